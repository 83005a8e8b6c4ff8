import type { Context } from "../context.js";
import type { Inventory } from "../database/inventory.js";
import type { DatabaseState } from "../database/state.js";
import type { ResetResult } from "../result.js";
import { decide } from "./decide.js";
import type { Findings } from "./report.js";
import type { Prepared } from "./reset-prepare.js";
import type { ResetEnd } from "./reset-run.js";
import { summarise } from "./reset-summary.js";

/** What is known of a reset before it begins. */
export function findingsBefore(before: DatabaseState, context: Context, prepared: Prepared): Findings {
  return {
    outcome: "done",
    before,
    migrations: migrationsIn(before, context),
    segmentCounts: new Map(prepared.plan.staged.map(({ file, segments }) => [file.version, segments.length])),
    seeds: { files: prepared.seedFiles },
  };
}

/** What is known of it at its end. */
export function findingsAfter(
  before: Findings,
  end: ResetEnd & { atomic: boolean },
  after: DatabaseState | undefined,
  {
    context,
    prepared,
    inventory,
    restored,
  }: {
    context: Context;
    prepared: Prepared;
    inventory: Inventory;
    restored: boolean;
  },
): Findings {
  const { outcome, problems, deeds, seedDeeds } = end;
  const { plan, seedFiles } = prepared;
  return {
    ...before,
    outcome,
    problems,
    after,
    ...(after && { migrations: migrationsIn(after, context) }),
    deeds,
    planned: new Set(plan.staged.map(({ file }) => file.version)),
    seeds: { files: seedFiles, deeds: seedDeeds, planned: new Set(seedFiles.map(({ path }) => path)) },
    reset: resetResult(end, inventory, restored),
  };
}

function resetResult(
  { outcome, atomic, grants }: ResetEnd & { atomic: boolean },
  inventory: Inventory,
  restored: boolean,
): ResetResult {
  const { counts } = summarise(inventory, { truncateAuth: false, atomic });
  const listed = (list: typeof grants.lost): ResetResult["grantsLost"] =>
    list.map((grant) => ({ ...grant, column: grant.column ?? null, privileges: [...grant.privileges] }));
  return {
    atomic,
    dropped: outcome === "done" ? counts.map((one) => ({ ...one })) : [],
    grantsLost: listed(grants.lost),
    grantsGained: listed(grants.gained),
    grantsRestored: outcome === "done" && restored,
  };
}

/** Whether an applied file was edited is of no interest to a reset. */
function migrationsIn(
  { history, progress }: DatabaseState,
  { project }: Context,
): Findings["migrations"] & object {
  const none = {
    edited: new Set<string>(),
    misnamed: new Set<string>(),
    renumbered: new Map<string, string>(),
    invalid: new Set<string>(),
    changedParts: new Map<string, number>(),
  };
  return decide({ files: project.migrations, history, progress, ...none });
}
