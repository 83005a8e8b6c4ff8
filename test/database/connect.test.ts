import { describe, expect, test, vi } from "vitest";
import { connect } from "../../src/database/connect.js";
import { readTarget } from "../../src/database/target.js";
import { attempt, fake, local } from "../support/connecting.js";
import type { Behaviour } from "../support/fake-postgres.js";
import { freshDatabase } from "../support/postgres.js";

describe("trying again", () => {
  const failing = (sqlstate: string, message: string): Behaviour => ({ type: "error", sqlstate, message });

  test("a server that is starting up is asked again until it is there", async () => {
    const starting = failing("57P03", "the database system is starting up");
    const server = await fake({ behaviours: [starting, starting, { type: "welcome" }] });
    const { outcome, events } = await attempt(local(server));
    expect(outcome.status).toBe("connected");
    expect(server.connections()).toBe(3);
    expect(events).toMatchObject([
      { type: "connect-retry", attempt: 1, reason: "the database system is starting up" },
      { type: "connect-retry", attempt: 2 },
    ]);
    const [first, second] = events.map((event) => (event.type === "connect-retry" ? event.waitMs : 0));
    expect(first).toBeGreaterThanOrEqual(500);
    expect(first).toBeLessThanOrEqual(1000);
    expect(Math.abs((second ?? 0) - 2 * (first ?? 0))).toBeLessThanOrEqual(1);
  });

  test.each([
    ["no slot free", failing("53300", "sorry, too many clients already")],
    [
      "the pooler's slots are taken",
      failing("XX000", "(EMAXCONNSESSION) max clients reached in session mode"),
    ],
    ["the pooler waited in vain", failing("XX000", "(ECHECKOUTTIMEOUT) unable to check out connection")],
    ["the server hung up", { type: "hang-up" } as const],
  ])("%s: a second try is made", async (_name, behaviour) => {
    const server = await fake({ behaviours: [behaviour, { type: "welcome" }] });
    const { outcome } = await attempt(local(server));
    expect(outcome.status).toBe("connected");
    expect(server.connections()).toBe(2);
  });

  test.each([
    ["a wrong password", failing("28P01", 'password authentication failed for user "postgres"')],
    ["a user that is not let in", failing("28000", "no pg_hba.conf entry for host")],
    [
      "a pooler that does not know the project",
      failing("XX000", "(ENOTFOUND) tenant/user postgres.ref not found"),
    ],
    ["a pooler whose door is shut", failing("XX000", "(ECIRCUITBREAKER) too many authentication failures")],
    ["a database that is not there", failing("3D000", 'database "nope" does not exist')],
  ])("%s is never tried twice", async (_name, behaviour) => {
    const server = await fake({ behaviours: [behaviour, { type: "welcome" }] });
    const { problem, events } = await attempt(local(server));
    expect(problem?.code).toBe("connect-failed");
    expect(problem?.hint).toBeDefined();
    expect(server.connections()).toBe(1);
    expect(events).toEqual([]);
  });

  test("a local port where nothing listens fails at once and says what to do", async () => {
    const server = await fake();
    await server.close();
    const { problem, events } = await attempt(local(server));
    expect(problem?.message).toBe(
      `Cannot connect to localhost:${server.port}: the connection was refused (ECONNREFUSED)`,
    );
    expect(problem?.hint).toContain("supabase start");
    expect(events).toEqual([]);
  });

  test("when the time is over, the last thing that the server said is told", async () => {
    const server = await fake({ behaviours: [failing("57P03", "the database system is starting up")] });
    const startedAt = performance.now();
    const { problem } = await attempt(local(server), { connectTimeoutMs: 1_200 });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(problem?.message).toMatch(
      /^Cannot connect to localhost:\d+ within 1.2 s: the database system is starting up$/,
    );
    expect(problem?.sqlstate).toBe("57P03");
  });

  test("a server that never answers runs into connect-timeout", async () => {
    const server = await fake({ behaviours: [{ type: "silence" }] });
    const { problem } = await attempt(local(server), { connectTimeoutMs: 300 });
    expect(problem?.message).toMatch(/within 0.3 s: no answer$/);
    expect(problem?.hint).toContain("connect-timeout");
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });
});

describe("an abort", () => {
  test.each<[string, Behaviour]>([
    ["while the server is silent", { type: "silence" }],
    [
      "during the pause before another try",
      { type: "error", sqlstate: "57P03", message: "the database system is starting up" },
    ],
  ])("%s ends connecting at once", async (_name, behaviour) => {
    const server = await fake({ behaviours: [behaviour] });
    const controller = new AbortController();
    const cancel = setTimeout(() => controller.abort(), 150);
    const startedAt = performance.now();
    const { problem } = await attempt(local(server), { signal: controller.signal });
    clearTimeout(cancel);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(problem?.code).toBe("cancelled");
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });

  test("before it began makes no connection", async () => {
    const server = await fake();
    const { problem } = await attempt(local(server), { signal: AbortSignal.abort() });
    expect(problem?.code).toBe("cancelled");
    expect(server.connections()).toBe(0);
  });

  test("afterwards leaves the connection alone", async () => {
    const server = await fake();
    const controller = new AbortController();
    const outcome = await connect(local(server), {
      connectTimeoutMs: 800,
      applicationName: "db-ops test",
      onProgress: () => undefined,
      signal: controller.signal,
    });
    controller.abort();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(server.sockets.size).toBe(1);
    if (outcome.status === "connected") await outcome.client.end();
  });
});

test("a line that drops while nothing runs does not end the process", async () => {
  const server = await fake();
  const outcome = await connect(local(server), {
    connectTimeoutMs: 1_000,
    applicationName: "db-ops test",
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  if (outcome.status !== "connected") throw new Error("not connected");
  const ended = new Promise<void>((resolve) => outcome.client.on("end", resolve));
  for (const socket of server.sockets) socket.resetAndDestroy();
  await ended;
  await expect(outcome.client.query("select 1")).rejects.toThrow();
});

describe("a real Postgres", () => {
  test("takes the connection and shows the application's name", async () => {
    const { url } = await freshDatabase();
    const reading = readTarget(url);
    if (reading.status !== "ok") throw new Error("not readable");
    const outcome = await connect(reading.target, {
      connectTimeoutMs: 5_000,
      applicationName: "db-ops status",
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    if (outcome.status !== "connected") throw new Error(outcome.problem.message);
    const { rows } = await outcome.client.query(
      "select current_setting('application_name') as name, current_user::text as who",
    );
    expect(rows).toEqual([{ name: "db-ops status", who: "postgres" }]);
    await outcome.client.end();
  });

  test("whose database does not exist says so once", async () => {
    const { url } = await freshDatabase();
    const reading = readTarget(url.replace(/test_\w+$/, "nowhere"));
    if (reading.status !== "ok") throw new Error("not readable");
    const { problem } = await attempt(reading.target);
    expect(problem).toMatchObject({ code: "connect-failed", sqlstate: "3D000" });
    expect(problem?.message).toContain('database "nowhere" does not exist');
  });
});
