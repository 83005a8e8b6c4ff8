import type { Client } from "pg";
import type { NonTransactional } from "../sql/types.js";
import { literal } from "./literal.js";
import { runScript } from "./script.js";

type Effect = NonTransactional["effect"];
type CreateIndex = Extract<Effect, { type: "create-index" }>;
type Reindex = Extract<Effect, { type: "reindex" }>;

/** What a statement that cannot be rolled back has left behind, as far as the catalogue tells. */
export type Trace =
  | { readonly status: "none" }
  | { readonly status: "done" }
  /** Half-built indexes of an interrupted `CONCURRENTLY`, as SQL names. */
  | { readonly status: "invalid"; readonly indexes: readonly string[] }
  /** Another session is building the very index now. */
  | { readonly status: "busy"; readonly pid: number };

/**
 * Looks for the traces of a statement that was begun and of which nobody knows how it ended.
 * `before`: the names of the table's indexes when it began, for an index that was given no name.
 */
export async function findTrace(client: Client, effect: Effect, before: readonly string[]): Promise<Trace> {
  const question = traceQuestion(effect, before);
  if (question === undefined) return { status: "none" };
  const outcome = await runScript(client, question, { keepRows: true });
  // A broken line shows at the statement that follows; a catalogue that may not be read hides nothing but old traces.
  if (outcome.status !== "completed") return { status: "none" };
  const rows = outcome.rows.map(([state, name]) => ({ state, name: name ?? "" }));
  const busy = rows.find((row) => row.state === "busy");
  if (busy) return { status: "busy", pid: Number(busy.name) };
  const invalid = rows.filter((row) => row.state === "invalid").map((row) => row.name);
  if (invalid.length > 0) return { status: "invalid", indexes: invalid };
  return rows.some((row) => row.state === "done") ? { status: "done" } : { status: "none" };
}

/** SQL that drops half-built indexes. Each must be sent alone, outside a transaction. */
export function dropInvalid(indexes: readonly string[]): readonly string[] {
  return indexes.map((name) => `drop index concurrently if exists ${name}`);
}

/** SQL that answers with the names of the indexes that stand on the table before a nameless one is built. */
export function listIndexes(effect: CreateIndex): string {
  return `select i.relname from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
where x.indrelid = ${regclass(effect.schema, effect.table)}`;
}

/** SQL whose rows are (`done` | `invalid` | `busy`, name); `undefined` where running the statement again does no harm. */
function traceQuestion(effect: Effect, before: readonly string[]): string | undefined {
  switch (effect.type) {
    case "create-index":
      return createIndexQuestion(effect, before);
    case "drop-index":
      return `select 'done' where ${effect.names.map(({ schema, name }) => `${regclass(schema, name)} is null`).join(" and ")}`;
    case "reindex":
      return reindexQuestion(effect);
    case "detach-partition":
      return `select 'done' where not exists (select from pg_catalog.pg_inherits
where inhrelid = ${regclass(effect.partition.schema, effect.partition.name)} and inhparent = ${regclass(effect.parent.schema, effect.parent.name)})`;
    case "create-database":
      return existsIn("pg_database", "datname", effect.name, true);
    case "drop-database":
      return existsIn("pg_database", "datname", effect.name, false);
    case "create-subscription":
      return existsIn("pg_subscription", "subname", effect.name, true);
    case "drop-subscription":
      return existsIn("pg_subscription", "subname", effect.name, false);
    case "create-tablespace":
      return existsIn("pg_tablespace", "spcname", effect.name, true);
    case "drop-tablespace":
      return existsIn("pg_tablespace", "spcname", effect.name, false);
    case "repeatable":
      return undefined;
  }
}

function createIndexQuestion(effect: CreateIndex, before: readonly string[]): string {
  const isIt =
    effect.index === undefined
      ? `i.relname <> all (array[${before.map(literal).join(",")}]::text[])`
      : `i.relname = ${literal(effect.index)}`;
  return `select case when p.pid is not null then 'busy' when x.indisvalid then 'done' else 'invalid' end,
  coalesce(p.pid::text, x.indexrelid::regclass::text)
from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
left join pg_catalog.pg_stat_progress_create_index p on p.index_relid = x.indexrelid and p.pid <> pg_catalog.pg_backend_pid()
where x.indrelid = ${regclass(effect.schema, effect.table)} and ${isIt}`;
}

/**
 * An interrupted REINDEX CONCURRENTLY leaves its copies, named like the old indexes with `_ccnew` or `_ccold` behind.
 * Those of TOAST tables stay: nobody but the server's owner may drop them, and they harm nothing.
 */
function reindexQuestion(effect: Reindex): string {
  return `select case when p.pid is not null then 'busy' else 'invalid' end, coalesce(p.pid::text, x.indexrelid::regclass::text)
from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
left join pg_catalog.pg_stat_progress_create_index p on p.index_relid = x.indexrelid and p.pid <> pg_catalog.pg_backend_pid()
where not x.indisvalid and i.relname ~ '_cc(new|old)[0-9]*$' and i.relnamespace <> 'pg_toast'::regnamespace
  and pg_catalog.pg_has_role(i.relowner, 'usage') and ${isWithin(effect)}`;
}

/** Partitions are rebuilt along with what they are partitions of. */
function isWithin({ schema, name, target }: Reindex): string {
  const parts = `pg_catalog.pg_partition_tree(${regclass(schema, name)}) part`;
  switch (target) {
    case "index":
      return `x.indrelid in (select old.indrelid from ${parts} join pg_catalog.pg_index old on old.indexrelid = part.relid)`;
    case "table":
      return `x.indrelid in (select part.relid from ${parts})`;
    case "schema":
      return `i.relnamespace = pg_catalog.to_regnamespace(pg_catalog.quote_ident(${literal(name)}))`;
    case "database":
      return "true";
  }
}

function existsIn(catalog: string, column: string, name: string, wanted: boolean): string {
  return `select 'done' where ${wanted ? "" : "not "}exists (select from pg_catalog.${catalog} where ${column} = ${literal(name)})`;
}

const regclass = (schema: string | undefined, name: string): string =>
  `pg_catalog.to_regclass(${schema === undefined ? "" : `pg_catalog.quote_ident(${literal(schema)}) || '.' || `}pg_catalog.quote_ident(${literal(name)}))`;
