import type { RunPage } from "../report/markdown/page.js";
import { readPullRequestEvent } from "./event.js";
import { rulePages } from "./rule-pages.js";

/**
 * Where the run and its files can be looked at, `undefined` where the runner does not say. A pull request's files are
 * linked at its own head: the merge commit that is checked out is nobody's for long.
 *
 * @param env the process's environment, read by the door
 */
export async function readRunPage(
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunPage | undefined> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env;
  if (!server || !repository || !runId) return undefined;
  const pull =
    env["GITHUB_EVENT_NAME"] === "pull_request"
      ? await readPullRequestEvent(env["GITHUB_EVENT_PATH"])
      : undefined;
  const repositoryUrl = `${server.replace(/\/+$/, "")}/${repository}`;
  return {
    repositoryUrl,
    commit: pull?.headCommit ?? env["GITHUB_SHA"] ?? "",
    runUrl: `${repositoryUrl}/actions/runs/${runId}`,
    runId,
    actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
    rulePages: rulePages(env),
  };
}
