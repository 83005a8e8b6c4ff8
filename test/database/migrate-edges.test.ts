import { describe, expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";

const query = (url: string, sql: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows);

describe("time limits", () => {
  test("the login's own statement_timeout does not cut a migration off, ours does", async () => {
    const { url, name } = await freshDatabase();
    await once(url, `alter database ${name} set statement_timeout = '200ms'`);
    const project = testProject({ "1_a.sql": "select pg_sleep(0.5);" });
    expect((await operate("migrate", url, project)).states).toEqual(["1 applied"]);
    project.migration("2_b.sql", "select pg_sleep(5);");
    const { problems } = await operate("migrate", url, project, { inputs: { "statement-timeout": "300ms" } });
    expect(problems).toMatchObject([{ code: "statement-failed", sqlstate: "57014", line: 1 }]);
  });

  test("long work tells every ten seconds how far it is, and whom it waits for", async () => {
    const { url } = await freshDatabase();
    await once(url, "create table t (id int)");
    const project = testProject({ "1_i.sql": "create index concurrently t_id on t (id);" });
    const { events, states } = await withClient(`${url}?application_name=reporting`, async (holder) => {
      await holder.query("begin; insert into t values (1)");
      return operate("migrate", url, project, {
        onProgress: ({ type }) => {
          if (type === "heartbeat") void holder.query("commit");
        },
      });
    });
    expect(states).toEqual(["1 applied"]);
    const [beat] = events.flatMap((event) => (event.type === "heartbeat" ? [event] : []));
    expect(beat).toMatchObject({
      file: "supabase/migrations/1_i.sql",
      phase: expect.stringMatching(/^building index: waiting/),
    });
    expect(beat?.blockers).toContainEqual(expect.objectContaining({ application: "reporting" }));
  });
});

describe("a statement that was begun outside a transaction, and nobody knows how it ended", () => {
  const begin = (url: string, hash: string, before: string): Promise<void> =>
    once(
      url,
      `insert into supabase_migrations.db_ops_progress (version, segment, hash, state, indexes_before, run_id)
       select '1', 0, '${hash}', 'started', ${before}, max(id) from supabase_migrations.db_ops_runs`,
    );

  /** Applies the migration once, takes its record away, and says that it was begun: what a crash leaves. */
  async function crashed(prepare: string, sql: string, before: string) {
    const { url } = await freshDatabase();
    await once(url, prepare);
    const project = testProject({ "1_a.sql": sql });
    expect((await operate("migrate", url, project)).problems).toEqual([]);
    await once(url, "delete from supabase_migrations.schema_migrations");
    const { createHash } = await import("node:crypto");
    await begin(url, createHash("sha256").update(sql.replace(/;$/, "")).digest("hex"), before);
    return { url, project };
  }

  test.each([
    [
      "CREATE INDEX CONCURRENTLY",
      "create table t (id int)",
      "create index concurrently t_id on t (id);",
      "'{}'",
    ],
    [
      "one without a name",
      "create table t (id int primary key)",
      "create index concurrently on t (id);",
      "'{t_pkey}'",
    ],
    [
      "DROP INDEX CONCURRENTLY",
      "create table t (id int); create index t_id on t (id)",
      "drop index concurrently t_id;",
      "'{}'",
    ],
    [
      "DETACH PARTITION CONCURRENTLY",
      "create table t (id int) partition by range (id); create table t1 partition of t for values from (0) to (9)",
      "alter table t detach partition t1 concurrently;",
      "'{}'",
    ],
    ["VACUUM", "create table t (id int)", "vacuum t;", "'{}'"],
  ])("%s is found done, not run again", async (_name, prepare, sql, before) => {
    const { url, project } = await crashed(prepare, sql, before);
    expect((await operate("status", url, project)).states).toEqual(["1 partial"]);
    const { problems, states } = await operate("migrate", url, project);
    expect(problems).toEqual([]);
    expect(states).toEqual(["1 applied"]);
    const twice = await query(
      url,
      "select count(*)::int from pg_indexes where tablename = 't' and indexname like 't_id%'",
    );
    expect(Number(twice[0]?.["count"])).toBeLessThanOrEqual(1);
  });
});

describe("what may stand in the way of reading", () => {
  test("a login that may only read the history: status, and a migrate that has nothing to do", async () => {
    const { url, adminUrl, name } = await freshDatabase();
    const project = testProject({ "1_a.sql": "create table a (id int);" });
    await operate("migrate", url, project);
    const reader = `reader_${name}`;
    await once(
      adminUrl,
      `create role ${reader} login password 'reader'; grant usage on schema supabase_migrations to ${reader};
       grant select on all tables in schema supabase_migrations to ${reader}`,
    );
    const readerUrl = url.replace("postgres:postgres@", `${reader}:reader@`);
    expect((await operate("status", readerUrl, project)).states).toEqual(["1 applied"]);
    expect((await operate("migrate", readerUrl, project)).result).toMatchObject({
      outcome: "done",
      upToDate: true,
    });
    project.migration("2_b.sql", "create table b (id int);");
    expect((await operate("migrate", readerUrl, project)).problems).toMatchObject([{ sqlstate: "42501" }]);
    await once(adminUrl, `drop owned by ${reader}; drop role ${reader}`);
  });

  test("a table of the history's name that is none", async () => {
    const { url } = await freshDatabase();
    await once(
      url,
      "create schema supabase_migrations; create table supabase_migrations.schema_migrations (id int)",
    );
    const { codes, result } = await operate("status", url, testProject({ "1_a.sql": "select 1;" }));
    expect(codes).toEqual(["history-malformed"]);
    expect(result.outcome).toBe("failed");
  });

  test("ten thousand applied migrations", async () => {
    const { url } = await freshDatabase();
    await once(
      url,
      `create schema supabase_migrations;
       create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
       insert into supabase_migrations.schema_migrations select (100000 + n)::text, array['select ' || n], 'm' from generate_series(1, 10000) n`,
    );
    const project = testProject();
    for (let n = 1; n <= 10_000; n++) project.migration(`${100_000 + n}_m.sql`, `select ${n};\n`);
    const { result } = await operate("status", url, project);
    expect(result.migrations).toHaveLength(10_000);
    expect(result.upToDate).toBe(true);
  });

  test("config.toml that switches migrations off: nothing is applied, and it is said", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "create table a (id int);" });
    project.write("supabase/config.toml", "[db.migrations]\nenabled = false\n");
    const { states, events } = await operate("migrate", url, project);
    expect(states).toEqual(["1 pending"]);
    expect(events.some((event) => event.type === "advice" && event.message.includes("enabled = false"))).toBe(
      true,
    );
  });
});
