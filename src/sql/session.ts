import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { SqlText } from "./types.js";
import type { WorkerAnswers, WorkerMessage, WorkerTask } from "./worker.js";

/** How far a session came with a list of texts: when it died, the first text that was not read is the culprit. */
export interface Run<T extends WorkerTask["type"]> {
  readonly answers: readonly WorkerAnswers[T][];
  /** How many of the texts it has read. */
  readonly read: number;
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
  run<T extends WorkerTask["type"]>(
    task: Extract<WorkerTask, { readonly type: T }>,
    textTimeoutMs: number,
    deadline: number,
  ): Promise<Run<T>>;
  end(): Promise<void>;
}

/** The bundled worker; the same way leads there from src/sql, lib/sql, dist/action and dist/cli. */
const WORKER = join(dirname(fileURLToPath(import.meta.url)), "../../dist/parser/index.js");

/** Deep expressions overflow Node's usual 4 MB in the grammar's recursion and in the walk through its tree. */
const STACK_MB = 16;
const HEAP_MB = 1024;
/** V8 takes up to 100 MB for young objects, and is no faster for it. */
const YOUNG_HEAP_MB = 24;

/** In UTF-16 units of text: what is parsed of less is small, however many texts they are. */
const LITTLE_TEXT = 1_000_000;

/**
 * V8 doubles the space for young objects whenever many of them live on, in this thread as in the worker: 10 to 20 MB more for a thousand small
 * texts. Large ones take a quarter more time without it.
 */
function limitYoungHeaps(texts: readonly SqlText[]): void {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  setFlagsFromString(`--semi-space-growth-factor=${length < LITTLE_TEXT ? 1 : 2}`);
}

/**
 * Starts the worker, and does not wait for it: a run rejects when it does not come up, which is a fault of the
 * installation. Alone it keeps no process alive.
 */
export function startSession(): Session {
  const worker = new Worker(WORKER, {
    resourceLimits: {
      stackSizeMb: STACK_MB,
      maxOldGenerationSizeMb: HEAP_MB,
      maxYoungGenerationSizeMb: YOUNG_HEAP_MB,
    },
    // It needs neither our secrets nor our flags, and what a crash prints is of no use to anybody.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  // Stays for good: an exception in the worker is followed by its exit, which says all there is to know later on.
  worker.on("error", () => {});
  const up = new Promise<void>((resolve, reject) => {
    const fail = (cause: unknown) => reject(new Error(`The SQL parser does not start: ${WORKER}`, { cause }));
    worker.once("message", resolve).once("error", fail).once("exit", fail);
  });
  up.catch(() => {});
  worker.unref();
  return {
    async run(task, textTimeoutMs, deadline) {
      // The texts wait for the worker, not it for them.
      const answered = run(worker, task, textTimeoutMs, deadline);
      await up;
      // Not before: a thread that starts under other flags than Node was built with compiles Node's own code anew.
      limitYoungHeaps(task.texts);
      return answered;
    },
    end: async () => void (await worker.terminate()),
  };
}

function run<T extends WorkerTask["type"]>(
  worker: Worker,
  task: Extract<WorkerTask, { readonly type: T }>,
  textTimeoutMs: number,
  deadline: number,
): Promise<Run<T>> {
  return new Promise((resolve) => {
    const answers: WorkerAnswers[T][] = [];
    let read = 0;
    const finish = (died: Run<T>["died"]) => {
      clearTimeout(timer);
      worker.off("message", take).off("exit", crash).unref();
      if (died === "timed-out") void worker.terminate();
      resolve({ answers, read: Math.max(read, answers.length), died });
    };
    const crash = () => finish("crashed");
    const take = (message: WorkerMessage) => {
      if (message.type === "read") read++;
      // The worker answers what it was asked.
      if (message.type === "answer") answers.push(JSON.parse(message.json) as WorkerAnswers[T]);
      timer.refresh();
      if (answers.length === task.texts.length) finish(undefined);
      else if (performance.now() > deadline) finish("timed-out");
    };
    const expire = () => {
      const seen = read + answers.length;
      // Answers may wait in the queue when it was this thread that was busy.
      setImmediate(() => (read + answers.length === seen ? finish("timed-out") : timer.refresh()));
    };
    const timer = setTimeout(expire, textTimeoutMs);
    worker.on("message", take).on("exit", crash).ref();
    worker.postMessage(task);
  });
}
