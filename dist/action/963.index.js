"use strict";
exports.id = 963, exports.ids = [963], exports.modules = { 6963: ((e, t, n) => {
	n.d(t, { createParser: () => createParser });
	var r = n(4197);
	function cutRows(e) {
		let t = e.copyRows === "allow" ? rowRanges(e.text) : [];
		if (t.length === 0) return {
			text: e,
			restore: (e) => e
		};
		let n = [], r = "", i = 1, a = 0;
		for (let { start: o, end: s } of t) {
			let t = e.text.slice(a, o);
			r += t, i += newLines(t), n.push({
				at: r.length,
				line: i,
				length: s - o,
				lines: newLines(e.text.slice(o, s))
			}), a = s;
		}
		return {
			text: {
				...e,
				text: r + e.text.slice(a)
			},
			restore: (e) => restore(e, n)
		};
	}
	function rowRanges(e) {
		return /\bstdin\b/i.test(e) ? (0, r.b)(e).flatMap(({ copyRows: e }) => e && e.end > e.start ? [e] : []) : [];
	}
	function restore(e, t) {
		if (e.status === "unparsed") return e;
		let offset = (e) => t.reduce((t, { at: n, length: r }) => n <= e ? t + r : t, e), lineOf = (e) => t.reduce((t, n) => n.line <= e ? t + n.lines : t, e), rowsAt = ({ end: e }) => {
			let n = t.find(({ at: t }) => t === e)?.length ?? 0;
			return {
				start: offset(e) - n,
				end: offset(e)
			};
		};
		return {
			...e,
			statements: e.statements.map((e) => ({
				...e,
				start: offset(e.start),
				end: offset(e.end),
				line: lineOf(e.line),
				copyRows: e.copyRows && rowsAt(e.copyRows)
			})),
			problems: e.problems.map((e) => e.line === void 0 ? e : {
				...e,
				line: lineOf(e.line)
			})
		};
	}
	function newLines(e) {
		let t = 0;
		for (let n = e.indexOf("\n"); n >= 0; n = e.indexOf("\n", n + 1)) t++;
		return t;
	}
	function joinReferences(e) {
		let t = new ReferenceSet();
		for (let { relations: n, functions: r, types: i, schemas: a } of e) {
			for (let e of n) t.add("relations", e);
			for (let e of r) t.add("functions", e);
			for (let e of i) t.add("types", e);
			for (let e of a) t.schemas.add(e);
		}
		return t.references();
	}
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
	async function referencesWith(e, t, n) {
		let r = [], i = t.filter((e) => !n(e));
		for (let t = 0; i.length > 0 && t < 3; t++) {
			let { answers: t, read: n, died: a } = await e({
				type: "refer",
				texts: i
			});
			r.push(...t), i = a === void 0 ? [] : i.slice(n + 1);
		}
		return joinReferences(r);
	}
	async function examineWith(e, { texts: t, applied: n = [] }, r, i) {
		let a = new Map(), o = [...n, ...t];
		for (let e of o) i(e) && a.set(e, {
			status: "unexamined",
			reason: "too-large"
		});
		for (let t = 0; t < 3; t++) {
			let t = o.filter((e) => !a.has(e));
			if (t.length === 0) break;
			let { answers: i, read: s, died: c } = await e({
				type: "examine",
				texts: t,
				applied: n.filter((e) => !a.has(e)).length,
				context: r
			});
			for (let [e, n] of t.entries()) {
				let t = i[e];
				c === void 0 && t !== void 0 && a.set(n, {
					status: "examined",
					hazards: t
				});
			}
			let l = t[s];
			c !== void 0 && l !== void 0 && a.set(l, {
				status: "unexamined",
				reason: c
			});
		}
		return t.map((e) => a.get(e) ?? {
			status: "unexamined",
			reason: "crashed"
		});
	}
	async function start() {
		let { startSession: e } = await n.e(480).then(n.bind(n, 3480));
		return e();
	}
	function createParser(e = {}) {
		let { textTimeoutMs: t = 15e3, callTimeoutMs: n = 6e4, sizeLimit: r = 5242880, keepsTrees: i = !1 } = e, a = e.session && Promise.resolve(e.session), o = Promise.resolve(), s = !1;
		async function parse(e) {
			let t = [], r = performance.now() + n;
			for (; t.length < e.length;) {
				let n = e.slice(t.length);
				if (s) throw Error("The SQL parser is closed");
				isTooLarge(n[0]) ? t.push({
					status: "unparsed",
					reason: "too-large"
				}) : performance.now() > r ? t.push({
					status: "unparsed",
					reason: "timed-out"
				}) : t.push(...await parseSome(batchOf(n), r));
			}
			return t;
		}
		async function parseSome(e, n) {
			a ??= start();
			let r = {
				type: "parse",
				texts: e,
				keep: i
			}, { answers: o, died: s } = await (await a).run(r, t, n);
			return s === void 0 ? o : (a = void 0, [...o, {
				status: "unparsed",
				reason: s
			}]);
		}
		async function runTask(e) {
			if (s) throw Error("The SQL parser is closed");
			a ??= start();
			let r = await (await a).run(e, t, performance.now() + n);
			return r.died !== void 0 && (a = void 0), r;
		}
		async function end() {
			let e = a;
			a = void 0, await (await e)?.end();
		}
		function inTurn(e) {
			let t = o.then(e);
			return o = t.catch(() => {}), t;
		}
		function isTooLarge(e) {
			return e !== void 0 && Buffer.byteLength(e.text) > r;
		}
		function batchOf(e) {
			let t = 0, n = e.findIndex((e, n) => (t += e.text.length, n > 0 && (t > 8e6 || isTooLarge(e))));
			return n < 0 ? e : e.slice(0, n);
		}
		return {
			parse: (e) => inTurn(async () => {
				let t = e.map(cutRows);
				return (await parse(t.map(({ text: e }) => e))).flatMap((e, n) => t[n]?.restore(e) ?? []);
			}),
			references: (e) => inTurn(() => referencesWith(runTask, e, isTooLarge)),
			examine: (e, t) => inTurn(() => examineWith(runTask, e, t, isTooLarge)),
			rest: () => inTurn(end),
			async close() {
				s = !0, await end();
			}
		};
	}
}) };
