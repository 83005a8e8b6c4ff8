import { describe, expect, test } from "vitest";
import { resultSchema } from "../../src/result.js";
import { operate } from "../support/operate.js";
import { startMajor } from "../support/other-versions.js";
import { freshDatabase, once } from "../support/postgres.js";
import { testProject } from "../support/project.js";

const SERVERS = [
  { major: 15, ...(await startMajor(15)) },
  { major: 17, freshDatabase },
  { major: 18, ...(await startMajor(18)) },
];

/** What is counted is told at once, and not within a second. */
const FLUSH = "; select pg_stat_force_next_flush()";

describe.each(SERVERS)("what plan tells of the target, on Postgres $major", ({ major, freshDatabase }) => {
  async function planned(before: string, pending: string, asAdmin = "select") {
    const database = await freshDatabase();
    await once(database.adminUrl, asAdmin);
    await once(database.url, before + FLUSH);
    const { result, events } = await operate("plan", database.url, testProject({ "2_b.sql": pending }));
    expect(events.filter(({ type }) => type === "advice")).toEqual([]);
    expect(resultSchema.parse(result)).toEqual(result);
    await database.drop();
    return result.hazards;
  }

  test("how often a table was read and written", async () => {
    const [hazard] = await planned(
      `create table t (id int primary key, a int); insert into t select n from generate_series(1, 1000) n;
       update t set a = 1 where id < 11; delete from t where id = 1000; ${"select from t;".repeat(4)} analyze t`,
      "alter table t alter a set not null;",
    );
    expect(hazard?.reason).toMatch(/ \d+ scans read it and 1,011 rows were written\.$/);
    expect(hazard?.activity).toMatchObject({ rowsInserted: 1000, rowsUpdated: 10, rowsDeleted: 1 });
    expect(hazard?.activity?.sequentialScans).toBeGreaterThanOrEqual(4);
    expect(typeof hazard?.activity?.lastSequentialScan).toBe(major >= 16 ? "string" : "object");
  });

  test("since when is counted; where reads go on, only the writes", async () => {
    const [hazard] = await planned(
      "create table t (id int); insert into t values (1), (2); select from t",
      "create index on t (id);",
    );
    expect(hazard).toMatchObject({ id: "index-not-concurrent", blocks: "writes" });
    expect(hazard?.reason).toMatch(/ So far 2 rows were written\.$/);
    const [since] = await planned(
      "create table t (id int); insert into t values (1)",
      "drop table t;",
      "select pg_stat_reset()",
    );
    expect(since?.reason).toMatch(/ Since \d+ [A-Z][a-z]+ \d{4} 1 row was written\.$/);
    expect(since?.activity?.since).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test("the partitions of a table count together, and an unused table says nothing", async () => {
    const hazards = await planned(
      `create table e (id int) partition by range (id); create table e1 partition of e for values from (0) to (10);
       create table e2 partition of e for values from (10) to (20); create table idle (id int);
       insert into e values (1), (2), (11)`,
      "alter table e alter id set not null; drop table idle;",
    );
    expect(hazards.find(({ id }) => id === "set-not-null")?.activity).toMatchObject({ rowsInserted: 3 });
    const idle = hazards.find(({ id }) => id === "drop-table");
    expect(idle?.activity).toMatchObject({ rowsInserted: 0 });
    expect(idle?.reason).toMatch(/deletes its rows for good\.$/);
  });

  test("what a change of a column leaves to do to its indexes and CHECKs", async () => {
    const hazards = await planned(
      `create extension if not exists citext schema extensions;
       create table t (id int, name text unique, nick varchar(20), code varchar(20), town text collate "C", plain text);
       create index t_nick on t (lower(nick)); create index t_town on t (town); create index t_plain on t (plain collate "C");
       create unique index t_id on t (id); create index t_code on t (id) include (code); alter table t add check (code <> '')`,
      `alter table t alter name type extensions.citext; alter table t alter nick type varchar(40); alter table t alter code type text;
       alter table t alter town type text; alter table t alter plain type text collate "C"; alter table t add primary key using index t_id;`,
    );
    expect(hazards.map(({ id, object, reason }) => [id, object, reason.replace(/ It .*/, "")])).toEqual([
      [
        "alter-column-type",
        "t.name",
        "Making name extensions.citext leaves the rows of t as they are, but builds the index t_name_key over it anew while nobody else may use it.",
      ],
      [
        "alter-column-type",
        "t.nick",
        "Making nick varchar(40) leaves the rows of t as they are, but builds the index t_nick over it anew while nobody else may use it.",
      ],
      [
        "alter-column-type",
        "t.code",
        "Making code text tries the CHECK t_code_check on every row of t again while nobody else may use it.",
      ],
      [
        "alter-column-type",
        "t.town",
        "Making town text leaves the rows of t as they are, but builds the index t_town over it anew while nobody else may use it.",
      ],
      [
        "add-primary-key",
        "t",
        "Its index is there, but the key makes id NOT NULL, which reads all of t while nobody else may use it.",
      ],
    ]);
  });

  test("the DEFAULT partition that a new one has read", async () => {
    const hazards = await planned(
      `create table e (id int) partition by range (id); create table rest partition of e default;
       insert into e select n from generate_series(100, 199) n; analyze rest; create table e1 (id int check (id is not null and id >= 1 and id < 5))`,
      `alter table e attach partition e1 for values from (1) to (5); create table e2 partition of e for values from (5) to (9);
       alter table e2 enable row level security;`,
    );
    const reason = "e has a DEFAULT partition, public.rest: all of it is read";
    expect(hazards).toMatchObject([
      { id: "attach-partition-scan", object: "public.rest", rows: 100, severity: "note" },
      { id: "attach-partition-scan", object: "public.rest", rows: 100, severity: "note" },
      { id: "create-partition-lock" },
    ]);
    expect(hazards[0]?.reason).toContain(reason);
    expect(hazards[1]?.reason).toContain(reason);
  });

  test("what goes with a schema, and what depends on it from outside", async () => {
    const [cascade, restrict] = await planned(
      `create schema app; create table app.users (id int primary key, name text); insert into app.users values (1, 'a'), (2, 'b');
       create table app.notes (id int); insert into app.notes values (1); analyze app.users; analyze app.notes;
       create view app.names as select name from app.users; create type app.mood as enum ('ok');
       create function app.one() returns int language sql as 'select 1';
       create function app.watch() returns trigger language plpgsql as 'begin return new; end';
       create table orders (id int, user_id int references app.users, mood app.mood);
       create trigger watch before insert on orders for each row execute function app.watch();
       create view everybody as select id from app.users; alter table orders enable row level security;
       create policy p on orders using (id = app.one())`,
      "drop schema app cascade;\ndrop schema app;",
    );
    expect(cascade).toMatchObject({
      id: "drop-schema",
      severity: "danger",
      rows: 3,
      bytes: expect.any(Number),
    });
    expect(cascade?.reason).toMatch(
      /^CASCADE deletes every table, row and function in the schema app: table app\.notes, table app\.users, .* and 1 more, .* \(about 3 rows\) in all\. /,
    );
    expect(cascade?.reason).toContain(
      'Of other schemas it takes column public.orders.mood, foreign key public.orders.orders_user_id_fkey, policy "p" on public.orders, trigger watch on public.orders, view public.everybody.',
    );
    expect(restrict?.reason).toContain("this fails as long as it holds table app.notes");
  });

  test("what the pending set drops by name before is not said to go with the schema", async () => {
    const hazards = await planned(
      "create schema app; create table app.users (id int); create table app.notes (id int)",
      "drop table app.users; drop schema app;",
    );
    const reason = hazards.find(({ id }) => id === "drop-schema")?.reason;
    expect(reason).toBe(
      "Clients that name the schema app fail from here on, and this fails as long as it holds table app.notes.",
    );
  });
});
