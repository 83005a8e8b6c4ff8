import type { SeedFile } from "../project/types.js";
import type { QualifiedName, TextRange } from "../sql/types.js";

/** One seed file that is to run. */
export interface SeedJob {
  readonly file: SeedFile;
  /** What the server is to run of it, in order. */
  readonly statements: readonly SeedStatement[];
  /** Its `BEGIN` and `COMMIT`, which are left out: the run has a transaction of its own. */
  readonly control: readonly TextRange[];
}

export interface SeedStatement extends TextRange {
  /** `COPY … FROM STDIN`: its rows in the text, without the `\.` that ends them. */
  readonly copyRows: TextRange | undefined;
  readonly leftAlone: LeftAlone | undefined;
}

/** How the rows that a statement leaves as they are can be counted; `undefined` where it leaves none. */
export type LeftAlone =
  /** It proposes `rows`, and its command tag tells how many of them it wrote. */
  | { readonly by: "tag"; readonly table: QualifiedName; readonly rows: number }
  /** Its plan tells, when it is run by EXPLAIN ANALYZE. `tables` are those that it may insert into. */
  | { readonly by: "plan"; readonly tables: readonly QualifiedName[] };

/** What became of rows. Rows that were there already, and as they should be, are `skipped`. */
export interface RowCounts {
  readonly inserted: number;
  readonly updated: number;
  readonly deleted: number;
  readonly skipped: number;
}

export interface TableRows extends RowCounts {
  /** `schema.table`; a partition counts for its table. */
  readonly table: string;
}
