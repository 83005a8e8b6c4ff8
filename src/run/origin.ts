import { hostname, userInfo } from "node:os";
import type { Origin } from "../context.js";
import { VERSION } from "../version.js";

/** The operating system's view of who runs this; `user` is undefined for a user id without a name. */
export interface Machine {
  readonly user: string | undefined;
  readonly host: string;
}

/** Who runs this and from where: in a workflow GitHub's actor, run and commit, elsewhere `user@host`. */
export function originOf(env: Readonly<Record<string, string | undefined>>, machine: Machine): Origin {
  const inWorkflow = env["GITHUB_ACTIONS"] === "true";
  const { GITHUB_ACTOR: actor, GITHUB_SHA: commit } = inWorkflow ? env : {};
  return {
    actor: actor || `${machine.user ?? "unknown"}@${machine.host}`,
    runUrl: inWorkflow ? runUrl(env) : undefined,
    commit: commit || undefined,
    toolVersion: VERSION,
  };
}

function runUrl(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  try {
    return { user: userInfo().username, host: hostname() };
  } catch {
    // A container's user id may have no name.
    return { user: undefined, host: hostname() };
  }
}
