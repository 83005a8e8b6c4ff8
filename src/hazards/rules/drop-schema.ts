import { droppedObjects, listed } from "../dropped.js";
import { rolesOf } from "../effects/grants.js";
import { quote } from "../names.js";
import type { Finding, Rule, RuleContext } from "../rule.js";
import { sizeWords } from "../severity.js";

/** With CASCADE everything in it goes; DROP OWNED does the same for all that a role owns. */
export const dropSchema: Rule = {
  id: "drop-schema",
  kind: "destructive",
  check(statement, context) {
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
        if (context.world.schemas.has(name.name)) return [];
        return [
          {
            range,
            object: sql,
            size: context.schema(name.name),
            severity: cascade ? "danger" : "warning",
            reason: cascade ? everything(name.name, sql, context) : standing(name.name, sql, context),
            rewrite: `-- drop what is in it by name, so that a review sees it; then\nDROP SCHEMA ${sql} RESTRICT;`,
          },
        ];
      },
    );
  },
};

function everything(name: string, sql: string, context: RuleContext): string {
  const goes = contentsOf(name, context);
  const { dependants = [], ...size } = context.schema(name) ?? {};
  const named = goes.length === 0 ? "" : `: ${listed(goes)}`;
  const amount = sizeWords(size);
  const sum = amount === "" ? "" : `, ${amount} in all`;
  const outside = dependants.length === 0 ? "" : ` Of other schemas it takes ${listed(dependants)}.`;
  return `CASCADE deletes every table, row and function in the schema ${sql}${named}${sum}.${outside}`;
}

function standing(name: string, sql: string, context: RuleContext): string {
  const holds = contentsOf(name, context);
  const refused = holds.length === 0 ? "" : `, and this fails as long as it holds ${listed(holds)}`;
  return `Clients that name the schema ${sql} fail from here on${refused}.`;
}

/** In the words of the catalog, without what the pending set has dropped before. */
function contentsOf(name: string, { schema, world }: RuleContext): readonly string[] {
  const contents = schema(name)?.contents ?? [];
  return contents
    .filter((object) => !world.dropped.has(object.name))
    .map((object) => `${object.kind} ${object.name}`);
}
