import { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";

/** On a dead line the goodbye is never answered. */
const GOODBYE_MS = 500;

/**
 * Ends a connection, politely where the line allows it; never rejects, never takes long.
 *
 * @param keepsProcess whether the process stays until it has ended; the server hears of it either way
 */
export async function hangUp(client: Client, keepsProcess = true): Promise<void> {
  const { stream } = client.connection;
  if (!keepsProcess && stream instanceof Socket) stream.unref();
  const late = new AbortController();
  await Promise.race([
    client.end().catch(() => undefined),
    sleep(GOODBYE_MS, undefined, { signal: late.signal, ref: keepsProcess }).catch(() => undefined),
  ]);
  late.abort();
  stream.destroy();
}
