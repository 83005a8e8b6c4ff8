/**
 * A type whose text is a JSON array, read and written by the server's own JSON functions, and whose modifier, the number
 * of dimensions, goes through those of `bit`: without C a base type can only borrow internal functions.
 */
export const arrayType = (type: string): string => `
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
export const sparseType = (type: string): string => `
${baseType(type, "textin", "textout")}
create function ${type}_eq(${type}, ${type}) returns boolean language sql immutable strict parallel safe as
  'select $1::text = $2::text';
create operator = (leftarg = ${type}, rightarg = ${type}, function = ${type}_eq, commutator = =);
create function ${type}_hash(${type}) returns integer language sql immutable strict parallel safe as
  'select hashtext($1::text)';
`;

function baseType(type: string, input: string, output: string): string {
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

function fromArray(type: string, array: string): string {
  const signature = `array_to_${type}(${array}, integer, boolean)`;
  return `create function ${signature} returns ${type} language sql immutable strict parallel safe as
  'select @extschema@.${type}(to_json($1)::text::@extschema@.${type}, $2, $3)';
create cast (${array} as ${type}) with function ${signature} as assignment;`;
}

function comparisons(type: string): string {
  const operators = [
    ["eq", "=", "=", "<>"],
    ["ne", "<>", "<>", "="],
    ["lt", "<", ">", ">="],
    ["le", "<=", ">=", ">"],
    ["gt", ">", "<", "<="],
    ["ge", ">=", "<=", "<"],
  ].map(
    ([
      name,
      sign,
      commutator,
      negator,
    ]) => `create function ${type}_${name}(${type}, ${type}) returns boolean language sql immutable strict parallel safe as
  'select $1::real[] ${sign} $2::real[]';
create operator ${sign} (
  leftarg = ${type}, rightarg = ${type}, function = ${type}_${name}, commutator = ${commutator}, negator = ${negator}
);`,
  );
  return `${operators.join("\n")}
create function ${type}_cmp(${type}, ${type}) returns integer language sql immutable strict parallel safe as
  'select btarraycmp($1::real[], $2::real[])';
create function ${type}_hash(${type}) returns integer language sql immutable strict parallel safe as
  'select hash_array($1::real[])';
create operator class ${type}_ops default for type ${type} using btree as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 ${type}_cmp(${type}, ${type});`;
}

function distances(type: string): string {
  const measures = [
    ["l2_distance", "<->", "sqrt(sum((x - y) ^ 2))"],
    ["cosine_distance", "<=>", "1 - sum(x * y) / nullif(sqrt(sum(x * x)) * sqrt(sum(y * y)), 0)"],
    ["l1_distance", "<+>", "sum(abs(x - y))"],
    [`${type}_negative_inner_product`, "<#>", "- sum(x * y)"],
    ["inner_product", undefined, "sum(x * y)"],
  ] as const;
  const operator = (name: string, sign: string) =>
    `create operator ${sign} (leftarg = ${type}, rightarg = ${type}, function = ${name}, commutator = ${sign});`;
  return measures
    .map(
      ([
        name,
        sign,
        term,
      ]) => `create function ${name}(${type}, ${type}) returns float8 language sql immutable strict parallel safe as $$
  select ${term} from unnest($1::real[]::float8[], $2::real[]::float8[]) as u (x, y)
$$;
${sign ? operator(name, sign) : ""}`,
    )
    .join("\n");
}
