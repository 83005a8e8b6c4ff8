import { afterAll, expect, test } from "vitest";
import { madeExtensions, planReset } from "../../../src/operations/reset-plan.js";
import type { MigrationFile } from "../../../src/project/types.js";
import { createParser } from "../../../src/sql/parser.js";

const parser = createParser();
afterAll(() => parser.close());

const file = (version: string, text: string): MigrationFile => ({
  version,
  name: "x",
  file: `supabase/migrations/${version}_x.sql`,
  text,
  hash: version,
  problems: [],
});

async function ready(...texts: readonly string[]) {
  const plan = await planReset(
    texts.map((text, index) => file(String(index + 1), text)),
    parser,
  );
  if (plan.status !== "ready") throw new Error(JSON.stringify(plan.problems));
  return plan;
}

test("a file without transaction control is sent as it stands", async () => {
  const text = "-- a\ncreate table t (id int); -- end";
  const { together, splitters } = await ready(text);
  expect(splitters).toEqual([]);
  expect(together[0]?.segments).toMatchObject([{ start: 0, end: text.length }]);
});

test("CONCURRENTLY becomes blanks, so that positions stay; the history records the file as it is", async () => {
  const text = "create index concurrently i on t (a);\nreindex (concurrently) index i;";
  const { together, staged, splitters } = await ready(text);
  expect(splitters).toEqual([]);
  expect(together[0]?.file.text).toBe(
    `create index              i on t (a);\nreindex                index i;`,
  );
  expect(together[0]?.segments).toHaveLength(1);
  expect(together[0]?.recorded).toEqual(staged[0]?.recorded);
  expect(staged[0]?.segments).toHaveLength(2);
});

test("BEGIN and COMMIT are edges and are not sent; SET TRANSACTION is left out", async () => {
  const text =
    "begin;\nset transaction isolation level serializable;\ncreate table a ();\nend;\ncreate table b ();";
  const { together } = await ready(text);
  const [job] = together;
  expect(job?.segments.map(({ start, end }) => job.file.text.slice(start, end).trim())).toEqual([
    "create table a ()",
    "create table b ()",
  ]);
});

test.each([
  ["vacuum t", "VACUUM"],
  ["alter system set work_mem = '1MB'", "ALTER SYSTEM"],
  ["create database d", "CREATE DATABASE"],
  ["alter table p detach partition c concurrently", "DETACH PARTITION CONCURRENTLY"],
  ["discard all", "DISCARD ALL"],
  ["cluster", "CLUSTER"],
  ["reindex schema public", "REINDEX SCHEMA"],
  ["create tablespace s location '/s'", "CREATE TABLESPACE"],
  ["alter database postgres set tablespace s", "ALTER DATABASE SET TABLESPACE"],
  ["create subscription s connection 'x' publication p", "CREATE SUBSCRIPTION"],
  ["alter subscription s refresh publication", "ALTER SUBSCRIPTION with refresh"],
  ["drop subscription s", "DROP SUBSCRIPTION"],
])("%s splits the reset, and is named with its place", async (sql, command) => {
  const { splitters } = await ready("select 1;", `select 1;\n${sql};`);
  expect(splitters).toEqual([{ file: "supabase/migrations/2_x.sql", line: 2, command }]);
});

test("a file that is too much for the parser is one transaction only when no word in it says otherwise", async () => {
  const small = createParser({ sizeLimit: 10 });
  try {
    const splittersOf = async (text: string) => {
      const plan = await planReset([file("1", text)], small);
      return plan.status === "ready" ? plan.splitters : [];
    };
    expect(await splittersOf("insert into t values ('commit; vacuum'); -- commit\n")).toEqual([]);
    for (const text of [
      "insert into t values (1);\ncommit;",
      "create index concurrently on t (a);",
      "select 1;\nVACUUM t;",
    ])
      expect(await splittersOf(text), text).toHaveLength(1);
  } finally {
    await small.close();
  }
});

test("extensions count as made by the migrations only when nothing of theirs drops them", async () => {
  const { lasting } = await ready(
    "create extension pg_net; create extension if not exists pgjwt;",
    'drop extension if exists "uuid-ossp"; create extension "uuid-ossp";',
  );
  expect(madeExtensions(lasting)).toEqual(["pg_net"]);
});

test("a file with a mistake stops it", async () => {
  expect(await planReset([file("1", "create tabel t ();")], parser)).toMatchObject({
    status: "refused",
    problems: [{ code: "syntax-error" }],
  });
});
