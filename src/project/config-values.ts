import { quoted } from "../quoted.js";
import type { Lookup } from "./variables.js";

/** The keys that db-ops reads, with the values that hold after variables were put in. */
export interface ConfigValues {
  readonly values: unknown;
  /** By key path: where the value comes from, for a message. Never the value of a variable, which may be a secret. */
  readonly origins: ReadonlyMap<string, string>;
}

/** The Supabase CLI takes only a whole value, and looks once: what a variable holds is not looked up again. */
const VARIABLE = /^env\((.*)\)$/;

/** Paths get published, in plans and errors. A token or a connection string looks otherwise. */
const PATHS = /^(?:\.{1,2}\/[^:@]*|[^:@]*\.sql)$/;

/**
 * Puts variables in, as the Supabase CLI does (measured, 3.1.0): `SUPABASE_DB_PORT` stands above `[db] port`, and the
 * text `env(NAME)` becomes what NAME holds, or stays when NAME is unset or empty. Checks nothing: tables that are none
 * are left as they are.
 */
export function configValues(document: unknown, lookup: Lookup): ConfigValues {
  const origins = new Map<string, string>();
  const at = (path: string) => (raw: unknown) => {
    const name = `SUPABASE_${path.replaceAll(".", "_").toUpperCase()}`;
    const override = lookup(name);
    if (override !== undefined) return fromVariable(name, override, path);
    return Array.isArray(raw) ? raw.map((item, index) => put(item, `${path}.${index}`)) : put(raw, path);
  };
  const put = (raw: unknown, path: string): unknown => {
    const [, name] = typeof raw === "string" ? (VARIABLE.exec(raw) ?? []) : [];
    const value = name === undefined ? undefined : lookup(name);
    if (name !== undefined && value !== undefined) return fromVariable(name, value, path);
    const unset = name === undefined ? "" : `, and no variable ${quoted(name)} is set`;
    origins.set(path, `it is ${shown(raw)}${unset}`);
    return raw;
  };
  const fromVariable = (name: string, value: string, path: string): unknown => {
    origins.set(path, `it comes from the variable ${quoted(name)}, whose value is not shown`);
    if (!path.startsWith("db.seed.sql_paths") || value.split(",").every((each) => PATHS.test(each)))
      return value;
    origins.set(path, `the variable ${quoted(name)} does not hold paths that begin with ./ or end with .sql`);
    return null;
  };
  const values = table(document, {
    db: (db) =>
      table(db, {
        port: at("db.port"),
        major_version: at("db.major_version"),
        migrations: (migrations) => table(migrations, { enabled: at("db.migrations.enabled") }),
        seed: (seed) => table(seed, { enabled: at("db.seed.enabled"), sql_paths: at("db.seed.sql_paths") }),
      }),
    api: (api) => table(api, { enabled: at("api.enabled"), schemas: at("api.schemas") }),
  });
  return { values, origins };
}

function table(node: unknown, keys: Readonly<Record<string, (child: unknown) => unknown>>): unknown {
  if (node !== undefined && !isTable(node)) return node;
  return Object.fromEntries(Object.entries(keys).map(([key, settle]) => [key, settle(node?.[key])]));
}

function isTable(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === "object" && node !== null && !Array.isArray(node) && !(node instanceof Date);
}

function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return "a date";
  return Array.isArray(value) ? "a list" : value === undefined ? "missing" : "a table";
}
