import { quoted } from "../../quoted.js";
import type { Check } from "../check.js";
import { sameName } from "../environment-name.js";
import type { Identified } from "./claim-checks.js";
import { PLAN_LIMIT, settingsPage } from "./remedies.js";
import type { EnvironmentRules } from "./types.js";

export interface Ruled extends Identified {
  readonly rules: EnvironmentRules;
}

/** Step 10: GitHub had to wait for a second person before this job could start. */
export const RULE_CHECKS: readonly Check<Ruled>[] = [
  {
    name: "the rules are this environment's",
    judge: ({ rules, environment }) =>
      sameName(rules.name, environment)
        ? undefined
        : {
            code: "gate-environment-mismatch",
            message: `GitHub answered for the environment ${quoted(rules.name)} instead of ${quoted(environment)}`,
            hint: "Use the name as it stands in the repository's settings.",
          },
  },
  {
    name: "reviewers are required",
    judge: (known) =>
      known.rules.reviewerRules.some(({ reviewers }) => reviewers.length > 0)
        ? undefined
        : {
            code: "gate-no-reviewers",
            message: `nobody has to approve the environment ${quoted(known.rules.name)}`,
            hint: `Open ${settingsPage(known, known.rules.id)}, tick "Required reviewers", and name at least one. ${PLAN_LIMIT}`,
          },
  },
  {
    name: "nobody approves their own run",
    judge: (known) =>
      known.allowSelfApproval ||
      known.rules.reviewerRules.every(({ preventsSelfReview }) => preventsSelfReview)
        ? undefined
        : {
            code: "gate-self-review",
            message: `whoever starts a run in ${quoted(known.rules.name)} may approve it alone`,
            hint: `Open ${settingsPage(known, known.rules.id)} and tick "Prevent self-review", or set \`allow-self-approval: true\` and live with it.`,
          },
  },
  {
    name: "administrators cannot bypass it",
    judge: (known) =>
      known.allowAdminBypass || known.rules.adminsCanBypass === false
        ? undefined
        : {
            code: "gate-admin-bypass",
            message:
              known.rules.adminsCanBypass === undefined
                ? `GitHub does not say whether administrators can bypass the rules of ${quoted(known.rules.name)}`
                : `administrators can bypass the rules of ${quoted(known.rules.name)}`,
            hint: `Open ${settingsPage(known, known.rules.id)} and untick "Allow administrators to bypass configured protection rules", or set \`allow-admin-bypass: true\` and live with it.`,
          },
  },
  {
    name: "only some branches may deploy",
    judge: (known) =>
      known.rules.branchesLimited
        ? undefined
        : {
            code: "gate-any-branch",
            message: `every branch may deploy to ${quoted(known.rules.name)}, one that somebody has just pushed included`,
            hint: `Open ${settingsPage(known, known.rules.id)} and limit the deployment branches, to protected ones or by name.`,
          },
  },
];
