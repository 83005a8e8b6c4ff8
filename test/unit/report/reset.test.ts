import { describe, expect, test } from "vitest";
import type { ResetInventory } from "../../../src/progress.js";
import { inventoryLines } from "../../../src/report/inventory.js";
import { renderSummary } from "../../../src/report/markdown/summary.js";
import { outcomeSentence } from "../../../src/report/outcome.js";
import { renderTerminal } from "../../../src/report/terminal.js";
import type { ResetResult, Result } from "../../../src/result.js";
import { aMigration, aResult } from "../../support/a-result.js";

const done: ResetResult = {
  atomic: true,
  dropped: [
    { class: "schema", count: 1 },
    { class: "table", count: 12 },
    { class: "policy", count: 2 },
  ],
  grantsLost: [],
  grantsGained: [],
  grantsRestored: false,
};
const aReset = (parts: Partial<Result> = {}): Result =>
  aResult({ operation: "reset", durationMs: 2200, reset: done, ...parts });
const sentence = (parts: Partial<Result>): string => outcomeSentence(aReset(parts), (text) => `<${text}>`);
const problem = (code: string) => ({
  code,
  file: null,
  line: null,
  column: null,
  message: "",
  hint: null,
  sqlstate: null,
});

describe("the outcome", () => {
  test("when all went well", () => {
    expect(sentence({ migrations: [aMigration({ outcome: "applied" })] })).toBe(
      "Reset in 2.2 s: dropped 12 tables and 3 other objects, applied 1 migration. Schema version <20240102000000>.",
    );
    expect(sentence({ reset: { ...done, dropped: [] } })).toContain("nothing was there to drop");
  });

  test("when it failed, what the database is like now", () => {
    const migrations = [aMigration({ outcome: "failed" })];
    expect(sentence({ outcome: "failed", migrations })).toContain(
      "Failed: <supabase/migrations/20240101000000_users.sql>. Everything was rolled back, the database is as it was.",
    );
    expect(sentence({ outcome: "failed", reset: null })).toContain("Nothing was changed.");
    expect(sentence({ outcome: "failed", problems: [problem("cancelled")] })).toContain(
      "Cancelled after 2.2 s.",
    );
    const unfinished = [problem("statement-failed"), problem("reset-in-progress")];
    expect(sentence({ outcome: "failed", problems: unfinished, migrations })).toContain(
      "Running reset again finishes it.",
    );
    expect(sentence({ outcome: "unknown" })).toContain("as it was, or reset and whole");
  });
});

test("what API roles lost is shown object by object, with the way to get it back; names cannot break out", () => {
  const grantsLost = [
    { kind: "table", object: "public.`|notes", column: null, role: "anon", privileges: ["select", "insert"] },
    { kind: "table", object: "public.`|notes", column: null, role: "service_role", privileges: ["select"] },
    { kind: "table", object: "public.b", column: "body\u001b[31m", role: "anon", privileges: ["update"] },
  ];
  const result = aReset({ reset: { ...done, grantsLost } });
  expect(
    renderTerminal(result),
  ).toContain(`warning: The API roles lost access to 2 objects that came back without the grants of before:
  table public.\`|notes: anon (select, insert), service_role (select)
  table public.b, column body: anon (update)
  → Write what is meant as GRANT`);
  expect(renderSummary(result, [], undefined, 1_000_000)).toContain(
    "```text\ntable public.`|notes: anon (select, insert), service_role (select)\n",
  );
  const restored = aReset({ reset: { ...done, grantsLost, grantsRestored: true } });
  expect(renderTerminal(restored)).toContain("which were given back");
});

test("the inventory names what a person would miss, and counts the rest", () => {
  const inventory: ResetInventory = {
    counts: [
      { class: "schema", count: 1 },
      { class: "table", count: 25 },
      { class: "policy", count: 3 },
      { class: "operator class", count: 2 },
    ],
    schemas: ["app"],
    extensions: ["citext", "vector"],
    buckets: ["avatars"],
    cronJobs: ["nightly (0 3 * * *)"],
    tables: Array.from({ length: 25 }, (_, index) => ({
      name: `t${index}`,
      rows: index === 3 ? null : index,
      estimated: index === 24,
    })),
    users: 4,
    kept: [{ what: "vault secret", count: 2 }],
    atomic: false,
  };
  expect(inventoryLines(inventory, (name) => name).join("\n")).toBe(`This drops, in stages:
  1 schema: app
  25 tables with about 297 rows: t24 (about 24), t23 (23), t22 (22), t21 (21), t20 (20), t19 (19), t18 (18), t17 (17), t16 (16), t15 (15), t14 (14), t13 (13), t12 (12), t11 (11), t10 (10), t9 (9), t8 (8), t7 (7), t6 (6), t5 (5) and 5 more
  3 policies, 2 operator classes
  2 extensions: citext, vector
  1 bucket: avatars
  1 cron job: nightly (0 3 * * *)
  the rows of auth, 4 users among them
It keeps 2 vault secrets.`);
  const nothing = {
    ...inventory,
    counts: [],
    schemas: [],
    extensions: [],
    buckets: [],
    cronJobs: [],
    tables: [],
    users: 0,
    kept: [],
    atomic: true,
  };
  expect(inventoryLines(nothing, (name) => name)).toEqual(["There is nothing to drop."]);
});
