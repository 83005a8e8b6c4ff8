import { link, readFile, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedFailure } from "./failure.js";
import { startMark } from "./processes.js";

/** Who holds a folder: one line of JSON in the lock file. */
interface Holder {
  readonly pid: number;
  /** See `startMark`: a pid alone may be somebody else by now. */
  readonly started: string | undefined;
}

export interface LockOptions {
  /** How long to wait for another command, in ms. */
  readonly waitMs: number;
  readonly onStep: (message: string) => void;
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Takes the folder's lock file, waiting for the command that holds it. A lock whose holder has died is taken over.
 *
 * @returns a function that gives the lock back
 * @throws EmbeddedFailure: `run-in-progress` after `waitMs`, `cancelled` when aborted
 */
export async function takeLock(
  file: string,
  { waitMs, onStep, signal }: LockOptions,
): Promise<() => Promise<void>> {
  const mine = JSON.stringify({ pid: process.pid, started: await startMark(process.pid) });
  const until = performance.now() + waitMs;
  let told = false;
  while (!(await create(file, mine))) {
    const holder = await readHolder(file);
    if (!holder) continue;
    if (!(await isAlive(holder))) {
      await removeStale(file, holder);
      continue;
    }
    if (signal?.aborted) throw cancelled();
    if (performance.now() > until) throw heldTooLong(holder, waitMs);
    if (!told) onStep(`waiting for process ${holder.pid}, which uses the embedded database`);
    told = true;
    await sleep(50);
  }
  return () => rm(file, { force: true });
}

/** A hard link appears at once with its content and never replaces a file: nobody sees half a lock. */
async function create(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(draft, content);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { pid, started } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid === "number") return { pid, started };
  } catch {
    // Not ours, or the disk was full: the same as a dead holder.
  }
  return { pid: -1, started: undefined };
}

async function isAlive(holder: Holder): Promise<boolean> {
  const started = holder.pid > 0 ? await startMark(holder.pid) : undefined;
  return started !== undefined && started === holder.started;
}

/**
 * Two waiters may find the same dead holder; if the slower one removed the file after the faster one had already made
 * its own, both would hold it. So removing is itself done under a lock, held for an instant, and looks again first.
 */
async function removeStale(file: string, dead: Holder): Promise<void> {
  const takeover = `${file}.takeover`;
  if (!(await create(takeover, ""))) {
    const made = await stat(takeover).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > 5_000) await rm(takeover, { force: true });
    await sleep(20);
    return;
  }
  const now = await readHolder(file);
  if (now?.pid === dead.pid && now.started === dead.started) await rm(file, { force: true });
  await rm(takeover, { force: true });
}

function cancelled(): EmbeddedFailure {
  return new EmbeddedFailure("Cancelled while another command used the embedded database.", {
    code: "cancelled",
    hint: "Nothing was changed. Run the same command again.",
  });
}

function heldTooLong(holder: Holder, waitMs: number): EmbeddedFailure {
  return new EmbeddedFailure(
    `Process ${holder.pid} has used the embedded database for more than ${Math.round(waitMs / 1000)} s.`,
    { code: "run-in-progress", hint: "Wait for it, or end it; the next command cleans up after it." },
  );
}
