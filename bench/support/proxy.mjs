import { fork } from "node:child_process";
import { connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";

// A slow line to a server. Run as a program (port, delay in ms) it is the line itself: a process of its own, so that
// its work counts for nobody.

/**
 * Starts a line whose round trips take `delayMs` longer.
 *
 * @returns over(url): the same database at the other end of the line; stop()
 */
export async function startSlowLine(url, delayMs) {
  const child = fork(fileURLToPath(import.meta.url), [new URL(url).port, String(delayMs)]);
  const port = await new Promise((resolve, reject) => {
    child.once("message", resolve).once("exit", () => reject(new Error("the slow line did not start")));
  });
  return {
    over(to) {
      const slow = new URL(to);
      slow.port = String(port);
      return slow.href;
    },
    stop: () => child.kill(),
  };
}

function serve(serverPort, delayMs) {
  const listener = createServer((client) => {
    const server = connect(serverPort, "127.0.0.1");
    for (const socket of [client, server]) socket.setNoDelay(true).on("error", () => {});
    // All of the delay on the way there: a round trip is what counts, and one timer is more exact than two.
    client.on("data", (bytes) => setTimeout(() => server.write(bytes), delayMs));
    client.on("close", () => setTimeout(() => server.destroy(), delayMs));
    server.on("data", (bytes) => client.write(bytes));
    server.on("close", () => client.destroy());
  });
  listener.listen(0, "127.0.0.1", () => process.send(listener.address().port));
  process.on("disconnect", () => process.exit());
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  serve(Number(process.argv[2]), Number(process.argv[3]));
