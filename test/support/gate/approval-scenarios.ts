import { ALICE, BOB, CAROL, environmentNamed, ROBOT } from "../fake-github/world.js";
import type { Scenario } from "./scenario.js";
import { environment, fault, job, review } from "./tampering.js";

const ON = "actions/get-reviews-for-run";

/** Step 11: the run's reviews cannot be read, or nobody who counts approved. */
export const APPROVAL_SCENARIOS: readonly Scenario[] = [
  {
    name: "reviews need a permission",
    verdict: "gate-permissions",
    arrange: fault(ON, {
      kind: "status",
      status: 403,
      headers: { "x-accepted-github-permissions": "actions=read" },
    }),
    says: /actions=read/,
  },
  {
    name: "a hostile header",
    verdict: "gate-permissions",
    arrange: fault(ON, {
      kind: "status",
      status: 403,
      headers: { "x-accepted-github-permissions": "::error::<b>" },
    }),
  },
  {
    name: "a run that is not there",
    verdict: "gate-api-failed",
    arrange: fault(ON, { kind: "status", status: 404 }),
  },
  {
    name: "the reviews fail",
    verdict: "gate-api-failed",
    arrange: fault(ON, { kind: "status", status: 503 }),
  },
  {
    name: "the reviews are silent",
    verdict: "gate-api-unreachable",
    silent: true,
    arrange: fault(ON, { kind: "hang" }),
  },
  {
    name: "the reviews are elsewhere",
    verdict: "gate-api-redirect",
    arrange: (fake) => fault(ON, { kind: "redirect", to: `${fake.url}/rogue` })(fake),
  },
  {
    name: "the reviews are garbage",
    verdict: "gate-api-odd",
    arrange: fault(ON, { kind: "garbage", text: '[{"state":"approved"}]' }),
  },
  {
    name: "a state that nobody knows",
    verdict: "gate-api-odd",
    arrange: fault(ON, {
      kind: "garbage",
      text: '[{"environments":[{"id":7001}],"state":"APPROVED","user":{"id":102,"login":"Bob","type":"User"}}]',
    }),
  },
  {
    name: "an approval by nobody",
    verdict: "gate-api-odd",
    arrange: fault(ON, {
      kind: "garbage",
      text: '[{"environments":[{"id":7001}],"state":"approved","user":null}]',
    }),
  },
  {
    name: "there are more reviews than were sent",
    verdict: "gate-api-odd",
    arrange: fault(ON, {
      kind: "status",
      status: 200,
      headers: { link: '<https://example.com/?page=2>; rel="next"' },
      body: [
        { environments: [{ id: 7001 }], state: "approved", user: { id: 102, login: "Bob", type: "User" } },
      ],
    }),
  },

  { name: "no approval", verdict: "gate-not-approved", arrange: review([]), says: /bypass/ },
  {
    name: "a comment only",
    verdict: "gate-not-approved",
    arrange: review([{ state: "pending", user: BOB }]),
  },
  {
    name: "an approval of another environment",
    verdict: "gate-not-approved",
    arrange: review([{ environments: [7002], user: BOB }]),
  },
  {
    name: "an approval of an environment that had this name before",
    verdict: "gate-not-approved",
    arrange: (fake) => {
      fake.world.environments = [environmentNamed("production", 7050)];
    },
  },
  {
    name: "a rejection",
    verdict: "gate-rejected",
    arrange: review([{ state: "rejected", user: CAROL }]),
    says: /"carol"/,
  },
  {
    name: "rejected, then approved",
    verdict: "gate-rejected",
    arrange: review([{ state: "rejected", user: CAROL }, { user: BOB }]),
  },
  {
    name: "approved, then rejected",
    verdict: "gate-rejected",
    arrange: review([{ user: BOB }, { state: "rejected", user: ROBOT }]),
  },
  {
    name: "rejected, with self-approval allowed",
    verdict: "gate-rejected",
    settings: { allowSelfApproval: true },
    arrange: review([{ user: BOB }, { state: "rejected", user: CAROL }]),
  },
  {
    name: "an app's approval",
    verdict: "gate-approved-by-app",
    arrange: review([{ user: ROBOT }]),
    says: /deploy-helper\[bot\]/,
  },
  {
    name: "an app that is on the list",
    verdict: "gate-approved-by-app",
    arrange: (fake) => {
      environment({ reviewers: [{ type: "User", id: ROBOT.id }] })(fake);
      review([{ user: ROBOT }])(fake);
    },
  },
  {
    name: "an organization's approval",
    verdict: "gate-approved-by-app",
    arrange: review([{ user: { id: BOB.id, login: "octo", type: "Organization" } }]),
  },
  {
    name: "Alice approved her own run",
    verdict: "gate-self-approved",
    arrange: (fake) => {
      environment({ reviewers: [{ type: "User", id: ALICE.id }] })(fake);
      review([{ user: ALICE }])(fake);
    },
    says: /allow-self-approval/,
  },
  {
    name: "Alice, who calls herself something else by now",
    verdict: "gate-self-approved",
    arrange: review([{ user: { ...ALICE, login: "alice-2" } }]),
  },
  {
    name: "Alice, as a number is missing",
    verdict: "gate-self-approved",
    env: { GITHUB_ACTOR_ID: undefined },
    arrange: review([{ user: { ...ALICE, login: "ALICE" } }]),
  },
  {
    name: "the actor is another than who triggered it, and approved",
    verdict: "gate-self-approved",
    arrange: (fake) => {
      job({ actor: BOB, triggeringActor: ALICE })(fake);
    },
  },
  {
    name: "who triggered it is another than the actor, and approved",
    verdict: "gate-self-approved",
    arrange: (fake) => {
      job({ actor: ALICE, triggeringActor: { ...BOB, login: "bob" } })(fake);
    },
  },
  {
    name: "an approver who was taken off the list",
    verdict: "gate-approver-not-listed",
    arrange: environment({ reviewers: [{ type: "User", id: CAROL.id }] }),
    says: /"Bob"/,
  },
  {
    name: "a stranger with a reviewer's name",
    verdict: "gate-approver-not-listed",
    arrange: review([{ user: { ...BOB, id: 999 } }]),
  },
  {
    name: "self-approval is allowed, but only to those on the list",
    verdict: "gate-approver-not-listed",
    settings: { allowSelfApproval: true },
    arrange: review([{ user: ALICE }]),
  },
];
