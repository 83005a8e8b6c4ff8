import type { ExtensionStub } from "./types.js";

/** Checks `type`, `enum`, `required`, `properties` and `items`; other keywords always hold. */
export const pgJsonschema: ExtensionStub = {
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
