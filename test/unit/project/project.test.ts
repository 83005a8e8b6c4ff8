import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readMigrations } from "../../../src/project/migrations.js";
import { readProject } from "../../../src/project/project.js";
import { scanToCopy } from "../../../src/sql/copy-head.js";
import { migrations, workspace } from "./workspace.js";

describe("where the project is", () => {
  test("without migrations/ it is an empty project", () => {
    expect(workspace({ "supabase/config.toml": "" }).read()).toEqual({
      config: {
        port: 54322,
        majorVersion: 17,
        migrationsEnabled: true,
        seed: { enabled: true, sqlPaths: ["./seed.sql"] },
        apiSchemas: ["public", "graphql_public"],
      },
      migrations: [],
      problems: [],
      isReadable: true,
      misnamed: [],
      skipped: [],
      advice: ["There is no folder supabase/migrations, so no migrations"],
      readSeeds: expect.any(Function),
    });
  });

  test("it may be deep in the workspace, the workspace itself, or given by its absolute path", () => {
    const place = workspace({ "apps/api/supabase/migrations/1_a.sql": "", "migrations/2_b.sql": "" });
    const files = (supabaseDirectory: string) =>
      place.read({ supabaseDirectory }).migrations.map(({ file }) => file);
    expect(files("./apps/api/supabase/")).toEqual(["apps/api/supabase/migrations/1_a.sql"]);
    expect(files(join(place.path, "apps/api/supabase"))).toEqual(["apps/api/supabase/migrations/1_a.sql"]);
    expect(files(".")).toEqual(["migrations/2_b.sql"]);
  });

  test("when it is not there, the hint names the folders that are", () => {
    const place = workspace({
      "apps/api/supabase/config.toml": "",
      "backend/supabase/migrations/1_a.sql": "",
      "node_modules/x/supabase/config.toml": "",
    });
    expect(place.read().problems).toMatchObject([
      {
        code: "bad-input",
        message: 'There is no folder "supabase" (supabase-directory, relative to the workspace)',
        hint: 'Set supabase-directory: there is "backend/supabase", "apps/api/supabase".',
        logOnly: `Looked for ${place.path}/supabase`,
      },
    ]);
  });

  test("when it stands above the workspace, the hint says where to run", () => {
    const place = workspace({ "supabase/config.toml": "", "src/x.ts": "" });
    const project = readProject({
      workspace: join(place.path, "src"),
      supabaseDirectory: "supabase",
      env: {},
      scanToCopy,
    });
    expect(project.problems[0]?.hint).toBe(
      'There is "../supabase": run db-ops from the folder that holds it.',
    );
  });

  test("when one stands in it, the hint says so", () => {
    const place = workspace({ "supabase/config.toml": "" });
    const project = readProject({
      workspace: join(place.path, "supabase"),
      supabaseDirectory: "supabase",
      env: {},
      scanToCopy,
    });
    expect(project.problems[0]?.hint).toBe("You are inside it: run db-ops from the folder above.");
  });

  test("when there is none anywhere, the hint thinks of the checkout", () => {
    expect(workspace().read().problems[0]?.hint).toContain("actions/checkout");
  });

  test.each([
    ["the folder migrations/ itself", "supabase/migrations", "Give the folder above it."],
    ["the folder above", "app", 'Set supabase-directory to "app/supabase".'],
  ])("%s is not taken for an empty project", (_, supabaseDirectory, hint) => {
    const place = workspace({ "supabase/migrations/1_a.sql": "", "app/supabase/config.toml": "" });
    expect(place.read({ supabaseDirectory }).problems).toMatchObject([{ code: "bad-input", hint }]);
  });

  test("migrations that lie beside the folder of theirs, and a folder with nothing in it, are none either", () => {
    expect(workspace({ "supabase/1_a.sql": "" }).read()).toMatchObject({
      isReadable: false,
      problems: [{ code: "bad-input", hint: "Move them into its folder migrations/." }],
    });
    const place = workspace({ "supabase/x": "" });
    rmSync(join(place.path, "supabase/x"));
    expect(place.read()).toMatchObject({ isReadable: false, problems: [{ code: "bad-input" }] });
  });

  test("a file in its place is refused", () => {
    expect(workspace({ supabase: "" }).read().problems).toMatchObject([
      { code: "unreadable-file", file: "supabase" },
    ]);
    expect(workspace({ "supabase/migrations": "" }).read().problems).toMatchObject([
      { code: "unreadable-file", file: "supabase/migrations", message: "This is a file, not a folder" },
    ]);
  });
});

