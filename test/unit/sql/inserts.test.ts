import { beforeAll, describe, expect, test } from "vitest";
import { loadGrammar } from "../../../src/sql/grammar.js";
import { readSql } from "../../../src/sql/read.js";

beforeAll(loadGrammar);

/** `table rows guarded conflict` of every insert in a text; `-` for no. */
function inserts(text: string): string[] {
  const parsed = readSql({ file: "seed.sql", text, copyRows: "allow" });
  if (parsed.status !== "parsed" || parsed.problems.length > 0) throw new Error(JSON.stringify(parsed));
  return parsed.statements.flatMap((statement) =>
    (statement.inserts ?? []).map(({ table: { schema, name }, rows, guarded, onConflict }) =>
      [
        schema ? `${schema}.${name}` : name,
        rows ?? "?",
        guarded ? "guarded" : "-",
        onConflict ? "conflict" : "-",
      ].join(" "),
    ),
  );
}

describe("what a statement inserts", () => {
  test.each<[sql: string, expected: string[]]>([
    ["insert into t values (1), (2)", ["t 2 - -"]],
    ["insert into s.t default values", ["s.t 1 - -"]],
    ['insert into "S"."T" values (1) on conflict do nothing', ["S.T 1 guarded conflict"]],
    ["insert into t values (1) on conflict (a) do update set b = 1", ["t 1 guarded conflict"]],
    ["insert into t select 1", ["t ? - -"]],
    ["insert into t select f(1) where not exists (select from t)", ["t 1 guarded -"]],
    [
      "insert into t select * from (values (1), (2)) v (a) where a not in (select a from t)",
      ["t 2 guarded -"],
    ],
    [
      "with v (a) as (values (1), (2)) insert into t select a from v where not exists (select from t where t.a = v.a)",
      ["t 2 guarded -"],
    ],
    [
      "insert into t with v (a) as (values (1)) select a from v where a <> all (select a from t)",
      ["t 1 guarded -"],
    ],
    ["insert into t select a from u where (select count(*) from t) = 0", ["t ? guarded -"]],
    ["insert into t select a from u except select a from t", ["t ? guarded -"]],
    ["insert into t select u.a from u left join t on t.a = u.a where t.a is null", ["t ? guarded -"]],
    ["insert into t select u.a from u left join t on t.a = u.a", ["t ? - -"]],
    ["insert into t select a from u where exists (select from x)", ["t ? - -"]],
    ["insert into t select a from u where a in (select a from x)", ["t ? - -"]],
    ["insert into t select a from u where not b", ["t ? - -"]],
    ["insert into t select 1 union all select 2 where not exists (select from t)", ["t ? - -"]],
    ["insert into t select a from (values (1), (2)) v (a) limit 1", ["t ? - -"]],
    ["merge into t using u on t.a = u.a when not matched then insert values (u.a)", ["t ? guarded conflict"]],
    ["copy s.t (a, b) from stdin", ["s.t ? - -"]],
    ["copy t to stdout", []],
    ["update t set a = 1; delete from t; select 1", []],
    [
      "with p as (insert into parents values (1) on conflict do nothing returning id) insert into children select id from p",
      ["parents 1 guarded conflict", "children ? guarded -"],
    ],
    ["with p as (insert into parents values (1) returning id) select * from p", ["parents 1 - -"]],
    ["do $$ begin insert into t values (1); end $$", []],
  ])("%s", (sql, expected) => {
    expect(inserts(sql)).toEqual(expected);
  });
});

describe("a table that the file has emptied or made needs no other guard", () => {
  test.each([
    "truncate u, public.t cascade",
    "delete from t",
    "delete from t where slug like 'seed-%'",
    "create temp table t (a int)",
    "create table t (a int)",
    "create temp table t as select 1",
    "select 1 into temp t",
    "with gone as (delete from t returning a) select * from gone",
  ])("%s", (before) => {
    expect(inserts(`${before}; insert into t values (1);`)).toContain("t 1 guarded -");
    expect(inserts(`${before}; copy t from stdin;`)).toContain("t ? guarded -");
    expect(inserts(`insert into t values (1); ${before};`)).toContain("t 1 - -");
    expect(inserts(`${before}; insert into other.t values (1);`)).toContain("other.t 1 - -");
  });

  test("also where its own CTE empties it", () => {
    expect(inserts("with gone as (delete from t) insert into t values (1)")).toEqual(["t 1 guarded -"]);
  });

  test("but not where it may have been there", () => {
    expect(inserts("create table if not exists t (a int); insert into t values (1)")).toEqual(["t 1 - -"]);
  });
});
