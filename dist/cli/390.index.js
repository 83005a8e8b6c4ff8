"use strict";
exports.id = 390, exports.ids = [390], exports.modules = {
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
	5390: ((e, t, n) => {
		n.r(t), n.d(t, {
			readInside: () => readInside,
			readProject: () => readProject
		});
		var r = n(3024), i = n(6760), a = n(2767);
		function candidates(e) {
			let named = (t) => t.slice(0, 3).map((t) => (0, i.relative)(e, t).split(i.sep).join("/"));
			return {
				below: named(below(e)),
				above: named(above(e))
			};
		}
		function below(e) {
			let t = [], n = [{
				path: e,
				depth: 0
			}];
			for (let { path: r, depth: a } of n) if (isSupabaseDirectory(r) && r !== e && t.push(r), !(a === 3 || n.length > 2e3)) for (let e of folders(r)) n.push({
				path: (0, i.join)(r, e),
				depth: a + 1
			});
			return t;
		}
		function above(e) {
			let t = [], n = e;
			for (let e = 0; e < 3; e += 1) {
				n = (0, i.dirname)(n);
				let e = (0, i.join)(n, "supabase");
				isSupabaseDirectory(e) && t.push(e);
			}
			return t;
		}
		function isSupabaseDirectory(e) {
			return (0, i.basename)(e) === "supabase" ? (0, r.existsSync)((0, i.join)(e, "config.toml")) || (0, r.existsSync)((0, i.join)(e, "migrations")) : !1;
		}
		function folders(e) {
			return entries(e).filter((e) => e.isDirectory() && e.name !== "node_modules" && !e.name.startsWith(".")).map(({ name: e }) => e).sort();
		}
		function entries(e) {
			try {
				return (0, r.readdirSync)(e, { withFileTypes: !0 });
			} catch {
				return [];
			}
		}
		var o = n(7598), s = n(4573);
		let c = Buffer.from([
			239,
			187,
			191
		]);
		function decodeUtf8(e) {
			let t = e.subarray(0, 3).equals(c) ? e.subarray(3) : e;
			if (!(0, s.isUtf8)(t)) return {
				status: "not-utf8",
				position: positionAt(t, firstBadByte(t)),
				guess: guess(t)
			};
			let n = t.indexOf(0);
			return n === -1 ? {
				status: "text",
				text: t.toString("utf8")
			} : {
				status: "nul-byte",
				position: positionAt(t, n),
				guess: guess(t)
			};
		}
		function guess(e) {
			if (e[0] === 255 && e[1] === 254 || e[0] === 254 && e[1] === 255) return "utf-16";
			let t = e.subarray(0, 1024), n = [0, 0];
			for (let [e, r] of t.entries()) r === 0 && (n[e % 2] = (n[e % 2] ?? 0) + 1);
			let [r = 0, i = 0] = n;
			return Math.max(r, i) > t.length / 4 ? "utf-16" : r + i > 0 ? "binary" : "single-byte";
		}
		function positionAt(e, t) {
			let n = 1, r = 0;
			for (let i = e.indexOf(10); i !== -1 && i < t; i = e.indexOf(10, i + 1)) n += 1, r = i + 1;
			return {
				line: n,
				column: [...e.toString("utf8", r, t)].length + 1
			};
		}
		function firstBadByte(e) {
			let t = 0;
			for (; t < e.length;) {
				let n = characterLength(e, t);
				if (n === 0) return t;
				t += n;
			}
			return t;
		}
		function characterLength(e, t) {
			let n = e[t] ?? 0;
			if (n < 128) return 1;
			let r = n < 194 ? 0 : n < 224 ? 2 : n < 240 ? 3 : n < 245 ? 4 : 0, [i, a] = secondByteRange(n), o = e[t + 1] ?? 0;
			if (r === 0 || o < i || o > a) return 0;
			for (let n = t + 2; n < t + r; n += 1) if (((e[n] ?? 0) & 192) != 128) return 0;
			return r;
		}
		function secondByteRange(e) {
			return e === 224 ? [160, 191] : e === 237 ? [128, 159] : e === 240 ? [144, 191] : e === 244 ? [128, 143] : [128, 191];
		}
		let l = r.constants.O_NOFOLLOW ?? 0, u = r.constants.O_NONBLOCK ?? 0, openFile = (e) => (0, r.openSync)(e, r.constants.O_RDONLY | l | u);
		function readBytes(e, t, n) {
			let i = Buffer.allocUnsafeSlow(n), a = 0;
			for (let o = -1; o !== 0 && a < n; a += o) o = (0, r.readSync)(e, i, a, n - a, t + a);
			return i.subarray(0, a);
		}
		function* chunksOf(e, t, n) {
			let i = Buffer.allocUnsafeSlow(Math.min(65536, Math.max(1, n - t)));
			for (let a = t; a < n;) {
				let t = (0, r.readSync)(e, i, 0, Math.min(i.length, n - a), a);
				if (t === 0) return;
				yield i.subarray(0, t), a += t;
			}
		}
		function hashOfText(e, t) {
			let n = (0, o.createHash)("sha256"), r = Buffer.alloc(0);
			for (let i of chunksOf(e, 0, t)) {
				n.update(i);
				let e = r.length === 0 ? 0 : firstBoundary(i), t = Buffer.concat([r, i.subarray(0, e)]), a = lastBoundary(i);
				if (i.includes(0) || !(0, s.isUtf8)(t) || !(0, s.isUtf8)(i.subarray(e, a))) return;
				r = Buffer.from(i.subarray(a));
			}
			return (0, s.isUtf8)(r) ? n.digest("hex") : void 0;
		}
		function firstBoundary(e) {
			let t = e.subarray(0, 3).findIndex((e) => (e & 192) != 128);
			return t < 0 ? Math.min(3, e.length) : t;
		}
		function lastBoundary(e) {
			let t = e.subarray(-3), n = t.findLastIndex((e) => (e & 192) != 128);
			return (t[n] ?? 0) < 192 ? e.length : e.length - t.length + n;
		}
		function isUntouched(e, t) {
			return [
				"dev",
				"ino",
				"size",
				"mtimeMs",
				"ctimeMs"
			].every((n) => e[n] === t[n]);
		}
		let d = 52428800, f = "It looks like UTF-16, which PowerShell's `>` writes: save it as UTF-8.";
		function readTextFile(e, t) {
			return readRegularFile(e, t, (e) => readText(e, t));
		}
		function readText(e, t) {
			let n = (0, r.readFileSync)(e), i = (0, o.createHash)("sha256").update(n).digest("hex"), a = decodeUtf8(n);
			return a.status === "text" ? {
				text: a.text,
				hash: i,
				bytes: n.length,
				problems: []
			} : {
				text: "",
				hash: i,
				bytes: n.length,
				problems: [encodingProblem(a, t)]
			};
		}
		function readRegularFile(e, t, n) {
			let i;
			try {
				i = openFile(e);
				let a = (0, r.fstatSync)(i);
				return a.isFile() ? a.size > d ? unusable(tooLarge(t, a.size)) : n(i, a) : unusable(notRegularProblem(t, kindOf(a)));
			} catch (e) {
				return unusable(readProblem(errorCode(e), t));
			} finally {
				i !== void 0 && (0, r.closeSync)(i);
			}
		}
		function errorCode(e) {
			return e instanceof Error && "code" in e && typeof e.code == "string" ? e.code : e instanceof Error ? e.message : String(e);
		}
		function symlinkProblem(e, t = "file") {
			return {
				code: "symlink",
				file: e,
				message: `This ${t} is a symbolic link, and db-ops follows none`,
				hint: `A link could publish what it points to. Put the ${t} itself there.`
			};
		}
		function notRegularProblem(e, t) {
			return {
				code: "unreadable-file",
				file: e,
				message: `This is ${t}, not a file`,
				hint: "Its name says that db-ops should read it: rename it, or move it away."
			};
		}
		function unusable(e) {
			return {
				text: "",
				hash: "",
				bytes: 0,
				problems: [e]
			};
		}
		function kindOf(e) {
			return e.isDirectory() ? "a folder" : e.isFIFO() ? "a named pipe" : e.isSocket() ? "a socket" : "a device";
		}
		function tooLarge(e, t) {
			return {
				code: "file-too-large",
				file: e,
				message: `This file has ${Math.ceil(t / 1024 / 1024)} MB; at most ${d / 1024 / 1024} MB are read`,
				hint: "Split it, or load the rows with psql's \\copy outside of migrations and seeds."
			};
		}
		function encodingProblem(e, t) {
			let { status: n, position: r, guess: i } = e;
			if (n === "nul-byte") {
				let e = i === "utf-16" ? f : "Remove the byte; binary values are written as '\\x00ff' (bytea).";
				return {
					code: n,
					file: t,
					...r,
					message: "This file holds a NUL byte, which Postgres cannot take",
					hint: e
				};
			}
			let a = {
				"utf-16": f,
				"single-byte": "It looks like Latin-1 or Windows-1252: iconv -f WINDOWS-1252 -t UTF-8 converts it.",
				binary: "It does not look like text."
			};
			return {
				code: n,
				file: t,
				...r,
				message: "This file is not valid UTF-8",
				hint: a[i]
			};
		}
		function readProblem(e, t) {
			return e === "ELOOP" || e === "EMLINK" ? symlinkProblem(t) : {
				code: "unreadable-file",
				file: t,
				message: `This file cannot be read (${e})`,
				hint: {
					EACCES: "The user that runs db-ops may not read it: check its owner and mode.",
					ENOENT: "It went away while it was read, or its name is not valid UTF-8: rename it.",
					EISDIR: "It is a folder."
				}[e] ?? "Check the file and the disk it is on."
			};
		}
		function inside(e, t) {
			return {
				path: `${e.path}${i.sep}${t}`,
				file: e.file === "" ? t : `${e.file}/${t}`
			};
		}
		function list(e) {
			try {
				let t = (0, r.lstatSync)(e.path);
				return t.isSymbolicLink() ? folder_unusable(symlinkProblem(e.file, "folder")) : t.isDirectory() ? {
					status: "listed",
					entries: (0, r.readdirSync)(e.path, { withFileTypes: !0 }).sort((e, t) => e.name < t.name ? -1 : 1)
				} : folder_unusable(notAFolder(e.file, t.isFile() ? "a file" : kindOf(t)));
			} catch (t) {
				let n = errorCode(t);
				return n === "ENOENT" ? { status: "missing" } : folder_unusable(unreadable(e.file, n));
			}
		}
		function folder_unusable(e) {
			return {
				status: "unusable",
				problem: e
			};
		}
		function notAFolder(e, t) {
			return {
				code: "unreadable-file",
				file: e,
				message: `This is ${t}, not a folder`,
				hint: "db-ops expects a folder of this name: rename what stands in its place."
			};
		}
		function unreadable(e, t) {
			return {
				code: "unreadable-file",
				file: e,
				message: `This folder cannot be read (${t})`,
				hint: "Check that the user who runs db-ops may read it."
			};
		}
		var p = n(3669);
		function locate(e, t) {
			let n = (0, i.resolve)(e, t), a = {
				workspace: realPath(e),
				supabase: realPath(n)
			};
			if (a.workspace === void 0 || a.supabase === void 0) return notFound(missing(e, t, n));
			let o = (0, i.relative)(a.workspace, a.supabase);
			if (o === ".." || o.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(o)) return notFound(outside(t, n));
			let s = {
				path: a.supabase,
				file: o.split(i.sep).join("/")
			};
			if ((0, r.lstatSync)(n).isSymbolicLink()) return notFound(symlinkProblem((0, i.relative)(e, n).split(i.sep).join("/"), "folder"));
			let c = wrongFolder(s, t);
			return c === void 0 ? {
				status: "found",
				supabase: s
			} : notFound(c);
		}
		function readInside(e, t) {
			let n = (0, i.join)(e, t), r = realPath((0, i.dirname)(n)), a = realPath(e);
			return r === void 0 || a === void 0 || r !== (0, i.join)(a, (0, i.dirname)(t)) ? "" : readTextFile(n, t).text;
		}
		function notFound(e) {
			return {
				status: "not-found",
				problem: e
			};
		}
		function realPath(e) {
			try {
				return (0, r.realpathSync)(e);
			} catch {
				return;
			}
		}
		function wrongFolder(e, t) {
			let n = list(e);
			if (n.status === "unusable") return n.problem;
			let r = n.status === "listed" ? n.entries.map(({ name: e }) => e) : [];
			if (r.some((e) => e === "migrations" || /^config\.(toml|jsonc?)$/.test(e))) return;
			if (r.some((e) => (0, p.pF)(e) !== void 0)) return misdirected(t, "the migrations themselves", (0, i.basename)(e.path) === "migrations" ? "Give the folder above it." : "Move them into its folder migrations/.");
			if (r.length === 0) return misdirected(t, "nothing", "Give the folder that holds migrations/ and config.toml.");
			if (!r.includes("supabase")) return;
			let o = inside(e, "supabase").file;
			return misdirected(t, "a folder supabase", `Set supabase-directory to ${(0, a.T)(o)}.`);
		}
		function misdirected(e, t, n) {
			return {
				code: "bad-input",
				message: `supabase-directory is ${(0, a.T)(e)}, which holds ${t} and no migrations/`,
				hint: n
			};
		}
		function missing(e, t, n) {
			return {
				code: "bad-input",
				message: `There is no folder ${(0, a.T)(t)} (supabase-directory, relative to the workspace)`,
				hint: whereElse(e),
				logOnly: `Looked for ${n}`
			};
		}
		function whereElse(e) {
			let { below: t, above: n } = candidates(e), [r] = n;
			return t.length > 0 ? `Set supabase-directory: there is ${t.map((e) => (0, a.T)(e)).join(", ")}.` : r === "" ? "You are inside it: run db-ops from the folder above." : r === void 0 ? "Set it to the folder that holds migrations/. In a workflow, run actions/checkout before this step." : `There is ${(0, a.T)(r)}: run db-ops from the folder that holds it.`;
		}
		function outside(e, t) {
			return {
				code: "outside-workspace",
				message: `supabase-directory ${(0, a.T)(e)} is outside the workspace`,
				hint: "Only files of the workspace are read, links resolved. Move it there, or run db-ops from a folder above it.",
				logOnly: `It stands at ${t}`
			};
		}
		var m = n(3292);
		let h = [
			"config.json",
			"config.jsonc",
			"config.toml"
		];
		function readConfigDocument(e) {
			let t = list(e), n = new Set(t.status === "listed" ? t.entries.map(({ name: e }) => e) : []), r = h.find((e) => n.has(e));
			if (r === void 0) return { status: "missing" };
			let { path: i, file: a } = inside(e, r);
			if (r === "config.jsonc") return {
				status: "unusable",
				problems: [jsonWithComments(a)]
			};
			let { text: o, problems: s } = readTextFile(i, a);
			return s.length > 0 ? {
				status: "unusable",
				problems: s
			} : r === "config.json" ? parseJson(o, a) : parseToml(o, a);
		}
		function parseToml(e, t) {
			try {
				return {
					status: "read",
					document: (0, m.qg)(e),
					file: t
				};
			} catch (n) {
				if (!(n instanceof m.zx)) throw n;
				let { line: r, column: i } = n, [a = ""] = n.message.split("\n"), o = `This is not valid TOML: ${a.replace("Invalid TOML document: ", "")}`, s = e.split(/\r?\n/)[r - 1] ?? "";
				return {
					status: "unusable",
					problems: [{
						code: "bad-config",
						file: t,
						line: r,
						column: i,
						excerpt: s.length > 200 ? `${s.slice(0, 200)}…` : s,
						message: o
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
		var g = n(8395), _ = n(3305);
		let v = new Set([
			!0,
			1,
			"1",
			"t",
			"T",
			"TRUE",
			"true",
			"True"
		]), y = new Set([
			!1,
			0,
			"0",
			"f",
			"F",
			"FALSE",
			"false",
			"False"
		]), b = g.pdi((e) => typeof e == "string" && /^[0-9]+$/.test(e) ? Number(e) : e), x = g.FsL(g.pdi((e) => v.has(e) ? !0 : !y.has(e) && e), g.zMY()), S = g.FsL(g.pdi((e) => typeof e == "string" ? e.split(",").filter((e) => e !== "") : e), g.YOg(g.YjP())), C = g.FsL(g.Ikc({
			db: g.Ikc({
				port: g.Rvf(g.FsL(b, g.Whr().check(_.qm(1), _.Zm(65535))), 54322),
				major_version: g.Rvf(g.FsL(b, g.Whr().check(_.qm(13))), 17),
				migrations: g.Ikc({ enabled: g.Rvf(x, !0) }),
				seed: g.Ikc({
					enabled: g.Rvf(x, !0),
					sql_paths: g.Rvf(S, ["./seed.sql"])
				})
			}),
			api: g.Ikc({
				enabled: g.Rvf(x, !0),
				schemas: g.Rvf(S, ["public", "graphql_public"])
			})
		}), g.pdi(({ db: e, api: t }) => ({
			port: e.port,
			majorVersion: e.major_version,
			migrationsEnabled: e.migrations.enabled,
			seed: {
				enabled: e.seed.enabled,
				sqlPaths: e.seed.sql_paths
			},
			apiSchemas: t.enabled ? t.schemas : []
		}))), w = {
			"db.port": "a port number from 1 to 65535",
			"db.major_version": "Postgres' major version, 13 or newer",
			"db.migrations.enabled": "true or false",
			"db.seed.enabled": "true or false",
			"db.seed.sql_paths": "a list of paths",
			"db.seed.sql_paths.*": "a path",
			"api.enabled": "true or false",
			"api.schemas": "a list of schemas",
			"api.schemas.*": "a schema"
		}, T = /^env\((.*)\)$/, E = /^(?:\.{1,2}\/[^:@]*|[^:@]*\.sql)$/;
		function configValues(e, t) {
			let n = new Map(), at = (e) => (n) => {
				let r = `SUPABASE_${e.replaceAll(".", "_").toUpperCase()}`, i = t(r);
				return i === void 0 ? Array.isArray(n) ? n.map((t, n) => put(t, `${e}.${n}`)) : put(n, e) : fromVariable(r, i, e);
			}, put = (e, r) => {
				let [, i] = typeof e == "string" ? T.exec(e) ?? [] : [], o = i === void 0 ? void 0 : t(i);
				if (i !== void 0 && o !== void 0) return fromVariable(i, o, r);
				let s = i === void 0 ? "" : `, and no variable ${(0, a.T)(i)} is set`;
				return n.set(r, `it is ${shown(e)}${s}`), e;
			}, fromVariable = (e, t, r) => (n.set(r, `it comes from the variable ${(0, a.T)(e)}, whose value is not shown`), !r.startsWith("db.seed.sql_paths") || t.split(",").every((e) => E.test(e)) ? t : (n.set(r, `the variable ${(0, a.T)(e)} does not hold paths that begin with ./ or end with .sql`), null));
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
			return typeof e == "string" ? (0, a.T)(e) : typeof e == "number" || typeof e == "boolean" ? String(e) : e instanceof Date ? "a date" : Array.isArray(e) ? "a list" : e === void 0 ? "missing" : "a table";
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
			}, a = configValues(r, t), o = C.safeParse(a.values);
			return o.success ? {
				config: o.data,
				problems: []
			} : {
				config: defaults(),
				problems: problemsOf(o.error, a, i)
			};
		}
		function defaults() {
			return C.parse(configValues({}, () => void 0).values);
		}
		function problemsOf(e, { origins: t }, n) {
			return e.issues.map(({ path: e }) => {
				let r = e.join("."), i = w[r.replace(/\.\d+$/, ".*")] ?? "a table", a = t.get(r);
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
				message: `Version ${e.version} stands twice: ${(0, a.T)(t.file)} and ${(0, a.T)(e.file)}`,
				hint: /\.(down|up)$/.test(e.name) ? "Supabase runs every file forwards: move the .down.sql files out of migrations/." : `Rename the one that no database has run yet, for example to ${(0, a.T)(r)}.`
			};
		}
		function nextFree(e, t) {
			let n = BigInt(e), r;
			do
				n += 1n, r = n.toString().padStart(e.length, "0");
			while (t.has(r));
			return t.add(r), r;
		}
		let D = {
			files: 2e4,
			bytes: 524288e3
		};
		function readMigrations(e, t = D) {
			let n = inside(e, "migrations"), r = list(n);
			if (r.status === "missing") return {
				...migrations_unreadable([]),
				isReadable: !0,
				advice: [missingFolder(e, n)]
			};
			if (r.status === "unusable") return migrations_unreadable([r.problem]);
			let { named: i, problems: a, misnamed: o, skipped: s } = sortEntries(r.entries, n);
			if (i.length > t.files) return migrations_unreadable([...a, tooManyFiles(n, i.length, t.files)]);
			let c = readAll(i, n, t.bytes);
			return c === void 0 ? migrations_unreadable([...a, tooManyBytes(n, t.bytes)]) : {
				migrations: c,
				problems: [...a, ...duplicateVersions(c)],
				isReadable: !0,
				misnamed: o,
				skipped: s,
				advice: []
			};
		}
		function migrations_unreadable(e) {
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
			let n = list(e), r = (n.status === "listed" ? n.entries.map(({ name: e }) => e) : []).find((e) => (0, p.pF)(e) !== void 0), i = r === void 0 ? "" : `; ${(0, a.T)(r)} belongs into it`;
			return `There is no folder ${t.file}, so no migrations${i}`;
		}
		function sortEntries(e, t) {
			let n = [], r = [], i = [], a = [];
			for (let [o, s] of e.entries()) {
				let { file: e } = inside(t, s.name), c = (0, p.pF)(s.name);
				if (o === 0 && (0, p.UX)(s.name)) a.push(e);
				else if (c !== void 0) n.push({
					...c,
					entry: s
				});
				else if (s.isDirectory()) continue;
				else if ((0, p.aQ)(s.name)) {
					r.push(badName(e, s.name));
					let t = (0, p.pF)((0, p.Ww)(s.name));
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
			for (let { version: a, name: o, entry: s } of e) {
				let { path: e, file: c } = inside(t, s.name), { text: l, hash: u, bytes: d, problems: f } = readEntry(s, e, c);
				if (i += d, i > n) return;
				r.push({
					version: a,
					name: o,
					file: c,
					text: l,
					hash: u,
					problems: f
				});
			}
			return r;
		}
		function readEntry(e, t, n) {
			let r = e.isSymbolicLink() ? symlinkProblem(n) : e.isDirectory() || e.isFIFO() || e.isSocket() ? notRegularProblem(n, kindOf(e)) : void 0;
			return r === void 0 ? readTextFile(t, n) : {
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
				message: `${(0, a.T)(t)} is not a migration's name, so it would silently never run`,
				hint: `Name it ${(0, a.T)((0, p.Ww)(t))} (digits, an underscore, a name, .sql), or move it out of migrations/.`
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
		let O = 65536;
		function readWithoutRows(e, t, n, r, i) {
			let a = [], o = "", s = r;
			for (let { from: c, to: l, lines: u } of rowRanges(t, r, n.size, i)) o += readBytes(t, s, c - s).toString(), a.push({
				at: o.length,
				chunks: laterChunks(e, n, c, l)
			}), o += "\n".repeat(u), s = l;
			return {
				text: o + readBytes(t, s, n.size - s).toString(),
				rows: a
			};
		}
		function laterChunks(e, t, n, i) {
			return { *[Symbol.iterator]() {
				let a = openFile(e);
				try {
					if (!isUntouched(t, (0, r.fstatSync)(a))) throw Error("the file has changed since it was read");
					yield* chunksOf(a, n, i);
				} finally {
					(0, r.closeSync)(a);
				}
			} };
		}
		function* rowRanges(e, t, n, r) {
			if (markAfter(e, t, n) === void 0) return;
			let i = O;
			for (let a = t; a < n;) {
				let { end: t, copies: o } = r(readBytes(e, a, i).toString("latin1"));
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
				i = O;
			}
		}
		function mayHoldRows(e) {
			return e.includes("\n\\.");
		}
		function markAfter(e, t, n) {
			for (let r of occurrences(e, t, n, "\n\\.")) {
				let t = readBytes(e, r + 3, k).toString("latin1");
				if (/^[ \t\r]*(?:\n|$)/.test(t)) return r + 1;
			}
		}
		let k = 64;
		function nextLineEnd(e, t, n) {
			for (let r of occurrences(e, t, n, "\n")) return r;
			return n;
		}
		function countLineEnds(e, t, n) {
			let r = 0;
			for (let i of chunksOf(e, t, n)) for (let e = i.indexOf(10); e >= 0; e = i.indexOf(10, e + 1)) r++;
			return r;
		}
		function* occurrences(e, t, n, r) {
			let i = Buffer.alloc(0), a = t;
			for (let o of chunksOf(e, t, n)) {
				let e = Buffer.concat([i, o.subarray(0, r.length - 1)]);
				for (let t of indexesOf(e, r)) yield a - i.length + t;
				for (let e of indexesOf(o, r)) yield a + e;
				i = Buffer.from(o.subarray(Math.max(0, o.length - r.length + 1))), a += o.length;
			}
		}
		function* indexesOf(e, t) {
			for (let n = e.indexOf(t); n >= 0; n = e.indexOf(t, n + 1)) yield n;
		}
		let A = Buffer.from([
			239,
			187,
			191
		]);
		function readSeedFile(e, t, n) {
			return {
				rows: [],
				...readRegularFile(e, t, (r, i) => {
					let a = i.size <= 262144 ? readText(r, t) : void 0;
					if (a && !mayHoldRows(a.text)) return a;
					let o = hashOfText(r, i.size);
					if (o === void 0) {
						let n = readTextFile(e, t);
						if (n.problems.length > 0) return n;
						throw Error(`${t} was not text at first, and then it was`);
					}
					return {
						...readWithoutRows(e, r, i, readBytes(r, 0, 3).equals(A) ? 3 : 0, n),
						hash: o,
						bytes: i.size,
						problems: []
					};
				})
			};
		}
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
			let n = new Map(), r = [], o = [], s = {
				supabase: e,
				problems: r,
				advice: o
			};
			for (let c of t) {
				let t = c === "" || (0, i.isAbsolute)(c) ? c : i.posix.join("supabase", c);
				if (readPattern(t) === void 0) r.push(badPattern(c));
				else if (isReachable(t, c, s)) {
					let r = glob(t, s).sort(byBytes);
					r.length === 0 && o.push(`No file matches ${(0, a.T)(c)} of [db.seed] sql_paths`);
					for (let t of r.flatMap((e) => filesOf(e, s))) n.has(t) || n.set(t, {
						path: t,
						place: placeOf(t, e)
					});
				}
			}
			return {
				seeds: [...n.values()],
				problems: r,
				advice: o
			};
		}
		function glob(e, t) {
			if (e === "") return [];
			if (!isPattern(e)) return statsOf(placeOf(e, t.supabase).path) ? [e] : [];
			let n = e.lastIndexOf("/"), r = n > 0 ? e.slice(0, n) : e.slice(0, n + 1), a = isPattern(r) ? glob(r, t) : [r], o = readPattern(e.slice(n + 1));
			return o === void 0 ? [] : a.flatMap((e) => {
				let n = list(placeOf(e, t.supabase));
				return n.status === "unusable" && n.problem.code === "symlink" && t.problems.push(n.problem), (n.status === "listed" ? n.entries : []).filter(({ name: e }) => matches(o, e)).map(({ name: t }) => i.posix.join(e, t));
			});
		}
		function filesOf(e, t) {
			return statsOf(placeOf(e, t.supabase).path)?.isDirectory() ? walk(e, t).sort(byBytes) : [e];
		}
		function walk(e, t) {
			let n = placeOf(e, t.supabase), r = list(n);
			return r.status === "unusable" && t.problems.push(r.problem), (r.status === "listed" ? r.entries : []).flatMap((r) => {
				let a = i.posix.join(e, r.name);
				return r.isDirectory() ? walk(a, t) : r.name.endsWith(".sql") ? r.isFile() ? [a] : (t.advice.push(`${inside(n, r.name).file} is no regular file and is passed by`), []) : [];
			});
		}
		function placeOf(e, t) {
			let n = /^supabase\/(.*[^/])$/s.exec(e)?.[1];
			if (n !== void 0) return inside(t, n);
			let r = /^supabase(?:\/(.*))?$/s.exec(e), a = (0, i.isAbsolute)(e) ? e : r ? (0, i.join)(t.path, r[1] ?? "") : (0, i.join)((0, i.dirname)(t.path), e);
			return {
				path: a,
				file: (0, i.relative)(workspaceOf(t), a).split(i.sep).join("/")
			};
		}
		function workspaceOf({ path: e, file: t }) {
			return t === "" ? e : (0, i.join)(e, ...t.split("/").map(() => ".."));
		}
		function isReachable(e, t, { supabase: n, problems: r }) {
			let a = e.split("/"), o = a.slice(0, isPattern(e) ? a.findIndex(isPattern) : -1).join("/"), { path: s, file: c } = placeOf(o === "" && (0, i.isAbsolute)(e) ? "/" : o, n);
			if (c === ".." || c.startsWith("../") || (0, i.isAbsolute)(c)) return r.push(seed_paths_outside(t)), !1;
			let l = seed_paths_realPath(s);
			return l === void 0 || l === s || (r.push(symlinkProblem(c, "folder")), !1);
		}
		function statsOf(e) {
			try {
				return (0, r.lstatSync)(e);
			} catch {
				return;
			}
		}
		function seed_paths_realPath(e) {
			try {
				return (0, r.realpathSync)(e);
			} catch {
				return;
			}
		}
		let byBytes = (e, t) => Buffer.compare(Buffer.from(e), Buffer.from(t));
		function badPattern(e) {
			return {
				code: "bad-config",
				message: `[db.seed] sql_paths: ${(0, a.T)(e)} is no valid pattern`,
				hint: "Close each [ with a ], and write \\ only before another character."
			};
		}
		function seed_paths_outside(e) {
			return {
				code: "outside-workspace",
				message: `[db.seed] sql_paths: ${(0, a.T)(e)} is outside the workspace`,
				hint: "Only files of the workspace are read. Move it there, or run db-ops from a folder above it."
			};
		}
		let j = {
			files: 2e4,
			bytes: 524288e3
		}, M = {
			files: [],
			problems: [],
			advice: []
		};
		function readSeeds(e, t, n, r = j) {
			if (!t.enabled) return M;
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
					problems: [...a, seeds_tooLarge(r.bytes)],
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
		function seeds_tooLarge(e) {
			return {
				code: "file-too-large",
				message: `The seeds have more than ${e / 1024 / 1024} MB together`,
				hint: "Load the rows with psql's \\copy outside of seeds."
			};
		}
		var N = n(7975);
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
			return (t.file === "" ? [t] : [variables_parent(t), t]).flatMap((e) => n.map((t) => readDotenv(inside(e, t))));
		}
		function variables_parent({ path: e, file: t }) {
			return {
				path: (0, i.dirname)(e),
				file: t.split("/").slice(0, -1).join("/")
			};
		}
		function readDotenv({ path: e, file: t }) {
			return (0, N.parseEnv)(readTextFile(e, t).text);
		}
		function readProject({ workspace: e, supabaseDirectory: t, env: n, scanToCopy: r }) {
			let i = locate(e, t);
			if (i.status === "not-found") return {
				config: defaults(),
				migrations: [],
				problems: [i.problem],
				isReadable: !1,
				misnamed: [],
				skipped: [],
				advice: [],
				readSeeds: () => M
			};
			let { config: a, problems: o } = readConfig(i.supabase, variablesOf(n, i.supabase)), s = readMigrations(i.supabase);
			return {
				...s,
				config: a,
				problems: [...o, ...s.problems],
				readSeeds: () => readSeeds(i.supabase, a.seed, r)
			};
		}
	})
};
