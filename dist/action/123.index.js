"use strict";
exports.id = 123, exports.ids = [123], exports.modules = {
	5810: ((e, t, n) => {
		n.d(t, { g: () => rulePage });
		let r = /^(?:not-examined$|allow-)/;
		function rulePage(e) {
			return r.test(e) ? "README.md" : `${e}.md`;
		}
	}),
	123: ((e, t, n) => {
		n.d(t, { renderSarif: () => renderSarif });
		var r = n(7598), i = n(5810), a = n(3411), o = n(2527);
		function renderSarif(e, { excerpts: t, pages: n }) {
			let r = [...new Set(e.hazards.map(({ id: e }) => e))].sort(), i = fingerprints(t);
			return {
				$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: "db-ops",
						semanticVersion: a.x,
						rules: r.map((e) => ruleOf(e, n))
					} },
					automationDetails: { id: `db-ops/${encodeURIComponent(e.environment)}/` },
					columnKind: "unicodeCodePoints",
					results: e.hazards.map((e) => ({
						ruleId: e.id,
						ruleIndex: r.indexOf(e.id),
						level: s[e.severity],
						message: { text: wordsOf(e) },
						locations: [{ physicalLocation: placeOf(e) }],
						partialFingerprints: { primaryLocationLineHash: i(e) },
						suppressions: e.acknowledged ? [{
							kind: "inSource",
							status: "accepted"
						}] : []
					}))
				}]
			};
		}
		let s = {
			danger: "error",
			warning: "warning",
			note: "note"
		};
		function ruleOf(e, t) {
			let n = e.replaceAll("-", " "), r = (0, i.g)(e);
			return {
				id: e,
				shortDescription: { text: `${n.charAt(0).toUpperCase()}${n.slice(1)}` },
				help: { text: `What happens, and how to do it safely: docs/hazards/${r} of db-ops` },
				...t === void 0 ? {} : { helpUri: `${t}/${r}` }
			};
		}
		function wordsOf({ reason: e, rewrite: t }) {
			return (0, o.Qf)(t === null ? e : `${e}\nSafer:\n${t}`);
		}
		function placeOf({ file: e, line: t, column: n, endLine: r }) {
			return {
				artifactLocation: {
					uri: (0, o.O0)(e),
					uriBaseId: "%SRCROOT%"
				},
				region: {
					startLine: t,
					startColumn: n,
					endLine: r
				}
			};
		}
		function fingerprints(e) {
			let t = new Map();
			return ({ id: n, file: i, line: a, object: o }) => {
				let s = e.get(`${i}:${a}`)?.replace(/\s+/g, " ").trim(), c = (0, r.createHash)("sha256").update(JSON.stringify([
					n,
					i,
					o,
					s
				])).digest("hex").slice(0, 16), l = (t.get(c) ?? 0) + 1;
				return t.set(c, l), `${c}:${l}`;
			};
		}
	})
};
