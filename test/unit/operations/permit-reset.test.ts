import { expect, it } from "vitest";
import { faultProblem } from "../../../src/guard/gate/faults.js";
import { operate } from "../../support/operate.js";
import { testProject } from "../../support/project.js";

const REMOTE = "postgresql://postgres:secret@db.example.com:5432/postgres";

it.each([
  ["that was cancelled meanwhile, so nobody refused", "cancelled", "failed"],
  ["that nobody could look through", "odd", "refused"],
] as const)("a protected reset ends at a gate %s", async (_, kind, outcome) => {
  const { result, problems } = await operate("reset", REMOTE, testProject({}), {
    inputs: { environment: "production" },
    openGate: async () => ({ status: "refused", problem: faultProblem({ kind }, "the run's approvals") }),
  });
  expect(result.outcome).toBe(outcome);
  expect(problems).toHaveLength(1);
});
