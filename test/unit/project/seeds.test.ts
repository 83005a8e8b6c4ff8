import { createHash } from "node:crypto";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSeeds } from "../../../src/project/seeds.js";
import { scanToCopy } from "../../../src/sql/copy-head.js";
import { type Workspace, workspace } from "./workspace.js";

const FILES = [
  "supabase/config.toml",
  "supabase/seed.sql",
  "supabase/seeds/10_b.sql",
  "supabase/seeds/9_a.sql",
  "supabase/seeds/.hidden.sql",
  "supabase/seeds/README.md",
  "supabase/seeds/deep/er/z.sql",
  "supabase/seeds/deep/a.sql",
  "supabase/seeds/Ä.sql",
  "supabase/seeds/😀.sql",
  "supabase/seeds/ﬀ.sql",
  "supabase/more/seed.sql",
  "supabase/more/[x].sql",
  "data/base.sql",
];

const project = (...files: readonly string[]): Workspace =>
  workspace(Object.fromEntries([...FILES, ...files].map((file) => [file, ""])));

const read = (place: Workspace, ...sqlPaths: readonly string[]) =>
  readSeeds(
    { path: join(place.path, "supabase"), file: "supabase" },
    { enabled: true, sqlPaths },
    scanToCopy,
  );

describe("which files, in which order", () => {
  test.each<[patterns: string[], paths: string[]]>([
    [["./seed.sql"], ["supabase/seed.sql"]],
    [["seed.sql", "./seed.sql", "x/../seed.sql"], ["supabase/seed.sql"]],
    [["./seeds/*_*.sql"], ["supabase/seeds/10_b.sql", "supabase/seeds/9_a.sql"]],
    [
      ["seeds/9*", "seeds/*_*.sql"],
      ["supabase/seeds/9_a.sql", "supabase/seeds/10_b.sql"],
    ],
    // Byte by byte: UTF-16 would put the emoji before the ligature.
    [["seeds/[^0-9.Rd]*"], ["supabase/seeds/Ä.sql", "supabase/seeds/ﬀ.sql", "supabase/seeds/😀.sql"]],
    [["seeds/.*"], ["supabase/seeds/.hidden.sql"]],
    [["seeds/R*"], ["supabase/seeds/README.md"]],
    [["*/seed.sql"], ["supabase/more/seed.sql"]],
    [["**/a.sql"], []],
    [["seeds/**/a.sql"], ["supabase/seeds/deep/a.sql"]],
    [["seeds/*/*/?.sql"], ["supabase/seeds/deep/er/z.sql"]],
    [["seeds/deep"], ["supabase/seeds/deep/a.sql", "supabase/seeds/deep/er/z.sql"]],
    [["seeds/d*"], ["supabase/seeds/deep/a.sql", "supabase/seeds/deep/er/z.sql"]],
    [
      ["seeds/deep/", "seeds/deep/er/z.sql"],
      ["supabase/seeds/deep/a.sql", "supabase/seeds/deep/er/z.sql"],
    ],
    [["seed.sql/"], []],
    [["more/\\[x\\].sql"], ["supabase/more/[x].sql"]],
    [["more/[x].sql"], []],
    [["../data/*.sql"], ["data/base.sql"]],
    [["../data"], ["data/base.sql"]],
    [["{seed,x}.sql"], []],
    [["nowhere/*.sql", "seed.sql/x.sql", "seed.sql/*"], []],
    [["seeds/[a/b].sql"], []],
    [[""], []],
    [[], []],
  ])("%j", (patterns, paths) => {
    const seeds = read(project(), ...patterns);
    expect(seeds.files.map(({ path }) => path)).toEqual(paths);
    expect(seeds.problems).toEqual([]);
  });

  test("an absolute path inside the workspace stays absolute in the record", () => {
    const place = project();
    const { files } = read(place, join(place.path, "data/*.sql"));
    expect(files).toMatchObject([{ path: join(place.path, "data/base.sql"), file: "data/base.sql" }]);
  });
});

