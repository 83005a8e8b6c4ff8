import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { advice, operate } from "../support/operate.js";
import { once, query, withClient } from "../support/postgres.js";
import { outcomes, seeded } from "../support/seeded.js";

const UPSERT =
  "on conflict (id) do update set name = excluded.name where parents.name is distinct from excluded.name";

describe("seed runs", () => {
  test("files that are new or have changed, in order, and counts their rows table by table", async () => {
    const { url, project } = await seeded({
      "1_parents.sql": `insert into parents values (1, 'a'), (2, 'b'), (3, 'c') ${UPSERT};`,
      "2_children.sql":
        "insert into children select g, 1 + g % 3, g from generate_series(1, 10) g on conflict do nothing;\ndelete from children where id = 10;",
    });
    const first = await operate("seed", url, project);
    expect(first.problems).toEqual([]);
    expect(first.result.outcome).toBe("done");
    expect(first.result.seeds).toMatchObject([
      {
        file: "supabase/seeds/1_parents.sql",
        state: "applied",
        outcome: "applied",
        rows: { inserted: 3, updated: 0, deleted: 0, skipped: 0 },
        tables: [{ table: "public.parents", inserted: 3 }],
      },
      {
        file: "supabase/seeds/2_children.sql",
        state: "applied",
        outcome: "applied",
        rows: { inserted: 10, updated: 0, deleted: 1, skipped: 0 },
      },
    ]);
    expect(first.result.seeds.every(({ durationMs }) => durationMs !== null)).toBe(true);

    const second = await operate("seed", url, project);
    expect(second.result.outcome).toBe("done");
    expect(outcomes(second)).toEqual(["applied null", "applied null"]);

    project.write(
      "supabase/seeds/1_parents.sql",
      `insert into parents values (1, 'a'), (2, 'B'), (4, 'd') ${UPSERT};`,
    );
    project.write("supabase/seeds/3_more.sql", "insert into parents values (5, 'e') on conflict do nothing;");
    expect((await operate("status", url, project)).result.seeds.map(({ state }) => state)).toEqual([
      "changed",
      "applied",
      "pending",
    ]);
    const third = await operate("seed", url, project);
    expect(outcomes(third)).toEqual(["applied applied", "applied null", "applied applied"]);
    expect(third.result.seeds[0]?.rows).toEqual({ inserted: 1, updated: 1, deleted: 0, skipped: 1 });
    expect(
      await query(
        url,
        "select path, outcome, duration_ms is not null as timed from supabase_migrations.db_ops_seeds order by id",
      ),
    ).toEqual(
      ["1_parents", "2_children", "1_parents", "3_more"].map((name) => ({
        path: `supabase/seeds/${name}.sql`,
        outcome: "applied",
        timed: true,
      })),
    );
    expect(
      await query(
        url,
        "select operation, outcome from supabase_migrations.db_ops_runs where operation = 'seed'",
      ),
    ).toEqual(Array(3).fill({ operation: "seed", outcome: "done" }));
  });

  test("a file's own BEGIN and COMMIT as part of the run's transaction", async () => {
    const { url, project } = await seeded({
      "1_a.sql":
        "begin;\ninsert into parents values (1, 'a') on conflict do nothing;\ncommit;\nbegin; insert into parents values (2, 'b') on conflict do nothing; end;",
      "2_b.sql": "insert into nowhere values (1);",
    });
    expect((await operate("seed", url, project)).result.outcome).toBe("failed");
    expect(await query(url, "select * from parents")).toEqual([]);
    project.write("supabase/seeds/2_b.sql", "-- nothing");
    const { result } = await operate("seed", url, project);
    expect(result.seeds.map(({ rows }) => rows?.inserted)).toEqual([2, 0]);
  });

  test("a file that changes the client's encoding, which does not reach the next", async () => {
    const { url, project } = await seeded({
      "1_a.sql":
        "set client_encoding = 'latin1';\ninsert into parents values (1, 'ä') on conflict do nothing;",
      "2_b.sql": "insert into parents values (2, 'öä') on conflict do nothing;",
    });
    for (const operation of ["seed", "reset"]) {
      const { problems } = await operate(operation, url, project);
      expect(problems).toEqual([]);
      expect(await query(url, "select name from parents order by id")).toEqual([
        { name: "ä" },
        { name: "öä" },
      ]);
    }
  });

  test("a file that is too large for the parser, its COMMIT left out and its rows counted all the same", async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `(${index}, '${index} ${"x".repeat(90)}')`);
    const large = `begin;\ninsert into parents values ${rows.slice(0, 3).join()};\ninsert into parents values ${rows.join()} on conflict do nothing;\ncommit;\n`;
    const { url, project } = await seeded({
      "1_large.sql": large,
      "2_wrong.sql": "insert into nowhere values (1);",
    });
    expect((await operate("seed", url, project)).result.outcome).toBe("failed");
    expect(await query(url, "select count(*)::int from parents")).toEqual([{ count: 0 }]);

    project.remove("supabase/seeds/2_wrong.sql");
    const { result, problems } = await operate("seed", url, project);
    expect(problems).toEqual([]);
    expect(result.seeds[0]?.tables).toEqual([
      { table: "public.parents", inserted: 60_000, updated: 0, deleted: 0, skipped: 3 },
    ]);

    project.write("supabase/seeds/1_large.sql", `${large}rollback;\n\\echo done\n`);
    expect((await operate("seed", url, project)).codes).toEqual(["bare-rollback", "psql-command"]);
  });

  test("nothing where config.toml switches seeds off, and says so", async () => {
    const { url, project } = await seeded({ "1_a.sql": "insert into parents values (1, 'a');" });
    project.write("supabase/config.toml", '[db.seed]\nenabled = false\nsql_paths = ["./seeds/*.sql"]\n');
    const told = await operate("seed", url, project);
    expect(told.result).toMatchObject({ outcome: "done", seeds: [] });
    expect(advice(told)).toEqual([expect.stringContaining("enabled = false")]);
    expect(await query(url, "select * from parents")).toEqual([]);
  });

  test("nothing where there are no files, and says so", async () => {
    const { url, project } = await seeded({});
    const told = await operate("seed", url, project);
    expect(told.result).toMatchObject({ outcome: "done", seeds: [] });
    expect(advice(told)).toEqual([expect.stringContaining("./seeds/*.sql")]);
  });
});

