import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/report/terminal.js";
import { exitStatus } from "../../src/run/exit-status.js";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";

const versions = (url: string): Promise<string[]> =>
  withClient(url, async (client) =>
    (
      await client.query<{ version: string }>(
        "select version from supabase_migrations.schema_migrations order by version",
      )
    ).rows.map((row) => row.version),
  );

/** Records a migration as the Supabase CLI does, without a word in our ledger. */
async function recordAsCli(
  url: string,
  version: string,
  name: string,
  statements: string[] | null,
): Promise<void> {
  await once(
    url,
    `create schema if not exists supabase_migrations;
     create table if not exists supabase_migrations.schema_migrations (version text not null primary key, statements text[], name text);`,
  );
  await withClient(url, (client) =>
    client.query(
      "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)",
      [version, name, statements],
    ),
  );
}

describe("an applied file", () => {
  test("that only gained comments, white space or another way of splitting is not edited", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql": "create table a (id int);\ncreate function f() returns int language sql as $$ select 1 $$;",
    });
    await operate("migrate", url, project);
    project.migration(
      "1_a.sql",
      "-- what for\nCREATE TABLE a (\n  id integer\n);;\n/* more */ create function f() returns int language sql as $body$\n  -- one\n  select 1\n$body$;\n",
    );
    const { result, states } = await operate("status", url, project);
    expect(states).toEqual(["1 applied"]);
    expect(result.upToDate).toBe(true);
  });

  test("that now means something else is edited: status warns, migrate refuses and runs nothing", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "create table a (id int);" });
    await operate("migrate", url, project);
    project.migration("1_a.sql", "create table a (id bigint);");
    project.migration("2_b.sql", "create table b (id int);");
    const status = await operate("status", url, project);
    expect(status.result).toMatchObject({
      outcome: "done",
      upToDate: false,
      drift: [{ kind: "edited", version: "1" }],
    });
    const { codes, result } = await operate("migrate", url, project);
    expect(codes).toEqual(["drift-edited"]);
    expect(result.outcome).toBe("refused");
    expect(await versions(url)).toEqual(["1"]);
  });

  test("of the Supabase CLI is compared with what the CLI recorded, and remembered once it was found equal", async () => {
    const { url } = await freshDatabase();
    await recordAsCli(url, "1", "a", ["create table a (id int)", "create table b (id int)"]);
    await recordAsCli(url, "2", "b", null);
    await recordAsCli(url, "3", "c", ["select 1"]);
    const project = testProject({
      "1_a.sql": "create table a (id int);\ncreate table b (id int);",
      "2_b.sql": "select 'content unknown';",
      "3_c.sql": "select 2;",
    });
    expect((await operate("status", url, project)).states).toEqual(["1 applied", "2 applied", "3 edited"]);
    project.migration("3_c.sql", "SELECT 1 -- the same");
    expect((await operate("migrate", url, project)).states).toEqual(["1 applied", "2 applied", "3 applied"]);
    await withClient(url, async (client) => {
      const { rows } = await client.query(
        "select version, outcome from supabase_migrations.db_ops_migrations order by version",
      );
      expect(rows).toEqual([
        { version: "1", outcome: "verified" },
        { version: "3", outcome: "verified" },
      ]);
    });
  });
});

