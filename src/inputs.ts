import type * as z from "zod/mini";
import { looksLikeASecret } from "./guard/secrets.js";
import { settingsSchema } from "./inputs/schema.js";
import type { Settings } from "./inputs/settings.js";
import { suggestion } from "./inputs/suggestion.js";
import { describeInput, INPUT_NAMES, type InputName } from "./inputs/table.js";
import type { Problem } from "./problem.js";
import { quoted } from "./quoted.js";

export type { Settings } from "./inputs/settings.js";
export { describeInput, INPUT_NAMES, type InputDescription, type InputName } from "./inputs/table.js";

/** Texts by input name, as the runner or the command line gives them; unset and empty are the same. */
export type RawInputs = Readonly<Record<string, string | undefined>>;

export type ParsedInputs =
  | { readonly status: "ok"; readonly settings: Settings }
  | { readonly status: "invalid"; readonly problems: readonly Problem[] };

/**
 * Checks all inputs of either door and reports everything that is wrong at once. An empty text stands for the default,
 * since that is what the runner passes for an unset input and for a secret that is not there. White space around a
 * text is dropped: secrets tend to end in a line feed. A value is never shown when it is, holds or looks like a secret.
 */
export function parseInputs(raw: RawInputs): ParsedInputs {
  const texts = new Map(INPUT_NAMES.map((name) => [name, textOf(raw, name)]));
  const problems = unknownInputs(raw);
  const parsed = settingsSchema.safeParse(Object.fromEntries(texts));
  if (parsed.success && problems.length === 0) return { status: "ok", settings: parsed.data };
  const show = shower(texts);
  const faults = parsed.error?.issues.map((issue) => problemOf(issue, texts, show)) ?? [];
  return { status: "invalid", problems: [...problems, ...faults] };
}

function textOf(raw: RawInputs, name: InputName): string {
  return raw[name]?.trim() || describeInput(name).default;
}

function unknownInputs(raw: RawInputs): Problem[] {
  const known: readonly string[] = INPUT_NAMES;
  const unknown = Object.keys(raw).filter((name) => !known.includes(name));
  return unknown.map((name) => {
    const meant = suggestion(name, known);
    const hint = meant === undefined ? "The README lists all inputs." : `Did you mean ${meant}?`;
    return { code: "bad-input", message: `There is no input ${quoted(name)}`, hint };
  });
}

function problemOf(
  { path, message, ...issue }: z.core.$ZodIssue,
  texts: ReadonlyMap<string, string>,
  show: (text: string) => string,
): Problem {
  const name = String(path[0]);
  const text = texts.get(name) ?? "";
  const { allowed, item } = issue.code === "custom" ? (issue.params ?? {}) : {};
  const fault =
    text === "" ? `The input ${name} is missing` : `${name}: ${show(String(item ?? text))} ${message}`;
  return { code: "bad-input", message: fault, hint: String(allowed) };
}

/** A text this long that is part of a secret is no coincidence. */
const TELLING = 8;

function shower(texts: ReadonlyMap<InputName, string>): (text: string) => string {
  const secrets = [...texts]
    .filter(([name, text]) => describeInput(name).secret && text !== "")
    .map(([, text]) => text);
  const isSecret = (text: string): boolean =>
    looksLikeASecret(text) ||
    secrets.some((secret) => text.includes(secret) || (text.length >= TELLING && secret.includes(text)));
  return (text) => (isSecret(text) ? "the value (not shown, it may be a secret)" : quoted(text));
}
