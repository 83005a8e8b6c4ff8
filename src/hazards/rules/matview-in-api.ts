import { isServed } from "../api.js";
import { nameOf, quoteQualified } from "../names.js";
import type { Rule } from "../rule.js";

/** Row level security does not exist for materialized views: whoever may read one reads all of it. */
export const matviewInApi: Rule = {
  id: "matview-in-api",
  kind: "security",
  about: ["CreateTableAsStmt"],
  check({ node }, context) {
    if (!("CreateTableAsStmt" in node) || node.CreateTableAsStmt.objtype !== "OBJECT_MATVIEW") return [];
    const name = nameOf(node.CreateTableAsStmt.into?.rel);
    const schema = name.schema ?? context.world.searchPath[0] ?? "public";
    if (!isServed(context, schema) || context.api?.grantsByDefault === false) return [];
    const sql = quoteQualified(name);
    return [
      {
        object: sql,
        severity: "warning",
        reason: `The API serves ${sql}, and a materialized view has no row level security: everybody reads all of it.`,
        rewrite: `REVOKE ALL ON ${sql} FROM anon, authenticated;`,
        stands(end) {
          const record = end.relations.get(`${schema}.${name.name}`);
          const closed = record?.revoked.has("anon") === true && record.revoked.has("authenticated");
          return record !== undefined && !record.gone && !closed;
        },
      },
    ];
  },
};
