import type pg from "pg";

/**
 * Stages at which a run can be made to fail: `drop`, `history` (emptied), `claim:<version>`, `record:<version>`,
 * `seed claim`, `seed record`, `close` (the run's entry), `commit`.
 */
export async function installSabotage(admin: pg.Client): Promise<void> {
  await admin.query(
    `create table extensions.sabotage (stage text primary key);
create function extensions.strike() returns trigger language plpgsql security definer as $$
declare
  reached text := tg_argv[0] || case when tg_nargs > 1 then ':' || coalesce(to_jsonb(new) ->> tg_argv[1], '') else '' end;
begin
  if exists (select from extensions.sabotage where stage = reached) then raise exception 'sabotage'; end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create function extensions.strike_drop() returns event_trigger language plpgsql security definer as $$
begin
  if exists (select from extensions.sabotage where stage = 'drop') then raise exception 'sabotage'; end if;
end $$;
create event trigger platform_sabotage on sql_drop execute function extensions.strike_drop();
create trigger strike_history before delete on supabase_migrations.schema_migrations for each statement execute function extensions.strike('history');
create trigger strike_claim before insert on supabase_migrations.schema_migrations for each row execute function extensions.strike('claim', 'version');
create trigger strike_record before insert on supabase_migrations.db_ops_migrations for each row execute function extensions.strike('record', 'version');
create trigger strike_seed before insert on supabase_migrations.seed_files for each row execute function extensions.strike('seed claim');
create trigger strike_seeded before insert on supabase_migrations.db_ops_seeds for each row execute function extensions.strike('seed record');
create trigger strike_close before update on supabase_migrations.db_ops_runs for each row when (new.outcome = 'done') execute function extensions.strike('close');
create constraint trigger strike_commit after update on supabase_migrations.db_ops_runs deferrable initially deferred
  for each row when (new.outcome = 'done') execute function extensions.strike('commit');`,
  );
}

/** From now on runs fail at this stage; nowhere when it is undefined. */
export async function sabotage(admin: pg.Client, stage: string | undefined): Promise<void> {
  const insert = stage === undefined ? "" : `insert into extensions.sabotage values ('${stage}')`;
  await admin.query(`delete from extensions.sabotage; ${insert}`);
}
