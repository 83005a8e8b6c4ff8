import type { Operation } from "../../result.js";
import type { PullRequestEvent } from "../event.js";

/** A run as far as it decides whether there is somebody to write to. */
export interface Run {
  readonly operation: Operation;
  readonly event: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly ref: string;
  readonly actor: string;
  readonly pull: Pick<PullRequestEvent, "number" | "headRepository"> | undefined;
}

export type Occasion =
  | { readonly status: "pull-request"; readonly number: number }
  /** The pull request that brought this commit to the branch, if one did. */
  | { readonly status: "merged"; readonly branch: string }
  /** GitHub gives such a run a token that may not write (docs.github.com, "Securely using pull_request_target"). */
  | { readonly status: "read-only"; readonly because: string }
  | { readonly status: "none" };

/**
 * Which runs have a pull request to report to: a plan before the merge, a migrate after it. Whatever else a person or a
 * clock starts has the run's own page.
 */
export function occasionOf({ operation, event, repository, ref, actor, pull }: Run): Occasion {
  const byDependabot = actor === "dependabot[bot]";
  if (operation === "plan" && event === "pull_request" && pull !== undefined) {
    if (pull.headRepository?.toLowerCase() !== repository.toLowerCase())
      return { status: "read-only", because: "the pull request comes from a fork" };
    return byDependabot ? BY_DEPENDABOT : { status: "pull-request", number: pull.number };
  }
  const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  if (operation !== "migrate" || event !== "push" || branch === undefined) return { status: "none" };
  return byDependabot ? BY_DEPENDABOT : { status: "merged", branch };
}

const BY_DEPENDABOT = { status: "read-only", because: "Dependabot started this run" } as const;
