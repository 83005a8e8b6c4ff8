import { columnNames } from "../expressions.js";
import { freeChange, typeWords } from "../free-change.js";
import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";
import type { Action } from "../statement.js";

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
      const converts = def.ColumnDef.raw_default !== undefined && !castsItself(action, name);
      if (from !== undefined && !converts && freeChange(from, to, context.timeZone)) return [];
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

/** `USING c::text`, which is what happens without USING as well. */
function castsItself({ command: { def } }: Action, column: string): boolean {
  const using = def !== undefined && "ColumnDef" in def ? def.ColumnDef.raw_default : undefined;
  if (using === undefined || !("TypeCast" in using)) return false;
  const { arg } = using.TypeCast;
  return arg !== undefined && "ColumnRef" in arg && columnNames(arg)[0] === column;
}
