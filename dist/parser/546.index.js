"use strict";
exports.id = 546, exports.ids = [546], exports.modules = {
	185: ((e, t, n) => {
		n.d(t, { f: () => bodyStatements });
		var r = n(926);
		let i = new Set([
			"begin",
			"then",
			"else",
			"loop"
		]), a = new Set([
			"if",
			"loop",
			"case"
		]), o = new Set([
			"if",
			"elsif",
			"elseif",
			"while",
			"for",
			"foreach",
			"case",
			"when",
			"loop",
			"begin",
			"declare",
			"else",
			"exception",
			"end"
		]), s = /^(?:alter|analyze|call|cluster|comment|copy|create|delete|do|drop|explain|grant|import|insert|lock|merge|refresh|reindex|reset|revoke|security|select|set|truncate|update|vacuum|with|perform)$/;
		function bodyStatements(e) {
			let t = [...tokensOf(e)], n = t.map(({ start: t, end: n }) => e.slice(t, n).toLowerCase()), r = n.some((e, t) => e === "exception" && n[t + 1] === "when"), i = [], s = 0, c = 0;
			for (; c < t.length;) {
				let l = n[c] ?? "";
				if (l === "#") c = nextLine(e, t, c);
				else if (l === "<<") c = n.indexOf(">>", c) + 1 || t.length;
				else if (l === "end") a.has(n[c + 1] ?? "") && s--, c = after(n, c);
				else if (o.has(l)) {
					let a = endOfHead(n, c), o = s === 0 && !r;
					l === "for" && i.push(...queryOfLoop(e, t, n, c, a, o)), (l === "if" || l === "case" || n[a - 1] === "loop") && s++, c = a;
				} else {
					let a = after(n, c), o = read(e, t, n, c, a - 1, s === 0 && !r);
					o !== void 0 && i.push(o), c = a;
				}
			}
			return i;
		}
		function nextLine(e, t, n) {
			let r = e.indexOf("\n", t[n]?.start ?? 0), i = t.findIndex(({ start: e }) => e > r);
			return r < 0 || i < 0 ? t.length : i;
		}
		function after(e, t) {
			let n = e.indexOf(";", t);
			return n < 0 ? e.length + 1 : n + 1;
		}
		function endOfHead(e, t) {
			if (e[t] === "begin" || e[t] === "else" || e[t] === "exception" || e[t] === "loop") return t + 1;
			if (e[t] === "declare") return Math.max(e.indexOf("begin", t), t + 1);
			let n = 0;
			for (let r = t + 1; r < e.length; r++) {
				let a = e[r] ?? "";
				if (a === "case") n++;
				else if (a === "end" && n > 0) n--;
				else if (n === 0 && i.has(a)) return r + 1;
				else if (n === 0 && a === "when" && e[t] === "case") return r;
			}
			return e.length;
		}
		function read(e, t, n, r, i, a) {
			let o = r;
			n[o] === "return" && n[o + 1] === "query" && (o += 2);
			let c = n.indexOf("for", o);
			n[o] === "open" && c > 0 && c < i && (o = c + 1);
			let l = {
				start: t[o]?.start ?? 0,
				end: t[i - 1]?.end ?? e.length
			};
			if (l.end <= l.start) return;
			if (n[o] === "execute") {
				let n = t[o + 1]?.start ?? l.end;
				return {
					type: "execute",
					sql: e.slice(n, l.end),
					certain: a,
					...l
				};
			}
			let u = expressionAt(n, o, i);
			if (u !== void 0) {
				let n = (t[u]?.start ?? 0) - 7;
				return {
					type: "sql",
					sql: `SELECT ${e.slice(n + 7, l.end)}`,
					certain: a,
					...l,
					start: n
				};
			}
			if (s.test(n[o] ?? "")) return {
				type: "sql",
				sql: withoutInto(e, t, n, o, i, l),
				certain: a,
				...l
			};
		}
		function expressionAt(e, t, n) {
			if (e[t] === "return") return t + 1 < n && e[t + 1] !== "next" ? t + 1 : void 0;
			let r = t + 1;
			for (; r < n && (e[r] === "." || e[r] === "[");) r = e[r] === "." ? r + 2 : e.indexOf("]", r) + 1 || n;
			return r + 1 < n && (e[r] === ":=" || e[r] === "=") ? r + 1 : void 0;
		}
		function queryOfLoop(e, t, n, r, i, a) {
			let o = n.indexOf("in", r) + 1;
			if (o === 0 || o >= i) return [];
			let s = read(e, t, n, o, i - 1, a);
			return s === void 0 ? [] : [s];
		}
		function withoutInto(e, t, n, r, i, a) {
			let o = e.slice(a.start, a.end);
			n[r] === "perform" && (o = `SELECT ${o.slice(7)}`);
			for (let e = r + 1; e < i; e++) {
				if (n[e] !== "into" || ["insert", "merge"].includes(n[e - 1] ?? "")) continue;
				let r = n[e + 1] === "strict" ? e + 2 : e + 1;
				for (; [",", "."].includes(n[r + 1] ?? "");) r += 2;
				let [i, s] = [(t[e]?.start ?? 0) - a.start, (t[r]?.end ?? 0) - a.start];
				return o.slice(0, i) + " ".repeat(Math.max(0, s - i)) + o.slice(s);
			}
			return o;
		}
		function* tokensOf(e) {
			for (let t = (0, r.fm)(e, 0); t !== void 0; t = (0, r.fm)(e, t.end)) yield t;
		}
	}),
	322: ((e, t, n) => {
		n.d(t, { b: () => droppedPolicies });
		var r = n(833);
		function droppedPolicies(e) {
			return !("DropStmt" in e) || e.DropStmt.removeType !== "OBJECT_POLICY" ? [] : (e.DropStmt.objects ?? []).map((e) => {
				let t = (0, r.CI)(e);
				return {
					table: {
						schema: t.at(-3),
						name: t.at(-2) ?? ""
					},
					policy: t.at(-1) ?? ""
				};
			});
		}
	}),
	546: ((e, t, n) => {
		n.d(t, { Examiner: () => Examiner });
		var r = {};
		n.r(r), n.d(r, {
			addCheckValidating: () => u,
			addColumnConstrainedDomain: () => d,
			addColumnRequired: () => f,
			addColumnSerial: () => h,
			addColumnStoredGenerated: () => g,
			addColumnVolatileDefault: () => b,
			addExclusionConstraint: () => ee,
			addFkValidating: () => te,
			addPrimaryKey: () => ne,
			addUniqueConstraint: () => re,
			alterColumnType: () => ie,
			attachPartitionScan: () => ae,
			authUsersExposed: () => oe,
			clusterOrVacuumFull: () => w,
			concurrentlyInTransaction: () => T,
			concurrentlyOnPartitioned: () => E,
			createPartitionLock: () => se,
			createTrigger: () => ce,
			deleteWithoutWhere: () => O,
			detachPartition: () => k,
			disableTrigger: () => A,
			domainConstraint: () => j,
			dropColumn: () => M,
			dropDatabase: () => N,
			dropFunction: () => P,
			dropIndexNotConcurrent: () => F,
			dropNotNull: () => I,
			dropPolicy: () => R,
			dropSchema: () => V,
			dropTable: () => H,
			dropType: () => U,
			dropView: () => G,
			dynamicSql: () => K,
			enumValueSameTransaction: () => le,
			extensionInPublic: () => de,
			fkNotValidOnPartitioned: () => fe,
			fkToAuthUnique: () => pe,
			functionSearchPath: () => me,
			grantBroad: () => ve,
			indexNotConcurrent: () => ye,
			jsonColumn: () => be,
			lockTable: () => Ce,
			matviewInApi: () => we,
			policyAlwaysTrue: () => Te,
			policyUserMetadata: () => De,
			policyWithoutRls: () => Oe,
			refreshMatview: () => ke,
			reindexNotConcurrent: () => Ae,
			renameColumn: () => je,
			renameEnumValue: () => Me,
			renameSchema: () => Ne,
			renameTable: () => Pe,
			renameView: () => Fe,
			revoke: () => Ie,
			rlsDisabled: () => Le,
			securityDefinerView: () => Re,
			setAccessMethod: () => ze,
			setNotNull: () => Be,
			setPersistence: () => Ve,
			setSchema: () => Ue,
			setTablespace: () => We,
			statementWhileHoldingExclusive: () => Ge,
			syntaxErrorRule: () => Y,
			tableWithoutGrants: () => Ke,
			tableWithoutRls: () => qe,
			transactionControl: () => Je,
			truncate: () => Ye,
			uncommittedTransaction: () => Xe,
			updateWithoutWhere: () => Ze,
			validateSameTransaction: () => Qe
		});
		var i = n(668), a = n(235), o = n(27), s = n(873), c = n(833), l = n(926);
		function sqlStatement(e, t, n, r) {
			let i = {
				text: t,
				byteStart: n,
				range: r ?? {
					start: 0,
					end: t.length
				}
			}, a = actionsOf(e, i);
			return {
				node: e,
				...i,
				actions: a,
				added: addedColumns(i, a)
			};
		}
		function offsetIn({ text: e, byteStart: t, range: n }, r) {
			return r === void 0 || r < 0 ? n.start : (0, s.VY)(e, r - t);
		}
		function sqlOf({ text: e, range: t }) {
			return e.slice(t.start, t.end);
		}
		function addedColumns(e, t) {
			return t.flatMap((t) => {
				let { def: n, subtype: r } = t.command;
				if (r !== "AT_AddColumn" || n === void 0 || !("ColumnDef" in n) || t.objtype !== "OBJECT_TABLE" && t.objtype !== "OBJECT_FOREIGN_TABLE") return [];
				let i = constraintsOf(n.ColumnDef.constraints);
				return [{
					...t,
					column: n.ColumnDef.colname ?? "",
					def: n.ColumnDef,
					constraints: i,
					type: typeText(e, t, n.ColumnDef, i)
				}];
			});
		}
		function constraintsOf(e) {
			return (e ?? []).flatMap((e) => "Constraint" in e ? [e.Constraint] : []);
		}
		function isAttribute({ contype: e }) {
			return e?.startsWith("CONSTR_ATTR_") === !0;
		}
		function significant(e, t) {
			let { start: n, end: r } = (0, l.he)(e, t.start, t.end);
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
			let n = [], r = 0, i, a = t.start;
			for (let o = (0, l.fm)(e, t.start, t.end); o !== void 0; o = (0, l.fm)(e, o.end, t.end)) {
				let t = e.charAt(o.start);
				(t === "(" || t === "[") && r++, (t === ")" || t === "]") && r--, t === "," && o.end === o.start + 1 && r === 0 ? (i !== void 0 && n.push({
					start: i,
					end: a
				}), i = void 0) : (i ??= o.start, a = o.end);
			}
			return i === void 0 ? n : [...n, {
				start: i,
				end: a
			}];
		}
		function actionsOf(e, t) {
			if (!("AlterTableStmt" in e)) return [];
			let { relation: n, cmds: r = [], objtype: i = "OBJECT_TABLE" } = e.AlterTableStmt;
			if (n === void 0) return [];
			let { text: a, range: o } = t, s = splitAtCommas(a, {
				start: afterName(a, offsetIn(t, n.location)),
				end: o.end
			});
			return r.flatMap((e, t) => {
				if (!("AlterTableCmd" in e)) return [];
				let c = (s.length === r.length ? s[t] : void 0) ?? o;
				return [{
					relation: n,
					command: e.AlterTableCmd,
					range: c,
					sql: a.slice(c.start, c.end),
					objtype: i
				}];
			});
		}
		function afterName(e, t) {
			let n = t, r = !0;
			for (let i = (0, l.fm)(e, t); i !== void 0; i = (0, l.fm)(e, i.end)) {
				let t = e.slice(i.start, i.end);
				if (!r && t !== "." && t !== "*" && t !== ")") return n;
				n = i.end, r = t === ".";
			}
			return n;
		}
		function typeText(e, t, n, r) {
			let i = offsetIn(e, n.typeName?.location), a = r.map(({ location: t }) => offsetIn(e, t)).filter((e) => e > i);
			return significant(e.text, {
				start: i,
				end: Math.min(t.range.end, ...a)
			}).replace(/\s+(?:collate|constraint)\b[\s\S]*$/i, "");
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
			return e === void 0 ? "" : ` INCLUDE (${(0, c.P$)(e).map(c.hD).join(", ")})`;
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
		let u = {
			id: "add-check-validating",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_CHECK").flatMap(({ constraint: n, action: r, added: i }) => {
					let a = t.table((0, c.Vb)(r.relation));
					if (n.skip_validation || n.is_enforced === !1 || a.made) return [];
					let o = i === void 0 ? [] : [i.column], s = (0, c.hD)(n.conname ?? (0, c.YU)(a.name, ...o, "check")), l = constraintText(e, {
						range: r.range,
						constraints: i?.constraints ?? [n]
					}, n).replace(/^[\s\S]*?\b(?=check\s*\()/i, ""), u = `ALTER TABLE ${a.sql} ADD CONSTRAINT ${s} ${l} NOT VALID;`;
					return [{
						range: r.range,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Adding a CHECK tries it on every row of ${a.sql} while nobody else may use the table.`,
						rewrite: [
							...i === void 0 ? [] : [`ALTER TABLE ${a.sql} ADD COLUMN ${columnWithout(e, i, n)};`],
							u,
							`-- in a later migration\nALTER TABLE ${a.sql} VALIDATE CONSTRAINT ${s};`
						].join("\n")
					}];
				});
			}
		}, d = {
			id: "add-column-constrained-domain",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, def: r, range: i }) => {
					let a = (0, c.Ov)(r.typeName?.names), o = t.table((0, c.Vb)(e));
					if (o.made || r.typeName?.arrayBounds !== void 0 || a.schema === "pg_catalog" || t.isConstrainedDomain(a) !== !0) return [];
					let [s, l] = [(0, c.hD)(n), (0, c.$s)(a)];
					return [{
						range: i,
						table: o,
						object: `${o.sql}.${s}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `${l} is a domain with constraints, and a new column of such a type rewrites ${o.sql}.`,
						rewrite: [
							"-- the domain's base type, then its rule as a constraint of the table",
							`ALTER TABLE ${o.sql} ADD COLUMN ${s} <base type of ${l}>;`,
							`ALTER TABLE ${o.sql} ADD CONSTRAINT ${(0, c.hD)(`${o.name}_${n}_check`)} CHECK (<the rule of ${l}>) NOT VALID;`
						].join("\n")
					}];
				});
			}
		}, f = {
			id: "add-column-required",
			kind: "failing",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, constraints: r, range: i, type: a }) => {
					let has = (...e) => r.some(({ contype: t = "" }) => e.includes(t)), o = t.table((0, c.Vb)(e));
					if (!has("CONSTR_NOTNULL", "CONSTR_PRIMARY") || o.made || /^(?:small|big)?serial[248]?$/i.test(a) || has("CONSTR_IDENTITY", "CONSTR_GENERATED")) return [];
					let s = r.find(({ contype: e }) => e === "CONSTR_DEFAULT")?.raw_expr;
					if (s !== void 0 && !("A_Const" in s && s.A_Const.isnull === !0)) return [];
					let l = (0, c.hD)(n);
					return [{
						range: i,
						table: o,
						object: `${o.sql}.${l}`,
						lock: "ACCESS EXCLUSIVE",
						severity: o.facts?.rows === 0 ? "note" : "danger",
						reason: `${l} may not be NULL and has no default: this fails (23502) as soon as ${o.sql} has a row.`,
						rewrite: `ALTER TABLE ${o.sql} ADD COLUMN ${l} ${a} NOT NULL DEFAULT <a constant>;`
					}];
				});
			}
		}, p = /^(?:small|big)?serial[248]?$/, m = {
			smallserial: "smallint",
			serial2: "smallint",
			serial: "integer",
			serial4: "integer",
			bigserial: "bigint",
			serial8: "bigint"
		}, h = {
			id: "add-column-serial",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, def: r, constraints: i, range: a, type: o }) => {
					let s = (0, c.P$)(r.typeName?.names).at(-1) ?? "", l = p.test(s), u = i.some(({ contype: e }) => e === "CONSTR_IDENTITY"), d = t.table((0, c.Vb)(e));
					if (!l && !u || d.made) return [];
					let f = (0, c.hD)(n), h = (0, c.hD)(`${d.name}_${n}_seq`);
					return [{
						range: a,
						table: d,
						object: `${d.sql}.${f}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Numbering the rows of ${d.sql} from a new sequence rewrites the whole table.`,
						rewrite: [
							`ALTER TABLE ${d.sql} ADD COLUMN ${f} ${m[s] ?? o};`,
							`CREATE SEQUENCE ${h} OWNED BY ${d.sql}.${f};`,
							`ALTER TABLE ${d.sql} ALTER COLUMN ${f} SET DEFAULT nextval('${h}');`,
							`-- in a later migration, in batches: UPDATE ${d.sql} SET ${f} = DEFAULT WHERE ${f} IS NULL AND <a range of the key>;`
						].join("\n")
					}];
				});
			}
		}, g = {
			id: "add-column-stored-generated",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return [...e.added.flatMap(({ relation: e, column: n, constraints: r, range: i, sql: a, type: o }) => {
					let s = r.find(({ contype: e }) => e === "CONSTR_GENERATED"), l = t.table((0, c.Vb)(e));
					if (s?.generated_kind !== "s" || l.made) return [];
					let u = (0, c.hD)(n);
					return [{
						range: i,
						table: l,
						object: `${l.sql}.${u}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `A stored generated column is computed for every row at once, which rewrites ${l.sql}.`,
						rewrite: t.serverMajor >= 18 ? `ALTER TABLE ${l.sql} ${a.replace(/\bstored\b/i, "VIRTUAL")};` : [`ALTER TABLE ${l.sql} ADD COLUMN ${u} ${o};`, "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches"].join("\n")
					}];
				}), ...newExpressions(e, t)];
			}
		};
		function newExpressions({ actions: e }, t) {
			return e.flatMap(({ command: { subtype: e = "", name: n = "" }, relation: r, range: i }) => {
				let a = t.table((0, c.Vb)(r));
				if (e !== "AT_SetExpression" || a.made) return [];
				let o = (0, c.hD)(n), s = t.serverMajor >= 18 ? `, unless ${o} is virtual` : "";
				return [{
					range: i,
					table: a,
					object: `${a.sql}.${o}`,
					lock: "ACCESS EXCLUSIVE",
					work: "rewrite",
					reason: `A new expression is computed for every row at once, which rewrites ${a.sql}${s}.`,
					rewrite: [`ALTER TABLE ${a.sql} ADD COLUMN ${(0, c.hD)(`${n}_new`)} <type of ${o}>;`, "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches"].join("\n")
				}];
			});
		}
		let _ = new Set("abbrev abs acos acosd acosh age area array_dims array_fill array_length array_lower array_ndims\n  array_position array_positions array_remove array_replace array_to_json array_to_string array_to_tsvector\n  array_upper ascii asin asind asinh atan atan2 atan2d atand atanh bit_count bit_length box broadcast btrim\n  cardinality cash_words cbrt ceil ceiling center char_length character_length chr circle col_description\n  concat concat_ws convert convert_from convert_to cos cosd cosh cot cotd crypt current_database\n  current_schema current_schemas current_setting current_user date date_add date_bin date_part date_subtract\n  date_trunc datemultirange daterange decode degrees diagonal diameter digest div encode enum_first\n  enum_last enum_range erf erfc exp extract factorial family floor format format_type gcd generate_series\n  generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername\n  has_any_column_privilege has_column_privilege has_database_privilege has_foreign_data_wrapper_privilege\n  has_function_privilege has_language_privilege has_parameter_privilege has_schema_privilege\n  has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege\n  has_type_privilege height hmac host hostmask icu_unicode_version inet_client_addr inet_client_port\n  inet_server_addr inet_server_port initcap int4 int4inc int4multirange int4range int8 int8multirange\n  int8range is_normalized isclosed isempty isfinite ishorizontal isopen isparallel isperp isvertical\n  json_array_elements json_array_elements_text json_array_length json_build_array json_build_object\n  json_each json_each_text json_object json_object_keys json_populate_record json_populate_recordset\n  json_strip_nulls json_to_record json_to_recordset json_to_tsvector json_typeof jsonb_array_elements\n  jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each\n  jsonb_each_text jsonb_insert jsonb_object jsonb_object_keys jsonb_path_exists jsonb_path_exists_tz\n  jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz\n  jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record\n  jsonb_populate_record_valid jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax\n  jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof justify_days\n  justify_hours justify_interval lcm left length line ln log log10 lower lower_inc lower_inf lpad lseg ltrim\n  macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz masklen md5 min_scale\n  mod multirange mxid_age netmask network normalize now npoints num_nonnulls num_nulls numeric\n  numeric_div_trunc nummultirange numnode numrange obj_description octet_length overlaps overlay parse_ident\n  pclose pg_backend_pid pg_client_encoding pg_column_size pg_current_snapshot pg_current_xact_id\n  pg_current_xact_id_if_assigned pg_has_role pg_input_is_valid pg_lsn pg_my_temp_schema pg_size_bytes\n  pg_size_pretty pg_trigger_depth pg_typeof phraseto_tsquery pi plainto_tsquery point polygon popen position\n  pow power querytree quote_ident quote_literal quote_nullable radians radius range_merge regexp_count\n  regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array\n  regexp_split_to_table regexp_substr repeat replace reverse right round row_security_active row_to_json\n  rpad rtrim scale session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512\n  shobj_description sign sin sind sinh slope split_part sqrt statement_timestamp string_to_array\n  string_to_table strip strpos substr substring system_user tan tand tanh text time timestamp timestamptz\n  timetz timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass\n  to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure to_regrole to_regtype\n  to_regtypemod to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim_array trim_scale\n  trunc ts_debug ts_delete ts_filter ts_headline ts_lexize ts_rank ts_rank_cd tsmultirange tsquery_phrase\n  tsrange tstzmultirange tstzrange tsvector_to_array txid_current txid_current_if_assigned\n  txid_current_snapshot txid_visible_in_snapshot unaccent unicode_assigned unicode_version unistr unnest\n  upper upper_inc upper_inf uuid_extract_timestamp uuid_extract_version uuid_nil uuid_ns_dns uuid_ns_url\n  version websearch_to_tsquery width width_bucket xml_is_well_formed xml_is_well_formed_content\n  xml_is_well_formed_document xmlcomment xmlexists xmltext xmlvalidate xpath xpath_exists".split(/\s+/));
		var v = n(2);
		let y = new Set([
			"auth.uid",
			"auth.role",
			"auth.email",
			"auth.jwt"
		]);
		function volatileCall(e, t) {
			for (let { funcname: n } of (0, v.SB)(e)) {
				let e = (0, c.Ov)(n), r = `${(0, c.$s)(e)}()`, i = t.functionVolatility(e);
				if (i === void 0 || i === "volatile") {
					if (i === "volatile") return r;
					if (e.schema === void 0 || e.schema === "pg_catalog") {
						if (_.has(e.name)) continue;
					} else if (y.has(`${e.schema}.${e.name}`)) continue;
					return r;
				}
			}
		}
		let b = {
			id: "add-column-volatile-default",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap((n) => {
					let r = n.constraints.find(({ contype: e }) => e === "CONSTR_DEFAULT"), i = t.table((0, c.Vb)(n.relation));
					if (r?.raw_expr === void 0 || i.made) return [];
					let a = volatileCall(r.raw_expr, t), o = "A_Const" in r.raw_expr && r.raw_expr.A_Const.isnull === !0;
					if (a === void 0 && (t.serverMajor >= 11 || o)) return [];
					let s = constraintText(e, n, r), l = a === void 0 ? "before Postgres 11 every default is written into every row" : `${a} may give each row a value of its own, so every row is written anew`;
					return [{
						range: n.range,
						table: i,
						object: `${i.sql}.${(0, c.hD)(n.column)}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `The default of ${(0, c.hD)(n.column)} rewrites ${i.sql}: ${l}.`,
						rewrite: stepwise(n, i.sql, s)
					}];
				});
			}
		};
		function stepwise({ column: e, type: t }, n, r) {
			let i = r.replace(/^default\s+/i, ""), a = (0, c.hD)(e);
			return [
				`ALTER TABLE ${n} ADD COLUMN ${a} ${t};`,
				`ALTER TABLE ${n} ALTER COLUMN ${a} SET DEFAULT ${i};`,
				`-- in a later migration, in batches: UPDATE ${n} SET ${a} = ${i} WHERE ${a} IS NULL AND <a range of the key>;`
			].join("\n");
		}
		let ee = {
			id: "add-exclusion-constraint",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_EXCLUSION").flatMap(({ action: e }) => {
					let n = t.table((0, c.Vb)(e.relation));
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
		}, te = {
			id: "add-fk-validating",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_FOREIGN").flatMap(({ constraint: n, action: r, added: i }) => {
					let a = t.table((0, c.Vb)(r.relation)), o = i === void 0 || i.constraints.some(({ contype: e }) => e === "CONSTR_DEFAULT");
					if (n.skip_validation || n.is_enforced === !1 || a.made || !o) return [];
					let s = i === void 0 ? (0, c.P$)(n.fk_attrs) : [i.column], l = (0, c.hD)(n.conname ?? (0, c.YU)(a.name, ...s, "fkey")), u = (0, c.$s)((0, c.Vb)(n.pktable)), d = constraintText(e, {
						range: r.range,
						constraints: i?.constraints ?? [n]
					}, n).replace(/^[\s\S]*?\b(?=references\b)/i, ""), f = `FOREIGN KEY (${s.map(c.hD).join(", ")}) ${d}`, p = a.partitioned !== !0 || t.serverMajor >= 18;
					return [{
						range: r.range,
						table: a,
						lock: i === void 0 ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Adding this foreign key tries every row of ${a.sql} while writers of it and of ${u} wait.`,
						rewrite: p ? [
							...i === void 0 ? [] : [`ALTER TABLE ${a.sql} ADD COLUMN ${columnWithout(e, i, n)};`],
							`ALTER TABLE ${a.sql} ADD CONSTRAINT ${l} ${f} NOT VALID;`,
							`-- in a later migration\nALTER TABLE ${a.sql} VALIDATE CONSTRAINT ${l};`
						].join("\n") : void 0
					}];
				});
			}
		};
		class World {
			relations = new Map();
			indexes = new Map();
			types = new Map();
			routines = new Map();
			schemas = new Set();
			dropped = new Set();
			renamedSchemas = new Set();
			extensions = new Map();
			enumValues = [];
			unclosed = new Set();
			searchPath;
			held = new Map();
			transaction = 0;
			rlsUnknown = !1;
			grantsUnknown = !1;
			grantedByDefault = new Set();
			#e;
			constructor(e, t = new Set()) {
				this.searchPath = e, this.#e = t;
			}
			isAbsent({ schema: e = this.searchPath[0] ?? "public", name: t }) {
				let n = keyOf(e, t);
				return (this.#e.has(n) || this.dropped.has(n)) && !this.relations.has(n);
			}
			remaining(e) {
				if (e.length === 0) return e;
				let t = [...this.dropped];
				return e.filter((e) => !t.some((t) => e.endsWith(` ${t}`) || e.includes(` ${t}.`)));
			}
			settle() {
				for (let e of this.relations.values()) e.made = !1, e.was = void 0, e.columns.clear(), e.changed.clear();
				for (let e of [
					...this.indexes.values(),
					...this.types.values(),
					...this.routines.values()
				]) e.made = !1;
				this.schemas.clear(), this.dropped.clear(), this.renamedSchemas.clear(), this.enumValues = [], this.held.clear();
			}
			resolve({ schema: e, name: t }, n = this.relations) {
				if (e !== void 0) return keyOf(e, t);
				let r = keyOf("pg_temp", t);
				return n.has(r) ? r : keyOf(this.searchPath.find((e) => n.has(keyOf(e, t))) ?? this.searchPath[0] ?? "public", t);
			}
			relation(e) {
				return this.relations.get(this.resolve(e));
			}
			touch(e) {
				let t = this.resolve(e), n = this.relations.get(t);
				if (n !== void 0 && !n.gone) return n;
				let r = emptyRecord(t, this.transaction);
				return this.relations.set(t, r), r;
			}
			make({ schema: e = this.searchPath[0] ?? "public", name: t }, n, r) {
				let i = keyOf(e, t), a = this.relations.get(i);
				if (!r && a !== void 0 && !a.gone) return a;
				let o = new Set(this.grantedByDefault), s = {
					...emptyRecord(i, this.transaction),
					kind: n,
					made: r,
					defined: r,
					granted: o
				};
				return this.relations.set(i, s), s;
			}
			move(e, t, n) {
				let r = keyOf(e.schema, e.name);
				this.relations.get(r) === e && this.relations.delete(r), e.was ??= {
					schema: e.schema,
					name: e.name
				}, e.schema = t, e.name = n, this.relations.set(keyOf(t, n), e);
			}
			routine(e) {
				return this.routines.get(this.resolve(e, this.routines));
			}
			type(e) {
				return this.types.get(this.resolve(e, this.types));
			}
		}
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
		function emptyRecord(e, t) {
			return {
				...partsOfKey(e),
				was: void 0,
				kind: "table",
				made: !1,
				defined: !1,
				gone: !1,
				rls: !1,
				transaction: t,
				columns: new Set(),
				changed: new Map(),
				types: new Map(),
				constraints: new Map(),
				policies: new Set(),
				granted: new Set(),
				revoked: new Set(),
				invoker: !1
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
		function indexedColumns({ indexParams: e = [], whereClause: t }) {
			let n = e.flatMap((e) => "IndexElem" in e ? [e.IndexElem] : []), r = n.flatMap(({ expr: e }) => e ?? []), i = r.length > 0 || t !== void 0;
			return {
				columns: [...n.flatMap(({ name: e, collation: t }) => e === void 0 || t !== void 0 && !i ? [] : [e]), ...(0, v.lo)([r, t])],
				computed: i
			};
		}
		function validChecks({ record: e, facts: t }) {
			return (t?.checks ?? []).filter(({ name: t, validated: n }) => n || e?.constraints.get(t)?.validated === !0);
		}
		function isProvedNotNull(e, t, n, { serverMajor: r }) {
			if (e.facts?.columns?.[t]?.notNull === !0) return !0;
			if (r < 12) return !1;
			for (let [r, { kind: i, expression: a, validated: o, columns: s }] of e.record?.constraints ?? []) {
				let e = i === "check" ? (0, v.wk)(a) : i === "not-null" ? s : [];
				if (o && e.includes(t) && !n.includes(r)) return !0;
			}
			return validChecks(e).some(({ name: e, definition: r }) => !n.includes(e) && provesNotNull(r, t));
		}
		function provesNotNull(e, t) {
			let n = `(${(0, c.hD)(t)} IS NOT NULL)`;
			return e.includes(n) && !/\bOR\b|\bNOT \(/.test(e);
		}
		function notNullInSteps(e, t, n) {
			let [r, i] = [(0, c.hD)(t), (0, c.hD)((0, c.YU)(e.name, t, "not_null"))], a = "-- in a later migration";
			return n >= 18 ? [`ALTER TABLE ${e.sql} ADD CONSTRAINT ${i} NOT NULL ${r} NOT VALID;`, `${a}\nALTER TABLE ${e.sql} VALIDATE CONSTRAINT ${i};`].join("\n") : [
				`ALTER TABLE ${e.sql} ADD CONSTRAINT ${i} CHECK (${r} IS NOT NULL) NOT VALID;`,
				`${a}\nALTER TABLE ${e.sql} VALIDATE CONSTRAINT ${i};`,
				`${a}\nALTER TABLE ${e.sql} ALTER COLUMN ${r} SET NOT NULL;`,
				`ALTER TABLE ${e.sql} DROP CONSTRAINT ${i};`
			].join("\n");
		}
		let ne = {
			id: "add-primary-key",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_PRIMARY").flatMap((n) => {
					let { constraint: r, action: i } = n, a = t.table((0, c.Vb)(i.relation));
					return a.made ? [] : r.indexname === void 0 ? [building(n, a, e, t)] : readingForNulls(n, a, r.indexname, t);
				});
			}
		};
		function building(e, t, n, r) {
			let { constraint: i, action: a, added: o } = e, s = o === void 0 ? (0, c.P$)(i.keys) : [o.column], l = o === void 0 ? s.filter((e) => !isProvedNotNull(t, e, [], r)) : [], u = (0, c.hD)(i.conname ?? `${t.name}_pkey`), d = s.map(c.hD).join(", ");
			return {
				range: a.range,
				table: t,
				lock: "ACCESS EXCLUSIVE",
				work: "build",
				reason: `The key's index over ${t.sql} is built while nobody else may use the table.`,
				rewrite: [
					...o === void 0 ? [] : [`ALTER TABLE ${t.sql} ADD COLUMN ${columnWithout(n, o, i)};`, "-- fill it and make it NOT NULL first (see set-not-null)"],
					...l.map((e) => notNullInSteps(t, e, r.serverMajor)),
					`-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${u} ON ${t.sql} (${d})${including(i)};`,
					`-- in the next one\nALTER TABLE ${t.sql} ADD CONSTRAINT ${u} PRIMARY KEY USING INDEX ${u}${deferral(e)};`
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
				reason: `Its index is there, but the key makes ${i.map(c.hD).join(", ")} NOT NULL, which reads all of ${t.sql} while nobody else may use it.`,
				rewrite: [...i.map((e) => notNullInSteps(t, e, r.serverMajor)), `-- in a later migration\nALTER TABLE ${t.sql} ${e.sql};`].join("\n")
			}];
		}
		function nullableKeys(e, t, n) {
			return (indexesOf(e, n.world)?.find(({ name: e }) => e === t)?.columns ?? []).filter((t) => e.facts?.columns?.[t]?.notNull === !1 && !isProvedNotNull(e, t, [], n));
		}
		let re = {
			id: "add-unique-constraint",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_UNIQUE").flatMap((n) => {
					let { constraint: r, action: i, added: a } = n, o = t.table((0, c.Vb)(i.relation));
					if (r.indexname !== void 0 || o.made) return [];
					let s = a === void 0 ? (0, c.P$)(r.keys) : [a.column], l = (0, c.hD)(r.conname ?? (0, c.YU)(o.name, ...s, "key")), u = s.map(c.hD).join(", "), d = including(r), f = r.nulls_not_distinct === !0 ? " NULLS NOT DISTINCT" : "";
					return [{
						range: i.range,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						work: "build",
						reason: `The constraint's index over ${o.sql} is built while nobody else may use the table.`,
						rewrite: [
							...a === void 0 ? [] : [`ALTER TABLE ${o.sql} ADD COLUMN ${columnWithout(e, a, r)};`],
							`-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${l} ON ${o.sql} (${u})${d}${f};`,
							`-- in the next one\nALTER TABLE ${o.sql} ADD CONSTRAINT ${l} UNIQUE USING INDEX ${l}${deferral(n)};`
						].join("\n")
					}];
				});
			}
		}, x = {
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
			let t = (0, c.P$)(e?.names).at(-1) ?? "", n = (0, v.AA)(e?.typmods), r = x[t] ?? t;
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
				name: x[r] ?? i,
				limits: n,
				isArray: t.includes("[]")
			};
		}
		let ie = {
			id: "alter-column-type",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap((n) => {
					let { subtype: r, name: i = "", def: a } = n.command;
					if (r !== "AT_AlterColumnType" || n.objtype !== "OBJECT_TABLE" || a === void 0 || !("ColumnDef" in a)) return [];
					let o = t.table((0, c.Vb)(n.relation));
					if (o.made) return [];
					let s = changeOf(o, i, a.ColumnDef, t), l = typeWords(a.ColumnDef.typeName), u = writtenType(e, n, a.ColumnDef), d = s.does === "rewrite" ? {
						work: "rewrite",
						reason: `Making ${(0, c.hD)(i)} ${l} rewrites ${o.sql} and its indexes${s.why}.`,
						rewrite: withNewColumn(o, i, u)
					} : keepingRows(o, i, u, s.sorts, {
						statement: e,
						action: n,
						context: t
					});
					if (d === void 0) return [];
					let f = `${o.sql}.${(0, c.hD)(i)}`;
					return [{
						range: n.range,
						table: o,
						object: f,
						lock: "ACCESS EXCLUSIVE",
						...d
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
			let s = [a, ...o ?? []], l = s.slice(1).map((e, t) => typeChange(s[t] ?? e, e, r));
			if (o === void 0 || l.includes("rewrite")) return {
				does: "rewrite",
				why: ` (it was ${a})`
			};
			if (l.includes("indexes")) return {
				does: "keep",
				sorts: "anew"
			};
			let u = (0, c.P$)(n.collClause?.collname).at(-1), d = u === "default" ? void 0 : u;
			return {
				does: "keep",
				sorts: i?.collation === d ? "as-before" : "anew"
			};
		}
		function keepingRows(e, t, n, r, { statement: i, action: a, context: o }) {
			let s = indexesOf(e, o.world)?.filter(({ columns: e, computed: n }) => e.includes(t) && (n || r === "anew")), l = `Making ${(0, c.hD)(t)} ${n}`;
			if (s === void 0 ? r === "anew" : s.length > 0) {
				let r = s === void 0 ? "each index" : listed("the index", "the indexes", s.map(({ name: e }) => e));
				return {
					work: "build",
					reason: `${l} leaves the rows of ${e.sql} as they are, but builds ${r} over it anew while nobody else may use it.`,
					rewrite: withNewColumn(e, t, n)
				};
			}
			let u = i.actions.flatMap(({ command: { subtype: e, name: t = "" } }) => e === "AT_DropConstraint" ? [t] : []), d = checksOver(e, t).filter(({ name: e }) => !u.includes(e));
			if (d.length === 0) return;
			let f = d.map(({ name: e }) => e);
			return {
				work: "scan",
				reason: `${l} tries ${listed("the CHECK", "the CHECKs", f)} on every row of ${e.sql} again while nobody else may use it.`,
				rewrite: [
					...f.map((t) => `ALTER TABLE ${e.sql} DROP CONSTRAINT ${(0, c.hD)(t)};`),
					`ALTER TABLE ${e.sql} ${a.sql};`,
					...d.map(({ name: t, definition: n }) => `ALTER TABLE ${e.sql} ADD CONSTRAINT ${(0, c.hD)(t)} ${n} NOT VALID;`),
					...f.map((t) => `-- in a later migration\nALTER TABLE ${e.sql} VALIDATE CONSTRAINT ${(0, c.hD)(t)};`)
				].join("\n")
			};
		}
		function checksOver({ facts: e }, t) {
			let n = (0, c.hD)(t).replace(/[$.*+?()[\]{}|^\\]/g, "\\$&"), r = RegExp(`(?<![\\w"$])${n}(?![\\w"$])`);
			return (e?.checks ?? []).filter(({ definition: e, validated: t }) => t && r.test(e.replace(/'(?:[^']|'')*'/g, "''")));
		}
		function listed(e, t, n) {
			return `${n.length === 1 ? e : t} ${n.map(c.hD).join(", ")}`;
		}
		function withNewColumn(e, t, n) {
			let [r, i] = [(0, c.hD)(t), (0, c.hD)(`${t}_new`)];
			return [
				`ALTER TABLE ${e.sql} ADD COLUMN ${i} ${n};`,
				`-- write both columns (a trigger), fill ${i} in batches, build its indexes CONCURRENTLY, then in a later migration:`,
				`ALTER TABLE ${e.sql} RENAME COLUMN ${r} TO ${(0, c.hD)(`${t}_old`)};`,
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
			if ("ColumnRef" in n) return (0, v.lo)(n)[0] === t ? [e] : void 0;
			if (!("TypeCast" in n)) return;
			let r = stepsTo(typeWords(n.TypeCast.typeName), t, n.TypeCast.arg);
			return n.TypeCast.arg === void 0 || r === void 0 ? void 0 : [...r, e];
		}
		function defaultPartitionOf({ facts: e }, { dropped: t }) {
			let n = e?.defaultPartition;
			return n === void 0 || t.has(n) || t.has(partitionOf(n)) ? void 0 : n;
		}
		let ae = {
			id: "attach-partition-scan",
			kind: "locking",
			about: ["AlterTableStmt", "CreateStmt"],
			check(e, t) {
				let { node: n } = e;
				if ("CreateStmt" in n) {
					let { relation: r, partbound: i, inhRelations: a = [] } = n.CreateStmt;
					return a.flatMap((n) => defaultPartitionScan((0, c.Hd)(n), r, i, `${sqlOf(e)};`, t));
				}
				return e.actions.flatMap(({ command: { subtype: e, def: n }, relation: r, range: i, sql: a, objtype: o }) => {
					if (o === "OBJECT_INDEX" || e !== "AT_AttachPartition" || n === void 0 || !("PartitionCmd" in n)) return [];
					let s = t.table((0, c.Vb)(n.PartitionCmd.name)), { name: l, bound: u } = n.PartitionCmd, d = `ALTER TABLE ${(0, c.$s)((0, c.Vb)(r))} ${a};`, f = defaultPartitionScan((0, c.Vb)(r), l, u, d, t, i);
					if (s.made || isProved(s, (0, v.AA)(u))) return f;
					let p = t.table((0, c.Vb)(r)), m = (0, c.hD)((0, c.YU)(s.name, "bounds"));
					return [...f, {
						range: i,
						table: s,
						lock: "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Attaching ${s.sql} to ${p.sql} tries every row of it against the bounds while nobody else may use it.`,
						rewrite: [
							`ALTER TABLE ${s.sql} ADD CONSTRAINT ${m} CHECK (${within(u)}) NOT VALID;`,
							`-- in a later migration\nALTER TABLE ${s.sql} VALIDATE CONSTRAINT ${m};`,
							`-- in a later migration\n${d}`,
							`ALTER TABLE ${s.sql} DROP CONSTRAINT ${m};`
						].join("\n")
					}];
				});
			}
		};
		function defaultPartitionScan(e, t, n, r, i, a) {
			let o = i.table(e), s = defaultPartitionOf(o, i.world);
			if (s === void 0 || n === void 0) return [];
			let l = i.table(partsOfKey(s));
			if (isExcluded(l, (0, v.AA)(n))) return [];
			let u = (0, c.hD)((0, c.YU)(l.name, "without", t?.relname ?? ""));
			return [{
				range: a,
				table: l,
				lock: "ACCESS EXCLUSIVE",
				work: "scan",
				reason: `${o.sql} has a DEFAULT partition, ${l.sql}: all of it is read for rows that belong to the new one, while nobody else may use it.`,
				rewrite: [
					`ALTER TABLE ${l.sql} ADD CONSTRAINT ${u} CHECK (NOT (${within(n)})) NOT VALID;`,
					`-- in a later migration\nALTER TABLE ${l.sql} VALIDATE CONSTRAINT ${u};`,
					`-- in a later migration\n${r}`,
					`ALTER TABLE ${l.sql} DROP CONSTRAINT ${u};`
				].join("\n")
			}];
		}
		function isExcluded(e, t) {
			let n = [...e.record?.constraints.values() ?? []].some(({ kind: e, expression: n, validated: r }) => e === "check" && r && t.every((e) => (0, v.AA)(n).includes(e))), r = validChecks(e).some(({ definition: e }) => t.every((t) => e.includes(t)));
			return t.length > 0 && (n || r);
		}
		function isProved(e, t) {
			let n = [...e.record?.constraints.values() ?? []].some(({ kind: e, expression: n, validated: r }) => e === "check" && r && t.every((e) => (0, v.AA)(n).includes(e)) && rulesOutNull(n)), r = validChecks(e).some(({ definition: e }) => /IS NOT NULL/.test(e) && t.every((t) => e.includes(t)));
			return t.length > 0 && (n || r);
		}
		function within(e) {
			let t = (0, v.AA)(e?.listdatums).map(c.eu);
			if (t.length > 0) return `<key> IS NOT NULL AND <key> IN (${t.join(", ")})`;
			let [[n, ...r], [i]] = [(0, v.AA)(e?.lowerdatums), (0, v.AA)(e?.upperdatums)];
			return n === void 0 || i === void 0 || r.length > 0 ? "<the key is not NULL and within the bounds>" : `<key> IS NOT NULL AND <key> >= ${(0, c.eu)(n)} AND <key> < ${(0, c.eu)(i)}`;
		}
		function rulesOutNull(e) {
			return (0, v.k2)(e).some(([e, t]) => e === "NullTest" && "nulltesttype" in t && t.nulltesttype === "IS_NOT_NULL");
		}
		let S = [
			"anon",
			"authenticated",
			"public"
		];
		function isServed({ api: e }, t) {
			return e?.schemas.includes(t) === !0;
		}
		let oe = {
			id: "auth-users-exposed",
			kind: "security",
			about: ["ViewStmt", "CreateTableAsStmt"],
			check({ node: e }, t) {
				let n = "ViewStmt" in e ? e.ViewStmt.view : "CreateTableAsStmt" in e ? e.CreateTableAsStmt.into?.rel : void 0;
				if (n === void 0 || n.relpersistence === "t") return [];
				let r = (0, c.Vb)(n), i = r.schema ?? t.world.searchPath[0] ?? "public";
				if (!isServed(t, i) || !readsUsers(e)) return [];
				let a = (0, c.$s)(r);
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
			return (0, v.k2)(e).some(([e, t]) => {
				if (e !== "RangeVar") return !1;
				let { schemaname: n, relname: r } = t;
				return n === "auth" && r === "users";
			});
		}
		var C = n(117);
		function optionOn(e, t) {
			return (0, C.N8)(e, t);
		}
		function options_option(e, t) {
			return (e ?? []).flatMap((e) => "DefElem" in e ? [e.DefElem] : []).findLast(({ defname: e }) => e === t);
		}
		function optionWord(e, t) {
			let n = options_option(e, t)?.arg;
			if (n !== void 0) {
				if ("String" in n) return n.String.sval ?? "";
				if ("List" in n) return (0, c.P$)(n.List.items)[0];
				if ("TypeName" in n) return (0, c.P$)(n.TypeName.names).at(-1);
				if ("Boolean" in n) return n.Boolean.boolval === !0 ? "true" : "false";
			}
		}
		let w = {
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
			let r = t === void 0 ? void 0 : n.table((0, c.Vb)(t));
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
		let T = {
			id: "concurrently-in-transaction",
			kind: "failing",
			about: C.up,
			check(e, { transaction: t }) {
				let n = (0, C.gv)(e.node)?.command;
				return n === void 0 || t.block === "none" ? [] : [{
					severity: "danger",
					reason: `${n} cannot run inside ${t.block === "explicit" ? "the transaction that BEGIN opened" : "the file's transaction"}: Postgres refuses it (25001).`,
					rewrite: `-- in a migration of its own, without BEGIN\n${sqlOf(e)};`
				}];
			}
		}, E = {
			id: "concurrently-on-partitioned",
			kind: "failing",
			about: ["IndexStmt", "DropStmt"],
			check(e, t) {
				let { node: n } = e;
				if ("IndexStmt" in n && n.IndexStmt.concurrent) {
					let r = t.table((0, c.Vb)(n.IndexStmt.relation));
					if (r.partitioned !== !0) return [];
					let i = n.IndexStmt.idxname === void 0 ? "its_index" : (0, c.hD)(n.IndexStmt.idxname);
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
					let n = (0, c.Hd)(e), r = t.tableOfIndex(n);
					return r?.partitioned === !0 ? [{
						table: r,
						object: (0, c.$s)(n),
						severity: "danger",
						reason: `${r.sql} is partitioned, and Postgres refuses DROP INDEX CONCURRENTLY for its indexes.`,
						rewrite: `DROP INDEX ${(0, c.$s)(n)};`
					}] : [];
				});
			}
		}, se = {
			id: "create-partition-lock",
			kind: "locking",
			about: ["CreateStmt"],
			check(e, t) {
				let { node: n, text: r, range: i } = e;
				if (!("CreateStmt" in n) || n.CreateStmt.partbound === void 0) return [];
				let { relation: a, partbound: o, inhRelations: s = [] } = n.CreateStmt, l = (0, c.$s)((0, c.Vb)(a)), [u = "", ...d] = r.slice(offsetIn(e, o.location), i.end).split(/\s+(?=(?:partition\s+by|using|with\s*\((?!\s*modulus)|tablespace)\b)/i), f = /^(?:for|default)/i.test(u) ? u : `FOR VALUES ${u}`, p = d.filter((e) => /^partition/i.test(e)).map((e) => ` ${e}`);
				return s.flatMap((e) => {
					let n = t.table((0, c.Hd)(e));
					return n.made ? [] : [{
						table: n,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Making a partition in place waits for every query on ${n.sql} and makes the ones after it wait as well.`,
						rewrite: [`CREATE TABLE ${l} (LIKE ${n.sql} INCLUDING ALL)${p.join("")};`, `ALTER TABLE ${n.sql} ATTACH PARTITION ${l} ${f};`].join("\n")
					}];
				});
			}
		}, ce = {
			id: "create-trigger",
			kind: "locking",
			about: ["CreateTrigStmt"],
			check({ node: e }, t) {
				if (!("CreateTrigStmt" in e)) return [];
				let { relation: n, trigname: r = "" } = e.CreateTrigStmt, i = t.table((0, c.Vb)(n));
				return i.made || i.record?.kind === "view" || i.facts?.kind === "view" ? [] : [{
					table: i,
					lock: "SHARE ROW EXCLUSIVE",
					severity: "note",
					reason: `Creating ${(0, c.hD)(r)} waits for every open writer of ${i.sql} and makes the ones after it wait as well.`,
					rewrite: "-- in a migration of its own, so that the lock is held for an instant only"
				}];
			}
		};
		var D = n(351);
		let O = {
			id: "delete-without-where",
			kind: "destructive",
			about: ["DeleteStmt", "MergeStmt"],
			check({ node: e }, t) {
				let n = emptied(e);
				if (n === void 0) return [];
				let r = t.table((0, c.Vb)(n));
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
			return "DeleteStmt" in e ? (0, D.T)(e) ? void 0 : e.DeleteStmt.relation : "MergeStmt" in e && (0, D.j)(e, "CMD_DELETE").length > 0 ? e.MergeStmt.relation : void 0;
		}
		let k = {
			id: "detach-partition",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, def: n }, relation: r, range: i }) => {
					if (e !== "AT_DetachPartition" || n === void 0 || !("PartitionCmd" in n)) return [];
					let a = t.table((0, c.Vb)(r)), o = t.table((0, c.Vb)(n.PartitionCmd.name));
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
		}, A = {
			id: "disable-trigger",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e = "", name: n }, relation: r, range: i }) => {
					let a = t.table((0, c.Vb)(r));
					return !/^AT_DisableTrig/.test(e) || a.made ? [] : [{
						range: i,
						table: a,
						lock: "SHARE ROW EXCLUSIVE",
						severity: "warning",
						reason: `${n === void 0 ? "Its triggers" : `The trigger ${(0, c.hD)(n)}`}${e === "AT_DisableTrigAll" ? ", foreign keys included," : ""} no longer run for anybody who writes to ${a.sql}, and writers wait meanwhile.`,
						rewrite: "-- for this session only: a trigger with WHEN (current_setting('app.skip_triggers', true) IS DISTINCT FROM 'on')"
					}];
				});
			}
		}, j = {
			id: "domain-constraint",
			kind: "locking",
			about: ["AlterDomainStmt"],
			check({ node: e }, t) {
				if (!("AlterDomainStmt" in e)) return [];
				let { subtype: n, typeName: r, def: i } = e.AlterDomainStmt, a = (0, c.Ov)(r), [o] = i === void 0 ? [] : constraintsOf([i]), s = n === "C" && o?.skip_validation !== !0;
				if (!s && n !== "O" || t.world.type(a)?.made === !0) return [];
				let l = (0, c.$s)(a), u = (0, c.hD)(o?.conname ?? `${a.name}_check`), d = s ? "CHECK (<the same condition>)" : "CHECK (VALUE IS NOT NULL)";
				return [{
					object: l,
					lock: "SHARE",
					work: "scan",
					severity: "warning",
					reason: `Every table with a column of type ${l} is read while its writers wait.`,
					rewrite: [`ALTER DOMAIN ${l} ADD CONSTRAINT ${u} ${d} NOT VALID;`, `-- in a later migration\nALTER DOMAIN ${l} VALIDATE CONSTRAINT ${u};`].join("\n")
				}];
			}
		};
		function droppedObjects({ node: e, text: t, range: n }, r) {
			if (!("DropStmt" in e) || !r.includes(e.DropStmt.removeType ?? "")) return [];
			let { objects: i = [], removeType: a = "", behavior: o } = e.DropStmt, s = splitAtCommas(t, n);
			return i.map((e, t) => {
				let r = (0, c.Hd)(e), l = s.length === i.length ? s[t] : void 0;
				return {
					kind: a,
					name: r,
					sql: (0, c.$s)(r),
					range: l ?? n,
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
		let M = {
			id: "drop-column",
			kind: "destructive",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "", behavior: r, missing_ok: i }, relation: a, range: o, objtype: s }) => {
					if (e !== "AT_DropColumn" || s === "OBJECT_VIEW") return [];
					let l = t.table((0, c.Vb)(a));
					if (l.made || l.record?.columns.has(n) === !0 || t.world.type((0, c.Vb)(a))?.made || i === !0 && isAbsent(l, n)) return [];
					let u = (0, c.hD)(n), d = usedBy(t.world.remaining(l.facts?.columns?.[n]?.dependants ?? []), r === "DROP_CASCADE");
					return [{
						range: o,
						table: l,
						...s === "OBJECT_TABLE" ? { lock: "ACCESS EXCLUSIVE" } : { object: `${l.sql}.${u}` },
						severity: "danger",
						reason: `Dropping ${l.sql}.${u} deletes its values for good${d}.`,
						rewrite: s === "OBJECT_TABLE" ? [
							"-- now: let new rows do without it, and deploy clients that no longer name it",
							`ALTER TABLE ${l.sql} ALTER COLUMN ${u} DROP NOT NULL;`,
							`-- in a later migration\nALTER TABLE ${l.sql} DROP COLUMN ${u};`
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
		let N = {
			id: "drop-database",
			kind: "destructive",
			about: ["DropdbStmt"],
			check({ node: e }) {
				if (!("DropdbStmt" in e)) return [];
				let t = (0, c.hD)(e.DropdbStmt.dbname ?? "");
				return [{
					object: t,
					severity: "danger",
					reason: `Dropping the database ${t} deletes everything in it for good.`,
					rewrite: `ALTER DATABASE ${t} RENAME TO ${(0, c.hD)(`${e.DropdbStmt.dbname ?? ""}_old`)};`
				}];
			}
		}, P = {
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
		let F = {
			id: "drop-index-not-concurrent",
			kind: "locking",
			about: ["DropStmt"],
			check({ node: e }, t) {
				if (!("DropStmt" in e) || e.DropStmt.removeType !== "OBJECT_INDEX" || e.DropStmt.concurrent) return [];
				let { objects: n = [], missing_ok: r = !1 } = e.DropStmt;
				return n.flatMap((e) => {
					let n = (0, c.Hd)(e), i = t.tableOfIndex(n), a = t.world.indexes.get(t.world.resolve(n, t.world.indexes));
					if (i?.made === !0 || a?.made === !0) return [];
					let o = (0, c.$s)(n);
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
		}, I = {
			id: "drop-not-null",
			kind: "breaking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "" }, relation: r, range: i }) => {
					let a = t.table((0, c.Vb)(r));
					if (e !== "AT_DropNotNull" || a.made || a.record?.columns.has(n) === !0 || a.facts?.columns?.[n]?.notNull === !1) return [];
					let o = (0, c.hD)(n);
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
		var L = n(322);
		let R = {
			id: "drop-policy",
			kind: "security",
			about: ["DropStmt"],
			check({ node: e }, t) {
				return (0, L.b)(e).flatMap(({ table: e, policy: n }) => {
					let r = t.table(e);
					return r.made ? [] : [{
						table: r,
						object: `${(0, c.hD)(n)} on ${r.sql}`,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Without ${(0, c.hD)(n)} other people see the rows of ${r.sql}: fewer when it let them, more when it restricted them.`,
						rewrite: `-- in the same migration\nCREATE POLICY ${(0, c.hD)(n)} ON ${r.sql} USING (<the new rule>);`,
						stands(e) {
							let t = e.relations.get(r.key);
							return (t !== void 0 || r.record?.gone !== !0) && t?.policies.has((0, c.hD)(n)) !== !0;
						}
					}];
				});
			}
		};
		function grantOf(e, { node: t }) {
			if ("AlterDefaultPrivilegesStmt" in t) {
				let { is_grant: n = !1, objtype: r, grantees: i } = t.AlterDefaultPrivilegesStmt.action ?? {};
				if (n && r === "OBJECT_TABLE") for (let t of rolesOf(i)) e.grantedByDefault.add(t);
			}
			if (!("GrantStmt" in t)) return;
			let { is_grant: n = !1, objtype: r, targtype: i, objects: a = [], grantees: o } = t.GrantStmt;
			if (r !== "OBJECT_TABLE") return;
			let s = i === "ACL_TARGET_ALL_IN_SCHEMA" ? [...e.relations.values()].filter(({ schema: e }) => (0, c.P$)(a).includes(e)) : a.map((t) => e.touch((0, c.Hd)(t)));
			for (let e of s) for (let t of rolesOf(o)) (n ? e.granted : e.revoked).add(t);
		}
		function rolesOf(e) {
			return (e ?? []).flatMap((e) => {
				if (!("RoleSpec" in e)) return [];
				let { roletype: t, rolename: n } = e.RoleSpec;
				return [t === "ROLESPEC_PUBLIC" ? "public" : n ?? "current_user"];
			});
		}
		let z = {
			rows: 1e4,
			bytes: 10 * 1024 ** 2
		}, B = {
			rows: 1e7,
			bytes: 1024 ** 3
		};
		function bySize(e) {
			let { rows: t, bytes: n } = e?.facts ?? {};
			return t === void 0 && n === void 0 ? "warning" : (t ?? 0) >= B.rows || (n ?? 0) >= B.bytes ? "danger" : (t ?? 0) <= z.rows && (n === void 0 || n <= z.bytes) ? "note" : "warning";
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
		function sizeOf({ size: e, table: t }) {
			return e ?? t?.facts ?? {};
		}
		function sizeSentence(e) {
			let { work: t, lock: n } = e, r = sizeWords(sizeOf(e));
			if (t === void 0 || r === "") return "";
			let i = {
				rewrite: "rewrites",
				scan: "reads all of",
				build: "builds an index over"
			}[t], a = blockedBy(n);
			return ` It ${i} ${r}${a === null ? "" : ` and blocks ${a} meanwhile`}.`;
		}
		function sizeWords({ rows: e, bytes: t }) {
			let n = e === void 0 ? "" : aboutRows(e);
			return t === void 0 ? n : `${formatBytes(t)}${n === "" ? "" : ` (${n})`}`;
		}
		function activitySentence({ table: e, lock: t }) {
			let n = e?.facts?.activity, r = blockedBy(t) ?? "";
			if (n === void 0 || !r.includes("writes")) return "";
			let { sequentialScans: i, indexScans: a, rowsInserted: o, rowsUpdated: s, rowsDeleted: c, since: l } = n, u = r.includes("reads") ? i + a : 0, d = o + s + c, f = [...u > 0 ? [`${count(u, "scan")} read it`] : [], ...d > 0 ? [`${count(d, "row")} ${d === 1 ? "was" : "were"} written`] : []];
			return f.length === 0 ? "" : ` ${l === null ? "So far" : `Since ${day(l)}`} ${f.join(" and ")}.`;
		}
		function aboutRows(e) {
			return `about ${count(e, "row")}`;
		}
		function count(e, t) {
			return `${e.toLocaleString("en-US")} ${t}${e === 1 ? "" : "s"}`;
		}
		function day(e) {
			return new Date(e).toLocaleDateString("en-GB", {
				day: "numeric",
				month: "long",
				year: "numeric",
				timeZone: "UTC"
			});
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
		let V = {
			id: "drop-schema",
			kind: "destructive",
			about: ["DropStmt", "DropOwnedStmt"],
			check(e, t) {
				let { node: n } = e;
				return "DropOwnedStmt" in n ? rolesOf(n.DropOwnedStmt.roles).map((e) => ({
					object: e,
					severity: "danger",
					reason: `DROP OWNED deletes every table, schema and function that ${e} owns in this database.`,
					rewrite: `REASSIGN OWNED BY ${(0, c.hD)(e)} TO postgres;`
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
			let r = contentsOf(e, n), { dependants: i = [], ...a } = factsOf(e, n) ?? {}, o = r.length === 0 ? "" : `: ${dropped_listed(r)}`, s = sizeWords(a), c = s === "" ? "" : `, ${s} in all`, l = n.world.remaining(i);
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
		let H = {
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
		}, U = {
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
					rewrite: `-- first give its columns another type; then\nDROP ${W[a] ?? "TYPE"} ${n} RESTRICT;`
				}]);
			}
		}, W = {
			OBJECT_DOMAIN: "DOMAIN",
			OBJECT_EXTENSION: "EXTENSION"
		}, G = {
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
		}, K = {
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
		}, le = {
			id: "enum-value-same-transaction",
			kind: "failing",
			about: "every",
			check({ node: e }, { world: t, transaction: n }) {
				let r = t.enumValues.filter((e) => e.transaction === n.id);
				if (r.length === 0 || "AlterEnumStmt" in e || "DoStmt" in e || "CommentStmt" in e || "CreateFunctionStmt" in e) return [];
				let i = new Set((0, v.AA)(e));
				return r.filter(({ value: e }) => i.has(e)).map(({ type: t, value: n }) => ({
					object: t,
					severity: casts(e, t) ? "danger" : "warning",
					reason: `${(0, c.eu)(n)} was added to ${t} in this transaction, and Postgres refuses (55P04) to use it before the commit.`,
					rewrite: `-- leave ALTER TYPE … ADD VALUE ${(0, c.eu)(n)} in this migration and move this statement to the next one`
				}));
			}
		};
		function casts(e, t) {
			return (0, v.k2)(e).some(([e, n]) => (e === "typeName" || e === "TypeName") && (0, c.Ov)(n.names).name === t.slice(t.indexOf(".") + 1));
		}
		let ue = new Set([
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
		]), de = {
			id: "extension-in-public",
			kind: "security",
			about: ["CreateExtensionStmt", "AlterObjectSchemaStmt"],
			check({ node: e }, t) {
				if ("CreateExtensionStmt" in e) {
					let { extname: n = "", options: r } = e.CreateExtensionStmt, i = optionWord(r, "schema") ?? t.world.searchPath[0] ?? "public";
					return ue.has(n) || !isServed(t, i) ? [] : [extension_in_public_finding(n, i, "CREATE")];
				}
				if (!("AlterObjectSchemaStmt" in e) || e.AlterObjectSchemaStmt.objectType !== "OBJECT_EXTENSION") return [];
				let { object: n, newschema: r = "" } = e.AlterObjectSchemaStmt, i = n === void 0 ? "" : (0, c.P$)([n])[0] ?? "";
				return isServed(t, r) ? [extension_in_public_finding(i, r, "ALTER")] : [];
			}
		};
		function extension_in_public_finding(e, t, n) {
			let r = (0, c.hD)(e);
			return {
				object: r,
				severity: "note",
				reason: `The API serves the functions of ${r} when they stand in ${t}, and its names stand in the way of yours.`,
				rewrite: n === "CREATE" ? `CREATE EXTENSION IF NOT EXISTS ${r} WITH SCHEMA extensions;` : `ALTER EXTENSION ${r} SET SCHEMA extensions;`,
				stands: (n) => (n.extensions.get(e) ?? t) === t
			};
		}
		let fe = {
			id: "fk-not-valid-on-partitioned",
			kind: "failing",
			about: ["AlterTableStmt"],
			check(e, t) {
				return t.serverMajor >= 18 ? [] : newConstraints(e, "CONSTR_FOREIGN").flatMap(({ constraint: n, action: r }) => {
					let i = t.table((0, c.Vb)(r.relation));
					return !n.skip_validation || i.partitioned !== !0 ? [] : [{
						range: r.range,
						table: i,
						severity: "danger",
						reason: `${i.sql} is partitioned, and Postgres ${t.serverMajor} refuses a NOT VALID foreign key on a partitioned table.`,
						rewrite: `-- on each partition, NOT VALID and later VALIDATE; then on the parent, which takes them over:\n${sqlOf(e).replace(/\s*\bnot\s+valid\b/i, "")};`
					}];
				});
			}
		}, pe = {
			id: "fk-to-auth-unique",
			kind: "security",
			about: ["AlterTableStmt", "CreateStmt"],
			check(e, t) {
				if (t.api === void 0) return [];
				let n = newConstraints(e, "CONSTR_FOREIGN").map(({ constraint: e, action: t }) => ({
					table: (0, c.Vb)(t.relation),
					constraint: e,
					range: t.range
				})), r = createdKeys(e.node).map((t) => ({
					table: "CreateStmt" in e.node ? (0, c.Vb)(e.node.CreateStmt.relation) : (0, c.Vb)(void 0),
					constraint: t,
					range: {
						start: offsetIn(e, t.location),
						end: e.range.end
					}
				}));
				return [...n, ...r].flatMap(({ table: e, constraint: t, range: n }) => {
					let r = judge(t, (0, c.$s)(e));
					return r === void 0 ? [] : [{
						...r,
						range: n
					}];
				});
			}
		};
		function judge({ pktable: e, pk_attrs: t }, n) {
			let r = (0, c.Vb)(e), i = (0, c.P$)(t);
			if (r.schema !== "auth" || i.length === 0 || i.join() === "id") return;
			let a = (0, c.$s)(r);
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
		function schemasOf({ args: e }) {
			if (e !== void 0) return (0, v.AA)(e).filter((e) => e !== "$user" && e !== "");
		}
		let me = {
			id: "function-search-path",
			kind: "security",
			about: ["CreateFunctionStmt"],
			check({ node: e }, t) {
				if (!("CreateFunctionStmt" in e)) return [];
				let { funcname: n, options: r, sql_body: i, is_procedure: a = !1 } = e.CreateFunctionStmt;
				if (setsSearchPath(r) || i !== void 0) return [];
				let o = options_option(r, "security")?.arg, s = o !== void 0 && "Boolean" in o && o.Boolean.boolval === !0, l = (0, c.Ov)(n), u = l.schema ?? t.world.searchPath[0] ?? "public";
				if (!s && !isServed(t, u)) return [];
				let d = (0, c.$s)(l), f = t.world.resolve({
					schema: u,
					name: l.name
				}, t.world.routines);
				return [{
					object: d,
					severity: s ? "warning" : "note",
					reason: s ? `${d} runs with its owner's rights, and whoever calls it chooses through search_path what its names mean.` : `Whoever calls ${d} chooses through search_path what its names mean.`,
					rewrite: `ALTER ${a ? "PROCEDURE" : "FUNCTION"} ${(0, c.hD)(u)}.${(0, c.hD)(l.name)} SET search_path = '';\n-- and name every table and function in it with its schema`,
					stands(e) {
						let t = e.routines.get(f);
						return t === void 0 || !t.gone && !t.setsSearchPath;
					}
				}];
			}
		}, he = [
			"service_role",
			"postgres",
			"supabase_admin",
			"pg_read_all_data",
			"pg_write_all_data"
		], ge = ["anon", "public"], _e = [
			"insert",
			"update",
			"delete",
			"truncate"
		], ve = {
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
				return n === "ACL_TARGET_ALL_IN_SCHEMA" ? ofAll(e.GrantStmt, `everything in ${(0, c.P$)(r).join(", ")}`, t) : i === "OBJECT_TABLE" ? ofTables(e.GrantStmt, t) : [];
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
		function ofTables(e, t) {
			let n = openRoles(e, t), r = privileges(e).some((e) => _e.includes(e) || e === "all");
			return e.is_grant !== !0 || n.length === 0 || !r ? [] : (e.objects ?? []).flatMap((r) => {
				let i = t.table((0, c.Hd)(r)), a = i.facts?.rls === !1 || i.record?.defined === !0 && !i.record.rls;
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
			let { granted_roles: n = [], grantee_roles: r } = t.GrantRoleStmt, i = n.flatMap((e) => "AccessPriv" in e ? [e.AccessPriv.priv_name ?? ""] : []).filter((e) => he.includes(e)), a = rolesOf(r).filter((e) => e === "anon" || e === "authenticated");
			return !e || i.length === 0 || a.length === 0 ? [] : [{
				object: i.join(", "),
				severity: "danger",
				reason: `Every visitor acts as ${a.join(" or ")}, and may do from here on whatever ${i.join(", ")} may.`
			}];
		}
		function openRoles({ grantees: e }, { api: t }) {
			return rolesOf(e).filter((e) => ge.includes(e) && (t !== void 0 || e === "public"));
		}
		function privileges({ privileges: e }) {
			return e === void 0 ? ["all"] : e.flatMap((e) => "AccessPriv" in e ? [(e.AccessPriv.priv_name ?? "").toLowerCase()] : []);
		}
		function verbs(e) {
			return privileges(e).includes("all") ? "read and change" : privileges(e).join(", ");
		}
		let ye = {
			id: "index-not-concurrent",
			kind: "locking",
			about: ["IndexStmt"],
			check(e, t) {
				let { node: n } = e;
				if (!("IndexStmt" in n) || n.IndexStmt.concurrent) return [];
				let r = t.table((0, c.Vb)(n.IndexStmt.relation));
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
		let be = {
			id: "json-column",
			kind: "breaking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, def: r, range: i, sql: a }) => {
					let o = t.table((0, c.Vb)(e));
					if (o.made || (0, c.P$)(r.typeName?.names).at(-1) !== "json") return [];
					let s = (0, c.hD)(n);
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
		}, xe = [
			"ACCESS SHARE",
			"ROW SHARE",
			"ROW EXCLUSIVE",
			"SHARE UPDATE EXCLUSIVE",
			"SHARE",
			"SHARE ROW EXCLUSIVE",
			"EXCLUSIVE",
			"ACCESS EXCLUSIVE"
		], Se = new Set([
			"AT_SetStatistics",
			"AT_ClusterOn",
			"AT_DropCluster",
			"AT_SetOptions",
			"AT_ResetOptions",
			"AT_SetRelOptions",
			"AT_ResetRelOptions",
			"AT_ReplaceRelOptions",
			"AT_ValidateConstraint",
			"AT_AttachPartition",
			"AT_DetachPartitionFinalize"
		]);
		function alterTableLock({ subtype: e, def: t }) {
			return Se.has(e ?? "") ? "SHARE UPDATE EXCLUSIVE" : /^AT_(?:En|Dis)able(?:Always|Replica)?Trig/.test(e ?? "") ? "SHARE ROW EXCLUSIVE" : t === void 0 ? "ACCESS EXCLUSIVE" : "Constraint" in t && t.Constraint.contype === "CONSTR_FOREIGN" ? "SHARE ROW EXCLUSIVE" : "PartitionCmd" in t && t.PartitionCmd.concurrent ? "SHARE UPDATE EXCLUSIVE" : "ACCESS EXCLUSIVE";
		}
		function lockModeOf(e) {
			return xe[(e ?? 8) - 1] ?? "ACCESS EXCLUSIVE";
		}
		let Ce = {
			id: "lock-table",
			kind: "locking",
			about: ["LockStmt"],
			check({ node: e }, t) {
				if (!("LockStmt" in e)) return [];
				let { relations: n = [], mode: r } = e.LockStmt, i = lockModeOf(r), a = blockedBy(i);
				return a === null || i === "SHARE UPDATE EXCLUSIVE" ? [] : n.flatMap((e) => {
					let n = t.table((0, c.Hd)(e));
					return n.made ? [] : [{
						table: n,
						lock: i,
						severity: "warning",
						reason: `LOCK TABLE keeps ${a} of ${n.sql} out until the transaction ends.`,
						rewrite: "-- leave it out: statements take the locks that they need"
					}];
				});
			}
		}, we = {
			id: "matview-in-api",
			kind: "security",
			about: ["CreateTableAsStmt"],
			check({ node: e }, t) {
				if (!("CreateTableAsStmt" in e) || e.CreateTableAsStmt.objtype !== "OBJECT_MATVIEW") return [];
				let n = (0, c.Vb)(e.CreateTableAsStmt.into?.rel), r = n.schema ?? t.world.searchPath[0] ?? "public";
				if (!isServed(t, r) || t.api?.grantsByDefault === !1) return [];
				let i = (0, c.$s)(n);
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
		}, Te = {
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
				].includes(e)), o = (0, v.WQ)(n.qual) || (0, v.WQ)(n.with_check), s = r === "select" || "AlterPolicyStmt" in e && !(0, v.WQ)(n.with_check);
				if (!o || !a || s) return [];
				let l = t.table((0, c.Vb)(n.table)), [u, d] = [(0, c.hD)(n.policy_name ?? ""), (0, v.WQ)(n.qual)], f = d ? Ee[r] ?? "change any row" : q[r] ?? "insert any row", p = i.length === 0 || i.includes("public") ? "everybody" : i.join(", ");
				return [{
					table: l,
					severity: d ? "danger" : "warning",
					reason: `The condition of ${u} is always true, so ${p} may ${f} of ${l.sql}.`,
					rewrite: "AlterPolicyStmt" in e ? `ALTER POLICY ${u} ON ${l.sql} TO authenticated${d ? ` USING ${J}` : ""} WITH CHECK ${J};` : `CREATE POLICY ${u} ON ${l.sql} FOR ${r.toUpperCase()} TO authenticated ${conditions(r)};`
				}];
			}
		}, Ee = { delete: "delete any row" }, q = { update: "write anything, another owner too, into what they may change" }, J = "((SELECT auth.uid()) = <the column of the row's owner>)";
		function conditions(e) {
			return e === "insert" ? `WITH CHECK ${J}` : e === "delete" ? `USING ${J}` : `USING ${J} WITH CHECK ${J}`;
		}
		function isRestrictive(e) {
			return "CreatePolicyStmt" in e && e.CreatePolicyStmt.permissive !== !0;
		}
		let De = {
			id: "policy-user-metadata",
			kind: "security",
			about: ["CreatePolicyStmt", "AlterPolicyStmt"],
			check({ node: e }, t) {
				let n = "CreatePolicyStmt" in e ? e.CreatePolicyStmt : "AlterPolicyStmt" in e ? e.AlterPolicyStmt : void 0;
				if (n === void 0) return [];
				let r = [n.qual, n.with_check];
				if (!((0, v.AA)(r).some((e) => /\buser_metadata\b|raw_user_meta_data/.test(e)) || (0, v.lo)(r).some((e) => e === "raw_user_meta_data" || e === "user_metadata"))) return [];
				let i = t.table((0, c.Vb)(n.table));
				return [{
					table: i,
					severity: "danger",
					reason: `${(0, c.hD)(n.policy_name ?? "")} trusts user_metadata, which every user can set on their own account.`,
					rewrite: `-- app_metadata only the server sets\nALTER POLICY ${(0, c.hD)(n.policy_name ?? "")} ON ${i.sql} USING (((SELECT auth.jwt()) -> 'app_metadata' ->> '<key>') = '<value>');`
				}];
			}
		}, Oe = {
			id: "policy-without-rls",
			kind: "security",
			about: ["CreatePolicyStmt"],
			check({ node: e }, t) {
				if (!("CreatePolicyStmt" in e)) return [];
				let { policy_name: n = "", table: r } = e.CreatePolicyStmt, i = t.table((0, c.Vb)(r));
				if (i.record?.defined !== !0 && i.facts?.rls !== !1 || t.api?.rlsByDefault === !0) return [];
				let { record: a } = i;
				return [{
					table: i,
					severity: "danger",
					reason: `The policy ${(0, c.hD)(n)} has no effect: row level security of ${i.sql} is off.`,
					rewrite: `ALTER TABLE ${i.sql} ENABLE ROW LEVEL SECURITY;`,
					stands(e) {
						let t = a ?? e.relations.get(i.key);
						return !e.rlsUnknown && t?.rls !== !0 && t?.gone !== !0;
					}
				}];
			}
		}, ke = {
			id: "refresh-matview",
			kind: "locking",
			about: ["RefreshMatViewStmt"],
			check({ node: e }, t) {
				if (!("RefreshMatViewStmt" in e) || e.RefreshMatViewStmt.concurrent) return [];
				let n = t.table((0, c.Vb)(e.RefreshMatViewStmt.relation));
				return n.made ? [] : [{
					table: n,
					lock: "ACCESS EXCLUSIVE",
					work: "rewrite",
					reason: `Readers of ${n.sql} wait until its whole query has run.`,
					rewrite: `-- needs a unique index on ${n.sql}\nREFRESH MATERIALIZED VIEW CONCURRENTLY ${n.sql};`
				}];
			}
		}, Ae = {
			id: "reindex-not-concurrent",
			kind: "locking",
			about: ["ReindexStmt"],
			check(e, t) {
				let { node: n } = e;
				if (!("ReindexStmt" in n) || optionOn(n.ReindexStmt.params, "concurrently")) return [];
				let { kind: r, relation: i, name: a = "everything" } = n.ReindexStmt, o = i === void 0 ? void 0 : (0, c.Vb)(i), s = o === void 0 ? void 0 : r === "REINDEX_OBJECT_INDEX" ? t.tableOfIndex(o) : t.table(o);
				if (s?.made === !0) return [];
				let l = o?.name ?? a;
				return [{
					table: s,
					object: l,
					lock: "ACCESS EXCLUSIVE",
					work: "build",
					reason: `Rebuilding ${l} without CONCURRENTLY keeps out writers, and readers whose plans look at its indexes.`,
					rewrite: `-- in a migration of its own\n${reindex_not_concurrent_concurrently(sqlOf(e))};`
				}];
			}
		};
		function reindex_not_concurrent_concurrently(e) {
			return e.replace(/\(\s*concurrently\s+\w+\s*\)\s*/i, "").replace(/\b(?:index|table|schema|database|system)\b/i, "$& CONCURRENTLY");
		}
		let je = {
			id: "rename-column",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, t) {
				if (!("RenameStmt" in e) || e.RenameStmt.renameType !== "OBJECT_COLUMN") return [];
				let { relation: n, relationType: r, subname: i = "", newname: a = "" } = e.RenameStmt, o = t.table((0, c.Vb)(n));
				if (o.made || o.record?.columns.has(i) === !0) return [];
				let [s, l] = [(0, c.hD)(i), (0, c.hD)(a)];
				return [{
					table: o,
					object: `${o.sql}.${s}`,
					lock: "ACCESS EXCLUSIVE",
					severity: "warning",
					reason: `Clients that still name ${s} of ${o.sql} fail until they are deployed anew.`,
					rewrite: (r === "OBJECT_VIEW" ? [`CREATE OR REPLACE VIEW ${o.sql} AS SELECT <its columns>, <what ${s} is> AS ${l};`] : [
						`ALTER TABLE ${o.sql} ADD COLUMN ${l} <type of ${s}>;`,
						"-- write both (a trigger), fill the new one in batches, move the clients over, then in a later migration:",
						`ALTER TABLE ${o.sql} DROP COLUMN ${s};`
					]).join("\n")
				}];
			}
		}, Me = {
			id: "rename-enum-value",
			kind: "breaking",
			about: ["AlterEnumStmt"],
			check({ node: e }, { world: t }) {
				if (!("AlterEnumStmt" in e) || e.AlterEnumStmt.oldVal === void 0) return [];
				let { typeName: n, oldVal: r, newVal: i = "" } = e.AlterEnumStmt, a = (0, c.Ov)(n);
				if (t.type(a)?.made === !0) return [];
				let o = (0, c.$s)(a);
				return [{
					object: o,
					severity: "warning",
					reason: `Clients that still send or expect ${(0, c.eu)(r)} fail until they are deployed anew.`,
					rewrite: `ALTER TYPE ${o} ADD VALUE ${(0, c.eu)(i)};\n-- move the rows over in later migrations; the old value may stay`
				}];
			}
		}, Ne = {
			id: "rename-schema",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, { world: t }) {
				if (!("RenameStmt" in e) || e.RenameStmt.renameType !== "OBJECT_SCHEMA") return [];
				let { subname: n = "", newname: r = "" } = e.RenameStmt;
				return t.schemas.has(n) ? [] : [{
					object: (0, c.hD)(n),
					severity: "danger",
					reason: `Clients, functions and search paths that name the schema ${(0, c.hD)(n)} fail from here on.`,
					rewrite: `CREATE SCHEMA ${(0, c.hD)(r)};\n-- a view for each table, until all clients use the new name`
				}];
			}
		}, Pe = {
			id: "rename-table",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, t) {
				if (!("RenameStmt" in e) || e.RenameStmt.renameType !== "OBJECT_TABLE") return [];
				let { relation: n, newname: r = "" } = e.RenameStmt, i = t.table((0, c.Vb)(n));
				if (i.made) return [];
				let a = i.sql.slice(0, i.sql.length - (0, c.hD)(i.name).length) + (0, c.hD)(r);
				return [{
					table: i,
					lock: "ACCESS EXCLUSIVE",
					severity: "warning",
					reason: `Clients that still name ${i.sql} fail until they are deployed anew.`,
					rewrite: [
						`ALTER TABLE ${i.sql} RENAME TO ${(0, c.hD)(r)};`,
						"-- in the same migration, until all clients use the new name",
						`CREATE VIEW ${i.sql} WITH (security_invoker = on) AS SELECT * FROM ${a};`
					].join("\n"),
					stands: (e) => e.relations.get(i.key)?.kind !== "view"
				}];
			}
		}, Fe = {
			id: "rename-view",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, t) {
				if (!("RenameStmt" in e)) return [];
				let { renameType: n, relation: r, newname: i = "" } = e.RenameStmt;
				if (n !== "OBJECT_VIEW" && n !== "OBJECT_MATVIEW") return [];
				let a = t.table((0, c.Vb)(r));
				if (a.made) return [];
				let o = a.sql.slice(0, a.sql.length - (0, c.hD)(a.name).length) + (0, c.hD)(i);
				return [{
					table: a,
					lock: "ACCESS EXCLUSIVE",
					severity: "warning",
					reason: `Clients that still name ${a.sql} fail until they are deployed anew.`,
					rewrite: `-- the new name beside the old one, which a later migration drops\nCREATE VIEW ${o} WITH (security_invoker = on) AS SELECT * FROM ${a.sql};`,
					stands: (e) => e.relations.get(a.key)?.kind !== "view"
				}];
			}
		}, Ie = {
			id: "revoke",
			kind: "breaking",
			about: ["GrantStmt", "GrantRoleStmt"],
			check({ node: e }, t) {
				if ("GrantRoleStmt" in e && e.GrantRoleStmt.is_grant !== !0) return [revoke_finding((e.GrantRoleStmt.granted_roles ?? []).flatMap((e) => "AccessPriv" in e ? [e.AccessPriv.priv_name ?? ""] : []).join(", "), rolesOf(e.GrantRoleStmt.grantee_roles))];
				if (!("GrantStmt" in e) || e.GrantStmt.is_grant === !0) return [];
				let { objects: n = [], objtype: r = "", targtype: i, grantees: a } = e.GrantStmt;
				return i === "ACL_TARGET_DEFAULTS" ? [] : i === "ACL_TARGET_ALL_IN_SCHEMA" ? [revoke_finding(`everything in ${(0, c.P$)(n).join(", ")}`, rolesOf(a))] : n.filter((e) => !isOfSet(e, r, t)).map((e) => revoke_finding((0, c.$s)((0, c.Hd)(e)), rolesOf(a)));
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
			let i = (0, c.Hd)(e);
			return t === "OBJECT_TABLE" ? n(i).made || n(i).record?.kind === "view" : t === "OBJECT_SCHEMA" ? r.schemas.has(i.name) : r.routine(i) !== void 0;
		}
		let Le = {
			id: "rls-disabled",
			kind: "security",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e }, relation: n, range: r }) => {
					let i = t.table((0, c.Vb)(n));
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
		}, Re = {
			id: "security-definer-view",
			kind: "security",
			about: ["ViewStmt", "AlterTableStmt"],
			check({ node: e, actions: t }, n) {
				if ("ViewStmt" in e) {
					let { view: t, options: r } = e.ViewStmt, i = (0, c.Vb)(t), a = i.schema ?? n.world.searchPath[0] ?? "public";
					return t?.relpersistence === "t" || optionOn(r, "security_invoker") || !isServed(n, a) ? [] : [security_definer_view_finding((0, c.$s)(i), `${a}.${i.name}`, n.serverMajor)];
				}
				return t.flatMap(({ command: { subtype: e, def: t }, relation: r, objtype: i }) => {
					if (i !== "OBJECT_VIEW" || !["AT_SetRelOptions", "AT_ResetRelOptions"].includes(e ?? "")) return [];
					let a = t !== void 0 && "List" in t ? t.List.items : void 0;
					if (options_option(a, "security_invoker") === void 0) return [];
					let o = n.table((0, c.Vb)(r));
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
		let ze = {
			id: "set-access-method",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "heap" }, relation: r, range: i }) => {
					let a = t.table((0, c.Vb)(r));
					return e !== "AT_SetAccessMethod" || a.made || a.partitioned === !0 ? [] : [{
						range: i,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Moving ${a.sql} to the access method ${n} writes it anew while nobody else may use it.`
					}];
				});
			}
		}, Be = {
			id: "set-not-null",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap((n) => {
					let r = columnOf(n);
					if (r === void 0) return [];
					let i = t.table((0, c.Vb)(n.relation)), a = e.actions.flatMap(({ command: { subtype: e, name: t = "" } }) => e === "AT_DropConstraint" ? [t] : []);
					return i.made || isProvedNotNull(i, r, a, t) ? [] : [{
						range: n.range,
						table: i,
						object: `${i.sql}.${(0, c.hD)(r)}`,
						lock: "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Setting ${(0, c.hD)(r)} NOT NULL reads all of ${i.sql} while nobody else may use it.`,
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
			return i === "CONSTR_NOTNULL" && !a ? (0, c.P$)(o)[0] : void 0;
		}
		let Ve = {
			id: "set-persistence",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e }, relation: n, range: r, objtype: i }) => {
					if (e !== "AT_SetLogged" && e !== "AT_SetUnLogged" || i !== "OBJECT_TABLE") return [];
					let a = t.table((0, c.Vb)(n));
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
		}, He = new Set([
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
		]), Ue = {
			id: "set-schema",
			kind: "breaking",
			about: ["AlterObjectSchemaStmt"],
			check({ node: e }, t) {
				if (!("AlterObjectSchemaStmt" in e)) return [];
				let { objectType: n = "", relation: r, object: i, newschema: a = "" } = e.AlterObjectSchemaStmt;
				if (!He.has(n)) return [];
				let o = r === void 0 ? (0, c.Hd)(i ?? { List: {} }) : (0, c.Vb)(r);
				if (r === void 0 ? t.world.routine(o)?.made === !0 || t.world.type(o)?.made === !0 : t.table(o).made) return [];
				let s = (0, c.$s)(o), l = (0, c.$s)({
					schema: a,
					name: o.name
				}), u = r === void 0 ? void 0 : t.table(o);
				return [{
					table: u,
					object: s,
					...u === void 0 ? {} : { lock: "ACCESS EXCLUSIVE" },
					severity: "warning",
					reason: `Clients that look for ${s} where it was fail; it is ${l} from here on.`,
					...u === void 0 ? {} : {
						rewrite: [
							`ALTER TABLE ${s} SET SCHEMA ${(0, c.hD)(a)};`,
							"-- in the same migration, until all clients use the new name",
							`CREATE VIEW ${s} WITH (security_invoker = on) AS SELECT * FROM ${l};`
						].join("\n"),
						stands: (e) => e.relations.get(u.key)?.kind !== "view"
					}
				}];
			}
		}, We = {
			id: "set-tablespace",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "" }, relation: r, range: i, objtype: a }) => {
					if (e !== "AT_SetTableSpace") return [];
					let o = t.table((0, c.Vb)(r)), s = a === "OBJECT_INDEX" || o.facts?.kind === "index";
					return (s ? t.tableOfIndex((0, c.Vb)(r))?.made === !0 : o.made) || o.partitioned === !0 || o.facts?.kind === "partitioned-index" ? [] : [{
						range: i,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Moving ${o.sql} to the tablespace ${(0, c.hD)(n)} copies all of it while nobody else may use it.`,
						rewrite: s && t.serverMajor >= 14 ? `REINDEX (CONCURRENTLY, TABLESPACE ${(0, c.hD)(n)}) INDEX ${o.sql};` : void 0
					}];
				});
			}
		}, Ge = {
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
				let s = (0, c.$s)(t.world.searchPath.includes(r.schema) ? {
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
			if ("UpdateStmt" in e) return picksRow(e.UpdateStmt.whereClause) ? void 0 : (0, c.Vb)(e.UpdateStmt.relation);
			if ("DeleteStmt" in e) return picksRow(e.DeleteStmt.whereClause) ? void 0 : (0, c.Vb)(e.DeleteStmt.relation);
			if ("MergeStmt" in e) return (0, c.Vb)(e.MergeStmt.relation);
			if ("InsertStmt" in e) {
				let n = e.InsertStmt.selectStmt;
				return n !== void 0 && "SelectStmt" in n ? largestSource(n, t) : void 0;
			}
			if (!("CreateTableAsStmt" in e) || e.CreateTableAsStmt.into?.skipData === !0) return;
			let { query: n } = e.CreateTableAsStmt;
			return n === void 0 ? void 0 : largestSource(n, t);
		}
		function largestSource(e, { table: t }) {
			return ("SelectStmt" in e ? e.SelectStmt.fromClause ?? [] : []).flatMap((e) => "RangeVar" in e ? [e.RangeVar] : joined(e)).map(c.Vb).find((e) => !t(e).made);
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
			let a = r.ColumnRef.fields?.at(-1), o = a !== void 0 && "String" in a && a.String.sval === "id", s = (0, c.P$)(n)[0] === "=";
			return o && s && (t === "AEXPR_OP" || t === "AEXPR_IN") && ("A_Const" in i || "List" in i);
		}
		function validation(e, { table: t, transaction: n }) {
			for (let { command: r, relation: i } of e) {
				let e = t((0, c.Vb)(i)).record?.constraints.get(r.name ?? "")?.transaction === n.id;
				if (r.subtype === "AT_ValidateConstraint" && !e) return (0, c.Vb)(i);
			}
		}
		let Y = {
			id: "syntax-error",
			kind: "failing",
			about: [],
			check: () => []
		}, Ke = {
			id: "table-without-grants",
			kind: "security",
			about: ["CreateStmt"],
			check({ node: e }, t) {
				if (!("CreateStmt" in e) || t.api?.grantsByDefault !== !1) return [];
				let { relation: n, if_not_exists: r = !1, partbound: i } = e.CreateStmt, a = (0, c.Vb)(n), o = a.schema ?? t.world.searchPath[0] ?? "public";
				if (n?.relpersistence === "t" || r || i !== void 0 || !isServed(t, o)) return [];
				let s = (0, c.$s)(a);
				return [{
					object: s,
					severity: "note",
					reason: `No role of the API may use ${s}: this project's default privileges give new tables none, so requests fail with 42501.`,
					rewrite: `GRANT SELECT, INSERT, UPDATE, DELETE ON ${s} TO authenticated;\nGRANT ALL ON ${s} TO service_role;`,
					stands(e) {
						let t = e.relations.get(`${o}.${a.name}`), n = [...S, "service_role"];
						return !e.grantsUnknown && t !== void 0 && !t.gone && !n.some((e) => t.granted.has(e));
					}
				}];
			}
		}, qe = {
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
				let r = (0, c.Vb)(n), i = r.schema ?? t.world.searchPath[0] ?? "public", { world: a, api: o } = t;
				if (!isServed(t, i) || o?.rlsByDefault === !0) return [];
				let s = keyOf(i, r.name), l = "CreateStmt" in e && e.CreateStmt.if_not_exists === !0, u = t.table(r).facts?.rls === !0 || a.relations.get(s)?.rls === !0;
				if (l && u) return [];
				let d = (0, c.$s)(r), f = o?.grantsByDefault === !1 && !l, finding = (e) => ({
					object: d,
					severity: e ? "warning" : "note",
					reason: e ? `The API serves ${d}, and without row level security it shows and changes every row for everybody who has the public key.` : `As soon as anon or authenticated is granted rights on ${d}, the API shows every row, or lets it be changed, for everybody who has the public key: it has no row level security.`,
					rewrite: `ALTER TABLE ${d} ENABLE ROW LEVEL SECURITY;`,
					stands(n) {
						let r = n.relations.get(s);
						return !n.rlsUnknown && r !== void 0 && !r.gone && !r.rls && isServed(t, r.schema) && e === !(f && isUngranted(r, n));
					}
				});
				return [finding(!0), finding(!1)];
			}
		};
		function isUngranted({ granted: e }, t) {
			return !t.grantsUnknown && !S.some((t) => e.has(t));
		}
		function madeTable(e) {
			if ("CreateStmt" in e) return e.CreateStmt.relation;
			if ("SelectStmt" in e) return e.SelectStmt.intoClause?.rel;
			if ("CreateTableAsStmt" in e && e.CreateTableAsStmt.objtype !== "OBJECT_MATVIEW") return e.CreateTableAsStmt.into?.rel;
		}
		var X = n(565);
		let Je = {
			id: "transaction-control",
			kind: "failing",
			about: ["TransactionStmt"],
			check({ node: e }, { runner: t, transaction: n }) {
				let r = (0, X.rs)(e);
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
		}, Ye = {
			id: "truncate",
			kind: "destructive",
			about: ["TruncateStmt"],
			check(e, t) {
				let { node: n, range: r } = e;
				if (!("TruncateStmt" in n)) return [];
				let { relations: i = [], behavior: a } = n.TruncateStmt;
				return i.flatMap((n) => {
					let o = t.table((0, c.Hd)(n));
					if (o.made) return [];
					let s = a === "DROP_CASCADE" ? ", and of every table whose foreign keys lead here" : "", l = "RangeVar" in n ? n.RangeVar.location : void 0;
					return [{
						range: i.length > 1 ? {
							start: offsetIn(e, l),
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
		}, Xe = {
			id: "uncommitted-transaction",
			kind: "failing",
			about: ["TransactionStmt"],
			check({ node: e }, { transaction: t }) {
				return (0, X.rs)(e) !== "begin" || t.hasBegin ? [] : [{
					severity: "danger",
					reason: "This transaction is never committed, so what it does is lost when the session ends.",
					rewrite: "-- at the end of the file\nCOMMIT;",
					stands: (e) => e.unclosed.has(t.id)
				}];
			}
		}, Ze = {
			id: "update-without-where",
			kind: "destructive",
			about: ["UpdateStmt", "MergeStmt"],
			check({ node: e }, t) {
				let n = overwritten(e);
				if (n === void 0) return [];
				let r = t.table((0, c.Vb)(n.relation));
				if (r.made) return [];
				let i = n.targets.flatMap((e) => "ResTarget" in e ? [e.ResTarget.name ?? ""] : []), a = i.every((e) => r.record?.columns.has(e) === !0), o = i.map(c.hD).join(", ");
				return [{
					table: r,
					lock: "ROW EXCLUSIVE",
					severity: a && bySize(r) === "note" ? "note" : a ? "warning" : "danger",
					reason: a ? `Filling ${o} writes every row of ${r.sql} in one transaction, and other writers of a row wait for its end.` : `Without a condition this overwrites ${o} in every row of ${r.sql}.`,
					rewrite: `UPDATE ${r.sql} SET ${i.map((e) => `${(0, c.hD)(e)} = <value>`).join(", ")} WHERE <which rows> AND <a range of the key>;`
				}];
			}
		};
		function overwritten(e) {
			if ("UpdateStmt" in e) {
				let { relation: t, targetList: n = [] } = e.UpdateStmt;
				return (0, D.T)(e) ? void 0 : {
					relation: t,
					targets: n
				};
			}
			let t = (0, D.j)(e, "CMD_UPDATE");
			if ("MergeStmt" in e && t.length !== 0) return {
				relation: e.MergeStmt.relation,
				targets: t.flatMap(({ targetList: e = [] }) => e)
			};
		}
		let Qe = {
			id: "validate-same-transaction",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: n, name: r = "" }, relation: i, range: a }) => {
					let o = t.table((0, c.Vb)(i));
					if (n !== "AT_ValidateConstraint" || o.made) return [];
					let s = addedHere(e, r) ?? addedBefore(o, r, t);
					return s === void 0 || s === "other" ? [] : [{
						range: a,
						table: o,
						lock: s === "foreign-key" ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `${(0, c.hD)(r)} is validated in the transaction that added it, whose lock on ${o.sql} is held over the whole scan.`,
						rewrite: `-- in a later migration\nALTER TABLE ${o.sql} VALIDATE CONSTRAINT ${(0, c.hD)(r)};`
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
		let Z = Object.values(r), Q = new Map();
		function rulesAbout(e) {
			let t = Q.get(e) ?? Z.filter(({ about: t }) => isAmong(t, e));
			return Q.set(e, t), t;
		}
		let $e = new Map(Z.map(({ id: e, kind: t }) => [e, t]));
		function isRule(e) {
			return $e.has(e);
		}
		function isAmong(e, t) {
			return e === "every" || e.some((e) => e === t);
		}
		function directiveHazards(e, t, n) {
			let { rule: r, reason: i, above: a } = t;
			return r === void 0 ? [hazard(e, t, "allow-unreadable", "This comment is no directive: write -- db-ops: allow <rule> <reason>.")] : isRule(r) ? i === "" ? [hazard(e, t, "allow-without-reason", `Without a reason it allows nothing: write -- db-ops: allow ${r} and why it is safe here.`)] : a ? n ? [] : [hazard(e, t, "allow-unused", `The statement below has no ${r} hazard: delete the comment.`)] : [hazard(e, t, "allow-unused", "It must stand directly above the statement that it is about, on a line of its own: it allows nothing here.")] : [hazard(e, t, "allow-unknown-rule", `There is no rule "${r}", so nothing is allowed.`)];
		}
		function hazard(e, { start: t, end: n }, r, i) {
			let a = (0, s.t$)(e.text, t, e.lineStarts);
			return {
				id: r,
				severity: "warning",
				file: e.file,
				line: a.line,
				column: a.column,
				endLine: (0, s.t$)(e.text, n - 1, e.lineStarts).line,
				object: null,
				lock: null,
				blocks: null,
				reason: i,
				rewrite: null,
				rows: null,
				bytes: null,
				activity: null,
				acknowledged: !1
			};
		}
		let et = /^(?:--|\/\*)\s*db-?ops\s*:/i, tt = /^--\s*db-ops\s*:\s*allow\s+([a-z][a-z-]*)(?=\s|$)\s*(?:[-–—:]+\s*)?(.*?)\s*$/i;
		function directivesIn(e, t) {
			let n = [];
			for (let r = (0, l.Fu)(e, t.start, t.end); r !== void 0; r = (0, l.Fu)(e, r.end, t.end)) {
				if (r.kind !== "comment") continue;
				let i = e.slice(r.start, r.end);
				if (!et.test(i)) continue;
				let [, a, o = ""] = tt.exec(i) ?? [], s = e.lastIndexOf("\n", r.start - 1) + 1, c = /^\ufeff?[ \t]*$/.test(e.slice(s, r.start)) && !/\n[ \t\r]*\n/.test(e.slice(r.end, t.end));
				n.push({
					start: r.start,
					end: r.end,
					rule: a?.toLowerCase(),
					reason: o,
					above: c
				});
			}
			return n;
		}
		function alterTable(e, t, n) {
			for (let r of t.actions) r.objtype !== "OBJECT_INDEX" && r.objtype !== "OBJECT_TYPE" && applyAction(e, e.touch((0, c.Vb)(r.relation)), r, n);
			for (let { relation: r, column: i, def: a, command: o, constraints: s } of t.added) {
				let t = e.touch((0, c.Vb)(r));
				o.missing_ok !== !0 && t.changed.set(i, "other"), n && o.missing_ok !== !0 && (t.columns.add(i), t.types.set(i, typeWords(a.typeName)));
				for (let n of s) n.contype === "CONSTR_CHECK" && addConstraint(e, t, n.conname ?? `${t.name}_${i}_check`, {
					kind: "check",
					expression: n.raw_expr,
					columns: [],
					validated: !0
				});
			}
		}
		function applyAction(e, t, { command: n }, r) {
			let { subtype: i, name: a = "", def: o } = n;
			switch (i) {
				case "AT_AddConstraint":
					applyConstraint(e, t, o);
					return;
				case "AT_ValidateConstraint": {
					let n = t.constraints.get(a);
					if (n !== void 0 && r && (n.validated = !0), n !== void 0 || !r) return;
					addConstraint(e, t, a, {
						kind: "other",
						expression: void 0,
						columns: [],
						validated: !0
					});
					return;
				}
				case "AT_DropConstraint":
					t.constraints.delete(a), r && e.dropped.add(`${keyOf(t.schema, t.name)}.${a}`);
					return;
				case "AT_AttachPartition":
					o !== void 0 && "PartitionCmd" in o && holdOlder(e, t, o.PartitionCmd.name);
					return;
				case "AT_DetachPartition":
					r && o !== void 0 && "PartitionCmd" in o && e.dropped.add(partitionOf(e.resolve((0, c.Vb)(o.PartitionCmd.name))));
					return;
				case "AT_AddInherit":
					o !== void 0 && "RangeVar" in o && holdOlder(e, e.touch((0, c.Vb)(o.RangeVar)), t);
					return;
				case "AT_DropColumn":
					r && e.dropped.add(`${keyOf(t.schema, t.name)}.${a}`), t.types.delete(a), t.columns.delete(a), t.changed.set(a, "other");
					return;
				case "AT_AlterColumnType":
					if (o === void 0 || !("ColumnDef" in o)) return;
					t.types.set(a, typeWords(o.ColumnDef.typeName)), change(t, a, { type: typeWords(o.ColumnDef.typeName) });
					return;
				case "AT_SetNotNull":
					r && change(t, a, { notNull: !0 });
					return;
				case "AT_DropNotNull":
					change(t, a, { notNull: !1 });
					return;
				case "AT_EnableRowSecurity":
					t.rls = !0;
					return;
				case "AT_DisableRowSecurity":
					t.rls = !1;
					return;
				case "AT_SetRelOptions":
				case "AT_ResetRelOptions": {
					let e = o !== void 0 && "List" in o ? o.List.items : void 0;
					if (options_option(e, "security_invoker") === void 0) return;
					t.invoker = i === "AT_SetRelOptions" && optionOn(e, "security_invoker");
					return;
				}
			}
		}
		function change({ changed: e }, t, n) {
			let r = e.get(t);
			r !== "other" && e.set(t, {
				...r,
				...n
			});
		}
		function holdOlder(e, t, n) {
			(n === void 0 || "made" in n ? n : e.relation((0, c.Vb)(n)))?.made !== !0 && (t.made = !1);
		}
		function applyConstraint(e, t, n) {
			if (n === void 0 || !("Constraint" in n)) return;
			let { contype: r, conname: i, raw_expr: a, skip_validation: o = !1, keys: s, fk_attrs: l } = n.Constraint, u = r === "CONSTR_CHECK" ? "check" : r === "CONSTR_FOREIGN" ? "foreign-key" : r === "CONSTR_NOTNULL" ? "not-null" : "other", d = [
				...(0, c.P$)(s),
				...(0, c.P$)(l),
				...(0, v.wk)(a)
			];
			addConstraint(e, t, i ?? chosenName(t.name, u, u === "check" ? (0, v.lo)(a) : d), {
				kind: u,
				expression: a,
				columns: d,
				validated: !o
			});
		}
		function addConstraint(e, t, n, r) {
			t.constraints.set(n, {
				...r,
				transaction: e.transaction
			});
		}
		function chosenName(e, t, n) {
			let r = [...new Set(n)], i = t === "check" && r.length > 1 ? [] : r, a = {
				check: "check",
				"foreign-key": "fkey",
				"not-null": "not_null",
				other: "key"
			}[t];
			return (0, c.YU)(e, ...i, a);
		}
		function createOf(e, { node: t }, n) {
			if ("CreateStmt" in t) {
				let { relation: r, if_not_exists: i = !1, partspec: a } = t.CreateStmt, o = (0, c.Vb)(r), s = r?.relpersistence === "t" ? "pg_temp" : o.schema, l = n && (!i || e.isAbsent({
					schema: s,
					name: o.name
				})), u = e.make({
					schema: s,
					name: o.name
				}, a ? "partitioned" : "table", l);
				for (let e of t.CreateStmt.tableElts ?? []) l && "ColumnDef" in e && u.types.set(e.ColumnDef.colname ?? "", typeWords(e.ColumnDef.typeName));
			}
			if ("CreateForeignTableStmt" in t) {
				let { relation: r, if_not_exists: i = !1 } = t.CreateForeignTableStmt.base ?? {}, a = (0, c.Vb)(r);
				e.make(a, "foreign", n && (!i || e.isAbsent(a)));
			}
			if ("CreateTableAsStmt" in t) {
				let { into: r, objtype: i, if_not_exists: a = !1 } = t.CreateTableAsStmt, o = i === "OBJECT_MATVIEW" ? "materialized-view" : "table", s = (0, c.Vb)(r?.rel), l = r?.rel?.relpersistence === "t" ? "pg_temp" : s.schema, u = n && (!a || e.isAbsent({
					schema: l,
					name: s.name
				}));
				e.make({
					schema: l,
					name: s.name
				}, o, u);
			}
			if ("SelectStmt" in t && t.SelectStmt.intoClause?.rel !== void 0 && e.make((0, c.Vb)(t.SelectStmt.intoClause.rel), "table", n), "ViewStmt" in t) {
				let { view: r, replace: i = !1, options: a } = t.ViewStmt, o = (0, c.Vb)(r), s = r?.relpersistence === "t" ? "pg_temp" : o.schema, l = n && (!i || e.isAbsent({
					schema: s,
					name: o.name
				})), u = e.make({
					schema: s,
					name: o.name
				}, "view", l);
				u.invoker = optionOn(a, "security_invoker"), u.gone = !1;
			}
			createSmall(e, t, n);
		}
		function createSmall(e, t, n) {
			if ("IndexStmt" in t) {
				let { relation: r, idxname: i, if_not_exists: a = !1 } = t.IndexStmt, o = e.touch((0, c.Vb)(r));
				i !== void 0 && (o.made || n && !a) && e.indexes.set(keyOf(o.schema, i), {
					table: o,
					made: !0,
					...indexedColumns(t.IndexStmt)
				});
			}
			if ("CreateSchemaStmt" in t) {
				let { schemaname: r, if_not_exists: i = !1 } = t.CreateSchemaStmt;
				n && !i && r !== void 0 && e.schemas.add(r);
			}
			"CreatePolicyStmt" in t && e.touch((0, c.Vb)(t.CreatePolicyStmt.table)).policies.add((0, c.hD)(t.CreatePolicyStmt.policy_name ?? ""));
		}
		let nt = new Set([
			"OBJECT_TABLE",
			"OBJECT_VIEW",
			"OBJECT_MATVIEW",
			"OBJECT_FOREIGN_TABLE"
		]), rt = new Set([
			"OBJECT_FUNCTION",
			"OBJECT_PROCEDURE",
			"OBJECT_ROUTINE"
		]);
		function dropOf(e, { node: t }, n) {
			if (!("DropStmt" in t) || !n) return;
			let { objects: r = [], removeType: i = "" } = t.DropStmt;
			for (let t of r) {
				let n = (0, c.Hd)(t);
				if (nt.has(i)) {
					let t = e.relation(n);
					t !== void 0 && forget(e, t);
					let r = e.resolve(n);
					e.dropped.add(r), e.relations.delete(r);
				}
				if (rt.has(i)) {
					let t = e.routine(n);
					t !== void 0 && (t.gone = !0), e.dropped.add(`${e.resolve(n, e.routines)}()`);
				}
				if (i === "OBJECT_INDEX") {
					let t = e.resolve(n, e.indexes);
					e.indexes.delete(t), e.dropped.add(t);
				}
				(i === "OBJECT_TYPE" || i === "OBJECT_DOMAIN") && e.types.delete(e.resolve(n, e.types)), i === "OBJECT_SCHEMA" && drop_dropSchema(e, n.name), i === "OBJECT_EXTENSION" && e.extensions.delete(n.name);
			}
			for (let { table: n, policy: r } of (0, L.b)(t)) e.relation(n)?.policies.delete((0, c.hD)(r)), e.dropped.add(`"${r}" on ${e.resolve(n)}`);
		}
		function forget(e, t) {
			t.gone = !0, e.held.delete(t);
		}
		function drop_dropSchema(e, t) {
			e.schemas.delete(t);
			for (let [n, r] of e.relations) r.schema === t && (forget(e, r), e.relations.delete(n));
		}
		let it = new Set([
			"OBJECT_TABLE",
			"OBJECT_VIEW",
			"OBJECT_MATVIEW",
			"OBJECT_FOREIGN_TABLE"
		]);
		function renameOf(e, { node: t }, n) {
			if ("RenameStmt" in t && t.RenameStmt.renameType === "OBJECT_SCHEMA" && e.renamedSchemas.add(t.RenameStmt.newname ?? ""), !n) doubt(e, t);
			else {
				if ("RenameStmt" in t) {
					let { renameType: n, relation: r, subname: i = "", newname: a = "" } = t.RenameStmt;
					if (n === "OBJECT_COLUMN") {
						let t = e.touch((0, c.Vb)(r));
						t.columns.delete(i) && t.columns.add(a);
						let n = t.types.get(i);
						t.types.delete(i);
						for (let e of [i, a]) t.changed.set(e, "other");
						n !== void 0 && t.types.set(a, n);
					} else if (n === "OBJECT_SCHEMA") rename_renameSchema(e, i, a);
					else if (n === "OBJECT_INDEX") {
						let t = e.resolve((0, c.Vb)(r), e.indexes), n = e.indexes.get(t);
						e.indexes.delete(t), n !== void 0 && e.indexes.set(keyOf(n.table.schema, a), n);
					} else if (r !== void 0 && n !== "OBJECT_TABCONSTRAINT" && n !== "OBJECT_POLICY") {
						if (n === "OBJECT_TRIGGER" || n === "OBJECT_ATTRIBUTE" || n === "OBJECT_RULE") return;
						let t = e.touch((0, c.Vb)(r));
						e.move(t, t.schema, a);
					}
				}
				if ("AlterObjectSchemaStmt" in t) {
					let { objectType: n, relation: r, object: i, newschema: a = "" } = t.AlterObjectSchemaStmt;
					if (r !== void 0) {
						let t = e.touch((0, c.Vb)(r));
						t.made || e.schemas.delete(a), e.move(t, a, t.name);
					} else n === "OBJECT_EXTENSION" && i !== void 0 && e.extensions.set((0, c.P$)([i])[0] ?? (0, c.Ov)([i]).name, a);
				}
			}
		}
		function doubt(e, t) {
			let n = "RenameStmt" in t ? t.RenameStmt : void 0, r = "AlterObjectSchemaStmt" in t ? t.AlterObjectSchemaStmt : void 0, i = n?.relation ?? r?.relation;
			if (i === void 0) return;
			let { changed: a, schema: o, name: s, made: l } = e.touch((0, c.Vb)(i));
			if (n?.renameType === "OBJECT_COLUMN") for (let e of [n.subname ?? "", n.newname ?? ""]) a.set(e, "other");
			else if (!l && (r !== void 0 || it.has(n?.renameType ?? ""))) {
				let t = e.touch({
					schema: r?.newschema ?? o,
					name: n?.newname ?? s
				});
				t.was ??= "unknown";
			}
		}
		function rename_renameSchema(e, t, n) {
			e.schemas.delete(t) && e.schemas.add(n);
			for (let r of [...e.relations.values()]) r.schema === t && e.move(r, n, r.name);
		}
		function routineOfSet(e, { node: t }, n) {
			if ("CreateFunctionStmt" in t) {
				let { funcname: r, options: i, replace: a = !1 } = t.CreateFunctionStmt, { schema: o = e.searchPath[0] ?? "public", name: s } = (0, c.Ov)(r), l = optionWord(i, "volatility"), u = l === "immutable" || l === "stable" ? l : "volatile", d = keyOf(o, s), f = e.routines.get(d), p = f === void 0 || f.gone ? [] : [f.node, ...f.overloads];
				e.routines.set(d, {
					schema: o,
					name: s,
					made: n && !a,
					volatility: u,
					node: t,
					overloads: p.filter((e) => argumentTypes(e) !== argumentTypes(t)),
					gone: !1,
					setsSearchPath: setsSearchPath(i)
				});
			}
			if ("AlterFunctionStmt" in t) {
				let { func: n, actions: r } = t.AlterFunctionStmt, i = e.routine((0, c.Ov)(n?.objname));
				i !== void 0 && setsSearchPath(r) && (i.setsSearchPath = !0);
			}
		}
		function argumentTypes(e) {
			let { parameters: t = [] } = "CreateFunctionStmt" in e ? e.CreateFunctionStmt : {};
			return t.map((e) => "FunctionParameter" in e ? typeWords(e.FunctionParameter.argType) : "").join(", ");
		}
		function settingOf(e, { node: t }) {
			if ("VariableSetStmt" in t && t.VariableSetStmt.name?.toLowerCase() === "search_path" && (e.searchPath = schemasOf(t.VariableSetStmt) ?? e.searchPath), "SelectStmt" in t && (0, v.EJ)(t).some(({ name: e }) => e === "set_config")) {
				let [n, r] = (0, v.AA)(t.SelectStmt.targetList);
				if (n?.toLowerCase() !== "search_path" || r === void 0) return;
				e.searchPath = r.split(",").map((e) => e.trim().replace(/^"(.*)"$/, "$1")).filter((e) => e !== "" && e !== "$user");
			}
			if ("CreateExtensionStmt" in t) {
				let n = (t.CreateExtensionStmt.options ?? []).flatMap((e) => "DefElem" in e && e.DefElem.defname === "schema" && e.DefElem.arg !== void 0 && "String" in e.DefElem.arg ? [e.DefElem.arg.String.sval ?? ""] : []);
				e.extensions.set(t.CreateExtensionStmt.extname ?? "", n[0] ?? e.searchPath[0] ?? "public");
			}
		}
		function typeOfSet(e, { node: t }, n) {
			let add = (t, r, i = !1) => {
				let { schema: a = e.searchPath[0] ?? "public", name: o } = (0, c.Ov)(t);
				e.types.set(keyOf(a, o), {
					made: n,
					kind: r,
					constrained: i,
					transaction: e.transaction
				});
			};
			if ("CreateEnumStmt" in t && add(t.CreateEnumStmt.typeName, "enum"), "CreateRangeStmt" in t && add(t.CreateRangeStmt.typeName, "other"), "CompositeTypeStmt" in t) {
				let { schemaname: r = e.searchPath[0] ?? "public", relname: i = "" } = t.CompositeTypeStmt.typevar ?? {}, a = {
					made: n,
					kind: "other",
					constrained: !1,
					transaction: e.transaction
				};
				e.types.set(keyOf(r, i), a);
			}
			if ("CreateDomainStmt" in t) {
				let { domainname: e, constraints: n } = t.CreateDomainStmt;
				add(e, "domain", constraintsOf(n).some(isLimit));
			}
			if ("AlterDomainStmt" in t) {
				let { subtype: n, typeName: r } = t.AlterDomainStmt, i = e.type((0, c.Ov)(r));
				i !== void 0 && (n === "C" || n === "O") && (i.constrained = !0);
			}
			if ("AlterEnumStmt" in t) {
				let { typeName: n, newVal: r, oldVal: i } = t.AlterEnumStmt, a = e.resolve((0, c.Ov)(n), e.types);
				if (r === void 0 || i !== void 0 || ownsType(e, a)) return;
				e.enumValues.push({
					type: a,
					value: r,
					transaction: e.transaction
				});
			}
		}
		function ownsType(e, t) {
			let n = e.types.get(t);
			return n?.made === !0 && n.transaction === e.transaction;
		}
		function isLimit({ contype: e }) {
			return e === "CONSTR_CHECK" || e === "CONSTR_NOTNULL";
		}
		let ot = new Map(Object.entries({
			CreateStmt: [createOf],
			CreateForeignTableStmt: [createOf],
			CreateTableAsStmt: [createOf],
			SelectStmt: [createOf, settingOf],
			ViewStmt: [createOf],
			IndexStmt: [createOf],
			CreateSchemaStmt: [createOf],
			CreatePolicyStmt: [createOf],
			AlterTableStmt: [alterTable],
			DropStmt: [dropOf],
			RenameStmt: [renameOf],
			AlterObjectSchemaStmt: [renameOf],
			CreateEnumStmt: [typeOfSet],
			CreateRangeStmt: [typeOfSet],
			CompositeTypeStmt: [typeOfSet],
			CreateDomainStmt: [typeOfSet],
			AlterDomainStmt: [typeOfSet],
			AlterEnumStmt: [typeOfSet],
			CreateFunctionStmt: [routineOfSet],
			AlterFunctionStmt: [routineOfSet],
			GrantStmt: [grantOf],
			AlterDefaultPrivilegesStmt: [grantOf],
			VariableSetStmt: [settingOf],
			CreateExtensionStmt: [settingOf]
		}));
		function applyEffects(e, t, n) {
			for (let r of ot.get((0, i.I)(t.node)) ?? []) r(e, t, n);
		}
		function expand(e) {
			return [
				e,
				...changes(e),
				...schemaElements(e)
			];
		}
		function changes(e) {
			let t = Object.values(e.node)[0], n = [];
			return mayHoldChanges(e.node) && (0, v.d9)(t, (t, r) => {
				t === "DeleteStmt" && n.push(inner(e, { DeleteStmt: r })), t === "UpdateStmt" && n.push(inner(e, { UpdateStmt: r }));
			}), n;
		}
		let st = new Set([
			"SelectStmt",
			"InsertStmt",
			"UpdateStmt",
			"DeleteStmt",
			"MergeStmt",
			"CopyStmt",
			"CreateTableAsStmt"
		]);
		function mayHoldChanges(e) {
			return st.has((0, i.I)(e)) || "ExplainStmt" in e && (e.ExplainStmt.options ?? []).some(isAnalyze);
		}
		function isAnalyze(e) {
			return "DefElem" in e && e.DefElem.defname === "analyze";
		}
		function inner(e, t) {
			let n = "DeleteStmt" in t ? t.DeleteStmt.relation : t.UpdateStmt.relation, r = "DeleteStmt" in t ? "delete" : "update";
			return sqlStatement(t, e.text, e.byteStart, changeRange(e, n, r));
		}
		function changeRange(e, t, n) {
			let { text: r, range: i } = e, a = offsetIn(e, t?.location), o = i.start, s = 0;
			for (let e of tokensFrom(r, i.start, i.end)) if (e.start < a && r.slice(e.start, e.end).toLowerCase() === n && (o = e.start), !(e.start < a) && (s += e.kind === "open" ? 1 : e.kind === "close" ? -1 : 0, s < 0)) return {
				start: o,
				end: r.slice(0, e.start).trimEnd().length
			};
			return {
				start: o,
				end: i.end
			};
		}
		function* tokensFrom(e, t, n) {
			for (let r = (0, l.fm)(e, t, n); r !== void 0; r = (0, l.fm)(e, r.end, n)) yield r;
		}
		function schemaElements(e) {
			let { node: t, text: n, byteStart: r, range: i } = e;
			if (!("CreateSchemaStmt" in t)) return [];
			let { schemaname: a, schemaElts: o = [] } = t.CreateSchemaStmt, inSchema = (e) => a === void 0 ? e : {
				schemaname: a,
				...e
			};
			return o.map((e) => sqlStatement(placed(e, inSchema), n, r, i));
		}
		function placed(e, t) {
			return "CreateStmt" in e && e.CreateStmt.relation !== void 0 ? { CreateStmt: {
				...e.CreateStmt,
				relation: t(e.CreateStmt.relation)
			} } : "ViewStmt" in e && e.ViewStmt.view !== void 0 ? { ViewStmt: {
				...e.ViewStmt,
				view: t(e.ViewStmt.view)
			} } : "IndexStmt" in e && e.IndexStmt.relation !== void 0 ? { IndexStmt: {
				...e.IndexStmt,
				relation: t(e.IndexStmt.relation)
			} } : e;
		}
		function holdLocks(e, t, n) {
			let { world: r, table: i } = t;
			for (let { relation: a, mode: o } of [...locksOf(e), ...locksOfParts(e, t)]) {
				if (o !== "ACCESS EXCLUSIVE" || i(a).made) continue;
				let t = r.touch(a);
				r.held.has(t) || r.held.set(t, { line: lineOf(e, n) });
			}
		}
		function lineOf({ range: e }, { source: t, base: n, statement: r }) {
			return (0, s.mh)(t.lineStarts, n === void 0 ? r.start : n + e.start);
		}
		function locksOfParts({ node: e }, { tableOfIndex: t }) {
			let exclusive = (e) => ({
				relation: e,
				mode: "ACCESS EXCLUSIVE"
			});
			if ("CreatePolicyStmt" in e) return [exclusive((0, c.Vb)(e.CreatePolicyStmt.table))];
			if ("AlterPolicyStmt" in e) return [exclusive((0, c.Vb)(e.AlterPolicyStmt.table))];
			if (!("DropStmt" in e)) return [];
			let { objects: n = [], removeType: r = "", concurrent: i, missing_ok: a = !1 } = e.DropStmt;
			return r === "OBJECT_POLICY" || r === "OBJECT_TRIGGER" ? a ? [] : n.map((e) => {
				let t = (0, c.CI)(e);
				return exclusive({
					schema: t.at(-3),
					name: t.at(-2) ?? ""
				});
			}) : r !== "OBJECT_INDEX" || i === !0 ? [] : n.flatMap((e) => {
				let n = t((0, c.Hd)(e));
				return n === void 0 ? [] : [exclusive({
					schema: n.schema,
					name: n.name
				})];
			});
		}
		function locksOf({ node: e, actions: t }) {
			let at = (e, t) => ({
				relation: (0, c.Vb)(e),
				mode: t
			});
			if (t.length > 0) return t.filter(({ objtype: e }) => e === "OBJECT_TABLE").map(({ relation: e, command: t }) => at(e, alterTableLock(t)));
			if ("RenameStmt" in e) {
				let { renameType: t, relation: n } = e.RenameStmt;
				return t === "OBJECT_TABLE" || t === "OBJECT_COLUMN" ? [at(n, "ACCESS EXCLUSIVE")] : [];
			}
			if ("AlterObjectSchemaStmt" in e) {
				let { relation: t } = e.AlterObjectSchemaStmt;
				return t === void 0 ? [] : [at(t, "ACCESS EXCLUSIVE")];
			}
			if ("LockStmt" in e) {
				let { relations: t = [], mode: n } = e.LockStmt;
				return t.map((e) => ({
					relation: (0, c.Hd)(e),
					mode: lockModeOf(n)
				}));
			}
			if ("TruncateStmt" in e) {
				let { relations: t = [] } = e.TruncateStmt;
				return t.map((e) => ({
					relation: (0, c.Hd)(e),
					mode: "ACCESS EXCLUSIVE"
				}));
			}
			return "CreateStmt" in e && e.CreateStmt.partbound !== void 0 ? (e.CreateStmt.inhRelations ?? []).map((e) => ({
				relation: (0, c.Hd)(e),
				mode: "ACCESS EXCLUSIVE"
			})) : "CreateTrigStmt" in e ? [at(e.CreateTrigStmt.relation, "SHARE ROW EXCLUSIVE")] : [];
		}
		function currentFacts(e, t, { dropped: n }) {
			if (e === void 0 || t === void 0) return e;
			let { columns: r, checks: i } = e, a = keyOf(t.schema, t.name);
			return {
				...e,
				columns: r === void 0 || t.changed.size === 0 ? r : changedColumns(r, t),
				checks: i?.filter(({ name: e }) => !n.has(`${a}.${e}`))
			};
		}
		function changedColumns(e, { changed: t }) {
			return Object.fromEntries(Object.entries(e).flatMap(([e, n]) => {
				let r = t.get(e);
				return r === "other" ? [] : [[e, {
					...n,
					...r
				}]];
			}));
		}
		function lookup(e, t) {
			let { serverMajor: n, runner: r, api: i, timeZone: a } = e, o = {
				relations: new Map(Object.entries(e.relations)),
				functions: new Map(Object.entries(e.functions)),
				types: new Map(Object.entries(e.types))
			};
			function factsOf(e, { schema: n, name: r }) {
				if (n !== void 0) return e.get(keyOf(n, r));
				let i = t.searchPath.find((t) => e.get(keyOf(t, r)) !== void 0);
				return i === void 0 ? void 0 : e.get(keyOf(i, r));
			}
			let s = new Map();
			function table(e) {
				let t = `${e.schema ?? ""}\0${e.name}`, n = s.get(t) ?? tableOf(e);
				return s.set(t, n), n;
			}
			function tableOf(e) {
				let n = t.relation(e), r = n?.made === !0 ? "unknown" : n?.was ?? e, i = currentFacts(r === "unknown" ? void 0 : factsOf(o.relations, r), n, t), a = n === void 0 ? keyInPath(e) : keyOf(n.schema, n.name);
				return {
					sql: (0, c.$s)(e),
					name: e.name,
					schema: a.slice(0, a.length - e.name.length - 1),
					key: a,
					made: n?.made === !0 && !n.gone,
					record: n,
					facts: i,
					partitioned: n?.defined === !0 ? n.kind === "partitioned" : partitionedBy(i)
				};
			}
			function keyInPath({ schema: e, name: n }) {
				let r = t.searchPath.find((e) => o.relations.has(keyOf(e, n)));
				return keyOf(e ?? r ?? t.searchPath[0] ?? "public", n);
			}
			let l = {
				serverMajor: n,
				runner: r,
				api: i,
				timeZone: a,
				world: t,
				table,
				tableOfIndex(e) {
					let n = t.indexes.get(t.resolve(e, t.indexes));
					if (n !== void 0) return table({
						schema: n.table.schema,
						name: n.table.name
					});
					let r = factsOf(o.relations, e)?.table;
					if (r === void 0) return;
					let i = r.indexOf(".");
					return table({
						schema: r.slice(0, i),
						name: r.slice(i + 1)
					});
				},
				functionVolatility: (e) => t.routine(e)?.volatility ?? factsOf(o.functions, e)?.volatility,
				isConstrainedDomain: (e) => t.type(e)?.constrained ?? factsOf(o.types, e)?.constrained,
				schema: (t) => own(e.schemas, t),
				dependantsOf: (e, n) => t.remaining(factsOf(o[n], e)?.dependants ?? [])
			};
			return (e) => (s.clear(), {
				...l,
				transaction: e
			});
		}
		function partitionedBy(e) {
			return e === void 0 ? void 0 : e.kind === "partitioned";
		}
		function own(e, t) {
			return Object.hasOwn(e, t) ? e[t] : void 0;
		}
		var ct = n(325), $ = n(972), lt = n(185), ut = n(828);
		function* innerStatements(e, t, n, r) {
			let { node: i } = e;
			if ("DoStmt" in i) {
				let a = (0, $.SH)(i);
				if (a === void 0) return;
				let o = (0, $.gy)(sqlOf(e), a), s = n.base === void 0 || o?.verbatim !== !0 ? void 0 : n.base + e.range.start + o.start;
				yield* ofBody(a, t, {
					...n,
					base: s
				}, r);
			} else if (t.routines.size !== 0) for (let e of callsOf(i)) {
				let i = t.routine(e);
				if (i === void 0 || i.gone) continue;
				let a = (0, c.$s)(e);
				if (n.running.includes(a)) continue;
				let o = {
					...n,
					base: void 0,
					running: [...n.running, a]
				};
				for (let e of [i.node, ...i.overloads]) {
					let n = (0, $.SH)(e);
					n === void 0 ? yield* ofTree(e, o, r) : yield* ofBody(n, t, o, r);
				}
			}
		}
		function callsOf(e) {
			if (!mayHoldChanges(e) && !("CallStmt" in e)) return [];
			let t = [];
			return (0, v.d9)(e, (e, n) => {
				(e === "FuncCall" || e === "funccall") && t.push((0, c.Ov)(n.funcname));
			}), t;
		}
		function* ofBody(e, t, n, r) {
			let i = e.language === "plpgsql" ? (0, lt.f)(e.body) : [];
			e.language === "sql" && (yield* parsed(e.body, n, 0, r));
			for (let e of i) e.type === "sql" ? yield* parsed(e.sql, n, e.start, r && e.certain) : yield* ofExecute(e, t, n, r && e.certain);
		}
		function* ofExecute(e, t, n, r) {
			let i = (0, ut.g)(e.sql);
			if (i !== void 0) {
				yield* parsed(i, {
					...n,
					base: void 0
				}, 0, r);
				return;
			}
			/row\s+level\s+security/i.test(e.sql) && (t.rlsUnknown = !0), /\bgrant\b/i.test(e.sql) && (t.grantsUnknown = !0);
			let a = {
				start: e.start,
				end: e.end
			};
			yield {
				type: "unseen",
				found: {
					rule: K,
					finding: K.describe(e.sql),
					range: a,
					place: n
				}
			};
		}
		function* parsed(e, t, n, r) {
			let i = (0, ct.eg)(e);
			if (i.status === "error") return;
			let a = t.base === void 0 ? void 0 : t.base + n;
			for (let { node: n, byteStart: o, byteEnd: s } of i.trees) {
				let i = Buffer.from(e), c = i.subarray(0, o).toString();
				yield {
					type: "statement",
					statement: sqlStatement(n, i.subarray(o, s).toString().trimEnd(), o),
					place: {
						...t,
						base: a === void 0 ? void 0 : a + c.length
					},
					certain: r
				};
			}
		}
		function* ofTree(e, t, n) {
			let r = "CreateFunctionStmt" in e ? e.CreateFunctionStmt.sql_body : void 0, i = r !== void 0 && "List" in r ? r.List.items ?? [] : [];
			for (let e of i) for (let r of "List" in e ? e.List.items ?? [] : [e]) yield {
				type: "statement",
				statement: sqlStatement(r, "", 0),
				place: t,
				certain: n
			};
		}
		function toHazard({ rule: e, finding: t, range: n, place: r }, i) {
			let { source: a, base: o, statement: c, running: l } = r, { start: u, end: d } = t.range ?? n, f = o === void 0 ? c : {
				start: o + u,
				end: o + d
			}, p = (0, s.t$)(a.text, f.start, a.lineStarts), m = (0, s.t$)(a.text, Math.max(f.start, f.end - 1), a.lineStarts), { table: h, lock: g } = t, { rows: _ = null, bytes: v = null } = sizeOf(t), y = l.at(-1), b = y === void 0 ? "" : `${y}() runs here: `;
			return {
				id: e.id,
				severity: t.severity ?? bySize(h),
				file: a.file,
				line: p.line,
				column: p.column,
				endLine: m.line,
				object: t.object ?? h?.sql ?? null,
				lock: g ?? null,
				blocks: blockedBy(g),
				reason: `${b}${t.reason}${sizeSentence(t)}${activitySentence(t)}`,
				rewrite: t.rewrite ?? null,
				rows: _,
				bytes: v,
				activity: h?.facts?.activity ?? null,
				acknowledged: i
			};
		}
		function syntaxError(e, { offset: t, message: n }) {
			let r = {
				start: t,
				end: t + 1
			}, i = {
				source: e,
				base: 0,
				statement: r,
				running: []
			}, a = {
				severity: "danger",
				reason: `Postgres does not accept this: ${n}.`
			};
			return {
				rule: Y,
				finding: a,
				range: r,
				place: i
			};
		}
		class TransactionTracker {
			#e;
			#t;
			#n;
			#r;
			#i = !1;
			#a = !1;
			constructor(e, t) {
				this.#e = e, this.#t = t, this.#n = e === "file" ? "runner" : "none", this.#r = t();
			}
			see(e) {
				let t = (0, X.rs)(e), n = (0, C.gv)(e) !== void 0, r = this.#n === "none" && (this.#e !== "segments" || n);
				(this.#a || r || t === "begin" && this.#n === "none") && (this.#r = this.#t()), this.#a = r;
				let i = this.#i;
				t === "begin" && (this.#i = !0, this.#a = !1, this.#n === "none" && (this.#n = "explicit"));
				let a = {
					id: this.#r,
					block: this.#n,
					hasBegin: i
				};
				return (t === "commit" || t === "rollback" || t === "prepare") && (this.#i = !1, this.#n = "none", this.#a = !0), a;
			}
			get unclosed() {
				return this.#i ? this.#r : void 0;
			}
		}
		class Examiner {
			#e;
			#t;
			#n;
			#r;
			#i = 0;
			constructor(e, t = o.b) {
				this.#e = e, this.#r = t;
				let n = Object.entries(e.relations).filter(([, { kind: e }]) => e === "absent");
				this.#t = new World(e.searchPath, new Set(n.map(([e]) => e))), this.#n = lookup(e, this.#t);
			}
			learn(e) {
				this.read(e), this.#t.settle();
			}
			read({ file: e, text: t }) {
				let n = (0, a.o)(e, t.replace(/\p{Surrogate}/gu, "�")), r = new TransactionTracker(this.#e.runner, () => ++this.#i), i = [], o = [], s = 0;
				this.#t.searchPath = this.#e.searchPath;
				for (let e of this.#r(n.text, "first")) {
					if (e.type === "error" && i.push(syntaxError(n, e)), e.type !== "statement") continue;
					let t = {
						start: e.start,
						end: e.end
					}, a = {
						source: n,
						base: e.start,
						statement: t,
						running: []
					}, c = r.see(e.node);
					this.#o(c);
					let l = this.#a(e, n.text.slice(e.start, e.end)), u = this.#s(l, c, a, !0, 0);
					i.push(...u);
					for (let t of directivesIn(n.text, {
						start: s,
						end: e.start
					})) o.push({
						directive: t,
						covers: u
					});
					s = e.end;
				}
				for (let e of directivesIn(n.text, {
					start: s,
					end: n.text.length
				})) o.push({
					directive: {
						...e,
						above: !1
					},
					covers: []
				});
				return r.unclosed !== void 0 && this.#t.unclosed.add(r.unclosed), new Pending(n, i, o, this.#t);
			}
			#a({ node: e, byteStart: t, rowsLeftOut: n }, r) {
				let i = n > 0 && this.#t.enumValues.length > 0 ? wholeStatement(r) : void 0;
				return sqlStatement(i?.node ?? e, r, i?.byteStart ?? t);
			}
			#o(e) {
				e.id !== this.#t.transaction && (this.#t.held.clear(), this.#t.enumValues = []), this.#t.transaction = e.id;
			}
			#s(e, t, n, r, a) {
				let o = this.#t, s = [], c = expand(e), l = "CreateSchemaStmt" in e.node;
				for (let e of c) {
					let a = this.#n(t);
					for (let t of rulesAbout((0, i.I)(e.node))) for (let r of t.check(e, a)) s.push({
						rule: t,
						finding: r,
						range: e.range,
						place: n
					});
					l && applyEffects(o, e, r);
				}
				if (a < 5) for (let i of innerStatements(e, o, n, r)) i.type === "unseen" ? s.push({ ...i.found }) : s.push(...this.#s(i.statement, t, i.place, i.certain, a + 1));
				if (holdLocks(e, this.#n(t), n), !l) for (let e of c) applyEffects(o, e, r);
				return s;
			}
		}
		function wholeStatement(e) {
			for (let t of (0, o.b)(e)) if (t.type === "statement") return t;
		}
		class Pending {
			#e;
			#t;
			#n;
			#r;
			constructor(e, t, n, r) {
				this.#e = e, this.#t = t, this.#n = n, this.#r = r;
			}
			findings() {
				return this.#t.filter(({ finding: e }) => e.stands?.(this.#r) ?? !0);
			}
			hazards() {
				let e = new Set(this.findings()), t = new Set(), n = [];
				for (let { directive: r, covers: i } of this.#n) {
					let a = i.filter((t) => e.has(t) && t.rule.id === r.rule), o = directiveHazards(this.#e, r, a.length > 0);
					if (n.push(...o), o.length === 0) for (let e of a) t.add(e);
				}
				return unique([...[...e].map((e) => toHazard(e, t.has(e))), ...n]).sort((e, t) => e.line - t.line || e.column - t.column);
			}
		}
		function unique(e) {
			let t = new Set();
			return e.filter((e) => {
				let n = JSON.stringify([
					e.id,
					e.line,
					e.column,
					e.object,
					e.reason
				]);
				return !t.has(n) && t.add(n);
			});
		}
	}),
	828: ((e, t, n) => {
		n.d(t, { g: () => executedConstant });
		var r = n(325), i = n(926);
		function executedConstant(e) {
			let t = (0, r.eg)(`SELECT ${expressionOf(e)}`), n = t.status === "ok" ? t.trees[0]?.node : void 0, i = n !== void 0 && "SelectStmt" in n ? n.SelectStmt.targetList?.[0] : void 0, a = i !== void 0 && "ResTarget" in i ? i.ResTarget.val : void 0;
			return a !== void 0 && "A_Const" in a ? a.A_Const.sval?.sval : void 0;
		}
		function expressionOf(e) {
			for (let t = (0, i.fm)(e, 0); t !== void 0; t = (0, i.fm)(e, t.end)) if (/^(?:into|using)$/i.test(e.slice(t.start, t.end))) return e.slice(0, t.start);
			return e;
		}
	})
};
