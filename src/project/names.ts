/**
 * What the Supabase CLI runs (measured, 3.1.0): case counts, nothing may follow `.sql`, the name may be empty and may
 * hold anything but a line end.
 */
const MIGRATION = /^([0-9]+)_(.*)\.sql$/;

/** The CLI's own leftovers from before December 2021: it skips the folder's first entry if it is one of them. */
const OLD_INIT = /([0-9]{14})_init\.sql/;
const OLD_INIT_BEFORE = 20211209000000;

export interface MigrationName {
  /** The digits, verbatim. */
  readonly version: string;
  readonly name: string;
}

/** Version and name of a migration's file name; undefined when the Supabase CLI would not run it. */
export function parseMigrationName(fileName: string): MigrationName | undefined {
  const [, version, name] = MIGRATION.exec(fileName) ?? [];
  return version === undefined || name === undefined ? undefined : { version, name };
}

/**
 * Whether somebody meant this file to be run. Hidden files are left alone, as a shell's `*.sql` does: they are editors'
 * locks and other systems' leftovers (`._20240101_a.sql`).
 */
export function isMeantAsMigration(fileName: string): boolean {
  return /\.sql$/i.test(fileName) && !fileName.startsWith(".");
}

/** Whether the CLI takes this for its old initial schema. Only ever asked of the first name in the folder's order. */
export function isOldInit(fileName: string): boolean {
  const [, version] = OLD_INIT.exec(fileName) ?? [];
  return version !== undefined && Number(version) < OLD_INIT_BEFORE;
}

/** The name that a misnamed file should have, as far as it can be told; `<timestamp>` where digits are missing. */
export function properName(fileName: string): string {
  const stem = fileName.trim().replace(/\.sql$/i, "");
  const [, version, rest] = /^[vV]?([0-9]+)(.*)$/s.exec(stem) ?? [];
  const name = (rest ?? stem).replace(/[^\p{L}\p{N}_.-]+/gu, "_").replace(/^[\s_.-]+|[\s_.-]+$/g, "");
  return `${version ?? "<timestamp>"}_${name || "name"}.sql`;
}
