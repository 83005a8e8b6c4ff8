"use strict";
exports.id = 343, exports.ids = [343], exports.modules = {
	2724: ((e, t, n) => {
		n.d(t, {
			k: () => cutOnAbort,
			r: () => r
		});
		let r = 1e3;
		async function cutOnAbort(e, t, n, r = 0) {
			let i, cut = () => void e.connection.stream.destroy(), begin = () => {
				r === 0 ? cut() : i = setTimeout(cut, r);
			};
			t.aborted ? begin() : t.addEventListener("abort", begin, { once: !0 });
			try {
				return await n();
			} finally {
				t.removeEventListener("abort", begin), clearTimeout(i);
			}
		}
	}),
	8396: ((e, t, n) => {
		n.d(t, { K: () => iso });
		function iso(e) {
			return `pg_catalog.to_char(${e} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
		}
	}),
	8902: ((e, t, n) => {
		n.d(t, {
			T: () => textArray,
			e: () => literal
		});
		var r = n(3849);
		function literal(e) {
			return e === void 0 ? "null" : r.Ay.escapeLiteral(e);
		}
		function copyLiteral(e) {
			let t = e.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll("$", "\\x24");
			return /[\\$]/.test(e) ? `e'${t}'` : `'${t}'`;
		}
		function textArray(e) {
			return `array[${e.map(copyLiteral).join(",")}]::text[]`;
		}
	}),
	7287: ((e, t, n) => {
		n.d(t, {
			GQ: () => isServerError,
			j3: () => runScript,
			_2: () => sendScript
		});
		async function feedCopy(e, t, n) {
			let { stream: r } = e;
			try {
				for (let e of t) {
					if (n() || !r.writable) return;
					await send(r, e);
				}
			} catch (t) {
				e.sendCopyFail(t instanceof Error ? t.message : String(t));
				return;
			}
			n() || e.endCopyFrom();
		}
		function send(e, t) {
			let n = Buffer.allocUnsafe(5);
			return n[0] = 100, n.writeInt32BE(t.length + 4, 1), new Promise((r) => {
				e.cork(), e.write(n), e.write(t, () => r()), e.uncork();
			});
		}
		function runScript(e, t, n = {}) {
			return sendScript(e, t, n).outcome;
		}
		function sendScript(e, t, { keepRows: n = !1, copies: i = [] } = {}) {
			let a = typeof n == "boolean" ? () => n : n, o = r.get(e), s = new Script(e, t, a, i);
			return r.set(e, s), o === void 0 || o.ended ? e.query(s) : o.queue(s), s;
		}
		let r = new WeakMap();
		class Script {
			outcome;
			tags = [];
			rows = [];
			client;
			text;
			keeps;
			copies;
			resolve;
			notices = [];
			tellNotice = (e) => void this.notices.push(e);
			stopListening = () => void 0;
			copied = 0;
			isSent = !1;
			next;
			ended;
			constructor(e, t, n, r) {
				this.client = e, this.text = t, this.keeps = n, this.copies = r;
				let resolve = () => void 0;
				this.outcome = new Promise((e) => {
					resolve = e;
				}), this.resolve = resolve;
			}
			send(e) {
				this.isSent || (this.isSent = !0, e.query(this.text), this.next?.send(e));
			}
			queue(e) {
				this.next = e, this.isSent && e.send(this.client.connection);
			}
			onNotice(e) {
				for (let t of this.notices) e(t);
				this.notices = [], this.tellNotice = e;
			}
			submit(e) {
				let hear = (e) => this.tellNotice(e);
				e.on("notice", hear), this.stopListening = () => void e.off("notice", hear), this.send(e);
			}
			handleRowDescription() {}
			handleDataRow(e) {
				this.keeps(this.tags.length) && this.rows.push(e.fields);
			}
			handleCommandComplete(e) {
				this.tags.push(e.text);
			}
			handleEmptyQuery() {}
			handleCopyInResponse(e) {
				let t = this.copies[this.copied++];
				t === void 0 ? e.sendCopyFail("COPY FROM STDIN has no data here") : feedCopy(e, t, () => this.ended !== void 0);
			}
			handleCopyData() {}
			handlePortalSuspended() {}
			handleError(e) {
				let t = this.tags.length;
				this.settle(isServerError(e) && !endsTheSession(e) ? {
					status: "failed",
					completed: t,
					error: e
				} : {
					status: "lost",
					completed: t,
					error: e
				});
			}
			handleReadyForQuery() {
				this.settle({
					status: "completed",
					tags: this.tags,
					rows: this.rows
				});
			}
			settle(e) {
				this.ended = e, this.stopListening(), this.next && this.client.query(this.next), this.resolve(e);
			}
		}
		let i = new Set([
			"57P01",
			"57P02",
			"57P04",
			"57P05",
			"25P03",
			"25P04"
		]);
		function endsTheSession({ severity: e, code: t = "" }) {
			return e === "FATAL" || e === "PANIC" || t.startsWith("08") || i.has(t);
		}
		function isServerError(e) {
			return e instanceof Error && "severity" in e && "code" in e;
		}
	}),
	4883: ((e, t, n) => {
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
	4601: ((e, t, n) => {
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
		var a = n(4883), o = n(8344);
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
	5087: ((e, t, n) => {
		n.d(t, {
			Fz: () => waitingFor,
			dP: () => planMigrate,
			jA: () => newerStay
		});
		var r = n(2284), i = n(4883), a = n(9585), o = n(8344), s = n(5575);
		function planMigrate(e, t, n) {
			let { migrations: r, parsed: i, problems: c } = e, l = waitingFor(e, t, n).filter(({ state: e }) => e !== "invalid"), u = (0, o.CI)(r, i), d = (0, o.pq)(u), f = l.map((e) => (0, o.vw)(e, i.get(e.version), u.get(e.version))), p = f.flatMap((e) => e.status === "ready" ? [e.job] : []), m = [
				...(0, s.EK)(n),
				...unknownVersion(r, t.toVersion),
				...c,
				...(0, a.K)((0, a.L)(r), r, t),
				...f.flatMap((e) => e.status === "refused" ? [e.problem] : []),
				...t.transaction === "all" ? (0, o.HJ)(p) : []
			];
			if (m.length > 0) return {
				status: "refused",
				problems: m,
				segmentCounts: d
			};
			let h = r.some(({ state: e }) => e === "renumbered");
			return p.length === 0 && !h ? {
				status: "nothing",
				jobs: [],
				segmentCounts: d
			} : {
				status: "work",
				jobs: p,
				segmentCounts: d
			};
		}
		function waitingFor({ migrations: e }, { toVersion: t }, { config: n }) {
			return n.migrationsEnabled ? e.filter(({ state: e, version: n }) => c.has(e) && (t === void 0 || (0, i.Z)(n, t) <= 0)) : [];
		}
		let c = new Set([
			"pending",
			"partial",
			"out-of-order",
			"invalid"
		]);
		function newerStay(e, t) {
			if (t === void 0) return;
			let n = e.filter(({ row: e, version: n }) => e && (0, i.Z)(n, t) > 0);
			if (n.length !== 0) return `${(0, r.U)(n.length, "migration")} newer than ${t} ${n.length === 1 ? "is" : "are"} applied and will stay: migrate never goes back. To undo one, write a new migration.`;
		}
		function unknownVersion(e, t) {
			return t === void 0 || e.some((e) => e.version === t) ? [] : [{
				code: "unknown-version",
				message: `to-version: no migration has the version ${t}`,
				hint: `The newest is ${e.at(-1)?.version ?? "none: the project has no migrations"}.`
			}];
		}
	}),
	9106: ((e, t, n) => {
		n.d(t, { planOffline: () => planOffline });
		var r = n(1360), i = n(4883), a = n(9585), o = n(4601), s = n(6383), c = n(5087), l = n(727), u = n(5575), d = n(3669);
		function unapplied(e, t) {
			let n = fatesOf(e, t), r = e.filter((e) => n.has(e)), a = e.filter((e) => !n.has(e)), o = goneVersions(t), s = new Set(e.map(({ version: e }) => e)), c = [...o, ...[...e].filter((e) => n.get(e) !== "added").map(versionOf)].sort(i.Z).at(-1), l = new Set([...n.values()].flatMap((e) => typeof e == "string" ? [] : [e.from]));
			return {
				judged: r,
				before: a,
				drift: [...[...o].filter((e) => !s.has(e) && !l.has(e)).map(removed), ...[...n].flatMap(([e, t]) => t === "edited" ? [edited(e)] : t === "added" ? c !== void 0 && e.version < c ? [outOfOrder(e, c)] : [] : [renumberedTo(e, t.from)])]
			};
		}
		function fatesOf(e, t) {
			let n = new Map(t.map((e) => [e.name, e])), r = goneVersions(t);
			return new Map(e.flatMap((e) => {
				let t = n.get(`${e.version}_${e.name}.sql`);
				if (t === void 0 || t.kind === "removed") return [];
				let i = t.kind === "renamed" ? (0, d.pF)(t.from)?.version : void 0;
				return i === e.version ? [] : i === void 0 ? [[e, t.kind === "edited" || r.has(e.version) ? "edited" : "added"]] : [[e, { from: i }]];
			}));
		}
		function goneVersions(e) {
			let t = e.flatMap((e) => e.kind === "removed" ? [e.name] : e.kind === "renamed" ? [e.from] : []);
			return new Set(t.flatMap((e) => (0, d.pF)(e)?.version ?? []));
		}
		function edited({ version: e, file: t }) {
			return {
				kind: "edited",
				version: e,
				message: `${e} is edited in this pull request, and may be applied already`,
				remedy: `If any database has run it, migrate refuses there: put the file back (\`git log -p -- ${t}\`) and write the change as a new migration.`
			};
		}
		function removed(e) {
			return {
				kind: "missing",
				version: e,
				message: `${e} is removed in this pull request, and may be applied already`,
				remedy: "If any database has run it, migrate refuses there: bring the file back, and undo what it did in a new migration."
			};
		}
		function renumberedTo({ version: e }, t) {
			return {
				kind: "renumbered",
				version: e,
				message: `${e} was ${t} before this pull request, and may be applied under that version already`,
				remedy: `If any database has run it, migrate refuses there: give the file its version ${t} back, or run migrate with \`adopt-renumbered: true\`.`
			};
		}
		function outOfOrder({ version: e }, t) {
			return {
				kind: "out-of-order",
				version: e,
				message: `${e} is new in this pull request, and older than ${t}, which may be applied already`,
				remedy: "Rename the file to a newer version; if it may run after the newer ones, run migrate with `out-of-order: apply`."
			};
		}
		let versionOf = ({ version: e }) => e;
		async function planOffline(e, t) {
			let n = new Date(), { project: i, parser: d, onProgress: f } = e, { toVersion: m, failOn: h } = t;
			i.config.migrationsEnabled || f({
				type: "advice",
				message: l.I
			});
			let { judged: g, before: _, drift: v, notice: y } = await whatToJudge(e), b = g.filter((e) => isUpTo(e, m)), x = {
				...i,
				migrations: b
			}, S = i.migrations.some(({ version: e }) => e === m), C = {
				...t,
				toVersion: S ? void 0 : m
			}, w = await (0, o.s)(x, p, d, async () => new Map()), T = new Set(v.flatMap(({ kind: e, version: t }) => e === "out-of-order" ? [t] : [])), E = w.migrations.map((e) => e.state === "pending" && T.has(e.version) ? {
				...e,
				state: "out-of-order"
			} : e), D = (0, c.dP)(w, C, x), O = [...D.status === "refused" ? D.problems : [], ...(0, a.K)(v, E, t)], { hazards: k, excerpts: A } = await (0, s.S)(d, {
				waiting: (0, c.Fz)({ migrations: E }, C, i),
				parsed: w.parsed,
				context: (0, r.c)(i.config.majorVersion, { schemas: i.config.apiSchemas }),
				applied: _.map(({ file: e, text: t }) => ({
					file: e,
					text: t
				}))
			}), { environment: j } = t;
			return (0, u.dO)({
				operation: "plan",
				environment: j,
				tier: null,
				startedAt: n,
				target: void 0
			}, {
				...(0, l.F)(O, k, h, "migrate may refuse"),
				migrations: E,
				drift: v,
				segmentCounts: D.segmentCounts,
				excerpts: A,
				notice: y
			});
		}
		async function whatToJudge({ project: { migrations: e }, pullRequest: t, noAddress: n }) {
			let r = await t?.changes(), i = r?.status === "read" ? unapplied(e, r.changes) : {
				judged: e,
				before: [],
				drift: []
			}, a = [
				...n === void 0 ? [] : [whyNoAddress(n, t)],
				...n === void 0 || r?.status !== "read" ? [] : [f],
				...r?.status === "unknown" ? [`Which migrations the pull request changes is unknown (${r.reason}): all count as pending.`] : []
			];
			return {
				...i,
				notice: a.length === 0 ? void 0 : a.join(" ")
			};
		}
		function whyNoAddress({ message: e, hint: t }, n) {
			switch (n?.stranger) {
				case "fork": return "No database was asked: GitHub gives no secrets to a pull request from a fork.";
				case "dependabot": return "No database was asked: GitHub gives Dependabot no secrets but its own.";
				case void 0: return [`${e}.`, t].filter((e) => e !== void 0).join(" ");
			}
		}
		let f = "Only the migrations that the pull request adds or changes were looked at; what is applied and how large the tables are is unknown.";
		function isUpTo({ version: e }, t) {
			return t === void 0 || (0, i.Z)(e, t) <= 0;
		}
		let p = {
			history: [],
			progress: []
		};
	}),
	727: ((e, t, n) => {
		n.d(t, {
			I: () => a,
			F: () => planVerdict
		});
		var r = n(7748), i = n(2284);
		function hazardsFound(e, t) {
			if (t === "never") return [];
			let n = e.filter(({ acknowledged: e }) => !e), r = n.filter(({ severity: e }) => e === "danger").length, a = t === "danger" ? 0 : n.filter(({ severity: e }) => e === "warning").length;
			return r + a === 0 ? [] : [{
				code: "hazards-found",
				message: `${[...r > 0 ? [(0, i.U)(r, "danger")] : [], ...a > 0 ? [(0, i.U)(a, "warning")] : []].join(" and ")} in what is pending`,
				hint: "Asked to fail on that. Take the safer rewrite, or say why it may run, right above the statement: `-- db-ops: allow <rule> <reason>`."
			}];
		}
		function planVerdict(e, t, n, i = "migrate will refuse") {
			let a = e.filter(({ code: e }) => r.h[e] === "input"), o = e.filter(({ code: e }) => r.h[e] !== "input").map((e) => ({
				...e,
				message: `${i}: ${e.message}`
			}));
			return a.length > 0 ? {
				outcome: "refused",
				problems: [...a, ...o],
				hazards: t
			} : {
				outcome: "done",
				problems: [...o, ...hazardsFound(t, n)],
				hazards: t
			};
		}
		let a = "config.toml says `[db.migrations] enabled = false`: migrate would apply nothing";
	}),
	3669: ((e, t, n) => {
		n.d(t, {
			UX: () => isOldInit,
			Ww: () => properName,
			aQ: () => isMeantAsMigration,
			pF: () => parseMigrationName
		});
		let r = /^([0-9]+)_(.*)\.sql$/, i = /([0-9]{14})_init\.sql/;
		function parseMigrationName(e) {
			let [, t, n] = r.exec(e) ?? [];
			return t === void 0 || n === void 0 ? void 0 : {
				version: t,
				name: n
			};
		}
		function isMeantAsMigration(e) {
			return /\.sql$/i.test(e) && !e.startsWith(".");
		}
		function isOldInit(e) {
			let [, t] = i.exec(e) ?? [];
			return t !== void 0 && Number(t) < 20211209e6;
		}
		function properName(e) {
			let t = e.trim().replace(/\.sql$/i, ""), [, n, r] = /^[vV]?([0-9]+)(.*)$/s.exec(t) ?? [], i = (r ?? t).replace(/[^\p{L}\p{N}_.-]+/gu, "_").replace(/^[\s_.-]+|[\s_.-]+$/g, "");
			return `${n ?? "<timestamp>"}_${i || "name"}.sql`;
		}
	}),
	5873: ((e, t, n) => {
		n.d(t, {
			LA: () => excerptAt,
			QJ: () => offsetOfCodePoint,
			VY: () => offsetOfByte,
			_$: () => lineStarts,
			mh: () => lineAt,
			t$: () => positionAt
		});
		var r = n(6926);
		function positionAt(e, t, n = lineStarts(e)) {
			let i = lineAt(n, t);
			return {
				line: i,
				column: codePoints(e, Math.max(n[i - 1] ?? 0, (0, r.m1)(e)), t) + 1
			};
		}
		function lineAt(e, t) {
			let n = 0, r = e.length - 1;
			for (; n < r;) {
				let i = n + r + 1 >> 1;
				(e[i] ?? 0) <= t ? n = i : r = i - 1;
			}
			return n + 1;
		}
		function lineStarts(e) {
			let t = [0];
			for (let n = e.indexOf("\n"); n >= 0; n = e.indexOf("\n", n + 1)) t.push(n + 1);
			return t;
		}
		function excerptAt(e, t) {
			let n = Math.max(e.lastIndexOf("\n", t - 1) + 1, (0, r.m1)(e)), i = e.indexOf("\n", t), a = e.slice(n, i < 0 ? e.length : i).replace(/\r$/, "");
			return a.length <= 240 ? a : `${a.slice(0, offsetOfCodePoint(a, 240))}…`;
		}
		function offsetOfCodePoint(e, t) {
			if (!/[\ud800-\udbff]/.test(e)) return Math.min(t, e.length);
			let n = 0;
			for (let r = t; r > 0 && n < e.length; r--) n += unitsAt(e, n);
			return n;
		}
		function offsetOfByte(e, t) {
			let n = 0;
			for (let r = t; r > 0 && n < e.length;) {
				let t = e.charCodeAt(n), i = unitsAt(e, n);
				r -= i === 2 ? 4 : t < 128 ? 1 : t < 2048 ? 2 : 3, n += i;
			}
			return n;
		}
		function codePoints(e, t, n) {
			let r = 0;
			for (let i = t; i < n; i += unitsAt(e, i)) r++;
			return r;
		}
		function unitsAt(e, t) {
			return (e.codePointAt(t) ?? 0) > 65535 ? 2 : 1;
		}
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
