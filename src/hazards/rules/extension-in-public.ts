import { isServed } from "../api.js";
import { quote, strings } from "../names.js";
import { optionWord } from "../options.js";
import type { Finding, Rule } from "../rule.js";

/** Extensions whose control file names their schema. */
const ELSEWHERE = new Set([
  "pg_cron",
  "pg_graphql",
  "pg_net",
  "pg_tle",
  "pgmq",
  "pgsodium",
  "plpgsql",
  "postgis_tiger_geocoder",
  "postgis_topology",
  "supabase_vault",
]);

/** Its functions are served as well, and its names stand in the way of yours. */
export const extensionInPublic: Rule = {
  id: "extension-in-public",
  kind: "security",
  about: ["CreateExtensionStmt", "AlterObjectSchemaStmt"],
  check({ node }, context): readonly Finding[] {
    if ("CreateExtensionStmt" in node) {
      const { extname = "", options } = node.CreateExtensionStmt;
      const schema = optionWord(options, "schema") ?? context.world.searchPath[0] ?? "public";
      return ELSEWHERE.has(extname) || !isServed(context, schema) ? [] : [finding(extname, schema, "CREATE")];
    }
    if (!("AlterObjectSchemaStmt" in node) || node.AlterObjectSchemaStmt.objectType !== "OBJECT_EXTENSION")
      return [];
    const { object, newschema = "" } = node.AlterObjectSchemaStmt;
    const extname = object === undefined ? "" : (strings([object])[0] ?? "");
    return isServed(context, newschema) ? [finding(extname, newschema, "ALTER")] : [];
  },
};

function finding(extname: string, schema: string, verb: "CREATE" | "ALTER"): Finding {
  const name = quote(extname);
  return {
    object: name,
    severity: "note",
    reason: `The API serves the functions of ${name} when they stand in ${schema}, and its names stand in the way of yours.`,
    rewrite:
      verb === "CREATE"
        ? `CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA extensions;`
        : `ALTER EXTENSION ${name} SET SCHEMA extensions;`,
    stands: (end) => (end.extensions.get(extname) ?? schema) === schema,
  };
}
