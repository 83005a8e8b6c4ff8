import * as z from "zod/mini";
import type { QualifiedName } from "../sql/types.js";
import { cutOnAbort } from "./cut-on-abort.js";
import { nameOf, oidOf } from "./relation-name.js";
import { runScript } from "./script.js";
import type { Session } from "./session.js";

/** A foreign key, its tables as `schema.table`. */
export interface ForeignKey {
  readonly child: string;
  readonly parent: string;
  /** Unique within the child only. */
  readonly constraint: string;
  /** Checked when the transaction ends, not with the statement. */
  readonly deferred: boolean;
}

/** A place where a seed puts rows into a table. */
export interface Fill {
  /** `schema.table` as the catalog has it. */
  readonly table: string;
  /** Path relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** What the catalog knows of the tables that files insert into. */
export interface References {
  /** `schema.table` for each of the names that were asked for; `undefined` for those that stand for no table. */
  readonly names: readonly (string | undefined)[];
  readonly foreignKeys: readonly ForeignKey[];
}

const NOTHING: References = { names: [], foreignKeys: [] };

const answer = z.object({
  names: z.array(z.nullable(z.string())),
  foreignKeys: z.array(z.tuple([z.string(), z.string(), z.string(), z.boolean()])),
});

/**
 * Looks up tables and their foreign keys. One round trip. A name without a schema is looked for on the session's own
 * search path. What cannot be read is not known: it serves for advice only.
 */
export async function readReferences(
  { client, signal }: Session,
  names: readonly QualifiedName[],
): Promise<References> {
  if (names.length === 0) return NOTHING;
  const outcome = await cutOnAbort(client, signal, () =>
    runScript(client, referencesScript(names), { keepRows: true }),
  );
  const json = outcome.status === "completed" ? outcome.rows[0]?.[0] : undefined;
  if (json === undefined) return NOTHING;
  const read = answer.parse(JSON.parse(json));
  return {
    names: read.names.map((name) => name ?? undefined),
    foreignKeys: read.foreignKeys.map(([child, parent, constraint, deferred]) => ({
      child,
      parent,
      constraint,
      deferred,
    })),
  };
}

function referencesScript(names: readonly QualifiedName[]): string {
  const asked = names.map((name, index) => `(${index}, ${oidOf(name)})`);
  return `with found as materialized (
  select nth, coalesce(pg_catalog.pg_partition_root(oid), oid) as oid from (values ${asked.join(", ")}) a (nth, oid))
select pg_catalog.jsonb_build_object(
  'names', (select pg_catalog.jsonb_agg(${nameOf("oid")} order by nth) from found),
  'foreignKeys', (select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_array(
      ${nameOf("k.conrelid")}, ${nameOf("k.confrelid")}, k.conname, k.condeferred) order by k.oid), '[]')
    from pg_catalog.pg_constraint k where k.contype = 'f' and k.conrelid in (select oid from found)))`;
}
