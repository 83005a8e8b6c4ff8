import { droppedPolicies } from "../dropped-policies.js";
import { objectName, quote } from "../names.js";
import type { SqlStatement } from "../statement.js";
import type { RelationRecord, World } from "../world.js";

const RELATIONS = new Set(["OBJECT_TABLE", "OBJECT_VIEW", "OBJECT_MATVIEW", "OBJECT_FOREIGN_TABLE"]);
const ROUTINES = new Set(["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE"]);

/** What a DROP takes away again; one that may not run takes nothing away. */
export function dropOf(world: World, { node }: SqlStatement, certain: boolean): void {
  if (!("DropStmt" in node) || !certain) return;
  const { objects = [], removeType = "" } = node.DropStmt;
  for (const object of objects) {
    const name = objectName(object);
    if (RELATIONS.has(removeType)) {
      const record = world.relation(name);
      if (record !== undefined) forget(world, record);
      const key = world.resolve(name);
      world.dropped.add(key);
      world.relations.delete(key);
    }
    if (ROUTINES.has(removeType)) {
      const routine = world.routine(name);
      if (routine !== undefined) routine.gone = true;
      world.dropped.add(`${world.resolve(name, world.routines)}()`);
    }
    if (removeType === "OBJECT_INDEX") {
      const key = world.resolve(name, world.indexes);
      world.indexes.delete(key);
      world.dropped.add(key);
    }
    if (removeType === "OBJECT_TYPE" || removeType === "OBJECT_DOMAIN") {
      world.types.delete(world.resolve(name, world.types));
    }
    if (removeType === "OBJECT_SCHEMA") dropSchema(world, name.name);
    if (removeType === "OBJECT_EXTENSION") world.extensions.delete(name.name);
  }
  for (const { table, policy } of droppedPolicies(node)) {
    world.relation(table)?.policies.delete(quote(policy));
    world.dropped.add(`"${policy}" on ${world.resolve(table)}`);
  }
}

/** Nobody waits for what is gone. */
function forget(world: World, record: RelationRecord): void {
  record.gone = true;
  world.held.delete(record);
}

function dropSchema(world: World, schema: string): void {
  world.schemas.delete(schema);
  for (const [key, record] of world.relations) {
    if (record.schema !== schema) continue;
    forget(world, record);
    world.relations.delete(key);
  }
}
