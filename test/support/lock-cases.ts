import { LOCKING_CASES } from "./lock-cases/locking.js";
import { BREAKING_CASES, DESTRUCTIVE_CASES, FAILING_CASES } from "./lock-cases/other.js";
import { SECURITY_CASES } from "./lock-cases/security.js";
import type { LockCase } from "./lock-cases/types.js";

export { FREE_CASES, REWRITING_TYPES, typeChanges } from "./lock-cases/free.js";
export type { LockCase };

export const SAMPLE_ROWS = 1000;

/** What every case finds in its database. */
export const SAMPLE_TABLES = ["t", "u"]
  .map(
    (table) => `create table ${table} (id int primary key, a int, name varchar(20));
      insert into ${table} select i, i, 'x' from generate_series(1, ${SAMPLE_ROWS}) i; analyze ${table};`,
  )
  .join("");

export const ALL_CASES: readonly LockCase[] = [
  ...LOCKING_CASES,
  ...FAILING_CASES,
  ...DESTRUCTIVE_CASES,
  ...BREAKING_CASES,
  ...SECURITY_CASES,
];
