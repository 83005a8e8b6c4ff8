import { API_ROLES } from "./grants.js";
import { textArray } from "./literal.js";

/** Schemas that belong to Supabase or to an extension: what stands in them stays (Supabase CLI 3.1, `db dump` and `db reset`). */
const RESERVED_SCHEMAS: readonly string[] = [
  "_analytics",
  "_realtime",
  "_supavisor",
  "auth",
  "cron",
  "etl",
  "extensions",
  "graphql",
  "graphql_public",
  "information_schema",
  "net",
  "pgbouncer",
  "pgmq",
  "pgmq_public",
  "pgsodium",
  "pgsodium_masks",
  "pgtle",
  "realtime",
  "storage",
  "supabase_functions",
  "supabase_migrations",
  "vault",
];

/** Extensions that a project has from the start, or whose loss nothing of the project's own would bring back. */
const PLATFORM_EXTENSIONS: readonly string[] = [
  "pg_graphql",
  "pg_net",
  "pg_stat_statements",
  "pgcrypto",
  "pgjwt",
  "pgsodium",
  "plpgsql",
  "supabase_vault",
  "uuid-ossp",
  "wrappers",
];

/** As SQL arrays, for the questions to the catalogue. */
export const RESERVED = textArray(RESERVED_SCHEMAS);
export const PLATFORM_SET = textArray(PLATFORM_EXTENSIONS);
export const API = textArray(API_ROLES);

/** Roles that own parts of the platform: a schema of theirs is none of the project's, whatever its name. */
export const PLATFORM_OWNER = "'^(supabase_.*|pgbouncer|pgsodium_.*)$'";

/** A condition on `pg_namespace n`: what stands in it may be the project's. */
export const OWN_SCHEMA = `n.nspname !~ '^pg_' and n.nspname <> all (${RESERVED})
           and (n.nspname = 'public' or n.nspowner = current_user::regrole or n.nspowner::regrole::text !~ ${PLATFORM_OWNER})`;

/** Publications that Supabase's own servers listen to; the CLI spares the same. */
export const PLATFORM_PUBLICATION = "'^(supabase_realtime|realtime_messages)'";
