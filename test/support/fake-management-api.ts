import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A Supabase platform with one project, in the shapes of its Management API. */
export interface FakeManagementApi {
  readonly url: string;
  readonly ref: string;
  readonly token: string;
  /** Set by tests; `reset` brings back a healthy project with one backup of `hoursAgo(5)`. */
  status: string;
  backups: unknown;
  /** What answers instead, once for each entry: a status with headers, a text, silence or a broken line. */
  readonly faults: (
    | { status: number; headers?: Record<string, string> }
    | { text: string }
    | "hang"
    | "drop"
  )[];
  readonly requests: string[];
  reset(): void;
  close(): Promise<void>;
}

export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/** The answer's shape as the platform has it; a new project has `backups` and `physical_backup_data` empty. */
export function backupsAnswer(changes: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    region: "eu-central-1",
    walg_enabled: true,
    pitr_enabled: false,
    backups: [{ id: 1, is_physical_backup: true, status: "COMPLETED", inserted_at: hoursAgo(5) }],
    physical_backup_data: {},
    ...changes,
  };
}

export async function startFakeManagementApi(): Promise<FakeManagementApi> {
  const ref = "abcdefghijklmnopqrst";
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    fake.requests.push(`${request.method} ${request.url}`);
    const send = (status: number, body: string, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers }).end(body);
    };
    const fault = fake.faults.shift();
    if (fault === "hang") return;
    if (fault === "drop") request.socket.destroy();
    else if (fault !== undefined) {
      if ("text" in fault) send(200, fault.text);
      else send(fault.status, '{"message":"fault"}', fault.headers);
    } else if (request.headers.authorization !== `Bearer ${fake.token}`)
      send(401, '{"message":"Unauthorized"}');
    else if (request.url === `/v1/projects/${ref}`)
      send(200, JSON.stringify({ id: ref, status: fake.status }));
    else if (request.url === `/v1/projects/${ref}/database/backups`) send(200, JSON.stringify(fake.backups));
    else send(404, '{"message":"Project not found"}');
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const fake: FakeManagementApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ref,
    token: "sbp_0123456789abcdef",
    status: "ACTIVE_HEALTHY",
    backups: backupsAnswer(),
    faults: [],
    requests: [],
    reset: () => {
      fake.status = "ACTIVE_HEALTHY";
      fake.backups = backupsAnswer();
      fake.faults.length = 0;
      fake.requests.length = 0;
    },
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return fake;
}
