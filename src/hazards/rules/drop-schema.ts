import { droppedObjects } from "../dropped.js";
import { rolesOf } from "../effects/grants.js";
import { quote } from "../names.js";
import type { Finding, Rule } from "../rule.js";

/** With CASCADE everything in it goes; DROP OWNED does the same for all that a role owns. */
export const dropSchema: Rule = {
  id: "drop-schema",
  kind: "destructive",
  check(statement, { world }) {
    const { node } = statement;
    if ("DropOwnedStmt" in node) {
      return rolesOf(node.DropOwnedStmt.roles).map(
        (role): Finding => ({
          object: role,
          severity: "danger",
          reason: `DROP OWNED deletes every table, schema and function that ${role} owns in this database.`,
          rewrite: `REASSIGN OWNED BY ${quote(role)} TO postgres;`,
        }),
      );
    }
    return droppedObjects(statement, ["OBJECT_SCHEMA"]).flatMap(
      ({ name, sql, range, cascade }): Finding[] => {
        if (world.schemas.has(name.name)) return [];
        return [
          {
            range,
            object: sql,
            severity: cascade ? "danger" : "warning",
            reason: cascade
              ? `CASCADE deletes every table, row and function in the schema ${sql}.`
              : `Clients that name the schema ${sql} fail from here on.`,
            rewrite: `-- drop what is in it by name, so that a review sees it; then\nDROP SCHEMA ${sql} RESTRICT;`,
          },
        ];
      },
    );
  },
};
