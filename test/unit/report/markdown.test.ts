import { expect, it } from "vitest";
import type { Problem } from "../../../src/problem.js";
import { renderMarkdown } from "../../../src/report/markdown.js";
import { aMigration, aPendingMigration, aResult } from "../../support/a-result.js";

const failing: Problem = {
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

it("a failed migrate: the outcome first, then the problem, then the migrations", () => {
  const result = aResult({
    operation: "migrate",
    outcome: "failed",
    migrations: [
      aMigration({ version: "1" }),
      aMigration({ outcome: "applied" }),
      aPendingMigration({
        version: "20240102000000",
        name: "b",
        file: failing.file ?? null,
        outcome: "failed",
        durationMs: 4,
      }),
    ],
  });
  expect(renderMarkdown(result, [failing])).toMatchInlineSnapshot(`
    "### ❌ migrate on <code>production</code>: failed

    Failed: <code>supabase&#47;migrations&#47;20240102000000&#95;b&#46;sql</code>. Nothing of it stayed. 1 migration applied before it. Schema version <code>20240102000000</code>.

    **statement-failed** (SQLSTATE <code>42P01</code>) at <code>supabase&#47;migrations&#47;20240102000000&#95;b&#46;sql&#58;2&#58;15</code>

    \`\`\`text
    relation "recipes" does not exist
    Is it created later?
    \`\`\`

    \`\`\`text
    select * from recipes;
                  ^
    \`\`\`

    | State | Version | Name | Applied (UTC) | By | Took |
    | --- | --- | --- | --- | --- | ---: |
    | applied | <code>20240101000000</code> | <code>users</code> | 2026-11-01 09:00:00 | <code>anna&#64;laptop</code> | 12 ms |
    | failed | <code>20240102000000</code> | <code>b</code> |  |  | 4 ms |
    "
  `);
});

it("a status with drift and a run in progress", () => {
  const result = aResult({
    migrations: [aMigration({ state: "edited" })],
    drift: [
      { kind: "edited", version: "20240101000000", message: "It was changed.", remedy: "Put it back." },
    ],
    runInProgress: { holder: "ci@runner", since: null },
  });
  expect(renderMarkdown(result, [])).toMatchInlineSnapshot(`
    "### ✅ status on <code>production</code>: done

    1 warning of drift. Schema version <code>20240102000000</code>.

    **drift: edited** of <code>20240101000000</code>

    \`\`\`text
    It was changed.
    Put it back.
    \`\`\`

    A run by <code>ci&#64;runner</code> is in progress.

    | State | Version | Name | Applied (UTC) | By | Took |
    | --- | --- | --- | --- | --- | ---: |
    | edited | <code>20240101000000</code> | <code>users</code> | 2026-11-01 09:00:00 | <code>anna&#64;laptop</code> | 12 ms |
    "
  `);
});

it("never shows what is for the log only", () => {
  expect(renderMarkdown(aResult(), [failing])).not.toContain("secret@example.com");
});

it("gives foreign text no way to be markdown", () => {
  const evil = "</details> ![x](http://evil) @octocat <script> | `\n### forged";
  const result = aResult({ environment: evil, migrations: [aMigration({ name: evil, appliedBy: evil })] });
  const shown = renderMarkdown(result, [
    { ...failing, file: evil, message: `${evil}\n\`\`\`\n# forged`, excerpt: evil },
  ]);
  const outsideFences = shown.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "");
  expect(outsideFences).not.toMatch(/details>|!\[|@octocat|<script|forged$/m);
});

it("stays of a bounded size", () => {
  const migrations = Array.from({ length: 5000 }, (_, index) =>
    aPendingMigration({ version: String(index), name: "!".repeat(300) }),
  );
  const problems = Array.from({ length: 500 }, () => failing);
  expect(renderMarkdown(aResult({ migrations }), problems).length).toBeLessThan(1_000_000);
});
