import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectProblem } from "../../../src/database/connect-problem.js";
import { resolveTarget } from "../../../src/database/resolve-target.js";
import { resolveUrl, type UrlSources } from "../../../src/database/resolve-url.js";
import { readInside } from "../../../src/project/project.js";

let workspace: string;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), "db-ops-url-"));
});
afterAll(() => rm(workspace, { recursive: true }));

const readText = async (file: string) => readInside(workspace, file);

function resolve(part: Partial<UrlSources>) {
  const localUrl = () => Promise.resolve("postgresql://local");
  return resolveUrl({ environment: "production", input: undefined, env: {}, readText, localUrl, ...part });
}

async function hint(part: Partial<UrlSources>): Promise<string> {
  const resolved = await resolve(part);
  return resolved.status === "missing" ? `${resolved.problem.code}: ${resolved.problem.hint}` : "found";
}

describe("which URL is used", () => {
  const env = { DATABASE_URL: "b", SUPABASE_DB_URL: "c" };

  test.each<[string, Partial<UrlSources>, object]>([
    ["the input goes first", { input: "a", env }, { url: "a", source: "database-url" }],
    ["then DATABASE_URL", { input: "", env }, { url: "b", source: "DATABASE_URL" }],
    [
      "then SUPABASE_DB_URL",
      { env: { ...env, DATABASE_URL: " \n" } },
      { url: "c", source: "SUPABASE_DB_URL" },
    ],
    [
      "for local the stack's, last of all",
      { environment: "local" },
      { url: "postgresql://local", source: "local stack" },
    ],
    ["for local, too, a given one goes first", { environment: "local", env }, { url: "b" }],
  ])("%s", async (_name, part, expected) => {
    expect(await resolve(part)).toMatchObject({ status: "found", ...expected });
  });
});

describe("without a URL the hint names the cause", () => {
  const actions = { GITHUB_ACTIONS: "true" };

  test("a pull request", async () => {
    expect(await hint({ env: { ...actions, GITHUB_EVENT_NAME: "pull_request" } })).toMatch(
      /^no-database-url: GitHub gives no secrets to a pull request from a fork/,
    );
  });

  test("Dependabot", async () => {
    expect(await hint({ env: { ...actions, GITHUB_ACTOR: "dependabot[bot]" } })).toMatch(
      /Dependabot triggered this run/,
    );
  });

  test("a job without environment:", async () => {
    expect(await hint({ env: { ...actions, GITHUB_EVENT_NAME: "push" } })).toMatch(
      /only when the job says environment: production/,
    );
    expect(await hint({ env: { ...actions, DATABASE_URL: "" } })).toMatch(/empty value.*misspelt/);
  });

  test("a terminal", async () => {
    expect(await hint({})).toMatch(/--database-url or in DATABASE_URL/);
  });

  test("an .env file, which is not read", async () => {
    await writeFile(
      join(workspace, ".env"),
      "A=1\nexport POSTGRES_URL_NON_POOLING='postgres://u:hunter22@h/db'\n",
    );
    const said = await hint({});
    expect(said).toMatch(/POSTGRES_URL_NON_POOLING in \.env is not read/);
    expect(said).not.toContain("hunter22");
  });
});

test("an .env file that is a link, a pipe, or behind a linked folder is not looked at", async () => {
  const place = await mkdtemp(join(tmpdir(), "db-ops-url-"));
  await writeFile(join(place, "elsewhere"), "DATABASE_URL=x");
  await mkdir(join(place, "other"));
  await writeFile(join(place, "other/.env"), "DATABASE_URL=x");
  await mkdir(join(place, "workspace"));
  await symlink("../elsewhere", join(place, "workspace/.env"));
  execFileSync("mkfifo", [join(place, "workspace/.env.local")]);
  await symlink("../other", join(place, "workspace/supabase"));
  expect(await hint({ readText: async (file) => readInside(join(place, "workspace"), file) })).not.toContain(
    ".env",
  );
  await rm(place, { recursive: true });
});

test("a URL that is no good says where it came from; a good one tells its notices", async () => {
  const told: unknown[] = [];
  const sources = {
    environment: "production",
    databaseUrl: undefined,
    sslRootCert: undefined,
    workspace,
    readText,
    signal: new AbortController().signal,
    supabaseDirectory: "supabase",
    readPort: async () => 54322,
    onProgress: (event: unknown) => told.push(event),
  };
  const bad = await resolveTarget({ ...sources, env: { DATABASE_URL: "nonsense" } });
  expect(bad).toMatchObject({
    status: "invalid",
    problems: [{ hint: expect.stringContaining("the variable DATABASE_URL") }],
  });
  const good = await resolveTarget({
    ...sources,
    env: {
      DATABASE_URL: "postgres://u.ref:pw@aws-0-x.pooler.supabase.com:6543/db",
      PGSSLROOTCERT: "/ca.pem",
    },
  });
  expect(good).toMatchObject({
    status: "found",
    target: { port: 5432, caFile: "/ca.pem", variable: "DATABASE_URL" },
  });
  const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  expect(good.status === "found" && connectProblem(refused, good.target, undefined).hint).toMatch(
    /\(The address came from the variable DATABASE_URL\.\)$/,
  );
  expect(told).toEqual([{ type: "advice", message: expect.stringContaining("session pooler") }]);
});
