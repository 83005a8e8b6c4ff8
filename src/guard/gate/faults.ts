import type { Fault } from "../../http/fault.js";
import { faultWords } from "../../http/fault-words.js";
import type { Problem } from "../../problem.js";
import { PERMISSIONS } from "./remedies.js";

/** A fault of GitHub's API as a refusal. Whatever cannot be read counts as not approved. */
export function faultProblem(fault: Fault, what: string): Problem {
  const message = `${what} cannot be read: ${faultWords(fault)}`;
  const logOnly = fault.detail;
  switch (fault.kind) {
    case "status":
      if (fault.httpStatus === 401 || fault.httpStatus === 403) {
        const lacking = fault.acceptedPermissions;
        const named =
          lacking !== undefined && /^[\w=,; -]{1,200}$/.test(lacking) ? ` GitHub asks for ${lacking}.` : "";
        return {
          code: "gate-permissions",
          message,
          hint: `${PERMISSIONS}${named && `\n${named.trim()}`}`,
          logOnly,
        };
      }
      return { code: "gate-api-failed", message, hint: LATER, logOnly };
    case "redirect":
      return {
        code: "gate-api-redirect",
        message,
        hint: "The repository may have been renamed while the run was waiting, or a proxy stands in between. Start a new run.",
        logOnly,
      };
    case "rate-limited":
      return { code: "gate-api-rate-limited", message, hint: LATER, logOnly };
    case "odd":
      return {
        code: "gate-api-odd",
        message,
        hint: "The answer is not what GitHub's API promises; what is not understood is not trusted. Start a new run later.",
        logOnly,
      };
    case "cancelled":
      return { code: "cancelled", message, hint: "Nothing was done.", logOnly };
    case "timeout":
    case "connection":
      return { code: "gate-api-unreachable", message, hint: LATER, logOnly };
  }
}

const LATER =
  "Nothing was done. Start a new run later; githubstatus.com tells whether GitHub has an incident.";
