#!/usr/bin/env node
(() => {
	"use strict";
	var e = {
		2613: ((e) => {
			e.exports = require("assert");
		}),
		5317: ((e) => {
			e.exports = require("child_process");
		}),
		4601: ((e) => {
			e.exports = require("crypto");
		}),
		2250: ((e) => {
			e.exports = require("dns");
		}),
		4434: ((e) => {
			e.exports = require("events");
		}),
		9896: ((e) => {
			e.exports = require("fs");
		}),
		9278: ((e) => {
			e.exports = require("net");
		}),
		4573: ((e) => {
			e.exports = require("node:buffer");
		}),
		1421: ((e) => {
			e.exports = require("node:child_process");
		}),
		7598: ((e) => {
			e.exports = require("node:crypto");
		}),
		8474: ((e) => {
			e.exports = require("node:events");
		}),
		3024: ((e) => {
			e.exports = require("node:fs");
		}),
		1455: ((e) => {
			e.exports = require("node:fs/promises");
		}),
		8995: ((e) => {
			e.exports = require("node:module");
		}),
		7030: ((e) => {
			e.exports = require("node:net");
		}),
		8161: ((e) => {
			e.exports = require("node:os");
		}),
		6760: ((e) => {
			e.exports = require("node:path");
		}),
		1708: ((e) => {
			e.exports = require("node:process");
		}),
		6848: ((e) => {
			e.exports = require("node:readline/promises");
		}),
		8500: ((e) => {
			e.exports = require("node:timers/promises");
		}),
		1692: ((e) => {
			e.exports = require("node:tls");
		}),
		7066: ((e) => {
			e.exports = require("node:tty");
		}),
		3136: ((e) => {
			e.exports = require("node:url");
		}),
		7975: ((e) => {
			e.exports = require("node:util");
		}),
		8877: ((e) => {
			e.exports = require("node:v8");
		}),
		5919: ((e) => {
			e.exports = require("node:worker_threads");
		}),
		857: ((e) => {
			e.exports = require("os");
		}),
		6928: ((e) => {
			e.exports = require("path");
		}),
		2203: ((e) => {
			e.exports = require("stream");
		}),
		3193: ((e) => {
			e.exports = require("string_decoder");
		}),
		3557: ((e) => {
			e.exports = require("timers");
		}),
		4756: ((e) => {
			e.exports = require("tls");
		}),
		9023: ((e) => {
			e.exports = require("util");
		}),
		8253: ((e) => {
			e.exports = require("util/types");
		})
	}, t = {};
	function __nccwpck_require__(n) {
		var r = t[n];
		if (r !== void 0) return r.exports;
		var i = t[n] = { exports: {} }, a = !0;
		try {
			e[n](i, i.exports, __nccwpck_require__), a = !1;
		} finally {
			a && delete t[n];
		}
		return i.exports;
	}
	__nccwpck_require__.m = e, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/"), __nccwpck_require__.d = (e, t) => {
		for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
			enumerable: !0,
			get: t[n]
		});
	}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".index.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
	}, (() => {
		var e = { 792: 1 }, installChunk = (t) => {
			var n = t.modules, r = t.ids, i = t.runtime;
			for (var a in n) __nccwpck_require__.o(n, a) && (__nccwpck_require__.m[a] = n[a]);
			i && i(__nccwpck_require__);
			for (var o = 0; o < r.length; o++) e[r[o]] = 1;
		};
		__nccwpck_require__.f.require = (t, n) => {
			e[t] || installChunk(require("./" + __nccwpck_require__.u(t)));
		};
	})();
	var n = {}, r = __nccwpck_require__(8995), i = __nccwpck_require__(8161), a = __nccwpck_require__(6760);
	function keepCompiledCode(e) {
		!e.CI && "enableCompileCache" in r && typeof r.enableCompileCache == "function" && r.enableCompileCache((0, a.join)(e.XDG_CACHE_HOME || (0, a.join)((0, i.homedir)(), ".cache"), "db-ops"));
	}
	keepCompiledCode(process.env), Promise.all([__nccwpck_require__.e(179), __nccwpck_require__.e(935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6935)).then(({ main: e }) => e(process.argv.slice(2), process.env)), module.exports = n;
})();
