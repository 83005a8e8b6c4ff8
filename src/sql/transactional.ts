import type { DefElem, Node, RangeVar } from "libpg-query";
import { kindOf, type NodeKind } from "./kind.js";
import type { NonTransactional, QualifiedName } from "./types.js";

type Effect = NonTransactional["effect"];

/** The kinds among which those statements are. */
export const NON_TRANSACTIONAL: readonly NodeKind[] = [
  "IndexStmt",
  "DropStmt",
  "ReindexStmt",
  "VacuumStmt",
  "ClusterStmt",
  "DiscardStmt",
  "AlterTableStmt",
  "CreatedbStmt",
  "DropdbStmt",
  "CreateTableSpaceStmt",
  "DropTableSpaceStmt",
  "AlterSystemStmt",
  "AlterDatabaseStmt",
  "CreateSubscriptionStmt",
  "DropSubscriptionStmt",
  "AlterSubscriptionStmt",
];
const KINDS: ReadonlySet<string> = new Set(NON_TRANSACTIONAL);

/**
 * What a statement is when Postgres refuses it inside a transaction block, else `undefined`. The list follows the callers of
 * `PreventInTransactionBlock` in Postgres 18 (utility.c and src/backend/commands). Left out is what depends on the
 * catalog: a plain REINDEX or CLUSTER of a partitioned table, a CALL whose procedure commits.
 */
export function nonTransactionalOf(node: Node): NonTransactional | undefined {
  if (!KINDS.has(kindOf(node))) return undefined;
  return ofIndexes(node) ?? ofTables(node) ?? ofDatabases(node) ?? ofSubscriptions(node);
}

/** Reads `(NAME)`, `(NAME true)`, `(NAME 0)`, `NAME = off` as Postgres' defGetBoolean does; absent: `fallback`. */
export function optionIsOn(options: readonly Node[] | undefined, name: string, fallback = false): boolean {
  const option = optionsOf(options).findLast(({ defname }) => defname === name);
  if (option === undefined) return fallback;
  const { arg } = option;
  if (arg === undefined) return true;
  if ("Integer" in arg) return arg.Integer.ival !== undefined && arg.Integer.ival !== 0;
  const word =
    "String" in arg ? arg.String.sval : "TypeName" in arg ? lastName(arg.TypeName.names) : undefined;
  return !["false", "off"].includes((word ?? "").toLowerCase());
}

function ofIndexes(node: Node): NonTransactional | undefined {
  if ("IndexStmt" in node && node.IndexStmt.concurrent) {
    const { relation, idxname: index, if_not_exists: ifNotExists = false } = node.IndexStmt;
    const { schema, name: table } = nameOf(relation);
    return {
      command: "CREATE INDEX CONCURRENTLY",
      effect: { type: "create-index", schema, table, index, ifNotExists },
    };
  }
  if ("DropStmt" in node && node.DropStmt.concurrent) {
    const { objects = [], missing_ok: ifExists = false } = node.DropStmt;
    const names = objects.map((object) => ("List" in object ? nameFrom(object.List.items) : nameFrom([])));
    return { command: "DROP INDEX CONCURRENTLY", effect: { type: "drop-index", names, ifExists } };
  }
  return "ReindexStmt" in node ? ofReindex(node.ReindexStmt) : undefined;
}

function ofReindex(statement: Extract<Node, { ReindexStmt: unknown }>["ReindexStmt"]) {
  const { kind, relation, params } = statement;
  const concurrently = optionIsOn(params, "concurrently");
  if (kind === "REINDEX_OBJECT_INDEX" || kind === "REINDEX_OBJECT_TABLE") {
    if (!concurrently) return undefined;
    const target = kind === "REINDEX_OBJECT_INDEX" ? ("index" as const) : ("table" as const);
    return {
      command: "REINDEX CONCURRENTLY",
      effect: { type: "reindex", ...nameOf(relation), target } as const,
    };
  }
  const command = `REINDEX ${kind?.replace("REINDEX_OBJECT_", "") ?? ""}`;
  if (!concurrently) return repeatable(command);
  const effect = {
    type: "reindex",
    schema: undefined,
    name: statement.name ?? "",
    target: kind === "REINDEX_OBJECT_SCHEMA" ? "schema" : "database",
  } satisfies Effect;
  return { command: `${command} CONCURRENTLY`, effect };
}

