import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, answered, type Fault, failed } from "../../http/fault.js";
import { isPassing, type Patience, waitBefore } from "../../http/persist.js";
import { type Comment, type Decision, decide, isMarked, type Wish } from "./decide.js";
import type { Thread } from "./thread.js";

export interface Keeping {
  readonly thread: Thread;
  readonly wish: Wish;
  /** Asked only when somebody's comment has the marker. */
  readonly whoWrites: () => Promise<string>;
  readonly patience: Patience;
  readonly signal: AbortSignal;
  /** How many more requests may be spent on what need not be. */
  readonly spare: () => number;
}

/** To list what is new, and to write. */
const REQUESTS_OF_A_RETRY = 2;

/**
 * Sees to it that the pull request has one comment of ours with what the run has to say. Before every write, and so before
 * every further attempt at one, the comments are listed: what was answered with a fault may have been done all the same.
 * After a new one they are listed once more, for another job may have made one meanwhile.
 *
 * @returns the comment's address; `undefined` when there is none and none was to be made
 */
export async function keepComment(keeping: Keeping): Promise<Answer<string | undefined>> {
  const { thread, wish, whoWrites, patience, signal, spare } = keeping;
  const deadline = performance.now() + patience.totalMs;
  let self: string | undefined;
  let made: Comment | undefined;
  let known: readonly Comment[] = [];
  for (let tries = 0; ; ) {
    const listed = await thread.list(known);
    if (listed.status === "failed") return made === undefined ? listed : answered(made.url);
    known = listed.value;
    const comments = withMade(known, made);
    if (self === undefined && isMarked(comments, wish.markers)) self = await whoWrites();
    const decision = decide(comments, self ?? "", wish);
    // Never a second one, whatever the list says.
    if (made !== undefined && decision.action === "create") return answered(made.url);
    const written = await carryOut(decision, thread, spare);
    if (written.status === "ok") {
      if (decision.action !== "create" || written.value === undefined) return answered(written.value?.url);
      made = written.value;
      self = made.author;
      if (spare() === 0) return answered(made.url);
      continue;
    }
    if (made !== undefined) return answered(made.url);
    const wait = waitBefore(written.fault, patience.waitMs * 2 ** tries);
    tries += 1;
    const isGone = decision.action === "update" && isNotFound(written.fault);
    const mayHelp = isGone || isPassing(written.fault);
    const isAffordable = tries <= patience.retries && spare() >= REQUESTS_OF_A_RETRY;
    if (!mayHelp || !isAffordable || performance.now() + wait >= deadline) return written;
    // Somebody has deleted it since it was listed: it is made anew.
    if (isGone) known = known.filter(({ id }) => id !== decision.comment.id);
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
  spare: Keeping["spare"],
): Promise<Answer<Comment | undefined>> {
  switch (decision.action) {
    case "nothing":
      return answered(undefined);
    case "create":
      return thread.create(decision.body);
    case "keep":
    case "update": {
      const { comment, extra } = decision;
      const written =
        decision.action === "keep" ? answered(comment) : await thread.update(comment.id, decision.body);
      // One that stays does no harm: the next run removes it.
      if (written.status === "ok") for (const { id } of extra) if (spare() > 0) await thread.remove(id);
      return written;
    }
  }
}

function isNotFound(fault: Fault): boolean {
  return fault.kind === "status" && fault.httpStatus === 404;
}

async function slept(ms: number, signal: AbortSignal): Promise<boolean> {
  return sleep(ms, true, { signal }).catch(() => false);
}
