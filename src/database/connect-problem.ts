import type { Problem } from "../problem.js";
import { codeOf, reasonOf } from "./connect-reason.js";
import { hintFor } from "./hints.js";
import { isServerError } from "./script.js";
import { describeServerError } from "./server-error.js";
import type { Target } from "./target.js";

/**
 * The problem for a connection that could not be made.
 *
 * @param error what failed last, or the time-out itself when nothing else did
 * @param timeoutMs given when the time was over
 */
export function connectProblem(error: unknown, target: Target, timeoutMs: number | undefined): Problem {
  const silent = error instanceof Error && error.name === "TimeoutError";
  const within = timeoutMs === undefined ? "" : ` within ${Math.round(timeoutMs / 100) / 10} s`;
  const reason = silent ? "no answer" : reasonOf(error);
  const code = silent ? "ETIMEDOUT" : codeOf(error);
  const message = error instanceof Error ? error.message : "";
  return {
    code: "connect-failed",
    message: `Cannot connect to ${placeOf(target)}${within}: ${reason}`,
    hint: withOrigin(hintFor({ code, message, targetKind: target.kind }), target),
    ...(isServerError(error)
      ? { sqlstate: error.code, logOnly: describeServerError(error).logOnly }
      : { logOnly: silent || message === "" ? undefined : message }),
  };
}

function withOrigin(hint: string | undefined, { variable }: Target): string | undefined {
  if (variable === undefined) return hint;
  return `${hint ?? ""} (The address came from the variable ${variable}.)`.trim();
}

function placeOf({ host, port }: Target): string {
  if (host.startsWith("/")) return `the socket in ${host}`;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
