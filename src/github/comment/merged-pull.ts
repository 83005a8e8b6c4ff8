import * as z from "zod/mini";
import { type Answer, answered, failed } from "../../http/fault.js";
import type { GitHubApi } from "../api.js";
import type { RepositoryName } from "../repository.js";

const pulls = z.array(
  z.object({
    number: z.int().check(z.positive()),
    merged_at: z.nullish(z.string()),
    merge_commit_sha: z.nullish(z.string()),
    base: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }) }),
  }),
);

export interface Pushed {
  readonly repository: RepositoryName;
  readonly commit: string;
  readonly branch: string;
}

/**
 * The pull request that brought a commit to a branch; `undefined` for a commit that was pushed by itself. GitHub lists
 * every pull request that has the commit, so those of other branches, of forks, and those not merged are left out.
 */
export async function findMergedPull(
  api: GitHubApi,
  { repository, commit, branch }: Pushed,
): Promise<Answer<number | undefined>> {
  const answer = await api.read("/repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
    ...repository,
    commit_sha: commit,
    per_page: 100,
  });
  if (answer.status === "failed") return answer;
  const parsed = pulls.safeParse(answer.value.body);
  if (!parsed.success) return failed({ kind: "odd" });
  const home = `${repository.owner}/${repository.repo}`.toLowerCase();
  const merged = parsed.data
    .filter(({ merged_at, base }) => merged_at != null && base.ref === branch)
    .filter(({ base }) => base.repo.full_name.toLowerCase() === home)
    // The one whose merge is this very commit; else the last to be merged.
    .sort(
      (one, other) =>
        Number(other.merge_commit_sha === commit) - Number(one.merge_commit_sha === commit) ||
        (other.merged_at ?? "").localeCompare(one.merged_at ?? ""),
    );
  return answered(merged[0]?.number);
}
