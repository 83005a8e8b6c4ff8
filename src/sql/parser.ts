import { cutRows } from "./copy-cut.js";
import { examineWith, referencesWith } from "./examining.js";
import type { Session } from "./session.js";
import type { ParsedSql, SqlParser, SqlText } from "./types.js";
import type { WorkerTask } from "./worker.js";

export interface ParserOptions {
  /** For one text; a larger one takes some 300 ms a megabyte. */
  readonly textTimeoutMs?: number;
  /** For all texts of a call; those without an answer by then are not parsed. */
  readonly callTimeoutMs?: number;
  /** In bytes of UTF-8. At 38 MB the grammar breaks down. */
  readonly sizeLimit?: number;
  /** What is parsed will be examined: its trees are kept meanwhile. */
  readonly keepsTrees?: boolean;
  /** A worker that comes up already, to begin with. */
  readonly session?: Session | undefined;
}

/** Loaded only with the first text: most runs parse nothing. */
async function start(): Promise<Session> {
  const { startSession } = await import("./session.js");
  return startSession();
}

/** So much text is on its way to the worker at once; in UTF-16 units. */
const BATCH_LENGTH = 8_000_000;

/**
 * The parser, with its worker thread. By default nothing is started before the first text; a program that is done ends even
 * when it forgets to `close`.
 */
export function createParser(options: ParserOptions = {}): SqlParser {
  const {
    textTimeoutMs = 15_000,
    callTimeoutMs = 60_000,
    sizeLimit = 5 * 1024 * 1024,
    keepsTrees: keep = false,
  } = options;
  let session = options.session && Promise.resolve(options.session);
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function parse(texts: readonly SqlText[]): Promise<readonly ParsedSql[]> {
    const results: ParsedSql[] = [];
    const deadline = performance.now() + callTimeoutMs;
    while (results.length < texts.length) {
      const rest = texts.slice(results.length);
      if (closed) throw new Error("The SQL parser is closed");
      if (isTooLarge(rest[0])) results.push({ status: "unparsed", reason: "too-large" });
      else if (performance.now() > deadline) results.push({ status: "unparsed", reason: "timed-out" });
      else results.push(...(await parseSome(batchOf(rest), deadline)));
    }
    return results;
  }

  /** Answers at least the first of the texts. */
  async function parseSome(texts: readonly SqlText[], deadline: number): Promise<readonly ParsedSql[]> {
    session ??= start();
    const task = { type: "parse", texts, keep } as const;
    const { answers, died } = await (await session).run(task, textTimeoutMs, deadline);
    if (died === undefined) return answers;
    session = undefined;
    return [...answers, { status: "unparsed", reason: died }];
  }

  /** Runs a task of all texts at once; after a death the next run gets a new worker. */
  async function runTask<T extends WorkerTask["type"]>(task: Extract<WorkerTask, { readonly type: T }>) {
    if (closed) throw new Error("The SQL parser is closed");
    session ??= start();
    const run = await (await session).run(task, textTimeoutMs, performance.now() + callTimeoutMs);
    if (run.died !== undefined) session = undefined;
    return run;
  }

  async function end(): Promise<void> {
    const ended = session;
    session = undefined;
    await (await ended)?.end();
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const answer = turn.then(work);
    turn = answer.catch(() => {});
    return answer;
  }

  function isTooLarge(text: SqlText | undefined): boolean {
    return text !== undefined && Buffer.byteLength(text.text) > sizeLimit;
  }

  /** The texts from the first on that may go in one message. */
  function batchOf(texts: readonly SqlText[]): readonly SqlText[] {
    let length = 0;
    const end = texts.findIndex((text, index) => {
      length += text.text.length;
      return index > 0 && (length > BATCH_LENGTH || isTooLarge(text));
    });
    return end < 0 ? texts : texts.slice(0, end);
  }

  return {
    parse: (texts) =>
      inTurn(async () => {
        const cut = texts.map(cutRows);
        const parsed = await parse(cut.map(({ text }) => text));
        return parsed.flatMap((one, index) => cut[index]?.restore(one) ?? []);
      }),
    references: (texts) => inTurn(() => referencesWith(runTask, texts, isTooLarge)),
    examine: (files, context) => inTurn(() => examineWith(runTask, files, context, isTooLarge)),
    rest: () => inTurn(end),
    async close() {
      closed = true;
      await end();
    },
  };
}
