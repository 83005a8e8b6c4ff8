import { describe, expect, onTestFinished, test } from "vitest";
import type { ProgressEvent } from "../../src/progress.js";
import { operate } from "../support/operate.js";
import { freshDatabase, startServer, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { type ProxiedLine, startProxy } from "../support/proxy.js";

async function proxied(url: string, options: { delayMs?: number } = {}): Promise<ProxiedLine> {
  const proxy = await startProxy(url, options);
  onTestFinished(() => proxy.close());
  return proxy;
}

/** Acts while the first migration is at work on the server. */
const begun =
  (act: () => void) =>
  (event: ProgressEvent): void => {
    if (event.type === "migration-started" && event.index === 1) setTimeout(act, 400);
  };

const history = (url: string): Promise<string[]> =>
  withClient(url, async (client) =>
    (
      await client.query<{ version: string }>(
        "select version from supabase_migrations.schema_migrations order by 1",
      )
    ).rows.map(({ version }) => version),
  );

describe("a connection that breaks while a migration is applied", () => {
  test("before it was committed: rolled back and reported so; the next run applies it once", async () => {
    const { url } = await freshDatabase();
    const proxy = await proxied(url);
    const project = testProject({
      "1_a.sql": "create table a (id int); select pg_sleep(2);",
      "2_b.sql": "create table b (id int);",
    });
    const { result, codes } = await operate("migrate", proxy.url, project, {
      onProgress: begun(() => proxy.cut()),
    });
    expect(result.outcome).toBe("failed");
    expect(codes).toEqual(["connection-lost"]);
    expect(await history(url)).toEqual([]);
    expect((await operate("migrate", url, project)).states).toEqual(["1 applied", "2 applied"]);
  });

  test("after it was committed, the answer lost: found applied in the history, and the run goes on", async () => {
    const { url } = await freshDatabase();
    const proxy = await proxied(url);
    const project = testProject({
      "1_a.sql": "create table a (id int); select pg_sleep(0.5);",
      "2_b.sql": "create table b (id int);",
    });
    const { result, states } = await operate("migrate", proxy.url, project, {
      onProgress: (event) => {
        if (event.type === "migration-started" && event.index === 1)
          setTimeout(() => proxy.loseNextAnswer(), 100);
      },
    });
    expect(result.outcome).toBe("done");
    expect(states).toEqual(["1 applied", "2 applied"]);
    expect(result.migrations.map(({ outcome }) => outcome)).toEqual(["applied", "applied"]);
  });

  test("while the server stays away: unknown, never failed", async () => {
    const { url } = await freshDatabase();
    const proxy = await proxied(url);
    const project = testProject({ "1_a.sql": "select pg_sleep(1);" });
    const { result, codes } = await operate("migrate", proxy.url, project, {
      inputs: { "connect-timeout": "2s" },
      onProgress: begun(() => proxy.cut({ refuse: true })),
    });
    expect(result.outcome).toBe("unknown");
    expect(result.migrations[0]?.outcome).toBe("unknown");
    expect(codes).toEqual(["outcome-unknown"]);
  });

  test("because the server crashed and stays down: unknown", async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const project = testProject({ "1_a.sql": "create table a (id int); select pg_sleep(5);" });
    const { result } = await operate("migrate", server.url, project, {
      inputs: { "connect-timeout": "2s" },
      onProgress: begun(() => void server.kill()),
    });
    expect(result.outcome).toBe("unknown");
  });
});

describe("cancelling", () => {
  test("during a long statement rolls back and reports within 5 s", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "create table a (id int); select pg_sleep(60);" });
    const abort = new AbortController();
    let abortedAt = 0;
    const { result, codes, states } = await operate("migrate", url, project, {
      signal: abort.signal,
      onProgress: begun(() => {
        abortedAt = performance.now();
        abort.abort();
      }),
    });
    expect(performance.now() - abortedAt).toBeLessThan(5_000);
    expect(result.outcome).toBe("failed");
    expect(codes).toEqual(["cancelled"]);
    expect(states).toEqual(["1 pending"]);
    await withClient(url, async (client) => {
      expect((await client.query("select to_regclass('a') as a")).rows).toEqual([{ a: null }]);
      expect(
        (await client.query("select outcome, error_code from supabase_migrations.db_ops_runs")).rows,
      ).toEqual([{ outcome: "failed", error_code: "57014" }]);
      expect(
        (
          await client.query(
            "select count(*)::int from pg_stat_activity where application_name like 'db-ops%' and datname = current_database()",
          )
        ).rows,
      ).toEqual([{ count: 0 }]);
    });
  });

  test("on a line that is dead reports within 5 s that the outcome is unknown, or what it is", async () => {
    const { url } = await freshDatabase();
    const proxy = await proxied(url);
    const project = testProject({ "1_a.sql": "create table a (id int); select pg_sleep(60);" });
    const abort = new AbortController();
    let abortedAt = 0;
    const { result } = await operate("migrate", proxy.url, project, {
      signal: abort.signal,
      onProgress: begun(() => {
        proxy.freeze();
        abortedAt = performance.now();
        abort.abort();
      }),
    });
    expect(performance.now() - abortedAt).toBeLessThan(5_500);
    expect(result.outcome).toBe("unknown");
  });
});

test("100 migrations over a slow line cost the connection, at most four more round trips, and one each", async () => {
  const { url } = await freshDatabase();
  const names = Array.from({ length: 100 }, (_, index) => `${1000 + index}_m.sql`);
  const project = testProject(
    Object.fromEntries(names.map((name, index) => [name, `create table t${index} (id int primary key);`])),
  );
  const proxy = await proxied(url, { delayMs: 40 });
  const { result } = await operate("migrate", proxy.url, project);
  expect(result.outcome).toBe("done");
  expect(proxy.connections()).toBe(1);
  // Startup and SCRAM take three requests, the goodbye one more.
  expect(proxy.requests()).toBeLessThanOrEqual(3 + 4 + 100 + 1);
});
