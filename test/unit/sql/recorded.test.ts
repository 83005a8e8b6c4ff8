import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { expect, test } from "vitest";
import { joinRecorded, recordedStatements } from "../../../src/sql/recorded.js";
import { freshDatabase } from "../../support/postgres.js";
import { read } from "./reading.js";
import { CASES } from "./recorded-cases.js";
import { SAMPLES } from "./samples.js";

test.each(CASES)("%s", (_, text, recorded) => {
  expect(recordedStatements(text, read(text).statements)).toEqual(recorded);
  expect(recordedStatements(text)).toEqual(recorded);
});

test("what was recorded means what the file means", () => {
  for (const text of [...CASES, ...SAMPLES].map(([, text]) => text)) {
    const file = read(text).statements;
    const recorded = read(joinRecorded(recordedStatements(text, file))).statements;
    expect(recorded.map(({ meaning }) => meaning)).toEqual(file.map(({ meaning }) => meaning));
  }
});

test("the Supabase CLI records the same, byte for byte", async () => {
  const database = await freshDatabase();
  const project = await mkdtemp(join(tmpdir(), "db-ops-recorded-"));
  try {
    await mkdir(join(project, "supabase/migrations"), { recursive: true });
    await writeFile(join(project, "supabase/config.toml"), 'project_id = "recorded"\n');
    for (const [index, [, text]] of CASES.entries()) {
      await writeFile(join(project, "supabase/migrations", `${1000 + index}_case.sql`), text);
    }
    const cli = resolve("node_modules/.bin/supabase");
    await promisify(execFile)(cli, ["db", "push", `--remote=${database.url}`, "--yes"], {
      cwd: project,
      env: { ...process.env, HOME: project, DO_NOT_TRACK: "1" },
    });
    const client = new pg.Client(database.url);
    await client.connect();
    const { rows } = await client.query<{ statements: string[] }>(
      "select statements from supabase_migrations.schema_migrations order by version",
    );
    await client.end();
    expect(rows.map(({ statements }) => statements)).toEqual(CASES.map(([, , recorded]) => recorded));
  } finally {
    await rm(project, { recursive: true, force: true });
  }
});