describe("nothing outside the workspace is read", () => {
  test.each(["../other/supabase", "a/../../other/supabase"])("%s", (supabaseDirectory) => {
    const place = workspace({ "other/supabase/migrations/1_a.sql": "", "workspace/a/x": "" });
    const project = readProject({
      workspace: join(place.path, "workspace"),
      supabaseDirectory,
      env: {},
      scanToCopy,
    });
    expect(project).toMatchObject({ migrations: [], problems: [{ code: "outside-workspace" }] });
  });

  test("through a link on the way", () => {
    const place = workspace({ "other/supabase/migrations/1_a.sql": "", "workspace/x": "" });
    symlinkSync("../other", join(place.path, "workspace/link"));
    const project = readProject({
      workspace: join(place.path, "workspace"),
      supabaseDirectory: "link/supabase",
      env: {},
      scanToCopy,
    });
    expect(project).toMatchObject({ migrations: [], problems: [{ code: "outside-workspace" }] });
  });

  test("a workspace that is itself reached through a link is fine", () => {
    const place = workspace({ "real/supabase/migrations/1_a.sql": "" });
    symlinkSync("real", join(place.path, "link"));
    const project = readProject({
      workspace: join(place.path, "link"),
      supabaseDirectory: "supabase",
      env: {},
      scanToCopy,
    });
    expect(project).toMatchObject({ migrations: [{ file: "supabase/migrations/1_a.sql" }], problems: [] });
  });

  test("the folders themselves may not be links, even to places inside", () => {
    const place = workspace({ "real/migrations/1_a.sql": "", "other/config.toml": "" });
    symlinkSync("real", join(place.path, "supabase"));
    symlinkSync("../real/migrations", join(place.path, "other/migrations"));
    expect(place.read()).toMatchObject({ migrations: [], problems: [{ code: "symlink", file: "supabase" }] });
    expect(place.read({ supabaseDirectory: "other" })).toMatchObject({
      migrations: [],
      problems: [{ code: "symlink", file: "other/migrations" }],
    });
  });
});

test("all problems of the project are told at once", () => {
  const place = migrations("1_a.sql", "1_b.sql", "init.sql");
  place.write("supabase/config.toml", "[db]\nport = 0\n");
  expect(place.read().problems.map(({ code }) => code)).toEqual([
    "bad-config",
    "bad-name",
    "duplicate-version",
  ]);
});

test("10,000 migrations are read, in order", () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `${20240101000000 + index}_create_table.sql`);
  const place = workspace({ "supabase/migrations/.gitkeep": "" });
  for (const name of names.toReversed()) writeFileSync(join(place.path, "supabase/migrations", name), name);
  expect(place.read().migrations.map(({ text }) => text)).toEqual(names);
});

describe("bounds on the whole", () => {
  const place = () =>
    workspace({ "supabase/migrations/1_a.sql": "12345", "supabase/migrations/2_b.sql": "67890" });
  const read = (path: string, bounds: { files: number; bytes: number }) =>
    readMigrations({ path: join(path, "supabase"), file: "supabase" }, bounds);

  test("within them all is read", () => {
    expect(read(place().path, { files: 2, bytes: 10 })).toMatchObject({ migrations: [{}, {}], problems: [] });
  });

  test.each([
    ["files", { files: 1, bytes: 10 }, "There are 2 migrations here; at most 1 are read"],
    ["bytes", { files: 2, bytes: 9 }, "more than"],
  ])("past the number of %s nothing is, and the problem says so", (_, bounds, message) => {
    expect(read(place().path, bounds)).toMatchObject({
      migrations: [],
      problems: [
        { code: "file-too-large", file: "supabase/migrations", message: expect.stringContaining(message) },
      ],
    });
  });
});
