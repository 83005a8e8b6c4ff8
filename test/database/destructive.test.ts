import { describe, expect, test } from "vitest";
import { resultSchema } from "../../src/result.js";
import { exitStatus } from "../../src/run/exit-status.js";
import { advice, type Operated, type OperateOptions, operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { remoteAddress } from "../support/remote.js";

const USERS = `create table users (id int primary key, nickname text);
insert into users select n, 'secret-nickname' from generate_series(1, 50) n; analyze users;`;

type Inputs = Readonly<Record<string, string>>;

/** A remote database that holds `users` with 50 rows, and a project in which these migrations are pending. */
async function elsewhere(pending: Inputs, tier: "guarded" | "protected" = "protected", first = USERS) {
  const { url, adminUrl } = await freshDatabase();
  const project = testProject({ "1_first.sql": first });
  const far = await remoteAddress(url);
  const inputs = {
    environment: "staging",
    "ssl-root-cert": far.caFile,
    ...(tier === "guarded" ? { "guarded-environments": "staging" } : {}),
  };
  await operate("migrate", far.url, project, { inputs });
  for (const [name, sql] of Object.entries(pending)) project.migration(name, sql);
  const run = async (
    operation: string,
    more: Inputs = {},
    options: OperateOptions = {},
  ): Promise<Operated> => {
    const report = await operate(operation, far.url, project, { ...options, inputs: { ...inputs, ...more } });
    expect(resultSchema.parse(report.result)).toEqual(report.result);
    expect(report.result.tier).toBe(tier);
    return report;
  };
  const migrate = (more?: Inputs) => run("migrate", more);
  return { url, adminUrl, project, far, run, migrate };
}

async function count(url: string, what: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${what}`);
    return Number(rows[0]?.count);
  });
}

describe.each(["guarded", "protected"] as const)("on a %s tier", (tier) => {
  test("a drop is refused with its place, its size and the ways to go on, and nothing is touched", async () => {
    const { url, migrate, far } = await elsewhere(
      { "2_a.sql": "create table early (id int);", "3_b.sql": "-- old\n\ndrop table users;\n" },
      tier,
    );
    const refused = await migrate();
    expect(exitStatus(refused.result, refused.problems)).toBe(3);
    expect(refused.result).toMatchObject({ outcome: "refused", recovery: null });
    expect(refused.problems).toMatchObject([
      {
        code: "destructive-not-confirmed",
        file: "supabase/migrations/3_b.sql",
        line: 3,
        message: expect.stringMatching(
          /^Not confirmed: Dropping users deletes its rows for good.* \(users: \d+ kB, about 50 rows\)$/,
        ),
        hint: expect.stringContaining("`-- db-ops: allow drop-table <reason>`"),
      },
    ]);
    expect(refused.problems[0]?.hint).toContain("`allow-destructive: 3`");
    expect(refused.result.hazards).toMatchObject([{ id: "drop-table", rows: 50, acknowledged: false }]);
    expect(JSON.stringify(refused)).not.toContain("secret-nickname");
    expect(far.sent()).not.toContain("drop table users");
    expect(refused.states).toEqual(["1 applied", "2 pending", "3 pending"]);
    expect(await count(url, "users")).toBe(50);
    expect(await count(url, "pg_tables where tablename = 'early'")).toBe(0);
  });

  test("a directive with a reason lets it through", async () => {
    const { url, project, migrate } = await elsewhere({ "2_b.sql": "drop table users;" }, tier);
    project.migration("2_b.sql", "-- db-ops: allow drop-table\ndrop table users;");
    const reasonless = await migrate();
    expect(reasonless.codes).toEqual(["destructive-not-confirmed"]);
    expect(reasonless.result.hazards.map(({ id }) => id)).toEqual(["allow-without-reason", "drop-table"]);
    project.migration("2_b.sql", "-- db-ops: allow drop-tabel replaced by people\ndrop table users;");
    expect((await migrate()).result.hazards.map(({ id }) => id)).toEqual([
      "allow-unknown-rule",
      "drop-table",
    ]);
    project.migration("2_b.sql", "-- db-ops: allow drop-column replaced by people\ndrop table users;");
    expect((await migrate()).codes).toEqual(["destructive-not-confirmed"]);

    project.migration("2_b.sql", "-- db-ops: allow drop-table replaced by people\ndrop table users;");
    const done = await migrate();
    expect(done.result).toMatchObject({ outcome: "done", hazards: [{ acknowledged: true }] });
    expect(await count(url, "pg_tables where schemaname = 'public'")).toBe(0);
  });

  test("allow-destructive lets the versions through that it names, and no others", async () => {
    const { migrate, run } = await elsewhere(
      { "2_b.sql": "alter table users drop column nickname;", "3_c.sql": "truncate users;" },
      tier,
    );
    const one = await migrate({ "allow-destructive": "2" });
    expect(one.problems).toMatchObject([{ file: "supabase/migrations/3_c.sql", line: 1 }]);
    const planned = await run("plan", { "allow-destructive": "2" });
    expect(planned.result.hazards.map(({ id, acknowledged }) => [id, acknowledged])).toEqual([
      ["drop-column", true],
      ["truncate", false],
    ]);
    const both = await migrate({ "allow-destructive": "2, 3" });
    expect(both.result).toMatchObject({
      outcome: "done",
      hazards: [{ acknowledged: true }, { acknowledged: true }],
    });
  });
});

test("a plan tells what migrate will refuse, once for each file, and what it will not", async () => {
  const { run } = await elsewhere({
    "2_b.sql": "truncate users;\ndelete from users;",
    "3_c.sql": "drop table users;",
  });
  const planned = await run("plan");
  expect(planned.result.outcome).toBe("done");
  expect(exitStatus(planned.result, planned.problems)).toBe(0);
  expect(planned.problems.map(({ message }) => message)).toEqual([
    "migrate will refuse: 2 destructive statements are not confirmed",
    "migrate will refuse: a destructive statement is not confirmed",
  ]);
  const allowed = await run("plan", { "allow-destructive": "2 3", "fail-on": "danger" });
  expect(allowed.problems).toEqual([]);
});

test.each([
  [
    "a DO block",
    "do $$ begin if true then\n  delete from users;\nend if; end $$;",
    2,
    "delete-without-where",
  ],
  [
    "a CTE",
    "with gone as (delete from users returning id)\nselect count(*) from gone;",
    1,
    "delete-without-where",
  ],
  ["a constant EXECUTE", "do $$ begin execute 'truncate users'; end $$;", 1, "truncate"],
  ["escapes", String.raw`do E'begin d\x65lete from users; end';`, 1, "delete-without-where"],
  ["an UPDATE of all rows", "update users set nickname = null;", 1, "update-without-where"],
  ["a schema", "drop schema public cascade;", 1, "drop-schema"],
])("sees into %s", async (_, sql, line, rule) => {
  const { url, migrate } = await elsewhere({ "2_b.sql": sql });
  const { codes, problems } = await migrate();
  expect(codes).toEqual(["destructive-not-confirmed"]);
  expect(problems).toMatchObject([{ line, hint: expect.stringContaining(`allow ${rule} <reason>`) }]);
  expect(await count(url, "users where nickname is not null")).toBe(50);
});

test("a computed EXECUTE is warned of, and runs", async () => {
  const { url, migrate } = await elsewhere({
    "2_b.sql": "do $$ declare t text := 'users'; begin\n  execute format('truncate %I', t);\nend $$;",
  });
  const done = await migrate();
  expect(done.result.outcome).toBe("done");
  expect(advice(done)).toContainEqual(
    expect.stringMatching(
      /^supabase\/migrations\/2_b\.sql:2: EXECUTE runs .*nothing can be said about it here/,
    ),
  );
  expect(await count(url, "users")).toBe(0);
});

test("a file that cannot be looked through needs allow-destructive", async () => {
  const { url, migrate, project } = await elsewhere({});
  project.migration("2_b.sql", `delete from users;\n-- ${"x".repeat(5 * 1024 * 1024)}`);
  const refused = await migrate();
  expect(refused.problems).toMatchObject([
    { code: "destructive-not-confirmed", message: expect.stringContaining("too large to be looked through") },
  ]);
  expect(refused.problems[0]?.hint).toContain("allow-destructive: 2");
  expect(refused.problems[0]?.hint).not.toContain("db-ops: allow");
  expect(await count(url, "users")).toBe(50);
  expect((await migrate({ "allow-destructive": "2" })).result.outcome).toBe("done");
});

test("what an earlier run has finished is not asked about again", async () => {
  const sql =
    "truncate users;\ncommit;\ncreate index concurrently early on users (missing);\ntruncate users;";
  const { project, migrate } = await elsewhere({ "2_b.sql": `begin;\n${sql}` });
  const failed = await migrate({ "allow-destructive": "2" });
  expect(failed.states).toEqual(["1 applied", "2 partial"]);
  project.migration("2_b.sql", `begin;\n${sql.replace("(missing)", "(id)")}`);
  const refused = await migrate();
  expect(refused.problems.map(({ line }) => line)).toEqual([5]);
  project.migration("2_b.sql", `begin;\n${sql.replace("(missing);\ntruncate users", "(id);\nselect 1")}`);
  expect((await migrate()).result.outcome).toBe("done");
});

test("only what would run counts: to-version, and out-of-order", async () => {
  const { migrate, project } = await elsewhere({
    "5_a.sql": "create table a (id int);",
    "6_b.sql": "drop table users;",
  });
  expect((await migrate({ "to-version": "5" })).result.outcome).toBe("done");
  project.remove("supabase/migrations/6_b.sql");
  project.migration("3_late.sql", "truncate users;");
  expect((await migrate()).codes).toEqual(["drift-out-of-order"]);
  const late = await migrate({ "out-of-order": "apply" });
  expect(late.problems).toMatchObject([
    { code: "destructive-not-confirmed", file: "supabase/migrations/3_late.sql" },
  ]);
});

test("what the set makes itself, or what is not there, can be dropped", async () => {
  const { migrate } = await elsewhere({
    "2_b.sql": "drop table if exists ghost; create table draft (id int); drop table draft;",
  });
  const done = await migrate();
  expect(done.result).toMatchObject({ outcome: "done", hazards: [] });
  const renamed = await elsewhere({ "2_b.sql": "alter table users rename to ghost; drop table ghost;" });
  expect((await renamed.migrate()).codes).toEqual(["destructive-not-confirmed"]);
});

test("filling a column that the set adds loses nothing, however large the table", async () => {
  const fill = "alter table users add column age int; update users set age = 7;";
  const { adminUrl, migrate, run } = await elsewhere({ "2_b.sql": fill, "3_c.sql": "truncate users;" });
  await once(adminUrl, "update pg_class set reltuples = 2e8 where oid = 'public.users'::regclass");
  expect((await run("plan")).problems.map(({ file }) => file)).toEqual(["supabase/migrations/3_c.sql"]);
  expect((await migrate()).problems.map(({ file }) => file)).toEqual(["supabase/migrations/3_c.sql"]);
});

test("versions that confirm nothing are told", async () => {
  const { migrate } = await elsewhere({
    "2_b.sql": "create table b (id int);",
    "3_c.sql": "truncate users;",
  });
  const done = await migrate({ "allow-destructive": "2 3 4" });
  expect(done.result.outcome).toBe("done");
  expect(advice(done).filter((message) => message.startsWith("allow-destructive"))).toEqual([
    "allow-destructive: 2 destroys nothing, so nothing is confirmed by it",
    "allow-destructive: 4 is not among the migrations that would be applied, so nothing is confirmed by it",
  ]);
});

test("the catalog is asked only where the texts show a loss", async () => {
  const { far, migrate, project } = await elsewhere({
    "2_b.sql": "create table b (id int references users on delete cascade); delete from b where id = 1;",
  });
  expect((await migrate()).result.outcome).toBe("done");
  expect(far.sent()).not.toContain("asked_relations");
  project.migration("3_c.sql", "delete from b;");
  expect((await migrate()).result.outcome).toBe("refused");
  expect(far.sent().match(/with recursive path/g)).toHaveLength(1);
});

test("on an open tier it is applied, and warned of", async () => {
  const { url } = await freshDatabase();
  const project = testProject({ "1_first.sql": USERS });
  await operate("migrate", url, project);
  project.migration("2_b.sql", "drop table users;");
  const planned = await operate("plan", url, project);
  expect(planned.problems).toEqual([]);
  const done = await operate("migrate", url, project);
  expect(done.result).toMatchObject({
    outcome: "done",
    tier: "open",
    hazards: [{ id: "drop-table", rows: 50 }],
  });
  expect(advice(done)).toEqual([expect.stringMatching(/2_b\.sql:1: Dropping users .*about 50 rows/)]);
});

test("the recovery target is the server's clock before the first statement", async () => {
  const { url, migrate } = await elsewhere({
    "2_b.sql": "create table clock as select clock_timestamp() as at;",
  });
  const done = await migrate();
  const { recovery } = done.result;
  expect(recovery).toMatchObject({ backup: "not-checked", takenAt: null });
  expect(advice(done)).toContain(
    `Recovery target: ${recovery?.target}, the server's clock just before the first statement.`,
  );
  expect(advice(done)).toContainEqual(expect.stringContaining("Backups: not checked"));
  await once(
    url,
    `do $$ begin assert (select at - '${recovery?.target}' between '0' and '20 s' from clock); end $$`,
  );
  expect((await migrate()).result.recovery).toBeNull();
});
