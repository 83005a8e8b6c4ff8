import type { Fault } from "./fault.js";

/** What happened, to go on with after a colon. */
export function faultWords(fault: Fault): string {
  switch (fault.kind) {
    case "timeout":
      return "no answer in time";
    case "connection":
      return "the connection failed";
    case "cancelled":
      return "the run was cancelled";
    case "redirect":
      return "the answer was a redirect, and those are not followed";
    case "rate-limited":
      return `too many requests, to be repeated in ${Math.ceil(fault.retryAfterMs / 1000)} s`;
    case "odd":
      return "the answer makes no sense";
    case "status":
      return `the answer was HTTP ${fault.httpStatus}`;
  }
}
