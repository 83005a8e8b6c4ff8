import type { DefElem, Node } from "libpg-query";
import { optionIsOn } from "../sql/transactional.js";
import { strings } from "./names.js";

/** Whether an option such as `security_invoker` is on; not given, it is off. */
export function optionOn(options: readonly Node[] | undefined, name: string): boolean {
  return optionIsOn(options, name);
}

export function option(options: readonly Node[] | undefined, name: string): DefElem | undefined {
  return (options ?? [])
    .flatMap((node) => ("DefElem" in node ? [node.DefElem] : []))
    .findLast(({ defname }) => defname === name);
}

/** The words of an option's value: `LANGUAGE sql`, `VOLATILE`, `SCHEMA extensions`. */
export function optionWord(options: readonly Node[] | undefined, name: string): string | undefined {
  const arg = option(options, name)?.arg;
  if (arg === undefined) return undefined;
  if ("String" in arg) return arg.String.sval ?? "";
  if ("List" in arg) return strings(arg.List.items)[0];
  if ("TypeName" in arg) return strings(arg.TypeName.names).at(-1);
  if ("Boolean" in arg) return arg.Boolean.boolval === true ? "true" : "false";
  return undefined;
}
