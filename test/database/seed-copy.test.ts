import { describe, expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { query } from "../support/postgres.js";
import { outcomes, seeded, TABLES } from "../support/seeded.js";

describe("COPY … FROM STDIN with its rows in the file", () => {
  test("runs between other statements, in text and CSV, in the order of the file", async () => {
    const { url, project } = await seeded({
      "1_dump.sql": `set search_path = '';
COPY public.parents (id, name) FROM stdin;
1\tone
2\tt\\two; 'ö😀'
\\.

select pg_catalog.count(*) from public.parents;
copy public.children from stdin with (format csv, header);
id,parent_id,size
1,2,"3"
2,1,
\\.
insert into public.parents select id + 10, name from public.parents on conflict do nothing;
copy public.parents (id, name) from stdin;
\\.
delete from public.children where id = 2;
`,
      "2_more.sql": "copy parents from stdin;\r\n20\ttwenty\r\n\\.\r\n",
    });
    const { problems, result } = await operate("seed", url, project);
    expect(problems).toEqual([]);
    expect(result.seeds.map(({ tables }) => tables)).toMatchObject([
      [
        { table: "public.children", inserted: 2, deleted: 1 },
        { table: "public.parents", inserted: 2, skipped: 2 },
      ],
      [{ table: "public.parents", inserted: 1 }],
    ]);
    expect(await query(url, "select * from parents order by 1")).toEqual([
      { id: 1, name: "one" },
      { id: 2, name: "t\two; 'ö😀'" },
      { id: 20, name: "twenty" },
    ]);
  });

  test.each<[name: string, sql: string, problem: object]>([
    [
      "a value that is none",
      "select 1;\ncopy parents from stdin;\n1\ta\nsecret\tb\n\\.\n",
      { sqlstate: "22P02", line: 4, message: expect.stringContaining("column id") },
    ],
    [
      "too many columns",
      "copy parents from stdin;\n1\ta\n2\tb\tsecret\n\\.\n",
      { sqlstate: "22P04", line: 3 },
    ],
    [
      "a key twice",
      "copy parents from stdin;\n1\ta\n1\tsecret\n\\.\n",
      { sqlstate: "23505", line: 3, message: expect.stringContaining("parents_pkey") },
    ],
    [
      "a check",
      "copy parents from stdin;\n1\ta\n\\.\ncopy children from stdin csv;\n1,1,1\n2,1,-77\n\\.\n",
      { sqlstate: "23514", line: 6 },
    ],
    [
      "a missing parent",
      "\n  copy children from stdin csv;\n1,1,1\n\\.\n",
      { sqlstate: "23503", line: 2, column: 3, message: expect.stringContaining('in table "parents"') },
    ],
    [
      "no such table",
      "select 1;\n copy nowhere from stdin;\nsecret\n\\.\n",
      { sqlstate: "42P01", line: 2, column: 2 },
    ],
    [
      "a statement behind it",
      "copy parents from stdin;\n1\ta\n2\tb\n\\.\n\n select nope;",
      { sqlstate: "42703", line: 6, column: 9 },
    ],
  ])("fails on %s with the file's line, and no row", async (_, sql, problem) => {
    const { url, project } = await seeded({ "1.sql": sql });
    const { problems, result } = await operate("seed", url, project);
    expect(problems).toMatchObject([{ file: "supabase/seeds/1.sql", ...problem }]);
    expect(`${JSON.stringify(result)}${problems[0]?.excerpt}`).not.toMatch(/secret|-77/);
    expect(await query(url, "select * from parents")).toEqual([]);
    project.write("supabase/seeds/1.sql", "select 1;");
    expect(outcomes(await operate("seed", url, project))).toEqual(["applied applied"]);
  });

  test.each<[name: string, sql: string, problem: object]>([
    [
      "no line that ends them",
      "select 1;\ncopy parents from stdin;\n1\tsecret\n2\tsecret\n",
      { line: 2, message: expect.stringContaining("No line \\. ends the rows") },
    ],
    [
      "more SQL on the line before them",
      "copy parents from stdin; commit;\n1\tsecret\n\\.\n",
      { line: 1, column: 26 },
    ],
  ])("is refused with %s, and no row is shown", async (_, sql, problem) => {
    // So long that a reset reads it by its tokens.
    const { url, project } = await seeded({ "1.sql": `${sql}-- ${"x".repeat(100_000)}` });
    for (const operation of ["seed", "reset"]) {
      const { problems, result } = await operate(operation, url, project);
      expect(result.outcome).toBe("refused");
      expect(problems).toMatchObject([{ file: "supabase/seeds/1.sql", code: "copy-data", ...problem }]);
      expect(JSON.stringify(problems)).not.toContain("secret");
    }
  });

  test("of more megabytes than the parser takes", async () => {
    const rows = Array.from(
      { length: 150_000 },
      (_, index) => `${index}\tthe ${index}th of many rows, each with a text of some length 😀\n`,
    );
    const { url, project } = await seeded({
      "1.sql": `copy parents from stdin;\n${rows.join("")}\\.\ninsert into parents values (-1, 'last');`,
    });
    const { problems, result } = await operate("seed", url, project);
    expect(problems).toEqual([]);
    expect(result.seeds[0]?.rows?.inserted).toBe(150_001);
  });

  test("in a migration is refused as before", async () => {
    const { url, project } = await seeded({}, TABLES);
    project.migration("2_rows.sql", "copy parents from stdin;\n1\ta\n\\.\n");
    expect((await operate("migrate", url, project)).codes).toEqual(["copy-data"]);
  });
});
