import type { Segment } from "../sql/segments.js";
import { checksOf, type Deferrable } from "./deferred.js";
import type { TimeLimits } from "./job.js";
import type { Server } from "./state.js";

/** A text that goes to the server in one round trip, with the place of the user's own statements in it. */
export interface Message {
  readonly text: string;
  /** Where the user's text begins, as an index into `text`. */
  readonly bodyStart: number;
  /** How many statements of ours run before the user's first. */
  readonly statementsBefore: number;
  /** Which of our statements behind the user's, from 0, is the one that checks deferred constraints, if one does. */
  readonly checkAt: number | undefined;
}

/**
 * The server cuts a whole message into statements before it runs any of it, by the setting as it stands then: with it off a
 * file would not mean what was read and judged. So it is on before a message comes, whatever the database or a file says.
 */
export const STANDARD_STRINGS = "set standard_conforming_strings = on";

/**
 * Undoes what a file may have left in the session. Inside a transaction it takes part in it; temp tables, prepared
 * statements, cursors and listeners go as well as settings and roles, since a file must mean the same whichever came before.
 */
export const CLEAN_SESSION: readonly string[] = [
  "reset session authorization",
  "reset role",
  "reset all",
  STANDARD_STRINGS,
  // A cursor on a temp table would keep it from going.
  "close all",
  "discard temp",
  "deallocate all",
  "unlisten *",
];

/** `default_transaction_read_only` of an earlier file must not reach this one, and RESET would come too late for it. */
export const BEGIN = "begin isolation level read committed read write";

/** A session left waiting in our transaction, its client frozen, gives its locks back after a minute. */
const IDLE_LIMIT_MS = 60_000;

/** How soon the server notices that we were killed, and rolls back. */
const CLIENT_CHECK_MS = 2_000;

/** SQL for our time limits; `local` ones end with the transaction. SET is no query to plan: five cost less than one SELECT. */
export function timeLimits(
  server: Server,
  limits: { lockTimeoutMs: number; statementTimeoutMs: number | undefined },
  local: boolean,
): string[] {
  const settings: [string, number][] = [
    ["lock_timeout", limits.lockTimeoutMs],
    ["statement_timeout", limits.statementTimeoutMs ?? 0],
    ["idle_in_transaction_session_timeout", IDLE_LIMIT_MS],
  ];
  if (server.checksClient) settings.push(["client_connection_check_interval", CLIENT_CHECK_MS]);
  if (server.versionNumber >= 170_000) settings.push(["transaction_timeout", 0]);
  return settings.map(([name, ms]) => `set ${local ? "local " : ""}${name} = ${ms}`);
}

/** What stands around the user's text in one transactional segment. */
export interface Frame {
  /** The first segment that this run applies of a file cleans up after the files before it; later ones keep its settings. */
  readonly first: boolean;
  /** Opens and closes a transaction; `false` inside a transaction that spans several files. */
  readonly transaction: boolean;
  /** What is known of constraints while several files share a transaction; by default nothing. */
  readonly deferrable?: Deferrable | undefined;
  /** Statements of ours that run before the user's: the claim, and settings of finished segments. */
  readonly before: readonly string[];
  /** Statements of ours that run after the user's: marks and ledger. */
  readonly after: readonly string[];
}

/** Builds the message for a transactional segment. */
export function segmentMessage(
  text: string,
  segment: Segment,
  server: Server,
  limits: TimeLimits,
  frame: Frame,
): Message {
  const before = [
    ...(frame.transaction
      ? [explicitBegin(text, segment) ?? BEGIN, ...liftedCharacteristics(text, segment)]
      : []),
    // The file's own COMMIT is left out in a transaction that spans files, and what it SET LOCAL would stay.
    ...(frame.first ? CLEAN_SESSION : frame.transaction ? [] : ["reset all", STANDARD_STRINGS]),
    ...timeLimits(server, limits, true),
    ...frame.before,
  ].map(ended);
  const checks = frame.transaction ? [] : checksOf(frame.deferrable);
  const after = [
    ...checks,
    "reset session authorization",
    "reset role",
    // The server converts a whole message before it runs any of it, so a RESET in the next one would come too late.
    "reset client_encoding",
    STANDARD_STRINGS,
    ...frame.after,
    ...(frame.transaction ? ["commit"] : []),
  ].map(ended);
  const opening = `${before.join("\n")}\n`;
  // The new line ends a trailing comment of the file, the semicolon its last statement.
  const closing = `\n;\n${after.join("\n")}`;
  return {
    text: opening + text.slice(segment.start, segment.end) + closing,
    bodyStart: opening.length,
    statementsBefore: before.length,
    checkAt: frame.transaction ? after.length - 1 : checks.length > 0 ? 0 : undefined,
  };
}

/**
 * `SET TRANSACTION` must come before everything else in a transaction, so one that opens the file is said right after
 * our BEGIN too; where it stands it then changes nothing, which Postgres allows.
 */
function liftedCharacteristics(text: string, { statements: [first] }: Segment): string[] {
  const words = first && text.slice(first.start, first.end);
  return words !== undefined && /^set\s+transaction\s/i.test(words) ? [words] : [];
}

/** The options of a file's own `BEGIN` (isolation level, deferrable) count; a plain one says nothing that ours does not. */
function explicitBegin(text: string, { begin }: Segment): string | undefined {
  if (begin === undefined) return undefined;
  const words = text.slice(begin.start, begin.end);
  return /^(begin|start)(\s+(transaction|work))?$/i.test(words) ? undefined : words;
}

/** A statement with its semicolon. */
export const ended = (statement: string): string => (statement.endsWith(";") ? statement : `${statement};`);
