exports.id = 577, exports.ids = [577], exports.modules = {
	744: ((e) => {
		var t = 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 7, o = i * 365.25;
		e.exports = function(e, t) {
			t ||= {};
			var n = typeof e;
			if (n === "string" && e.length > 0) return parse(e);
			if (n === "number" && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
			throw Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
		};
		function parse(e) {
			if (e = String(e), !(e.length > 100)) {
				var s = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
				if (s) {
					var c = parseFloat(s[1]);
					switch ((s[2] || "ms").toLowerCase()) {
						case "years":
						case "year":
						case "yrs":
						case "yr":
						case "y": return c * o;
						case "weeks":
						case "week":
						case "w": return c * a;
						case "days":
						case "day":
						case "d": return c * i;
						case "hours":
						case "hour":
						case "hrs":
						case "hr":
						case "h": return c * r;
						case "minutes":
						case "minute":
						case "mins":
						case "min":
						case "m": return c * n;
						case "seconds":
						case "second":
						case "secs":
						case "sec":
						case "s": return c * t;
						case "milliseconds":
						case "millisecond":
						case "msecs":
						case "msec":
						case "ms": return c;
						default: return;
					}
				}
			}
		}
		function fmtShort(e) {
			var a = Math.abs(e);
			return a >= i ? Math.round(e / i) + "d" : a >= r ? Math.round(e / r) + "h" : a >= n ? Math.round(e / n) + "m" : a >= t ? Math.round(e / t) + "s" : e + "ms";
		}
		function fmtLong(e) {
			var a = Math.abs(e);
			return a >= i ? plural(e, a, i, "day") : a >= r ? plural(e, a, r, "hour") : a >= n ? plural(e, a, n, "minute") : a >= t ? plural(e, a, t, "second") : e + " ms";
		}
		function plural(e, t, n, r) {
			var i = t >= n * 1.5;
			return Math.round(e / n) + " " + r + (i ? "s" : "");
		}
	}),
	7336: ((e) => {
		let t = process || {}, n = t.argv || [], r = t.env || {}, i = !(r.NO_COLOR || n.includes("--no-color")) && (!!r.FORCE_COLOR || n.includes("--color") || t.platform === "win32" || (t.stdout || {}).isTTY && r.TERM !== "dumb" || !!r.CI), formatter = (e, t, n = e) => (r) => {
			let i = "" + r, a = i.indexOf(t, e.length);
			return ~a ? e + replaceClose(i, t, n, a) + t : e + i + t;
		}, replaceClose = (e, t, n, r) => {
			let i = "", a = 0;
			do
				i += e.substring(a, r) + n, a = r + t.length, r = e.indexOf(t, a);
			while (~r);
			return i + e.substring(a);
		}, createColors = (e = i) => {
			let t = e ? formatter : () => String;
			return {
				isColorSupported: e,
				reset: t("\x1B[0m", "\x1B[0m"),
				bold: t("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
				dim: t("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
				italic: t("\x1B[3m", "\x1B[23m"),
				underline: t("\x1B[4m", "\x1B[24m"),
				inverse: t("\x1B[7m", "\x1B[27m"),
				hidden: t("\x1B[8m", "\x1B[28m"),
				strikethrough: t("\x1B[9m", "\x1B[29m"),
				black: t("\x1B[30m", "\x1B[39m"),
				red: t("\x1B[31m", "\x1B[39m"),
				green: t("\x1B[32m", "\x1B[39m"),
				yellow: t("\x1B[33m", "\x1B[39m"),
				blue: t("\x1B[34m", "\x1B[39m"),
				magenta: t("\x1B[35m", "\x1B[39m"),
				cyan: t("\x1B[36m", "\x1B[39m"),
				white: t("\x1B[37m", "\x1B[39m"),
				gray: t("\x1B[90m", "\x1B[39m"),
				bgBlack: t("\x1B[40m", "\x1B[49m"),
				bgRed: t("\x1B[41m", "\x1B[49m"),
				bgGreen: t("\x1B[42m", "\x1B[49m"),
				bgYellow: t("\x1B[43m", "\x1B[49m"),
				bgBlue: t("\x1B[44m", "\x1B[49m"),
				bgMagenta: t("\x1B[45m", "\x1B[49m"),
				bgCyan: t("\x1B[46m", "\x1B[49m"),
				bgWhite: t("\x1B[47m", "\x1B[49m"),
				blackBright: t("\x1B[90m", "\x1B[39m"),
				redBright: t("\x1B[91m", "\x1B[39m"),
				greenBright: t("\x1B[92m", "\x1B[39m"),
				yellowBright: t("\x1B[93m", "\x1B[39m"),
				blueBright: t("\x1B[94m", "\x1B[39m"),
				magentaBright: t("\x1B[95m", "\x1B[39m"),
				cyanBright: t("\x1B[96m", "\x1B[39m"),
				whiteBright: t("\x1B[97m", "\x1B[39m"),
				bgBlackBright: t("\x1B[100m", "\x1B[49m"),
				bgRedBright: t("\x1B[101m", "\x1B[49m"),
				bgGreenBright: t("\x1B[102m", "\x1B[49m"),
				bgYellowBright: t("\x1B[103m", "\x1B[49m"),
				bgBlueBright: t("\x1B[104m", "\x1B[49m"),
				bgMagentaBright: t("\x1B[105m", "\x1B[49m"),
				bgCyanBright: t("\x1B[106m", "\x1B[49m"),
				bgWhiteBright: t("\x1B[107m", "\x1B[49m")
			};
		};
		e.exports = createColors(), e.exports.createColors = createColors;
	}),
	9691: ((e, t, n) => {
		"use strict";
		n.d(t, {
			YOg: () => array,
			zMY: () => schemas_boolean,
			Whr: () => schemas_int,
			aig: () => schemas_number,
			Ikc: () => object,
			vkY: () => preprocess,
			YjP: () => schemas_string,
			PVZ: () => tuple
		});
		var r = n(8532), i = n(4723);
		class $ZodCyclicError extends Error {
			constructor() {
				super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
			}
		}
		let a = "~memo", o = [];
		function isRef(e) {
			return typeof e == "object" && !!e;
		}
		function cloneIssues(e) {
			return e.map((e) => e.path ? {
				...e,
				path: e.path.slice()
			} : { ...e });
		}
		let s = new WeakMap();
		function isRecursive(e, t, n) {
			let r = s.get(e);
			if (r !== void 0) return r ? 2 : 0;
			if (t.has(e)) return 2;
			t.add(e);
			let a = 0, check = (e) => {
				if (a !== 2 && e?._zod) {
					let r = isRecursive(e, t, n);
					r > a && (a = r);
				}
			}, shape = (e, r) => {
				let i = 0;
				for (let a of Reflect.ownKeys(e)) {
					let o = Object.getOwnPropertyDescriptor(e, a);
					if (r && !o.enumerable) continue;
					let s = o.get ? 1 : o.value?._zod ? isRecursive(o.value, t, n) : 0;
					s > i && (i = s);
				}
				return i;
			}, merge = (e) => {
				e > a && (a = e);
			}, o = e._zod.def;
			switch (o.type) {
				case "object": {
					let e = i.MO(o);
					merge(e ? shape(e, !0) : 1), check(o.catchall);
					break;
				}
				case "array":
					check(o.element);
					break;
				case "tuple":
					for (let e of o.items) check(e);
					check(o.rest);
					break;
				case "record":
				case "map":
					check(o.keyType), check(o.valueType);
					break;
				case "set":
					check(o.valueType);
					break;
				case "union":
					for (let e of o.options) check(e);
					break;
				case "intersection":
					check(o.left), check(o.right);
					break;
				case "optional":
				case "nullable":
				case "default":
				case "prefault":
				case "catch":
				case "readonly":
				case "nonoptional":
				case "promise":
				case "success":
					check(o.innerType);
					break;
				case "pipe":
					check(o.in), check(o.out);
					break;
				case "function":
					check(o.input), check(o.output);
					break;
				case "lazy": {
					let r = o._cachedInner ?? (n ? e._zod.innerType : void 0);
					merge(r ? isRecursive(r, t, !1) : 1);
					break;
				}
				case "template_literal":
				case "string":
				case "number":
				case "int":
				case "boolean":
				case "bigint":
				case "symbol":
				case "undefined":
				case "null":
				case "void":
				case "never":
				case "any":
				case "unknown":
				case "date":
				case "nan":
				case "enum":
				case "literal":
				case "file":
				case "transform":
				case "custom": break;
				default: for (let e in o) {
					let t = Object.getOwnPropertyDescriptor(o, e);
					if (!t || t.get) continue;
					let n = t.value;
					if (n && typeof n == "object") {
						if (n._zod) check(n);
						else if (Array.isArray(n)) for (let e of n) check(e);
					}
				}
			}
			return t.delete(e), settle(e, a);
		}
		function settle(e, t) {
			return t !== 1 && s.set(e, t === 2), t;
		}
		function bucketFor(e, t) {
			let n = e.buckets.get(t);
			return n || (n = new WeakMap(), e.buckets.set(t, n)), n;
		}
		let c, l = [], u = {
			alloc(e, t, n) {
				let r = c;
				if (!r) return n;
				c = void 0;
				let i = {
					value: n,
					issues: null
				};
				return r.set(t.value, i), l.push(i), n;
			},
			guard(e) {
				var t;
				(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
					let t = e._zod.parse, wrapped = (e, n) => {
						if (n.direction !== "backward" && isBackEdge(n, e.value)) throw new $ZodCyclicError();
						return t(e, n);
					};
					e._zod.parse = wrapped, e._zod.run === t && (e._zod.run = wrapped);
				});
			},
			attach(e) {
				var t;
				let n, r = !1, i, s;
				(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
					let t = e._zod.parse, wrapped = (u, d) => {
						if (n === void 0) {
							let i = isRecursive(e, new Set(), !1);
							if (i === 0) return e._zod.parse = t, e._zod.run === wrapped && (e._zod.run = t), t(u, d);
							i === 2 || r ? n = !0 : r = !0;
						}
						let f = u.value;
						if (!isRef(f)) return t(u, d);
						let p = d[a];
						p || (p = {
							buckets: new WeakMap(),
							backEdges: void 0
						}, d[a] = p);
						let m;
						i === d ? m = s : (m = bucketFor(p, e), i = d, s = m);
						let h = m.get(f);
						if (h) return u.value = h.value, h.issues ? h.issues.length && u.issues.push(...cloneIssues(h.issues)) : (u.memo = !0, p.backEdges ?? (p.backEdges = new WeakSet()), p.backEdges.add(h.value)), u;
						c = m;
						let g = l.length, v = t(u, d);
						c = void 0;
						let y = l.length > g ? l.pop() : void 0;
						return v instanceof Promise ? v.then((e) => (y && (y.issues = e.issues.length ? cloneIssues(e.issues) : o), e)) : (y && (y.issues = v.issues.length ? cloneIssues(v.issues) : o), v);
					};
					e._zod.parse = wrapped, e._zod.run === t && (e._zod.run = wrapped);
				});
			}
		};
		function memoizer() {
			return u;
		}
		function isBackEdge(e, t) {
			let n = e[a]?.backEdges;
			return n !== void 0 && isRef(t) && n.has(t);
		}
		let d = /^[cC][0-9a-z]{6,}$/, f = /^[0-9a-z]+$/, p = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, m = /^[0-9a-vA-V]{20}$/, h = /^[A-Za-z0-9]{27}$/, g = /^[a-zA-Z0-9_-]{21}$/;
		function nanoidOfLength(e) {
			return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
		}
		let v = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, y = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, uuid = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, ee = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
		function emoji() {
			return RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$", "u");
		}
		let te = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, ne = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, re = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, ie = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, ae = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, oe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, se = /^https?$/, ce = /^\+[1-9]\d{6,14}$/, b = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
		function regexes_anchor(e) {
			return RegExp(`^${e}$`);
		}
		let le = regexes_anchor(b);
		function timeSource(e) {
			let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
			return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
		}
		function time(e) {
			return RegExp(`^${timeSource(e)}$`);
		}
		function datetime(e) {
			let t = ["Z"];
			e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
			let n = `${timeSource({
				precision: e.precision,
				seconds: !0
			})}(?:${t.join("|")})`, r = e.local ? `${n}|${timeSource({ precision: e.precision })}` : n;
			return RegExp(`^${b}T(?:${r})$`);
		}
		let ue = /^[\s\S]{0,}$/, de = /^-?\d+(?:\.\d+)?$/, fe = /^(?:true|false)$/i, pe = /^[^A-Z]*$/, me = /^[^a-z]*$/, x = r.xI("$ZodCheck", (e, t) => {
			var n;
			e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
		}), _whenHasLength = (e) => {
			let t = e.value;
			return !i.cl(t) && t.length !== void 0;
		}, S = {
			number: "number",
			bigint: "bigint",
			object: "date"
		}, C = r.xI("$ZodCheckLessThan", (e, t) => {
			x.init(e, t);
			let n = S[typeof t.value];
			e._zod.check = (r) => {
				(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
					origin: S[typeof r.value] ?? n,
					code: "too_big",
					maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
					input: r.value,
					inclusive: t.inclusive,
					inst: e,
					continue: !t.abort
				});
			};
		}), w = r.xI("$ZodCheckGreaterThan", (e, t) => {
			x.init(e, t);
			let n = S[typeof t.value];
			e._zod.check = (r) => {
				(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
					origin: S[typeof r.value] ?? n,
					code: "too_small",
					minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
					input: r.value,
					inclusive: t.inclusive,
					inst: e,
					continue: !t.abort
				});
			};
		}), he = r.xI("$ZodCheckMultipleOf", (e, t) => {
			x.init(e, t), e._zod.check = (n) => {
				if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
				(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : i.LG(n.value, t.value) === 0) || n.issues.push({
					origin: typeof n.value,
					code: "not_multiple_of",
					divisor: t.value,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		}), ge = r.xI("$ZodCheckNumberFormat", (e, t) => {
			x.init(e, t), t.format = t.format || "float64";
			let n = t.format?.includes("int"), r = n ? "int" : "number", [a, o] = i.zH[t.format];
			e._zod.check = (i) => {
				let s = i.value;
				if (n) {
					if (!Number.isInteger(s)) {
						i.issues.push({
							expected: r,
							format: t.format,
							code: "invalid_type",
							continue: !1,
							input: s,
							inst: e
						});
						return;
					}
					if (!Number.isSafeInteger(s)) {
						s > 0 ? i.issues.push({
							input: s,
							code: "too_big",
							maximum: 2 ** 53 - 1,
							note: "Integers must be within the safe integer range.",
							inst: e,
							origin: r,
							inclusive: !0,
							continue: !t.abort
						}) : i.issues.push({
							input: s,
							code: "too_small",
							minimum: -(2 ** 53 - 1),
							note: "Integers must be within the safe integer range.",
							inst: e,
							origin: r,
							inclusive: !0,
							continue: !t.abort
						});
						return;
					}
				}
				s < a && i.issues.push({
					origin: "number",
					input: s,
					code: "too_small",
					minimum: a,
					inclusive: !0,
					inst: e,
					continue: !t.abort
				}), s > o && i.issues.push({
					origin: "number",
					input: s,
					code: "too_big",
					maximum: o,
					inclusive: !0,
					inst: e,
					continue: !t.abort
				});
			};
		}), _e = r.xI("$ZodCheckMaxLength", (e, t) => {
			var n;
			x.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
				let r = n.value, a = r.length;
				if ((typeof r == "string" && a > t.maximum ? i.O7(r) : a) <= t.maximum) return;
				let o = i.Rc(r);
				n.issues.push({
					origin: o,
					code: "too_big",
					maximum: t.maximum,
					inclusive: !0,
					input: r,
					inst: e,
					continue: !t.abort
				});
			};
		}), ve = r.xI("$ZodCheckMinLength", (e, t) => {
			var n;
			x.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
				let r = n.value, a = r.length;
				if ((typeof r == "string" && a >= t.minimum && a < t.minimum * 2 ? i.O7(r) : a) >= t.minimum) return;
				let o = i.Rc(r);
				n.issues.push({
					origin: o,
					code: "too_small",
					minimum: t.minimum,
					inclusive: !0,
					input: r,
					inst: e,
					continue: !t.abort
				});
			};
		}), ye = r.xI("$ZodCheckLengthEquals", (e, t) => {
			var n;
			x.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
				let r = n.value, a = r.length, o = typeof r == "string" && a >= t.length && a <= t.length * 2 ? i.O7(r) : a;
				if (o === t.length) return;
				let s = i.Rc(r), c = o > t.length;
				n.issues.push({
					origin: s,
					...c ? {
						code: "too_big",
						maximum: t.length
					} : {
						code: "too_small",
						minimum: t.length
					},
					inclusive: !0,
					exact: !0,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		}), T = r.xI("$ZodCheckStringFormat", (e, t) => {
			var n, r;
			x.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
				t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: t.format,
					input: n.value,
					...t.pattern ? { pattern: t.pattern.toString() } : {},
					inst: e,
					continue: !t.abort
				});
			}) : (r = e._zod).check ?? (r.check = () => {});
		}), be = r.xI("$ZodCheckRegex", (e, t) => {
			T.init(e, t), e._zod.check = (n) => {
				t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "regex",
					input: n.value,
					pattern: t.pattern.toString(),
					inst: e,
					continue: !t.abort
				});
			};
		}), xe = r.xI("$ZodCheckLowerCase", (e, t) => {
			t.pattern ??= pe, T.init(e, t);
		}), Se = r.xI("$ZodCheckUpperCase", (e, t) => {
			t.pattern ??= me, T.init(e, t);
		}), Ce = r.xI("$ZodCheckIncludes", (e, t) => {
			x.init(e, t);
			let n = i.sD(t.includes);
			t.pattern = new RegExp(typeof t.position == "number" ? `^.{${t.position},}${n}` : n), e._zod.check = (n) => {
				n.value.includes(t.includes, t.position) || n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "includes",
					includes: t.includes,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		}), we = r.xI("$ZodCheckStartsWith", (e, t) => {
			x.init(e, t);
			let n = RegExp(`^${i.sD(t.prefix)}.*`);
			t.pattern ??= n, e._zod.check = (n) => {
				n.value.startsWith(t.prefix) || n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "starts_with",
					prefix: t.prefix,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		}), Te = r.xI("$ZodCheckEndsWith", (e, t) => {
			x.init(e, t);
			let n = RegExp(`.*${i.sD(t.suffix)}$`);
			t.pattern ??= n, e._zod.check = (n) => {
				n.value.endsWith(t.suffix) || n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "ends_with",
					suffix: t.suffix,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		}), Ee = r.xI("$ZodCheckOverwrite", (e, t) => {
			x.init(e, t), e._zod.check = (e) => {
				e.value = t.tx(e.value);
			};
		});
		class Doc {
			constructor(e = [], t = {}) {
				this.content = [], this.indent = 0, this.args = e, this.closed = t;
			}
			indented(e) {
				this.indent += 1;
				try {
					e(this);
				} finally {
					--this.indent;
				}
			}
			write(e) {
				if (typeof e == "function") {
					e(this, { execution: "sync" }), e(this, { execution: "async" });
					return;
				}
				let t = e.split("\n").filter((e) => e), n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).map((e) => " ".repeat(this.indent * 2) + e);
				for (let e of r) this.content.push(e);
			}
			compile() {
				let e = Function, t = this?.content ?? [""];
				return new e(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed));
			}
		}
		let De = {
			major: 4,
			minor: 6,
			patch: 7
		}, E = r.xI("$ZodType", (e, t) => {
			var n;
			e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = De;
			let a = e._zod.def.checks, o = e._zod.traits.has("$ZodCheck") ? [e, ...a ?? []] : a?.length ? [...a] : [];
			for (let t of o) for (let n of t._zod.onattach) n(e);
			if (o.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
				e._zod.run = e._zod.parse;
			});
			else {
				let runChecks = (t, n, a) => {
					if (t.memo) return t;
					let o = i.QH(t), s;
					for (let c of n) {
						if (c._zod.def.when) {
							if (i.rL(t) || !c._zod.def.when(t)) continue;
						} else if (o) continue;
						let n = t.issues.length, l = c._zod.check(t);
						if (l instanceof Promise && a?.async === !1) throw new r.GT();
						if (s || l instanceof Promise) s = (s ?? Promise.resolve()).then(async () => {
							await l, t.issues.length !== n && (i.d3(t.issues, n, e), o ||= i.QH(t, n));
						});
						else {
							if (t.issues.length === n) continue;
							i.d3(t.issues, n, e), o ||= i.QH(t, n);
						}
					}
					return s ? s.then(() => t) : t;
				}, handleCanaryResult = (t, n, a) => {
					if (i.QH(t)) return t.aborted = !0, t;
					let s = runChecks(n, o, a);
					if (s instanceof Promise) {
						if (a.async === !1) throw new r.GT();
						return s.then((t) => e._zod.parse(t, a));
					}
					return e._zod.parse(s, a);
				};
				e._zod.run = (t, n) => {
					if (n.skipChecks) return e._zod.parse(t, n);
					if (n.direction === "backward") {
						let r = e._zod.parse({
							value: t.value,
							issues: []
						}, {
							...n,
							skipChecks: !0
						});
						return r instanceof Promise ? r.then((e) => handleCanaryResult(e, t, n)) : handleCanaryResult(r, t, n);
					}
					let i = e._zod.parse(t, n);
					if (i instanceof Promise) {
						if (n.async === !1) throw new r.GT();
						return i.then((e) => runChecks(e, o, n));
					}
					return runChecks(i, o, n);
				};
			}
		}, {
			get "~standard"() {
				return i.jD(this, "~standard", standardProps(this));
			},
			set "~standard"(e) {
				i.qh(this, "~standard", e);
			}
		}), toStandardResult = (e, t) => e.issues.length ? { issues: e.issues.map((e) => i.iR(e, t, r.$W())) } : { value: e.value };
		async function validateAsync(e, t) {
			let n = { async: !0 };
			return toStandardResult(await e._zod.run({
				value: t,
				issues: []
			}, n), n);
		}
		function standardProps(e) {
			return {
				validate: (t) => {
					let n = { async: !1 };
					try {
						let r = e._zod.run({
							value: t,
							issues: []
						}, n);
						if (!(r instanceof Promise)) return toStandardResult(r, n);
					} catch {}
					return validateAsync(e, t);
				},
				vendor: "zod",
				version: 1
			};
		}
		let D = r.xI("$ZodString", (e, t) => {
			E.init(e, t), e._zod.pattern = t.pattern ?? ue, e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = String(n.value);
				} catch {}
				return typeof n.value == "string" || n.issues.push({
					expected: "string",
					code: "invalid_type",
					input: n.value,
					inst: e
				}), n;
			};
		}), O = r.xI("$ZodStringFormat", (e, t) => {
			T.init(e, t), D.init(e, t);
		}), Oe = r.xI("$ZodGUID", (e, t) => {
			t.pattern ??= y, O.init(e, t);
		}), ke = r.xI("$ZodUUID", (e, t) => {
			if (t.version) {
				let e = {
					v1: 1,
					v2: 2,
					v3: 3,
					v4: 4,
					v5: 5,
					v6: 6,
					v7: 7,
					v8: 8
				}[t.version];
				if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
				t.pattern ??= uuid(e);
			} else t.pattern ??= uuid();
			O.init(e, t);
		}), Ae = r.xI("$ZodEmail", (e, t) => {
			t.pattern ??= ee, O.init(e, t);
		});
		function canParseURL(e) {
			try {
				return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
			} catch {
				return !1;
			}
		}
		function validateURL(e, t) {
			return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? canParseURL(e) || 2 : parseURLObject(e, t);
		}
		function parseURLObject(e, t) {
			if (!t.normalize && t.protocol?.source === se.source && !/^https?:\/\//i.test(e)) return 1;
			try {
				if (typeof URL < "u") {
					let t = URL;
					if (typeof t.parse == "function") return t.parse(e) ?? 2;
				}
				return new URL(e);
			} catch {
				return 2;
			}
		}
		let je = /[\t\n\r]/g;
		function stripTabAndNewline(e) {
			return e.replace(je, "");
		}
		function urlHostnameOk(e, t) {
			return t.lastIndex = 0, t.test(e.hostname);
		}
		function urlProtocolOk(e, t) {
			return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
		}
		let Me = r.xI("$ZodURL", (e, t) => {
			O.init(e, t), e._zod.check = (n) => {
				try {
					let r = n.value.trim(), i = validateURL(r, t);
					if (i === 1) {
						n.issues.push({
							code: "invalid_format",
							format: "url",
							note: "Invalid URL format",
							input: n.value,
							inst: e,
							continue: !t.abort
						});
						return;
					}
					if (i === 2) {
						n.issues.push({
							code: "invalid_format",
							format: "url",
							input: n.value,
							inst: e,
							continue: !t.abort
						});
						return;
					}
					if (i === !0) {
						n.value = stripTabAndNewline(r);
						return;
					}
					t.hostname && !urlHostnameOk(i, t.hostname) && n.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid hostname",
						pattern: t.hostname.source,
						input: n.value,
						inst: e,
						continue: !t.abort
					}), t.protocol && !urlProtocolOk(i, t.protocol) && n.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid protocol",
						pattern: t.protocol.source,
						input: n.value,
						inst: e,
						continue: !t.abort
					}), n.value = t.normalize ? i.href : stripTabAndNewline(r);
					return;
				} catch {
					n.issues.push({
						code: "invalid_format",
						format: "url",
						input: n.value,
						inst: e,
						continue: !t.abort
					});
				}
			};
		}), Ne = r.xI("$ZodEmoji", (e, t) => {
			t.pattern ??= emoji(), O.init(e, t);
		}), Pe = r.xI("$ZodNanoID", (e, t) => {
			if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
			t.pattern ??= t.length === void 0 ? g : nanoidOfLength(t.length), O.init(e, t);
		}), Fe = r.xI("$ZodCUID", (e, t) => {
			t.pattern ??= d, O.init(e, t);
		}), Ie = r.xI("$ZodCUID2", (e, t) => {
			t.pattern ??= f, O.init(e, t);
		}), Le = r.xI("$ZodULID", (e, t) => {
			t.pattern ??= p, O.init(e, t);
		}), Re = r.xI("$ZodXID", (e, t) => {
			t.pattern ??= m, O.init(e, t);
		}), ze = r.xI("$ZodKSUID", (e, t) => {
			t.pattern ??= h, O.init(e, t);
		}), Be = r.xI("$ZodISODateTime", (e, t) => {
			t.pattern ??= datetime(t), O.init(e, t);
		}), Ve = r.xI("$ZodISODate", (e, t) => {
			t.pattern ??= le, O.init(e, t);
		}), He = r.xI("$ZodISOTime", (e, t) => {
			t.pattern ??= time(t), O.init(e, t);
		}), Ue = r.xI("$ZodISODuration", (e, t) => {
			t.pattern ??= v, O.init(e, t);
		}), We = r.xI("$ZodIPv4", (e, t) => {
			t.pattern ??= te, O.init(e, t);
		}), Ge = /^[0-9a-fA-F:.]+$/;
		function isValidIPv6(e) {
			return Ge.test(e) ? canParseURL(`http://[${e}]`) : !1;
		}
		let Ke = r.xI("$ZodIPv6", (e, t) => {
			t.pattern ??= ne, O.init(e, t), e._zod.check = (n) => {
				isValidIPv6(n.value) || n.issues.push({
					code: "invalid_format",
					format: "ipv6",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		}), qe = r.xI("$ZodCIDRv4", (e, t) => {
			t.pattern ??= re, O.init(e, t);
		});
		function isValidCIDRv6(e) {
			let t = e.split("/");
			if (t.length !== 2) return !1;
			let [n, r] = t;
			if (!r) return !1;
			let i = Number(r);
			return `${i}` !== r || i < 0 || i > 128 ? !1 : isValidIPv6(n);
		}
		let Je = r.xI("$ZodCIDRv6", (e, t) => {
			t.pattern ??= ie, O.init(e, t), e._zod.check = (n) => {
				isValidCIDRv6(n.value) || n.issues.push({
					code: "invalid_format",
					format: "cidrv6",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		function isValidBase64(e) {
			if (e === "") return !0;
			if (/\s/.test(e) || e.length % 4 != 0) return !1;
			try {
				return atob(e), !0;
			} catch {
				return !1;
			}
		}
		let k = /^[0-9a-zA-Z+/]*={0,2}$/, Ye = r.xI("$ZodBase64", (e, t) => {
			t.pattern ??= k, O.init(e, t), e._zod.check = (n) => {
				isValidBase64(n.value) || n.issues.push({
					code: "invalid_format",
					format: "base64",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		}), A = /^[A-Za-z0-9_-]*$/;
		function isValidBase64URL(e) {
			if (!A.test(e)) return !1;
			let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
			return isValidBase64(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
		}
		let Xe = r.xI("$ZodBase64URL", (e, t) => {
			t.pattern ??= A, O.init(e, t), e._zod.check = (n) => {
				isValidBase64URL(n.value) || n.issues.push({
					code: "invalid_format",
					format: "base64url",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		}), Ze = r.xI("$ZodE164", (e, t) => {
			t.pattern ??= ce, O.init(e, t);
		});
		function isValidJWT(e, t = null) {
			try {
				let n = e.split(".");
				if (n.length !== 3) return !1;
				let [r] = n;
				if (!r) return !1;
				let i = JSON.parse(atob(r));
				return !("typ" in i && i?.typ !== "JWT" || !i.alg || t && (!("alg" in i) || i.alg !== t));
			} catch {
				return !1;
			}
		}
		let Qe = r.xI("$ZodJWT", (e, t) => {
			O.init(e, t), e._zod.check = (n) => {
				isValidJWT(n.value, t.alg) || n.issues.push({
					code: "invalid_format",
					format: "jwt",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		}), j = r.xI("$ZodNumber", (e, t) => {
			E.init(e, t), e._zod.pattern = de, e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = Number(n.value);
				} catch {}
				let i = n.value;
				if (typeof i == "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
				let a = typeof i == "number" ? Number.isNaN(i) ? "NaN" : Number.isFinite(i) ? void 0 : String(i) : void 0;
				return n.issues.push({
					expected: "number",
					code: "invalid_type",
					input: i,
					inst: e,
					...a ? { received: a } : {}
				}), n;
			};
		}), $e = r.xI("$ZodNumberFormat", (e, t) => {
			ge.init(e, t), j.init(e, t);
		}), et = r.xI("$ZodBoolean", (e, t) => {
			E.init(e, t), e._zod.pattern = fe, e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = !!n.value;
				} catch {}
				let i = n.value;
				return typeof i == "boolean" || n.issues.push({
					expected: "boolean",
					code: "invalid_type",
					input: i,
					inst: e
				}), n;
			};
		}), tt = r.xI("$ZodUnknown", (e, t) => {
			E.init(e, t), e._zod.parse = (e) => e;
		}), nt = r.xI("$ZodNever", (e, t) => {
			E.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
				expected: "never",
				code: "invalid_type",
				input: t.value,
				inst: e
			}), t);
		});
		function capSize(e, t) {
			let n = i.hi(e._zod.def.checks);
			if (!n.length) return;
			let r = Math.min(...n.map((e) => e[0])), a = e._zod.parse;
			e._zod.parse = (n, o) => {
				let s = t(n.value);
				if (s > r && !o?.skipChecks && o?.direction !== "backward") {
					for (let [t, r] of i.hi(e._zod.def.checks)) if (s > t && r._zod.def.when(n)) {
						let t = n.issues.length;
						return r._zod.check(n), n.issues[t].continue = !1, i.d3(n.issues, t, e), n;
					}
				}
				return a(n, o);
			};
		}
		let arraySize = (e) => Array.isArray(e) ? e.length : -1;
		function handleArrayResult(e, t, n) {
			e.issues.length && t.issues.push(...i.lQ(n, e.issues)), t.value[n] = e.value;
		}
		let rt = r.xI("$ZodArray", (e, t) => {
			E.init(e, t);
			let n = r.cr.memoizer;
			n?.attach(e), e._zod.parse = (r, a) => {
				let o = r.value;
				if (!Array.isArray(o)) return r.issues.push({
					expected: "array",
					code: "invalid_type",
					input: o,
					inst: e
				}), r;
				r.value = n ? n.alloc(e, r, Array(o.length), a) : Array(o.length);
				let s = [], c = a?.abortEarly;
				for (let e = 0; e < o.length; e++) {
					let n = o[e], l = t.element._zod.run({
						value: n,
						issues: []
					}, a);
					if (l instanceof Promise) s.push(l.then((t) => handleArrayResult(t, r, e)));
					else if (handleArrayResult(l, r, e), c && l.issues.length !== 0 && i.QH(l)) break;
				}
				return s.length ? Promise.all(s).then(() => r) : r;
			}, capSize(e, arraySize);
		});
		function handlePropertyResult(e, t, n, r, a, o) {
			let s = n in r, c = o === "optional";
			if (s || !c || a !== "optional") {
				if (e.issues.length) {
					if (a !== void 0 && c && !s) return;
					t.issues.push(...i.lQ(n, e.issues));
				}
				!s && a === void 0 ? e.issues.length || t.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: void 0,
					path: [n]
				}) : e.value === void 0 ? (s || a === "defaulted" && !c) && (t.value[n] = void 0) : t.value[n] = e.value;
			}
		}
		let it = [];
		function normalizeDef(e) {
			let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : it, a = r.length ? [...t, ...r] : t;
			for (let t of a) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
			let o = i.NM(e.shape);
			return {
				...e,
				allKeys: a,
				symbolKeys: r,
				keySet: new Set(t),
				numKeys: t.length,
				optionalKeys: new Set(o)
			};
		}
		function handleCatchall(e, t, n, r, a, o, s) {
			let c = [], l = a.keySet, u = a.catchall._zod, d = u.def.type, f = u.optin, p = u.optout, m = 0;
			for (let a in t) {
				if (s && n.issues.length !== m) {
					if (i.QH(n, m)) break;
					m = n.issues.length;
				}
				if (l.has(a)) continue;
				if (a === "__proto__") {
					d === "never" && c.push(a);
					continue;
				}
				if (d === "never") {
					c.push(a);
					continue;
				}
				let o = u.run({
					value: t[a],
					issues: []
				}, r);
				o instanceof Promise ? e.push(o.then((e) => handlePropertyResult(e, n, a, t, f, p))) : handlePropertyResult(o, n, a, t, f, p);
			}
			return c.length && n.issues.push({
				code: "unrecognized_keys",
				keys: c,
				input: t,
				inst: o,
				continue: !0
			}), e.length ? Promise.all(e).then(() => n) : n;
		}
		let at = r.xI("$ZodObject", (e, t) => {
			E.init(e, t);
			let n = Object.getOwnPropertyDescriptor(t, "shape"), a = n?.get ? n.get.raw : t.shape ?? {};
			if (a) {
				let get = () => {
					let e = { ...a };
					return Object.defineProperty(t, "shape", { value: e }), get.raw = e, e;
				};
				get.raw = a, Object.defineProperty(t, "shape", { get });
			}
			let o = i.PO(() => normalizeDef(t));
			i.v5(e, "propValues", (e) => {
				let t = e.def.shape, n = {};
				for (let e in t) {
					let r = t[e]._zod;
					if (r.values) {
						Object.prototype.hasOwnProperty.call(n, e) || i.Vy(n, e, new Set());
						for (let t of r.values) n[e].add(t);
						r.optin !== void 0 && n[e].add(void 0);
					}
				}
				return n;
			});
			let s = i.Gv, c = t.catchall, l, u = r.cr.memoizer;
			u?.attach(e), e._zod.parse = (t, n) => {
				l ??= o.value;
				let r = t.value;
				if (!s(r)) return t.issues.push({
					expected: "object",
					code: "invalid_type",
					input: r,
					inst: e
				}), t;
				t.value = u ? u.alloc(e, t, {}, n) : {};
				let a = [], d = l.shape, f = n?.abortEarly, p = t.issues.length;
				for (let e of l.allKeys) {
					if (f && t.issues.length !== p) {
						if (i.QH(t, p)) break;
						p = t.issues.length;
					}
					if (e === "__proto__") continue;
					let o = d[e], s = o._zod.optin, c = o._zod.optout, l = o._zod.run({
						value: r[e],
						issues: []
					}, n);
					l instanceof Promise ? a.push(l.then((n) => handlePropertyResult(n, t, e, r, s, c))) : handlePropertyResult(l, t, e, r, s, c);
				}
				return c ? handleCatchall(a, r, t, n, o.value, e, f === !0) : a.length ? Promise.all(a).then(() => t) : t;
			};
		}), ot = r.xI("$ZodObjectJIT", (e, t) => {
			at.init(e, t);
			let n = e._zod.parse, a = i.PO(() => normalizeDef(t)), o = r.cr.memoizer, generateFastpass = (t) => {
				let n = a.value, r = n.symbolKeys, s = new Doc(["payload", "ctx"], {
					shape: t,
					inst: e,
					memo: o,
					syms: r
				}), parseStr = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`, prefixStr = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
				s.write("const input = payload.value;");
				let c = Object.create(null), l = 0;
				for (let e of n.allKeys) c[e] = `key_${l++}`;
				s.write(o ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
				for (let e of n.allKeys) {
					if (e === "__proto__") continue;
					let n = c[e], a = typeof e == "symbol" ? `syms[${r.indexOf(e)}]` : i.UQ(e), o = `${a} in input`, l = t[e], u = l?._zod?.optin, d = u !== void 0, f = l?._zod?.optout === "optional";
					if (s.write(`const ${n} = ${parseStr(a)};`), d && f) {
						let e = u === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
						s.write(`
        const ${n}_present = ${o};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${prefixStr(n, a)}
          }

          if (${e}) {
            newResult[${a}] = ${n}.value;
          }
        }

      `);
					} else d ? (s.write(`
        if (${n}.issues.length) {${prefixStr(n, a)}
        }
      `), u === "defaulted" ? s.write(`newResult[${a}] = ${n}.value;`) : s.write(`
        if (${n}.value !== undefined || ${o}) {
          newResult[${a}] = ${n}.value;
        }
      `)) : s.write(`
        const ${n}_present = ${o};
        if (${n}.issues.length) {${prefixStr(n, a)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${a}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${a}] = ${n}.value;
        }

      `);
				}
				return s.write("payload.value = newResult;"), s.write("return payload;"), s.compile();
			}, s, c = i.Gv, l = !r.cr.jitless, u = i.hI, d = l && u.value, f = t.catchall, p;
			e._zod.parse = (r, i) => {
				p ??= a.value;
				let o = r.value;
				return c(o) ? l && d && i?.async === !1 && i.jitless !== !0 ? (s ||= generateFastpass(t.shape), r = s(r, i), f ? handleCatchall([], o, r, i, p, e, i?.abortEarly === !0) : r) : n(r, i) : (r.issues.push({
					expected: "object",
					code: "invalid_type",
					input: o,
					inst: e
				}), r);
			};
		});
		function handleUnionResults(e, t, n, a) {
			for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
			let o = e.filter((e) => !i.QH(e));
			return o.length === 1 ? (t.value = o[0].value, o[0]) : (t.issues.push({
				code: "invalid_union",
				input: t.value,
				inst: n,
				errors: e.map((e) => e.issues.map((e) => i.iR(e, a, r.$W())))
			}), t);
		}
		let st = r.xI("$ZodUnion", (e, t) => {
			E.init(e, t), i.v5(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), i.v5(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), i.v5(e, "values", (e) => {
				if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
			}), i.v5(e, "pattern", (e) => {
				if (e.def.options.every((e) => e._zod.pattern)) {
					let t = e.def.options.map((e) => e._zod.pattern);
					return RegExp(`^(${t.map((e) => i.p6(e.source)).join("|")})$`);
				}
			});
			let n = t.options.length === 1 ? t.options[0]._zod.run : null;
			e._zod.parse = (r, i) => {
				if (n) return n(r, i);
				let a = !1, o = [];
				for (let e of t.options) {
					let t = e._zod.run({
						value: r.value,
						issues: []
					}, i);
					if (t instanceof Promise) o.push(t), a = !0;
					else {
						if (t.issues.length === 0) return t;
						o.push(t);
					}
				}
				return a ? Promise.all(o).then((t) => handleUnionResults(t, r, e, i)) : handleUnionResults(o, r, e, i);
			};
		}), ct = r.xI("$ZodIntersection", (e, t) => {
			E.init(e, t), e._zod.parse = (e, n) => {
				let r = e.value, i = t.left._zod.run({
					value: r,
					issues: []
				}, n), a = t.right._zod.run({
					value: r,
					issues: []
				}, n);
				return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => handleIntersectionResults(e, t, n)) : handleIntersectionResults(e, i, a);
			};
		});
		function mergeValues(e, t) {
			if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
				valid: !0,
				data: e
			};
			if (i.Qd(e) && i.Qd(t)) {
				let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
					...e,
					...t
				};
				Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
				for (let n of r) {
					if (n === "__proto__") continue;
					let r = mergeValues(e[n], t[n]);
					if (!r.valid) return {
						valid: !1,
						mergeErrorPath: [n, ...r.mergeErrorPath]
					};
					i[n] = r.data;
				}
				return {
					valid: !0,
					data: i
				};
			}
			if (Array.isArray(e) && Array.isArray(t)) {
				if (e.length !== t.length) return {
					valid: !1,
					mergeErrorPath: []
				};
				let n = [];
				for (let r = 0; r < e.length; r++) {
					let i = e[r], a = t[r], o = mergeValues(i, a);
					if (!o.valid) return {
						valid: !1,
						mergeErrorPath: [r, ...o.mergeErrorPath]
					};
					n.push(o.data);
				}
				return {
					valid: !0,
					data: n
				};
			}
			return {
				valid: !1,
				mergeErrorPath: []
			};
		}
		function handleIntersectionResults(e, t, n) {
			let r = new Map(), a, o = new Map(), collect = (e, t) => {
				let n;
				if (e.code === "unrecognized_keys" && !e.path?.length) a ??= e, n = e.keys;
				else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
					let t = String(e.path[0]);
					o.has(t) || o.set(t, e), n = [t];
				} else return !1;
				for (let e of n) r.has(e) || r.set(e, {}), r.get(e)[t] = !0;
				return !0;
			};
			for (let n of t.issues) collect(n, "l") || e.issues.push(n);
			for (let t of n.issues) collect(t, "r") || e.issues.push(t);
			let s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
			if (s.length) {
				let t = a ? s.filter((e) => a.keys.includes(e)) : [];
				t.length && e.issues.push({
					...a,
					keys: t
				});
				for (let n of s) !t.includes(n) && o.has(n) && e.issues.push(o.get(n));
			}
			let c = mergeValues(t.value, n.value);
			if (!c.valid) {
				if (i.QH(e)) return e;
				throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
			}
			return e.value = c.data, e;
		}
		let lt = r.xI("$ZodTuple", (e, t) => {
			E.init(e, t);
			let n = t.items, a = r.cr.memoizer;
			a?.attach(e), e._zod.parse = (r, o) => {
				let s = r.value;
				if (!Array.isArray(s)) return r.issues.push({
					input: s,
					inst: e,
					expected: "tuple",
					code: "invalid_type"
				}), r;
				r.value = a ? a.alloc(e, r, [], o) : [];
				let c = [], l = getTupleOptStart(n, "optin"), u = getTupleOptStart(n, "optout");
				if (!t.rest) {
					if (s.length < l) return r.issues.push({
						code: "too_small",
						minimum: l,
						inclusive: !0,
						input: s,
						inst: e,
						origin: "array"
					}), r;
					s.length > n.length && r.issues.push({
						code: "too_big",
						maximum: n.length,
						inclusive: !0,
						input: s,
						inst: e,
						origin: "array"
					});
				}
				let d = Array(n.length), f = t.rest ? o?.abortEarly : void 0, p = !1;
				for (let e = 0; e < n.length; e++) {
					let t = n[e]._zod.run({
						value: s[e],
						issues: []
					}, o);
					t instanceof Promise ? c.push(t.then((t) => {
						d[e] = t;
					})) : (d[e] = t, f && !p && t.issues.length && (p = i.QH(t)));
				}
				if (t.rest && !p) {
					let e = n.length - 1, a = s.slice(n.length), l = r.issues.length;
					for (let n of a) {
						if (f && r.issues.length !== l) {
							if (i.QH(r, l)) break;
							l = r.issues.length;
						}
						e++;
						let a = t.rest._zod.run({
							value: n,
							issues: []
						}, o);
						a instanceof Promise ? c.push(a.then((t) => handleTupleResult(t, r, e))) : handleTupleResult(a, r, e);
					}
				}
				return c.length ? Promise.all(c).then(() => handleTupleResults(d, r, n, s, u)) : handleTupleResults(d, r, n, s, u);
			};
		});
		function getTupleOptStart(e, t) {
			for (let n = e.length - 1; n >= 0; n--) if (!(t === "optin" ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === "optional")) return n + 1;
			return 0;
		}
		function handleTupleResult(e, t, n) {
			e.issues.length && t.issues.push(...i.lQ(n, e.issues)), t.value[n] = e.value;
		}
		function handleTupleResults(e, t, n, r, a) {
			for (let o = 0; o < n.length; o++) {
				let s = e[o], c = o < r.length;
				if (!c && o >= a && n[o]._zod.optin === "optional") {
					t.value.length = o;
					break;
				}
				if (s.issues.length) {
					if (!c && o >= a) {
						t.value.length = o;
						break;
					}
					t.issues.push(...i.lQ(o, s.issues));
				}
				t.value[o] = s.value;
			}
			for (let e = t.value.length - 1; e >= r.length && n[e]._zod.optout === "optional" && t.value[e] === void 0; e--) t.value.length = e;
			return t;
		}
		let ut = r.xI("$ZodEnum", (e, t) => {
			E.init(e, t);
			let n = i.w5(t.entries), r = new Set(n);
			e._zod.values = r, i.v5(e, "pattern", (e) => {
				let t = i.w5(e.def.entries).filter((e) => i.qQ.has(typeof e));
				return RegExp(t.length ? `^(${t.map((e) => i.sD(e.toString())).join("|")})$` : "^[^\\s\\S]$");
			}), e._zod.parse = (t, i) => {
				let a = t.value;
				return r.has(a) || t.issues.push({
					code: "invalid_value",
					values: n,
					input: a,
					inst: e
				}), t;
			};
		}), dt = r.xI("$ZodTransform", (e, t) => {
			E.init(e, t), e._zod.optin = "optional", r.cr.memoizer?.guard(e), e._zod.parse = (n, i) => {
				if (i.direction === "backward") throw new r.cV(e.constructor.name);
				let a = t.transform(n.value, n);
				if (i.async) return (a instanceof Promise ? a : Promise.resolve(a)).then((e) => (n.value = e, n));
				if (a instanceof Promise) throw new r.GT();
				return n.value = a, n;
			};
		});
		function handleOptionalResult(e, t) {
			return e.value = t.issues.length ? void 0 : t.value, e;
		}
		let M = r.xI("$ZodOptional", (e, t) => {
			E.init(e, t), i.v5(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", i.v5(e, "values", (e) => {
				let t = e.def.innerType._zod.values;
				return t ? new Set([...t, void 0]) : void 0;
			}), i.v5(e, "pattern", (e) => {
				let t = e.def.innerType._zod.pattern;
				return t ? RegExp(`^(${i.p6(t.source)})?$`) : void 0;
			}), e._zod.parse = (e, n) => {
				if (e.value === void 0) {
					if (t.innerType._zod.optin !== "defaulted") return e;
					let r = t.innerType._zod.run({
						value: e.value,
						issues: []
					}, n);
					return r instanceof Promise ? r.then((t) => handleOptionalResult(e, t)) : handleOptionalResult(e, r);
				}
				return t.innerType._zod.run(e, n);
			};
		}), ft = r.xI("$ZodExactOptional", (e, t) => {
			M.init(e, t), i.v5(e, "values", (e) => e.def.innerType._zod.values), i.v5(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
		}), pt = r.xI("$ZodNullable", (e, t) => {
			E.init(e, t), i.v5(e, "optin", (e) => e.def.innerType._zod.optin), i.v5(e, "optout", (e) => e.def.innerType._zod.optout), i.v5(e, "pattern", (e) => {
				let t = e.def.innerType._zod.pattern;
				return t ? RegExp(`^(${i.p6(t.source)}|null)$`) : void 0;
			}), i.v5(e, "values", (e) => e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
		}), mt = r.xI("$ZodDefault", (e, t) => {
			E.init(e, t), e._zod.optin = "defaulted", i.v5(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
				if (n.direction === "backward") return t.innerType._zod.run(e, n);
				if (e.value === void 0) return e.value = t.defaultValue, e;
				let r = t.innerType._zod.run(e, n);
				return r instanceof Promise ? r.then((e) => handleDefaultResult(e, t)) : handleDefaultResult(r, t);
			};
		});
		function handleDefaultResult(e, t) {
			return e.value === void 0 && (e.value = t.defaultValue), e;
		}
		let ht = r.xI("$ZodPrefault", (e, t) => {
			E.init(e, t), e._zod.optin = "defaulted", i.v5(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
		}), gt = r.xI("$ZodNonOptional", (e, t) => {
			E.init(e, t), i.v5(e, "values", (e) => {
				let t = e.def.innerType._zod.values;
				return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
			}), e._zod.parse = (n, r) => {
				let i = t.innerType._zod.run(n, r);
				return i instanceof Promise ? i.then((t) => handleNonOptionalResult(t, e)) : handleNonOptionalResult(i, e);
			};
		});
		function handleNonOptionalResult(e, t) {
			return !e.issues.length && e.value === void 0 && e.issues.push({
				code: "invalid_type",
				expected: "nonoptional",
				input: e.value,
				inst: t
			}), e;
		}
		function handleCatchResult(e, t, n, a) {
			return t.issues.length ? (e.value = n.catchValue({
				...t,
				value: e.value,
				error: { issues: t.issues.map((e) => i.iR(e, a, r.$W())) },
				input: e.value
			}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
		}
		let _t = r.xI("$ZodCatch", (e, t) => {
			E.init(e, t), i.v5(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), i.v5(e, "optout", (e) => e.def.innerType._zod.optout), i.v5(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
				if (n.direction === "backward") return t.innerType._zod.run(e, n);
				let r = t.innerType._zod.run({
					value: e.value,
					issues: []
				}, n);
				return r instanceof Promise ? r.then((r) => handleCatchResult(e, r, t, n)) : handleCatchResult(e, r, t, n);
			};
		}), N = r.xI("$ZodPipe", (e, t) => {
			E.init(e, t), i.v5(e, "values", (e) => e.def.in._zod.values), i.v5(e, "optin", (e) => e.def.in._zod.optin), i.v5(e, "optout", (e) => e.def.out._zod.optout), i.v5(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
				if (n.direction === "backward") {
					let r = t.out._zod.run(e, n);
					return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.in, n)) : handlePipeResult(r, t.in, n);
				}
				let r = t.in._zod.run(e, n);
				return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.out, n)) : handlePipeResult(r, t.out, n);
			};
		});
		function handlePipeResult(e, t, n) {
			return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
				value: e.value,
				issues: e.issues
			}, n);
		}
		let vt = r.xI("$ZodPreprocess", (e, t) => {
			N.init(e, t);
		}), yt = r.xI("$ZodReadonly", (e, t) => {
			E.init(e, t), i.v5(e, "propValues", (e) => e.def.innerType._zod.propValues), i.v5(e, "values", (e) => e.def.innerType._zod.values), i.v5(e, "optin", (e) => e.def.innerType?._zod?.optin), i.v5(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
				if (n.direction === "backward") return t.innerType._zod.run(e, n);
				let r = t.innerType._zod.run(e, n);
				return r instanceof Promise ? r.then(handleReadonlyResult) : handleReadonlyResult(r);
			};
		});
		function handleReadonlyResult(e) {
			return e.memo || (e.value = Object.freeze(e.value)), e;
		}
		let bt = r.xI("$ZodCustom", (e, t) => {
			x.init(e, t), E.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
				let r = n.value, i = t.fn(r);
				if (i instanceof Promise) return i.then((t) => handleRefineResult(t, n, r, e));
				handleRefineResult(i, n, r, e);
			};
		});
		function handleRefineResult(e, t, n, r) {
			if (!e) {
				let e = {
					code: "custom",
					input: n,
					inst: r,
					path: [...r._zod.def.path ?? []],
					continue: !r._zod.def.abort
				};
				r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(i.sn(e));
			}
		}
		var P;
		class $ZodRegistry {
			constructor() {
				this._map = new WeakMap(), this._idmap = new Map();
			}
			add(e, ...t) {
				let n = t[0];
				return this._map.set(e, n), n && typeof n == "object" && "id" in n && this._idmap.set(n.id, e), this;
			}
			clear() {
				return this._map = new WeakMap(), this._idmap = new Map(), this;
			}
			remove(e) {
				let t = this._map.get(e);
				return t && typeof t == "object" && "id" in t && this._idmap.delete(t.id), this._map.delete(e), this;
			}
			get(e) {
				let t = e._zod.parent;
				if (t) {
					let n = { ...this.get(t) ?? {} };
					delete n.id;
					let r = {
						...n,
						...this._map.get(e)
					};
					return Object.keys(r).length ? r : void 0;
				}
				return this._map.get(e);
			}
			has(e) {
				return this._map.has(e);
			}
		}
		function registry() {
			return new $ZodRegistry();
		}
		(P = globalThis).__zod_globalRegistry ?? (P.__zod_globalRegistry = registry());
		let F = globalThis.__zod_globalRegistry;
		function snapshotChecks(e) {
			return e.checks &&= [...e.checks], e;
		}
		function _string(e, t) {
			return new e(snapshotChecks({
				type: "string",
				...i.A2(t)
			}));
		}
		function _email(e, t) {
			return new e({
				type: "string",
				format: "email",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _guid(e, t) {
			return new e({
				type: "string",
				format: "guid",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _uuid(e, t) {
			return new e({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _uuidv4(e, t) {
			return new e({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: !1,
				version: "v4",
				...i.A2(t)
			});
		}
		function _uuidv6(e, t) {
			return new e({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: !1,
				version: "v6",
				...i.A2(t)
			});
		}
		function _uuidv7(e, t) {
			return new e({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: !1,
				version: "v7",
				...i.A2(t)
			});
		}
		function _url(e, t) {
			return new e({
				type: "string",
				format: "url",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function api_emoji(e, t) {
			return new e({
				type: "string",
				format: "emoji",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _nanoid(e, t) {
			return new e({
				type: "string",
				format: "nanoid",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _cuid(e, t) {
			return new e({
				type: "string",
				format: "cuid",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _cuid2(e, t) {
			return new e({
				type: "string",
				format: "cuid2",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _ulid(e, t) {
			return new e({
				type: "string",
				format: "ulid",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _xid(e, t) {
			return new e({
				type: "string",
				format: "xid",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _ksuid(e, t) {
			return new e({
				type: "string",
				format: "ksuid",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _ipv4(e, t) {
			return new e({
				type: "string",
				format: "ipv4",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _ipv6(e, t) {
			return new e({
				type: "string",
				format: "ipv6",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _cidrv4(e, t) {
			return new e({
				type: "string",
				format: "cidrv4",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _cidrv6(e, t) {
			return new e({
				type: "string",
				format: "cidrv6",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _base64(e, t) {
			return new e({
				type: "string",
				format: "base64",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _base64url(e, t) {
			return new e({
				type: "string",
				format: "base64url",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _e164(e, t) {
			return new e({
				type: "string",
				format: "e164",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _jwt(e, t) {
			return new e({
				type: "string",
				format: "jwt",
				check: "string_format",
				abort: !1,
				...i.A2(t)
			});
		}
		function _isoDateTime(e, t) {
			return new e({
				type: "string",
				format: "datetime",
				check: "string_format",
				offset: !1,
				local: !1,
				precision: null,
				...i.A2(t)
			});
		}
		function _isoDate(e, t) {
			return new e({
				type: "string",
				format: "date",
				check: "string_format",
				...i.A2(t)
			});
		}
		function _isoTime(e, t) {
			return new e({
				type: "string",
				format: "time",
				check: "string_format",
				precision: null,
				...i.A2(t)
			});
		}
		function _isoDuration(e, t) {
			return new e({
				type: "string",
				format: "duration",
				check: "string_format",
				...i.A2(t)
			});
		}
		function _number(e, t) {
			return new e(snapshotChecks({
				type: "number",
				checks: [],
				...i.A2(t)
			}));
		}
		function _int(e, t) {
			return new e({
				type: "number",
				check: "number_format",
				abort: !1,
				format: "safeint",
				...i.A2(t)
			});
		}
		function _boolean(e, t) {
			return new e({
				type: "boolean",
				...i.A2(t)
			});
		}
		function _unknown(e) {
			return new e({ type: "unknown" });
		}
		function _never(e, t) {
			return new e({
				type: "never",
				...i.A2(t)
			});
		}
		function _lt(e, t) {
			return new C({
				check: "less_than",
				...i.A2(t),
				value: e,
				inclusive: !1
			});
		}
		function _lte(e, t) {
			return new C({
				check: "less_than",
				...i.A2(t),
				value: e,
				inclusive: !0
			});
		}
		function _gt(e, t) {
			return new w({
				check: "greater_than",
				...i.A2(t),
				value: e,
				inclusive: !1
			});
		}
		function _gte(e, t) {
			return new w({
				check: "greater_than",
				...i.A2(t),
				value: e,
				inclusive: !0
			});
		}
		function _multipleOf(e, t) {
			return new he({
				check: "multiple_of",
				...i.A2(t),
				value: e
			});
		}
		function _maxLength(e, t) {
			return new _e({
				check: "max_length",
				...i.A2(t),
				maximum: e
			});
		}
		function _minLength(e, t) {
			return new ve({
				check: "min_length",
				...i.A2(t),
				minimum: e
			});
		}
		function _length(e, t) {
			return new ye({
				check: "length_equals",
				...i.A2(t),
				length: e
			});
		}
		function _regex(e, t) {
			return new be({
				check: "string_format",
				format: "regex",
				...i.A2(t),
				pattern: e
			});
		}
		function _lowercase(e) {
			return new xe({
				check: "string_format",
				format: "lowercase",
				...i.A2(e)
			});
		}
		function _uppercase(e) {
			return new Se({
				check: "string_format",
				format: "uppercase",
				...i.A2(e)
			});
		}
		function _includes(e, t) {
			return new Ce({
				check: "string_format",
				format: "includes",
				...i.A2(t),
				includes: e
			});
		}
		function _startsWith(e, t) {
			return new we({
				check: "string_format",
				format: "starts_with",
				...i.A2(t),
				prefix: e
			});
		}
		function _endsWith(e, t) {
			return new Te({
				check: "string_format",
				format: "ends_with",
				...i.A2(t),
				suffix: e
			});
		}
		function _overwrite(e) {
			return new Ee({
				check: "overwrite",
				tx: e
			});
		}
		function _normalize(e) {
			return _overwrite((t) => t.normalize(e));
		}
		function _trim() {
			return _overwrite((e) => e.trim());
		}
		function _toLowerCase() {
			return _overwrite((e) => e.toLowerCase());
		}
		function _toUpperCase() {
			return _overwrite((e) => e.toUpperCase());
		}
		function _slugify() {
			return _overwrite((e) => i.Yv(e));
		}
		function _array(e, t, n) {
			return new e({
				type: "array",
				element: t,
				...i.A2(n)
			});
		}
		function _refine(e, t, n) {
			return new e({
				type: "custom",
				check: "custom",
				fn: t,
				...i.A2(n)
			});
		}
		function _superRefine(e, t) {
			let n = _check((t) => (t.addIssue = (e) => {
				if (typeof e == "string") t.issues.push(i.sn(e, t.value, n._zod.def));
				else {
					let r = e;
					r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(i.sn(r));
				}
			}, e(t.value, t)), t);
			return n;
		}
		function _check(e, t) {
			let n = new x({
				check: "custom",
				...i.A2(t)
			});
			return n._zod.check = e, n;
		}
		function assignProps(e, ...t) {
			for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && (0, i.Vy)(e, t, n[t]);
			return e;
		}
		function to_json_schema_initializeContext(e) {
			let t = e?.target ?? "draft-2020-12";
			return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
				processors: e.processors ?? {},
				metadataRegistry: e?.metadata ?? F,
				target: t,
				unrepresentable: e?.unrepresentable ?? "throw",
				override: e?.override ?? (() => {}),
				io: e?.io ?? "output",
				counter: 0,
				seen: new Map(),
				sharedDefsExtractedFor: void 0,
				sharedEmitDoneFor: void 0,
				cycles: e?.cycles ?? "ref",
				reused: e?.reused ?? "inline",
				intersections: [],
				deferred: [],
				external: e?.external ?? void 0
			};
		}
		function handleUnrepresentable(e, t, n, r, i) {
			let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
				zodSchema: e,
				path: r.path,
				message: i
			}) : t.unrepresentable;
			if (a === "any") return !1;
			if (a === void 0 || a === "throw") throw Error(i);
			return Object.assign(n, a), !0;
		}
		function to_json_schema_processSchema(e, t, n = {
			path: [],
			schemaPath: []
		}) {
			var r;
			let i = e._zod.def, a = t.seen.get(e);
			if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
			let o = {
				schema: {},
				count: 1,
				cycle: void 0,
				path: n.path
			};
			t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
			let s = e._zod.toJSONSchema?.();
			if (s) o.schema = s;
			else {
				let r = {
					...n,
					schemaPath: [...n.schemaPath, e],
					path: n.path
				};
				if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
				else {
					let n = o.schema, a = t.processors[i.type];
					if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
					a(e, t, n, r);
				}
				let a = e._zod.parent;
				a && (o.ref ||= a, to_json_schema_processSchema(a, t, r), t.seen.get(a).isParent = !0);
			}
			let c = t.metadataRegistry.get(e);
			return c && assignProps(o.schema, c), t.io === "input" && isTransforming(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
		}
		function encodeJSONPointerSegment(e) {
			return e.replace(/~/g, "~0").replace(/\//g, "~1");
		}
		function to_json_schema_extractDefs(e, t) {
			let n = e.seen.get(t);
			if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
			if (e.external && e.sharedDefsExtractedFor === e.external) return;
			let r = new Map();
			for (let t of e.seen.entries()) {
				let n = e.metadataRegistry.get(t[0])?.id;
				if (n) {
					let e = r.get(n);
					if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
					r.set(n, t[0]);
				}
			}
			let makeURI = (t) => {
				let r = e.target === "draft-2020-12" ? "$defs" : "definitions";
				if (e.external) {
					let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
					if (n) return { ref: i(n) };
					let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
					return t[1].defId = a, {
						defId: a,
						ref: `${i("__shared")}#/${r}/${encodeJSONPointerSegment(a)}`
					};
				}
				let i = `#/${r}/`;
				if (t[1] === n && !t[1].schema.id) return { ref: "#" };
				let a = t[1].schema.id ?? `__schema${e.counter++}`;
				return {
					defId: a,
					ref: i + encodeJSONPointerSegment(a)
				};
			}, extractToDef = (e) => {
				if (e[1].schema.$ref) return;
				let t = e[1], { ref: n, defId: r } = makeURI(e);
				t.def = { ...t.schema }, r && (t.defId = r);
				let i = t.schema;
				for (let e in i) delete i[e];
				i.$ref = n;
			};
			if (e.cycles === "throw") for (let t of e.seen.entries()) {
				let e = t[1];
				if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
			}
			for (let n of e.seen.entries()) {
				let r = n[1];
				if (t === n[0]) extractToDef(n);
				else {
					if (e.external) {
						let r = e.external.registry.get(n[0])?.id;
						if (t !== n[0] && r) {
							extractToDef(n);
							continue;
						}
					}
					(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === "ref") && extractToDef(n);
				}
			}
			e.external && (e.sharedDefsExtractedFor = e.external);
		}
		function compactTypeUnion(e) {
			let t = e.anyOf;
			if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
			let n = [];
			for (let e of t) {
				if (!e || typeof e != "object") return;
				compactTypeUnion(e);
				let t = Object.keys(e);
				if (t.length !== 1 || t[0] !== "type") return;
				let r = e.type;
				for (let e of Array.isArray(r) ? r : [r]) {
					if (typeof e != "string") return;
					n.includes(e) || n.push(e);
				}
			}
			delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
		}
		let I = new Set([
			"type",
			"properties",
			"required",
			"additionalProperties"
		]), L = ["oneOf", "anyOf"];
		function undeclaredConstraint(e) {
			let t = e.additionalProperties;
			return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
		}
		function foldObjects(e) {
			let t = [];
			for (let n of e) {
				if (typeof n != "object" || n.type !== "object") return null;
				for (let e in n) if (!I.has(e)) return null;
				t.push(n);
			}
			let n = {}, r = new Set();
			for (let e of t) {
				for (let r in e.properties) {
					if (Object.prototype.hasOwnProperty.call(n, r)) continue;
					let e = [];
					for (let n of t) {
						let t = n.properties?.[r] ?? undeclaredConstraint(n);
						t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
					}
					let a = e.length === 1 ? e[0] : foldObjects(e) ?? { allOf: e };
					(0, i.Vy)(n, r, a);
				}
				for (let t of e.required ?? []) r.add(t);
			}
			let a = {
				type: "object",
				properties: n
			};
			if (r.size && (a.required = [...r]), t.every((e) => e.additionalProperties === !1)) a.additionalProperties = !1;
			else {
				let e = [];
				for (let n of t) {
					let t = undeclaredConstraint(n);
					t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
				}
				e.length === 1 ? a.additionalProperties = e[0] : e.length > 1 && (a.additionalProperties = { allOf: e });
			}
			return a;
		}
		function foldIntersection(e) {
			let t = e.allOf;
			if (!Array.isArray(t) || t.length < 2) return;
			for (let t of I) if (t in e) return;
			let n = t.filter((e) => L.some((t) => Array.isArray(e[t]))), r = null;
			if (!n.length) r = foldObjects(t);
			else {
				let e = n[0], i = L.find((t) => Array.isArray(e[t]));
				if (Object.keys(e).length !== 1) return;
				let a = t.filter((t) => t !== e), o = e[i].map((e) => foldObjects([...a, e]));
				if (o.some((e) => !e)) return;
				r = { [i]: o };
			}
			r && (delete e.allOf, assignProps(e, r));
		}
		function to_json_schema_finalize(e, t) {
			let n = e.seen.get(t);
			if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
			let flattenRef = (t) => {
				let n = e.seen.get(t);
				if (n.ref === null) return;
				let r = n.def ?? n.schema, i = { ...r }, a = n.ref;
				if (n.ref = null, a) {
					flattenRef(a);
					let n = e.seen.get(a), o = n.schema;
					if (o.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (r.allOf = r.allOf ?? [], r.allOf.push(o)) : assignProps(r, o), assignProps(r, i), t._zod.parent === a) for (let e in r) e !== "$ref" && e !== "allOf" && (e in i || delete r[e]);
					if (o.$ref && n.def) for (let e in r) e !== "$ref" && e !== "allOf" && e in n.def && JSON.stringify(r[e]) === JSON.stringify(n.def[e]) && delete r[e];
				}
				let o = t._zod.parent;
				if (o && o !== a) {
					flattenRef(o);
					let t = e.seen.get(o);
					if (t?.schema.$ref && (r.$ref = t.schema.$ref, t.def)) for (let e in r) e !== "$ref" && e !== "allOf" && e in t.def && JSON.stringify(r[e]) === JSON.stringify(t.def[e]) && delete r[e];
				}
				e.override({
					zodSchema: t,
					jsonSchema: r,
					path: n.path ?? []
				});
			};
			if (!e.external || e.sharedEmitDoneFor !== e.external) {
				for (let t of [...e.seen.entries()].reverse()) flattenRef(t[0]);
				if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) compactTypeUnion(t[1].def ?? t[1].schema);
				for (let t of e.deferred) t();
				if (e.intersections.length) {
					let t = new Map();
					for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
						let n = e?.allOf;
						if (!Array.isArray(n)) continue;
						let r = t.get(n);
						r ? r.push(e) : t.set(n, [e]);
					}
					for (let n of e.intersections) for (let e of t.get(n) ?? []) foldIntersection(e);
				}
			}
			let r = {};
			if (e.target === "draft-2020-12" ? r.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? r.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? r.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
				let n = e.external.registry.get(t)?.id;
				if (!n) throw Error("Schema is missing an `id` property");
				r.$id = e.external.uri(n);
			}
			assignProps(r, n.defId ? n.schema : n.def ?? n.schema);
			let a = e.metadataRegistry.get(t)?.id;
			a !== void 0 && r.id === a && delete r.id;
			let o = e.external?.defs ?? {};
			if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
				let e = t[1];
				e.def && e.defId && (e.def.id === e.defId && delete e.def.id, (0, i.Vy)(o, e.defId, e.def));
			}
			e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === "draft-2020-12" ? r.$defs = o : r.definitions = o);
			try {
				let n = JSON.parse(JSON.stringify(r));
				return Object.defineProperty(n, "~standard", {
					value: {
						...t["~standard"],
						jsonSchema: {
							input: createStandardJSONSchemaMethod(t, "input", e.processors),
							output: createStandardJSONSchemaMethod(t, "output", e.processors)
						}
					},
					enumerable: !1,
					writable: !1
				}), n;
			} catch {
				throw Error("Error converting schema to JSON.");
			}
		}
		function isTransforming(e, t) {
			let n = t ?? { seen: new Set() };
			if (n.seen.has(e)) return !1;
			n.seen.add(e);
			let r = e._zod.def;
			if (r.type === "transform") return !0;
			if (r.type === "array") return isTransforming(r.element, n);
			if (r.type === "set") return isTransforming(r.valueType, n);
			if (r.type === "lazy") return isTransforming(r.getter(), n);
			if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return isTransforming(r.innerType, n);
			if (r.type === "intersection") return isTransforming(r.left, n) || isTransforming(r.right, n);
			if (r.type === "record" || r.type === "map") return isTransforming(r.keyType, n) || isTransforming(r.valueType, n);
			if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : isTransforming(r.in, n) || isTransforming(r.out, n);
			if (r.type === "object") {
				for (let e in r.shape) if (isTransforming(r.shape[e], n)) return !0;
				return !1;
			}
			if (r.type === "union") {
				for (let e of r.options) if (isTransforming(e, n)) return !0;
				return !1;
			}
			if (r.type === "tuple") {
				for (let e of r.items) if (isTransforming(e, n)) return !0;
				return !!(r.rest && isTransforming(r.rest, n));
			}
			return !1;
		}
		let createToJSONSchemaMethod = (e, t = {}) => (n) => {
			let r = to_json_schema_initializeContext({
				...n,
				processors: t
			});
			return to_json_schema_processSchema(e, r), to_json_schema_extractDefs(r, e), to_json_schema_finalize(r, e);
		}, createStandardJSONSchemaMethod = (e, t, n = {}) => (r) => {
			let { libraryOptions: i, target: a } = r ?? {}, o = to_json_schema_initializeContext({
				...i ?? {},
				target: a,
				io: t,
				processors: n
			});
			return to_json_schema_processSchema(e, o), to_json_schema_extractDefs(o, e), to_json_schema_finalize(o, e);
		}, narrowMin = (e, t, n) => {
			(e[t] === void 0 || n > e[t]) && (e[t] = n);
		}, narrowMax = (e, t, n) => {
			(e[t] === void 0 || n < e[t]) && (e[t] = n);
		}, narrowBoth = (e, t) => {
			narrowMin(e, "minimum", t), narrowMax(e, "maximum", t);
		}, addDivisor = (e, t) => {
			e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
		}, addPattern = (e, t) => {
			e.patterns ??= new Set(), e.patterns.add(t);
		}, intersectMime = (e, t) => {
			e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
		}, setFormat = (e, t) => {
			e.format = t, t.includes("int") && (e.isInt = !0);
		}, minContributor = (e, t) => narrowMin(e, "minimum", t.minimum), maxContributor = (e, t) => narrowMax(e, "maximum", t.maximum), formatContributor = (e) => (t, n) => {
			setFormat(t, n.format);
			let [r, i] = e[n.format];
			narrowMin(t, "minimum", r), narrowMax(t, "maximum", i);
		}, xt = {
			greater_than: (e, t) => narrowMin(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
			less_than: (e, t) => narrowMax(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
			multiple_of: (e, t) => addDivisor(e, t.value),
			number_format: formatContributor(i.zH),
			bigint_format: formatContributor(i.NR),
			min_length: minContributor,
			max_length: maxContributor,
			length_equals: (e, t) => narrowBoth(e, t.length),
			min_size: minContributor,
			max_size: maxContributor,
			size_equals: (e, t) => narrowBoth(e, t.size),
			string_format: (e, t) => {
				setFormat(e, t.format), t.pattern && addPattern(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
			},
			mime_type: (e, t) => intersectMime(e, t.mime)
		};
		function aggregateChecks(e) {
			let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
			for (let e of r) xt[e._zod.def.check]?.(t, e._zod.def);
			let i = e._zod.bag;
			i.minimum !== void 0 && narrowMin(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && narrowMin(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && narrowMax(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && narrowMax(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && addDivisor(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && intersectMime(t, i.mime);
			for (let e of i.patterns ?? []) addPattern(t, e);
			return t;
		}
		let St = {
			guid: "uuid",
			url: "uri",
			datetime: "date-time",
			json_string: "json-string",
			regex: ""
		}, Ct = new Map([[k, ae], [A, oe]]), exactPattern = (e) => Ct.get(e) ?? e, stringProcessor = (e, t, n, r) => {
			let i = n;
			i.type = "string";
			let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = aggregateChecks(e);
			if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = St[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
				let e = [...c].map(exactPattern);
				e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
					...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
					pattern: e.source
				}))]);
			}
		}, numberProcessor = (e, t, n, r) => {
			let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = aggregateChecks(e);
			i.type = u ? "integer" : "number";
			let d = typeof l == "number" && l >= (a ?? -Infinity), f = typeof c == "number" && c <= (o ?? Infinity), p = t.target === "draft-04" || t.target === "openapi-3.0";
			if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
				let n = new Set();
				for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : handleUnrepresentable(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
				let [a, ...o] = n;
				a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
			}
		}, booleanProcessor = (e, t, n, r) => {
			n.type = "boolean";
		}, neverProcessor = (e, t, n, r) => {
			n.not = {};
		}, enumProcessor = (e, t, n, r) => {
			let a = e._zod.def, o = (0, i.w5)(a.entries);
			o.length === 0 ? n.not = {} : (o.every((e) => typeof e == "number") && (n.type = "number"), o.every((e) => typeof e == "string") && (n.type = "string"), n.enum = o);
		}, customProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Custom types cannot be represented in JSON Schema");
		}, transformProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Transforms cannot be represented in JSON Schema");
		}, arrayProcessor = (e, t, n, r) => {
			let i = n, a = e._zod.def, { minimum: o, maximum: s } = aggregateChecks(e);
			typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = to_json_schema_processSchema(a.element, t, {
				...r,
				path: [...r.path, "items"]
			});
		};
		function inputOptin(e) {
			let t = e._zod.def;
			return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? inputOptin(t.out) : t.type === "catch" ? inputOptin(t.innerType) : e._zod.optin;
		}
		let objectProcessor = (e, t, n, r) => {
			let a = n, o = e._zod.def, s = o.shape;
			if (Object.getOwnPropertySymbols(s).length && handleUnrepresentable(e, t, a, r, "Symbol keys cannot be represented in JSON Schema")) return;
			a.type = "object", a.properties = {};
			for (let e in s) (0, i.Vy)(a.properties, e, to_json_schema_processSchema(s[e], t, {
				...r,
				path: [
					...r.path,
					"properties",
					e
				]
			}));
			let c = [];
			for (let e of Object.keys(s)) {
				let n = o.shape[e];
				(t.io === "input" ? inputOptin(n) === void 0 : n._zod.optout === void 0) && c.push(e);
			}
			c.length > 0 && (a.required = c), o.catchall?._zod.def.type === "never" ? a.additionalProperties = !1 : o.catchall ? o.catchall && (a.additionalProperties = to_json_schema_processSchema(o.catchall, t, {
				...r,
				path: [...r.path, "additionalProperties"]
			})) : t.io === "output" && (a.additionalProperties = !1);
		}, unionProcessor = (e, t, n, r) => {
			let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => to_json_schema_processSchema(e, t, {
				...r,
				path: [
					...r.path,
					a ? "oneOf" : "anyOf",
					n
				]
			}));
			a ? n.oneOf = o : n.anyOf = o;
		}, intersectionProcessor = (e, t, n, r) => {
			let i = e._zod.def, a = to_json_schema_processSchema(i.left, t, {
				...r,
				path: [
					...r.path,
					"allOf",
					0
				]
			}), o = to_json_schema_processSchema(i.right, t, {
				...r,
				path: [
					...r.path,
					"allOf",
					1
				]
			}), isSimpleIntersection = (e) => "allOf" in e && Object.keys(e).length === 1, s = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(o) ? o.allOf : [o]];
			n.allOf = s, t.intersections.push(s);
		}, tupleProcessor = (e, t, n, r) => {
			let i = n, a = e._zod.def;
			i.type = "array";
			let o = t.target === "draft-2020-12" ? "prefixItems" : "items", s = t.target === "draft-2020-12" || t.target === "openapi-3.0" ? "items" : "additionalItems", c = a.items.map((e, n) => to_json_schema_processSchema(e, t, {
				...r,
				path: [
					...r.path,
					o,
					n
				]
			})), l = a.rest ? to_json_schema_processSchema(a.rest, t, {
				...r,
				path: [
					...r.path,
					s,
					...t.target === "openapi-3.0" ? [a.items.length] : []
				]
			}) : null, u = a.items.length;
			for (; u > 0;) {
				let e = a.items[u - 1];
				if (!(t.io === "input" ? inputOptin(e) !== void 0 : e._zod.optout === "optional")) break;
				u--;
			}
			let d = a.items.length, f = !a.rest;
			t.target === "draft-2020-12" ? (i.prefixItems = c, f ? i.items = !1 : l && (i.items = l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : t.target === "openapi-3.0" ? (i.items = { anyOf: c }, l && i.items.anyOf.push(l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : (i.items = c, f ? i.additionalItems = !1 : l && (i.additionalItems = l), u > 0 && (i.minItems = u), f && (i.maxItems = d));
			let { minimum: p, maximum: m } = aggregateChecks(e);
			typeof p == "number" && (i.minItems = p), typeof m == "number" && (i.maxItems = m);
		}, nullableProcessor = (e, t, n, r) => {
			let i = e._zod.def, a = to_json_schema_processSchema(i.innerType, t, r), o = t.seen.get(e);
			t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
		}, nonoptionalProcessor = (e, t, n, r) => {
			let i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			let a = t.seen.get(e);
			a.ref = i.innerType;
		}, R = Symbol();
		function serializeDefaultValue(e, t, n, r, i) {
			let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
			return a ? (handleUnrepresentable(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), R) : JSON.parse(o);
		}
		let defaultProcessor = (e, t, n, r) => {
			let i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			let a = t.seen.get(e);
			a.ref = i.innerType;
			let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
			o !== R && (n.default = o);
		}, prefaultProcessor = (e, t, n, r) => {
			let i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			let a = t.seen.get(e);
			if (a.ref = i.innerType, t.io !== "input") return;
			let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
			o !== R && (n._prefault = o);
		}, catchProcessor = (e, t, n, r) => {
			let i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			let a = t.seen.get(e);
			a.ref = i.innerType;
			let o;
			try {
				o = i.catchValue(void 0);
			} catch {
				handleUnrepresentable(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
				return;
			}
			n.default = o;
		}, pipeProcessor = (e, t, n, r) => {
			let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
			to_json_schema_processSchema(o, t, r);
			let s = t.seen.get(e);
			s.ref = o;
		}, readonlyProcessor = (e, t, n, r) => {
			let i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			let a = t.seen.get(e);
			a.ref = i.innerType, n.readOnly = !0;
		}, optionalProcessor = (e, t, n, r) => {
			let i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			let a = t.seen.get(e);
			a.ref = i.innerType;
		}, error = () => {
			let e = {
				string: {
					unit: "characters",
					verb: "to have"
				},
				file: {
					unit: "bytes",
					verb: "to have"
				},
				array: {
					unit: "items",
					verb: "to have"
				},
				set: {
					unit: "items",
					verb: "to have"
				},
				map: {
					unit: "entries",
					verb: "to have"
				}
			};
			function getSizing(t) {
				return e[t] ?? null;
			}
			let t = {
				regex: "input",
				email: "email address",
				url: "URL",
				emoji: "emoji",
				uuid: "UUID",
				uuidv4: "UUIDv4",
				uuidv6: "UUIDv6",
				nanoid: "nanoid",
				guid: "GUID",
				cuid: "cuid",
				cuid2: "cuid2",
				ulid: "ULID",
				xid: "XID",
				ksuid: "KSUID",
				datetime: "ISO datetime",
				date: "ISO date",
				time: "ISO time",
				duration: "ISO duration",
				ipv4: "IPv4 address",
				ipv6: "IPv6 address",
				mac: "MAC address",
				cidrv4: "IPv4 range",
				cidrv6: "IPv6 range",
				base64: "base64-encoded string",
				base64url: "base64url-encoded string",
				json_string: "JSON string",
				e164: "E.164 number",
				currency_code: "currency code",
				credit_card: "credit card number",
				iban: "IBAN",
				jwt: "JWT",
				template_literal: "input"
			}, n = { nan: "NaN" };
			function getTypeName(e, t) {
				return e === "number" && typeof t == "number" && !Number.isFinite(t) ? String(t) : n[e] ?? e;
			}
			return (e) => {
				switch (e.code) {
					case "invalid_type": return `Invalid input: expected ${getTypeName(e.expected)}, received ${getTypeName(i.GW(e.input), e.input)}`;
					case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${i.B7(e.values[0])}` : `Invalid option: expected one of ${i.jw(e.values, "|")}`;
					case "too_big": {
						let t = e.exact ? "exactly " : e.inclusive ? "<=" : "<", n = getSizing(e.origin);
						return n ? `Too big: expected ${e.origin ?? "value"} to have ${t}${e.maximum.toString()} ${n.unit ?? "elements"}` : `Too big: expected ${e.origin ?? "value"} to be ${t}${e.maximum.toString()}`;
					}
					case "too_small": {
						let t = e.exact ? "exactly " : e.inclusive ? ">=" : ">", n = getSizing(e.origin);
						return n ? `Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}` : `Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`;
					}
					case "invalid_format": {
						let n = e;
						return n.format === "starts_with" ? `Invalid string: must start with "${n.prefix}"` : n.format === "ends_with" ? `Invalid string: must end with "${n.suffix}"` : n.format === "includes" ? `Invalid string: must include "${n.includes}"` : n.format === "regex" ? `Invalid string: must match pattern ${n.pattern}` : `Invalid ${t[n.format] ?? e.format}`;
					}
					case "not_multiple_of": return `Invalid number: must be a multiple of ${e.divisor}`;
					case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${i.jw(e.keys, ", ")}`;
					case "invalid_key": return `Invalid key in ${e.origin}`;
					case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
					case "invalid_element": return `Invalid value in ${e.origin}`;
					default: return "Invalid input";
				}
			};
		};
		function en() {
			return { localeError: error() };
		}
		function _getMessage() {
			let e = this._zod;
			return e.message ??= JSON.stringify(e.def, i.k8, 2), e.message;
		}
		function _setMessage(e) {
			this._zod.message = e;
		}
		let wt = {
			get: _getMessage,
			set: _setMessage,
			enumerable: !0,
			configurable: !0
		}, z = {
			value: void 0,
			enumerable: !1
		}, B = new WeakSet([Object.prototype, Error.prototype]), initializer = (e, t) => {
			e.name = "$ZodError", z.value = t, Object.defineProperty(e, "issues", z), z.value = void 0, Object.defineProperty(e, "message", wt);
			let n = Object.getPrototypeOf(e);
			B.has(n) || (B.add(n), Object.defineProperty(n, "toString", {
				configurable: !0,
				enumerable: !1,
				get() {
					let value = () => this.message;
					return Object.defineProperty(this, "toString", {
						value,
						configurable: !0,
						writable: !0
					}), value;
				},
				set(e) {
					Object.defineProperty(this, "toString", {
						value: e,
						configurable: !0,
						writable: !0
					});
				}
			}));
		}, Tt = (0, r.xI)("$ZodError", initializer);
		(0, r.xI)("$ZodError", initializer, void 0, { Parent: Error });
		function node(e, t, n) {
			return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
				value: n(),
				writable: !0,
				enumerable: !0,
				configurable: !0
			}) : e[t] = n()), e[t];
		}
		function flattenError(e, t = (e) => e.message) {
			let n = {}, r = [];
			for (let i of e.issues) i.path.length > 0 ? node(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
			return {
				formErrors: r,
				fieldErrors: n
			};
		}
		function formatError(e, t = (e) => e.message) {
			let n = { _errors: [] }, processError = (e, r = []) => {
				for (let i of e.issues) if (i.code === "invalid_union" && i.errors.length) i.errors.map((e) => processError({ issues: e }, [...r, ...i.path]));
				else if (i.code === "invalid_key") processError({ issues: i.issues }, [...r, ...i.path]);
				else if (i.code === "invalid_element") processError({ issues: i.issues }, [...r, ...i.path]);
				else {
					let e = [...r, ...i.path];
					if (e.length === 0) n._errors.push(t(i));
					else {
						let r = n, a = 0;
						for (; a < e.length;) {
							let n = e[a], o = a === e.length - 1;
							if (n === "_errors") {
								o && r._errors.push(t(i)), a++;
								continue;
							}
							Object.prototype.hasOwnProperty.call(r, n) || Object.defineProperty(r, n, {
								value: { _errors: [] },
								enumerable: !0,
								writable: !0,
								configurable: !0
							});
							let s = r[n];
							o && s._errors.push(t(i)), r = s, a++;
						}
					}
				}
			};
			return processError(e), n;
		}
		function finalizeParams(e, t) {
			return {
				callee: t?.callee ?? e,
				Err: t?.Err
			};
		}
		let _parse = (e) => {
			let fn = (t, n, a, o) => {
				let s = a ? {
					...a,
					async: !1
				} : { async: !1 }, c = t._zod.run({
					value: n,
					issues: []
				}, s);
				if (c instanceof Promise) throw new r.GT();
				if (c.issues.length) {
					let t = new ((o?.Err) ?? e)(c.issues.map((e) => i.iR(e, s, r.$W())));
					throw i.gx(t, o?.callee ?? fn), t;
				}
				return c.value;
			};
			return fn;
		}, _parseAsync = (e) => {
			let fn = async (t, n, a, o) => {
				let s = a ? {
					...a,
					async: !0
				} : { async: !0 }, c = t._zod.run({
					value: n,
					issues: []
				}, s);
				if (c instanceof Promise && (c = await c), c.issues.length) {
					let t = new ((o?.Err) ?? e)(c.issues.map((e) => i.iR(e, s, r.$W())));
					throw i.gx(t, o?.callee ?? fn), t;
				}
				return c.value;
			};
			return fn;
		}, _safeParse = (e) => (t, n, i) => {
			let a = i ? {
				...i,
				async: !1
			} : { async: !1 }, o = t._zod.run({
				value: n,
				issues: []
			}, a);
			if (o instanceof Promise) throw new r.GT();
			return o.issues.length ? failure(e, o.issues, a) : {
				success: !0,
				data: o.value
			};
		};
		function failure(e, t, n) {
			let a;
			return {
				success: !1,
				get error() {
					return a || (a = new e(t.map((e) => i.iR(e, n, r.$W()))), t = void 0, n = void 0), a;
				},
				set error(e) {
					a = e, t = void 0, n = void 0;
				}
			};
		}
		let _safeParseAsync = (e) => async (t, n, r) => {
			let i = r ? {
				...r,
				async: !0
			} : { async: !0 }, a = t._zod.run({
				value: n,
				issues: []
			}, i);
			return a instanceof Promise && (a = await a), a.issues.length ? failure(e, a.issues, i) : {
				success: !0,
				data: a.value
			};
		}, Et = Symbol.for("zod.compile.invalid"), Dt = Symbol.for("zod.compile.fallback"), validate = ((e, t, n) => {
			let r = e._zod.bag.validator;
			if (r !== void 0) {
				if (r(t) !== Et) return !0;
				if (r.definite === !0 && n === void 0) return !1;
			}
			return validateFallback(e, t, n);
		});
		function validateFallback(e, t, n) {
			let i = n ? {
				...n,
				async: !1,
				abortEarly: !0
			} : {
				async: !1,
				abortEarly: !0
			}, a = e._zod.bag.fallbackRun, o;
			if (a ? (i[Dt] = !0, o = a({
				value: t,
				issues: []
			}, i)) : o = e._zod.run({
				value: t,
				issues: []
			}, i), o instanceof Promise) throw new r.GT();
			return o.issues.length === 0;
		}
		let parse_validateAsync = async (e, t, n) => {
			let r = n ? {
				...n,
				async: !0,
				abortEarly: !0
			} : {
				async: !0,
				abortEarly: !0
			}, i = e._zod.run({
				value: t,
				issues: []
			}, r);
			return i instanceof Promise && (i = await i), i.issues.length === 0;
		}, _encode = (e) => {
			let t = _parse(e), fn = (e, n, r, i) => {
				let a = r ? {
					...r,
					direction: "backward"
				} : { direction: "backward" };
				return t(e, n, a, finalizeParams(fn, i));
			};
			return fn;
		}, _decode = (e) => {
			let t = _parse(e), fn = (e, n, r, i) => t(e, n, r, finalizeParams(fn, i));
			return fn;
		}, _encodeAsync = (e) => {
			let t = _parseAsync(e), fn = async (e, n, r, i) => {
				let a = r ? {
					...r,
					direction: "backward"
				} : { direction: "backward" };
				return await t(e, n, a, finalizeParams(fn, i));
			};
			return fn;
		}, _decodeAsync = (e) => {
			let t = _parseAsync(e), fn = async (e, n, r, i) => await t(e, n, r, finalizeParams(fn, i));
			return fn;
		}, _safeEncode = (e) => (t, n, r) => {
			let i = r ? {
				...r,
				direction: "backward"
			} : { direction: "backward" };
			return _safeParse(e)(t, n, i);
		}, _safeDecode = (e) => (t, n, r) => _safeParse(e)(t, n, r), _safeEncodeAsync = (e) => async (t, n, r) => {
			let i = r ? {
				...r,
				direction: "backward"
			} : { direction: "backward" };
			return _safeParseAsync(e)(t, n, i);
		}, _safeDecodeAsync = (e) => async (t, n, r) => _safeParseAsync(e)(t, n, r), V = new WeakSet([Object.prototype, Error.prototype]);
		function _lazyMethod(e, t, n) {
			Object.defineProperty(e, t, {
				configurable: !0,
				enumerable: !1,
				get() {
					let e = n(this);
					return Object.defineProperty(this, t, {
						value: e,
						configurable: !0,
						writable: !0
					}), e;
				},
				set(e) {
					Object.defineProperty(this, t, {
						value: e,
						configurable: !0,
						writable: !0
					});
				}
			});
		}
		let errors_initializer = (e, t) => {
			Tt.init(e, t), e.name = "ZodError";
			let n = Object.getPrototypeOf(e);
			V.has(n) || (V.add(n), _lazyMethod(n, "format", (e) => (t) => formatError(e, t)), _lazyMethod(n, "flatten", (e) => (t) => flattenError(e, t)), _lazyMethod(n, "addIssue", (e) => (t) => {
				e.issues.push(t), e.message = JSON.stringify(e.issues, i.k8, 2);
			}), _lazyMethod(n, "addIssues", (e) => (t) => {
				e.issues.push(...t), e.message = JSON.stringify(e.issues, i.k8, 2);
			}), Object.defineProperty(n, "isEmpty", {
				configurable: !0,
				enumerable: !1,
				get() {
					return this.issues.length === 0;
				}
			}));
		}, H = r.xI("ZodError", errors_initializer, void 0, { Parent: Error }), Ot = _parse(H), kt = _parseAsync(H), At = _safeParse(H), jt = _safeParseAsync(H), Mt = _encode(H), Nt = _decode(H), Pt = _encodeAsync(H), Ft = _decodeAsync(H), It = _safeEncode(H), Lt = _safeDecode(H), Rt = _safeEncodeAsync(H), zt = _safeDecodeAsync(H);
		function _ensureDefaultLocale() {
			r.cr.localeError || r.$W(en());
		}
		function _ensureDefaultMemoizer() {
			r.cr.memoizer || r.$W({ memoizer: memoizer() });
		}
		let U = r.xI("ZodType", (e, t) => (_ensureDefaultLocale(), E.init(e, t), e.def = t, e.type = t.type, e), {
			check(...e) {
				let t = this.def;
				return this.clone(i.zM(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
					check: e,
					def: { check: "custom" },
					onattach: []
				} } : e)] }), { parent: !0 });
			},
			with(...e) {
				return this.check(...e);
			},
			clone(e, t) {
				return i.o8(this, e, t);
			},
			brand() {
				return this;
			},
			register(e, t) {
				return e.add(this, t), this;
			},
			refine(e, t) {
				return this.check(refine(e, t));
			},
			superRefine(e, t) {
				return this.check(superRefine(e, t));
			},
			overwrite(e) {
				return this.check(_overwrite(e));
			},
			optional() {
				return optional(this);
			},
			exactOptional() {
				return exactOptional(this);
			},
			nullable() {
				return nullable(this);
			},
			nullish() {
				return optional(nullable(this));
			},
			nonoptional(e) {
				return nonoptional(this, e);
			},
			array() {
				return array(this);
			},
			or(e) {
				return union([this, e]);
			},
			and(e) {
				return intersection(this, e);
			},
			transform(e) {
				return pipe(this, transform(e));
			},
			default(e) {
				return schemas_default(this, e);
			},
			prefault(e) {
				return prefault(this, e);
			},
			catch(e) {
				return schemas_catch(this, e);
			},
			pipe(e) {
				return pipe(this, e);
			},
			readonly() {
				return readonly(this);
			},
			describe(e) {
				let t = this.clone();
				return F.add(t, { description: e }), t;
			},
			meta(...e) {
				if (e.length === 0) return F.get(this);
				let t = this.clone();
				return F.add(t, e[0]), t;
			},
			isOptional() {
				return this.safeParse(void 0).success;
			},
			isNullable() {
				return this.safeParse(null).success;
			},
			apply(e, ...t) {
				return t.length === 0 ? e(this) : e(this, ...t);
			},
			get "~standard"() {
				return i.jD(this, "~standard", {
					...standardProps(this),
					jsonSchema: {
						input: createStandardJSONSchemaMethod(this, "input"),
						output: createStandardJSONSchemaMethod(this, "output")
					}
				});
			},
			set "~standard"(e) {
				i.qh(this, "~standard", e);
			},
			parse: function _parse(e, t) {
				return Ot(this, e, t, { callee: _parse });
			},
			parseAsync: async function _parseAsync(e, t) {
				return await kt(this, e, t, { callee: _parseAsync });
			},
			safeParse(e, t) {
				return At(this, e, t);
			},
			async safeParseAsync(e, t) {
				return jt(this, e, t);
			},
			get spa() {
				return this?.safeParseAsync;
			},
			set spa(e) {
				i.qh(this, "spa", e);
			},
			validate(e, t) {
				return validate(this, e, t);
			},
			validateAsync(e, t) {
				return parse_validateAsync(this, e, t);
			},
			encode: function _encode(e, t) {
				return Mt(this, e, t, { callee: _encode });
			},
			decode: function _decode(e, t) {
				return Nt(this, e, t, { callee: _decode });
			},
			encodeAsync: async function _encodeAsync(e, t) {
				return await Pt(this, e, t, { callee: _encodeAsync });
			},
			decodeAsync: async function _decodeAsync(e, t) {
				return await Ft(this, e, t, { callee: _decodeAsync });
			},
			safeEncode(e, t) {
				return It(this, e, t);
			},
			safeDecode(e, t) {
				return Lt(this, e, t);
			},
			async safeEncodeAsync(e, t) {
				return Rt(this, e, t);
			},
			async safeDecodeAsync(e, t) {
				return zt(this, e, t);
			},
			toJSONSchema(e) {
				return createToJSONSchemaMethod(this, {})(e);
			},
			get description() {
				return F.get(this)?.description;
			},
			get _def() {
				return this._zod.def;
			}
		}), W = r.xI("_ZodString", (e, t) => {
			D.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => stringProcessor(e, t, n, r);
		}, i.un({
			format: (e) => aggregateChecks(e).format ?? null,
			minLength: (e) => aggregateChecks(e).minimum ?? null,
			maxLength: (e) => aggregateChecks(e).maximum ?? null
		}, {
			regex(...e) {
				return this.check(_regex(...e));
			},
			includes(...e) {
				return this.check(_includes(...e));
			},
			startsWith(...e) {
				return this.check(_startsWith(...e));
			},
			endsWith(...e) {
				return this.check(_endsWith(...e));
			},
			min(...e) {
				return this.check(_minLength(...e));
			},
			max(...e) {
				return this.check(_maxLength(...e));
			},
			length(...e) {
				return this.check(_length(...e));
			},
			nonempty(...e) {
				return this.check(_minLength(1, ...e));
			},
			lowercase(e) {
				return this.check(_lowercase(e));
			},
			uppercase(e) {
				return this.check(_uppercase(e));
			},
			trim() {
				return this.check(_trim());
			},
			normalize(...e) {
				return this.check(_normalize(...e));
			},
			toLowerCase() {
				return this.check(_toLowerCase());
			},
			toUpperCase() {
				return this.check(_toUpperCase());
			},
			slugify() {
				return this.check(_slugify());
			}
		})), Bt = r.xI("ZodString", (e, t) => {
			D.init(e, t), W.init(e, t);
		}, {
			email(e) {
				return this.check(_email(Gt, e));
			},
			url(e) {
				return this.check(_url(qt, e));
			},
			jwt(e) {
				return this.check(_jwt(un, e));
			},
			emoji(e) {
				return this.check(api_emoji(Jt, e));
			},
			guid(e) {
				return this.check(_guid(Kt, e));
			},
			uuid(e) {
				return this.check(_uuid(K, e));
			},
			uuidv4(e) {
				return this.check(_uuidv4(K, e));
			},
			uuidv6(e) {
				return this.check(_uuidv6(K, e));
			},
			uuidv7(e) {
				return this.check(_uuidv7(K, e));
			},
			nanoid(e) {
				return this.check(_nanoid(Yt, e));
			},
			cuid(e) {
				return this.check(_cuid(Xt, e));
			},
			cuid2(e) {
				return this.check(_cuid2(Zt, e));
			},
			ulid(e) {
				return this.check(_ulid(Qt, e));
			},
			base64(e) {
				return this.check(_base64(sn, e));
			},
			base64url(e) {
				return this.check(_base64url(cn, e));
			},
			xid(e) {
				return this.check(_xid($t, e));
			},
			ksuid(e) {
				return this.check(_ksuid(tn, e));
			},
			ipv4(e) {
				return this.check(_ipv4(nn, e));
			},
			ipv6(e) {
				return this.check(_ipv6(rn, e));
			},
			cidrv4(e) {
				return this.check(_cidrv4(an, e));
			},
			cidrv6(e) {
				return this.check(_cidrv6(on, e));
			},
			e164(e) {
				return this.check(_e164(ln, e));
			},
			datetime(e) {
				return this.check(_isoDateTime(Vt, e));
			},
			date(e) {
				return this.check(_isoDate(Ht, e));
			},
			time(e) {
				return this.check(_isoTime(Ut, e));
			},
			duration(e) {
				return this.check(_isoDuration(Wt, e));
			}
		});
		function schemas_string(e) {
			return _string(Bt, e);
		}
		let G = r.xI("ZodStringFormat", (e, t) => {
			O.init(e, t), W.init(e, t);
		}), Vt = r.xI("ZodISODateTime", (e, t) => {
			Be.init(e, t), G.init(e, t);
		}), Ht = r.xI("ZodISODate", (e, t) => {
			Ve.init(e, t), G.init(e, t);
		}), Ut = r.xI("ZodISOTime", (e, t) => {
			He.init(e, t), G.init(e, t);
		}), Wt = r.xI("ZodISODuration", (e, t) => {
			Ue.init(e, t), G.init(e, t);
		}), Gt = r.xI("ZodEmail", (e, t) => {
			Ae.init(e, t), G.init(e, t);
		}), Kt = r.xI("ZodGUID", (e, t) => {
			Oe.init(e, t), G.init(e, t);
		}), K = r.xI("ZodUUID", (e, t) => {
			ke.init(e, t), G.init(e, t);
		}), qt = r.xI("ZodURL", (e, t) => {
			Me.init(e, t), G.init(e, t);
		}), Jt = r.xI("ZodEmoji", (e, t) => {
			Ne.init(e, t), G.init(e, t);
		}), Yt = r.xI("ZodNanoID", (e, t) => {
			Pe.init(e, t), G.init(e, t);
		}), Xt = r.xI("ZodCUID", (e, t) => {
			Fe.init(e, t), G.init(e, t);
		}), Zt = r.xI("ZodCUID2", (e, t) => {
			Ie.init(e, t), G.init(e, t);
		}), Qt = r.xI("ZodULID", (e, t) => {
			Le.init(e, t), G.init(e, t);
		}), $t = r.xI("ZodXID", (e, t) => {
			Re.init(e, t), G.init(e, t);
		}), tn = r.xI("ZodKSUID", (e, t) => {
			ze.init(e, t), G.init(e, t);
		}), nn = r.xI("ZodIPv4", (e, t) => {
			We.init(e, t), G.init(e, t);
		}), rn = r.xI("ZodIPv6", (e, t) => {
			Ke.init(e, t), G.init(e, t);
		}), an = r.xI("ZodCIDRv4", (e, t) => {
			qe.init(e, t), G.init(e, t);
		}), on = r.xI("ZodCIDRv6", (e, t) => {
			Je.init(e, t), G.init(e, t);
		}), sn = r.xI("ZodBase64", (e, t) => {
			Ye.init(e, t), G.init(e, t);
		}), cn = r.xI("ZodBase64URL", (e, t) => {
			Xe.init(e, t), G.init(e, t);
		}), ln = r.xI("ZodE164", (e, t) => {
			Ze.init(e, t), G.init(e, t);
		}), un = r.xI("ZodJWT", (e, t) => {
			Qe.init(e, t), G.init(e, t);
		}), q = r.xI("ZodNumber", (e, t) => {
			j.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => numberProcessor(e, t, n, r), e.isFinite = !0;
		}, i.un({
			minValue: (e) => {
				let { minimum: t, exclusiveMinimum: n } = aggregateChecks(e);
				return Math.max(t ?? -Infinity, n ?? -Infinity);
			},
			maxValue: (e) => {
				let { maximum: t, exclusiveMaximum: n } = aggregateChecks(e);
				return Math.min(t ?? Infinity, n ?? Infinity);
			},
			isInt: (e) => {
				let { isInt: t, multipleOf: n } = aggregateChecks(e);
				return !!t || !!n?.some(Number.isSafeInteger);
			},
			format: (e) => aggregateChecks(e).format ?? null
		}, {
			gt(e, t) {
				return this.check(_gt(e, t));
			},
			gte(e, t) {
				return this.check(_gte(e, t));
			},
			min(e, t) {
				return this.check(_gte(e, t));
			},
			lt(e, t) {
				return this.check(_lt(e, t));
			},
			lte(e, t) {
				return this.check(_lte(e, t));
			},
			max(e, t) {
				return this.check(_lte(e, t));
			},
			int(e) {
				return this.check(schemas_int(e));
			},
			safe(e) {
				return this.check(schemas_int(e));
			},
			positive(e) {
				return this.check(_gt(0, e));
			},
			nonnegative(e) {
				return this.check(_gte(0, e));
			},
			negative(e) {
				return this.check(_lt(0, e));
			},
			nonpositive(e) {
				return this.check(_lte(0, e));
			},
			multipleOf(e, t) {
				return this.check(_multipleOf(e, t));
			},
			step(e, t) {
				return this.check(_multipleOf(e, t));
			},
			finite() {
				return this;
			}
		}));
		function schemas_number(e) {
			return _number(q, e);
		}
		let dn = r.xI("ZodNumberFormat", (e, t) => {
			$e.init(e, t), q.init(e, t);
		});
		function schemas_int(e) {
			return _int(dn, e);
		}
		let pn = r.xI("ZodBoolean", (e, t) => {
			et.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => booleanProcessor(e, t, n, r);
		});
		function schemas_boolean(e) {
			return _boolean(pn, e);
		}
		let mn = r.xI("ZodUnknown", (e, t) => {
			tt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
		});
		function unknown() {
			return _unknown(mn);
		}
		let hn = r.xI("ZodNever", (e, t) => {
			nt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => neverProcessor(e, t, n, r);
		});
		function never(e) {
			return _never(hn, e);
		}
		let gn = r.xI("ZodArray", (e, t) => {
			_ensureDefaultMemoizer(), rt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => arrayProcessor(e, t, n, r), e.element = t.element;
		}, {
			min(e, t) {
				return this.check(_minLength(e, t));
			},
			nonempty(e) {
				return this.check(_minLength(1, e));
			},
			max(e, t) {
				return this.check(_maxLength(e, t));
			},
			length(e, t) {
				return this.check(_length(e, t));
			},
			unwrap() {
				return this.element;
			}
		});
		function array(e, t) {
			return _array(gn, e, t);
		}
		let J = r.xI("ZodObject", (e, t) => {
			_ensureDefaultMemoizer(), ot.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => objectProcessor(e, t, n, r), i.X(e, "shape", (e) => e._zod.def.shape, !1);
		}, {
			keyof() {
				return schemas_enum(Object.keys(this._zod.def.shape));
			},
			catchall(e) {
				return this.clone(i.zM(this._zod.def, { catchall: e }));
			},
			passthrough() {
				return this.clone(i.zM(this._zod.def, { catchall: unknown() }));
			},
			loose() {
				return this.clone(i.zM(this._zod.def, { catchall: unknown() }));
			},
			strict() {
				return this.clone(i.zM(this._zod.def, { catchall: never() }));
			},
			strip() {
				return this.clone(i.zM(this._zod.def, { catchall: void 0 }));
			},
			extend(e) {
				return i.X$(this, e);
			},
			safeExtend(e) {
				return i.W0(this, e);
			},
			merge(e) {
				return i.h1(this, e);
			},
			pick(e) {
				return i.Up(this, e);
			},
			omit(e) {
				return i.cJ(this, e);
			},
			partial(...e) {
				return i.OH(X, this, e[0]);
			},
			exactPartial(...e) {
				return i.OH(Z, this, e[0], "exactPartial");
			},
			required(...e) {
				return i.mw(Q, this, e[0]);
			}
		});
		function object(e, t) {
			let n = {
				type: "object",
				shape: e ?? {},
				...i.A2(t)
			};
			return new J(n);
		}
		let _n = r.xI("ZodUnion", (e, t) => {
			st.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => unionProcessor(e, t, n, r), e.options = t.options;
		});
		function union(e, t) {
			return new _n({
				type: "union",
				options: e,
				...i.A2(t)
			});
		}
		let vn = r.xI("ZodIntersection", (e, t) => {
			ct.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => intersectionProcessor(e, t, n, r);
		});
		function intersection(e, t) {
			return new vn({
				type: "intersection",
				left: e,
				right: t
			});
		}
		let yn = r.xI("ZodTuple", (e, t) => {
			_ensureDefaultMemoizer(), lt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => tupleProcessor(e, t, n, r);
		}, {
			rest(e) {
				return this.clone({
					...this._zod.def,
					rest: e
				});
			},
			partial() {
				let e = this._zod.def;
				if (e.checks?.length) throw Error(".partial() cannot be used on tuple schemas containing refinements");
				return this.clone({
					...e,
					items: e.items.map((e) => new X({
						type: "optional",
						innerType: e
					}))
				});
			}
		});
		function tuple(e, t, n) {
			let r = t instanceof E, a = r ? n : t;
			return new yn({
				type: "tuple",
				items: e,
				rest: r ? t : null,
				...i.A2(a)
			});
		}
		let Y = r.xI("ZodEnum", (e, t) => {
			ut.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => enumProcessor(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
			let n = new Set(Object.keys(t.entries));
			e.extract = (e, r) => {
				let a = {};
				for (let r of e) if (n.has(r)) a[r] = t.entries[r];
				else throw Error(`Key ${r} not found in enum`);
				return new Y({
					...t,
					checks: [],
					...i.A2(r),
					entries: a
				});
			}, e.exclude = (e, r) => {
				let a = { ...t.entries };
				for (let t of e) if (n.has(t)) delete a[t];
				else throw Error(`Key ${t} not found in enum`);
				return new Y({
					...t,
					checks: [],
					...i.A2(r),
					entries: a
				});
			};
		});
		function schemas_enum(e, t) {
			let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
			return new Y({
				type: "enum",
				entries: n,
				...i.A2(t)
			});
		}
		let bn = r.xI("ZodTransform", (e, t) => {
			_ensureDefaultMemoizer(), dt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => transformProcessor(e, t, n, r), e._zod.parse = (n, a) => {
				if (a.direction === "backward") throw new r.cV(e.constructor.name);
				n.addIssue = (r) => {
					if (typeof r == "string") n.issues.push(i.sn(r, n.value, t));
					else {
						let t = r;
						t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(i.sn(t));
					}
				};
				let o = t.transform(n.value, n);
				return o instanceof Promise ? o.then((e) => (n.value = e, n)) : (n.value = o, n);
			};
		});
		function transform(e) {
			return new bn({
				type: "transform",
				transform: e
			});
		}
		let X = r.xI("ZodOptional", (e, t) => {
			M.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
		});
		function optional(e) {
			return new X({
				type: "optional",
				innerType: e
			});
		}
		let Z = r.xI("ZodExactOptional", (e, t) => {
			ft.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
		});
		function exactOptional(e) {
			return new Z({
				type: "optional",
				innerType: e
			});
		}
		let xn = r.xI("ZodNullable", (e, t) => {
			pt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => nullableProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
		});
		function nullable(e) {
			return new xn({
				type: "nullable",
				innerType: e
			});
		}
		let Sn = r.xI("ZodDefault", (e, t) => {
			mt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => defaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
		});
		function schemas_default(e, t) {
			return new Sn({
				type: "default",
				innerType: e,
				get defaultValue() {
					return typeof t == "function" ? t() : i.yG(t);
				}
			});
		}
		let Cn = r.xI("ZodPrefault", (e, t) => {
			ht.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => prefaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
		});
		function prefault(e, t) {
			return new Cn({
				type: "prefault",
				innerType: e,
				get defaultValue() {
					return typeof t == "function" ? t() : i.yG(t);
				}
			});
		}
		let Q = r.xI("ZodNonOptional", (e, t) => {
			gt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => nonoptionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
		});
		function nonoptional(e, t) {
			return new Q({
				type: "nonoptional",
				innerType: e,
				...i.A2(t)
			});
		}
		let wn = r.xI("ZodCatch", (e, t) => {
			_t.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => catchProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
		});
		function schemas_catch(e, t) {
			return new wn({
				type: "catch",
				innerType: e,
				catchValue: typeof t == "function" ? t : i.SS(t)
			});
		}
		let $ = r.xI("ZodPipe", (e, t) => {
			N.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => pipeProcessor(e, t, n, r), e.in = t.in, e.out = t.out;
		});
		function pipe(e, t) {
			return new $({
				type: "pipe",
				in: e,
				out: t
			});
		}
		let Tn = r.xI("ZodPreprocess", (e, t) => {
			$.init(e, t), vt.init(e, t);
		}), En = r.xI("ZodReadonly", (e, t) => {
			yt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => readonlyProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
		});
		function readonly(e) {
			return new En({
				type: "readonly",
				innerType: e
			});
		}
		let Dn = r.xI("ZodCustom", (e, t) => {
			bt.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => customProcessor(e, t, n, r);
		});
		function refine(e, t = {}) {
			return _refine(Dn, e, t);
		}
		function superRefine(e, t) {
			return _superRefine(e, t);
		}
		function preprocess(e, t) {
			return new Tn({
				type: "pipe",
				in: transform(e),
				out: t
			});
		}
	}),
	8532: ((e, t, n) => {
		"use strict";
		n.d(t, {
			$W: () => config,
			GT: () => $ZodAsyncError,
			cV: () => $ZodEncodeError,
			cr: () => c,
			tm: () => a,
			xI: () => $constructor
		});
		var r = n(4723), i;
		let a = Object.freeze({ status: "aborted" }), o = {
			value: void 0,
			enumerable: !1
		}, s = "captureStackTrace" in Error ? Error : null;
		function newError(e) {
			let t = s;
			if (t) {
				let n = t.stackTraceLimit;
				if (typeof n == "number") {
					try {
						t.stackTraceLimit = 0;
					} catch {
						return s = null, new e();
					}
					try {
						return new e();
					} finally {
						t.stackTraceLimit = n;
					}
				}
			}
			return new e();
		}
		function $constructor(e, t, n, i) {
			let a = {};
			function Internals(e) {
				this.def = e, this.constr = _, this.traits = new Set();
			}
			Internals.prototype = a;
			let s = n, c = s && new WeakSet();
			function init(n, i) {
				if (!n._zod) {
					o.value = new Internals(i);
					try {
						Object.defineProperty(n, "_zod", o);
					} finally {
						o.value = void 0;
					}
				} else if (n._zod.traits.has(e)) return;
				if (n._zod.traits.add(e), t(n, i), c) {
					let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, i = e;
					for (; i && i !== t;) i = Object.getPrototypeOf(i);
					let a = i ?? e;
					c.has(a) || (c.add(a), (0, r.ol)(a, s));
				}
				let a = _.prototype;
				for (let e in a) Object.prototype.hasOwnProperty.call(a, e) && (e in n || (n[e] = a[e].bind(n)));
			}
			let l = i?.Parent ?? Object;
			class Definition extends l {}
			Object.defineProperty(Definition, "name", { value: e });
			function _(e) {
				let t = i?.Parent ? newError(Definition) : this;
				init(t, e);
				let n = t._zod.deferred;
				if (n) {
					for (let e of n) e();
					t._zod.deferred = void 0;
				}
				let r = globalThis.__zod_globalConfig?.postProcessor;
				return r && r(t), t;
			}
			return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, { value: (t) => i?.Parent && t instanceof i.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(_, "name", { value: e }), _;
		}
		class $ZodAsyncError extends Error {
			constructor() {
				super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
			}
		}
		class $ZodEncodeError extends Error {
			constructor(e) {
				super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
			}
		}
		(i = globalThis).__zod_globalConfig ?? (i.__zod_globalConfig = {});
		let c = globalThis.__zod_globalConfig;
		function config(e) {
			return e && Object.assign(c, e), c;
		}
	}),
	4723: ((e, t, n) => {
		"use strict";
		n.d(t, {
			A2: () => normalizeParams,
			B7: () => stringifyPrimitive,
			GW: () => parsedType,
			Gv: () => isObject,
			LG: () => floatSafeRemainder,
			MO: () => rawShape,
			NM: () => optionalKeys,
			NR: () => c,
			O7: () => codePointLength,
			OH: () => partial,
			PO: () => cached,
			QH: () => aborted,
			Qd: () => isPlainObject,
			Rc: () => getLengthableOrigin,
			SS: () => constantCatch,
			UQ: () => esc,
			Up: () => pick,
			Vy: () => assignProp,
			W0: () => safeExtend,
			X: () => installLazyProp,
			X$: () => extend,
			Yv: () => slugify,
			cJ: () => omit,
			cl: () => nullish,
			d3: () => attachSchema,
			gx: () => i,
			h1: () => merge,
			hI: () => a,
			hi: () => sizeCaps,
			iR: () => finalizeIssue,
			jD: () => hide,
			jw: () => joinValues,
			k8: () => jsonStringifyReplacer,
			lQ: () => prefixIssues,
			mw: () => required,
			o8: () => clone,
			ol: () => members,
			p6: () => cleanRegex,
			qQ: () => o,
			qh: () => own,
			rL: () => explicitlyAborted,
			sD: () => escapeRegex,
			sn: () => issue,
			un: () => derived,
			v5: () => defineLazyInternal,
			w5: () => getEnumValues,
			yG: () => shallowClone,
			zH: () => s,
			zM: () => mergeDefs
		});
		var r = n(8532);
		function getEnumValues(e) {
			let t = Object.values(e).filter((e) => typeof e == "number");
			return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
		}
		function joinValues(e, t = "|") {
			return e.map((e) => stringifyPrimitive(e)).join(t);
		}
		function jsonStringifyReplacer(e, t) {
			return typeof t == "bigint" ? t.toString() : t;
		}
		class Cached {
			constructor(e) {
				this._getter = e, this._value = void 0;
			}
			get value() {
				let e = this._getter;
				return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
			}
		}
		function cached(e) {
			return new Cached(e);
		}
		function nullish(e) {
			return e == null;
		}
		function cleanRegex(e) {
			let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
			return e.slice(t, n);
		}
		function floatSafeRemainder(e, t) {
			let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
			return Math.abs(n - r) < i ? 0 : n - r;
		}
		function assignProp(e, t, n) {
			Object.defineProperty(e, t, {
				value: n,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
		function rawShape(e) {
			let t = Object.getOwnPropertyDescriptor(e, "shape");
			return t?.get ? t.get.raw : t?.value;
		}
		function sourceShape(e) {
			return rawShape(e._zod.def) ?? e._zod.def.shape;
		}
		function deferProp(e, t, n) {
			Object.defineProperty(e, t, {
				get() {
					let e = n();
					return assignProp(this, t, e), e;
				},
				enumerable: !0,
				configurable: !0
			});
		}
		function putProp(e, t, n) {
			t in e ? assignProp(e, t, n) : e[t] = n;
		}
		function mirrorShape(e, t, n, r) {
			let i = sourceShape(t);
			for (let a of n) {
				let n = Object.getOwnPropertyDescriptor(i, a);
				n.enumerable && (n.get ? deferProp(e, a, () => {
					let e = t._zod.def.shape[a];
					return r ? r(e, a) : e;
				}) : putProp(e, a, r ? r(n.value, a) : n.value));
			}
		}
		function mirrorProps(e, t) {
			for (let n of Reflect.ownKeys(t)) {
				let r = Object.getOwnPropertyDescriptor(t, n);
				r.enumerable && (r.get ? deferProp(e, n, () => t[n]) : putProp(e, n, r.value));
			}
		}
		function mergeDefs(...e) {
			let t = {};
			for (let n of e) {
				let e = Object.getOwnPropertyDescriptors(n);
				Object.assign(t, e);
			}
			return Object.defineProperties({}, t);
		}
		function esc(e) {
			return JSON.stringify(e);
		}
		function slugify(e) {
			return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
		}
		let i = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
		function isObject(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		let a = cached(() => {
			if (r.cr.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
			try {
				return Function(""), !0;
			} catch {
				return !1;
			}
		});
		function isPlainObject(e) {
			if (isObject(e) === !1) return !1;
			let t = e.constructor;
			if (t === void 0 || typeof t != "function") return !0;
			let n = t.prototype;
			return isObject(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
		}
		function shallowClone(e) {
			return isPlainObject(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
		}
		let o = new Set([
			"string",
			"number",
			"symbol"
		]);
		function escapeRegex(e) {
			return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function clone(e, t, n) {
			let r = new e._zod.constr(t ?? e._zod.def);
			return (!t || n?.parent) && (r._zod.parent = e), r;
		}
		function normalizeParams(e) {
			let t = e;
			if (!t) return {};
			if (typeof t == "string") return { error: () => t };
			if (t?.message !== void 0) {
				if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
				t.error = t.message;
			}
			return delete t.message, typeof t.error == "string" ? {
				...t,
				error: () => t.error
			} : t;
		}
		function stringifyPrimitive(e) {
			return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
		}
		function optionalKeys(e) {
			return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
		}
		let s = {
			safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
			int32: [-2147483648, 2147483647],
			uint32: [0, 4294967295],
			float32: [-34028234663852886e22, 34028234663852886e22],
			float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
		}, c = {
			int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
			uint64: [BigInt(0), BigInt("18446744073709551615")]
		};
		function pick(e, t) {
			let n = e._zod.def, r = n.checks;
			if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
			let i = {};
			return mirrorShape(i, e, maskedKeys(e, t)), clone(e, mergeDefs(n, {
				shape: i,
				checks: []
			}));
		}
		function maskedKeys(e, t) {
			let n = sourceShape(e), r = [];
			for (let e of Reflect.ownKeys(t)) {
				if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
				t[e] && r.push(e);
			}
			return r;
		}
		function omit(e, t) {
			let n = e._zod.def, r = n.checks;
			if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
			let i = new Set(maskedKeys(e, t)), a = {};
			return mirrorShape(a, e, Reflect.ownKeys(sourceShape(e)).filter((e) => !i.has(e))), clone(e, mergeDefs(n, {
				shape: a,
				checks: []
			}));
		}
		function extend(e, t) {
			if (!isPlainObject(t)) throw Error("Invalid input to extend: expected a plain object");
			let n = e._zod.def.checks;
			if (n && n.length > 0) {
				let n = sourceShape(e);
				for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
			}
			return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
		}
		function extended(e, t) {
			let n = {};
			return mirrorShape(n, e, Reflect.ownKeys(sourceShape(e))), mirrorProps(n, t), n;
		}
		function safeExtend(e, t) {
			if (!isPlainObject(t)) throw Error("Invalid input to safeExtend: expected a plain object");
			return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
		}
		function merge(e, t) {
			if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
			if (e._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
			let n = {};
			return mirrorShape(n, e, Reflect.ownKeys(sourceShape(e))), mirrorShape(n, t, Reflect.ownKeys(sourceShape(t))), clone(e, mergeDefs(e._zod.def, {
				shape: n,
				get catchall() {
					return t._zod.def.catchall;
				},
				checks: t._zod.def.checks ?? []
			}));
		}
		function partial(e, t, n, r = "partial") {
			let i = t._zod.def.checks;
			if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
			let a = n ? new Set(maskedKeys(t, n)) : void 0, o = {};
			return mirrorShape(o, t, Reflect.ownKeys(sourceShape(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
				type: "optional",
				innerType: t
			}))), clone(t, mergeDefs(t._zod.def, {
				shape: o,
				checks: []
			}));
		}
		function required(e, t, n) {
			let r = n ? new Set(maskedKeys(t, n)) : void 0, i = {};
			return mirrorShape(i, t, Reflect.ownKeys(sourceShape(t)), (t, n) => r && !r.has(n) ? t : new e({
				type: "nonoptional",
				innerType: t
			})), clone(t, mergeDefs(t._zod.def, { shape: i }));
		}
		function aborted(e, t = 0) {
			if (e.aborted === !0) return !0;
			for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
			return !1;
		}
		function explicitlyAborted(e, t = 0) {
			if (e.aborted === !0) return !0;
			for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
			return !1;
		}
		function prefixIssues(e, t) {
			return t.map((t) => {
				var n;
				return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
			});
		}
		function unwrapMessage(e) {
			return typeof e == "string" ? e : e?.message;
		}
		function sizeCaps(e) {
			let t = [];
			for (let n of e ?? []) {
				let e = n._zod.def;
				if (!/_(length|size)$|_equals$/.test(e.check)) break;
				let r = e.maximum ?? e.length ?? e.size;
				r >= 0 && t.push([r, n]);
			}
			return t;
		}
		function attachSchema(e, t, n) {
			var r;
			for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
		}
		function finalizeIssue(e, t, n) {
			var r;
			let i = e.inst?._zod?.traits;
			i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
			let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : unwrapMessage(e.inst?._zod.def?.error?.(e)) ?? unwrapMessage(a?.(e)) ?? unwrapMessage(t?.error?.(e)) ?? unwrapMessage(n.customError?.(e)) ?? unwrapMessage(n.localeError?.(e)) ?? "Invalid input", s = {};
			for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
			return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
		}
		let l = /[\uD800-\uDBFF]/;
		function codePointLength(e) {
			let t = e.length;
			if (!l.test(e)) return t;
			let n = t;
			for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
			return n;
		}
		function getLengthableOrigin(e) {
			return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
		}
		function parsedType(e) {
			let t = typeof e;
			switch (t) {
				case "number": return Number.isNaN(e) ? "nan" : "number";
				case "object": {
					if (e === null) return "null";
					if (Array.isArray(e)) return "array";
					let t = e;
					if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor) return t.constructor.name;
				}
			}
			return t;
		}
		function issue(...e) {
			let [t, n, r] = e;
			return typeof t == "string" ? {
				message: t,
				code: "custom",
				input: n,
				inst: r
			} : { ...t };
		}
		function members(e, t) {
			for (let n in t) {
				let r = Object.getOwnPropertyDescriptor(t, n);
				r.get ? Object.defineProperty(e, n, {
					...r,
					enumerable: !1
				}) : defineBound(e, n, r.value);
			}
		}
		function own(e, t, n, r = !0) {
			return Object.defineProperty(e, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: n
			}), n;
		}
		function hide(e, t, n) {
			return own(e, t, n, !1);
		}
		function derived(e, t) {
			for (let n in e) {
				let r = e[n];
				Object.defineProperty(t, n, {
					configurable: !0,
					enumerable: !0,
					get() {
						return own(this, n, r(this));
					},
					set(e) {
						own(this, n, e);
					}
				});
			}
			return t;
		}
		function defineBound(e, t, n) {
			Object.defineProperty(e, t, {
				configurable: !0,
				get() {
					return this == null ? n : own(this, t, n.bind(this));
				},
				set(e) {
					own(this, t, e);
				}
			});
		}
		function claim(e, t) {
			let n = Object.getPrototypeOf(e);
			return t in n ? void 0 : n;
		}
		let u, d = !1, f = {
			configurable: !0,
			get() {
				d = !0;
			}
		};
		function defineLazyInternal(e, t, n) {
			let r = Object.getPrototypeOf(e._zod);
			t in r && u !== e._zod ? u = void 0 : (u = e._zod, Object.defineProperty(r, t, {
				configurable: !0,
				get() {
					Object.defineProperty(this, t, f);
					let e = d;
					d = !1;
					try {
						let r = n(this);
						return d ? delete this[t] : Object.defineProperty(this, t, {
							configurable: !0,
							writable: !0,
							value: r
						}), d ||= e, r;
					} catch (n) {
						throw delete this[t], d ||= e, n;
					}
				},
				set(e) {
					Object.defineProperty(this, t, {
						configurable: !0,
						writable: !0,
						value: e
					});
				}
			}));
		}
		function installLazyProp(e, t, n, r) {
			let i = claim(e, t);
			i && Object.defineProperty(i, t, {
				configurable: !0,
				get() {
					let e = {
						configurable: !0,
						writable: !0,
						enumerable: r,
						value: void 0
					};
					return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
				},
				set(e) {
					Object.defineProperty(this, t, {
						configurable: !0,
						writable: !0,
						enumerable: r,
						value: e
					});
				}
			});
		}
		function constantCatch(e) {
			let fn = () => e;
			return fn["~constantCatch"] = !0, fn;
		}
	})
};
