"use strict";
exports.id = 124, exports.ids = [124], exports.modules = {
	5379: ((e, t, n) => {
		n.d(t, { b: () => readStatements });
		var r = n(7987), i = n(2724), a = n(8902), o = n(7287);
		let readStatements = ({ client: e, signal: t }) => async (n) => {
			let s = `select h.version, pg_catalog.to_jsonb(h) -> 'statements' from supabase_migrations.schema_migrations h
where h.version = any (${(0, a.T)(n)})`, c = await (0, i.k)(e, t, () => (0, o.j3)(e, s, { keepRows: !0 }));
			if (c.status === "lost") throw new r.I("while the history was read", { cause: c.error });
			if (c.status === "failed") throw c.error;
			return new Map(c.rows.flatMap(([e, t]) => e && t ? [[e, JSON.parse(t)]] : []));
		};
	}),
	7264: ((e, t, n) => {
		n.d(t, {
			L: () => decide,
			Z: () => compareVersions
		});
		function decide(e) {
			let t = new Map(e.history.map((e) => [e.version, e])), n = new Set(e.files.map((e) => e.version)), i = new Set(e.renumbered.values()), a = newestApplied(e), o = e.files.map((n) => decideFile(n, t.get(n.version), a, e)), s = e.history.filter((e) => !n.has(e.version) && !i.has(e.version)).map((t) => ({
				version: t.version,
				name: t.name ?? "",
				state: e.misnamed.has(t.version) ? "applied" : "missing",
				...r,
				row: t
			})), c = [...new Set(e.progress.map(({ version: e }) => e))].filter((r) => !n.has(r) && !t.has(r) && !e.misnamed.has(r)).map((t) => {
				let n = e.progress.filter((e) => e.version === t);
				return {
					version: t,
					name: "",
					state: "missing",
					...r,
					progress: n
				};
			});
			return [
				...o,
				...s,
				...c
			].sort((e, t) => compareVersions(e.version, t.version));
		}
		let r = {
			file: void 0,
			row: void 0,
			recordedAs: void 0,
			progress: [],
			changedPart: void 0
		};
		function newestApplied({ history: e, renumbered: t }) {
			let n = new Map([...t].map(([e, t]) => [t, e]));
			return e.map(({ version: e }) => n.get(e) ?? e).sort(compareVersions).at(-1);
		}
		function decideFile(e, t, n, r) {
			let i = r.progress.filter(({ version: t }) => t === e.version), a = r.renumbered.get(e.version), o = t ? r.edited.has(e.version) ? "edited" : "applied" : a === void 0 ? r.invalid.has(e.version) ? "invalid" : i.length > 0 ? "partial" : n !== void 0 && compareVersions(e.version, n) < 0 ? "out-of-order" : "pending" : "renumbered", s = r.changedParts.get(e.version);
			return {
				version: e.version,
				name: e.name,
				state: o,
				file: e,
				row: t,
				recordedAs: a,
				progress: i,
				changedPart: s
			};
		}
		function compareVersions(e, t) {
			return e < t ? -1 : +(e > t);
		}
	}),
	6982: ((e, t, n) => {
		n.d(t, { s: () => examine });
		var r = n(3474), i = n(1180);
		function likeness(e, t) {
			return t.hash === e.hash ? "same-file" : t.hash === void 0 ? t.statements === void 0 ? "unknown" : textMatches(e.text, t.statements) ? "same-text" : "differs" : "differs";
		}
		function textMatches(e, t) {
			let n = skipSeparators(e, 0);
			for (let [r, i] of t.entries()) {
				if (!e.startsWith(i, n)) return !1;
				let a = n + i.length;
				if (n = skipSeparators(e, a), r !== t.length - 1 && !e.slice(a, n).includes(";")) return !1;
			}
			return n === e.length;
		}
		function skipSeparators(e, t) {
			let n = /[;\s]*/y;
			return n.lastIndex = t, n.exec(e), n.lastIndex;
		}
		var a = n(7264), o = n(8344);
		function findRenumbered(e, t, n) {
			if (t.length === 0) return new Map();
			let r = new Map();
			for (let [e, i] of [...t.entries()].reverse()) for (let t of keysOf(i.hash, n(`row ${i.version}`))) {
				let n = r.get(t);
				n ? n.push(e) : r.set(t, [e]);
			}
			let i = new Set(), a = new Map();
			for (let o of e) {
				let e = keysOf(o.hash, n(`file ${o.file}`)).flatMap((e) => {
					let t = r.get(e) ?? [];
					for (; i.has(t.at(-1) ?? -1);) t.pop();
					return t.slice(-1);
				}), s = Math.min(...e), c = t[s];
				c !== void 0 && (i.add(s), a.set(o.version, c.version));
			}
			return a;
		}
		function keysOf(e, t) {
			return [...e === void 0 ? [] : [`hash ${e}`], ...t ? [`meaning ${t}`] : []];
		}
		async function examine(e, t, n, r) {
			let i = new Map(t.history.map((e) => [e.version, e])), s = new Set([...e.migrations.map((e) => e.version), ...e.misnamed]), c = e.migrations.filter((e) => !i.has(e.version)), l = c.length === 0 ? [] : t.history.filter((e) => !s.has(e.version)), u = e.migrations.flatMap((e) => {
				let t = i.get(e.version);
				return t ? [{
					file: e,
					row: t,
					likeness: likeness(e, t)
				}] : [];
			}), d = u.filter((e) => e.likeness === "differs"), f = await recordedTexts([...d.map(({ row: e }) => e), ...l], r), p = await parseAll(n, [
				...c.map((e) => ({
					key: `file ${e.file}`,
					file: e.file,
					text: e.text,
					compared: l.length > 0
				})),
				...d.map(({ file: e }) => ({
					key: `file ${e.file}`,
					file: e.file,
					text: e.text
				})),
				...[...f].map(([e, t]) => ({
					key: `row ${e}`,
					file: e,
					text: t
				}))
			]), meaning = (e) => meaningOf(p.get(e)), m = new Map(c.flatMap((e) => entry(e.version, p.get(`file ${e.file}`)))), h = new Map(c.map((e) => [e, problemsOf(e, p.get(`file ${e.file}`))])), isEdited = ({ file: e, row: t }) => {
				let n = meaning(`file ${e.file}`);
				return f.has(t.version) && (n === void 0 || n !== meaning(`row ${t.version}`));
			}, g = new Set(d.filter(isEdited).map(({ row: e }) => e.version)), _ = {
				files: e.migrations,
				history: t.history,
				progress: t.progress,
				edited: g,
				misnamed: new Set(e.misnamed),
				renumbered: findRenumbered(c, l, meaning),
				invalid: new Set([...e.migrations.filter((e) => e.problems.length > 0).map((e) => e.version), ...[...h].filter(([, e]) => e.length > 0).map(([e]) => e.version)]),
				changedParts: new Map(c.flatMap((e) => {
					let n = t.progress.filter(({ version: t }) => t === e.version);
					return entry(e.version, (0, o.e1)(e, n, m.get(e.version)));
				}))
			}, v = u.filter((e) => e.likeness === "same-text" || e.likeness === "differs" && f.has(e.row.version) && !g.has(e.row.version)).map(({ file: e }) => e);
			return {
				migrations: (0, a.L)(_),
				facts: _,
				parsed: m,
				problems: [...h.values()].flat(),
				verified: v
			};
		}
		async function recordedTexts(e, t) {
			let n = e.filter((e) => e.statements === void 0 && e.hash !== void 0).map((e) => e.version), i = n.length === 0 ? new Map() : await t(n);
			return new Map(e.flatMap((e) => {
				let t = e.statements ?? i.get(e.version);
				return entry(e.version, t?.length ? (0, r.r)(t) : void 0);
			}));
		}
		async function parseAll(e, t) {
			if (t.length === 0) return new Map();
			let n = await e.parse(t.map(({ key: e, ...t }) => t));
			return new Map(t.flatMap(({ key: e }, t) => entry(e, n[t])));
		}
		function meaningOf(e) {
			return e?.status === "parsed" ? e.statements.map((e) => e.meaning).join(" ") : void 0;
		}
		function problemsOf({ file: e, text: t }, n) {
			return n?.status === "parsed" ? n.problems : (0, i.t)(e, t);
		}
		let entry = (e, t) => t === void 0 ? [] : [[e, t]];
	}),
	1180: ((e, t, n) => {
		n.d(t, {
			X: () => readRoughly,
			t: () => uncheckedProblems
		});
		var r = n(6926), i = n(5873);
		function openSource(e, t) {
			let n;
			return {
				file: e,
				text: t,
				get lineStarts() {
					return n ??= (0, i._$)(t), n;
				}
			};
		}
		function problemAt(e, t, n, r, a) {
			let { line: o, column: s } = (0, i.t$)(e.text, t, e.lineStarts), c = (0, i.LA)(e.text, t);
			return {
				code: n,
				message: shorten(r),
				hint: a,
				file: e.file,
				line: o,
				column: s,
				excerpt: c
			};
		}
		function shorten(e) {
			let [t = ""] = e.split(/[\r\n]/, 1);
			return t.length === e.length && t.length <= 200 ? e : `${t.slice(0, 200).trimEnd()}…`;
		}
		function copyRowsProblem(e, { start: t, end: n, copyRows: i }) {
			if (i === void 0) return;
			let { text: l } = e, u = l.startsWith("\\.", i.end), d = (0, r.fm)(l, n), f = d && (0, r.fm)(l, d.end, u ? i.start : l.length);
			if (f !== void 0) return u ? problemAt(e, f.start, "copy-data", a, o) : problemAt(e, t, "copy-data", s, c);
		}
		let a = "More SQL stands on the line of COPY … FROM STDIN, whose rows begin on the next", o = "Move it behind the line \\. that ends the rows.", s = "No line \\. ends the rows of this COPY … FROM STDIN", c = "Write \\. alone on a line behind the last row; a dump without it may have been cut off.";
		function psqlHint(e) {
			return /^(?:restrict|unrestrict)$/.test(e) ? "pg_dump writes it for psql: delete the line." : /^(?:c|connect)$/.test(e) ? "Delete it: the connection is chosen by the environment. For another role, use SET ROLE." : /^(?:i|ir|include|include_relative)$/.test(e) ? "Put the included file's statements here, or make it a migration of its own." : e === "." ? "It ends the rows of a COPY … FROM STDIN, and there is none before it: delete it." : e === "copy" ? "Move the rows to a seed file, or write them as INSERT." : /^(?:set|unset|gset|if|elif|else|endif)$/.test(e) ? "Use a DO block for conditions and variables." : /^(?:g|gexec|gx)$/.test(e) ? "End the statement with ; and use EXECUTE in a DO block where needed." : "Only psql knows it: delete the line.";
		}
		function psqlProblem(e, { start: t, end: n }) {
			let r = /^\\(\w+|\S?)/.exec(e.text.slice(t, n))?.[1] ?? "";
			return problemAt(e, t, "psql-command", `\\${r} is a command of psql, not SQL`, psqlHint(r));
		}
		var l = n(4197);
		function readRoughly(e, t) {
			let n = openSource(e, t), r = [], i = [], a = [];
			for (let { type: e, start: o, end: s, copyRows: c } of (0, l.b)(t)) {
				let l = t.slice(o, Math.min(s, o + 64));
				e === "psql" ? a.push(psqlProblem(n, {
					start: o,
					end: s
				})) : /^(?:(?:rollback|abort)\b(?!\s+(?:\w+\s+)?to\b)|(?:prepare\s+transaction|commit\s+prepared)\b)/i.test(l) ? a.push(problemAt(n, o, "bare-rollback", "This would undo, or take away, what the file has done so far", "Delete it.")) : /^(?:begin|start\s+transaction|commit|end)\b/i.test(l) ? i.push({
					start: o,
					end: s
				}) : r.push({
					start: o,
					end: s,
					copyRows: c
				});
				let u = copyRowsProblem(n, {
					start: o,
					end: s,
					copyRows: c
				});
				if (u) return {
					statements: r,
					control: i,
					problems: [...a, u]
				};
			}
			return {
				statements: r,
				control: i,
				problems: a
			};
		}
		function uncheckedProblems(e, t) {
			let { control: n, problems: r } = readRoughly(e, t), i = openSource(e, t);
			return [...r, ...n.map(({ start: e }) => problemAt(i, e, "stray-commit", "This file is too large, or too deeply nested, to be checked, so it may not control transactions", "Delete BEGIN and COMMIT, db-ops wraps the file in a transaction; or cut the file into smaller ones."))];
		}
	})
};
