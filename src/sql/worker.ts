import { setFlagsFromString } from "node:v8";
import { type MessagePort, parentPort } from "node:worker_threads";
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
 * What the worker tells: that it is there, then for each text its answer, in the order given. The answers of an examination come when all
 * texts have been read, which it tells of each before. They are JSON: reading what a message makes of objects takes thrice as long.
 */
export type WorkerMessage =
  | { readonly type: "ready" }
  | { readonly type: "read" }
  | { readonly type: "answer"; readonly json: string };

/**
 * The parser's thread. A text that is too much for the grammar ends it with an exception, on purpose: the instance is
 * damaged then, and the host knows the culprit, since it is the first text that was not read.
 */
async function serve(port: MessagePort): Promise<void> {
  // Not before the thread is up: under other flags than Node was built with it would have to compile Node's own code anew.
  for (const flag of WASM_FLAGS) setFlagsFromString(flag);
  await loadGrammar();
  const kept = new KeptParts();
  const tell = (message: WorkerMessage) => port.postMessage(message);
  const answer = (found: WorkerAnswers[keyof WorkerAnswers]) =>
    tell({ type: "answer", json: JSON.stringify(found) });
  // A rejection that nobody handles is the exception that ends the thread.
  port.on("message", (task: WorkerTask) => void carryOut(task, kept, () => tell({ type: "read" }), answer));
  tell({ type: "ready" });
}

/**
 * The grammar is 1.7 MB of WebAssembly that runs for a second or two: V8's optimizing compiler costs more than it
 * saves. For 1 MB of SQL on Node 24 it is 2.2 s of CPU and 660 MB with it, 1.1 s and 94 MB without. A function is
 * compiled with its first call, and checked then as well: most are never called, and to check them all first takes 10 to 30 ms.
 */
const WASM_FLAGS = [
  "--liftoff-only",
  "--no-wasm-tier-up",
  "--no-wasm-dynamic-tiering",
  "--wasm-lazy-validation",
];

/** The rules on hazards are loaded by `plan` alone: they are half of this thread's code. */
async function carryOut(
  task: WorkerTask,
  kept: KeptParts,
  hasRead: () => void,
  answer: (found: WorkerAnswers[keyof WorkerAnswers]) => void,
): Promise<void> {
  if (task.type === "parse") {
    for (const text of task.texts) answer(readSql(text, task.keep ? kept.keep : readStatements));
    return;
  }
  if (task.type === "refer") {
    const { referencesIn } = await import("../hazards/references.js");
    for (const text of task.texts) answer(referencesIn(text, kept.recall));
    return;
  }
  const { Examiner } = await import("../hazards/examine.js");
  const examiner = new Examiner(task.context, kept.take);
  const pending = task.texts.map((text, index) => {
    const found = index < task.applied ? examiner.learn(text) : examiner.read(text);
    hasRead();
    return found;
  });
  for (const file of pending) answer(file?.hazards() ?? []);
}

if (parentPort !== null) void serve(parentPort);
