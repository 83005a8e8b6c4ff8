import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, withClient } from "../support/postgres.js";
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

  test("our migrate and its push at once, five times: every migration exactly once", async () => {
    for (let round = 0; round < 5; round++) {
      const { url } = await freshDatabase();
      const project = withConfig(testProject());
      for (let n = 1; n <= 8; n++) {
        project.migration(
          `${n}_t.sql`,
          `create table t${n} (id int);\ninsert into t${n} values (1);\nselect pg_sleep(0.05);`,
        );
      }
      // The CLI takes a second to start: we begin when it is about to.
      const push = supabase(project, url, "db", "push");
      await new Promise((resolve) => setTimeout(resolve, 900 + round * 150));
      const [migrated] = await Promise.all([operate("migrate", url, project), push]);
      expect(migrated.result.outcome).toBe("done");
      const counts = await withClient(url, async (client) => {
        const all = Array.from(
          { length: 8 },
          (_, index) => `select count(*)::int as n from t${index + 1}`,
        ).join(" union all ");
        return (await client.query<{ n: number }>(all)).rows.map(({ n }) => n);
      });
      expect(counts).toEqual(Array(8).fill(1));
      expect((await rows(url)).map(({ version }) => version)).toEqual([
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
      ]);
    }
  }, 90_000);
});
