import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resultSchema } from "../../src/result.js";
import { freshDatabase } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { type Ended, runCli } from "../support/run.js";

const resultOf = ({ stdout }: Ended) => resultSchema.parse(JSON.parse(stdout));

const RISKY =
  "alter table auth.users add column x int;\nalter table auth.users alter column x set not null;\n";

describe("plan --offline", () => {
  it("takes every migration for pending and asks nobody, whatever the environment names", async () => {
    const project = testProject({
      "1_a.sql": "create table a (id int);\nalter table a enable row level security;",
      "2_b.sql": `alter table a alter column id set not null;\n${RISKY}`,
    });
    const ended = await runCli(["plan", "--offline", "--json"], {
      workspace: project.root,
      env: { DATABASE_URL: "postgresql://nobody:secret@192.0.2.1/none" },
    });
    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(ended.stderr).toBe("");
    expect(resultOf(ended)).toMatchObject({
      operation: "plan",
      outcome: "done",
      database: null,
      upToDate: null,
      version: { before: null, after: null },
      migrations: [
        { version: "1", state: "pending" },
        { version: "2", state: "pending" },
      ],
      // Table `a` is new, `auth.users` is not.
      hazards: [{ id: "set-not-null", line: 3, severity: "warning" }],
    });
  });

  it("judges for the Postgres of config.toml", async () => {
    const project = testProject({
      "1_a.sql": "create table p (id int) partition by range (id);",
      "2_b.sql": "select 1;",
    });
    const idsOn = async (major: number): Promise<string[]> => {
      project.write("supabase/config.toml", `[db]\nmajor_version = ${major}\n`);
      project.migration(
        "2_b.sql",
        "alter table auth.users add constraint users_x check (true) not valid;\nalter table auth.users alter column email set not null;",
      );
      const ended = await runCli(["plan", "--offline", "--json"], { workspace: project.root });
      return resultOf(ended).hazards.map(({ rewrite }) => rewrite ?? "");
    };
    expect(await idsOn(15)).not.toEqual(await idsOn(18));
  });

  it("says once what is unknown, and counts the files in which nothing was found", async () => {
    const many = Array.from({ length: 12 }, (_, index) => [`${10 + index}_q.sql`, "select 1;"]);
    const project = testProject({ ...Object.fromEntries(many), "30_r.sql": RISKY });
    const { stdout } = await runCli(["plan", "--offline"], { workspace: project.root });
    expect(stdout).toMatchInlineSnapshot(`
      "supabase/migrations/30_r.sql  1 hazard

        warning: Setting x NOT NULL reads all of auth.users while nobody else may use it. [set-not-null]
          2 | alter table auth.users alter column x set not null;
            |                        ^
          lock: ACCESS EXCLUSIVE for auth.users.x, blocks reads and writes
          safer:
            ALTER TABLE auth.users ADD CONSTRAINT users_x_not_null CHECK (x IS NOT NULL) NOT VALID;
            -- in a later migration
            ALTER TABLE auth.users VALIDATE CONSTRAINT users_x_not_null;
            -- in a later migration
            ALTER TABLE auth.users ALTER COLUMN x SET NOT NULL;
            ALTER TABLE auth.users DROP CONSTRAINT users_x_not_null;

      12 migrations without hazards

      13 migrations looked at, 1 warning. Without a database: what is applied, how large the tables are and what depends on what is dropped is unknown.
      "
    `);
  });

  it("starts no embedded server", async () => {
    const project = testProject({ "1_a.sql": "select 1;" });
    const ended = await runCli(["plan", "--offline", "--environment", "embedded"], {
      workspace: project.root,
    });
    expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
    expect(existsSync(join(project.root, ".db-ops"))).toBe(false);
  });

  it("exits 1 on what it was asked to fail on, and 2 on a file that cannot be parsed", async () => {
    const project = testProject({ "1_a.sql": RISKY });
    const exitOf = async (...words: readonly string[]) =>
      (await runCli(["plan", "--offline", ...words], { workspace: project.root })).exitCode;
    expect([await exitOf("--fail-on", "danger"), await exitOf("--fail-on", "warning")]).toEqual([0, 1]);
    expect(await exitOf("--to", "7")).toBe(2);
    project.migration("2_b.sql", "create tabel b ();");
    expect(await exitOf()).toBe(2);
    expect(await exitOf("--to", "1")).toBe(0);
  });
});

describe("--sarif", () => {
  const sarif = (root: string, file: string) =>
    runCli(["plan", "--offline", "--sarif", file], { workspace: root });

  it("writes the hazards, over an older and longer file too", async () => {
    const { root, write } = testProject({ "1_a.sql": RISKY });
    write("out.sarif", "x".repeat(100_000));
    const ended = await sarif(root, "out.sarif");
    expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
    const log = JSON.parse(readFileSync(join(root, "out.sarif"), "utf8"));
    expect(log.runs[0].results).toMatchObject([{ ruleId: "set-not-null", level: "warning" }]);
  });

  it("writes nowhere else and through no link: said beforehand where it can be known, else a warning and no verdict", async () => {
    const { root, write } = testProject({ "1_a.sql": RISKY });
    const outside = testProject();
    writeFileSync(join(outside.root, "kept.json"), "kept");
    symlinkSync(join(outside.root, "kept.json"), join(root, "link.json"));
    symlinkSync(outside.root, join(root, "away"));
    mkdirSync(join(root, "folder.json"));
    write("notes.txt", "");
    for (const [file, why, exitCode] of [
      ["link.json", "symbolic link", 0],
      ["folder.json", "EISDIR", 0],
      ["away/kept.json", "outside the workspace", 2],
      [join(outside.root, "kept.json"), "outside the workspace", 2],
      ["../kept.json", "outside the workspace", 2],
      ["missing/out.sarif", "ENOENT", 2],
    ] as const) {
      const ended = await sarif(root, file);
      expect(ended.exitCode).toBe(exitCode);
      expect(ended.stderr).toContain(exitCode === 0 ? "warning: " : "error: --sarif-file: ");
      expect(ended.stderr).toContain(why);
    }
    expect(readFileSync(join(outside.root, "kept.json"), "utf8")).toBe("kept");
  });

  it("writes nothing when nothing was looked at, for an empty list closes every alert", async () => {
    const { root } = testProject({ "1_a.sql": RISKY });
    const args = ["plan", "--sarif", "out.sarif", "--environment", "production"];
    const ended = await runCli([...args, "--database-url", "postgresql://u:p@127.0.0.1:1/d"], {
      workspace: root,
    });
    expect(ended.exitCode).toBe(1);
    expect(existsSync(join(root, "out.sarif"))).toBe(false);
  });
});

it("what migrate would be allowed to destroy may be tried on a plan first", async () => {
  const { url } = await freshDatabase();
  const project = testProject({ "1_a.sql": "create table a (id int);" });
  const options = { workspace: project.root, env: { DATABASE_URL: url } };
  expect((await runCli(["migrate"], options)).exitCode).toBe(0);
  project.migration("2_b.sql", "drop table a;");
  for (const allowed of [[], ["--allow-destructive", "2"]]) {
    const { hazards } = resultOf(await runCli(["plan", "--json", ...allowed], options));
    expect(hazards).toMatchObject([{ id: "drop-table", acknowledged: allowed.length > 0 }]);
  }
});
