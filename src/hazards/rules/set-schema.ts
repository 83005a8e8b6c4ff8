import { nameOf, objectName, quote, quoteQualified } from "../names.js";
import type { Finding, Rule } from "../rule.js";

const KINDS = new Set([
  "OBJECT_TABLE",
  "OBJECT_VIEW",
  "OBJECT_MATVIEW",
  "OBJECT_SEQUENCE",
  "OBJECT_FOREIGN_TABLE",
  "OBJECT_FUNCTION",
  "OBJECT_PROCEDURE",
  "OBJECT_ROUTINE",
  "OBJECT_TYPE",
  "OBJECT_DOMAIN",
]);

/** Running clients look for it where it was. */
export const setSchema: Rule = {
  id: "set-schema",
  kind: "breaking",
  about: ["AlterObjectSchemaStmt"],
  check({ node }, context): readonly Finding[] {
    if (!("AlterObjectSchemaStmt" in node)) return [];
    const { objectType = "", relation, object, newschema = "" } = node.AlterObjectSchemaStmt;
    if (!KINDS.has(objectType)) return [];
    const name = relation === undefined ? objectName(object ?? { List: {} }) : nameOf(relation);
    const made =
      relation === undefined
        ? context.world.routine(name)?.made === true || context.world.type(name)?.made === true
        : context.table(name).made;
    if (made) return [];
    const sql = quoteQualified(name);
    const moved = quoteQualified({ schema: newschema, name: name.name });
    const table = relation === undefined ? undefined : context.table(name);
    return [
      {
        table,
        object: sql,
        ...(table === undefined ? {} : { lock: "ACCESS EXCLUSIVE" as const }),
        severity: "warning",
        reason: `Clients that look for ${sql} where it was fail; it is ${moved} from here on.`,
        ...(table === undefined
          ? {}
          : {
              rewrite: [
                `ALTER TABLE ${sql} SET SCHEMA ${quote(newschema)};`,
                `-- in the same migration, until all clients use the new name`,
                `CREATE VIEW ${sql} WITH (security_invoker = on) AS SELECT * FROM ${moved};`,
              ].join("\n"),
              stands: (end) => end.relations.get(table.key)?.kind !== "view",
            }),
      },
    ];
  },
};
