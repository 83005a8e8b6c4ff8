import type { Fault } from "../../http/fault.js";
import type { Problem } from "../../problem.js";
import { quoted } from "../../quoted.js";
import { faultProblem } from "./faults.js";
import { PERMISSIONS, settingsPage } from "./remedies.js";
import type { GateRequest } from "./types.js";

/** Why the environment's rules are not known. GitHub says 404 both for a name it does not know and for a closed door. */
export function environmentProblem(fault: Fault, request: GateRequest): Problem {
  const { environment } = request;
  if (fault.kind !== "status" || fault.httpStatus !== 404)
    return faultProblem(fault, `the rules of the environment ${quoted(environment)}`);
  return {
    code: "gate-environment-unknown",
    message: `GitHub knows no environment ${quoted(environment)} in this repository, or the token may not see it`,
    hint: `Set it up with required reviewers: ${settingsPage(request)} (a private repository on the Free plan has no environments at all)\n${PERMISSIONS}`,
    logOnly: fault.detail,
  };
}
