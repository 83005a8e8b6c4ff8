import { expect, it } from "vitest";
import { publishedProblem } from "../../../../src/empty-result.js";
import type { Problem } from "../../../../src/problem.js";
import type { RunPage } from "../../../../src/report/markdown/page.js";
import { renderSummary } from "../../../../src/report/markdown/summary.js";
import { renderTerminal } from "../../../../src/report/terminal.js";
import type { Result } from "../../../../src/result.js";
import {
  aHazard,
  aMigration,
  anIdleSeed,
  aPendingMigration,
  aResult,
  aSeed,
} from "../../../support/a-result.js";
import { renderGfm } from "../../../support/html.js";

const PAGE: RunPage = {
  repositoryUrl: "https://github.com/octo/recipes",
  commit: "6dcb09b5b57875f334f61aebed695e2e4193db5e",
  runUrl: "https://github.com/octo/recipes/actions/runs/42",
  runId: "42",
  actor: "alice",
  rulePages: undefined,
};

const FAILING: Problem = {
  code: "statement-failed",
  message: 'relation "recipes" does not exist',
  hint: "Is it created later?",
  sqlstate: "42P01",
  file: "supabase/migrations/20240102000000_b.sql",
  line: 2,
  column: 15,
  excerpt: "select * from recipes;",
  logOnly: "row data: secret@example.com",
};

