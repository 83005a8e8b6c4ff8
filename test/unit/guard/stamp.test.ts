import { describe, expect, it } from "vitest";
import { changeStamp } from "../../../src/guard/stamp/change.js";
import { firstStamp, judgeStamp, type StampQuestion } from "../../../src/guard/stamp/judge.js";
import {
  RESET_STAMP_CHECKS,
  resetStampRefusal,
  stampAdvice,
  stampRefusal,
} from "../../../src/guard/stamp/problems.js";
import type { Tier } from "../../../src/result.js";
import { behind, guarded, local, STAMP_CASES, stamped, strict } from "../../support/stamp-cases.js";

describe("the stamp", () => {
  it.each(STAMP_CASES)("$name: $tier, $reset", ({ question, tier, reset, loss, first }) => {
    const judged = judgeStamp(question);
    expect(judged.tier).toBe(tier);
    expect(resetStampRefusal(judged, undefined)?.code).toBe(reset);
    expect(stampRefusal(judged)?.code).toBe(loss);
    expect(firstStamp(judged, "bo")?.tier).toBe(first);
  });

  it("of a guarded database lets a reset go on that was confirmed", () => {
    const judged = judgeStamp(local(behind({ hosted: true })));
    expect(resetStampRefusal(judged, "reset local")).toBeUndefined();
    expect(resetStampRefusal(judged, "reset staging")?.code).toBe("not-confirmed");
  });

  it("is named in what is refused, with who made it", () => {
    const judged = judgeStamp(guarded(behind({ stamp: stamped("production", "protected") })));
    expect(resetStampRefusal(judged, undefined)?.message).toBe(
      'The database is stamped "production", protected, by anna at 2026-11-01 09:00 UTC, and "staging" was asked for',
    );
  });

  it("is worth a word only where it asks for more than address and inputs", () => {
    const silent = STAMP_CASES.filter(({ question }) => stampAdvice(judgeStamp(question)).length === 0);
    expect(silent.filter(({ reset }) => reset !== undefined)).toEqual([]);
    expect(STAMP_CASES.length - silent.length).toBe(
      STAMP_CASES.filter(({ reset }) => reset !== undefined).length,
    );
  });
});

// As with the gate: a check that nobody would miss is either not tested or not worth having.
describe("is missed when it is left out:", () => {
  it.each(RESET_STAMP_CHECKS)("$name", ({ name }) => {
    const others = RESET_STAMP_CHECKS.filter((check) => check.name !== name);
    const passed = STAMP_CASES.filter(
      ({ question, reset }) =>
        reset && resetStampRefusal(judgeStamp(question), undefined, others)?.code !== reset,
    );
    expect(passed).not.toEqual([]);
  });
});

describe("a change", () => {
  const staging = stamped("staging", "guarded");
  const protectedStaging = stamped("staging", "protected");
  const production = stamped("production", "protected");
  const cases: readonly [name: string, question: StampQuestion, wish: Tier, comesTo: string][] = [
    ["to the same", guarded(behind({ stamp: staging })), "guarded", "unchanged"],
    ["upwards", guarded(behind({ stamp: staging })), "protected", "nothing"],
    ["upwards under another name", strict(behind({ stamp: staging })), "protected", "nothing"],
    ["downwards", guarded(behind({ stamp: protectedStaging })), "guarded", "approval"],
    [
      "downwards on an empty database",
      guarded(behind({ empty: true, stamp: protectedStaging })),
      "guarded",
      "approval",
    ],
    ["from guarded to open", local(behind({ stamp: staging }), "staging"), "open", "approval"],
    ["of an empty database without a stamp", guarded(behind({ empty: true })), "guarded", "nothing"],
    ["downwards under another name", guarded(behind({ stamp: production })), "guarded", "stamp-environment"],
    ["of the name in production", strict(behind({ stamp: production }), "prod"), "protected", "approval"],
    ["of the name in staging", guarded(behind({ stamp: staging }), "preview"), "guarded", "not-confirmed"],
    ["to open on another machine", guarded(behind({ empty: true })), "open", "bad-input"],
    ["of a used database without a stamp to less", guarded(behind()), "guarded", "approval"],
    ["of a used database without a stamp to what it counts as", guarded(behind()), "protected", "nothing"],
    [
      "of a restored dump on a laptop",
      local(behind({ stamp: { ...production, system: "1" } })),
      "open",
      "nothing",
    ],
    ["of a server with TLS on this machine", local(behind({ hosted: true })), "open", "not-confirmed"],
    ["through a tunnel", local(behind({ stamp: production }), "production"), "open", "approval"],
    ["of what cannot be read", local(behind({ stamp: "hidden" })), "protected", "stamp-unreadable"],
  ];

  it.each(cases)("%s", (_, question, tier, comesTo) => {
    const change = changeStamp(judgeStamp(question), { tier, confirm: undefined, by: "bo" });
    const outcome =
      change.status === "refused"
        ? change.problem.code
        : change.status === "write"
          ? change.needs
          : change.status;
    expect(outcome).toBe(comesTo);
  });

  it("downwards takes the approval although the phrase is typed", () => {
    const judged = judgeStamp(local(behind({ stamp: staging }), "staging"));
    expect(changeStamp(judged, { tier: "open", confirm: "reset staging", by: "bo" })).toMatchObject({
      needs: "approval",
    });
  });

  it("of a guarded database takes the phrase of a reset", () => {
    const judged = judgeStamp(guarded(behind({ stamp: staging }), "preview"));
    const wish = { tier: "guarded", confirm: "reset preview", by: "bo" } as const;
    expect(changeStamp(judged, wish)).toEqual({
      status: "write",
      needs: "nothing",
      stamp: {
        environment: "preview",
        tier: "guarded",
        system: judged.identity.system,
        database: "postgres",
        by: "bo",
      },
    });
  });
});
