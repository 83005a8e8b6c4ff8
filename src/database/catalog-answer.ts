import type {
  Activity,
  FunctionFacts,
  References,
  RelationFacts,
  SchemaFacts,
  TypeFacts,
} from "../hazards/types.js";

/** As the server sends it; `catalog-script.ts` is the other end. */
export interface RawCatalog {
  readonly searchPath: readonly string[];
  readonly timeZone: string;
  readonly hasApi: boolean;
  readonly hasExtensions: boolean;
  readonly grantsByDefault: boolean;
  readonly rlsByDefault: boolean;
  readonly relations: readonly RawRelation[];
  readonly functions: readonly (readonly [schema: string, name: string, volatility: string, string[]])[];
  readonly types: readonly (readonly [
    schema: string,
    name: string,
    kind: string,
    constrained: boolean,
    string[],
  ])[];
  readonly schemas: readonly RawSchema[];
  /** When counting began. */
  readonly since: string | null;
}

interface RawSchema {
  readonly name: string;
  readonly contents: readonly (readonly [kind: string, name: string])[];
  readonly dependants: string[];
  readonly rows: number | null;
  readonly bytes: number | null;
}

interface RawRelation {
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  readonly rls: boolean;
  readonly rows: number | null;
  readonly bytes: number | null;
  readonly activity: Omit<Activity, "since"> | null;
  readonly table: string | null;
  readonly columns: readonly (readonly [
    name: string,
    type: string,
    notNull: boolean,
    string[],
    collation: string | null,
  ])[];
  readonly checks: readonly (readonly [name: string, definition: string, validated: boolean])[];
  readonly indexes: readonly (readonly [name: string, columns: string[], computed: boolean])[];
  readonly defaultPartition: string | null;
  readonly dependants: string[];
}

/** `pg_class.relkind`; sequences, composite types and foreign tables are `other`. */
const KINDS: Readonly<Record<string, RelationFacts["kind"]>> = {
  r: "table",
  p: "partitioned",
  i: "index",
  I: "partitioned-index",
  v: "view",
  m: "materialized-view",
};

const VOLATILITIES = { i: "immutable", s: "stable", v: "volatile" } as const;
/** A name stands for all its overloads, so the worst of them counts. */
const WORST = ["immutable", "stable", "volatile"] as const;

/** By `schema.name`; what was asked for and is not there is `absent`. */
export function relationFacts(
  { relations, since }: RawCatalog,
  searchPath: readonly string[],
  asked: References["relations"],
): Record<string, RelationFacts> {
  const facts: Record<string, RelationFacts> = Object.fromEntries(
    relations.map((raw) => [`${raw.schema}.${raw.name}`, relationOf(raw, since)]),
  );
  for (const { schema, name } of asked) {
    const keys = (schema === undefined ? searchPath : [schema]).map((candidate) => `${candidate}.${name}`);
    // One that is found further down the path is what the name means.
    if (keys.some((key) => Object.hasOwn(facts, key))) continue;
    for (const key of keys) facts[key] = { kind: "absent" };
  }
  return facts;
}

function relationOf(raw: RawRelation, since: string | null): RelationFacts {
  return {
    kind: KINDS[raw.kind] ?? "other",
    ...sizeOf(raw),
    activity: raw.activity === null ? undefined : { ...raw.activity, since },
    rls: raw.rls,
    columns: Object.fromEntries(
      raw.columns.map(([name, type, notNull, dependants, collation]) => [
        name,
        { type, notNull, dependants, collation: collation ?? undefined },
      ]),
    ),
    checks: raw.checks.map(([name, definition, validated]) => ({ name, definition, validated })),
    indexes: raw.indexes.map(([name, columns, computed]) => ({ name, columns, computed })),
    defaultPartition: raw.defaultPartition ?? undefined,
    dependants: raw.dependants,
    table: raw.table ?? undefined,
  };
}

function sizeOf({ rows, bytes }: { readonly rows: number | null; readonly bytes: number | null }) {
  return {
    rows: rows === null ? undefined : Math.round(rows),
    bytes: bytes === null ? undefined : Math.round(bytes),
  };
}

/** By name; what was asked for and is not there is `absent`. */
export function schemaFacts(
  { schemas }: RawCatalog,
  asked: References["schemas"],
): Record<string, SchemaFacts | "absent"> {
  return Object.fromEntries([
    ...asked.map((name) => [name, "absent"] as const),
    ...schemas.map((raw) => {
      const contents = raw.contents.map(([kind, name]) => ({ kind, name }));
      return [raw.name, { contents, dependants: raw.dependants, ...sizeOf(raw) }] as const;
    }),
  ]);
}

export function functionFacts({ functions }: RawCatalog): Record<string, FunctionFacts> {
  const facts: Record<string, FunctionFacts> = {};
  for (const [schema, name, letter, dependants] of functions) {
    const key = `${schema}.${name}`;
    const before = Object.hasOwn(facts, key) ? facts[key] : undefined;
    const found = letter === "i" || letter === "s" ? VOLATILITIES[letter] : VOLATILITIES.v;
    const volatility = WORST.findLast((one) => one === found || one === before?.volatility) ?? found;
    facts[key] = { volatility, dependants: [...new Set([...(before?.dependants ?? []), ...dependants])] };
  }
  return facts;
}

export function typeFacts({ types }: RawCatalog): Record<string, TypeFacts> {
  return Object.fromEntries(
    types.map(([schema, name, kind, constrained, dependants]) => [
      `${schema}.${name}`,
      { kind: kind === "d" ? "domain" : kind === "e" ? "enum" : "other", constrained, dependants },
    ]),
  );
}
