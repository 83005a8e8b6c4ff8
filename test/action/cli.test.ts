import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { resultSchema } from "../../src/result.js";
import { runCli } from "../support/run.js";

const NOBODY_LISTENS = "postgresql://postgres:postgres@127.0.0.1:1/postgres";

function workspaceWith(migrations: Readonly<Record<string, string>>): string {
  const workspace = mkdtempSync(join(tmpdir(), "db-ops-workspace-"));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  mkdirSync(join(workspace, "supabase", "migrations"), { recursive: true });
  writeFileSync(join(workspace, "supabase", "config.toml"), "");
  for (const [name, sql] of Object.entries(migrations)) {
    writeFileSync(join(workspace, "supabase", "migrations", name), sql);
  }
  return workspace;
}

describe("usage", () => {
  it("help goes to stdout", async () => {
    const ended = await runCli(["--help"]);
    expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
    expect(ended.stdout).toContain("db-ops migrate --environment embedded");
  });

  it.each([["migrate"], ["reader-role"], []])("help %s says what --help says", async (...of) => {
    const ended = await runCli(["help", ...of]);
    expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
    expect(ended.stdout).toBe((await runCli([...of, "--help"])).stdout);
  });

  it("a flag without a value, as an unset variable leaves it, is refused and not taken for absent", async () => {
    const ended = await runCli(["migrate", "--to", "", "--database-url="]);
    expect(ended).toMatchObject({ exitCode: 2 });
    expect(ended.stderr + ended.stdout).toContain("`--to-version` has no value");
    expect(ended.stderr + ended.stdout).toContain("`--database-url` has no value");
  });

  it("nothing asked: the help, as an error", async () => {
    const ended = await runCli([]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ended.stderr).toContain("Usage: db-ops");
  });

  it("a mistyped operation is told the right one", async () => {
    const { stdout } = await runCli(["migrat", "--json"]);
    expect(resultSchema.parse(JSON.parse(stdout))).toMatchObject({ operation: null, environment: "local" });
    expect(await runCli(["migrat"])).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: "error: unknown command 'migrat' [bad-input]\n  hint: Did you mean migrate?\n",
    });
  });

  it("every mistake at once: of flags and of values", async () => {
    const ended = await runCli([
      "migrate",
      "--lock-timeot=1s",
      "--transaction",
      "some",
      "--lock-attempts",
      "x",
    ]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ended.stderr.match(/^error: \S+/gm)).toHaveLength(3);
    expect(ended.stderr).toContain("Did you mean --lock-timeout?");
  });

  it("with --json the result is complete, and all of stdout", async () => {
    for (const args of [["status", "--lock-timeout", "1s"], ["plan", "--fail-on", "note"], ["statu"]]) {
      const ended = await runCli([...args, "--json"]);
      expect(ended.exitCode).toBe(2);
      const result = resultSchema.parse(JSON.parse(ended.stdout));
      expect(result).toMatchObject({ outcome: "refused", database: null, problems: [{ code: "bad-input" }] });
      expect(ended.stderr).toContain("error: ");
    }
  });
});

describe("a run that cannot connect", () => {
  it("says so on stderr and in JSON, exits 1, and shows no password", async () => {
    const workspace = workspaceWith({ "1_a.sql": "select 1;" });
    const url = "postgresql://postgres:s3cret-w0rd@127.0.0.1:1/postgres";
    const args = ["status", "--database-url", url, "--connect-timeout", "1s"];
    for (const extra of [[], ["--json"]]) {
      const ended = await runCli([...args, ...extra], { workspace });
      expect(ended.exitCode).toBe(1);
      expect(ended.stderr).toContain("[connect-failed]");
      expect(`${ended.stdout}${ended.stderr}`).not.toContain("s3cret-w0rd");
    }
  });

  it("an address that is nowhere is a matter of configuration", async () => {
    const ended = await runCli(["status", "--environment", "production"], { workspace: workspaceWith({}) });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain("[no-database-url]");
  });
});

describe("streams", () => {
  it("colours are for terminals, or where they are asked for", async () => {
    const coloured = "\u001b[";
    const args = ["migrat"];
    expect((await runCli(args)).stderr).not.toContain(coloured);
    expect((await runCli(args, { env: { FORCE_COLOR: "1" } })).stderr).toContain(coloured);
    expect((await runCli(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).stderr).not.toContain(coloured);
    expect((await runCli([...args, "--no-color"], { env: { FORCE_COLOR: "1" } })).stderr).not.toContain(
      coloured,
    );
  });

  it("a reader that goes away changes nothing", () => {
    const node = resolve("node_modules/node/bin/node");
    const cli = resolve("dist/cli/index.js");
    // Both streams are closed before the command writes to them.
    const shell = `{ ${node} ${cli} migrate --transaction x; echo $? >&3; } 2>&1 | true`;
    const { output } = spawnSync("sh", ["-c", shell], { stdio: ["ignore", "pipe", "pipe", "pipe"] });
    expect(String(output[3])).toBe("2\n");
  });

  it("a result that cannot be written is no success, and is said", () => {
    const node = resolve("node_modules/node/bin/node");
    const run = (words: string) =>
      spawnSync("sh", ["-c", `${node} ${resolve("dist/cli/index.js")} ${words}`], { encoding: "utf8" });
    const full = run("--help > /dev/full");
    expect(full).toMatchObject({ status: 1, stderr: expect.stringContaining("could be written (ENOSPC)") });
    // What went wrong before says more.
    expect(run("migrat --json > /dev/full")).toMatchObject({ status: 2 });
  });

  it("in a workflow's `run:` step no file name gives the runner an order", async () => {
    const workspace = workspaceWith({ "1_a\n::stop-commands::t.sql": "", "1_##[add-mask]b.sql": "" });
    const args = ["migrate", "--database-url", NOBODY_LISTENS];
    const ended = await runCli(args, { workspace, env: { GITHUB_ACTIONS: "true" } });
    expect(ended.exitCode).toBe(2);
    expect(ended.commands).toEqual([]);
    expect(
      (await runCli([...args, "--json"], { workspace, env: { GITHUB_ACTIONS: "true" } })).commands,
    ).toEqual([]);
  });
});
