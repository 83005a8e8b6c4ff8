import { BROWSER_ROLES, isServed } from "../api.js";
import { nameOf, quoteQualified } from "../names.js";
import type { Rule } from "../rule.js";

/** Where default privileges give the API's roles nothing, a new table answers every request with 42501. */
export const tableWithoutGrants: Rule = {
  id: "table-without-grants",
  kind: "security",
  about: ["CreateStmt"],
  check({ node }, context) {
    if (!("CreateStmt" in node) || context.api?.grantsByDefault !== false) return [];
    const { relation, if_not_exists: optional = false, partbound } = node.CreateStmt;
    const name = nameOf(relation);
    const schema = name.schema ?? context.world.searchPath[0] ?? "public";
    if (relation?.relpersistence === "t" || optional || partbound !== undefined || !isServed(context, schema))
      return [];
    const sql = quoteQualified(name);
    return [
      {
        object: sql,
        severity: "note",
        reason: `No role of the API may use ${sql}: this project's default privileges give new tables none, so requests fail with 42501.`,
        rewrite: `GRANT SELECT, INSERT, UPDATE, DELETE ON ${sql} TO authenticated;\nGRANT ALL ON ${sql} TO service_role;`,
        stands(end) {
          const record = end.relations.get(`${schema}.${name.name}`);
          const roles = [...BROWSER_ROLES, "service_role"];
          return (
            !end.grantsUnknown &&
            record !== undefined &&
            !record.gone &&
            !roles.some((role) => record.granted.has(role))
          );
        },
      },
    ];
  },
};
