import { createHash } from "node:crypto";
import { chmod, lstat, mkdir, realpath, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Account } from "./account.js";
import { EmbeddedFailure } from "./failure.js";

/**
 * The folder for everything embedded of one workspace: `.db-ops/embedded` in it, or, when the server's account may not
 * walk there (a workspace below `/root`), a folder of ours below the system's temporary one.
 *
 * @throws EmbeddedFailure when somebody else already has a folder by that name
 */
export async function embeddedFolder(workspace: string, account: Account | undefined): Promise<string> {
  const inside = join(workspace, ".db-ops", "embedded");
  if (await mayReach(workspace, account)) {
    await openFolder(join(workspace, ".db-ops"));
    return openFolder(inside);
  }
  const key = createHash("sha256")
    .update(await realpath(workspace))
    .digest("hex")
    .slice(0, 16);
  return openFolder(join(tmpdir(), `db-ops-embedded-${key}`));
}

/**
 * Whether the account may walk to `path`, judged by the mode bits of all folders above it; access lists are not
 * looked at. Without an account it is us, and we got here already.
 */
export async function mayReach(path: string, account: Account | undefined): Promise<boolean> {
  if (!account) return true;
  for (let folder = await realpath(path); ; folder = dirname(folder)) {
    if (!mayTraverse(await stat(folder), account)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** The kernel's rule: the first class that fits decides, even if a later one would allow it. */
export function mayTraverse(
  folder: { readonly uid: number; readonly gid: number; readonly mode: number },
  account: Account,
): boolean {
  if (folder.uid === account.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === account.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

/** Makes a folder that other accounts may walk through, whatever the umask, and refuses one that is not ours. */
async function openFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  const found = await lstat(path);
  if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid())) {
    throw new EmbeddedFailure(`${path} belongs to somebody else.`, {
      hint: "Remove it, or set TMPDIR to a folder of your own.",
    });
  }
  await chmod(path, 0o755);
  return path;
}
