import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, answered, type Fault, failed } from "../../http/fault.js";
import { isPassing, type Patience, waitBefore } from "../../http/persist.js";
import type { Thread } from "./comments.js";
import { type Comment, type Decision, decide, marked, type Wish } from "./decide.js";

export interface Keeping {
  readonly thread: Thread;
  readonly wish: Wish;
  /** Asked only when somebody's comment has the marker. */
  readonly whoWrites: () => Promise<string>;
  readonly patience: Patience;
  readonly signal: AbortSignal;
}

/**
 * Sees to it that the pull request has one comment of ours with this body. Before every write, and so before every
 * further attempt at one, the comments are listed: what was answered with a fault may have been done all the same. After
 * a new one they are listed once more, for another job may have made one meanwhile.
 *
 * @returns the comment's address; `undefined` when there is none and none was to be made
 */
export async function keepComment(keeping: Keeping): Promise<Answer<string | undefined>> {
  const { thread, wish, whoWrites, patience, signal } = keeping;
  const deadline = performance.now() + patience.totalMs;
  let self: string | undefined;
  let made: Comment | undefined;
  for (let tries = 0; ; ) {
    const listed = await thread.list();
    if (listed.status === "failed") return made === undefined ? listed : answered(made.url);
    const comments = withMade(listed.value, made);
    if (self === undefined && marked(comments, wish.marker).length > 0) self = await whoWrites();
    const decision = decide(comments, self ?? "", wish);
    // Never a second one, whatever the list says.
    if (made !== undefined && decision.action === "create") return answered(made.url);
    const written = await carryOut(decision, thread, wish.body);
    if (written.status === "ok") {
      if (decision.action !== "create" || written.value === undefined) return answered(written.value?.url);
      made = written.value;
      self = made.author;
      continue;
    }
    if (made !== undefined) return answered(made.url);
    const wait = waitBefore(written.fault, patience.waitMs * 2 ** tries);
    tries += 1;
    if (!mayBeTriedAgain(written.fault, decision) || tries > patience.retries) return written;
    if (performance.now() + wait >= deadline) return written;
    if (!(await slept(wait, signal))) return failed({ kind: "cancelled" });
  }
}

/** A list may be a moment older than what was just written. */
function withMade(comments: readonly Comment[], made: Comment | undefined): readonly Comment[] {
  return made === undefined || comments.some(({ id }) => id === made.id) ? comments : [...comments, made];
}

async function carryOut(
  decision: Decision,
  thread: Thread,
  body: string,
): Promise<Answer<Comment | undefined>> {
  switch (decision.action) {
    case "nothing":
      return answered(undefined);
    case "create":
      return thread.create(body);
    case "keep":
    case "update": {
      const { comment, extra } = decision;
      const written = decision.action === "keep" ? answered(comment) : await thread.update(comment.id, body);
      // One that stays does no harm: the next run removes it.
      if (written.status === "ok") for (const { id } of extra) await thread.remove(id);
      return written;
    }
  }
}

/** A comment that somebody has deleted since it was listed is made anew. */
function mayBeTriedAgain(fault: Fault, { action }: Decision): boolean {
  if (action === "update" && fault.kind === "status" && fault.httpStatus === 404) return true;
  return isPassing(fault);
}

async function slept(ms: number, signal: AbortSignal): Promise<boolean> {
  return sleep(ms, true, { signal }).catch(() => false);
}
