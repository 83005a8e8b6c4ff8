import { encodePath } from "../report/escape.js";

/**
 * Where the rules' pages of this very version of the action are; unknown when a workflow runs it from its own checkout.
 *
 * @param env the process's environment, read by the door
 */
export function rulePages(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref
    ? `${server.replace(/\/+$/, "")}/${repository}/blob/${encodePath(ref)}/docs/hazards`
    : undefined;
}
