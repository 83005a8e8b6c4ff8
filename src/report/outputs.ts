import type { HazardResult, MigrationResult, Result, SeedResult } from "../result.js";
import { renderJson } from "./json.js";
import { appliedOf, pendingOf } from "./outcome.js";

/** The action's outputs by name; every one is always there. Lists are JSON arrays, for `fromJSON` in a workflow. */
export type Outputs = Readonly<Record<string, string>>;

/**
 * A step hands an output on through an environment variable, and Linux takes at most 128 KiB for one (MAX_ARG_STRLEN).
 */
const LARGEST_RESULT = 120 * 1024;

export function outputsOf(result: Result): Outputs {
  const applied = appliedOf(result);
  const pending = pendingOf(result);
  return {
    result: renderJson(fitting(result)),
    "up-to-date": result.upToDate === null ? "" : String(result.upToDate),
    "schema-version": result.version.after ?? "",
    "applied-count": String(applied.length),
    applied: versions(applied),
    "pending-count": String(pending.length),
    pending: versions(pending),
    "hazard-count": String(result.hazards.length),
    "danger-count": String(result.hazards.filter(({ severity }) => severity === "danger").length),
    drift: JSON.stringify([...new Set(result.drift.map(({ kind }) => kind))]),
    "duration-ms": String(result.durationMs),
    "comment-url": "",
  };
}

function versions(migrations: readonly MigrationResult[]): string {
  return JSON.stringify(migrations.map(({ version }) => version));
}

/** Without the oldest of the migrations and seeds that were applied before this run, then without hazards, where all of them would not fit. */
function fitting(result: Result): Result {
  let excess = size(result) - LARGEST_RESULT;
  const isKept = (one: MigrationResult | SeedResult): boolean => {
    if (excess <= 0 || one.state !== "applied" || one.outcome !== null) return true;
    excess -= size(one) + 1;
    return false;
  };
  const kept = {
    ...result,
    migrations: result.migrations.filter(isKept),
    seeds: result.seeds.filter(isKept),
  };
  return excess <= 0 ? kept : { ...kept, hazards: worstOf(kept.hazards, excess) };
}

/** Without so many of them, notes first, that `excess` bytes are saved; `hazard-count` still counts all. */
function worstOf(hazards: readonly HazardResult[], excess: number): HazardResult[] {
  const left = new Set(hazards);
  let saved = 0;
  for (const severity of ["note", "warning", "danger"]) {
    for (const hazard of hazards.filter((one) => one.severity === severity).reverse()) {
      if (saved >= excess) break;
      left.delete(hazard);
      saved += size(hazard) + 1;
    }
  }
  return [...left];
}

function size(value: Result | MigrationResult | SeedResult | HazardResult): number {
  return Buffer.byteLength(JSON.stringify(value));
}