describe("a migration without a file", () => {
  test("is missing; the remedy never tells anybody to mark it as reverted", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql": "create table a (id int);",
      "2_b.sql": "create table b (id int);",
    });
    await operate("migrate", url, project);
    project.remove("supabase/migrations/1_a.sql");
    const { states, result } = await operate("status", url, project);
    expect(states).toEqual(["1 missing", "2 applied"]);
    expect(result.drift[0]?.remedy).not.toMatch(/--status reverted/);
    expect((await operate("migrate", url, project)).codes).toEqual(["drift-missing"]);
  });

  test("that was begun and not finished is missing too, until the file is back or its marks are forgotten", async () => {
    const { url } = await freshDatabase();
    const half =
      "create table t (id int);\ninsert into t values (1), (1);\ncreate unique index concurrently t_id on t (id);\n";
    const project = testProject({ "1_t.sql": half });
    expect((await operate("migrate", url, project)).states).toEqual(["1 partial"]);
    project.remove("supabase/migrations/1_t.sql");
    project.migration("2_b.sql", "create table b (id int);");

    const { states, result } = await operate("status", url, project);
    expect(states).toEqual(["1 missing", "2 pending"]);
    expect(result.drift).toMatchObject([
      {
        kind: "missing",
        message:
          "1 was begun and not finished (1 of its parts is in the database for good), and the project has no file for it",
        remedy: expect.stringContaining("Bring the file back under this version"),
      },
    ]);
    expect((await operate("plan", url, project)).problems).toMatchObject([
      { code: "drift-missing", message: expect.stringMatching(/^migrate will refuse: 1 was begun/) },
    ]);
    expect((await operate("migrate", url, project)).codes).toEqual(["drift-missing"]);
    expect(await versions(url)).toEqual([]);

    project.migration("1_t.sql", half);
    expect((await operate("status", url, project)).states).toEqual(["1 partial", "2 pending"]);
    project.remove("supabase/migrations/1_t.sql");
    const [, forget = ""] = /`(delete from .*)`/.exec(result.drift[0]?.remedy ?? "") ?? [];
    await once(url, forget);
    expect((await operate("migrate", url, project)).states).toEqual(["2 applied"]);
  });

  test("whose file is there under a name that is none is not called missing", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "select 1;", "2_b.sql": "select 2;" });
    await operate("migrate", url, project);
    project.remove("supabase/migrations/2_b.sql");
    project.migration("2-b.sql", "select 2;");
    for (const operation of ["status", "plan", "migrate"]) {
      const { codes, states, result } = await operate(operation, url, project);
      expect([codes, states, result.drift]).toEqual([["bad-name"], ["1 applied", "2 applied"], []]);
    }
  });
});

describe("a file older than the newest applied", () => {
  test("is out of order: refused, or applied where that is asked for", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "2_b.sql": "create table b (id int);" });
    await operate("migrate", url, project);
    project.migration("1_a.sql", "create table a (id int);");
    expect((await operate("status", url, project)).states).toEqual(["1 out-of-order", "2 applied"]);
    expect((await operate("migrate", url, project)).codes).toEqual(["drift-out-of-order"]);
    expect((await operate("migrate", url, project, { inputs: { "out-of-order": "apply" } })).states).toEqual([
      "1 applied",
      "2 applied",
    ]);
  });
});

describe("a file whose meaning is recorded under another version", () => {
  test("is renumbered: refused, or adopted without running again where that is asked for", async () => {
    const { url } = await freshDatabase();
    await recordAsCli(url, "20260101000000", "a", ["create table a (id int)"]);
    await once(url, "create table a (id int)");
    const project = testProject({
      "20260102000000_a.sql": "create table a (id int);\n",
      "20260103000000_b.sql": "create table b (id int);",
    });
    expect((await operate("status", url, project)).states).toEqual([
      "20260102000000 renumbered",
      "20260103000000 pending",
    ]);
    expect((await operate("migrate", url, project)).codes).toEqual(["drift-renumbered"]);
    const { states, result } = await operate("migrate", url, project, {
      inputs: { "adopt-renumbered": "true" },
    });
    expect(states).toEqual(["20260102000000 applied", "20260103000000 applied"]);
    expect(result.migrations.map(({ outcome }) => outcome)).toEqual(["adopted", "applied"]);
    expect(renderTerminal(result)).toContain("Applied 1 migration, adopted 1 in ");
    expect(await versions(url)).toEqual(["20260102000000", "20260103000000"]);
  });
});

