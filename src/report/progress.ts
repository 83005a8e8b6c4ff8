import { formatDuration } from "../duration.js";
import type { Blocker, ProgressEvent } from "../progress.js";
import { forTerminalLine as safe } from "./escape.js";
import { evidenceLines } from "./evidence.js";
import { inventoryLines } from "./inventory.js";

/** An event as one line of a log, or `undefined` when it is not worth a line. */
export function progressLine(event: ProgressEvent): string | undefined {
  switch (event.type) {
    case "advice":
      return `note: ${safe(event.message)}`;
    case "connect-retry":
      return `Not connected (${safe(event.reason)}); attempt ${event.attempt} in ${formatDuration(event.waitMs)}`;
    case "connected":
      return `Connected to ${safe(event.database)} on ${safe(event.host)}, Postgres ${safe(event.serverVersion)}`;
    case "run-wait":
      return `Waiting for the run of ${safe(event.holder)}, at most ${formatDuration(event.limitMs)}${soFar(event.waitedMs)}`;
    case "migration-started":
    case "seed-started":
      // The end of it is told soon; a heartbeat names the file when it is not.
      return undefined;
    case "segment-done":
      return event.total > 1
        ? `${fileName(event.file)}: part ${event.done} of ${event.total} done`
        : undefined;
    case "migration-finished":
      return `${FINISHED[event.outcome]} ${fileName(event.file)} ${finishedIn(event)}`;
    case "seed-finished":
      return `${SEEDED[event.outcome]} ${fileName(event.file)} ${finishedIn(event)}`;
    case "notice":
      return `${fileName(event.file)}: ${safe(event.severity)}: ${safe(event.message)}`;
    case "lock-retry":
      return `${fileName(event.file)}: a lock is not free${blockedBy(event.blockers)}; attempt ${event.attempt} of ${event.attempts} failed, next in ${formatDuration(event.waitMs)}`;
    case "heartbeat":
      return `${fileName(event.file)}: running for ${formatDuration(event.elapsedMs)}${heartbeatDetail(event)}`;
    case "approved":
      return evidenceLines(event.evidence).map(safe).join("\n");
    case "reset-inventory":
      return inventoryLines(event.inventory, safe).join("\n");
    case "reset-dropped":
      return `Emptied in ${formatDuration(event.durationMs)}`;
    case "cancelling":
      return "Cancelling: stopping the statement and rolling back";
  }
}

function soFar(waitedMs: number): string {
  return waitedMs < 1000 ? "" : `, ${formatDuration(waitedMs)} so far`;
}

/** `20240101_users.sql`, without its folder. */
export function fileName(file: string): string {
  return safe(file.slice(file.lastIndexOf("/") + 1));
}

const FINISHED = { applied: "Applied", failed: "Failed", unknown: "Unknown outcome:" } as const;

/** Its transaction may still be open. */
const SEEDED = { ...FINISHED, applied: "Ran" } as const;

function finishedIn({
  outcome,
  durationMs,
}: {
  readonly outcome: keyof typeof FINISHED;
  readonly durationMs: number;
}): string {
  return `${outcome === "applied" ? "in" : "after"} ${formatDuration(durationMs)}`;
}

/** What Postgres tells of a long statement: `, building index: scanning table 45 %, blocked by pid 12 …`; may be empty. */
export function heartbeatDetail(event: Extract<ProgressEvent, { readonly type: "heartbeat" }>): string {
  const words = [
    event.phase === undefined ? undefined : safe(event.phase),
    event.share === undefined ? undefined : `${Math.round(event.share * 100)} %`,
  ].filter((word) => word !== undefined);
  return `${words.length > 0 ? `, ${words.join(" ")}` : ""}${blockedBy(event.blockers)}`;
}

function blockedBy(blockers: readonly Blocker[]): string {
  if (blockers.length === 0) return "";
  return `, blocked by ${blockers.map(blocker).join("; ")}`;
}

function blocker({ pid, application, state, ageMs, query }: Blocker): string {
  const who = application === "" ? `pid ${pid}` : `pid ${pid} ${safe(application)}`;
  return `${who} (${safe(state)} for ${formatDuration(ageMs)}: ${safe(query)})`;
}
