import type { SeedRow } from "../database/history.js";
import type { Fill, ForeignKey, References } from "../database/references.js";
import type { SeedFile } from "../project/types.js";
import type { QualifiedName, Statement } from "../sql/types.js";
import type { PreparedSeed } from "./seed-jobs.js";

/** The tables that files insert into, each once, as written there. */
export function tablesOf(seeds: readonly PreparedSeed[]): readonly QualifiedName[] {
  const names = new Map<string, QualifiedName>();
  for (const { table } of seeds.flatMap(({ parsed }) => parsed).flatMap(insertsOf))
    names.set(keyOf(table), table);
  return [...names.values()];
}

/** Files that another tool recorded after we had run an earlier version: it may not have run them. */
export function recordedElsewhere(files: readonly SeedFile[], rows: readonly SeedRow[]): readonly string[] {
  return rows.flatMap(({ path, hash, ranHash }) => {
    const file = files.find((one) => one.path === path && one.hash === hash);
    if (file === undefined || ranHash === undefined || ranHash === hash) return [];
    return [
      `${file.file} was recorded by another tool after its last change, and may not have run: the Supabase CLI only notes a changed seed's hash. To run it, add a comment to the file and seed again.`,
    ];
  });
}

/** Where each table gets its rows, in the order in which that happens. `names` are the catalog's for `tables`. */
export function fillsOf(
  seeds: readonly PreparedSeed[],
  tables: readonly QualifiedName[],
  names: References["names"],
): readonly Fill[] {
  const known = new Map(tables.map((table, index) => [keyOf(table), names[index]]));
  return seeds.flatMap(({ job, parsed }) =>
    parsed.flatMap((statement) =>
      insertsOf(statement).flatMap(({ table }) => {
        const name = known.get(keyOf(table));
        return name === undefined ? [] : [{ table: name, file: job.file.file, line: statement.line }];
      }),
    ),
  );
}

/** For each file that would do harm when it runs again, a word on its first such statement. */
export function unguardedAdvice(seeds: readonly PreparedSeed[]): readonly string[] {
  return seeds.flatMap(({ job, parsed }) => {
    const unguarded = parsed.flatMap((statement) =>
      insertsOf(statement).flatMap(({ guarded, table }) => (guarded ? [] : [{ statement, table }])),
    );
    const [first] = unguarded;
    if (first === undefined) return [];
    const { line, kind } = first.statement;
    const place = `${job.file.file}:${line}`;
    const what = kind === "CopyStmt" ? "COPY into" : "INSERT into";
    const more = unguarded.length > 1 ? ` (and ${unguarded.length - 1} more in this file)` : "";
    return [
      `${place}: ${what} ${shown(first.table)} ${kind === "CopyStmt" ? COPY : INSERT}${more}. ${AGAIN}`,
    ];
  });
}

const INSERT = "has no ON CONFLICT, nor NOT EXISTS or the like";
const COPY = "cannot pass over rows that are there: copy into a temp table first, or empty the table";
const AGAIN = "A changed file runs again, and this then fails or adds its rows twice.";

/** Foreign keys whose rows come before those that they refer to. */
export function orderAdvice(
  fills: readonly Fill[],
  foreignKeys: readonly ForeignKey[],
  seeds: readonly PreparedSeed[],
): readonly string[] {
  const unchecked = new Set(seeds.filter(isUnchecked).map(({ job }) => job.file.file));
  return foreignKeys.flatMap(({ child, parent, deferred }) => {
    const first = fills.find(({ table }) => table === child);
    const parentFill = fills.find(({ table }) => table === parent);
    if (child === parent || first === undefined || parentFill === undefined) return [];
    if (fills.indexOf(parentFill) < fills.indexOf(first) || unchecked.has(first.file)) return [];
    // Of two tables that refer to each other one has to come first, its column still null.
    if (foreignKeys.some((other) => other.child === parent && other.parent === child)) return [];
    if (deferred && parentFill.file === first.file) return [];
    return [
      `${first.file}:${first.line}: ${child} refers to ${parent}, which is filled later, in ${parentFill.file}:${parentFill.line}. Let ${parent} come first: files run in the order of [db.seed] sql_paths, and within a pattern by name.`,
    ];
  });
}

/** pg_dump --disable-triggers and `supabase db dump --data-only` switch the foreign keys off. */
function isUnchecked({ job: { file, statements } }: PreparedSeed): boolean {
  return statements.some(({ start, end }) =>
    /^set\s+(?:session\s+|local\s+)?session_replication_role\b/i.test(
      file.text.slice(start, Math.min(end, start + 80)),
    ),
  );
}

const insertsOf = ({ inserts = [] }: Statement) => inserts;
const keyOf = ({ schema, name }: QualifiedName): string => JSON.stringify([schema, name]);
const shown = ({ schema, name }: QualifiedName): string =>
  schema === undefined ? name : `${schema}.${name}`;
