import { describe, expect, test } from "vitest";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { renderTerminal } from "../../src/report/terminal.js";
import { resultSchema } from "../../src/result.js";
import { exitStatus } from "../../src/run/exit-status.js";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { startProxy } from "../support/proxy.js";

const USERS = "create table users (id bigint primary key, email text, age int);";
const SET_NOT_NULL = "alter table users alter column email set not null;";

/** A database to which the first migration is applied, and a project in which the others are pending. */
async function applied(first: string, pending: Readonly<Record<string, string>>) {
  const database = await freshDatabase();
  const project = testProject({ "1_first.sql": first });
  await operate("migrate", database.url, project);
  for (const [name, sql] of Object.entries(pending)) project.migration(name, sql);
  return { ...database, project };
}

const brief = ({ id, severity }: { id: string; severity: string }): string => `${id} ${severity}`;

describe("what is known of the target", () => {
  test("the same statement is a note on a small table and a danger on a large one", async () => {
    const { url, adminUrl, project } = await applied(USERS, { "2_b.sql": SET_NOT_NULL });
    await once(url, "insert into users select n from generate_series(1, 50) n; analyze users");
    const small = await operate("plan", url, project);
    expect(small.result.hazards).toMatchObject([
      {
        id: "set-not-null",
        severity: "note",
        rows: 50,
        bytes: expect.any(Number),
        lock: "ACCESS EXCLUSIVE",
        blocks: "reads and writes",
        file: "supabase/migrations/2_b.sql",
        line: 1,
      },
    ]);
    await once(adminUrl, "update pg_class set reltuples = 2e8 where oid = 'public.users'::regclass");
    const large = await operate("plan", url, project);
    expect(large.result.hazards).toMatchObject([{ severity: "danger", rows: 200_000_000 }]);
    expect(resultSchema.parse(large.result)).toEqual(large.result);
  });

  test("the partitions of a table count together", async () => {
    const { url, adminUrl, project } = await applied(
      `create table events (id int, at date) partition by range (at);
       create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
       create table events_2 partition of events for values from ('2025-01-01') to ('2026-01-01');`,
      { "2_b.sql": "alter table events alter column id type bigint;" },
    );
    await once(
      adminUrl,
      "update pg_class set reltuples = 6e6 where relname in ('events_1', 'events_2') and relkind = 'r'",
    );
    const { result } = await operate("plan", url, project);
    expect(result.hazards).toContainEqual(
      expect.objectContaining({ id: "alter-column-type", rows: 12_000_000, severity: "danger" }),
    );
  });

  test("a table that the pending set makes is new, in later files too", async () => {
    const { url, project } = await applied("select 1;", { "2_b.sql": USERS, "3_c.sql": SET_NOT_NULL });
    const { result } = await operate("plan", url, project);
    expect(result.hazards.filter(({ id }) => id === "set-not-null")).toEqual([]);
  });

  test("SET NOT NULL is silent where the target has a validated CHECK, and not before it is validated", async () => {
    const { url, project } = await applied(
      `${USERS} alter table users add constraint email_there check (email is not null) not valid;`,
      { "2_b.sql": SET_NOT_NULL },
    );
    const before = await operate("plan", url, project);
    expect(before.result.hazards.map(({ id }) => id)).toEqual(["set-not-null"]);
    await once(url, "alter table users validate constraint email_there");
    expect((await operate("plan", url, project)).result.hazards).toEqual([]);
  });

  test("an old column type tells whether a new one rewrites", async () => {
    const { url, project } = await applied("create table t (a varchar(20), b int);", {
      "2_b.sql": "alter table t alter column a type varchar(40);\nalter table t alter column b type bigint;",
    });
    const { result } = await operate("plan", url, project);
    expect(result.hazards.filter(({ id }) => id === "alter-column-type")).toMatchObject([
      { line: 2, reason: expect.stringContaining("it was integer") },
    ]);
  });

  test("what depends on what is dropped is named: views, keys, policies, functions", async () => {
    const { url, project } = await applied(
      `${USERS}
       create view adults as select id from users where age > 17;
       create table orders (id int, user_id bigint references users);
       alter table users enable row level security;
       create policy grown on users using (age > 17);
       create function ages() returns bigint language sql begin atomic select sum(age) from users; end;`,
      {
        "2_b.sql": "alter table users drop column age cascade;",
        "3_c.sql": "drop table users cascade;",
      },
    );
    const { result, events } = await operate("plan", url, project);
    expect(events.filter(({ type }) => type === "advice")).toEqual([]);
    const reasonOf = (id: string) => result.hazards.find((hazard) => hazard.id === id)?.reason;
    expect(reasonOf("drop-column")).toContain(
      'CASCADE drops function public.ages(), policy "grown" on public.users, view public.adults',
    );
    expect(reasonOf("drop-table")).toContain("foreign key public.orders.orders_user_id_fkey");
    expect(reasonOf("drop-table")).toContain("view public.adults");
    expect(reasonOf("drop-table")).not.toContain("policy");
  });

  test("a user's function is as volatile as the target says", async () => {
    const { url, project } = await applied(
      `${USERS} create function steady() returns int stable language sql as 'select 1'; create function fickle() returns int language sql as 'select 1';`,
      {
        "2_b.sql":
          "alter table users add column a int default steady();\nalter table users add column b int default fickle();",
      },
    );
    const { result } = await operate("plan", url, project);
    expect(
      result.hazards.filter(({ id }) => id === "add-column-volatile-default").map(({ line }) => line),
    ).toEqual([2]);
  });

  test("one round trip more than status, for any number of tables", async () => {
    const tables = Array.from({ length: 60 }, (_, index) => `t${index}`);
    const { url, project } = await applied(tables.map((name) => `create table ${name} (a int);`).join("\n"), {
      "2_b.sql": tables.map((name) => `alter table ${name} alter column a set not null;`).join("\n"),
    });
    const requests = async (operation: string): Promise<number> => {
      const proxy = await startProxy(url);
      const { result } = await operate(operation, proxy.url, project);
      expect(result.outcome).toBe("done");
      await proxy.close();
      return proxy.requests();
    };
    const status = await requests("status");
    // A message of some kilobytes may pass in two packets.
    expect((await requests("plan")) - status).toBeLessThanOrEqual(3);
  });

  test("a table that somebody holds locked has the size that VACUUM saw last", async () => {
    const { url, project } = await applied(USERS, { "2_b.sql": SET_NOT_NULL });
    await once(url, "insert into users select n from generate_series(1, 5000) n");
    await once(url, "vacuum analyze users");
    await withClient(url, async (client) => {
      await client.query("begin; lock table users in access exclusive mode");
      const { result } = await operate("plan", url, project);
      expect(result.hazards).toMatchObject([{ id: "set-not-null", rows: 5000 }]);
      expect(result.hazards[0]?.bytes).toBeGreaterThan(100_000);
    });
  });
});

