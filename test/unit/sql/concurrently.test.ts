import { expect, test } from "vitest";
import { read } from "./reading.js";

/** The statement without what keeps it out of transactions, or its command where nothing can be left out. */
function without(sql: string): string {
  const { statements } = read(sql);
  const found = statements[0]?.nonTransactional;
  if (found === undefined) return "transactional";
  if (found.concurrently === undefined) return found.command;
  const { start, end } = found.concurrently;
  return `${sql.slice(0, start)}…${sql.slice(end)}`;
}

test.each([
  ["create index concurrently on t (a)", "create index … on t (a)"],
  [
    'CREATE UNIQUE INDEX Concurrently "concurrently" on t (a)',
    'CREATE UNIQUE INDEX … "concurrently" on t (a)',
  ],
  [
    "create /* concurrently */ index\nconcurrently -- x\nif not exists i on t (a)",
    "create /* concurrently */ index\n… -- x\nif not exists i on t (a)",
  ],
  ["drop index concurrently if exists a", "drop index … if exists a"],
  ["reindex index concurrently i", "reindex index … i"],
  ["reindex (concurrently) table t", "reindex … table t"],
  ["reindex ( concurrently true ) table t", "reindex … table t"],
  ["reindex (verbose, concurrently) table t", "reindex (verbose…) table t"],
  ["reindex (concurrently on, verbose) table t", "reindex (… verbose) table t"],
  [
    "reindex (verbose, concurrently 1, tablespace pg_default) index i",
    "reindex (verbose…, tablespace pg_default) index i",
  ],
  ["reindex schema concurrently s", "REINDEX SCHEMA CONCURRENTLY"],
  ["alter table p detach partition c concurrently", "DETACH PARTITION CONCURRENTLY"],
  ["vacuum t", "VACUUM"],
  ["refresh materialized view concurrently m", "transactional"],
  ["create index on t (a)", "transactional"],
])("%s", (sql, expected) => {
  expect(without(sql)).toBe(expected);
});
