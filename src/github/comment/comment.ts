import { type Answer, answered } from "../../http/fault.js";
import { PATIENCE } from "../../http/persist.js";
import { renderComment } from "../../report/markdown/comment.js";
import type { RunPage } from "../../report/markdown/page.js";
import type { Operation } from "../../result.js";
import type { RunReport } from "../../run-report.js";
import { type GitHubApi, openGitHubApi } from "../api.js";
import { readPullRequestEvent } from "../event.js";
import { type RepositoryName, repositoryName } from "../repository.js";
import type { Wish } from "./decide.js";
import { newsOf } from "./holding.js";
import { keepComment } from "./keep.js";
import { markersOf } from "./marker.js";
import { findMergedPull } from "./merged-pull.js";
import { type Occasion, occasionOf } from "./occasion.js";
import { whoWrites } from "./self.js";
import { openThread } from "./thread.js";
import { warningWords } from "./warning.js";

export interface CommentRequest {
  readonly report: RunReport & { readonly databaseIdentity: string };
  readonly page: RunPage;
  /** The inputs as given. */
  readonly directory: string;
  readonly token: string;
  /** The process's environment, read by the door. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** What became of the comment. None of it changes what the run's exit status says. */
export type Commented =
  | { readonly status: "kept"; readonly url: string }
  /** Nobody to write to, or nothing to say. */
  | { readonly status: "none" }
  /** There is none, as GitHub has it, and nobody can change that in the workflow. */
  | { readonly status: "notice"; readonly message: string }
  | { readonly status: "warning"; readonly message: string };

/** Keeps the one comment on the pull request up to date that this run has something to say to. */
export async function commentOn(request: CommentRequest): Promise<Commented> {
  const { report, env, token, signal } = request;
  const { GITHUB_API_URL: apiUrl = "", GITHUB_REPOSITORY: slug = "" } = env;
  const repository = repositoryName(slug);
  const { operation } = report.result;
  if (operation === null) return { status: "none" };
  const occasion = await readOccasion(operation, env);
  if (occasion.status === "none" || repository === undefined || apiUrl === "") return { status: "none" };
  if (occasion.status === "read-only") {
    const message = `No comment on the pull request: ${occasion.because}, so the job's token may only read. The job's summary has the report.`;
    return { status: "notice", message };
  }
  if (token === "") return { status: "warning", message: NO_TOKEN };
  const api = await openGitHubApi({ apiUrl, token, signal });
  const pull = await pullNumber(occasion, api, repository, env["GITHUB_SHA"] ?? "");
  if (pull.status === "failed") return { status: "warning", message: warningWords(pull.fault) };
  if (pull.value === undefined) return { status: "none" };
  const kept = await keepComment({
    thread: openThread(api, repository, pull.value),
    wish: wishOf(request, operation),
    whoWrites: () => whoWrites(api, env["GITHUB_GRAPHQL_URL"]),
    patience: PATIENCE,
    signal,
    spare: api.spare,
  });
  if (kept.status === "failed") return { status: "warning", message: warningWords(kept.fault) };
  return kept.value === undefined ? { status: "none" } : { status: "kept", url: kept.value };
}

async function readOccasion(operation: Operation, env: CommentRequest["env"]): Promise<Occasion> {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return occasionOf({
    operation,
    event,
    ref: env["GITHUB_REF"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    pull: event === "pull_request" ? await readPullRequestEvent(env["GITHUB_EVENT_PATH"]) : undefined,
  });
}

async function pullNumber(
  occasion: Extract<Occasion, { readonly status: "pull-request" | "merged" }>,
  api: GitHubApi,
  repository: RepositoryName,
  commit: string,
): Promise<Answer<number | undefined>> {
  return occasion.status === "pull-request"
    ? answered(occasion.number)
    : findMergedPull(api, { repository, commit, branch: occasion.branch });
}

function wishOf({ report, page, directory }: CommentRequest, operation: Operation): Wish {
  const { result, problems, databaseIdentity } = report;
  const markers = markersOf({ environment: result.environment, databaseIdentity, directory, operation });
  return {
    markers,
    news: newsOf(result),
    body: (form) =>
      renderComment(result, problems, page, {
        marker: markers[form === "mended" ? "record" : form],
        mends: form === "mended",
      }),
  };
}

const NO_TOKEN =
  "No comment on the pull request: the input `github-token` is empty. `comment: never` says that none is wanted.";
