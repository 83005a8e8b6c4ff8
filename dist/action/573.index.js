"use strict";
exports.id = 573, exports.ids = [573], exports.modules = { 5573: ((e, t, n) => {
	n.r(t), n.d(t, {
		readInside: () => r.Q,
		readProject: () => readProject
	});
	var r = n(1998), i = n(3292), a = n(7344), o = n(3465);
	let s = [
		"config.json",
		"config.jsonc",
		"config.toml"
	];
	function readConfigDocument(e) {
		let t = (0, o.p)(e), n = new Set(t.status === "listed" ? t.entries.map(({ name: e }) => e) : []), r = s.find((e) => n.has(e));
		if (r === void 0) return { status: "missing" };
		let { path: i, file: c } = (0, o.n)(e, r);
		if (r === "config.jsonc") return {
			status: "unusable",
			problems: [jsonWithComments(c)]
		};
		let { text: l, problems: u } = (0, a.Gu)(i, c);
		return u.length > 0 ? {
			status: "unusable",
			problems: u
		} : r === "config.json" ? parseJson(l, c) : parseToml(l, c);
	}
	function parseToml(e, t) {
		try {
			return {
				status: "read",
				document: (0, i.qg)(e),
				file: t
			};
		} catch (n) {
			if (!(n instanceof i.zx)) throw n;
			let { line: r, column: a } = n, [o = ""] = n.message.split("\n"), s = `This is not valid TOML: ${o.replace("Invalid TOML document: ", "")}`, c = e.split(/\r?\n/)[r - 1] ?? "";
			return {
				status: "unusable",
				problems: [{
					code: "bad-config",
					file: t,
					line: r,
					column: a,
					excerpt: c.length > 200 ? `${c.slice(0, 200)}…` : c,
					message: s
				}]
			};
		}
	}
	function parseJson(e, t) {
		try {
			return {
				status: "read",
				document: JSON.parse(e),
				file: t
			};
		} catch (e) {
			if (!(e instanceof SyntaxError)) throw e;
			let [, n, r] = /\(line (\d+) column (\d+)\)/.exec(e.message) ?? [];
			return {
				status: "unusable",
				problems: [{
					code: "bad-config",
					file: t,
					...n && r ? {
						line: Number(n),
						column: Number(r)
					} : {},
					message: "This is not valid JSON"
				}]
			};
		}
	}
	function jsonWithComments(e) {
		return {
			code: "bad-config",
			file: e,
			message: "The Supabase CLI reads config.jsonc here, which db-ops cannot",
			hint: "Rename it to config.json, without comments and trailing commas, or use config.toml."
		};
	}
	var c = n(8395), l = n(3305);
	let u = new Set([
		!0,
		1,
		"1",
		"t",
		"T",
		"TRUE",
		"true",
		"True"
	]), d = new Set([
		!1,
		0,
		"0",
		"f",
		"F",
		"FALSE",
		"false",
		"False"
	]), f = c.pdi((e) => typeof e == "string" && /^[0-9]+$/.test(e) ? Number(e) : e), p = c.FsL(c.pdi((e) => u.has(e) ? !0 : !d.has(e) && e), c.zMY()), m = c.FsL(c.pdi((e) => typeof e == "string" ? e.split(",").filter((e) => e !== "") : e), c.YOg(c.YjP())), h = c.FsL(c.Ikc({
		db: c.Ikc({
			port: c.Rvf(c.FsL(f, c.Whr().check(l.qm(1), l.Zm(65535))), 54322),
			major_version: c.Rvf(c.FsL(f, c.Whr().check(l.qm(13))), 17),
			migrations: c.Ikc({ enabled: c.Rvf(p, !0) }),
			seed: c.Ikc({
				enabled: c.Rvf(p, !0),
				sql_paths: c.Rvf(m, ["./seed.sql"])
			})
		}),
		api: c.Ikc({
			enabled: c.Rvf(p, !0),
			schemas: c.Rvf(m, ["public", "graphql_public"])
		})
	}), c.pdi(({ db: e, api: t }) => ({
		port: e.port,
		majorVersion: e.major_version,
		migrationsEnabled: e.migrations.enabled,
		seed: {
			enabled: e.seed.enabled,
			sqlPaths: e.seed.sql_paths
		},
		apiSchemas: t.enabled ? t.schemas : []
	}))), g = {
		"db.port": "a port number from 1 to 65535",
		"db.major_version": "Postgres' major version, 13 or newer",
		"db.migrations.enabled": "true or false",
		"db.seed.enabled": "true or false",
		"db.seed.sql_paths": "a list of paths",
		"db.seed.sql_paths.*": "a path",
		"api.enabled": "true or false",
		"api.schemas": "a list of schemas",
		"api.schemas.*": "a schema"
	};
	var _ = n(2767);
	let v = /^env\((.*)\)$/, y = /^(?:\.{1,2}\/[^:@]*|[^:@]*\.sql)$/;
	function configValues(e, t) {
		let n = new Map(), at = (e) => (n) => {
			let r = `SUPABASE_${e.replaceAll(".", "_").toUpperCase()}`, i = t(r);
			return i === void 0 ? Array.isArray(n) ? n.map((t, n) => put(t, `${e}.${n}`)) : put(n, e) : fromVariable(r, i, e);
		}, put = (e, r) => {
			let [, i] = typeof e == "string" ? v.exec(e) ?? [] : [], a = i === void 0 ? void 0 : t(i);
			if (i !== void 0 && a !== void 0) return fromVariable(i, a, r);
			let o = i === void 0 ? "" : `, and no variable ${(0, _.T)(i)} is set`;
			return n.set(r, `it is ${shown(e)}${o}`), e;
		}, fromVariable = (e, t, r) => (n.set(r, `it comes from the variable ${(0, _.T)(e)}, whose value is not shown`), !r.startsWith("db.seed.sql_paths") || t.split(",").every((e) => y.test(e)) ? t : (n.set(r, `the variable ${(0, _.T)(e)} does not hold paths that begin with ./ or end with .sql`), null));
		return {
			values: table(e, {
				db: (e) => table(e, {
					port: at("db.port"),
					major_version: at("db.major_version"),
					migrations: (e) => table(e, { enabled: at("db.migrations.enabled") }),
					seed: (e) => table(e, {
						enabled: at("db.seed.enabled"),
						sql_paths: at("db.seed.sql_paths")
					})
				}),
				api: (e) => table(e, {
					enabled: at("api.enabled"),
					schemas: at("api.schemas")
				})
			}),
			origins: n
		};
	}
	function table(e, t) {
		return e !== void 0 && !isTable(e) ? e : Object.fromEntries(Object.entries(t).map(([t, n]) => [t, n(e?.[t])]));
	}
	function isTable(e) {
		return typeof e == "object" && !!e && !Array.isArray(e) && !(e instanceof Date);
	}
	function shown(e) {
		return typeof e == "string" ? (0, _.T)(e) : typeof e == "number" || typeof e == "boolean" ? String(e) : e instanceof Date ? "a date" : Array.isArray(e) ? "a list" : e === void 0 ? "missing" : "a table";
	}
	function readConfig(e, t) {
		let n = readConfigDocument(e);
		if (n.status === "unusable") return {
			config: defaults(),
			problems: n.problems
		};
		let { document: r, file: i } = n.status === "read" ? n : {
			document: {},
			file: void 0
		}, a = configValues(r, t), o = h.safeParse(a.values);
		return o.success ? {
			config: o.data,
			problems: []
		} : {
			config: defaults(),
			problems: problemsOf(o.error, a, i)
		};
	}
	function defaults() {
		return h.parse(configValues({}, () => void 0).values);
	}
	function problemsOf(e, { origins: t }, n) {
		return e.issues.map(({ path: e }) => {
			let r = e.join("."), i = g[r.replace(/\.\d+$/, ".*")] ?? "a table", a = t.get(r);
			return {
				code: "bad-config",
				file: n,
				message: `${r === "" ? "The document" : r} must be ${i}${a === void 0 ? "" : `; ${a}`}`
			};
		});
	}
	function duplicateVersions(e) {
		let t = new Map(), n = new Set(e.map(({ version: e }) => e)), r = [];
		for (let i of e) {
			let e = t.get(i.version);
			e === void 0 ? t.set(i.version, i) : r.push(duplicate(i, e, nextFree(i.version, n)));
		}
		return r;
	}
	function duplicate(e, t, n) {
		let r = `${n}_${e.name}.sql`;
		return {
			code: "duplicate-version",
			file: e.file,
			message: `Version ${e.version} stands twice: ${(0, _.T)(t.file)} and ${(0, _.T)(e.file)}`,
			hint: /\.(down|up)$/.test(e.name) ? "Supabase runs every file forwards: move the .down.sql files out of migrations/." : `Rename the one that no database has run yet, for example to ${(0, _.T)(r)}.`
		};
	}
	function nextFree(e, t) {
		let n = BigInt(e), r;
		do
			n += 1n, r = n.toString().padStart(e.length, "0");
		while (t.has(r));
		return t.add(r), r;
	}
	var b = n(3669);
	let x = {
		files: 2e4,
		bytes: 524288e3
	};
	function readMigrations(e, t = x) {
		let n = (0, o.n)(e, "migrations"), r = (0, o.p)(n);
		if (r.status === "missing") return {
			...unreadable([]),
			isReadable: !0,
			advice: [missingFolder(e, n)]
		};
		if (r.status === "unusable") return unreadable([r.problem]);
		let { named: i, problems: a, misnamed: s, skipped: c } = sortEntries(r.entries, n);
		if (i.length > t.files) return unreadable([...a, tooManyFiles(n, i.length, t.files)]);
		let l = readAll(i, n, t.bytes);
		return l === void 0 ? unreadable([...a, tooManyBytes(n, t.bytes)]) : {
			migrations: l,
			problems: [...a, ...duplicateVersions(l)],
			isReadable: !0,
			misnamed: s,
			skipped: c,
			advice: []
		};
	}
	function unreadable(e) {
		return {
			migrations: [],
			problems: e,
			isReadable: !1,
			misnamed: [],
			skipped: [],
			advice: []
		};
	}
	function missingFolder(e, t) {
		let n = (0, o.p)(e), r = (n.status === "listed" ? n.entries.map(({ name: e }) => e) : []).find((e) => (0, b.pF)(e) !== void 0), i = r === void 0 ? "" : `; ${(0, _.T)(r)} belongs into it`;
		return `There is no folder ${t.file}, so no migrations${i}`;
	}
	function sortEntries(e, t) {
		let n = [], r = [], i = [], a = [];
		for (let [s, c] of e.entries()) {
			let { file: e } = (0, o.n)(t, c.name), l = (0, b.pF)(c.name);
			if (s === 0 && (0, b.UX)(c.name)) a.push(e);
			else if (l !== void 0) n.push({
				...l,
				entry: c
			});
			else if (c.isDirectory()) continue;
			else if ((0, b.aQ)(c.name)) {
				r.push(badName(e, c.name));
				let t = (0, b.pF)((0, b.Ww)(c.name));
				t !== void 0 && i.push(t.version);
			} else a.push(e);
		}
		return n.sort((e, t) => e.version < t.version ? -1 : +(e.version > t.version)), {
			named: n,
			problems: r,
			misnamed: i,
			skipped: a
		};
	}
	function readAll(e, t, n) {
		let r = [], i = 0;
		for (let { version: a, name: s, entry: c } of e) {
			let { path: e, file: l } = (0, o.n)(t, c.name), { text: u, hash: d, bytes: f, problems: p } = readEntry(c, e, l);
			if (i += f, i > n) return;
			r.push({
				version: a,
				name: s,
				file: l,
				text: u,
				hash: d,
				problems: p
			});
		}
		return r;
	}
	function readEntry(e, t, n) {
		let r = e.isSymbolicLink() ? (0, a.D6)(n) : e.isDirectory() || e.isFIFO() || e.isSocket() ? (0, a.zb)(n, (0, a.I)(e)) : void 0;
		return r === void 0 ? (0, a.Gu)(t, n) : {
			text: "",
			hash: "",
			bytes: 0,
			problems: [r]
		};
	}
	function badName(e, t) {
		return {
			code: "bad-name",
			file: e,
			message: `${(0, _.T)(t)} is not a migration's name, so it would silently never run`,
			hint: `Name it ${(0, _.T)((0, b.Ww)(t))} (digits, an underscore, a name, .sql), or move it out of migrations/.`
		};
	}
	function tooManyFiles(e, t, n) {
		return {
			code: "file-too-large",
			file: e.file,
			message: `There are ${t} migrations here; at most ${n} are read`,
			hint: "Squash the old ones (supabase migration squash)."
		};
	}
	function tooManyBytes(e, t) {
		return {
			code: "file-too-large",
			file: e.file,
			message: `The migrations here have more than ${t / 1024 / 1024} MB together`,
			hint: "Move rows out of migrations, or squash the old ones (supabase migration squash)."
		};
	}
	var S = n(3024), C = n(3845);
	let w = 65536;
	function readWithoutRows(e, t, n, r, i) {
		let a = [], o = "", s = r;
		for (let { from: c, to: l, lines: u } of rowRanges(t, r, n.size, i)) o += (0, C.io)(t, s, c - s).toString(), a.push({
			at: o.length,
			chunks: laterChunks(e, n, c, l)
		}), o += "\n".repeat(u), s = l;
		return {
			text: o + (0, C.io)(t, s, n.size - s).toString(),
			rows: a
		};
	}
	function laterChunks(e, t, n, r) {
		return { *[Symbol.iterator]() {
			let i = (0, C.Tq)(e);
			try {
				if (!(0, C.O2)(t, (0, S.fstatSync)(i))) throw Error("the file has changed since it was read");
				yield* (0, C.U_)(i, n, r);
			} finally {
				(0, S.closeSync)(i);
			}
		} };
	}
	function* rowRanges(e, t, n, r) {
		if (markAfter(e, t, n) === void 0) return;
		let i = w;
		for (let a = t; a < n;) {
			let { end: t, copies: o } = r((0, C.io)(e, a, i).toString("latin1"));
			if (o) {
				let r = nextLineEnd(e, a + t, n), i = markAfter(e, r, n);
				if (i === void 0) return;
				let o = {
					from: r + 1,
					to: i
				};
				o.to > o.from && (yield {
					...o,
					lines: countLineEnds(e, o.from, o.to)
				}), a = nextLineEnd(e, i, n);
			} else if (t === 0 && a + i < n) {
				i *= 2;
				continue;
			} else if (a + i >= n) return;
			else a += t;
			i = w;
		}
	}
	function mayHoldRows(e) {
		return e.includes("\n\\.");
	}
	function markAfter(e, t, n) {
		for (let r of occurrences(e, t, n, "\n\\.")) {
			let t = (0, C.io)(e, r + 3, T).toString("latin1");
			if (/^[ \t\r]*(?:\n|$)/.test(t)) return r + 1;
		}
	}
	let T = 64;
	function nextLineEnd(e, t, n) {
		for (let r of occurrences(e, t, n, "\n")) return r;
		return n;
	}
	function countLineEnds(e, t, n) {
		let r = 0;
		for (let i of (0, C.U_)(e, t, n)) for (let e = i.indexOf(10); e >= 0; e = i.indexOf(10, e + 1)) r++;
		return r;
	}
	function* occurrences(e, t, n, r) {
		let i = Buffer.alloc(0), a = t;
		for (let o of (0, C.U_)(e, t, n)) {
			let e = Buffer.concat([i, o.subarray(0, r.length - 1)]);
			for (let t of indexesOf(e, r)) yield a - i.length + t;
			for (let e of indexesOf(o, r)) yield a + e;
			i = Buffer.from(o.subarray(Math.max(0, o.length - r.length + 1))), a += o.length;
		}
	}
	function* indexesOf(e, t) {
		for (let n = e.indexOf(t); n >= 0; n = e.indexOf(t, n + 1)) yield n;
	}
	let E = Buffer.from([
		239,
		187,
		191
	]);
	function readSeedFile(e, t, n) {
		return {
			rows: [],
			...(0, a.XF)(e, t, (r, i) => {
				let o = i.size <= 262144 ? (0, a.yR)(r, t) : void 0;
				if (o && !mayHoldRows(o.text)) return o;
				let s = (0, C.b8)(r, i.size);
				if (s === void 0) {
					let n = (0, a.Gu)(e, t);
					if (n.problems.length > 0) return n;
					throw Error(`${t} was not text at first, and then it was`);
				}
				return {
					...readWithoutRows(e, r, i, (0, C.io)(r, 0, 3).equals(E) ? 3 : 0, n),
					hash: s,
					bytes: i.size,
					problems: []
				};
			})
		};
	}
	var D = n(6760);
	function isPattern(e) {
		return /[*?[\\]/.test(e);
	}
	function readPattern(e) {
		let t = [], n = [...e];
		for (; n.length > 0;) {
			let [e = "", r] = n;
			if (e === "[") {
				let e = readClass(n);
				if (e === void 0) return;
				t.push(e.part), n = e.rest;
			} else if (e === "\\") {
				if (r === void 0) return;
				t.push({
					type: "literal",
					character: r
				}), n = n.slice(2);
			} else e === "?" ? t.push({ type: "one" }) : e === "*" ? t.at(-1)?.type !== "any" && t.push({ type: "any" }) : t.push({
				type: "literal",
				character: e
			}), n = n.slice(1);
		}
		return t;
	}
	function readClass(e) {
		let t = e[1] === "^", n = [], r = t ? 2 : 1, take = () => {
			if (e[r] === "\\") r++;
			else if (e[r] === "-" || e[r] === "]") return;
			return e[r++];
		};
		for (; e[r] !== "]" || n.length === 0;) {
			let t = take();
			if (t === void 0) return;
			let i = t;
			if (e[r] === "-" && (r++, i = take()), i === void 0) return;
			n.push([t, i]);
		}
		return {
			part: {
				type: "class",
				negated: t,
				ranges: n
			},
			rest: e.slice(r + 1)
		};
	}
	function matches(e, t) {
		let n = [...t], r = 0, i = 0, a;
		for (; i < n.length;) {
			let t = e[r];
			if (t?.type === "any") a = {
				part: r + 1,
				at: i
			}, r++;
			else if (t !== void 0 && accepts(t, n[i] ?? "")) r++, i++;
			else if (a !== void 0) a.at++, r = a.part, i = a.at;
			else return !1;
		}
		return e.slice(r).every(({ type: e }) => e === "any");
	}
	function accepts(e, t) {
		if (e.type === "literal") return e.character === t;
		if (e.type !== "class") return !0;
		let n = codeOf(t);
		return e.ranges.some(([e, t]) => codeOf(e) <= n && n <= codeOf(t)) !== e.negated;
	}
	let codeOf = (e) => e.codePointAt(0) ?? 0;
	function findSeeds(e, t) {
		let n = new Map(), r = [], i = [], a = {
			supabase: e,
			problems: r,
			advice: i
		};
		for (let o of t) {
			let t = o === "" || (0, D.isAbsolute)(o) ? o : D.posix.join("supabase", o);
			if (readPattern(t) === void 0) r.push(badPattern(o));
			else if (isReachable(t, o, a)) {
				let r = glob(t, a).sort(byBytes);
				r.length === 0 && i.push(`No file matches ${(0, _.T)(o)} of [db.seed] sql_paths`);
				for (let t of r.flatMap((e) => filesOf(e, a))) n.has(t) || n.set(t, {
					path: t,
					place: placeOf(t, e)
				});
			}
		}
		return {
			seeds: [...n.values()],
			problems: r,
			advice: i
		};
	}
	function glob(e, t) {
		if (e === "") return [];
		if (!isPattern(e)) return statsOf(placeOf(e, t.supabase).path) ? [e] : [];
		let n = e.lastIndexOf("/"), r = n > 0 ? e.slice(0, n) : e.slice(0, n + 1), i = isPattern(r) ? glob(r, t) : [r], a = readPattern(e.slice(n + 1));
		return a === void 0 ? [] : i.flatMap((e) => {
			let n = (0, o.p)(placeOf(e, t.supabase));
			return n.status === "unusable" && n.problem.code === "symlink" && t.problems.push(n.problem), (n.status === "listed" ? n.entries : []).filter(({ name: e }) => matches(a, e)).map(({ name: t }) => D.posix.join(e, t));
		});
	}
	function filesOf(e, t) {
		return statsOf(placeOf(e, t.supabase).path)?.isDirectory() ? walk(e, t).sort(byBytes) : [e];
	}
	function walk(e, t) {
		let n = placeOf(e, t.supabase), r = (0, o.p)(n);
		return r.status === "unusable" && t.problems.push(r.problem), (r.status === "listed" ? r.entries : []).flatMap((r) => {
			let i = D.posix.join(e, r.name);
			return r.isDirectory() ? walk(i, t) : r.name.endsWith(".sql") ? r.isFile() ? [i] : (t.advice.push(`${(0, o.n)(n, r.name).file} is no regular file and is passed by`), []) : [];
		});
	}
	function placeOf(e, t) {
		let n = /^supabase\/(.*[^/])$/s.exec(e)?.[1];
		if (n !== void 0) return (0, o.n)(t, n);
		let r = /^supabase(?:\/(.*))?$/s.exec(e), i = (0, D.isAbsolute)(e) ? e : r ? (0, D.join)(t.path, r[1] ?? "") : (0, D.join)((0, D.dirname)(t.path), e);
		return {
			path: i,
			file: (0, D.relative)(workspaceOf(t), i).split(D.sep).join("/")
		};
	}
	function workspaceOf({ path: e, file: t }) {
		return t === "" ? e : (0, D.join)(e, ...t.split("/").map(() => ".."));
	}
	function isReachable(e, t, { supabase: n, problems: r }) {
		let i = e.split("/"), o = i.slice(0, isPattern(e) ? i.findIndex(isPattern) : -1).join("/"), { path: s, file: c } = placeOf(o === "" && (0, D.isAbsolute)(e) ? "/" : o, n);
		if (c === ".." || c.startsWith("../") || (0, D.isAbsolute)(c)) return r.push(outside(t)), !1;
		let l = realPath(s);
		return l === void 0 || l === s || (r.push((0, a.D6)(c, "folder")), !1);
	}
	function statsOf(e) {
		try {
			return (0, S.lstatSync)(e);
		} catch {
			return;
		}
	}
	function realPath(e) {
		try {
			return (0, S.realpathSync)(e);
		} catch {
			return;
		}
	}
	let byBytes = (e, t) => Buffer.compare(Buffer.from(e), Buffer.from(t));
	function badPattern(e) {
		return {
			code: "bad-config",
			message: `[db.seed] sql_paths: ${(0, _.T)(e)} is no valid pattern`,
			hint: "Close each [ with a ], and write \\ only before another character."
		};
	}
	function outside(e) {
		return {
			code: "outside-workspace",
			message: `[db.seed] sql_paths: ${(0, _.T)(e)} is outside the workspace`,
			hint: "Only files of the workspace are read. Move it there, or run db-ops from a folder above it."
		};
	}
	let O = {
		files: 2e4,
		bytes: 524288e3
	}, k = {
		files: [],
		problems: [],
		advice: []
	};
	function readSeeds(e, t, n, r = O) {
		if (!t.enabled) return k;
		let { seeds: i, problems: a, advice: o } = findSeeds(e, t.sqlPaths);
		if (i.length > r.files) return {
			files: [],
			problems: [...a, tooMany(r.files)],
			advice: o
		};
		let s = [], c = 0;
		for (let { path: e, place: t } of i) {
			let { text: i, rows: l, hash: u, bytes: d, problems: f } = readSeedFile(t.path, t.file, n);
			if (c += d, c > r.bytes) return {
				files: [],
				problems: [...a, tooLarge(r.bytes)],
				advice: o
			};
			s.push({
				path: e,
				file: t.file,
				text: i,
				rows: l,
				hash: u,
				problems: f
			});
		}
		return {
			files: s,
			problems: a,
			advice: o
		};
	}
	function tooMany(e) {
		return {
			code: "file-too-large",
			message: `[db.seed] sql_paths match more than ${e} files`,
			hint: "Name fewer files: a pattern such as ./seeds/*.sql reads one folder."
		};
	}
	function tooLarge(e) {
		return {
			code: "file-too-large",
			message: `The seeds have more than ${e / 1024 / 1024} MB together`,
			hint: "Load the rows with psql's \\copy outside of seeds."
		};
	}
	var A = n(7975);
	function variablesOf(e, t) {
		let n;
		return (r) => {
			let i = valueIn(e, r);
			return i === void 0 ? (n ??= dotenvFiles(valueIn(e, "SUPABASE_ENV") ?? "development", t), n.map((e) => valueIn(e, r)).find((e) => e !== void 0)) : i;
		};
	}
	function valueIn(e, t) {
		return Object.hasOwn(e, t) && e[t] || void 0;
	}
	function dotenvFiles(e, t) {
		let n = [
			`.env.${e}.local`,
			".env.local",
			`.env.${e}`,
			".env"
		];
		return (t.file === "" ? [t] : [variables_parent(t), t]).flatMap((e) => n.map((t) => readDotenv((0, o.n)(e, t))));
	}
	function variables_parent({ path: e, file: t }) {
		return {
			path: (0, D.dirname)(e),
			file: t.split("/").slice(0, -1).join("/")
		};
	}
	function readDotenv({ path: e, file: t }) {
		return (0, A.parseEnv)((0, a.Gu)(e, t).text);
	}
	function readProject({ workspace: e, supabaseDirectory: t, env: n, scanToCopy: i }) {
		let a = (0, r.x)(e, t);
		if (a.status === "not-found") return {
			config: defaults(),
			migrations: [],
			problems: [a.problem],
			isReadable: !1,
			misnamed: [],
			skipped: [],
			advice: [],
			readSeeds: () => k
		};
		let { config: o, problems: s } = readConfig(a.supabase, variablesOf(n, a.supabase)), c = readMigrations(a.supabase);
		return {
			...c,
			config: o,
			problems: [...s, ...c.problems],
			readSeeds: () => readSeeds(a.supabase, o.seed, i)
		};
	}
}) };
