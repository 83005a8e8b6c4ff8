import type { Client, DatabaseError } from "pg";
import type { HistoryRow, MarkRow, ProgressRow, SeedRow } from "./history.js";
import { type Identity, type RawIdentity, toIdentity } from "./identity.js";
import { runScript } from "./script.js";
import { stateScript } from "./state-script.js";

/** All that the operations must know of a database, read in one round trip. */
export interface DatabaseState {
  readonly server: Server;
  /** Which of our tables are there. `history: false` means: nothing was ever applied. */
  readonly tables: { readonly history: boolean; readonly ledger: boolean; readonly guards: boolean };
  readonly identity: Identity;
  /** The history table's columns; the CLI of older days made it with fewer. */
  readonly historyColumns: readonly string[];
  /** Ordered by version, byte by byte. */
  readonly history: readonly HistoryRow[];
  readonly progress: readonly ProgressRow[];
  readonly seeds: readonly SeedRow[];
  /** What earlier runs left to be finished. */
  readonly marks: readonly MarkRow[];
  /** Whether this session holds the run mutex now. */
  readonly locked: boolean;
  /** Who else holds it. */
  readonly holder: { readonly label: string; readonly since: string | undefined } | undefined;
  /** Why the history or `seed_files` could not be read, in the server's words; their rows are then not in here. */
  readonly fault: { readonly code: string; readonly message: string } | undefined;
}

export interface Server {
  /** As people write it, such as `17.6`. */
  readonly version: string;
  /** As `server_version_num`, such as 170006. */
  readonly versionNumber: number;
  readonly database: string;
  /** Of the server's process, which behind a pooler is not what the protocol said. */
  readonly pid: number;
  /** With the pid it names one process for good. */
  readonly backendStart: string;
  /** The server notices within seconds that we are gone, and rolls back. */
  readonly checksClient: boolean;
}

export type StateOutcome =
  | { readonly status: "read"; readonly state: DatabaseState }
  | { readonly status: "failed"; readonly error: DatabaseError }
  | { readonly status: "lost"; readonly error: Error };

/** Reads the state; with `lock`, tries in the same message to take the run mutex first. */
export async function readState(client: Client, options: { lock: boolean }): Promise<StateOutcome> {
  const outcome = await runScript(client, stateScript(options.lock), { keepRows: true });
  if (outcome.status !== "completed") return outcome;
  return { status: "read", state: parseState(outcome.rows) };
}

/** Reads the answer to a script that ends with `stateScript`. */
export function parseState(rows: readonly string[][]): DatabaseState {
  const text = rows.at(-1)?.[0];
  if (text === undefined) throw new Error("the server answered the state query without a row");
  return toState(JSON.parse(text) as RawState);
}

/** As the server sends it; `state-script.ts` is the other end. */
interface RawState {
  server: Server;
  tables: { history: boolean; ledger: boolean; guards: boolean };
  identity: RawIdentity;
  historyColumns: string[];
  history: [
    string,
    string | null,
    string | null,
    string | null,
    string | null,
    number | null,
    string[] | null,
  ][];
  progress: [string, number, string, "started" | "done", string[] | null][];
  seeds: [string, string, string | null][];
  marks: [string, string, string][];
  locked: boolean;
  holder: { label: string | null; since: string | null } | null;
  fault: [string, string] | null;
}

function toState(raw: RawState): DatabaseState {
  return {
    server: raw.server,
    tables: raw.tables,
    identity: toIdentity(raw.identity, raw.server.database),
    historyColumns: raw.historyColumns,
    history: raw.history.map(([version, name, hash, appliedAt, appliedBy, durationMs, statements]) => ({
      version,
      name: name ?? undefined,
      hash: hash ?? undefined,
      appliedAt: appliedAt ?? undefined,
      appliedBy: appliedBy ?? undefined,
      durationMs: durationMs ?? undefined,
      statements: statements?.length ? statements : undefined,
    })),
    progress: raw.progress.map(([version, segment, hash, state, before]) => ({
      version,
      segment,
      hash,
      state,
      before: before ?? [],
    })),
    seeds: raw.seeds.map(([path, hash, ranHash]) => ({ path, hash, ranHash: ranHash ?? undefined })),
    marks: raw.marks.map(([name, since, actor]) => ({ name, since, actor })),
    locked: raw.locked,
    holder: raw.holder
      ? { label: raw.holder.label ?? "another session", since: raw.holder.since ?? undefined }
      : undefined,
    fault: raw.fault ? { code: raw.fault[0], message: raw.fault[1] } : undefined,
  };
}
