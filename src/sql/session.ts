import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { ParsedSql, SqlText } from "./types.js";
import type { WorkerMessage } from "./worker.js";

/** How far a session came with a list of texts: when it died, the first text without an answer is the culprit. */
export interface Run {
  readonly answers: readonly ParsedSql[];
  readonly died: "timed-out" | "crashed" | undefined;
}

/** One worker thread from start to death. */
export interface Session {
  /**
   * One call at a time; after a run that `died` there may be no other.
   *
   * @param textTimeoutMs for each text.
   * @param deadline on `performance.now()`'s clock, looked at between texts.
   */
  run(texts: readonly SqlText[], textTimeoutMs: number, deadline: number): Promise<Run>;
  end(): Promise<void>;
}

/** Deep expressions overflow Node's usual 4 MB in the grammar's recursion and in the walk through its tree. */
const STACK_MB = 16;
const HEAP_MB = 1024;

/**
 * The grammar is 1.7 MB of WebAssembly that runs for a second or two: V8's optimizing compiler costs more than it
 * saves. For 1 MB of SQL on Node 24 it is 2.2 s of CPU and 660 MB with it, 1.1 s and 94 MB without.
 */
const BASELINE_COMPILER_ONLY = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

/** Starts the worker at `file`; rejects when it does not come up, which is a fault of the installation. */
export async function startSession(file: string): Promise<Session> {
  for (const flag of BASELINE_COMPILER_ONLY) setFlagsFromString(flag);
  const worker = new Worker(file, {
    resourceLimits: { stackSizeMb: STACK_MB, maxOldGenerationSizeMb: HEAP_MB },
    // It needs neither our secrets nor our flags, and what a crash prints is of no use to anybody.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  // Stays for good: an exception in the worker is followed by its exit, which says all there is to know later on.
  worker.on("error", () => {});
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: unknown) => reject(new Error(`The SQL parser does not start: ${file}`, { cause }));
    worker.once("message", resolve).once("error", fail);
  });
  worker.unref();
  return {
    run: (texts, textTimeoutMs, deadline) => run(worker, texts, textTimeoutMs, deadline),
    end: async () => void (await worker.terminate()),
  };
}

function run(
  worker: Worker,
  texts: readonly SqlText[],
  textTimeoutMs: number,
  deadline: number,
): Promise<Run> {
  return new Promise((resolve) => {
    const answers: ParsedSql[] = [];
    const finish = (died: Run["died"]) => {
      clearTimeout(timer);
      worker.off("message", take).off("exit", crash).unref();
      if (died === "timed-out") void worker.terminate();
      resolve({ answers, died });
    };
    const crash = () => finish("crashed");
    const take = (message: WorkerMessage) => {
      if (message.type !== "parsed") return;
      answers.push(message.parsed);
      timer.refresh();
      if (answers.length === texts.length) finish(undefined);
      else if (performance.now() > deadline) finish("timed-out");
    };
    const expire = () => {
      const seen = answers.length;
      // Answers may wait in the queue when it was this thread that was busy.
      setImmediate(() => (answers.length === seen ? finish("timed-out") : timer.refresh()));
    };
    const timer = setTimeout(expire, textTimeoutMs);
    worker.on("message", take).on("exit", crash).ref();
    worker.postMessage(texts);
  });
}