test("where the server refuses to tell, sizes are unknown and that is said", async () => {
  const { url, adminUrl, project } = await applied(USERS, { "2_b.sql": SET_NOT_NULL });
  await once(adminUrl, "revoke execute on function pg_catalog.pg_total_relation_size(regclass) from public");
  const { result, events } = await operate("plan", url, project);
  expect(result).toMatchObject({
    outcome: "done",
    hazards: [{ severity: "warning", rows: null, bytes: null }],
  });
  expect(events).toContainEqual(
    expect.objectContaining({
      type: "advice",
      message: expect.stringContaining("The catalog could not be read"),
    }),
  );
});

test("a login that may read the history alone gets a whole plan, and changes nothing", async () => {
  const { url, adminUrl, name, project } = await applied(USERS, { "2_b.sql": SET_NOT_NULL });
  await once(
    url,
    "insert into users select n from generate_series(1, 50) n; analyze users; select pg_stat_force_next_flush()",
  );
  const reader = `reader_${name}`;
  await once(
    adminUrl,
    `create role ${reader} login password 'reader'; grant usage on schema supabase_migrations to ${reader};
     grant select on all tables in schema supabase_migrations to ${reader}`,
  );
  const readerUrl = url.replace("postgres:postgres@", `${reader}:reader@`);
  const { result } = await operate("plan", readerUrl, project);
  await once(adminUrl, `drop owned by ${reader}; drop role ${reader}`);
  expect(result.hazards).toMatchObject([{ id: "set-not-null", rows: 50, severity: "note" }]);
  expect(result.hazards).toEqual((await operate("plan", url, project)).result.hazards);
});

describe("fail-on", () => {
  const DROP = "alter table users drop column age;";

  test("decides the exit status, and only by what nobody has acknowledged", async () => {
    const { url, project } = await applied(USERS, { "2_b.sql": DROP });
    const status = async (failOn: string): Promise<number> => {
      const { result, problems } = await operate("plan", url, project, { inputs: { "fail-on": failOn } });
      expect(result.outcome).toBe("done");
      return exitStatus(result, problems);
    };
    expect([await status("never"), await status("warning"), await status("danger")]).toEqual([0, 1, 1]);
    project.migration("2_b.sql", `-- db-ops: allow drop-column nobody reads it\n${DROP}`);
    expect([await status("warning"), await status("danger")]).toEqual([0, 0]);
    const { result } = await operate("plan", url, project);
    expect(result.hazards).toMatchObject([{ id: "drop-column", severity: "danger", acknowledged: true }]);
  });

  test("a note does not fail, and danger lets a warning pass", async () => {
    const { url, project } = await applied(USERS, { "2_b.sql": SET_NOT_NULL });
    await once(url, "insert into users select n from generate_series(1, 20000) n; analyze users");
    const codes = async (failOn: string) =>
      (await operate("plan", url, project, { inputs: { "fail-on": failOn } })).codes;
    expect((await operate("plan", url, project)).result.hazards.map(brief)).toEqual(["set-not-null warning"]);
    expect(await codes("danger")).toEqual([]);
    expect(await codes("warning")).toEqual(["hazards-found"]);
  });
});

