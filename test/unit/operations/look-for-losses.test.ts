import { expect, test } from "vitest";
import { isSuspicious } from "../../../src/operations/look-for-losses.js";

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
