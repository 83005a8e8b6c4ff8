import type { Problem, ProblemCode } from "../../problem.js";
import { quoted } from "../../quoted.js";
import type { Check } from "../check.js";
import { sameName } from "../environment-name.js";
import type { Claims, GateRequest } from "./types.js";

export interface Identified extends GateRequest {
  readonly claims: Claims;
}

type Compared = "repository" | "runId" | "attempt" | "event" | "ref" | "commit";

/** Step 9: the token speaks of this run, and of a job in the environment that is to be reset. */
export const CLAIM_CHECKS: readonly Check<Identified>[] = [
  sameAsRun("repository", "gate-claim-repository", "repository"),
  sameAsRun("runId", "gate-claim-run", "run"),
  sameAsRun("attempt", "gate-claim-attempt", "attempt"),
  sameAsRun("event", "gate-claim-event", "event"),
  sameAsRun("ref", "gate-claim-ref", "ref"),
  sameAsRun("commit", "gate-claim-commit", "commit"),
  {
    name: "the job declares an environment",
    judge: ({ claims, environment }) =>
      claims.environment !== undefined
        ? undefined
        : {
            code: "gate-no-job-environment",
            message: "the job declares no environment, so nobody had to approve it",
            hint: `Add \`environment: ${environment}\` to the job.`,
          },
  },
  {
    name: "the job's environment is ours",
    judge: ({ claims, environment }) =>
      claims.environment === undefined || sameName(claims.environment, environment)
        ? undefined
        : {
            code: "gate-other-environment",
            message: `the job runs in the environment ${quoted(claims.environment)}, and ${quoted(environment)} is to be reset`,
            hint: "The input `environment` and the job's `environment:` must be the same name.",
          },
  },
];

function sameAsRun(claim: Compared, code: ProblemCode, word: string): Check<Identified> {
  return {
    name: `the token's ${word} is the run's`,
    judge: ({ claims, run }): Problem | undefined =>
      claims[claim] === run[claim]
        ? undefined
        : {
            code,
            message: `the identity token was made for another ${word}: ${quoted(claims[claim])} instead of ${quoted(run[claim])}`,
            hint: "A token from elsewhere was passed to this run. Nothing was done; find out which step did it.",
          },
  };
}
