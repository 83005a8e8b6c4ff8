import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { properName } from "../../../src/project/names.js";
import { migrations } from "./workspace.js";

const versions = (project: { migrations: readonly { version: string }[] }) =>
  project.migrations.map(({ version }) => version);

describe("which files are migrations", () => {
  test("version and name are taken verbatim, and the name may be empty or hold anything", () => {
    const { migrations: read, problems } = migrations("007_a b'c\".sql", "20240101000000_.sql").read();
    expect(read.map(({ version, name, file }) => ({ version, name, file }))).toEqual([
      { version: "007", name: "a b'c\"", file: "supabase/migrations/007_a b'c\".sql" },
      { version: "20240101000000", name: "", file: "supabase/migrations/20240101000000_.sql" },
    ]);
    expect(problems).toEqual([]);
  });

  test("they are ordered by version as text, even where the file names are not", () => {
    expect(versions(migrations("2_c.sql", "10_b.sql", "1_a.sql").read())).toEqual(["1", "10", "2"]);
  });

  test("subfolders are not looked at", () => {
    const project = migrations("1_a.sql", "later/2_b.sql", "later/init.sql").read();
    expect(versions(project)).toEqual(["1"]);
    expect(project).toMatchObject({ problems: [], skipped: [] });
  });

  test("what is no SQL, or hidden, is skipped", () => {
    const project = migrations("README.md", ".gitkeep", "1_a.sql.bak", "._1_a.sql", "1_a.sql").read();
    expect(project.skipped).toEqual(
      ["._1_a.sql", ".gitkeep", "1_a.sql.bak", "README.md"].map((name) => `supabase/migrations/${name}`),
    );
    expect(project.problems).toEqual([]);
  });

  test.each([
    ["init.sql", "<timestamp>_init.sql"],
    ["20240101.sql", "20240101_name.sql"],
    ["20240101-foo.sql", "20240101_foo.sql"],
    ["20240101000000_x.SQL", "20240101000000_x.sql"],
    [" 20240101_a.sql", "20240101_a.sql"],
    ["V2__add users.sql", "2_add_users.sql"],
    ["1_a\nb.sql", "1_a_b.sql"],
    ["-.sql", "<timestamp>_name.sql"],
  ])("%j would never run, so it is a problem, and the hint has the right name", (name, proper) => {
    const project = migrations(name, "30000101000000_fine.sql").read();
    expect(versions(project)).toEqual(["30000101000000"]);
    expect(project.problems).toMatchObject([
      {
        code: "bad-name",
        file: `supabase/migrations/${name}`,
        hint: expect.stringContaining(`"${proper}"`),
      },
    ]);
  });

  test("a hostile name stays on one line in the message, and is itself in `file`", () => {
    const name = "x\n::error::\u202e\u001b[31m.sql";
    const [problem] = migrations(name).read().problems;
    expect(problem?.file).toBe(`supabase/migrations/${name}`);
    expect(problem?.message).toBe(
      '"x\\n::error::\\u{202e}\\u{1b}[31m.sql" is not a migration\'s name, so it would silently never run',
    );
  });
});

describe("the CLI's old initial schema", () => {
  test("is skipped when it is the first entry of the folder", () => {
    const project = migrations("20200101000000_init.sql", "20210101000000_init.sql", "2023_init.sql").read();
    expect(versions(project)).toEqual(["20210101000000", "2023"]);
    expect(project.skipped).toEqual(["supabase/migrations/20200101000000_init.sql"]);
  });

  test("runs when anything stands before it, be it a folder", () => {
    expect(versions(migrations(".gitkeep", "20200101000000_init.sql").read())).toEqual(["20200101000000"]);
    const withFolder = migrations("20200101000000_init.sql");
    mkdirSync(join(withFolder.path, "supabase/migrations/0"));
    expect(versions(withFolder.read())).toEqual(["20200101000000"]);
  });

  test("is an ordinary migration from December 2021 on", () => {
    expect(versions(migrations("20211209000000_init.sql").read())).toEqual(["20211209000000"]);
  });
});

describe("duplicate versions", () => {
  test("name both files and a version that is free", () => {
    const project = migrations("0009_a.sql", "0009_b.sql", "0010_c.sql").read();
    expect(project.problems).toEqual([
      {
        code: "duplicate-version",
        file: "supabase/migrations/0009_b.sql",
        message:
          'Version 0009 stands twice: "supabase/migrations/0009_a.sql" and "supabase/migrations/0009_b.sql"',
        hint: 'Rename the one that no database has run yet, for example to "0011_b.sql".',
      },
    ]);
    expect(project.migrations).toHaveLength(3);
  });

  test("three files of one version get two different new versions", () => {
    const hints = migrations("1_a.sql", "1_b.sql", "1_c.sql")
      .read()
      .problems.map(({ hint }) => hint);
    expect(hints).toEqual([expect.stringContaining('"2_b.sql"'), expect.stringContaining('"3_c.sql"')]);
  });

  test("down migrations of other tools are explained", () => {
    const [problem] = migrations("1_a.down.sql", "1_a.up.sql").read().problems;
    expect(problem?.hint).toContain("every file forwards");
  });

  test("1 and 01 are two versions", () => {
    expect(migrations("1_a.sql", "01_b.sql").read().problems).toEqual([]);
  });
});

test("a proper name never has the form of a path", () => {
  expect(properName("../../x.sql")).toBe("<timestamp>_x.sql");
});
