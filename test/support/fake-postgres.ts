import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import type { Certificate } from "./certificates.js";

/** What the fake does with a connection once it has read the start-up packet. */
export type Behaviour =
  | { readonly type: "welcome" }
  | { readonly type: "ask-password" }
  | { readonly type: "error"; readonly sqlstate: string; readonly message: string }
  | { readonly type: "hang-up" }
  | { readonly type: "silence" };

export interface FakePostgres {
  readonly port: number;
  /** Connections so far. */
  readonly connections: () => number;
  /** All that came in clear text after the request for TLS or, with TLS, out of the tunnel. */
  readonly received: () => Buffer;
  /** The sockets that are open, to be cut. */
  readonly sockets: ReadonlySet<Socket>;
  close(): Promise<void>;
}

export interface FakeOptions {
  /** With it the fake takes requests for TLS; the chain is what it shows, server first. */
  readonly tls?: { readonly chain: readonly Certificate[] };
  /** The n-th connection gets the n-th behaviour, later ones the last. Default: welcome. */
  readonly behaviours?: readonly Behaviour[];
  /** Instead of the answer `S` or `N` to a request for TLS. */
  readonly tlsAnswer?: Buffer;
}

const SSL_REQUEST = 80877103;

/** The server's side of Postgres' protocol up to the log-in: https://www.postgresql.org/docs/17/protocol-message-formats.html */
export async function startFakePostgres(options: FakeOptions = {}): Promise<FakePostgres> {
  const { tls, behaviours = [] } = options;
  const received: Buffer[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;

  const server = createServer((socket) => {
    const behaviour = behaviours[connections] ?? behaviours.at(-1) ?? { type: "welcome" };
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    socket.once("data", (first: Buffer) => {
      if (first.length !== 8 || first.readInt32BE(4) !== SSL_REQUEST) {
        received.push(first);
        converse(socket, behaviour, received);
        return;
      }
      socket.write(options.tlsAnswer ?? (tls ? "S" : "N"));
      if (!tls) {
        socket.on("data", (bytes: Buffer) => received.push(bytes));
        return;
      }
      const secured = new TLSSocket(socket, { isServer: true, secureContext: contextOf(tls.chain) });
      secured.on("error", () => undefined);
      secured.once("data", (startup: Buffer) => {
        received.push(startup);
        converse(secured, behaviour, received);
      });
    });
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    received: () => Buffer.concat(received),
    sockets,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, "close");
    },
  };
}

function contextOf(chain: readonly Certificate[]) {
  return createSecureContext({ key: chain[0]?.keyPem, cert: chain.map(({ pem }) => pem).join("") });
}

function converse(socket: Socket, behaviour: Behaviour, received: Buffer[]): void {
  socket.on("data", (bytes: Buffer) => received.push(bytes));
  switch (behaviour.type) {
    case "welcome":
      socket.write(WELCOME);
      return;
    case "ask-password":
      socket.write(message("R", int32(3)));
      socket.once("data", () => socket.write(WELCOME));
      return;
    case "error":
      socket.end(message("E", errorFields(behaviour)));
      return;
    case "hang-up":
      socket.end();
      return;
    case "silence":
      return;
  }
}

function errorFields({ sqlstate, message: text }: { sqlstate: string; message: string }): Buffer {
  const fields = { S: "FATAL", V: "FATAL", C: sqlstate, M: text };
  return Buffer.from(
    `${Object.entries(fields)
      .map(([type, value]) => `${type}${value}\0`)
      .join("")}\0`,
  );
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** AuthenticationOk, BackendKeyData, ReadyForQuery. */
const WELCOME = Buffer.concat([
  message("R", int32(0)),
  message("K", Buffer.concat([int32(42), int32(4711)])),
  message("Z", Buffer.from("I")),
]);
