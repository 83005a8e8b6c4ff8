import { describe, expect, test } from "vitest";
import { confirmDestructive, foreseenRefusals } from "../../../src/guard/confirm-destructive.js";
import type { Hazard } from "../../../src/hazards/types.js";

const FILE = "supabase/migrations/2_b.sql";

function hazard(part: Partial<Hazard>): Hazard {
  return {
    id: "drop-table",
    severity: "danger",
    file: FILE,
    line: 3,
    column: 1,
    endLine: 3,
    object: "users",
    lock: "ACCESS EXCLUSIVE",
    blocks: "reads and writes",
    reason: "Dropping users deletes its rows for good.",
    rewrite: null,
    rows: 1200,
    bytes: 98_304,
    activity: null,
    acknowledged: false,
    ...part,
  };
}

const ask = (hazards: readonly Hazard[], part: Partial<Parameters<typeof confirmDestructive>[0]> = {}) =>
  confirmDestructive({
    tier: "protected",
    hazards,
    versions: new Map([
      [FILE, "2"],
      ["supabase/migrations/3_c.sql", "3"],
    ]),
    allowDestructive: [],
    ...part,
  });

const unseen = hazard({ id: "not-examined", severity: "warning", object: null, rows: null, bytes: null });
const dynamic = hazard({
  id: "dynamic-sql",
  severity: "note",
  object: null,
  reason: "EXECUTE runs something.",
});

describe("who has to confirm what", () => {
  test.each([
    ["a drop", "protected", hazard({}), [], 1],
    ["a drop", "guarded", hazard({}), [], 1],
    ["a drop", "open", hazard({}), [], 0],
    ["a drop that its file acknowledges", "protected", hazard({ acknowledged: true }), [], 0],
    ["a drop whose version is named", "protected", hazard({}), ["2"], 0],
    ["a drop when another version is named", "protected", hazard({}), ["3"], 1],
    ["a drop that loses nothing", "protected", hazard({ id: "drop-view", severity: "warning" }), [], 0],
    ["a lock on a large table", "protected", hazard({ id: "set-not-null" }), [], 0],
    ["a computed EXECUTE", "protected", dynamic, [], 0],
    ["a file that was not looked through", "protected", unseen, [], 1],
    ["a file that was not looked through", "guarded", unseen, [], 1],
    ["a file that was not looked through", "open", unseen, [], 0],
    ["a file that was not looked through, but named", "protected", unseen, ["2"], 0],
  ] as const)("%s on a %s tier", (_, tier, one, allowDestructive, refusals) => {
    expect(ask([one], { tier, allowDestructive }).refusals).toHaveLength(refusals);
  });

  test("a version that is named acknowledges its losses, and only those", () => {
    const lock = hazard({ id: "set-not-null" });
    const other = hazard({ file: "supabase/migrations/3_c.sql" });
    const { hazards } = ask([hazard({}), lock, other], { allowDestructive: ["2"] });
    expect(hazards.map(({ acknowledged }) => acknowledged)).toEqual([true, false, false]);
  });

  test.each([
    [[hazard({ acknowledged: true })], true],
    [[unseen], true],
    [[dynamic, hazard({ id: "set-not-null" })], false],
  ])("a backup is asked for where something goes, confirmed or not", (hazards, expected) => {
    expect(ask(hazards).isDestructive).toBe(expected);
  });
});

describe("what is said", () => {
  test("the place, the object, its size and both ways to go on", () => {
    expect(ask([hazard({})]).refusals).toEqual([
      {
        code: "destructive-not-confirmed",
        file: FILE,
        line: 3,
        column: 1,
        message: "Not confirmed: Dropping users deletes its rows for good. (users: 96 kB, about 1,200 rows)",
        hint: "Confirm it: put `-- db-ops: allow drop-table <reason>` on the line above the statement, or pass `allow-destructive: 2` for this run.",
      },
    ]);
  });

  test("why the directive above does not count", () => {
    const unknown = hazard({ id: "allow-unknown-rule", line: 2, endLine: 2, reason: "There is no rule." });
    const elsewhere = { ...unknown, line: 9, endLine: 9 };
    const [refusal, ...others] = ask([unknown, hazard({}), elsewhere]).refusals;
    expect(others).toEqual([]);
    expect(refusal?.message).toBe(
      "Not confirmed: Dropping users deletes its rows for good. (users: 96 kB, about 1,200 rows) Line 2: There is no rule.",
    );
  });

  test("a size that nobody knows", () => {
    const [refusal] = ask([hazard({ rows: null, bytes: null })]).refusals;
    expect(refusal?.message).toContain("(users: size unknown)");
  });

  test("a directive is of no use where the file cannot be read", () => {
    const [refusal] = ask([unseen]).refusals;
    expect(refusal?.hint).not.toContain("-- db-ops");
    expect(refusal?.hint).toContain("allow-destructive: 2");
  });

  test("an open tier and a computed EXECUTE are warned of", () => {
    expect(ask([hazard({}), dynamic], { tier: "open" }).warnings).toEqual([
      `${FILE}:3: EXECUTE runs something.`,
      `${FILE}:3: Dropping users deletes its rows for good. (users: 96 kB, about 1,200 rows)`,
    ]);
  });

  test("a version that confirms nothing", () => {
    expect(ask([hazard({})], { allowDestructive: ["2", "3", "4"] }).unused).toEqual([
      "allow-destructive: 3 destroys nothing, so nothing is confirmed by it",
      "allow-destructive: 4 is not among the migrations that would be applied, so nothing is confirmed by it",
    ]);
  });

  test("a plan foresees one refusal for each file", () => {
    const { refusals } = ask([
      hazard({}),
      hazard({ line: 5 }),
      hazard({ file: "supabase/migrations/3_c.sql" }),
    ]);
    expect(foreseenRefusals(refusals).map(({ message, file, line }) => [message, file, line])).toEqual([
      ["2 destructive statements are not confirmed", FILE, undefined],
      ["a destructive statement is not confirmed", "supabase/migrations/3_c.sql", undefined],
    ]);
    expect(foreseenRefusals(refusals)[0]?.hint).toContain("`-- db-ops: allow drop-table <reason>`");
  });

  test("a plan names no rule where there are several", () => {
    const { refusals } = ask([hazard({}), hazard({ id: "drop-column", line: 5 })]);
    expect(foreseenRefusals(refusals)[0]?.hint).toBe(
      "Confirm it: put `-- db-ops: allow <rule> <reason>` on the line above the statement, or pass `allow-destructive: 2` for this run.",
    );
  });
});
