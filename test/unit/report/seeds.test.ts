import { describe, expect, it } from "vitest";
import type { ProgressEvent } from "../../../src/progress.js";
import { renderSummary } from "../../../src/report/markdown/summary.js";
import { progressLine } from "../../../src/report/progress.js";
import { renderTerminal } from "../../../src/report/terminal.js";
import type { Result, SeedResult } from "../../../src/result.js";
import { anIdleSeed, aResult, aSeed } from "../../support/a-result.js";

const seeded = (seeds: readonly SeedResult[], parts: Partial<Result> = {}): Result =>
  aResult({ operation: "seed", seeds: [...seeds], durationMs: 1234, ...parts });

const lastLine = (result: Result): string | undefined => renderTerminal(result).split("\n").at(-1);

describe("a seed's outcome", () => {
  const FAILED = aSeed({
    file: "supabase/seeds/02.sql",
    state: "pending",
    outcome: "failed",
    rows: null,
    tables: [],
  });
  it.each<[result: Result, sentence: string]>([
    [seeded([]), "Nothing to seed: no seed files are in use."],
    [seeded([anIdleSeed(), anIdleSeed()]), "Nothing to seed: 2 files, all as they were seeded."],
    [
      seeded([aSeed(), anIdleSeed()]),
      "Seeded 1 file in 1.2 s: 3 rows inserted, 1 updated, 20 already there.",
    ],
    [
      seeded([aSeed({ rows: { inserted: 1, updated: 0, deleted: 0, skipped: 0 } })]),
      "Seeded 1 file in 1.2 s: 1 row inserted.",
    ],
    [seeded([aSeed({ rows: null, tables: [] })]), "Seeded 1 file in 1.2 s."],
    [
      seeded([aSeed({ state: "pending", outcome: "rolled-back" }), FAILED], { outcome: "failed" }),
      "Failed: supabase/seeds/02.sql. Nothing of this run stayed.",
    ],
    [
      seeded([aSeed(), FAILED], { outcome: "failed" }),
      "Failed: supabase/seeds/02.sql. Nothing of it stayed. 1 file seeded before it.",
    ],
    [
      seeded([anIdleSeed({ state: "pending", outcome: "not-run" })], { outcome: "failed" }),
      "Failed after 1.2 s.",
    ],
    [
      seeded([aSeed({ state: "pending", outcome: "unknown" })], { outcome: "unknown" }),
      "Unknown: the server did not answer, the seeds may have been committed. Running the same command again is the right next step: it finds out.",
    ],
    [
      aResult({ seeds: [anIdleSeed({ state: "pending" }), anIdleSeed()] }),
      "Up to date. Schema version 20240102000000. 1 of 2 seed files to run.",
    ],
    [
      aResult({ seeds: [anIdleSeed()] }),
      "Up to date. Schema version 20240102000000. 1 seed file, all seeded.",
    ],
    [aResult({ seeds: [] }), "Up to date. Schema version 20240102000000."],
  ])("%#: %s", (result, sentence) => {
    expect(lastLine(result)).toBe(sentence);
  });
});

const TWO = seeded([
  aSeed(),
  aSeed({
    file: "supabase/seeds/02_posts.sql",
    rows: { inserted: 7, updated: 0, deleted: 2, skipped: 0 },
    tables: [
      { table: "public.posts", inserted: 5, updated: 0, deleted: 2, skipped: 0 },
      { table: "public.users", inserted: 2, updated: 0, deleted: 0, skipped: 0 },
    ],
    durationMs: 1500,
  }),
  anIdleSeed({ file: "supabase/seeds/03_tags.sql" }),
]);

it("shows on a terminal what ran, and the rows table by table", () => {
  expect(renderTerminal(TWO)).toMatchInlineSnapshot(`
    "production: postgres on db.example.com, Postgres 17.6

      state    seed                         inserted  updated  deleted  skipped  took
      applied  supabase/seeds/01_users.sql  3         1        0        20       12 ms
      applied  supabase/seeds/02_posts.sql  7         0        2        0        1.5 s

      table         inserted  updated  deleted  skipped
      public.posts  5         0        2        0
      public.users  5         1        0        20

    Seeded 2 files in 1.2 s: 10 rows inserted, 1 updated, 2 deleted, 20 already there."
  `);
});

it("adds up no rows that were rolled back", () => {
  const result = aResult({
    operation: "seed",
    outcome: "failed",
    seeds: [aSeed({ state: "pending", outcome: "rolled-back" }), anIdleSeed({ outcome: "failed" })],
  });
  expect(renderTerminal(result)).not.toContain("public.users");
  expect(renderSummary(result, [], undefined, 1_000_000)).not.toContain("Rows by table");
});

it("shows the same in markdown", () => {
  expect(renderSummary(TWO, [], undefined, 1_000_000)).toMatchInlineSnapshot(`
    "### ✅ seed on <code>production</code>: 2 files seeded

    Seeded 2 files in 1.2 s: 10 rows inserted, 1 updated, 2 deleted, 20 already there.

    | Environment | Database | Schema version | Took |
    | --- | --- | --- | --- |
    | <code>production</code> (protected) | <code>postgres</code> on <code>db&#46;example&#46;com</code>, Postgres 17&#46;6 | <code>20240102000000</code> | 1.2 s |

    **Seeds**

    | Seed | State | Inserted | Updated | Deleted | Skipped | Took |
    | --- | --- | ---: | ---: | ---: | ---: | ---: |
    | <code>01&#95;users&#46;sql</code> | applied | 3 | 1 | 0 | 20 | 12 ms |
    | <code>02&#95;posts&#46;sql</code> | applied | 7 | 0 | 2 | 0 | 1.5 s |

    **Rows by table**

    | Table | Inserted | Updated | Deleted | Skipped |
    | --- | ---: | ---: | ---: | ---: |
    | <code>public&#46;posts</code> | 5 | 0 | 2 | 0 |
    | <code>public&#46;users</code> | 5 | 1 | 0 | 20 |
    "
  `);
});

it("shows of a status only the seeds that are to run", () => {
  const status = aResult({
    seeds: [
      anIdleSeed(),
      anIdleSeed({ file: "supabase/seeds/02.sql", state: "changed" }),
      anIdleSeed({ file: "supabase/seeds/03.sql", state: "pending" }),
    ],
  });
  expect(renderTerminal(status)).toContain(
    "  state    seed\n  changed  supabase/seeds/02.sql\n  pending  supabase/seeds/03.sql",
  );
  expect(renderTerminal(status)).not.toContain("01_users");
});

it("takes names for data in either medium", () => {
  const forged = seeded([
    aSeed({
      file: "a|b\u001b[31m.sql",
      tables: [{ table: "public.`x`|<img>", inserted: 1, updated: 0, deleted: 0, skipped: 0 }],
    }),
  ]);
  expect(renderTerminal(forged)).not.toContain("\u001b");
  expect(renderSummary(forged, [], undefined, 1_000_000)).not.toMatch(/<img>|a\|b/);
});

it.each<[event: ProgressEvent, line: string | undefined]>([
  [{ type: "seed-started", file: "supabase/seeds/01.sql", index: 1, total: 2 }, undefined],
  [
    { type: "seed-finished", file: "supabase/seeds/01.sql", outcome: "applied", durationMs: 12 },
    "Ran 01.sql in 12 ms",
  ],
  [
    { type: "seed-finished", file: "supabase/seeds/01.sql", outcome: "failed", durationMs: 12 },
    "Failed 01.sql after 12 ms",
  ],
])("tells of progress: %j", (event, line) => {
  expect(progressLine(event)).toBe(line);
});
