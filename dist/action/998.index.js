"use strict";
exports.id = 998, exports.ids = [998], exports.modules = {
	3845: ((e, t, n) => {
		n.d(t, {
			O2: () => isUntouched,
			Tq: () => openFile,
			U_: () => chunksOf,
			b8: () => hashOfText,
			io: () => readBytes
		});
		var r = n(4573), i = n(7598), a = n(3024);
		let o = a.constants.O_NOFOLLOW ?? 0, s = a.constants.O_NONBLOCK ?? 0, openFile = (e) => (0, a.openSync)(e, a.constants.O_RDONLY | o | s);
		function readBytes(e, t, n) {
			let r = Buffer.allocUnsafeSlow(n), i = 0;
			for (let o = -1; o !== 0 && i < n; i += o) o = (0, a.readSync)(e, r, i, n - i, t + i);
			return r.subarray(0, i);
		}
		function* chunksOf(e, t, n) {
			let r = Buffer.allocUnsafeSlow(Math.min(65536, Math.max(1, n - t)));
			for (let i = t; i < n;) {
				let t = (0, a.readSync)(e, r, 0, Math.min(r.length, n - i), i);
				if (t === 0) return;
				yield r.subarray(0, t), i += t;
			}
		}
		function hashOfText(e, t) {
			let n = (0, i.createHash)("sha256"), a = Buffer.alloc(0);
			for (let i of chunksOf(e, 0, t)) {
				n.update(i);
				let e = a.length === 0 ? 0 : firstBoundary(i), t = Buffer.concat([a, i.subarray(0, e)]), o = lastBoundary(i);
				if (i.includes(0) || !(0, r.isUtf8)(t) || !(0, r.isUtf8)(i.subarray(e, o))) return;
				a = Buffer.from(i.subarray(o));
			}
			return (0, r.isUtf8)(a) ? n.digest("hex") : void 0;
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
	}),
	7344: ((e, t, n) => {
		n.d(t, {
			CA: () => errorCode,
			I: () => kindOf,
			zb: () => notRegularProblem,
			XF: () => readRegularFile,
			yR: () => readText,
			Gu: () => readTextFile,
			D6: () => symlinkProblem
		});
		var r = n(7598), i = n(3024), a = n(4573);
		let o = Buffer.from([
			239,
			187,
			191
		]);
		function decodeUtf8(e) {
			let t = e.subarray(0, 3).equals(o) ? e.subarray(3) : e;
			if (!(0, a.isUtf8)(t)) return {
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
		var s = n(3845);
		let c = 52428800, l = "It looks like UTF-16, which PowerShell's `>` writes: save it as UTF-8.";
		function readTextFile(e, t) {
			return readRegularFile(e, t, (e) => readText(e, t));
		}
		function readText(e, t) {
			let n = (0, i.readFileSync)(e), a = (0, r.createHash)("sha256").update(n).digest("hex"), o = decodeUtf8(n);
			return o.status === "text" ? {
				text: o.text,
				hash: a,
				bytes: n.length,
				problems: []
			} : {
				text: "",
				hash: a,
				bytes: n.length,
				problems: [encodingProblem(o, t)]
			};
		}
		function readRegularFile(e, t, n) {
			let r;
			try {
				r = (0, s.Tq)(e);
				let a = (0, i.fstatSync)(r);
				return a.isFile() ? a.size > c ? unusable(tooLarge(t, a.size)) : n(r, a) : unusable(notRegularProblem(t, kindOf(a)));
			} catch (e) {
				return unusable(readProblem(errorCode(e), t));
			} finally {
				r !== void 0 && (0, i.closeSync)(r);
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
				message: `This file has ${Math.ceil(t / 1024 / 1024)} MB; at most ${c / 1024 / 1024} MB are read`,
				hint: "Split it, or load the rows with psql's \\copy outside of migrations and seeds."
			};
		}
		function encodingProblem(e, t) {
			let { status: n, position: r, guess: i } = e;
			if (n === "nul-byte") {
				let e = i === "utf-16" ? l : "Remove the byte; binary values are written as '\\x00ff' (bytea).";
				return {
					code: n,
					file: t,
					...r,
					message: "This file holds a NUL byte, which Postgres cannot take",
					hint: e
				};
			}
			let a = {
				"utf-16": l,
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
	}),
	3465: ((e, t, n) => {
		n.d(t, {
			n: () => inside,
			p: () => list
		});
		var r = n(3024), i = n(6760), a = n(7344);
		function inside(e, t) {
			return {
				path: `${e.path}${i.sep}${t}`,
				file: e.file === "" ? t : `${e.file}/${t}`
			};
		}
		function list(e) {
			try {
				let t = (0, r.lstatSync)(e.path);
				return t.isSymbolicLink() ? unusable((0, a.D6)(e.file, "folder")) : t.isDirectory() ? {
					status: "listed",
					entries: (0, r.readdirSync)(e.path, { withFileTypes: !0 }).sort((e, t) => e.name < t.name ? -1 : 1)
				} : unusable(notAFolder(e.file, t.isFile() ? "a file" : (0, a.I)(t)));
			} catch (t) {
				let n = (0, a.CA)(t);
				return n === "ENOENT" ? { status: "missing" } : unusable(unreadable(e.file, n));
			}
		}
		function unusable(e) {
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
	}),
	1998: ((e, t, n) => {
		n.d(t, {
			x: () => locate,
			Q: () => readInside
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
		var o = n(7344), s = n(3465), c = n(3669);
		function locate(e, t) {
			let n = (0, i.resolve)(e, t), a = {
				workspace: realPath(e),
				supabase: realPath(n)
			};
			if (a.workspace === void 0 || a.supabase === void 0) return notFound(missing(e, t, n));
			let s = (0, i.relative)(a.workspace, a.supabase);
			if (s === ".." || s.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(s)) return notFound(outside(t, n));
			let c = {
				path: a.supabase,
				file: s.split(i.sep).join("/")
			};
			if ((0, r.lstatSync)(n).isSymbolicLink()) return notFound((0, o.D6)((0, i.relative)(e, n).split(i.sep).join("/"), "folder"));
			let l = wrongFolder(c, t);
			return l === void 0 ? {
				status: "found",
				supabase: c
			} : notFound(l);
		}
		function readInside(e, t) {
			let n = (0, i.join)(e, t), r = realPath((0, i.dirname)(n)), a = realPath(e);
			return r === void 0 || a === void 0 || r !== (0, i.join)(a, (0, i.dirname)(t)) ? "" : (0, o.Gu)(n, t).text;
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
			let n = (0, s.p)(e);
			if (n.status === "unusable") return n.problem;
			let r = n.status === "listed" ? n.entries.map(({ name: e }) => e) : [];
			if (r.some((e) => e === "migrations" || /^config\.(toml|jsonc?)$/.test(e))) return;
			if (r.some((e) => (0, c.pF)(e) !== void 0)) return misdirected(t, "the migrations themselves", (0, i.basename)(e.path) === "migrations" ? "Give the folder above it." : "Move them into its folder migrations/.");
			if (r.length === 0) return misdirected(t, "nothing", "Give the folder that holds migrations/ and config.toml.");
			if (!r.includes("supabase")) return;
			let o = (0, s.n)(e, "supabase").file;
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
	})
};
