"use strict";
exports.id = 383, exports.ids = [383], exports.modules = {
	2318: ((e, t, n) => {
		n.d(t, {
			VX: () => Ke,
			kI: () => qe,
			TI: () => isDestructive
		});
		var r = {};
		n.r(r), n.d(r, {
			addCheckValidating: () => s,
			addColumnConstrainedDomain: () => c,
			addColumnRequired: () => l,
			addColumnSerial: () => f,
			addColumnStoredGenerated: () => p,
			addColumnVolatileDefault: () => _,
			addExclusionConstraint: () => v,
			addFkValidating: () => y,
			addPrimaryKey: () => b,
			addUniqueConstraint: () => x,
			alterColumnType: () => C,
			attachPartitionScan: () => w,
			authUsersExposed: () => E,
			clusterOrVacuumFull: () => k,
			concurrentlyInTransaction: () => A,
			concurrentlyOnPartitioned: () => j,
			createPartitionLock: () => M,
			createTrigger: () => N,
			deleteWithoutWhere: () => P,
			detachPartition: () => ee,
			disableTrigger: () => te,
			domainConstraint: () => ne,
			dropColumn: () => F,
			dropDatabase: () => I,
			dropFunction: () => L,
			dropIndexNotConcurrent: () => R,
			dropNotNull: () => z,
			dropPolicy: () => B,
			dropSchema: () => H,
			dropTable: () => U,
			dropType: () => W,
			dropView: () => K,
			dynamicSql: () => q,
			enumValueSameTransaction: () => J,
			extensionInPublic: () => X,
			fkNotValidOnPartitioned: () => Z,
			fkToAuthUnique: () => re,
			functionSearchPath: () => ie,
			grantBroad: () => ce,
			indexNotConcurrent: () => le,
			jsonColumn: () => ue,
			lockTable: () => fe,
			matviewInApi: () => pe,
			policyAlwaysTrue: () => me,
			policyUserMetadata: () => _e,
			policyWithoutRls: () => ve,
			refreshMatview: () => ye,
			reindexNotConcurrent: () => be,
			renameColumn: () => xe,
			renameEnumValue: () => Se,
			renameSchema: () => Ce,
			renameTable: () => we,
			renameView: () => Te,
			revoke: () => Ee,
			rlsDisabled: () => De,
			securityDefinerView: () => Oe,
			setAccessMethod: () => ke,
			setNotNull: () => Ae,
			setPersistence: () => je,
			setSchema: () => Ne,
			setTablespace: () => Pe,
			statementWhileHoldingExclusive: () => $,
			syntaxErrorRule: () => Fe,
			tableWithoutGrants: () => Ie,
			tableWithoutRls: () => Le,
			transactionControl: () => ze,
			truncate: () => Be,
			uncommittedTransaction: () => Ve,
			updateWithoutWhere: () => He,
			validateSameTransaction: () => Ue
		});
		let i = new Set("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation\n  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time\n  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze\n  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit\n  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references\n  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union\n  unique user using variadic verbose when where window with".split(/\s+/));
		function quote(e) {
			return /^[a-z_][a-z0-9_]*$/.test(e) && !i.has(e) ? e : `"${e.replaceAll("\"", "\"\"")}"`;
		}
		function quoteQualified({ schema: e, name: t }) {
			return e === void 0 ? quote(t) : `${quote(e)}.${quote(t)}`;
		}
		function literal(e) {
			return `'${e.replaceAll("'", "''")}'`;
		}
		function joinName(...e) {
			let t = e.join("_");
			return Buffer.byteLength(t) <= 63 ? t : Buffer.from(t).subarray(0, 60).toString().replace("�", "");
		}
		function nameOf(e) {
			return {
				schema: e?.schemaname,
				name: e?.relname ?? ""
			};
		}
		function names_strings(e) {
			return (e ?? []).flatMap((e) => "String" in e ? [e.String.sval ?? ""] : []);
		}
		function nameFrom(e) {
			let t = names_strings(e);
			return {
				schema: t.at(-2),
				name: t.at(-1) ?? ""
			};
		}
		function partsOf(e) {
			if ("List" in e) return names_strings(e.List.items);
			if ("String" in e) return names_strings([e]);
			if ("TypeName" in e) return names_strings(e.TypeName.names);
			if ("ObjectWithArgs" in e) return names_strings(e.ObjectWithArgs.objname);
			if (!("RangeVar" in e)) return [];
			let { schema: t, name: n } = nameOf(e.RangeVar);
			return t === void 0 ? [n] : [t, n];
		}
		function names_objectName(e) {
			let t = partsOf(e);
			return {
				schema: t.at(-2),
				name: t.at(-1) ?? ""
			};
		}
		var a = n(6926), o = n(5873);
		function offsetIn({ text: e, byteStart: t, range: n }, r) {
			return r === void 0 || r < 0 ? n.start : (0, o.VY)(e, r - t);
		}
		function sqlOf({ text: e, range: t }) {
			return e.slice(t.start, t.end);
		}
		function constraintsOf(e) {
			return (e ?? []).flatMap((e) => "Constraint" in e ? [e.Constraint] : []);
		}
		function isAttribute({ contype: e }) {
			return e?.startsWith("CONSTR_ATTR_") === !0;
		}
		function significant(e, t) {
			let { start: n, end: r } = (0, a.he)(e, t.start, t.end);
			return e.slice(n, r);
		}
		function constraintText(e, t, n) {
			return significant(e.text, constraintRange(e, t, n));
		}
		function constraintRange(e, { range: t, constraints: n }, { location: r }) {
			let i = offsetIn(e, r), a = n.filter((e) => !isAttribute(e)).map((t) => offsetIn(e, t.location)).filter((e) => e > i);
			return {
				start: i,
				end: Math.min(t.end, ...a)
			};
		}
		function splitAtCommas(e, t) {
			let n = [], r = 0, i, o = t.start;
			for (let s = (0, a.fm)(e, t.start, t.end); s !== void 0; s = (0, a.fm)(e, s.end, t.end)) {
				let t = e.charAt(s.start);
				(t === "(" || t === "[") && r++, (t === ")" || t === "]") && r--, t === "," && s.end === s.start + 1 && r === 0 ? (i !== void 0 && n.push({
					start: i,
					end: o
				}), i = void 0) : (i ??= s.start, o = s.end);
			}
			return i === void 0 ? n : [...n, {
				start: i,
				end: o
			}];
		}
		function columnWithout(e, t, n) {
			let { text: r } = e, { start: i, end: a } = constraintRange(e, t, n), o = significant(r, {
				start: offsetIn(e, t.def.location),
				end: i
			}), s = significant(r, {
				start: a,
				end: t.range.end
			});
			return s === "" ? o : `${o} ${s}`;
		}
		function deferral({ constraint: e, added: t }) {
			let n = t?.constraints ?? [], r = n.slice(n.indexOf(e) + 1), i = r.findIndex((e) => !isAttribute(e)), a = i < 0 ? r : r.slice(0, i), has = (e) => a.some(({ contype: t }) => t === e);
			return e.initdeferred === !0 || has("CONSTR_ATTR_DEFERRED") ? " DEFERRABLE INITIALLY DEFERRED" : e.deferrable === !0 || has("CONSTR_ATTR_DEFERRABLE") ? " DEFERRABLE" : "";
		}
		function including({ including: e }) {
			return e === void 0 ? "" : ` INCLUDE (${names_strings(e).map(quote).join(", ")})`;
		}
		function newConstraints(e, t) {
			if (e.actions.length === 0) return [];
			let n = new Map(e.added.map((e) => [e.command, e]));
			return e.actions.flatMap((e) => {
				let { subtype: r, def: i } = e.command, a = n.get(e.command);
				return [...r === "AT_AddConstraint" && i !== void 0 ? constraintsOf([i]) : [], ...a?.constraints ?? []].filter(({ contype: n }) => n === t && e.objtype !== "OBJECT_FOREIGN_TABLE").map((t) => ({
					constraint: t,
					action: e,
					added: a
				}));
			});
		}
		let s = {
			id: "add-check-validating",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_CHECK").flatMap(({ constraint: n, action: r, added: i }) => {
					let a = t.table(nameOf(r.relation));
					if (n.skip_validation || n.is_enforced === !1 || a.made) return [];
					let o = i === void 0 ? [] : [i.column], s = quote(n.conname ?? joinName(a.name, ...o, "check")), c = constraintText(e, {
						range: r.range,
						constraints: i?.constraints ?? [n]
					}, n).replace(/^[\s\S]*?\b(?=check\s*\()/i, ""), l = `ALTER TABLE ${a.sql} ADD CONSTRAINT ${s} ${c} NOT VALID;`;
					return [{
						range: r.range,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Adding a CHECK tries it on every row of ${a.sql} while nobody else may use the table.`,
						rewrite: [
							...i === void 0 ? [] : [`ALTER TABLE ${a.sql} ADD COLUMN ${columnWithout(e, i, n)};`],
							l,
							`-- in a later migration\nALTER TABLE ${a.sql} VALIDATE CONSTRAINT ${s};`
						].join("\n")
					}];
				});
			}
		}, c = {
			id: "add-column-constrained-domain",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, def: r, range: i }) => {
					let a = nameFrom(r.typeName?.names), o = t.table(nameOf(e));
					if (o.made || r.typeName?.arrayBounds !== void 0 || a.schema === "pg_catalog" || t.isConstrainedDomain(a) !== !0) return [];
					let [s, c] = [quote(n), quoteQualified(a)];
					return [{
						range: i,
						table: o,
						object: `${o.sql}.${s}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `${c} is a domain with constraints, and a new column of such a type rewrites ${o.sql}.`,
						rewrite: [
							"-- the domain's base type, then its rule as a constraint of the table",
							`ALTER TABLE ${o.sql} ADD COLUMN ${s} <base type of ${c}>;`,
							`ALTER TABLE ${o.sql} ADD CONSTRAINT ${quote(`${o.name}_${n}_check`)} CHECK (<the rule of ${c}>) NOT VALID;`
						].join("\n")
					}];
				});
			}
		}, l = {
			id: "add-column-required",
			kind: "failing",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, constraints: r, range: i, type: a }) => {
					let has = (...e) => r.some(({ contype: t = "" }) => e.includes(t)), o = t.table(nameOf(e));
					if (!has("CONSTR_NOTNULL", "CONSTR_PRIMARY") || o.made || /^(?:small|big)?serial[248]?$/i.test(a) || has("CONSTR_IDENTITY", "CONSTR_GENERATED")) return [];
					let s = r.find(({ contype: e }) => e === "CONSTR_DEFAULT")?.raw_expr;
					if (s !== void 0 && !("A_Const" in s && s.A_Const.isnull === !0)) return [];
					let c = quote(n);
					return [{
						range: i,
						table: o,
						object: `${o.sql}.${c}`,
						lock: "ACCESS EXCLUSIVE",
						severity: o.facts?.rows === 0 ? "note" : "danger",
						reason: `${c} may not be NULL and has no default: this fails (23502) as soon as ${o.sql} has a row.`,
						rewrite: `ALTER TABLE ${o.sql} ADD COLUMN ${c} ${a} NOT NULL DEFAULT <a constant>;`
					}];
				});
			}
		}, u = /^(?:small|big)?serial[248]?$/, d = {
			smallserial: "smallint",
			serial2: "smallint",
			serial: "integer",
			serial4: "integer",
			bigserial: "bigint",
			serial8: "bigint"
		}, f = {
			id: "add-column-serial",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, def: r, constraints: i, range: a, type: o }) => {
					let s = names_strings(r.typeName?.names).at(-1) ?? "", c = u.test(s), l = i.some(({ contype: e }) => e === "CONSTR_IDENTITY"), f = t.table(nameOf(e));
					if (!c && !l || f.made) return [];
					let p = quote(n), m = quote(`${f.name}_${n}_seq`);
					return [{
						range: a,
						table: f,
						object: `${f.sql}.${p}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Numbering the rows of ${f.sql} from a new sequence rewrites the whole table.`,
						rewrite: [
							`ALTER TABLE ${f.sql} ADD COLUMN ${p} ${d[s] ?? o};`,
							`CREATE SEQUENCE ${m} OWNED BY ${f.sql}.${p};`,
							`ALTER TABLE ${f.sql} ALTER COLUMN ${p} SET DEFAULT nextval('${m}');`,
							`-- in a later migration, in batches: UPDATE ${f.sql} SET ${p} = DEFAULT WHERE ${p} IS NULL AND <a range of the key>;`
						].join("\n")
					}];
				});
			}
		}, p = {
			id: "add-column-stored-generated",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return [...e.added.flatMap(({ relation: e, column: n, constraints: r, range: i, sql: a, type: o }) => {
					let s = r.find(({ contype: e }) => e === "CONSTR_GENERATED"), c = t.table(nameOf(e));
					if (s?.generated_kind !== "s" || c.made) return [];
					let l = quote(n);
					return [{
						range: i,
						table: c,
						object: `${c.sql}.${l}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `A stored generated column is computed for every row at once, which rewrites ${c.sql}.`,
						rewrite: t.serverMajor >= 18 ? `ALTER TABLE ${c.sql} ${a.replace(/\bstored\b/i, "VIRTUAL")};` : [`ALTER TABLE ${c.sql} ADD COLUMN ${l} ${o};`, "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches"].join("\n")
					}];
				}), ...newExpressions(e, t)];
			}
		};
		function newExpressions({ actions: e }, t) {
			return e.flatMap(({ command: { subtype: e = "", name: n = "" }, relation: r, range: i }) => {
				let a = t.table(nameOf(r));
				if (e !== "AT_SetExpression" || a.made) return [];
				let o = quote(n), s = t.serverMajor >= 18 ? `, unless ${o} is virtual` : "";
				return [{
					range: i,
					table: a,
					object: `${a.sql}.${o}`,
					lock: "ACCESS EXCLUSIVE",
					work: "rewrite",
					reason: `A new expression is computed for every row at once, which rewrites ${a.sql}${s}.`,
					rewrite: [`ALTER TABLE ${a.sql} ADD COLUMN ${quote(`${n}_new`)} <type of ${o}>;`, "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches"].join("\n")
				}];
			});
		}
		let m = new Set("abbrev abs acos acosd acosh age area array_dims array_fill array_length array_lower array_ndims\n  array_position array_positions array_remove array_replace array_to_json array_to_string array_to_tsvector\n  array_upper ascii asin asind asinh atan atan2 atan2d atand atanh bit_count bit_length box broadcast btrim\n  cardinality cash_words cbrt ceil ceiling center char_length character_length chr circle col_description\n  concat concat_ws convert convert_from convert_to cos cosd cosh cot cotd crypt current_database\n  current_schema current_schemas current_setting current_user date date_add date_bin date_part date_subtract\n  date_trunc datemultirange daterange decode degrees diagonal diameter digest div encode enum_first\n  enum_last enum_range erf erfc exp extract factorial family floor format format_type gcd generate_series\n  generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername\n  has_any_column_privilege has_column_privilege has_database_privilege has_foreign_data_wrapper_privilege\n  has_function_privilege has_language_privilege has_parameter_privilege has_schema_privilege\n  has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege\n  has_type_privilege height hmac host hostmask icu_unicode_version inet_client_addr inet_client_port\n  inet_server_addr inet_server_port initcap int4 int4inc int4multirange int4range int8 int8multirange\n  int8range is_normalized isclosed isempty isfinite ishorizontal isopen isparallel isperp isvertical\n  json_array_elements json_array_elements_text json_array_length json_build_array json_build_object\n  json_each json_each_text json_object json_object_keys json_populate_record json_populate_recordset\n  json_strip_nulls json_to_record json_to_recordset json_to_tsvector json_typeof jsonb_array_elements\n  jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each\n  jsonb_each_text jsonb_insert jsonb_object jsonb_object_keys jsonb_path_exists jsonb_path_exists_tz\n  jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz\n  jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record\n  jsonb_populate_record_valid jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax\n  jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof justify_days\n  justify_hours justify_interval lcm left length line ln log log10 lower lower_inc lower_inf lpad lseg ltrim\n  macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz masklen md5 min_scale\n  mod multirange mxid_age netmask network normalize now npoints num_nonnulls num_nulls numeric\n  numeric_div_trunc nummultirange numnode numrange obj_description octet_length overlaps overlay parse_ident\n  pclose pg_backend_pid pg_client_encoding pg_column_size pg_current_snapshot pg_current_xact_id\n  pg_current_xact_id_if_assigned pg_has_role pg_input_is_valid pg_lsn pg_my_temp_schema pg_size_bytes\n  pg_size_pretty pg_trigger_depth pg_typeof phraseto_tsquery pi plainto_tsquery point polygon popen position\n  pow power querytree quote_ident quote_literal quote_nullable radians radius range_merge regexp_count\n  regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array\n  regexp_split_to_table regexp_substr repeat replace reverse right round row_security_active row_to_json\n  rpad rtrim scale session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512\n  shobj_description sign sin sind sinh slope split_part sqrt statement_timestamp string_to_array\n  string_to_table strip strpos substr substring system_user tan tand tanh text time timestamp timestamptz\n  timetz timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass\n  to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure to_regrole to_regtype\n  to_regtypemod to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim_array trim_scale\n  trunc ts_debug ts_delete ts_filter ts_headline ts_lexize ts_rank ts_rank_cd tsmultirange tsquery_phrase\n  tsrange tstzmultirange tstzrange tsvector_to_array txid_current txid_current_if_assigned\n  txid_current_snapshot txid_visible_in_snapshot unaccent unicode_assigned unicode_version unistr unnest\n  upper upper_inc upper_inf uuid_extract_timestamp uuid_extract_version uuid_nil uuid_ns_dns uuid_ns_url\n  version websearch_to_tsquery width width_bucket xml_is_well_formed xml_is_well_formed_content\n  xml_is_well_formed_document xmlcomment xmlexists xmltext xmlvalidate xpath xpath_exists".split(/\s+/)), h = new Set();
		function allNodesIn(e) {
			let t = [];
			return walk(e, "", (e, n) => t.push([e, n]), h), t;
		}
		function walk(e, t, n, r) {
			if (typeof e == "object" && e) {
				if (Array.isArray(e)) for (let i of e) walk(i, t, n, r);
				else {
					n(t, e);
					for (let t in e) {
						let i = e[t];
						typeof i == "object" && !r.has(t) && walk(i, t, n, r);
					}
				}
			}
		}
		function functionCalls(e) {
			let t = [];
			for (let [n, r] of allNodesIn(e)) (n === "FuncCall" || n === "funccall") && t.push(r);
			return t;
		}
		function calledNames(e) {
			return functionCalls(e).map(({ funcname: e }) => nameFrom(e));
		}
		function expressions_constants(e) {
			let t = [];
			for (let [n, r] of allNodesIn(e)) {
				if (n !== "A_Const") continue;
				let { sval: e, ival: i, fval: a } = r;
				e === void 0 ? i === void 0 ? a !== void 0 && t.push(a.fval ?? "") : t.push(String(i.ival ?? 0)) : t.push(e.sval ?? "");
			}
			return t;
		}
		function expressions_columnNames(e) {
			let t = [];
			for (let [n, r] of allNodesIn(e)) n === "ColumnRef" && t.push(names_strings(r.fields).at(-1) ?? "*");
			return t;
		}
		function notNullColumns(e) {
			if (e === void 0) return [];
			if ("NullTest" in e) {
				let { arg: t, nulltesttype: n } = e.NullTest;
				return n !== "IS_NOT_NULL" || t === void 0 || !("ColumnRef" in t) ? [] : names_strings(t.ColumnRef.fields).slice(-1);
			}
			return "BoolExpr" in e && e.BoolExpr.boolop === "AND_EXPR" ? (e.BoolExpr.args ?? []).flatMap(notNullColumns) : [];
		}
		function isAlwaysTrue(e) {
			if (e === void 0) return !1;
			if ("A_Const" in e) {
				let { boolval: t, sval: n } = e.A_Const;
				return t?.boolval === !0 || /^(?:t|true|on|yes|1)$/i.test(n?.sval ?? "");
			}
			if ("TypeCast" in e) return isAlwaysTrue(e.TypeCast.arg);
			if ("BoolExpr" in e) {
				let { boolop: t, args: n = [] } = e.BoolExpr;
				return t === "AND_EXPR" ? n.every(isAlwaysTrue) : t === "OR_EXPR" && n.some(isAlwaysTrue);
			}
			if ("A_Expr" in e) {
				let { name: t, lexpr: n, rexpr: r } = e.A_Expr;
				if (names_strings(t)[0] !== "=" || expressions_columnNames([n, r]).length > 0) return !1;
				let [i, a] = [expressions_constants(n), expressions_constants(r)];
				return calledNames([n, r]).length === 0 && i.length === 1 && i[0] === a[0];
			}
			if ("SubLink" in e) {
				let t = e.SubLink.subselect;
				if (t === void 0 || !("SelectStmt" in t) || t.SelectStmt.fromClause !== void 0) return !1;
				let n = t.SelectStmt.targetList?.[0];
				return n !== void 0 && "ResTarget" in n && isAlwaysTrue(n.ResTarget.val);
			}
			return !1;
		}
		let g = new Set([
			"auth.uid",
			"auth.role",
			"auth.email",
			"auth.jwt"
		]);
		function volatileCall(e, t) {
			for (let { funcname: n } of functionCalls(e)) {
				let e = nameFrom(n), r = `${quoteQualified(e)}()`, i = t.functionVolatility(e);
				if (i === void 0 || i === "volatile") {
					if (i === "volatile") return r;
					if (e.schema === void 0 || e.schema === "pg_catalog") {
						if (m.has(e.name)) continue;
					} else if (g.has(`${e.schema}.${e.name}`)) continue;
					return r;
				}
			}
		}
		let _ = {
			id: "add-column-volatile-default",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap((n) => {
					let r = n.constraints.find(({ contype: e }) => e === "CONSTR_DEFAULT"), i = t.table(nameOf(n.relation));
					if (r?.raw_expr === void 0 || i.made) return [];
					let a = volatileCall(r.raw_expr, t), o = "A_Const" in r.raw_expr && r.raw_expr.A_Const.isnull === !0;
					if (a === void 0 && (t.serverMajor >= 11 || o)) return [];
					let s = constraintText(e, n, r), c = a === void 0 ? "before Postgres 11 every default is written into every row" : `${a} may give each row a value of its own, so every row is written anew`;
					return [{
						range: n.range,
						table: i,
						object: `${i.sql}.${quote(n.column)}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `The default of ${quote(n.column)} rewrites ${i.sql}: ${c}.`,
						rewrite: stepwise(n, i.sql, s)
					}];
				});
			}
		};
		function stepwise({ column: e, type: t }, n, r) {
			let i = r.replace(/^default\s+/i, ""), a = quote(e);
			return [
				`ALTER TABLE ${n} ADD COLUMN ${a} ${t};`,
				`ALTER TABLE ${n} ALTER COLUMN ${a} SET DEFAULT ${i};`,
				`-- in a later migration, in batches: UPDATE ${n} SET ${a} = ${i} WHERE ${a} IS NULL AND <a range of the key>;`
			].join("\n");
		}
		let v = {
			id: "add-exclusion-constraint",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_EXCLUSION").flatMap(({ action: e }) => {
					let n = t.table(nameOf(e.relation));
					return n.made ? [] : [{
						range: e.range,
						table: n,
						lock: "ACCESS EXCLUSIVE",
						work: "build",
						reason: `The constraint's index over ${n.sql} is built while nobody else may use the table, and there is no way around it.`,
						rewrite: [
							`-- at a quiet hour, or on a new table that takes the place of ${n.sql}:`,
							`CREATE TABLE <new> (LIKE ${n.sql} INCLUDING ALL);`,
							`ALTER TABLE <new> ${e.sql};`,
							"-- copy the rows in batches, then rename both tables in one transaction"
						].join("\n")
					}];
				});
			}
		}, y = {
			id: "add-fk-validating",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_FOREIGN").flatMap(({ constraint: n, action: r, added: i }) => {
					let a = t.table(nameOf(r.relation)), o = i === void 0 || i.constraints.some(({ contype: e }) => e === "CONSTR_DEFAULT");
					if (n.skip_validation || n.is_enforced === !1 || a.made || !o) return [];
					let s = i === void 0 ? names_strings(n.fk_attrs) : [i.column], c = quote(n.conname ?? joinName(a.name, ...s, "fkey")), l = quoteQualified(nameOf(n.pktable)), u = constraintText(e, {
						range: r.range,
						constraints: i?.constraints ?? [n]
					}, n).replace(/^[\s\S]*?\b(?=references\b)/i, ""), d = `FOREIGN KEY (${s.map(quote).join(", ")}) ${u}`, f = a.partitioned !== !0 || t.serverMajor >= 18;
					return [{
						range: r.range,
						table: a,
						lock: i === void 0 ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Adding this foreign key tries every row of ${a.sql} while writers of it and of ${l} wait.`,
						rewrite: f ? [
							...i === void 0 ? [] : [`ALTER TABLE ${a.sql} ADD COLUMN ${columnWithout(e, i, n)};`],
							`ALTER TABLE ${a.sql} ADD CONSTRAINT ${c} ${d} NOT VALID;`,
							`-- in a later migration\nALTER TABLE ${a.sql} VALIDATE CONSTRAINT ${c};`
						].join("\n") : void 0
					}];
				});
			}
		};
		function partitionOf(e) {
			return `partition ${e}`;
		}
		function keyOf(e, t) {
			return `${e}.${t}`;
		}
		function partsOfKey(e) {
			let t = e.indexOf(".");
			return {
				schema: e.slice(0, t),
				name: e.slice(t + 1)
			};
		}
		function indexesOf({ record: e, facts: t, key: n }, r) {
			if (t?.indexes === void 0) return;
			let { schema: i } = partsOfKey(n), a = t.indexes.filter(({ name: e }) => !r.dropped.has(keyOf(i, e))), o = [...r.indexes].flatMap(([t, { table: n, columns: r, computed: i }]) => n === e ? [{
				name: partsOfKey(t).name,
				columns: r,
				computed: i
			}] : []);
			return [...a, ...o];
		}
		function validChecks({ record: e, facts: t }) {
			return (t?.checks ?? []).filter(({ name: t, validated: n }) => n || e?.constraints.get(t)?.validated === !0);
		}
		function isProvedNotNull(e, t, n, { serverMajor: r }) {
			if (e.facts?.columns?.[t]?.notNull === !0) return !0;
			if (r < 12) return !1;
			for (let [r, { kind: i, expression: a, validated: o, columns: s }] of e.record?.constraints ?? []) {
				let e = i === "check" ? notNullColumns(a) : i === "not-null" ? s : [];
				if (o && e.includes(t) && !n.includes(r)) return !0;
			}
			return validChecks(e).some(({ name: e, definition: r }) => !n.includes(e) && provesNotNull(r, t));
		}
		function provesNotNull(e, t) {
			let n = `(${quote(t)} IS NOT NULL)`;
			return e.includes(n) && !/\bOR\b|\bNOT \(/.test(e);
		}
		function notNullInSteps(e, t, n) {
			let [r, i] = [quote(t), quote(joinName(e.name, t, "not_null"))], a = "-- in a later migration";
			return n >= 18 ? [`ALTER TABLE ${e.sql} ADD CONSTRAINT ${i} NOT NULL ${r} NOT VALID;`, `${a}\nALTER TABLE ${e.sql} VALIDATE CONSTRAINT ${i};`].join("\n") : [
				`ALTER TABLE ${e.sql} ADD CONSTRAINT ${i} CHECK (${r} IS NOT NULL) NOT VALID;`,
				`${a}\nALTER TABLE ${e.sql} VALIDATE CONSTRAINT ${i};`,
				`${a}\nALTER TABLE ${e.sql} ALTER COLUMN ${r} SET NOT NULL;`,
				`ALTER TABLE ${e.sql} DROP CONSTRAINT ${i};`
			].join("\n");
		}
		let b = {
			id: "add-primary-key",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_PRIMARY").flatMap((n) => {
					let { constraint: r, action: i } = n, a = t.table(nameOf(i.relation));
					return a.made ? [] : r.indexname === void 0 ? [building(n, a, e, t)] : readingForNulls(n, a, r.indexname, t);
				});
			}
		};
		function building(e, t, n, r) {
			let { constraint: i, action: a, added: o } = e, s = o === void 0 ? names_strings(i.keys) : [o.column], c = o === void 0 ? s.filter((e) => !isProvedNotNull(t, e, [], r)) : [], l = quote(i.conname ?? `${t.name}_pkey`), u = s.map(quote).join(", ");
			return {
				range: a.range,
				table: t,
				lock: "ACCESS EXCLUSIVE",
				work: "build",
				reason: `The key's index over ${t.sql} is built while nobody else may use the table.`,
				rewrite: [
					...o === void 0 ? [] : [`ALTER TABLE ${t.sql} ADD COLUMN ${columnWithout(n, o, i)};`, "-- fill it and make it NOT NULL first (see set-not-null)"],
					...c.map((e) => notNullInSteps(t, e, r.serverMajor)),
					`-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${l} ON ${t.sql} (${u})${including(i)};`,
					`-- in the next one\nALTER TABLE ${t.sql} ADD CONSTRAINT ${l} PRIMARY KEY USING INDEX ${l}${deferral(e)};`
				].join("\n")
			};
		}
		function readingForNulls({ action: e }, t, n, r) {
			let i = nullableKeys(t, n, r);
			return i.length === 0 ? [] : [{
				range: e.range,
				table: t,
				lock: "ACCESS EXCLUSIVE",
				work: "scan",
				reason: `Its index is there, but the key makes ${i.map(quote).join(", ")} NOT NULL, which reads all of ${t.sql} while nobody else may use it.`,
				rewrite: [...i.map((e) => notNullInSteps(t, e, r.serverMajor)), `-- in a later migration\nALTER TABLE ${t.sql} ${e.sql};`].join("\n")
			}];
		}
		function nullableKeys(e, t, n) {
			return (indexesOf(e, n.world)?.find(({ name: e }) => e === t)?.columns ?? []).filter((t) => e.facts?.columns?.[t]?.notNull === !1 && !isProvedNotNull(e, t, [], n));
		}
		let x = {
			id: "add-unique-constraint",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_UNIQUE").flatMap((n) => {
					let { constraint: r, action: i, added: a } = n, o = t.table(nameOf(i.relation));
					if (r.indexname !== void 0 || o.made) return [];
					let s = a === void 0 ? names_strings(r.keys) : [a.column], c = quote(r.conname ?? joinName(o.name, ...s, "key")), l = s.map(quote).join(", "), u = including(r), d = r.nulls_not_distinct === !0 ? " NULLS NOT DISTINCT" : "";
					return [{
						range: i.range,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						work: "build",
						reason: `The constraint's index over ${o.sql} is built while nobody else may use the table.`,
						rewrite: [
							...a === void 0 ? [] : [`ALTER TABLE ${o.sql} ADD COLUMN ${columnWithout(e, a, r)};`],
							`-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${c} ON ${o.sql} (${l})${u}${d};`,
							`-- in the next one\nALTER TABLE ${o.sql} ADD CONSTRAINT ${c} UNIQUE USING INDEX ${c}${deferral(n)};`
						].join("\n")
					}];
				});
			}
		}, S = {
			varchar: "character varying",
			bpchar: "character",
			char: "character",
			int2: "smallint",
			int: "integer",
			int4: "integer",
			int8: "bigint",
			float4: "real",
			float8: "double precision",
			bool: "boolean",
			decimal: "numeric",
			timestamptz: "timestamp with time zone",
			timestamp: "timestamp without time zone",
			timetz: "time with time zone",
			time: "time without time zone",
			varbit: "bit varying"
		};
		function typeWords(e) {
			let t = names_strings(e?.names).at(-1) ?? "", n = expressions_constants(e?.typmods), r = S[t] ?? t;
			return `${r}${n.length === 0 || r === "character" && n[0] === "1" ? "" : `(${n.join(",")})`}${"[]".repeat(e?.arrayBounds?.length ?? 0)}`;
		}
		function typeChange(e, t, n) {
			let [r, i] = [read(e), read(t)];
			if (r.isArray || i.isArray) return e === t ? "catalog" : "rewrite";
			if (r.name === i.name) return widens(r, i) ? "catalog" : "rewrite";
			let a = `${r.name} > ${i.name}`;
			if (a === "character varying > text" || a === "cidr > inet") return "catalog";
			if (a === "text > character varying") return i.limits.length === 0 ? "catalog" : "rewrite";
			if (/^(?:text|character varying) > citext$|^citext > (?:text|character varying)$/.test(a)) return i.limits.length === 0 ? "indexes" : "rewrite";
			let o = /^(?:utc|etc\/utc|gmt|etc\/gmt|zulu)$/i.test(n ?? "");
			return /^timestamp with(?:out)? time zone > timestamp with(?:out)? time zone$/.test(a) && o && widens({
				...r,
				name: i.name
			}, i) ? "indexes" : "rewrite";
		}
		function widens(e, t) {
			let [n, r = 0] = e.limits, [i, a = 0] = t.limits;
			return i === void 0 ? t.name !== "character" || n === void 0 : n === void 0 ? isTime(t.name) && i >= 6 : t.name === "numeric" ? a === r && i >= n : t.name === "character" || t.name === "bit" ? i === n : i >= n;
		}
		function isTime(e) {
			return /^(?:timestamp|time|interval)/.test(e);
		}
		function read(e) {
			let t = e.toLowerCase().replace(/\s+/g, " ").trim(), n = /\(([\d\s,]+)\)/.exec(t)?.[1]?.split(",").map(Number) ?? [], r = t.replace(/\s*\([\d\s,]+\)/, "").replaceAll("[]", "").replace(/^pg_catalog\.|^.*\.(?=citext$)/, ""), i = r.replace(/^(time(?:stamp)?)$/, "$1 without time zone");
			return {
				name: S[r] ?? i,
				limits: n,
				isArray: t.includes("[]")
			};
		}
		let C = {
			id: "alter-column-type",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap((n) => {
					let { subtype: r, name: i = "", def: a } = n.command;
					if (r !== "AT_AlterColumnType" || n.objtype !== "OBJECT_TABLE" || a === void 0 || !("ColumnDef" in a)) return [];
					let o = t.table(nameOf(n.relation));
					if (o.made) return [];
					let s = changeOf(o, i, a.ColumnDef, t), c = typeWords(a.ColumnDef.typeName), l = writtenType(e, n, a.ColumnDef), u = s.does === "rewrite" ? {
						work: "rewrite",
						reason: `Making ${quote(i)} ${c} rewrites ${o.sql} and its indexes${s.why}.`,
						rewrite: withNewColumn(o, i, l)
					} : keepingRows(o, i, l, s.sorts, {
						statement: e,
						action: n,
						context: t
					});
					if (u === void 0) return [];
					let d = `${o.sql}.${quote(i)}`;
					return [{
						range: n.range,
						table: o,
						object: d,
						lock: "ACCESS EXCLUSIVE",
						...u
					}];
				});
			}
		};
		function changeOf(e, t, n, { timeZone: r }) {
			let i = e.facts?.columns?.[t], a = i?.type ?? e.record?.types.get(t), o = stepsTo(typeWords(n.typeName), t, n.raw_default);
			if (a === void 0) return {
				does: "rewrite",
				why: ", unless its old type happens to allow it as it stands"
			};
			let s = [a, ...o ?? []], c = s.slice(1).map((e, t) => typeChange(s[t] ?? e, e, r));
			if (o === void 0 || c.includes("rewrite")) return {
				does: "rewrite",
				why: ` (it was ${a})`
			};
			if (c.includes("indexes")) return {
				does: "keep",
				sorts: "anew"
			};
			let l = names_strings(n.collClause?.collname).at(-1), u = l === "default" ? void 0 : l;
			return {
				does: "keep",
				sorts: i?.collation === u ? "as-before" : "anew"
			};
		}
		function keepingRows(e, t, n, r, { statement: i, action: a, context: o }) {
			let s = indexesOf(e, o.world)?.filter(({ columns: e, computed: n }) => e.includes(t) && (n || r === "anew")), c = `Making ${quote(t)} ${n}`;
			if (s === void 0 ? r === "anew" : s.length > 0) {
				let r = s === void 0 ? "each index" : listed("the index", "the indexes", s.map(({ name: e }) => e));
				return {
					work: "build",
					reason: `${c} leaves the rows of ${e.sql} as they are, but builds ${r} over it anew while nobody else may use it.`,
					rewrite: withNewColumn(e, t, n)
				};
			}
			let l = i.actions.flatMap(({ command: { subtype: e, name: t = "" } }) => e === "AT_DropConstraint" ? [t] : []), u = checksOver(e, t).filter(({ name: e }) => !l.includes(e));
			if (u.length === 0) return;
			let d = u.map(({ name: e }) => e);
			return {
				work: "scan",
				reason: `${c} tries ${listed("the CHECK", "the CHECKs", d)} on every row of ${e.sql} again while nobody else may use it.`,
				rewrite: [
					...d.map((t) => `ALTER TABLE ${e.sql} DROP CONSTRAINT ${quote(t)};`),
					`ALTER TABLE ${e.sql} ${a.sql};`,
					...u.map(({ name: t, definition: n }) => `ALTER TABLE ${e.sql} ADD CONSTRAINT ${quote(t)} ${n} NOT VALID;`),
					...d.map((t) => `-- in a later migration\nALTER TABLE ${e.sql} VALIDATE CONSTRAINT ${quote(t)};`)
				].join("\n")
			};
		}
		function checksOver({ facts: e }, t) {
			let n = quote(t).replace(/[$.*+?()[\]{}|^\\]/g, "\\$&"), r = RegExp(`(?<![\\w"$])${n}(?![\\w"$])`);
			return (e?.checks ?? []).filter(({ definition: e, validated: t }) => t && r.test(e.replace(/'(?:[^']|'')*'/g, "''")));
		}
		function listed(e, t, n) {
			return `${n.length === 1 ? e : t} ${n.map(quote).join(", ")}`;
		}
		function withNewColumn(e, t, n) {
			let [r, i] = [quote(t), quote(`${t}_new`)];
			return [
				`ALTER TABLE ${e.sql} ADD COLUMN ${i} ${n};`,
				`-- write both columns (a trigger), fill ${i} in batches, build its indexes CONCURRENTLY, then in a later migration:`,
				`ALTER TABLE ${e.sql} RENAME COLUMN ${r} TO ${quote(`${t}_old`)};`,
				`ALTER TABLE ${e.sql} RENAME COLUMN ${i} TO ${r};`
			].join("\n");
		}
		function writtenType(e, { range: t }, { typeName: n }) {
			return significant(e.text, {
				start: offsetIn(e, n?.location),
				end: t.end
			}).replace(/\s+using\b[\s\S]*$/i, "");
		}
		function stepsTo(e, t, n) {
			if (n === void 0) return [e];
			if ("ColumnRef" in n) return expressions_columnNames(n)[0] === t ? [e] : void 0;
			if (!("TypeCast" in n)) return;
			let r = stepsTo(typeWords(n.TypeCast.typeName), t, n.TypeCast.arg);
			return n.TypeCast.arg === void 0 || r === void 0 ? void 0 : [...r, e];
		}
		function defaultPartitionOf({ facts: e }, { dropped: t }) {
			let n = e?.defaultPartition;
			return n === void 0 || t.has(n) || t.has(partitionOf(n)) ? void 0 : n;
		}
		let w = {
			id: "attach-partition-scan",
			kind: "locking",
			about: ["AlterTableStmt", "CreateStmt"],
			check(e, t) {
				let { node: n } = e;
				if ("CreateStmt" in n) {
					let { relation: r, partbound: i, inhRelations: a = [] } = n.CreateStmt;
					return a.flatMap((n) => defaultPartitionScan(names_objectName(n), r, i, `${sqlOf(e)};`, t));
				}
				return e.actions.flatMap(({ command: { subtype: e, def: n }, relation: r, range: i, sql: a, objtype: o }) => {
					if (o === "OBJECT_INDEX" || e !== "AT_AttachPartition" || n === void 0 || !("PartitionCmd" in n)) return [];
					let s = t.table(nameOf(n.PartitionCmd.name)), { name: c, bound: l } = n.PartitionCmd, u = `ALTER TABLE ${quoteQualified(nameOf(r))} ${a};`, d = defaultPartitionScan(nameOf(r), c, l, u, t, i);
					if (s.made || isProved(s, expressions_constants(l))) return d;
					let f = t.table(nameOf(r)), p = quote(joinName(s.name, "bounds"));
					return [...d, {
						range: i,
						table: s,
						lock: "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Attaching ${s.sql} to ${f.sql} tries every row of it against the bounds while nobody else may use it.`,
						rewrite: [
							`ALTER TABLE ${s.sql} ADD CONSTRAINT ${p} CHECK (${within(l)}) NOT VALID;`,
							`-- in a later migration\nALTER TABLE ${s.sql} VALIDATE CONSTRAINT ${p};`,
							`-- in a later migration\n${u}`,
							`ALTER TABLE ${s.sql} DROP CONSTRAINT ${p};`
						].join("\n")
					}];
				});
			}
		};
		function defaultPartitionScan(e, t, n, r, i, a) {
			let o = i.table(e), s = defaultPartitionOf(o, i.world);
			if (s === void 0 || n === void 0) return [];
			let c = i.table(partsOfKey(s));
			if (isExcluded(c, expressions_constants(n))) return [];
			let l = quote(joinName(c.name, "without", t?.relname ?? ""));
			return [{
				range: a,
				table: c,
				lock: "ACCESS EXCLUSIVE",
				work: "scan",
				reason: `${o.sql} has a DEFAULT partition, ${c.sql}: all of it is read for rows that belong to the new one, while nobody else may use it.`,
				rewrite: [
					`ALTER TABLE ${c.sql} ADD CONSTRAINT ${l} CHECK (NOT (${within(n)})) NOT VALID;`,
					`-- in a later migration\nALTER TABLE ${c.sql} VALIDATE CONSTRAINT ${l};`,
					`-- in a later migration\n${r}`,
					`ALTER TABLE ${c.sql} DROP CONSTRAINT ${l};`
				].join("\n")
			}];
		}
		function isExcluded(e, t) {
			let n = [...e.record?.constraints.values() ?? []].some(({ kind: e, expression: n, validated: r }) => e === "check" && r && t.every((e) => expressions_constants(n).includes(e))), r = validChecks(e).some(({ definition: e }) => t.every((t) => e.includes(t)));
			return t.length > 0 && (n || r);
		}
		function isProved(e, t) {
			let n = [...e.record?.constraints.values() ?? []].some(({ kind: e, expression: n, validated: r }) => e === "check" && r && t.every((e) => expressions_constants(n).includes(e)) && rulesOutNull(n)), r = validChecks(e).some(({ definition: e }) => /IS NOT NULL/.test(e) && t.every((t) => e.includes(t)));
			return t.length > 0 && (n || r);
		}
		function within(e) {
			let t = expressions_constants(e?.listdatums).map(literal);
			if (t.length > 0) return `<key> IS NOT NULL AND <key> IN (${t.join(", ")})`;
			let [[n, ...r], [i]] = [expressions_constants(e?.lowerdatums), expressions_constants(e?.upperdatums)];
			return n === void 0 || i === void 0 || r.length > 0 ? "<the key is not NULL and within the bounds>" : `<key> IS NOT NULL AND <key> >= ${literal(n)} AND <key> < ${literal(i)}`;
		}
		function rulesOutNull(e) {
			return allNodesIn(e).some(([e, t]) => e === "NullTest" && "nulltesttype" in t && t.nulltesttype === "IS_NOT_NULL");
		}
		let T = [
			"anon",
			"authenticated",
			"public"
		];
		function isServed({ api: e }, t) {
			return e?.schemas.includes(t) === !0;
		}
		let E = {
			id: "auth-users-exposed",
			kind: "security",
			about: ["ViewStmt", "CreateTableAsStmt"],
			check({ node: e }, t) {
				let n = "ViewStmt" in e ? e.ViewStmt.view : "CreateTableAsStmt" in e ? e.CreateTableAsStmt.into?.rel : void 0;
				if (n === void 0 || n.relpersistence === "t") return [];
				let r = nameOf(n), i = r.schema ?? t.world.searchPath[0] ?? "public";
				if (!isServed(t, i) || !readsUsers(e)) return [];
				let a = quoteQualified(r);
				return [{
					object: a,
					severity: "danger",
					reason: `The API serves ${a}, which shows rows of auth.users: addresses, phone numbers, metadata of every user.`,
					rewrite: "-- a table of your own with what may be shown, kept in step by a trigger on auth.users, with policies\nCREATE TABLE public.profiles (id uuid PRIMARY KEY REFERENCES auth.users (id) ON DELETE CASCADE);",
					stands: (e) => e.relations.get(`${i}.${r.name}`)?.gone === !1
				}];
			}
		};
		function readsUsers(e) {
			return allNodesIn(e).some(([e, t]) => {
				if (e !== "RangeVar") return !1;
				let { schemaname: n, relname: r } = t;
				return n === "auth" && r === "users";
			});
		}
		function kindOf(e) {
			for (let t in e) return t;
			return "";
		}
		let D = [
			"IndexStmt",
			"DropStmt",
			"ReindexStmt",
			"VacuumStmt",
			"ClusterStmt",
			"DiscardStmt",
			"AlterTableStmt",
			"CreatedbStmt",
			"DropdbStmt",
			"CreateTableSpaceStmt",
			"DropTableSpaceStmt",
			"AlterSystemStmt",
			"AlterDatabaseStmt",
			"CreateSubscriptionStmt",
			"DropSubscriptionStmt",
			"AlterSubscriptionStmt"
		], O = new Set(D);
		function nonTransactionalOf(e) {
			if (O.has(kindOf(e))) return ofIndexes(e) ?? ofTables(e) ?? ofDatabases(e) ?? ofSubscriptions(e);
		}
		function optionIsOn(e, t, n = !1) {
			let r = optionsOf(e).findLast(({ defname: e }) => e === t);
			if (r === void 0) return n;
			let { arg: i } = r;
			if (i === void 0) return !0;
			if ("Integer" in i) return i.Integer.ival !== void 0 && i.Integer.ival !== 0;
			let a = "String" in i ? i.String.sval : "TypeName" in i ? lastName(i.TypeName.names) : void 0;
			return !["false", "off"].includes((a ?? "").toLowerCase());
		}
		function ofIndexes(e) {
			if ("IndexStmt" in e && e.IndexStmt.concurrent) {
				let { relation: t, idxname: n, if_not_exists: r = !1 } = e.IndexStmt, { schema: i, name: a } = transactional_nameOf(t);
				return {
					command: "CREATE INDEX CONCURRENTLY",
					effect: {
						type: "create-index",
						schema: i,
						table: a,
						index: n,
						ifNotExists: r
					}
				};
			}
			if ("DropStmt" in e && e.DropStmt.concurrent) {
				let { objects: t = [], missing_ok: n = !1 } = e.DropStmt;
				return {
					command: "DROP INDEX CONCURRENTLY",
					effect: {
						type: "drop-index",
						names: t.map((e) => "List" in e ? transactional_nameFrom(e.List.items) : transactional_nameFrom([])),
						ifExists: n
					}
				};
			}
			return "ReindexStmt" in e ? ofReindex(e.ReindexStmt) : void 0;
		}
		function ofReindex(e) {
			let { kind: t, relation: n, params: r } = e, i = optionIsOn(r, "concurrently");
			if (t === "REINDEX_OBJECT_INDEX" || t === "REINDEX_OBJECT_TABLE") {
				if (!i) return;
				let e = t === "REINDEX_OBJECT_INDEX" ? "index" : "table";
				return {
					command: "REINDEX CONCURRENTLY",
					effect: {
						type: "reindex",
						...transactional_nameOf(n),
						target: e
					}
				};
			}
			let a = `REINDEX ${t?.replace("REINDEX_OBJECT_", "") ?? ""}`;
			if (!i) return repeatable(a);
			let o = {
				type: "reindex",
				schema: void 0,
				name: e.name ?? "",
				target: t === "REINDEX_OBJECT_SCHEMA" ? "schema" : "database"
			};
			return {
				command: `${a} CONCURRENTLY`,
				effect: o
			};
		}
		function ofTables(e) {
			if ("VacuumStmt" in e) return e.VacuumStmt.is_vacuumcmd ? repeatable("VACUUM") : void 0;
			if ("ClusterStmt" in e) return e.ClusterStmt.relation ? void 0 : repeatable("CLUSTER");
			if ("DiscardStmt" in e) return (e.DiscardStmt.target ?? "DISCARD_ALL") === "DISCARD_ALL" ? repeatable("DISCARD ALL") : void 0;
			if (!("AlterTableStmt" in e)) return;
			let { relation: t, cmds: n = [] } = e.AlterTableStmt;
			for (let e of n) {
				let n = "AlterTableCmd" in e ? e.AlterTableCmd.def : void 0;
				if (n === void 0 || !("PartitionCmd" in n) || !n.PartitionCmd.concurrent) continue;
				let r = transactional_nameOf(n.PartitionCmd.name);
				return {
					command: "DETACH PARTITION CONCURRENTLY",
					effect: {
						type: "detach-partition",
						parent: transactional_nameOf(t),
						partition: r
					}
				};
			}
		}
		function ofDatabases(e) {
			return "CreatedbStmt" in e ? named("CREATE DATABASE", "create-database", e.CreatedbStmt.dbname) : "DropdbStmt" in e ? named("DROP DATABASE", "drop-database", e.DropdbStmt.dbname) : "CreateTableSpaceStmt" in e ? named("CREATE TABLESPACE", "create-tablespace", e.CreateTableSpaceStmt.tablespacename) : "DropTableSpaceStmt" in e ? named("DROP TABLESPACE", "drop-tablespace", e.DropTableSpaceStmt.tablespacename) : "AlterSystemStmt" in e ? repeatable("ALTER SYSTEM") : "AlterDatabaseStmt" in e && optionsOf(e.AlterDatabaseStmt.options).some(({ defname: e }) => e === "tablespace") ? repeatable("ALTER DATABASE SET TABLESPACE") : void 0;
		}
		function ofSubscriptions(e) {
			if ("CreateSubscriptionStmt" in e) {
				let { subname: t, options: n } = e.CreateSubscriptionStmt;
				return optionIsOn(n, "create_slot", optionIsOn(n, "connect", !0)) ? named("CREATE SUBSCRIPTION", "create-subscription", t) : void 0;
			}
			if ("DropSubscriptionStmt" in e) return named("DROP SUBSCRIPTION", "drop-subscription", e.DropSubscriptionStmt.subname);
			if (!("AlterSubscriptionStmt" in e)) return;
			let { kind: t, options: n } = e.AlterSubscriptionStmt, r = /^ALTER_SUBSCRIPTION_(?:SET|ADD|DROP)_PUBLICATION$/.test(t ?? "");
			if (t === "ALTER_SUBSCRIPTION_REFRESH" || r && optionIsOn(n, "refresh", !0)) return repeatable("ALTER SUBSCRIPTION with refresh");
			let i = optionsOf(n).some(({ defname: e = "" }) => ["failover", "two_phase"].includes(e));
			return t === "ALTER_SUBSCRIPTION_OPTIONS" && i ? repeatable("ALTER SUBSCRIPTION SET") : void 0;
		}
		function repeatable(e) {
			return {
				command: e,
				effect: { type: "repeatable" }
			};
		}
		function named(e, t, n = "") {
			return {
				command: e,
				effect: {
					type: t,
					name: n
				}
			};
		}
		function optionsOf(e) {
			return (e ?? []).flatMap((e) => "DefElem" in e ? [e.DefElem] : []);
		}
		function transactional_nameOf(e) {
			return {
				schema: e?.schemaname,
				name: e?.relname ?? ""
			};
		}
		function transactional_nameFrom(e) {
			let t = (e ?? []).flatMap((e) => "String" in e ? [e.String.sval ?? ""] : []);
			return {
				schema: t.at(-2),
				name: t.at(-1) ?? ""
			};
		}
		function lastName(e) {
			return transactional_nameFrom(e).name;
		}
		function optionOn(e, t) {
			return optionIsOn(e, t);
		}
		function options_option(e, t) {
			return (e ?? []).flatMap((e) => "DefElem" in e ? [e.DefElem] : []).findLast(({ defname: e }) => e === t);
		}
		function optionWord(e, t) {
			let n = options_option(e, t)?.arg;
			if (n !== void 0) {
				if ("String" in n) return n.String.sval ?? "";
				if ("List" in n) return names_strings(n.List.items)[0];
				if ("TypeName" in n) return names_strings(n.TypeName.names).at(-1);
				if ("Boolean" in n) return n.Boolean.boolval === !0 ? "true" : "false";
			}
		}
		let k = {
			id: "cluster-or-vacuum-full",
			kind: "locking",
			about: ["ClusterStmt", "VacuumStmt"],
			check({ node: e }, t) {
				if ("ClusterStmt" in e) return finding("CLUSTER", e.ClusterStmt.relation, t);
				if (!("VacuumStmt" in e) || !e.VacuumStmt.is_vacuumcmd || !optionOn(e.VacuumStmt.options, "full")) return [];
				let { rels: n = [] } = e.VacuumStmt;
				return n.length === 0 ? finding("VACUUM FULL", void 0, t) : n.flatMap((e) => "VacuumRelation" in e ? finding("VACUUM FULL", e.VacuumRelation.relation, t) : []);
			}
		};
		function finding(e, t, n) {
			let r = t === void 0 ? void 0 : n.table(nameOf(t));
			if (r?.made === !0) return [];
			let i = r?.sql ?? "every table";
			return [{
				table: r,
				object: i,
				lock: "ACCESS EXCLUSIVE",
				work: "rewrite",
				reason: `${e} writes ${i} anew while nobody else may use it.`,
				rewrite: `-- in a migration of its own; frees the space for new rows\nVACUUM${r === void 0 ? "" : ` ${r.sql}`};`
			}];
		}
		let A = {
			id: "concurrently-in-transaction",
			kind: "failing",
			about: D,
			check(e, { transaction: t }) {
				let n = nonTransactionalOf(e.node)?.command;
				return n === void 0 || t.block === "none" ? [] : [{
					severity: "danger",
					reason: `${n} cannot run inside ${t.block === "explicit" ? "the transaction that BEGIN opened" : "the file's transaction"}: Postgres refuses it (25001).`,
					rewrite: `-- in a migration of its own, without BEGIN\n${sqlOf(e)};`
				}];
			}
		}, j = {
			id: "concurrently-on-partitioned",
			kind: "failing",
			about: ["IndexStmt", "DropStmt"],
			check(e, t) {
				let { node: n } = e;
				if ("IndexStmt" in n && n.IndexStmt.concurrent) {
					let r = t.table(nameOf(n.IndexStmt.relation));
					if (r.partitioned !== !0) return [];
					let i = n.IndexStmt.idxname === void 0 ? "its_index" : quote(n.IndexStmt.idxname);
					return [{
						table: r,
						severity: "danger",
						reason: `${r.sql} is partitioned, and Postgres refuses CREATE INDEX CONCURRENTLY on a partitioned table.`,
						rewrite: [
							`${sqlOf(e).replace(/\s*\bconcurrently\b/i, "").replace(/\bon\b(?!\s+only)/i, "$& ONLY")};`,
							"-- for each partition: CREATE INDEX CONCURRENTLY … ON <partition> …;",
							`-- then: ALTER INDEX ${i} ATTACH PARTITION <its index>;`
						].join("\n")
					}];
				}
				return !("DropStmt" in n) || !n.DropStmt.concurrent ? [] : (n.DropStmt.objects ?? []).flatMap((e) => {
					let n = names_objectName(e), r = t.tableOfIndex(n);
					return r?.partitioned === !0 ? [{
						table: r,
						object: quoteQualified(n),
						severity: "danger",
						reason: `${r.sql} is partitioned, and Postgres refuses DROP INDEX CONCURRENTLY for its indexes.`,
						rewrite: `DROP INDEX ${quoteQualified(n)};`
					}] : [];
				});
			}
		}, M = {
			id: "create-partition-lock",
			kind: "locking",
			about: ["CreateStmt"],
			check(e, t) {
				let { node: n, text: r, range: i } = e;
				if (!("CreateStmt" in n) || n.CreateStmt.partbound === void 0) return [];
				let { relation: a, partbound: o, inhRelations: s = [] } = n.CreateStmt, c = quoteQualified(nameOf(a)), [l = "", ...u] = r.slice(offsetIn(e, o.location), i.end).split(/\s+(?=(?:partition\s+by|using|with\s*\((?!\s*modulus)|tablespace)\b)/i), d = /^(?:for|default)/i.test(l) ? l : `FOR VALUES ${l}`, f = u.filter((e) => /^partition/i.test(e)).map((e) => ` ${e}`);
				return s.flatMap((e) => {
					let n = t.table(names_objectName(e));
					return n.made ? [] : [{
						table: n,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Making a partition in place waits for every query on ${n.sql} and makes the ones after it wait as well.`,
						rewrite: [`CREATE TABLE ${c} (LIKE ${n.sql} INCLUDING ALL)${f.join("")};`, `ALTER TABLE ${n.sql} ATTACH PARTITION ${c} ${d};`].join("\n")
					}];
				});
			}
		}, N = {
			id: "create-trigger",
			kind: "locking",
			about: ["CreateTrigStmt"],
			check({ node: e }, t) {
				if (!("CreateTrigStmt" in e)) return [];
				let { relation: n, trigname: r = "" } = e.CreateTrigStmt, i = t.table(nameOf(n));
				return i.made || i.record?.kind === "view" || i.facts?.kind === "view" ? [] : [{
					table: i,
					lock: "SHARE ROW EXCLUSIVE",
					severity: "note",
					reason: `Creating ${quote(r)} waits for every open writer of ${i.sql} and makes the ones after it wait as well.`,
					rewrite: "-- in a migration of its own, so that the lock is held for an instant only"
				}];
			}
		};
		function isSelective(e) {
			return "UpdateStmt" in e ? isCondition(e.UpdateStmt.whereClause) : "DeleteStmt" in e && isCondition(e.DeleteStmt.whereClause);
		}
		let isCondition = (e) => e !== void 0 && !isAlwaysTrue(e);
		function mergedEverywhere(e, t) {
			return !("MergeStmt" in e) || !isAlwaysTrue(e.MergeStmt.joinCondition) ? [] : (e.MergeStmt.mergeWhenClauses ?? []).flatMap((e) => "MergeWhenClause" in e && e.MergeWhenClause.matchKind === "MERGE_WHEN_MATCHED" && e.MergeWhenClause.commandType === t && !isCondition(e.MergeWhenClause.condition) ? [e.MergeWhenClause] : []);
		}
		let P = {
			id: "delete-without-where",
			kind: "destructive",
			about: ["DeleteStmt", "MergeStmt"],
			check({ node: e }, t) {
				let n = emptied(e);
				if (n === void 0) return [];
				let r = t.table(nameOf(n));
				return r.made ? [] : [{
					table: r,
					lock: "ROW EXCLUSIVE",
					severity: "danger",
					reason: `Without a condition this deletes every row of ${r.sql}.`,
					rewrite: `DELETE FROM ${r.sql} WHERE <what is to go> AND <a range of the key>;`
				}];
			}
		};
		function emptied(e) {
			return "DeleteStmt" in e ? isSelective(e) ? void 0 : e.DeleteStmt.relation : "MergeStmt" in e && mergedEverywhere(e, "CMD_DELETE").length > 0 ? e.MergeStmt.relation : void 0;
		}
		let ee = {
			id: "detach-partition",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, def: n }, relation: r, range: i }) => {
					if (e !== "AT_DetachPartition" || n === void 0 || !("PartitionCmd" in n)) return [];
					let a = t.table(nameOf(r)), o = t.table(nameOf(n.PartitionCmd.name));
					return n.PartitionCmd.concurrent || a.made ? [] : [{
						range: i,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Detaching ${o.sql} waits for every query on ${a.sql} and makes the ones after it wait as well.`,
						rewrite: t.serverMajor >= 14 && defaultPartitionOf(a, t.world) === void 0 ? `-- in a migration of its own\nALTER TABLE ${a.sql} DETACH PARTITION ${o.sql} CONCURRENTLY;` : void 0
					}];
				});
			}
		}, te = {
			id: "disable-trigger",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e = "", name: n }, relation: r, range: i }) => {
					let a = t.table(nameOf(r));
					return !/^AT_DisableTrig/.test(e) || a.made ? [] : [{
						range: i,
						table: a,
						lock: "SHARE ROW EXCLUSIVE",
						severity: "warning",
						reason: `${n === void 0 ? "Its triggers" : `The trigger ${quote(n)}`}${e === "AT_DisableTrigAll" ? ", foreign keys included," : ""} no longer run for anybody who writes to ${a.sql}, and writers wait meanwhile.`,
						rewrite: "-- for this session only: a trigger with WHEN (current_setting('app.skip_triggers', true) IS DISTINCT FROM 'on')"
					}];
				});
			}
		}, ne = {
			id: "domain-constraint",
			kind: "locking",
			about: ["AlterDomainStmt"],
			check({ node: e }, t) {
				if (!("AlterDomainStmt" in e)) return [];
				let { subtype: n, typeName: r, def: i } = e.AlterDomainStmt, a = nameFrom(r), [o] = i === void 0 ? [] : constraintsOf([i]), s = n === "C" && o?.skip_validation !== !0;
				if (!s && n !== "O" || t.world.type(a)?.made === !0) return [];
				let c = quoteQualified(a), l = quote(o?.conname ?? `${a.name}_check`), u = s ? "CHECK (<the same condition>)" : "CHECK (VALUE IS NOT NULL)";
				return [{
					object: c,
					lock: "SHARE",
					work: "scan",
					severity: "warning",
					reason: `Every table with a column of type ${c} is read while its writers wait.`,
					rewrite: [`ALTER DOMAIN ${c} ADD CONSTRAINT ${l} ${u} NOT VALID;`, `-- in a later migration\nALTER DOMAIN ${c} VALIDATE CONSTRAINT ${l};`].join("\n")
				}];
			}
		};
		function droppedObjects({ node: e, text: t, range: n }, r) {
			if (!("DropStmt" in e) || !r.includes(e.DropStmt.removeType ?? "")) return [];
			let { objects: i = [], removeType: a = "", behavior: o } = e.DropStmt, s = splitAtCommas(t, n);
			return i.map((e, t) => {
				let r = names_objectName(e), c = s.length === i.length ? s[t] : void 0;
				return {
					kind: a,
					name: r,
					sql: quoteQualified(r),
					range: c ?? n,
					cascade: o === "DROP_CASCADE"
				};
			});
		}
		function dependantsSentence(e, t, n, r) {
			let i = r.dependantsOf(e, t);
			return i.length === 0 ? n && t === "relations" ? ", and CASCADE drops what depends on it" : "" : dependantsClause(i, n);
		}
		function dependantsClause(e, t) {
			return t ? `, and CASCADE drops ${dropped_listed(e)}` : `, and fails as long as ${dropped_listed(e)} depend${e.length === 1 ? "s" : ""} on it`;
		}
		function dropped_listed(e) {
			let t = e.length > 5 ? ` and ${e.length - 5} more` : "";
			return `${e.slice(0, 5).join(", ")}${t}`;
		}
		let F = {
			id: "drop-column",
			kind: "destructive",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "", behavior: r, missing_ok: i }, relation: a, range: o, objtype: s }) => {
					if (e !== "AT_DropColumn" || s === "OBJECT_VIEW") return [];
					let c = t.table(nameOf(a));
					if (c.made || c.record?.columns.has(n) === !0 || t.world.type(nameOf(a))?.made || i === !0 && isAbsent(c, n)) return [];
					let l = quote(n), u = usedBy(t.world.remaining(c.facts?.columns?.[n]?.dependants ?? []), r === "DROP_CASCADE");
					return [{
						range: o,
						table: c,
						...s === "OBJECT_TABLE" ? { lock: "ACCESS EXCLUSIVE" } : { object: `${c.sql}.${l}` },
						severity: "danger",
						reason: `Dropping ${c.sql}.${l} deletes its values for good${u}.`,
						rewrite: s === "OBJECT_TABLE" ? [
							"-- now: let new rows do without it, and deploy clients that no longer name it",
							`ALTER TABLE ${c.sql} ALTER COLUMN ${l} DROP NOT NULL;`,
							`-- in a later migration\nALTER TABLE ${c.sql} DROP COLUMN ${l};`
						].join("\n") : void 0
					}];
				});
			}
		};
		function isAbsent({ facts: e, record: t }, n) {
			return e?.columns === void 0 || t?.changed.has(n) === !0 ? !1 : !Object.hasOwn(e.columns, n);
		}
		function usedBy(e, t) {
			return e.length > 0 ? dependantsClause(e, t) : t ? ", and CASCADE drops the views and keys that use it" : "";
		}
		let I = {
			id: "drop-database",
			kind: "destructive",
			about: ["DropdbStmt"],
			check({ node: e }) {
				if (!("DropdbStmt" in e)) return [];
				let t = quote(e.DropdbStmt.dbname ?? "");
				return [{
					object: t,
					severity: "danger",
					reason: `Dropping the database ${t} deletes everything in it for good.`,
					rewrite: `ALTER DATABASE ${t} RENAME TO ${quote(`${e.DropdbStmt.dbname ?? ""}_old`)};`
				}];
			}
		}, L = {
			id: "drop-function",
			kind: "destructive",
			about: ["DropStmt"],
			check(e, t) {
				return droppedObjects(e, [
					"OBJECT_FUNCTION",
					"OBJECT_PROCEDURE",
					"OBJECT_ROUTINE",
					"OBJECT_AGGREGATE"
				]).flatMap(({ name: n, sql: r, range: i, cascade: a, kind: o }) => {
					let { world: s } = t, c = s.resolve(n, s.routines), l = s.routines.get(c);
					return l?.made === !0 && !l.gone ? [] : [{
						range: i,
						object: r,
						severity: a ? "danger" : "warning",
						reason: a ? `CASCADE drops the triggers, policies and columns that use ${r}${dependantsSentence(n, "functions", !0, t)}.` : `Clients that call ${r} fail from here on.`,
						rewrite: `-- leave it in place until no client calls it; in a later migration\nDROP ${o.replace("OBJECT_", "")} ${withArguments(e.text.slice(i.start, i.end))};`,
						stands: (e) => {
							let t = e.routines.get(c);
							return a || t === void 0 || t.gone || t === l;
						}
					}];
				});
			}
		};
		function withArguments(e) {
			return e.replace(/^drop\s+(?:function|procedure|routine|aggregate)\s+(?:if\s+exists\s+)?/i, "").replace(/\s+(?:cascade|restrict)$/i, "");
		}
		let R = {
			id: "drop-index-not-concurrent",
			kind: "locking",
			about: ["DropStmt"],
			check({ node: e }, t) {
				if (!("DropStmt" in e) || e.DropStmt.removeType !== "OBJECT_INDEX" || e.DropStmt.concurrent) return [];
				let { objects: n = [], missing_ok: r = !1 } = e.DropStmt;
				return n.flatMap((e) => {
					let n = names_objectName(e), i = t.tableOfIndex(n), a = t.world.indexes.get(t.world.resolve(n, t.world.indexes));
					if (i?.made === !0 || a?.made === !0) return [];
					let o = quoteQualified(n);
					return [{
						table: i,
						object: o,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Dropping ${o} waits for every query on its table and makes the ones after it wait as well.`,
						rewrite: i?.partitioned === !0 ? void 0 : `-- in a migration of its own\nDROP INDEX CONCURRENTLY ${r ? "IF EXISTS " : ""}${o};`
					}];
				});
			}
		}, z = {
			id: "drop-not-null",
			kind: "breaking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "" }, relation: r, range: i }) => {
					let a = t.table(nameOf(r));
					if (e !== "AT_DropNotNull" || a.made || a.record?.columns.has(n) === !0 || a.facts?.columns?.[n]?.notNull === !1) return [];
					let o = quote(n);
					return [{
						range: i,
						table: a,
						object: `${a.sql}.${o}`,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Clients that take ${o} for never NULL may fail on the first one that is.`,
						rewrite: `-- deploy clients that bear a NULL first; then\nALTER TABLE ${a.sql} ALTER COLUMN ${o} DROP NOT NULL;`
					}];
				});
			}
		};
		function droppedPolicies(e) {
			return !("DropStmt" in e) || e.DropStmt.removeType !== "OBJECT_POLICY" ? [] : (e.DropStmt.objects ?? []).map((e) => {
				let t = partsOf(e);
				return {
					table: {
						schema: t.at(-3),
						name: t.at(-2) ?? ""
					},
					policy: t.at(-1) ?? ""
				};
			});
		}
		let B = {
			id: "drop-policy",
			kind: "security",
			about: ["DropStmt"],
			check({ node: e }, t) {
				return droppedPolicies(e).flatMap(({ table: e, policy: n }) => {
					let r = t.table(e);
					return r.made ? [] : [{
						table: r,
						object: `${quote(n)} on ${r.sql}`,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Without ${quote(n)} other people see the rows of ${r.sql}: fewer when it let them, more when it restricted them.`,
						rewrite: `-- in the same migration\nCREATE POLICY ${quote(n)} ON ${r.sql} USING (<the new rule>);`,
						stands(e) {
							let t = e.relations.get(r.key);
							return (t !== void 0 || r.record?.gone !== !0) && t?.policies.has(quote(n)) !== !0;
						}
					}];
				});
			}
		};
		function rolesOf(e) {
			return (e ?? []).flatMap((e) => {
				if (!("RoleSpec" in e)) return [];
				let { roletype: t, rolename: n } = e.RoleSpec;
				return [t === "ROLESPEC_PUBLIC" ? "public" : n ?? "current_user"];
			});
		}
		var V = n(3470);
		let H = {
			id: "drop-schema",
			kind: "destructive",
			about: ["DropStmt", "DropOwnedStmt"],
			check(e, t) {
				let { node: n } = e;
				return "DropOwnedStmt" in n ? rolesOf(n.DropOwnedStmt.roles).map((e) => ({
					object: e,
					severity: "danger",
					reason: `DROP OWNED deletes every table, schema and function that ${e} owns in this database.`,
					rewrite: `REASSIGN OWNED BY ${quote(e)} TO postgres;`
				})) : droppedObjects(e, ["OBJECT_SCHEMA"]).flatMap(({ name: e, sql: n, range: r, cascade: i }) => {
					let { schemas: a, renamedSchemas: o } = t.world, s = t.schema(e.name) === "absent" && !o.has(e.name);
					return a.has(e.name) || s ? [] : [{
						range: r,
						object: n,
						size: factsOf(e.name, t),
						severity: i ? "danger" : "warning",
						reason: i ? everything(e.name, n, t) : standing(e.name, n, t),
						rewrite: `-- drop what is in it by name, so that a review sees it; then\nDROP SCHEMA ${n} RESTRICT;`
					}];
				});
			}
		};
		function everything(e, t, n) {
			let r = contentsOf(e, n), { dependants: i = [], ...a } = factsOf(e, n) ?? {}, o = r.length === 0 ? "" : `: ${dropped_listed(r)}`, s = (0, V.pG)(a), c = s === "" ? "" : `, ${s} in all`, l = n.world.remaining(i);
			return `CASCADE deletes every table, row and function in the schema ${t}${o}${c}.${l.length === 0 ? "" : ` Of other schemas it takes ${dropped_listed(l)}.`}`;
		}
		function factsOf(e, { schema: t }) {
			let n = t(e);
			return n === "absent" ? void 0 : n;
		}
		function standing(e, t, n) {
			let r = contentsOf(e, n);
			return `Clients that name the schema ${t} fail from here on${r.length === 0 ? "" : `, and this fails as long as it holds ${dropped_listed(r)}`}.`;
		}
		function contentsOf(e, t) {
			return (factsOf(e, t)?.contents ?? []).filter((e) => !t.world.dropped.has(e.name)).map((e) => `${e.kind} ${e.name}`);
		}
		let U = {
			id: "drop-table",
			kind: "destructive",
			about: ["DropStmt"],
			check(e, t) {
				return droppedObjects(e, ["OBJECT_TABLE"]).flatMap(({ name: e, sql: n, range: r, cascade: i }) => {
					let a = t.table(e);
					return a.made || a.record === void 0 && a.facts?.kind === "absent" ? [] : [{
						range: r,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						severity: "danger",
						reason: `Dropping ${n} deletes its rows for good${dependantsSentence(e, "relations", i, t)}.`,
						rewrite: `-- first stop using it, keep it for a while, drop it in a later migration\nALTER TABLE ${n} SET SCHEMA <an archive schema that the API does not serve>;`
					}];
				});
			}
		}, W = {
			id: "drop-type",
			kind: "destructive",
			about: ["DropStmt"],
			check(e, t) {
				return droppedObjects(e, [
					"OBJECT_TYPE",
					"OBJECT_DOMAIN",
					"OBJECT_EXTENSION"
				]).flatMap(({ name: e, sql: n, range: r, cascade: i, kind: a }) => t.world.type(e)?.made === !0 || a === "OBJECT_EXTENSION" && !i ? [] : [{
					range: r,
					object: n,
					severity: i ? "danger" : "warning",
					reason: i ? `CASCADE drops every column of ${a === "OBJECT_EXTENSION" ? "a type of the extension " : ""}${n}, with its values${dependantsSentence(e, "types", !0, t)}.` : `Clients and functions that name the type ${n} fail from here on.`,
					rewrite: `-- first give its columns another type; then\nDROP ${G[a] ?? "TYPE"} ${n} RESTRICT;`
				}]);
			}
		}, G = {
			OBJECT_DOMAIN: "DOMAIN",
			OBJECT_EXTENSION: "EXTENSION"
		}, K = {
			id: "drop-view",
			kind: "destructive",
			about: ["DropStmt"],
			check(e, t) {
				return droppedObjects(e, ["OBJECT_VIEW", "OBJECT_MATVIEW"]).flatMap(({ name: e, sql: n, range: r, cascade: i, kind: a }) => {
					let o = t.table(e);
					return o.made ? [] : [{
						range: r,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						severity: i ? "danger" : "warning",
						reason: `Clients that read ${n} fail from here on${dependantsSentence(e, "relations", i, t)}.`,
						rewrite: a === "OBJECT_VIEW" ? `CREATE OR REPLACE VIEW ${n} AS SELECT <the same columns first>;` : void 0,
						stands: (e) => i || e.relations.get(o.key)?.made !== !0
					}];
				});
			}
		}, q = {
			id: "dynamic-sql",
			kind: "unseen",
			about: [],
			check: () => [],
			describe(e) {
				let t = /'\s*(alter|create|delete|drop|grant|insert|revoke|truncate|update)\b/i.exec(e)?.[1], n = t === void 0 ? "a statement" : `${/^[aeiou]/i.test(t) ? "an" : "a"} ${t.toUpperCase()}`;
				return {
					severity: t === void 0 || /^(?:insert|grant|create)$/i.test(t) ? "note" : "warning",
					reason: `EXECUTE runs ${n} that is put together only when it runs, so nothing can be said about it here.`,
					rewrite: "-- write the statements out, one for each object"
				};
			}
		}, J = {
			id: "enum-value-same-transaction",
			kind: "failing",
			about: "every",
			check({ node: e }, { world: t, transaction: n }) {
				let r = t.enumValues.filter((e) => e.transaction === n.id);
				if (r.length === 0 || "AlterEnumStmt" in e || "DoStmt" in e || "CommentStmt" in e || "CreateFunctionStmt" in e) return [];
				let i = new Set(expressions_constants(e));
				return r.filter(({ value: e }) => i.has(e)).map(({ type: t, value: n }) => ({
					object: t,
					severity: casts(e, t) ? "danger" : "warning",
					reason: `${literal(n)} was added to ${t} in this transaction, and Postgres refuses (55P04) to use it before the commit.`,
					rewrite: `-- leave ALTER TYPE … ADD VALUE ${literal(n)} in this migration and move this statement to the next one`
				}));
			}
		};
		function casts(e, t) {
			return allNodesIn(e).some(([e, n]) => (e === "typeName" || e === "TypeName") && nameFrom(n.names).name === t.slice(t.indexOf(".") + 1));
		}
		let Y = new Set([
			"pg_cron",
			"pg_graphql",
			"pg_net",
			"pg_tle",
			"pgmq",
			"pgsodium",
			"plpgsql",
			"postgis_tiger_geocoder",
			"postgis_topology",
			"supabase_vault"
		]), X = {
			id: "extension-in-public",
			kind: "security",
			about: ["CreateExtensionStmt", "AlterObjectSchemaStmt"],
			check({ node: e }, t) {
				if ("CreateExtensionStmt" in e) {
					let { extname: n = "", options: r } = e.CreateExtensionStmt, i = optionWord(r, "schema") ?? t.world.searchPath[0] ?? "public";
					return Y.has(n) || !isServed(t, i) ? [] : [extension_in_public_finding(n, i, "CREATE")];
				}
				if (!("AlterObjectSchemaStmt" in e) || e.AlterObjectSchemaStmt.objectType !== "OBJECT_EXTENSION") return [];
				let { object: n, newschema: r = "" } = e.AlterObjectSchemaStmt, i = n === void 0 ? "" : names_strings([n])[0] ?? "";
				return isServed(t, r) ? [extension_in_public_finding(i, r, "ALTER")] : [];
			}
		};
		function extension_in_public_finding(e, t, n) {
			let r = quote(e);
			return {
				object: r,
				severity: "note",
				reason: `The API serves the functions of ${r} when they stand in ${t}, and its names stand in the way of yours.`,
				rewrite: n === "CREATE" ? `CREATE EXTENSION IF NOT EXISTS ${r} WITH SCHEMA extensions;` : `ALTER EXTENSION ${r} SET SCHEMA extensions;`,
				stands: (n) => (n.extensions.get(e) ?? t) === t
			};
		}
		let Z = {
			id: "fk-not-valid-on-partitioned",
			kind: "failing",
			about: ["AlterTableStmt"],
			check(e, t) {
				return t.serverMajor >= 18 ? [] : newConstraints(e, "CONSTR_FOREIGN").flatMap(({ constraint: n, action: r }) => {
					let i = t.table(nameOf(r.relation));
					return !n.skip_validation || i.partitioned !== !0 ? [] : [{
						range: r.range,
						table: i,
						severity: "danger",
						reason: `${i.sql} is partitioned, and Postgres ${t.serverMajor} refuses a NOT VALID foreign key on a partitioned table.`,
						rewrite: `-- on each partition, NOT VALID and later VALIDATE; then on the parent, which takes them over:\n${sqlOf(e).replace(/\s*\bnot\s+valid\b/i, "")};`
					}];
				});
			}
		}, re = {
			id: "fk-to-auth-unique",
			kind: "security",
			about: ["AlterTableStmt", "CreateStmt"],
			check(e, t) {
				if (t.api === void 0) return [];
				let n = newConstraints(e, "CONSTR_FOREIGN").map(({ constraint: e, action: t }) => ({
					table: nameOf(t.relation),
					constraint: e,
					range: t.range
				})), r = createdKeys(e.node).map((t) => ({
					table: "CreateStmt" in e.node ? nameOf(e.node.CreateStmt.relation) : nameOf(void 0),
					constraint: t,
					range: {
						start: offsetIn(e, t.location),
						end: e.range.end
					}
				}));
				return [...n, ...r].flatMap(({ table: e, constraint: t, range: n }) => {
					let r = judge(t, quoteQualified(e));
					return r === void 0 ? [] : [{
						...r,
						range: n
					}];
				});
			}
		};
		function judge({ pktable: e, pk_attrs: t }, n) {
			let r = nameOf(e), i = names_strings(t);
			if (r.schema !== "auth" || i.length === 0 || i.join() === "id") return;
			let a = quoteQualified(r);
			return {
				object: a,
				severity: "warning",
				reason: `A foreign key to ${a} (${i.join(", ")}) stops Supabase from changing that key when it updates auth.`,
				rewrite: `ALTER TABLE ${n} ADD FOREIGN KEY (<the user's id>) REFERENCES ${a} (id) ON DELETE CASCADE NOT VALID;`
			};
		}
		function createdKeys(e) {
			return "CreateStmt" in e ? (e.CreateStmt.tableElts ?? []).flatMap((e) => "ColumnDef" in e ? constraintsOf(e.ColumnDef.constraints) : constraintsOf([e])).filter(({ contype: e }) => e === "CONSTR_FOREIGN") : [];
		}
		function setsSearchPath(e) {
			return (e ?? []).some((e) => {
				let t = "DefElem" in e && e.DefElem.defname === "set" ? e.DefElem.arg : void 0;
				if (t === void 0 || !("VariableSetStmt" in t)) return !1;
				let { name: n, kind: r } = t.VariableSetStmt;
				return n?.toLowerCase() === "search_path" && r !== "VAR_RESET" && r !== "VAR_SET_DEFAULT";
			});
		}
		let ie = {
			id: "function-search-path",
			kind: "security",
			about: ["CreateFunctionStmt"],
			check({ node: e }, t) {
				if (!("CreateFunctionStmt" in e)) return [];
				let { funcname: n, options: r, sql_body: i, is_procedure: a = !1 } = e.CreateFunctionStmt;
				if (setsSearchPath(r) || i !== void 0) return [];
				let o = options_option(r, "security")?.arg, s = o !== void 0 && "Boolean" in o && o.Boolean.boolval === !0, c = nameFrom(n), l = c.schema ?? t.world.searchPath[0] ?? "public";
				if (!s && !isServed(t, l)) return [];
				let u = quoteQualified(c), d = t.world.resolve({
					schema: l,
					name: c.name
				}, t.world.routines);
				return [{
					object: u,
					severity: s ? "warning" : "note",
					reason: s ? `${u} runs with its owner's rights, and whoever calls it chooses through search_path what its names mean.` : `Whoever calls ${u} chooses through search_path what its names mean.`,
					rewrite: `ALTER ${a ? "PROCEDURE" : "FUNCTION"} ${quote(l)}.${quote(c.name)} SET search_path = '';\n-- and name every table and function in it with its schema`,
					stands(e) {
						let t = e.routines.get(d);
						return t === void 0 || !t.gone && !t.setsSearchPath;
					}
				}];
			}
		}, ae = [
			"service_role",
			"postgres",
			"supabase_admin",
			"pg_read_all_data",
			"pg_write_all_data"
		], oe = ["anon", "public"], se = [
			"insert",
			"update",
			"delete",
			"truncate"
		], ce = {
			id: "grant-broad",
			kind: "security",
			about: [
				"GrantStmt",
				"GrantRoleStmt",
				"AlterDefaultPrivilegesStmt"
			],
			check({ node: e }, t) {
				if ("GrantRoleStmt" in e) return membership(e.GrantRoleStmt.is_grant === !0, e);
				if ("AlterDefaultPrivilegesStmt" in e) {
					let { action: n } = e.AlterDefaultPrivilegesStmt;
					return n === void 0 || t.api?.grantsByDefault === !0 ? [] : ofAll(n, "everything made from here on", t).map((e) => ({
						...e,
						severity: "note"
					}));
				}
				if (!("GrantStmt" in e)) return [];
				let { targtype: n, objects: r, objtype: i } = e.GrantStmt;
				return n === "ACL_TARGET_ALL_IN_SCHEMA" ? ofAll(e.GrantStmt, `everything in ${names_strings(r).join(", ")}`, t) : i === "OBJECT_TABLE" ? grant_broad_ofTables(e.GrantStmt, t) : [];
			}
		};
		function ofAll(e, t, n) {
			let r = openRoles(e, n), i = privileges(e).every((e) => ["select", "usage"].includes(e));
			return e.is_grant !== !0 || r.length === 0 || i || !["OBJECT_TABLE", "OBJECT_FUNCTION"].includes(e.objtype ?? "") ? [] : [{
				object: t,
				severity: "warning",
				reason: `${r.join(" and ")} may ${verbs(e)} ${t}, also what nobody thought of here.`,
				rewrite: `GRANT SELECT ON <one table> TO ${r.join(", ")};\n-- one by one, each with row level security and policies`
			}];
		}
		function grant_broad_ofTables(e, t) {
			let n = openRoles(e, t), r = privileges(e).some((e) => se.includes(e) || e === "all");
			return e.is_grant !== !0 || n.length === 0 || !r ? [] : (e.objects ?? []).flatMap((r) => {
				let i = t.table(names_objectName(r)), a = i.facts?.rls === !1 || i.record?.defined === !0 && !i.record.rls;
				return i.made || !a ? [] : [{
					table: i,
					severity: "danger",
					reason: `${n.join(" and ")} may ${verbs(e)} every row of ${i.sql}, which has no row level security.`,
					rewrite: `ALTER TABLE ${i.sql} ENABLE ROW LEVEL SECURITY;\n-- and a policy for what ${n.join(" and ")} may do`,
					stands: (e) => e.relations.get(i.key)?.rls !== !0
				}];
			});
		}
		function membership(e, t) {
			let { granted_roles: n = [], grantee_roles: r } = t.GrantRoleStmt, i = n.flatMap((e) => "AccessPriv" in e ? [e.AccessPriv.priv_name ?? ""] : []).filter((e) => ae.includes(e)), a = rolesOf(r).filter((e) => e === "anon" || e === "authenticated");
			return !e || i.length === 0 || a.length === 0 ? [] : [{
				object: i.join(", "),
				severity: "danger",
				reason: `Every visitor acts as ${a.join(" or ")}, and may do from here on whatever ${i.join(", ")} may.`
			}];
		}
		function openRoles({ grantees: e }, { api: t }) {
			return rolesOf(e).filter((e) => oe.includes(e) && (t !== void 0 || e === "public"));
		}
		function privileges({ privileges: e }) {
			return e === void 0 ? ["all"] : e.flatMap((e) => "AccessPriv" in e ? [(e.AccessPriv.priv_name ?? "").toLowerCase()] : []);
		}
		function verbs(e) {
			return privileges(e).includes("all") ? "read and change" : privileges(e).join(", ");
		}
		let le = {
			id: "index-not-concurrent",
			kind: "locking",
			about: ["IndexStmt"],
			check(e, t) {
				let { node: n } = e;
				if (!("IndexStmt" in n) || n.IndexStmt.concurrent) return [];
				let r = t.table(nameOf(n.IndexStmt.relation));
				if (r.made) return [];
				let i = n.IndexStmt.relation?.inh !== !0;
				return r.partitioned === !0 && i ? [] : [{
					table: r,
					lock: "SHARE",
					work: "build",
					reason: `Building an index on ${r.sql} without CONCURRENTLY keeps writers out until it is done.`,
					rewrite: r.partitioned === !0 ? onEachPartition(sqlOf(e)) : concurrently(sqlOf(e))
				}];
			}
		};
		function concurrently(e) {
			return `-- in a migration of its own\n${e.replace(/\bindex\b/i, "$& CONCURRENTLY")};`;
		}
		function onEachPartition(e) {
			return [
				`${e.replace(/\bon\b/i, "$& ONLY")};`,
				"-- then for each partition, in a migration of its own: CREATE INDEX CONCURRENTLY …;",
				"-- and: ALTER INDEX … ATTACH PARTITION …;"
			].join("\n");
		}
		let ue = {
			id: "json-column",
			kind: "breaking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, def: r, range: i, sql: a }) => {
					let o = t.table(nameOf(e));
					if (o.made || names_strings(r.typeName?.names).at(-1) !== "json") return [];
					let s = quote(n);
					return [{
						range: i,
						table: o,
						object: `${o.sql}.${s}`,
						lock: "ACCESS EXCLUSIVE",
						severity: "note",
						reason: `json has no equality, so queries with SELECT DISTINCT or UNION over all columns of ${o.sql} fail from here on.`,
						rewrite: `ALTER TABLE ${o.sql} ${a.replace(/\bjson\b(?!.*\bjson\b)/i, "jsonb")};`
					}];
				});
			}
		};
		var de = n(1360);
		function lockModeOf(e) {
			return de.b[(e ?? 8) - 1] ?? "ACCESS EXCLUSIVE";
		}
		let fe = {
			id: "lock-table",
			kind: "locking",
			about: ["LockStmt"],
			check({ node: e }, t) {
				if (!("LockStmt" in e)) return [];
				let { relations: n = [], mode: r } = e.LockStmt, i = lockModeOf(r), a = (0, V.yJ)(i);
				return a === null || i === "SHARE UPDATE EXCLUSIVE" ? [] : n.flatMap((e) => {
					let n = t.table(names_objectName(e));
					return n.made ? [] : [{
						table: n,
						lock: i,
						severity: "warning",
						reason: `LOCK TABLE keeps ${a} of ${n.sql} out until the transaction ends.`,
						rewrite: "-- leave it out: statements take the locks that they need"
					}];
				});
			}
		}, pe = {
			id: "matview-in-api",
			kind: "security",
			about: ["CreateTableAsStmt"],
			check({ node: e }, t) {
				if (!("CreateTableAsStmt" in e) || e.CreateTableAsStmt.objtype !== "OBJECT_MATVIEW") return [];
				let n = nameOf(e.CreateTableAsStmt.into?.rel), r = n.schema ?? t.world.searchPath[0] ?? "public";
				if (!isServed(t, r) || t.api?.grantsByDefault === !1) return [];
				let i = quoteQualified(n);
				return [{
					object: i,
					severity: "warning",
					reason: `The API serves ${i}, and a materialized view has no row level security: everybody reads all of it.`,
					rewrite: `REVOKE ALL ON ${i} FROM anon, authenticated;`,
					stands(e) {
						let t = e.relations.get(`${r}.${n.name}`), i = t?.revoked.has("anon") === !0 && t.revoked.has("authenticated");
						return t !== void 0 && !t.gone && !i;
					}
				}];
			}
		}, me = {
			id: "policy-always-true",
			kind: "security",
			about: ["CreatePolicyStmt", "AlterPolicyStmt"],
			check({ node: e }, t) {
				let n = "CreatePolicyStmt" in e ? e.CreatePolicyStmt : "AlterPolicyStmt" in e ? e.AlterPolicyStmt : void 0;
				if (n === void 0 || isRestrictive(e)) return [];
				let r = "CreatePolicyStmt" in e ? e.CreatePolicyStmt.cmd_name ?? "all" : "all", i = rolesOf(n.roles), a = i.length === 0 || i.some((e) => [
					"anon",
					"authenticated",
					"public"
				].includes(e)), o = isAlwaysTrue(n.qual) || isAlwaysTrue(n.with_check), s = r === "select" || "AlterPolicyStmt" in e && !isAlwaysTrue(n.with_check);
				if (!o || !a || s) return [];
				let c = t.table(nameOf(n.table)), [l, u] = [quote(n.policy_name ?? ""), isAlwaysTrue(n.qual)], d = u ? he[r] ?? "change any row" : ge[r] ?? "insert any row", f = i.length === 0 || i.includes("public") ? "everybody" : i.join(", ");
				return [{
					table: c,
					severity: u ? "danger" : "warning",
					reason: `The condition of ${l} is always true, so ${f} may ${d} of ${c.sql}.`,
					rewrite: "AlterPolicyStmt" in e ? `ALTER POLICY ${l} ON ${c.sql} TO authenticated${u ? ` USING ${Q}` : ""} WITH CHECK ${Q};` : `CREATE POLICY ${l} ON ${c.sql} FOR ${r.toUpperCase()} TO authenticated ${conditions(r)};`
				}];
			}
		}, he = { delete: "delete any row" }, ge = { update: "write anything, another owner too, into what they may change" }, Q = "((SELECT auth.uid()) = <the column of the row's owner>)";
		function conditions(e) {
			return e === "insert" ? `WITH CHECK ${Q}` : e === "delete" ? `USING ${Q}` : `USING ${Q} WITH CHECK ${Q}`;
		}
		function isRestrictive(e) {
			return "CreatePolicyStmt" in e && e.CreatePolicyStmt.permissive !== !0;
		}
		let _e = {
			id: "policy-user-metadata",
			kind: "security",
			about: ["CreatePolicyStmt", "AlterPolicyStmt"],
			check({ node: e }, t) {
				let n = "CreatePolicyStmt" in e ? e.CreatePolicyStmt : "AlterPolicyStmt" in e ? e.AlterPolicyStmt : void 0;
				if (n === void 0) return [];
				let r = [n.qual, n.with_check];
				if (!(expressions_constants(r).some((e) => /\buser_metadata\b|raw_user_meta_data/.test(e)) || expressions_columnNames(r).some((e) => e === "raw_user_meta_data" || e === "user_metadata"))) return [];
				let i = t.table(nameOf(n.table));
				return [{
					table: i,
					severity: "danger",
					reason: `${quote(n.policy_name ?? "")} trusts user_metadata, which every user can set on their own account.`,
					rewrite: `-- app_metadata only the server sets\nALTER POLICY ${quote(n.policy_name ?? "")} ON ${i.sql} USING (((SELECT auth.jwt()) -> 'app_metadata' ->> '<key>') = '<value>');`
				}];
			}
		}, ve = {
			id: "policy-without-rls",
			kind: "security",
			about: ["CreatePolicyStmt"],
			check({ node: e }, t) {
				if (!("CreatePolicyStmt" in e)) return [];
				let { policy_name: n = "", table: r } = e.CreatePolicyStmt, i = t.table(nameOf(r));
				if (i.record?.defined !== !0 && i.facts?.rls !== !1 || t.api?.rlsByDefault === !0) return [];
				let { record: a } = i;
				return [{
					table: i,
					severity: "danger",
					reason: `The policy ${quote(n)} has no effect: row level security of ${i.sql} is off.`,
					rewrite: `ALTER TABLE ${i.sql} ENABLE ROW LEVEL SECURITY;`,
					stands(e) {
						let t = a ?? e.relations.get(i.key);
						return !e.rlsUnknown && t?.rls !== !0 && t?.gone !== !0;
					}
				}];
			}
		}, ye = {
			id: "refresh-matview",
			kind: "locking",
			about: ["RefreshMatViewStmt"],
			check({ node: e }, t) {
				if (!("RefreshMatViewStmt" in e) || e.RefreshMatViewStmt.concurrent) return [];
				let n = t.table(nameOf(e.RefreshMatViewStmt.relation));
				return n.made ? [] : [{
					table: n,
					lock: "ACCESS EXCLUSIVE",
					work: "rewrite",
					reason: `Readers of ${n.sql} wait until its whole query has run.`,
					rewrite: `-- needs a unique index on ${n.sql}\nREFRESH MATERIALIZED VIEW CONCURRENTLY ${n.sql};`
				}];
			}
		}, be = {
			id: "reindex-not-concurrent",
			kind: "locking",
			about: ["ReindexStmt"],
			check(e, t) {
				let { node: n } = e;
				if (!("ReindexStmt" in n) || optionOn(n.ReindexStmt.params, "concurrently")) return [];
				let { kind: r, relation: i, name: a = "everything" } = n.ReindexStmt, o = i === void 0 ? void 0 : nameOf(i), s = o === void 0 ? void 0 : r === "REINDEX_OBJECT_INDEX" ? t.tableOfIndex(o) : t.table(o);
				if (s?.made === !0) return [];
				let c = o?.name ?? a;
				return [{
					table: s,
					object: c,
					lock: "ACCESS EXCLUSIVE",
					work: "build",
					reason: `Rebuilding ${c} without CONCURRENTLY keeps out writers, and readers whose plans look at its indexes.`,
					rewrite: `-- in a migration of its own\n${reindex_not_concurrent_concurrently(sqlOf(e))};`
				}];
			}
		};
		function reindex_not_concurrent_concurrently(e) {
			return e.replace(/\(\s*concurrently\s+\w+\s*\)\s*/i, "").replace(/\b(?:index|table|schema|database|system)\b/i, "$& CONCURRENTLY");
		}
		let xe = {
			id: "rename-column",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, t) {
				if (!("RenameStmt" in e) || e.RenameStmt.renameType !== "OBJECT_COLUMN") return [];
				let { relation: n, relationType: r, subname: i = "", newname: a = "" } = e.RenameStmt, o = t.table(nameOf(n));
				if (o.made || o.record?.columns.has(i) === !0) return [];
				let [s, c] = [quote(i), quote(a)];
				return [{
					table: o,
					object: `${o.sql}.${s}`,
					lock: "ACCESS EXCLUSIVE",
					severity: "warning",
					reason: `Clients that still name ${s} of ${o.sql} fail until they are deployed anew.`,
					rewrite: (r === "OBJECT_VIEW" ? [`CREATE OR REPLACE VIEW ${o.sql} AS SELECT <its columns>, <what ${s} is> AS ${c};`] : [
						`ALTER TABLE ${o.sql} ADD COLUMN ${c} <type of ${s}>;`,
						"-- write both (a trigger), fill the new one in batches, move the clients over, then in a later migration:",
						`ALTER TABLE ${o.sql} DROP COLUMN ${s};`
					]).join("\n")
				}];
			}
		}, Se = {
			id: "rename-enum-value",
			kind: "breaking",
			about: ["AlterEnumStmt"],
			check({ node: e }, { world: t }) {
				if (!("AlterEnumStmt" in e) || e.AlterEnumStmt.oldVal === void 0) return [];
				let { typeName: n, oldVal: r, newVal: i = "" } = e.AlterEnumStmt, a = nameFrom(n);
				if (t.type(a)?.made === !0) return [];
				let o = quoteQualified(a);
				return [{
					object: o,
					severity: "warning",
					reason: `Clients that still send or expect ${literal(r)} fail until they are deployed anew.`,
					rewrite: `ALTER TYPE ${o} ADD VALUE ${literal(i)};\n-- move the rows over in later migrations; the old value may stay`
				}];
			}
		}, Ce = {
			id: "rename-schema",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, { world: t }) {
				if (!("RenameStmt" in e) || e.RenameStmt.renameType !== "OBJECT_SCHEMA") return [];
				let { subname: n = "", newname: r = "" } = e.RenameStmt;
				return t.schemas.has(n) ? [] : [{
					object: quote(n),
					severity: "danger",
					reason: `Clients, functions and search paths that name the schema ${quote(n)} fail from here on.`,
					rewrite: `CREATE SCHEMA ${quote(r)};\n-- a view for each table, until all clients use the new name`
				}];
			}
		}, we = {
			id: "rename-table",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, t) {
				if (!("RenameStmt" in e) || e.RenameStmt.renameType !== "OBJECT_TABLE") return [];
				let { relation: n, newname: r = "" } = e.RenameStmt, i = t.table(nameOf(n));
				if (i.made) return [];
				let a = i.sql.slice(0, i.sql.length - quote(i.name).length) + quote(r);
				return [{
					table: i,
					lock: "ACCESS EXCLUSIVE",
					severity: "warning",
					reason: `Clients that still name ${i.sql} fail until they are deployed anew.`,
					rewrite: [
						`ALTER TABLE ${i.sql} RENAME TO ${quote(r)};`,
						"-- in the same migration, until all clients use the new name",
						`CREATE VIEW ${i.sql} WITH (security_invoker = on) AS SELECT * FROM ${a};`
					].join("\n"),
					stands: (e) => e.relations.get(i.key)?.kind !== "view"
				}];
			}
		}, Te = {
			id: "rename-view",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, t) {
				if (!("RenameStmt" in e)) return [];
				let { renameType: n, relation: r, newname: i = "" } = e.RenameStmt;
				if (n !== "OBJECT_VIEW" && n !== "OBJECT_MATVIEW") return [];
				let a = t.table(nameOf(r));
				if (a.made) return [];
				let o = a.sql.slice(0, a.sql.length - quote(a.name).length) + quote(i);
				return [{
					table: a,
					lock: "ACCESS EXCLUSIVE",
					severity: "warning",
					reason: `Clients that still name ${a.sql} fail until they are deployed anew.`,
					rewrite: `-- the new name beside the old one, which a later migration drops\nCREATE VIEW ${o} WITH (security_invoker = on) AS SELECT * FROM ${a.sql};`,
					stands: (e) => e.relations.get(a.key)?.kind !== "view"
				}];
			}
		}, Ee = {
			id: "revoke",
			kind: "breaking",
			about: ["GrantStmt", "GrantRoleStmt"],
			check({ node: e }, t) {
				if ("GrantRoleStmt" in e && e.GrantRoleStmt.is_grant !== !0) return [revoke_finding((e.GrantRoleStmt.granted_roles ?? []).flatMap((e) => "AccessPriv" in e ? [e.AccessPriv.priv_name ?? ""] : []).join(", "), rolesOf(e.GrantRoleStmt.grantee_roles))];
				if (!("GrantStmt" in e) || e.GrantStmt.is_grant === !0) return [];
				let { objects: n = [], objtype: r = "", targtype: i, grantees: a } = e.GrantStmt;
				return i === "ACL_TARGET_DEFAULTS" ? [] : i === "ACL_TARGET_ALL_IN_SCHEMA" ? [revoke_finding(`everything in ${names_strings(n).join(", ")}`, rolesOf(a))] : n.filter((e) => !isOfSet(e, r, t)).map((e) => revoke_finding(quoteQualified(names_objectName(e)), rolesOf(a)));
			}
		};
		function revoke_finding(e, t) {
			return {
				object: e,
				severity: "note",
				reason: `Clients that act as ${t.join(", ")} and still use ${e} fail at once.`,
				rewrite: "-- first deploy clients that no longer need it"
			};
		}
		function isOfSet(e, t, { table: n, world: r }) {
			let i = names_objectName(e);
			return t === "OBJECT_TABLE" ? n(i).made || n(i).record?.kind === "view" : t === "OBJECT_SCHEMA" ? r.schemas.has(i.name) : r.routine(i) !== void 0;
		}
		let De = {
			id: "rls-disabled",
			kind: "security",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e }, relation: n, range: r }) => {
					let i = t.table(nameOf(n));
					return e !== "AT_DisableRowSecurity" || i.made && i.record?.rls !== !0 ? [] : [{
						range: r,
						table: i,
						lock: "ACCESS EXCLUSIVE",
						severity: "danger",
						reason: `Without row level security everybody with rights on ${i.sql} sees and changes every row of it.`,
						rewrite: `-- leave it on, and say who may do more\nCREATE POLICY service ON ${i.sql} TO service_role USING (true) WITH CHECK (true);`,
						stands: (e) => e.relations.get(i.key)?.rls !== !0
					}];
				});
			}
		}, Oe = {
			id: "security-definer-view",
			kind: "security",
			about: ["ViewStmt", "AlterTableStmt"],
			check({ node: e, actions: t }, n) {
				if ("ViewStmt" in e) {
					let { view: t, options: r } = e.ViewStmt, i = nameOf(t), a = i.schema ?? n.world.searchPath[0] ?? "public";
					return t?.relpersistence === "t" || optionOn(r, "security_invoker") || !isServed(n, a) ? [] : [security_definer_view_finding(quoteQualified(i), `${a}.${i.name}`, n.serverMajor)];
				}
				return t.flatMap(({ command: { subtype: e, def: t }, relation: r, objtype: i }) => {
					if (i !== "OBJECT_VIEW" || !["AT_SetRelOptions", "AT_ResetRelOptions"].includes(e ?? "")) return [];
					let a = t !== void 0 && "List" in t ? t.List.items : void 0;
					if (options_option(a, "security_invoker") === void 0) return [];
					let o = n.table(nameOf(r));
					return e === "AT_SetRelOptions" && optionOn(a, "security_invoker") || !isServed(n, o.schema) ? [] : [security_definer_view_finding(o.sql, o.key, n.serverMajor)];
				});
			}
		};
		function security_definer_view_finding(e, t, n) {
			return {
				object: e,
				severity: "warning",
				reason: `The API serves ${e}, which reads its tables with its owner's rights: row level security does not apply to who asks.`,
				rewrite: n >= 15 ? `ALTER VIEW ${e} SET (security_invoker = on);` : "-- security_invoker needs Postgres 15: put the view into a schema that the API does not serve",
				stands(e) {
					let n = e.relations.get(t);
					return n !== void 0 && !n.gone && !n.invoker;
				}
			};
		}
		let ke = {
			id: "set-access-method",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "heap" }, relation: r, range: i }) => {
					let a = t.table(nameOf(r));
					return e !== "AT_SetAccessMethod" || a.made || a.partitioned === !0 ? [] : [{
						range: i,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Moving ${a.sql} to the access method ${n} writes it anew while nobody else may use it.`
					}];
				});
			}
		}, Ae = {
			id: "set-not-null",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap((n) => {
					let r = columnOf(n);
					if (r === void 0) return [];
					let i = t.table(nameOf(n.relation)), a = e.actions.flatMap(({ command: { subtype: e, name: t = "" } }) => e === "AT_DropConstraint" ? [t] : []);
					return i.made || isProvedNotNull(i, r, a, t) ? [] : [{
						range: n.range,
						table: i,
						object: `${i.sql}.${quote(r)}`,
						lock: "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Setting ${quote(r)} NOT NULL reads all of ${i.sql} while nobody else may use it.`,
						rewrite: notNullInSteps(i, r, t.serverMajor)
					}];
				});
			}
		};
		function columnOf({ command: { subtype: e, name: t, def: n }, objtype: r }) {
			if (r !== "OBJECT_TABLE") return;
			if (e === "AT_SetNotNull") return t;
			if (e !== "AT_AddConstraint" || n === void 0 || !("Constraint" in n)) return;
			let { contype: i, skip_validation: a, keys: o } = n.Constraint;
			return i === "CONSTR_NOTNULL" && !a ? names_strings(o)[0] : void 0;
		}
		let je = {
			id: "set-persistence",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e }, relation: n, range: r, objtype: i }) => {
					if (e !== "AT_SetLogged" && e !== "AT_SetUnLogged" || i !== "OBJECT_TABLE") return [];
					let a = t.table(nameOf(n));
					if (a.made) return [];
					let o = e === "AT_SetUnLogged" ? ", and afterwards a crash empties it" : "";
					return [{
						range: r,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Changing whether ${a.sql} is logged writes it anew while nobody else may use it${o}.`
					}];
				});
			}
		}, Me = new Set([
			"OBJECT_TABLE",
			"OBJECT_VIEW",
			"OBJECT_MATVIEW",
			"OBJECT_SEQUENCE",
			"OBJECT_FOREIGN_TABLE",
			"OBJECT_FUNCTION",
			"OBJECT_PROCEDURE",
			"OBJECT_ROUTINE",
			"OBJECT_TYPE",
			"OBJECT_DOMAIN"
		]), Ne = {
			id: "set-schema",
			kind: "breaking",
			about: ["AlterObjectSchemaStmt"],
			check({ node: e }, t) {
				if (!("AlterObjectSchemaStmt" in e)) return [];
				let { objectType: n = "", relation: r, object: i, newschema: a = "" } = e.AlterObjectSchemaStmt;
				if (!Me.has(n)) return [];
				let o = r === void 0 ? names_objectName(i ?? { List: {} }) : nameOf(r);
				if (r === void 0 ? t.world.routine(o)?.made === !0 || t.world.type(o)?.made === !0 : t.table(o).made) return [];
				let s = quoteQualified(o), c = quoteQualified({
					schema: a,
					name: o.name
				}), l = r === void 0 ? void 0 : t.table(o);
				return [{
					table: l,
					object: s,
					...l === void 0 ? {} : { lock: "ACCESS EXCLUSIVE" },
					severity: "warning",
					reason: `Clients that look for ${s} where it was fail; it is ${c} from here on.`,
					...l === void 0 ? {} : {
						rewrite: [
							`ALTER TABLE ${s} SET SCHEMA ${quote(a)};`,
							"-- in the same migration, until all clients use the new name",
							`CREATE VIEW ${s} WITH (security_invoker = on) AS SELECT * FROM ${c};`
						].join("\n"),
						stands: (e) => e.relations.get(l.key)?.kind !== "view"
					}
				}];
			}
		}, Pe = {
			id: "set-tablespace",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "" }, relation: r, range: i, objtype: a }) => {
					if (e !== "AT_SetTableSpace") return [];
					let o = t.table(nameOf(r)), s = a === "OBJECT_INDEX" || o.facts?.kind === "index";
					return (s ? t.tableOfIndex(nameOf(r))?.made === !0 : o.made) || o.partitioned === !0 || o.facts?.kind === "partitioned-index" ? [] : [{
						range: i,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Moving ${o.sql} to the tablespace ${quote(n)} copies all of it while nobody else may use it.`,
						rewrite: s && t.serverMajor >= 14 ? `REINDEX (CONCURRENTLY, TABLESPACE ${quote(n)}) INDEX ${o.sql};` : void 0
					}];
				});
			}
		}, $ = {
			id: "statement-while-holding-exclusive",
			kind: "locking",
			about: [
				"AlterTableStmt",
				"CreateTableAsStmt",
				"DeleteStmt",
				"InsertStmt",
				"MergeStmt",
				"UpdateStmt"
			],
			check(e, t) {
				let [n] = t.world.held;
				if (n === void 0) return [];
				let [r, { line: i }] = n, a = slowWork(e.node, t) ?? validation(e.actions, t);
				if (a === void 0) return [];
				let o = t.table(a);
				if (o.made) return [];
				let s = quoteQualified(t.world.searchPath.includes(r.schema) ? {
					schema: void 0,
					name: r.name
				} : r);
				return [{
					table: o,
					object: s,
					lock: "ACCESS EXCLUSIVE",
					reason: `While this runs, nobody can use ${s}, which line ${i} has locked in the same transaction.`,
					rewrite: `-- in a migration of its own, in batches where it can be\n${sqlOf(e)};`
				}];
			}
		};
		function slowWork(e, t) {
			if ("UpdateStmt" in e) return picksRow(e.UpdateStmt.whereClause) ? void 0 : nameOf(e.UpdateStmt.relation);
			if ("DeleteStmt" in e) return picksRow(e.DeleteStmt.whereClause) ? void 0 : nameOf(e.DeleteStmt.relation);
			if ("MergeStmt" in e) return nameOf(e.MergeStmt.relation);
			if ("InsertStmt" in e) {
				let n = e.InsertStmt.selectStmt;
				return n !== void 0 && "SelectStmt" in n ? largestSource(n, t) : void 0;
			}
			if (!("CreateTableAsStmt" in e) || e.CreateTableAsStmt.into?.skipData === !0) return;
			let { query: n } = e.CreateTableAsStmt;
			return n === void 0 ? void 0 : largestSource(n, t);
		}
		function largestSource(e, { table: t }) {
			return ("SelectStmt" in e ? e.SelectStmt.fromClause ?? [] : []).flatMap((e) => "RangeVar" in e ? [e.RangeVar] : joined(e)).map(nameOf).find((e) => !t(e).made);
		}
		function joined(e) {
			if ("RangeVar" in e) return [e.RangeVar];
			if (!("JoinExpr" in e)) return [];
			let { larg: t, rarg: n } = e.JoinExpr;
			return [t, n].flatMap((e) => e === void 0 ? [] : joined(e));
		}
		function picksRow(e) {
			if (e === void 0 || !("A_Expr" in e)) return !1;
			let { kind: t, name: n, lexpr: r, rexpr: i } = e.A_Expr;
			if (r === void 0 || !("ColumnRef" in r) || i === void 0) return !1;
			let a = r.ColumnRef.fields?.at(-1), o = a !== void 0 && "String" in a && a.String.sval === "id", s = names_strings(n)[0] === "=";
			return o && s && (t === "AEXPR_OP" || t === "AEXPR_IN") && ("A_Const" in i || "List" in i);
		}
		function validation(e, { table: t, transaction: n }) {
			for (let { command: r, relation: i } of e) {
				let e = t(nameOf(i)).record?.constraints.get(r.name ?? "")?.transaction === n.id;
				if (r.subtype === "AT_ValidateConstraint" && !e) return nameOf(i);
			}
		}
		let Fe = {
			id: "syntax-error",
			kind: "failing",
			about: [],
			check: () => []
		}, Ie = {
			id: "table-without-grants",
			kind: "security",
			about: ["CreateStmt"],
			check({ node: e }, t) {
				if (!("CreateStmt" in e) || t.api?.grantsByDefault !== !1) return [];
				let { relation: n, if_not_exists: r = !1, partbound: i } = e.CreateStmt, a = nameOf(n), o = a.schema ?? t.world.searchPath[0] ?? "public";
				if (n?.relpersistence === "t" || r || i !== void 0 || !isServed(t, o)) return [];
				let s = quoteQualified(a);
				return [{
					object: s,
					severity: "note",
					reason: `No role of the API may use ${s}: this project's default privileges give new tables none, so requests fail with 42501.`,
					rewrite: `GRANT SELECT, INSERT, UPDATE, DELETE ON ${s} TO authenticated;\nGRANT ALL ON ${s} TO service_role;`,
					stands(e) {
						let t = e.relations.get(`${o}.${a.name}`), n = [...T, "service_role"];
						return !e.grantsUnknown && t !== void 0 && !t.gone && !n.some((e) => t.granted.has(e));
					}
				}];
			}
		}, Le = {
			id: "table-without-rls",
			kind: "security",
			about: [
				"CreateStmt",
				"CreateTableAsStmt",
				"SelectStmt"
			],
			check({ node: e }, t) {
				let n = madeTable(e);
				if (n === void 0 || n.relpersistence === "t") return [];
				let r = nameOf(n), i = r.schema ?? t.world.searchPath[0] ?? "public", { world: a, api: o } = t;
				if (!isServed(t, i) || o?.rlsByDefault === !0) return [];
				let s = keyOf(i, r.name), c = "CreateStmt" in e && e.CreateStmt.if_not_exists === !0, l = t.table(r).facts?.rls === !0 || a.relations.get(s)?.rls === !0;
				if (c && l) return [];
				let u = quoteQualified(r), d = o?.grantsByDefault === !1 && !c, finding = (e) => ({
					object: u,
					severity: e ? "warning" : "note",
					reason: e ? `The API serves ${u}, and without row level security it shows and changes every row for everybody who has the public key.` : `As soon as anon or authenticated is granted rights on ${u}, the API shows every row, or lets it be changed, for everybody who has the public key: it has no row level security.`,
					rewrite: `ALTER TABLE ${u} ENABLE ROW LEVEL SECURITY;`,
					stands(n) {
						let r = n.relations.get(s);
						return !n.rlsUnknown && r !== void 0 && !r.gone && !r.rls && isServed(t, r.schema) && e === !(d && isUngranted(r, n));
					}
				});
				return [finding(!0), finding(!1)];
			}
		};
		function isUngranted({ granted: e }, t) {
			return !t.grantsUnknown && !T.some((t) => e.has(t));
		}
		function madeTable(e) {
			if ("CreateStmt" in e) return e.CreateStmt.relation;
			if ("SelectStmt" in e) return e.SelectStmt.intoClause?.rel;
			if ("CreateTableAsStmt" in e && e.CreateTableAsStmt.objtype !== "OBJECT_MATVIEW") return e.CreateTableAsStmt.into?.rel;
		}
		let Re = {
			TRANS_STMT_BEGIN: "begin",
			TRANS_STMT_START: "begin",
			TRANS_STMT_COMMIT: "commit",
			TRANS_STMT_ROLLBACK: "rollback",
			TRANS_STMT_SAVEPOINT: "savepoint",
			TRANS_STMT_RELEASE: "savepoint",
			TRANS_STMT_ROLLBACK_TO: "savepoint",
			TRANS_STMT_PREPARE: "prepare",
			TRANS_STMT_COMMIT_PREPARED: "prepare",
			TRANS_STMT_ROLLBACK_PREPARED: "prepare"
		};
		function controlOf(e) {
			return "TransactionStmt" in e ? Re[e.TransactionStmt.kind ?? "TRANS_STMT_BEGIN"] ?? "none" : "none";
		}
		let ze = {
			id: "transaction-control",
			kind: "failing",
			about: ["TransactionStmt"],
			check({ node: e }, { runner: t, transaction: n }) {
				let r = controlOf(e);
				if (r === "none" || r === "savepoint") return [];
				let i = t === "file" && (n.block === "runner" || r !== "begin"), a = r === "rollback" || r === "prepare" || r === "commit" && !n.hasBegin;
				if (!i && !a) return [];
				let o = r === "begin" ? "begins" : "ends";
				return [{
					severity: "warning",
					reason: i ? `The whole file runs in one transaction, and this ${o} one inside of it: what stands before it can no longer be taken back.` : `This ${o} a transaction that the file has not begun, or takes back what it has done.`,
					rewrite: "-- leave it out; what needs a transaction of its own goes into a migration of its own"
				}];
			}
		}, Be = {
			id: "truncate",
			kind: "destructive",
			about: ["TruncateStmt"],
			check(e, t) {
				let { node: n, range: r } = e;
				if (!("TruncateStmt" in n)) return [];
				let { relations: i = [], behavior: a } = n.TruncateStmt;
				return i.flatMap((n) => {
					let o = t.table(names_objectName(n));
					if (o.made) return [];
					let s = a === "DROP_CASCADE" ? ", and of every table whose foreign keys lead here" : "", c = "RangeVar" in n ? n.RangeVar.location : void 0;
					return [{
						range: i.length > 1 ? {
							start: offsetIn(e, c),
							end: r.end
						} : r,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						severity: "danger",
						reason: `TRUNCATE deletes every row of ${o.sql}${s} for good.`,
						rewrite: `-- in batches, and only what is meant\nDELETE FROM ${o.sql} WHERE <what is to go>;`
					}];
				});
			}
		}, Ve = {
			id: "uncommitted-transaction",
			kind: "failing",
			about: ["TransactionStmt"],
			check({ node: e }, { transaction: t }) {
				return controlOf(e) !== "begin" || t.hasBegin ? [] : [{
					severity: "danger",
					reason: "This transaction is never committed, so what it does is lost when the session ends.",
					rewrite: "-- at the end of the file\nCOMMIT;",
					stands: (e) => e.unclosed.has(t.id)
				}];
			}
		}, He = {
			id: "update-without-where",
			kind: "destructive",
			about: ["UpdateStmt", "MergeStmt"],
			check({ node: e }, t) {
				let n = overwritten(e);
				if (n === void 0) return [];
				let r = t.table(nameOf(n.relation));
				if (r.made) return [];
				let i = n.targets.flatMap((e) => "ResTarget" in e ? [e.ResTarget.name ?? ""] : []), a = i.every((e) => r.record?.columns.has(e) === !0), o = i.map(quote).join(", ");
				return [{
					table: r,
					lock: "ROW EXCLUSIVE",
					severity: a && (0, V.R6)(r) === "note" ? "note" : a ? "warning" : "danger",
					reason: a ? `Filling ${o} writes every row of ${r.sql} in one transaction, and other writers of a row wait for its end.` : `Without a condition this overwrites ${o} in every row of ${r.sql}.`,
					rewrite: `UPDATE ${r.sql} SET ${i.map((e) => `${quote(e)} = <value>`).join(", ")} WHERE <which rows> AND <a range of the key>;`
				}];
			}
		};
		function overwritten(e) {
			if ("UpdateStmt" in e) {
				let { relation: t, targetList: n = [] } = e.UpdateStmt;
				return isSelective(e) ? void 0 : {
					relation: t,
					targets: n
				};
			}
			let t = mergedEverywhere(e, "CMD_UPDATE");
			if ("MergeStmt" in e && t.length !== 0) return {
				relation: e.MergeStmt.relation,
				targets: t.flatMap(({ targetList: e = [] }) => e)
			};
		}
		let Ue = {
			id: "validate-same-transaction",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: n, name: r = "" }, relation: i, range: a }) => {
					let o = t.table(nameOf(i));
					if (n !== "AT_ValidateConstraint" || o.made) return [];
					let s = addedHere(e, r) ?? addedBefore(o, r, t);
					return s === void 0 || s === "other" ? [] : [{
						range: a,
						table: o,
						lock: s === "foreign-key" ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `${quote(r)} is validated in the transaction that added it, whose lock on ${o.sql} is held over the whole scan.`,
						rewrite: `-- in a later migration\nALTER TABLE ${o.sql} VALIDATE CONSTRAINT ${quote(r)};`
					}];
				});
			}
		};
		function addedHere({ actions: e }, t) {
			let n = e.flatMap(({ command: { subtype: e, def: t } }) => e === "AT_AddConstraint" && t !== void 0 ? constraintsOf([t]) : []).find(({ conname: e, skip_validation: n }) => e === t && n === !0);
			if (n !== void 0) return n.contype === "CONSTR_FOREIGN" ? "foreign-key" : "check";
		}
		function addedBefore({ record: e }, t, { transaction: n }) {
			let r = e?.constraints.get(t);
			return r?.validated === !1 && r.transaction === n.id ? r.kind : void 0;
		}
		let We = Object.values(r), Ge = new Map(We.map(({ id: e, kind: t }) => [e, t])), Ke = new Set([
			"syntax-error",
			"transaction-control",
			"uncommitted-transaction",
			"concurrently-in-transaction"
		]), qe = "not-examined";
		function isDestructive({ id: e, severity: t }) {
			return Ge.get(e) === "destructive" && t === "danger";
		}
	}),
	3470: ((e, t, n) => {
		n.d(t, {
			R6: () => bySize,
			Vs: () => listedSize,
			pG: () => sizeWords,
			yJ: () => blockedBy
		});
		let r = {
			rows: 1e4,
			bytes: 10 * 1024 ** 2
		}, i = {
			rows: 1e7,
			bytes: 1024 ** 3
		};
		function bySize(e) {
			let { rows: t, bytes: n } = e?.facts ?? {};
			return t === void 0 && n === void 0 ? "warning" : (t ?? 0) >= i.rows || (n ?? 0) >= i.bytes ? "danger" : (t ?? 0) <= r.rows && (n === void 0 || n <= r.bytes) ? "note" : "warning";
		}
		function blockedBy(e) {
			switch (e) {
				case "ACCESS EXCLUSIVE": return "reads and writes";
				case "EXCLUSIVE":
				case "SHARE ROW EXCLUSIVE":
				case "SHARE": return "writes";
				case "SHARE UPDATE EXCLUSIVE": return "schema changes and VACUUM";
				case "ROW EXCLUSIVE":
				case "ROW SHARE":
				case "ACCESS SHARE":
				case void 0: return null;
			}
		}
		function listedSize({ rows: e, bytes: t }) {
			return [...t === null ? [] : [formatBytes(t)], ...e === null ? [] : [aboutRows(e)]].join(", ");
		}
		function sizeWords({ rows: e, bytes: t }) {
			let n = e === void 0 ? "" : aboutRows(e);
			return t === void 0 ? n : `${formatBytes(t)}${n === "" ? "" : ` (${n})`}`;
		}
		function aboutRows(e) {
			return `about ${count(e, "row")}`;
		}
		function count(e, t) {
			return `${e.toLocaleString("en-US")} ${t}${e === 1 ? "" : "s"}`;
		}
		function formatBytes(e) {
			let t = [
				"bytes",
				"kB",
				"MB",
				"GB",
				"TB"
			], n = Math.min(t.length - 1, Math.floor(Math.log2(Math.max(e, 1)) / 10)), r = e / 1024 ** n;
			return `${n > 0 && r < 10 ? r.toFixed(1) : Math.round(r)} ${t[n]}`;
		}
	}),
	1360: ((e, t, n) => {
		n.d(t, {
			b: () => r,
			c: () => staticContext
		});
		let r = [
			"ACCESS SHARE",
			"ROW SHARE",
			"ROW EXCLUSIVE",
			"SHARE UPDATE EXCLUSIVE",
			"SHARE",
			"SHARE ROW EXCLUSIVE",
			"EXCLUSIVE",
			"ACCESS EXCLUSIVE"
		];
		function staticContext(e, t) {
			return {
				serverMajor: e,
				runner: "segments",
				searchPath: ["public", "extensions"],
				api: t,
				relations: {},
				functions: {},
				types: {},
				schemas: {}
			};
		}
	}),
	6383: ((e, t, n) => {
		n.d(t, {
			S: () => judge,
			D: () => pendingHazards
		});
		var r = n(1360);
		let i = {
			r: "table",
			p: "partitioned",
			i: "index",
			I: "partitioned-index",
			v: "view",
			m: "materialized-view"
		}, a = {
			i: "immutable",
			s: "stable",
			v: "volatile"
		}, o = [
			"immutable",
			"stable",
			"volatile"
		];
		function relationFacts({ relations: e, since: t }, n, r) {
			let i = Object.fromEntries(e.map((e) => [`${e.schema}.${e.name}`, relationOf(e, t)]));
			for (let { schema: e, name: t } of r) {
				let r = (e === void 0 ? n : [e]).map((e) => `${e}.${t}`);
				if (!r.some((e) => Object.hasOwn(i, e))) for (let e of r) i[e] = { kind: "absent" };
			}
			return i;
		}
		function relationOf(e, t) {
			return {
				kind: i[e.kind] ?? "other",
				...sizeOf(e),
				activity: e.activity === null ? void 0 : {
					...e.activity,
					since: t
				},
				rls: e.rls,
				columns: Object.fromEntries(e.columns.map(([e, t, n, r, i]) => [e, {
					type: t,
					notNull: n,
					dependants: r,
					collation: i ?? void 0
				}])),
				checks: e.checks.map(([e, t, n]) => ({
					name: e,
					definition: t,
					validated: n
				})),
				indexes: e.indexes.map(([e, t, n]) => ({
					name: e,
					columns: t,
					computed: n
				})),
				defaultPartition: e.defaultPartition ?? void 0,
				dependants: e.dependants,
				table: e.table ?? void 0
			};
		}
		function sizeOf({ rows: e, bytes: t }) {
			return {
				rows: e === null ? void 0 : Math.round(e),
				bytes: t === null ? void 0 : Math.round(t)
			};
		}
		function schemaFacts({ schemas: e }, t) {
			return Object.fromEntries([...t.map((e) => [e, "absent"]), ...e.map((e) => {
				let t = e.contents.map(([e, t]) => ({
					kind: e,
					name: t
				}));
				return [e.name, {
					contents: t,
					dependants: e.dependants,
					...sizeOf(e)
				}];
			})]);
		}
		function functionFacts({ functions: e }) {
			let t = {};
			for (let [n, r, i, s] of e) {
				let e = `${n}.${r}`, c = Object.hasOwn(t, e) ? t[e] : void 0, l = i === "i" || i === "s" ? a[i] : a.v;
				t[e] = {
					volatility: o.findLast((e) => e === l || e === c?.volatility) ?? l,
					dependants: [...new Set([...c?.dependants ?? [], ...s])]
				};
			}
			return t;
		}
		function typeFacts({ types: e }) {
			return Object.fromEntries(e.map(([e, t, n, r, i]) => [`${e}.${t}`, {
				kind: n === "d" ? "domain" : n === "e" ? "enum" : "other",
				constrained: r,
				dependants: i
			}]));
		}
		var s = n(8396);
		function activityColumns(e) {
			return `sum(pg_catalog.pg_stat_get_numscans(c.oid)) filter (where ${c}) as sequential_scans,
      sum((select sum(pg_catalog.pg_stat_get_numscans(i.indexrelid)) from pg_catalog.pg_index i where i.indrelid = c.oid)) filter (where ${c}) as index_scans,
      sum(pg_catalog.pg_stat_get_tuples_inserted(c.oid)) as inserted,
      sum(pg_catalog.pg_stat_get_tuples_updated(c.oid)) as updated,
      sum(pg_catalog.pg_stat_get_tuples_deleted(c.oid)) as deleted,
      max(${e >= 16 ? "pg_catalog.pg_stat_get_lastscan(c.oid)" : "null::timestamptz"}) filter (where ${c}) as last_scan`;
		}
		let c = "c.relkind in ('r', 'm')", l = `case when c.relkind in ('r', 'm', 'p') then pg_catalog.json_build_object(
      'sequentialScans', coalesce(z.sequential_scans, 0), 'indexScans', coalesce(z.index_scans, 0),
      'rowsInserted', coalesce(z.inserted, 0), 'rowsUpdated', coalesce(z.updated, 0), 'rowsDeleted', coalesce(z.deleted, 0),
      'lastSequentialScan', ${(0, s.K)("z.last_scan")}) end`, u = `(select ${(0, s.K)("pg_catalog.pg_stat_get_db_stat_reset_time(d.oid)")}
    from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())`, nameOf = (e) => `(select n.nspname || '.' || ${e}.relname from pg_catalog.pg_namespace n where n.oid = ${e}.relnamespace)`, d = `case
    when d.classid = 'pg_catalog.pg_rewrite'::regclass then (
      select case v.relkind when 'v' then 'view ' when 'm' then 'materialized view ' else 'rule on ' end || ${nameOf("v")}
        from pg_catalog.pg_rewrite r join pg_catalog.pg_class v on v.oid = r.ev_class where r.oid = d.objid)
    when d.classid = 'pg_catalog.pg_constraint'::regclass then (
      select case k.contype when 'f' then 'foreign key ' else 'constraint ' end || ${nameOf("t")} || '.' || k.conname
        from pg_catalog.pg_constraint k join pg_catalog.pg_class t on t.oid = k.conrelid where k.oid = d.objid)
    when d.classid = 'pg_catalog.pg_policy'::regclass then (
      select 'policy "' || p.polname || '" on ' || ${nameOf("t")}
        from pg_catalog.pg_policy p join pg_catalog.pg_class t on t.oid = p.polrelid where p.oid = d.objid)
    when d.classid = 'pg_catalog.pg_trigger'::regclass then (
      select 'trigger ' || g.tgname || ' on ' || ${nameOf("t")}
        from pg_catalog.pg_trigger g join pg_catalog.pg_class t on t.oid = g.tgrelid where g.oid = d.objid)
    when d.classid = 'pg_catalog.pg_proc'::regclass then (
      select 'function ' || n.nspname || '.' || p.proname || '()'
        from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace where p.oid = d.objid)
    when d.classid = 'pg_catalog.pg_class'::regclass and d.objsubid > 0 then (
      select 'column ' || ${nameOf("t")} || '.' || a.attname
        from pg_catalog.pg_class t join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.objsubid
       where t.oid = d.objid)
    end`, f = "coalesce(\n    (select r.ev_class from pg_catalog.pg_rewrite r where d.classid = 'pg_catalog.pg_rewrite'::regclass and r.oid = d.objid),\n    (select k.conrelid from pg_catalog.pg_constraint k where d.classid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.objid),\n    (select p.polrelid from pg_catalog.pg_policy p where d.classid = 'pg_catalog.pg_policy'::regclass and p.oid = d.objid),\n    (select g.tgrelid from pg_catalog.pg_trigger g where d.classid = 'pg_catalog.pg_trigger'::regclass and g.oid = d.objid),\n    (select a.adrelid from pg_catalog.pg_attrdef a where d.classid = 'pg_catalog.pg_attrdef'::regclass and a.oid = d.objid),\n    case when d.classid = 'pg_catalog.pg_class'::regclass then d.objid end)";
		function dependants(e, t) {
			return `(select coalesce(pg_catalog.json_agg(w.words order by w.words), '[]') from (
    select distinct coalesce(${d}, pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)) as words
      from pg_catalog.pg_depend d
     where d.deptype = 'n' and ${e} and ${t}
       -- A CHECK or an index of the column goes with it without a word: it is tied to it twice.
       and not exists (select from pg_catalog.pg_depend e where e.classid = d.classid and e.objid = d.objid
         and e.refclassid = d.refclassid and e.refobjid = d.refobjid and e.refobjsubid = d.refobjsubid and e.deptype in ('a', 'i'))) w)`;
		}
		let onType = (e) => `d.refclassid = 'pg_catalog.pg_type'::regclass and d.refobjid in (
  ${e}, (select y.typarray from pg_catalog.pg_type y where y.oid = ${e} and y.typarray <> 0))`, p = dependants(`((d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = c.oid) or (${onType("c.reltype")}))`, `${f} is distinct from c.oid`), m = dependants("d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = a.attrelid and d.refobjsubid = a.attnum", `(c.relkind not in ('v', 'm') or ${f} is distinct from c.oid)`), h = dependants("d.refclassid = 'pg_catalog.pg_proc'::regclass and d.refobjid = p.oid", "true"), g = dependants(onType("t.oid"), "true"), _ = dependants("(d.refclassid, d.refobjid) in (\n       select 'pg_catalog.pg_class'::regclass, o.oid from pg_catalog.pg_class o where o.relnamespace = s.oid\n       union all select 'pg_catalog.pg_proc'::regclass, p.oid from pg_catalog.pg_proc p where p.pronamespace = s.oid\n       union all select 'pg_catalog.pg_type'::regclass, y.oid from pg_catalog.pg_type y where y.typnamespace = s.oid)", `${`coalesce(
    (select o.relnamespace from pg_catalog.pg_class o where o.oid = ${f}),
    (select p.pronamespace from pg_catalog.pg_proc p where d.classid = 'pg_catalog.pg_proc'::regclass and p.oid = d.objid),
    (select y.typnamespace from pg_catalog.pg_type y where d.classid = 'pg_catalog.pg_type'::regclass and y.oid = d.objid),
    (select y.typnamespace from pg_catalog.pg_constraint k join pg_catalog.pg_type y on y.oid = k.contypid
      where d.classid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.objid))`} is distinct from s.oid`);
		function schemasJson(e, t) {
			return `(select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('name', s.nspname,
      'contents', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(w.kind, s.nspname || '.' || w.name)
          order by ${v}, w.pages desc, w.name), '[]')
        from (select case o.relkind when 'r' then 'table' when 'p' then 'table' when 'v' then 'view' when 'm' then 'materialized view'
        when 'f' then 'foreign table' else 'sequence' end as kind, o.relname as name, o.relpages as pages
      from pg_catalog.pg_class o where o.relnamespace = s.oid and o.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
       and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = o.oid
         and d.deptype in ('a', 'i') and o.relkind = 'S') union all select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, p.proname || '()', 0
      from pg_catalog.pg_proc p where p.pronamespace = s.oid union all select case y.typtype when 'd' then 'domain' else 'type' end, y.typname, 0
      from pg_catalog.pg_type y left join pg_catalog.pg_class o on o.oid = y.typrelid
     where y.typnamespace = s.oid and y.typtype in ('b', 'c', 'd', 'e', 'r') and (o.oid is null or o.relkind = 'c')
       and not exists (select from pg_catalog.pg_type e where e.typarray = y.oid)) w),
      'dependants', ${_},
      'rows', z.rows, 'bytes', z.bytes)), '[]')
    from asked_schemas s left join lateral (
      select case when not pg_catalog.bool_or((${e}) is null) then sum(${e}) end as rows, sum(${t}) as bytes
        from pg_catalog.pg_class c where c.relnamespace = s.oid and c.relkind in ('r', 'm')) z on true)`;
		}
		let v = "case when w.kind like '%table' then 0 when w.kind = 'materialized view' then 1 else 2 end";
		var y = n(8902);
		function catalogScript({ references: e, apiSchemas: t, serverMajor: n, exactSizes: r }) {
			let i = r ? "pg_catalog.pg_total_relation_size(c.oid)" : C;
			return `
select pg_catalog.set_config('lock_timeout', '2000', true), null;
with recursive path (name, place) as (${b}),
searched (name) as (
  select p.name from path p union select 'extensions'::name
  union select v::name from pg_catalog.json_array_elements_text(${(0, y.e)(JSON.stringify(nearby(e, t)))}) v),
asked_relations as (${names(e.relations)}), asked_functions as (${names(e.functions)}),
asked_types as (${names(e.types)}),
named as (
  select distinct c.oid, c.relkind from asked_relations w join pg_catalog.pg_class c on c.relname = w.name
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace where ${x}),
asked_schemas as (
  select n.oid, n.nspname from pg_catalog.json_array_elements_text(${(0, y.e)(JSON.stringify(e.schemas))}) v
    join pg_catalog.pg_namespace n on n.nspname = v::name),
-- An index is judged by its table; a new partition costs the default one a look.
found as (
  select oid from named union select i.indrelid from named m join pg_catalog.pg_index i on i.indexrelid = m.oid
  union select p.partdefid from named m join pg_catalog.pg_partitioned_table p on p.partrelid = m.oid and p.partdefid <> 0),
-- Not pg_partition_tree(), which locks what it walks over.
tree (root, oid) as (
  select oid, oid from found union select t.root, i.inhrelid from tree t join pg_catalog.pg_inherits i on i.inhparent = t.oid
    join pg_catalog.pg_class p on p.oid = i.inhparent and p.relkind in ('p', 'I')),
sizes as (
  select t.root, sum(${S}) as rows, sum(${i}) as bytes, ${activityColumns(n)}
    from tree t join pg_catalog.pg_class c on c.oid = t.oid where c.relkind in ('r', 'm', 'p', 'i', 'I', 't') group by t.root)
select 'catalog', pg_catalog.json_build_object(
  'searchPath', (select coalesce(pg_catalog.json_agg(p.name order by p.place), '[]') from path p),
  'timeZone', pg_catalog.current_setting('TimeZone'),
  'hasApi', exists (select from pg_catalog.pg_roles where rolname = 'anon'),
  'hasExtensions', exists (select from pg_catalog.pg_namespace where nspname = 'extensions'),
  'grantsByDefault', ${grantsByDefault(t)},
  'rlsByDefault', ${D},
  'since', ${u},
  'schemas', ${schemasJson(S, i)},
  'relations', (select coalesce(pg_catalog.json_agg(${T}), '[]')
    from found f join pg_catalog.pg_class c on c.oid = f.oid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join sizes z on z.root = c.oid),
  'functions', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(n.nspname, p.proname, p.provolatile, ${h})), '[]')
    from (select distinct p.oid from asked_functions w join pg_catalog.pg_proc p on p.proname = w.name
      join pg_catalog.pg_namespace n on n.oid = p.pronamespace where ${x}) u
    join pg_catalog.pg_proc p on p.oid = u.oid join pg_catalog.pg_namespace n on n.oid = p.pronamespace),
  'types', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(n.nspname, t.typname, t.typtype, ${E}, ${g})), '[]')
    from (select distinct t.oid from asked_types w join pg_catalog.pg_type t on t.typname = w.name
      join pg_catalog.pg_namespace n on n.oid = t.typnamespace where ${x}) u
    join pg_catalog.pg_type t on t.oid = u.oid join pg_catalog.pg_namespace n on n.oid = t.typnamespace))`;
		}
		let b = "select n.nspname, min(m.place)\n  from pg_catalog.regexp_matches(pg_catalog.current_setting('search_path'), '\"((?:[^\"]|\"\")*)\"|([^[:space:],\"]+)', 'g')\n    with ordinality m (words, place),\n    lateral (select coalesce(pg_catalog.replace(m.words[1], '\"\"', '\"'), pg_catalog.lower(m.words[2]))) w (word)\n  join pg_catalog.pg_namespace n on n.nspname = case w.word when '$user' then current_user else w.word::name end group by 1", x = "(n.nspname = w.schema or (w.schema is null and n.nspname in (select s.name from searched s)))";
		function nearby({ relations: e, functions: t, types: n, schemas: r }, i) {
			let a = [
				...e,
				...t,
				...n
			].flatMap(({ schema: e }) => e ?? []);
			return [...new Set([
				...i,
				...a,
				...r
			])];
		}
		function names(e) {
			let t = JSON.stringify(e.map(({ schema: e, name: t }) => [e ?? null, t]));
			return `select (v ->> 0)::name as schema, (v ->> 1)::name as name from pg_catalog.json_array_elements(${(0, y.e)(t)}) v`;
		}
		let S = "case when c.relkind in ('p', 'I') or c.reltuples < 0 or (c.reltuples = 0 and c.relpages = 0\n    and pg_catalog.current_setting('server_version_num')::int < 140000) then null else c.reltuples::numeric end", C = "pg_catalog.current_setting('block_size')::numeric * (c.relpages\n    + coalesce((select sum(x.relpages) from pg_catalog.pg_index i join pg_catalog.pg_class x on x.oid = i.indexrelid\n        where i.indrelid in (c.oid, c.reltoastrelid)), 0)\n    + coalesce((select x.relpages from pg_catalog.pg_class x where x.oid = c.reltoastrelid), 0))", w = "(i.indexprs is not null or i.indpred is not null)", T = `pg_catalog.json_build_object(
    'schema', n.nspname, 'name', c.relname, 'kind', c.relkind, 'rls', c.relrowsecurity, 'rows', z.rows, 'bytes', z.bytes, 'activity', ${l},
    'table', (select tn.nspname || '.' || tc.relname from pg_catalog.pg_index i join pg_catalog.pg_class tc on tc.oid = i.indrelid
      join pg_catalog.pg_namespace tn on tn.oid = tc.relnamespace where i.indexrelid = c.oid),
    'columns', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
        a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull and not exists (select from pg_catalog.pg_constraint k
    where k.conrelid = a.attrelid and k.contype = 'n' and k.conkey = array[a.attnum] and not k.convalidated), ${m}, (select o.collname from pg_catalog.pg_type y, pg_catalog.pg_collation o
    where y.oid = a.atttypid and o.oid = a.attcollation and a.attcollation <> y.typcollation))), '[]')
      from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    'checks', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
        k.conname, pg_catalog.pg_get_constraintdef(k.oid), k.convalidated)), '[]')
      from pg_catalog.pg_constraint k where k.conrelid = c.oid and k.contype = 'c'),
    'indexes', ${`(select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(x.relname, (select coalesce(pg_catalog.json_agg(a.attname), '[]')
        from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and case when ${w}
          then a.attnum = any (i.indkey::int2[]) or exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass
            and d.objid = i.indexrelid and d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = c.oid and d.refobjsubid = a.attnum)
          else exists (select from unnest(i.indkey::int2[], i.indcollation::oid[]) with ordinality k (number, sorted_by, nth)
            where k.number = a.attnum and k.nth <= i.indnkeyatts and k.sorted_by = a.attcollation) end), ${w})), '[]')
      from pg_catalog.pg_index i join pg_catalog.pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid)`}, 'defaultPartition', (select dn.nspname || '.' || dc.relname from pg_catalog.pg_partitioned_table p
      join pg_catalog.pg_class dc on dc.oid = p.partdefid join pg_catalog.pg_namespace dn on dn.oid = dc.relnamespace where p.partrelid = c.oid),
    'dependants', ${p})`, E = "(t.typtype = 'd' and (t.typnotnull or exists (select from pg_catalog.pg_constraint k\n    where k.contypid in (t.oid, t.typbasetype)) or exists (select from pg_catalog.pg_type b where b.oid = t.typbasetype and b.typnotnull)))";
		function grantsByDefault(e) {
			let t = (0, y.e)(JSON.stringify(e));
			return `exists (select from pg_catalog.pg_default_acl d left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace,
    pg_catalog.aclexplode(d.defaclacl) x left join pg_catalog.pg_roles r on r.oid = x.grantee
    where d.defaclobjtype = 'r' and (d.defaclnamespace = 0 or n.nspname in (select pg_catalog.json_array_elements_text(${t})))
      and (x.grantee = 0 or r.rolname in ('anon', 'authenticated'))
      and pg_catalog.pg_get_userbyid(d.defaclrole) = case
        when exists (select from pg_catalog.pg_namespace s where s.nspname in (select pg_catalog.json_array_elements_text(${t}))
          and pg_catalog.has_schema_privilege(s.oid, 'create')) then current_user else 'postgres' end)`;
		}
		let D = "exists (select from pg_catalog.pg_event_trigger e join pg_catalog.pg_proc p on p.oid = e.evtfoid\n    where e.evtenabled in ('O', 'A') and e.evtevent = 'ddl_command_end' and p.prosrc ~* 'enable\\s+row\\s+level\\s+security')";
		var O = n(2724), k = n(7287);
		async function readCatalog(e, t, n) {
			let i = Math.floor(e.server.versionNumber / 1e4), a = {
				references: t,
				apiSchemas: n,
				serverMajor: i,
				exactSizes: !0
			}, o = await ask(e, a);
			if (o.status === "failed" && o.error.code === "55P03" && (o = await ask(e, {
				...a,
				exactSizes: !1
			})), o.status === "lost") return o;
			let s = (0, r.c)(i);
			if (o.status === "failed") return {
				status: "unknown",
				context: s,
				error: o.error
			};
			let c = o.rows.at(-1)?.[1];
			if (c === void 0) throw Error("the server answered the catalog query without a row");
			return {
				status: "read",
				context: contextOf(JSON.parse(c), s, t, n)
			};
		}
		function ask({ client: e, signal: t }, n) {
			return (0, O.k)(e, t, () => (0, k.j3)(e, catalogScript(n), { keepRows: !0 }));
		}
		function contextOf(e, t, n, r) {
			let i = [...new Set([...e.searchPath, ...e.hasApi && e.hasExtensions ? ["extensions"] : []])], { grantsByDefault: a, rlsByDefault: o } = e;
			return {
				...t,
				searchPath: i,
				api: e.hasApi ? {
					schemas: r,
					grantsByDefault: a,
					rlsByDefault: o
				} : void 0,
				relations: relationFacts(e, i, n.relations),
				functions: functionFacts(e),
				types: typeFacts(e),
				schemas: schemaFacts(e, n.schemas),
				timeZone: e.timeZone
			};
		}
		var A = n(2318), j = n(5873), M = n(1424);
		let lineKey = ({ file: e, line: t }) => `${e}:${t}`;
		async function pendingHazards(e, { parser: t, project: n, onProgress: r }, i, a) {
			let o = textsOf(i);
			if (o.length === 0) return {
				status: "examined",
				hazards: [],
				excerpts: new Map()
			};
			let s = await readCatalog(e, await t.references(o), n.config.apiSchemas);
			return s.status === "lost" ? s : (s.status === "unknown" && r({
				type: "advice",
				message: `The catalog could not be read, so sizes and dependants are unknown: ${s.error.message}`
			}), judge(t, {
				waiting: i,
				parsed: a,
				context: s.context
			}));
		}
		async function judge(e, { waiting: t, parsed: n, context: r, applied: i }) {
			let a = t.filter(({ file: e }) => e !== void 0), o = textsOf(a);
			if (o.length === 0) return {
				status: "examined",
				hazards: [],
				excerpts: new Map()
			};
			let s = await e.examine({
				texts: o,
				applied: i
			}, r), c = a.flatMap((e, t) => hazardsOf(e, s[t], n));
			return {
				status: "examined",
				hazards: c,
				excerpts: excerptsOf(c, o)
			};
		}
		function textsOf(e) {
			return e.flatMap(({ file: e }) => e === void 0 ? [] : [{
				file: e.file,
				text: e.text
			}]);
		}
		function hazardsOf({ file: e, version: t, progress: n }, r, i) {
			if (e === void 0 || r === void 0) return [];
			if (r.status === "unexamined") return [unexaminedHazard(e.file, r.reason)];
			let a = n.filter(({ state: e }) => e === "done").length, o = a === 0 ? 1 : firstLineOfPart(e.text, i.get(t), a);
			return r.hazards.filter(({ id: e, line: t }) => t >= o && !A.VX.has(e));
		}
		function firstLineOfPart(e, t, n) {
			let r = (0, M.J)(e, t?.status === "parsed" ? t.statements : [])[n]?.start;
			return r === void 0 ? Infinity : (0, j.mh)((0, j._$)(e), r);
		}
		let N = {
			"too-large": "is too large to be looked through",
			"timed-out": "took too long to be looked through",
			crashed: "is too much for the parser"
		};
		function unexaminedHazard(e, t) {
			return {
				id: A.kI,
				severity: "warning",
				file: e,
				line: 1,
				column: 1,
				endLine: 1,
				object: null,
				lock: null,
				blocks: null,
				reason: `This file ${N[t]}: what it locks and loses is unknown.`,
				rewrite: null,
				rows: null,
				bytes: null,
				activity: null,
				acknowledged: !1
			};
		}
		function excerptsOf(e, t) {
			let n = new Map(t.map(({ file: e, text: t }) => [e, {
				text: t,
				starts: (0, j._$)(t)
			}]));
			return new Map(e.flatMap((e) => {
				let t = n.get(e.file), r = t?.starts[e.line - 1];
				return t === void 0 || r === void 0 ? [] : [[lineKey(e), (0, j.LA)(t.text, r)]];
			}));
		}
	})
};
