import { cutOnAbort } from "./cut-on-abort.js";
import type { Access } from "./grants.js";
import { INVENTORY_SCRIPT } from "./inventory-script.js";
import type { ScriptOutcome } from "./script.js";
import { runScript } from "./script.js";
import type { Session } from "./session.js";

/** An object of the database that a reset drops. */
export interface DoomedObject {
  /** In words, such as `table`, `event trigger`, `text search configuration`. */
  readonly class: string;
  /** Schema and name as SQL has them. */
  readonly name: string;
  readonly owner: string;
  /** SQL, or `undefined` for what goes along with another object. */
  readonly drop: string | undefined;
  /** Whether the login may drop it. */
  readonly ours: boolean;
}

/** What a look at the database before a reset has found. */
export interface Inventory {
  /** In the order in which they are dropped. */
  readonly objects: readonly DoomedObject[];
  /** Partitions count as their table. `rows` is `undefined` where nobody knows. */
  readonly tables: readonly {
    readonly name: string;
    readonly rows: number | undefined;
    readonly estimated: boolean;
  }[];
  readonly cronJobs: readonly { readonly id: number; readonly name: string; readonly schedule: string }[];
  /** `files` is counted up to 1001, uploads that are not finished among them. */
  readonly buckets: readonly { readonly id: string; readonly files: number }[];
  /** Tables of `auth` that may be emptied, and how many users there are. */
  readonly authTables: readonly string[];
  readonly authUsers: number | undefined;
  /** What stands in the place of the CLI's tables; `undefined` where nothing does. */
  readonly history: Bookkeeping | undefined;
  readonly seedFiles: Bookkeeping | undefined;
  /** What stays though a person may think it goes, by kind. */
  readonly kept: readonly { readonly what: string; readonly count: number }[];
  /** What the API roles may do now. */
  readonly access: readonly Access[];
  /** `max_locks_per_transaction` */
  readonly maxLocks: number;
  /** The role as which we work. */
  readonly login: string;
  /** All roles as which we may act. */
  readonly mayAct: readonly string[];
  /** Default grants in `public` that the platform gives by itself, such as `tables anon`. */
  readonly platformDefaults: readonly string[];
  /** `supabase_realtime` belongs here, and to us: where it is missing, it is to be made. */
  readonly makesRealtime: boolean;
}

interface Bookkeeping {
  /** Whether the bookkeeping works with it: nothing in it is wrong. */
  readonly sound: boolean;
  /** All columns are there. */
  readonly complete: boolean;
  /** SQL that makes room. */
  readonly drop: string;
}

type Unseen = Exclude<ScriptOutcome, { status: "completed" }>;

/** What a look at the database saw; `inventory` wants to know which extensions the migrations make. */
export type Look =
  | { readonly status: "seen"; readonly inventory: (made: readonly string[]) => Inventory }
  | Unseen;

/** Looks at everything that a reset would drop or change: one round trip, read-only. */
export async function look({ client, signal }: Session): Promise<Look> {
  const outcome = await cutOnAbort(client, signal, () =>
    runScript(client, INVENTORY_SCRIPT, { keepRows: true }),
  );
  if (outcome.status !== "completed") return outcome;
  const text = outcome.rows.at(-1)?.[0];
  if (text === undefined) throw new Error("the server answered the inventory without a row");
  const raw = JSON.parse(text) as RawInventory;
  return { status: "seen", inventory: (made) => toInventory(raw, made) };
}

/**
 * As {@link look}, when the files have been read.
 *
 * @param made extensions that the migrations make
 */
export async function takeInventory(
  session: Session,
  made: readonly string[],
): Promise<{ status: "taken"; inventory: Inventory } | Unseen> {
  const seen = await look(session);
  return seen.status === "seen" ? { status: "taken", inventory: seen.inventory(made) } : seen;
}

type RawObject = [string, string, string, string | null, boolean];

/** As the server sends it; `inventory-script.ts` is the other end. */
interface RawInventory {
  objects: RawObject[];
  /** By their names, without quotes. */
  platformExtensions: Record<string, RawObject>;
  tables: [string, number | null, boolean][];
  jobs: [number, string, string][];
  buckets: [string, number, number][];
  authTables: string[];
  authUsers: number | null;
  history: Bookkeeping | null;
  seedFiles: Bookkeeping | null;
  kept: [string, number][];
  grants: Access[];
  maxLocks: number;
  login: string;
  mayAct: string[];
  platformDefaults: string[];
  makesRealtime: boolean;
}

/** Reads the answer to `objects` of inventory-objects.ts. */
export function toObjects(raw: readonly RawObject[]): readonly DoomedObject[] {
  return raw.map(([kind, name, owner, drop, ours]) => ({
    class: kind,
    name,
    owner,
    drop: drop ?? undefined,
    ours,
  }));
}

function toInventory(raw: RawInventory, made: readonly string[]): Inventory {
  const madeOnes = made.map((name) => raw.platformExtensions[name]).filter((row) => row !== undefined);
  return {
    objects: toObjects([...raw.objects, ...madeOnes]),
    tables: sumPartitions(raw.tables),
    cronJobs: raw.jobs.map(([id, name, schedule]) => ({ id, name, schedule })),
    buckets: raw.buckets.map(([id, objects, uploads]) => ({ id, files: objects + uploads })),
    authTables: raw.authTables,
    authUsers: raw.authUsers ?? undefined,
    history: raw.history ?? undefined,
    seedFiles: raw.seedFiles ?? undefined,
    kept: raw.kept.flatMap(([what, count]) => (count > 0 ? [{ what, count }] : [])),
    access: raw.grants,
    maxLocks: raw.maxLocks,
    login: raw.login,
    mayAct: raw.mayAct,
    platformDefaults: raw.platformDefaults,
    makesRealtime: raw.makesRealtime,
  };
}

function sumPartitions(leaves: RawInventory["tables"]): Inventory["tables"] {
  const tables = new Map<string, Inventory["tables"][number]>();
  for (const [name, rows, estimated] of leaves) {
    const sum = tables.get(name) ?? { name, rows: 0, estimated: false };
    tables.set(name, {
      name,
      rows: rows === null || sum.rows === undefined ? undefined : sum.rows + rows,
      estimated: sum.estimated || estimated,
    });
  }
  return [...tables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
