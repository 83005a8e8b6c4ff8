import type { RelationFacts } from "./types.js";
import { keyOf, type RelationRecord, type World } from "./world.js";

/** What the catalog told of a relation, as far as the pending set has left it so. */
export function currentFacts(
  facts: RelationFacts | undefined,
  record: RelationRecord | undefined,
  { dropped }: World,
): RelationFacts | undefined {
  if (facts === undefined || record === undefined) return facts;
  const { columns, checks } = facts;
  const key = keyOf(record.schema, record.name);
  return {
    ...facts,
    columns: columns === undefined || record.changed.size === 0 ? columns : changedColumns(columns, record),
    checks: checks?.filter(({ name }) => !dropped.has(`${key}.${name}`)),
  };
}

function changedColumns(
  columns: NonNullable<RelationFacts["columns"]>,
  { changed }: RelationRecord,
): NonNullable<RelationFacts["columns"]> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, facts]) => {
      const change = changed.get(name);
      return change === "other" ? [] : [[name, { ...facts, ...change }]];
    }),
  );
}
