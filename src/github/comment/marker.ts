import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Operation } from "../../result.js";
import type { Holding } from "./holding.js";

/** What a comment is about. There is one comment on a pull request for each of these. */
export interface Subject {
  readonly environment: string;
  readonly databaseIdentity: string;
  /** The input `supabase-directory`. */
  readonly directory: string;
  readonly operation: Operation;
}

/** `plan` says before the merge what `migrate` tells after it: one class, one comment. */
const CLASS = {
  plan: "migrations",
  migrate: "migrations",
  seed: "seeds",
  reset: "reset",
  status: "status",
  stamp: "stamp",
} as const satisfies Record<Operation, string>;

/**
 * A comment's first line, which shows nothing, by what the comment holds. No more is ever read out of a comment: whoever
 * might forge that word may change all of the comment's text as well.
 */
export type Markers = Readonly<Record<Holding, string>>;

/** The markers of a subject. With a hash, so that no name has to be escaped, and none is given away. */
export function markersOf({ environment, databaseIdentity, directory, operation }: Subject): Markers {
  const folder = posix.normalize(`${directory.replaceAll("\\", "/")}/`);
  const subject = JSON.stringify([environment, databaseIdentity, folder, CLASS[operation]]);
  const name = `db-ops:${createHash("sha256").update(subject).digest("hex").slice(0, 32)}`;
  return {
    forecast: `<!-- ${name} -->`,
    record: `<!-- ${name} record -->`,
    failure: `<!-- ${name} failure -->`,
  };
}

/**
 * What a comment about this subject holds; `undefined` for any other. The whole first line has to be the marker: bodies are
 * not searched, for they may quote anything.
 */
export function holdingOf(body: string, markers: Markers): Holding | undefined {
  const line = body.split(/\r?\n/, 1)[0];
  return (["forecast", "record", "failure"] as const).find((holding) => markers[holding] === line);
}
