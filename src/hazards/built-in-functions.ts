/**
 * Names of Postgres' own functions of which no overload is volatile (`pg_proc.provolatile`, Postgres 17), those for operators, types and
 * statistics left out; and a few of the extensions that Supabase ships. Every other function is taken for volatile.
 */
export const NOT_VOLATILE: ReadonlySet<string> = new Set(
  `abbrev abs acos acosd acosh age area array_dims array_fill array_length array_lower array_ndims
  array_position array_positions array_remove array_replace array_to_json array_to_string array_to_tsvector
  array_upper ascii asin asind asinh atan atan2 atan2d atand atanh bit_count bit_length box broadcast btrim
  cardinality cash_words cbrt ceil ceiling center char_length character_length chr circle col_description
  concat concat_ws convert convert_from convert_to cos cosd cosh cot cotd crypt current_database
  current_schema current_schemas current_setting current_user date date_add date_bin date_part date_subtract
  date_trunc datemultirange daterange decode degrees diagonal diameter digest div encode enum_first
  enum_last enum_range erf erfc exp extract factorial family floor format format_type gcd generate_series
  generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername
  has_any_column_privilege has_column_privilege has_database_privilege has_foreign_data_wrapper_privilege
  has_function_privilege has_language_privilege has_parameter_privilege has_schema_privilege
  has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege
  has_type_privilege height hmac host hostmask icu_unicode_version inet_client_addr inet_client_port
  inet_server_addr inet_server_port initcap int4 int4inc int4multirange int4range int8 int8multirange
  int8range is_normalized isclosed isempty isfinite ishorizontal isopen isparallel isperp isvertical
  json_array_elements json_array_elements_text json_array_length json_build_array json_build_object
  json_each json_each_text json_object json_object_keys json_populate_record json_populate_recordset
  json_strip_nulls json_to_record json_to_recordset json_to_tsvector json_typeof jsonb_array_elements
  jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each
  jsonb_each_text jsonb_insert jsonb_object jsonb_object_keys jsonb_path_exists jsonb_path_exists_tz
  jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz
  jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record
  jsonb_populate_record_valid jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax
  jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof justify_days
  justify_hours justify_interval lcm left length line ln log log10 lower lower_inc lower_inf lpad lseg ltrim
  macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz masklen md5 min_scale
  mod multirange mxid_age netmask network normalize now npoints num_nonnulls num_nulls numeric
  numeric_div_trunc nummultirange numnode numrange obj_description octet_length overlaps overlay parse_ident
  pclose pg_backend_pid pg_client_encoding pg_column_size pg_current_snapshot pg_current_xact_id
  pg_current_xact_id_if_assigned pg_has_role pg_input_is_valid pg_lsn pg_my_temp_schema pg_size_bytes
  pg_size_pretty pg_trigger_depth pg_typeof phraseto_tsquery pi plainto_tsquery point polygon popen position
  pow power querytree quote_ident quote_literal quote_nullable radians radius range_merge regexp_count
  regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array
  regexp_split_to_table regexp_substr repeat replace reverse right round row_security_active row_to_json
  rpad rtrim scale session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512
  shobj_description sign sin sind sinh slope split_part sqrt statement_timestamp string_to_array
  string_to_table strip strpos substr substring system_user tan tand tanh text time timestamp timestamptz
  timetz timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass
  to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure to_regrole to_regtype
  to_regtypemod to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim_array trim_scale
  trunc ts_debug ts_delete ts_filter ts_headline ts_lexize ts_rank ts_rank_cd tsmultirange tsquery_phrase
  tsrange tstzmultirange tstzrange tsvector_to_array txid_current txid_current_if_assigned
  txid_current_snapshot txid_visible_in_snapshot unaccent unicode_assigned unicode_version unistr unnest
  upper upper_inc upper_inf uuid_extract_timestamp uuid_extract_version uuid_nil uuid_ns_dns uuid_ns_url
  version websearch_to_tsquery width width_bucket xml_is_well_formed xml_is_well_formed_content
  xml_is_well_formed_document xmlcomment xmlexists xmltext xmlvalidate xpath xpath_exists`.split(/\s+/),
);
