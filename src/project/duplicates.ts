import type { Problem } from "../problem.js";
import { quoted } from "../quoted.js";
import type { MigrationFile } from "./types.js";

/**
 * One problem for each file beyond the first of its version: the history's key is the version alone, so the second file
 * could never be recorded (the Supabase CLI finds that out half-way, with 23505).
 *
 * @param migrations ordered by version
 */
export function duplicateVersions(migrations: readonly MigrationFile[]): Problem[] {
  const first = new Map<string, MigrationFile>();
  const taken = new Set(migrations.map(({ version }) => version));
  const problems: Problem[] = [];
  for (const migration of migrations) {
    const other = first.get(migration.version);
    if (other === undefined) first.set(migration.version, migration);
    else problems.push(duplicate(migration, other, nextFree(migration.version, taken)));
  }
  return problems;
}

function duplicate(migration: MigrationFile, other: MigrationFile, version: string): Problem {
  const renamed = `${version}_${migration.name}.sql`;
  return {
    code: "duplicate-version",
    file: migration.file,
    message: `Version ${migration.version} stands twice: ${quoted(other.file)} and ${quoted(migration.file)}`,
    hint: /\.(down|up)$/.test(migration.name)
      ? "Supabase runs every file forwards: move the .down.sql files out of migrations/."
      : `Rename the one that no database has run yet, for example to ${quoted(renamed)}.`,
  };
}

/** The next version that no file has, as many digits long; reserved at once, so that three files get two new ones. */
function nextFree(version: string, taken: Set<string>): string {
  let next = BigInt(version);
  let digits: string;
  do {
    next += 1n;
    digits = next.toString().padStart(version.length, "0");
  } while (taken.has(digits));
  taken.add(digits);
  return digits;
}
