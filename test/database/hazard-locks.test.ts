import type pg from "pg";
import { describe, expect, test } from "vitest";
import { Examiner } from "../../src/hazards/examine.js";
import { RULES } from "../../src/hazards/index.js";
import type { Finding } from "../../src/hazards/rule.js";
import { LOCK_MODES, type LockMode, staticContext, type Work } from "../../src/hazards/types.js";
import { loadGrammar } from "../../src/sql/grammar.js";
import { API } from "../support/hazards.js";
import {
  ALL_CASES,
  FREE_CASES,
  type LockCase,
  REWRITING_TYPES,
  SAMPLE_ROWS,
  SAMPLE_TABLES,
  typeChanges,
} from "../support/lock-cases.js";
import { startMajor } from "../support/other-versions.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";

/** What they say is no lock of a table: the tests at the end are about them. */
const ELSEWHERE = ["drop-database", "transaction-control", "uncommitted-transaction"];

/** The versions that Supabase runs. */
const SERVERS = [
  { major: 15, ...(await startMajor(15)) },
  { major: 17, freshDatabase },
  { major: 18, ...(await startMajor(18)) },
];

test("every rule is held against a server", () => {
  const tried = new Set([...ALL_CASES.map(({ id }) => id), ...ELSEWHERE]);
  expect(RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

describe.each(SERVERS)("on Postgres $major", ({ major, freshDatabase }) => {
  const known = <T extends Pick<LockCase, "since">>(cases: readonly T[]): T[] =>
    cases.filter(({ since }) => since === undefined || major >= since.major);

  test("is the version that it is taken for", async () => {
    await inDatabase({}, async (client) => {
      const { rows } = await client.query(
        "select current_setting('server_version_num')::int / 10000 as major",
      );
      expect(rows).toEqual([{ major }]);
    });
  });

  test.concurrent.each(known(ALL_CASES))("$id: $sql", async (item) => {
    await inDatabase(item, async (client) => {
      if (item.until !== undefined && major >= item.until) {
        expect((await findingsOf(item, major)).map(({ rule }) => rule.id)).not.toContain(item.id);
        await client.query(item.sql);
        return;
      }
      const finding = await findingOf(item, major);
      if (item.fails !== undefined) {
        await expect(client.query(item.sql)).rejects.toMatchObject({ code: item.fails });
        return;
      }
      const relation = item.on ?? finding.table?.sql;
      const before =
        relation === undefined || finding.lock === undefined ? undefined : await stateOf(client, relation);
      await client.query("begin");
      await client.query(item.sql);
      if (before !== undefined && finding.lock !== undefined) {
        expect(await strongestLock(client, before.oid)).toBe(finding.lock);
      }
      if (before !== undefined && item.on === undefined && !isDestructive(item)) {
        expect(await workSince(client, before)).toBe(finding.work);
      }
      if (item.proof !== undefined) expect(await proved(client, item.proof)).toBe(true);
    });
  });

  test.concurrent.each(known(FREE_CASES))("is as free as the rules take it to be: $sql", async (item) => {
    await inDatabase(item, async (client) => {
      expect(await findingsOf(item, major)).toEqual([]);
      const before = await stateOf(client, item.on);
      await client.query("begin");
      await client.query(item.sql);
      expect(await workSince(client, before)).toBe(undefined);
    });
  });

  test.concurrent.each(typeChanges(REWRITING_TYPES))("rewrites, as the rule says: $sql", async (item) => {
    await inDatabase(item, async (client) => {
      const found = await findingsOf(item, major);
      expect(found.map(({ rule }) => rule.id)).toEqual(["alter-column-type"]);
      const before = await stateOf(client, item.on);
      await client.query("begin");
      await client.query(item.sql);
      expect(await workSince(client, before)).toBe("rewrite");
    });
  });

  test.concurrent("VACUUM FULL waits for readers, as ACCESS EXCLUSIVE does", async () => {
    const item = { id: "cluster-or-vacuum-full", sql: "vacuum full t" };
    await inDatabase(item, (client, url) =>
      withClient(url, async (other) => {
        expect((await findingOf(item, major)).lock).toBe("ACCESS EXCLUSIVE");
        await other.query("begin; select from t limit 1");
        await client.query("set lock_timeout = '50ms'");
        await expect(client.query(item.sql)).rejects.toMatchObject({ code: "55P03" });
      }),
    );
  });

  test.concurrent("a COMMIT inside the file's transaction keeps what stands before it", async () => {
    const item = {
      id: "transaction-control",
      sql: "create table kept (id int); commit",
      known: { runner: "file" as const },
    };
    expect((await findingOf(item, major)).reason).toContain("can no longer be taken back");
    await inDatabase(item, async (client) => {
      await client.query("begin");
      await client.query(item.sql);
      await client.query("rollback");
      expect(await proved(client, "select to_regclass('kept') is not null")).toBe(true);
    });
  });

  test.concurrent("a transaction without COMMIT is lost", async () => {
    const item = { id: "uncommitted-transaction", sql: "begin; create table lost (id int)" };
    expect((await findingOf(item, major)).severity).toBe("danger");
    await inDatabase(item, async (client, url) => {
      await once(url, item.sql);
      expect(await proved(client, "select to_regclass('lost') is null")).toBe(true);
    });
  });

  async function inDatabase(
    item: Partial<LockCase>,
    work: (client: pg.Client, url: string) => Promise<void>,
  ): Promise<void> {
    const { url, adminUrl, drop } = await freshDatabase();
    try {
      await once(url, `${SAMPLE_TABLES} ${item.setup ?? ""}`);
      if (item.asAdmin !== undefined) await once(adminUrl, item.asAdmin);
      await withClient(url, (client) => work(client, url));
    } finally {
      await drop();
    }
  }
});

function isDestructive({ id }: LockCase): boolean {
  return RULES.some((rule) => rule.id === id && rule.kind === "destructive");
}

async function findingsOf({ sql, known }: Pick<LockCase, "sql" | "known">, major: number) {
  await loadGrammar();
  const examiner = new Examiner({ ...staticContext(major, API), ...known });
  return examiner.read({ file: "1.sql", text: sql }).findings();
}

async function findingOf(item: LockCase, major: number): Promise<Finding> {
  const found = await findingsOf(item, major);
  const finding = found.find(({ rule }) => rule.id === item.id)?.finding;
  if (finding === undefined) throw new Error(`${item.id} is not raised for: ${item.sql}`);
  return finding;
}

interface State {
  readonly oid: number;
  readonly filenode: number;
  readonly indexes: readonly number[];
}

async function stateOf(client: pg.Client, relation: string): Promise<State> {
  const { rows } = await client.query<State>(`${STATE} where c.oid = $1::regclass`, [relation]);
  if (rows[0] === undefined) throw new Error(`There is no ${relation}`);
  return rows[0];
}

const STATE = `select c.oid::int as oid, pg_relation_filenode(c.oid)::int as filenode,
  (select coalesce(array_agg(pg_relation_filenode(indexrelid)::int), '{}')
     from pg_index where indrelid = c.oid) as indexes
  from pg_class c`;

async function strongestLock(client: pg.Client, oid: number): Promise<LockMode | undefined> {
  const { rows } = await client.query<{ mode: string }>(
    "select mode from pg_locks where pid = pg_backend_pid() and relation = $1 and granted",
    [oid],
  );
  const modes = rows.map(({ mode }) =>
    LOCK_MODES.findIndex((name) => `${name.replaceAll(" ", "")}LOCK` === mode.toUpperCase()),
  );
  return LOCK_MODES[Math.max(...modes)];
}

/** A new file is a rewrite, a new index a build; else every row read is a scan. */
async function workSince(client: pg.Client, before: State): Promise<Work | undefined> {
  const { rows } = await client.query<State>(`${STATE} where c.oid = $1`, [before.oid]);
  const [after] = rows;
  if (after === undefined || after.filenode === null) return undefined;
  if (after.filenode !== before.filenode) return "rewrite";
  if (after.indexes.some((filenode) => !before.indexes.includes(filenode))) return "build";
  const { rows: reads } = await client.query<{ read: string }>(
    "select coalesce(sum(seq_tup_read), 0) as read from pg_stat_xact_user_tables where relid = $1",
    [before.oid],
  );
  return Number(reads[0]?.read) >= SAMPLE_ROWS ? "scan" : undefined;
}

async function proved(client: pg.Client, proof: string): Promise<unknown> {
  const results = [await client.query(proof)].flat();
  const [row] = results.at(-1)?.rows ?? [];
  return Object.values(row ?? {})[0];
}
