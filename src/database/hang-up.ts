import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";

/** On a dead line the goodbye is never answered. */
const GOODBYE_MS = 500;

/** Ends a connection, politely where the line allows it; never rejects, never takes long. */
export async function hangUp(client: Client): Promise<void> {
  const late = new AbortController();
  await Promise.race([
    client.end().catch(() => undefined),
    sleep(GOODBYE_MS, undefined, { signal: late.signal }).catch(() => undefined),
  ]);
  late.abort();
  client.connection.stream.destroy();
}
