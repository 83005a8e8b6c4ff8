import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { resultSchema } from "../../src/result.js";
import { lookAt } from "../support/fingerprint.js";
import { freshDatabase, once, type TestDatabase, withClient } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { runCli, startCli } from "../support/run.js";

const SLOW =
  "do $$ begin if current_setting('application_name') = 'db-ops reset' then perform pg_sleep(60); end if; end $$;";

function projectWith(last: string): TestProject {
  const project = testProject({
    "1_note.sql": "create table note (id int primary key);",
    "2_last.sql": last,
  });
  project.write("supabase/seed.sql", "insert into note values (1);");
  return project;
}

async function migrated(project: TestProject): Promise<TestDatabase> {
  const database = await freshDatabase();
  const ended = await runCli(["migrate", "--database-url", database.url], { workspace: project.root });
  expect(ended.exitCode, ended.stderr).toBe(0);
  await once(database.url, "insert into note values (7), (8); create table extra (id int);");
  return database;
}

const sessionsOf = ({ url }: TestDatabase): Promise<number> =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      "select count(*)::int from pg_stat_activity where application_name like 'db-ops%' and datname = current_database()",
    );
    return rows[0].count;
  });

const extra = ({ url }: TestDatabase): Promise<unknown> =>
  withClient(
    url,
    async (client) => (await client.query("select to_regclass('extra') as extra")).rows[0].extra,
  );

test("without a terminal nobody is asked; what goes is said before it goes, the outcome after", async () => {
  const project = projectWith("select 1;");
  const database = await migrated(project);
  const ended = await runCli(["reset", "--database-url", database.url], { workspace: project.root });
  expect(ended.exitCode, ended.stderr).toBe(0);
  expect(ended.stderr).toMatch(
    /This drops:\n {2}2 tables with 2 rows: public\.note \(2\), public\.extra \(0\)\n[\s\S]*?Emptied in /,
  );
  expect(ended.stdout).toMatch(
    /Reset in .*: dropped 2 tables, applied 2 migrations, seeded 1 file: 1 row inserted\. Schema version 2\./,
  );
});

test("kill -9 in the middle leaves everything as it was", async () => {
  const project = projectWith(SLOW);
  const database = await migrated(project);
  const before = await lookAt(database.adminUrl);
  const running = startCli(["reset", "--database-url", database.url], { workspace: project.root });
  await running.printed("Applied 1_note.sql");
  await sleep(300);
  running.child.kill("SIGKILL");
  expect((await running.ended).exitCode).toBeNull();
  // The server looks every 2 s whether its client is still there.
  await expect.poll(() => sessionsOf(database), { timeout: 10_000, interval: 100 }).toBe(0);
  expect(await lookAt(database.adminUrl)).toEqual(before);
});

test("an interrupt in the middle rolls back, reports, and leaves everything as it was", async () => {
  const project = projectWith(SLOW);
  const database = await migrated(project);
  const before = await lookAt(database.adminUrl);
  const running = startCli(["reset", "--json", "--database-url", database.url], { workspace: project.root });
  await running.printed("Applied 1_note.sql");
  await sleep(300);
  running.child.kill("SIGINT");
  const ended = await running.ended;
  expect(ended.exitCode, ended.stderr).toBe(1);
  const result = resultSchema.parse(JSON.parse(ended.stdout));
  expect(result).toMatchObject({ outcome: "failed", problems: [{ code: "cancelled" }] });
  expect(await lookAt(database.adminUrl)).toEqual(before);
});

const hasScript = spawnSync("script", ["--version"]).status === 0;

describe.skipIf(!hasScript)("on a terminal", () => {
  /** Runs the command on a terminal of its own, and types `answer` when it asks. */
  async function onTerminal(
    args: readonly string[],
    cwd: string,
    answer: string,
  ): Promise<{ exitCode: number | null; screen: string }> {
    const words = [resolve("node_modules/node/bin/node"), resolve("dist/cli/index.js"), ...args].map(
      (word) => `'${word}'`,
    );
    const { PATH, HOME } = process.env;
    const child = spawn("script", ["-qefc", words.join(" "), "/dev/null"], {
      cwd,
      env: { PATH, HOME, TERM: "xterm" },
    });
    onTestFinished(() => void child.kill());
    let screen = "";
    let asked = false;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      screen += text;
      if (asked || !screen.includes("[y/N]")) return;
      asked = true;
      child.stdin.write(answer);
    });
    const exitCode = await new Promise<number | null>((done) => child.once("close", done));
    return { exitCode, screen };
  }

  test.each([
    ["y", "y\r", 0],
    ["yes", "YES\r", 0],
    ["n", "n\r", 3],
    ["an empty line", "\r", 3],
    ["Ctrl-C", "\u0003", 3],
    ["the end of input", "\u0004", 3],
  ])("it shows what goes, asks, and takes %s for an answer", async (_, typed, exitCode) => {
    const project = projectWith("select 1;");
    const database = await migrated(project);
    const args = ["reset", "--database-url", database.url];
    const ended = await onTerminal(args, project.root, typed);
    expect(ended.screen).toMatch(/This drops:[\s\S]*public\.extra[\s\S]*Drop all this on local/);
    expect(ended.exitCode, ended.screen).toBe(exitCode);
    expect(await extra(database)).toBe(exitCode === 0 ? null : "extra");
    if (exitCode === 0) return;
    expect(ended.screen).toContain("Not confirmed: nothing was changed");
    // One line, no table and no remedies.
    expect(ended.screen).not.toMatch(/hint:|version|→/);
  });

  test("--yes answers beforehand", async () => {
    const project = projectWith("select 1;");
    const database = await migrated(project);
    const args = ["reset", "--yes", "--database-url", database.url];
    const ended = await onTerminal(args, project.root, "n\r");
    expect(ended.exitCode, ended.screen).toBe(0);
    expect(ended.screen).not.toContain("[y/N]");
    expect(await extra(database)).toBeNull();
  });
});
