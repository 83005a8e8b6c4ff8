import type { Fault } from "./fault.js";

/** Names in lower case, as `fetch` gives them. */
export type Headers = Readonly<Record<string, string | number | undefined>>;

/** What an answer outside 200-299 means; `undefined` for one inside. */
export function faultOf(httpStatus: number, headers: Headers, detail?: string): Fault | undefined {
  if (httpStatus >= 200 && httpStatus < 300) return undefined;
  if (httpStatus === 0 || (httpStatus >= 300 && httpStatus < 400)) return { kind: "redirect", detail };
  const retryAfterMs = retryAfter(httpStatus, headers);
  if (retryAfterMs !== undefined) return { kind: "rate-limited", retryAfterMs, detail };
  const accepted = headers["x-accepted-github-permissions"];
  return {
    kind: "status",
    httpStatus,
    acceptedPermissions: accepted === undefined ? undefined : String(accepted),
    detail,
  };
}

/**
 * How long to wait, in ms, when the server says that the question itself was fine. GitHub uses 403 for its secondary
 * limits, and tells them from a missing permission by these headers (docs.github.com, "Rate limits for the REST API").
 */
function retryAfter(httpStatus: number, headers: Headers): number | undefined {
  const seconds = secondsOf(headers["retry-after"]);
  if ([403, 429, 503].includes(httpStatus) && seconds !== undefined) return seconds * 1000;
  if (![403, 429].includes(httpStatus)) return undefined;
  if (String(headers["x-ratelimit-remaining"]) === "0") {
    const reset = secondsOf(headers["x-ratelimit-reset"]);
    return reset === undefined ? 60_000 : Math.max(0, reset * 1000 - Date.now());
  }
  return httpStatus === 429 ? 60_000 : undefined;
}

function secondsOf(header: string | number | undefined): number | undefined {
  return header !== undefined && /^[0-9]{1,12}$/.test(String(header)) ? Number(header) : undefined;
}
