import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext, TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import { makeCertificate } from "./certificates.js";

/** A server of this machine under an address that is none of this machine's, as a project in the cloud has it. */
export interface RemoteAddress {
  readonly url: string;
  /** For `ssl-root-cert`: what signed the certificate that it shows. */
  readonly caFile: string;
  /** How many clients have connected so far. */
  connections(): number;
  /** What clients have sent so far, as text. */
  sent(): string;
}

/** The system takes it for itself, db-ops for another machine. */
const HOST = "0.0.0.0";
const SSL_REQUEST_LENGTH = 8;

/** Puts TLS, and an address to be verified, before the server of `url`; it goes when the test ends. */
export async function remoteAddress(url: string): Promise<RemoteAddress> {
  const target = new URL(url);
  const root = makeCertificate({ subject: "Test Root", ca: true });
  const shown = makeCertificate({ subject: "server", issuer: root, names: [HOST] });
  const secureContext = createSecureContext({ cert: shown.pem, key: shown.keyPem });
  const folder = mkdtempSync(join(tmpdir(), "db-ops-remote-"));
  const caFile = join(folder, "root.pem");
  writeFileSync(caFile, root.pem);
  const sockets = new Set<Socket>();
  const sent: string[] = [];
  let connections = 0;

  const server = createServer((client) => {
    connections += 1;
    // A cancel request comes without asking for TLS; the first packet of everything else does.
    client.once("data", (first: Buffer) => {
      const upstream = connect(Number(target.port), target.hostname);
      const wantsTls = first.length === SSL_REQUEST_LENGTH;
      if (wantsTls) client.write("S");
      else upstream.write(first);
      const line = wantsTls ? new TLSSocket(client, { isServer: true, secureContext }) : client;
      for (const socket of [client, line, upstream]) {
        sockets.add(socket);
        socket.on("error", () => undefined);
        socket.on("close", () => {
          sockets.delete(socket);
          line.destroy();
          upstream.destroy();
        });
      }
      line.on("data", (bytes: Buffer) => sent.push(bytes.toString()));
      line.pipe(upstream).pipe(line);
    });
    client.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
    rmSync(folder, { recursive: true });
  });
  const address = new URL(url);
  address.hostname = HOST;
  address.port = String((server.address() as AddressInfo).port);
  return { url: address.href, caFile, connections: () => connections, sent: () => sent.join("") };
}
