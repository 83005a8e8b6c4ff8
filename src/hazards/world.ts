import type { Node } from "libpg-query";
import type { QualifiedName } from "../sql/types.js";
import type { ColumnFacts, IndexFacts } from "./types.js";

/**
 * What the pending set has done so far. `made` is true only for what certainly did not exist before:
 * `IF NOT EXISTS`, `OR REPLACE` and what stands behind a condition prove nothing.
 */
export interface RelationRecord {
  schema: string;
  name: string;
  /** What the catalog calls it, once the set has given it, or may have given it, another name. */
  was: QualifiedName | "unknown" | undefined;
  kind: "table" | "partitioned" | "view" | "materialized-view" | "foreign";
  made: boolean;
  /** Its definition was read, in the set or in an applied file: its kind and row level security are known. */
  defined: boolean;
  /** Dropped, so that what was found about it no longer matters. */
  gone: boolean;
  rls: boolean;
  /** The transaction in which it was made or first touched. */
  readonly transaction: number;
  /** Columns that the pending set added. */
  readonly columns: Set<string>;
  /** Columns of which the catalog's facts hold no longer, and what took their place. */
  readonly changed: Map<string, ColumnChange>;
  /** What types its columns have by the files that were read, in the words of the catalog. */
  readonly types: Map<string, string>;
  readonly constraints: Map<string, ConstraintRecord>;
  /** Names of policies that stand because of the pending set. */
  readonly policies: Set<string>;
  /** Roles that were given, or lost, rights on it. */
  readonly granted: Set<string>;
  readonly revoked: Set<string>;
  invoker: boolean;
}

/** `other`: the name means another column by now, or none. */
export type ColumnChange = "other" | Partial<Pick<ColumnFacts, "type" | "notNull">>;

export interface ConstraintRecord {
  readonly kind: "check" | "foreign-key" | "not-null" | "other";
  readonly expression: Node | undefined;
  readonly columns: readonly string[];
  validated: boolean;
  readonly transaction: number;
}

export interface RoutineRecord {
  readonly schema: string;
  readonly name: string;
  made: boolean;
  readonly volatility: "immutable" | "stable" | "volatile";
  readonly node: Node;
  /** Of the same name, for other arguments: which of them a call means is not worked out. */
  readonly overloads: readonly Node[];
  gone: boolean;
  setsSearchPath: boolean;
}

export interface TypeRecord {
  made: boolean;
  readonly kind: "domain" | "enum" | "other";
  constrained: boolean;
  readonly transaction: number;
}

export interface IndexRecord extends Omit<IndexFacts, "name"> {
  readonly table: RelationRecord;
  made: boolean;
}

/** An ACCESS EXCLUSIVE lock of the current transaction, on a relation which others can see. */
export interface HeldLock {
  /** 1-based line of the statement that took it. */
  readonly line: number;
}

export class World {
  readonly relations = new Map<string, RelationRecord>();
  /** Indexes that the files made. */
  readonly indexes = new Map<string, IndexRecord>();
  readonly types = new Map<string, TypeRecord>();
  readonly routines = new Map<string, RoutineRecord>();
  readonly schemas = new Set<string>();
  /** What the pending set has dropped, in the words of the catalog: `schema.name`, `schema.table.constraint`, `schema.function()`, `"policy" on schema.table`. */
  readonly dropped = new Set<string>();
  /** Schemas to which the set has given another's name. */
  readonly renamedSchemas = new Set<string>();
  /** Where an extension stands after the set, by its name. */
  readonly extensions = new Map<string, string>();
  enumValues: { readonly type: string; readonly value: string; readonly transaction: number }[] = [];
  /** `BEGIN` statements that their file never ended, by the number of the transaction that they began. */
  readonly unclosed = new Set<number>();
  searchPath: readonly string[];
  readonly held = new Map<RelationRecord, HeldLock>();
  transaction = 0;
  /** A computed EXECUTE mentions row level security: whether a table has it is no longer known. */
  rlsUnknown = false;
  /** The same of GRANT. */
  grantsUnknown = false;
  /** Roles that default privileges of the set give rights on what it makes from there on. */
  readonly grantedByDefault = new Set<string>();

  readonly #absent: ReadonlySet<string>;

  /** @param absent `schema.name` of relations that the catalog has not. */
  constructor(searchPath: readonly string[], absent: ReadonlySet<string> = new Set()) {
    this.searchPath = searchPath;
    this.#absent = absent;
  }

