import { describe, expect, it } from "vitest";
import { type EndedAction, runAction } from "../support/run.js";

const PASSWORD = "p%40ss-w%C3%B6rd";
const SECRETS = [PASSWORD, "p@ss-wörd", "sbp_token_of_supabase"];
const URL_WITH_PASSWORD = `postgresql://postgres:${PASSWORD}@127.0.0.1:1/postgres`;

/** All that leaves the process, but the orders to mask. */
function everything(ended: EndedAction): string {
  const printed = `${ended.stdout}\n${ended.stderr}`.replace(/^::add-mask::.*$/gm, "");
  return [printed, ended.summary, JSON.stringify(ended.outputs)].join("\n");
}

describe("secrets", () => {
  it("are masked, in every form, before the log's first line", async () => {
    const ended = await runAction({
      operation: "nonsense",
      "database-url": URL_WITH_PASSWORD,
      "supabase-access-token": "sbp_token_of_supabase",
    });
    const firstOther = ended.commands.findIndex(({ command }) => command !== "add-mask");
    const masks = ended.commands.slice(0, firstOther).map(({ value }) => value);
    expect(masks).toEqual(expect.arrayContaining([URL_WITH_PASSWORD, ...SECRETS, "ghs_0123456789abcdef"]));
    const firstLine = ended.stdout.split("\n").findIndex((line) => !line.startsWith("::add-mask::"));
    expect(ended.stdout.split("\n")[firstLine]).toMatch(/^db-ops \d+\.\d+\.\d+: nonsense on local$/);
    expect(ended.stdout.split("\n").slice(firstLine).join("\n")).not.toContain("::add-mask::");
  });

  it("are masked where they come from a variable", async () => {
    for (const name of ["DATABASE_URL", "SUPABASE_DB_URL"]) {
      const ended = await runAction({ operation: "nonsense" }, { env: { [name]: URL_WITH_PASSWORD } });
      expect(ended.commands).toContainEqual({ command: "add-mask", properties: {}, value: "p@ss-wörd" });
    }
  });

  it("the well-known local password is no secret", async () => {
    const ended = await runAction({
      operation: "nonsense",
      "database-url": "postgresql://postgres:postgres@127.0.0.1:54322/postgres",
    });
    expect(ended.commands).not.toContainEqual({ command: "add-mask", properties: {}, value: "postgres" });
  });

  it.each([
    URL_WITH_PASSWORD,
    `postgresql://postgres:${PASSWORD}@no-such-host.invalid:1/postgres`,
    "postgresql://postgres:p@ss-wörd@[nonsense:port/postgres",
    "p@ss-wörd",
  ])("appear nowhere when connecting fails: %s", async (url) => {
    const ended = await runAction({
      operation: "status",
      environment: "local",
      "database-url": url,
      "connect-timeout": "1s",
    });
    expect([1, 2]).toContain(ended.exitCode);
    for (const secret of SECRETS) expect(everything(ended)).not.toContain(secret);
  });

  it("appear nowhere when they stand in the wrong input", async () => {
    const ended = await runAction({ operation: URL_WITH_PASSWORD, environment: URL_WITH_PASSWORD });
    expect(ended.exitCode).toBe(2);
    for (const secret of SECRETS) expect(everything(ended)).not.toContain(secret);
  });
});
