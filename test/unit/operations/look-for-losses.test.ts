import { expect, test } from "vitest";
import { isDestructive } from "../../../src/hazards/index.js";
import { isSuspicious } from "../../../src/operations/look-for-losses.js";
import { loadGrammar } from "../../../src/sql/grammar.js";
import { readSql } from "../../../src/sql/read.js";
import { findings } from "../../support/hazards.js";
import { CASES } from "../hazards/all-cases.js";

await loadGrammar();

const suspects = (text: string): boolean => isSuspicious(text, readSql({ file: "a.sql", text }));

test.each([
  ["drop table t;", true],
  ["DELETE FROM t;", true],
  ["-- switch it on\ndelete from t;", true],
  ["-- on delete\nselect 1; delete from t;", true],
  ["do $$ begin if on then update t set a = 1; end if; end $$;", true],
  ["do $$begin execute x; end$$;", true],
  [String.raw`do E'begin tr\x75ncate t; end';`, true],
  ["do U&'begin tr!0075ncate t; end' uescape '!';", true],
  ["with gone as(delete from t) select 1;", true],
  ["create table t (a int references u on delete cascade on update set null, updated_at date);", false],
  ["create trigger g before insert or update or delete on t for each row execute_it();", false],
  ["insert into t values (1) on conflict do update set a = 2; select from t for update;", false],
  ["grant select on t to anon;", false],
])("%s may destroy something: %s", (text, expected) => {
  expect(isSuspicious(text)).toBe(expected);
});

test.each([
  ["update t set a = 1 where id = 2;", false],
  ["-- do not drop this\nUPDATE t SET a = upper(a) WHERE id < 2; select 1;", false],
  ["delete from t using u where t.id = u.id;", false],
  ["update t set a = 1;", true],
  ["delete from t;", true],
  ["update t set a = 1 where true;", true],
  ["delete from t where a = 1 or 1 = 1;", true],
  ["update t set a = 1 where id = 2; delete from u;", true],
  ["with gone as (delete from u returning id) update t set a = 1 where id = 2;", true],
  ["with a as (select 1) update t set a = 1 where id = 2;", true],
  ["update t set a = 'drop' where id = 2;", true],
  ["explain analyze update t set a = 1;", true],
  ["do $$ begin update t set a = 1 where b; end $$;", true],
  ["create function f() returns void language sql as 'delete from t where a';", true],
  ["-- db-ops: allow drop-table nobody reads it\nselect 1;", true],
  ["-- db-ops: allow update-without-where all of them\nupdate t set a = 1 where id = 2;", true],
])("%s, when it is parsed, may destroy something: %s", (text, expected) => {
  expect(suspects(text)).toBe(expected);
});

test("no loss that the rules know of is passed over", async () => {
  const passed: unknown[] = [];
  for (const item of Object.values(CASES).flatMap(({ hazards, safe }) => [...hazards, ...safe])) {
    const found = (await findings(item)).filter((one) => isDestructive(one) || one.id === "dynamic-sql");
    const texts = [typeof item === "object" && "sql" in item ? item.sql : item].flat();
    if (found.length > 0 && !texts.some(suspects)) passed.push({ item, found });
  }
  expect(passed).toEqual([]);
});
