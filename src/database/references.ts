import { z } from "zod";
import type { QualifiedName } from "../sql/types.js";
import { cutOnAbort } from "./cut-on-abort.js";
import { literal } from "./literal.js";
import { runScript } from "./script.js";
import { qualified, rootOf } from "./seed-rows.js";
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
  names: z.array(z.string().nullable()),
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
  const asked = names.map(({ schema, name }, index) => `(${index}, ${literal(schema)}, ${literal(name)})`);
  return `with asked (nth, schema, name) as (values ${asked.join(", ")}),
found as (
  select distinct on (a.nth) a.nth, r.oid, ${qualified("n", "r")} as name
    from asked a
    join pg_catalog.pg_class c on c.relname = a.name
    join pg_catalog.pg_namespace s on s.oid = c.relnamespace
     and case when a.schema is null then pg_catalog.pg_table_is_visible(c.oid) else s.nspname = a.schema end
    ${rootOf("c")}
   order by a.nth)
select pg_catalog.jsonb_build_object(
  'names', (select pg_catalog.jsonb_agg(found.name order by asked.nth) from asked left join found using (nth)),
  'foreignKeys', (select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_array(
      child.name, ${qualified("n", "r")}, k.conname, k.condeferred) order by k.oid), '[]')
    from (select distinct oid, name from found) child
    join pg_catalog.pg_constraint k on k.conrelid = child.oid and k.contype = 'f'
    join pg_catalog.pg_class p on p.oid = k.confrelid
    ${rootOf("p")}))`;
}
