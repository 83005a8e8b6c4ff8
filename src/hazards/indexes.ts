import type { IndexStmt } from "libpg-query";
import { columnNames } from "./expressions.js";
import type { Table } from "./rule.js";
import type { IndexFacts } from "./types.js";
import { keyOf, partsOfKey, type World } from "./world.js";

/** The indexes of a table by now; `undefined`: nobody knows those that it had. */
export function indexesOf({ record, facts, key }: Table, world: World): readonly IndexFacts[] | undefined {
  if (facts?.indexes === undefined) return undefined;
  const { schema } = partsOfKey(key);
  const stand = facts.indexes.filter(({ name }) => !world.dropped.has(keyOf(schema, name)));
  const added = [...world.indexes].flatMap(([index, { table, columns, computed }]) =>
    table === record ? [{ name: partsOfKey(index).name, columns, computed }] : [],
  );
  return [...stand, ...added];
}

/** What a new index is about, as the catalog would tell it. */
export function indexedColumns({
  indexParams = [],
  whereClause,
}: IndexStmt): Pick<IndexFacts, "columns" | "computed"> {
  const elements = indexParams.flatMap((param) => ("IndexElem" in param ? [param.IndexElem] : []));
  const expressions = elements.flatMap(({ expr }) => expr ?? []);
  const computed = expressions.length > 0 || whereClause !== undefined;
  const plain = elements.flatMap(({ name, collation }) =>
    name === undefined || (collation !== undefined && !computed) ? [] : [name],
  );
  return { columns: [...plain, ...columnNames([expressions, whereClause])], computed };
}
