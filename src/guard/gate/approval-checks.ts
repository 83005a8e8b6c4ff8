import type { Problem } from "../../problem.js";
import { quoted } from "../../quoted.js";
import type { Check } from "../check.js";
import { settingsPage } from "./remedies.js";
import type { Ruled } from "./rule-checks.js";
import type { Approval } from "./types.js";

export interface Reviewed extends Ruled {
  readonly approvals: readonly Approval[];
}

/** One condition that an approval has to meet, and what to say when none is left that meets it. */
export interface Sieve {
  readonly name: string;
  readonly keep: (approval: Approval, known: Reviewed) => boolean;
  readonly refusal: (known: Reviewed, dropped: readonly Approval[]) => Problem;
}

/** Step 11, of all entries of the run's review log. */
export const REVIEW_CHECKS: readonly Check<Reviewed>[] = [
  {
    name: "nobody rejected it",
    judge: (known) => {
      const rejection = known.approvals.find(
        ({ state, environmentIds }) => state === "rejected" && environmentIds.includes(known.rules.id),
      );
      return rejection === undefined
        ? undefined
        : {
            code: "gate-rejected",
            message: `${quoted(rejection.reviewer.login)} rejected this run for ${quoted(known.rules.name)}`,
            hint: "A rejection stands, whatever came after it. Start a new run when it is settled.",
          };
    },
  },
];

/** Step 11, of each approval in turn: one has to pass all of them. */
export const APPROVAL_SIEVES: readonly Sieve[] = [
  {
    name: "approved",
    keep: ({ state }) => state === "approved",
    refusal: notApproved,
  },
  {
    // By number: a name may be given to another environment meanwhile.
    name: "for this environment",
    keep: ({ environmentIds }, { rules }) => environmentIds.includes(rules.id),
    refusal: notApproved,
  },
  {
    name: "by a person",
    keep: ({ reviewer }) => reviewer.type === "User",
    refusal: (known, dropped) => ({
      code: "gate-approved-by-app",
      message: `only ${loginsOf(dropped)} approved this run, and that is no person`,
      hint: `A person among the reviewers has to approve: ${settingsPage(known, known.rules.id)}`,
    }),
  },
  {
    name: "not by the actor",
    keep: ({ reviewer }, { run, allowSelfApproval }) =>
      allowSelfApproval || (String(reviewer.id) !== run.actorId && !isLogin(reviewer.login, run.actor)),
    refusal: selfApproved,
  },
  {
    name: "not by the triggering actor",
    keep: ({ reviewer }, { run, allowSelfApproval }) =>
      allowSelfApproval || !isLogin(reviewer.login, run.triggeringActor),
    refusal: selfApproved,
  },
  {
    // Who belongs to a team is not for this token to know: there GitHub's own check has to do.
    name: "by one of the reviewers",
    keep: ({ reviewer }, { rules }) => {
      const reviewers = rules.reviewerRules.flatMap((rule) => rule.reviewers);
      return reviewers.some(({ type, id }) => type !== "User" || id === reviewer.id);
    },
    refusal: (known, dropped) => ({
      code: "gate-approver-not-listed",
      message: `${loginsOf(dropped)} approved this run, and is not among the reviewers any more`,
      hint: `Start a new run and let one of the reviewers approve it: ${settingsPage(known, known.rules.id)}`,
    }),
  },
];

function notApproved(known: Reviewed): Problem {
  return {
    code: "gate-not-approved",
    message: `nobody approved this run for ${quoted(known.rules.name)}`,
    hint: "GitHub's log of reviews has no approval of it. It may have got here by an administrator's bypass, or the rule is younger than the run: start a new run.",
  };
}

function selfApproved(_known: Reviewed, dropped: readonly Approval[]): Problem {
  return {
    code: "gate-self-approved",
    message: `only ${loginsOf(dropped)}, who started this run, approved it`,
    hint: "A second person has to look at it. Where there is none, `allow-self-approval: true` does without.",
  };
}

function loginsOf(approvals: readonly Approval[]): string {
  return [...new Set(approvals.map(({ reviewer }) => quoted(reviewer.login)))].join(", ");
}

/** Logins are equal whatever their case; they are ASCII. */
function isLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
