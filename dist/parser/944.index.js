"use strict";
exports.id = 944, exports.ids = [944], exports.modules = {
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
	}),
	944: ((e, t, n) => {
		n.d(t, { referencesIn: () => referencesIn });
		var r = n(325), i = n(972), a = n(27), o = n(185), s = n(322), c = n(828), l = n(833);
		class ReferenceSet {
			#e = {
				relations: new Map(),
				functions: new Map(),
				types: new Map()
			};
			schemas = new Set();
			add(e, t) {
				t.name !== "" && t.schema !== "pg_catalog" && this.#e[e].set(`${t.schema ?? ""}\0${t.name}`, t);
			}
			references() {
				let { relations: e, functions: t, types: n } = this.#e, names = (e) => [...e.values()];
				return {
					relations: names(e),
					functions: names(t),
					types: names(n),
					schemas: [...this.schemas]
				};
			}
		}
		let u = {
			OBJECT_TABLE: "relations",
			OBJECT_VIEW: "relations",
			OBJECT_MATVIEW: "relations",
			OBJECT_INDEX: "relations",
			OBJECT_FOREIGN_TABLE: "relations",
			OBJECT_FUNCTION: "functions",
			OBJECT_PROCEDURE: "functions",
			OBJECT_ROUTINE: "functions",
			OBJECT_TYPE: "types",
			OBJECT_DOMAIN: "types"
		};
		function referencesIn({ text: e }, t = a.b) {
			let n = new ReferenceSet();
			for (let r of t(e, "first")) r.type === "statement" && collect(r.node, n, 0);
			return n.references();
		}
		function collect(e, t, n) {
			collectNames(e, "", t), named(e, t);
			let a = n < 3 ? (0, i.SH)(e) : void 0;
			if (a !== void 0) for (let e of a.language === "plpgsql" ? sqlIn(a.body) : [a.body]) {
				let i = (0, r.eg)(e);
				if (i.status === "ok") for (let e of i.trees) collect(e.node, t, n + 1);
			}
		}
		function sqlIn(e) {
			return (0, o.f)(e).flatMap(({ type: e, sql: t }) => e === "sql" ? [t] : (0, c.g)(t) ?? []);
		}
		function collectNames(e, t, n) {
			if (Array.isArray(e)) for (let r of e) collectNames(r, t, n);
			else {
				(t === "TypeName" || t === "typeName") && n.add("types", (0, l.Ov)(e.names));
				for (let r in e) {
					let i = e[r];
					r === "relname" && n.add("relations", (0, l.Vb)(e)), r === "funcname" && t !== "CreateFunctionStmt" && n.add("functions", (0, l.Ov)(e.funcname)), typeof i == "object" && i && r !== "A_Const" && r !== "ColumnRef" && collectNames(i, r, n);
				}
			}
		}
		function named(e, t) {
			if ("DropStmt" in e) {
				let { objects: n = [], removeType: r = "" } = e.DropStmt, i = u[r];
				for (let e of n) i !== void 0 && t.add(i, (0, l.Hd)(e)), r === "OBJECT_SCHEMA" && t.schemas.add((0, l.Hd)(e).name);
				for (let { table: n } of (0, s.b)(e)) t.add("relations", n);
			}
			if ("AlterDomainStmt" in e && t.add("types", (0, l.Ov)(e.AlterDomainStmt.typeName)), "AlterEnumStmt" in e && t.add("types", (0, l.Ov)(e.AlterEnumStmt.typeName)), "RenameStmt" in e && e.RenameStmt.renameType === "OBJECT_SCHEMA" && t.schemas.add(e.RenameStmt.subname ?? ""), "AlterObjectSchemaStmt" in e && e.AlterObjectSchemaStmt.object !== void 0) {
				let n = u[e.AlterObjectSchemaStmt.objectType ?? ""];
				n !== void 0 && t.add(n, (0, l.Hd)(e.AlterObjectSchemaStmt.object));
			}
		}
	})
};
