import { suggestion } from "./suggestion.js";

/** What a reader makes of a text. `fault` goes on after the text in a message: "is not a duration". */
export type Read<T> = { readonly status: "ok"; readonly value: T } | Fault;

export interface Fault {
  readonly status: "bad";
  readonly fault: string;
  /** What may stand there instead, in a sentence. */
  readonly allowed: string;
  /** The item at fault, where the text is a list. */
  readonly item?: string;
}

export type Reader<T> = (text: string) => Read<T>;

export function ok<T>(value: T): Read<T> {
  return { status: "ok", value };
}

export function bad(fault: string, allowed: string): Fault {
  return { status: "bad", fault, allowed };
}

export function oneOf<const T extends string>(...words: readonly T[]): Reader<T> {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    return word === undefined ? bad("is not one of its values", among(text, words)) : ok(word);
  };
}

/** What may be written, with the word that was probably meant in front. */
export function among(text: string, words: readonly string[]): string {
  const meant = suggestion(text, words);
  return `${meant === undefined ? "" : `Did you mean ${meant}? `}Allowed: ${words.join(", ")}.`;
}

/** YAML 1.2's core schema, as `getBooleanInput` of @actions/core has it: `yes` and `1` are no booleans. */
export const truth: Reader<boolean> = (text) => {
  if (/^(true|True|TRUE)$/.test(text)) return ok(true);
  if (/^(false|False|FALSE)$/.test(text)) return ok(false);
  return bad("is neither true nor false", "Allowed: true, false.");
};

/** @param most inclusive, as `least` is */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (text) => {
    const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return ok(number);
    return bad("is not a whole number in its range", `Allowed: ${least} to ${most}.`);
  };
}

/** A migration's version. */
export const version: Reader<string> = (text) =>
  /^[0-9]+$/.test(text)
    ? ok(text)
    : bad("is not a version", "A version is the digits that a migration's file name begins with.");

/** Undefined when empty. */
export function optional<T>(inner: Reader<T>): Reader<T | undefined> {
  return orWord(inner, [""], undefined);
}

/** @param meaning what each of `words` stands for */
export function orWord<T, U>(inner: Reader<T>, words: readonly string[], meaning: U): Reader<T | U> {
  return (text) => (words.includes(text) ? ok(meaning) : inner(text));
}

/** Items stand between commas, white space or new lines; said twice counts once. */
export function listOf<T>(item: Reader<T>): Reader<T[]> {
  return (text) => {
    const items = new Set<T>();
    for (const part of text.split(/[\s,]+/).filter((each) => each !== "")) {
      const read = item(part);
      if (read.status === "bad") return { ...read, item: part };
      items.add(read.value);
    }
    return ok([...items]);
  };
}