/** As a person reads it: links as their texts, entities as what they stand for. */
function read(result: Result, problems: readonly Problem[] = [], page: RunPage | undefined = PAGE): string {
  return renderSummary(result, problems, page, 1_000_000)
    .replace(/\[(<code>.*?<\/code>)\]\(\S+?\)/g, "$1")
    .replace(/<\/?code>/g, "`")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

it("a failed migrate: the outcome, the reason, the next step, then the migrations", () => {
  const result = aResult({
    operation: "migrate",
    outcome: "failed",
    version: { before: "1", after: "20240101000000" },
    migrations: [
      aMigration({ version: "1" }),
      aMigration({ outcome: "applied" }),
      aPendingMigration({
        version: "20240102000000",
        file: FAILING.file ?? null,
        outcome: "failed",
        durationMs: 4,
      }),
      aPendingMigration({ version: "3", file: "supabase/migrations/3_c.sql", outcome: "not-run" }),
    ],
  });
  expect(read(result, [FAILING])).toMatchInlineSnapshot(`
    "### ❌ migrate on \`production\`: failed, 1 migration applied before it

    Failed: \`supabase/migrations/20240102000000_b.sql\`. Nothing of it stayed. 1 migration applied before it. Schema version \`20240101000000\` (was \`1\`).

    | Environment | Database | Schema version | Took | Commit | By |
    | --- | --- | --- | --- | --- | --- |
    | \`production\` (protected) | \`postgres\` on \`db.example.com\`, Postgres 17.6 | \`1\` → \`20240101000000\` | 1.2 s | \`6dcb09b\` | \`alice\` |

    **statement-failed** (SQLSTATE \`42P01\`) at \`supabase/migrations/20240102000000_b.sql:2:15\`: relation \`"recipes"\` does not exist

    \`\`\`text
    select * from recipes;
                  ^
    \`\`\`

    → Is it created later?

    **Next step:** mend the file and run \`migrate\` again: it goes on with that file.

    | Migration | State | Took |
    | --- | --- | ---: |
    | \`20240101000000_users.sql\` | applied | 12 ms |
    | \`20240102000000_b.sql\` | **failed**, pending | 4 ms |
    | \`3_c.sql\` | not run, pending |  |

    1 earlier migration, all applied, is not listed.
    "
  `);
  expect(renderSummary(result, [FAILING], PAGE, 1_000_000)).toContain(
    "(https://github.com/octo/recipes/blob/6dcb09b5b57875f334f61aebed695e2e4193db5e/supabase/migrations/20240102000000_b.sql#L2)",
  );
});

it("a migrate that is done, with how long each took", () => {
  const migrations = [
    aMigration({ outcome: "applied", durationMs: 1200 }),
    aMigration({ version: "20240102000000", name: "orders", outcome: "applied", durationMs: 30 }),
  ];
  const done = aResult({
    operation: "migrate",
    version: { before: null, after: "20240102000000" },
    migrations,
  });
  expect(read(done)).toMatchInlineSnapshot(`
    "### ✅ migrate on \`production\`: 2 migrations applied

    | Environment | Database | Schema version | Took | Commit | By |
    | --- | --- | --- | --- | --- | --- |
    | \`production\` (protected) | \`postgres\` on \`db.example.com\`, Postgres 17.6 | none → \`20240102000000\` | 1.2 s | \`6dcb09b\` | \`alice\` |

    | Migration | State | Took |
    | --- | --- | ---: |
    | \`20240101000000_users.sql\` | applied | 1.2 s |
    | \`20240101000000_users.sql\` | applied | 30 ms |

    **How long each took**

    \`\`\`mermaid
    gantt
      dateFormat x
      axisFormat %-S.%L s
      20240101000000 users (1.2 s) :0, 1200
      20240102000000 orders (30 ms) :1200, 1230
    \`\`\`
    "
  `);
  const alone = aResult({ operation: "migrate", migrations: migrations.slice(1) });
  expect(read(alone)).not.toContain("mermaid");
});

it("a plan: what is pending, hazards by severity, what is acknowledged folded away", () => {
  const file = "supabase/migrations/20240102000000_b.sql";
  const result = aResult({
    operation: "plan",
    upToDate: false,
    migrations: [aMigration(), aPendingMigration({ file, segments: { done: 0, total: 3 } })],
    hazards: [
      aHazard({ rewrite: "alter table public.users drop column email;" }),
      aHazard({ severity: "warning", id: "set-not-null", reason: "Setting it reads public.users." }),
      aHazard({
        severity: "note",
        reason: "Clients wait.",
        lock: null,
        blocks: null,
        object: null,
        rows: null,
        bytes: null,
      }),
      aHazard({ acknowledged: true }),
    ],
  });
  expect(read(result)).toMatchInlineSnapshot(`
    "### ⚠️ plan on \`production\`: 1 migration to apply, 1 danger

    | Environment | Database | Schema version | Took | Commit | By |
    | --- | --- | --- | --- | --- | --- |
    | \`production\` (protected) | \`postgres\` on \`db.example.com\`, Postgres 17.6 | \`20240102000000\` | 1.2 s | \`6dcb09b\` | \`alice\` |

    **Next step:** look at the hazards, then merge. \`migrate\` will apply it; what fails is rolled back, and what was applied before it stays.

    | # | Migration | Hazards | Parts |
    | ---: | --- | --- | --- |
    | 1 | \`20240102000000_b.sql\` | **1 danger**, 1 warning, 1 note, 1 acknowledged | 3 |

    **1 danger**

    - \`20240102000000_b.sql:3\`: Dropping \`public.users.email\` deletes its values for good.<br><sub>blocks reads and writes · \`public.users\` · 9.0 MB, about 150,000 rows · \`drop-column\`</sub>

    **1 warning**

    - \`20240102000000_b.sql:3\`: Setting it reads \`public.users\`.<br><sub>blocks reads and writes · \`public.users\` · 9.0 MB, about 150,000 rows · \`set-not-null\`</sub>

    <details><summary>1 note</summary>

    - \`20240102000000_b.sql:3\`: Clients wait.<br><sub>\`drop-column\`</sub>

    </details>

    <details><summary>1 safer way to write it</summary>

    \`drop-column\` at \`20240102000000_b.sql:3\`

    \`\`\`sql
    alter table public.users drop column email;
    \`\`\`

    </details>

    <details><summary>1 acknowledged</summary>

    - \`20240102000000_b.sql:3\`: Dropping \`public.users.email\` deletes its values for good.<br><sub>blocks reads and writes · \`public.users\` · 9.0 MB, about 150,000 rows · \`drop-column\`</sub>

    </details>
    "
  `);
});

it("a plan: what could not be parsed has not been found free of hazards", () => {
  const result = aResult({
    operation: "plan",
    outcome: "refused",
    migrations: [aPendingMigration({ state: "invalid" })],
  });
  const words = "not looked through: see the errors";
  expect(read(result)).toContain(`| invalid | ${words} |`);
  expect(renderTerminal(result)).toContain(`20240101000000_users.sql  ${words}`);
});

it("while a reset is unfinished the next step is to finish it, else what is pending, then the seeds", () => {
  const unfinished: Problem = { code: "reset-in-progress", message: "in the middle of a reset" };
  const seeds = [anIdleSeed({ state: "pending" })];
  const waiting = aResult({ upToDate: false, seeds });
  expect(read(waiting)).toContain("status on `production`: 1 seed file to run");
  expect(read(waiting)).toContain("**Next step:** run `seed` to run the seed files.");
  const pending = aResult({ upToDate: false, migrations: [aPendingMigration()], seeds });
  expect(read(pending)).toContain("**Next step:** run `migrate` to apply what is pending.");
  expect(read(pending, [unfinished])).toContain("**Next step:** run `reset`: it begins anew and finishes.");
});

it("a reset: who approved it, what to restore to, seeds by file and by table", () => {
  const result = aResult({
    operation: "reset",
    migrations: [aMigration({ outcome: "applied" })],
    seeds: [aSeed(), anIdleSeed({ file: "supabase/seeds/02.sql" })],
    reset: {
      atomic: true,
      dropped: [{ class: "table", count: 3 }],
      grantsLost: [],
      grantsGained: [],
      grantsRestored: false,
    },
    approval: {
      environment: { id: 7001, name: "production" },
      approver: { id: 102, login: "Bob" },
      actor: "alice",
      runUrl: PAGE.runUrl,
      commit: PAGE.commit,
      ref: "refs/heads/main",
      tokenId: "6f4762ed-0758-4ccb-808d-ee3af5d723a8",
      loosened: ["self-approval"],
    },
    recovery: { target: "2026-11-03T14:02:11.000Z", backup: "backup", takenAt: "2026-11-03T11:02:11.000Z" },
  });
  expect(read(result)).toMatchInlineSnapshot(`
    "### ✅ reset on \`production\`: dropped and made anew

    Reset in 1.2 s: dropped 3 tables, applied 1 migration, seeded 1 file: 3 rows inserted, 1 updated, 20 already there. Schema version \`20240102000000\`.

    | Environment | Database | Schema version | Took | Commit | By |
    | --- | --- | --- | --- | --- | --- |
    | \`production\` (protected) | \`postgres\` on \`db.example.com\`, Postgres 17.6 | \`20240102000000\` | 1.2 s | \`6dcb09b\` | \`alice\` |

    | Migration | State | Took |
    | --- | --- | ---: |
    | \`20240101000000_users.sql\` | applied | 12 ms |

    **Seeds**

    | Seed | State | Inserted | Updated | Deleted | Skipped | Took |
    | --- | --- | ---: | ---: | ---: | ---: | ---: |
    | \`01_users.sql\` | applied | 3 | 1 | 0 | 20 | 12 ms |

    **Rows by table**

    | Table | Inserted | Updated | Deleted | Skipped |
    | --- | ---: | ---: | ---: | ---: |
    | \`public.users\` | 3 | 1 | 0 | 20 |

    **Approval**

    - approved by Bob (102), started by alice
    - environment production (7001)
    - run \`https://github.com/octo/recipes/actions/runs/42\`
    - commit \`6dcb09b5b57875f334f61aebed695e2e4193db5e\` of \`refs/heads/main\`
    - identity token \`6f4762ed-0758-4ccb-808d-ee3af5d723a8\`
    - loosened by the inputs: self-approval

    **Way back**

    - Recovery target: \`2026-11-03T14:02:11.000Z\`, the server's clock just before the first statement.
    - Backups: the newest is 3 h old (\`2026-11-03T11:02:11.000Z\`).
    "
  `);
});

it("a status with drift and a run in progress, outside of a workflow", () => {
  const result = aResult({
    upToDate: false,
    migrations: [aMigration({ state: "edited" })],
    drift: [
      {
        kind: "edited",
        version: "20240101000000",
        message: "It was changed",
        remedy: "Put it back: `git log`.",
      },
    ],
    runInProgress: { holder: "ci@runner", since: "2026-11-03T14:00:00.000Z" },
  });
  expect(read(result, [], undefined)).toMatchInlineSnapshot(`
    "### ⚠️ status on \`production\`: 1 warning of drift

    | Environment | Database | Schema version | Took | Commit | By |
    | --- | --- | --- | --- | --- | --- |
    | \`production\` (protected) | \`postgres\` on \`db.example.com\`, Postgres 17.6 | \`20240102000000\` | 1.2 s | \`6dcb09b\` | \`alice\` |

    **Drift: files and database disagree**

    - **edited:** It was changed.<br>→ Put it back: \`git log\`.

    A run by \`ci@runner\` is in progress since 2026-11-03 14:00:00 UTC.

    | Migration | State | Took | Applied (UTC) | By |
    | --- | --- | ---: | --- | --- |
    | \`20240101000000_users.sql\` | edited | 12 ms | 2026-11-01 09:00:00 | \`anna@laptop\` |
    "
  `);
});

it("of what was applied before, status lists the newest, and counts the others", () => {
  const migrations = Array.from({ length: 5000 }, (_, index) => aMigration({ version: String(index) }));
  const shown = read(aResult({ migrations }));
  expect(shown.match(/^\| `/gm)).toHaveLength(11);
  expect(shown).toContain("4990 earlier migrations, all applied, are not listed.");
});

it("rules lead to their pages, each address stands once, and what no rule found leads to the list", () => {
  const hazards = [aHazard(), aHazard({ line: 9, rewrite: "select 1;" }), aHazard({ id: "not-examined" })];
  const pages = "https://github.com/octo/db-ops/blob/v1/docs/hazards";
  const summary = renderSummary(
    aResult({ operation: "plan", hazards }),
    [],
    { ...PAGE, rulePages: pages },
    1_000_000,
  );
  expect(summary).toContain(
    `[\`drop-column\`]: ${pages}/drop-column.md\n[\`not-examined\`]: ${pages}/README.md\n`,
  );
  const links = renderGfm(summary).addresses.filter((address) => address.startsWith(pages));
  expect(links.filter((address) => address.endsWith("/drop-column.md"))).toHaveLength(3);
  expect(links).toHaveLength(4);
  expect(read(aResult({ operation: "plan", hazards }))).toContain("`drop-column`");
});

const asked = (code: "drifted" | "hazards-found") => [publishedProblem({ code, message: "asked to fail" })];

it.each<[Partial<Result>, string]>([
  [{ upToDate: false, problems: asked("drifted") }, "❌ status on `production`: not in order"],
  [{ operation: "plan", problems: asked("hazards-found") }, "❌ plan on `production`: nothing to apply"],
  [{ operation: "plan", database: null }, "✅ plan on `production`: no migrations to look at"],
  [
    { operation: "plan", database: null, migrations: [aPendingMigration()] },
    "✅ plan on `production`: 1 migration looked at, without a database",
  ],
])("headline %#", (parts, words) => {
  const shown = read(aResult(parts));
  expect(shown).toContain(`### ${words}\n`);
  expect(shown).not.toContain("will apply");
});

it("a server that did not answer has no known schema version", () => {
  const database = { host: "db.example.com", name: "postgres", serverVersion: null };
  const nothing = { before: null, after: null };
  expect(read(aResult({ database, version: nothing, upToDate: null, outcome: "refused" }))).toContain(
    "| unknown |",
  );
  expect(read(aResult({ version: nothing }))).toContain("| none |");
});

it("never shows what is for the log only", () => {
  expect(read(aResult({ outcome: "failed" }), [FAILING])).not.toContain("secret@example.com");
});

it("stays of a bounded size, the outcome and the first problems kept", () => {
  const migrations = Array.from({ length: 5000 }, (_, index) =>
    aPendingMigration({ version: String(index), file: `${"!".repeat(200)}${index}.sql` }),
  );
  const problems = Array.from({ length: 500 }, () => FAILING);
  const result = aResult({ operation: "plan", outcome: "refused", migrations });
  const summary = renderSummary(result, problems, PAGE, 30_000);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(30_000);
  expect(summary).toContain("refused");
  expect(summary).toContain("statement-failed");
  expect(summary).toMatch(
    /_Not all of it fits here \(.*pending migrations.*\)\. The log has all of it\._\n$/,
  );
});
