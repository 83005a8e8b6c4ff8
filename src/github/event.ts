import { readFile } from "node:fs/promises";
import * as z from "zod/mini";

const commit = z.string().check(z.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const repository = z.object({ full_name: z.string() });

const event = z.object({
  pull_request: z.object({
    number: z.int().check(z.positive()),
    changed_files: z.int().check(z.nonnegative()),
    base: z.object({ sha: commit, repo: repository }),
    // null when the fork was deleted meanwhile.
    head: z.object({ sha: commit, repo: z.nullable(repository) }),
  }),
});

/** The pull request that started a run. Repositories are `owner/name`. */
export interface PullRequestEvent {
  readonly number: number;
  readonly changedFiles: number;
  readonly baseCommit: string;
  readonly baseRepository: string;
  readonly headCommit: string;
  /** `undefined` when it is gone. */
  readonly headRepository: string | undefined;
}

/**
 * Reads the event's file.
 *
 * @param path the variable GITHUB_EVENT_PATH
 * @returns `undefined` where there is no pull request in it, or it cannot be read
 */
export async function readPullRequestEvent(path: string | undefined): Promise<PullRequestEvent | undefined> {
  if (!path) return undefined;
  try {
    const { number, changed_files, base, head } = event.parse(
      JSON.parse(await readFile(path, "utf8")),
    ).pull_request;
    return {
      number,
      changedFiles: changed_files,
      baseCommit: base.sha,
      baseRepository: base.repo.full_name,
      headCommit: head.sha,
      headRepository: head.repo?.full_name,
    };
  } catch {
    return undefined;
  }
}
