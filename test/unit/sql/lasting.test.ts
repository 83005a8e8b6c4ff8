import { expect, test } from "vitest";
import { read } from "./reading.js";

const lasting = (sql: string) => read(sql).statements[0]?.lasting;

test("extensions that the text itself makes or drops", () => {
  expect(lasting('create extension "uuid-ossp" with schema x')).toEqual({
    type: "create-extension",
    name: "uuid-ossp",
  });
  expect(lasting("create extension if not exists pg_net")).toBeUndefined();
  expect(lasting('drop extension if exists a, "b-c" cascade')).toEqual({
    type: "drop-extensions",
    names: ["a", "b-c"],
  });
});

test("default privileges", () => {
  expect(
    lasting(
      'alter default privileges for role postgres, "X" in schema public, app grant select, insert on tables to anon, public',
    ),
  ).toEqual({
    type: "default-privileges",
    grants: true,
    on: "tables",
    roles: ["postgres", "X"],
    schemas: ["public", "app"],
    privileges: ["select", "insert"],
    grantees: ["anon", "public"],
  });
  expect(
    lasting("alter default privileges for role current_user revoke all on routines from session_user"),
  ).toEqual({
    type: "default-privileges",
    grants: false,
    on: "functions",
    roles: ["current_user"],
    schemas: [],
    privileges: [],
    grantees: ["current_user"],
  });
});

test("everything else goes with its object", () => {
  expect(lasting("create table t (id int)")).toBeUndefined();
  expect(lasting("drop table t")).toBeUndefined();
  expect(lasting("grant select on t to anon")).toBeUndefined();
});
