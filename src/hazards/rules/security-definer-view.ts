import { isServed } from "../api.js";
import { nameOf, quoteQualified } from "../names.js";
import { option, optionOn } from "../options.js";
import type { Finding, Rule, Table } from "../rule.js";

/** A view reads with its owner's rights, past row level security, unless security_invoker (15) is on. */
export const securityDefinerView: Rule = {
  id: "security-definer-view",
  kind: "security",
  about: ["ViewStmt", "AlterTableStmt"],
  check({ node, actions }, context): readonly Finding[] {
    if ("ViewStmt" in node) {
      const { view, options } = node.ViewStmt;
      const name = nameOf(view);
      const schema = name.schema ?? context.world.searchPath[0] ?? "public";
      if (view?.relpersistence === "t" || optionOn(options, "security_invoker") || !isServed(context, schema))
        return [];
      return [finding(quoteQualified(name), `${schema}.${name.name}`, context.serverMajor)];
    }
    return actions.flatMap(({ command: { subtype, def }, relation, objtype }) => {
      if (objtype !== "OBJECT_VIEW" || !["AT_SetRelOptions", "AT_ResetRelOptions"].includes(subtype ?? ""))
        return [];
      const options = def !== undefined && "List" in def ? def.List.items : undefined;
      if (option(options, "security_invoker") === undefined) return [];
      const table: Table = context.table(nameOf(relation));
      const turnsOn = subtype === "AT_SetRelOptions" && optionOn(options, "security_invoker");
      return turnsOn || !isServed(context, table.schema)
        ? []
        : [finding(table.sql, table.key, context.serverMajor)];
    });
  },
};

function finding(sql: string, key: string, serverMajor: number): Finding {
  return {
    object: sql,
    severity: "warning",
    reason: `The API serves ${sql}, which reads its tables with its owner's rights: row level security does not apply to who asks.`,
    rewrite:
      serverMajor >= 15
        ? `ALTER VIEW ${sql} SET (security_invoker = on);`
        : `-- security_invoker needs Postgres 15: put the view into a schema that the API does not serve`,
    stands(end) {
      const record = end.relations.get(key);
      return record !== undefined && !record.gone && !record.invoker;
    },
  };
}
