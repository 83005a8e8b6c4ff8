import { parse, TomlError } from "smol-toml";
import type { Problem } from "../problem.js";
import { readTextFile } from "./file.js";
import { inside, list, type Place } from "./folder.js";

export type ConfigDocument =
  | { readonly status: "read"; readonly document: unknown; readonly file: string }
  | { readonly status: "missing" }
  | { readonly status: "unusable"; readonly problems: readonly Problem[] };

/** The Supabase CLI takes the first of these that is there (measured, 3.1.0). */
const NAMES = ["config.json", "config.jsonc", "config.toml"];

const LONGEST_EXCERPT = 200;

/** Reads and parses the project's configuration as it stands in the file. */
export function readConfigDocument(supabase: Place): ConfigDocument {
  const listing = list(supabase);
  const present = new Set(listing.status === "listed" ? listing.entries.map(({ name }) => name) : []);
  const name = NAMES.find((candidate) => present.has(candidate));
  if (name === undefined) return { status: "missing" };
  const { path, file } = inside(supabase, name);
  if (name === "config.jsonc") return { status: "unusable", problems: [jsonWithComments(file)] };
  const { text, problems } = readTextFile(path, file);
  if (problems.length > 0) return { status: "unusable", problems };
  return name === "config.json" ? parseJson(text, file) : parseToml(text, file);
}

function parseToml(text: string, file: string): ConfigDocument {
  try {
    return { status: "read", document: parse(text), file };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column } = error;
    const [first = ""] = error.message.split("\n");
    const message = `This is not valid TOML: ${first.replace("Invalid TOML document: ", "")}`;
    const whole = text.split(/\r?\n/)[line - 1] ?? "";
    const excerpt = whole.length > LONGEST_EXCERPT ? `${whole.slice(0, LONGEST_EXCERPT)}…` : whole;
    return { status: "unusable", problems: [{ code: "bad-config", file, line, column, excerpt, message }] };
  }
}

function parseJson(text: string, file: string): ConfigDocument {
  try {
    return { status: "read", document: JSON.parse(text), file };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // V8 tells the place in words, and not always; its further words quote the file.
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(error.message) ?? [];
    const position = line && column ? { line: Number(line), column: Number(column) } : {};
    const problem: Problem = { code: "bad-config", file, ...position, message: "This is not valid JSON" };
    return { status: "unusable", problems: [problem] };
  }
}

function jsonWithComments(file: string): Problem {
  return {
    code: "bad-config",
    file,
    message: "The Supabase CLI reads config.jsonc here, which db-ops cannot",
    hint: "Rename it to config.json, without comments and trailing commas, or use config.toml.",
  };
}
