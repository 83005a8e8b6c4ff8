"use strict";
exports.id = 863, exports.ids = [863], exports.modules = { 2863: ((e, t, n) => {
	n.d(t, {
		sarifProblem: () => sarifProblem,
		saveSarif: () => saveSarif
	});
	var r = n(3024), i = n(1455), a = n(6760), o = n(2767);
	let s = (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
	async function sarifProblem({ file: e, workspace: t }) {
		if (!e) return;
		let n = "Name a file in a folder of the workspace that is there.";
		try {
			return await pathInside(t, e) === void 0 ? {
				code: "bad-input",
				message: `sarif-file: ${(0, o.T)(e)} is outside the workspace`,
				hint: n
			} : void 0;
		} catch (t) {
			return {
				code: "bad-input",
				message: `sarif-file: the folder of ${(0, o.T)(e)} cannot be used (${codeOf(t)})`,
				hint: n
			};
		}
	}
	async function saveSarif(e, t) {
		let { result: r, excerpts: i = new Map() } = e, { file: a, workspace: s, pages: c } = t;
		if (a && r.operation === "plan" && (r.outcome === "done" || r.migrations.length !== 0)) try {
			let e = await pathInside(s, a);
			if (e === void 0) return `${(0, o.T)(a)} was not written: it is outside the workspace`;
			let { renderSarif: t } = await n.e(930).then(n.bind(n, 2930)), { renderJson: l } = await Promise.resolve().then(n.bind(n, 7406));
			await write(e, `${l(t(r, {
				excerpts: i,
				pages: c
			}), 2)}\n`);
			return;
		} catch (e) {
			return `${(0, o.T)(a)} could not be written (${codeOf(e)})`;
		}
	}
	async function pathInside(e, t) {
		let n = (0, a.resolve)(e, t), r = await (0, i.realpath)((0, a.dirname)(n)), o = (0, a.relative)(await (0, i.realpath)(e), r);
		if (!(o === ".." || o.startsWith(`..${a.sep}`) || (0, a.isAbsolute)(o))) return (0, a.join)(r, (0, a.basename)(n));
	}
	async function write(e, t) {
		let n = r.constants.O_WRONLY | r.constants.O_CREAT | s, a = await (0, i.open)(e, n, 420);
		try {
			if (!(await a.stat()).isFile()) throw Object.assign(Error("no file"), { code: "not a file" });
			await a.truncate(), await a.writeFile(t);
		} finally {
			await a.close();
		}
	}
	function codeOf(e) {
		return e instanceof Error && "code" in e ? e.code === "ELOOP" ? "it is a symbolic link" : String(e.code) : "unknown";
	}
}) };
