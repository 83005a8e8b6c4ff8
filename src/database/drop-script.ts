import type { Lasting } from "../sql/types.js";
import type { DoomedObject, Inventory } from "./inventory.js";
import type { TimeLimits } from "./job.js";
import { HISTORY_TABLE } from "./ledger.js";
import { literal, textArray } from "./literal.js";
import { BEGIN, CLEAN_SESSION, ended, timeLimits } from "./message.js";
import { SEED_FILES_TABLE } from "./seed-ledger.js";
import type { Server } from "./state.js";
import { undoDefaults } from "./undo-defaults.js";

/** One statement of the drop, and what to call it when it fails. */
export interface DropStep {
  /** In words, such as `table public.notes`. */
  readonly what: string;
  readonly sql: string;
}

/** Several of them as one message, one round trip. */
export interface DropMessage {
  readonly text: string;
  readonly steps: readonly DropStep[];
  /** How many statements of ours run before the first step. */
  readonly statementsBefore: number;
}

export interface DropOptions {
  /** The rows of `auth` go as well. */
  readonly truncateAuth: boolean;
  /** What the migrations change beyond the project's own objects. */
  readonly lasting: readonly Lasting[];
}

/** What is dropped and emptied, one statement each, in an order in which nothing stands in the next one's way. */
export function dropSteps(inventory: Inventory, { truncateAuth, lasting }: DropOptions): readonly DropStep[] {
  const { objects, cronJobs, buckets, authTables } = inventory;
  const drops = objects.filter(({ ours }) => ours);
  // An event trigger may forbid drops; dropping it is the one thing that it is not told of.
  const isFirst = (object: DoomedObject): boolean => object.class === "event trigger";
  return [
    ...objectSteps(drops.filter(isFirst)),
    ...cronJobs.map(({ id, name }) => ({
      what: `cron job ${name}`,
      sql: `select cron.unschedule(${id}::bigint)`,
    })),
    ...objectSteps(drops.filter((object) => !isFirst(object))),
    ...buckets.map(({ id }) => ({
      what: `bucket ${id}`,
      sql: `delete from storage.buckets where id = ${literal(id)}`,
    })),
    ...(truncateAuth && authTables.length > 0
      ? [{ what: "the rows of auth", sql: emptyTables(authTables) }]
      : []),
    ...asBefore(inventory, lasting),
    ...emptyBookkeeping(inventory),
  ];
}

/** What drops these objects, those left out that go along with another one. */
export function objectSteps(objects: readonly DoomedObject[]): readonly DropStep[] {
  return objects.flatMap(({ class: kind, name, drop, ours }) =>
    drop !== undefined && ours ? [{ what: `${kind} ${name}`, sql: drop }] : [],
  );
}

/**
 * TRUNCATE gives every table new files, some hundred of them: not where none has a page yet. A row that somebody is about
 * to commit stands on one.
 */
const emptyTables = (tables: readonly string[]): string => `do $db_ops$ begin
  if exists (select from pg_catalog.unnest(${textArray(tables)}::pg_catalog.regclass[]) t
              where pg_catalog.pg_relation_size(t) > 0
                 or exists (select from pg_catalog.pg_partition_tree(t) p where pg_catalog.pg_relation_size(p.relid) > 0)) then
    truncate table ${tables.join(", ")};
  end if;
end $db_ops$`;

/** What stays, as it was before the first migration, as far as that is known. */
function asBefore(
  { login, mayAct, platformDefaults, makesRealtime }: Inventory,
  lasting: readonly Lasting[],
): readonly DropStep[] {
  const changes = lasting.flatMap((change) => (change.type === "default-privileges" ? [change] : []));
  const facts = { login, mayAct, platform: new Set(platformDefaults) };
  return [
    ...undoDefaults(changes, facts).map((sql) => ({ what: "default privileges", sql })),
    ...(makesRealtime ? [{ what: "publication supabase_realtime", sql: MAKE_REALTIME }] : []),
  ];
}

/** Realtime listens to it; the platform makes it empty, and migrations add their tables. */
const MAKE_REALTIME = `do $db_ops$ begin
  if not exists (select from pg_catalog.pg_publication where pubname = 'supabase_realtime') then
    create publication supabase_realtime;
  end if;
end $db_ops$`;

/** Tables that the bookkeeping works with keep their grants and what other tools added to them. */
function emptyBookkeeping({ history, seedFiles }: Inventory): readonly DropStep[] {
  const historyDrop = history?.sound ? "delete from supabase_migrations.schema_migrations" : history?.drop;
  const historyMake = history?.sound && history.complete ? [] : HISTORY_TABLE;
  const keepsSeeds = seedFiles?.sound && seedFiles.complete;
  const seedsDrop = keepsSeeds ? "delete from supabase_migrations.seed_files" : seedFiles?.drop;
  const seedsMake = keepsSeeds ? [] : [SEED_FILES_TABLE];
  const named = (what: string, statements: readonly (string | undefined)[]): DropStep[] =>
    statements.flatMap((sql) => (sql === undefined ? [] : [{ what, sql }]));
  return [
    ...named("the migration history", [historyDrop, ...historyMake]),
    ...named("the list of seed files", [seedsDrop, ...seedsMake]),
    ...named("the marks of unfinished migrations", ["delete from supabase_migrations.db_ops_progress"]),
  ];
}

/** Builds the message that opens the transaction, with `after` behind the drops; migrations, seeds and the commit follow. */
export function openingDrop(
  steps: readonly DropStep[],
  server: Server,
  limits: TimeLimits,
  after: readonly string[],
): DropMessage {
  return messageOf(
    [
      BEGIN,
      ...CLEAN_SESSION,
      ...timeLimits(server, limits, true),
      // Each CASCADE tells what it takes along; the platform lets bucket rows go only when told so.
      "select pg_catalog.set_config('client_min_messages', 'warning', true), pg_catalog.set_config('storage.allow_delete_query', 'true', true)",
    ],
    steps,
    after,
  );
}

/** Builds the message that drops more in the transaction that is open. */
export function furtherDrop(steps: readonly DropStep[], after: readonly string[]): DropMessage {
  return messageOf([], steps, after);
}

function messageOf(
  before: readonly string[],
  steps: readonly DropStep[],
  after: readonly string[],
): DropMessage {
  const statements = [...before, ...steps.map(({ sql }) => sql), ...after].map(ended);
  return { text: statements.join("\n"), steps, statementsBefore: before.length };
}
