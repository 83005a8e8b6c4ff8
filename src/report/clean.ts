import type { ProgressEvent } from "../progress.js";
import type { RunReport } from "../run-report.js";

/** Takes secrets out of a text. */
export type Clean = (text: string) => string;

/**
 * Fields whose texts are a choice of our own words, or a moment: no secret gets there, and a password that happens to
 * be one of them (`applied`) must not break the result's shape.
 */
const OUR_OWN: ReadonlySet<string> = new Set([
  ...[
    "type",
    "operation",
    "tier",
    "outcome",
    "state",
    "kind",
    "severity",
    "code",
    "id",
    "backup",
    "loosened",
  ],
  ...["startedAt", "appliedAt", "takenAt", "since", "target"],
]);

/**
 * The report without secrets, should one have found its way into what a server or a library said: the runner masks
 * logs only, and a terminal nothing.
 */
export function cleanReport(report: RunReport, clean: Clean): RunReport {
  return cleaned(report, clean);
}

/**
 * The event without secrets. To be done before it becomes a line: that joins lines and takes out what cannot be seen,
 * and a secret that holds such characters would not be known again.
 */
export function cleanEvent(event: ProgressEvent, clean: Clean): ProgressEvent {
  return cleaned(event, clean);
}

/** The same shape with every text cleaned; whoever adds a field need not think of it. */
export function cleaned<T>(value: T, clean: Clean): T {
  // Hardly ever is there something to take out, and one look at all of it is much quicker than one at each text.
  const all = textsOf(value).join("\n");
  return clean(all) === all ? value : (everyText(value, clean) as T);
}

function textsOf(value: unknown, texts: string[] = []): readonly string[] {
  if (typeof value === "string") texts.push(value);
  else if (value instanceof Map) for (const item of value.entries()) textsOf(item, texts);
  else if (typeof value === "object" && value !== null)
    for (const item of Object.values(value)) textsOf(item, texts);
  return texts;
}

function everyText(value: unknown, clean: Clean): unknown {
  if (typeof value === "string") return clean(value);
  if (Array.isArray(value)) return value.map((item) => everyText(item, clean));
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [everyText(key, clean), everyText(item, clean)]));
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, OUR_OWN.has(name) ? field : everyText(field, clean)]),
  );
}
