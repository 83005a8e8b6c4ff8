import { describe, expect, test } from "vitest";
import { unapplied } from "../../../src/operations/unapplied.js";
import type { FileChange } from "../../../src/project/changes.js";
import { parseMigrationName } from "../../../src/project/names.js";
import type { MigrationFile } from "../../../src/project/types.js";

function file(name: string): MigrationFile {
  const { version = "", name: rest = "" } = parseMigrationName(name) ?? {};
  return { version, name: rest, file: `supabase/migrations/${name}`, text: "", hash: "", problems: [] };
}

function told(names: readonly string[], ...changes: readonly FileChange[]) {
  const { judged, before, drift } = unapplied(names.map(file), changes);
  const versions = (files: readonly MigrationFile[]) => files.map(({ version }) => version).join(" ");
  return [versions(judged), versions(before), ...drift.map(({ kind, version }) => `${kind} ${version}`)];
}

const added = (name: string): FileChange => ({ kind: "added", name });
const edited = (name: string): FileChange => ({ kind: "edited", name });
const removed = (name: string): FileChange => ({ kind: "removed", name });
const renamed = (from: string, name: string): FileChange => ({ kind: "renamed", name, from });

describe("a pull request", () => {
  test("that adds migrations after those that are there disagrees with nothing", () => {
    expect(told(["1_a.sql", "2_b.sql", "3_c.sql"], added("2_b.sql"), added("3_c.sql"))).toEqual(["2 3", "1"]);
  });

  test("that touches no migration has nothing to judge", () => {
    expect(told(["1_a.sql"], added("README.md"), edited("notes.txt"))).toEqual(["", "1"]);
  });

  test("that edits one is told what that means where it is applied", () => {
    expect(told(["1_a.sql", "2_b.sql"], edited("1_a.sql"))).toEqual(["1", "2", "edited 1"]);
  });

  test("that adds a version older than the newest one before it comes too late", () => {
    expect(told(["1_a.sql", "2_b.sql", "3_c.sql"], added("2_b.sql"))).toEqual(["2", "1 3", "out-of-order 2"]);
  });

  test("that edits the newest one has that for the newest as well", () => {
    expect(told(["1_a.sql", "2_b.sql", "3_c.sql"], added("2_b.sql"), edited("3_c.sql"))).toEqual([
      "2 3",
      "1",
      "out-of-order 2",
      "edited 3",
    ]);
  });

  test("that removes one leaves databases without its file", () => {
    expect(told(["1_a.sql"], removed("2_b.sql"), removed("README.md"))).toEqual(["", "1", "missing 2"]);
  });

  test("that gives one another name keeps its version, and nothing changes", () => {
    expect(told(["1_a.sql", "2_better.sql"], renamed("2_b.sql", "2_better.sql"))).toEqual(["", "1 2"]);
  });

  test("that gives one another name and another text edits it", () => {
    expect(told(["1_a.sql", "2_better.sql"], removed("2_b.sql"), added("2_better.sql"))).toEqual([
      "2",
      "1",
      "edited 2",
    ]);
  });

  test("that gives one another version is told under which it may be applied", () => {
    expect(told(["1_a.sql", "3_b.sql"], renamed("2_b.sql", "3_b.sql"))).toEqual(["3", "1", "renumbered 3"]);
  });

  test("that makes a migration of another file adds it", () => {
    expect(told(["1_a.sql", "2_b.sql"], renamed("draft.txt", "2_b.sql"))).toEqual(["2", "1"]);
  });
});
