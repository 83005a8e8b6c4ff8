import type { Check } from "../../../src/guard/check.js";
import { GATE_CHECKS, type GateChecks } from "../../../src/guard/gate/open-gate.js";
import type { Approval, EnvironmentRules, Proofs } from "../../../src/guard/gate/types.js";
import { type Answer, answered } from "../../../src/http/fault.js";
import { BOB, CAROL } from "../fake-github/world.js";
import type { Sabotage } from "./scenario.js";

/** A gate with one hole, and the names of scenarios that must slip through it. */
export interface Mutant {
  readonly name: string;
  readonly sabotage: Sabotage;
  readonly victims: readonly string[];
}

const STAGES = [
  "request",
  "claims",
  "rules",
  "reviews",
  "approvals",
] as const satisfies readonly (keyof GateChecks)[];

/** Every check of every list, left out in turn. */
export function withoutEachCheck(): readonly Omit<Mutant, "victims">[] {
  return STAGES.flatMap((stage) =>
    GATE_CHECKS[stage].map(({ name }) => ({
      name,
      sabotage: {
        checks: { ...GATE_CHECKS, [stage]: GATE_CHECKS[stage].filter((check) => check.name !== name) },
      },
    })),
  );
}

/** Notes for each refusal of the whole gate by which check it was spoken. */
export function recording(note: (check: string) => void): GateChecks {
  const noted = <T>(checks: readonly Check<T>[]): readonly Check<T>[] =>
    checks.map(({ name, judge }) => ({
      name,
      judge: (known) => {
        const problem = judge(known);
        if (problem !== undefined) note(name);
        return problem;
      },
    }));
  return {
    request: noted(GATE_CHECKS.request),
    claims: noted(GATE_CHECKS.claims),
    rules: noted(GATE_CHECKS.rules),
    reviews: noted(GATE_CHECKS.reviews),
    approvals: GATE_CHECKS.approvals.map((sieve) => ({
      ...sieve,
      refusal: (...found) => {
        note(sieve.name);
        return sieve.refusal(...found);
      },
    })),
  };
}

/** What cannot be read counts as in order. */
export const TRUSTING_READERS: readonly Mutant[] = [
  reader(
    "unread rules",
    ["GitHub fails", "GitHub is silent", "a renamed repository", "half an answer"],
    (proofs) => ({
      ...proofs,
      environment: async (name) => ok(await proofs.environment(name), ORDERLY_RULES),
    }),
  ),
  reader(
    "unread reviews",
    [
      "the reviews fail",
      "the reviews are silent",
      "there are more reviews than were sent",
      "a state that nobody knows",
    ],
    (proofs) => ({
      ...proofs,
      approvals: async () => ok(await proofs.approvals(), [ORDERLY_APPROVAL]),
    }),
  ),
];

const ORDERLY_APPROVAL: Approval = {
  environmentIds: [7001],
  state: "approved",
  reviewer: { id: BOB.id, login: BOB.login, type: "User" },
};

const ORDERLY_RULES: EnvironmentRules = {
  id: 7001,
  name: "production",
  reviewerRules: [
    { preventsSelfReview: true, reviewers: [BOB, CAROL].map(({ id }) => ({ type: "User", id })) },
  ],
  adminsCanBypass: false,
  branchesLimited: true,
};

function ok<T>(answer: Answer<T>, instead: T): Answer<T> {
  return answer.status === "ok" ? answer : answered(instead);
}

function reader(name: string, victims: readonly string[], trust: (proofs: Proofs) => Proofs): Mutant {
  return {
    name,
    victims,
    sabotage: { request: (request) => ({ ...request, proofs: trust(request.proofs) }) },
  };
}
