import { readFile } from "node:fs/promises";
import { EmbeddedFailure } from "./failure.js";

/** The system account that the server's processes run as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** In the order of preference: Debian's and Alpine's own account for Postgres, then the account that owns nothing. */
const CANDIDATES = ["postgres", "nobody"];

/**
 * The account to run Postgres as, or `undefined` for the one we are: Postgres refuses to run as root, and a
 * container's job usually is root.
 *
 * @throws EmbeddedFailure when we are root and the system has no account to fall back to
 */
export async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  const account = findAccount(passwd, CANDIDATES);
  if (account) return account;
  throw new EmbeddedFailure("Postgres does not run as root, and this system has no account to run it as.", {
    hint: "Add an account named `postgres`, or run db-ops as another user than root.",
  });
}

/** Finds the first of `names` in the text of an `/etc/passwd`; root's own ids never qualify. */
export function findAccount(passwd: string, names: readonly string[]): Account | undefined {
  const rows = passwd.split("\n").map((row) => row.split(":"));
  for (const name of names) {
    const row = rows.find((fields) => fields[0] === name);
    const uid = Number.parseInt(row?.[2] ?? "", 10);
    const gid = Number.parseInt(row?.[3] ?? "", 10);
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  return undefined;
}
