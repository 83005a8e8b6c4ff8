import * as z from "zod/mini";
import type { Approval } from "../guard/gate/types.js";
import { type Answer, answered, failed } from "../http/fault.js";
import type { GitHubApi } from "./api.js";
import type { RepositoryName } from "./repository.js";

const id = z.int().check(z.positive());

const approvals = z.array(
  z.object({
    environments: z.array(z.object({ id })),
    state: z.enum(["approved", "rejected", "pending"]),
    user: z.object({ id, login: z.string().check(z.minLength(1)), type: z.string() }),
  }),
);

/** The review log of a run, over all its attempts. Needs `actions: read`. */
export async function readApprovals(
  api: GitHubApi,
  repository: RepositoryName,
  runId: string,
): Promise<Answer<readonly Approval[]>> {
  const answer = await api.read("/repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
    ...repository,
    run_id: runId,
  });
  if (answer.status === "failed") return answer;
  const parsed = approvals.safeParse(answer.value.body);
  // The list has no pages today; a rejection on a second one must not be missed tomorrow.
  if (!parsed.success || !answer.value.complete) return failed({ kind: "odd" });
  return answered(
    parsed.data.map(({ environments, state, user }) => ({
      environmentIds: environments.map((environment) => environment.id),
      state,
      reviewer: { id: user.id, login: user.login, type: user.type },
    })),
  );
}
