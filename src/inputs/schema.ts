import * as z from "zod/mini";
import { duration } from "./duration.js";
import { environmentName, path, projectRef, sarifFile } from "./names.js";
import { listOf, ok, oneOf, optional, orWord, type Reader, truth, version, wholeNumber } from "./readers.js";
import type { RequiredBackup, Settings } from "./settings.js";
import type { InputName } from "./table.js";

// Zod would compile a parser for the one time that each schema is used.
z.config({ jitless: true });

/** A reader as a part of the schema: the fault becomes the issue's message, what is allowed goes into its params. */
function field<T>(read: Reader<T>): z.ZodMiniType<T, string> {
  const transform = z.transform((input: string, { issues }): T => {
    const result = read(input);
    if (result.status === "ok") return result.value;
    const { fault, allowed, item } = result;
    issues.push({ code: "custom", message: fault, params: { allowed, item }, input });
    return z.NEVER;
  });
  return z.pipe(z.string(), transform);
}

/** Any text: where it is used, more is known about it. */
const text: Reader<string> = ok;

/** An age, and `always` behind it for migrations that destroy nothing too. */
const requiredBackup: Reader<RequiredBackup> = (words) => {
  const age = words.replace(/\s+always$/, "");
  const read = duration({ least: "1m", most: "365d" })(age);
  return read.status === "bad" ? read : ok({ ageMs: read.value, always: age !== words });
};

/** `lock_timeout` and `statement_timeout` take little more: 2147483647 ms. */
const longest = "24d";

const inputs = z.object({
  operation: field(oneOf("plan", "migrate", "seed", "reset", "status", "stamp")),
  environment: field(environmentName),
  "database-url": field(optional(text)),
  "supabase-directory": field(path),
  "guarded-environments": field(listOf(environmentName)),
  confirm: field(optional(text)),
  tier: field(optional(oneOf("open", "guarded", "protected"))),
  "allow-destructive": field(listOf(version)),
  "out-of-order": field(oneOf("refuse", "apply")),
  "adopt-renumbered": field(truth),
  "to-version": field(optional(version)),
  transaction: field(optional(oneOf("each", "all"))),
  // 0 would be Postgres' "wait for ever", with the application's queries queued behind: not to be had.
  "lock-timeout": field(duration({ least: "10ms", most: longest })),
  "lock-attempts": field(wholeNumber(1, 1000)),
  "statement-timeout": field(orWord(duration({ least: "10ms", most: longest }), ["none", "0"], undefined)),
  "connect-timeout": field(duration({ least: "100ms", most: "1h" })),
  "wait-for-run": field(orWord(duration({ least: "0s", most: longest }), ["none", "0"], 0)),
  "fail-on": field(oneOf("never", "warning", "danger")),
  offline: field(truth),
  "sarif-file": field(optional(sarifFile)),
  comment: field(oneOf("auto", "never")),
  "github-token": field(optional(text)),
  "fail-on-drift": field(truth),
  "ssl-root-cert": field(optional(path)),
  "auth-data": field(optional(oneOf("keep", "truncate"))),
  "restore-grants": field(truth),
  "allow-self-approval": field(truth),
  "allow-admin-bypass": field(truth),
  "supabase-access-token": field(optional(text)),
  "project-ref": field(optional(projectRef)),
  "require-backup": field(orWord(requiredBackup, ["", "none", "off"], undefined)),
} satisfies Record<InputName, z.ZodMiniType<unknown, string>>);

/** What makes sense for some operations only, and would be missed in the others. */
const checked = inputs.check(({ value: { offline, operation }, issues }) => {
  if (!offline || operation === "plan") return;
  const params = { allowed: `${operation} needs the database.` };
  issues.push({ code: "custom", path: ["offline"], message: "is for plan alone", params, input: offline });
});

/** From every input's text, empty ones already replaced by their defaults, to settings. */
export const settingsSchema = z.pipe(
  checked,
  z.transform(
    (input: z.infer<typeof checked>): Settings => ({
      operation: input.operation,
      environment: input.environment,
      databaseUrl: input["database-url"],
      supabaseDirectory: input["supabase-directory"],
      guardedEnvironments: input["guarded-environments"],
      confirm: input.confirm,
      tier: input.tier,
      allowDestructive: input["allow-destructive"],
      outOfOrder: input["out-of-order"],
      adoptRenumbered: input["adopt-renumbered"],
      toVersion: input["to-version"],
      transaction: input.transaction,
      lockTimeoutMs: input["lock-timeout"],
      lockAttempts: input["lock-attempts"],
      statementTimeoutMs: input["statement-timeout"],
      connectTimeoutMs: input["connect-timeout"],
      waitForRunMs: input["wait-for-run"],
      failOn: input["fail-on"],
      offline: input.offline,
      sarifFile: input["sarif-file"],
      comment: input.comment,
      githubToken: input["github-token"],
      failOnDrift: input["fail-on-drift"],
      sslRootCert: input["ssl-root-cert"],
      authData: input["auth-data"],
      restoreGrants: input["restore-grants"],
      allowSelfApproval: input["allow-self-approval"],
      allowAdminBypass: input["allow-admin-bypass"],
      supabaseAccessToken: input["supabase-access-token"],
      projectRef: input["project-ref"],
      requireBackup: input["require-backup"],
    }),
  ),
);
