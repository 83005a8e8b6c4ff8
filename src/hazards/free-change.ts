import type { TypeName } from "libpg-query";
import { constants } from "./expressions.js";
import { strings } from "./names.js";

/** How the grammar and people call a type, and how the catalog does. */
const SAME: Readonly<Record<string, string>> = {
  varchar: "character varying",
  bpchar: "character",
  char: "character",
  int2: "smallint",
  int: "integer",
  int4: "integer",
  int8: "bigint",
  float4: "real",
  float8: "double precision",
  bool: "boolean",
  decimal: "numeric",
  timestamptz: "timestamp with time zone",
  timestamp: "timestamp without time zone",
  timetz: "time with time zone",
  time: "time without time zone",
  varbit: "bit varying",
};

interface Type {
  readonly name: string;
  readonly limits: readonly number[];
  readonly isArray: boolean;
}

/** A type as the catalog would write it, with its limits. */
export function typeWords(type: TypeName | undefined): string {
  const name = strings(type?.names).at(-1) ?? "";
  const limits = constants(type?.typmods);
  const words = SAME[name] ?? name;
  const size =
    limits.length === 0 || (words === "character" && limits[0] === "1") ? "" : `(${limits.join(",")})`;
  return `${words}${size}${"[]".repeat(type?.arrayBounds?.length ?? 0)}`;
}

/**
 * What a change of type does: `rewrite` the table, build the plain indexes over the column anew (`indexes`, those of another operator
 * class), or change the catalog only (ATColumnChangeRequiresRewrite, CheckIndexCompatible, and the length coercions that Postgres knows to
 * do nothing).
 *
 * @param timeZone of the session that will run it.
 */
export function typeChange(
  from: string,
  to: string,
  timeZone: string | undefined,
): "rewrite" | "indexes" | "catalog" {
  const [old, fresh] = [read(from), read(to)];
  if (old.isArray || fresh.isArray) return from === to ? "catalog" : "rewrite";
  if (old.name === fresh.name) return widens(old, fresh) ? "catalog" : "rewrite";
  const names = `${old.name} > ${fresh.name}`;
  if (names === "character varying > text" || names === "cidr > inet") return "catalog";
  if (names === "text > character varying") return fresh.limits.length === 0 ? "catalog" : "rewrite";
  if (/^(?:text|character varying) > citext$|^citext > (?:text|character varying)$/.test(names))
    return fresh.limits.length === 0 ? "indexes" : "rewrite";
  const utc = /^(?:utc|etc\/utc|gmt|etc\/gmt|zulu)$/i.test(timeZone ?? "");
  const timestamps = /^timestamp with(?:out)? time zone > timestamp with(?:out)? time zone$/.test(names);
  return timestamps && utc && widens({ ...old, name: fresh.name }, fresh) ? "indexes" : "rewrite";
}

function widens(old: Type, fresh: Type): boolean {
  const [oldLimit, oldScale = 0] = old.limits;
  const [limit, scale = 0] = fresh.limits;
  if (limit === undefined) return fresh.name !== "character" || oldLimit === undefined;
  if (oldLimit === undefined) return isTime(fresh.name) && limit >= 6;
  if (fresh.name === "numeric") return scale === oldScale && limit >= oldLimit;
  if (fresh.name === "character" || fresh.name === "bit") return limit === oldLimit;
  return limit >= oldLimit;
}

function isTime(name: string): boolean {
  return /^(?:timestamp|time|interval)/.test(name);
}

function read(type: string): Type {
  const lower = type.toLowerCase().replace(/\s+/g, " ").trim();
  const limits = /\(([\d\s,]+)\)/.exec(lower)?.[1]?.split(",").map(Number) ?? [];
  const bare = lower
    .replace(/\s*\([\d\s,]+\)/, "")
    .replaceAll("[]", "")
    .replace(/^pg_catalog\.|^.*\.(?=citext$)/, "");
  const withZone = bare.replace(/^(time(?:stamp)?)$/, "$1 without time zone");
  return { name: SAME[bare] ?? withZone, limits, isArray: lower.includes("[]") };
}
