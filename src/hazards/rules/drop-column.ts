import { dependantsClause } from "../dropped.js";
import { nameOf, quote } from "../names.js";
import type { Rule, Table } from "../rule.js";

/** The values are gone with it, and clients that name it fail. */
export const dropColumn: Rule = {
  id: "drop-column",
  kind: "destructive",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(
      ({ command: { subtype, name = "", behavior, missing_ok: optional }, relation, range, objtype }) => {
        if (subtype !== "AT_DropColumn" || objtype === "OBJECT_VIEW") return [];
        const table = context.table(nameOf(relation));
        const ofSet =
          table.made ||
          table.record?.columns.has(name) === true ||
          context.world.type(nameOf(relation))?.made;
        if (ofSet || (optional === true && isAbsent(table, name))) return [];
        const column = quote(name);
        const used = usedBy(
          context.world.remaining(table.facts?.columns?.[name]?.dependants ?? []),
          behavior === "DROP_CASCADE",
        );
        return [
          {
            range,
            table,
            // The table is what is locked, and what the size is of.
            ...(objtype === "OBJECT_TABLE"
              ? { lock: "ACCESS EXCLUSIVE" as const }
              : { object: `${table.sql}.${column}` }),
            severity: "danger",
            reason: `Dropping ${table.sql}.${column} deletes its values for good${used}.`,
            rewrite:
              objtype !== "OBJECT_TABLE"
                ? undefined
                : [
                    `-- now: let new rows do without it, and deploy clients that no longer name it`,
                    `ALTER TABLE ${table.sql} ALTER COLUMN ${column} DROP NOT NULL;`,
                    `-- in a later migration\nALTER TABLE ${table.sql} DROP COLUMN ${column};`,
                  ].join("\n"),
          },
        ];
      },
    );
  },
};

/** `IF EXISTS` finds nothing to drop, unless the set has given a column this name. */
function isAbsent({ facts, record }: Table, name: string): boolean {
  if (facts?.columns === undefined || record?.changed.has(name) === true) return false;
  return !Object.hasOwn(facts.columns, name);
}

function usedBy(dependants: readonly string[], cascade: boolean): string {
  if (dependants.length > 0) return dependantsClause(dependants, cascade);
  return cascade ? ", and CASCADE drops the views and keys that use it" : "";
}
