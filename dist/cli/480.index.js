"use strict";
exports.id = 480, exports.ids = [480], exports.modules = { 3480: ((e, t, n) => {
	n.d(t, { startSession: () => startSession });
	var r = n(8877), i = n(5919);
	function limitYoungHeaps(e) {
		let t = e.reduce((e, { text: t }) => e + t.length, 0);
		(0, r.setFlagsFromString)(`--semi-space-growth-factor=${t < 1e6 ? 1 : 2}`);
	}
	function startSession(e) {
		let t = new i.Worker(e, {
			resourceLimits: {
				stackSizeMb: 16,
				maxOldGenerationSizeMb: 1024,
				maxYoungGenerationSizeMb: 24
			},
			env: {},
			execArgv: [],
			stdout: !0,
			stderr: !0
		});
		t.on("error", () => {});
		let n = new Promise((n, r) => {
			let fail = (t) => r(Error(`The SQL parser does not start: ${e}`, { cause: t }));
			t.once("message", n).once("error", fail).once("exit", fail);
		});
		return n.catch(() => {}), t.unref(), {
			async run(e, r, i) {
				let a = run(t, e, r, i);
				return await n, limitYoungHeaps(e.texts), a;
			},
			end: async () => void await t.terminate()
		};
	}
	function run(e, t, n, r) {
		return new Promise((i) => {
			let a = [], o = 0, finish = (t) => {
				clearTimeout(s), e.off("message", take).off("exit", crash).unref(), t === "timed-out" && e.terminate(), i({
					answers: a,
					read: Math.max(o, a.length),
					died: t
				});
			}, crash = () => finish("crashed"), take = (e) => {
				e.type === "read" && o++, e.type === "answer" && a.push(JSON.parse(e.json)), s.refresh(), a.length === t.texts.length ? finish(void 0) : performance.now() > r && finish("timed-out");
			}, expire = () => {
				let e = o + a.length;
				setImmediate(() => o + a.length === e ? finish("timed-out") : s.refresh());
			}, s = setTimeout(expire, n);
			e.on("message", take).on("exit", crash).ref(), e.postMessage(t);
		});
	}
}) };
