import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gateRequest } from "../../../src/github/gate.js";
import { GATE_CHECKS, type GateChecks, openGate } from "../../../src/guard/gate/open-gate.js";
import type { Gate, GateRequest } from "../../../src/guard/gate/types.js";
import type { Patience } from "../../../src/http/persist.js";
import type { Settings } from "../../../src/inputs.js";
import type { ProblemCode } from "../../../src/problem.js";
import type { FakeGitHub } from "../fake-github/server.js";

/** One way in which a protected reset is asked for, and the gate's answer to it. */
export interface Scenario {
  readonly name: string;
  readonly verdict: "open" | ProblemCode;
  /** Changes what GitHub knows, or how it misbehaves. */
  readonly arrange?: (fake: FakeGitHub) => void;
  readonly settings?: Partial<Settings>;
  /** Changes to the runner's variables; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The event file's text instead of the one that belongs to the job. */
  readonly eventFile?: string;
  /** The job lacks `id-token: write`. */
  readonly noIdToken?: true;
  readonly noDatabaseUrl?: true;
  /** GitHub keeps silent: waiting is cut short. */
  readonly silent?: true;
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal;
  /** What the message and the hint must hold. */
  readonly says?: RegExp;
}

/** How a test weakens the gate. */
export interface Sabotage {
  readonly checks?: GateChecks;
  readonly request?: (request: GateRequest) => GateRequest;
}

/** Attempts may take long on a busy machine, waits between them need not. Even in haste, what does answer must get through. */
const PATIENCE: Patience = { attemptMs: 10_000, totalMs: 20_000, retries: 3, waitMs: 2 };
const HASTE: Patience = { attemptMs: 700, totalMs: 800, retries: 3, waitMs: 2 };

/** Plays a scenario against the fake GitHub, with real requests. */
export async function play(fake: FakeGitHub, scenario: Scenario, sabotage: Sabotage = {}): Promise<Gate> {
  fake.reset();
  scenario.arrange?.(fake);
  const folder = mkdtempSync(join(tmpdir(), "db-ops-gate-"));
  const eventFile = join(folder, "event.json");
  writeFileSync(eventFile, scenario.eventFile ?? JSON.stringify({ inputs: fake.world.job.inputs }));
  const env = {
    ...fake.env({ idToken: scenario.noIdToken !== true }),
    GITHUB_EVENT_PATH: eventFile,
    ...scenario.env,
  };
  const restore = offerIdToken(env);
  try {
    const request = await gateRequest({
      settings: {
        environment: "production",
        confirm: "reset production",
        allowSelfApproval: false,
        allowAdminBypass: false,
        githubToken: "ghs_0123456789abcdef",
        ...scenario.settings,
      },
      hasDatabaseUrl: scenario.noDatabaseUrl !== true,
      env,
      patience: patienceOf(scenario),
      signal: scenario.signal,
    });
    return await openGate(sabotage.request?.(request) ?? request, sabotage.checks ?? GATE_CHECKS);
  } finally {
    restore();
    rmSync(folder, { recursive: true });
  }
}

export function patienceOf({ silent }: Scenario): Patience {
  return silent ? HASTE : PATIENCE;
}

export function verdictOf(gate: Gate): Scenario["verdict"] {
  return gate.status === "open" ? "open" : gate.problem.code;
}

/** Core's own function reads these two from the process, whatever a door hands on. */
function offerIdToken(env: Readonly<Record<string, string | undefined>>): () => void {
  const names = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  for (const name of names) process.env[name] = env[name] ?? "";
  return () => {
    for (const name of names) delete process.env[name];
  };
}
