import type { FileChange } from "../project/changes.js";
import { parseMigrationName } from "../project/names.js";
import type { MigrationFile } from "../project/types.js";
import type { Drift } from "../result.js";
import { compareVersions } from "./decide.js";

/** A project as a pull request shows it, when no database tells what is applied. */
export interface Unapplied {
  /** What the pull request adds or changes, in the order in which it would run. */
  readonly judged: readonly MigrationFile[];
  /** What was there before it, and counts as applied. */
  readonly before: readonly MigrationFile[];
  /** With what a database that has the others would disagree. */
  readonly drift: readonly Drift[];
}

/** Tells what a pull request brings from what was there before it. Pure. */
export function unapplied(migrations: readonly MigrationFile[], changes: readonly FileChange[]): Unapplied {
  const fates = fatesOf(migrations, changes);
  const judged = migrations.filter((file) => fates.has(file));
  const before = migrations.filter((file) => !fates.has(file));
  const gone = goneVersions(changes);
  const stays = new Set(migrations.map(({ version }) => version));
  const newest = [...gone, ...[...migrations].filter((file) => fates.get(file) !== "added").map(versionOf)]
    .sort(compareVersions)
    .at(-1);
  const renumbered = new Set(
    [...fates.values()].flatMap((fate) => (typeof fate === "string" ? [] : [fate.from])),
  );
  return {
    judged,
    before,
    drift: [
      ...[...gone].filter((version) => !stays.has(version) && !renumbered.has(version)).map(removed),
      ...[...fates].flatMap(([file, fate]) => {
        if (fate === "edited") return [edited(file)];
        if (fate !== "added") return [renumberedTo(file, fate.from)];
        return newest !== undefined && file.version < newest ? [outOfOrder(file, newest)] : [];
      }),
    ],
  };
}

/** What the pull request does to a migration; `from` is the version that the same text had before. */
type Fate = "added" | "edited" | { readonly from: string };

/** Of each migration that it touches. The version counts, not the name: that is what a history knows. */
function fatesOf(
  migrations: readonly MigrationFile[],
  changes: readonly FileChange[],
): ReadonlyMap<MigrationFile, Fate> {
  const byName = new Map(changes.map((change) => [change.name, change]));
  const gone = goneVersions(changes);
  return new Map(
    migrations.flatMap((file): [MigrationFile, Fate][] => {
      const change = byName.get(`${file.version}_${file.name}.sql`);
      if (change === undefined || change.kind === "removed") return [];
      const from = change.kind === "renamed" ? parseMigrationName(change.from)?.version : undefined;
      if (from === file.version) return [];
      if (from !== undefined) return [[file, { from }]];
      return [[file, change.kind === "edited" || gone.has(file.version) ? "edited" : "added"]];
    }),
  );
}

/** The versions whose file went away, under that name at least. */
function goneVersions(changes: readonly FileChange[]): ReadonlySet<string> {
  const names = changes.flatMap((change) => {
    if (change.kind === "removed") return [change.name];
    return change.kind === "renamed" ? [change.from] : [];
  });
  return new Set(names.flatMap((name) => parseMigrationName(name)?.version ?? []));
}

function edited({ version, file }: MigrationFile): Drift {
  return {
    kind: "edited",
    version,
    message: `${version} is edited in this pull request, and may be applied already`,
    remedy: `If any database has run it, migrate refuses there: put the file back (\`git log -p -- ${file}\`) and write the change as a new migration.`,
  };
}

function removed(version: string): Drift {
  return {
    kind: "missing",
    version,
    message: `${version} is removed in this pull request, and may be applied already`,
    remedy:
      "If any database has run it, migrate refuses there: bring the file back, and undo what it did in a new migration.",
  };
}

function renumberedTo({ version }: MigrationFile, from: string): Drift {
  return {
    kind: "renumbered",
    version,
    message: `${version} was ${from} before this pull request, and may be applied under that version already`,
    remedy: `If any database has run it, migrate refuses there: give the file its version ${from} back, or run migrate with \`adopt-renumbered: true\`.`,
  };
}

function outOfOrder({ version }: MigrationFile, newest: string): Drift {
  return {
    kind: "out-of-order",
    version,
    message: `${version} is new in this pull request, and older than ${newest}, which may be applied already`,
    remedy:
      "Rename the file to a newer version; if it may run after the newer ones, run migrate with `out-of-order: apply`.",
  };
}

const versionOf = ({ version }: MigrationFile): string => version;
