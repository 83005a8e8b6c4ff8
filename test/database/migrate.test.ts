import { describe, expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";

const query = (url: string, sql: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows);

describe("migrate applies", () => {
  test("all pending migrations in order, once, and records them as the Supabase CLI does", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_tables.sql":
        "create table a (id int primary key);\n-- a comment\ncreate table b (id int references a);\n",
      "2_rows.sql": "insert into a values (1);\ninsert into b values (1);",
    });
    const first = await operate("migrate", url, project);
    expect(first.result).toMatchObject({
      outcome: "done",
      upToDate: true,
      version: { before: null, after: "2" },
    });
    expect(first.result.migrations.map(({ version, state, outcome }) => [version, state, outcome])).toEqual([
      ["1", "applied", "applied"],
      ["2", "applied", "applied"],
    ]);
    expect(
      await query(
        url,
        "select version, name, statements from supabase_migrations.schema_migrations order by 1",
      ),
    ).toEqual([
      {
        version: "1",
        name: "tables",
        statements: [
          "create table a (id int primary key)",
          "-- a comment\ncreate table b (id int references a)",
        ],
      },
      { version: "2", name: "rows", statements: ["insert into a values (1)", "insert into b values (1)"] },
    ]);

    const second = await operate("migrate", url, project);
    expect(second.result).toMatchObject({ outcome: "done", upToDate: true });
    expect(second.result.migrations.every(({ outcome }) => outcome === null)).toBe(true);
    expect(await query(url, "select count(*)::int from a")).toEqual([{ count: 1 }]);
  });

  test("only what is new, keeping existing data", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "create table a (id int); insert into a values (1);" });
    await operate("migrate", url, project);
    project.migration("2_b.sql", "alter table a add column note text;");
    const { result } = await operate("migrate", url, project);
    expect(result.migrations.map(({ outcome }) => outcome)).toEqual([null, "applied"]);
    expect(await query(url, "select * from a")).toEqual([{ id: 1, note: null }]);
  });

  test("up to a version", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "select 1;", "2_b.sql": "select 1;", "3_c.sql": "select 1;" });
    const { states, result } = await operate("migrate", url, project, { inputs: { "to-version": "2" } });
    expect(states).toEqual(["1 applied", "2 applied", "3 pending"]);
    expect(result).toMatchObject({ outcome: "done", upToDate: false });
    expect((await operate("migrate", url, project, { inputs: { "to-version": "9" } })).codes).toEqual([
      "unknown-version",
    ]);
  });

  test("up to an older version than what is applied: nothing, and that it never goes back", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "select 1;", "2_b.sql": "select 1;", "3_c.sql": "select 1;" });
    await operate("migrate", url, project);
    for (const operation of ["migrate", "plan"]) {
      const { events, states } = await operate(operation, url, project, { inputs: { "to-version": "1" } });
      expect(states).toEqual(["1 applied", "2 applied", "3 applied"]);
      expect(events).toContainEqual({
        type: "advice",
        message:
          "2 migrations newer than 1 are applied and will stay: migrate never goes back. To undo one, write a new migration.",
      });
    }
  });

  test("files that are empty, hold only a comment, or end without a semicolon in a comment", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_.sql": "",
      "2_comment.sql": "-- nothing yet",
      "3_c.sql": "create table c (id int) -- the end",
    });
    const { states } = await operate("migrate", url, project);
    expect(states).toEqual(["1 applied", "2 applied", "3 applied"]);
    expect(
      await query(url, "select name, statements from supabase_migrations.schema_migrations order by version"),
    ).toEqual([
      { name: "", statements: [] },
      { name: "comment", statements: ["-- nothing yet"] },
      { name: "c", statements: ["create table c (id int) -- the end"] },
    ]);
  });

  test("statements that cannot run in a transaction, each as a segment of its own", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_t.sql":
        "create table t (id int);\ncreate index concurrently t_id on t (id);\ninsert into t values (1);\nvacuum t;",
      "2_i.sql": "create index concurrently if not exists t_id2 on t (id);",
    });
    const { result } = await operate("migrate", url, project);
    expect(result.outcome).toBe("done");
    expect(result.migrations.map(({ segments }) => segments)).toEqual([
      { done: 4, total: 4 },
      { done: 1, total: 1 },
    ]);
    expect(
      await query(url, "select count(*)::int from pg_index where indrelid = 't'::regclass and indisvalid"),
    ).toEqual([{ count: 2 }]);
    expect(await query(url, "select count(*)::int from supabase_migrations.db_ops_progress")).toEqual([
      { count: 0 },
    ]);
  });

  test("the options of a file's own BEGIN, and settings across its segments", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_x.sql": `create table seen (isolation text, path text);
set search_path = pg_catalog;
begin isolation level serializable;
insert into public.seen values (current_setting('transaction_isolation'), current_setting('search_path'));
commit;
insert into public.seen values (current_setting('transaction_isolation'), current_setting('search_path'));`,
    });
    expect((await operate("migrate", url, project)).result.outcome).toBe("done");
    expect(await query(url, "select * from seen order by 1 desc")).toEqual([
      { isolation: "serializable", path: "pg_catalog" },
      { isolation: "read committed", path: "pg_catalog" },
    ]);
  });
});

test("what the server says meanwhile is told, with the file, and not without end", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql":
      "drop table if exists nothing;\ndo $$ begin raise warning 'careful'; for n in 1..100 loop raise notice 'row %', n; end loop; end $$;",
  });
  const { events } = await operate("migrate", url, project);
  const notices = events.flatMap((event) =>
    event.type === "notice" ? [`${event.severity} ${event.message}`] : [],
  );
  expect(notices.slice(0, 3)).toEqual([
    'NOTICE table "nothing" does not exist, skipping',
    "WARNING careful",
    "NOTICE row 1",
  ]);
  expect(notices).toHaveLength(51);
  expect(notices.at(-1)).toBe("NOTICE … and 52 more");
});

test("a file that is too large to be checked is applied as it stands, unless it controls transactions", async () => {
  const { url } = await freshDatabase();
  const filler = `-- ${"x".repeat(100)}\n`.repeat(60_000);
  const project = testProject({
    "1_a.sql": `create table a (id int);\n${filler}begin;\ncreate table b (id int);\ncommit;`,
  });
  expect((await operate("migrate", url, project)).codes).toEqual(["stray-commit", "stray-commit"]);
  project.migration("1_a.sql", `create table a (id int);\n${filler}create table b (id int);`);
  expect((await operate("migrate", url, project)).states).toEqual(["1 applied"]);
  expect(
    await query(url, "select cardinality(statements) as n from supabase_migrations.schema_migrations"),
  ).toEqual([{ n: 2 }]);
  expect((await operate("status", url, project)).states).toEqual(["1 applied"]);
});

describe("what one migration does to the session does not reach the next", () => {
  test.each(["each", "all"])(
    "settings, role, temp tables, prepared statements (transaction: %s)",
    async (transaction) => {
      const { url, adminUrl } = await freshDatabase();
      await once(adminUrl, "grant anon to postgres");
      const project = testProject({
        "1_dirt.sql": `create table public.seen (path text, "user" text, zone text, readonly text);
set search_path = pg_catalog; set timezone = 'Asia/Tokyo'; set lock_timeout = '1h';
create temp table scratch (id int); prepare p as select 1; set role anon;
${transaction === "each" ? "set default_transaction_read_only = on;" : ""}`,
        "2_look.sql": `insert into seen values (current_setting('search_path'), current_user, current_setting('timezone'), current_setting('transaction_read_only'));
create temp table scratch (id int); prepare p as select 2;`,
      });
      const { result, problems } = await operate("migrate", url, project, { inputs: { transaction } });
      expect(problems).toEqual([]);
      expect(result.outcome).toBe("done");
      const [seen] = await query(url, "select * from seen");
      expect(seen).toMatchObject({ path: '"$user", public, extensions', user: "postgres", readonly: "off" });
      expect(seen?.["zone"]).not.toBe("Asia/Tokyo");
    },
  );
});

test("what a file says of its encoding garbles neither it nor the next", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql":
      "set client_encoding = 'latin1';\ncreate table t (name text);\nvacuum t;\ninsert into t values ('ä');",
    "2_b.sql": "insert into t values ('öü');",
  });
  expect((await operate("migrate", url, project)).result.outcome).toBe("done");
  expect(await query(url, "select name from t order by 1")).toEqual([{ name: "ä" }, { name: "öü" }]);
  expect((await operate("status", url, project)).states).toEqual(["1 applied", "2 applied"]);
});

describe("strings mean what was read, and hide no statement", () => {
  // With the setting off the first string ends later, and the drop is none of the second.
  const hidden = "select 'a\\' , '; drop table users; --';";

  test("when an earlier file has switched standard strings off, or an earlier part of the file", async () => {
    const { url } = await freshDatabase();
    const off = "set standard_conforming_strings = off;";
    const project = testProject({
      "1_a.sql": `create table users (id int);\n${off}`,
      "2_b.sql": `${hidden}\n${off}\nvacuum users;\n${hidden}`,
      "3_c.sql": hidden,
    });
    expect((await operate("migrate", url, project)).problems).toEqual([]);
    expect(await query(url, "select to_regclass('users')::text as kept")).toEqual([{ kept: "users" }]);
  });

  test.each(["migrate", "seed"])("when the database has them off: %s", async (operation) => {
    const { url } = await freshDatabase();
    await once(
      url,
      `do $$ begin execute format('alter database %I set standard_conforming_strings = off', current_database()); end $$;
       create table users (id int)`,
    );
    const project = testProject(operation === "migrate" ? { "1_a.sql": hidden } : {});
    if (operation === "seed") project.write("supabase/seed.sql", hidden);
    expect((await operate(operation, url, project)).problems).toEqual([]);
    expect(await query(url, "select to_regclass('users')::text as kept")).toEqual([{ kept: "users" }]);
  });
});

test("a role that a file sets holds in all of its parts, and no further", async () => {
  const { url, adminUrl } = await freshDatabase();
  await once(adminUrl, "create role maker; grant maker to postgres; grant create on schema public to maker");
  const project = testProject({
    "1_a.sql":
      "set role maker;\ncreate table a (id int);\ncreate index concurrently a_id on a (id);\ncreate table b (id int);",
    "2_b.sql": "create table c (id int);",
  });
  expect((await operate("migrate", url, project)).problems).toEqual([]);
  const owners = "select tablename, tableowner from pg_tables where schemaname = 'public' order by 1";
  expect((await query(url, owners)).map(({ tableowner }) => tableowner)).toEqual([
    "maker",
    "maker",
    "postgres",
  ]);
  // Roles are the whole server's.
  await once(adminUrl, "drop owned by maker; drop role maker");
});

test("a migration that empties the history is undone: it would run again", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql": "create table a (id int);",
    "2_b.sql": "delete from supabase_migrations.schema_migrations;",
  });
  const { states, problems } = await operate("migrate", url, project);
  expect(states).toEqual(["1 applied", "2 pending"]);
  expect(problems[0]?.message).toMatch(/its own row/);
  expect(problems[0]?.hint).toMatch(/^Nothing may delete from/);
});

test("SET TRANSACTION at the head of a file counts", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql":
      "set transaction isolation level serializable;\ncreate table seen as select current_setting('transaction_isolation') as level;",
  });
  expect((await operate("migrate", url, project)).problems).toEqual([]);
  expect(await query(url, "select level from seen")).toEqual([{ level: "serializable" }]);
});

test("who applied a migration, and when, outlives a change of its comments", async () => {
  const { url } = await freshDatabase();
  const project = testProject({ "1_a.sql": "select 1;" });
  await operate("migrate", url, project);
  project.migration("1_a.sql", "select 1; -- more");
  await operate("migrate", url, project);
  expect((await operate("status", url, project)).result.migrations[0]).toMatchObject({
    state: "applied",
    appliedBy: "tester@here",
  });
});

test("all problems are in one report: of names and of texts", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql": "selct;",
    "foo.sql": "select 1;",
    "2_b.sql": Buffer.from([0xff, 0xfe, 0x00]),
  });
  const { codes, result } = await operate("migrate", url, project);
  expect(result.outcome).toBe("refused");
  expect(codes).toEqual(expect.arrayContaining(["bad-name", "syntax-error", "not-utf8"]));
});

describe("where an error stands", () => {
  test.each([
    ["in a DO block", "-- one\ndo $$\nbegin\n  perform 1;\n  insert into nope values (1);\nend $$;", 5],
    [
      "in the body of an SQL function",
      "create function f() returns int language sql as $$\n  select 1;\n  select nope from pg_class;\n$$;",
      3,
    ],
  ])("%s", async (_name, sql, line) => {
    const { url } = await freshDatabase();
    const { problems } = await operate("migrate", url, testProject({ "1_a.sql": sql }));
    expect(problems).toMatchObject([{ code: "statement-failed", line }]);
  });
});

describe("a failing migration", () => {
  test("whose remaining parts are taken out of the file is recorded as done", async () => {
    const { url } = await freshDatabase();
    const start = "create table t (id int);\ninsert into t values (1), (1);\n";
    const project = testProject({ "1_t.sql": `${start}create unique index concurrently t_id on t (id);\n` });
    expect((await operate("migrate", url, project)).states).toEqual(["1 partial"]);
    project.migration("1_t.sql", start);
    expect((await operate("migrate", url, project)).states).toEqual(["1 applied"]);
    expect((await operate("status", url, project)).result.upToDate).toBe(true);
  });

  test("with finished parts says where what is missing has to go, and goes on when it is there", async () => {
    const { url } = await freshDatabase();
    const start = "create table t (id int);\ninsert into t values (1), (1);\n";
    const index = "create unique index concurrently t_id on t (id);\n";
    const project = testProject({ "1_t.sql": start + index });
    const [problem] = (await operate("migrate", url, project)).problems;
    expect(problem?.hint).not.toContain("earlier statement");
    expect(problem?.hint).toContain(
      "The part before it is in the database for good and must stay as it stands in the file: put what has to run first directly above this statement, between `begin;` and `commit;`, or do it by hand.",
    );
    const mend = "begin;\ndelete from t where ctid not in (select min(ctid) from t group by id);\ncommit;\n";
    project.migration("1_t.sql", start + mend + index);
    expect((await operate("migrate", url, project)).states).toEqual(["1 applied"]);
  });

  test("leaves no trace but the ledger's, names the statement, and the next run goes on", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql": "create table a (id int);",
      "2_b.sql":
        "create table b (id int);\ninsert into b values (1);\n  insert into nowhere values (1);\ncreate table c (id int);",
      "3_d.sql": "create table d (id int);",
    });
    const failed = await operate("migrate", url, project);
    expect(failed.result.outcome).toBe("failed");
    expect(failed.result.migrations.map(({ state, outcome }) => [state, outcome])).toEqual([
      ["applied", "applied"],
      ["pending", "failed"],
      ["pending", "not-run"],
    ]);
    expect(failed.problems).toMatchObject([
      {
        code: "statement-failed",
        sqlstate: "42P01",
        file: "supabase/migrations/2_b.sql",
        line: 3,
        column: 15,
        excerpt: expect.stringContaining("nowhere"),
      },
    ]);
    expect(await query(url, "select to_regclass('b') as b, to_regclass('d') as d")).toEqual([
      { b: null, d: null },
    ]);
    expect(
      await query(
        url,
        "select version, outcome, error_code from supabase_migrations.db_ops_migrations order by id",
      ),
    ).toEqual([
      { version: "1", outcome: "applied", error_code: null },
      { version: "2", outcome: "failed", error_code: "42P01" },
    ]);
    expect(
      await query(url, "select outcome, error_code, actor from supabase_migrations.db_ops_runs"),
    ).toEqual([{ outcome: "failed", error_code: "42P01", actor: "tester@here" }]);

    project.migration("2_b.sql", "create table b (id int);");
    expect((await operate("migrate", url, project)).states).toEqual(["1 applied", "2 applied", "3 applied"]);
  });

  test("is located by its statement when the server gives no position", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_ä.sql": "-- ünïcödé 😀\ncreate table a (id int);\n\n  insert into a\n  select 1 / 0;",
    });
    const { problems } = await operate("migrate", url, project);
    expect(problems).toMatchObject([{ sqlstate: "22012", line: 4, column: 3 }]);
  });

  test("whose deferred constraint fails at commit says so", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql":
        "create table a (id int primary key); create table b (id int references a deferrable initially deferred); insert into b values (7);",
    });
    for (const transaction of ["each", "all"]) {
      const { codes, problems } = await operate("migrate", url, project, { inputs: { transaction } });
      expect(codes).toEqual(["commit-failed"]);
      expect(problems[0]).toMatchObject({ sqlstate: "23503", file: "supabase/migrations/1_a.sql" });
      expect(JSON.stringify(problems)).not.toContain("(id)=(7)");
    }
    expect(await query(url, "select to_regclass('a') as a")).toEqual([{ a: null }]);
  });

  test.each([
    ["by nature, as it was made before", "initially deferred", "insert into b values (7);"],
    ["when asked to", "", "set constraints all deferred; insert into b values (7);"],
  ])(
    "in one transaction with the others fails under its own name where a constraint waits %s",
    async (_, nature, words) => {
      const { url } = await freshDatabase();
      await once(
        url,
        `create table a (id int primary key); create table b (id int references a deferrable ${nature})`,
      );
      const project = testProject({
        "1_a.sql": "create table x ();",
        "2_b.sql": words,
        "3_c.sql": "select 1;",
      });
      const { problems } = await operate("migrate", url, project, { inputs: { transaction: "all" } });
      expect(problems).toMatchObject([{ code: "commit-failed", file: "supabase/migrations/2_b.sql" }]);
      expect(await query(url, "select to_regclass('x') as x")).toEqual([{ x: null }]);
    },
  );

  test("that copies a constraint has it checked at once, as it was made, beside others that wait", async () => {
    const { url } = await freshDatabase();
    await once(
      url,
      "create table a (id int primary key, twin int references a deferrable initially deferred); create table u (id int unique deferrable)",
    );
    const project = testProject({
      "1_v.sql": "create table v (like u including indexes);",
      "2_rows.sql": "insert into v values (1), (1);",
    });
    const { problems } = await operate("migrate", url, project, { inputs: { transaction: "all" } });
    expect(problems).toMatchObject([
      { code: "statement-failed", sqlstate: "23505", file: "supabase/migrations/2_rows.sql" },
    ]);
  });

  test("with a waiting constraint that no word told of fails all of its transaction at the commit", async () => {
    const { url } = await freshDatabase();
    const hidden =
      "do $$ begin execute 'create table b (id int references a defer' || 'rable initially defer' || 'red)'; insert into b values (7); end $$;";
    const project = testProject({
      "1_a.sql": `create table a (id int primary key); ${hidden}`,
      "2_b.sql": "create table x ();",
    });
    const { codes, states } = await operate("migrate", url, project, { inputs: { transaction: "all" } });
    expect(codes).toEqual(["commit-failed"]);
    expect(states).toEqual(["1 pending", "2 pending"]);
    expect(await query(url, "select to_regclass('a') as a")).toEqual([{ a: null }]);
  });

  test("in one transaction with the others undoes them all", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "create table a (id int);", "2_b.sql": "select 1/0;" });
    const { states, result } = await operate("migrate", url, project, { inputs: { transaction: "all" } });
    expect(result.outcome).toBe("failed");
    expect(states).toEqual(["1 pending", "2 pending"]);
    project.migration("2_b.sql", "vacuum;");
    expect((await operate("migrate", url, project, { inputs: { transaction: "all" } })).codes).toEqual([
      "not-transactional",
    ]);
    project.migration("2_b.sql", "select 1;");
    expect((await operate("migrate", url, project, { inputs: { transaction: "all" } })).states).toEqual([
      "1 applied",
      "2 applied",
    ]);
  });

  test("of several segments resumes at the first that is not done, and refuses when a finished one has changed", async () => {
    const { url } = await freshDatabase();
    const start =
      "create table t (id int);\ninsert into t values (1), (1);\nset search_path = public, pg_catalog;\ncommit;\n";
    const project = testProject({
      "1_t.sql": `begin;\n${start}create unique index concurrently t_id on t (id);\n`,
    });
    const failed = await operate("migrate", url, project);
    expect(failed.codes).toEqual(["statement-failed"]);
    expect(failed.problems[0]).toMatchObject({ sqlstate: "23505", line: 6 });
    expect(failed.result.migrations[0]).toMatchObject({
      state: "partial",
      outcome: "failed",
      segments: { done: 1, total: 2 },
    });
    expect(await query(url, "select count(*)::int from pg_index where indrelid = 't'::regclass")).toEqual([
      { count: 0 },
    ]);

    project.migration(
      "1_t.sql",
      `begin;\n${start.replace("(1), (1)", "(1), (2)")}create unique index concurrently t_id on t (id);\n`,
    );
    expect((await operate("migrate", url, project)).codes).toEqual(["drift-partial"]);
    const [drift] = (await operate("status", url, project)).result.drift;
    expect(drift?.remedy).toContain("part 1 of them has changed since. Put that part back as it was");

    await once(url, "delete from t; insert into t values (1)");
    project.migration("1_t.sql", `begin;\n${start}create unique index concurrently t_id on t (id);\n`);
    expect((await operate("migrate", url, project)).states).toEqual(["1 applied"]);
    expect(await query(url, "select count(*)::int from t")).toEqual([{ count: 1 }]);
  });

  test("that is invalid stops everything before anything is touched, with all problems of all files", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql": "create table a (id int);",
      "2_b.sql": "create tabel b (id int);\nselect 1;\nselec 2;",
      "3_c.sql": "begin;\nselect 1;",
    });
    const { result, codes } = await operate("migrate", url, project);
    expect(result.outcome).toBe("refused");
    expect(codes).toEqual(["syntax-error", "syntax-error", "unclosed-transaction"]);
    expect(
      await query(url, "select to_regclass('a') as a, to_regnamespace('supabase_migrations')::text as s"),
    ).toEqual([{ a: null, s: null }]);
  });

  test.each(["migrate", "plan", "reset"])(
    "of two files with one version are told with what is wrong in each: %s",
    async (operation) => {
      const { url } = await freshDatabase();
      const project = testProject({ "1_a.sql": "create tabel a ();", "1_b.sql": "select 1;\nselec 2;" });
      const { problems, result } = await operate(operation, url, project);
      expect(problems.map(({ code, file, line }) => [code, file?.split("/").at(-1), line])).toEqual([
        ["duplicate-version", "1_b.sql", undefined],
        ["syntax-error", "1_a.sql", 1],
        ["syntax-error", "1_b.sql", 2],
      ]);
      expect(result.outcome).not.toBe("done");
      expect(await query(url, "select to_regnamespace('supabase_migrations') as made")).toEqual([
        { made: null },
      ]);
    },
  );
});
