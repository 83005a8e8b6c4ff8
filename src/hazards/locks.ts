import type { AlterTableCmd } from "libpg-query";
import { LOCK_MODES, type LockMode } from "./types.js";

const SHARE_UPDATE_EXCLUSIVE = new Set([
  "AT_SetStatistics",
  "AT_ClusterOn",
  "AT_DropCluster",
  "AT_SetOptions",
  "AT_ResetOptions",
  "AT_SetRelOptions",
  "AT_ResetRelOptions",
  "AT_ReplaceRelOptions",
  "AT_ValidateConstraint",
  "AT_AttachPartition",
  "AT_DetachPartitionFinalize",
]);

/** The lock that one action of ALTER TABLE takes on its table: `AlterTableGetLockLevel` of Postgres' tablecmds.c. */
export function alterTableLock({ subtype, def }: AlterTableCmd): LockMode {
  if (SHARE_UPDATE_EXCLUSIVE.has(subtype ?? "")) return "SHARE UPDATE EXCLUSIVE";
  if (/^AT_(?:En|Dis)able(?:Always|Replica)?Trig/.test(subtype ?? "")) return "SHARE ROW EXCLUSIVE";
  if (def === undefined) return "ACCESS EXCLUSIVE";
  if ("Constraint" in def && def.Constraint.contype === "CONSTR_FOREIGN") return "SHARE ROW EXCLUSIVE";
  if ("PartitionCmd" in def && def.PartitionCmd.concurrent) return "SHARE UPDATE EXCLUSIVE";
  return "ACCESS EXCLUSIVE";
}

export function strongest(modes: readonly LockMode[]): LockMode | undefined {
  return LOCK_MODES[Math.max(...modes.map((mode) => LOCK_MODES.indexOf(mode)))];
}

/** LOCK TABLE's number for a mode counts from 1. */
export function lockModeOf(number: number | undefined): LockMode {
  return LOCK_MODES[(number ?? 8) - 1] ?? "ACCESS EXCLUSIVE";
}
