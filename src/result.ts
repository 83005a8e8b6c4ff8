import { z } from "zod";

const count = z.int().nonnegative();
const text = z.string();
const moment = z.iso.datetime().describe("UTC, ISO 8601");

const migration = z.strictObject({
  version: text,
  name: text,
  file: text.nullable().describe("Path relative to the workspace; null when the file is missing"),
  state: z.enum([
    "applied",
    "pending",
    "out-of-order",
    "missing",
    "edited",
    "renumbered",
    "partial",
    "invalid",
  ]),
  outcome: z
    .enum(["applied", "adopted", "failed", "unknown", "not-run"])
    .nullable()
    .describe("What this run did with it; null when this run had nothing to do with it"),
  appliedAt: moment.nullable().describe("null when not applied, or applied by a tool that keeps no time"),
  appliedBy: text.nullable(),
  durationMs: count.nullable(),
  segments: z
    .strictObject({ done: count, total: count })
    .nullable()
    .describe("null when the file was not parsed"),
});

const rows = {
  inserted: count,
  updated: count,
  deleted: count,
  skipped: count.describe("Were there already, as they should be"),
};

const seed = z.strictObject({
  file: text.describe("Path relative to the workspace"),
  state: z.enum(["applied", "changed", "pending"]),
  outcome: z
    .enum(["applied", "failed", "rolled-back", "unknown", "not-run"])
    .nullable()
    .describe(
      "What this run did with it; null when this run had nothing to do with it. rolled-back: it ran, and was undone with one that failed",
    ),
  rows: z
    .strictObject(rows)
    .nullable()
    .describe("null when it did not run, or the server does not count rows"),
  tables: z.array(z.strictObject({ table: text, ...rows })).describe("The same, table by table"),
  durationMs: count.nullable(),
});

const activity = z.strictObject({
  sequentialScans: count,
  indexScans: count,
  rowsInserted: count,
  rowsUpdated: count,
  rowsDeleted: count,
  lastSequentialScan: moment.nullable().describe("null when never, and before Postgres 16"),
  since: moment.nullable().describe("When counting began; null when the server does not tell"),
});

const hazard = z.strictObject({
  id: text,
  severity: z.enum(["note", "warning", "danger"]),
  file: text,
  line: count,
  column: count,
  endLine: count,
  object: text.nullable(),
  lock: text.nullable(),
  blocks: text.nullable(),
  reason: text,
  rewrite: text.nullable(),
  rows: count.nullable(),
  bytes: count.nullable(),
  activity: activity.nullable().describe("What the server has counted of the table; null when unknown"),
  acknowledged: z.boolean(),
});

const drift = z.strictObject({
  kind: z.enum(["missing", "edited", "out-of-order", "renumbered", "partial", "duplicate-history"]),
  version: text,
  message: text.describe("What was found, in one sentence"),
  remedy: text.describe("The next step; following it never loses data"),
});

const problem = z.strictObject({
  code: text,
  file: text.nullable(),
  line: count.nullable(),
  column: count.nullable(),
  message: text,
  hint: text.nullable(),
  sqlstate: text.nullable(),
});

const grant = z.strictObject({
  kind: text,
  object: text,
  column: text.nullable(),
  role: text,
  privileges: z.array(text),
});

const reset = z.strictObject({
  atomic: z.boolean().describe("Everything in one transaction: a failure left the database as it was"),
  dropped: z.array(z.strictObject({ class: text, count })).describe("Empty unless the reset is done"),
  grantsLost: z
    .array(grant)
    .describe("What the API roles could do before, and could not after the migrations"),
  grantsGained: z
    .array(grant)
    .describe("What they can do now and could not before, on objects that were there"),
  grantsRestored: z.boolean().describe("Whether what was lost was given back"),
});

const approval = z.strictObject({
  environment: z.strictObject({ id: count, name: text }),
  approver: z.strictObject({ id: count, login: text }),
  actor: text.describe("Who started the run"),
  runUrl: text,
  commit: text,
  ref: text,
  tokenId: text.describe("The `jti` of the identity token that GitHub signed for this run"),
  loosened: z
    .array(z.enum(["self-approval", "admin-bypass"]))
    .describe("Checks that the inputs switched off"),
});

const stamp = z.strictObject({
  environment: text,
  tier: z.enum(["open", "guarded", "protected"]),
  was: z
    .enum(["open", "guarded", "protected"])
    .nullable()
    .describe("The tier of the stamp that this run replaced; null when it replaced none"),
  by: text,
  at: moment,
});

const recovery = z.strictObject({
  target: moment.describe("The server's clock just before the first statement: what to restore to"),
  backup: z.enum(["point-in-time", "backup", "not-checked"]),
  takenAt: moment.nullable().describe("When the newest backup was made; null unless there is one"),
});

/** The one shape of every operation's result: the action's output `result`, the command's `--json`, the ledger. */
export const resultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  operation: z
    .enum(["plan", "migrate", "seed", "reset", "status", "stamp"])
    .nullable()
    .describe("null when none, or none that there is, was asked for"),
  environment: text,
  tier: z.enum(["open", "guarded", "protected"]).nullable().describe("null when it was not found out"),
  stamp: stamp
    .nullable()
    .describe(
      "Whose database it is by its own word; null when it bears no stamp, or one that was made on another server",
    ),
  outcome: z.enum(["done", "failed", "refused", "unknown"]),
  startedAt: moment,
  durationMs: count,
  database: z.strictObject({ host: text, name: text, serverVersion: text.nullable() }).nullable(),
  version: z
    .strictObject({ before: text.nullable(), after: text.nullable() })
    .describe("Newest applied migration"),
  upToDate: z
    .boolean()
    .nullable()
    .describe("Nothing pending and no drift, of a status also no seeds to run; null when that is not known"),
  migrations: z.array(migration),
  seeds: z.array(seed),
  reset: reset.nullable().describe("null unless a reset was begun"),
  approval: approval
    .nullable()
    .describe(
      "What proved that the reset of a protected environment was approved; null when none was proved",
    ),
  recovery: recovery.nullable().describe("How to get the data back; null unless something was begun"),
  hazards: z.array(hazard),
  drift: z.array(drift),
  problems: z.array(problem),
  runInProgress: z.strictObject({ holder: text, since: moment.nullable() }).nullable(),
});

export type Result = z.infer<typeof resultSchema>;
export type MigrationResult = z.infer<typeof migration>;
export type ResetResult = z.infer<typeof reset>;
export type MigrationState = MigrationResult["state"];
export type SeedResult = z.infer<typeof seed>;
export type SeedState = SeedResult["state"];
export type HazardResult = z.infer<typeof hazard>;
export type Drift = z.infer<typeof drift>;
export type Operation = NonNullable<Result["operation"]>;
export type Tier = NonNullable<Result["tier"]>;
