import * as z from "zod/mini";
import type { ProjectConfig } from "./types.js";

/** Go's ParseBool, which the Supabase CLI keeps to in its TypeScript (measured, 3.1.0). */
const TRUE = new Set<unknown>([true, 1, "1", "t", "T", "TRUE", "true", "True"]);
const FALSE = new Set<unknown>([false, 0, "0", "f", "F", "FALSE", "false", "False"]);

/** Numbers and truth values may be strings there, since that is what a variable holds. */
const wholeNumber = z.transform((value) =>
  typeof value === "string" && /^[0-9]+$/.test(value) ? Number(value) : value,
);
const truth = z.pipe(
  z.transform((value) => (TRUE.has(value) ? true : FALSE.has(value) ? false : value)),
  z.boolean(),
);
const texts = z.pipe(
  z.transform((value) =>
    typeof value === "string" ? value.split(",").filter((text) => text !== "") : value,
  ),
  z.array(z.string()),
);

/** The part of config.toml that db-ops reads, after variables were put in; every other key is the CLI's business. */
export const configSchema = z.pipe(
  z.object({
    db: z.object({
      port: z._default(z.pipe(wholeNumber, z.int().check(z.minimum(1), z.maximum(65535))), 54322),
      major_version: z._default(z.pipe(wholeNumber, z.int().check(z.minimum(13))), 17),
      migrations: z.object({ enabled: z._default(truth, true) }),
      seed: z.object({ enabled: z._default(truth, true), sql_paths: z._default(texts, ["./seed.sql"]) }),
    }),
    api: z.object({
      enabled: z._default(truth, true),
      schemas: z._default(texts, ["public", "graphql_public"]),
    }),
  }),
  z.transform(
    ({ db, api }): ProjectConfig => ({
      port: db.port,
      majorVersion: db.major_version,
      migrationsEnabled: db.migrations.enabled,
      seed: { enabled: db.seed.enabled, sqlPaths: db.seed.sql_paths },
      apiSchemas: api.enabled ? api.schemas : [],
    }),
  ),
);

/** What is allowed, by key path: for messages. */
export const ALLOWED: Readonly<Record<string, string>> = {
  "db.port": "a port number from 1 to 65535",
  "db.major_version": "Postgres' major version, 13 or newer",
  "db.migrations.enabled": "true or false",
  "db.seed.enabled": "true or false",
  "db.seed.sql_paths": "a list of paths",
  "db.seed.sql_paths.*": "a path",
  "api.enabled": "true or false",
  "api.schemas": "a list of schemas",
  "api.schemas.*": "a schema",
};
