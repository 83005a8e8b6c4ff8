import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A line to a server that a test can make slow, or cut. */
export interface ProxiedLine {
  readonly port: number;
  /** The same address as `url`, through this proxy. */
  readonly url: string;
  /** How many packets of clients' requests have passed: a lower bound of round trips. */
  requests(): number;
  /** How many clients have connected so far. */
  connections(): number;
  /** Breaks all open lines at once, as a network that fails does; new ones are welcome unless `refuse` is set. */
  cut(options?: { refuse?: boolean }): void;
  /** From the next answer of the server on: the answer is lost and the line breaks, once. */
  loseNextAnswer(): void;
  /** Lets nothing through any more in either direction, without closing: a dead line that nobody notices. */
  freeze(): void;
  /** Calls back with every piece that clients send, before it is passed on. */
  onRequest(listener: (bytes: Buffer) => void): void;
  close(): Promise<void>;
}

interface ProxyOptions {
  /** Added once to each round trip. */
  delayMs?: number;
  /** How long ReadyForQuery stays behind what it ends: a server that is busy sends the two in pieces. */
  readyDelayMs?: number;
}

/** ReadyForQuery as it stands on the wire, before its last byte. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5]);

/** Starts a proxy before the server of `url`. */
export async function startProxy(url: string, options: ProxyOptions = {}): Promise<ProxiedLine> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const listeners: ((bytes: Buffer) => void)[] = [];
  let requests = 0;
  let connections = 0;
  let frozen = false;
  let lose = false;
  let refuse = false;

  const server = createServer((client) => {
    if (refuse) return void client.destroy();
    connections += 1;
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    let answered = Promise.resolve();
    const answerInPieces = (bytes: Buffer, delayMs: number): void => {
      for (let rest = bytes, at = 0; rest.length > 0; ) {
        at = rest.indexOf(READY, 1);
        const piece = at < 0 ? rest : rest.subarray(0, at);
        rest = rest.subarray(piece.length);
        const isReady = piece.subarray(0, READY.length).equals(READY);
        answered = answered
          .then(() => (isReady ? sleep(delayMs) : undefined))
          .then(() => void client.write(piece));
      }
    };
    client.on("data", (bytes) => {
      requests += 1;
      for (const listener of listeners) listener(bytes);
      if (frozen) return;
      if (options.delayMs) setTimeout(() => upstream.write(bytes), options.delayMs);
      else upstream.write(bytes);
    });
    upstream.on("data", (bytes) => {
      if (lose) {
        lose = false;
        client.destroy();
      } else if (frozen) return;
      else if (options.readyDelayMs) answerInPieces(bytes, options.readyDelayMs);
      else client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const proxied = new URL(url);
  proxied.port = String(port);

  return {
    port,
    url: proxied.href,
    requests: () => requests,
    connections: () => connections,
    cut: ({ refuse: refuseNew = false } = {}) => {
      refuse = refuseNew;
      for (const socket of sockets) socket.destroy();
    },
    loseNextAnswer: () => {
      lose = true;
    },
    freeze: () => {
      frozen = true;
    },
    onRequest: (listener) => {
      listeners.push(listener);
    },
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
