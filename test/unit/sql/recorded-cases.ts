/** Files that tell ways of cutting SQL apart; each can be applied on its own to any database. */
export const CASES: readonly (readonly [name: string, text: string, recorded: readonly string[]])[] = [
  ["plain", "select 1;\nselect 2;\n", ["select 1", "select 2"]],
  ["no semicolon at the end", "select 1;\nselect 2", ["select 1", "select 2"]],
  ["comment at the end", "select 1;\n-- the end\n", ["select 1", "-- the end"]],
  ["comment behind the semicolon", "select 1;  -- c", ["select 1", "-- c"]],
  ["comment before the semicolon", "select 1 -- a; b\n;\n/* c ; */", ["select 1 -- a; b", "/* c ; */"]],
  ["comment that ends in a semicolon", "select 1;\n-- a;", ["select 1", "-- a"]],
  ["comment that ends in semicolons and a line", "select 1;\n-- a;;;\n", ["select 1", "-- a;;;"]],
  ["comment that ends in spaced semicolons", "select 1;\n-- x ; ;", ["select 1", "-- x ;"]],
  ["empty statements", ";;select 1;;\n;\n; select 2 ; ;;", ["select 1", "select 2"]],
  [
    "comments between semicolons",
    "select 1;\n-- note\n;\nselect 2; /* x */ ; /* y */",
    ["select 1", "-- note", "select 2", "/* x */", "/* y */"],
  ],
  [
    "comments before a statement",
    "select 1;\n\n-- a\n\n-- b\nselect 2;\n-- c\n\n-- d\n",
    ["select 1", "-- a\n\n-- b\nselect 2", "-- c\n\n-- d"],
  ],
  [
    "dollar quotes",
    "do $$ begin perform 1; end $$;\nselect $x$;$y$;$x$;",
    ["do $$ begin perform 1; end $$", "select $x$;$y$;$x$"],
  ],
  ["dollars in names", "select 1 as a$b$; select 2 as c$b$;", ["select 1 as a$b$", "select 2 as c$b$"]],
  [
    "BEGIN ATOMIC",
    "create or replace function f1(a int) returns text language sql BEGIN ATOMIC\n select 'x'; -- ; end\n select case a when 1 then 'end;' else 'b' end;\nEND;\nselect 4;",
    [
      "create or replace function f1(a int) returns text language sql BEGIN ATOMIC\n select 'x'; -- ; end\n select case a when 1 then 'end;' else 'b' end;\nEND",
      "select 4",
    ],
  ],
  [
    "strings",
    String.raw`select E'a\';b', 'c\'; select e'\\';select 'it''s;';`,
    [String.raw`select E'a\';b', 'c\'`, String.raw`select e'\\'`, "select 'it''s;'"],
  ],
  [
    "strings over several lines",
    "select E'a'\n'b\\';c';select 'd'\n';';",
    ["select E'a'\n'b\\';c'", "select 'd'\n';'"],
  ],
  [
    "other quotes",
    "select U&'\\0061;', 1 as \"a;\"\"b\", B'01', N'a;b'; select 2",
    ["select U&'\\0061;', 1 as \"a;\"\"b\", B'01', N'a;b'", "select 2"],
  ],
  ["CRLF", "select 1;\r\n-- c\r\nselect\r\n 2;\r\n\r\n", ["select 1", "-- c\r\nselect\r\n 2"]],
  ["byte order mark", "\ufeffselect 1;\nselect 2;", ["select 1", "select 2"]],
  [
    "other letters",
    "select 'ÿ;😀' as ü;\n-- 日本;\nselect '😀';",
    ["select 'ÿ;😀' as ü", "-- 日本;\nselect '😀'"],
  ],
  [
    "nested comments",
    "/* a /* b; */ c; */ select 1; /* /* */ */",
    ["/* a /* b; */ c; */ select 1", "/* /* */ */"],
  ],
  [
    "operators like comments",
    "select 1 - -1, 4/2, 2-1 --x;\n; select 6 / 2;",
    ["select 1 - -1, 4/2, 2-1 --x;", "select 6 / 2"],
  ],
  ["parentheses", "select ((1)), (';'); select 2", ["select ((1)), (';')", "select 2"]],
  [
    "white space of all kinds",
    " -- a\n;select 1;\fselect 2;\vselect 3;\rselect 4",
    ["-- a", "select 1", "select 2", "select 3", "select 4"],
  ],
  ["transaction control", "begin; select 1; commit;", ["begin", "select 1", "commit"]],
  ["only comments", "-- nothing\n/* at all */\n", ["-- nothing\n/* at all */"]],
  ["only semicolons", ";;;\n;", []],
  ["nothing", "", []],
];
