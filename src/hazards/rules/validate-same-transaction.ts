import { nameOf, quote } from "../names.js";
import type { Rule, RuleContext, Table } from "../rule.js";
import { constraintsOf, type SqlStatement } from "../statement.js";
import type { ConstraintRecord } from "../world.js";

/** The lock that ADD CONSTRAINT took is held until the commit, so NOT VALID has won nothing. */
export const validateSameTransaction: Rule = {
  id: "validate-same-transaction",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype, name = "" }, relation, range }) => {
      const table = context.table(nameOf(relation));
      if (subtype !== "AT_ValidateConstraint" || table.made) return [];
      const kind = addedHere(statement, name) ?? addedBefore(table, name, context);
      if (kind === undefined || kind === "other") return [];
      const lock = kind === "foreign-key" ? ("SHARE ROW EXCLUSIVE" as const) : ("ACCESS EXCLUSIVE" as const);
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

/** One ALTER TABLE may do both. */
function addedHere({ actions }: SqlStatement, name: string): ConstraintRecord["kind"] | undefined {
  const added = actions
    .flatMap(({ command: { subtype, def } }) =>
      subtype === "AT_AddConstraint" && def !== undefined ? constraintsOf([def]) : [],
    )
    .find(({ conname, skip_validation: skips }) => conname === name && skips === true);
  if (added === undefined) return undefined;
  return added.contype === "CONSTR_FOREIGN" ? "foreign-key" : "check";
}

function addedBefore({ record }: Table, name: string, { transaction }: RuleContext) {
  const constraint = record?.constraints.get(name);
  return constraint?.validated === false && constraint.transaction === transaction.id
    ? constraint.kind
    : undefined;
}