describe("what one seed does to the session does not reach the next", () => {
  test.each(["each", "all"])(
    "settings, role, temp tables, prepared statements (transaction: %s)",
    async (transaction) => {
      const { url, project } = await seeded(
        {
          "1_dirt.sql": `set search_path = pg_catalog; set timezone = 'Asia/Tokyo'; set local lock_timeout = '1h';
create temp table scratch (id int); prepare p as select 1; set role anon;`,
          "2_look.sql": `create temp table scratch (id int); prepare p as select 2;
insert into seen values (current_setting('search_path'), current_user, current_setting('timezone'), current_setting('lock_timeout'));`,
        },
        'create table seen (path text, "user" text, zone text, lock text); grant anon to postgres;',
      );
      const { problems } = await operate("seed", url, project, { inputs: { transaction } });
      expect(problems).toEqual([]);
      const [seen] = await query(url, "select * from seen");
      expect(seen).toMatchObject({ path: '"$user", public, extensions', user: "postgres", lock: "5s" });
      expect(seen?.["zone"]).not.toBe("Asia/Tokyo");
    },
  );
});

describe("two runs at once", () => {
  test("the second waits for the first, then finds nothing to do", async () => {
    const { url, project } = await seeded({
      "1.sql": "insert into parents values (1, 'a'); select pg_sleep(1);",
    });
    const first = operate("seed", url, project);
    await sleep(400);
    const second = await operate("seed", url, project);
    expect((await first).result.outcome).toBe("done");
    expect(second.result.outcome).toBe("done");
    expect(second.events.some(({ type }) => type === "run-wait")).toBe(true);
    expect(outcomes(second)).toEqual(["applied null"]);
    expect(await query(url, "select count(*)::int from parents")).toEqual([{ count: 1 }]);
  });

  test("a rival without our lock who has recorded a file: it does not run again", async () => {
    const { url, project } = await seeded({
      "1.sql": "insert into parents values (1, 'a');",
      "2.sql": "insert into parents values (2, 'b');",
    });
    await once(
      url,
      "create table if not exists supabase_migrations.seed_files (path text primary key, hash text not null)",
    );
    const hash = createHash("sha256").update("insert into parents values (1, 'a');").digest("hex");
    await withClient(url, async (rival) => {
      await rival.query("begin; insert into parents values (1, 'a')");
      await rival.query("insert into supabase_migrations.seed_files values ('supabase/seeds/1.sql', $1)", [
        hash,
      ]);
      const running = operate("seed", url, project);
      await sleep(700);
      await rival.query("commit");
      const told = await running;
      expect(told.problems).toEqual([]);
      expect(outcomes(told)).toEqual(["applied null", "applied applied"]);
    });
    expect(await query(url, "select count(*)::int from parents")).toEqual([{ count: 2 }]);
  });
});
