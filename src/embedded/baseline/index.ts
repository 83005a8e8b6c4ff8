import { AUTH } from "./auth.js";
import { AUTH_FUNCTIONS } from "./auth-functions.js";
import { FUNCTIONS } from "./functions.js";
import { GUARD } from "./guard.js";
import { REALTIME } from "./realtime.js";
import { ROLES } from "./roles.js";
import { SCHEMAS } from "./schemas.js";
import { STORAGE } from "./storage.js";

/**
 * What a new Supabase project holds before its first migration, condensed: enough that migrations and seeds which run
 * there run here, and that what is refused there is refused here. In order; each part is one command, all or nothing.
 * Run by the superuser `supabase_admin`.
 */
export const BASELINE: readonly string[] = [
  ROLES,
  SCHEMAS,
  AUTH,
  AUTH_FUNCTIONS,
  STORAGE,
  REALTIME,
  FUNCTIONS,
  GUARD,
];
