import type { OperationId } from "./openapi.js";
import type { World } from "./world.js";

/**
 * What each operation asks of the job's token: any one of these (docs.github.com, "Permissions required for GitHub
 * Apps"). In the words of the header `x-accepted-github-permissions`; a workflow writes hyphens instead.
 */
const NEEDED: Readonly<Record<OperationId, readonly string[]>> = {
  "repos/get-environment": ["actions=read"],
  "actions/get-reviews-for-run": ["actions=read"],
  "actions/get-workflow-run": ["actions=read"],
  "issues/list-comments": ["issues=read", "pull_requests=read"],
  "issues/create-comment": ["issues=write", "pull_requests=write"],
  "issues/update-comment": ["issues=write", "pull_requests=write"],
  "issues/delete-comment": ["issues=write", "pull_requests=write"],
  "repos/list-pull-requests-associated-with-commit": ["pull_requests=read"],
  "pulls/list-files": ["pull_requests=read"],
};

/** The header's value when the token lacks all of them; `undefined` when it may. */
export function lackingPermission(operation: OperationId, { permissions }: World): string | undefined {
  const needed = NEEDED[operation];
  const allowed = needed.some((each) => {
    const [name = "", level] = each.split("=");
    const granted = permissions[name.replace("_", "-")];
    return granted === "write" || (granted === "read" && level === "read");
  });
  return allowed ? undefined : needed.join("; ");
}
