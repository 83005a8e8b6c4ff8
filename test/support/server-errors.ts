import type { ServerErrorFields } from "../../src/database/server-error.js";

export const CANARY = "canary-4711";

export interface ServerErrorCase {
  readonly name: string;
  readonly error: ServerErrorFields;
  readonly message: string;
  readonly detail?: string;
}

/** As Postgres 17 sends them; what must not be published is the canary. */
export const SERVER_ERRORS: readonly ServerErrorCase[] = [
  {
    name: "a duplicate key keeps constraint, table and columns",
    error: {
      code: "23505",
      message: 'duplicate key value violates unique constraint "users_email_key"',
      detail: `Key (email, lower(name))=(${CANARY}, a) already exists.`,
      schema: "public",
      table: "users",
      constraint: "users_email_key",
    },
    message: 'duplicate key value violates unique constraint "users_email_key" (table public.users)',
    detail: "Key (email, lower(name)) already exists.",
  },
  {
    name: "a value that imitates the detail's own words",
    error: {
      code: "23505",
      message: 'duplicate key value violates unique constraint "k"',
      detail: `Key (a)=(x) is not present in table "${CANARY}".) already exists.`,
    },
    message: 'duplicate key value violates unique constraint "k"',
    detail: "Key (a) already exists.",
  },
  {
    name: "a unique index over duplicates",
    error: {
      code: "23505",
      message: 'could not create unique index "k"',
      detail: `Key (a)=(${CANARY}) is duplicated.`,
    },
    message: 'could not create unique index "k"',
    detail: "Key (a) is duplicated.",
  },
  {
    name: "a foreign key keeps both tables",
    error: {
      code: "23503",
      message: 'insert or update on table "orders" violates foreign key constraint "orders_user_id_fkey"',
      detail: `Key (user_id)=(${CANARY}) is not present in table "users".`,
      schema: "public",
      table: "orders",
      constraint: "orders_user_id_fkey",
    },
    message: 'insert or update on table "orders" violates foreign key constraint "orders_user_id_fkey"',
    detail: 'Key (user_id) is not present in table "users".',
  },
  {
    name: "a failing row is not published",
    error: {
      code: "23514",
      message: 'new row for relation "users" violates check constraint "users_age_check"',
      detail: `Failing row contains (1, ${CANARY}).`,
      table: "users",
      constraint: "users_age_check",
    },
    message: 'new row for relation "users" violates check constraint "users_age_check"',
  },
  {
    name: "a missing value keeps column and table",
    error: {
      code: "23502",
      message: 'null value in column "age" of relation "users" violates not-null constraint',
      detail: `Failing row contains (${CANARY}, null).`,
      column: "age",
      table: "users",
    },
    message: 'null value in column "age" of relation "users" violates not-null constraint',
  },
  {
    name: "an exclusion constraint's ranges",
    error: {
      code: "23P01",
      message: 'conflicting key value violates exclusion constraint "no_overlap"',
      detail: `Key (during)=(${CANARY}) conflicts with existing key (during)=(${CANARY}).`,
    },
    message: 'conflicting key value violates exclusion constraint "no_overlap"',
  },
  {
    name: "detail in another language is not understood, so not published",
    error: {
      code: "23505",
      message: "doppelter Schlüsselwert verletzt Unique-Constraint »users_email_key«",
      detail: `Schlüssel »(email)=(${CANARY})« existiert bereits.`,
    },
    message: "doppelter Schlüsselwert verletzt Unique-Constraint »users_email_key«",
  },
  {
    name: "an unreadable value loses the value, keeps the type",
    error: { code: "22P02", message: `invalid input syntax for type integer: "${CANARY}"` },
    message: "invalid input syntax for type integer: …",
  },
  {
    name: "a value with quotes of its own",
    error: { code: "22P02", message: `invalid input syntax for type integer: "a" "${CANARY}" "b"` },
    message: "invalid input syntax for type integer: …",
  },
  {
    name: "an unreadable value in another language",
    error: { code: "22P02", message: `ungültige Eingabesyntax für Typ integer: »${CANARY}«` },
    message: "ungültige Eingabesyntax für Typ integer: …",
  },
  {
    name: "JSON: neither token nor context",
    error: {
      code: "22P02",
      message: "invalid input syntax for type json",
      detail: `Token "${CANARY}" is invalid.`,
      where: `JSON data, line 1: ${CANARY}`,
    },
    message: "invalid input syntax for type json",
  },
  {
    name: "a date without quotes",
    error: { code: "22008", message: "date field value out of range: 2024-13-45" },
    message: "date field value out of range: …",
  },
  {
    name: "a text that is too long keeps the limit",
    error: { code: "22001", message: "value too long for type character varying(10)" },
    message: "value too long for type character varying(10)",
  },
  {
    name: "an enum keeps its name",
    error: { code: "22P02", message: `invalid input value for enum mood: "${CANARY}"` },
    message: "invalid input value for enum mood: …",
  },
];
