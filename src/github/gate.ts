import { openGate } from "../guard/gate/open-gate.js";
import type { Gate, GateRequest, Proofs, WorkflowRun } from "../guard/gate/types.js";
import { type Answer, failed } from "../http/fault.js";
import type { Patience } from "../http/persist.js";
import type { Settings } from "../inputs.js";
import { type Clean, cleaned } from "../report/clean.js";
import { renderApproval } from "../report/markdown/summary.js";
import { openGitHubApi } from "./api.js";
import { readApprovals } from "./approvals.js";
import { readEnvironment } from "./environment.js";
import { proveIdentity } from "./oidc.js";
import { repositoryName } from "./repository.js";
import type { JobSummary } from "./summary.js";
import { readWorkflowRun } from "./workflow-run.js";

export interface GateAccess {
  readonly settings: Pick<
    Settings,
    "environment" | "confirm" | "allowSelfApproval" | "allowAdminBypass" | "githubToken"
  >;
  /** Whether an address of the database was found, wherever it stood. */
  readonly hasDatabaseUrl: boolean;
  /** The process's environment, read by the door. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  readonly patience?: Patience | undefined;
}

/**
 * The gate as the action's door opens it: `reset` on a protected tier asks here before it connects. What was proved
 * stands in the job's summary from then on, should the run never come to its end.
 *
 * @param clean takes secrets out of what is written there
 */
export async function openGateInWorkflow(
  access: GateAccess,
  summary: JobSummary,
  clean: Clean,
): Promise<Gate> {
  const gate = await openGate(await gateRequest(access));
  if (gate.status === "open") {
    const evidence = cleaned(gate.evidence, clean);
    await summary.append((room) => renderApproval(evidence, room));
  }
  return gate;
}

/** The gate's question with GitHub behind it; nothing is asked yet but the event's file. */
export async function gateRequest(access: GateAccess): Promise<GateRequest> {
  const { settings, hasDatabaseUrl, env } = access;
  const run = await readWorkflowRun(env);
  return {
    environment: settings.environment,
    hasDatabaseUrl,
    hasGitHubToken: settings.githubToken !== undefined,
    confirm: settings.confirm,
    allowSelfApproval: settings.allowSelfApproval,
    allowAdminBypass: settings.allowAdminBypass,
    run,
    proofs: proofsFrom(run, access),
  };
}

function proofsFrom(run: WorkflowRun, { settings, patience, signal }: GateAccess): Proofs {
  const repository = repositoryName(run.repository);
  const open = () => openGitHubApi({ apiUrl: run.apiUrl, token: settings.githubToken, patience, signal });
  const nowhere = async (): Promise<Answer<never>> => failed({ kind: "odd" });
  return {
    identity: () => proveIdentity({ serverUrl: run.serverUrl, patience, signal }),
    environment: repository ? async (name) => readEnvironment(await open(), repository, name) : nowhere,
    approvals: repository ? async () => readApprovals(await open(), repository, run.runId) : nowhere,
  };
}
