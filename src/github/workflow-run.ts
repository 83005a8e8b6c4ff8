import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import type { WorkflowRun } from "../guard/gate/types.js";

type Env = Readonly<Record<string, string | undefined>>;

const event = z.object({ inputs: z.nullish(z.record(z.string(), z.unknown())) });

/**
 * The run that a step belongs to, from the variables that the runner sets. It sets them anew for each step, so a
 * workflow cannot change them; the two for identity tokens are no proof of anything.
 *
 * @param env the process's environment, read by the door
 */
export async function readWorkflowRun(env: Env): Promise<WorkflowRun> {
  const variable = (name: string): string => env[name] ?? "";
  return {
    inActions: env["GITHUB_ACTIONS"] === "true",
    event: variable("GITHUB_EVENT_NAME"),
    repository: variable("GITHUB_REPOSITORY"),
    runId: variable("GITHUB_RUN_ID"),
    attempt: variable("GITHUB_RUN_ATTEMPT"),
    ref: variable("GITHUB_REF"),
    refProtected: env["GITHUB_REF_PROTECTED"] === "true",
    commit: variable("GITHUB_SHA"),
    actor: variable("GITHUB_ACTOR"),
    actorId: variable("GITHUB_ACTOR_ID"),
    triggeringActor: variable("GITHUB_TRIGGERING_ACTOR"),
    serverUrl: variable("GITHUB_SERVER_URL").replace(/\/+$/, ""),
    apiUrl: variable("GITHUB_API_URL"),
    verifiesTls: env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0",
    offersIdToken:
      variable("ACTIONS_ID_TOKEN_REQUEST_URL") !== "" && variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN") !== "",
    typedInputs: await typedInputs(env["GITHUB_EVENT_PATH"]),
  };
}

/** What was typed into the form, without white space around it, as the action's own inputs are read. */
async function typedInputs(path: string | undefined): Promise<readonly string[] | undefined> {
  if (!path) return undefined;
  try {
    const { inputs } = event.parse(JSON.parse(await readFile(path, "utf8")));
    return Object.values(inputs ?? {})
      .filter((value) => typeof value === "string")
      .map((value) => value.trim());
  } catch {
    return undefined;
  }
}
