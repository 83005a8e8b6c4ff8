import type { Problem } from "../problem.js";

/** Why a run that found another one at work did not begin. */
export function waitProblem(
  waited: { status: "taken"; holder: string } | { status: "lost"; error: Error },
  waitForRunMs: number,
  signal: AbortSignal,
): Problem {
  if (signal.aborted) return cancelledWhile("another run was waited for");
  if (waited.status === "lost") return brokenLine("while another run was waited for");
  return {
    code: "run-in-progress",
    message: `${waited.holder} is at work on this database, and was not done after ${Math.round(waitForRunMs / 1000)} s`,
    hint: "Nothing was changed. Run the same command again when it is done, or wait longer with `wait-for-run`.",
  };
}

/** How a run ends for which another one did not make room: that is a refusal only while the other one is at work. */
export function waitedInVain(
  waited: Parameters<typeof waitProblem>[0],
  { waitForRunMs }: { readonly waitForRunMs: number },
  signal: AbortSignal,
): { readonly outcome: "refused" | "failed"; readonly problems: readonly Problem[] } {
  const problem = waitProblem(waited, waitForRunMs, signal);
  return { outcome: problem.code === "run-in-progress" ? "refused" : "failed", problems: [problem] };
}

/** How a run ends that a guard did not let begin: one that was cancelled while it was asked has refused nothing. */
export function outcomeOfRefusal({ code }: Problem): "refused" | "failed" {
  return code === "cancelled" ? "failed" : "refused";
}

/** The run was cancelled before anything was done. */
export const cancelledWhile = (what: string): Problem => ({
  code: "cancelled",
  message: `Cancelled while ${what}`,
  hint: "Nothing was changed. Run the same command again.",
});

/** The line broke, or was cut by the cancellation, before anything was done. */
export const unanswered = (what: string, signal: AbortSignal): Problem =>
  signal.aborted ? cancelledWhile(what) : brokenLine(`while ${what}`);

/** The line broke before anything was done. */
export const brokenLine = (when: string): Problem => ({
  code: "connection-lost",
  message: `The connection broke ${when}`,
  hint: "Nothing was changed. Run the same command again.",
});
