import { describe, expect, test } from "vitest";
import { advice, operate } from "../support/operate.js";
import { freshDatabase, once, query } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { outcomes, seeded, TABLES } from "../support/seeded.js";

const recorded = (url: string) => query(url, "select path from supabase_migrations.seed_files order by 1");

describe("a failing seed", () => {
  const FAILING = {
    "1_parents.sql": "insert into parents values (1, 'a') on conflict do nothing;",
    "2_children.sql": "insert into children values (1, 1, 1) on conflict do nothing;",
    "3_wrong.sql":
      "-- a comment\ninsert into children values (2, 1, 1) on conflict do nothing;\n  insert into children values (3, 86421357, 1) on conflict do nothing;",
    "4_more.sql": "select 1;",
  };

  test("leaves nothing of the files before it, and the next run starts anew", async () => {
    const { url, project } = await seeded(FAILING);
    const failed = await operate("seed", url, project);
    expect(failed.result.outcome).toBe("failed");
    expect(outcomes(failed)).toEqual([
      "pending rolled-back",
      "pending rolled-back",
      "pending failed",
      "pending not-run",
    ]);
    expect(failed.problems).toMatchObject([
      {
        code: "statement-failed",
        sqlstate: "23503",
        file: "supabase/seeds/3_wrong.sql",
        line: 3,
        column: 3,
        message: expect.stringMatching(
          /"children".*"children_parent_id_fkey".*\(parent_id\) is not present in table "parents"/,
        ),
      },
    ]);
    expect(JSON.stringify(failed.result)).not.toContain("86421357");
    expect(await recorded(url)).toEqual([]);
    expect(
      await query(
        url,
        "select (select count(*)::int from parents) as parents, (select count(*)::int from children) as children",
      ),
    ).toEqual([{ parents: 0, children: 0 }]);
    expect(
      await query(url, "select path, outcome, error_code from supabase_migrations.db_ops_seeds"),
    ).toEqual([{ path: "supabase/seeds/3_wrong.sql", outcome: "failed", error_code: "23503" }]);

    project.write("supabase/seeds/3_wrong.sql", "select 1;");
    expect(outcomes(await operate("seed", url, project))).toEqual(Array(4).fill("applied applied"));
  });

  test("with one transaction for each file leaves those before it", async () => {
    const { url, project } = await seeded(FAILING);
    const failed = await operate("seed", url, project, { inputs: { transaction: "each" } });
    expect(outcomes(failed)).toEqual([
      "applied applied",
      "applied applied",
      "pending failed",
      "pending not-run",
    ]);
    expect(await query(url, "select count(*)::int from children")).toEqual([{ count: 1 }]);
    project.write("supabase/seeds/3_wrong.sql", "select 1;");
    expect(outcomes(await operate("seed", url, project))).toEqual([
      "applied null",
      "applied null",
      "applied applied",
      "applied applied",
    ]);
  });

  test.each<[name: string, sql: string, problem: object]>([
    [
      "unique",
      "insert into parents values (1, 'secret');\n insert into parents values (1, 'b');",
      {
        sqlstate: "23505",
        line: 2,
        column: 2,
        message: expect.stringMatching(/"parents_pkey".*Key \(id\) already exists/),
      },
    ],
    [
      "check",
      "insert into parents values (1, 'secret'); insert into children values (1, 1, -5);",
      { sqlstate: "23514", line: 1, column: 43, message: expect.stringContaining("children_size_check") },
    ],
    [
      "not null",
      "insert into parents values (1, null)",
      { sqlstate: "23502", message: expect.stringContaining('"name"') },
    ],
    [
      "a value that is none",
      "insert into parents values ('secret', 'b')",
      { sqlstate: "22P02", line: 1, column: 29 },
    ],
    [
      "a column that is not there",
      "insert into parents (id, nmae) values (1, 'a')",
      { sqlstate: "42703", line: 1, column: 26, excerpt: expect.stringContaining("nmae") },
    ],
    [
      "behind EXPLAIN",
      "insert into parents select g, 'a' from generate_series(1, 2) g on conflict (id) do nothing",
      { sqlstate: "23505", line: 1, column: 1 },
    ],
    [
      "a position behind EXPLAIN and a COPY",
      "copy parents from stdin;\n9\tä\n\\.\n insert into parents select nope from parents on conflict do nothing",
      { sqlstate: "42703", line: 4, column: 29 },
    ],
    [
      "in a function",
      "do $$ begin raise exception 'secret'; end $$",
      { sqlstate: "P0001", line: 1, column: 1 },
    ],
  ])("of the kind %s names place and constraint, and no row", async (_, sql, problem) => {
    const { url, project } = await seeded({ "1.sql": sql });
    const { problems, result } = await operate("seed", url, project);
    expect(problems).toMatchObject([{ file: "supabase/seeds/1.sql", ...problem }]);
    expect(JSON.stringify(result)).not.toContain("secret");
    if (/^2[23]/.test(problems[0]?.sqlstate ?? "")) expect(problems[0]).not.toHaveProperty("excerpt");
    expect(await query(url, "select * from parents")).toEqual([]);
  });

  test("whose deferred constraint fails says so, under its own file's name", async () => {
    const { url, project } = await seeded(
      {
        "1_a.sql": "select 1;",
        "2_b.sql": "insert into b values (86421357) on conflict do nothing;",
        "3_c.sql": "insert into a values (86421357) on conflict do nothing;",
      },
      "create table a (id int primary key); create table b (id int primary key references a deferrable initially deferred);",
    );
    const { problems, result } = await operate("seed", url, project);
    expect(problems).toMatchObject([
      {
        code: "commit-failed",
        sqlstate: "23503",
        file: "supabase/seeds/2_b.sql",
        message: expect.stringMatching(/deferred.*in table "a"/),
        hint: expect.stringContaining("3_c.sql:1"),
      },
    ]);
    expect(JSON.stringify(result)).not.toContain("86421357");
  });

  test("that refers to rows of a later file is told which", async () => {
    const { url, project } = await seeded({
      "1_children.sql": "insert into children values (1, 1, 1) on conflict do nothing;",
      "2_parents.sql": "\ninsert into parents values (1, 'a') on conflict do nothing;",
    });
    const failed = await operate("seed", url, project);
    expect(failed.problems[0]?.hint).toBe(
      "public.parents is filled later, in supabase/seeds/2_parents.sql:2: let that come first.",
    );
    expect(advice(failed)).toEqual([
      expect.stringMatching(
        /^supabase\/seeds\/1_children\.sql:1: public\.children refers to public\.parents, which is filled later, in supabase\/seeds\/2_parents\.sql:2/,
      ),
    ]);
  });
});

