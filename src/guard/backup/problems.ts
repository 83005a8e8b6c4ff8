import type { Fault } from "../../http/fault.js";
import { faultWords } from "../../http/fault-words.js";
import type { Problem } from "../../problem.js";
import { quoted } from "../../quoted.js";

type BackupCode =
  | "backup-not-checked"
  | "backup-no-project"
  | "backup-other-project"
  | "backup-project-state"
  | "backup-missing"
  | "backup-too-old";

const MAKE_ONE =
  "Turn on point-in-time recovery, wait for the daily backup, or make a dump and set a longer `require-backup` for this run.";

/** @param found what the platform said, where it said something */
export function backupProblem(code: BackupCode, found = ""): Problem {
  switch (code) {
    case "backup-not-checked":
      return {
        code,
        message: "require-backup: not checked, for there is no access token",
        hint: "Pass `supabase-access-token` from a secret of the environment; a secret that does not exist is empty.",
      };
    case "backup-no-project":
      return {
        code,
        message: "require-backup: the connection string does not tell which project it belongs to",
        hint: "Set `project-ref`, the part of the dashboard's address after /project/.",
      };
    case "backup-other-project":
      return {
        code,
        message: "project-ref: names another project than the connection string leads to",
        hint: "A backup of another project proves nothing. Leave `project-ref` out, or correct the one that is wrong.",
      };
    case "backup-project-state":
      return {
        code,
        message: `the project's state is ${quoted(found)}, not ACTIVE_HEALTHY`,
        hint:
          found === "INACTIVE"
            ? "The project is paused: restore it in the dashboard first."
            : "Wait until the dashboard shows the project as healthy, then run the same again.",
      };
    case "backup-missing":
      return { code, message: "the project has no finished backup", hint: MAKE_ONE };
    case "backup-too-old":
      return {
        code,
        message: `the project's newest backup is dated ${found}, which is not within the required age`,
        hint: MAKE_ONE,
      };
  }
}

/** Why the platform's answer cannot be used. What is not known counts as no backup. */
export function unreadable(fault: Fault, projectRef: string): Problem {
  const logOnly = fault.detail;
  if (fault.kind === "cancelled")
    return {
      code: "cancelled",
      message: "cancelled while backups were looked up",
      hint: "Nothing was done.",
    };
  if (fault.kind === "status" && (fault.httpStatus === 401 || fault.httpStatus === 403))
    return {
      code: "backup-token-refused",
      message: `Supabase refuses the access token (HTTP ${fault.httpStatus})`,
      hint: "Make a new one in the dashboard, Account, Access Tokens, by somebody who may see the project's backups.",
      logOnly,
    };
  if (fault.kind === "status" && fault.httpStatus === 404)
    return {
      code: "backup-project-unknown",
      message: `Supabase knows no project ${quoted(projectRef)} that this access token may see`,
      hint: "Correct `project-ref`, or use a token of a member of the project's organization.",
      logOnly,
    };
  return {
    code: "backup-unreadable",
    message: `the project's backups cannot be read: ${wordsOf(fault)}`,
    hint: "Nothing was done. Run the same again later; status.supabase.com tells whether there is an incident.",
    logOnly,
  };
}

function wordsOf(fault: Fault): string {
  return fault.kind === "rate-limited" ? "too many requests (120 a minute are allowed)" : faultWords(fault);
}
