import { beforeAll, expect, test } from "vitest";
import { cutRows } from "../../../src/sql/copy-cut.js";
import { loadGrammar } from "../../../src/sql/grammar.js";
import { readSql } from "../../../src/sql/read.js";

beforeAll(loadGrammar);

const DUMP = `-- A dump; 😀
set search_path = '';
copy public.a (id, note) from stdin;
1\tone; '
2\t\\N
\\.

copy public.b from stdin with (format csv);
"x
y",1
\\.
copy public.c from stdin;
\\.
insert into a values (3);
  selec 4;
`;

const read = (text: string) => readSql({ file: "seed.sql", text, copyRows: "allow" });

test("an answer about the text without rows becomes the answer about the whole text", () => {
  const cut = cutRows({ file: "seed.sql", text: DUMP, copyRows: "allow" });
  expect(cut.text.text).not.toContain("one");
  expect(cut.text.text).not.toContain('"x');
  expect(cut.restore(readSql(cut.text))).toEqual(read(DUMP));
});

test("places in it are those of the file", () => {
  const parsed = read(DUMP);
  if (parsed.status !== "parsed") throw new Error(parsed.reason);
  const rows = parsed.statements.map(({ copyRows }) => copyRows && DUMP.slice(copyRows.start, copyRows.end));
  expect(rows).toEqual([undefined, "1\tone; '\n2\t\\N\n", '"x\ny",1\n', "", undefined]);
  expect(parsed.problems).toMatchObject([{ line: 15, column: 3, excerpt: "  selec 4;" }]);
});

test("where rows are refused, or there are none, the text stays as it is", () => {
  for (const text of [
    { file: "1.sql", text: DUMP },
    { file: "1.sql", text: "select 1;", copyRows: "allow" } as const,
  ])
    expect(cutRows(text).text).toBe(text);
});
