import { expect, it } from "vitest";
import type { Problem } from "../../../../src/problem.js";
import { renderComment } from "../../../../src/report/markdown/comment.js";
import type { RunPage } from "../../../../src/report/markdown/page.js";
import { renderSummary } from "../../../../src/report/markdown/summary.js";
import type { Operation, Result } from "../../../../src/result.js";
import { aHazard, aMigration, aPendingMigration, aResult, aSeed } from "../../../support/a-result.js";
import { HOSTILE_TEXTS } from "../../../support/hostile-texts.js";
import { MORE_THAN_TEXT, OUR_ELEMENTS, type Page, renderGfm } from "../../../support/html.js";

const MARKER = `<!-- db-ops:${"a".repeat(32)} -->`;

/** A result in which everything that others may write is this text. */
function hostileResult(evil: string, operation: Operation): Result {
  const file = `supabase/migrations/${evil}.sql`;
  const ran = {
    version: evil,
    name: evil,
    file,
    appliedBy: evil,
    outcome: "applied",
    durationMs: 5,
  } as const;
  return aResult({
    operation,
    outcome: operation === "migrate" ? "failed" : "done",
    environment: evil,
    database: { host: evil, name: evil, serverVersion: evil },
    version: { before: evil, after: `${evil}2` },
    upToDate: false,
    migrations: [
      aMigration(ran),
      aMigration(ran),
      aPendingMigration({ version: evil, name: evil, file, outcome: "failed" }),
      aMigration({ state: "missing", version: evil, name: evil, file: null }),
    ],
    seeds: [aSeed({ file, tables: [{ table: evil, inserted: 1, updated: 0, deleted: 0, skipped: 0 }] })],
    hazards: (["danger", "warning", "note"] as const).flatMap((severity) => [
      aHazard({ severity, file, object: evil, reason: `Dropping ${evil} loses it.`, rewrite: evil }),
      aHazard({ severity, file, object: evil, reason: evil, acknowledged: true }),
    ]),
    drift: [{ kind: "edited", version: evil, message: evil, remedy: `Look at \`${evil}\` again` }],
    reset: {
      atomic: true,
      dropped: [],
      grantsLost: [{ kind: "table", object: evil, column: evil, role: "anon", privileges: ["SELECT"] }],
      grantsGained: [],
      grantsRestored: false,
    },
    approval: {
      environment: { id: 1, name: evil },
      approver: { id: 2, login: evil },
      actor: evil,
      runUrl: evil,
      commit: evil,
      ref: evil,
      tokenId: evil,
      loosened: [],
    },
    recovery: { target: "2026-11-03T14:02:11.000Z", backup: "not-checked", takenAt: null },
    runInProgress: { holder: evil, since: null },
  });
}

function hostileProblems(evil: string): readonly Problem[] {
  const problem: Problem = {
    code: "statement-failed",
    message: `relation ${evil} does not exist`,
    hint: evil,
    sqlstate: evil,
    file: evil,
    line: 2,
    column: 3,
    excerpt: evil,
    logOnly: "ROW DATA",
  };
  return [problem, { ...problem, message: evil, hint: `${evil}\nsecond line` }];
}

const PAGE: RunPage = {
  repositoryUrl: "https://github.com/octo/recipes",
  commit: "6dcb09b5b57875f334f61aebed695e2e4193db5e",
  runUrl: "https://github.com/octo/recipes/actions/runs/42",
  runId: "42",
  actor: "",
  rulePages: "https://github.com/octo/recipes/blob/v0/docs/hazards",
};

function check(page: Page): void {
  expect(page.elements.filter((element) => !OUR_ELEMENTS.has(element))).toEqual([]);
  expect(page.addresses.filter((address) => !address.startsWith(`${PAGE.repositoryUrl}/`))).toEqual([]);
  // Ours, none of which holds another: notes, safer ways, what was acknowledged.
  expect(page.elements.filter((element) => element === "details").length).toBeLessThanOrEqual(3);
  expect(page.elements.filter((element) => element === "h3")).toHaveLength(1);
  expect(MORE_THAN_TEXT.exec(page.prose)?.[0]).toBeUndefined();
  for (const text of page.blocks) expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
}

const OPERATIONS = ["plan", "migrate", "seed", "reset", "status"] as const;

const CASES = HOSTILE_TEXTS.map((evil, index) => ({
  evil,
  name: JSON.stringify(evil.slice(0, 50)),
  operation: OPERATIONS[index % OPERATIONS.length] ?? "plan",
}));

it.each(CASES)("in a summary it is text and nothing else: $name", ({ evil, operation }) => {
  const result = hostileResult(evil, operation);
  const summary = renderSummary(result, hostileProblems(evil), { ...PAGE, actor: evil }, 1_000_000);
  expect(summary).not.toContain("ROW DATA");
  const shown = renderGfm(summary);
  check(shown);
  expect(shown.comments).toEqual([]);
  const diagram = shown.blocks.find((block) => block.startsWith("gantt")) ?? "";
  const bars = diagram.trimEnd().split("\n").slice(3);
  expect(bars).toHaveLength(2);
  for (const bar of bars) expect(bar).toMatch(/^ {2}[\p{L}\p{Nd} _.-]{1,60} \(5 ms\) :\d+, \d+$/u);
});

it.each(CASES)("in a comment as well, and the marker is the first line: $name", ({ evil }) => {
  for (const operation of ["plan", "migrate"] as const) {
    const result = hostileResult(evil, operation);
    const comment = renderComment(
      result,
      hostileProblems(evil),
      { ...PAGE, actor: evil },
      { marker: MARKER, mends: false },
    );
    expect(comment.split("\n")[0]).toBe(MARKER);
    expect(comment.length).toBeLessThanOrEqual(65_000);
    const shown = renderGfm(comment);
    check(shown);
    expect(shown.comments).toEqual([MARKER.slice(4, -3)]);
  }
});
