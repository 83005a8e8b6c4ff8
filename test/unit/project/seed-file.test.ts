import { createHash } from "node:crypto";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSeedFile } from "../../../src/project/seed-file.js";
import { scanToCopy } from "../../../src/sql/copy-head.js";
import { lineStarts, positionAt } from "../../../src/sql/position.js";
import { splitSql } from "../../../src/sql/split.js";
import { workspace } from "./workspace.js";

function read(content: string | Buffer) {
  const place = workspace({ "seed.sql": content });
  const path = join(place.path, "seed.sql");
  return { path, file: readSeedFile(path, "seed.sql", scanToCopy) };
}

const LONG = 70_000;

const FILES: readonly (readonly [name: string, sql: string])[] = [
  ["nothing", ""],
  ["a character at the end", "-- €"],
  ["no rows", "select 1; -- ö\ncopy t from stdin;\n\\.\nselect 2;"],
  ["no mark", "copy t from stdin;\n1\n2\nselect 2;"],
  ["rows between statements", "select 'ö😀';\ncopy t from stdin; -- ö\n1\tö\n2\t😀\n\\.\nselect 2;\n"],
  [
    "two tables",
    "copy t from stdin;\n1\n\\.\n\ncopy public.u (a) from stdin with (format csv);\n2\n3\n\\.\nselect 3;",
  ],
  ["Windows' line ends", "copy t from stdin;\r\n1\r\n2\r\n\\.\r\nselect 2;\r\n"],
  ["a mark without a line end", "copy t from stdin;\n1\n\\."],
  ["blanks behind the mark", "copy t from stdin;\n1\n\\. \t\nselect 1;"],
  ["rows that look like a mark", "copy t from stdin;\n\\.x\n1\\.\n\\N\n\\.\nselect 1;"],
  ["rows that look like SQL", "copy t from stdin;\n'; copy u from stdin;\n$$\n/*\n\\.\nselect 1;"],
  [
    "COPY in a string and in a comment",
    "select $$\ncopy t from stdin;\n1\n\\.\n$$; /*\ncopy t from stdin;\n1\n\\.\n*/ select '\n\\.\n';",
  ],
  [
    "a statement longer than is read at once",
    `select '${"ö".repeat(LONG)}';\ncopy t from stdin;\n1\n\\.\nselect '${"x".repeat(3 * LONG)}';`,
  ],
  ["many statements before", `${"select 'ö; -- ';\n".repeat(LONG / 5)}copy t from stdin;\n1\n\\.\nselect 1;`],
  ["more rows than are read at once", `copy t from stdin;\n${"1\tö😀\n".repeat(LONG)}\\.\nselect 1;`],
  ...[0, 1, 2, 3, 4].map((shift): [string, string] => [
    `characters that lie on a seam, moved by ${shift}`,
    `copy t from stdin;\n${"x".repeat(shift)}${"😀€ö".repeat(LONG / 4)}\n\\.\nselect 1;`,
  ]),
  ["a mark that lies on a seam", `copy t from stdin;\n${"x".repeat(65_536 - 20)}\n\\.\nselect 1;`],
];

describe("rows stay on disk, and everything else in its place", () => {
  for (const mark of ["", "\ufeff"]) {
    test.each(FILES)(`${mark ? "with a byte order mark" : "without one"}: %s`, (_, sql) => {
      const { file } = read(mark + sql);
      const whole = splitSql(sql);
      const pieces = splitSql(file.text);
      expect(file).toMatchObject({
        hash: createHash("sha256")
          .update(mark + sql)
          .digest("hex"),
        bytes: Buffer.byteLength(mark + sql),
        problems: [],
      });
      expect(pieces.map(({ start, end }) => file.text.slice(start, end))).toEqual(
        whole.map(({ start, end }) => sql.slice(start, end)),
      );
      const lines = (text: string, of: typeof whole) => {
        const starts = lineStarts(text);
        return of.map(({ start }) => positionAt(text, start, starts));
      };
      expect(lines(file.text, pieces)).toEqual(lines(sql, whole));
      const rows = pieces.map(({ copyRows }) => {
        const left = file.rows.find(({ at }) => at === copyRows?.start);
        return left && Buffer.concat(Array.from(left.chunks, (chunk) => Buffer.from(chunk))).toString();
      });
      expect(rows).toEqual(
        whole.map(({ copyRows }) =>
          copyRows && copyRows.end > copyRows.start ? sql.slice(copyRows.start, copyRows.end) : undefined,
        ),
      );
    });
  }
});

test("rows of a file that has changed since are not to be had", () => {
  const { path, file } = read("copy t from stdin;\n1\n\\.\n");
  appendFileSync(path, "select 1;");
  expect(() => [...(file.rows[0]?.chunks ?? [])]).toThrow("has changed");
});

test.each([
  ["a NUL byte", Buffer.from("copy t from stdin;\n1\0\n\\.\n"), "nul-byte"],
  ["a wrong byte", Buffer.concat([Buffer.from("select 1; "), Buffer.from([0xe4, 0x20])]), "not-utf8"],
  [
    "a wrong byte between two chunks",
    Buffer.concat([Buffer.alloc(327_679, "x"), Buffer.from([0xe4, 0x20])]),
    "not-utf8",
  ],
  ["half a character at the end", Buffer.concat([Buffer.from("select 1;"), Buffer.from([0xc3])]), "not-utf8"],
])("%s is a problem with its place", (_, content, code) => {
  expect(read(content).file).toMatchObject({
    text: "",
    rows: [],
    problems: [{ code, line: expect.any(Number) }],
  });
});
