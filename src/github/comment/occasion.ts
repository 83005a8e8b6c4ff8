import type { Operation } from "../../result.js";
import type { PullRequestEvent } from "../event.js";
import { strangerIn } from "../stranger.js";

/** A run as far as it decides whether there is somebody to write to. */
export interface Run {
  readonly operation: Operation;
  readonly event: string;
  readonly ref: string;
  readonly actor: string;
  readonly pull: Pick<PullRequestEvent, "number" | "baseRepository" | "headRepository"> | undefined;
}

export type Occasion =
  | { readonly status: "pull-request"; readonly number: number }
  /** The pull request that brought this commit to the branch, if one did. */
  | { readonly status: "merged"; readonly branch: string }
  /** The run's token may not write. */
  | { readonly status: "read-only"; readonly because: string }
  | { readonly status: "none" };

/**
 * Which runs have a pull request to report to: a plan before the merge, a migrate after it. Whatever else a person or a
 * clock starts has the run's own page.
 */
export function occasionOf(run: Run): Occasion {
  const occasion = ofEvent(run);
  const stranger = strangerIn(run.actor, run.pull);
  if (occasion.status === "none" || stranger === undefined) return occasion;
  return { status: "read-only", because: BECAUSE[stranger] };
}

const BECAUSE = {
  fork: "the pull request comes from a fork",
  dependabot: "Dependabot started this run",
} as const;

function ofEvent({ operation, event, ref, pull }: Run): Occasion {
  if (operation === "plan" && event === "pull_request" && pull !== undefined)
    return { status: "pull-request", number: pull.number };
  const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  return operation === "migrate" && event === "push" && branch !== undefined
    ? { status: "merged", branch }
    : { status: "none" };
}
