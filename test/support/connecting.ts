import { afterEach, expect, vi } from "vitest";
import { type ConnectOptions, connect } from "../../src/database/connect.js";
import type { Target } from "../../src/database/target.js";
import type { ProgressEvent } from "../../src/progress.js";
import { type FakeOptions, type FakePostgres, startFakePostgres } from "./fake-postgres.js";

export const PASSWORD = "Canary-Password-4711";

const running: FakePostgres[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** A fake that ends with the test. */
export async function fake(options: FakeOptions = {}): Promise<FakePostgres> {
  const server = await startFakePostgres(options);
  running.push(server);
  return server;
}

/** The fake on this machine, judged as if it stood elsewhere. */
export function remote({ port }: FakePostgres, part: Partial<Target> = {}): Target {
  const account = { user: "postgres.ref", password: PASSWORD, database: "postgres" };
  return {
    host: "localhost",
    port,
    ...account,
    kind: "supabase-session-pooler",
    tls: "verify",
    caFile: undefined,
    ...part,
  };
}

export function local(server: FakePostgres): Target {
  return remote(server, { kind: "loopback", tls: "off" });
}

/** Connects, hangs up again, and tells what came of it. */
export async function attempt(target: Target, part: Partial<ConnectOptions> = {}) {
  const events: ProgressEvent[] = [];
  const outcome = await connect(target, {
    connectTimeoutMs: 10_000,
    applicationName: "db-ops test",
    onProgress: (event) => events.push(event),
    signal: new AbortController().signal,
    ...part,
  });
  if (outcome.status === "connected") await outcome.client.end();
  return { outcome, events, problem: outcome.status === "failed" ? outcome.problem : undefined };
}

/** What reached the server, once it has seen the line's end and so cannot get more. */
export async function allReceived(server: FakePostgres): Promise<string> {
  await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  return server.received().toString();
}
