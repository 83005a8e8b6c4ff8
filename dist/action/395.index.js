"use strict";
exports.id = 395, exports.ids = [395], exports.modules = {
	3305: ((e, t, n) => {
		n.d(t, {
			_L: () => _boolean,
			qm: () => _gte,
			LK: () => _int,
			Zm: () => _lte,
			m9: () => _minLength,
			UI: () => _nonnegative,
			F7: () => _number,
			NC: () => _positive,
			Fk: () => _regex,
			Rl: () => _string,
			em: () => _unknown,
			q0: () => describe,
			mI: () => meta
		});
		var r = n(4890), i;
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
		(i = globalThis).__zod_globalRegistry ?? (i.__zod_globalRegistry = registry());
		let a = globalThis.__zod_globalRegistry;
		var o = n(4723);
		function snapshotChecks(e) {
			return e.checks &&= [...e.checks], e;
		}
		function _string(e, t) {
			return new e(snapshotChecks({
				type: "string",
				...o.A2(t)
			}));
		}
		function _number(e, t) {
			return new e(snapshotChecks({
				type: "number",
				checks: [],
				...o.A2(t)
			}));
		}
		function _int(e, t) {
			return new e({
				type: "number",
				check: "number_format",
				abort: !1,
				format: "safeint",
				...o.A2(t)
			});
		}
		function _boolean(e, t) {
			return new e({
				type: "boolean",
				...o.A2(t)
			});
		}
		function _unknown(e) {
			return new e({ type: "unknown" });
		}
		function _lte(e, t) {
			return new r.sm({
				check: "less_than",
				...o.A2(t),
				value: e,
				inclusive: !0
			});
		}
		function _gt(e, t) {
			return new r.J_({
				check: "greater_than",
				...o.A2(t),
				value: e,
				inclusive: !1
			});
		}
		function _gte(e, t) {
			return new r.J_({
				check: "greater_than",
				...o.A2(t),
				value: e,
				inclusive: !0
			});
		}
		function _positive(e) {
			return _gt(0, e);
		}
		function _nonnegative(e) {
			return _gte(0, e);
		}
		function _minLength(e, t) {
			return new r.Kk({
				check: "min_length",
				...o.A2(t),
				minimum: e
			});
		}
		function _regex(e, t) {
			return new r.DG({
				check: "string_format",
				format: "regex",
				...o.A2(t),
				pattern: e
			});
		}
		function describe(e) {
			let t = new r.QP({ check: "describe" });
			return t._zod.onattach = [(t) => {
				let n = a.get(t) ?? {};
				a.add(t, {
					...n,
					description: e
				});
			}], t._zod.check = () => {}, t;
		}
		function meta(e) {
			let t = new r.QP({ check: "meta" });
			return t._zod.onattach = [(t) => {
				let n = a.get(t) ?? {};
				a.add(t, {
					...n,
					...e
				});
			}], t._zod.check = () => {}, t;
		}
	}),
	4890: ((e, t, n) => {
		n.d(t, {
			DG: () => f,
			J_: () => c,
			KH: () => l,
			Kk: () => u,
			QP: () => a,
			sm: () => s
		});
		var r = n(8532), i = n(4723);
		let a = r.xI("$ZodCheck", (e, t) => {
			var n;
			e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
		}), _whenHasLength = (e) => {
			let t = e.value;
			return !i.cl(t) && t.length !== void 0;
		}, o = {
			number: "number",
			bigint: "bigint",
			object: "date"
		}, s = r.xI("$ZodCheckLessThan", (e, t) => {
			a.init(e, t);
			let n = o[typeof t.value];
			e._zod.check = (r) => {
				(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
					origin: o[typeof r.value] ?? n,
					code: "too_big",
					maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
					input: r.value,
					inclusive: t.inclusive,
					inst: e,
					continue: !t.abort
				});
			};
		}), c = r.xI("$ZodCheckGreaterThan", (e, t) => {
			a.init(e, t);
			let n = o[typeof t.value];
			e._zod.check = (r) => {
				(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
					origin: o[typeof r.value] ?? n,
					code: "too_small",
					minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
					input: r.value,
					inclusive: t.inclusive,
					inst: e,
					continue: !t.abort
				});
			};
		}), l = r.xI("$ZodCheckNumberFormat", (e, t) => {
			a.init(e, t), t.format = t.format || "float64";
			let n = t.format?.includes("int"), r = n ? "int" : "number", [o, s] = i.zH[t.format];
			e._zod.check = (i) => {
				let a = i.value;
				if (n) {
					if (!Number.isInteger(a)) {
						i.issues.push({
							expected: r,
							format: t.format,
							code: "invalid_type",
							continue: !1,
							input: a,
							inst: e
						});
						return;
					}
					if (!Number.isSafeInteger(a)) {
						a > 0 ? i.issues.push({
							input: a,
							code: "too_big",
							maximum: 2 ** 53 - 1,
							note: "Integers must be within the safe integer range.",
							inst: e,
							origin: r,
							inclusive: !0,
							continue: !t.abort
						}) : i.issues.push({
							input: a,
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
				a < o && i.issues.push({
					origin: "number",
					input: a,
					code: "too_small",
					minimum: o,
					inclusive: !0,
					inst: e,
					continue: !t.abort
				}), a > s && i.issues.push({
					origin: "number",
					input: a,
					code: "too_big",
					maximum: s,
					inclusive: !0,
					inst: e,
					continue: !t.abort
				});
			};
		}), u = r.xI("$ZodCheckMinLength", (e, t) => {
			var n;
			a.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
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
		}), d = r.xI("$ZodCheckStringFormat", (e, t) => {
			var n, r;
			a.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
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
		}), f = r.xI("$ZodCheckRegex", (e, t) => {
			d.init(e, t), e._zod.check = (n) => {
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
		});
	}),
	8532: ((e, t, n) => {
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
		n.d(t, {
			A2: () => normalizeParams,
			Gv: () => isObject,
			NM: () => optionalKeys,
			O7: () => codePointLength,
			PO: () => cached,
			QH: () => aborted,
			Qd: () => isPlainObject,
			Rc: () => getLengthableOrigin,
			Vy: () => assignProp,
			X: () => installLazyProp,
			cl: () => nullish,
			d3: () => attachSchema,
			gx: () => r,
			hi: () => sizeCaps,
			iR: () => finalizeIssue,
			jD: () => hide,
			k8: () => jsonStringifyReplacer,
			lQ: () => prefixIssues,
			o8: () => clone,
			ol: () => members,
			p6: () => cleanRegex,
			qQ: () => i,
			qh: () => own,
			rL: () => explicitlyAborted,
			sD: () => escapeRegex,
			v5: () => defineLazyInternal,
			w5: () => getEnumValues,
			yG: () => shallowClone,
			zH: () => a
		});
		function getEnumValues(e) {
			let t = Object.values(e).filter((e) => typeof e == "number");
			return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
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
		function assignProp(e, t, n) {
			Object.defineProperty(e, t, {
				value: n,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
		let r = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
		function isObject(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
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
		let i = new Set([
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
		function optionalKeys(e) {
			return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
		}
		let a = {
			safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
			int32: [-2147483648, 2147483647],
			uint32: [0, 4294967295],
			float32: [-34028234663852886e22, 34028234663852886e22],
			float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
		};
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
		let o = /[\uD800-\uDBFF]/;
		function codePointLength(e) {
			let t = e.length;
			if (!o.test(e)) return t;
			let n = t;
			for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
			return n;
		}
		function getLengthableOrigin(e) {
			return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
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
		let s, c = !1, l = {
			configurable: !0,
			get() {
				c = !0;
			}
		};
		function defineLazyInternal(e, t, n) {
			let r = Object.getPrototypeOf(e._zod);
			t in r && s !== e._zod ? s = void 0 : (s = e._zod, Object.defineProperty(r, t, {
				configurable: !0,
				get() {
					Object.defineProperty(this, t, l);
					let e = c;
					c = !1;
					try {
						let r = n(this);
						return c ? delete this[t] : Object.defineProperty(this, t, {
							configurable: !0,
							writable: !0,
							value: r
						}), c ||= e, r;
					} catch (n) {
						throw delete this[t], c ||= e, n;
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
	}),
	8395: ((e, t, n) => {
		n.d(t, {
			Rvf: () => _default,
			YOg: () => array,
			zMY: () => schemas_boolean,
			k5n: () => _enum,
			Whr: () => schemas_int,
			_H3: () => looseObject,
			mee: () => nullable,
			cl6: () => nullish,
			aig: () => schemas_number,
			Ikc: () => object,
			lqM: () => optional,
			FsL: () => pipe,
			g1P: () => record,
			YjP: () => schemas_string,
			pdi: () => transform,
			PVZ: () => tuple,
			L5J: () => unknown
		});
		var r = n(8532), i = n(4890);
		let a = /^[\s\S]{0,}$/, o = /^-?\d+(?:\.\d+)?$/, s = /^(?:true|false)$/i;
		var c = n(4723);
		let l = {
			major: 4,
			minor: 6,
			patch: 7
		}, u = r.xI("$ZodType", (e, t) => {
			var n;
			e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = l;
			let i = e._zod.def.checks, a = e._zod.traits.has("$ZodCheck") ? [e, ...i ?? []] : i?.length ? [...i] : [];
			for (let t of a) for (let n of t._zod.onattach) n(e);
			if (a.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
				e._zod.run = e._zod.parse;
			});
			else {
				let runChecks = (t, n, i) => {
					if (t.memo) return t;
					let a = c.QH(t), o;
					for (let s of n) {
						if (s._zod.def.when) {
							if (c.rL(t) || !s._zod.def.when(t)) continue;
						} else if (a) continue;
						let n = t.issues.length, l = s._zod.check(t);
						if (l instanceof Promise && i?.async === !1) throw new r.GT();
						if (o || l instanceof Promise) o = (o ?? Promise.resolve()).then(async () => {
							await l, t.issues.length !== n && (c.d3(t.issues, n, e), a ||= c.QH(t, n));
						});
						else {
							if (t.issues.length === n) continue;
							c.d3(t.issues, n, e), a ||= c.QH(t, n);
						}
					}
					return o ? o.then(() => t) : t;
				}, handleCanaryResult = (t, n, i) => {
					if (c.QH(t)) return t.aborted = !0, t;
					let o = runChecks(n, a, i);
					if (o instanceof Promise) {
						if (i.async === !1) throw new r.GT();
						return o.then((t) => e._zod.parse(t, i));
					}
					return e._zod.parse(o, i);
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
						return i.then((e) => runChecks(e, a, n));
					}
					return runChecks(i, a, n);
				};
			}
		}, {
			get "~standard"() {
				return c.jD(this, "~standard", standardProps(this));
			},
			set "~standard"(e) {
				c.qh(this, "~standard", e);
			}
		}), toStandardResult = (e, t) => e.issues.length ? { issues: e.issues.map((e) => c.iR(e, t, r.$W())) } : { value: e.value };
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
		let d = r.xI("$ZodString", (e, t) => {
			u.init(e, t), e._zod.pattern = t.pattern ?? a, e._zod.parse = (n, r) => {
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
		}), f = r.xI("$ZodNumber", (e, t) => {
			u.init(e, t), e._zod.pattern = o, e._zod.parse = (n, r) => {
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
		}), p = r.xI("$ZodNumberFormat", (e, t) => {
			i.KH.init(e, t), f.init(e, t);
		}), m = r.xI("$ZodBoolean", (e, t) => {
			u.init(e, t), e._zod.pattern = s, e._zod.parse = (n, r) => {
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
		}), h = r.xI("$ZodUnknown", (e, t) => {
			u.init(e, t), e._zod.parse = (e) => e;
		});
		function capSize(e, t) {
			let n = c.hi(e._zod.def.checks);
			if (!n.length) return;
			let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
			e._zod.parse = (n, a) => {
				let o = t(n.value);
				if (o > r && !a?.skipChecks && a?.direction !== "backward") {
					for (let [t, r] of c.hi(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
						let t = n.issues.length;
						return r._zod.check(n), n.issues[t].continue = !1, c.d3(n.issues, t, e), n;
					}
				}
				return i(n, a);
			};
		}
		let arraySize = (e) => Array.isArray(e) ? e.length : -1;
		function handleArrayResult(e, t, n) {
			e.issues.length && t.issues.push(...c.lQ(n, e.issues)), t.value[n] = e.value;
		}
		let g = r.xI("$ZodArray", (e, t) => {
			u.init(e, t);
			let n = r.cr.memoizer;
			n?.attach(e), e._zod.parse = (r, i) => {
				let a = r.value;
				if (!Array.isArray(a)) return r.issues.push({
					expected: "array",
					code: "invalid_type",
					input: a,
					inst: e
				}), r;
				r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
				let o = [], s = i?.abortEarly;
				for (let e = 0; e < a.length; e++) {
					let n = a[e], l = t.element._zod.run({
						value: n,
						issues: []
					}, i);
					if (l instanceof Promise) o.push(l.then((t) => handleArrayResult(t, r, e)));
					else if (handleArrayResult(l, r, e), s && l.issues.length !== 0 && c.QH(l)) break;
				}
				return o.length ? Promise.all(o).then(() => r) : r;
			}, capSize(e, arraySize);
		});
		function handlePropertyResult(e, t, n, r, i, a) {
			let o = n in r, s = a === "optional";
			if (o || !s || i !== "optional") {
				if (e.issues.length) {
					if (i !== void 0 && s && !o) return;
					t.issues.push(...c.lQ(n, e.issues));
				}
				!o && i === void 0 ? e.issues.length || t.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: void 0,
					path: [n]
				}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
			}
		}
		let v = [];
		function normalizeDef(e) {
			let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : v, i = r.length ? [...t, ...r] : t;
			for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
			let a = c.NM(e.shape);
			return {
				...e,
				allKeys: i,
				symbolKeys: r,
				keySet: new Set(t),
				numKeys: t.length,
				optionalKeys: new Set(a)
			};
		}
		function handleCatchall(e, t, n, r, i, a, o) {
			let s = [], l = i.keySet, u = i.catchall._zod, d = u.def.type, f = u.optin, p = u.optout, m = 0;
			for (let i in t) {
				if (o && n.issues.length !== m) {
					if (c.QH(n, m)) break;
					m = n.issues.length;
				}
				if (l.has(i)) continue;
				if (i === "__proto__") {
					d === "never" && s.push(i);
					continue;
				}
				if (d === "never") {
					s.push(i);
					continue;
				}
				let a = u.run({
					value: t[i],
					issues: []
				}, r);
				a instanceof Promise ? e.push(a.then((e) => handlePropertyResult(e, n, i, t, f, p))) : handlePropertyResult(a, n, i, t, f, p);
			}
			return s.length && n.issues.push({
				code: "unrecognized_keys",
				keys: s,
				input: t,
				inst: a,
				continue: !0
			}), e.length ? Promise.all(e).then(() => n) : n;
		}
		let y = r.xI("$ZodObject", (e, t) => {
			u.init(e, t);
			let n = Object.getOwnPropertyDescriptor(t, "shape"), i = n?.get ? n.get.raw : t.shape ?? {};
			if (i) {
				let get = () => {
					let e = { ...i };
					return Object.defineProperty(t, "shape", { value: e }), get.raw = e, e;
				};
				get.raw = i, Object.defineProperty(t, "shape", { get });
			}
			let a = c.PO(() => normalizeDef(t));
			c.v5(e, "propValues", (e) => {
				let t = e.def.shape, n = {};
				for (let e in t) {
					let r = t[e]._zod;
					if (r.values) {
						Object.prototype.hasOwnProperty.call(n, e) || c.Vy(n, e, new Set());
						for (let t of r.values) n[e].add(t);
						r.optin !== void 0 && n[e].add(void 0);
					}
				}
				return n;
			});
			let o = c.Gv, s = t.catchall, l, d = r.cr.memoizer;
			d?.attach(e), e._zod.parse = (t, n) => {
				l ??= a.value;
				let r = t.value;
				if (!o(r)) return t.issues.push({
					expected: "object",
					code: "invalid_type",
					input: r,
					inst: e
				}), t;
				t.value = d ? d.alloc(e, t, {}, n) : {};
				let i = [], u = l.shape, f = n?.abortEarly, p = t.issues.length;
				for (let e of l.allKeys) {
					if (f && t.issues.length !== p) {
						if (c.QH(t, p)) break;
						p = t.issues.length;
					}
					if (e === "__proto__") continue;
					let a = u[e], o = a._zod.optin, s = a._zod.optout, l = a._zod.run({
						value: r[e],
						issues: []
					}, n);
					l instanceof Promise ? i.push(l.then((n) => handlePropertyResult(n, t, e, r, o, s))) : handlePropertyResult(l, t, e, r, o, s);
				}
				return s ? handleCatchall(i, r, t, n, a.value, e, f === !0) : i.length ? Promise.all(i).then(() => t) : t;
			};
		}), b = r.xI("$ZodTuple", (e, t) => {
			u.init(e, t);
			let n = t.items, i = r.cr.memoizer;
			i?.attach(e), e._zod.parse = (r, a) => {
				let o = r.value;
				if (!Array.isArray(o)) return r.issues.push({
					input: o,
					inst: e,
					expected: "tuple",
					code: "invalid_type"
				}), r;
				r.value = i ? i.alloc(e, r, [], a) : [];
				let s = [], l = getTupleOptStart(n, "optin"), u = getTupleOptStart(n, "optout");
				if (!t.rest) {
					if (o.length < l) return r.issues.push({
						code: "too_small",
						minimum: l,
						inclusive: !0,
						input: o,
						inst: e,
						origin: "array"
					}), r;
					o.length > n.length && r.issues.push({
						code: "too_big",
						maximum: n.length,
						inclusive: !0,
						input: o,
						inst: e,
						origin: "array"
					});
				}
				let d = Array(n.length), f = t.rest ? a?.abortEarly : void 0, p = !1;
				for (let e = 0; e < n.length; e++) {
					let t = n[e]._zod.run({
						value: o[e],
						issues: []
					}, a);
					t instanceof Promise ? s.push(t.then((t) => {
						d[e] = t;
					})) : (d[e] = t, f && !p && t.issues.length && (p = c.QH(t)));
				}
				if (t.rest && !p) {
					let e = n.length - 1, i = o.slice(n.length), l = r.issues.length;
					for (let n of i) {
						if (f && r.issues.length !== l) {
							if (c.QH(r, l)) break;
							l = r.issues.length;
						}
						e++;
						let i = t.rest._zod.run({
							value: n,
							issues: []
						}, a);
						i instanceof Promise ? s.push(i.then((t) => handleTupleResult(t, r, e))) : handleTupleResult(i, r, e);
					}
				}
				return s.length ? Promise.all(s).then(() => handleTupleResults(d, r, n, o, u)) : handleTupleResults(d, r, n, o, u);
			};
		});
		function getTupleOptStart(e, t) {
			for (let n = e.length - 1; n >= 0; n--) if (!(t === "optin" ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === "optional")) return n + 1;
			return 0;
		}
		function handleTupleResult(e, t, n) {
			e.issues.length && t.issues.push(...c.lQ(n, e.issues)), t.value[n] = e.value;
		}
		function handleTupleResults(e, t, n, r, i) {
			for (let a = 0; a < n.length; a++) {
				let o = e[a], s = a < r.length;
				if (!s && a >= i && n[a]._zod.optin === "optional") {
					t.value.length = a;
					break;
				}
				if (o.issues.length) {
					if (!s && a >= i) {
						t.value.length = a;
						break;
					}
					t.issues.push(...c.lQ(a, o.issues));
				}
				t.value[a] = o.value;
			}
			for (let e = t.value.length - 1; e >= r.length && n[e]._zod.optout === "optional" && t.value[e] === void 0; e--) t.value.length = e;
			return t;
		}
		let x = r.xI("$ZodRecord", (e, t) => {
			u.init(e, t);
			let n = r.cr.memoizer;
			n?.attach(e), e._zod.parse = (i, a) => {
				let s = i.value;
				if (!c.Qd(s)) return i.issues.push({
					expected: "record",
					code: "invalid_type",
					input: s,
					inst: e
				}), i;
				let l = [], u = t.keyType._zod.values;
				if (u && !t.partial) {
					i.value = n ? n.alloc(e, i, {}, a) : {};
					let o = new Set();
					for (let n of u) if (typeof n == "string" || typeof n == "number" || typeof n == "symbol") {
						if (o.add(typeof n == "number" ? n.toString() : n), n === "__proto__") continue;
						let u = t.keyType._zod.run({
							value: n,
							issues: []
						}, a);
						if (u instanceof Promise) throw Error("Async schemas not supported in object keys currently");
						if (u.issues.length) {
							i.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: u.issues.map((e) => c.iR(e, a, r.$W())),
								input: n,
								path: [n],
								inst: e
							});
							continue;
						}
						let d = u.value;
						if (d === "__proto__") continue;
						let f = t.valueType._zod.run({
							value: s[n],
							issues: []
						}, a);
						f instanceof Promise ? l.push(f.then((e) => {
							e.issues.length && i.issues.push(...c.lQ(n, e.issues)), i.value[d] = e.value;
						})) : (f.issues.length && i.issues.push(...c.lQ(n, f.issues)), i.value[d] = f.value);
					}
					let d;
					for (let e in s) if (!o.has(e)) {
						if (t.mode === "loose") {
							if (e === "__proto__") continue;
							i.value[e] = s[e];
						} else d ??= [], d.push(e);
					}
					d && d.length > 0 && i.issues.push({
						code: "unrecognized_keys",
						input: s,
						inst: e,
						keys: d,
						continue: !0
					});
				} else {
					i.value = n ? n.alloc(e, i, {}, a) : {};
					let d;
					for (let n of Reflect.ownKeys(s)) {
						if (n === "__proto__" || !Object.prototype.propertyIsEnumerable.call(s, n)) continue;
						let f = t.keyType._zod.run({
							value: n,
							issues: []
						}, a);
						if (f instanceof Promise) throw Error("Async schemas not supported in object keys currently");
						if (typeof n == "string" && o.test(n) && f.issues.length) {
							let e = t.keyType._zod.run({
								value: Number(n),
								issues: []
							}, a);
							if (e instanceof Promise) throw Error("Async schemas not supported in object keys currently");
							e.issues.length === 0 && (f = e);
						}
						if (f.issues.length) {
							t.mode === "loose" ? i.value[n] = s[n] : u ? (d ??= [], d.push(n)) : i.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: f.issues.map((e) => c.iR(e, a, r.$W())),
								input: n,
								path: [n],
								inst: e
							});
							continue;
						}
						let p = f.value;
						if (p === "__proto__") continue;
						let m = t.valueType._zod.run({
							value: s[n],
							issues: []
						}, a);
						m instanceof Promise ? l.push(m.then((e) => {
							e.issues.length && i.issues.push(...c.lQ(n, e.issues)), i.value[p] = e.value;
						})) : (m.issues.length && i.issues.push(...c.lQ(n, m.issues)), i.value[p] = m.value);
					}
					d && d.length > 0 && i.issues.push({
						code: "unrecognized_keys",
						input: s,
						inst: e,
						keys: d,
						continue: !0
					});
				}
				return l.length ? Promise.all(l).then(() => i) : i;
			};
		}), S = r.xI("$ZodEnum", (e, t) => {
			u.init(e, t);
			let n = c.w5(t.entries), r = new Set(n);
			e._zod.values = r, c.v5(e, "pattern", (e) => {
				let t = c.w5(e.def.entries).filter((e) => c.qQ.has(typeof e));
				return RegExp(t.length ? `^(${t.map((e) => c.sD(e.toString())).join("|")})$` : "^[^\\s\\S]$");
			}), e._zod.parse = (t, i) => {
				let a = t.value;
				return r.has(a) || t.issues.push({
					code: "invalid_value",
					values: n,
					input: a,
					inst: e
				}), t;
			};
		}), C = r.xI("$ZodTransform", (e, t) => {
			u.init(e, t), e._zod.optin = "optional", r.cr.memoizer?.guard(e), e._zod.parse = (n, i) => {
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
		let w = r.xI("$ZodOptional", (e, t) => {
			u.init(e, t), c.v5(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", c.v5(e, "values", (e) => {
				let t = e.def.innerType._zod.values;
				return t ? new Set([...t, void 0]) : void 0;
			}), c.v5(e, "pattern", (e) => {
				let t = e.def.innerType._zod.pattern;
				return t ? RegExp(`^(${c.p6(t.source)})?$`) : void 0;
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
		}), T = r.xI("$ZodNullable", (e, t) => {
			u.init(e, t), c.v5(e, "optin", (e) => e.def.innerType._zod.optin), c.v5(e, "optout", (e) => e.def.innerType._zod.optout), c.v5(e, "pattern", (e) => {
				let t = e.def.innerType._zod.pattern;
				return t ? RegExp(`^(${c.p6(t.source)}|null)$`) : void 0;
			}), c.v5(e, "values", (e) => e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
		}), E = r.xI("$ZodDefault", (e, t) => {
			u.init(e, t), e._zod.optin = "defaulted", c.v5(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
				if (n.direction === "backward") return t.innerType._zod.run(e, n);
				if (e.value === void 0) return e.value = t.defaultValue, e;
				let r = t.innerType._zod.run(e, n);
				return r instanceof Promise ? r.then((e) => handleDefaultResult(e, t)) : handleDefaultResult(r, t);
			};
		});
		function handleDefaultResult(e, t) {
			return e.value === void 0 && (e.value = t.defaultValue), e;
		}
		let D = r.xI("$ZodPipe", (e, t) => {
			u.init(e, t), c.v5(e, "values", (e) => e.def.in._zod.values), c.v5(e, "optin", (e) => e.def.in._zod.optin), c.v5(e, "optout", (e) => e.def.out._zod.optout), c.v5(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
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
		var O = n(3305);
		function _getMessage() {
			let e = this._zod;
			return e.message ??= JSON.stringify(e.def, c.k8, 2), e.message;
		}
		function _setMessage(e) {
			this._zod.message = e;
		}
		let k = {
			get: _getMessage,
			set: _setMessage,
			enumerable: !0,
			configurable: !0
		}, A = {
			value: void 0,
			enumerable: !1
		}, j = new WeakSet([Object.prototype, Error.prototype]), initializer = (e, t) => {
			e.name = "$ZodError", A.value = t, Object.defineProperty(e, "issues", A), A.value = void 0, Object.defineProperty(e, "message", k);
			let n = Object.getPrototypeOf(e);
			j.has(n) || (j.add(n), Object.defineProperty(n, "toString", {
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
		};
		(0, r.xI)("$ZodError", initializer);
		let M = (0, r.xI)("$ZodError", initializer, void 0, { Parent: Error }), _parse = (e) => {
			let fn = (t, n, i, a) => {
				let o = i ? {
					...i,
					async: !1
				} : { async: !1 }, s = t._zod.run({
					value: n,
					issues: []
				}, o);
				if (s instanceof Promise) throw new r.GT();
				if (s.issues.length) {
					let t = new ((a?.Err) ?? e)(s.issues.map((e) => c.iR(e, o, r.$W())));
					throw c.gx(t, a?.callee ?? fn), t;
				}
				return s.value;
			};
			return fn;
		}, N = _parse(M), _parseAsync = (e) => {
			let fn = async (t, n, i, a) => {
				let o = i ? {
					...i,
					async: !0
				} : { async: !0 }, s = t._zod.run({
					value: n,
					issues: []
				}, o);
				if (s instanceof Promise && (s = await s), s.issues.length) {
					let t = new ((a?.Err) ?? e)(s.issues.map((e) => c.iR(e, o, r.$W())));
					throw c.gx(t, a?.callee ?? fn), t;
				}
				return s.value;
			};
			return fn;
		}, P = _parseAsync(M), _safeParse = (e) => (t, n, i) => {
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
		}, F = _safeParse(M);
		function failure(e, t, n) {
			let i;
			return {
				success: !1,
				get error() {
					return i || (i = new e(t.map((e) => c.iR(e, n, r.$W()))), t = void 0, n = void 0), i;
				},
				set error(e) {
					i = e, t = void 0, n = void 0;
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
		}, I = _safeParseAsync(M), L = r.xI("ZodMiniType", (e, t) => {
			if (!e._zod) throw Error("Uninitialized schema in ZodMiniType.");
			u.init(e, t), e.def = t, e.type = t.type;
		}, {
			get with() {
				return this.check;
			},
			set with(e) {
				c.qh(this, "with", e);
			},
			parse(e, t) {
				return N(this, e, t, { callee: this.parse });
			},
			parseAsync(e, t) {
				return P(this, e, t, { callee: this.parseAsync });
			},
			safeParse(e, t) {
				return F(this, e, t);
			},
			safeParseAsync(e, t) {
				return I(this, e, t);
			},
			check(...e) {
				let t = this.def;
				return this.clone({
					...t,
					checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
						check: e,
						def: { check: "custom" },
						onattach: []
					} } : e)]
				}, { parent: !0 });
			},
			clone(e, t) {
				return c.o8(this, e, t);
			},
			brand() {
				return this;
			},
			register(e, t) {
				return e.add(this, t), this;
			},
			apply(e, ...t) {
				return t.length === 0 ? e(this) : e(this, ...t);
			}
		}), R = r.xI("ZodMiniString", (e, t) => {
			d.init(e, t), L.init(e, t);
		});
		function schemas_string(e) {
			return O.Rl(R, e);
		}
		let z = r.xI("ZodMiniNumber", (e, t) => {
			f.init(e, t), L.init(e, t);
		});
		function schemas_number(e) {
			return O.F7(z, e);
		}
		let B = r.xI("ZodMiniNumberFormat", (e, t) => {
			p.init(e, t), z.init(e, t);
		});
		function schemas_int(e) {
			return O.LK(B, e);
		}
		let V = r.xI("ZodMiniBoolean", (e, t) => {
			m.init(e, t), L.init(e, t);
		});
		function schemas_boolean(e) {
			return O._L(V, e);
		}
		let H = r.xI("ZodMiniUnknown", (e, t) => {
			h.init(e, t), L.init(e, t);
		});
		function unknown() {
			return O.em(H);
		}
		let U = r.xI("ZodMiniArray", (e, t) => {
			g.init(e, t), L.init(e, t);
		});
		function array(e, t) {
			return new U({
				type: "array",
				element: e,
				...c.A2(t)
			});
		}
		let W = r.xI("ZodMiniObject", (e, t) => {
			y.init(e, t), L.init(e, t), c.X(e, "shape", (e) => e._zod.def.shape, !1);
		});
		function object(e, t) {
			let n = {
				type: "object",
				shape: e ?? {},
				...c.A2(t)
			};
			return new W(n);
		}
		function looseObject(e, t) {
			return new W({
				type: "object",
				shape: e,
				catchall: unknown(),
				...c.A2(t)
			});
		}
		let G = r.xI("ZodMiniTuple", (e, t) => {
			b.init(e, t), L.init(e, t);
		});
		function tuple(e, t, n) {
			let r = t instanceof u, i = r ? n : t;
			return new G({
				type: "tuple",
				items: e,
				rest: r ? t : null,
				...c.A2(i)
			});
		}
		let K = r.xI("ZodMiniRecord", (e, t) => {
			x.init(e, t), L.init(e, t);
		});
		function record(e, t, n) {
			return !t || !t._zod ? new K({
				type: "record",
				keyType: schemas_string(),
				valueType: e,
				...c.A2(t)
			}) : new K({
				type: "record",
				keyType: e,
				valueType: t,
				...c.A2(n)
			});
		}
		let q = r.xI("ZodMiniEnum", (e, t) => {
			S.init(e, t), L.init(e, t), e.options = [...e._zod.values];
		});
		function _enum(e, t) {
			let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
			return new q({
				type: "enum",
				entries: n,
				...c.A2(t)
			});
		}
		let J = r.xI("ZodMiniTransform", (e, t) => {
			C.init(e, t), L.init(e, t);
		});
		function transform(e) {
			return new J({
				type: "transform",
				transform: e
			});
		}
		let Y = r.xI("ZodMiniOptional", (e, t) => {
			w.init(e, t), L.init(e, t);
		});
		function optional(e) {
			return new Y({
				type: "optional",
				innerType: e
			});
		}
		let X = r.xI("ZodMiniNullable", (e, t) => {
			T.init(e, t), L.init(e, t);
		});
		function nullable(e) {
			return new X({
				type: "nullable",
				innerType: e
			});
		}
		function nullish(e) {
			return optional(nullable(e));
		}
		let Z = r.xI("ZodMiniDefault", (e, t) => {
			E.init(e, t), L.init(e, t);
		});
		function _default(e, t) {
			return new Z({
				type: "default",
				innerType: e,
				get defaultValue() {
					return typeof t == "function" ? t() : c.yG(t);
				}
			});
		}
		let Q = r.xI("ZodMiniPipe", (e, t) => {
			D.init(e, t), L.init(e, t);
		});
		function pipe(e, t) {
			return new Q({
				type: "pipe",
				in: e,
				out: t
			});
		}
		O.q0, O.mI;
	})
};
