import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { testProject } from "../support/project.js";
import { pullRequestRuns } from "../support/pull-request-runs.js";

const runs = pullRequestRuns();

/** A proxy that only knows tunnels, all of which lead to one port of this machine. Returns its address, and where its clients wanted to go. */
async function startProxy(port: number): Promise<{ url: string; asked: readonly string[] }> {
  const asked: string[] = [];
  const proxy = createServer().on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    const behind = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      behind.pipe(socket).pipe(behind);
    });
    for (const one of [behind, socket]) one.on("error", () => [behind, socket].map((end) => end.destroy()));
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  onTestFinished(() => {
    proxy.close();
    proxy.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked };
}

it("a runner that reaches GitHub by a proxy only comments all the same", async () => {
  const here = new URL(runs.fake.url);
  const proxy = await startProxy(Number(here.port));
  // A name that nobody can look up: without the proxy there is no way to it.
  const elsewhere = Object.fromEntries(
    Object.entries(runs.fake.env())
      .filter(([, value]) => value.includes(here.host))
      .map(([name, value]) => [name, value.replace(here.host, "github.recipes.invalid")]),
  );
  const project = testProject({ "20260101000000_a.sql": "create table a (id int primary key);" });
  const { exitCode, log } = await runs.plan(project, {
    env: { ...elsewhere, http_proxy: proxy.url, https_proxy: proxy.url, no_proxy: "" },
  });
  expect(exitCode, log).toBe(0);
  expect(runs.headings(), log).toEqual(["### ✅ plan on <code>production</code>: 1 migration to apply"]);
  expect(new Set(proxy.asked)).toEqual(new Set(["github.recipes.invalid:80"]));
});
