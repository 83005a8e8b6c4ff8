import type { Scenario } from "./scenario.js";
import { job } from "./tampering.js";

/** Refused before GitHub is asked anything. */
export const REQUEST_SCENARIOS: readonly Scenario[] = [
  { name: "on a laptop", verdict: "gate-outside-actions", env: { GITHUB_ACTIONS: undefined } },
  {
    name: "on a laptop, with every flag set",
    verdict: "gate-outside-actions",
    env: { GITHUB_ACTIONS: "" },
    settings: { allowSelfApproval: true, allowAdminBypass: true },
  },
  {
    name: "no environment",
    verdict: "gate-no-environment",
    settings: { environment: "", confirm: "reset " },
    arrange: job({ inputs: { c: "reset" } }),
  },
  {
    name: "a name that leads elsewhere",
    verdict: "gate-no-environment",
    settings: { environment: "..", confirm: "reset .." },
    arrange: job({ inputs: { confirm: "reset .." }, environment: ".." }),
  },
  {
    name: "no connection string",
    verdict: "gate-no-database-url",
    noDatabaseUrl: true,
    says: /secret of the environment "production"/,
  },
  { name: "no token", verdict: "gate-no-github-token", settings: { githubToken: undefined } },
  {
    name: "an open line to the server",
    verdict: "gate-server",
    env: { GITHUB_SERVER_URL: "http://github.example" },
  },
  {
    name: "an open line to the API",
    verdict: "gate-server",
    env: { GITHUB_API_URL: "http://127.0.0.1.example/api/v3" },
  },
  {
    name: "no certificate is verified",
    verdict: "gate-server",
    env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
    says: /NODE_EXTRA_CA_CERTS/,
  },
  { name: "no server", verdict: "gate-server", env: { GITHUB_SERVER_URL: undefined } },
  { name: "a push", verdict: "gate-event", arrange: job({ event: "push" }), says: /workflow_dispatch/ },
  { name: "a timetable", verdict: "gate-event", arrange: job({ event: "schedule" }) },
  {
    name: "a pull request from a fork",
    verdict: "gate-event",
    arrange: job({ event: "pull_request_target" }),
  },
  { name: "a program's dispatch", verdict: "gate-event", arrange: job({ event: "repository_dispatch" }) },
  { name: "a second attempt", verdict: "gate-rerun", arrange: job({ attempt: "2" }), says: /new run/ },
  { name: "an attempt without a number", verdict: "gate-rerun", env: { GITHUB_RUN_ATTEMPT: undefined } },
  { name: "no phrase", verdict: "gate-confirm", settings: { confirm: undefined }, says: /reset production/ },
  {
    name: "the phrase of another environment",
    verdict: "gate-confirm",
    settings: { confirm: "reset staging" },
  },
  { name: "the phrase in another case", verdict: "gate-confirm", settings: { confirm: "Reset production" } },
  {
    name: "a phrase that only the workflow has written",
    verdict: "gate-confirm-hard-coded",
    arrange: job({ inputs: { operation: "reset" } }),
    says: /inputs\.confirm/,
  },
  { name: "no inputs at all", verdict: "gate-confirm-hard-coded", arrange: job({ inputs: null }) },
  {
    name: "the phrase as part of a longer text",
    verdict: "gate-confirm-hard-coded",
    arrange: job({ inputs: { note: "please reset production" } }),
  },
  {
    name: "the phrase elsewhere in the event",
    verdict: "gate-confirm-hard-coded",
    eventFile: '{"inputs":{},"head_commit":{"message":"reset production"},"confirm":"reset production"}',
  },
  { name: "no event file", verdict: "gate-event-file", env: { GITHUB_EVENT_PATH: "/nowhere/event.json" } },
  { name: "no path of an event file", verdict: "gate-event-file", env: { GITHUB_EVENT_PATH: undefined } },
  { name: "an event file of garbage", verdict: "gate-event-file", eventFile: "reset production" },
  {
    name: "inputs that are no form",
    verdict: "gate-event-file",
    eventFile: '{"inputs":["reset production"]}',
  },
  {
    name: "an unprotected branch",
    verdict: "gate-unprotected-ref",
    arrange: job({ refProtected: false }),
    says: /settings\/branches/,
  },
  {
    name: "a branch of which nothing is said",
    verdict: "gate-unprotected-ref",
    env: { GITHUB_REF_PROTECTED: undefined },
  },
  {
    name: "a job without id-token: write",
    verdict: "gate-no-id-token",
    noIdToken: true,
    says: /permissions:\n {6}contents: read\n {6}actions: read\n {6}id-token: write/,
  },
];
