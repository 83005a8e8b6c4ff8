import { readFile } from "node:fs/promises";
import { z } from "zod";

const event = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({
      sha: z.string().regex(/^[0-9a-f]{40,64}$/),
      // null when the fork is gone.
      repo: z.object({ full_name: z.string() }).nullable(),
    }),
  }),
});

/** The pull request that started a run. */
export interface PullRequestEvent {
  readonly number: number;
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
    const { number, head } = event.parse(JSON.parse(await readFile(path, "utf8"))).pull_request;
    return { number, headCommit: head.sha, headRepository: head.repo?.full_name };
  } catch {
    return undefined;
  }
}
