import { createHash } from "node:crypto";
import { constants } from "node:fs";
import {
  access,
  chmod,
  copyFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Account } from "./account.js";
import type { Binaries } from "./binaries.js";
import { PRIVILEGED, STUBS } from "./extensions/index.js";
import { controlFile } from "./extensions/types.js";
import { mayReach } from "./reach.js";

/** Our own Postgres: npm's binaries with Supabase's extensions beside them. */
export interface Runtime {
  /** The folder with `initdb` and `postgres`. */
  readonly bin: string;
  readonly version: string;
  readonly major: number;
}

/** Puts one file or folder of the package at another place: as a link, or as a copy where a link could not be followed. */
type Place = (source: string, target: string) => Promise<void>;

const EXTENSIONS = join("share", "postgresql", "extension");

/**
 * Makes (once) a private Postgres below `folder`. A server looks for its libraries and extensions beside its own
 * program file, and node_modules may be read-only or shared; so the programs are copied, the rest is linked, and only
 * the folder of extensions is a real one, with the stand-ins added.
 */
export async function prepareRuntime(
  binaries: Binaries,
  folder: string,
  account: Account | undefined,
): Promise<Runtime> {
  const linked = await mayReach(binaries.native, account);
  const home = join(folder, `runtime-${runtimeKey(binaries, linked ? "linked" : "copied")}`);
  const runtime = { bin: join(home, "bin"), version: binaries.version, major: binaries.major };
  if (await isWhole(home)) return runtime;
  for (const name of await readdir(folder)) {
    if (name.startsWith("runtime-")) await rm(join(folder, name), { recursive: true, force: true });
  }
  const draft = `${home}.making`;
  await build(binaries.native, draft, linked ? symlink : copyTree);
  await rename(draft, home);
  return runtime;
}

/** Changes with anything that the folder is made from. */
export function runtimeKey(binaries: Binaries, variant: string): string {
  const content = JSON.stringify([binaries.native, binaries.version, variant, STUBS, PRIVILEGED]);
  return `${binaries.major}-${createHash("sha256").update(content).digest("hex").slice(0, 12)}`;
}

/** Its links dangle when node_modules has been removed in between. */
async function isWhole(home: string): Promise<boolean> {
  const probes = [join("bin", "postgres"), join("lib", "postgresql"), join(EXTENSIONS, "plpgsql.control")];
  const found = await Promise.all(probes.map((probe) => readable(join(home, probe))));
  return found.every(Boolean);
}

async function readable(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function build(native: string, home: string, place: Place): Promise<void> {
  for (const name of ["initdb", "postgres"]) await copyProgram(native, home, name);
  await placeEach(native, home, "lib", place, (name) => name.endsWith(".a") || name === "pkgconfig");
  await restoreLinks(native, home);
  await placeEach(native, home, join("share", "postgresql"), place, (name) => name === "extension");
  await placeEach(native, home, EXTENSIONS, place, (name) =>
    PRIVILEGED.includes(name.replace(".control", "")),
  );
  await trustPrivileged(native, home);
  await addStubs(join(home, EXTENSIONS));
}

async function copyProgram(native: string, home: string, name: string): Promise<void> {
  const target = join(home, "bin", name);
  await makeFolder(dirname(target));
  await copyFile(join(native, "bin", name), target, constants.COPYFILE_FICLONE);
  await chmod(target, 0o755);
}

async function placeEach(
  native: string,
  home: string,
  folder: string,
  place: Place,
  leaveOut: (name: string) => boolean,
): Promise<void> {
  await makeFolder(join(home, folder));
  const names = (await readdir(join(native, folder))).filter((name) => !leaveOut(name));
  await Promise.all(names.map((name) => place(join(native, folder, name), join(home, folder, name))));
}

// Links of the package are relative and stay so: they point to a neighbour that is copied too.
const copyTree: Place = (source, target) => cp(source, target, { recursive: true, verbatimSymlinks: true });

/** The folder and those above it that are new, walkable by the server's account whatever the umask. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  for (let made = path; first && made.startsWith(first); made = dirname(made)) await chmod(made, 0o755);
}

/** npm packs no links: the package makes them in a postinstall script, which `--ignore-scripts` leaves out. */
async function restoreLinks(native: string, home: string): Promise<void> {
  const text = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(text) as { source: string; target: string }[]) {
    const path = join(home, relative("native", target));
    await symlink(relative(dirname(target), source), path).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

async function trustPrivileged(native: string, home: string): Promise<void> {
  for (const name of PRIVILEGED) {
    const file = join(EXTENSIONS, `${name}.control`);
    const control = await readFile(join(native, file), "utf8").catch(() => undefined);
    if (control !== undefined) await writeFile(join(home, file), `${control}\ntrusted = true\n`);
  }
}

async function addStubs(folder: string): Promise<void> {
  for (const stub of STUBS) {
    await writeFile(join(folder, `${stub.name}.control`), controlFile(stub));
    await writeFile(join(folder, `${stub.name}--${stub.version}.sql`), stub.sql);
  }
}
