#!/usr/bin/env node
import { createRequire as e } from "module";
var t = {
	2613: ((t) => {
		t.exports = e(import.meta.url)("assert");
	}),
	5317: ((t) => {
		t.exports = e(import.meta.url)("child_process");
	}),
	4601: ((t) => {
		t.exports = e(import.meta.url)("crypto");
	}),
	2250: ((t) => {
		t.exports = e(import.meta.url)("dns");
	}),
	4434: ((t) => {
		t.exports = e(import.meta.url)("events");
	}),
	9896: ((t) => {
		t.exports = e(import.meta.url)("fs");
	}),
	9278: ((t) => {
		t.exports = e(import.meta.url)("net");
	}),
	4573: ((t) => {
		t.exports = e(import.meta.url)("node:buffer");
	}),
	1421: ((t) => {
		t.exports = e(import.meta.url)("node:child_process");
	}),
	7598: ((t) => {
		t.exports = e(import.meta.url)("node:crypto");
	}),
	8474: ((t) => {
		t.exports = e(import.meta.url)("node:events");
	}),
	3024: ((t) => {
		t.exports = e(import.meta.url)("node:fs");
	}),
	1455: ((t) => {
		t.exports = e(import.meta.url)("node:fs/promises");
	}),
	8995: ((t) => {
		t.exports = e(import.meta.url)("node:module");
	}),
	7030: ((t) => {
		t.exports = e(import.meta.url)("node:net");
	}),
	8161: ((t) => {
		t.exports = e(import.meta.url)("node:os");
	}),
	6760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
	}),
	1708: ((t) => {
		t.exports = e(import.meta.url)("node:process");
	}),
	6848: ((t) => {
		t.exports = e(import.meta.url)("node:readline/promises");
	}),
	8500: ((t) => {
		t.exports = e(import.meta.url)("node:timers/promises");
	}),
	1692: ((t) => {
		t.exports = e(import.meta.url)("node:tls");
	}),
	7066: ((t) => {
		t.exports = e(import.meta.url)("node:tty");
	}),
	3136: ((t) => {
		t.exports = e(import.meta.url)("node:url");
	}),
	7975: ((t) => {
		t.exports = e(import.meta.url)("node:util");
	}),
	8877: ((t) => {
		t.exports = e(import.meta.url)("node:v8");
	}),
	5919: ((t) => {
		t.exports = e(import.meta.url)("node:worker_threads");
	}),
	857: ((t) => {
		t.exports = e(import.meta.url)("os");
	}),
	6928: ((t) => {
		t.exports = e(import.meta.url)("path");
	}),
	2203: ((t) => {
		t.exports = e(import.meta.url)("stream");
	}),
	3193: ((t) => {
		t.exports = e(import.meta.url)("string_decoder");
	}),
	3557: ((t) => {
		t.exports = e(import.meta.url)("timers");
	}),
	4756: ((t) => {
		t.exports = e(import.meta.url)("tls");
	}),
	9023: ((t) => {
		t.exports = e(import.meta.url)("util");
	}),
	8253: ((t) => {
		t.exports = e(import.meta.url)("util/types");
	}),
	9069: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				(0, n(1163).e)(process.env);
				let { main: e } = await Promise.all([n.e(179), n.e(258)]).then(n.bind(n, 9258));
				await e(process.argv.slice(2), process.env), t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	1163: ((e, t, n) => {
		n.d(t, { e: () => keepCompiledCode });
		var r = n(8995), i = n(8161), a = n(6760);
		function keepCompiledCode(e) {
			!e.CI && "enableCompileCache" in r && typeof r.enableCompileCache == "function" && r.enableCompileCache((0, a.join)(e.XDG_CACHE_HOME || (0, a.join)((0, i.homedir)(), ".cache"), "db-ops"));
		}
	})
}, n = {};
function __nccwpck_require__(e) {
	var r = n[e];
	if (r !== void 0) return r.exports;
	var i = n[e] = { exports: {} }, a = !0;
	try {
		t[e](i, i.exports, __nccwpck_require__), a = !1;
	} finally {
		a && delete n[e];
	}
	return i.exports;
}
__nccwpck_require__.m = t, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/"), (() => {
	var e = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__", t = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__", n = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__", resolveQueue = (e) => {
		e && e.d < 1 && (e.d = 1, e.forEach((e) => e.r--), e.forEach((e) => e.r-- ? e.r++ : e()));
	}, wrapDeps = (r) => r.map((r) => {
		if (typeof r == "object" && r) {
			if (r[e]) return r;
			if (r.then) {
				var i = [];
				i.d = 0, r.then((e) => {
					a[t] = e, resolveQueue(i);
				}, (e) => {
					a[n] = e, resolveQueue(i);
				});
				var a = {};
				return a[e] = (e) => e(i), a;
			}
		}
		var o = {};
		return o[e] = (e) => {}, o[t] = r, o;
	});
	__nccwpck_require__.a = (r, i, a) => {
		var o;
		a && ((o = []).d = -1);
		var s = new Set(), c = r.exports, l, u, d, f = new Promise((e, t) => {
			d = t, u = e;
		});
		f[t] = c, f[e] = (e) => (o && e(o), s.forEach(e), f.catch((e) => {})), r.exports = f, i((r) => {
			l = wrapDeps(r);
			var fn, getResult = () => l.map((e) => {
				if (e[n]) throw e[n];
				return e[t];
			}), i = new Promise((t) => {
				fn = () => t(getResult), fn.r = 0;
				var fnQueue = (e) => e !== o && !s.has(e) && (s.add(e), e && !e.d && (fn.r++, e.push(fn)));
				l.map((t) => t[e](fnQueue));
			});
			return fn.r ? i : getResult();
		}, (e) => (e ? d(f[n] = e) : u(c), resolveQueue(o))), o && o.d < 0 && (o.d = 0);
	};
})(), __nccwpck_require__.d = (e, t) => {
	for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
		enumerable: !0,
		get: t[n]
	});
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".index.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
}, (() => {
	var e = { 792: 0 }, installChunk = (t) => {
		var { ids: n, modules: r, runtime: i } = t, a, o, s = 0;
		for (a in r) __nccwpck_require__.o(r, a) && (__nccwpck_require__.m[a] = r[a]);
		for (i && i(__nccwpck_require__); s < n.length; s++) o = n[s], __nccwpck_require__.o(e, o) && e[o] && e[o][0](), e[n[s]] = 0;
	};
	__nccwpck_require__.f.j = (t, n) => {
		var r = __nccwpck_require__.o(e, t) ? e[t] : void 0;
		if (r !== 0) {
			if (r) n.push(r[1]);
			else {
				var i = import("./" + __nccwpck_require__.u(t)).then(installChunk, (n) => {
					throw e[t] !== 0 && (e[t] = void 0), n;
				}), i = Promise.race([i, new Promise((n) => r = e[t] = [n])]);
				n.push(r[1] = i);
			}
		}
	};
})();
var r = __nccwpck_require__(9069);
r = await r;
