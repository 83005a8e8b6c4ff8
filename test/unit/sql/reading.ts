import type { Problem } from "../../../src/problem.js";
import { loadGrammar } from "../../../src/sql/grammar.js";
import { readSql } from "../../../src/sql/read.js";
import type { SqlText, Statement } from "../../../src/sql/types.js";

await loadGrammar();

/** Reads a text without the worker. */
export function read(
  text: string,
  copyRows?: SqlText["copyRows"],
): { statements: readonly Statement[]; problems: readonly Problem[] } {
  const parsed = readSql({ file: "a.sql", text, copyRows });
  if (parsed.status !== "parsed") throw new Error(parsed.reason);
  return parsed;
}

/** The problems of a text, one line each, as `line:column code: message`. */
export function complaints(text: string): string[] {
  return read(text).problems.map(
    ({ line, column, code, message }) => `${line}:${column} ${code}: ${message}`,
  );
}

/** A small generator of numbers that are the same on every run: mulberry32. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
