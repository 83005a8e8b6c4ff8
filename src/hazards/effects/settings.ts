import { calledNames, constants } from "../expressions.js";
import { schemasOf } from "../search-path.js";
import type { SqlStatement } from "../statement.js";
import type { World } from "../world.js";

/** A new search_path, also by `set_config`, which pg_dump writes. What `SET LOCAL` sets is taken to hold to the file's end. */
export function settingOf(world: World, { node }: SqlStatement): void {
  if ("VariableSetStmt" in node && node.VariableSetStmt.name?.toLowerCase() === "search_path") {
    world.searchPath = schemasOf(node.VariableSetStmt) ?? world.searchPath;
  }
  if ("SelectStmt" in node && calledNames(node).some(({ name }) => name === "set_config")) {
    const [setting, value] = constants(node.SelectStmt.targetList);
    if (setting?.toLowerCase() !== "search_path" || value === undefined) return;
    world.searchPath = value
      .split(",")
      .map((schema) => schema.trim().replace(/^"(.*)"$/, "$1"))
      .filter((schema) => schema !== "" && schema !== "$user");
  }
  if ("CreateExtensionStmt" in node) {
    const schema = (node.CreateExtensionStmt.options ?? []).flatMap((option) =>
      "DefElem" in option &&
      option.DefElem.defname === "schema" &&
      option.DefElem.arg !== undefined &&
      "String" in option.DefElem.arg
        ? [option.DefElem.arg.String.sval ?? ""]
        : [],
    );
    world.extensions.set(
      node.CreateExtensionStmt.extname ?? "",
      schema[0] ?? world.searchPath[0] ?? "public",
    );
  }
}
