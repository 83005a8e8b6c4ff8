import { expect, test } from "vitest";
import { complaints, read } from "./reading.js";
import { SAMPLES } from "./samples.js";

test.each(SAMPLES)("real projects' SQL is accepted: %s", (_, text) => {
  expect(complaints(text)).toEqual([]);
});

test.each([
  [
    "a name that is a keyword elsewhere",
    'create table "order" (value int, name text, type text, "user" uuid, date date, at time);',
  ],
  [
    "a type of one's own where PL/pgSQL wants a scalar",
    "create function f() returns void language plpgsql as $$ declare a int; r public.my_enum; begin select 1, 'x' into a, r; end $$",
  ],
  [
    "an array of a type of one's own as a result",
    "create function f() returns my_domain[] language plpgsql as $$ begin return null; end $$",
  ],
  [
    "a row type",
    "create function f(t public.todos) returns text language plpgsql as $$ declare r public.todos%rowtype; n t.title%type; begin r.title := t.title; return r.title; end $$",
  ],
  [
    "any body after check_function_bodies = off",
    "SET check_function_bodies = false; create function f() returns int language sql as 'not sql'; create function g() returns int language plpgsql as 'nor this'",
  ],
  ["a body in another language", "create function f() returns int language plv8 as $$ return {a: 1; $$"],
  [
    "a string that goes on behind a comment",
    "comment on table t is 'a' -- ü\n 'b'; select E'x'\n-- y\n'\\'';",
  ],
  ["the same in a body", "do $$ begin perform 'a' -- ü\n 'b'; end $$"],
  [
    "a string column named case and end",
    "create function f() returns int begin atomic select 1 as end; select 2 as case; end; select 3;",
  ],
  ["nothing at all", ""],
  ["a comment", "/* a /* b */ ; */ -- c"],
  [
    "Postgres 18",
    "create table t (a int, b int generated always as (a * 2) virtual); update t set a = 1 returning old.a, new.b;",
  ],
])("and so is %s", (_, text) => {
  expect(complaints(text)).toEqual([]);
});

test("the grammar has the last word on where a statement ends", () => {
  const text = "create function f() returns int begin atomic select 1 as case; end; select 3 -- x\n;";
  expect(read(text).statements.map(({ start, end }) => text.slice(start, end))).toEqual([
    "create function f() returns int begin atomic select 1 as case; end",
    "select 3",
  ]);
});
