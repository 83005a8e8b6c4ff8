import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { databaseUrlOf, localStackUrl } from "../../../src/database/local-stack.js";

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "db-ops stack "));
  await mkdir(join(workspace, "supabase"));
});
afterEach(() => rm(workspace, { recursive: true }));

const STATUS =
  'API_URL="http://127.0.0.1:54321"\nDB_URL="postgresql://postgres:postgres@127.0.0.1:54999/postgres"\n';
const stack = (part: object) => ({
  workspace,
  supabaseDirectory: "supabase",
  port: 1,
  env: {},
  signal: new AbortController().signal,
  ...part,
});

test("when config.toml's port answers, the CLI is not asked", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const url = await localStackUrl(stack({ port, exec: () => Promise.reject(new Error("asked")) }));
  expect(url).toBe(`postgresql://postgres:postgres@127.0.0.1:${port}/postgres`);
  server.close();
});

test("else what supabase status says", async () => {
  const asked: string[][] = [];
  const exec = (program: string, args: readonly string[]) => {
    asked.push([program, ...args]);
    return program === "supabase"
      ? Promise.resolve({ exitCode: 0, stdout: STATUS })
      : Promise.reject(new Error("ENOENT"));
  };
  expect(await localStackUrl(stack({ exec }))).toContain(":54999/");
  expect(asked).toEqual([
    [join(workspace, "node_modules", ".bin", "supabase"), "status", "-o", "env", "--workdir", workspace],
    ["supabase", "status", "-o", "env", "--workdir", workspace],
  ]);
});

test("in a workflow a program that a pull request may have brought is not run", async () => {
  const asked: string[] = [];
  const exec = (program: string) => {
    asked.push(program);
    return Promise.resolve({ exitCode: 0, stdout: STATUS });
  };
  await localStackUrl(stack({ exec, env: { GITHUB_ACTIONS: "true" } }));
  expect(asked).toEqual(["supabase"]);
});

test.each<[string, object]>([
  ["the CLI is missing", { exec: () => Promise.reject(new Error("Unable to locate executable file")) }],
  ["no stack runs", { exec: () => Promise.resolve({ exitCode: 1, stdout: "" }) }],
  ["the CLI says something else", { exec: () => Promise.resolve({ exitCode: 0, stdout: "hello" }) }],
  [
    "the folder has a name that the CLI does not know",
    { supabaseDirectory: "db", exec: () => Promise.resolve({ exitCode: 0, stdout: STATUS }) },
  ],
])("when %s, config.toml's port is all there is", async (_name, part) => {
  expect(await localStackUrl(stack(part))).toBe("postgresql://postgres:postgres@127.0.0.1:1/postgres");
});

test.skipIf(process.platform === "win32")("the project's own CLI is run as a program, silently", async () => {
  const bin = join(workspace, "node_modules", ".bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, "supabase"), `#!/bin/sh\ncat <<'END'\n${STATUS}END\n`);
  await chmod(join(bin, "supabase"), 0o755);
  expect(await localStackUrl(stack({}))).toContain(":54999/");
});

test.each([
  ["DB_URL=postgresql://u@h/d", "postgresql://u@h/d"],
  ["A=1\r\nDB_URL='postgres://u@h/d'\r\nB=2", "postgres://u@h/d"],
  ['OTHER_DB_URL="postgres://u@h/d"', undefined],
  ["", undefined],
])("%j holds the URL %s", (output, url) => {
  expect(databaseUrlOf(output)).toBe(url);
});