test("adopting a file whose recorded version was newer than the files that follow", async () => {
  const { url } = await freshDatabase();
  await recordAsCli(url, "20260105000000", "a", ["create table a (id int)"]);
  await once(url, "create table a (id int)");
  const project = testProject({
    "20260102000000_a.sql": "create table a (id int);\n",
    "20260103000000_b.sql": "create table b (id int);",
  });
  const { states } = await operate("migrate", url, project, { inputs: { "adopt-renumbered": "true" } });
  expect(states).toEqual(["20260102000000 applied", "20260103000000 applied"]);
});

describe("status", () => {
  test("of a project that cannot be read is not up to date", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "foo.sql": "select 1;" });
    const { result, codes } = await operate("status", url, project);
    expect(codes).toEqual(["bad-name"]);
    expect(result).toMatchObject({ outcome: "refused", upToDate: false });
  });

  test.each<[string, string, (project: TestProject) => void]>([
    ["is not there", "bad-input", () => undefined],
    ["is empty", "bad-input", ({ root }) => mkdirSync(join(root, "nope"))],
    ["is a file", "unreadable-file", (project) => project.write("nope", "")],
    ["holds a file migrations", "unreadable-file", (project) => project.write("nope/migrations", "")],
  ])("and whatever else, of a folder that %s, says only that", async (_, code, make) => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "select 1;" });
    await operate("migrate", url, project);
    make(project);
    for (const operation of ["status", "plan", "migrate", "seed", "reset"]) {
      const inputs = { "supabase-directory": "nope" };
      const { codes, result, problems } = await operate(operation, url, project, { inputs });
      expect([operation, codes, result.drift]).toEqual([operation, [code], []]);
      expect(exitStatus(result, problems)).toBe(2);
    }
  });

  test("says that migrations/ is missing, and which file belongs into it", async () => {
    const { url } = await freshDatabase();
    const project = testProject();
    project.remove("supabase/migrations");
    project.write("supabase/config.toml", "");
    project.write("supabase/1_a.sql", "");
    const { events, result } = await operate("status", url, project);
    expect(result.outcome).toBe("done");
    expect(events).toContainEqual({
      type: "advice",
      message: 'There is no folder supabase/migrations, so no migrations; "1_a.sql" belongs into it',
    });
  });

  test("names the seeds that wait, and is up to date all the same: many an environment is never seeded", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "create table a (id int);" });
    await operate("migrate", url, project);
    project.write("supabase/seed.sql", "insert into a values (1);");
    const { result, codes } = await operate("status", url, project, { inputs: { "fail-on-drift": "true" } });
    expect([codes, result.upToDate]).toEqual([[], true]);
    expect(renderTerminal(result)).toContain("Schema version 1. 1 of 1 seed file to run.");
  });

  test("of an empty database, and of an empty project", async () => {
    const { url } = await freshDatabase();
    const project = testProject();
    expect((await operate("status", url, project)).result).toMatchObject({
      outcome: "done",
      upToDate: true,
      migrations: [],
      version: { after: null },
    });
    project.migration("1_a.sql", "select 1;");
    expect((await operate("status", url, project)).states).toEqual(["1 pending"]);
  });

  test("tells when, by whom and how long, for what the ledger knows", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "select pg_sleep(0.05);" });
    await operate("migrate", url, project);
    const { result } = await operate("status", url, project);
    const [migration] = result.migrations;
    expect(migration).toMatchObject({ appliedBy: "tester@here" });
    expect(migration?.durationMs).toBeGreaterThanOrEqual(50);
    expect(Math.abs(Date.parse(migration?.appliedAt ?? "") - Date.now())).toBeLessThan(60_000);
  });

  test("shows a history table that an old CLI made with nothing but versions", async () => {
    const { url } = await freshDatabase();
    await once(
      url,
      "create schema supabase_migrations; create table supabase_migrations.schema_migrations (version text primary key); insert into supabase_migrations.schema_migrations values ('1')",
    );
    const project = testProject({ "1_a.sql": "select 1;", "2_b.sql": "create table b (id int);" });
    expect((await operate("status", url, project)).states).toEqual(["1 applied", "2 pending"]);
    expect((await operate("migrate", url, project)).states).toEqual(["1 applied", "2 applied"]);
  });
});
