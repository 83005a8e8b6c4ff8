import type { RangeVar } from "libpg-query";
import { columnNames, notNullColumns } from "../expressions.js";
import { typeWords } from "../free-change.js";
import { joinName, nameOf, strings } from "../names.js";
import { option, optionOn } from "../options.js";
import type { Action, SqlStatement } from "../statement.js";
import {
  type ColumnChange,
  type ConstraintRecord,
  keyOf,
  partitionOf,
  type RelationRecord,
  type World,
} from "../world.js";

/** What an ALTER TABLE changes: columns, constraints, row level security, a view's options. */
export function alterTable(world: World, statement: SqlStatement, certain: boolean): void {
  for (const action of statement.actions) {
    if (action.objtype === "OBJECT_INDEX" || action.objtype === "OBJECT_TYPE") continue;
    const record = world.touch(nameOf(action.relation));
    applyAction(world, record, action, certain);
  }
  for (const { relation, column, def, command, constraints } of statement.added) {
    const record = world.touch(nameOf(relation));
    if (command.missing_ok !== true) record.changed.set(column, "other");
    if (certain && command.missing_ok !== true) {
      record.columns.add(column);
      record.types.set(column, typeWords(def.typeName));
    }
    for (const constraint of constraints) {
      if (constraint.contype !== "CONSTR_CHECK") continue;
      addConstraint(world, record, constraint.conname ?? `${record.name}_${column}_check`, {
        kind: "check",
        expression: constraint.raw_expr,
        columns: [],
        validated: true,
      });
    }
  }
}

function applyAction(world: World, record: RelationRecord, { command }: Action, certain: boolean): void {
  const { subtype, name = "", def } = command;
  switch (subtype) {
    case "AT_AddConstraint":
      applyConstraint(world, record, def);
      return;
    case "AT_ValidateConstraint": {
      const constraint = record.constraints.get(name);
      if (constraint !== undefined && certain) constraint.validated = true;
      if (constraint !== undefined || !certain) return;
      // Added by an applied migration: what it says is the catalog's to tell.
      addConstraint(world, record, name, {
        kind: "other",
        expression: undefined,
        columns: [],
        validated: true,
      });
      return;
    }
    case "AT_DropConstraint":
      record.constraints.delete(name);
      if (certain) world.dropped.add(`${keyOf(record.schema, record.name)}.${name}`);
      return;
    case "AT_AttachPartition":
      if (def !== undefined && "PartitionCmd" in def) holdOlder(world, record, def.PartitionCmd.name);
      return;
    case "AT_DetachPartition":
      if (certain && def !== undefined && "PartitionCmd" in def)
        world.dropped.add(partitionOf(world.resolve(nameOf(def.PartitionCmd.name))));
      return;
    case "AT_AddInherit":
      if (def !== undefined && "RangeVar" in def) holdOlder(world, world.touch(nameOf(def.RangeVar)), record);
      return;
    case "AT_DropColumn":
      if (certain) world.dropped.add(`${keyOf(record.schema, record.name)}.${name}`);
      record.types.delete(name);
      record.columns.delete(name);
      record.changed.set(name, "other");
      return;
    case "AT_AlterColumnType":
      if (def === undefined || !("ColumnDef" in def)) return;
      record.types.set(name, typeWords(def.ColumnDef.typeName));
      change(record, name, { type: typeWords(def.ColumnDef.typeName) });
      return;
    case "AT_SetNotNull":
      if (certain) change(record, name, { notNull: true });
      return;
    case "AT_DropNotNull":
      change(record, name, { notNull: false });
      return;
    case "AT_EnableRowSecurity":
      record.rls = true;
      return;
    case "AT_DisableRowSecurity":
      record.rls = false;
      return;
    case "AT_SetRelOptions":
    case "AT_ResetRelOptions": {
      const options = def !== undefined && "List" in def ? def.List.items : undefined;
      if (option(options, "security_invoker") === undefined) return;
      record.invoker = subtype === "AT_SetRelOptions" && optionOn(options, "security_invoker");
      return;
    }
    default:
  }
}

function change({ changed }: RelationRecord, column: string, to: Exclude<ColumnChange, "other">): void {
  const before = changed.get(column);
  if (before !== "other") changed.set(column, { ...before, ...to });
}

/** A table of the set that gets one of the target's beneath it is empty no longer: what it loses, that loses. */
function holdOlder(world: World, parent: RelationRecord, child: RangeVar | RelationRecord | undefined): void {
  const record = child === undefined || "made" in child ? child : world.relation(nameOf(child));
  if (record?.made !== true) parent.made = false;
}

function applyConstraint(world: World, record: RelationRecord, def: Action["command"]["def"]): void {
  if (def === undefined || !("Constraint" in def)) return;
  const {
    contype,
    conname,
    raw_expr: expression,
    skip_validation: skips = false,
    keys,
    fk_attrs,
  } = def.Constraint;
  const kind =
    contype === "CONSTR_CHECK"
      ? "check"
      : contype === "CONSTR_FOREIGN"
        ? "foreign-key"
        : contype === "CONSTR_NOTNULL"
          ? "not-null"
          : "other";
  const columns = [...strings(keys), ...strings(fk_attrs), ...notNullColumns(expression)];
  const name = conname ?? chosenName(record.name, kind, kind === "check" ? columnNames(expression) : columns);
  addConstraint(world, record, name, { kind, expression, columns, validated: !skips });
}

function addConstraint(
  world: World,
  record: RelationRecord,
  name: string,
  constraint: Omit<ConstraintRecord, "transaction">,
): void {
  record.constraints.set(name, { ...constraint, transaction: world.transaction });
}

/** The name that Postgres gives a constraint without one (ChooseConstraintName). */
function chosenName(table: string, kind: ConstraintRecord["kind"], columns: readonly string[]): string {
  const distinct = [...new Set(columns)];
  // A CHECK takes the column's name only when it is about a single one.
  const named = kind === "check" && distinct.length > 1 ? [] : distinct;
  const suffix = { check: "check", "foreign-key": "fkey", "not-null": "not_null", other: "key" }[kind];
  return joinName(table, ...named, suffix);
}
