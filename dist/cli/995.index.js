"use strict";
exports.id = 995, exports.ids = [995], exports.modules = { 4995: ((e, t, n) => {
	n.d(t, { default: () => pRetry });
	let r = Object.prototype.toString, isError = (e) => r.call(e) === "[object Error]", i = new Set([
		"network error",
		"NetworkError when attempting to fetch resource.",
		"The Internet connection appears to be offline.",
		"Network request failed",
		"fetch failed",
		"terminated",
		" A network error occurred.",
		"Network connection lost"
	]);
	function isNetworkError(e) {
		if (!(e && isError(e) && e.name === "TypeError" && typeof e.message == "string")) return !1;
		let { message: t, stack: n } = e;
		return t === "Load failed" || t.startsWith("Load failed (") && t.endsWith(")") ? n === void 0 || "__sentry_captured__" in e : t.startsWith("error sending request for url") || t === "Failed to fetch" || t.startsWith("Failed to fetch (") && t.endsWith(")") ? !0 : i.has(t);
	}
	function validateRetries(e) {
		if (typeof e == "number") {
			if (e < 0) throw TypeError("Expected `retries` to be a non-negative number.");
			if (Number.isNaN(e)) throw TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
		} else if (e !== void 0) throw TypeError("Expected `retries` to be a number or Infinity.");
	}
	function validateNumberOption(e, t, { min: n = 0, allowInfinity: r = !1 } = {}) {
		if (t !== void 0) {
			if (typeof t != "number" || Number.isNaN(t)) throw TypeError(`Expected \`${e}\` to be a number${r ? " or Infinity" : ""}.`);
			if (!r && !Number.isFinite(t)) throw TypeError(`Expected \`${e}\` to be a finite number.`);
			if (t < n) throw TypeError(`Expected \`${e}\` to be \u2265 ${n}.`);
		}
	}
	class AbortError extends Error {
		constructor(e) {
			super(), e instanceof Error ? (this.originalError = e, {message: e} = e) : (this.originalError = Error(e), this.originalError.stack = this.stack), this.name = "AbortError", this.message = e;
		}
	}
	function calculateDelay(e, t) {
		let n = Math.max(1, e + 1), r = t.randomize ? Math.random() + 1 : 1, i = Math.round(r * t.minTimeout * t.factor ** (n - 1));
		return i = Math.min(i, t.maxTimeout), i;
	}
	function calculateRemainingTime(e, t) {
		return Number.isFinite(t) ? t - (performance.now() - e) : t;
	}
	async function onAttemptFailure({ error: e, attemptNumber: t, retriesConsumed: n, startTime: r, options: i }) {
		let a = e instanceof Error ? e : TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);
		if (a instanceof AbortError) throw a.originalError;
		let o = Number.isFinite(i.retries) ? Math.max(0, i.retries - n) : i.retries, s = i.maxRetryTime ?? Infinity, c = Object.freeze({
			error: a,
			attemptNumber: t,
			retriesLeft: o,
			retriesConsumed: n
		});
		if (await i.onFailedAttempt(c), calculateRemainingTime(r, s) <= 0) throw a;
		let l = await i.shouldConsumeRetry(c), u = calculateRemainingTime(r, s);
		if (u <= 0 || o <= 0) throw a;
		if (a instanceof TypeError && !isNetworkError(a)) {
			if (l) throw a;
			return i.signal?.throwIfAborted(), !1;
		}
		if (!await i.shouldRetry(c)) throw a;
		if (!l) return i.signal?.throwIfAborted(), !1;
		let d = calculateDelay(n, i), f = Math.min(d, u);
		return i.signal?.throwIfAborted(), f > 0 && await new Promise((e, t) => {
			let onAbort = () => {
				clearTimeout(n), i.signal?.removeEventListener("abort", onAbort), t(i.signal.reason);
			}, n = setTimeout(() => {
				i.signal?.removeEventListener("abort", onAbort), e();
			}, f);
			i.unref && n.unref?.(), i.signal?.addEventListener("abort", onAbort, { once: !0 });
		}), i.signal?.throwIfAborted(), !0;
	}
	async function pRetry(e, t = {}) {
		if (t = { ...t }, validateRetries(t.retries), Object.hasOwn(t, "forever")) throw Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
		t.retries ??= 10, t.factor ??= 2, t.minTimeout ??= 1e3, t.maxTimeout ??= Infinity, t.maxRetryTime ??= Infinity, t.randomize ??= !1, t.onFailedAttempt ??= () => {}, t.shouldRetry ??= () => !0, t.shouldConsumeRetry ??= () => !0, validateNumberOption("factor", t.factor, {
			min: 0,
			allowInfinity: !1
		}), validateNumberOption("minTimeout", t.minTimeout, {
			min: 0,
			allowInfinity: !1
		}), validateNumberOption("maxTimeout", t.maxTimeout, {
			min: 0,
			allowInfinity: !0
		}), validateNumberOption("maxRetryTime", t.maxRetryTime, {
			min: 0,
			allowInfinity: !0
		}), t.factor > 0 || (t.factor = 1), t.signal?.throwIfAborted();
		let n = 0, r = 0, i = performance.now();
		for (; !Number.isFinite(t.retries) || r <= t.retries;) {
			n++;
			try {
				t.signal?.throwIfAborted();
				let r = await e(n);
				return t.signal?.throwIfAborted(), r;
			} catch (e) {
				await onAttemptFailure({
					error: e,
					attemptNumber: n,
					retriesConsumed: r,
					startTime: i,
					options: t
				}) && r++;
			}
		}
		throw Error("Retry attempts exhausted without throwing an error.");
	}
}) };
