import { nameFrom, quote, quoteQualified } from "../names.js";
import type { Rule } from "../rule.js";
import { constraintsOf } from "../statement.js";

/** Every table with a column of the domain is read under SHARE. */
export const domainConstraint: Rule = {
  id: "domain-constraint",
  kind: "locking",
  about: ["AlterDomainStmt"],
  check({ node }, context) {
    if (!("AlterDomainStmt" in node)) return [];
    const { subtype, typeName, def } = node.AlterDomainStmt;
    const name = nameFrom(typeName);
    const [constraint] = def === undefined ? [] : constraintsOf([def]);
    const adds = subtype === "C" && constraint?.skip_validation !== true;
    if ((!adds && subtype !== "O") || context.world.type(name)?.made === true) return [];
    const domain = quoteQualified(name);
    const rule = quote(constraint?.conname ?? `${name.name}_check`);
    const check = adds ? "CHECK (<the same condition>)" : "CHECK (VALUE IS NOT NULL)";
    return [
      {
        object: domain,
        lock: "SHARE",
        work: "scan",
        severity: "warning",
        reason: `Every table with a column of type ${domain} is read while its writers wait.`,
        rewrite: [
          `ALTER DOMAIN ${domain} ADD CONSTRAINT ${rule} ${check} NOT VALID;`,
          `-- in a later migration\nALTER DOMAIN ${domain} VALIDATE CONSTRAINT ${rule};`,
        ].join("\n"),
      },
    ];
  },
};
