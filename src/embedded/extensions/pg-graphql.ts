import type { ExtensionStub } from "./types.js";

/** Answers every query with an error; every project has had it, so migrations name all sorts of schemas for it. */
export const pgGraphql: ExtensionStub = {
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
