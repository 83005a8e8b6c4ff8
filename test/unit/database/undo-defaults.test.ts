import { expect, test } from "vitest";
import { undoDefaults } from "../../../src/database/undo-defaults.js";
import type { DefaultPrivileges } from "../../../src/sql/types.js";

const change = (parts: Partial<DefaultPrivileges>): DefaultPrivileges => ({
  type: "default-privileges",
  grants: true,
  on: "tables",
  roles: [],
  schemas: ["public"],
  privileges: ["select"],
  grantees: ["anon"],
  ...parts,
});
const facts = { mayAct: ["postgres", "Owner"], login: "postgres", platform: new Set<string>() };
const undo = (...changes: readonly DefaultPrivileges[]) => undoDefaults(changes, facts);

test("grants are revoked again, the last first, for those as whom we may act", () => {
  expect(
    undo(
      change({}),
      change({
        on: "sequences",
        privileges: [],
        roles: ["Owner", "stranger"],
        schemas: [],
        grantees: ["public", "anon"],
      }),
    ),
  ).toEqual([
    'alter default privileges for role "Owner" revoke all on sequences from public, "anon"',
    'alter default privileges for role "postgres" in schema public revoke select on tables from "anon"',
  ]);
});

test("what is built in comes back when it was revoked; of any other revoke nobody knows what it took", () => {
  const revoked = { grants: false, schemas: [], privileges: [] };
  expect(undo(change({ ...revoked, on: "functions", grantees: ["public"] }))).toEqual([
    'alter default privileges for role "postgres" grant execute on functions to public',
  ]);
  expect(undo(change({ ...revoked, on: "functions", grantees: ["anon"] }))).toEqual([]);
  expect(undo(change({ ...revoked, grantees: ["public"] }))).toEqual([]);
  expect(undo(change({ grants: false, on: "functions", grantees: ["public"] }))).toEqual([]);
});

test("the project's own schemas take theirs along, and what the platform gives stays", () => {
  expect(undo(change({ schemas: ["app"] }))).toEqual([]);
  const platform = new Set(["tables anon"]);
  expect(undoDefaults([change({ grantees: ["anon", "authenticated"] })], { ...facts, platform })).toEqual([
    'alter default privileges for role "postgres" in schema public revoke select on tables from "authenticated"',
  ]);
});
