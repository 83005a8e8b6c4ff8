import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { workspace } from "./workspace.js";

const withToml = (text: string, env: Record<string, string> = {}) =>
  workspace({ "supabase/config.toml": text }).read({ env });

const messages = (project: { problems: readonly { message: string }[] }) =>
  project.problems.map(({ message }) => message);

describe("config.toml", () => {
  test("what is there is taken, what is not has the CLI's default, other keys are tolerated", () => {
    const { config, problems } = withToml(`
      project_id = "x"
      [db]
      port = 5999
      unheard_of = 1979-05-27
      [db.seed]
      sql_paths = ["./seeds/*.sql", "./last.sql"]
      [remotes.production]
      project_id = "abcdefghijklmnopqrst"
      [remotes.production.db]
      port = 1
    `);
    expect(problems).toEqual([]);
    expect(config).toEqual({
      port: 5999,
      majorVersion: 17,
      migrationsEnabled: true,
      seed: { enabled: true, sqlPaths: ["./seeds/*.sql", "./last.sql"] },
      apiSchemas: ["public", "graphql_public"],
    });
  });

  test("a project without it has the defaults", () => {
    expect(workspace({ "supabase/migrations/1_a.sql": "" }).read()).toMatchObject({
      config: { port: 54322 },
      problems: [],
    });
  });

  test("numbers and truth values may be strings, and paths one string with commas", () => {
    const { config, problems } = withToml(
      '[db]\nport = "5999"\n[db.migrations]\nenabled = "f"\n[db.seed]\nenabled = 0\nsql_paths = "a.sql,b.sql"\n',
    );
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      port: 5999,
      migrationsEnabled: false,
      seed: { enabled: false, sqlPaths: ["a.sql", "b.sql"] },
    });
  });

  test("a syntax error has its place and its line", () => {
    expect(withToml("[db]\r\nport = 5432\r\nmajor_version = \r\n").problems).toEqual([
      {
        code: "bad-config",
        file: "supabase/config.toml",
        line: 3,
        column: 17,
        excerpt: "major_version = ",
        message: expect.stringMatching(/^This is not valid TOML: .*[^.]$/),
      },
    ]);
  });

  test("all wrong values are told at once, with their keys", () => {
    const project = withToml(
      '[db]\nport = 70000\nmajor_version = "x"\n[db.migrations]\nenabled = "yes"\n[db.seed]\nenabled = {}\nsql_paths = ["a.sql", 1]\n',
    );
    expect(messages(project)).toEqual([
      "db.port must be a port number from 1 to 65535; it is 70000",
      'db.major_version must be Postgres\' major version, 13 or newer; it is "x"',
      'db.migrations.enabled must be true or false; it is "yes"',
      "db.seed.enabled must be true or false; it is a table",
      "db.seed.sql_paths.1 must be a path; it is 1",
    ]);
    expect(
      project.problems.every(({ code, file }) => code === "bad-config" && file === "supabase/config.toml"),
    ).toBe(true);
    expect(project.config.port).toBe(54322);
  });

  test.each([
    ["db = 3", ["db must be a table"]],
    ["[db]\nseed = []", ["db.seed must be a table"]],
    ["[db]\nport = 54322.5", ["db.port must be a port number from 1 to 65535; it is 54322.5"]],
    ["[db]\nmajor_version = 12", ["db.major_version must be Postgres' major version, 13 or newer; it is 12"]],
  ])("%j", (toml, expected) => {
    expect(messages(withToml(toml))).toEqual(expected);
  });

  test("a link in its place is not followed", () => {
    const place = workspace({ "supabase/migrations/1_a.sql": "", "config.toml": "[db]\nport = 1\n" });
    symlinkSync("../config.toml", join(place.path, "supabase/config.toml"));
    expect(place.read()).toMatchObject({ config: { port: 54322 }, problems: [{ code: "symlink" }] });
  });
});

test("a dotenv file that is a link is not read", () => {
  const place = workspace({ outside: "PORT=4711\n", "supabase/config.toml": '[db]\nport = "env(PORT)"\n' });
  symlinkSync("../outside", join(place.path, "supabase/.env"));
  symlinkSync("outside", join(place.path, ".env"));
  expect(place.read().problems).toMatchObject([{ code: "bad-config" }]);
});

describe("config.json", () => {
  test("stands above config.toml, as with the CLI", () => {
    const place = workspace({
      "supabase/config.toml": "[db]\nport = 1",
      "supabase/config.json": '{"db":{"port":2}}',
    });
    expect(place.read()).toMatchObject({ config: { port: 2 }, problems: [] });
  });

  test("that is no JSON is a problem", () => {
    expect(workspace({ "supabase/config.json": "{" }).read().problems).toMatchObject([
      { code: "bad-config", file: "supabase/config.json" },
    ]);
  });

  test("with comments, as .jsonc, is refused rather than left out", () => {
    expect(workspace({ "supabase/config.jsonc": "{}" }).read().problems).toMatchObject([
      { code: "bad-config", hint: expect.stringContaining("config.json") },
    ]);
  });
});

