import { formatDuration } from "../../duration.js";
import type { BackupVerdict } from "./types.js";

/** What the log says of backups; a check that was not made is never "ok". */
export function backupWords(verdict: Exclude<BackupVerdict, { status: "refused" }>, now: number): string {
  if (verdict.status === "not-checked")
    return "Backups: not checked (set `require-backup` to have them checked).";
  if (verdict.takenAt === undefined) return "Backups: point-in-time recovery is on.";
  const age = formatDuration(Math.max(0, now - verdict.takenAt));
  return `Backups: the newest is ${age} old (${new Date(verdict.takenAt).toISOString()}).`;
}

/** The moment to name when the data has to come back: the server's clock, just before the first statement. */
export function recoveryTarget(serverClock: Date): string {
  return `Recovery target: ${serverClock.toISOString()}, the server's clock just before the first statement.`;
}
