import type { Node } from "libpg-query";
import { typeWords } from "../free-change.js";
import { nameFrom } from "../names.js";
import { optionWord } from "../options.js";
import { setsSearchPath } from "../search-path.js";
import type { SqlStatement } from "../statement.js";
import { keyOf, type World } from "../world.js";

/** Functions and procedures that the set makes: their bodies are read where they are called. */
export function routineOfSet(world: World, { node }: SqlStatement, certain: boolean): void {
  if ("CreateFunctionStmt" in node) {
    const { funcname, options, replace = false } = node.CreateFunctionStmt;
    const { schema = world.searchPath[0] ?? "public", name } = nameFrom(funcname);
    const word = optionWord(options, "volatility");
    const volatility = word === "immutable" || word === "stable" ? word : "volatile";
    const key = keyOf(schema, name);
    const known = world.routines.get(key);
    const earlier = known === undefined || known.gone ? [] : [known.node, ...known.overloads];
    world.routines.set(key, {
      schema,
      name,
      made: certain && !replace,
      volatility,
      node,
      overloads: earlier.filter((other) => argumentTypes(other) !== argumentTypes(node)),
      gone: false,
      setsSearchPath: setsSearchPath(options),
    });
  }
  if ("AlterFunctionStmt" in node) {
    const { func, actions } = node.AlterFunctionStmt;
    const routine = world.routine(nameFrom(func?.objname));
    if (routine !== undefined && setsSearchPath(actions)) routine.setsSearchPath = true;
  }
}

function argumentTypes(node: Node): string {
  const { parameters = [] } = "CreateFunctionStmt" in node ? node.CreateFunctionStmt : {};
  return parameters
    .map((one) => ("FunctionParameter" in one ? typeWords(one.FunctionParameter.argType) : ""))
    .join(", ");
}
