"use strict";
exports.id = 39, exports.ids = [39], exports.modules = { 39: ((e, t, n) => {
	n.d(t, { askBeforeReset: () => askBeforeReset });
	var r = n(6848), i = n(2527);
	async function askBeforeReset(e, t) {
		let n = (0, r.createInterface)({
			input: process.stdin,
			output: process.stderr
		}), a = new AbortController();
		n.on("SIGINT", () => a.abort()).on("close", () => a.abort());
		try {
			let r = `Drop all this on ${(0, i.SV)(e)} and make it anew? [y/N] `, o = await n.question(r, { signal: AbortSignal.any([t, a.signal]) });
			return /^y(?:es)?$/i.test(o.trim());
		} catch {
			return process.stderr.write("\n"), !1;
		} finally {
			n.close();
		}
	}
}) };
