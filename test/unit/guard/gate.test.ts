import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { PROBLEM_CLASS } from "../../../src/problem.js";
import { evidenceLines } from "../../../src/report/evidence.js";
import { type FakeGitHub, startFakeGitHub } from "../../support/fake-github/server.js";
import { play, verdictOf } from "../../support/gate/scenario.js";
import { SCENARIOS } from "../../support/gate/scenarios.js";
import { fault } from "../../support/gate/tampering.js";

let fake: FakeGitHub;

beforeAll(async () => {
  fake = await startFakeGitHub();
});
beforeEach(() => {
  // Core masks each token with a line on standard output.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => fake.close());

describe("the gate", () => {
  it.each(SCENARIOS)("$name: $verdict", async (scenario) => {
    const gate = await play(fake, scenario);
    expect(verdictOf(gate)).toBe(scenario.verdict);
    expect(fake.violations).toEqual([]);
    if (gate.status === "open") return;
    const { message, hint = "" } = gate.problem;
    expect(`${message}\n${hint}`).toMatch(scenario.says ?? /./);
    expect(hint).not.toBe("");
  });

  it("asks GitHub nothing before what it can tell by itself", async () => {
    for (const scenario of SCENARIOS.filter(({ env, noIdToken }) => env !== undefined || noIdToken)) {
      const gate = await play(fake, scenario);
      if (verdictOf(gate) === "gate-self-approved") continue;
      expect(fake.requests, scenario.name).toEqual([]);
    }
  });

  it("asks for what it needs, and for that once", async () => {
    await play(fake, { name: "orderly", verdict: "open" });
    expect(fake.requests).toEqual([
      "GET /_runner/token",
      "GET /_services/token/.well-known/jwks",
      "GET /api/v3/repos/octo/recipes/environments/production",
      "GET /api/v3/repos/octo/recipes/actions/runs/42/approvals",
    ]);
  });

  it("gives evidence, without the token", async () => {
    const gate = await play(fake, { name: "orderly", verdict: "open", settings: { allowAdminBypass: true } });
    expect(gate).toEqual({
      status: "open",
      evidence: {
        environment: { id: 7001, name: "production" },
        approver: { id: 102, login: "Bob" },
        actor: "alice",
        runUrl: `${fake.url}/octo/recipes/actions/runs/42`,
        commit: "6dcb09b5b57875f334f61aebed695e2e4193db5e",
        ref: "refs/heads/main",
        tokenId: "6f4762ed-0758-4ccb-808d-ee3af5d723a8",
        loosened: ["admin-bypass"],
      },
    });
  });

  it("tells the evidence in lines, what was loosened among them", async () => {
    const gate = await play(fake, {
      name: "orderly",
      verdict: "open",
      settings: { allowSelfApproval: true },
    });
    expect(gate.status === "open" && evidenceLines(gate.evidence)).toEqual([
      "approved by Bob (102), started by alice",
      "environment production (7001)",
      `run ${fake.url}/octo/recipes/actions/runs/42`,
      "commit 6dcb09b5b57875f334f61aebed695e2e4193db5e of refs/heads/main",
      "identity token 6f4762ed-0758-4ccb-808d-ee3af5d723a8",
      "loosened by the inputs: self-approval",
    ]);
  });

  it.each(["identity-token", "keys", "repos/get-environment", "actions/get-reviews-for-run"] as const)(
    "stays shut when the run is cancelled while it waits for %s",
    async (on) => {
      const cancel = new AbortController();
      const arrange = () => {
        fault(on, { kind: "hang" })(fake);
        setTimeout(() => cancel.abort(), 500);
      };
      const gate = await play(fake, { name: "", verdict: "cancelled", arrange, signal: cancel.signal });
      expect(verdictOf(gate)).toBe("cancelled");
    },
  );

  it("has a scenario for every reason to refuse, and more than sixty in all", () => {
    const codes = Object.keys(PROBLEM_CLASS).filter((code) => code.startsWith("gate-"));
    const seen = new Set<string>(SCENARIOS.map(({ verdict }) => verdict));
    expect(codes.filter((code) => !seen.has(code))).toEqual([]);
    expect(SCENARIOS.length).toBeGreaterThan(60);
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
  });
});
