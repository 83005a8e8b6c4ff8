import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { advice, operate } from "../support/operate.js";
import { freshDatabase, query } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { outcomes } from "../support/seeded.js";
import { supabase } from "../support/supabase-cli.js";

const FILES = [
  "seed.sql",
  "seeds/10_b.sql",
  "seeds/9_a.sql",
  "seeds/.hidden.sql",
  "seeds/README.md",
  "seeds/deep/er/z.sql",
  "seeds/deep/a.sql",
  "seeds/Ä.sql",
  "seeds/😀.sql",
  "seeds/ﬀ.sql",
  "more/seed.sql",
  "more/[x].sql",
  "../data/base.sql",
];

/** A project each of whose seeds writes its name into `log`. */
function project(patterns: readonly string[], files: readonly string[] = FILES): TestProject {
  const made = testProject({
    "1_log.sql": "create table log (n int generated always as identity, name text);",
  });
  for (const file of files) made.write(join("supabase", file), logs(file));
  made.write(
    "supabase/config.toml",
    `project_id = "test"\n[db.seed]\nsql_paths = ${JSON.stringify(patterns)}\n`,
  );
  return made;
}

const logs = (name: string): string => `insert into log (name) values ('${name}');\r\n`;
const log = async (url: string) =>
  (await query(url, "select name from log order by n")).map(({ name }) => name);
const recorded = (url: string) =>
  query(url, 'select path, hash from supabase_migrations.seed_files order by path collate "C"');

async function push(made: TestProject, url: string): Promise<void> {
  const pushed = await supabase(made, url, "db", "push", "--include-seed");
  expect(pushed.exitCode, pushed.output).toBe(0);
}

describe("with the real Supabase CLI", () => {
  test.each([
    [
      [
        "seed.sql",
        "./seed.sql",
        "x/../seed.sql",
        "seeds/9*",
        "seeds/*_*.sql",
        "nowhere/*.sql",
        "{seed,x}.sql",
        "seeds/[a/b].sql",
      ],
    ],
    [
      [
        "seeds/[^0-9.Rd]*",
        "seeds/.*",
        "seeds/R*",
        "*/seed.sql",
        "**/a.sql",
        "seeds/**/a.sql",
        "seeds/*/*/?.sql",
      ],
    ],
    [["seeds/d*", "more/\\[x\\].sql", "more/[x].sql", "../data/*.sql", "seeds", "more"]],
  ])(
    "the same files in the same order, recorded alike: %j",
    async (patterns) => {
      const [theirs, ours] = await Promise.all([freshDatabase(), freshDatabase()]);
      const made = project(patterns);
      symlinkSync("../seed.sql", join(made.root, "supabase/more/link.sql"));
      await push(made, theirs.url);
      await operate("migrate", ours.url, made);
      expect((await operate("seed", ours.url, made)).result.outcome).toBe("done");
      expect(await log(ours.url)).toEqual(await log(theirs.url));
      expect(await recorded(ours.url)).toEqual(await recorded(theirs.url));

      // And each finds that the other's work is done.
      const seen = await operate("seed", theirs.url, made);
      expect(seen.result.seeds.every(({ state, outcome }) => state === "applied" && outcome === null)).toBe(
        true,
      );
      await push(made, ours.url);
      expect(await log(ours.url)).toEqual(await log(theirs.url));
    },
    60_000,
  );

  test("alternately on one database: no duplicates, no needless rerun", async () => {
    const { url } = await freshDatabase();
    const made = project(["./seeds/*.sql"], []);
    const names = ["1.sql", "2.sql", "3.sql", "4.sql"];
    for (const [index, name] of names.entries()) {
      made.write(`supabase/seeds/${name}`, logs(name));
      if (index % 2 === 0) await push(made, url);
      else expect((await operate("seed", url, made)).result.outcome).toBe("done");
    }
    await push(made, url);
    expect(outcomes(await operate("seed", url, made))).toEqual(Array(4).fill("applied null"));
    expect(await log(url)).toEqual(names);
  }, 60_000);

  test("a changed file runs here; there only its hash is noted, and then it counts as run", async () => {
    const { url } = await freshDatabase();
    const made = project(["seed.sql"], ["seed.sql"]);
    await push(made, url);
    made.write("supabase/seed.sql", logs("second"));
    expect(outcomes(await operate("seed", url, made))).toEqual(["applied applied"]);
    made.write("supabase/seed.sql", logs("third"));
    await push(made, url);
    const told = await operate("seed", url, made);
    expect(outcomes(told)).toEqual(["applied null"]);
    expect(advice(told)).toEqual([
      expect.stringMatching(/^supabase\/seed\.sql was recorded by another tool.*may not have run/),
    ]);
    expect(await log(url)).toEqual(["seed.sql", "second"]);
  }, 60_000);
});
