"use strict";
exports.id = 255, exports.ids = [255], exports.modules = { 6255: ((e, t, n) => {
	n.d(t, { openEarly: () => openEarly });
	var r = n(5865);
	function openEarly(e, t) {
		let { signal: n, onProgress: i } = e, a = new AbortController();
		n.addEventListener("abort", () => a.abort(n.reason), { once: !0 }), n.aborted && a.abort(n.reason);
		let o = [], tell = (e) => {
			o ? o.push(e) : i(e);
		}, onAsked = () => void 0, s = new Promise((e) => {
			onAsked = e;
		}), c = (0, r.ho)({
			...e,
			signal: a.signal,
			onProgress: tell
		}, {
			...t,
			onAsked
		});
		return {
			asked: Promise.race([s, c.catch(() => void 0)]),
			opening: c,
			take: () => {
				let e = o ?? [];
				o = void 0;
				for (let t of e) i(t);
				return c;
			},
			giveUp: async () => {
				if (o === void 0) return;
				a.abort();
				let e = await c.catch(() => void 0);
				e?.status === "open" && await (0, r.Vu)(e.session);
			}
		};
	}
}) };
