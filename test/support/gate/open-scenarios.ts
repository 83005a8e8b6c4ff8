import type { FakeGitHub } from "../fake-github/server.js";
import { ACTIONS_BOT, ALICE, BOB, CAROL, environmentNamed, ROBOT } from "../fake-github/world.js";
import type { Scenario } from "./scenario.js";
import { environment, job, review, token } from "./tampering.js";

const now = (): number => Math.floor(Date.now() / 1000);

/** A reset of an environment with another name than `production`. */
function named(name: string) {
  return {
    settings: { environment: name, confirm: `reset ${name}` },
    arrange: (fake: FakeGitHub): void => {
      Object.assign(fake.world.job, { environment: name, inputs: { confirm: `reset ${name}` } });
      fake.world.environments = [environmentNamed(name, 7002)];
      fake.world.reviews = [{ environments: [7002], state: "approved", user: BOB }];
    },
  };
}

/** What the gate lets through: the ordinary case, and everything that a wary check might wrongly refuse. */
export const OPEN_SCENARIOS: readonly Scenario[] = [
  { name: "Alice started it, Bob approved it", verdict: "open" },
  { name: "a name with a slash and spaces", verdict: "open", ...named("Preview / web") },
  { name: "a name with marks that an address must escape", verdict: "open", ...named("100% prod?#&") },
  { name: "a name in another script", verdict: "open", ...named("продакшен") },
  {
    name: "a name in another case in each place",
    verdict: "open",
    arrange: (fake) => {
      fake.world.job.environment = "Production";
      environment({ name: "PRODUCTION" })(fake);
    },
  },
  {
    name: "the phrase typed with white space around it",
    verdict: "open",
    arrange: job({ inputs: { confirm: " reset production\n" } }),
  },
  {
    name: "the phrase among inputs of other types",
    verdict: "open",
    arrange: job({ inputs: { dry: false, n: 3, confirm: "reset production" } }),
  },
  { name: "branches limited by name", verdict: "open", arrange: environment({ branches: "by-name" }) },
  { name: "a wait timer besides", verdict: "open", arrange: environment({ waitTimer: 30 }) },
  {
    name: "reviewers by team",
    verdict: "open",
    arrange: environment({ reviewers: [{ type: "Team", id: 5 }] }),
  },
  {
    name: "a team besides people who did not approve",
    verdict: "open",
    arrange: environment({
      reviewers: [
        { type: "User", id: CAROL.id },
        { type: "Team", id: 5 },
      ],
    }),
  },
  {
    name: "a comment before the approval",
    verdict: "open",
    arrange: review([{ state: "pending", user: CAROL }, { user: BOB }]),
  },
  {
    name: "one approval for several environments",
    verdict: "open",
    arrange: review([{ environments: [1, 7001, 9], user: BOB }]),
  },
  {
    name: "another environment of the run rejected",
    verdict: "open",
    arrange: review([{ environments: [8], state: "rejected", user: CAROL }, { user: BOB }]),
  },
  {
    name: "an app approved as well",
    verdict: "open",
    arrange: review([{ user: ROBOT }, { user: ACTIONS_BOT }, { user: BOB }]),
  },
  { name: "Alice approved as well", verdict: "open", arrange: review([{ user: ALICE }, { user: BOB }]) },
  {
    name: "self-approval, allowed by the input",
    verdict: "open",
    settings: { allowSelfApproval: true },
    arrange: (fake) => {
      environment({ preventSelfReview: false, reviewers: [{ type: "User", id: ALICE.id }] })(fake);
      review([{ user: ALICE }])(fake);
    },
  },
  {
    name: "administrators may bypass, allowed by the input",
    verdict: "open",
    settings: { allowAdminBypass: true },
    arrange: environment({ canAdminsBypass: true }),
  },
  {
    name: "nothing said of administrators, allowed by the input",
    verdict: "open",
    settings: { allowAdminBypass: true },
    arrange: environment({ canAdminsBypass: undefined }),
  },
  {
    name: "a token that expired half a minute ago",
    verdict: "open",
    arrange: token(() => ({ exp: now() - 30 })),
  },
  {
    name: "a token that will be valid in half a minute",
    verdict: "open",
    arrange: token(() => ({ nbf: now() + 30 })),
  },
  {
    name: "an issuer that is changing its keys",
    verdict: "open",
    arrange: (fake) => {
      const { keys } = Object(fake.publishedKeys);
      fake.publishedKeys = {
        keys: [{ kty: "RSA", kid: "older", n: "AQAB", e: "AQAB", use: "sig", alg: "RS256" }, ...keys],
      };
    },
  },
  {
    name: "a passing fault at every place",
    verdict: "open",
    arrange: (fake) =>
      fake.plan(
        { on: "identity-token", fault: { kind: "status", status: 502 }, times: 1 },
        { on: "keys", fault: { kind: "drop" }, times: 1 },
        { on: "repos/get-environment", fault: { kind: "status", status: 500 }, times: 2 },
        { on: "actions/get-reviews-for-run", fault: { kind: "drop-midway" }, times: 3 },
      ),
  },
  {
    name: "told to wait a moment",
    verdict: "open",
    arrange: (fake) =>
      fake.plan({
        on: "repos/get-environment",
        fault: { kind: "status", status: 403, headers: { "retry-after": "0" } },
        times: 1,
      }),
  },
];
