import { type MessagePort, parentPort } from "node:worker_threads";
import { Examiner } from "../hazards/examine.js";
import { referencesIn } from "../hazards/references.js";
import type { Hazard, HazardContext, References } from "../hazards/types.js";
import { loadGrammar } from "./grammar.js";
import { KeptParts } from "./kept-parts.js";
import { readSql } from "./read.js";
import { readStatements } from "./statements.js";
import type { ParsedSql, SqlText } from "./types.js";

/** What the worker is asked, and with it the answer that each text gets. */
export type WorkerTask =
  /** `keep`: they will be looked at again. */
  | { readonly type: "parse"; readonly texts: readonly SqlText[]; readonly keep: boolean }
  | { readonly type: "refer"; readonly texts: readonly SqlText[] }
  /** What a text makes is known to those after it; the first ones are applied and only read for that. */
  | {
      readonly type: "examine";
      readonly texts: readonly SqlText[];
      readonly applied: number;
      readonly context: HazardContext;
    };

export interface WorkerAnswers {
  readonly parse: ParsedSql;
  readonly refer: References;
  readonly examine: readonly Hazard[];
}

/**
 * What the worker tells: that it is there, then for each text that it has read it, and its answer, in the order given. The answers of an
 * examination come when all texts have been read.
 */
export type WorkerMessage =
  | { readonly type: "ready" }
  | { readonly type: "read" }
  | { readonly type: "answer"; readonly answer: WorkerAnswers[keyof WorkerAnswers] };

/**
 * The parser's thread. A text that is too much for the grammar ends it with an exception, on purpose: the instance is
 * damaged then, and the host knows the culprit, since it is the first text that was not read.
 */
async function answer(port: MessagePort): Promise<void> {
  await loadGrammar();
  const kept = new KeptParts();
  const tell = (message: WorkerMessage) => port.postMessage(message);
  port.on("message", (task: WorkerTask) => carryOut(task, kept, tell));
  tell({ type: "ready" });
}

function carryOut(task: WorkerTask, kept: KeptParts, tell: (message: WorkerMessage) => void): void {
  if (task.type !== "examine") {
    for (const text of task.texts) {
      const found =
        task.type === "parse"
          ? readSql(text, task.keep ? kept.keep : readStatements)
          : referencesIn(text, kept.recall);
      tell({ type: "read" });
      tell({ type: "answer", answer: found });
    }
    return;
  }
  const examiner = new Examiner(task.context, kept.take);
  const pending = task.texts.map((text, index) => {
    const found = index < task.applied ? examiner.learn(text) : examiner.read(text);
    tell({ type: "read" });
    return found;
  });
  for (const file of pending) tell({ type: "answer", answer: file?.hazards() ?? [] });
}

if (parentPort !== null) void answer(parentPort);
