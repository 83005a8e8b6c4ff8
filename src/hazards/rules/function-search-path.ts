import { isServed } from "../api.js";
import { nameFrom, quote, quoteQualified } from "../names.js";
import { option } from "../options.js";
import type { Rule } from "../rule.js";
import { setsSearchPath } from "../search-path.js";

/** Whoever calls it decides what its names mean; with SECURITY DEFINER that is a way to the owner's rights. */
export const functionSearchPath: Rule = {
  id: "function-search-path",
  kind: "security",
  about: ["CreateFunctionStmt"],
  check({ node }, context) {
    if (!("CreateFunctionStmt" in node)) return [];
    const { funcname, options, sql_body: body, is_procedure: isProcedure = false } = node.CreateFunctionStmt;
    // Names in a BEGIN ATOMIC or RETURN body are bound when the function is made.
    if (setsSearchPath(options) || body !== undefined) return [];
    const security = option(options, "security")?.arg;
    const definer = security !== undefined && "Boolean" in security && security.Boolean.boolval === true;
    const name = nameFrom(funcname);
    const schema = name.schema ?? context.world.searchPath[0] ?? "public";
    if (!definer && !isServed(context, schema)) return [];
    const sql = quoteQualified(name);
    const key = context.world.resolve({ schema, name: name.name }, context.world.routines);
    return [
      {
        object: sql,
        severity: definer ? "warning" : "note",
        reason: definer
          ? `${sql} runs with its owner's rights, and whoever calls it chooses through search_path what its names mean.`
          : `Whoever calls ${sql} chooses through search_path what its names mean.`,
        rewrite: `ALTER ${isProcedure ? "PROCEDURE" : "FUNCTION"} ${quote(schema)}.${quote(name.name)} SET search_path = '';\n-- and name every table and function in it with its schema`,
        stands(end) {
          const routine = end.routines.get(key);
          return routine === undefined || (!routine.gone && !routine.setsSearchPath);
        },
      },
    ];
  },
};