describe("seed refuses, and touches nothing", () => {
  test("while migrations are pending", async () => {
    const { url, project } = await seeded({ "1.sql": "insert into parents values (1, 'a');" });
    project.migration("2_more.sql", "create table more (id int);");
    const { result, problems } = await operate("seed", url, project);
    expect(result.outcome).toBe("refused");
    expect(problems).toMatchObject([
      {
        code: "pending-migrations",
        message: expect.stringContaining("2_more"),
        hint: expect.stringContaining("migrate first"),
      },
    ]);
    expect(await query(url, "select * from parents")).toEqual([]);
  });

  test("files that are wrong, all at once", async () => {
    const { url, project } = await seeded({
      "1_ok.sql": "insert into parents values (1, 'a');",
      "2_syntax.sql": "select 1;\n  selec 2;",
      "3_psql.sql": "\\i other.sql\n",
      "4_vacuum.sql": "vacuum parents;",
      "5_open.sql": "begin; select 1;",
      "6_back.sql": "select 1; rollback;",
    });
    const { result, problems } = await operate("seed", url, project);
    expect(result.outcome).toBe("refused");
    expect(problems.map(({ code, file, line }) => [code, file?.slice(15, 17), line])).toEqual([
      ["syntax-error", "2_", 2],
      ["psql-command", "3_", 1],
      ["not-transactional", "4_", 1],
      ["unclosed-transaction", "5_", 1],
      ["bare-rollback", "6_", 1],
    ]);
    expect(await query(url, "select * from parents")).toEqual([]);
    expect(
      await query(url, "select count(*)::int from supabase_migrations.db_ops_runs where operation = 'seed'"),
    ).toEqual([{ count: 0 }]);
  });

  test("while a reset is unfinished", async () => {
    const { url, project } = await seeded({ "1.sql": "insert into parents values (1, 'a');" });
    await once(
      url,
      "insert into supabase_migrations.db_ops_marks (name, run_id) select 'reset-in-progress', max(id) from supabase_migrations.db_ops_runs",
    );
    const { result, codes } = await operate("seed", url, project);
    expect(result.outcome).toBe("refused");
    expect(codes).toEqual(["reset-in-progress"]);
    expect(await query(url, "select * from parents")).toEqual([]);
  });

  test("files that cannot be read", async () => {
    const { url, project } = await seeded({ "1.sql": "select 1;" });
    project.write("supabase/seeds/2.sql", Buffer.from("select '\xe4';", "latin1"));
    expect((await operate("seed", url, project)).codes).toEqual(["not-utf8"]);
  });
});

describe("before it runs, seed warns", () => {
  test("of rows that a second run would add again", async () => {
    const { url, project } = await seeded({
      "1_bare.sql": "\ninsert into parents values (1, 'a');\ninsert into parents values (2, 'b');",
      "2_guarded.sql": "insert into parents values (1, 'a') on conflict do nothing;",
      "3_copy.sql": "copy children from stdin;\n\\.\n",
    });
    expect(advice(await operate("seed", url, project))).toEqual([
      expect.stringMatching(
        /^supabase\/seeds\/1_bare\.sql:2: INSERT into parents has no ON CONFLICT.*\(and 1 more in this file\)/,
      ),
      expect.stringMatching(/^supabase\/seeds\/3_copy\.sql:1: COPY into children/),
    ]);
  });

  test("but not of tables that refer to each other, nor where foreign keys are switched off", async () => {
    const { url, adminUrl } = await freshDatabase();
    const project = testProject({
      "1_t.sql": `${TABLES}\ncreate table x (id int primary key, y int); create table y (id int primary key, x int references x); alter table x add foreign key (y) references y;`,
    });
    project.write("supabase/config.toml", '[db.seed]\nsql_paths = ["./seeds/*.sql"]\n');
    await operate("migrate", url, project);
    project.write(
      "supabase/seeds/1.sql",
      "insert into x values (1, null) on conflict do nothing; insert into y values (1, 1) on conflict do nothing;",
    );
    project.write(
      "supabase/seeds/2.sql",
      "set session_replication_role = replica; insert into children values (1, 1, 1) on conflict do nothing; insert into parents values (1, 'a') on conflict do nothing;",
    );
    const told = await operate("seed", adminUrl, project);
    expect(told.result.outcome).toBe("done");
    expect(advice(told)).toEqual([]);
  });
});
