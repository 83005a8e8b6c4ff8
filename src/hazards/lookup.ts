import type { QualifiedName } from "../sql/types.js";
import { quoteQualified } from "./names.js";
import type { RuleContext, StatementTransaction, Table } from "./rule.js";
import type { HazardContext, RelationFacts } from "./types.js";
import { keyOf, type World } from "./world.js";

/** What the rules may ask about one statement, before it has taken effect: the pending set knows best, the catalog next, else it is unknown. */
export function lookup(context: HazardContext, world: World, transaction: StatementTransaction): RuleContext {
  const factsOf = <T>(facts: Readonly<Record<string, T>>, { schema, name }: QualifiedName): T | undefined =>
    schema === undefined
      ? world.searchPath
          .map((candidate) => own(facts, keyOf(candidate, name)))
          .find((found) => found !== undefined)
      : own(facts, keyOf(schema, name));
  const { serverMajor, runner, api, timeZone } = context;

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
    const facts = record?.made === true ? undefined : factsOf(context.relations, name);
    const key = record === undefined ? keyInPath(name, context, world) : keyOf(record.schema, record.name);
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

  return {
    serverMajor,
    runner,
    api,
    timeZone,
    world,
    transaction,
    table,
    tableOfIndex(name) {
      const record = world.indexes.get(world.resolve(name, world.indexes));
      if (record !== undefined) return table({ schema: record.table.schema, name: record.table.name });
      const of = factsOf(context.relations, name)?.table;
      if (of === undefined) return undefined;
      const dot = of.indexOf(".");
      return table({ schema: of.slice(0, dot), name: of.slice(dot + 1) });
    },
    functionVolatility: (name) =>
      world.routine(name)?.volatility ?? factsOf(context.functions, name)?.volatility,
    isConstrainedDomain: (name) => world.type(name)?.constrained ?? factsOf(context.types, name)?.constrained,
    schema: (name) => own(context.schemas, name),
    dependantsOf: (name, among) =>
      world.remaining(
        factsOf<{ readonly dependants?: readonly string[] | undefined }>(context[among], name)?.dependants ??
          [],
      ),
  };
}

function keyInPath({ schema, name }: QualifiedName, context: HazardContext, world: World): string {
  const found = world.searchPath.find(
    (candidate) => own(context.relations, keyOf(candidate, name)) !== undefined,
  );
  return keyOf(schema ?? found ?? world.searchPath[0] ?? "public", name);
}

function partitionedBy(facts: RelationFacts | undefined): boolean | undefined {
  return facts === undefined ? undefined : facts.kind === "partitioned";
}

function own<T>(facts: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(facts, key) ? facts[key] : undefined;
}
