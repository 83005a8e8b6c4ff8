import { describe, expect, test } from "vitest";
import { type Look, lookAt } from "../support/fingerprint.js";
import { advice, type Operated, type OperateOptions, operate } from "../support/operate.js";
import { freshDatabase, once, query, startServer, type TestDatabase } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { startProxy } from "../support/proxy.js";
import { remoteAddress } from "../support/remote.js";
import { supabase } from "../support/supabase-cli.js";

function simple(): TestProject {
  const project = testProject({ "1_note.sql": "create table note (id int primary key);" });
  project.write("supabase/seed.sql", "insert into note values (1);");
  return project;
}

type Ask = (operation: string, inputs?: Record<string, string>) => Promise<Operated>;

/** Asks as `environment`; on a remote address with its certificate. */
function asking(
  url: string,
  project: TestProject,
  environment: string,
  more: OperateOptions["inputs"] = {},
): Ask {
  return (operation, inputs) =>
    operate(operation, url, project, { inputs: { environment, ...more, ...inputs } });
}

async function remotely(url: string, project: TestProject, environment: string, guarded = ""): Promise<Ask> {
  const remote = await remoteAddress(url);
  const inputs = { "ssl-root-cert": remote.caFile, "guarded-environments": guarded };
  return asking(remote.url, project, environment, inputs);
}

const look = ({ adminUrl }: TestDatabase): Promise<Look> => lookAt(adminUrl);

const stamps = (url: string): Promise<Record<string, unknown>[]> =>
  query(url, "select environment, tier from supabase_migrations.db_ops_stamps order by id");

const CONFIRM = { confirm: "reset staging" };
const OTHER_SERVER = "update supabase_migrations.db_ops_stamps set system_identifier = 1";

describe("the first migrate", () => {
  test("stamps an empty database as it was asked for, and a reset keeps the stamp", async () => {
    const { url } = await freshDatabase();
    const staging = await remotely(url, simple(), "staging", "staging");
    expect((await staging("status")).result).toMatchObject({ tier: "guarded", stamp: null });
    expect((await staging("migrate")).result).toMatchObject({
      outcome: "done",
      tier: "guarded",
      stamp: { environment: "staging", tier: "guarded", by: "tester@here" },
    });
    expect((await staging("migrate")).result.outcome).toBe("done");
    expect((await staging("reset", CONFIRM)).result).toMatchObject({
      outcome: "done",
      stamp: { environment: "staging", tier: "guarded" },
    });
    expect(await stamps(url)).toEqual([{ environment: "staging", tier: "guarded" }]);
    expect(advice(await staging("status")).join("\n")).toBe("");
  });

  test("with the wrong secret under a guarded name stamps a used database protected, and says so", async () => {
    const database = await freshDatabase();
    await once(database.url, "create table customer (id int)");
    const staging = await remotely(database.url, simple(), "staging", "staging");
    const before = await look(database);
    const refused = await staging("reset", CONFIRM);
    expect(refused.codes).toEqual(["stamp-missing"]);
    expect(refused.result).toMatchObject({ outcome: "refused", tier: "protected" });
    expect(await look(database)).toEqual(before);

    const migrated = await staging("migrate");
    expect(migrated.result).toMatchObject({
      outcome: "done",
      tier: "protected",
      stamp: { tier: "protected" },
    });
    expect(advice(migrated).join("\n")).toContain("it counts as protected");
    const after = await look(database);
    const again = await staging("reset", CONFIRM);
    expect(again.codes).toEqual(["stamp-tier"]);
    expect(again.problems[0]?.message).toMatch(
      /^"staging" is listed in guarded-environments, but the database is stamped "staging", protected, by tester@here at /,
    );
    expect(await look(database)).toEqual(after);
  });

  test("is of no use to a login that may only read, nor in its way", async () => {
    const database = await freshDatabase();
    const local = asking(database.url, simple(), "local");
    await local("migrate");
    const reader = `reader_${database.name}`;
    await once(
      database.adminUrl,
      `create role ${reader} login password 'reader'; grant usage on schema supabase_migrations to ${reader};
       grant select on all tables in schema supabase_migrations to ${reader}; revoke select on supabase_migrations.db_ops_stamps from ${reader}`,
    );
    const url = new URL(database.url);
    url.username = reader;
    url.password = "reader";
    const status = await asking(url.href, simple(), "local")("status");
    expect(status.result).toMatchObject({ outcome: "done", problems: [], stamp: null });
    expect(advice(status).join("\n")).toContain("grant select on supabase_migrations.db_ops_stamps");
    await once(database.adminUrl, `drop owned by ${reader}; drop role ${reader}`);
  });
});

