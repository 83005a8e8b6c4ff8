import { type MessagePort, parentPort } from "node:worker_threads";
import { loadGrammar } from "./grammar.js";
import { readSql } from "./read.js";
import type { ParsedSql, SqlText } from "./types.js";

/** What the worker tells: that it is there, then one answer for each text, in the order given. */
export type WorkerMessage =
  | { readonly type: "ready" }
  | { readonly type: "parsed"; readonly parsed: ParsedSql };

/**
 * The parser's thread. A text that is too much for the grammar ends it with an exception, on purpose: the instance is
 * damaged then, and the host knows the culprit, since it is the first text without an answer.
 */
async function answer(port: MessagePort): Promise<void> {
  await loadGrammar();
  const tell = (message: WorkerMessage) => port.postMessage(message);
  port.on("message", (texts: readonly SqlText[]) => {
    for (const text of texts) tell({ type: "parsed", parsed: readSql(text) });
  });
  tell({ type: "ready" });
}

if (parentPort !== null) void answer(parentPort);
