import { expect, test } from "vitest";
import { resetRefusal } from "../../../src/guard/reset-permission.js";

const asked = (tier: "open" | "guarded" | "protected", confirm?: string, environment = "staging") =>
  resetRefusal({ tier, environment, confirm });

test("on this machine nothing need be confirmed", () => {
  expect(asked("open")).toBeUndefined();
  expect(asked("open", "anything")).toBeUndefined();
});

test("a guarded environment wants its own name, to the letter", () => {
  expect(asked("guarded", "reset staging")).toBeUndefined();
  expect(asked("guarded", "reset Preview / web", "Preview / web")).toBeUndefined();
  for (const phrase of [
    undefined,
    "",
    "yes",
    "reset",
    "staging",
    "reset production",
    "Reset staging",
    "reset  staging",
    "reset staging!",
  ])
    expect(asked("guarded", phrase), String(phrase)).toMatchObject({
      code: "not-confirmed",
      hint: expect.stringContaining("`confirm: reset staging`"),
    });
});

test("without the gate a protected one is never reset, whatever is confirmed, and is told what would make it guarded", () => {
  expect(asked("protected", "reset staging")).toMatchObject({
    code: "gate-outside-actions",
    hint: expect.stringContaining("`guarded-environments`"),
  });
});

test("what was typed cannot break the line", () => {
  expect(asked("guarded", "reset\n::error::x")?.message).toBe(
    'confirm: "reset\\n::error::x" does not confirm a reset of "staging"',
  );
});
