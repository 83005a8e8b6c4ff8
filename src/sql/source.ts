import type { Problem, ProblemCode } from "../problem.js";
import { excerptAt, lineStarts, positionAt } from "./position.js";

/** A text with what is needed to point into it. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Postgres quotes the rest of the file in some messages; in UTF-16 units. */
const MESSAGE_LIMIT = 200;

export function openSource(file: string, text: string): Source {
  let found: readonly number[] | undefined;
  return {
    file,
    text,
    // Many a text is never pointed into.
    get lineStarts() {
      found ??= lineStarts(text);
      return found;
    },
  };
}

/** A problem at a UTF-16 index of the source. Of a message only the first line is kept. */
export function problemAt(
  source: Source,
  offset: number,
  code: ProblemCode,
  message: string,
  hint?: string,
): Problem {
  const { line, column } = positionAt(source.text, offset, source.lineStarts);
  const excerpt = excerptAt(source.text, offset);
  return { code, message: shorten(message), hint, file: source.file, line, column, excerpt };
}

function shorten(message: string): string {
  const [first = ""] = message.split(/[\r\n]/, 1);
  if (first.length === message.length && first.length <= MESSAGE_LIMIT) return message;
  return `${first.slice(0, MESSAGE_LIMIT).trimEnd()}…`;
}
