import { describe, expect, onTestFinished, test } from "vitest";
import { operate } from "../support/operate.js";
import { query } from "../support/postgres.js";
import { startProxy } from "../support/proxy.js";
import { outcomes, seeded } from "../support/seeded.js";

// Inside one transaction the next file's message is on its way while one is at work.

const SEEDS = {
  "1.sql": "insert into parents values (1, 'a') on conflict do nothing; select pg_sleep(0.8);",
  "2.sql": "insert into parents values (2, 'b') on conflict do nothing;",
  "3.sql": "insert into parents values (3, 'c') on conflict do nothing;",
};
const ids = (url: string) => query(url, "select id from parents order by 1");

describe.each(["seed", "reset"] as const)("%s", (operation) => {
  test("sends the next file before the one at work is done, and counts each one's rows", async () => {
    const { url, project } = await seeded(SEEDS);
    const proxy = await startProxy(url);
    onTestFinished(() => proxy.close());
    let arrived = false;
    let arrivedInTime = false;
    proxy.onRequest((bytes) => {
      arrived ||= bytes.includes("values (2, 'b')");
    });
    const told = await operate(operation, proxy.url, project, {
      onProgress: (event) => {
        if (event.type === "seed-finished" && event.file.endsWith("1.sql")) arrivedInTime = arrived;
      },
    });
    expect(arrivedInTime).toBe(true);
    expect(told.result.seeds.map(({ rows }) => rows?.inserted)).toEqual([1, 1, 1]);
    expect(await ids(url)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  test("tells of the file that failed, not of the one behind it", async () => {
    const { url, project } = await seeded({ ...SEEDS, "1.sql": "\ninsert into parents values (1, null);" });
    const told = await operate(operation, url, project);
    expect(told.problems).toMatchObject([{ file: "supabase/seeds/1.sql", line: 2, sqlstate: "23502" }]);
    expect(told.events.filter(({ type }) => type === "seed-started")).toHaveLength(1);
    expect(await ids(url)).toEqual([]);
    project.write("supabase/seeds/1.sql", SEEDS["1.sql"]);
    expect((await operate(operation, url, project)).result.outcome).toBe("done");
  });

  test("lets what COPY reads come first", async () => {
    const { url, project } = await seeded({
      ...SEEDS,
      "1.sql": "copy parents from stdin;\n1\ta\n\\.\n",
      "3.sql": "copy parents from stdin;\n3\tc\n\\.\n",
    });
    expect((await operate(operation, url, project)).problems).toEqual([]);
    expect(await ids(url)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  test("cancelled, reaches what is on its way", async () => {
    const { url, project } = await seeded({ ...SEEDS, "2.sql": "select pg_sleep(60);" });
    const abort = new AbortController();
    const told = await operate(operation, url, project, {
      signal: abort.signal,
      onProgress: (event) => {
        if (event.type === "seed-finished") abort.abort();
      },
    });
    expect(told.codes).toEqual(["cancelled"]);
    expect(outcomes(told).map((words) => words.split(" ")[1])).toEqual(["rolled-back", "failed", "not-run"]);
    expect(await ids(url)).toEqual([]);
  });

  test.each([
    ["that stood before", "b_a_fkey", "select 1;"],
    [
      "that an earlier file made",
      "later",
      "alter table b drop constraint b_a_fkey; do $$ begin alter table b add constraint later foreign key (a) references a deferrable; end $$;",
    ],
  ])("checks a constraint %s at once in the next file, though it may be deferred", async (_, name, first) => {
    const { url, project } = await seeded(
      {
        "1.sql": "insert into a values (1);",
        "2.sql": first,
        "3.sql": "insert into b values (1, 1);",
        "4.sql": "\ninsert into b values (2, 7);\ninsert into a values (7);",
      },
      "create table a (id int primary key); create table b (id int primary key, a int references a deferrable);",
    );
    const told = await operate(operation, url, project);
    expect(told.problems).toMatchObject([{ file: "supabase/seeds/4.sql", line: 2, sqlstate: "23503" }]);
    expect(told.problems[0]?.message).toContain(name);
  });

  describe("in files that hold rows only", () => {
    test("what a trigger has deferred is checked under its own file's name", async () => {
      const { url, project } = await seeded(
        {
          "1.sql": "insert into a values (1);\ninsert into b values (1, 7);",
          "2.sql": "insert into a values (7);",
        },
        `create table a (id int primary key); create table b (id int primary key, a int references a deferrable);
        create function defer() returns trigger language plpgsql as $$ begin set constraints all deferred; return new; end $$;
        create trigger t before insert on a for each row execute function defer();`,
      );
      const told = await operate(operation, url, project);
      expect(told.problems).toMatchObject([{ file: "supabase/seeds/1.sql", sqlstate: "23503" }]);
    });

    test("a constraint that waits by nature waits in every file", async () => {
      const { url, project } = await seeded(
        {
          "1.sql": "insert into a values (1);",
          "2.sql": "insert into b values (1, 7); insert into a values (7);",
        },
        "create table a (id int primary key); create table b (id int primary key, a int references a deferrable initially deferred);",
      );
      expect((await operate(operation, url, project)).problems).toEqual([]);
    });
  });
});
