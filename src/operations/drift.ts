import type { Problem, ProblemCode } from "../problem.js";
import type { Drift } from "../result.js";
import type { Migration } from "./decide.js";
import { putPartBack } from "./jobs.js";

/** Where files and database disagree, each with a next step that cannot lose data. Pure. */
export function findDrift(migrations: readonly Migration[]): readonly Drift[] {
  const newest = migrations.filter(({ row }) => row).at(-1)?.version ?? "";
  return migrations.flatMap((migration) => {
    const words = describe(migration, newest);
    return words ? [{ version: migration.version, ...words }] : [];
  });
}

function describe(
  { state, version, file, row, recordedAs, progress, changedPart }: Migration,
  newest: string,
): Omit<Drift, "version"> | undefined {
  switch (state) {
    case "missing":
      if (row === undefined) return abandoned(version, progress);
      return {
        kind: "missing",
        message: `${version} was applied to this database, but the project has no file for it`,
        remedy: `Bring the file back: look on other branches with \`git log --all -- '*/${version}_*'\`, or rebuild it from the database with \`supabase migration fetch\`. Do not mark it as reverted: it did run, and would run again.`,
      };
    case "edited":
      return {
        kind: "edited",
        message: `The file of ${version} no longer says what was applied`,
        remedy: `Put the file back as it was (\`git log -p -- ${file?.file}\`) and write the change as a new migration. If the database already has what the file says now, \`supabase migration repair --status applied ${version}\` records the file as it stands; it runs nothing.`,
      };
    case "out-of-order":
      return {
        kind: "out-of-order",
        message: `${version} is not applied, and older than the newest applied migration ${newest}`,
        remedy:
          "If it may run after the newer ones, run migrate with `out-of-order: apply`; otherwise rename the file to a newer version.",
      };
    case "renumbered":
      return {
        kind: "renumbered",
        message: `${version} was applied already, as version ${recordedAs}`,
        remedy:
          "Run migrate with `adopt-renumbered: true`: it gives the history's row the file's version and runs nothing.",
      };
    case "partial":
      return {
        kind: "partial",
        message: `${version} was begun and not finished: ${finished(progress)} of its parts ${finished(progress) === 1 ? "is" : "are"} in the database for good`,
        remedy:
          changedPart === undefined
            ? "Run migrate again: it goes on where the last run stopped."
            : `The file's text for part ${changedPart + 1} of them has changed since. ${putPartBack(file?.file)}`,
      };
    default:
      return undefined;
  }
}

/** Only its progress tells of it: the file went while a part was in the database already. */
function abandoned(version: string, progress: Migration["progress"]): Omit<Drift, "version"> {
  const done = finished(progress);
  const stayed =
    done > 0
      ? `${done} of its parts ${done === 1 ? "is" : "are"} in the database for good`
      : "whether its first part is in the database is not known";
  return {
    kind: "missing",
    message: `${version} was begun and not finished (${stayed}), and the project has no file for it`,
    remedy: `Bring the file back under this version (\`git log --all -- '*/${version}_*'\`) and run migrate: it goes on where it stopped. Only when what it did was undone by hand, forget it: \`delete from supabase_migrations.db_ops_progress where version = '${version.replaceAll("'", "''")}'\`.`,
  };
}

const finished = (progress: Migration["progress"]): number =>
  progress.filter(({ state }) => state === "done").length;

const CODE = {
  missing: "drift-missing",
  edited: "drift-edited",
  "out-of-order": "drift-out-of-order",
  renumbered: "drift-renumbered",
} as const satisfies Partial<Record<Drift["kind"], ProblemCode>>;

/** Which drift stops a migrate: all of it, but what the settings allow, and what another run of migrate mends. */
export function refusals(
  drift: readonly Drift[],
  migrations: readonly Migration[],
  allowed: { outOfOrder: "refuse" | "apply"; adoptRenumbered: boolean },
): readonly Problem[] {
  const files = new Map(migrations.map(({ version, file }) => [version, file?.file]));
  return drift.flatMap(({ kind, version, message, remedy }) => {
    if (kind === "partial" || kind === "duplicate-history") return [];
    if (kind === "out-of-order" && allowed.outOfOrder === "apply") return [];
    if (kind === "renumbered" && allowed.adoptRenumbered) return [];
    return [{ code: CODE[kind], message, hint: remedy, file: files.get(version) }];
  });
}
