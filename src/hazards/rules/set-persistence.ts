import { nameOf } from "../names.js";
import type { Rule } from "../rule.js";

/** SET LOGGED and SET UNLOGGED write the table anew. */
export const setPersistence: Rule = {
  id: "set-persistence",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype }, relation, range, objtype }) => {
      if ((subtype !== "AT_SetLogged" && subtype !== "AT_SetUnLogged") || objtype !== "OBJECT_TABLE")
        return [];
      const table = context.table(nameOf(relation));
      if (table.made) return [];
      const loses = subtype === "AT_SetUnLogged" ? ", and afterwards a crash empties it" : "";
      return [
        {
          range,
          table,
          lock: "ACCESS EXCLUSIVE",
          work: "rewrite",
          reason: `Changing whether ${table.sql} is logged writes it anew while nobody else may use it${loses}.`,
        },
      ];
    });
  },
};
