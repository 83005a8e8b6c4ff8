import type { Node, VariableSetStmt } from "libpg-query";
import { constants } from "./expressions.js";

/** Whether the options of a function, or the actions of ALTER FUNCTION, fix its search_path. */
export function setsSearchPath(options: readonly Node[] | undefined): boolean {
  return (options ?? []).some((option) => {
    const arg = "DefElem" in option && option.DefElem.defname === "set" ? option.DefElem.arg : undefined;
    if (arg === undefined || !("VariableSetStmt" in arg)) return false;
    const { name, kind } = arg.VariableSetStmt;
    return name?.toLowerCase() === "search_path" && kind !== "VAR_RESET" && kind !== "VAR_SET_DEFAULT";
  });
}

/** The schemas of `SET search_path TO …`, `"$user"` left out; `undefined` for RESET and TO DEFAULT. */
export function schemasOf({ args }: VariableSetStmt): string[] | undefined {
  if (args === undefined) return undefined;
  // `SET search_path = 'a, b'` is one schema of that name to Postgres.
  return constants(args).filter((schema) => schema !== "$user" && schema !== "");
}
