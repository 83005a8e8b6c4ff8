import type { Fault } from "../../http/fault.js";
import { faultWords } from "../../http/fault-words.js";

/** That the comment could not be written, why, and what to do about it. */
export function warningWords(fault: Fault): string {
  const remedy = remedyOf(fault);
  return [
    `The comment on the pull request could not be written: ${faultWords(fault)}.`,
    ...(remedy === undefined ? [] : [remedy]),
    "Read the report in the job's summary.",
  ].join(" ");
}

function remedyOf(fault: Fault): string | undefined {
  switch (fault.kind === "status" ? fault.httpStatus : undefined) {
    case 401:
      return "The input `github-token` has to be a token that is still valid.";
    case 403:
      return "The job needs the permission `pull-requests: write`; `comment: never` does without.";
    case 404:
      return "The input `github-token` has to be a token that reaches this repository, such as `github.token`.";
    default:
      return undefined;
  }
}
