import { typeWords } from "../free-change.js";
import { indexedColumns } from "../indexes.js";
import { nameOf, quote } from "../names.js";
import { optionOn } from "../options.js";
import type { SqlStatement } from "../statement.js";
import { keyOf, type World } from "../world.js";

/** Tables, views, indexes, schemas, policies and extensions that a statement makes. */
export function createOf(world: World, { node }: SqlStatement, certain: boolean): void {
  if ("CreateStmt" in node) {
    const { relation, if_not_exists: optional = false, partspec } = node.CreateStmt;
    const name = nameOf(relation);
    const schema = relation?.relpersistence === "t" ? "pg_temp" : name.schema;
    const made = certain && (!optional || world.isAbsent({ schema, name: name.name }));
    const record = world.make({ schema, name: name.name }, partspec ? "partitioned" : "table", made);
    for (const element of node.CreateStmt.tableElts ?? []) {
      if (!made || !("ColumnDef" in element)) continue;
      record.types.set(element.ColumnDef.colname ?? "", typeWords(element.ColumnDef.typeName));
    }
  }
  if ("CreateForeignTableStmt" in node) {
    const { relation, if_not_exists: optional = false } = node.CreateForeignTableStmt.base ?? {};
    const name = nameOf(relation);
    world.make(name, "foreign", certain && (!optional || world.isAbsent(name)));
  }
  if ("CreateTableAsStmt" in node) {
    const { into, objtype, if_not_exists: optional = false } = node.CreateTableAsStmt;
    const kind = objtype === "OBJECT_MATVIEW" ? "materialized-view" : "table";
    const name = nameOf(into?.rel);
    const schema = into?.rel?.relpersistence === "t" ? "pg_temp" : name.schema;
    const made = certain && (!optional || world.isAbsent({ schema, name: name.name }));
    world.make({ schema, name: name.name }, kind, made);
  }
  if ("SelectStmt" in node && node.SelectStmt.intoClause?.rel !== undefined) {
    world.make(nameOf(node.SelectStmt.intoClause.rel), "table", certain);
  }
  if ("ViewStmt" in node) {
    const { view, replace = false, options } = node.ViewStmt;
    const name = nameOf(view);
    const schema = view?.relpersistence === "t" ? "pg_temp" : name.schema;
    const made = certain && (!replace || world.isAbsent({ schema, name: name.name }));
    const record = world.make({ schema, name: name.name }, "view", made);
    record.invoker = optionOn(options, "security_invoker");
    record.gone = false;
  }
  createSmall(world, node, certain);
}

function createSmall(world: World, node: SqlStatement["node"], certain: boolean): void {
  if ("IndexStmt" in node) {
    const { relation, idxname, if_not_exists: optional = false } = node.IndexStmt;
    const table = world.touch(nameOf(relation));
    if (idxname !== undefined && (table.made || (certain && !optional))) {
      world.indexes.set(keyOf(table.schema, idxname), {
        table,
        made: true,
        ...indexedColumns(node.IndexStmt),
      });
    }
  }
  if ("CreateSchemaStmt" in node) {
    const { schemaname, if_not_exists: optional = false } = node.CreateSchemaStmt;
    if (certain && !optional && schemaname !== undefined) world.schemas.add(schemaname);
  }
  if ("CreatePolicyStmt" in node) {
    world
      .touch(nameOf(node.CreatePolicyStmt.table))
      .policies.add(quote(node.CreatePolicyStmt.policy_name ?? ""));
  }
}