describe("a tunnel", () => {
  test("to a stamped production is production still, whatever the name, and nothing is dropped", async () => {
    const database = await freshDatabase();
    const project = simple();
    const production = await remotely(database.url, project, "production");
    expect((await production("migrate")).result.stamp).toMatchObject({ tier: "protected" });
    const tunnel = await startProxy(database.url);
    const before = await look(database);

    const local = asking(tunnel.url, project, "local");
    expect((await local("reset", { confirm: "reset local" })).codes).toEqual(["stamp-environment"]);
    expect((await local("seed")).codes).toEqual(["stamp-environment"]);
    const status = await local("status");
    expect(status.result).toMatchObject({ outcome: "done", tier: "protected" });
    expect(advice(status).join("\n")).toContain('stamped "production", protected');
    expect(advice(await local("migrate")).join("\n")).toContain('and "local" was asked for');

    const named = await asking(tunnel.url, project, "production")("reset", { confirm: "reset production" });
    expect(named.codes).toEqual(["stamp-tier"]);
    expect(named.problems[0]?.message).toContain("The address is this machine's");
    expect(await look(database)).toEqual(before);
    await tunnel.close();
  });

  test("to a server that was never stamped shows by WAL archiving, and asks for the phrase", async () => {
    const server = await startServer({ archive_mode: "on", archive_command: "true" });
    try {
      await once(server.url, "create table customer (id int)");
      const local = asking(server.url, simple(), "local");
      const refused = await local("reset");
      expect(refused.codes).toEqual(["not-confirmed"]);
      expect(refused.problems[0]?.message).toMatch(
        /no laptop's \(TLS or WAL archiving is on\): it counts as guarded\. A reset/,
      );
      expect(refused.result.tier).toBe("guarded");
      expect((await local("reset", { confirm: "reset local" })).result).toMatchObject({
        outcome: "done",
        stamp: { environment: "local", tier: "guarded" },
      });
      expect((await local("reset")).codes).toEqual(["not-confirmed"]);
    } finally {
      await server.stop();
    }
  });
});

describe("a stamp that does not count", () => {
  test("a dump restored on a laptop is the laptop's", async () => {
    const { url } = await freshDatabase();
    const project = simple();
    await (await remotely(url, project, "production"))("migrate");
    await once(url, OTHER_SERVER);
    const local = asking(url, project, "local");
    expect((await local("status")).result).toMatchObject({ tier: "open", stamp: null });
    expect((await local("reset")).result).toMatchObject({
      outcome: "done",
      stamp: { environment: "local", tier: "open" },
    });
  });

  test("a dump restored on another remote server makes nothing easier", async () => {
    const { url } = await freshDatabase();
    const staging = await remotely(url, simple(), "staging", "staging");
    await staging("migrate");
    await once(url, OTHER_SERVER);
    const refused = await staging("reset", CONFIRM);
    expect(refused.codes).toEqual(["stamp-missing"]);
    expect(refused.problems[0]?.message).toContain("as a restored dump does");
  });

  test("one that the Supabase CLI's reset has wiped is none", async () => {
    const database = await freshDatabase();
    const project = simple();
    project.write("supabase/config.toml", 'project_id = "test"\n');
    const staging = await remotely(database.url, project, "staging", "staging");
    await staging("migrate");
    const wiped = await supabase(project, database.url, "db", "reset");
    expect(wiped.exitCode, wiped.output).toBe(0);
    expect((await staging("status")).result).toMatchObject({
      tier: "protected",
      stamp: null,
      upToDate: true,
    });
    expect((await staging("reset", CONFIRM)).codes).toEqual(["stamp-missing"]);
    expect((await asking(database.url, project, "local")("reset")).result.outcome).toBe("done");
  }, 60_000);

  test("a table of that name that is none of ours stops a reset, and nothing else", async () => {
    const database = await freshDatabase();
    const local = asking(database.url, simple(), "local");
    await local("migrate");
    await once(
      database.url,
      "drop table supabase_migrations.db_ops_stamps; create table supabase_migrations.db_ops_stamps (id int)",
    );
    expect((await local("status")).result.outcome).toBe("done");
    expect((await local("reset")).codes).toEqual(["stamp-unreadable"]);
  });
});

