import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** The lock that ADD CONSTRAINT took is held until the commit, so NOT VALID has won nothing. */
export const validateSameTransaction: Rule = {
  id: "validate-same-transaction",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype, name = "" }, relation, range }) => {
      const table = context.table(nameOf(relation));
      const constraint = table.record?.constraints.get(name);
      if (subtype !== "AT_ValidateConstraint" || table.made || constraint?.kind === "other") return [];
      if (
        constraint === undefined ||
        constraint.validated ||
        constraint.transaction !== context.transaction.id
      )
        return [];
      const lock =
        constraint.kind === "foreign-key" ? ("SHARE ROW EXCLUSIVE" as const) : ("ACCESS EXCLUSIVE" as const);
      return [
        {
          range,
          table,
          lock,
          work: "scan",
          reason: `${quote(name)} is validated in the transaction that added it, whose lock on ${table.sql} is held over the whole scan.`,
          rewrite: `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${quote(name)};`,
        },
      ];
    });
  },
};
