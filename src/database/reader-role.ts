import { literal, quote } from "../hazards/names.js";

/** How many sessions it may hold at once: a plan takes one. */
const CONNECTIONS = 5;

/**
 * SQL for a role with which `plan` and `status` work: it reads the history, the ledger and, as every role, the catalogs. It has no password, so
 * that nobody logs in before somebody has set one, and running it again does no harm.
 *
 * It must be run by the role that applies the migrations, on the platform `postgres`: default privileges are those of what a role itself makes.
 */
export function readerRoleScript(name: string): string {
  const role = quote(name);
  return `-- Makes the role ${role}: it may read the migration history and the catalogs, and nothing else.
-- Run it as the role that applies the migrations; on Supabase that is postgres.
begin;

do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = ${literal(name)}) then
    create role ${role} login noinherit connection limit ${CONNECTIONS};
  end if;
  execute pg_catalog.format('grant connect on database %I to %I', pg_catalog.current_database(), ${literal(name)});
end
$$;

alter role ${role} set default_transaction_read_only = on;
alter role ${role} set statement_timeout = '1min';

create schema if not exists supabase_migrations;
grant usage on schema supabase_migrations to ${role};
grant select on all tables in schema supabase_migrations to ${role};
-- Tables that db-ops or the Supabase CLI will make there later.
alter default privileges in schema supabase_migrations grant select on tables to ${role};

commit;

-- It has no password yet, and nobody can log in as it. Give it one, in psql, which sends a hash only:
--   \\password ${role}
-- or in Supabase's SQL editor, which does not know \\password:
--   alter role ${role} password '…';
`;
}
