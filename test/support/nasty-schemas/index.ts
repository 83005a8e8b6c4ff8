import { PLATFORM } from "./platform.js";
import { RELATIONS } from "./relations.js";
import { ROUTINES } from "./routines.js";
import type { NastySchema } from "./types.js";

export const NASTY_SCHEMAS: readonly NastySchema[] = [...RELATIONS, ...ROUTINES, ...PLATFORM];
