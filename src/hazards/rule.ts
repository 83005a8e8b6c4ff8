import type { NodeKind } from "../sql/kind.js";
import type { QualifiedName, TextRange } from "../sql/types.js";
import type { SqlStatement } from "./statement.js";
import type { HazardContext, LockMode, RelationFacts, SchemaFacts, Severity, Work } from "./types.js";
import type { RelationRecord, World } from "./world.js";

/**
 * What a hazard endangers. `destructive`: rows or objects are gone for good, a person has to confirm it; `failing`: the server
 * refuses the statement, always or as soon as there are rows.
 */
export type HazardKind = "locking" | "destructive" | "breaking" | "security" | "failing" | "unseen";

/** Rows and bytes, as far as they are known. */
export interface Size {
  readonly rows?: number | undefined;
  readonly bytes?: number | undefined;
}

/** One hazard as a rule tells it; where in the file, how large and how bad is worked out for all rules alike. */
export interface Finding {
  /** In the statement's text; the whole statement when it is left out. */
  readonly range?: TextRange | undefined;
  /** Whose size counts. */
  readonly table?: Table | undefined;
  /** Where it is not that of `table`. */
  readonly size?: Size | undefined;
  /** The table when it is left out. */
  readonly object?: string | undefined;
  /** The strongest lock on `table` that others can run into. */
  readonly lock?: LockMode | undefined;
  readonly work?: Work | undefined;
  /** When it is left out, the size of `table` decides; an unknown size is a warning. */
  readonly severity?: Severity | undefined;
  /** One sentence. */
  readonly reason: string;
  readonly rewrite?: string | undefined;
  /** Asked when the whole set has been read: a hazard that a later statement has taken away is dropped. */
  readonly stands?: ((end: World) => boolean) | undefined;
}

export interface Rule {
  readonly id: string;
  readonly kind: HazardKind;
  /** The kinds of statement that it is asked about. */
  readonly about: readonly NodeKind[] | "every";
  readonly check: (statement: SqlStatement, context: RuleContext) => readonly Finding[];
}

/** What a rule may ask: the pending set so far, then the catalog's facts. */
export interface RuleContext extends Pick<HazardContext, "serverMajor" | "runner" | "api" | "timeZone"> {
  readonly world: World;
  readonly transaction: StatementTransaction;
  table(name: QualifiedName): Table;
  /** The table of an index; `undefined` when nobody knows it. */
  tableOfIndex(name: QualifiedName): Table | undefined;
  functionVolatility(name: QualifiedName): "immutable" | "stable" | "volatile" | undefined;
  /** Whether a type is a domain with a CHECK or NOT NULL; `undefined`: unknown. */
  isConstrainedDomain(name: QualifiedName): boolean | undefined;
  /** `undefined`: unknown. */
  schema(name: string): SchemaFacts | "absent" | undefined;
  dependantsOf(name: QualifiedName, among: "relations" | "functions" | "types"): readonly string[];
}

export interface StatementTransaction {
  /** Equal for statements that commit together. */
  readonly id: number;
  /** `runner`: the file as a whole; `explicit`: the file's own BEGIN; `none`: nothing that a statement could not leave. */
  readonly block: "runner" | "explicit" | "none";
  /** Whether a `COMMIT` or `ROLLBACK` that stands here has a `BEGIN` before it. */
  readonly hasBegin: boolean;
}

export interface Table {
  /** As it was written, in quotes where needed. */
  readonly sql: string;
  readonly name: string;
  readonly schema: string;
  /** `schema.name`. */
  readonly key: string;
  /** Made earlier by the pending set: nobody else can have rows in it or wait for it. */
  readonly made: boolean;
  readonly record: RelationRecord | undefined;
  readonly facts: RelationFacts | undefined;
  /** `undefined`: unknown. */
  readonly partitioned: boolean | undefined;
}
