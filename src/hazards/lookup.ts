import type { QualifiedName } from "../sql/types.js";
import { currentFacts } from "./current-facts.js";
import { quoteQualified } from "./names.js";
import type { RuleContext, StatementTransaction, Table } from "./rule.js";
import type { HazardContext, RelationFacts } from "./types.js";
import { keyOf, type World } from "./world.js";

/**
 * What the rules may ask about one statement, before it has taken effect: the pending set knows best, the catalog next, else it is unknown.
 * Only the newest of what {@link Lookup} gives may be asked.
 */
export type Lookup = (transaction: StatementTransaction) => RuleContext;

export function lookup(context: HazardContext, world: World): Lookup {
  const { serverMajor, runner, api, timeZone } = context;
  // A large set asks for many names: they would all become keys of V8's, which costs more than the search.
  const catalog = {
    relations: new Map(Object.entries(context.relations)),
    functions: new Map(Object.entries(context.functions)),
    types: new Map(Object.entries(context.types)),
  };

  function factsOf<T>(facts: ReadonlyMap<string, T>, { schema, name }: QualifiedName): T | undefined {
    if (schema !== undefined) return facts.get(keyOf(schema, name));
    const found = world.searchPath.find((candidate) => facts.get(keyOf(candidate, name)) !== undefined);
    return found === undefined ? undefined : facts.get(keyOf(found, name));
  }

  // Most rules ask for the same one.
  const tables = new Map<string, Table>();
  function table(name: QualifiedName): Table {
    const written = `${name.schema ?? ""}\0${name.name}`;
    const known = tables.get(written) ?? tableOf(name);
    tables.set(written, known);
    return known;
  }

  function tableOf(name: QualifiedName): Table {
    const record = world.relation(name);
    const was = record?.made === true ? "unknown" : (record?.was ?? name);
    const facts = currentFacts(
      was === "unknown" ? undefined : factsOf(catalog.relations, was),
      record,
      world,
    );
    const key = record === undefined ? keyInPath(name) : keyOf(record.schema, record.name);
    return {
      sql: quoteQualified(name),
      name: name.name,
      schema: key.slice(0, key.length - name.name.length - 1),
      key,
      made: record?.made === true && !record.gone,
      record,
      facts,
      partitioned: record?.defined === true ? record.kind === "partitioned" : partitionedBy(facts),
    };
  }

  function keyInPath({ schema, name }: QualifiedName): string {
    const found = world.searchPath.find((candidate) => catalog.relations.has(keyOf(candidate, name)));
    return keyOf(schema ?? found ?? world.searchPath[0] ?? "public", name);
  }

  const known: Omit<RuleContext, "transaction"> = {
    serverMajor,
    runner,
    api,
    timeZone,
    world,
    table,
    tableOfIndex(name) {
      const record = world.indexes.get(world.resolve(name, world.indexes));
      if (record !== undefined) return table({ schema: record.table.schema, name: record.table.name });
      const of = factsOf(catalog.relations, name)?.table;
      if (of === undefined) return undefined;
      const dot = of.indexOf(".");
      return table({ schema: of.slice(0, dot), name: of.slice(dot + 1) });
    },
    functionVolatility: (name) =>
      world.routine(name)?.volatility ?? factsOf(catalog.functions, name)?.volatility,
    isConstrainedDomain: (name) => world.type(name)?.constrained ?? factsOf(catalog.types, name)?.constrained,
    schema: (name) => own(context.schemas, name),
    dependantsOf: (name, among) =>
      world.remaining(
        factsOf<{ readonly dependants?: readonly string[] | undefined }>(catalog[among], name)?.dependants ??
          [],
      ),
  };
  return (transaction) => {
    tables.clear();
    return { ...known, transaction };
  };
}

function partitionedBy(facts: RelationFacts | undefined): boolean | undefined {
  return facts === undefined ? undefined : facts.kind === "partitioned";
}

function own<T>(facts: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(facts, key) ? facts[key] : undefined;
}
