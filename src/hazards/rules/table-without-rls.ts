import type { RangeVar } from "libpg-query";
import { BROWSER_ROLES, isServed } from "../api.js";
import { nameOf, quoteQualified } from "../names.js";
import type { Finding, Rule } from "../rule.js";
import { keyOf, type RelationRecord, type World } from "../world.js";

/** A table that the API serves, and that has no row level security when the whole set has run. */
export const tableWithoutRls: Rule = {
  id: "table-without-rls",
  kind: "security",
  about: ["CreateStmt", "CreateTableAsStmt", "SelectStmt"],
  check({ node }, context) {
    const relation = madeTable(node);
    if (relation === undefined || relation.relpersistence === "t") return [];
    const name = nameOf(relation);
    const schema = name.schema ?? context.world.searchPath[0] ?? "public";
    const { world, api } = context;
    if (!isServed(context, schema) || api?.rlsByDefault === true) return [];
    const key = keyOf(schema, name.name);
    // IF NOT EXISTS may leave alone what is there, and safe.
    const optional = "CreateStmt" in node && node.CreateStmt.if_not_exists === true;
    const isSafe = context.table(name).facts?.rls === true || world.relations.get(key)?.rls === true;
    if (optional && isSafe) return [];
    const sql = quoteQualified(name);
    // What is there already may have grants of its own.
    const startsWithout = api?.grantsByDefault === false && !optional;
    const finding = (isReachable: boolean): Finding => ({
      object: sql,
      severity: isReachable ? "warning" : "note",
      reason: isReachable
        ? `The API serves ${sql}, and without row level security it shows and changes every row for everybody who has the public key.`
        : `As soon as anon or authenticated is granted rights on ${sql}, the API shows every row, or lets it be changed, for everybody who has the public key: it has no row level security.`,
      rewrite: `ALTER TABLE ${sql} ENABLE ROW LEVEL SECURITY;`,
      stands(end) {
        const record = end.relations.get(key);
        return (
          !end.rlsUnknown &&
          record !== undefined &&
          !record.gone &&
          !record.rls &&
          isServed(context, record.schema) &&
          isReachable === !(startsWithout && isUngranted(record, end))
        );
      },
    });
    return [finding(true), finding(false)];
  },
};

/** Whether no role of a stranger's browser has been given anything. */
function isUngranted({ granted }: RelationRecord, end: World): boolean {
  return !end.grantsUnknown && !BROWSER_ROLES.some((role) => granted.has(role));
}

function madeTable(node: Parameters<Rule["check"]>[0]["node"]): RangeVar | undefined {
  if ("CreateStmt" in node) return node.CreateStmt.relation;
  if ("SelectStmt" in node) return node.SelectStmt.intoClause?.rel;
  if (!("CreateTableAsStmt" in node) || node.CreateTableAsStmt.objtype === "OBJECT_MATVIEW") return undefined;
  return node.CreateTableAsStmt.into?.rel;
}
