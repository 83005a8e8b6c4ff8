import { describe, expect, test } from "vitest";
import { hintFor } from "../../../src/database/hints.js";
import type { Target } from "../../../src/database/target.js";

type Row = readonly [code: string | undefined, message: string, kind: Target["kind"], says: RegExp];

const POOLER = "supabase-session-pooler";
const DIRECT = "supabase-direct";

const ROWS: readonly Row[] = [
  ["ENETUNREACH", "connect ENETUNREACH 2a05::1:5432", DIRECT, /IPv6 only.*session pooler/],
  ["EHOSTUNREACH", "connect EHOSTUNREACH", "other", /no route/],
  ["ENOTFOUND", "getaddrinfo ENOTFOUND base", "other", /quotes/],
  ["ENOTFOUND", "getaddrinfo ENOTFOUND db.abc.supabase.co", DIRECT, /paused or deleted/],
  ["ENOTFOUND", "getaddrinfo ENOTFOUND aws-9-x.pooler.supabase.com", POOLER, /cannot be guessed/],
  ["ENOTFOUND", "getaddrinfo ENOTFOUND db", "other", /spelling/],
  ["ECONNREFUSED", "connect ECONNREFUSED", POOLER, /30 minutes.*network restrictions/i],
  ["ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:54322", "loopback", /supabase start/],
  ["ECONNREFUSED", "connect ECONNREFUSED 10.0.0.1:5432", "other", /Nothing listens/],
  ["ENOENT", "connect ENOENT /var/run/postgresql/.s.PGSQL.5432", "loopback", /Start the database/],
  ["ETIMEDOUT", "", DIRECT, /IPv6/],
  ["ETIMEDOUT", "", "other", /connect-timeout/],
  ["XX000", "Tenant or user not found", POOLER, /does not know the project.*postgres\.<ref>/],
  ["XX000", "(ENOTFOUND) tenant/user postgres.abc not found", POOLER, /does not know the project/],
  [
    "XX000",
    "(ENOIDENTIFIER) no tenant identifier provided (external_id or sni_hostname required)",
    POOLER,
    /does not know the project/,
  ],
  [
    "XX000",
    "(ECIRCUITBREAKER) too many authentication failures, new connections are temporarily blocked",
    POOLER,
    /wait/,
  ],
  [
    "XX000",
    "(EADDRNOTALLOWED) address not in tenant allow_list: {1, 2, 3, 4}",
    POOLER,
    /network restrictions/,
  ],
  [
    "XX000",
    "(EMAXCONNSESSION) max clients reached in session mode",
    POOLER,
    /connections of the pooler are taken/,
  ],
  [
    "XX000",
    "(ECHECKOUTTIMEOUT) unable to check out connection from the pool after 60000ms in Session mode",
    POOLER,
    /pooler are taken/,
  ],
  ["XX000", "(EDBHANDLEREXITED) DbHandler exited. Check logs for more information", POOLER, /pooler lost/],
  ["28P01", 'password authentication failed for user "postgres"', POOLER, /ban this address for 30 minutes/],
  ["28P01", 'password authentication failed for user "me"', "other", /never tried a second time/],
  ["28000", "no pg_hba.conf entry for host", "other", /pg_hba/],
  ["53300", "sorry, too many clients already", "other", /connections of the server are taken/],
  [
    "SELF_SIGNED_CERT_IN_CHAIN",
    "self-signed certificate in certificate chain",
    POOLER,
    /published roots.*ssl-root-cert/,
  ],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate", "other", /ssl-root-cert/],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match", "other", /another host name/],
  ["CERT_HAS_EXPIRED", "certificate has expired", "other", /clock/],
  [undefined, "The server does not support SSL connections", "other", /tunnel/],
  ["42501", "must be owner of table objects", POOLER, /since 2025/],
  ["42501", "must be owner of relation users", POOLER, /since 2025/],
  ["42501", "must be owner of table user_settings", POOLER, /another role/],
  [
    "42501",
    "Direct deletion from storage tables is not allowed. Use the Storage API instead.",
    POOLER,
    /storage\.allow_delete_query/,
  ],
  ["42501", "permission denied for schema auth", POOLER, /belongs to the platform/],
  ["42501", "permission denied for schema public", POOLER, /lacks a privilege/],
  ["42501", "permission denied for schema supabase_migrations", POOLER, /login that migrates/],
  ["42501", "permission denied for table db_ops_runs", POOLER, /login that migrates/],
  ["42501", 'permission denied to set role "supabase_admin"', POOLER, /no superuser/],
  ["42501", 'new row violates row-level security policy for table "t"', POOLER, /row-level security/],
  ["25006", "cannot execute CREATE TABLE in a read-only transaction", POOLER, /disk is full.*replica/],
  ["53200", "out of shared memory", POOLER, /locks/],
  ["53200", "out of memory", POOLER, /ran out of memory/],
  ["53100", "could not extend file", POOLER, /disk is full/],
  ["55P03", "canceling statement due to lock timeout", POOLER, /lock-timeout/],
  ["40P01", "deadlock detected", POOLER, /waited for each other/],
  ["42P07", 'relation "users" already exists', POOLER, /if not exists/],
  ["42710", 'policy "p" for table "t" already exists', POOLER, /there already/],
  ["42701", 'column "c" of relation "t" already exists', POOLER, /there already/],
  ["42703", 'column "nam" does not exist', POOLER, /no such column/],
  ["42P01", 'relation "nope" does not exist', POOLER, /order of the files/],
  ["42883", "function uuid_generate_v4() does not exist", POOLER, /gen_random_uuid/],
  ["42883", "function gen_salt(unknown) does not exist", POOLER, /extensions\./],
  ["42883", "operator does not exist: extensions.vector <=> extensions.vector", POOLER, /search_path/],
  ["42883", "operator does not exist: integer = text", POOLER, /Cast/],
  ["42883", "function f(integer) does not exist", POOLER, /argument types/],
  ["42704", 'type "vector" does not exist', POOLER, /extension/],
  ["42704", 'role "app" does not exist', POOLER, /roles belong to the server/],
  ["42704", 'type "mood" does not exist', POOLER, /does not exist here/],
  ["2BP01", "cannot drop table t because other objects depend on it", POOLER, /depend/],
  ["42P16", 'cannot change name of view column "a" to "b"', POOLER, /drop view/],
  ["42P13", "cannot change return type of existing function", POOLER, /drop function/],
  ["42P17", 'infinite recursion detected in policy for relation "t"', POOLER, /security definer/],
  [
    "42P10",
    "there is no unique or exclusion constraint matching the ON CONFLICT specification",
    POOLER,
    /on conflict/,
  ],
  ["42804", 'column "a" cannot be cast automatically to type integer', POOLER, /using/],
  ["42601", 'syntax error at or near "tabel"', POOLER, /cannot read/],
  ["0A000", "cannot alter type of a column used by a view or rule", POOLER, /Drop it/],
  ["0A000", 'extension "pg_cron" is not available', POOLER, /does not have the extension/],
  ["3F000", 'schema "app" does not exist', POOLER, /create schema/],
  ["23505", 'could not create unique index "k"', POOLER, /having count/],
  ["23505", "duplicate key value violates unique constraint", POOLER, /on conflict/],
  [
    "23503",
    'insert or update on table "t" violates foreign key constraint',
    POOLER,
    /parents before children/,
  ],
  ["23503", 'update or delete on table "t" violates foreign key constraint', POOLER, /still point/],
  ["23502", 'column "a" of relation "t" contains null values', POOLER, /Fill it first/],
  ["23514", 'check constraint "c" of relation "t" is violated by some row', POOLER, /not valid/],
  ["22P02", "invalid input syntax for type integer", POOLER, /pg_input_is_valid/],
  ["22P02", "invalid input value for enum mood", POOLER, /label/],
  ["57014", "canceling statement due to statement timeout", POOLER, /2 minutes/],
  ["57014", "canceling statement due to user request", POOLER, /cancelled/],
  ["55P04", "unsafe use of new value", POOLER, /migration of its own/],
  ["25001", "CREATE INDEX CONCURRENTLY cannot run inside a transaction block", POOLER, /top level/],
  ["2D000", "invalid transaction termination", POOLER, /Take it out/],
  [
    "55006",
    'cannot ALTER TABLE "t" because it has pending trigger events',
    POOLER,
    /set constraints all immediate/,
  ],
  ["57P01", "terminating connection due to administrator command", POOLER, /same command again/],
  ["08006", "connection failure", POOLER, /same command again/],
  ["P0001", "anything", POOLER, /raise exception/],
];

describe("a hint names the likely cause and the next step", () => {
  test.each(ROWS)("%s %s (%s)", (code, message, targetKind, says) => {
    const hint = hintFor({ code, message, targetKind });
    expect(hint).toMatch(says);
    expect(hint).not.toContain("\n");
    expect(hint?.length).toBeLessThan(330);
  });

  test("nothing is said where we know no better", () => {
    expect(hintFor({ code: "42939", message: "reserved", targetKind: "other" })).toBeUndefined();
    expect(hintFor({ code: undefined, message: "", targetKind: "other" })).toBeUndefined();
  });
});
