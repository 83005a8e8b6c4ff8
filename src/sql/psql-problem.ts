import type { Problem } from "../problem.js";
import { psqlHint } from "./hints.js";
import { problemAt, type Source } from "./source.js";
import type { TextRange } from "./types.js";

/** The problem that a command of psql is, with the way out. */
export function psqlProblem(source: Source, { start, end }: TextRange): Problem {
  const name = /^\\(\w+|\S?)/.exec(source.text.slice(start, end))?.[1] ?? "";
  const message = `\\${name} is a command of psql, not SQL`;
  return problemAt(source, start, "psql-command", message, psqlHint(name));
}
