import { realpathSync } from "node:fs";
import type { Fault } from "../http/fault.js";
import { faultWords } from "../http/fault-words.js";
import type { Patience } from "../http/persist.js";
import type { Settings } from "../inputs.js";
import type { PullRequest, ReadChanges } from "../project/changes.js";
import { inside } from "../project/folder.js";
import { locate } from "../project/locate.js";
import { openGitHubApi } from "./api.js";
import { type Checkout, findCheckout } from "./checkout.js";
import { type PullRequestEvent, readPullRequestEvent } from "./event.js";
import { gitChanges } from "./git-changes.js";
import { listedChanges } from "./pull-request-files.js";
import { repositoryName } from "./repository.js";
import { strangerIn } from "./stranger.js";

export interface PullRequestAccess {
  readonly settings: Pick<Settings, "githubToken" | "supabaseDirectory">;
  /** The process's environment, read by the door. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workspace: string;
  readonly signal?: AbortSignal | undefined;
  readonly patience?: Patience | undefined;
}

/**
 * The pull request of the run. Only of the event `pull_request`, where a stranger's code runs without secrets: a merge queue has them, and
 * `pull_request_target` has the base's files.
 */
export async function openPullRequest(access: PullRequestAccess): Promise<PullRequest | undefined> {
  const { env } = access;
  if (env["GITHUB_EVENT_NAME"] !== "pull_request") return undefined;
  const found = await readPullRequestEvent(env["GITHUB_EVENT_PATH"]);
  return {
    stranger: found === undefined ? undefined : strangerIn(env["GITHUB_ACTOR"], found),
    changes: async () =>
      found === undefined
        ? { status: "unknown", reason: "the event's file could not be read" }
        : readChanges(found, access),
  };
}

/** Git first, which knows the commit that is checked out; then GitHub's list, for the clone of depth 1 that actions/checkout makes. */
async function readChanges(found: PullRequestEvent, access: PullRequestAccess): Promise<ReadChanges> {
  const checkout = checkoutOf(access);
  if (checkout === undefined) return { status: "unknown", reason: "the migrations are in a submodule" };
  const ends = { base: found.baseCommit, head: found.headCommit };
  const changes = checkout.hasGit ? await gitChanges(checkout, ends, access.env["PATH"]) : undefined;
  return changes === undefined ? listFiles(found, checkout, access) : { status: "read", changes };
}

function checkoutOf({ workspace, settings }: PullRequestAccess): Checkout | undefined {
  const located = locate(workspace, settings.supabaseDirectory);
  if (located.status === "not-found") return undefined;
  const folder = inside(located.supabase, "migrations");
  return findCheckout(realpathSync(workspace), folder.path);
}

async function listFiles(
  { number, changedFiles: count }: PullRequestEvent,
  { folder }: Checkout,
  { settings, env, signal, patience }: PullRequestAccess,
): Promise<ReadChanges> {
  const name = repositoryName(env["GITHUB_REPOSITORY"] ?? "");
  if (name === undefined) return { status: "unknown", reason: "git has not got its base" };
  const apiUrl = env["GITHUB_API_URL"] ?? "";
  const api = await openGitHubApi({ apiUrl, token: settings.githubToken, signal, patience });
  const answer = await listedChanges(api, name, { number, count, folder });
  if (answer.status === "ok") return { status: "read", changes: answer.value };
  return {
    status: "unknown",
    reason: `git has not got its base, and GitHub's list of its files cannot be used: ${wordsOf(answer.fault)}; \`fetch-depth: 2\` for actions/checkout is enough`,
  };
}

function wordsOf(fault: Fault): string {
  switch (fault.kind) {
    case "status":
      return fault.acceptedPermissions === undefined
        ? `status ${fault.httpStatus}`
        : "the job lacks the permission `pull-requests: read`";
    case "odd":
      return "it is incomplete, or the folder is a submodule";
    default:
      return faultWords(fault);
  }
}
