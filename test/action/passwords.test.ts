import { randomBytes } from "node:crypto";
import { once as onceEmitted } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { resultSchema } from "../../src/result.js";
import { AWKWARD_PASSWORDS, formsOf } from "../support/awkward-passwords.js";
import { startFakeGitHub } from "../support/fake-github/server.js";
import { startFakePostgres } from "../support/fake-postgres.js";
import { freshDatabase, once, type TestDatabase, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { remoteAddress } from "../support/remote.js";
import { type Ended, type EndedAction, runAction, runCli } from "../support/run.js";

// Through both doors as they are shipped: whatever fails, no byte that leaves the process holds a password.

type Env = Readonly<Record<string, string>>;

/** All that left the process, but the orders to mask. */
function everything(ended: Ended | EndedAction): string {
  const printed = `${ended.stdout}\n${ended.stderr}`.replace(/^::add-mask::.*$/gm, "");
  const files = "summary" in ended ? [ended.summary, ...Object.values(ended.outputs)] : [];
  return [printed, ...files].join("\n");
}

function leaks(text: string, passwords: readonly string[]): readonly string[] {
  return passwords.flatMap(formsOf).filter((form) => text.includes(form));
}

const escaped = (password: string, rest = "127.0.0.1:1/postgres"): string =>
  `postgresql://postgres:${encodeURIComponent(password)}@${rest}`;

/** Every password is known to some process, in one of the places where people keep one. */
const BATCHES = [0, 1, 2, 3, 4].map((batch) => AWKWARD_PASSWORDS.filter((_, index) => index % 5 === batch));

const VARIABLES = ["PGPASSWORD", "SUPABASE_DB_PASSWORD", "SUPABASE_ACCESS_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"];

function kept(passwords: readonly string[]): Env {
  const [first = "", second = "", ...others] = passwords;
  expect(others.length).toBeLessThanOrEqual(VARIABLES.length);
  return {
    DATABASE_URL: escaped(first, "db.example.com/postgres"),
    SUPABASE_DB_URL: escaped(second, "db.example.com/postgres"),
    ...Object.fromEntries(VARIABLES.map((name, index) => [name, others[index] ?? ""])),
    RUNNER_DEBUG: "1",
  };
}

describe("what is wrong with the address", () => {
  const WRONG: readonly ((password: string) => { args?: readonly string[]; env?: Env })[] = [
    (password) => ({ env: { DATABASE_URL: escaped(password) } }),
    (password) => ({ env: { SUPABASE_DB_URL: escaped(password, "no-such-host.invalid/postgres") } }),
    (password) => ({ env: { DATABASE_URL: `postgresql://postgres:${password}@127.0.0.1:1/postgres` } }),
    (password) => ({ args: [`--database-url=postgresql://postgres:${password}@[broken:port/postgres`] }),
    (password) => ({
      args: ["--database-url", `postgres://127.0.0.1:1/db?password=${password}&x=${password}`],
    }),
    (password) => ({ args: ["--database-url", `host=h password='${password.replace(/[\\']/g, "\\$&")}'`] }),
    (password) => ({ args: ["--environment", escaped(password)] }),
    (password) => ({ args: [`--connect-timeout=${escaped(password)}`, `--nonsense=${escaped(password)}`] }),
    (password) => ({ args: [`postgresql://postgres:${password}@h/db`] }),
    (password) => ({ args: ["--database-url", password] }),
  ];

  it("is said without a password, in JSON and on stderr", async () => {
    const ends = await inTurn(AWKWARD_PASSWORDS, async (password, index) => {
      const { args = [], env = {} } = WRONG[index % WRONG.length]?.(password) ?? {};
      // A positional word stands in the operation's place.
      const words = args[0]?.startsWith("--") === false ? args : ["status", ...args];
      const ended = await runCli([...words, "--json"], { env: { RUNNER_DEBUG: "1", ...env } });
      expect([1, 2]).toContain(ended.exitCode);
      expect(resultSchema.parse(JSON.parse(ended.stdout)).problems).not.toEqual([]);
      return leaks(everything(ended), [password]);
    });
    expect(ends.flat()).toEqual([]);
  });

  it("is said without a password in a workflow", async () => {
    const ends = await inTurn(WRONG.slice(0, 7), async (wrong, index) => {
      const password = AWKWARD_PASSWORDS[(index * 7 + 3) % AWKWARD_PASSWORDS.length] ?? "";
      const { args = [], env = {} } = wrong(password);
      const [flag = "", value] = args.flatMap((word) => word.split(/=([\s\S]*)/));
      const inputs = flag === "" ? {} : { [flag.slice(2)]: value ?? "" };
      const ended = await runAction(
        { operation: "status", ...inputs },
        { env: { RUNNER_DEBUG: "1", ...env } },
      );
      expect([1, 2]).toContain(ended.exitCode);
      return leaks(everything(ended), [password]);
    });
    expect(ends.flat()).toEqual([]);
  });
});

describe("what a server does", () => {
  const role = `awkward_${randomBytes(4).toString("hex")}`;
  const OWN = `its own: @:/?#[]% "quoted" \\ $& word`;
  const databases: TestDatabase[] = [];

  beforeAll(async () => {
    databases.push(...(await Promise.all(BATCHES.map(freshDatabase))));
    await once(databases[0]?.adminUrl ?? "", `create role ${role} login in role postgres password '${OWN}'`);
  });
  afterAll(async () => {
    for (const { adminUrl } of databases) await once(adminUrl, `drop owned by ${role} cascade`);
    await once(databases[0]?.adminUrl ?? "", `drop role ${role}`);
  });

  /** The role's sessions find all forms of the passwords in a setting, which even a reset leaves. */
  const teach = ({ adminUrl, name }: TestDatabase, passwords: readonly string[]): Promise<unknown> =>
    withClient(adminUrl, (client) => {
      const spoken = client.escapeLiteral(passwords.flatMap(formsOf).join("\n"));
      return client.query(
        `grant all on database ${name} to ${role}; alter role ${role} in database ${name} set canary.spoken = ${spoken}`,
      );
    });
  const SPOKEN = "current_setting('canary.spoken')";
  const FAILING = [
    `do $$ begin raise notice '%', ${SPOKEN}; raise exception '%', ${SPOKEN} using detail = ${SPOKEN}, hint = ${SPOKEN}; end $$;`,
    `do $$ begin raise warning '%', ${SPOKEN}; end $$;\nselect ${SPOKEN}::int;`,
    `create table k (t text primary key);\ninsert into k values (${SPOKEN}), (${SPOKEN});`,
    `do $$ begin execute 'select ' || quote_ident(${SPOKEN}) || ' from nowhere'; end $$;`,
  ];
  const ledger = ({ adminUrl }: TestDatabase): Promise<string> =>
    withClient(adminUrl, async (client) => {
      const { rows } = await client.query<{ dump: string }>(
        "select query_to_xml(format('select * from supabase_migrations.%I', relname), true, false, '')::text as dump from pg_class where relnamespace = 'supabase_migrations'::regnamespace and relkind = 'r'",
      );
      return rows.map(({ dump }) => dump).join("\n");
    });

  it.each([...BATCHES.entries()])(
    "never comes out with a password: notices, errors, seeds, resets, the ledger (%s)",
    async (index, passwords) => {
      const database = databases[index];
      if (database === undefined) throw new RangeError("a batch without a database");
      const known = [OWN, ...passwords];
      await teach(database, known);
      const sql = FAILING[index % FAILING.length] ?? "";
      const { host, pathname } = new URL(database.url);
      const url = `postgresql://${role}:${encodeURIComponent(OWN)}@${host}${pathname}`;
      const project = testProject({ "1_a.sql": `do $$ begin raise notice '%', ${SPOKEN}; end $$;` });
      const env = { ...kept(passwords), GITHUB_ACTOR: `octo-${passwords[0]}` };
      const act = (operation: string): Promise<EndedAction> =>
        runAction({ operation, "database-url": url }, { workspace: project.root, env });
      const command = (operation: string): Promise<Ended> =>
        runCli([operation, "--json", "--database-url", url], {
          workspace: project.root,
          env,
        });

      const migrated = await act("migrate");
      expect(migrated.exitCode, migrated.log).toBe(0);
      expect(migrated.stdout).toContain("***");
      project.write("supabase/seed.sql", sql);
      const seeded = await (index % 2 ? command : act)("seed");
      project.migration("2_b.sql", sql);
      const failed = [seeded, await command("migrate"), await (index % 2 ? act : command)("reset")];
      expect(failed.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
      expect(leaks([migrated, ...failed].map(everything).join("\n"), known)).toEqual([]);
      const written = await ledger(database);
      expect(written).toContain("octo-***");
      expect(leaks(written, known)).toEqual([]);
    },
  );

  it("nor while it refuses, answers with an error, or says nothing", async () => {
    const talker = await startFakePostgres({
      behaviours: [
        { type: "error", sqlstate: "28000", message: AWKWARD_PASSWORDS.flatMap(formsOf).join(" ") },
      ],
    });
    const silent = await startFakePostgres({ behaviours: [{ type: "silence" }] });
    onTestFinished(async () => void (await Promise.all([talker.close(), silent.close()])));
    const { host, pathname } = new URL(databases[0]?.url ?? "");
    const places = [`localhost:${talker.port}/db`, `localhost:${silent.port}/db`, `${host}${pathname}`];
    const workspace = testProject().root;
    const ends = await inTurn(
      BATCHES.flatMap((passwords) => places.map((place) => ({ passwords, place }))),
      async ({ passwords, place }, index) => {
        const env = kept(passwords);
        const own = escaped(passwords[index % passwords.length] ?? "", place);
        const given = { operation: "status", "database-url": own, "connect-timeout": "500ms" };
        const ended = await (index % 2
          ? runAction(given, { env, workspace })
          : runCli(["status", "--json", "--database-url", own, "--connect-timeout", "500ms"], {
              env,
              workspace,
            }));
        expect(ended.exitCode).toBe(1);
        return leaks(everything(ended), passwords);
      },
    );
    expect(ends.flat()).toEqual([]);
  });
});

describe("what goes wrong in us", () => {
  const [, passwords = []] = BATCHES;
  const env = kept(passwords);
  const own = escaped(passwords[0] ?? "");

  it("a crash at work, while the report is made, and while it is written", async () => {
    const port = await silentPort();
    const spoken = JSON.stringify(passwords.flatMap(formsOf).join("\n"));
    const error = `Object.assign(new TypeError(${spoken}, { cause: new Error(${spoken}) }), { input: ${spoken}, code: "ERR_X" })`;
    const inside = (name: string): string =>
      `if (new Error().stack.includes(${JSON.stringify(name)})) throw ${error};`;
    const bombs = [
      `setTimeout(() => { throw ${error}; }, 400);`,
      `setTimeout(() => Promise.reject(${error}), 400);`,
      `const trimEnd = String.prototype.trimEnd; String.prototype.trimEnd = function () { ${inside("renderProblem")} return trimEnd.call(this); };`,
      `const toString = JSON.stringify; JSON.stringify = (value, ...rest) => { if (value?.schemaVersion) throw ${error}; return toString(value, ...rest); };`,
    ];
    const url = `postgresql://postgres:x@127.0.0.1:${port}/postgres`;
    const workspace = testProject().root;
    const ends = await inTurn(
      bombs.flatMap((bomb) => [true, false].map((action) => ({ bomb, action }))),
      async ({ bomb, action }) => {
        const options = { env: { ...env, NODE_OPTIONS: `--require=${fileOf(bomb)}` }, workspace };
        const given = { operation: "status", "database-url": url, "connect-timeout": "1s" };
        const flags = ["status", "--json", "--database-url", url, "--connect-timeout", "1s"];
        const ended = await (action ? runAction(given, options) : runCli(flags, options));
        expect(ended.exitCode, ended.stderr).toBe(1);
        expect(everything(ended)).toContain("***");
        return leaks(everything(ended), passwords);
      },
    );
    expect(ends.flat()).toEqual([]);
  });

  it("files that hold a password: configuration, migrations, what a variable stands for", async () => {
    for (const [index, known] of BATCHES.entries()) {
      const lines = known.flatMap(formsOf).filter((form) => !/[\r\n]/.test(form));
      const project = testProject();
      project.write("supabase/config.toml", `[db]\nport = "env(PGPASSWORD)"\n# ${"x".repeat(180)}`);
      // Each on a line of its own with a mistake, the place of the cut in the middle of it.
      for (const [at, line] of lines.entries()) {
        project.migration(
          `${at + 1}_a.sql`,
          `select '${line.replaceAll("'", "''")}' form;;\n${"-".repeat(4)} x`,
        );
      }
      const broken = `[db]\nport = 1 "${"x".repeat(178)}${lines[index] ?? ""}`;
      const given = { operation: "migrate", "database-url": own };
      const options = { workspace: project.root, env: kept(known) };
      const first = await runAction(given, options);
      project.write("supabase/config.toml", broken);
      const second = await runCli(["migrate", "--json", "--database-url", own], options);
      for (const ended of [first, second]) {
        expect(ended.exitCode).toBe(2);
        expect(leaks(everything(ended), known)).toEqual([]);
      }
    }
  });

  it("a refusal", async () => {
    const workspace = testProject().root;
    for (const password of AWKWARD_PASSWORDS.slice(3, 5)) {
      const url = escaped(password, "db.example.com/postgres");
      const given = { operation: "reset", environment: "production", confirm: url, "database-url": url };
      const flags = [
        "reset",
        "--environment",
        "production",
        "--database-url",
        url,
        "--confirm",
        url,
        "--json",
      ];
      for (const ended of [await runAction(given, { workspace }), await runCli(flags, { workspace })]) {
        expect(ended.exitCode).toBe(3);
        expect(leaks(everything(ended), [password])).toEqual([]);
      }
    }
  });
});

describe("what is published", () => {
  it("in the comment, in what else GitHub is told, and in the file for code scanning", async () => {
    const fake = await startFakeGitHub();
    onTestFinished(() => fake.close());
    const { url } = await freshDatabase();
    // A name in a file of the project may be anybody's password.
    const passwords = AWKWARD_PASSWORDS.filter((one) => /^[\w!#$%&*+=.:@-]{4,40}$/.test(one)).slice(0, 7);
    expect(passwords.length).toBeGreaterThan(2);
    const project = testProject();
    for (const [index, password] of passwords.entries()) {
      const table = `"${password}"`;
      await once(url, `create table ${table} (id int)`);
      const text = `alter table ${table} alter column id set not null;\ndrop table ${table};\n`;
      project.migration(`${index + 1}_${password.replaceAll("/", "")}.sql`, text);
    }
    const repo = { full_name: "octo/recipes" };
    const ends = { base: { sha: "8".repeat(40), repo }, head: { sha: "9".repeat(40), repo } };
    const event = { pull_request: { number: 7, changed_files: passwords.length, ...ends } };
    const ended = await runAction(
      { operation: "plan", environment: "production", "database-url": url, "sarif-file": "plan.sarif" },
      {
        workspace: project.root,
        event,
        env: {
          ...kept(passwords),
          ...fake.env(),
          GITHUB_EVENT_NAME: "pull_request",
          GITHUB_REF: "refs/pull/7/merge",
        },
      },
    );
    expect(ended.exitCode, ended.log).toBe(0);
    const comments = fake.world.comments.map(({ body }) => body);
    expect(comments).toHaveLength(1);
    const sarif = readFileSync(join(project.root, "plan.sarif"), "utf8");
    expect(sarif).toContain("***");
    expect(leaks([everything(ended), ...comments, ...fake.requests, sarif].join("\n"), passwords)).toEqual(
      [],
    );
  });

  it("of a server whose certificate nobody knows", async () => {
    const { url } = await freshDatabase();
    const far = new URL((await remoteAddress(url)).url);
    const workspace = testProject().root;
    const ends = await inTurn(BATCHES, async (passwords) => {
      const own = escaped(passwords[2] ?? "", `${far.host}${far.pathname}`);
      const given = { operation: "status", environment: "production", "database-url": own };
      const ended = await runAction(given, { workspace, env: kept(passwords) });
      expect(ended.exitCode, ended.log).toBe(1);
      expect(resultSchema.parse(JSON.parse(ended.outputs["result"] ?? "")).problems[0]?.message).toMatch(
        /certificate|TLS/i,
      );
      return leaks(everything(ended), passwords);
    });
    expect(ends.flat()).toEqual([]);
  });
});

it("a password that is a word of our own leaves the result what it is", async () => {
  const { url } = await freshDatabase();
  const project = testProject({ "1_a.sql": "do $$ begin raise notice 'it is applied-word'; end $$;" });
  const env = { PGPASSWORD: "applied", SUPABASE_DB_PASSWORD: "migrate" };
  const ended = await runCli(["migrate", "--json", "--database-url", url], { workspace: project.root, env });
  expect(ended.exitCode, ended.stderr).toBe(0);
  expect(resultSchema.parse(JSON.parse(ended.stdout))).toMatchObject({
    operation: "migrate",
    migrations: [{ outcome: "applied" }],
  });
  expect(ended.stderr).toContain("it is ***-word");
});

/** A few at a time: what takes long is the start of a process. */
async function inTurn<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = [...items.entries()];
  const next = async (): Promise<void> => {
    for (let entry = rest.shift(); entry; entry = rest.shift()) {
      results[entry[0]] = await work(entry[1], entry[0]);
    }
  };
  await Promise.all([next(), next(), next()]);
  return results;
}

async function silentPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await onceEmitted(server, "listening");
  return (server.address() as AddressInfo).port;
}

function fileOf(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "db-ops-bomb-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "bomb.cjs");
  writeFileSync(file, script);
  return file;
}
