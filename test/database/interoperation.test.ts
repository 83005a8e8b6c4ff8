import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { describe, expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { cliList, supabase } from "../support/supabase-cli.js";

const FILES = {
  "20260101000000_tables.sql": `-- Tables
create table a (id int primary key, "strange;name" text default ';');
/* nested /* comment */ ; */
create table b (id int references a);;

create function f(x int) returns int language plpgsql as $body$
begin
  -- a comment; with a semicolon
  return x + 1;
end;
$body$;`,
  "20260102000000_ünïcode 😀.sql":
    "insert into a values (1, 'ä;''ö'), (2, E'\\';');\r\ninsert into b values (1);\r\n",
  "20260103000000_atomic.sql":
    "create function g() returns int language sql begin atomic select 1; select 2; end;\nselect g(); -- the end",
  "20260104000000_.sql": "-- nothing but a comment",
  "20260105000000_empty.sql": "",
  "20260106000000_own_transaction.sql": "begin;\ncreate table c (id int);\ncommit;\n",
};
const VERSIONS = Object.keys(FILES).map((name) => name.slice(0, 14));
const IN_STEP = VERSIONS.map((version) => ({ local: version, remote: version }));

type Row = { version: string; name: string; statements: string[] };
const rows = (url: string): Promise<Row[]> =>
  withClient(
    url,
    async (client) =>
      (
        await client.query<Row>(
          "select version, name, statements from supabase_migrations.schema_migrations order by version",
        )
      ).rows,
  );

function withConfig(project: TestProject): TestProject {
  project.write("supabase/config.toml", 'project_id = "test"\n');
  return project;
}

describe("with the real Supabase CLI", () => {
  test("what it applied, we see as applied and unedited; what we record is what it records, to the byte", async () => {
    const [theirs, ours] = await Promise.all([freshDatabase(), freshDatabase()]);
    const project = withConfig(testProject(FILES));
    const pushed = await supabase(project, theirs.url, "db", "push");
    expect(pushed.exitCode, pushed.output).toBe(0);

    const { result } = await operate("status", theirs.url, project);
    expect(result.migrations.map(({ state }) => state)).toEqual(VERSIONS.map(() => "applied"));
    expect(result.upToDate).toBe(true);

    expect((await operate("migrate", ours.url, project)).result.outcome).toBe("done");
    expect(await rows(ours.url)).toEqual(await rows(theirs.url));
  });

  test("what we applied, it calls up to date, lists in step and fetches as equivalent files", async () => {
    const { url } = await freshDatabase();
    const project = withConfig(testProject(FILES));
    await operate("migrate", url, project);
    expect((await supabase(project, url, "db", "push")).output).toContain("up to date");
    expect(await cliList(project, url)).toEqual(IN_STEP);

    const fetched = withConfig(testProject());
    expect((await supabase(fetched, url, "migration", "fetch")).exitCode).toBe(0);
    expect(readdirSync(join(fetched.root, "supabase/migrations")).length).toBe(VERSIONS.length);
    const { states } = await operate("status", url, fetched);
    expect(states).toEqual(VERSIONS.map((version) => `${version} applied`));
    expect(
      readFileSync(join(fetched.root, "supabase/migrations/20260101000000_tables.sql"), "utf8"),
    ).toContain("strange;name");
  });

  test("half by each, in either order", async () => {
    const { url } = await freshDatabase();
    const names = Object.keys(FILES).sort();
    const project = withConfig(testProject());
    for (const [index, name] of names.entries()) {
      project.migration(name, FILES[name as keyof typeof FILES]);
      if (index % 2 === 0) expect((await operate("migrate", url, project)).result.outcome).toBe("done");
      else expect((await supabase(project, url, "db", "push")).exitCode).toBe(0);
    }
    expect((await operate("status", url, project)).result).toMatchObject({ upToDate: true });
    expect(await cliList(project, url)).toEqual(IN_STEP);
  }, 60_000);

  test("its repair is understood", async () => {
    const { url } = await freshDatabase();
    const project = withConfig(testProject({ "1_a.sql": "create table a (id int);" }));
    await operate("migrate", url, project);
    project.migration("1_a.sql", "create table a (id int, note text);");
    expect((await operate("status", url, project)).states).toEqual(["1 edited"]);
    await supabase(project, url, "migration", "repair", "--status", "applied", "1");
    expect((await operate("status", url, project)).states).toEqual(["1 applied"]);
  });

  test.each(["its push", "our migrate"])(
    "both at once, %s first: every migration exactly once",
    async (first) => {
      const { url } = await freshDatabase();
      await once(url, "create table gate (id int)");
      const project = withConfig(testProject());
      for (let n = 1; n <= 4; n++) {
        const sql = `select * from gate;\ncreate table t${n} (id int);\ninsert into t${n} values (1);\nselect pg_sleep(0.05);`;
        project.migration(`${n}_t.sql`, sql);
      }
      const migrate = () => operate("migrate", url, project, { inputs: { "lock-timeout": "30s" } });
      const push = () => supabase(project, url, "db", "push");
      // Both stand in the middle of the first migration, seen in the locks, before either may go on.
      const [migrated] = await withClient(url, async (gate) => {
        await gate.query("begin; lock table gate");
        const ours = first === "our migrate" ? migrate() : undefined;
        if (ours) await atTheGate(gate, 1);
        const theirs = push();
        await atTheGate(gate, ours ? 2 : 1);
        const both = [ours ?? migrate(), theirs] as const;
        await atTheGate(gate, 2);
        await gate.query("commit");
        return Promise.all(both);
      });
      expect(migrated.result.outcome, JSON.stringify(migrated.problems)).toBe("done");
      const counts = await withClient(url, async (client) => {
        const all = [1, 2, 3, 4].map((n) => `select count(*)::int as n from t${n}`).join(" union all ");
        return (await client.query<{ n: number }>(all)).rows.map(({ n }) => n);
      });
      expect(counts).toEqual([1, 1, 1, 1]);
      expect((await rows(url)).map(({ version }) => version)).toEqual(["1", "2", "3", "4"]);
    },
    60_000,
  );
});

/** Waits until so many sessions wait for the locked table. */
async function atTheGate(gate: pg.Client, count: number): Promise<void> {
  for (;;) {
    const { rows: found } = await gate.query<{ n: number }>(
      "select count(*)::int as n from pg_locks where relation = 'gate'::regclass and not granted",
    );
    if ((found[0]?.n ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
