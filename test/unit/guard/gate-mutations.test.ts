import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type FakeGitHub, startFakeGitHub } from "../../support/fake-github/server.js";
import { CARELESS_VERIFIERS } from "../../support/gate/careless-verifiers.js";
import { recording, TRUSTING_READERS, withoutEachCheck } from "../../support/gate/sabotage.js";
import { play, type Sabotage, type Scenario, verdictOf } from "../../support/gate/scenario.js";
import { SCENARIOS } from "../../support/gate/scenarios.js";

// Is every check needed? Each is left out in turn, and the table must notice. A check that nobody would miss is either
// not tested or not worth having.

let fake: FakeGitHub;
/** The scenarios that each check refuses in the whole gate. */
const refusedBy = new Map<string, Scenario[]>();

beforeAll(async () => {
  fake = await startFakeGitHub();
  quiet();
  for (const scenario of SCENARIOS) {
    const checks = recording((name) => refusedBy.set(name, [...(refusedBy.get(name) ?? []), scenario]));
    await play(fake, scenario, { checks });
  }
});
beforeEach(quiet);
afterEach(() => vi.restoreAllMocks());
afterAll(() => fake.close());

it("every check refuses some scenario", () => {
  expect([...refusedBy.keys()].sort()).toEqual(
    withoutEachCheck()
      .map(({ name }) => name)
      .sort(),
  );
});

describe("is missed when it is left out:", () => {
  it.each(withoutEachCheck())("$name", async ({ name, sabotage }) => {
    expect(await firstToFall(sabotage, refusedBy.get(name) ?? [])).toBeDefined();
  });
});

describe("is noticed:", () => {
  it.each([...CARELESS_VERIFIERS, ...TRUSTING_READERS])("$name", async ({ sabotage, victims }) => {
    for (const victim of victims) {
      const scenarios = SCENARIOS.filter(({ name }) => name === victim);
      expect(await firstToFall(sabotage, scenarios)).toEqual({ scenario: victim, verdict: "open" });
    }
  });
});

/** The first scenario whose verdict changes, and to what. */
async function firstToFall(
  sabotage: Sabotage,
  scenarios: readonly Scenario[],
): Promise<{ readonly scenario: string; readonly verdict: string } | undefined> {
  for (const scenario of scenarios) {
    const verdict = verdictOf(await play(fake, scenario, sabotage));
    if (verdict !== scenario.verdict) return { scenario: scenario.name, verdict };
  }
  return undefined;
}

/** Core masks each token with a line on standard output. */
function quiet(): void {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
}
