import type { GateRequest } from "./types.js";

/** What the job needs; the hint of every refusal that a missing permission may cause. */
export const PERMISSIONS = [
  "Give the job these permissions:",
  "    permissions:",
  "      contents: read",
  "      actions: read",
  "      id-token: write",
].join("\n");

/** GitHub does not offer required reviewers everywhere (docs.github.com, "Deployment protection rules"). */
export const PLAN_LIMIT =
  "On the Free, Pro and Team plans required reviewers exist for public repositories only: a private one needs GitHub Enterprise.";

/** The page on which a repository's administrator sets up an environment. */
export function settingsPage({ run }: Pick<GateRequest, "run">, environmentId?: number): string {
  const page = `${run.serverUrl}/${run.repository}/settings/environments`;
  return environmentId === undefined ? page : `${page}/${environmentId}/edit`;
}