  /** Whether `IF NOT EXISTS` will find nothing under this name. */
  isAbsent({ schema = this.searchPath[0] ?? "public", name }: QualifiedName): boolean {
    const key = keyOf(schema, name);
    return (this.#absent.has(key) || this.dropped.has(key)) && !this.relations.has(key);
  }

  /** Of what the catalog told to depend on something, what the set has not dropped by now, nor the table that it is part of. */
  remaining(dependants: readonly string[]): readonly string[] {
    // A set may drop thousands of things on which nothing depends.
    if (dependants.length === 0) return dependants;
    const gone = [...this.dropped];
    return dependants.filter(
      (words) => !gone.some((name) => words.endsWith(` ${name}`) || words.includes(` ${name}.`)),
    );
  }

  /** From here on what the files before have made is what the target has: known, but not new. */
  settle(): void {
    for (const record of this.relations.values()) {
      record.made = false;
      record.was = undefined;
      record.columns.clear();
      record.changed.clear();
    }
    for (const record of [...this.indexes.values(), ...this.types.values(), ...this.routines.values()])
      record.made = false;
    this.schemas.clear();
    this.dropped.clear();
    this.renamedSchemas.clear();
    this.enumValues = [];
    this.held.clear();
  }

  /** The schema in which an unqualified name is found, or would be made. */
  resolve({ schema, name }: QualifiedName, among: ReadonlyMap<string, unknown> = this.relations): string {
    if (schema !== undefined) return keyOf(schema, name);
    const temporary = keyOf("pg_temp", name);
    if (among.has(temporary)) return temporary;
    const known = this.searchPath.find((candidate) => among.has(keyOf(candidate, name)));
    return keyOf(known ?? this.searchPath[0] ?? "public", name);
  }

  relation(name: QualifiedName): RelationRecord | undefined {
    return this.relations.get(this.resolve(name));
  }

  /** The record of a relation, begun when the pending set touches it for the first time. */
  touch(name: QualifiedName): RelationRecord {
    const key = this.resolve(name);
    const known = this.relations.get(key);
    if (known !== undefined && !known.gone) return known;
    const record = emptyRecord(key, this.transaction);
    this.relations.set(key, record);
    return record;
  }

  /** A relation that a statement makes; an older record under its name is of another relation. */
  make(
    { schema = this.searchPath[0] ?? "public", name }: QualifiedName,
    kind: RelationRecord["kind"],
    made: boolean,
  ): RelationRecord {
    const key = keyOf(schema, name);
    const known = this.relations.get(key);
    // `IF NOT EXISTS` on what the set made itself does nothing.
    if (!made && known !== undefined && !known.gone) return known;
    const granted = new Set(this.grantedByDefault);
    const record = { ...emptyRecord(key, this.transaction), kind, made, defined: made, granted };
    this.relations.set(key, record);
    return record;
  }

  /** A new name for a relation, whose record stays the same object. */
  move(record: RelationRecord, schema: string, name: string): void {
    const old = keyOf(record.schema, record.name);
    if (this.relations.get(old) === record) this.relations.delete(old);
    record.was ??= { schema: record.schema, name: record.name };
    record.schema = schema;
    record.name = name;
    this.relations.set(keyOf(schema, name), record);
  }

  routine(name: QualifiedName): RoutineRecord | undefined {
    return this.routines.get(this.resolve(name, this.routines));
  }

  type(name: QualifiedName): TypeRecord | undefined {
    return this.types.get(this.resolve(name, this.types));
  }
}

/** What `dropped` holds of a partition that was detached. */
export function partitionOf(key: string): string {
  return `partition ${key}`;
}

/** The key under which the catalog's facts are listed too. */
export function keyOf(schema: string, name: string): string {
  return `${schema}.${name}`;
}

/** What {@link keyOf} put together. */
export function partsOfKey(key: string): { readonly schema: string; readonly name: string } {
  const dot = key.indexOf(".");
  return { schema: key.slice(0, dot), name: key.slice(dot + 1) };
}

function emptyRecord(key: string, transaction: number): RelationRecord {
  return {
    ...partsOfKey(key),
    was: undefined,
    kind: "table",
    made: false,
    defined: false,
    gone: false,
    rls: false,
    transaction,
    columns: new Set(),
    changed: new Map(),
    types: new Map(),
    constraints: new Map(),
    policies: new Set(),
    granted: new Set(),
    revoked: new Set(),
    invoker: false,
  };
}
