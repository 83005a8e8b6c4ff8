import { expect, test } from "vitest";
import { asFlags, withFlags } from "../../src/cli/with-flags.js";
import { emptyResult } from "../../src/empty-result.js";

test.each([
  [
    "Run with `out-of-order: apply`, or wait: `wait-for-run`.",
    "Run with `--out-of-order apply`, or wait: `--wait-for-run`.",
  ],
  ["`adopt-renumbered: true` does it", "`--adopt-renumbered` does it"],
  ["Name it (`environment: production`)", "Name it (`--environment production`)"],
  ["Type it: `confirm: reset local`.", 'Type it: `--confirm "reset local"`.'],
  ["pass `allow-destructive: 2` for this run", "pass `--allow-destructive 2` for this run"],
  ["connect-timeout: the value is bad", "--connect-timeout: the value is bad"],
  ["(It came from the input database-url.)", "(It came from the flag --database-url.)"],
  ['Set supabase-directory to "x".', 'Set --supabase-directory to "x".'],
  ["use --environment embedded or --lock-timeout 1s", "use --environment embedded or --lock-timeout 1s"],
  [
    "the table `users`, a transaction, x/lock-timeout.sql, lock-timeout-x",
    "the table `users`, a transaction, x/lock-timeout.sql, lock-timeout-x",
  ],
])("%s", (input, flag) => {
  expect(asFlags(input)).toBe(flag);
});

test("messages, hints and remedies, wherever the report has them", () => {
  const problem = { code: "bad-input", message: "fail-on-drift: x", hint: "`lock-attempts`" } as const;
  const result = {
    ...emptyResult({
      operation: null,
      environment: "e",
      outcome: "refused",
      problems: [problem],
      startedAt: new Date(),
    }),
    drift: [{ kind: "renumbered", version: "1", message: "m", remedy: "`adopt-renumbered: true`" }] as const,
  };
  const report = withFlags({ result: { ...result, drift: [...result.drift] }, problems: [problem] });
  for (const [told] of [report.problems, report.result.problems]) {
    expect(told).toMatchObject({ message: "--fail-on-drift: x", hint: "`--lock-attempts`" });
  }
  expect(report.result.drift[0]?.remedy).toBe("`--adopt-renumbered`");
});
