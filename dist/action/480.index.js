"use strict";
exports.id = 480, exports.ids = [480], exports.modules = { 3480: ((e, t, n) => {
	n.d(t, { startSession: () => startSession });
	var r = n(6760), i = n(3136), a = n(8877), o = n(5919);
	let s = (0, r.join)((0, r.dirname)((0, i.fileURLToPath)(require("url").pathToFileURL(__filename).href)), "../../dist/parser/index.js");
	function limitYoungHeaps(e) {
		let t = e.reduce((e, { text: t }) => e + t.length, 0);
		(0, a.setFlagsFromString)(`--semi-space-growth-factor=${t < 1e6 ? 1 : 2}`);
	}
	function startSession() {
		let e = new o.Worker(s, {
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
		e.on("error", () => {});
		let t = new Promise((t, n) => {
			let fail = (e) => n(Error(`The SQL parser does not start: ${s}`, { cause: e }));
			e.once("message", t).once("error", fail).once("exit", fail);
		});
		return t.catch(() => {}), e.unref(), {
			async run(n, r, i) {
				let a = run(e, n, r, i);
				return await t, limitYoungHeaps(n.texts), a;
			},
			end: async () => void await e.terminate()
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
