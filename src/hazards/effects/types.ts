import { nameFrom } from "../names.js";
import { constraintsOf, type SqlStatement } from "../statement.js";
import { keyOf, type TypeRecord, type World } from "../world.js";

/** Domains, enums and other types that the set makes, and the enum values that it adds. */
export function typeOfSet(world: World, { node }: SqlStatement, certain: boolean): void {
  const add = (names: Parameters<typeof nameFrom>[0], kind: TypeRecord["kind"], constrained = false) => {
    const { schema = world.searchPath[0] ?? "public", name } = nameFrom(names);
    world.types.set(keyOf(schema, name), {
      made: certain,
      kind,
      constrained,
      transaction: world.transaction,
    });
  };
  if ("CreateEnumStmt" in node) add(node.CreateEnumStmt.typeName, "enum");
  if ("CreateRangeStmt" in node) add(node.CreateRangeStmt.typeName, "other");
  if ("CompositeTypeStmt" in node) {
    const { schemaname: schema = world.searchPath[0] ?? "public", relname = "" } =
      node.CompositeTypeStmt.typevar ?? {};
    const record = {
      made: certain,
      kind: "other",
      constrained: false,
      transaction: world.transaction,
    } as const;
    world.types.set(keyOf(schema, relname), record);
  }
  if ("CreateDomainStmt" in node) {
    const { domainname, constraints } = node.CreateDomainStmt;
    add(domainname, "domain", constraintsOf(constraints).some(isLimit));
  }
  if ("AlterDomainStmt" in node) {
    const { subtype, typeName } = node.AlterDomainStmt;
    const domain = world.type(nameFrom(typeName));
    if (domain !== undefined && (subtype === "C" || subtype === "O")) domain.constrained = true;
  }
  if ("AlterEnumStmt" in node) {
    const { typeName, newVal, oldVal } = node.AlterEnumStmt;
    const type = world.resolve(nameFrom(typeName), world.types);
    if (newVal === undefined || oldVal !== undefined || ownsType(world, type)) return;
    world.enumValues.push({ type, value: newVal, transaction: world.transaction });
  }
}

/** Values of a type that the same transaction made may be used at once. */
function ownsType(world: World, type: string): boolean {
  const record = world.types.get(type);
  return record?.made === true && record.transaction === world.transaction;
}

function isLimit({ contype }: { readonly contype?: string }): boolean {
  return contype === "CONSTR_CHECK" || contype === "CONSTR_NOTNULL";
}
