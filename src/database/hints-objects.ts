import type { Hint } from "./hints.js";

/** What is there, what is missing, and who may touch it: classes 42, 2B, 3F and 0A. */
export const OBJECTS: readonly Hint[] = [
  {
    message: /Direct deletion from storage tables/i,
    cause:
      "Supabase forbids to delete rows of storage.objects and storage.buckets by SQL, for the files would stay.",
    next: "Delete through the Storage API; where rows alone are meant: set local storage.allow_delete_query = 'true'; before the statement.",
  },
  {
    codes: ["42501"],
    message:
      /must be owner of (?:table|relation|function|schema|view|sequence|type) "?(?:objects|buckets|users|identities|sessions|messages|migrations|secrets|auth|storage|realtime|vault)\b/,
    cause:
      "Tables of Supabase's own schemas belong to the platform, and since 2025 nobody else may alter them.",
    next: "Policies on storage.objects, storage.buckets and realtime.messages and triggers on auth.users are allowed; put everything else into a table of your own.",
  },
  {
    codes: ["42501"],
    message:
      /permission denied for (?:schema supabase_migrations|table (?:schema_migrations|seed_files|db_ops_\w+))\b/,
    cause: "The login may at most read the migration history, and this writes to it.",
    next: "Use the login that migrates, on Supabase postgres.",
  },
  {
    codes: ["42501"],
    message:
      /permission denied for schema (?:auth|storage|realtime|vault|extensions|graphql|graphql_public|supabase_functions|pgbouncer|net|cron)\b/,
    cause: "The schema belongs to the platform; the login role may not create or alter anything in it.",
    next: "Create the object in a schema of your own, and run migrations as postgres.",
  },
  {
    codes: ["42501"],
    message: /must be owner of/,
    cause:
      "The object belongs to another role, often because it was made in the dashboard or by another login.",
    next: "Run as its owner, or have the owner hand it over: alter table … owner to postgres;",
  },
  {
    codes: ["42501"],
    message: /superuser|permission denied to create extension|SET ROLE|set role|session authorization/i,
    cause: "On Supabase postgres is no superuser.",
    next: "Extensions are switched on in the dashboard or with create extension … schema extensions; leave out what needs a superuser.",
  },
  {
    codes: ["42501"],
    message: /row-level security/,
    cause: "A row-level security policy forbids these rows to the role that runs the migration.",
    next: "Run as the table's owner, and not after set role or with force row level security.",
  },
  {
    codes: ["42501"],
    cause: "The login role lacks a privilege on the object.",
    next: "Run migrations as postgres, or grant what is missing.",
  },
  {
    codes: ["42P07", "42710", "42701", "42P06", "42723", "42P04", "42P03"],
    cause:
      "It is there already: made by hand in the dashboard, by another migration, or by a run of this one outside db-ops.",
    next: "Compare it with the file; if it is the same, add if not exists (or drop … if exists before it), else give it another name.",
  },
  {
    codes: ["42883"],
    message:
      /\b(?:uuid_generate_v\d\w*|gen_salt|crypt|digest|hmac|pgp_\w+|gen_random_bytes|uuid_nil|uuid_ns_\w+)\(/,
    cause:
      "The function belongs to an extension, which at Supabase lives in the schema extensions and may be off the search_path.",
    next: "Write extensions.<function>(…), or gen_random_uuid() for UUIDs; locally: create extension if not exists … schema extensions;",
  },
  {
    codes: ["42883"],
    message: /operator does not exist: (?:.*\bvector\b|.*\bgeo\w+|.*\bcitext\b|.*\bltree\b|.*\bhstore\b)/,
    cause:
      "The operator's extension is missing, or its schema is off the search_path (functions with set search_path = '' above all).",
    next: "Write operator(extensions.<=>) or set the search_path of the function to '', extensions.",
  },
  {
    codes: ["42883"],
    message: /operator does not exist/,
    cause: "The two sides have types between which no such operator is defined.",
    next: "Cast one of them, for example id::text or '…'::uuid.",
  },
  {
    codes: ["42883"],
    cause:
      "No function of this name takes these argument types: it comes later, is in another schema, or wants a cast.",
    next: "Create it in an earlier migration, write its schema, or cast the arguments.",
  },
  {
    codes: ["42704"],
    message:
      /type "(?:extensions\.)?(?:vector|halfvec|sparsevec|citext|geometry|geography|hstore|ltree|cube)"/,
    cause: "The type belongs to an extension that is off, or whose schema is off the search_path.",
    next: "Before it: create extension if not exists … schema extensions; and write extensions.<type>.",
  },
  {
    codes: ["42704"],
    message: /role "/,
    cause:
      "The role does not exist here; roles belong to the server and are not part of a database's migrations.",
    next: "Create it in a migration, or as supabase/roles.sql does for the local stack.",
  },
  {
    codes: ["42P01", "42704"],
    cause:
      "It does not exist here: it comes in a later migration, was made by hand elsewhere, or is off the search_path.",
    next: "Look at db-ops status for what is missing, check the order of the files, and write the schema in front of the name.",
  },
  {
    codes: ["42703"],
    cause:
      "The table has no such column here: it is added later, was renamed, or was made by hand in another environment.",
    next: "Check the order of the migrations; a name with capitals needs double quotes everywhere.",
  },
  {
    codes: ["3F000"],
    cause: "The schema does not exist here.",
    next: "Before it: create schema if not exists …; and for a platform's schema switch its feature on.",
  },
  {
    codes: ["2BP01"],
    cause: "Other objects depend on it; DETAIL names them.",
    next: "Drop or change them first, by name; cascade would take them along without a word.",
  },
  {
    codes: ["42P16"],
    message: /view/,
    cause: "create or replace view can add columns at the end only: no other name, type or order.",
    next: "drop view, then create view, in the same migration; grants and dependent views must be made again.",
  },
  {
    codes: ["42P13"],
    cause: "create or replace function cannot change a function's result or its parameters' names.",
    next: "drop function with its argument types, then create it, in the same migration; grants must be made again.",
  },
  {
    codes: ["42P17"],
    message: /recursion.*policy/,
    cause: "The policy reads the table that it protects, or two policies read each other's.",
    next: "Move the look-up into a security definer function with set search_path = '', and call that in the policy.",
  },
  {
    codes: ["42P10"],
    message: /ON CONFLICT/,
    cause:
      "on conflict names columns on which there is no unique constraint or index (a partial index needs its where, too).",
    next: "Create it in this migration or an earlier one.",
  },
  {
    codes: ["42830"],
    cause: "A foreign key must point to columns with a primary key or unique constraint.",
    next: "Add it to the referenced table first.",
  },
  {
    codes: ["42804", "42846"],
    cause: "Postgres does not turn the one type into the other by itself.",
    next: "Say how: alter column … type … using (…::…); drop the column's default before, and set it after.",
  },
  {
    codes: ["42601"],
    cause: "Postgres cannot read the statement.",
    next: "Look just before the place that is marked: a comma, a bracket or a semicolon is missing or one too many.",
  },
  {
    codes: ["0A000"],
    message: /extension|control file/,
    cause: "This server does not have the extension.",
    next: "Look under Database, Extensions in the dashboard whether the project's Postgres version offers it.",
  },
  {
    codes: ["0A000"],
    message: /alter type of a column/,
    cause: "A view, rule, policy or generated column uses the column.",
    next: "Drop it, alter the column, and create it again, in the same migration.",
  },
  {
    codes: ["0A000"],
    cause: "This Postgres version cannot do that, or not to this kind of object.",
    next: "Compare major_version in config.toml with the server's version.",
  },
  {
    codes: ["58P01"],
    cause: "A file of the server is missing, mostly the library of an extension.",
    next: "Compare the extensions of both servers; after an upgrade: alter extension … update;",
  },
];
