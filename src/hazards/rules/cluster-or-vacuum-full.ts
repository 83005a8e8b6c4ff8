import type { RangeVar } from "libpg-query";
import { nameOf } from "../names.js";
import { optionOn } from "../options.js";
import type { Finding, Rule, RuleContext } from "../rule.js";

/** Both write the table anew under ACCESS EXCLUSIVE. */
export const clusterOrVacuumFull: Rule = {
  id: "cluster-or-vacuum-full",
  kind: "locking",
  about: ["ClusterStmt", "VacuumStmt"],
  check({ node }, context) {
    if ("ClusterStmt" in node) return finding("CLUSTER", node.ClusterStmt.relation, context);
    if (
      !("VacuumStmt" in node) ||
      !node.VacuumStmt.is_vacuumcmd ||
      !optionOn(node.VacuumStmt.options, "full")
    )
      return [];
    const { rels = [] } = node.VacuumStmt;
    if (rels.length === 0) return finding("VACUUM FULL", undefined, context);
    return rels.flatMap((rel) =>
      "VacuumRelation" in rel ? finding("VACUUM FULL", rel.VacuumRelation.relation, context) : [],
    );
  },
};

function finding(command: string, relation: RangeVar | undefined, context: RuleContext): Finding[] {
  const table = relation === undefined ? undefined : context.table(nameOf(relation));
  if (table?.made === true) return [];
  const object = table?.sql ?? "every table";
  return [
    {
      table,
      object,
      lock: "ACCESS EXCLUSIVE",
      work: "rewrite",
      reason: `${command} writes ${object} anew while nobody else may use it.`,
      rewrite: `-- in a migration of its own; frees the space for new rows\nVACUUM${table === undefined ? "" : ` ${table.sql}`};`,
    },
  ];
}
