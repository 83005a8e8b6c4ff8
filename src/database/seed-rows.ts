import * as z from "zod/mini";
import type { QualifiedName } from "../sql/types.js";
import { nameOf, oidOf } from "./relation-name.js";
import type { SeedStatement, TableRows } from "./seed-job.js";

/** Rows that the transaction has inserted, updated and deleted so far, by `schema.table`. */
export interface RowSnapshot {
  /** `undefined` where the server does not count (`track_counts`). */
  readonly changed:
    | ReadonlyMap<string, readonly [inserted: number, updated: number, deleted: number]>
    | undefined;
  /** `schema.table` for each of the names that were asked for; `undefined` for those that stand for no table. */
  readonly names: readonly (string | undefined)[];
}

/**
 * SQL that answers with a snapshot, for {@link toSnapshot}. The counters are those of this session and transaction alone, see
 * https://www.postgresql.org/docs/current/monitoring-stats.html; partitions count for their table. Rows that a savepoint
 * or an exception handler has undone are among them, for Postgres counts the attempt. It is asked after every file, so it
 * joins nothing and builds nothing: to plan that took longer than to run a small file.
 *
 * @param names as written in the file; resolved by the search path that stands when this runs
 */
export function snapshotScript(names: readonly QualifiedName[]): readonly string[] {
  const resolved = names.map((name) => nameOf(oidOf(name)));
  return [
    "show track_counts",
    ...(names.length > 0 ? [`select pg_catalog.to_json(array[${resolved.join(", ")}])`] : []),
    CHANGED,
  ];
}

/** FirstNormalObjectId: what initdb made, all in `pg_catalog` and `information_schema`, is below. */
const FIRST_OF_USERS = 16_384;

/** Each partition has its own row, under the name of its table. */
const CHANGED = `select ${nameOf("c.oid")}, c.ins, c.upd, c.del from (
  select oid, pg_catalog.pg_stat_get_xact_tuples_inserted(oid) as ins,
         pg_catalog.pg_stat_get_xact_tuples_updated(oid) as upd, pg_catalog.pg_stat_get_xact_tuples_deleted(oid) as del
    from pg_catalog.pg_class
   where relkind = 'r' and relpersistence <> 't' and oid >= ${FIRST_OF_USERS}
     and relnamespace is distinct from pg_catalog.to_regnamespace('supabase_migrations')
  offset 0) c
 where c.ins > 0 or c.upd > 0 or c.del > 0`;

const resolvedNames = z.array(z.nullable(z.string()));

/**
 * Reads the answer to a snapshot.
 *
 * @param names those that were asked for
 */
export function toSnapshot(
  rows: readonly (readonly string[])[],
  names: readonly QualifiedName[],
): RowSnapshot {
  const [[counting] = [], ...answers] = rows;
  const [[json = "[]"] = []] = names.length > 0 ? answers.splice(0, 1) : [];
  return {
    changed: counting === "on" ? sumByTable(answers) : undefined,
    names: resolvedNames.parse(JSON.parse(json)).map((name) => name ?? undefined),
  };
}

function sumByTable(rows: readonly (readonly string[])[]): RowSnapshot["changed"] {
  const tables = new Map<string, readonly [number, number, number]>();
  for (const [table = "", inserted, updated, deleted] of rows) {
    const [ins, upd, del] = tables.get(table) ?? [0, 0, 0];
    tables.set(table, [ins + Number(inserted), upd + Number(updated), del + Number(deleted)]);
  }
  return tables;
}

/** What a finished statement left alone. */
export interface LeftAloneRows {
  readonly table: QualifiedName;
  readonly rows: number;
}

/** @param tag the statement's command tag, such as `INSERT 0 3`; @param plan what EXPLAIN answered, if it was asked */
export function leftAloneBy(
  { leftAlone }: SeedStatement,
  tag: string,
  plan: string | undefined,
): readonly LeftAloneRows[] {
  if (leftAlone?.by === "tag") {
    const written = Number(/^INSERT \d+ (\d+)$/.exec(tag)?.[1] ?? leftAlone.rows);
    return [{ table: leftAlone.table, rows: Math.max(0, leftAlone.rows - written) }];
  }
  if (leftAlone === undefined || plan === undefined) return [];
  return conflictsIn(JSON.parse(plan)).map(({ relation, rows }) => ({
    table: leftAlone.tables.find(({ name }) => name === relation) ?? { schema: undefined, name: relation },
    rows,
  }));
}

/** Walks a plan for the nodes that say how many rows met another one and were not written for it. */
function conflictsIn(plan: unknown): readonly { relation: string; rows: number }[] {
  if (Array.isArray(plan)) return plan.flatMap(conflictsIn);
  if (typeof plan !== "object" || plan === null) return [];
  const fields = new Map<string, unknown>(Object.entries(plan));
  const number = (key: string): number => Number(fields.get(key) ?? 0);
  // Of ON CONFLICT DO UPDATE only those that its WHERE kept back; MERGE counts them itself.
  const skipped =
    fields.get("Conflict Resolution") === "NOTHING"
      ? number("Conflicting Tuples")
      : number("Rows Removed by Conflict Filter") + number("Tuples Skipped");
  const isWriting = fields.get("Node Type") === "ModifyTable";
  const own = isWriting ? [{ relation: String(fields.get("Relation Name")), rows: skipped }] : [];
  return [...own, ...[...fields.values()].flatMap(conflictsIn)];
}

/** What became of rows between two snapshots, ordered by table; `undefined` where the server does not count. */
export function countRows(
  before: RowSnapshot,
  after: RowSnapshot,
  names: readonly QualifiedName[],
  leftAlone: readonly LeftAloneRows[],
): readonly TableRows[] | undefined {
  if (before.changed === undefined || after.changed === undefined) return undefined;
  const tables = new Map<string, { inserted: number; updated: number; deleted: number; skipped: number }>();
  const row = (table: string) => {
    const known = tables.get(table) ?? { inserted: 0, updated: 0, deleted: 0, skipped: 0 };
    tables.set(table, known);
    return known;
  };
  for (const [table, [inserted, updated, deleted]] of after.changed) {
    const [ins = 0, upd = 0, del = 0] = before.changed.get(table) ?? [];
    // TRUNCATE takes back what was counted before it: what stands there now has come since.
    const isEmptied = inserted < ins || updated < upd || deleted < del;
    const delta = isEmptied ? [inserted, updated, deleted] : [inserted - ins, updated - upd, deleted - del];
    if (delta.every((number) => number === 0)) continue;
    [row(table).inserted = 0, row(table).updated = 0, row(table).deleted = 0] = delta;
  }
  for (const { table, rows } of leftAlone) {
    if (rows === 0) continue;
    const index = names.findIndex(({ schema, name }) => schema === table.schema && name === table.name);
    const name = after.names[index] ?? (table.schema ? `${table.schema}.${table.name}` : table.name);
    row(name).skipped += rows;
  }
  return [...tables]
    .map(([table, counts]) => ({ table, ...counts }))
    .sort((a, b) => (a.table < b.table ? -1 : 1));
}
