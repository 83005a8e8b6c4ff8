import { environmentNamed } from "../fake-github/world.js";
import type { Scenario } from "./scenario.js";
import { environment, fault } from "./tampering.js";

const ON = "repos/get-environment";

/** Step 10: GitHub's rules cannot be read, or let somebody through alone. */
export const RULE_SCENARIOS: readonly Scenario[] = [
  {
    name: "a job without actions: read",
    verdict: "gate-permissions",
    arrange: (fake) => {
      fake.world.permissions = { contents: "read" };
    },
    says: /HTTP 403[\s\S]*actions: read[\s\S]*actions=read/,
  },
  {
    name: "a token that GitHub does not know",
    verdict: "gate-permissions",
    settings: { githubToken: "ghs_somebody_elses" },
    says: /HTTP 401/,
  },
  {
    name: "an environment that is not there",
    verdict: "gate-environment-unknown",
    arrange: (fake) => {
      fake.world.environments = [environmentNamed("staging", 7009)];
    },
    says: /settings\/environments/,
  },
  {
    name: "a repository with a strange name",
    verdict: "gate-api-odd",
    arrange: (fake) => {
      fake.world.job.repository = "octo/recipes/../other";
    },
  },
  {
    name: "GitHub fails",
    verdict: "gate-api-failed",
    arrange: fault(ON, { kind: "status", status: 500 }),
    says: /HTTP 500[\s\S]*later/,
  },
  {
    name: "GitHub is behind a broken proxy",
    verdict: "gate-api-failed",
    arrange: fault(ON, { kind: "done-then-502" }),
    says: /HTTP 502/,
  },
  {
    name: "GitHub does not like the question",
    verdict: "gate-api-failed",
    arrange: fault(ON, { kind: "status", status: 422 }),
  },
  {
    name: "GitHub is silent",
    verdict: "gate-api-unreachable",
    silent: true,
    arrange: fault(ON, { kind: "hang" }),
    says: /in time/,
  },
  { name: "GitHub hangs up", verdict: "gate-api-unreachable", arrange: fault(ON, { kind: "drop" }) },
  { name: "GitHub hangs up midway", verdict: "gate-api-odd", arrange: fault(ON, { kind: "drop-midway" }) },
  {
    name: "too many requests",
    verdict: "gate-api-rate-limited",
    arrange: fault(ON, { kind: "status", status: 429, headers: { "retry-after": "900" } }),
    says: /900 s/,
  },
  {
    name: "no request is left",
    verdict: "gate-api-rate-limited",
    arrange: fault(ON, {
      kind: "status",
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9999999999" },
    }),
  },
  {
    name: "a renamed repository",
    verdict: "gate-api-redirect",
    arrange: (fake) =>
      fault(ON, { kind: "redirect", to: `${fake.apiUrl}/repositories/1/environments/production` })(fake),
  },
  {
    name: "a page instead of rules",
    verdict: "gate-api-odd",
    arrange: fault(ON, { kind: "garbage", text: "<html>Log in</html>", contentType: "text/html" }),
  },
  {
    name: "half an answer",
    verdict: "gate-api-odd",
    arrange: fault(ON, { kind: "garbage", text: '{"id": 7001, "name": "prod' }),
  },
  { name: "an empty object", verdict: "gate-api-odd", arrange: fault(ON, { kind: "garbage", text: "{}" }) },
  { name: "a list", verdict: "gate-api-odd", arrange: fault(ON, { kind: "garbage", text: "[]" }) },
  { name: "null", verdict: "gate-api-odd", arrange: fault(ON, { kind: "garbage", text: "null" }) },
  {
    name: "a yes that is a text",
    verdict: "gate-api-odd",
    arrange: fault(ON, {
      kind: "garbage",
      text: '{"id":7001,"name":"production","can_admins_bypass":"false"}',
    }),
  },
  {
    name: "a reviewer of an unknown kind",
    verdict: "gate-api-odd",
    arrange: fault(ON, {
      kind: "garbage",
      text: '{"id":7001,"name":"production","protection_rules":[{"type":"required_reviewers","reviewers":[{"type":"Everybody","reviewer":{"id":1}}]}]}',
    }),
  },
  {
    name: "the rules of another environment",
    verdict: "gate-environment-mismatch",
    arrange: fault(ON, {
      kind: "garbage",
      text: JSON.stringify({
        id: 7001,
        name: "staging",
        protection_rules: [
          {
            type: "required_reviewers",
            prevent_self_review: true,
            reviewers: [{ type: "User", reviewer: { id: 102 } }],
          },
        ],
        deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
        can_admins_bypass: false,
      }),
    }),
  },
  {
    name: "no rules, as in a private repository on a small plan",
    verdict: "gate-no-reviewers",
    arrange: environment({ reviewers: undefined }),
    says: /settings\/environments\/7001\/edit[\s\S]*Free, Pro and Team/,
  },
  {
    name: "a wait timer only",
    verdict: "gate-no-reviewers",
    arrange: environment({ reviewers: undefined, waitTimer: 30 }),
  },
  {
    name: "reviewers of whom none is left",
    verdict: "gate-no-reviewers",
    arrange: environment({ reviewers: [] }),
  },
  {
    name: "people may approve their own runs",
    verdict: "gate-self-review",
    arrange: environment({ preventSelfReview: false }),
    says: /Prevent self-review/,
  },
  {
    name: "administrators may bypass the rules",
    verdict: "gate-admin-bypass",
    arrange: environment({ canAdminsBypass: true }),
    says: /^administrators can/,
  },
  {
    name: "nothing is said of administrators",
    verdict: "gate-admin-bypass",
    arrange: environment({ canAdminsBypass: undefined }),
    says: /does not say/,
  },
  {
    name: "one input does not stand for the other",
    verdict: "gate-admin-bypass",
    settings: { allowSelfApproval: true },
    arrange: environment({ canAdminsBypass: true }),
  },
  {
    name: "nor the other for the one",
    verdict: "gate-self-review",
    settings: { allowAdminBypass: true },
    arrange: environment({ preventSelfReview: false }),
  },
  {
    name: "every branch may deploy",
    verdict: "gate-any-branch",
    arrange: environment({ branches: "any" }),
    says: /settings\/environments\/7001\/edit/,
  },
];
