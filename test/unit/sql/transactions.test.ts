import { expect, test } from "vitest";
import { complaints, read } from "./reading.js";

test.each([
  ["pairs of BEGIN and COMMIT", "begin; select 1; commit; start transaction read only; select 2; end;", []],
  ["savepoints", "begin; savepoint a; select 1; rollback to savepoint a; release a; commit;", []],
  ["savepoints without BEGIN, since a migration runs in a transaction", "savepoint a; rollback to a;", []],
  ["what cannot run in a transaction, outside", "select 1; vacuum; begin; select 2; commit; vacuum", []],
])("no objection to %s", (_, text, expected) => {
  expect(complaints(text)).toEqual(expected);
});

test.each([
  [
    "a BEGIN that is not closed, at the BEGIN",
    "select 1;\n begin;\nselect 2;",
    ["2:2 unclosed-transaction: BEGIN without COMMIT"],
  ],
  [
    "COMMIT; BEGIN; with nothing behind",
    "commit;\nbegin;",
    ["1:1 stray-commit: COMMIT without BEGIN", "2:1 unclosed-transaction: BEGIN without COMMIT"],
  ],
  ["END without BEGIN", "select 1; end;", ["1:11 stray-commit: COMMIT without BEGIN"]],
  [
    "a BEGIN in a BEGIN",
    "begin;\nbegin;\ncommit;",
    ["2:1 unclosed-transaction: BEGIN inside the transaction that began in line 1"],
  ],
  [
    "ROLLBACK",
    "select 1;\nrollback;",
    ["2:1 bare-rollback: ROLLBACK would undo what the file has done so far"],
  ],
  [
    "ABORT inside a transaction",
    "begin;\nabort;",
    ["2:1 bare-rollback: ROLLBACK would undo what the file has done so far"],
  ],
  [
    "ROLLBACK AND CHAIN, once",
    "begin; rollback and chain; commit;",
    ["1:8 bare-rollback: ROLLBACK would undo what the file has done so far"],
  ],
  [
    "COMMIT AND CHAIN, once",
    "begin; commit and chain; commit;",
    ["1:8 not-transactional: COMMIT AND CHAIN cannot be used in a migration"],
  ],
  [
    "COMMIT AND NO CHAIN is a COMMIT",
    "begin; commit and no chain; commit;",
    ["1:29 stray-commit: COMMIT without BEGIN"],
  ],
  [
    "two-phase commit",
    "begin; prepare transaction 'x'; commit prepared 'x';",
    [
      "1:8 not-transactional: Two-phase commit cannot be used in a migration",
      "1:33 not-transactional: Two-phase commit cannot be used in a migration",
    ],
  ],
  [
    "what cannot run in a transaction, inside",
    "begin;\ncreate index concurrently on t (a);\ncommit;",
    [
      "2:1 not-transactional: CREATE INDEX CONCURRENTLY cannot run inside the transaction that began in line 1",
    ],
  ],
  [
    "a block that ends the transaction it runs in",
    "select 1;\ndo $$ begin for i in 1..2 loop commit; end loop; end $$;\ndo $$ begin if true then rollback; end if; end $$;",
    [
      "2:1 not-transactional: COMMIT or ROLLBACK in a DO block would split the migration",
      "3:1 not-transactional: COMMIT or ROLLBACK in a DO block would split the migration",
    ],
  ],
])("refused: %s", (_, text, expected) => {
  expect(complaints(text)).toEqual(expected);
  for (const { hint } of read(text).problems) expect(hint).toMatch(/\.$/);
});

test("each statement says what it does to transactions and sessions", () => {
  const text = `begin; set local a.b = 1; set a.b = 1; savepoint s; release s; rollback to s; commit; end; abort; rollback;
    start transaction; prepare transaction 'x'; reset all; set role r; set session authorization default;
    set transaction read only; set session characteristics as transaction read only; set constraints all deferred;
    select pg_catalog.set_config('search_path', '', false); select set_config('a.b', '', true); select 1`;
  expect(
    read(text).statements.map(({ control, setsSession }) => (setsSession ? "session" : control)),
  ).toEqual([
    ..."begin none session savepoint savepoint savepoint commit commit rollback rollback".split(" "),
    ..."begin prepare session session session".split(" "),
    ..."none session none".split(" "),
    ..."session none none".split(" "),
  ]);
});