test("a file's hash is of its bytes, its text without the byte order mark", () => {
  const place = workspace({ "supabase/seed.sql": "\ufeffselect 1;\r\n" });
  expect(read(place, "seed.sql").files).toEqual([
    {
      rows: [],
      path: "supabase/seed.sql",
      file: "supabase/seed.sql",
      text: "select 1;\r\n",
      hash: createHash("sha256").update("\ufeffselect 1;\r\n").digest("hex"),
      problems: [],
    },
  ]);
});

test("a directory of another name, deep in the workspace, is `supabase` in the record", () => {
  const place = workspace({ "app/db/seed.sql": "", "app/data/a.sql": "" });
  const { files } = readSeeds(
    { path: join(place.path, "app/db"), file: "app/db" },
    { enabled: true, sqlPaths: ["seed.sql", "../data/a.sql"] },
    scanToCopy,
  );
  expect(files).toMatchObject([
    { path: "supabase/seed.sql", file: "app/db/seed.sql" },
    { path: "data/a.sql", file: "app/data/a.sql" },
  ]);
});

test("none are read when seeds are switched off", () => {
  const place = project();
  place.write("supabase/config.toml", "[db.seed]\nenabled = false\n");
  expect(place.read().readSeeds()).toEqual({ files: [], problems: [], advice: [] });
});

test("a pattern that matches nothing is worth a word; one that is none is a problem", () => {
  expect(read(project(), "./a/*.sql", "b.sql")).toEqual({
    files: [],
    problems: [],
    advice: [
      'No file matches "./a/*.sql" of [db.seed] sql_paths',
      'No file matches "b.sql" of [db.seed] sql_paths',
    ],
  });
  expect(read(project(), "seeds/[a.sql", "seed.sql")).toMatchObject({
    files: [{ path: "supabase/seed.sql" }],
    problems: [{ code: "bad-config" }],
  });
});

describe("nothing outside the workspace is read, and no link followed", () => {
  test.each(["../../other/*.sql", "../../../../etc/passwd", "/etc/*.conf", "/etc/hosts"])("%s", (pattern) => {
    expect(read(project(), pattern)).toMatchObject({ files: [], problems: [{ code: "outside-workspace" }] });
  });

  test("a link to a file, to a folder, and on the way", () => {
    const place = project("other/x.sql");
    symlinkSync("../seed.sql", join(place.path, "supabase/seeds/link.sql"));
    symlinkSync("../other", join(place.path, "supabase/folder"));
    expect(read(place, "seeds/link.sql").files).toMatchObject([
      { file: "supabase/seeds/link.sql", problems: [{ code: "symlink" }] },
    ]);
    for (const pattern of ["folder/*.sql", "folder/x.sql", "fol*/x.sql"]) {
      const seeds = read(place, pattern);
      expect(seeds.files).toEqual([]);
      expect(seeds.problems).toMatchObject([{ code: "symlink", file: "supabase/folder" }]);
    }
    expect(read(place, "folder").files).toMatchObject([{ problems: [{ code: "symlink" }] }]);
  });

  test("a link in a folder is passed by, as the Supabase CLI does, and told", () => {
    const place = project();
    symlinkSync("../seed.sql", join(place.path, "supabase/more/link.sql"));
    const { files, advice, problems } = read(place, "more");
    expect(files.map(({ path }) => path)).toEqual(["supabase/more/[x].sql", "supabase/more/seed.sql"]);
    expect(problems).toEqual([]);
    expect(advice).toEqual(["supabase/more/link.sql is no regular file and is passed by"]);
  });
});

test("past the bounds none is read, and a problem says so", () => {
  const place = workspace({ "supabase/a.sql": "12345", "supabase/b.sql": "67890" });
  const bounded = (bounds: { files: number; bytes: number }) =>
    readSeeds(
      { path: join(place.path, "supabase"), file: "supabase" },
      { enabled: true, sqlPaths: ["*.sql"] },
      scanToCopy,
      bounds,
    );
  expect(bounded({ files: 2, bytes: 10 })).toMatchObject({ files: [{}, {}], problems: [] });
  expect(bounded({ files: 1, bytes: 10 })).toMatchObject({
    files: [],
    problems: [{ code: "file-too-large" }],
  });
  expect(bounded({ files: 2, bytes: 9 })).toMatchObject({
    files: [],
    problems: [{ code: "file-too-large" }],
  });
});
