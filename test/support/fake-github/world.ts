// What the fake GitHub knows. Tests change it in place; the answers follow.

export interface Person {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
}

export interface FakeEnvironment {
  id: number;
  /** As stored; looked up whatever the case of ASCII letters. */
  name: string;
  reviewers: { readonly type: "User" | "Team"; readonly id: number }[] | undefined;
  preventSelfReview: boolean;
  /** Left out of the answer when `undefined`, as GitHub's description has it. */
  canAdminsBypass: boolean | undefined;
  /** In minutes. */
  waitTimer: number | undefined;
  branches: "any" | "protected" | "by-name";
}

export interface FakeReview {
  readonly environments: readonly number[];
  readonly state: "approved" | "rejected" | "pending";
  readonly user: Person;
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly user: Person;
  body: string;
}

export interface FakePull {
  readonly number: number;
  readonly commits: readonly string[];
  readonly base: string;
  /** `owner/name` of the repository that it is for; the world's own unless given. */
  readonly baseRepository?: string;
  readonly mergedAt: string | null;
  readonly files: readonly FakeFile[];
}

export interface FakeFile {
  readonly filename: string;
  readonly status: string;
  /** Lines; 0 for a file that was only moved. */
  readonly changes?: number;
  readonly previous_filename?: string;
}

/** The job that the step runs in, as its identity token describes it. */
export interface FakeJob {
  repository: string;
  runId: string;
  attempt: string;
  event: string;
  ref: string;
  refProtected: boolean;
  sha: string;
  actor: Person;
  triggeringActor: Person;
  /** What the job's `environment:` says; `undefined` when there is none. */
  environment: string | undefined;
  /** What was typed into the form. */
  inputs: Record<string, unknown> | null;
}

export interface World {
  owner: string;
  repo: string;
  /** The job's token; another one is answered with 401. */
  token: string;
  /** The permissions of that token, as a workflow lists them. */
  permissions: Record<string, "read" | "write">;
  job: FakeJob;
  environments: FakeEnvironment[];
  reviews: FakeReview[];
  comments: FakeComment[];
  pulls: FakePull[];
  /** Whom comments are written by. */
  bot: Person;
}

export const ALICE: Person = { id: 101, login: "alice", type: "User" };
export const BOB: Person = { id: 102, login: "Bob", type: "User" };
export const CAROL: Person = { id: 103, login: "carol", type: "User" };
export const ROBOT: Person = { id: 901, login: "deploy-helper[bot]", type: "Bot" };
export const ACTIONS_BOT: Person = { id: 41898282, login: "github-actions[bot]", type: "Bot" };

/** A repository in good order: Alice started a run that resets `production`, Bob approved it. */
export function orderlyWorld(): World {
  return {
    owner: "octo",
    repo: "recipes",
    token: "ghs_0123456789abcdef",
    permissions: { contents: "read", actions: "read", "pull-requests": "write" },
    job: {
      repository: "octo/recipes",
      runId: "42",
      attempt: "1",
      event: "workflow_dispatch",
      ref: "refs/heads/main",
      refProtected: true,
      sha: "6dcb09b5b57875f334f61aebed695e2e4193db5e",
      actor: ALICE,
      triggeringActor: ALICE,
      environment: "production",
      inputs: { operation: "reset", confirm: "reset production" },
    },
    environments: [environmentNamed("production", 7001)],
    reviews: [{ environments: [7001], state: "approved", user: BOB }],
    comments: [],
    pulls: [],
    bot: ACTIONS_BOT,
  };
}

/** An environment that Bob or Carol has to approve, with every rule that the gate asks for. */
export function environmentNamed(name: string, id: number): FakeEnvironment {
  return {
    id,
    name,
    reviewers: [
      { type: "User", id: BOB.id },
      { type: "User", id: CAROL.id },
    ],
    preventSelfReview: true,
    canAdminsBypass: false,
    waitTimer: undefined,
    branches: "protected",
  };
}
