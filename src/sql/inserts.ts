import type { InsertStmt, Node, RangeVar, SelectStmt, WithClause } from "libpg-query";
import { guardsItself } from "./insert-guard.js";
import { kindOf, type NodeKind } from "./kind.js";
import type { Insert, QualifiedName } from "./types.js";

/** Those that put rows into a table, empty it or make it. */
const KINDS: ReadonlySet<string> = new Set([
  "InsertStmt",
  "CopyStmt",
  "MergeStmt",
  "SelectStmt",
  "UpdateStmt",
  "DeleteStmt",
  "TruncateStmt",
  "CreateStmt",
  "CreateTableAsStmt",
] satisfies NodeKind[]);

/**
 * Tells, statement by statement of one file, which tables get rows. It remembers the tables that the file has emptied or
 * made, since rows that go there cannot collide with those of an earlier run.
 */
export function insertReader(): (node: Node, rowsLeftOut?: number) => readonly Insert[] {
  const fresh = new Set<string>();
  return (node, rowsLeftOut = 0) => {
    if (!KINDS.has(kindOf(node))) return [];
    for (const table of emptiedBy(node)) fresh.add(keyOf(table));
    const inserts = insertsOf(node, new Set());
    return inserts.map((insert, index) => {
      // Those are of the statement's own list, and it stands last.
      const more = index === inserts.length - 1 ? rowsLeftOut : 0;
      const rows = insert.rows === undefined ? undefined : insert.rows + more;
      return { ...insert, rows, guarded: insert.guarded || fresh.has(keyOf(insert.table)) };
    });
  };
}

/** `public.t` and `t` are taken for the same table, as they are under the usual search path. */
function keyOf({ schema = "public", name }: QualifiedName): string {
  return JSON.stringify([schema, name]);
}

function emptiedBy(node: Node): readonly QualifiedName[] {
  if ("TruncateStmt" in node) return (node.TruncateStmt.relations ?? []).flatMap(rangeOf);
  if ("DeleteStmt" in node)
    return [nameOf(node.DeleteStmt.relation), ...emptiedIn(node.DeleteStmt.withClause)];
  if ("CreateStmt" in node) return node.CreateStmt.if_not_exists ? [] : [nameOf(node.CreateStmt.relation)];
  if ("CreateTableAsStmt" in node) return [nameOf(node.CreateTableAsStmt.into?.rel)];
  if ("InsertStmt" in node) return emptiedIn(node.InsertStmt.withClause);
  if ("SelectStmt" in node) {
    const { intoClause, withClause } = node.SelectStmt;
    return [...(intoClause?.rel ? [nameOf(intoClause.rel)] : []), ...emptiedIn(withClause)];
  }
  return [];
}

function emptiedIn(clause: WithClause | undefined): readonly QualifiedName[] {
  return ctesOf(clause).flatMap(({ query }) => emptiedBy(query));
}

/** @param made names of CTEs around this statement that modify data */
function insertsOf(node: Node, made: ReadonlySet<string>): readonly Insert[] {
  if ("CopyStmt" in node && node.CopyStmt.is_from && node.CopyStmt.relation !== undefined) {
    return [{ table: nameOf(node.CopyStmt.relation), rows: undefined, guarded: false, onConflict: false }];
  }
  const ctes = ctesOf(withOf(node));
  const modifying = new Set([
    ...made,
    ...ctes.filter(({ query }) => !("SelectStmt" in query)).map(({ name }) => name),
  ]);
  const inner = ctes.flatMap(({ query }) => insertsOf(query, modifying));
  if ("InsertStmt" in node) return [...inner, ofInsert(node.InsertStmt, ctes, modifying)];
  if (!("MergeStmt" in node)) return inner;
  const { relation } = node.MergeStmt;
  return [...inner, { table: nameOf(relation), rows: undefined, guarded: true, onConflict: true }];
}

function ofInsert(
  { relation, selectStmt, onConflictClause }: InsertStmt,
  ctes: readonly Cte[],
  modifying: ReadonlySet<string>,
): Insert {
  const query = selectStmt !== undefined && "SelectStmt" in selectStmt ? selectStmt.SelectStmt : undefined;
  const onConflict = onConflictClause !== undefined;
  return {
    table: nameOf(relation),
    rows: query === undefined ? 1 : rowsOf(query, ctes),
    guarded: onConflict || (query !== undefined && guardsItself(query, modifying)),
    onConflict,
  };
}

/**
 * How many rows a query gives before its own WHERE: as many as its VALUES list, or one without FROM. `undefined` where
 * anything else has a say.
 */
function rowsOf(query: SelectStmt, ctes: readonly Cte[]): number | undefined {
  const { valuesLists, fromClause = [], whereClause, targetList, withClause } = query;
  const { op, distinctClause, groupClause, havingClause, limitCount, limitOffset } = query;
  if (op !== "SETOP_NONE" || distinctClause || groupClause || havingClause || limitCount || limitOffset)
    return undefined;
  if (valuesLists !== undefined) return valuesLists.length;
  const [source, ...others] = fromClause;
  if (others.length > 0) return undefined;
  // A function among the columns may give any number of rows; with a WHERE it is a lone row that is guarded.
  if (source === undefined) return whereClause !== undefined && targetList !== undefined ? 1 : undefined;
  const known = [...ctesOf(withClause), ...ctes];
  const inner = "RangeSubselect" in source ? source.RangeSubselect.subquery : cteNamed(source, known);
  if (inner === undefined || !("SelectStmt" in inner) || whereClause === undefined) return undefined;
  return inner.SelectStmt.valuesLists?.length;
}

interface Cte {
  readonly name: string;
  readonly query: Node;
}

function ctesOf(clause: WithClause | undefined): readonly Cte[] {
  return (clause?.ctes ?? []).flatMap((cte) => {
    if (!("CommonTableExpr" in cte)) return [];
    const { ctename = "", ctequery } = cte.CommonTableExpr;
    return ctequery === undefined ? [] : [{ name: ctename, query: ctequery }];
  });
}

function cteNamed(source: Node, ctes: readonly Cte[]): Node | undefined {
  if (!("RangeVar" in source) || source.RangeVar.schemaname !== undefined) return undefined;
  return ctes.find(({ name }) => name === source.RangeVar.relname)?.query;
}

function withOf(node: Node): WithClause | undefined {
  if ("InsertStmt" in node) return node.InsertStmt.withClause;
  if ("SelectStmt" in node) return node.SelectStmt.withClause;
  if ("UpdateStmt" in node) return node.UpdateStmt.withClause;
  if ("DeleteStmt" in node) return node.DeleteStmt.withClause;
  return "MergeStmt" in node ? node.MergeStmt.withClause : undefined;
}

function rangeOf(node: Node): readonly QualifiedName[] {
  return "RangeVar" in node ? [nameOf(node.RangeVar)] : [];
}

function nameOf(relation: RangeVar | undefined): QualifiedName {
  return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}
