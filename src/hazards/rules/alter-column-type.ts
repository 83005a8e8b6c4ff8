import type { ColumnDef, Node } from "libpg-query";
import { columnNames } from "../expressions.js";
import { typeChange, typeWords } from "../free-change.js";
import { indexesOf } from "../indexes.js";
import { nameOf, quote, strings } from "../names.js";
import type { Finding, Rule, RuleContext, Table } from "../rule.js";
import { type Action, offsetIn, type SqlStatement, significant } from "../statement.js";
import type { CheckFacts } from "../types.js";

/** A new type rewrites the table, unless old values are good as they stand; even then it may build indexes anew or try a CHECK again. */
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
      const change = changeOf(table, name, def.ColumnDef, context);
      const to = typeWords(def.ColumnDef.typeName);
      const written = writtenType(statement, action, def.ColumnDef);
      const found =
        change.does === "rewrite"
          ? {
              work: "rewrite" as const,
              reason: `Making ${quote(name)} ${to} rewrites ${table.sql} and its indexes${change.why}.`,
              rewrite: withNewColumn(table, name, written),
            }
          : keepingRows(table, name, written, change.sorts, { statement, action, context });
      if (found === undefined) return [];
      const object = `${table.sql}.${quote(name)}`;
      return [{ range: action.range, table, object, lock: "ACCESS EXCLUSIVE" as const, ...found }];
    });
  },
};

type Change =
  | { readonly does: "rewrite"; readonly why: string }
  | { readonly does: "keep"; readonly sorts: Sorts };

/** Whether keys over the column have another order, or another operator class, from then on. */
type Sorts = "anew" | "as-before";

function changeOf(table: Table, column: string, def: ColumnDef, { timeZone }: RuleContext): Change {
  const facts = table.facts?.columns?.[column];
  const from = facts?.type ?? table.record?.types.get(column);
  const steps = stepsTo(typeWords(def.typeName), column, def.raw_default);
  if (from === undefined)
    return { does: "rewrite", why: ", unless its old type happens to allow it as it stands" };
  const path = [from, ...(steps ?? [])];
  const changes = path.slice(1).map((to, index) => typeChange(path[index] ?? to, to, timeZone));
  if (steps === undefined || changes.includes("rewrite"))
    return { does: "rewrite", why: ` (it was ${from})` };
  if (changes.includes("indexes")) return { does: "keep", sorts: "anew" };
  const collation = strings(def.collClause?.collname).at(-1);
  const named = collation === "default" ? undefined : collation;
  return { does: "keep", sorts: facts?.collation === named ? "as-before" : "anew" };
}

interface Place {
  readonly statement: SqlStatement;
  readonly action: Action;
  readonly context: RuleContext;
}

/** What is left to do where the rows stay as they are; `undefined`: nothing. */
function keepingRows(
  table: Table,
  column: string,
  written: string,
  sorts: Sorts,
  { statement, action, context }: Place,
): Pick<Finding, "work" | "reason" | "rewrite"> | undefined {
  const indexes = indexesOf(table, context.world);
  const anew = indexes?.filter(
    ({ columns, computed }) => columns.includes(column) && (computed || sorts === "anew"),
  );
  const doing = `Making ${quote(column)} ${written}`;
  if (anew === undefined ? sorts === "anew" : anew.length > 0) {
    const which =
      anew === undefined
        ? "each index"
        : listed(
            "the index",
            "the indexes",
            anew.map(({ name }) => name),
          );
    return {
      work: "build",
      reason: `${doing} leaves the rows of ${table.sql} as they are, but builds ${which} over it anew while nobody else may use it.`,
      rewrite: withNewColumn(table, column, written),
    };
  }
  const dropped = statement.actions.flatMap(({ command: { subtype, name = "" } }) =>
    subtype === "AT_DropConstraint" ? [name] : [],
  );
  const checks = checksOver(table, column).filter(({ name }) => !dropped.includes(name));
  if (checks.length === 0) return undefined;
  const names = checks.map(({ name }) => name);
  return {
    work: "scan",
    reason: `${doing} tries ${listed("the CHECK", "the CHECKs", names)} on every row of ${table.sql} again while nobody else may use it.`,
    rewrite: [
      ...names.map((name) => `ALTER TABLE ${table.sql} DROP CONSTRAINT ${quote(name)};`),
      `ALTER TABLE ${table.sql} ${action.sql};`,
      ...checks.map(
        ({ name, definition }) =>
          `ALTER TABLE ${table.sql} ADD CONSTRAINT ${quote(name)} ${definition} NOT VALID;`,
      ),
      ...names.map(
        (name) => `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${quote(name)};`,
      ),
    ].join("\n"),
  };
}

/** Valid CHECKs of the target about a column, as far as their words tell. */
function checksOver({ facts }: Table, column: string): readonly CheckFacts[] {
  const name = quote(column).replace(/[$.*+?()[\]{}|^\\]/g, "\\$&");
  const mention = new RegExp(`(?<![\\w"$])${name}(?![\\w"$])`);
  return (facts?.checks ?? []).filter(
    ({ definition, validated }) => validated && mention.test(definition.replace(/'(?:[^']|'')*'/g, "''")),
  );
}

function listed(one: string, many: string, names: readonly string[]): string {
  return `${names.length === 1 ? one : many} ${names.map(quote).join(", ")}`;
}

function withNewColumn(table: Table, name: string, written: string): string {
  const [column, fresh] = [quote(name), quote(`${name}_new`)];
  return [
    `ALTER TABLE ${table.sql} ADD COLUMN ${fresh} ${written};`,
    `-- write both columns (a trigger), fill ${fresh} in batches, build its indexes CONCURRENTLY, then in a later migration:`,
    `ALTER TABLE ${table.sql} RENAME COLUMN ${column} TO ${quote(`${name}_old`)};`,
    `ALTER TABLE ${table.sql} RENAME COLUMN ${fresh} TO ${column};`,
  ].join("\n");
}

/** The type as it was written, with its schema and its collation. */
function writtenType(statement: SqlStatement, { range }: Action, { typeName }: ColumnDef): string {
  const words = significant(statement.text, {
    start: offsetIn(statement, typeName?.location),
    end: range.end,
  });
  return words.replace(/\s+using\b[\s\S]*$/i, "");
}

/** The types through which a value goes: USING may name the column as it is or cast it; `undefined` when it computes something. */
function stepsTo(to: string, column: string, using: Node | undefined): string[] | undefined {
  if (using === undefined) return [to];
  if ("ColumnRef" in using) return columnNames(using)[0] === column ? [to] : undefined;
  if (!("TypeCast" in using)) return undefined;
  const inner = stepsTo(typeWords(using.TypeCast.typeName), column, using.TypeCast.arg);
  return using.TypeCast.arg === undefined || inner === undefined ? undefined : [...inner, to];
}
