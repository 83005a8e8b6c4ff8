const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds in words that need no thought: `12 ms`, `1.2 s`, `34 s`, `2 min 5 s`, `1 h 3 min`. */
export function formatDuration(ms: number): string {
  if (ms < SECOND) return `${Math.round(ms)} ms`;
  if (ms < 9.95 * SECOND) return `${(ms / SECOND).toFixed(1)} s`;
  if (ms < MINUTE - SECOND / 2) return `${Math.round(ms / SECOND)} s`;
  if (ms < HOUR - SECOND / 2) return pair(Math.round(ms / SECOND), 60, "min", "s");
  return pair(Math.round(ms / MINUTE), 60, "h", "min");
}

function pair(total: number, base: number, large: string, small: string): string {
  const rest = total % base;
  const whole = `${Math.floor(total / base)} ${large}`;
  return rest === 0 ? whole : `${whole} ${rest} ${small}`;
}

/** A moment (ISO 8601, UTC) as a person reads it: `2026-11-03 14:02:11`. The caller says that it is UTC. */
export function formatMoment(iso: string): string {
  return iso.slice(0, 19).replace("T", " ");
}

/** The same to the minute, and saying that it is UTC: `2026-11-03 14:02 UTC`. */
export function formatMinute(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
