import pg from "pg";
import type { QualifiedName } from "../sql/types.js";
import { literal } from "./literal.js";

/** SQL for the name of a relation, or of the table that it is a partition of. */
export const nameOf = (oid: string): string =>
  `(pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, coalesce(pg_catalog.pg_partition_root(${oid}), ${oid}), 0)).identity`;

/** SQL for the oid of a relation; null where there is none. */
export function oidOf({ schema, name }: QualifiedName): string {
  const isIt =
    schema === undefined
      ? "pg_catalog.pg_table_is_visible(c.oid)"
      : `c.relnamespace = pg_catalog.to_regnamespace(${literal(pg.escapeIdentifier(schema))})`;
  return `(select c.oid from pg_catalog.pg_class c where c.relname = ${literal(name)} and ${isIt} limit 1)`;
}