function ofTables(node: Node): NonTransactional | undefined {
  if ("VacuumStmt" in node) return node.VacuumStmt.is_vacuumcmd ? repeatable("VACUUM") : undefined;
  if ("ClusterStmt" in node) return node.ClusterStmt.relation ? undefined : repeatable("CLUSTER");
  if ("DiscardStmt" in node) {
    return (node.DiscardStmt.target ?? "DISCARD_ALL") === "DISCARD_ALL"
      ? repeatable("DISCARD ALL")
      : undefined;
  }
  if (!("AlterTableStmt" in node)) return undefined;
  const { relation, cmds = [] } = node.AlterTableStmt;
  for (const cmd of cmds) {
    const def = "AlterTableCmd" in cmd ? cmd.AlterTableCmd.def : undefined;
    if (def === undefined || !("PartitionCmd" in def) || !def.PartitionCmd.concurrent) continue;
    const partition = nameOf(def.PartitionCmd.name);
    return {
      command: "DETACH PARTITION CONCURRENTLY",
      effect: { type: "detach-partition", parent: nameOf(relation), partition },
    };
  }
  return undefined;
}

function ofDatabases(node: Node): NonTransactional | undefined {
  if ("CreatedbStmt" in node) return named("CREATE DATABASE", "create-database", node.CreatedbStmt.dbname);
  if ("DropdbStmt" in node) return named("DROP DATABASE", "drop-database", node.DropdbStmt.dbname);
  if ("CreateTableSpaceStmt" in node) {
    return named("CREATE TABLESPACE", "create-tablespace", node.CreateTableSpaceStmt.tablespacename);
  }
  if ("DropTableSpaceStmt" in node) {
    return named("DROP TABLESPACE", "drop-tablespace", node.DropTableSpaceStmt.tablespacename);
  }
  if ("AlterSystemStmt" in node) return repeatable("ALTER SYSTEM");
  if (!("AlterDatabaseStmt" in node)) return undefined;
  const moves = optionsOf(node.AlterDatabaseStmt.options).some(({ defname }) => defname === "tablespace");
  return moves ? repeatable("ALTER DATABASE SET TABLESPACE") : undefined;
}

/** Whatever touches the publisher's replication slots cannot be rolled back. */
function ofSubscriptions(node: Node): NonTransactional | undefined {
  if ("CreateSubscriptionStmt" in node) {
    const { subname, options } = node.CreateSubscriptionStmt;
    const makesSlot = optionIsOn(options, "create_slot", optionIsOn(options, "connect", true));
    return makesSlot ? named("CREATE SUBSCRIPTION", "create-subscription", subname) : undefined;
  }
  if ("DropSubscriptionStmt" in node) {
    // Allowed in a transaction only when slot_name is NONE, which the catalog knows.
    return named("DROP SUBSCRIPTION", "drop-subscription", node.DropSubscriptionStmt.subname);
  }
  if (!("AlterSubscriptionStmt" in node)) return undefined;
  const { kind, options } = node.AlterSubscriptionStmt;
  const publications = /^ALTER_SUBSCRIPTION_(?:SET|ADD|DROP)_PUBLICATION$/.test(kind ?? "");
  const refreshes =
    kind === "ALTER_SUBSCRIPTION_REFRESH" || (publications && optionIsOn(options, "refresh", true));
  if (refreshes) return repeatable("ALTER SUBSCRIPTION with refresh");
  const altersSlot = optionsOf(options).some(({ defname = "" }) =>
    ["failover", "two_phase"].includes(defname),
  );
  return kind === "ALTER_SUBSCRIPTION_OPTIONS" && altersSlot
    ? repeatable("ALTER SUBSCRIPTION SET")
    : undefined;
}

function repeatable(command: string): NonTransactional {
  return { command, effect: { type: "repeatable" } };
}

function named(
  command: string,
  type: Extract<Effect, { readonly name: string; readonly type: `${string}-${string}` }>["type"],
  name = "",
): NonTransactional {
  return { command, effect: { type, name } };
}

function optionsOf(options: readonly Node[] | undefined): DefElem[] {
  return (options ?? []).flatMap((node) => ("DefElem" in node ? [node.DefElem] : []));
}

function nameOf(relation: RangeVar | undefined): QualifiedName {
  return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}

function nameFrom(parts: readonly Node[] | undefined): QualifiedName {
  const names = (parts ?? []).flatMap((part) => ("String" in part ? [part.String.sval ?? ""] : []));
  return { schema: names.at(-2), name: names.at(-1) ?? "" };
}

function lastName(names: readonly Node[] | undefined): string {
  return nameFrom(names).name;
}
