import type { Node, RangeVar } from "libpg-query";
import type { QualifiedName } from "../sql/types.js";

/** Words that Postgres 18 accepts as a name only in quotes: `pg_get_keywords()` where catcode is R or T. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/),
);

/** A name as SQL needs it, in quotes only where they are needed. */
export function quote(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

export function quoteQualified({ schema, name }: QualifiedName): string {
  return schema === undefined ? quote(name) : `${quote(schema)}.${quote(name)}`;
}

/** A string constant. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name for an object that a rewrite adds, within Postgres' 63 bytes. */
export function joinName(...parts: readonly string[]): string {
  const name = parts.join("_");
  return Buffer.byteLength(name) <= 63
    ? name
    : Buffer.from(name).subarray(0, 60).toString().replace("\ufffd", "");
}

export function nameOf(relation: RangeVar | undefined): QualifiedName {
  return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}

/** The strings of a list such as `schema.name`; other nodes are left out. */
export function strings(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).flatMap((node) => ("String" in node ? [node.String.sval ?? ""] : []));
}

export function nameFrom(nodes: readonly Node[] | undefined): QualifiedName {
  const parts = strings(nodes);
  return { schema: parts.at(-2), name: parts.at(-1) ?? "" };
}

/** The parts of one object of a DROP, COMMENT or GRANT statement, whatever node its kind of object uses. */
export function partsOf(object: Node): string[] {
  if ("List" in object) return strings(object.List.items);
  if ("String" in object) return strings([object]);
  if ("TypeName" in object) return strings(object.TypeName.names);
  if ("ObjectWithArgs" in object) return strings(object.ObjectWithArgs.objname);
  if (!("RangeVar" in object)) return [];
  const { schema, name } = nameOf(object.RangeVar);
  return schema === undefined ? [name] : [schema, name];
}

/** As {@link partsOf}, for objects that are named by schema and name. */
export function objectName(object: Node): QualifiedName {
  const parts = partsOf(object);
  return { schema: parts.at(-2), name: parts.at(-1) ?? "" };
}
