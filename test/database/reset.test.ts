import { describe, expect, test, vi } from "vitest";
import type { ResetInventory } from "../../src/progress.js";
import { lookAt } from "../support/fingerprint.js";
import { advice, type Operated, operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";

const query = (url: string, sql: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows);

function simple(): TestProject {
  const project = testProject({
    "1_note.sql": "create table note (id int primary key, body text); grant select on note to anon;",
  });
  project.write("supabase/seed.sql", "insert into note values (1, 'seeded');");
  return project;
}

const inventoryOf = ({ events }: Operated): ResetInventory | undefined =>
  events.flatMap((event) => (event.type === "reset-inventory" ? [event.inventory] : []))[0];

describe("a reset", () => {
  test("of an empty database migrates and seeds; of a used one brings it back to that", async () => {
    const { url, adminUrl } = await freshDatabase();
    const project = simple();
    const first = await operate("reset", url, project);
    expect(first.problems).toEqual([]);
    expect(first.result).toMatchObject({
      outcome: "done",
      upToDate: true,
      version: { before: null, after: "1" },
      reset: { atomic: true, dropped: [], grantsLost: [], grantsGained: [] },
    });
    const before = await lookAt(adminUrl);

    await once(
      url,
      "insert into note values (2); create table extra (); alter table note add column more int;",
    );
    const second = await operate("reset", url, project);
    expect(second.result).toMatchObject({
      outcome: "done",
      reset: { dropped: [{ class: "table", count: 2 }] },
      migrations: [{ version: "1", state: "applied", outcome: "applied" }],
      seeds: [{ state: "applied", outcome: "applied", rows: { inserted: 1 } }],
    });
    expect(await lookAt(adminUrl)).toEqual(before);
    const ledger = "select operation, outcome from supabase_migrations.db_ops_runs order by id";
    expect(await query(url, ledger)).toEqual(Array(2).fill({ operation: "reset", outcome: "done" }));
    expect((await operate("status", url, project)).result.upToDate).toBe(true);
    expect((await operate("seed", url, project)).result.seeds).toMatchObject([{ outcome: null }]);
  });

  test("an extension of the platform's set goes, and is told of, only where the migrations make it", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_net.sql": "create extension pg_net with schema extensions;" });
    await operate("migrate", url, project);
    const extensions = async (files: TestProject) =>
      inventoryOf(await operate("reset", url, files))?.extensions;
    expect(await extensions(project)).toEqual(["pg_net"]);
    expect(await extensions(testProject({ "1_t.sql": "create table t ();" }))).toEqual([]);
    expect(await query(url, "select extname from pg_extension where extname = 'pg_net'")).toHaveLength(1);
  });

  test("is one transaction, and the ledger has each file's own time", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "select pg_sleep(0.3);", "2_b.sql": "select 1;" });
    project.write("supabase/seed.sql", "select 1;");
    await operate("reset", url, project);
    const times = `select (select array_agg(duration_ms >= 300 order by id) from supabase_migrations.db_ops_migrations) as migrations,
      (select array_agg(duration_ms >= 300) from supabase_migrations.db_ops_seeds) as seeds`;
    expect(await query(url, times)).toEqual([{ migrations: [true, false], seeds: [false] }]);
  });

  test("refused for its files leaves nothing of its look at the database at work", async () => {
    const { url, adminUrl } = await freshDatabase();
    const project = simple();
    await operate("migrate", url, project);
    // Long enough for the look to begin.
    project.migration("2_long.sql", "create table t (a int);\n".repeat(10_000));
    project.migration("3_broken.sql", "create tabel t ();");
    await withClient(url, async (holder) => {
      // Its rows are counted in vain for a second then.
      await holder.query("begin; lock table note in access exclusive mode");
      const looking = `select wait_event_type from pg_stat_activity where application_name = 'db-ops reset' and datname = '${new URL(url).pathname.slice(1)}'`;
      const refused = operate("reset", url, project);
      await vi.waitFor(async () =>
        expect(await query(adminUrl, looking)).toEqual([{ wait_event_type: "Lock" }]),
      );
      expect(await refused).toMatchObject({ codes: ["syntax-error"], events: [] });
      expect(await query(adminUrl, looking)).toEqual([]);
    });
  });

  test("says what will go before the first drop: tables with their rows, schemas, buckets, extensions", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_t.sql": `create schema app; create extension citext; create extension pg_cron;
create table app.small (id int); insert into app.small select generate_series(1, 1234);
create table parts (id int) partition by range (id); create table parts_1 partition of parts for values from (0) to (10); create table parts_2 partition of parts default;
insert into parts values (1), (20), (30); insert into storage.buckets (id, name) values ('avatars', 'avatars');
select cron.schedule('nightly', '0 3 * * *', 'select 1');`,
    });
    await operate("migrate", url, project);
    await once(
      url,
      `create table large (filler text) with (autovacuum_enabled = false); alter table large alter filler set storage plain;
insert into large select repeat('x', 7000) from generate_series(1, 10000); analyze large; delete from large where random() < 0.5;`,
    );
    const done = await operate("reset", url, project);
    expect(inventoryOf(done)).toMatchObject({
      schemas: ["app"],
      extensions: ["citext", "pg_cron"],
      buckets: ["avatars"],
      cronJobs: ["nightly (0 3 * * *)"],
      tables: [
        { name: "app.small", rows: 1234, estimated: false },
        { name: "public.large", rows: 10000, estimated: true },
        { name: "public.parts", rows: 3, estimated: false },
      ],
      users: 0,
      atomic: true,
    });
    // Roles belong to the server, and other tests make some meanwhile.
    expect(inventoryOf(done)?.kept.filter(({ what }) => !what.includes("role"))).toEqual([]);
    const order = done.events.map(({ type }) => type);
    expect(order.indexOf("reset-inventory")).toBeLessThan(order.indexOf("reset-dropped"));
  });

  test("asks where somebody is to be asked, and a no changes nothing", async () => {
    const { url, adminUrl } = await freshDatabase();
    const project = simple();
    await operate("migrate", url, project);
    const { catalogue } = await lookAt(adminUrl);
    const seen: string[] = [];
    const declined = await operate("reset", url, project, {
      onProgress: ({ type }) => seen.push(type),
      confirmReset: async () => {
        expect(seen).toContain("reset-inventory");
        return false;
      },
    });
    expect(declined.result.outcome).toBe("refused");
    expect(declined.codes).toEqual(["not-confirmed"]);
    expect((await lookAt(adminUrl)).catalogue).toEqual(catalogue);
    const agreed = await operate("reset", url, project, { confirmReset: async () => true });
    expect(agreed.result.outcome).toBe("done");
  });

  test("refuses a project that cannot be read, before it looks at the database", async () => {
    const project = testProject({ "1_a.sql": "create tabel a (id int);" });
    project.write("supabase/seed.sql", "insert in nowhere;");
    const { codes, result } = await operate("reset", "postgresql://u:p@127.0.0.1:1/none", project);
    expect(result.outcome).toBe("refused");
    expect(codes).toEqual(["syntax-error", "syntax-error"]);
  });

  test("tells which applied migrations have no file any more", async () => {
    const { url } = await freshDatabase();
    const project = simple();
    project.migration("2_gone.sql", "create table gone (id int);");
    await operate("migrate", url, project);
    project.remove("supabase/migrations/2_gone.sql");
    const done = await operate("reset", url, project);
    expect(advice(done).join("\n")).toContain("1 applied migration has no file");
    expect(done.result).toMatchObject({ outcome: "done", version: { before: "2", after: "1" } });
  });
});

describe("what a reset must not lose", () => {
  test("files in buckets: it stops, and says so", async () => {
    const { url, adminUrl } = await freshDatabase();
    const project = simple();
    await once(
      adminUrl,
      "insert into storage.buckets (id, name) values ('full', 'full'), ('empty', 'empty'); insert into storage.objects (bucket_id, name) values ('full', 'a'), ('full', 'b');",
    );
    const refused = await operate("reset", url, project);
    expect(refused.result.outcome).toBe("refused");
    expect(refused.problems).toMatchObject([
      { code: "bucket-not-empty", message: 'Bucket "full" holds 2 files' },
    ]);
    await once(adminUrl, "set storage.allow_delete_query = 'true'; delete from storage.objects");
    expect((await operate("reset", url, project)).result.outcome).toBe("done");
    expect(await query(adminUrl, "select id from storage.buckets")).toEqual([]);
  });

  test("what belongs to another role, in a schema that is not ours: named, with the way out", async () => {
    const { url, adminUrl } = await freshDatabase();
    const project = simple();
    await operate("migrate", url, project);
    await once(
      adminUrl,
      "create role stranger_owner; alter schema public owner to supabase_admin; grant all on schema public to postgres, stranger_owner; create table public.theirs (id int); alter table public.theirs owner to stranger_owner; create schema strange authorization stranger_owner;",
    ).finally(() => undefined);
    try {
      const refused = await operate("reset", url, project);
      expect(refused.result.outcome).toBe("refused");
      expect(refused.problems).toMatchObject([
        {
          code: "not-owner",
          message: "schema strange belongs to stranger_owner, and postgres may not drop it",
          hint: expect.stringContaining("alter schema strange owner to postgres;"),
        },
        {
          code: "not-owner",
          message: "table public.theirs belongs to stranger_owner, and postgres may not drop it",
          hint: expect.stringContaining("alter table public.theirs owner to postgres;"),
        },
      ]);
      await once(
        adminUrl,
        "alter schema strange owner to postgres; alter table public.theirs owner to postgres;",
      );
      expect((await operate("reset", url, project)).result.outcome).toBe("done");
    } finally {
      await once(adminUrl, "drop owned by stranger_owner; drop role stranger_owner;");
    }
  });

  test("an extension of another role stays, and is told of", async () => {
    const { url, adminUrl } = await freshDatabase();
    await once(adminUrl, "create extension citext with schema extensions");
    const project = simple();
    project.migration(
      "2_x.sql",
      "create extension if not exists citext with schema extensions; create table c (c extensions.citext);",
    );
    await operate("migrate", url, project);
    const done = await operate("reset", url, project);
    expect(done.result.outcome).toBe("done");
    expect(advice(done).join("\n")).toContain("extension citext stays: it belongs to supabase_admin");
  });

  test.each([
    ["truncate", undefined],
    ["keep", "keep"],
    ["truncate", "truncate"],
  ])("accounts: %s when auth-data is %s on this machine", async (what, authData) => {
    const { url, adminUrl } = await freshDatabase();
    const project = simple();
    await operate("migrate", url, project);
    await once(
      adminUrl,
      `insert into auth.users (id) values (gen_random_uuid()); insert into auth.identities (provider_id, user_id, identity_data, provider) select 'x', id, '{}', 'email' from auth.users;`,
    );
    const versions = await query(adminUrl, "select * from auth.schema_migrations order by 1");
    const inputs: Record<string, string> = authData === undefined ? {} : { "auth-data": authData };
    const done = await operate("reset", url, project, { inputs });
    expect(done.problems).toEqual([]);
    expect(inventoryOf(done)?.users).toBe(what === "keep" ? null : 1);
    const users = what === "keep" ? 1 : 0;
    expect(await query(adminUrl, "select count(*)::int from auth.identities")).toEqual([{ count: users }]);
    expect(await query(adminUrl, "select * from auth.schema_migrations order by 1")).toEqual(versions);
  });

  test("tables of auth without a row keep their files", async () => {
    const { url, adminUrl } = await freshDatabase();
    await once(
      adminUrl,
      "alter table auth.instances owner to postgres; insert into auth.instances (id) values (gen_random_uuid())",
    );
    const files = `select relname, relfilenode from pg_class where relnamespace = 'auth'::regnamespace and relfilenode <> oid order by 1`;
    expect((await operate("reset", url, simple())).result.outcome).toBe("done");
    const emptied = await query(adminUrl, files);
    expect(emptied.length).toBeGreaterThan(10);
    expect((await operate("reset", url, simple())).result.outcome).toBe("done");
    expect(await query(adminUrl, files)).toEqual(emptied);
  });

  test("vault secrets, roles and large objects stay, and are counted", async () => {
    const { url, adminUrl } = await freshDatabase();
    await once(adminUrl, "select lo_create(0); select vault.create_secret('s3cret', 'key')");
    const done = await operate("reset", url, simple());
    expect(inventoryOf(done)?.kept).toEqual(
      expect.arrayContaining([
        { what: "vault secret", count: 1 },
        { what: "large object", count: 1 },
      ]),
    );
    expect(await query(adminUrl, "select count(*)::int from vault.secrets")).toEqual([{ count: 1 }]);
  });
});

describe("grants of the API roles", () => {
  const byHand =
    "grant insert on note to anon; grant select (body), update (body) on note to authenticated; revoke execute on function f(int) from public; grant execute on function f(int) to service_role; grant usage on sequence s to anon; grant usage on schema app to anon;";
  const project = (): TestProject => {
    const made = simple();
    made.migration(
      "2_f.sql",
      "create function f(a int, out b int) language sql as 'select 1'; create sequence s; create schema app; create table app.t (id int);",
    );
    return made;
  };

  test("that were made by hand are reported when they are lost, and what is gained as well", async () => {
    const { url } = await freshDatabase();
    await operate("migrate", url, project());
    await once(url, byHand);
    const { result } = await operate("reset", url, project());
    expect(result.reset).toMatchObject({ grantsRestored: false });
    const shape = ({ kind, object, column, role, privileges }: Record<string, unknown>) =>
      [kind, object, column, role, String(privileges)].join(" ");
    expect(result.reset?.grantsLost.map(shape).sort()).toEqual([
      "schema app  anon usage",
      "sequence public.s  anon usage",
      "table public.note  anon insert",
      "table public.note body authenticated select,update",
    ]);
    expect(result.reset?.grantsGained.map(shape).sort()).toEqual([
      "routine public.f(integer)  anon execute",
      "routine public.f(integer)  authenticated execute",
    ]);
  });

  test("are put back when asked, in the same transaction", async () => {
    const { url } = await freshDatabase();
    await operate("migrate", url, project());
    await once(url, byHand);
    const inputs = { "restore-grants": "true" };
    const { result, problems } = await operate("reset", url, project(), { inputs });
    expect(problems).toEqual([]);
    expect(result.reset?.grantsRestored).toBe(true);
    expect(result.reset?.grantsLost).not.toEqual([]);
    const again = await operate("reset", url, project(), { inputs });
    expect(again.result.reset?.grantsLost).toEqual(result.reset?.grantsLost);
    const may = `select has_table_privilege('anon', 'note', 'insert') as a, has_column_privilege('authenticated', 'note', 'body', 'update') as b,
      has_sequence_privilege('anon', 's', 'usage') as c, has_schema_privilege('anon', 'app', 'usage') as d`;
    expect(await query(url, may)).toEqual([{ a: true, b: true, c: true, d: true }]);
  });
});
