import { literal, nameFrom, quoteQualified } from "../names.js";
import type { Rule } from "../rule.js";

/** Running clients still send and expect the old value. */
export const renameEnumValue: Rule = {
  id: "rename-enum-value",
  kind: "breaking",
  about: ["AlterEnumStmt"],
  check({ node }, { world }) {
    if (!("AlterEnumStmt" in node) || node.AlterEnumStmt.oldVal === undefined) return [];
    const { typeName, oldVal, newVal = "" } = node.AlterEnumStmt;
    const name = nameFrom(typeName);
    if (world.type(name)?.made === true) return [];
    const type = quoteQualified(name);
    return [
      {
        object: type,
        severity: "warning",
        reason: `Clients that still send or expect ${literal(oldVal)} fail until they are deployed anew.`,
        rewrite: `ALTER TYPE ${type} ADD VALUE ${literal(newVal)};\n-- move the rows over in later migrations; the old value may stay`,
      },
    ];
  },
};