describe("variables", () => {
  const toml = '[db]\nport = "env(MY_PORT)"\n';

  test("a whole value may come from one, of any name", () => {
    expect(withToml(toml, { MY_PORT: "6001" }).config.port).toBe(6001);
    expect(withToml('[db]\nport = "env(my port)"', { "my port": "6002" }).config.port).toBe(6002);
  });

  test.each([
    ["unset", {}],
    ["empty", { MY_PORT: "" }],
  ])("the text stays when it is %s, and the message says why", (_, env) => {
    expect(messages(withToml(toml, env))).toEqual([
      'db.port must be a port number from 1 to 65535; it is "env(MY_PORT)", and no variable "MY_PORT" is set',
    ]);
    expect(withToml('[db.seed]\nsql_paths = ["env(MY_PORT)"]', env).config.seed.sqlPaths).toEqual([
      "env(MY_PORT)",
    ]);
  });

  test("what it holds is not looked up again, and a part of a value is left alone", () => {
    expect(messages(withToml(toml, { MY_PORT: "env(B)", B: "1" }))).toHaveLength(1);
    expect(withToml('[db.seed]\nsql_paths = ["./env(A).sql"]', { A: "x" }).config.seed.sqlPaths).toEqual([
      "./env(A).sql",
    ]);
  });

  test("a value is never shown, and properties of objects are no variables", () => {
    const [message] = messages(withToml(toml, { MY_PORT: "hunter2" }));
    expect(message).toBe(
      'db.port must be a port number from 1 to 65535; it comes from the variable "MY_PORT", whose value is not shown',
    );
    expect(messages(withToml('[db]\nport = "env(constructor)"'))[0]).toContain(
      'no variable "constructor" is set',
    );
  });

  test("paths come from one only when they look like paths, since paths get published", () => {
    const read = (value: string) => withToml('[db.seed]\nsql_paths = ["env(X)"]', { X: value });
    for (const path of ["seed.sql", "./seeds", "../seeds/*.sql"]) {
      expect(read(path)).toMatchObject({ config: { seed: { sqlPaths: [path] } }, problems: [] });
    }
    for (const secret of ["postgresql://u:p@h/d", "eyJhbGciOi.eyJpc3Mi.c2lnbmF0dXJl", "./x@y"]) {
      const project = read(secret);
      expect(JSON.stringify(project)).not.toContain(secret);
      expect(messages(project)).toEqual([
        'db.seed.sql_paths.0 must be a path; the variable "X" does not hold paths that begin with ./ or end with .sql',
      ]);
    }
  });

  test("SUPABASE_DB_PORT and its like stand above the file", () => {
    const env = { SUPABASE_DB_PORT: "6003", SUPABASE_DB_SEED_SQL_PATHS: "a.sql,b.sql" };
    expect(withToml("[db]\nport = 1", env).config).toMatchObject({
      port: 6003,
      seed: { sqlPaths: ["a.sql", "b.sql"] },
    });
    expect(messages(withToml("", { SUPABASE_DB_MIGRATIONS_ENABLED: "nope" }))).toEqual([
      'db.migrations.enabled must be true or false; it comes from the variable "SUPABASE_DB_MIGRATIONS_ENABLED", whose value is not shown',
    ]);
  });

  test("the process stands above dotenv files, those beside supabase/ above those in it, local ones above shared", () => {
    const files = [
      "supabase/.env",
      "supabase/.env.development",
      "supabase/.env.local",
      "supabase/.env.development.local",
      ".env",
      ".env.development",
      ".env.local",
      ".env.development.local",
    ];
    const place = workspace({ "supabase/config.toml": toml });
    for (const [index, file] of files.entries()) {
      place.write(file, `MY_PORT=${7000 + index}\n`);
      expect(place.read().config.port).toBe(7000 + index);
    }
    expect(place.read({ env: { MY_PORT: "8000" } }).config.port).toBe(8000);
  });

  test("SUPABASE_ENV chooses among the dotenv files", () => {
    const place = workspace({
      "supabase/config.toml": toml,
      ".env.staging": "MY_PORT=7001",
      ".env": "MY_PORT=7002",
    });
    expect(place.read().config.port).toBe(7002);
    expect(place.read({ env: { SUPABASE_ENV: "staging" } }).config.port).toBe(7001);
  });
});
