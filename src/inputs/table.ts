/** One input of the action, and one flag of the command: the same word for both. */
export interface InputDescription {
  readonly description: string;
  /** As text; empty when there is none, or when it depends on the target. */
  readonly default: string;
  readonly required?: true;
  /** Its value never stands in a message. */
  readonly secret?: true;
  /** What action.yml has as default where the runner fills something in. */
  readonly defaultInAction?: string;
}

/**
 * Every input in the order in which people meet it. Both doors, the schema, action.yml and the README take names,
 * texts and defaults from here; a test keeps action.yml equal.
 */
const INPUTS = {
  operation: {
    description: "What to do: `plan`, `migrate`, `seed`, `reset`, `status` or `stamp`.",
    default: "",
    required: true,
  },
  environment: {
    description: "The environment's name; in a workflow the same as the job's `environment:`.",
    default: "local",
  },
  "database-url": {
    description:
      "Connection string of the database, from an environment secret. When empty: `DATABASE_URL`, then `SUPABASE_DB_URL`; for `local`, the running stack's.",
    default: "",
    secret: true,
  },
  "supabase-directory": {
    description: "The folder that holds `config.toml` and `migrations/`, relative to the workspace.",
    default: "supabase",
  },
  "guarded-environments": {
    description:
      "Remote environments whose `reset` needs only `confirm`, such as `staging preview`. Names, separated by commas, spaces or new lines.",
    default: "",
  },
  confirm: {
    description:
      "For `reset`, typed by a person: `reset` and the environment's name, such as `reset staging`.",
    default: "",
  },
  tier: {
    description:
      "For `stamp`: how careful to be with the database from now on, `open`, `guarded` or `protected`. Only shown when empty.",
    default: "",
  },
  "allow-destructive": {
    description:
      "Versions of pending migrations whose destructive statements are confirmed, separated by commas, spaces or new lines.",
    default: "",
  },
  "out-of-order": {
    description:
      "Pending migrations that are older than the newest applied one: `refuse` them, or `apply` them.",
    default: "refuse",
  },
  "adopt-renumbered": {
    description:
      "`true`: where a pending file was applied under another version, move its history row to the file's version instead of running it again.",
    default: "false",
  },
  "to-version": {
    description: "Last version that `migrate` applies; all pending ones when empty.",
    default: "",
  },
  transaction: {
    description:
      "`each`: one transaction for each file. `all`: one for all files of the run, so a failure leaves none of them. When empty, `each` for `migrate` and `all` for `seed`.",
    default: "",
  },
  "lock-timeout": {
    description:
      "How long a statement waits for a lock before it makes way for the application's queries and is tried again.",
    default: "5s",
  },
  "lock-attempts": {
    description: "How often a migration is tried when it does not get its locks.",
    default: "10",
  },
  "statement-timeout": {
    description: "Longest time for one statement, such as `10m`; `none` for no limit.",
    default: "none",
  },
  "connect-timeout": {
    description: "Longest time for reaching the database.",
    default: "30s",
  },
  "wait-for-run": {
    description: "How long to wait for another run on the same database; `none` to give up at once.",
    default: "10m",
  },
  "fail-on": {
    description: "Hazards that make `plan` fail: `never`, `warning` (and worse) or `danger`.",
    default: "never",
  },
  offline: {
    description:
      "`true`: `plan` without a database. In a pull request it looks at the migrations that are added or changed there, elsewhere at all of them.",
    default: "false",
  },
  "sarif-file": {
    description:
      "A file for GitHub's code scanning, such as `plan.sarif`, into which `plan` writes its hazards. Inside the workspace, in a folder that is there.",
    default: "",
  },
  comment: {
    description: "`auto`: keep one comment up to date on the pull request. `never`: only the job's summary.",
    default: "auto",
  },
  "github-token": {
    description: "Token for the comment and for the proof of an approval.",
    default: "",
    secret: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's syntax
    defaultInAction: "${{ github.token }}",
  },
  "fail-on-drift": {
    description: "`true`: `status` fails when anything is pending or has drifted.",
    default: "false",
  },
  "ssl-root-cert": {
    description: "Path of a PEM file with the CA to trust for the connection.",
    default: "",
  },
  "auth-data": {
    description:
      "What `reset` does with the rows of the `auth` schema: `keep` or `truncate`. When empty, `truncate` on a local database and `keep` on a remote one.",
    default: "",
  },
  "restore-grants": {
    description:
      "`true`: `reset` puts back the API roles' grants on tables that were dropped and made again.",
    default: "false",
  },
  "allow-self-approval": {
    description:
      "`true`: `reset` of a protected environment may be approved by the person who started it. Loosens the gate.",
    default: "false",
  },
  "allow-admin-bypass": {
    description:
      "`true`: `reset` accepts a protected environment whose rules administrators can bypass. Loosens the gate.",
    default: "false",
  },
  "supabase-access-token": {
    description: "Access token for Supabase's Management API, needed by `require-backup`.",
    default: "",
    secret: true,
  },
  "project-ref": {
    description:
      "The Supabase project's reference, for `require-backup`; read from the connection string when empty.",
    default: "",
  },
  "require-backup": {
    description:
      "With `24h`, a destructive `migrate` on a protected environment refuses unless the platform has a backup younger than that, or point-in-time recovery; with `24h always`, every `migrate` that has something to apply. Off when empty.",
    default: "",
  },
} as const satisfies Record<string, InputDescription>;

export type InputName = keyof typeof INPUTS;

export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[];

/** The same entry in its general form, for code that goes through all of them. */
export function describeInput(name: InputName): InputDescription {
  return INPUTS[name];
}
