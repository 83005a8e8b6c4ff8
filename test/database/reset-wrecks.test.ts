import { expect, test } from "vitest";
import { type Look, lookAt } from "../support/fingerprint.js";
import { projectOf } from "../support/nasty-projects.js";
import { NASTY_SCHEMAS } from "../support/nasty-schemas/index.js";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { supabase } from "../support/supabase-cli.js";

function project(): TestProject {
  const made = testProject({
    "1_a.sql":
      "create table a (id int primary key); create schema app; create table app.b (id int references a);",
    "2_b.sql": "create view v as select * from a;",
  });
  made.write("supabase/seed.sql", "insert into a values (1);");
  made.write("supabase/config.toml", 'project_id = "test"\n');
  return made;
}

let sound: Promise<Look> | undefined;

/** What the project makes of a new database; looked at once. */
function soundDatabase(): Promise<Look> {
  sound ??= freshDatabase().then(async ({ url, adminUrl }) => {
    for (const operation of ["migrate", "seed"]) await operate(operation, url, project());
    return lookAt(adminUrl);
  });
  return sound;
}

const HISTORY = "supabase_migrations.schema_migrations";

const WRECKS: readonly (readonly [name: string, sql: string])[] = [
  ["no history", `drop table ${HISTORY}`],
  ["no bookkeeping at all", "drop schema supabase_migrations cascade"],
  [
    "half of our ledger",
    "drop table supabase_migrations.db_ops_progress; drop table supabase_migrations.seed_files;",
  ],
  ["a history without a version", `alter table ${HISTORY} drop column version`],
  [
    "a history without a key",
    `alter table ${HISTORY} drop constraint schema_migrations_pkey; insert into ${HISTORY} values ('1'), ('1')`,
  ],
  ["a history of numbers", `alter table ${HISTORY} alter version type bigint using version::bigint`],
  [
    "a history with one text instead of many",
    `alter table ${HISTORY} alter statements type text using statements::text`,
  ],
  [
    "a history with a column that must be filled",
    `alter table ${HISTORY} add column shard int not null default 1; alter table ${HISTORY} alter shard drop default`,
  ],
  [
    "a history of the oldest kind",
    `drop table ${HISTORY}; create table ${HISTORY} (version text not null primary key); insert into ${HISTORY} values ('1')`,
  ],
  [
    "a view in the history's place",
    `drop table ${HISTORY}; create view ${HISTORY} as select '1'::text as version`,
  ],
  ["a type in the history's place", `drop table ${HISTORY}; create type ${HISTORY} as (version text)`],
  [
    "seed files of another shape",
    "drop table supabase_migrations.seed_files; create table supabase_migrations.seed_files (file text)",
  ],
  [
    "a history that names what is not there",
    `insert into ${HISTORY} values ('99', null, 'gone'), ('x', '{}', '')`,
  ],
  [
    "migrations begun and not finished",
    "insert into supabase_migrations.db_ops_progress (version, segment, hash, state, run_id) select '1', 0, 'x', 'started', id from supabase_migrations.db_ops_runs limit 1",
  ],
  ["half of the schema dropped", "drop table a cascade; drop schema app cascade;"],
  ["nothing left but the history", "drop view v; drop table app.b; drop table a; drop schema app;"],
  [
    "objects of the next version",
    "create table c (id int); create function f() returns int language sql as 'select 1'; create schema later",
  ],
];

test.each(WRECKS)("a reset makes whole what has: %s", async (_, sql) => {
  const whole = await soundDatabase();
  const { url, adminUrl } = await freshDatabase();
  await operate("migrate", url, project());
  await operate("seed", url, project());
  await once(url, sql);
  const { problems, result } = await operate("reset", url, project());
  expect(problems).toEqual([]);
  expect(result).toMatchObject({ outcome: "done", upToDate: true });
  const { catalogue, rows } = await lookAt(adminUrl);
  expect(catalogue).toEqual(whole.catalogue);
  expect(rows).toHaveLength(whole.rows.length);
});

test("a reset that fails leaves even a broken history as it was", async () => {
  const { url, adminUrl } = await freshDatabase();
  const broken = project();
  await operate("migrate", url, broken);
  await operate("seed", url, broken);
  await once(url, `alter table ${HISTORY} drop column version`);
  const before = await lookAt(adminUrl);
  broken.migration("3_c.sql", "select 1 / 0;");
  const { codes, result } = await operate("reset", url, broken);
  expect(result.outcome).toBe("failed");
  expect(codes).toEqual(["statement-failed"]);
  expect(await lookAt(adminUrl)).toEqual(before);
  expect((await operate("migrate", url, broken)).codes).toEqual(["history-malformed"]);
});

test("what the Supabase CLI's failed reset of the official user-management example leaves, and the example itself", async () => {
  const example = NASTY_SCHEMAS.find(({ name }) => name.startsWith("storage"));
  if (example === undefined) throw new Error("no such example");
  const files = projectOf({ ...example, files: { "1_profiles.sql": example.files["1_profiles.sql"] ?? "" } });
  files.write("supabase/config.toml", 'project_id = "test"\n');
  const [theirs, ours] = [await freshDatabase(), await freshDatabase()];
  for (const { url } of [theirs, ours]) await operate("migrate", url, files);

  const failed = await supabase(files, theirs.url, "db", "reset");
  expect(failed.exitCode, failed.output).not.toBe(0);
  expect(failed.output).toContain("buckets_pkey");
  const left = await withClient(
    theirs.url,
    async (client) => (await client.query("select to_regclass('profiles') as t")).rows,
  );
  expect(left).toEqual([{ t: null }]);

  for (const { url } of [theirs, ours]) {
    const { problems, result } = await operate("reset", url, files);
    expect(problems).toEqual([]);
    expect(result.outcome).toBe("done");
  }
  expect((await lookAt(theirs.adminUrl)).catalogue).toEqual((await lookAt(ours.adminUrl)).catalogue);
}, 60_000);
