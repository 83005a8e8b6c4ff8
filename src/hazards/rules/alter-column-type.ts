import type { Node } from "libpg-query";
import { columnNames } from "../expressions.js";
import { freeChange, typeWords } from "../free-change.js";
import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** A new type rewrites the table, unless old values are good as they stand. */
export const alterColumnType: Rule = {
  id: "alter-column-type",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap((action) => {
      const { subtype, name = "", def } = action.command;
      if (subtype !== "AT_AlterColumnType" || action.objtype !== "OBJECT_TABLE") return [];
      if (def === undefined || !("ColumnDef" in def)) return [];
      const table = context.table(nameOf(action.relation));
      if (table.made) return [];
      const to = typeWords(def.ColumnDef.typeName);
      const from = table.facts?.columns?.[name]?.type ?? table.record?.types.get(name);
      const steps = stepsTo(to, name, def.ColumnDef.raw_default);
      if (from !== undefined && steps !== undefined && areFree([from, ...steps], context.timeZone)) return [];
      const [column, fresh] = [quote(name), quote(`${name}_new`)];
      const was =
        from === undefined ? ", unless its old type happens to allow it as it stands" : ` (it was ${from})`;
      return [
        {
          range: action.range,
          table,
          object: `${table.sql}.${column}`,
          lock: "ACCESS EXCLUSIVE",
          work: "rewrite",
          reason: `Making ${column} ${to} rewrites ${table.sql} and its indexes${was}.`,
          rewrite: [
            `ALTER TABLE ${table.sql} ADD COLUMN ${fresh} ${to};`,
            `-- write both columns (a trigger), fill ${fresh} in batches, then in a later migration:`,
            `ALTER TABLE ${table.sql} RENAME COLUMN ${column} TO ${quote(`${name}_old`)};`,
            `ALTER TABLE ${table.sql} RENAME COLUMN ${fresh} TO ${column};`,
          ].join("\n"),
        },
      ];
    });
  },
};

/** The types through which a value goes: USING may name the column as it is or cast it; `undefined` when it computes something. */
function stepsTo(to: string, column: string, using: Node | undefined): string[] | undefined {
  if (using === undefined) return [to];
  if ("ColumnRef" in using) return columnNames(using)[0] === column ? [to] : undefined;
  if (!("TypeCast" in using)) return undefined;
  const inner = stepsTo(typeWords(using.TypeCast.typeName), column, using.TypeCast.arg);
  return using.TypeCast.arg === undefined || inner === undefined ? undefined : [...inner, to];
}

function areFree(types: readonly string[], timeZone: string | undefined): boolean {
  return types.every((to, index) => {
    const from = types[index - 1];
    return from === undefined || freeChange(from, to, timeZone);
  });
}
