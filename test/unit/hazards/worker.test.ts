import { afterAll, expect, test } from "vitest";
import { staticContext } from "../../../src/hazards/types.js";
import { createParser } from "../../../src/sql/parser.js";
import { API } from "../../support/hazards.js";

const parser = createParser({ sizeLimit: 1_000_000 });
afterAll(() => parser.close());

const context = staticContext(17, API);
/** More than the grammar's stack can take. */
const DEADLY = `select 1${" + 1".repeat(200_000)}`;

function file(text: string, name = "1.sql") {
  return { file: name, text };
}

test("examines a set of files, in which one knows what the ones before it made", async () => {
  const results = await parser.examine(
    {
      texts: [
        file("create table a.t (id int);"),
        file("create index on a.t (id);\ncreate index on a.u (id);", "2.sql"),
      ],
    },
    context,
  );
  const found = results.flatMap((result) => (result.status === "examined" ? result.hazards : []));
  expect(found.map(({ id, file, line }) => ({ id, file, line }))).toEqual([
    { id: "index-not-concurrent", file: "2.sql", line: 2 },
  ]);
});

test("leaves out a file that is too much for the grammar, and judges the others", async () => {
  const texts = [
    file("create table a.t (id int);"),
    file(DEADLY, "2.sql"),
    file("drop table a.t, a.u;", "3.sql"),
  ];
  const results = await parser.examine({ texts }, context);
  expect(results.map(({ status }) => status)).toEqual(["examined", "unexamined", "examined"]);
  const [, , last] = results;
  expect(last?.status === "examined" && last.hazards.map(({ object }) => object)).toEqual(["a.u"]);
});

test("knows what applied files made, and that it is not new", async () => {
  const applied = [
    file(
      "create table a.t (id varchar(10)); alter table a.t add constraint c check (id is not null) not valid;",
    ),
  ];
  const texts = [
    file(
      "alter table a.t alter id type varchar(20); alter table a.t validate constraint c; create index on a.t (id);",
      "2.sql",
    ),
    file("alter table a.t alter id set not null; drop table a.t;", "3.sql"),
  ];
  const results = await parser.examine({ texts, applied }, context);
  const found = results.flatMap((result) => (result.status === "examined" ? result.hazards : []));
  expect(found.map(({ id, file }) => `${file} ${id}`)).toEqual([
    "2.sql statement-while-holding-exclusive",
    "2.sql index-not-concurrent",
    "3.sql drop-table",
  ]);
});

test("leaves out a file that is too large", async () => {
  const [result] = await parser.examine({ texts: [file(`select '${"x".repeat(1_000_001)}'`)] }, context);
  expect(result).toEqual({ status: "unexamined", reason: "too-large" });
});

test("still parses after an examination", async () => {
  const [result] = await parser.parse([file("select 1")]);
  expect(result?.status).toBe("parsed");
});

test("names what is to be looked up, each once, in DO blocks too", async () => {
  const references = await parser.references([
    file(
      "alter table app.t alter a type app.mood using app.to_mood(a); drop function f(int); drop schema old",
    ),
    file("do $$ begin truncate app.t, u; end $$"),
  ]);
  expect(references).toEqual({
    relations: [
      { schema: "app", name: "t" },
      { schema: undefined, name: "u" },
    ],
    functions: [
      { schema: "app", name: "to_mood" },
      { schema: undefined, name: "f" },
    ],
    types: [{ schema: "app", name: "mood" }],
    schemas: ["old"],
  });
});
