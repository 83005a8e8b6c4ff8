import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { findCheckout } from "../../../src/github/checkout.js";
import { gitChanges, readRawDiff } from "../../../src/github/git-changes.js";

const FOLDER = "supabase/migrations";

/** A repository with a branch `main` that holds two migrations, and with a branch `topic` made from it. */
function repository() {
  const root = temporaryFolder();
  const git = (...args: readonly string[]): string => gitIn(root, ...args);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = (): string => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "next");
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch=main");
  write(`${FOLDER}/1_a.sql`, "create table a (id int);\n");
  write(`${FOLDER}/2_b.sql`, "create table b (id int);\n");
  const base = commit();
  git("switch", "--quiet", "--create", "topic");
  return { root, git, write, commit, base };
}

function gitIn(root: string, ...args: readonly string[]): string {
  const identity = [
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@example.com",
    "-c",
    "protocol.file.allow=always",
  ];
  return execFileSync("git", [...identity, ...args], { cwd: root, encoding: "utf8", stdio: "pipe" }).trim();
}

function temporaryFolder(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "db-ops-git-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

async function changes(root: string, base: string, head: string) {
  const checkout = findCheckout(root, join(root, FOLDER));
  return checkout && gitChanges(checkout, { base, head }, process.env["PATH"]);
}

test("added, edited, removed and moved files are told apart; another folder, a subfolder and a mode are not told", async () => {
  const { root, git, write, commit, base } = repository();
  write(`${FOLDER}/3_c.sql`, "select 3;");
  write(`${FOLDER}/1_a.sql`, "create table a (id bigint);\n");
  git("mv", `${FOLDER}/2_b.sql`, `${FOLDER}/4_b.sql`);
  write(`${FOLDER}/old/0_z.sql`, "select 0;");
  write("README.md", "# hello");
  const head = commit();
  expect(await changes(root, base, head)).toEqual([
    { kind: "edited", name: "1_a.sql" },
    { kind: "added", name: "3_c.sql" },
    { kind: "renamed", name: "4_b.sql", from: "2_b.sql" },
  ]);
  git("update-index", "--chmod=+x", `${FOLDER}/3_c.sql`);
  git("commit", "--quiet", "--message", "mode");
  git("rm", "--quiet", `${FOLDER}/4_b.sql`);
  git("commit", "--quiet", "--message", "less");
  expect(await changes(root, head, git("rev-parse", "HEAD"))).toEqual([{ kind: "removed", name: "4_b.sql" }]);
});

test("what main got meanwhile is not the pull request's, neither on its branch nor in the merge", async () => {
  const { root, git, write, commit } = repository();
  write(`${FOLDER}/3_c.sql`, "select 3;");
  const head = commit();
  git("switch", "--quiet", "main");
  write(`${FOLDER}/5_e.sql`, "select 5;");
  const base = commit();
  git("switch", "--quiet", "topic");
  expect(await changes(root, base, head)).toEqual([{ kind: "added", name: "3_c.sql" }]);
  git("switch", "--quiet", "--detach", "main");
  git("merge", "--quiet", "--no-ff", "--message", "merge", "topic");
  expect(await changes(root, base, head)).toEqual([{ kind: "added", name: "3_c.sql" }]);
});

test("names of any kind come back as they are", async () => {
  const { root, write, commit, base } = repository();
  const names = [
    "3_quo\"te'.sql",
    "4_li\nne.sql",
    "5_\u00fc \u{1f418}.sql",
    "6_--output=x.sql",
    "7_$(touch x).sql",
  ];
  for (const name of names) write(`${FOLDER}/${name}`, "select 1;");
  write(`${FOLDER}/..sql`, "select 1;");
  const head = commit();
  const found = await changes(root, base, head);
  expect(found?.map(({ name }) => name).sort()).toEqual(["..sql", ...names].sort());
});

describe("a clone as actions/checkout makes it", () => {
  async function cloned(depth: number) {
    const origin = repository();
    origin.write(`${FOLDER}/3_c.sql`, "select 3;");
    const head = origin.commit();
    origin.git("switch", "--quiet", "--detach", "main");
    origin.git("merge", "--quiet", "--no-ff", "--message", "merge", "topic");
    origin.git("update-ref", "refs/pull/1/merge", "HEAD");
    const root = temporaryFolder();
    gitIn(root, "init", "--quiet");
    gitIn(root, "fetch", "--quiet", `--depth=${depth}`, pathToFileURL(origin.root).href, "refs/pull/1/merge");
    gitIn(root, "checkout", "--quiet", "--detach", "FETCH_HEAD");
    return changes(root, origin.base, head);
  }

  test("of depth 1 has no base to compare with", async () => {
    expect(await cloned(1)).toBeUndefined();
  });

  test("of depth 2 is enough", async () => {
    expect(await cloned(2)).toEqual([{ kind: "added", name: "3_c.sql" }]);
  });
});

test("nothing that the repository is configured to run is run", async () => {
  const { root, git, write, commit, base } = repository();
  const witness = join(root, "..", `${root.slice(root.lastIndexOf("/") + 1)}-ran`);
  onTestFinished(() => rmSync(witness, { force: true }));
  const command = `touch ${witness}; false`;
  write(".gitattributes", "*.sql diff=evil filter=evil\n");
  write(`${FOLDER}/1_a.sql`, "select 1;");
  const head = commit();
  for (const key of [
    "core.fsmonitor",
    "core.pager",
    "diff.external",
    "diff.evil.textconv",
    "diff.evil.command",
    "filter.evil.clean",
  ])
    git("config", key, command);
  expect(await changes(root, base, head)).toEqual([{ kind: "edited", name: "1_a.sql" }]);
  expect(existsSync(witness)).toBe(false);
});

test("a bare repository among the migrations is not taken for the repository", async () => {
  const { root, write, commit, base } = repository();
  gitIn(root, "init", "--quiet", "--bare", join(root, FOLDER));
  writeFileSync(join(root, FOLDER, "config"), "[core]\n\tbare = true\n\trepositoryformatversion = 99\n");
  write(`${FOLDER}/3_c.sql`, "select 3;");
  const head = commit();
  expect(await changes(root, base, head)).toContainEqual({ kind: "added", name: "3_c.sql" });
});

test("migrations in a submodule have a history of their own", async () => {
  const { root, git } = repository();
  const other = repository();
  git("submodule", "--quiet", "add", pathToFileURL(other.root).href, "vendored");
  expect(findCheckout(root, join(root, "vendored", FOLDER))).toBeUndefined();
});

test("a checkout below the workspace, and one without git", () => {
  const { root } = repository();
  const above = dirname(root);
  expect(findCheckout(above, join(root, FOLDER))).toEqual({ root, hasGit: true, folder: FOLDER });
  const bare = temporaryFolder();
  expect(findCheckout(bare, join(bare, FOLDER))).toEqual({ root: bare, hasGit: false, folder: FOLDER });
});

test("no git on the machine is no error", async () => {
  const { root, base } = repository();
  const checkout = { root: join(root, "missing"), hasGit: true, folder: FOLDER };
  expect(await gitChanges(checkout, { base, head: base }, "")).toBeUndefined();
});

test("paths that leave the folder are not its entries", () => {
  const hash = "0".repeat(40);
  const line = (status: string, ...paths: readonly string[]) =>
    `:100644 100644 ${hash} ${hash.replace("0", "1")} ${status}\0${paths.join("\0")}\0`;
  const listed = [
    line("A", `${FOLDER}/../../secret.sql`),
    line("R100", `${FOLDER}/1_a.sql`, "elsewhere/1_a.sql"),
    line("R100", "elsewhere/2_b.sql", `${FOLDER}/2_b.sql`),
    line("T", `${FOLDER}/3_c.sql`),
  ].join("");
  expect(readRawDiff(listed, FOLDER)).toEqual([
    { kind: "removed", name: "1_a.sql" },
    { kind: "added", name: "2_b.sql" },
    { kind: "edited", name: "3_c.sql" },
  ]);
});
