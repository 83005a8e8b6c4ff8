import { type Backups, type ManagementAccess, readBackups, readProjectStatus } from "./management-api.js";
import { backupProblem, unreadable } from "./problems.js";
import type { BackupVerdict } from "./types.js";

export interface BackupRequest extends Pick<ManagementAccess, "apiUrl" | "fetch" | "patience" | "signal"> {
  /** Greatest age of the newest backup, in ms; `undefined` when none is required. */
  readonly requiredMs: number | undefined;
  readonly accessToken: string | undefined;
  /** The input. */
  readonly projectRef: string | undefined;
  /** What the connection's address names. */
  readonly targetRef: string | undefined;
  /** In ms since 1970. */
  readonly now: number;
}

/** A time stamp may be ahead of our clock by this much, in ms; more is no time at which a backup can have been made. */
const CLOCKS_DIFFER = 5 * 60_000;

/**
 * Whether the platform could bring the data back: point-in-time recovery, or a finished backup that is young enough.
 * It only reads; nothing is ever restored. Where a backup is required, everything that is not known is a refusal.
 */
export async function requireBackup(request: BackupRequest): Promise<BackupVerdict> {
  const { requiredMs, accessToken, projectRef, targetRef, now } = request;
  if (requiredMs === undefined) return { status: "not-checked" };
  if (accessToken === undefined) return refused("backup-not-checked");
  if (projectRef !== undefined && targetRef !== undefined && projectRef !== targetRef)
    return refused("backup-other-project");
  const ref = projectRef ?? targetRef;
  if (ref === undefined) return refused("backup-no-project");

  const access: ManagementAccess = { ...request, accessToken, projectRef: ref };
  const status = await readProjectStatus(access);
  if (status.status === "failed") return { status: "refused", problem: unreadable(status.fault, ref) };
  if (status.value !== "ACTIVE_HEALTHY") return refused("backup-project-state", status.value);
  const backups = await readBackups(access);
  if (backups.status === "failed") return { status: "refused", problem: unreadable(backups.fault, ref) };
  return judgeBackups(backups.value, requiredMs, now);
}

/** Pure: what the platform's answer means at this moment. */
export function judgeBackups(
  { pointInTime, newest }: Backups,
  requiredMs: number,
  now: number,
): BackupVerdict {
  if (pointInTime) return { status: "recoverable", by: "point-in-time", takenAt: undefined };
  if (newest === undefined) return refused("backup-missing");
  const age = now - newest;
  if (age < -CLOCKS_DIFFER || age > requiredMs)
    return refused("backup-too-old", `${new Date(newest).toISOString()}`);
  return { status: "recoverable", by: "backup", takenAt: newest };
}

function refused(code: Parameters<typeof backupProblem>[0], found?: string): BackupVerdict {
  return { status: "refused", problem: backupProblem(code, found) };
}
