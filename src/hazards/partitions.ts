import type { Table } from "./rule.js";
import { partitionOf, type World } from "./world.js";

/** `schema.name` of the partition that takes what fits no other, unless the pending set has dropped or detached it. */
export function defaultPartitionOf({ facts }: Table, { dropped }: World): string | undefined {
  const key = facts?.defaultPartition;
  return key === undefined || dropped.has(key) || dropped.has(partitionOf(key)) ? undefined : key;
}
