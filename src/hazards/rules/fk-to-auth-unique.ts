import type { Constraint, Node } from "libpg-query";
import { nameOf, quoteQualified, strings } from "../names.js";
import { newConstraints } from "../new-constraints.js";
import type { Finding, Rule } from "../rule.js";
import { constraintsOf, offsetIn } from "../statement.js";

/** Supabase keeps the primary keys of `auth` as they are; other keys it may change, which this would stop. */
export const fkToAuthUnique: Rule = {
  id: "fk-to-auth-unique",
  kind: "security",
  about: ["AlterTableStmt", "CreateStmt"],
  check(statement, context): readonly Finding[] {
    if (context.api === undefined) return [];
    const added = newConstraints(statement, "CONSTR_FOREIGN").map(({ constraint, action }) => ({
      table: nameOf(action.relation),
      constraint,
      range: action.range,
    }));
    const created = createdKeys(statement.node).map((constraint) => ({
      table: "CreateStmt" in statement.node ? nameOf(statement.node.CreateStmt.relation) : nameOf(undefined),
      constraint,
      range: { start: offsetIn(statement, constraint.location), end: statement.range.end },
    }));
    return [...added, ...created].flatMap(({ table, constraint, range }) => {
      const found = judge(constraint, quoteQualified(table));
      return found === undefined ? [] : [{ ...found, range }];
    });
  },
};

function judge({ pktable, pk_attrs }: Constraint, table: string): Finding | undefined {
  const name = nameOf(pktable);
  const columns = strings(pk_attrs);
  if (name.schema !== "auth" || columns.length === 0 || columns.join() === "id") return undefined;
  const target = quoteQualified(name);
  return {
    object: target,
    severity: "warning",
    reason: `A foreign key to ${target} (${columns.join(", ")}) stops Supabase from changing that key when it updates auth.`,
    rewrite: `ALTER TABLE ${table} ADD FOREIGN KEY (<the user's id>) REFERENCES ${target} (id) ON DELETE CASCADE NOT VALID;`,
  };
}

function createdKeys(node: Node): Constraint[] {
  if (!("CreateStmt" in node)) return [];
  const elements = node.CreateStmt.tableElts ?? [];
  return elements
    .flatMap((element) =>
      "ColumnDef" in element ? constraintsOf(element.ColumnDef.constraints) : constraintsOf([element]),
    )
    .filter(({ contype }) => contype === "CONSTR_FOREIGN");
}
