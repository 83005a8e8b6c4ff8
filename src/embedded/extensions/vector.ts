import type { ExtensionStub } from "./types.js";
import { vectorIndexes } from "./vector-indexes.js";
import { arrayType, sparseType } from "./vector-types.js";

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
export const vector: ExtensionStub = {
  name: "vector",
  version: "0.8.0",
  sql: [arrayType("vector"), arrayType("halfvec"), sparseType("sparsevec"), functions, vectorIndexes()].join(
    "\n",
  ),
};
