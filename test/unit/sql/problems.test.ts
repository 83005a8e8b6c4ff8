import { describe, expect, test } from "vitest";
import { complaints, read } from "./reading.js";

describe("syntax errors", () => {
  test.each([
    [
      "every one of a file",
      "selec 1;\nselect 2;\n  updat x;",
      [
        '1:1 syntax-error: syntax error at or near "selec"',
        '3:3 syntax-error: syntax error at or near "updat"',
      ],
    ],
    ["columns count characters", "select 'é😀' frm a b;", ['1:17 syntax-error: syntax error at or near "a"']],
    [
      "behind CRLF and a byte order mark",
      "\ufeffselect 1;\r\nselec 2;\r\n",
      ['2:1 syntax-error: syntax error at or near "selec"'],
    ],
    [
      "behind BEGIN ATOMIC",
      "create function f() returns int begin atomic select 1; end;\nselec 2",
      ['2:1 syntax-error: syntax error at or near "selec"'],
    ],
    [
      "an open parenthesis does not hide the next statements",
      "create table a (id int;\nselect 1;\nselec 2;",
      ['1:23 syntax-error: syntax error at or near ";"', '3:1 syntax-error: syntax error at or near "selec"'],
    ],
    [
      "a missing END does not either",
      "create function f() begin atomic select 1;\nselec 2;",
      [
        "1:43 syntax-error: syntax error at end of input",
        '2:1 syntax-error: syntax error at or near "selec"',
      ],
    ],
    [
      "a statement that breaks off",
      "select 1;\nselect 2 +",
      ["2:11 syntax-error: syntax error at end of input"],
    ],
    [
      "a quote that is not closed",
      "select 1;\nselect 'a;\nselect 2;",
      ["2:8 syntax-error: unterminated quoted string at or near \"'a;…"],
    ],
    [
      "a dollar quote that is not closed",
      "do $x$ begin end $$;",
      ['1:4 syntax-error: unterminated dollar-quoted string at or near "$x$ begin end $$;"'],
    ],
    [
      "a comment that is not closed",
      "select 1;\n-- a\n/* b",
      ['3:1 syntax-error: unterminated /* comment at or near "/* b"'],
    ],
    [
      "the body of an SQL function",
      "create function f() returns int language sql as $$\n  select 1;\n  selec 2\n$$;",
      ['3:3 syntax-error: syntax error at or near "selec"'],
    ],
    [
      "a body in doubled quotes: where it begins",
      "create function f() returns text language sql as 'select ''a'' b c';",
      ['1:51 syntax-error: syntax error at or near "c"'],
    ],
    [
      "too deep for Postgres as well",
      `select ${"(".repeat(10_000)}1`,
      ['1:4998 syntax-error: memory exhausted at or near "("'],
    ],
  ])("%s", (_, text, expected) => {
    expect(
      complaints(text).map((complaint) => complaint.replace(/:\d+(?= syntax-error: memory)/, ":4998")),
    ).toEqual(expected);
  });

  test("show their line", () => {
    expect(read("select 1;\r\n  selec 'ü';\r\nselect 2;").problems).toMatchObject([
      { file: "a.sql", line: 2, column: 3, excerpt: "  selec 'ü';" },
    ]);
  });

  test("of a text that is no SQL are not all listed", () => {
    expect(complaints("selec 1;\n".repeat(1000))).toHaveLength(100);
  });
});

describe("hints name the cause", () => {
  test.each([
    ["a no-break space", "select\u00a01 from a b;", "An invisible character, U+00A0, stands here"],
    ["one that became a name", "select \u00a0 1;", "U+00A0"],
    ["a zero-width space at the end", "select 1;\u200b", "U+200B"],
    ["a variable of psql", "select * from :tbl", "Variables of psql"],
    ["a merge conflict", "select 1;\n<<<<<<< HEAD\nselect 2;", "merge conflict"],
    ["backticks", "create table `a` (id int)", "double quotes"],
    ["typographic quotes", "select ‘a’ || ‘b’ c d", "typographic quote"],
    ["a quote that is not closed", "select 'abc", "closed nowhere"],
    ["a quote behind a backslash", "insert into t values ('it\\'s', 1);", "backslash"],
    ["IF NOT EXISTS for a policy", "create policy if not exists p on t", "no IF NOT EXISTS"],
    ["for a constraint", "alter table t add constraint if not exists c unique (a)", "no IF NOT EXISTS"],
  ])("%s", (_, text, hint) => {
    expect(read(text).problems[0]?.hint).toContain(hint);
  });

  test("and are silent about an invisible character inside quotes", () => {
    expect(read("select '\u00a0' frm a b;").problems[0]?.hint).toBeUndefined();
  });
});

describe("what is not SQL", () => {
  test.each([
    [
      "a psql command",
      "\\connect other\nselect 1;",
      ["1:1 psql-command: \\connect is a command of psql, not SQL"],
    ],
    ["behind a statement", "select 1 \\gexec", ["1:10 psql-command: \\gexec is a command of psql, not SQL"]],
    [
      "the end of rows without a COPY",
      "select 1;\n\\.\n",
      ["2:1 psql-command: \\. is a command of psql, not SQL"],
    ],
    ["a NUL byte, before anything else", "selec 1;\n a\0b", ["2:3 nul-byte: A NUL byte stands here"]],
    [
      "the rows of a COPY are named once",
      "copy t from stdin;\n1\tselec\n2\t'\n\\.\nselec 1;",
      [
        "1:1 copy-data: COPY … FROM STDIN reads its rows from psql's input, which a migration does not have",
        '5:1 syntax-error: syntax error at or near "selec"',
      ],
    ],
    [
      "a COPY without rows",
      "copy t from stdin with (format csv)",
      ["1:1 copy-data: COPY … FROM STDIN reads its rows from psql's input, which a migration does not have"],
    ],
  ])("%s", (_, text, expected) => {
    expect(complaints(text)).toEqual(expected);
  });

  test("every problem of this kind says the way out", () => {
    for (const text of [
      "\\i a.sql",
      "\\c db",
      "\\set x 1",
      "\\.",
      "\\restrict abc",
      "\\echo x",
      "\\copy t from a",
      "a \\g",
      "copy t from stdin;",
      "\0",
    ]) {
      expect(read(text).problems.find(({ code }) => code !== "syntax-error")?.hint).toMatch(/\.$/);
    }
  });

  test("a seed may carry rows", () => {
    const text = "copy t from stdin;\n1\n\\.\nselect 2;";
    const { statements, problems } = read(text, "allow");
    expect(problems).toEqual([]);
    expect(
      statements.map(({ kind, copyRows }) => [kind, copyRows && text.slice(copyRows.start, copyRows.end)]),
    ).toEqual([
      ["CopyStmt", "1\n"],
      ["SelectStmt", undefined],
    ]);
  });

  test("COPY from a file or a program, and to anywhere, is the server's business", () => {
    expect(complaints("copy t from '/x'; copy t from program 'x'; copy t to stdout;")).toEqual([]);
  });
});

test("half a character does no harm", () => {
  expect(read("select '\ud800'; select \"a\udc00b\" frm x y").problems).toMatchObject([
    { line: 1, column: 30 },
  ]);
});
