import type { Node } from "libpg-query";

type KeyOf<T> = T extends T ? keyof T : never;

/** The grammar's name for a kind of node, such as `CreateStmt`. */
export type NodeKind = KeyOf<Node>;

/** Which kind a node is: the name of its only field. */
export function kindOf(node: Node): string {
  for (const kind in node) return kind;
  return "";
}
