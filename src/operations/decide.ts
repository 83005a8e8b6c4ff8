import type { HistoryRow, ProgressRow } from "../database/history.js";
import type { MigrationFile } from "../project/types.js";
import type { MigrationState } from "../result.js";

/** A migration as the files, the history and the progress together show it. */
export interface Migration {
  readonly version: string;
  readonly name: string;
  readonly state: MigrationState;
  /** `undefined` when it is missing. */
  readonly file: MigrationFile | undefined;
  /** `undefined` when it was not applied. */
  readonly row: HistoryRow | undefined;
  /** The version under which the history knows a renumbered one. */
  readonly recordedAs: string | undefined;
  /** The segments that an earlier run began or finished. */
  readonly progress: readonly ProgressRow[];
  /** The first of these, counted from 0, for which the file says something else now. */
  readonly changedPart: number | undefined;
}

/** What the decision is made of. All lists are ordered by version, byte by byte, as the Supabase CLI orders them. */
export interface Facts {
  readonly files: readonly MigrationFile[];
  readonly history: readonly HistoryRow[];
  readonly progress: readonly ProgressRow[];
  /** Versions whose file means something else than what was recorded. */
  readonly edited: ReadonlySet<string>;
  /** Versions of files whose name is wrong: they are no `files`, and not missing either. */
  readonly misnamed: ReadonlySet<string>;
  /** From a pending file's version to the version, without a file, under which its meaning is recorded. */
  readonly renumbered: ReadonlyMap<string, string>;
  /** Versions whose file cannot be read or parsed. */
  readonly invalid: ReadonlySet<string>;
  /** By version, the first segment that is in the database and has changed in the file. */
  readonly changedParts: ReadonlyMap<string, number>;
}

/** The state of every migration, ordered by version. Pure: status, plan and migrate cannot disagree. */
export function decide(facts: Facts): readonly Migration[] {
  const rows = new Map(facts.history.map((row) => [row.version, row]));
  const versions = new Set(facts.files.map((file) => file.version));
  const adopted = new Set(facts.renumbered.values());
  const newest = newestApplied(facts);

  const known = facts.files.map((file) => decideFile(file, rows.get(file.version), newest, facts));
  const missing = facts.history
    .filter((row) => !versions.has(row.version) && !adopted.has(row.version))
    .map(
      (row): Migration => ({
        version: row.version,
        name: row.name ?? "",
        // Its file is there, and has its own problem.
        state: facts.misnamed.has(row.version) ? "applied" : "missing",
        ...NO_FILE,
        row,
      }),
    );
  const begun = new Set(facts.progress.map(({ version }) => version));
  const abandoned = [...begun]
    .filter((version) => !versions.has(version) && !rows.has(version) && !facts.misnamed.has(version))
    .map((version): Migration => {
      const progress = facts.progress.filter((row) => row.version === version);
      return { version, name: "", state: "missing", ...NO_FILE, progress };
    });
  return [...known, ...missing, ...abandoned].sort((a, b) => compareVersions(a.version, b.version));
}

const NO_FILE = {
  file: undefined,
  row: undefined,
  recordedAs: undefined,
  progress: [],
  changedPart: undefined,
} as const;

/** A version that is about to be adopted counts as the file's: that is what it becomes. */
function newestApplied({ history, renumbered }: Facts): string | undefined {
  const becomes = new Map([...renumbered].map(([file, recorded]) => [recorded, file]));
  return history
    .map(({ version }) => becomes.get(version) ?? version)
    .sort(compareVersions)
    .at(-1);
}

function decideFile(
  file: MigrationFile,
  row: HistoryRow | undefined,
  newest: string | undefined,
  facts: Facts,
): Migration {
  const progress = facts.progress.filter(({ version }) => version === file.version);
  const recordedAs = facts.renumbered.get(file.version);
  const state = ((): MigrationState => {
    if (row) return facts.edited.has(file.version) ? "edited" : "applied";
    if (recordedAs !== undefined) return "renumbered";
    if (facts.invalid.has(file.version)) return "invalid";
    if (progress.length > 0) return "partial";
    return newest !== undefined && compareVersions(file.version, newest) < 0 ? "out-of-order" : "pending";
  })();
  const changedPart = facts.changedParts.get(file.version);
  return { version: file.version, name: file.name, state, file, row, recordedAs, progress, changedPart };
}

/** Orders versions as the Supabase CLI does: as text, so `10` stands before `9`. */
export function compareVersions(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
