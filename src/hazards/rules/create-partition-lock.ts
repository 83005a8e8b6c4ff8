import { nameOf, objectName, quoteQualified } from "../names.js";
import type { Rule } from "../rule.js";
import { offsetIn } from "../statement.js";

/** CREATE TABLE … PARTITION OF locks the parent against everything; ATTACH PARTITION does not. */
export const createPartitionLock: Rule = {
  id: "create-partition-lock",
  kind: "locking",
  about: ["CreateStmt"],
  check(statement, context) {
    const { node, text, range } = statement;
    if (!("CreateStmt" in node) || node.CreateStmt.partbound === undefined) return [];
    const { relation, partbound, inhRelations = [] } = node.CreateStmt;
    const child = quoteQualified(nameOf(relation));
    // The grammar places a bound at its FOR, or at DEFAULT.
    const words = text.slice(offsetIn(statement, partbound.location), range.end);
    const [bound = "", ...more] = words.split(
      /\s+(?=(?:partition\s+by|using|with\s*\((?!\s*modulus)|tablespace)\b)/i,
    );
    const values = /^(?:for|default)/i.test(bound) ? bound : `FOR VALUES ${bound}`;
    const likeParent = more.filter((option) => /^partition/i.test(option)).map((option) => ` ${option}`);
    return inhRelations.flatMap((parent) => {
      const table = context.table(objectName(parent));
      if (table.made) return [];
      return [
        {
          table,
          lock: "ACCESS EXCLUSIVE",
          severity: "warning",
          reason: `Making a partition in place waits for every query on ${table.sql} and makes the ones after it wait as well.`,
          rewrite: [
            `CREATE TABLE ${child} (LIKE ${table.sql} INCLUDING ALL)${likeParent.join("")};`,
            `ALTER TABLE ${table.sql} ATTACH PARTITION ${child} ${values};`,
          ].join("\n"),
        },
      ];
    });
  },
};
