import { createHash, randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "./account.js";
import { BASELINE } from "./baseline/index.js";
import { supabaseVault } from "./extensions/supabase-vault.js";
import { runProgram } from "./run.js";
import type { Runtime } from "./runtime.js";

/** The bootstrap superuser, as on the platform. */
export const ADMIN = "supabase_admin";

/** A data folder that is complete: initialised, with the baseline. */
export interface Cluster {
  readonly data: string;
  /** Of `supabase_admin`. */
  readonly adminPassword: string;
  readonly made: boolean;
}

/** In the data folder: says that the cluster is complete, and from what. */
interface Marker {
  readonly major: number;
  readonly baseline: string;
  readonly adminPassword: string;
}

const MARKER = "db-ops.json";

/**
 * Returns the cluster at `folder/cluster-<major>`, made anew when there is none, or one that an older version of this
 * tool made. It is built beside its place and moved there when complete, so a crash leaves nothing half-made.
 */
export async function ensureCluster(
  runtime: Runtime,
  folder: string,
  account: Account | undefined,
  onStep: (message: string) => void,
): Promise<Cluster> {
  const data = join(folder, `cluster-${runtime.major}`);
  const baseline = baselineHash();
  const found = await readMarker(data);
  if (found?.major === runtime.major && found.baseline === baseline) {
    return { data, adminPassword: found.adminPassword, made: false };
  }
  onStep(
    found
      ? "making the embedded database anew: its Supabase baseline is another version's"
      : "making the embedded database",
  );
  await removeDrafts(folder);
  // A name of its own: a killed command's initdb may still run, and it empties its folder when it fails.
  const draft = `${data}.making-${process.pid}`;
  const adminPassword = await makeCluster(runtime, draft, account);
  const marker: Marker = { major: runtime.major, baseline, adminPassword };
  await writeFile(join(draft, MARKER), JSON.stringify(marker), { mode: 0o600 });
  await rm(data, { recursive: true, force: true });
  await rename(draft, data);
  return { data, adminPassword, made: true };
}

/** Of the baseline and the stand-in that it creates; others change without a database being made anew. */
export function baselineHash(): string {
  return createHash("sha256")
    .update(JSON.stringify([BASELINE, supabaseVault]))
    .digest("hex")
    .slice(0, 16);
}

async function readMarker(data: string): Promise<Marker | undefined> {
  const text = await readFile(join(data, MARKER), "utf8").catch(() => undefined);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Marker);
  } catch {
    return undefined;
  }
}

async function removeDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.includes(".making")) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function makeCluster(runtime: Runtime, data: string, account: Account | undefined): Promise<string> {
  await mkdir(data, { mode: 0o700 });
  if (account) await chown(data, account.uid, account.gid);
  const adminPassword = randomBytes(18).toString("base64url");
  const passwordFile = `${data}.password`;
  await writeFile(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  try {
    await runProgram(
      join(runtime.bin, "initdb"),
      initdbArguments(runtime.major, data, passwordFile),
      account,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await applyBaseline(runtime, data, account);
  return adminPassword;
}

/**
 * The superuser's password is random: with it one may run programs as our account, and everybody on this machine can
 * reach the port. The built-in locale makes `lower('É')` work as on the platform without asking the system for a locale.
 */
function initdbArguments(major: number, data: string, passwordFile: string): string[] {
  const locale = major >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : [];
  return [
    `--pgdata=${data}`,
    `--username=${ADMIN}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    ...locale,
    "--no-sync",
    "--no-instructions",
  ];
}

/**
 * Runs the baseline in a single-user server, as initdb does with its own SQL: no port, no start, no stop. With `-j` a
 * command ends at a semicolon before an empty line; so each part loses its own empty lines and is one command, all or
 * nothing.
 */
async function applyBaseline(runtime: Runtime, data: string, account: Account | undefined): Promise<void> {
  const input = BASELINE.map((part) => `${part.trim().replace(/\n\s*\n/g, "\n")}\n\n`).join("");
  const args = ["--single", "-F", "-j", "-D", data, "-c", "exit_on_error=true", "postgres"];
  await runProgram(join(runtime.bin, "postgres"), args, account, input);
}
