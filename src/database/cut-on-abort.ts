import type { Client } from "pg";

/** How long, in ms, a cancelled run waits for an answer that tells how it ended. */
export const LAST_ANSWER_MS = 1_000;

/**
 * Reads something whose answer nobody needs any more once the run is cancelled: the line is cut then, and the read ends
 * as `lost`, whatever lock it waits for. Not for anything that writes, but for the ledger's last word, which the next
 * run finds missing.
 *
 * @param graceMs what the server is given after the cancellation; 0 cuts at once
 */
export async function cutOnAbort<T>(
  client: Client,
  signal: AbortSignal,
  read: () => Promise<T>,
  graceMs = 0,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const cut = (): void => void client.connection.stream.destroy();
  const begin = (): void => {
    if (graceMs === 0) cut();
    else timer = setTimeout(cut, graceMs);
  };
  if (signal.aborted) begin();
  else signal.addEventListener("abort", begin, { once: true });
  try {
    return await read();
  } finally {
    signal.removeEventListener("abort", begin);
    clearTimeout(timer);
  }
}
