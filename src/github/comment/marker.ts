import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Operation } from "../../result.js";

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

/** The comment's first line, which shows nothing. A hash, so that no name has to be escaped, and none is given away. */
export function markerOf({ environment, databaseIdentity, directory, operation }: Subject): string {
  const folder = posix.normalize(`${directory.replaceAll("\\", "/")}/`);
  const subject = JSON.stringify([environment, databaseIdentity, folder, CLASS[operation]]);
  return `<!-- db-ops:${createHash("sha256").update(subject).digest("hex").slice(0, 32)} -->`;
}
