import type { HazardContext } from "../../../src/hazards/types.js";

/** One statement to run on a server, beside what its rule says of it. */
export interface LockCase {
  readonly id: string;
  /** Run beforehand as the database's owner; `t` and `u`, of 1,000 rows each, are there already. */
  readonly setup?: string;
  /** Run beforehand as the superuser. */
  readonly asAdmin?: string;
  readonly sql: string;
  /** What the catalog would have told. */
  readonly known?: Partial<HazardContext>;
  /** The relation that the rule's lock and work are about; else the finding's table. */
  readonly on?: string;
  /** The SQLSTATE with which the server refuses the statement. */
  readonly fails?: string;
  /** The first version that knows the statement, and why not those before. */
  readonly since?: { readonly major: number; readonly because: string };
  /** The first version on which it is no hazard. */
  readonly until?: number;
  /** Asked in the same transaction: true when what the reason says has come true. */
  readonly proof?: string;
}

export const NAMED_NOT_NULL = {
  major: 18,
  because: "before, NOT NULL was a mark of the column and no constraint with a name",
} as const;

/** A partitioned table, for the cases that need one. */
export const LOGS = "create table logs (id int, t int) partition by range (id);";
