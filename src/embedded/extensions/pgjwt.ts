import type { ExtensionStub } from "./types.js";

/** Complete: the real one is SQL too. It needs pgcrypto's `hmac`, which every project has in `extensions`. */
export const pgjwt: ExtensionStub = {
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
`,
};
