"use strict";
exports.id = 575, exports.ids = [575, 911], exports.modules = {
	8292: ((e, t, n) => {
		n.d(t, { projectRefOf: () => projectRefOf });
		function projectRefOf({ kind: e, host: t, user: n }) {
			let r = e === "supabase-direct" ? t.split(".")[1] : e === "supabase-session-pooler" ? n.slice(n.lastIndexOf(".") + 1) : void 0;
			return r !== void 0 && /^[a-z]{20}$/.test(r) ? r : void 0;
		}
	}),
	2497: ((e, t, n) => {
		n.d(t, { A: () => firstProblem });
		function firstProblem(e, t) {
			for (let { judge: n } of e) {
				let e = n(t);
				if (e !== void 0) return e;
			}
		}
	}),
	4002: ((e, t, n) => {
		n.d(t, {
			X: () => phraseFor,
			q: () => sameName
		});
		function phraseFor(e) {
			return `reset ${e}`;
		}
		function sameName(e, t) {
			return folded(e) === folded(t);
		}
		function folded(e) {
			return e.replace(/[A-Z]/g, (e) => e.toLowerCase());
		}
	}),
	7645: ((e, t, n) => {
		n.d(t, {
			Jj: () => r,
			kk: () => i,
			rC: () => settingsPage
		});
		let r = "Give the job these permissions:\n    permissions:\n      contents: read\n      actions: read\n      id-token: write", i = "On the Free, Pro and Team plans required reviewers exist for public repositories only: a private one needs GitHub Enterprise.";
		function settingsPage({ run: e }, t) {
			let n = `${e.serverUrl}/${e.repository}/settings/environments`;
			return t === void 0 ? n : `${n}/${t}/edit`;
		}
	}),
	596: ((e, t, n) => {
		n.d(t, {
			M: () => o,
			b: () => outsideActions
		});
		var r = n(2767), i = n(4002), a = n(7645);
		let o = [
			{
				name: "inside GitHub Actions",
				judge: ({ run: e, environment: t }) => e.inActions ? void 0 : outsideActions(t)
			},
			{
				name: "an environment is named",
				judge: ({ environment: e }) => [
					"",
					".",
					".."
				].includes(e) ? {
					code: "gate-no-environment",
					message: `environment: ${(0, r.T)(e)} names no GitHub environment`,
					hint: "Set the input `environment` to the same name as the job's `environment:`."
				} : void 0
			},
			{
				name: "there is a connection string",
				judge: ({ hasDatabaseUrl: e, environment: t }) => e ? void 0 : {
					code: "gate-no-database-url",
					message: "database-url: is empty, so there is no database to reset",
					hint: `Store the connection string as a secret of the environment ${(0, r.T)(t)}, not of the repository. A job gets it only when it declares that environment.`
				}
			},
			{
				name: "there is a token",
				judge: ({ hasGitHubToken: e }) => e ? void 0 : {
					code: "gate-no-github-token",
					message: "github-token: is empty, so the approval cannot be read",
					hint: "Leave the input `github-token` out; its default is the job's own token."
				}
			},
			{
				name: "the server is reached safely",
				judge: ({ run: e }) => [e.serverUrl, e.apiUrl].every(isSafe) ? void 0 : {
					code: "gate-server",
					message: `the GitHub server ${(0, r.T)(e.serverUrl)} is not reached over https`,
					hint: "A proof that came over an open line proves nothing. Set up https for the server."
				}
			},
			{
				name: "certificates are verified",
				judge: ({ run: e }) => e.verifiesTls ? void 0 : {
					code: "gate-server",
					message: "NODE_TLS_REJECT_UNAUTHORIZED=0: anybody on the way could answer in GitHub's name",
					hint: "A proof from an unknown server proves nothing. Take the variable out of the job; `NODE_EXTRA_CA_CERTS` adds a company's own CA."
				}
			},
			{
				name: "a person started the run",
				judge: ({ run: e }) => e.event === "workflow_dispatch" ? void 0 : {
					code: "gate-event",
					message: `a protected environment is reset by hand only, and this run was started by the event ${(0, r.T)(e.event)}`,
					hint: "Use a workflow with `on: workflow_dispatch` and start it from the Actions page."
				}
			},
			{
				name: "it is the first attempt",
				judge: ({ run: e }) => e.attempt === "1" ? void 0 : {
					code: "gate-rerun",
					message: `this is attempt ${(0, r.T)(e.attempt)} of the run: an approval counts once`,
					hint: "GitHub does not tell which attempt an approval was for. Start a new run instead of running this one again."
				}
			},
			{
				name: "the phrase is right",
				judge: ({ confirm: e, environment: t }) => e === (0, i.X)(t) ? void 0 : {
					code: "gate-confirm",
					message: e === void 0 ? "confirm: is empty" : `confirm: ${(0, r.T)(e)} is not the phrase for this environment`,
					hint: `Whoever starts the run types: ${(0, i.X)(t)}`
				}
			},
			{
				name: "the event can be read",
				judge: ({ run: e }) => e.typedInputs === void 0 ? {
					code: "gate-event-file",
					message: "the file that describes the event cannot be read, so nobody knows what was typed",
					hint: "The runner names it in GITHUB_EVENT_PATH. In a container, mount it as the runner does."
				} : void 0
			},
			{
				name: "a person typed the phrase",
				judge: ({ run: e, environment: t }) => (e.typedInputs ?? []).includes((0, i.X)(t)) ? void 0 : {
					code: "gate-confirm-hard-coded",
					message: "confirm: the phrase is not among what was typed when the run was started",
					hint: "A workflow that writes the phrase itself confirms nothing. Declare an input without a default, and pass it on: `confirm: ${{ inputs.confirm }}`."
				}
			},
			{
				name: "the ref is protected",
				judge: ({ run: e }) => e.refProtected ? void 0 : {
					code: "gate-unprotected-ref",
					message: `${(0, r.T)(e.ref)} is not protected: anybody who may push could have changed the workflow and the migrations`,
					hint: `Protect the branch (a branch protection rule or a ruleset: ${e.serverUrl}/${e.repository}/settings/branches) and start the run from it.`
				}
			},
			{
				name: "the job may identify itself",
				judge: ({ run: e }) => e.offersIdToken ? void 0 : {
					code: "gate-no-id-token",
					message: "the job may not ask for an identity token, so it cannot prove its environment",
					hint: a.Jj
				}
			}
		];
		function outsideActions(e) {
			return {
				code: "gate-outside-actions",
				message: `${(0, r.T)(e)} is protected: it is reset by GitHub Actions only, with an approval`,
				hint: "Start a workflow that uses the action, not the command, in a job with this environment. A database that may be lost belongs in `guarded-environments`."
			};
		}
		function isSafe(e) {
			if (!URL.canParse(e)) return !1;
			let { protocol: t, hostname: n } = new URL(e);
			return t === "https:" || t === "http:" && [
				"127.0.0.1",
				"[::1]",
				"localhost"
			].includes(n);
		}
	}),
	7192: ((e, t, n) => {
		n.d(t, { o: () => resetRefusal });
		var r = n(2767), i = n(4002), a = n(596);
		function resetRefusal(e) {
			let { tier: t, environment: n, confirm: o } = e, s = (0, i.X)(n);
			switch (t) {
				case "open": return;
				case "guarded": return o === s ? void 0 : {
					code: "not-confirmed",
					message: o === void 0 ? `A reset of ${(0, r.T)(n)} drops everything in it, and nobody has confirmed that` : `confirm: ${(0, r.T)(o)} does not confirm a reset of ${(0, r.T)(n)}`,
					hint: `Type it: \`confirm: ${s}\`. In a workflow take it from an input of workflow_dispatch, so that a person types it each time.`
				};
				case "protected": return (0, a.b)(n);
			}
		}
	}),
	4250: ((e, t, n) => {
		n.d(t, {
			Ml: () => carefulness,
			Pq: () => judgeStamp,
			ms: () => firstStamp
		});
		function judgeStamp(e) {
			let t = findStamp(e.identity), n = standingTier(t, e);
			return {
				...e,
				found: t,
				standing: n,
				tier: moreCareful(e.configured, n)
			};
		}
		function firstStamp({ found: e, environment: t, tier: n, identity: r }, i) {
			if (e.status !== "unstamped") return;
			let { system: a, database: o } = r;
			return {
				environment: t,
				tier: n,
				system: a,
				database: o,
				by: i
			};
		}
		let r = [
			"open",
			"guarded",
			"protected"
		];
		function moreCareful(e, t) {
			return carefulness(e) >= carefulness(t) ? e : t;
		}
		function carefulness(e) {
			return r.indexOf(e);
		}
		function findStamp({ stamp: e, system: t, database: n }) {
			return e === void 0 ? {
				status: "unstamped",
				foreign: void 0
			} : e === "hidden" ? { status: "hidden" } : t !== void 0 && e.system === t && e.database === n ? {
				status: "stamped",
				stamp: e
			} : {
				status: "unstamped",
				foreign: e
			};
		}
		function standingTier(e, { identity: t, targetKind: n }) {
			if (e.status === "hidden") return "protected";
			if (e.status === "stamped") return e.stamp.tier;
			let r = unstampedTier(t, n);
			return mayBeThisServers(e.foreign, t) ? moreCareful(r, e.foreign?.tier ?? "open") : r;
		}
		function unstampedTier({ empty: e, hosted: t }, n) {
			return e ? "open" : n === "loopback" ? t ? "guarded" : "open" : "protected";
		}
		function mayBeThisServers(e, { system: t }) {
			return e !== void 0 && (t === void 0 || e.system === void 0 || e.system === t);
		}
	}),
	4029: ((e, t, n) => {
		n.d(t, {
			GG: () => stampAdvice,
			KA: () => stampRefusal,
			bf: () => anotherEnvironment,
			kg: () => otherEnvironment,
			lC: () => resetStampRefusal,
			pi: () => d
		});
		var r = n(1999), i = n(2767), a = n(2497), o = n(4002), s = n(7192), c = n(4250);
		let l = [{
			name: "the stamp can be read",
			judge: ({ found: e }) => e.status === "hidden" ? d : void 0
		}, {
			name: "the stamp names the environment",
			judge: (e) => {
				let t = otherEnvironment(e);
				return t && anotherEnvironment(t, e);
			}
		}], u = [
			...l,
			{
				name: "a protected database was taken for one",
				judge: (e) => e.tier === "protected" && e.configured !== "protected" ? raised(e) : void 0
			},
			{
				name: "a guarded database was confirmed",
				judge: (e) => {
					let { tier: t, configured: n, environment: r, confirm: i } = e;
					if (t !== "guarded" || n === t) return;
					let a = (0, s.o)({
						tier: t,
						environment: r,
						confirm: i
					});
					return a && {
						...a,
						message: `${findings(e)}. ${a.message}`
					};
				}
			}
		];
		function stampRefusal(e, t = l) {
			return (0, a.A)(t, e);
		}
		function resetStampRefusal(e, t, n = u) {
			return (0, a.A)(n, {
				...e,
				confirm: t
			});
		}
		function stampAdvice(e) {
			let { found: t, tier: n, configured: r } = e;
			if (t.status === "hidden") return [`${d.message}. ${d.hint}`];
			let i = otherEnvironment(e);
			return i ? [`${anotherEnvironment(i, e).message}: seed, reset and what loses data are refused`] : (0, c.Ml)(n) <= (0, c.Ml)(r) ? [] : [`${findings(e)}: a reset asks for ${n === "guarded" ? "`confirm`" : "the gate"} (docs/stamp.md)`];
		}
		function otherEnvironment({ found: e, configured: t, environment: n }) {
			if (!(e.status !== "stamped" || (0, o.q)(e.stamp.environment, n))) return t === "open" && e.stamp.tier === "open" ? void 0 : e.stamp;
		}
		function describeStamp({ environment: e, tier: t, by: n, at: a }) {
			return `${(0, i.T)(e)}, ${t}, by ${n} at ${(0, r.Yi)(a)}`;
		}
		function anotherEnvironment(e, { environment: t }) {
			return {
				code: "stamp-environment",
				message: `The database is stamped ${describeStamp(e)}, and ${(0, i.T)(t)} was asked for`,
				hint: "Nothing was changed. The connection string may be another environment's, or lead there through a tunnel. If the environment has a new name, stamp the database with it: docs/stamp.md."
			};
		}
		function raised(e) {
			return {
				code: e.found.status === "stamped" ? "stamp-tier" : "stamp-missing",
				message: findings(e),
				hint: "Nothing was changed. If this is the wrong database, mend the connection string. If it is the right one and its data may be lost, a lower tier is stamped with an approval: docs/stamp.md."
			};
		}
		function findings({ found: e, tier: t, configured: n, environment: r, identity: a }) {
			let o = n === "open" ? "The address is this machine's" : `${(0, i.T)(r)} is listed in guarded-environments`;
			return e.status === "stamped" ? `${o}, but the database is stamped ${describeStamp(e.stamp)}` : `${o}, but the database ${listed([
				...a.empty ? [] : ["holds tables"],
				e.status === "unstamped" && e.foreign ? "bears a stamp that was made on another server or for another database, as a restored dump does" : "bears no stamp",
				...t === "guarded" ? ["is no laptop's (TLS or WAL archiving is on)"] : []
			])}: it counts as ${t}`;
		}
		function listed(e) {
			return [e.slice(0, -1).join(", "), ...e.slice(-1)].filter((e) => e !== "").join(" and ");
		}
		let d = {
			code: "stamp-unreadable",
			message: "The database's stamp cannot be read, so nobody can tell whose database it is",
			hint: "Let the login read it: grant select on supabase_migrations.db_ops_stamps. If that is not db-ops' own table, move it out of the way."
		};
	}),
	5839: ((e, t, n) => {
		n.d(t, { d: () => decideSeeds });
		function decideSeeds(e, t) {
			let n = new Map(t.map(({ path: e, hash: t }) => [e, t]));
			return e.map((e) => {
				let t = n.get(e.path);
				return {
					file: e,
					state: t === void 0 ? "pending" : t === e.hash ? "applied" : "changed"
				};
			});
		}
	}),
	9585: ((e, t, n) => {
		n.d(t, {
			K: () => refusals,
			L: () => findDrift
		});
		var r = n(8344);
		function findDrift(e) {
			let t = e.filter(({ row: e }) => e).at(-1)?.version ?? "";
			return e.flatMap((e) => {
				let n = describe(e, t);
				return n ? [{
					version: e.version,
					...n
				}] : [];
			});
		}
		function describe({ state: e, version: t, file: n, row: i, recordedAs: a, progress: o, changedPart: s }, c) {
			switch (e) {
				case "missing": return i === void 0 ? abandoned(t, o) : {
					kind: "missing",
					message: `${t} was applied to this database, but the project has no file for it`,
					remedy: `Bring the file back: look on other branches with \`git log --all -- '*/${t}_*'\`, or rebuild it from the database with \`supabase migration fetch\`. Do not mark it as reverted: it did run, and would run again.`
				};
				case "edited": return {
					kind: "edited",
					message: `The file of ${t} no longer says what was applied`,
					remedy: `Put the file back as it was (\`git log -p -- ${n?.file}\`) and write the change as a new migration. If the database already has what the file says now, \`supabase migration repair --status applied ${t}\` records the file as it stands; it runs nothing.`
				};
				case "out-of-order": return {
					kind: "out-of-order",
					message: `${t} is not applied, and older than the newest applied migration ${c}`,
					remedy: "If it may run after the newer ones, run migrate with `out-of-order: apply`; otherwise rename the file to a newer version."
				};
				case "renumbered": return {
					kind: "renumbered",
					message: `${t} was applied already, as version ${a}`,
					remedy: "Run migrate with `adopt-renumbered: true`: it gives the history's row the file's version and runs nothing."
				};
				case "partial": return {
					kind: "partial",
					message: `${t} was begun and not finished: ${finished(o)} of its parts ${finished(o) === 1 ? "is" : "are"} in the database for good`,
					remedy: s === void 0 ? "Run migrate again: it goes on where the last run stopped." : `The file's text for part ${s + 1} of them has changed since. ${(0, r.gx)(n?.file)}`
				};
				default: return;
			}
		}
		function abandoned(e, t) {
			let n = finished(t);
			return {
				kind: "missing",
				message: `${e} was begun and not finished (${n > 0 ? `${n} of its parts ${n === 1 ? "is" : "are"} in the database for good` : "whether its first part is in the database is not known"}), and the project has no file for it`,
				remedy: `Bring the file back under this version (\`git log --all -- '*/${e}_*'\`) and run migrate: it goes on where it stopped. Only when what it did was undone by hand, forget it: \`delete from supabase_migrations.db_ops_progress where version = '${e.replaceAll("'", "''")}'\`.`
			};
		}
		let finished = (e) => e.filter(({ state: e }) => e === "done").length, i = {
			missing: "drift-missing",
			edited: "drift-edited",
			"out-of-order": "drift-out-of-order",
			renumbered: "drift-renumbered"
		};
		function refusals(e, t, n) {
			let r = new Map(t.map(({ version: e, file: t }) => [e, t?.file]));
			return e.flatMap(({ kind: e, version: t, message: a, remedy: o }) => e === "partial" || e === "duplicate-history" || e === "out-of-order" && n.outOfOrder === "apply" || e === "renumbered" && n.adoptRenumbered ? [] : [{
				code: i[e],
				message: a,
				hint: o,
				file: r.get(t)
			}]);
		}
	}),
	8344: ((e, t, n) => {
		n.d(t, {
			CI: () => partsOf,
			HJ: () => notInOneTransaction,
			e1: () => changedPart,
			gx: () => putPartBack,
			pq: () => countOf,
			vw: () => jobFor
		});
		var r = n(3474), i = n(1424);
		function segmentsOf({ file: e }, t) {
			return e === void 0 ? [] : (0, i.J)(e.text, t?.status === "parsed" ? t.statements : []);
		}
		function partsOf(e, t) {
			let n = e.filter(({ row: e, file: t }) => !e && t);
			return new Map(n.map((e) => [e.version, segmentsOf(e, t.get(e.version))]));
		}
		function countOf(e) {
			return new Map([...e].map(([e, { length: t }]) => [e, t]));
		}
		function jobFor(e, t, n = segmentsOf(e, t)) {
			let { file: i, progress: a } = e;
			if (i === void 0) throw TypeError(`${e.version} has no file`);
			let o = a.filter(({ state: e }) => e === "done"), s = a.find(({ state: e }) => e === "started"), c = changedPart(i, a, t);
			if (c !== void 0) return {
				status: "refused",
				problem: changedProblem(e, c)
			};
			let l = (0, r.b)(i.text, t?.status === "parsed" ? t.statements : void 0);
			return {
				status: "ready",
				job: {
					file: i,
					segments: n,
					parsed: t?.status === "parsed",
					done: o.length,
					begun: s,
					recorded: l
				}
			};
		}
		function changedPart(e, t, n) {
			if (t.length === 0) return;
			let r = segmentsOf({ file: e }, n);
			return t.find((e) => r[e.segment]?.hash !== e.hash)?.segment;
		}
		function changedProblem({ file: e, version: t }, n) {
			return {
				code: "drift-partial",
				file: e?.file,
				message: `Part ${n + 1} of ${t} is in the database already, and the file's text for it has changed since`,
				hint: putPartBack(e?.file)
			};
		}
		let putPartBack = (e) => `Put that part back as it was (\`git log -p -- ${e}\`), change only what comes after it, and run migrate again.`;
		function notInOneTransaction(e) {
			return e.filter(({ segments: e }) => e.length > 1 || e[0]?.nonTransactional).map(({ file: e, segments: t }) => ({
				code: "not-transactional",
				file: e.file,
				message: `This file cannot be part of one transaction: ${reason(t)}`,
				hint: "Run migrate with `transaction: each`, which is the default."
			}));
		}
		function reason(e) {
			let t = e.find((e) => e.nonTransactional)?.nonTransactional;
			return t ? `it holds ${t.command}` : "it holds COMMIT";
		}
	}),
	5575: ((e, t, n) => {
		n.d(t, {
			xS: () => factsOf,
			dO: () => makeReport,
			NU: () => notConnected,
			EK: () => projectProblems
		});
		var r = n(8292);
		function databaseIdentity(e) {
			return `${(0, r.projectRefOf)(e) ?? `${e.host}:${e.port}`}/${e.database}`;
		}
		var i = n(2710), a = n(4681), o = n(9585), s = n(5839);
		function seedResults({ files: e, deeds: t, planned: n }, { seeds: r }) {
			return (0, s.d)(e, r).map(({ file: { file: e, path: r }, state: i }) => {
				let a = t?.get(r), o = a?.tables;
				return {
					file: e,
					state: i,
					outcome: a?.outcome ?? (n?.has(r) && i !== "applied" ? "not-run" : null),
					rows: o ? total(o) : null,
					tables: o ? o.map((e) => ({ ...e })) : [],
					durationMs: a?.durationMs ?? null
				};
			});
		}
		function total(e) {
			let sum = (t) => e.reduce((e, n) => e + t(n), 0);
			return {
				inserted: sum(({ inserted: e }) => e),
				updated: sum(({ updated: e }) => e),
				deleted: sum(({ deleted: e }) => e),
				skipped: sum(({ skipped: e }) => e)
			};
		}
		var c = n(527), l = n(6677);
		function factsOf(e, { target: t }, { environment: n, guardedEnvironments: r }) {
			return {
				operation: e,
				environment: n,
				tier: (0, a.k)(t, n, r),
				startedAt: new Date(),
				target: t
			};
		}
		function makeReport(e, t) {
			let { outcome: n, problems: r = [], before: a, after: o, migrations: s = [], seeds: l, reset: u = null, approval: d, recovery: f = null, hazards: p = [] } = t, { operation: m, environment: h, tier: g, startedAt: _, target: v } = e, y = o ?? a, b = driftOf(t, y), x = m === "stamp" ? y : a;
			return {
				result: {
					...(0, i.$)({
						operation: m,
						environment: h,
						outcome: "failed",
						problems: r,
						startedAt: _
					}),
					outcome: n,
					tier: v && x ? (0, c.g)({
						...e,
						target: v
					}, x).tier : g,
					stamp: v && y ? stampResult((0, c.g)({
						...e,
						target: v
					}, y), m === "stamp" && o && a ? (0, c.g)({
						...e,
						target: v
					}, a) : void 0) : null,
					database: v ? {
						host: v.host,
						name: y?.server.database ?? v.database,
						serverVersion: y?.server.version ?? null
					} : null,
					version: {
						before: newest(a),
						after: newest(y)
					},
					upToDate: y && m !== "stamp" ? r.length === 0 && y.marks.length === 0 && b.length === 0 && s.every(({ state: e }) => e === "applied") : null,
					migrations: s.map((e) => toMigrationResult(e, t)),
					seeds: l && y ? seedResults(l, y) : [],
					reset: u,
					approval: d ? {
						...d,
						loosened: [...d.loosened]
					} : null,
					recovery: f,
					hazards: [...p],
					drift: [...b],
					problems: r.map(i.a),
					runInProgress: y?.holder ? {
						holder: y.holder.label,
						since: y.holder.since ?? null
					} : null
				},
				problems: r,
				excerpts: t.excerpts,
				notice: t.notice,
				databaseIdentity: v && databaseIdentity(v)
			};
		}
		function driftOf({ drift: e, migrations: t = [] }, n) {
			if (e !== void 0) return e;
			let [r] = n ? (0, l.H)(n) : [], i = r?.hint, a = (0, o.L)(t);
			return i === void 0 ? a : a.map((e) => ({
				...e,
				remedy: i
			}));
		}
		function stampResult({ found: e }, t) {
			if (e.status !== "stamped") return null;
			let { environment: n, tier: r, by: i, at: a } = e.stamp;
			return {
				environment: n,
				tier: r,
				was: t?.found.status === "stamped" ? t.found.stamp.tier : null,
				by: i,
				at: a
			};
		}
		function toMigrationResult(e, { deeds: t, planned: n, segmentCounts: r }) {
			let { version: i, name: a, state: o, file: s, row: c, progress: l } = e, u = t?.get(i), d = r?.get(i);
			return {
				version: i,
				name: a,
				file: s?.file ?? null,
				state: o,
				outcome: u?.outcome ?? (n?.has(i) && c === void 0 ? "not-run" : null),
				appliedAt: c?.appliedAt ?? null,
				appliedBy: c?.appliedBy ?? null,
				durationMs: c?.durationMs ?? u?.durationMs ?? null,
				segments: d === void 0 ? null : {
					done: c ? d : l.filter((e) => e.state === "done").length,
					total: d
				}
			};
		}
		let newest = (e) => e?.history.at(-1)?.version ?? null;
		function notConnected(e, t, n) {
			let r = projectProblems(t);
			return r.length > 0 ? makeReport(e, {
				outcome: "refused",
				problems: r
			}) : makeReport(e, {
				outcome: "failed",
				problems: [n]
			});
		}
		function projectProblems({ problems: e, migrations: t }) {
			return [...e, ...t.flatMap((e) => e.problems)];
		}
	}),
	527: ((e, t, n) => {
		n.d(t, {
			V: () => adviseOnStamp,
			g: () => judged
		});
		var r = n(4250), i = n(4029);
		function judged({ environment: e, tier: t, target: n }, { identity: i }) {
			return (0, r.Pq)({
				environment: e,
				configured: t,
				targetKind: n.kind,
				identity: i
			});
		}
		function adviseOnStamp(e, t) {
			for (let n of (0, i.GG)(t)) e({
				type: "advice",
				message: n
			});
		}
	}),
	6677: ((e, t, n) => {
		n.d(t, {
			H: () => unfinishedReset,
			K: () => resetFirst
		});
		var r = n(1999), i = n(7748);
		function unfinishedReset({ marks: e, holder: t }) {
			return e.filter(({ name: e }) => e === "reset-in-progress").map(({ since: e, actor: n }) => ({
				code: "reset-in-progress",
				message: `The database is in the middle of a reset, begun by ${n} at ${(0, r.Yi)(e)}: dropped, and not yet whole again`,
				hint: t ? `${t.label} is at work: wait for its end, then ask \`status\` again.` : a
			}));
		}
		function resetFirst(e, t) {
			return e.length === 0 ? t : [...e, ...t.filter(({ code: e }) => i.h[e] === "input")];
		}
		let a = "Run `db-ops reset`: it begins anew and finishes. Until then migrate and seed refuse to run.";
	}),
	3474: ((e, t, n) => {
		n.d(t, {
			b: () => recordedStatements,
			r: () => joinRecorded
		});
		var r = n(6926), i = n(4197);
		function recordedStatements(e, t) {
			let n = [], r = 0;
			for (let a of [...cuts(e, t ?? (0, i.b)(e)), e.length]) {
				let t = e.slice(r, a).replace(/;+$/, "").trim();
				t !== "" && n.push(t), r = a;
			}
			return n;
		}
		function joinRecorded(e) {
			return e.map((e) => `${e}\n;\n`).join("");
		}
		function* cuts(e, t) {
			let n = 0;
			for (let i of [...t, {
				start: e.length,
				end: e.length
			}]) {
				let t = (0, r.Fu)(e, n, i.start);
				for (; t !== void 0; t = (0, r.Fu)(e, t.end, i.start)) t.kind === "semicolon" && (yield t.end);
				n = i.end;
			}
		}
	}),
	1424: ((e, t, n) => {
		n.d(t, { J: () => segments });
		var r = n(7598), i = n(6926);
		function segments(e, t) {
			if (!t.some((e) => isEdge(e) || e.nonTransactional !== void 0)) return [wholeText(e, t)];
			let n = [], r, i = [], close = () => {
				let [t, a] = [i[0], i.at(-1)];
				t !== void 0 && a !== void 0 && n.push(segment(e, {
					start: t.start,
					end: a.end
				}, i, r)), i = [], r = void 0;
			};
			for (let a of t) isEdge(a) ? (close(), a.control === "begin" && (r = {
				start: a.start,
				end: a.end
			})) : a.nonTransactional === void 0 ? i.push(a) : (close(), n.push(segment(e, a, [a])));
			return close(), n.length > 0 ? n : [segment(e, {
				start: 0,
				end: 0
			}, [])];
		}
		function wholeText(e, t = []) {
			return segment(e, {
				start: (0, i.m1)(e),
				end: e.length
			}, t);
		}
		function isEdge({ control: e }) {
			return e !== "none" && e !== "savepoint";
		}
		function segment(e, { start: t, end: n }, i, a) {
			let o = i.length === 1 ? i[0]?.nonTransactional : void 0, s = e.slice(i[0]?.start ?? t, i.at(-1)?.end ?? n), c = (0, r.createHash)("sha256").update(s).digest("hex");
			return {
				transactional: o === void 0,
				begin: a,
				start: t,
				end: n,
				statements: i,
				hash: c,
				nonTransactional: o
			};
		}
	})
};
