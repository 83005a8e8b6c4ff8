import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { runAction } from "../support/run.js";

const OBEYED = ["add-mask", "error", "group", "endgroup", "warning"];

/** A workspace whose migrations have these names. */
function workspaceWith(names: readonly string[]): string {
  const workspace = mkdtempSync(join(tmpdir(), "db-ops-hostile-"));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  const folder = join(workspace, "supabase", "migrations");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(workspace, "supabase", "config.toml"), "");
  for (const name of names) writeFileSync(join(folder, name), "select 1;");
  return workspace;
}

it("no input can give the runner an order", async () => {
  const evil = "x\n::set-output name=applied-count::99\r::stop-commands::t\n##[add-mask]o ##[error]";
  const ended = await runAction({ operation: evil, environment: evil, "lock-timeout": evil, confirm: evil });
  expect(ended.exitCode).toBe(2);
  expect(ended.commands.filter(({ command }) => !OBEYED.includes(command))).toEqual([]);
  expect(
    ended.commands.filter(({ command, value }) => command === "add-mask" && value.startsWith("o ")),
  ).toEqual([]);
  expect(ended.outputs["applied-count"]).toBe("0");
  // One line, in whose middle it is no command.
  expect(ended.log).toMatch(/^db-ops \S+ x ::set-output/);
});

it("no file name can", async () => {
  const workspace = workspaceWith([
    "1_a\n::set-output name=applied-count::99.sql",
    "1_##[add-mask]o.sql",
    "::stop-commands::t",
    "2_<details>@octocat.sql",
    "2_\u001b[2J\u202e.sql",
  ]);
  const ended = await runAction(
    {
      operation: "migrate",
      "database-url": "postgresql://postgres:postgres@127.0.0.1:1/postgres",
      "connect-timeout": "1s",
    },
    { workspace },
  );
  expect(ended.exitCode).toBe(2);
  expect(ended.commands.filter(({ command }) => !OBEYED.includes(command))).toEqual([]);
  expect(
    ended.commands.filter(({ command, value }) => command === "add-mask" && value.startsWith("o")),
  ).toEqual([]);
  expect(ended.stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  const outsideFences = ended.summary.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "");
  expect(outsideFences).not.toMatch(/<details>|@octocat|\u202e/);
});

it("nothing of a pull request is executed", async () => {
  const workspace = workspaceWith(["1_a.sql"]);
  const touch = (): string => `touch '${join(workspace, "executed")}'`;
  const script = `require("node:child_process").execSync(${JSON.stringify(touch())});`;
  const write = (file: string, content: string): void => {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    writeFileSync(join(workspace, file), content, { mode: 0o755 });
  };
  write(
    "package.json",
    JSON.stringify({ type: "commonjs", scripts: { preinstall: touch() }, main: "evil.js" }),
  );
  for (const name of ["supabase", "psql", "docker", "git", "node", "which", "sh", "pg_dump"]) {
    write(`node_modules/.bin/${name}`, `#!/bin/sh\n${touch()}\n`);
    write(name === "supabase" ? "supabase.sh" : name, `#!/bin/sh\n${touch()}\n`);
  }
  for (const name of ["pg", "pg-native", "zod", "supabase", "libpg-query", "yocto-spinner"]) {
    write(`node_modules/${name}/index.js`, script);
  }
  for (const name of [
    "evil.js",
    "db-ops.config.js",
    "supabase/config.js",
    "supabase/config.ts",
    ".pnp.cjs",
  ]) {
    write(name, script);
  }
  for (const name of [".psqlrc", ".pgpass", ".pg_service.conf", ".npmrc"]) write(name, `\\! ${touch()}\n`);
  write(".env", `NODE_OPTIONS=--require=${join(workspace, "evil.js")}\nPATH=${workspace}\n`);
  write("supabase/migrations/2_b.sql", `copy (select 1) to program $$${touch()}$$;`);
  write("supabase/migrations/3_c.sql", `\\! ${touch()}`);
  const outcomes = [];
  for (const operation of ["plan", "status", "migrate"]) {
    outcomes.push((await runAction({ operation, "connect-timeout": "1s" }, { workspace })).exitCode);
  }
  expect(outcomes).not.toContain(0);
  expect(existsSync(join(workspace, "executed"))).toBe(false);
});
