import { describe, expect, onTestFinished, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { startProxy } from "../support/proxy.js";

// The next migration's message is on its way while one is at work: what happens to it when that one fails.

const tables = (url: string): Promise<unknown[]> =>
  withClient(url, async (client) => {
    const words =
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1";
    return (await client.query(words)).rows;
  });

test.each([
  ["migrate", "each"],
  ["migrate", "all"],
  ["reset", "all"],
] as const)(
  "%s in transaction %s: the next migration is with the server before the one at work is done, and waits for it",
  async (operation, transaction) => {
    const { url } = await freshDatabase();
    const proxy = await startProxy(url);
    onTestFinished(() => proxy.close());
    let arrived = false;
    proxy.onRequest((bytes) => {
      arrived ||= bytes.includes("create table second");
    });
    const project = testProject({
      "1_a.sql": "create table first (id int); select pg_sleep(1);",
      "2_b.sql": "create table second (like first);",
    });
    let arrivedInTime = false;
    const { states } = await operate(operation, proxy.url, project, {
      inputs: operation === "migrate" ? { transaction } : {},
      onProgress: (event) => {
        if (event.type === "migration-finished" && event.file.includes("1_a")) arrivedInTime = arrived;
      },
    });
    expect(states).toEqual(["1 applied", "2 applied"]);
    expect(arrivedInTime).toBe(true);
  },
);

describe.each([
  ["at a statement", "create table b (id int); select 1/0;", "statement-failed"],
  [
    "at its commit",
    "create table b (id int primary key); create table c (id int references b deferrable initially deferred); insert into c values (7);",
    "commit-failed",
  ],
  // This server's grammar is older than our parser's: it refuses the whole message, so no transaction is open when the next arrives.
  [
    "before its first statement",
    "create table b (id int, twice int generated always as (id * 2) virtual);",
    "statement-failed",
  ],
])("a migration that fails %s", (_, broken, code) => {
  test("is where the run stops: nothing of the next one stays, and both are applied once it is mended", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql": "create table a (id int);",
      "2_b.sql": broken,
      "3_c.sql": "create table last (id int);",
      "4_d.sql": "create table very_last (id int);",
    });
    const { result, codes, states } = await operate("migrate", url, project);
    expect(codes).toEqual([code]);
    expect(states).toEqual(["1 applied", "2 pending", "3 pending", "4 pending"]);
    expect(result.migrations.map(({ outcome }) => outcome)).toEqual([
      "applied",
      "failed",
      "not-run",
      "not-run",
    ]);
    expect(await tables(url)).toEqual([{ relname: "a" }]);
    project.migration("2_b.sql", "create table b (id int);");
    expect((await operate("migrate", url, project)).states).toEqual([
      "1 applied",
      "2 applied",
      "3 applied",
      "4 applied",
    ]);
  });

  test("in one transaction with the others undoes them all, under its own name", async () => {
    const { url } = await freshDatabase();
    const files = { "1_a.sql": "create table a (id int);", "3_c.sql": "create table last (id int);" };
    const project = testProject({ ...files, "2_b.sql": broken });
    const inputs = { transaction: "all" };
    const { problems, states } = await operate("migrate", url, project, { inputs });
    expect(problems).toMatchObject([{ code, file: "supabase/migrations/2_b.sql" }]);
    expect(states).toEqual(["1 pending", "2 pending", "3 pending"]);
    expect(await tables(url)).toEqual([]);
    project.migration("2_b.sql", "create table b (id int);");
    expect((await operate("migrate", url, project, { inputs })).states).toEqual([
      "1 applied",
      "2 applied",
      "3 applied",
    ]);
  });
});

test("a migration that gets its locks at a later try does not cost the others their order", async () => {
  const { url } = await freshDatabase();
  await once(url, "create table busy (id int)");
  const names = ["a", "b", "c", "d"];
  const project = testProject({
    "1_a.sql": "create table a (id int);",
    "2_b.sql": "alter table busy add column note text; create table b (like a);",
    "3_c.sql": "create table c (like b);",
    "4_d.sql": "create table d (like c);",
  });
  await withClient(url, async (holder) => {
    await holder.query("begin; select * from busy");
    const { states, events } = await operate("migrate", url, project, {
      inputs: { "lock-timeout": "200ms", "lock-attempts": "20" },
      onProgress: (event) => {
        if (event.type === "lock-retry" && event.attempt === 1) void holder.query("commit");
      },
    });
    expect(states).toEqual(["1 applied", "2 applied", "3 applied", "4 applied"]);
    const told = events.flatMap((event) => (event.type === "migration-finished" ? [event] : []));
    expect(told.map(({ file, outcome }) => `${file.at(-5)} ${outcome}`)).toEqual(
      names.map((name) => `${name} applied`),
    );
  });
});

test.each([
  ["at once", 0],
  ["in pieces", 20],
])(
  "nor does one that gets them at its commit, answered %s: the one behind it is not recorded in the meantime",
  async (_, readyDelayMs) => {
    const { url } = await freshDatabase();
    const proxy = await startProxy(url, { readyDelayMs });
    onTestFinished(() => proxy.close());
    const project = testProject({
      "1_a.sql": `create sequence tries;
      create function once_locked() returns trigger language plpgsql as $$ begin
        if nextval('tries') = 1 then raise 'locked' using errcode = 'lock_not_available'; end if; return new;
      end $$;`,
      "2_b.sql": `create table b (id int);
      create constraint trigger t after insert on b deferrable initially deferred for each row execute function once_locked();
      insert into b values (1);`,
      "3_c.sql": "create table last (id int);",
      "4_d.sql": "create table very_last (id int);",
    });
    const { codes, states, events } = await operate("migrate", proxy.url, project);
    expect(codes).toEqual([]);
    expect(states).toEqual(["1 applied", "2 applied", "3 applied", "4 applied"]);
    expect(events.filter(({ type }) => type === "lock-retry")).toHaveLength(1);
  },
);

test("notices of the next migration are told under its own name", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql": "do $$ begin raise notice 'one'; end $$;",
    "2_b.sql": "do $$ begin raise notice 'two'; end $$;",
    "3_c.sql": "do $$ begin raise notice 'three'; end $$;",
  });
  const { events } = await operate("migrate", url, project);
  const told = events.flatMap((event) => (event.type === "notice" ? [event] : []));
  expect(told.map(({ file, message }) => `${file.at(-5)} ${message}`)).toEqual(["a one", "b two", "c three"]);
});

test("cancelling reaches what is on its way", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql": "create table a (id int); select pg_sleep(0.4);",
    "2_b.sql": "create table b (id int); select pg_sleep(60);",
    "3_c.sql": "create table c (id int);",
  });
  const abort = new AbortController();
  const { codes, states } = await operate("migrate", url, project, {
    signal: abort.signal,
    onProgress: (event) => {
      if (event.type === "migration-finished") abort.abort();
    },
  });
  expect(codes).toEqual(["cancelled"]);
  expect(states).toEqual(["1 applied", "2 pending", "3 pending"]);
});
