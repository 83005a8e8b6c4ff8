import { droppedObjects, listed } from "../dropped.js";
import { rolesOf } from "../effects/grants.js";
import { quote } from "../names.js";
import type { Finding, Rule, RuleContext } from "../rule.js";
import { sizeWords } from "../severity.js";
import type { SchemaFacts } from "../types.js";

/** With CASCADE everything in it goes; DROP OWNED does the same for all that a role owns. */
export const dropSchema: Rule = {
  id: "drop-schema",
  kind: "destructive",
  about: ["DropStmt", "DropOwnedStmt"],
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
        const { schemas, renamedSchemas } = context.world;
        // `IF EXISTS` finds nothing to drop, unless the set has given a schema this name.
        const isAbsent = context.schema(name.name) === "absent" && !renamedSchemas.has(name.name);
        if (schemas.has(name.name) || isAbsent) return [];
        return [
          {
            range,
            object: sql,
            size: factsOf(name.name, context),
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
  const { dependants = [], ...size } = factsOf(name, context) ?? {};
  const named = goes.length === 0 ? "" : `: ${listed(goes)}`;
  const amount = sizeWords(size);
  const sum = amount === "" ? "" : `, ${amount} in all`;
  const others = context.world.remaining(dependants);
  const outside = others.length === 0 ? "" : ` Of other schemas it takes ${listed(others)}.`;
  return `CASCADE deletes every table, row and function in the schema ${sql}${named}${sum}.${outside}`;
}

function factsOf(name: string, { schema }: RuleContext): SchemaFacts | undefined {
  const facts = schema(name);
  return facts === "absent" ? undefined : facts;
}

function standing(name: string, sql: string, context: RuleContext): string {
  const holds = contentsOf(name, context);
  const refused = holds.length === 0 ? "" : `, and this fails as long as it holds ${listed(holds)}`;
  return `Clients that name the schema ${sql} fail from here on${refused}.`;
}

/** In the words of the catalog, without what the pending set has dropped before. */
function contentsOf(name: string, context: RuleContext): readonly string[] {
  const contents = factsOf(name, context)?.contents ?? [];
  return contents
    .filter((object) => !context.world.dropped.has(object.name))
    .map((object) => `${object.kind} ${object.name}`);
}
