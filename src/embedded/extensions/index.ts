import { http } from "./http.js";
import { pgCron } from "./pg-cron.js";
import { pgGraphql } from "./pg-graphql.js";
import { pgJsonschema } from "./pg-jsonschema.js";
import { pgNet } from "./pg-net.js";
import { pgjwt } from "./pgjwt.js";
import { pgmq } from "./pgmq.js";
import { SMALL_STUBS } from "./small.js";
import { supabaseVault } from "./supabase-vault.js";
import type { ExtensionStub } from "./types.js";
import { vector } from "./vector.js";

/** Extensions of Supabase that npm's Postgres lacks. */
export const STUBS: readonly ExtensionStub[] = [
  http,
  pgCron,
  pgGraphql,
  pgJsonschema,
  pgNet,
  pgjwt,
  pgmq,
  supabaseVault,
  vector,
  ...SMALL_STUBS,
];

/**
 * Extensions of Postgres itself that the platform lets `postgres` create although their authors did not mark them
 * trusted. Names as in the `supautils.privileged_extensions` of Supabase's image.
 */
export const PRIVILEGED: readonly string[] = [
  "autoinc",
  "bloom",
  "dblink",
  "dict_int",
  "dict_xsyn",
  "earthdistance",
  "insert_username",
  "moddatetime",
  "pg_buffercache",
  "pg_prewarm",
  "pg_stat_statements",
  "pg_walinspect",
  "pgrowlocks",
  "pgstattuple",
  "postgres_fdw",
  "refint",
  "sslinfo",
  "tcn",
  "xml2",
];
