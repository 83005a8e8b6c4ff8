import type { RuleCases } from "../../support/hazards.js";
import { BREAKING } from "./cases/breaking.js";
import { COLUMNS } from "./cases/columns.js";
import { CONSTRAINTS } from "./cases/constraints.js";
import { DESTRUCTIVE } from "./cases/destructive.js";
import { FAILING } from "./cases/failing.js";
import { INDEXES } from "./cases/indexes.js";
import { PARTITIONS } from "./cases/partitions.js";
import { SECURITY } from "./cases/security.js";
import { TABLES } from "./cases/tables.js";

/** By rule. */
export const CASES: Readonly<Record<string, RuleCases>> = {
  ...INDEXES,
  ...COLUMNS,
  ...CONSTRAINTS,
  ...PARTITIONS,
  ...TABLES,
  ...FAILING,
  ...DESTRUCTIVE,
  ...BREAKING,
  ...SECURITY,
};
