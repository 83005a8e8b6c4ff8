import { CONNECTING } from "./hints-connecting.js";
import { DATA } from "./hints-data.js";
import { OBJECTS } from "./hints-objects.js";
import { RUNNING } from "./hints-running.js";
import type { Target } from "./target.js";

/** One line of a table: when it applies, and what to say. Its words are fixed, so no row's value gets into them. */
export interface Hint {
  /** SQLSTATEs, or codes of the system, OpenSSL and Node. Left out: any. */
  readonly codes?: readonly string[];
  /** What the message must contain. Left out: anything. */
  readonly message?: RegExp;
  /** Left out: any. */
  readonly kinds?: readonly Target["kind"][];
  /** One sentence: the likely cause. */
  readonly cause: string;
  /** One sentence: the next step. */
  readonly next: string;
}

export interface HintQuestion {
  readonly code: string | undefined;
  /** The full message as the server sent it; it is only looked at. */
  readonly message: string;
  readonly targetKind: Target["kind"];
}

/** The special before the general: the first line that applies is told. */
const TABLE: readonly Hint[] = [...CONNECTING, ...OBJECTS, ...DATA, ...RUNNING];

/** The likely cause and the next step for an error, or undefined where we know no better than the error itself. */
export function hintFor(question: HintQuestion): string | undefined {
  const hint = TABLE.find((line) => applies(line, question));
  return hint && `${hint.cause} ${hint.next}`;
}

function applies({ codes, message, kinds }: Hint, question: HintQuestion): boolean {
  if (codes !== undefined && !codes.includes(question.code ?? "")) return false;
  if (kinds !== undefined && !kinds.includes(question.targetKind)) return false;
  return message === undefined || message.test(question.message);
}
