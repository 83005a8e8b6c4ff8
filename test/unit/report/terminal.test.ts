import { createColors } from "picocolors";
import { describe, expect, it } from "vitest";
import { renderTerminal } from "../../../src/report/terminal.js";
import { aMigration, aPendingMigration, aResult } from "../../support/a-result.js";

describe("status", () => {
  it("shows every migration and that all is up to date", () => {
    const migrations = [
      aMigration(),
      aMigration({
        version: "20240102000000",
        name: "orders",
        appliedAt: null,
        appliedBy: null,
        durationMs: null,
      }),
    ];
    expect(renderTerminal(aResult({ migrations }))).toMatchInlineSnapshot(`
      "production: postgres on db.example.com, Postgres 17.6

        state    version         name    applied (UTC)        by           took
        applied  20240101000000  users   2026-11-01 09:00:00  anna@laptop  12 ms
        applied  20240102000000  orders

      Up to date. Schema version 20240102000000."
    `);
  });

  it("shows drift with its remedy, and who is at work", () => {
    const result = aResult({
      upToDate: false,
      migrations: [
        aMigration({ state: "edited" }),
        aPendingMigration({
          version: "20240103000000",
          name: "search",
          state: "partial",
          segments: { done: 1, total: 3 },
        }),
        aPendingMigration({ version: "20240104000000", name: "grants" }),
      ],
      drift: [
        {
          kind: "edited",
          version: "20240101000000",
          message: "20240101000000 was changed after it was applied",
          remedy: "git checkout the file, and put the change into a new migration",
        },
      ],
      runInProgress: { holder: "ci@runner", since: "2026-11-03T14:00:00.000Z" },
    });
    expect(renderTerminal(result)).toMatchInlineSnapshot(`
      "production: postgres on db.example.com, Postgres 17.6

        state        version         name    applied (UTC)        by           took
        edited       20240101000000  users   2026-11-01 09:00:00  anna@laptop  12 ms
        partial 1/3  20240103000000  search
        pending      20240104000000  grants

      warning: 20240101000000 was changed after it was applied
        → git checkout the file, and put the change into a new migration

      in progress: a run by ci@runner since 2026-11-03 14:00:00 UTC

      2 migrations pending, 1 warning of drift. Schema version 20240102000000."
    `);
  });

  it("leaves out old news when the list is long, but nothing that is wrong", () => {
    const migrations = Array.from({ length: 200 }, (_, index) =>
      aMigration({
        version: String(index + 1),
        name: `m${index + 1}`,
        state: index === 3 ? "missing" : "applied",
      }),
    );
    const shown = renderTerminal(aResult({ migrations }));
    expect(shown).toContain("… 149 older migrations, all applied (--json lists them)");
    expect(shown).toMatch(/missing +4 /);
    expect(shown).toMatch(/applied +200 /);
    expect(shown).not.toMatch(/applied +150 /);
  });

  it("cannot be forged or coloured by names", () => {
    const migrations = [aMigration({ name: "a\u001b[2J\nb\u202e" })];
    const shown = renderTerminal(aResult({ migrations }));
    expect(shown).toContain("  a b  ");
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it("says when there are no migrations", () => {
    const result = aResult({ version: { before: null, after: null }, database: null });
    expect(renderTerminal(result)).toBe("Up to date. No migration is applied.");
  });

  it("is coloured where colours are wanted", () => {
    expect(renderTerminal(aResult({ migrations: [aMigration()] }), createColors(true))).toContain(
      "\u001b[32mapplied\u001b[39m",
    );
  });
});

describe("migrate", () => {
  const before = aMigration({ version: "20230101000000", name: "old" });

  it("shows what it applied, not what was there", () => {
    const result = aResult({
      operation: "migrate",
      version: { before: "20230101000000", after: "20240101000000" },
      migrations: [before, aMigration({ outcome: "applied" })],
    });
    expect(renderTerminal(result)).toMatchInlineSnapshot(`
      "production: postgres on db.example.com, Postgres 17.6

        state    version         name   applied (UTC)        by           took
        applied  20240101000000  users  2026-11-01 09:00:00  anna@laptop  12 ms

      Applied 1 migration in 1.2 s. Schema version 20240101000000 (was 20230101000000)."
    `);
  });

  it("does not call applied, nor pending, what it adopted or could adopt", () => {
    const adopted = aMigration({ outcome: "adopted" });
    expect(renderTerminal(aResult({ operation: "migrate", migrations: [adopted] }))).toContain(
      "Adopted 1 migration in 1.2 s.",
    );
    const renumbered = aPendingMigration({ state: "renumbered" });
    const plan = aResult({ operation: "plan", migrations: [renumbered], upToDate: false });
    expect(renderTerminal(plan)).toContain("Nothing pending.");
  });

  it("says that there was nothing to do", () => {
    const result = aResult({ operation: "migrate", migrations: [before] });
    expect(renderTerminal(result)).toContain("Nothing to apply. Schema version 20240102000000.");
  });

  it("says what failed, what stayed and what comes next", () => {
    const result = aResult({
      operation: "migrate",
      outcome: "failed",
      upToDate: false,
      version: { before: "20230101000000", after: "20240101000000" },
      migrations: [
        before,
        aMigration({ outcome: "applied" }),
        aPendingMigration({
          version: "20240102000000",
          file: "supabase/migrations/20240102000000_b.sql",
          outcome: "failed",
          durationMs: 3,
        }),
        aPendingMigration({ version: "20240103000000", outcome: "not-run" }),
      ],
    });
    expect(renderTerminal(result)).toMatchInlineSnapshot(`
      "production: postgres on db.example.com, Postgres 17.6

        state    version         name   applied (UTC)        by           took
        applied  20240101000000  users  2026-11-01 09:00:00  anna@laptop  12 ms
        failed   20240102000000  users                                    3 ms
        pending  20240103000000  users

      Failed: supabase/migrations/20240102000000_b.sql. Nothing of it stayed. 1 migration applied before it. Schema version 20240101000000 (was 20230101000000)."
    `);
  });

  it("says which segments stayed", () => {
    const result = aResult({
      operation: "migrate",
      outcome: "failed",
      migrations: [
        aPendingMigration({ state: "partial", outcome: "failed", segments: { done: 2, total: 5 } }),
      ],
    });
    expect(renderTerminal(result)).toContain("2 of its 5 parts stayed, the next run goes on from there.");
  });

  it("does not claim a failure where the outcome is unknown", () => {
    const result = aResult({
      operation: "migrate",
      outcome: "unknown",
      migrations: [aPendingMigration({ outcome: "unknown" })],
    });
    expect(renderTerminal(result)).toContain(
      "supabase/migrations/20240101000000_users.sql may have been committed. Running the same command again is the right next step: it finds out.",
    );
  });

  it("says that a refusal changed nothing", () => {
    expect(renderTerminal(aResult({ operation: "migrate", outcome: "refused" }))).toContain(
      "Refused: nothing was changed.",
    );
  });
});
