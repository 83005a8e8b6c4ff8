import { expect, test } from "vitest";
import { bodyStatements } from "../../../src/hazards/bodies.js";

/** Each statement of a body, with `?` where it may not run. */
function read(body: string): string[] {
  return bodyStatements(body).map(
    ({ type, sql, certain }) => `${type}${certain ? "" : "?"}: ${sql.replace(/\s+/g, " ").trim()}`,
  );
}

test.each([
  ["begin delete from t; end", ["sql: delete from t"]],
  ["declare a int := 1; b app.kind; begin truncate t; end", ["sql: truncate t"]],
  ["begin perform f(1); end", ["sql: SELECT f(1)"]],
  ["begin select a, b into strict x.y, z from t; end", ["sql: select a, b from t"]],
  ["begin insert into t values (1) returning id into x; end", ["sql: insert into t values (1) returning id"]],
  [
    "begin if a then drop table t; elsif b then drop table u; else drop table v; end if; drop table w; end",
    ["sql?: drop table t", "sql?: drop table u", "sql?: drop table v", "sql: drop table w"],
  ],
  ["begin if case when a then 1 else 2 end = 1 then drop table t; end if; end", ["sql?: drop table t"]],
  [
    "begin case x when 1 then drop table t; when 2, 3 then drop table u; else null; end case; drop table v; end",
    ["sql?: drop table t", "sql?: drop table u", "sql: drop table v"],
  ],
  [
    "begin for r in select * from t loop delete from u; end loop; end",
    ["sql: select * from t", "sql?: delete from u"],
  ],
  ["begin for i in 1..10 loop delete from u; end loop; end", ["sql?: delete from u"]],
  ["begin for r in execute 'select ' || x loop null; end loop; end", ["execute: 'select ' || x"]],
  [
    "begin <<again>> while true loop update t set a = 1; exit again when found; end loop again; end",
    ["sql?: update t set a = 1"],
  ],
  ["begin return query delete from t returning *; end", ["sql: delete from t returning *"]],
  [
    "begin open c for select 1; execute format('drop table %I', x) using y; end",
    ["sql: select 1", "execute: format('drop table %I', x) using y"],
  ],
  ["begin begin drop table t; exception when others then null; end; end", ["sql?: drop table t"]],
  ["begin raise exception 'drop table t; %', x; end", []],
  [
    "begin x := (select case when true then 1 else 2 end); drop table t; end",
    ["sql: SELECT (select case when true then 1 else 2 end)", "sql: drop table t"],
  ],
  ["begin n:=f(); r.a[1].b = g(n); end", ["sql: SELECT f()", "sql: SELECT g(n)"]],
  ["begin if a then return f(); end if; return; end", ["sql?: SELECT f()"]],
  ["begin assert a = b; get diagnostics n = row_count; raise using errcode = 'X'; null; end", []],
  ["begin -- drop table t;\n /* drop table u; */ null; end", []],
  ["\n#variable_conflict use_column\nbegin drop table t; end", ["sql: drop table t"]],
  [
    "\n#print_strict_params on\n#variable_conflict error\ndeclare a int; begin drop table t; end",
    ["sql: drop table t"],
  ],
  ["#variable_conflict error", []],
  ["begin drop table t", ["sql: drop table t"]],
  ["", []],
])("reads %j", (body, statements) => {
  expect(read(body)).toEqual(statements);
});

test("positions carry over", () => {
  const body = "\nbegin\n  perform 1;\n  drop table t;\nend";
  const [, drop] = bodyStatements(body);
  expect(body.slice(drop?.start, drop?.end)).toBe("drop table t");
  const [assigned] = bodyStatements("begin n := f(1); end");
  expect(assigned?.sql).toBe("SELECT f(1)");
  expect(assigned && assigned.end - assigned.start).toBe(assigned?.sql.length);
});
