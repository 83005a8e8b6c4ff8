import { describe, expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { startMajor } from "../support/other-versions.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { runCli } from "../support/run.js";

const SERVERS = [
  { major: 15, ...(await startMajor(15)) },
  { major: 17, freshDatabase },
  { major: 18, ...(await startMajor(18)) },
];

describe.each(SERVERS)("the role that reader-role prints, on Postgres $major", ({ freshDatabase }) => {
  /** Runs `work` with the role made, by `postgres`, who is no superuser. */
  async function withReader(
    work: (urls: {
      readonly owner: string;
      readonly reader: string;
      readonly script: string;
    }) => Promise<void>,
  ): Promise<void> {
    const database = await freshDatabase();
    const role = `reader_${database.name}`;
    const { stdout: script } = await runCli(["reader-role", "--name", role]);
    const reader = database.url.replace("postgres:postgres@", `${role}:secret@`);
    try {
      await once(database.url, script);
      await expect(once(reader, "select")).rejects.toMatchObject({ code: "28P01" });
      await once(database.url, `alter role ${role} password 'secret'`);
      await work({ owner: database.url, reader, script });
    } finally {
      await once(database.adminUrl, `drop owned by ${role}; drop role ${role}`);
      await database.drop();
    }
  }

  test("plans and tells the status like the owner, also from a ledger that was made after it", async () => {
    await withReader(async ({ owner, reader }) => {
      const project = testProject({ "1_a.sql": "create table users (id bigint primary key, email text);" });
      await operate("migrate", owner, project);
      await once(owner, "insert into users select n from generate_series(1, 50) n; analyze users");
      await once(owner, "select pg_stat_force_next_flush()");
      project.migration("2_b.sql", "alter table users alter column email set not null;");
      for (const operation of ["plan", "status"]) {
        const theirs = await operate(operation, reader, project);
        expect(theirs).toMatchObject({ codes: [], states: ["1 applied", "2 pending"] });
        const { migrations, hazards } = (await operate(operation, owner, project)).result;
        expect(theirs.result).toMatchObject({ outcome: "done", migrations, hazards });
      }
    });
  });

  test("plans like the owner without a right on the application's schemas", async () => {
    await withReader(async ({ owner, reader }) => {
      await once(
        owner,
        `create table t (id int, a int); alter table t enable row level security;
         create schema "My ""own"" schema"; create table "My ""own"" schema".there (id int not null);
         alter default privileges in schema public grant all on tables to anon; revoke all on schema public from public`,
      );
      const project = testProject({
        "2_b.sql": `create table if not exists t (id int, a int); alter table t alter a set not null;
          create table n (id int)`,
      });
      const { hazards } = (await operate("plan", owner, project)).result;
      expect(hazards.map(({ id }) => id)).toEqual(["set-not-null", "table-without-rls"]);
      expect((await operate("plan", reader, project)).result.hazards).toEqual(hazards);
      // A path of its own, as the server prints it.
      const role = new URL(reader).username;
      await once(owner, `alter role ${role} set search_path = "$user", "My ""own"" schema", Public`);
      project.migration(
        "2_b.sql",
        "alter table there alter id set not null; alter table t alter a set not null;",
      );
      const theirs = (await operate("plan", reader, project)).result.hazards;
      expect(theirs.map(({ object }) => object)).toEqual(["t.a"]);
    });
  });

  test("reads no row of the application and writes nothing, read-only or not", async () => {
    await withReader(async ({ owner, reader }) => {
      await operate("migrate", owner, testProject({ "1_a.sql": "create table users (id int);" }));
      await withClient(reader, async (client) => {
        const refused = (sql: string, code: string) =>
          expect(client.query(sql)).rejects.toMatchObject({ code });
        await refused("select from users", "42501");
        await refused("select from auth.users", "42501");
        await refused("delete from supabase_migrations.schema_migrations", "25006");
        await refused("create table mine (id int)", "25006");
        await client.query("set default_transaction_read_only = off");
        await refused("delete from supabase_migrations.schema_migrations", "42501");
        await refused("create table mine (id int)", "42501");
        await refused("create table supabase_migrations.mine (id int)", "42501");
        await refused("create role another", "42501");
      });
    });
  });

  test("may be printed and run again", async () => {
    await withReader(async ({ owner, reader, script }) => {
      await once(owner, script);
      await once(reader, "select");
    });
  });
});
