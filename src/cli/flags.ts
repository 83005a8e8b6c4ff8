import type { InputName } from "../inputs/table.js";

/**
 * A flag: an input of action.yml under the same name, with the same meaning, so that a command in a terminal and a
 * workflow step read alike.
 */
export interface Flag {
  readonly input: InputName;
  /** A shorter name for what people type often. */
  readonly alias?: string;
  /** What stands for the value in `--help`; a flag without one is a switch. */
  readonly value?: string;
}

const common: readonly Flag[] = [
  { input: "environment", value: "name" },
  { input: "database-url", value: "url" },
  { input: "supabase-directory", value: "path" },
  { input: "guarded-environments", value: "names" },
  { input: "ssl-root-cert", value: "path" },
  { input: "connect-timeout", value: "duration" },
];

const status: readonly Flag[] = [{ input: "fail-on-drift", alias: "check" }];

const migrate: readonly Flag[] = [
  { input: "to-version", alias: "to", value: "version" },
  { input: "out-of-order", value: "refuse|apply" },
  { input: "adopt-renumbered" },
  { input: "transaction", value: "each|all" },
  { input: "allow-destructive", value: "versions" },
  { input: "lock-timeout", value: "duration" },
  { input: "lock-attempts", value: "number" },
  { input: "statement-timeout", value: "duration" },
  { input: "wait-for-run", value: "duration" },
];

/** What decides what migrate would do decides what is to be told of it. */
const plan: readonly Flag[] = [
  { input: "fail-on", value: "never|warning|danger" },
  { input: "offline" },
  { input: "sarif-file", alias: "sarif", value: "path" },
  ...migrate.filter(({ input }) =>
    ["to-version", "out-of-order", "adopt-renumbered", "transaction", "allow-destructive"].includes(input),
  ),
];

const seed: readonly Flag[] = migrate.filter(({ input }) =>
  ["transaction", "lock-timeout", "lock-attempts", "statement-timeout", "wait-for-run"].includes(input),
);

const reset: readonly Flag[] = [
  { input: "confirm", value: "phrase" },
  { input: "auth-data", value: "keep|truncate" },
  { input: "restore-grants" },
  ...seed.filter(({ input }) => input !== "transaction"),
];

const stamp: readonly Flag[] = [
  { input: "tier", value: "open|guarded|protected" },
  ...reset.filter(({ input }) => ["confirm", "wait-for-run"].includes(input)),
];

/** An operation as the command line has it. */
export interface OperationHelp {
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

export const OPERATIONS = {
  status: {
    summary: "show every migration: applied, pending or drifted, when, by whom",
    flags: [...common, ...status],
    examples: [
      ["db-ops status", "the local stack"],
      ["db-ops status --environment production --check", "exit 1 when anything is pending or has drifted"],
      ["db-ops status --json | jq .version.after", "for programs"],
    ],
  },
  plan: {
    summary: "show what migrate would do: what it locks, loses and breaks",
    flags: [...common, ...plan],
    examples: [
      ["db-ops plan", "the local stack"],
      ["db-ops plan --environment production --fail-on danger", "exit 1 on what nobody acknowledged"],
      ["db-ops plan --offline", "no database at hand: all migrations as if for an empty one"],
    ],
  },
  migrate: {
    summary: "apply the pending migrations, each exactly once",
    flags: [...common, ...migrate],
    examples: [
      ["db-ops migrate", "the local stack"],
      ["db-ops migrate --environment embedded", "a Postgres from npm: no Docker, no project"],
      ["db-ops migrate --to 20240131120000", "up to and including that version"],
      ["db-ops migrate --environment staging", "the database that DATABASE_URL names"],
    ],
  },
  seed: {
    summary: "run the seed files that are new or have changed",
    flags: [...common, ...seed],
    examples: [
      ["db-ops seed", "the local stack: all files, or none when one fails"],
      ["db-ops seed --transaction each", "what succeeds stays, file by file"],
    ],
  },
  reset: {
    summary: "drop everything, apply all migrations, seed: in one transaction",
    flags: [...common, ...reset],
    examples: [
      ["db-ops reset", "the local stack; asks first, but on a terminal only"],
      ["db-ops reset --yes --environment embedded", "no question, for scripts"],
      ['db-ops reset --environment staging --confirm "reset staging"', "one of the guarded-environments"],
    ],
  },
  stamp: {
    summary: "show or change whose database it is, and how careful to be",
    flags: [...common, ...stamp],
    examples: [
      ["db-ops stamp --environment staging", "whose database it is, by its own word"],
      ["db-ops stamp --environment production --tier protected", "more care is always to be had"],
    ],
  },
} as const satisfies Record<string, OperationHelp>;
