import * as z from "zod/mini";
import type { EnvironmentRules } from "../guard/gate/types.js";
import { type Answer, answered, failed } from "../http/fault.js";
import type { GitHubApi } from "./api.js";
import type { RepositoryName } from "./repository.js";

const id = z.int().check(z.positive());

const rule = z.object({
  type: z.string(),
  prevent_self_review: z.optional(z.boolean()),
  reviewers: z.optional(z.array(z.object({ type: z.enum(["User", "Team"]), reviewer: z.object({ id }) }))),
});

const environment = z.object({
  id,
  name: z.string().check(z.minLength(1)),
  protection_rules: z.optional(z.array(rule)),
  deployment_branch_policy: z.nullish(
    z.object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() }),
  ),
  // Not in GitHub's OpenAPI, but in what it answers.
  can_admins_bypass: z.optional(z.boolean()),
});

/** The protection rules of an environment. Needs `actions: read`; the name may hold slashes and spaces. */
export async function readEnvironment(
  api: GitHubApi,
  repository: RepositoryName,
  name: string,
): Promise<Answer<EnvironmentRules>> {
  const answer = await api.read("/repos/{owner}/{repo}/environments/{environment_name}", {
    ...repository,
    environment_name: name,
  });
  if (answer.status === "failed") return answer;
  const parsed = environment.safeParse(answer.value.body);
  return parsed.success ? answered(rulesOf(parsed.data)) : failed({ kind: "odd" });
}

function rulesOf(body: z.infer<typeof environment>): EnvironmentRules {
  const { protection_rules: rules = [], deployment_branch_policy: policy } = body;
  return {
    id: body.id,
    name: body.name,
    reviewerRules: rules
      .filter(({ type }) => type === "required_reviewers")
      .map((reviewers) => ({
        preventsSelfReview: reviewers.prevent_self_review === true,
        reviewers: (reviewers.reviewers ?? []).map(({ type, reviewer }) => ({ type, id: reviewer.id })),
      })),
    adminsCanBypass: body.can_admins_bypass,
    // null stands for every branch.
    branchesLimited: policy?.protected_branches === true || policy?.custom_branch_policies === true,
  };
}
