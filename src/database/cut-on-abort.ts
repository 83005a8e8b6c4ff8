import type { Client } from "pg";

/**
 * Reads something whose answer nobody needs any more once the run is cancelled: the line is cut then, and the read ends
 * as `lost` at once, whatever lock it waits for. Not for anything that writes.
 */
export async function cutOnAbort<T>(client: Client, signal: AbortSignal, read: () => Promise<T>): Promise<T> {
  const cut = (): void => void client.connection.stream.destroy();
  if (signal.aborted) cut();
  else signal.addEventListener("abort", cut, { once: true });
  try {
    return await read();
  } finally {
    signal.removeEventListener("abort", cut);
  }
}
