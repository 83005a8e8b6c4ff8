import { describe, expect, onTestFinished, test } from "vitest";
import { operate } from "../support/operate.js";
import { query, withClient } from "../support/postgres.js";
import { startProxy } from "../support/proxy.js";
import { outcomes, seeded } from "../support/seeded.js";

async function proxied(url: string) {
  const proxy = await startProxy(url);
  onTestFinished(() => proxy.close());
  return proxy;
}

const rows = (url: string) => query(url, "select count(*)::int as n from parents");
const SEEDS = {
  "1.sql": "insert into parents values (1, 'a') on conflict do nothing;",
  "2.sql": "insert into parents values (2, 'b') on conflict do nothing; select pg_sleep(1.5);",
};

describe("a connection that breaks while seeds run", () => {
  test("before they were committed: rolled back and reported so; the next run seeds once", async () => {
    const { url, project } = await seeded(SEEDS);
    const proxy = await proxied(url);
    const told = await operate("seed", proxy.url, project, {
      onProgress: (event) => {
        if (event.type === "seed-started" && event.index === 2) setTimeout(() => proxy.cut(), 300);
      },
    });
    expect(told.result.outcome).toBe("failed");
    expect(told.codes).toEqual(["connection-lost"]);
    expect(outcomes(told)).toEqual(["pending rolled-back", "pending failed"]);
    expect(await rows(url)).toEqual([{ n: 0 }]);
    expect((await operate("seed", url, project)).result.outcome).toBe("done");
    expect(await rows(url)).toEqual([{ n: 2 }]);
  });

  test.each(["all", "each"])(
    "after they were committed, the answer lost: found out, and reported as done (transaction: %s)",
    async (transaction) => {
      const { url, project } = await seeded({
        ...SEEDS,
        "3.sql": "insert into parents values (3, 'c') on conflict do nothing;",
      });
      const proxy = await proxied(url);
      let armed = false;
      // The commit is a message of its own, and the only one that begins so.
      proxy.onRequest((bytes) => {
        if (!armed && bytes.subarray(5, 11).toString() === "commit") {
          armed = true;
          proxy.loseNextAnswer();
        }
      });
      const told = await operate("seed", proxy.url, project, { inputs: { transaction } });
      expect(armed).toBe(true);
      expect(told.problems).toEqual([]);
      expect(told.result.outcome).toBe("done");
      expect(outcomes(told)).toEqual(Array(3).fill("applied applied"));
      expect(told.result.seeds.map(({ rows: counts }) => counts?.inserted)).toEqual([1, 1, 1]);
      expect(await rows(url)).toEqual([{ n: 3 }]);
    },
  );

  test("while the server stays away: unknown, never failed", async () => {
    const { url, project } = await seeded(SEEDS);
    const proxy = await proxied(url);
    const told = await operate("seed", proxy.url, project, {
      inputs: { "connect-timeout": "2s" },
      onProgress: (event) => {
        if (event.type === "seed-started" && event.index === 2)
          setTimeout(() => proxy.cut({ refuse: true }), 300);
      },
    });
    expect(told.result.outcome).toBe("unknown");
    expect(told.codes).toEqual(["outcome-unknown"]);
    expect(outcomes(told)).toEqual(["pending unknown", "pending unknown"]);
  });

  test("in the middle of COPY's rows: nothing of them stays", async () => {
    const line = (index: number): string => `${index}\t${index} ${"x".repeat(300)}\n`;
    const { url, project } = await seeded({
      "1.sql": `copy parents from stdin;\n${Array.from({ length: 100_000 }, (_, index) => line(index)).join("")}\\.\n`,
    });
    const proxy = await proxied(url);
    const told = await operate("seed", proxy.url, project, {
      onProgress: (event) => {
        if (event.type === "seed-started") setTimeout(() => proxy.cut(), 60);
      },
    });
    expect(told.codes).toEqual(["connection-lost"]);
    expect(await rows(url)).toEqual([{ n: 0 }]);
  });
});

describe("cancelling", () => {
  test.each([
    ["a long statement", "select pg_sleep(60);"],
    [
      "COPY",
      `copy parents from stdin;\n${Array.from({ length: 400_000 }, (_, index) => `${index}\t${index} ${"x".repeat(60)}\n`).join("")}\\.\n`,
    ],
  ])("during %s rolls everything back and reports within 5 s", async (_, sql) => {
    const { url, project } = await seeded({ "1.sql": "insert into parents values (-1, 'a');", "2.sql": sql });
    const abort = new AbortController();
    let abortedAt = 0;
    const told = await operate("seed", url, project, {
      signal: abort.signal,
      onProgress: (event) => {
        if (event.type !== "seed-started" || event.index !== 2) return;
        setTimeout(() => {
          abortedAt = performance.now();
          abort.abort();
        }, 150);
      },
    });
    expect(performance.now() - abortedAt).toBeLessThan(5_000);
    expect(told.result.outcome).toBe("failed");
    expect(told.codes).toEqual(["cancelled"]);
    expect(outcomes(told)).toEqual(["pending rolled-back", "pending failed"]);
    expect(await rows(url)).toEqual([{ n: 0 }]);
    expect(
      await query(
        url,
        "select count(*)::int as n from pg_stat_activity where application_name like 'db-ops%' and datname = current_database()",
      ),
    ).toEqual([{ n: 0 }]);
  });
});

describe("a lock held by another session", () => {
  test.each(["all", "each"])(
    "is waited for in tries, nothing held meanwhile, and the blocker is named (transaction: %s)",
    async (transaction) => {
      const { url, project } = await seeded({
        "1.sql": "insert into parents values (1, 'a') on conflict do nothing;",
        "2.sql": "lock table children;",
      });
      await withClient(`${url}?application_name=reporting`, async (holder) => {
        await holder.query("begin; select * from children");
        const { result, events } = await operate("seed", url, project, {
          inputs: { transaction, "lock-timeout": "800ms", "lock-attempts": "30" },
          onProgress: (event) => {
            if (event.type === "lock-retry" && event.blockers.length > 0) void holder.query("commit");
          },
        });
        expect(result.outcome).toBe("done");
        const retries = events.flatMap((event) => (event.type === "lock-retry" ? [event] : []));
        expect(retries[0]).toMatchObject({ file: "supabase/seeds/2.sql" });
        expect(retries.flatMap(({ blockers }) => blockers)).toContainEqual(
          expect.objectContaining({ application: "reporting" }),
        );
        expect(result.seeds.map(({ rows: counts }) => counts?.inserted)).toEqual([1, 0]);
      });
    },
  );

  test("for longer than all tries fails with the blocker's name, and leaves nothing", async () => {
    const { url, project } = await seeded({
      "1.sql": "insert into parents values (1, 'a');",
      "2.sql": "\nlock table children;",
    });
    await withClient(`${url}?application_name=reporting`, async (holder) => {
      await holder.query("begin; select * from children");
      const { problems } = await operate("seed", url, project, {
        inputs: { "lock-timeout": "200ms", "lock-attempts": "2" },
      });
      expect(problems).toMatchObject([
        {
          code: "lock-timeout",
          file: "supabase/seeds/2.sql",
          line: 2,
          hint: expect.stringContaining("reporting"),
        },
      ]);
    });
    expect(await rows(url)).toEqual([{ n: 0 }]);
  });
});
