import { nameFrom, nameOf, strings } from "../names.js";
import type { SqlStatement } from "../statement.js";
import { keyOf, type World } from "../world.js";

const RELATIONS = new Set(["OBJECT_TABLE", "OBJECT_VIEW", "OBJECT_MATVIEW", "OBJECT_FOREIGN_TABLE"]);

/** New names and new schemas; a record keeps what is known of the object. */
export function renameOf(world: World, { node }: SqlStatement, certain: boolean): void {
  // One that may happen must not hide what is lost with it.
  if ("RenameStmt" in node && node.RenameStmt.renameType === "OBJECT_SCHEMA")
    world.renamedSchemas.add(node.RenameStmt.newname ?? "");
  if (!certain) {
    doubt(world, node);
    return;
  }
  if ("RenameStmt" in node) {
    const { renameType, relation, subname = "", newname = "" } = node.RenameStmt;
    if (renameType === "OBJECT_COLUMN") {
      const record = world.touch(nameOf(relation));
      if (record.columns.delete(subname)) record.columns.add(newname);
      const type = record.types.get(subname);
      record.types.delete(subname);
      for (const name of [subname, newname]) record.changed.set(name, "other");
      if (type !== undefined) record.types.set(newname, type);
    } else if (renameType === "OBJECT_SCHEMA") {
      renameSchema(world, subname, newname);
    } else if (renameType === "OBJECT_INDEX") {
      const key = world.resolve(nameOf(relation), world.indexes);
      const index = world.indexes.get(key);
      world.indexes.delete(key);
      if (index !== undefined) world.indexes.set(keyOf(index.table.schema, newname), index);
    } else if (
      relation !== undefined &&
      renameType !== "OBJECT_TABCONSTRAINT" &&
      renameType !== "OBJECT_POLICY"
    ) {
      if (
        renameType === "OBJECT_TRIGGER" ||
        renameType === "OBJECT_ATTRIBUTE" ||
        renameType === "OBJECT_RULE"
      )
        return;
      const record = world.touch(nameOf(relation));
      world.move(record, record.schema, newname);
    }
  }
  if ("AlterObjectSchemaStmt" in node) {
    const { objectType, relation, object, newschema = "" } = node.AlterObjectSchemaStmt;
    if (relation !== undefined) {
      const record = world.touch(nameOf(relation));
      // The schema is no longer one with nothing of the target's in it.
      if (!record.made) world.schemas.delete(newschema);
      world.move(record, newschema, record.name);
    } else if (objectType === "OBJECT_EXTENSION" && object !== undefined) {
      world.extensions.set(strings([object])[0] ?? nameFrom([object]).name, newschema);
    }
  }
}

/** What may have another's name: the catalog's facts are no longer to be relied on, nor that there is nothing of this name. */
function doubt(world: World, node: SqlStatement["node"]): void {
  const renames = "RenameStmt" in node ? node.RenameStmt : undefined;
  const moves = "AlterObjectSchemaStmt" in node ? node.AlterObjectSchemaStmt : undefined;
  const relation = renames?.relation ?? moves?.relation;
  if (relation === undefined) return;
  const { changed, schema, name, made } = world.touch(nameOf(relation));
  if (renames?.renameType === "OBJECT_COLUMN") {
    for (const column of [renames.subname ?? "", renames.newname ?? ""]) changed.set(column, "other");
  } else if (!made && (moves !== undefined || RELATIONS.has(renames?.renameType ?? ""))) {
    const other = world.touch({ schema: moves?.newschema ?? schema, name: renames?.newname ?? name });
    other.was ??= "unknown";
  }
}

function renameSchema(world: World, from: string, to: string): void {
  if (world.schemas.delete(from)) world.schemas.add(to);
  for (const record of [...world.relations.values()]) {
    if (record.schema === from) world.move(record, to, record.name);
  }
}
