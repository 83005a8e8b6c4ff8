import pg from "pg";
import { count } from "../count.js";
import type { DoomedObject, Inventory } from "../database/inventory.js";
import type { Problem } from "../problem.js";
import type { ResetInventory } from "../progress.js";
import { quoted } from "../quoted.js";

/** What a reset drops, for whoever watches. `truncateAuth`: the rows of `auth` go as well. */
export function summarise(
  inventory: Inventory,
  { truncateAuth, atomic }: { truncateAuth: boolean; atomic: boolean },
): ResetInventory {
  const { objects, buckets, cronJobs, tables, authUsers, kept } = inventory;
  const going = objects.filter(({ ours }) => ours);
  const classes = [
    ...going.map((object) => object.class),
    ...buckets.map(() => "bucket"),
    ...cronJobs.map(() => "cron job"),
  ];
  const counts = new Map<string, number>();
  for (const one of classes) counts.set(one, (counts.get(one) ?? 0) + 1);
  const named = (wanted: string) => going.filter((object) => object.class === wanted).map(({ name }) => name);
  return {
    counts: [...counts].map(([name, number]) => ({ class: name, count: number })),
    schemas: named("schema"),
    extensions: named("extension"),
    buckets: buckets.map(({ id }) => id),
    cronJobs: cronJobs.map(({ name, schedule }) => `${name} (${schedule})`),
    tables: tables.map(({ name, rows, estimated }) => ({ name, rows: rows ?? null, estimated })),
    users: truncateAuth ? (authUsers ?? 0) : null,
    kept,
    atomic,
  };
}

/** Left where they are when they belong to somebody else: the reset can go on without them, and the platform works with them. */
const SPARED: ReadonlySet<string> = new Set(["extension", "policy", "trigger"]);

/** What stays though it should go, a word on each. */
export function sparedAdvice({ objects }: Inventory): readonly string[] {
  return objects
    .filter((object) => !object.ours && SPARED.has(object.class))
    .map(
      ({ class: kind, name, owner }) =>
        `${kind} ${name} stays: it belongs to ${owner}, and the login may not drop it`,
    );
}

/** What migrations without a file have made goes for good. */
export function filelessAdvice(
  history: readonly { readonly version: string }[],
  files: readonly { readonly version: string }[],
): readonly string[] {
  const known = new Set(files.map(({ version }) => version));
  const gone = history.map(({ version }) => version).filter((version) => !known.has(version));
  if (gone.length === 0) return [];
  const names = gone.length > 5 ? `${gone.slice(0, 5).join(", ")} …` : gone.join(", ");
  const what = `${count(gone.length, "applied migration")} ${gone.length === 1 ? "has" : "have"}`;
  return [`${what} no file, so what they made will not come back: ${names}`];
}

/** Why a reset may not begin: all that the login may not drop, and files that would be orphaned. Each with its way out. */
export function obstacles(inventory: Inventory): readonly Problem[] {
  const { objects, buckets, login } = inventory;
  return [
    ...objects
      .filter((object) => !object.ours && !SPARED.has(object.class))
      .map((object) => notOurs(object, login)),
    ...buckets.filter(({ files }) => files > 0).map(notEmpty),
  ];
}

/** SQL's word for a class where it is another one than people's. */
const SQL_WORD: Readonly<Record<string, string>> = {
  "statistics object": "statistics",
  "foreign server": "server",
  "foreign-data wrapper": "foreign data wrapper",
};

function notOurs({ class: kind, name, owner }: DoomedObject, login: string): Problem {
  const heir = /^[a-z_][a-z0-9_]*$/.test(login) ? login : pg.escapeIdentifier(login);
  const handOver = `alter ${SQL_WORD[kind] ?? kind} ${name} owner to ${heir};`;
  return {
    code: "not-owner",
    message: `${kind} ${name} belongs to ${owner}, and ${login} may not drop it`,
    hint:
      kind === "cast"
        ? `Let ${owner} drop it, then run reset again.`
        : `Let ${owner} hand it over (${handOver}) or drop it, then run reset again.`,
  };
}

const COUNTED = 1000;

function notEmpty({ id, files }: Inventory["buckets"][number]): Problem {
  return {
    code: "bucket-not-empty",
    message: `Bucket ${quoted(id)} holds ${files > COUNTED ? `more than ${COUNTED}` : files} ${files === 1 ? "file" : "files"}`,
    hint: "A reset makes buckets anew, but a file whose bucket is dropped by SQL stays in the storage, out of reach and paid for. Empty the bucket first (dashboard, Storage, Empty bucket), then run reset again.",
  };
}
