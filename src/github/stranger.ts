import type { PullRequest } from "../project/changes.js";
import type { PullRequestEvent } from "./event.js";

/**
 * Whom GitHub gives none of the repository's secrets, and a token that may only read (docs.github.com, "Securely using
 * pull_request_target"): a pull request from another repository, and whatever Dependabot starts. `undefined` for all others.
 *
 * @param actor the variable GITHUB_ACTOR
 * @param pull of the run's event; `undefined` where it is about none
 */
export function strangerIn(
  actor: string | undefined,
  pull: Pick<PullRequestEvent, "baseRepository" | "headRepository"> | undefined,
): PullRequest["stranger"] {
  // A fork that is gone was a fork.
  if (pull?.baseRepository.toLowerCase() !== pull?.headRepository?.toLowerCase()) return "fork";
  return actor === "dependabot[bot]" ? "dependabot" : undefined;
}