describe("what migrate would say", () => {
  test("nothing pending is one line", async () => {
    const { url, project } = await applied(USERS, {});
    const { result, problems } = await operate("plan", url, project, { inputs: { "fail-on": "warning" } });
    expect(exitStatus(result, problems)).toBe(0);
    expect(renderTerminal(result)).toBe("Nothing pending. Schema version 1.");
  });

  test("a file that cannot be parsed is its error, with the hazards of the others", async () => {
    const { url, project } = await applied(USERS, {
      "2_b.sql": SET_NOT_NULL,
      "3_c.sql": "create tabel x ();",
    });
    const { result, codes, problems } = await operate("plan", url, project, {
      inputs: { "fail-on": "danger" },
    });
    expect(codes).toEqual(["syntax-error"]);
    expect(exitStatus(result, problems)).toBe(2);
    expect(result.hazards.map(({ id }) => id)).toEqual(["set-not-null"]);
    expect((await operate("migrate", url, project)).codes).toEqual(["syntax-error"]);
  });

  test("drift is foreseen as a refusal, and does not fail the plan", async () => {
    const { url, project } = await applied(USERS, { "2_b.sql": SET_NOT_NULL });
    project.migration("1_first.sql", "create table other (id int);");
    const { result, problems } = await operate("plan", url, project);
    expect(problems).toMatchObject([
      { code: "drift-edited", message: expect.stringMatching(/^migrate will refuse: The file of 1 /) },
    ]);
    expect(result.drift).toMatchObject([{ kind: "edited", version: "1" }]);
    expect(exitStatus(result, problems)).toBe(0);
    expect(result.hazards).toHaveLength(1);
  });

  test("what a later version holds is left out with to-version", async () => {
    const { url, project } = await applied(USERS, { "2_b.sql": "select 1;", "3_c.sql": SET_NOT_NULL });
    const { result } = await operate("plan", url, project, { inputs: { "to-version": "2" } });
    expect(result.hazards).toEqual([]);
  });

  test("nothing of a pending file reaches the server", async () => {
    const { url, project } = await applied(USERS, { "2_b.sql": "create table canary_4711 (id int);" });
    const proxy = await startProxy(url);
    let sent = "";
    proxy.onRequest((bytes) => {
      sent += bytes.toString("latin1");
    });
    await operate("plan", proxy.url, project);
    await proxy.close();
    // As a name to look up, and as nothing else.
    expect(sent).toContain('"canary_4711"]');
    expect(sent).not.toContain("canary_4711 (");
  });
});

test("the terminal shows each hazard's line with a caret, the lock, the size and a safer way", async () => {
  const { url, project } = await applied(USERS, {
    "2_b.sql": `-- why\n${SET_NOT_NULL}`,
    "3_c.sql": "comment on table users is 'people';",
  });
  await once(
    url,
    "insert into users select n from generate_series(1, 50) n; analyze users; select pg_stat_force_next_flush()",
  );
  const { result, problems, excerpts } = await operate("plan", url, project);
  expect(
    renderTerminal(result, undefined, excerpts)
      .replace(/\d+ kB/g, "N kB")
      .replace(/\d+ scans? /, "N scans ")
      .replace(/test_\w+ on .*/, "…"),
  ).toMatchInlineSnapshot(`
    "local: …

      state    version  name  applied (UTC)  by  took
      pending  2        b
      pending  3        c

    supabase/migrations/2_b.sql  1 hazard

      note: Setting email NOT NULL reads all of users while nobody else may use it. It reads all of N kB (about 50 rows) and blocks reads and writes meanwhile. So far N scans read it and 50 rows were written. [set-not-null]
        2 | alter table users alter column email set not null;
          |                   ^
        lock: ACCESS EXCLUSIVE for users.email, blocks reads and writes; N kB, about 50 rows
        safer:
          ALTER TABLE users ADD CONSTRAINT users_email_not_null CHECK (email IS NOT NULL) NOT VALID;
          -- in a later migration
          ALTER TABLE users VALIDATE CONSTRAINT users_email_not_null;
          -- in a later migration
          ALTER TABLE users ALTER COLUMN email SET NOT NULL;
          ALTER TABLE users DROP CONSTRAINT users_email_not_null;

    supabase/migrations/3_c.sql  no hazards

    2 migrations pending, 1 note. Schema version 1."
  `);
  const markdown = renderSummary(result, problems, undefined, 1_000_000);
  expect(markdown).toContain("<details><summary>1 note</summary>");
  expect(markdown).toContain("<code>set&#45;not&#45;null</code></sub>");
});