test("an emptied database keeps its stamp", async () => {
  const { url } = await freshDatabase();
  const production = await remotely(url, simple(), "production");
  await production("migrate");
  await once(url, "drop table note");
  const staging = await remotely(url, simple(), "staging", "staging");
  expect((await staging("reset", CONFIRM)).codes).toEqual(["stamp-environment"]);
});

test("laptops may call their database what they like", async () => {
  const { url } = await freshDatabase();
  await asking(url, simple(), "local")("migrate");
  const test1 = asking(url, simple(), "test");
  expect((await test1("reset")).result.outcome).toBe("done");
  expect((await test1("seed")).codes).toEqual([]);
});

describe("db-ops stamp", () => {
  test("shows the stamp, and changes nothing", async () => {
    const database = await freshDatabase();
    const before = await look(database);
    const local = asking(database.url, simple(), "local");
    expect((await local("stamp")).result).toMatchObject({
      outcome: "done",
      stamp: null,
      tier: "open",
      // Two files are pending, which nobody has looked at.
      upToDate: null,
    });
    expect(await look(database)).toEqual(before);
  });

  test("gives more care freely, less only with an approval, each on record", async () => {
    const { url } = await freshDatabase();
    const staging = await remotely(url, simple(), "staging", "staging");
    await staging("migrate");
    expect((await staging("stamp", { tier: "open" })).codes).toEqual(["bad-input"]);
    expect((await staging("stamp", { tier: "guarded" })).result.outcome).toBe("done");
    expect((await staging("stamp", { tier: "protected" })).result).toMatchObject({
      outcome: "done",
      tier: "protected",
      stamp: { environment: "staging", tier: "protected", was: "guarded" },
    });
    expect((await staging("stamp")).result.stamp).toMatchObject({ tier: "protected", was: null });
    const lower = await staging("stamp", { tier: "guarded", ...CONFIRM });
    expect(lower.codes).toEqual(["stamp-lowering"]);
    expect(lower.problems[0]?.hint).toContain("operation: stamp");
    expect(await stamps(url)).toEqual([
      { environment: "staging", tier: "guarded" },
      { environment: "staging", tier: "protected" },
    ]);
    const runs =
      "select operation, environment, tier, outcome from supabase_migrations.db_ops_runs order by id";
    expect((await query(url, runs)).at(-1)).toEqual({
      operation: "stamp",
      environment: "staging",
      tier: "protected",
      outcome: "done",
    });

    await once(url, "drop table note");
    expect((await staging("stamp", { tier: "guarded", ...CONFIRM })).codes).toEqual(["stamp-lowering"]);
  });

  test("does not make a guarded database open, whatever is confirmed", async () => {
    const { url } = await freshDatabase();
    const local = asking(url, simple(), "local");
    await local("stamp", { tier: "guarded" });
    const lower = await local("stamp", { tier: "open", confirm: "reset local" });
    expect(lower.codes).toEqual(["stamp-lowering"]);
    expect(lower.problems[0]?.message).toContain("is guarded");
    expect((await local("stamp")).result.tier).toBe("guarded");
  });

  test("gives a guarded database a new name when that is confirmed", async () => {
    const { url } = await freshDatabase();
    await (await remotely(url, simple(), "staging", "staging"))("migrate");
    const preview = await remotely(url, simple(), "preview", "preview");
    expect((await preview("reset", { confirm: "reset preview" })).codes).toEqual(["stamp-environment"]);
    expect((await preview("stamp", { tier: "guarded" })).codes).toEqual(["not-confirmed"]);
    await preview("stamp", { tier: "guarded", confirm: "reset preview" });
    expect((await preview("reset", { confirm: "reset preview" })).result.outcome).toBe("done");
  });
});
