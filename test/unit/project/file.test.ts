import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { MigrationFile } from "../../../src/project/types.js";
import { type Workspace, workspace } from "./workspace.js";

const FILE = "supabase/migrations/1_a.sql";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

function only(place: Workspace): MigrationFile {
  const { migrations, problems } = place.read();
  expect(problems).toEqual([]);
  expect(migrations).toHaveLength(1);
  const [migration] = migrations;
  if (migration === undefined) throw new Error("no migration");
  return migration;
}

const holding = (content: string | Uint8Array) => only(workspace({ [FILE]: content }));

describe("text and hash", () => {
  test("the text is as it is on disk, line ends included, and the hash is that of its bytes", () => {
    const content = "select 'é😀';\r\n\n-- end";
    expect(holding(content)).toEqual({
      version: "1",
      name: "a",
      file: FILE,
      text: content,
      hash: sha256(content),
      problems: [],
    });
  });

  test("a byte order mark counts for the hash, not for the text", () => {
    const content = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("select 1;")]);
    expect(holding(content)).toMatchObject({ text: "select 1;", hash: sha256(content) });
  });

  test("an empty file is an empty text", () => {
    expect(holding("")).toMatchObject({ text: "", hash: sha256(""), problems: [] });
  });
});

describe("what is no text is refused with its place, and its text is empty", () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const bytes = (...parts: readonly (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

  test.each([
    ["a NUL", bytes("select 1;\n-- é", 0, "x"), "nul-byte", 2, 5, "Remove the byte"],
    ["UTF-16 without a mark", Buffer.from("select 1;", "utf16le"), "nul-byte", 1, 2, "UTF-16"],
    ["UTF-16", utf16("select 1;"), "not-utf8", 1, 1, "UTF-16"],
    ["Latin-1", Buffer.from("-- ok\n-- caf\xe9 au lait", "latin1"), "not-utf8", 2, 7, "Latin-1"],
    ["a character cut off at the end", bytes("-- 😀\n€", 0xe2, 0x82), "not-utf8", 2, 2, "Latin-1"],
    ["a stray continuation byte", bytes("a", 0x80), "not-utf8", 1, 2, "Latin-1"],
    ["an overlong slash", bytes("ab", 0xc0, 0xaf), "not-utf8", 1, 3, "Latin-1"],
    ["an overlong character of three bytes", bytes(0xe0, 0x80, 0x80), "not-utf8", 1, 1, "Latin-1"],
    ["half a surrogate pair", bytes("x", 0xed, 0xa0, 0x80), "not-utf8", 1, 2, "Latin-1"],
    ["a character past U+10FFFF", bytes(0xf4, 0x90, 0x80, 0x80), "not-utf8", 1, 1, "Latin-1"],
    ["an archive", bytes("PK", 3, 4, 0xff, 0, 0, 0x99), "not-utf8", 1, 5, "does not look like text"],
    ["an error after a byte order mark", bytes(0xef, 0xbb, 0xbf, "a", 0xff), "not-utf8", 1, 2, "Latin-1"],
  ])("%s", (_, content, code, line, column, hint) => {
    expect(holding(content)).toMatchObject({
      text: "",
      hash: sha256(content),
      problems: [{ code, file: FILE, line, column, hint: expect.stringContaining(hint) }],
    });
  });
});

describe("what is no regular file is refused, never followed, never waited for", () => {
  test("a symbolic link, though it leads to a fine file", () => {
    const place = workspace({ "secret.txt": "hunter2" });
    mkdirSync(join(place.path, "supabase/migrations"), { recursive: true });
    symlinkSync("../../secret.txt", join(place.path, FILE));
    const migration = only(place);
    expect(migration).toMatchObject({
      version: "1",
      text: "",
      hash: "",
      problems: [{ code: "symlink", file: FILE }],
    });
    expect(JSON.stringify(migration)).not.toContain("hunter2");
  });

  test("a link that leads nowhere", () => {
    const place = workspace({ "supabase/config.toml": "" });
    mkdirSync(join(place.path, "supabase/migrations"));
    symlinkSync("nowhere", join(place.path, FILE));
    expect(only(place).problems).toMatchObject([{ code: "symlink" }]);
  });

  test("a folder with a migration's name", () => {
    const place = workspace({ [`${FILE}/x`]: "" });
    expect(only(place).problems).toMatchObject([
      { code: "unreadable-file", file: FILE, message: "This is a folder, not a file" },
    ]);
  });

  test("a named pipe", () => {
    const place = workspace({ "supabase/migrations/.gitkeep": "" });
    execFileSync("mkfifo", [join(place.path, FILE)]);
    expect(only(place).problems).toMatchObject([
      { code: "unreadable-file", message: "This is a named pipe, not a file" },
    ]);
  });

  test("a socket", async () => {
    const place = workspace({ "supabase/migrations/.gitkeep": "" });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(place.path, FILE), resolve));
    expect(only(place).problems).toMatchObject([
      { code: "unreadable-file", message: "This is a socket, not a file" },
    ]);
    await new Promise((resolve) => server.close(resolve));
  });
});

test("a file of more than 50 MB is not read", () => {
  const place = workspace({ [FILE]: "" });
  truncateSync(join(place.path, FILE), 50 * 1024 * 1024 + 1);
  expect(only(place)).toMatchObject({
    text: "",
    hash: "",
    problems: [{ code: "file-too-large", file: FILE }],
  });
});

test.skipIf(process.getuid?.() === 0)("a file without read permission says so", () => {
  const place = workspace({ [FILE]: "" });
  chmodSync(join(place.path, FILE), 0);
  expect(only(place).problems).toMatchObject([
    { code: "unreadable-file", message: expect.stringContaining("EACCES") },
  ]);
});

test.runIf(process.platform === "linux")("a file whose name is not UTF-8 is named, not lost", () => {
  const place = workspace({ "supabase/migrations/.gitkeep": "" });
  execFileSync("sh", ["-c", "printf 'select 1;' > \"$(printf '1_\\351.sql')\""], {
    cwd: join(place.path, "supabase/migrations"),
  });
  expect(only(place)).toMatchObject({
    version: "1",
    problems: [{ code: "unreadable-file", hint: expect.stringContaining("not valid UTF-8") }],
  });
});
