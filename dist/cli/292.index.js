"use strict";
exports.id = 292, exports.ids = [292], exports.modules = { 3292: ((e, t, n) => {
	n.d(t, {
		zx: () => TomlError,
		qg: () => parse
	});
	function getLineColFromPtr(e, t) {
		let n = e.slice(0, t).split(/\r?\n/);
		return [n.length, n.pop().length + 1];
	}
	function makeCodeBlock(e, t, n) {
		let r = e.split(/\r?\n/), i = "", a = (Math.log10(t + 1) | 0) + 1;
		for (let e = t - 1; e <= t + 1; e++) {
			let o = r[e - 1];
			o && (i += e.toString().padEnd(a, " "), i += ":  ", i += o, i += "\n", e === t && (i += " ".repeat(a + n + 2), i += "^\n"));
		}
		return i;
	}
	class TomlError extends Error {
		line;
		column;
		codeblock;
		constructor(e, t) {
			let [n, r] = getLineColFromPtr(t.toml, t.ptr), i = makeCodeBlock(t.toml, n, r);
			super(`Invalid TOML document: ${e}\n\n${i}`, t), this.line = n, this.column = r, this.codeblock = i;
		}
		static x(e, t, n) {
			throw new TomlError(e, {
				toml: t.s,
				ptr: n ?? t.p
			});
		}
	}
	function parseString(e) {
		let t = e.p, n = e.s.charCodeAt(e.p++), r = n, i = n === 39, a = n === e.s.charCodeAt(e.p) && n === e.s.charCodeAt(e.p + 1);
		a && ((n = e.s.charCodeAt(e.p += 2)) === 10 ? e.p++ : n === 13 && e.s.charCodeAt(e.p + 1) === 10 && (e.p += 2));
		let o = "", s = e.p, c = 0;
		for (; e.p < e.s.length; e.p++) if (n = e.s.charCodeAt(e.p), a && (n === 10 || n === 13 && e.s.charCodeAt(e.p + 1) === 10)) c &&= 3;
		else if (n < 32 && n !== 9 || n === 127) TomlError.x("control characters are not allowed in strings", e);
		else if ((!c || c === 3) && n === r && (!a || e.s.charCodeAt(e.p + 1) === r && e.s.charCodeAt(e.p + 2) === r)) {
			if (a && (e.s.charCodeAt(e.p + 3) === r && e.p++, e.s.charCodeAt(e.p + 3) === r && e.p++), !c) {
				let t = e.s.slice(s, e.p);
				o = o ? o + t : t;
			}
			return e.p += a ? 3 : 1, o;
		} else if (!c) !i && n === 92 && (o += e.s.slice(s, s = e.p), c = 1);
		else if (c === 1) {
			if (n === 120 || n === 117 || n === 85) {
				let t = e.p++ - 1, r = 0, i = n === 120 ? 2 : n === 117 ? 4 : 8;
				for (let t = 0; t < i; t++, e.p++) {
					let t = e.s.charCodeAt(e.p), n = t >= 48 && t <= 57 ? t - 48 : t >= 65 && t <= 70 ? t - 65 + 10 : t >= 97 && t <= 102 ? t - 97 + 10 : -1;
					n < 0 && TomlError.x("invalid non-hex character in unicode escape", e), r = r << 4 | n;
				}
				(r < 0 || r > 1114111 || r >= 55296 && r <= 57343) && TomlError.x("invalid unicode escape", e, t), o += String.fromCodePoint(r), s = e.p--, c = 0;
			} else a && (n === 32 || n === 9) ? c = 2 : (n === 98 ? o += "\b" : n === 116 ? o += "	" : n === 110 ? o += "\n" : n === 102 ? o += "\f" : n === 114 ? o += "\r" : n === 101 ? o += "\x1B" : n === 34 ? o += "\"" : n === 92 ? o += "\\" : TomlError.x("unrecognised escape sequence", e), s = e.p + 1, c = 0);
		} else n !== 32 && n !== 9 && (c === 2 && TomlError.x("invalid escape: only line-ending whitespace may be escaped", e, s), c = +(!i && n === 92), s = e.p);
		TomlError.x("unfinished string", e, t);
	}
	let r = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
	class TomlDate extends Date {
		#e = !1;
		#t = !1;
		#n = null;
		constructor(e, t, n) {
			let i = !0, a = !0, o = "Z", s;
			if (typeof e == "string") {
				if (t) prep: {
					if (t < 3) {
						if (+e.slice(11, 13) > 23) {
							e = "";
							break prep;
						}
						t === 2 ? (o = null, e += "Z") : (s = e.charCodeAt(e.length - 1)) !== 90 && s !== 122 && (o = e.slice(e.length - 6)), n && (e = e.slice(0, 10) + "T" + e.slice(11));
					} else t === 4 && (e = +e.slice(0, 2) > 23 ? "" : `0000-01-01T${e}Z`);
					i = t !== 4, a = t !== 3;
				}
				else {
					let t = e.match(r);
					t ? (t[1] || (i = !1, e = `0000-01-01T${e}`), a = !!t[2], a && e[10] === " " && (e = e.replace(" ", "T")), t[2] && +t[2] > 23 ? e = "" : (o = t[3] || null, !o && a && (e += "Z"))) : e = "";
				}
			}
			super(e), isNaN(this.getTime()) || (this.#e = i, this.#t = a, this.#n = o);
		}
		isDateTime() {
			return this.#e && this.#t;
		}
		isLocal() {
			return !this.#e || !this.#t || !this.#n;
		}
		isDate() {
			return this.#e && !this.#t;
		}
		isTime() {
			return this.#t && !this.#e;
		}
		isValid() {
			return this.#e || this.#t;
		}
		toISOString() {
			let e = super.toISOString();
			if (this.isDate()) return e.slice(0, 10);
			if (this.isTime()) return e.slice(11, 23);
			if (this.#n === null) return e.slice(0, -1);
			if (this.#n === "Z" || this.#n === "z") return e;
			let t = this.#n.slice(1, 3) * 60 + +this.#n.slice(4, 6);
			return t = this.#n[0] === "-" ? t : -t, new Date(this.getTime() - t * 6e4).toISOString().slice(0, -1) + this.#n;
		}
		static wrapAsOffsetDateTime(e, t = "Z") {
			let n = new TomlDate(e);
			return n.#n = t, n;
		}
		static wrapAsLocalDateTime(e) {
			let t = new TomlDate(e);
			return t.#n = null, t;
		}
		static wrapAsLocalDate(e) {
			let t = new TomlDate(e);
			return t.#t = !1, t.#n = null, t;
		}
		static wrapAsLocalTime(e) {
			let t = new TomlDate(e);
			return t.#e = !1, t.#n = null, t;
		}
	}
	function isDigit(e, t = 10) {
		return t === 16 ? e > 47 && e < 58 || e > 64 && e < 71 || e > 96 && e < 103 : e > 47 && e < 48 + t;
	}
	function isEndOfValue(e, t) {
		return e === 32 || e === 9 || e === 10 || e === 13 || t && (e === t || e === 44) || e === 35;
	}
	function extractValue(e, t) {
		let n = e.p, r = e.s.charCodeAt(e.p);
		if (r === 91 || r === 123) {
			e.d-- || TomlError.x("document contains excessively nested structures. aborting.", e);
			let t = r === 91 ? parseArray(e) : parseInlineTable(e);
			return e.d++, t;
		}
		return r === 34 || r === 39 ? parseString(e) : r === 116 ? ((e.s.charCodeAt(++e.p) !== 114 || e.s.charCodeAt(++e.p) !== 117 || e.s.charCodeAt(++e.p) !== 101) && TomlError.x("invalid value", e, n), e.p++, !0) : r === 102 ? ((e.s.charCodeAt(++e.p) !== 97 || e.s.charCodeAt(++e.p) !== 108 || e.s.charCodeAt(++e.p) !== 115 || e.s.charCodeAt(++e.p) !== 101) && TomlError.x("invalid value", e, n), e.p++, !1) : r === 43 || r === 45 ? parseNumber(e, e.p, e.s.charCodeAt(++e.p), 44 - r, t) : e.s.charCodeAt(e.p + 4) === 45 && e.s.charCodeAt(e.p + 7) === 45 ? parseDate(e, r, t) : e.s.charCodeAt(e.p + 2) === 58 ? parseTime(e, r, t) : parseNumber(e, e.p, r, 0, t);
	}
	function parseNumber(e, t, n, r, i) {
		let a = n, o = 0, s = !1;
		if (a === 105) return (e.s.charCodeAt(++e.p) !== 110 || e.s.charCodeAt(++e.p) !== 102) && TomlError.x("invalid value", e, t), e.p++, (r || 1) / 0;
		if (a === 110) return (e.s.charCodeAt(++e.p) !== 97 || e.s.charCodeAt(++e.p) !== 110) && TomlError.x("invalid value", e, t), e.p++, NaN;
		if (a === 48) {
			if (++e.p >= e.s.length || isEndOfValue(a = e.s.charCodeAt(e.p), i)) return e.bi === !0 ? 0n : 0;
			if (!r) {
				if (a === 120) return parseIntegerBaseN(e, t, 16, i);
				if (a === 98) return parseIntegerBaseN(e, t, 2, i);
				if (a === 111) return parseIntegerBaseN(e, t, 8, i);
			}
			a === 46 ? o = 2 : a === 101 || a === 69 ? o = 4 : TomlError.x("illegal leading zero", e, t);
		} else isDigit(a) || TomlError.x("invalid value", e, t);
		for (; ++e.p < e.s.length && (a = e.s.charCodeAt(e.p), !isEndOfValue(a, i));) o ||= 1, a === 95 ? (o & 1 || TomlError.x("illegal underscore", e), o += 11, s = !0) : o === 1 && a === 46 ? o = 2 : (o === 1 || o === 3) && (a === 101 || a === 69) ? o = 4 : o === 4 && (a === 43 || a === 45) ? o = 6 : isDigit(a) ? o > 9 ? o -= 11 : o & 1 || o++ : TomlError.x("illegal character in numeric literal", e);
		if (!o) {
			let t = (n - 48) * (r || 1);
			return e.bi === !0 ? BigInt(t) : t;
		}
		o & 1 || TomlError.x("unfinished numeric value", e, t);
		let c = e.s.slice(t, e.p);
		return s && (c = c.replaceAll("_", "")), o > 1 ? parseFloat(c) : parseInteger(e, c, 10, t);
	}
	function parseIntegerBaseN(e, t, n, r) {
		let i, a = 1;
		for (; ++e.p < e.s.length && (i = e.s.charCodeAt(e.p), !isEndOfValue(i, r));) i === 95 ? (a & 1 && TomlError.x("illegal underscore", e), a = 3) : isDigit(i, n) ? a & 1 && a-- : TomlError.x("illegal character in numeric literal", e);
		a & 1 && TomlError.x("unfinished numeric value", e);
		let o = e.s.slice(t + 2, e.p);
		return a && (o = o.replaceAll("_", "")), parseInteger(e, o, n, t);
	}
	function parseInteger(e, t, n, r) {
		if (e.bi !== !0) int: {
			let i = parseInt(t, n);
			if (!Number.isSafeInteger(i)) {
				if (e.bi) break int;
				TomlError.x("integer value cannot be represented losslessly", e, r);
			}
			return i;
		}
		return BigInt(n === 10 ? t : (n === 2 ? "0b" : n === 8 ? "0o" : "0x") + t);
	}
	function parseDate(e, t, n) {
		let r = e.p++, i;
		if (!isDigit(t) || !isDigit(e.s.charCodeAt(e.p++)) || !isDigit(e.s.charCodeAt(e.p++)) || !isDigit(e.s.charCodeAt(e.p++))) return parseNumber(e, e.p = r, t, 0, n);
		if (e.p += 5, isDigit(e.s.charCodeAt(e.p++)) || TomlError.x("invalid date-time: date part is malformed", e, r), e.p >= e.s.length || ((t = e.s.charCodeAt(e.p)) !== 32 || (i = !0, !isDigit(e.s.charCodeAt(e.p + 1)))) && t !== 84 && t !== 116) return readDate(e, e.s.slice(r, e.p), 3, !1, r);
		if (e.s.charCodeAt(e.p += 3) !== 58 && TomlError.x("invalid date-time: time part is malformed", e, r), e.s.charCodeAt(e.p += 3) === 58 && (e.p += 3), e.s.charCodeAt(e.p) === 46) for (; isDigit(e.s.charCodeAt(++e.p)););
		if (t = e.s.charCodeAt(e.p)) {
			if (t === 90 || t === 122) return readDate(e, e.s.slice(r, ++e.p), 1, i, r, "[+00:00]");
			if (t === 43 || t === 45) return readDate(e, e.s.slice(r, e.p += 6), 1, i, r, !e.ld && "[" + e.s.slice(e.p - 6, e.p) + "]");
		}
		return readDate(e, e.s.slice(r, e.p), 2, i, r);
	}
	function parseTime(e, t, n) {
		let r = e.p;
		if (!isDigit(t) || !isDigit(e.s.charCodeAt(++e.p))) return parseNumber(e, --e.p, t, 0, n);
		if (e.s.charCodeAt(e.p += 4) === 58 && (e.p += 3), e.s.charCodeAt(e.p) === 46) for (; isDigit(e.s.charCodeAt(++e.p)););
		return readDate(e, e.s.slice(r, e.p), 4, !1, r);
	}
	function readDate(e, t, n, r, i, a) {
		if (e.ld) {
			let a = new TomlDate(t, n, r);
			return a.isValid() || TomlError.x("invalid date", e, i), a;
		}
		try {
			switch (a && (t += a), n) {
				case 1: return Temporal.ZonedDateTime.from(t);
				case 2: return Temporal.PlainDateTime.from(t);
				case 3: return Temporal.PlainDate.from(t);
				case 4: return Temporal.PlainTime.from(t);
			}
		} catch (t) {
			TomlError.x(t instanceof Error ? t.message : "" + t, e, i);
		}
	}
	function skipComment(e) {
		for (; e.p < e.s.length; e.p++) {
			let t = e.s.charCodeAt(e.p);
			if (t === 10) break;
			if (t === 13 && e.s.charCodeAt(e.p + 1) === 10) {
				e.p++;
				break;
			}
			(t < 32 && t !== 9 || t === 127) && TomlError.x("control characters are not allowed in comments", e);
		}
	}
	function skipVoid(e, t, n) {
		let r;
		for (; e.p < e.s.length;) {
			for (; e.p < e.s.length && ((r = e.s.charCodeAt(e.p)) === 32 || r === 9 || !t && (r === 10 || r === 13 && e.s.charCodeAt(e.p + 1) === 10));) e.p++;
			if (n || r !== 35) break;
			skipComment(e);
		}
	}
	function parseKey(e, t = 61) {
		let n, r = 0, i = [], a, o = e.s.charCodeAt(n = e.p);
		do {
			if (o === t) return r || TomlError.x("unexpected end of key", e), r === 1 && i.push(e.s.slice(a, e.p)), e.p++, i;
			o === 46 ? (r || TomlError.x("illegal empty bare key", e), r === 1 && i.push(e.s.slice(a, e.p)), r = 0) : !r && (o === 34 || o === 39) ? (o === e.s.charCodeAt(e.p + 1) && o === e.s.charCodeAt(e.p + 2) && TomlError.x("illegal quoted key: multiline strings are not allowed", e), i.push(parseString(e)), r = 2, e.p--) : o === 32 || o === 9 ? r === 1 && (i.push(e.s.slice(a, e.p)), r = 2) : r === 2 || o < 48 && o !== 45 || o > 57 && o < 65 || o > 90 && o < 97 && o !== 95 || o > 122 ? TomlError.x("illegal character in key", e) : r || (r = 1, a = e.p);
		} while (o = e.s.charCodeAt(++e.p));
		TomlError.x("incomplete key-value: cannot find end of key", e, n);
	}
	function parseInlineTable(e) {
		let t = e.p++, n = Object.create(null), r = new Set(), i;
		for (; e.p < e.s.length;) {
			if (skipVoid(e), (i = e.s.charCodeAt(e.p)) === 125) return e.p++, n;
			let t, a = n, o = !1, s = e.p, c = parseKey(e);
			for (let n = 0; n < c.length; n++) {
				n && (a = o ? a[t] : a[t] = Object.create(null)), t = c[n], (o = Object.hasOwn(a, t)) && (typeof a[t] != "object" || r.has(a[t])) && TomlError.x("trying to redefine an already defined value", e, s);
				let i = t === "__proto__";
				if (e.uk && (i || t === "constructor")) {
					a = e.uk !== 1 && TomlError.x("document contains an unsafe property", e, s);
					break;
				}
				!o && i && Object.defineProperty(a, t, {
					enumerable: !0,
					configurable: !0,
					writable: !0
				});
			}
			o && TomlError.x("trying to redefine an already defined value", e, s), skipVoid(e, !0, !0);
			let l = extractValue(e, 125);
			if (a && typeof (a[t] = l) == "object" && r.add(l), skipVoid(e), (i = e.s.charCodeAt(e.p++)) === 125) return n;
			i !== 44 && TomlError.x("expected comma or end of structure", e, e.p - 1);
		}
		TomlError.x("unfinished table", e, t);
	}
	function parseArray(e) {
		let t = e.p++, n = [], r;
		for (; e.p < e.s.length;) {
			if (skipVoid(e), (r = e.s.charCodeAt(e.p)) === 93) return e.p++, n;
			if (n.push(extractValue(e, 93)), skipVoid(e), (r = e.s.charCodeAt(e.p++)) === 93) return n;
			r !== 44 && TomlError.x("expected comma or end of structure", e, e.p - 1);
		}
		TomlError.x("unfinished array", e, t);
	}
	function peekTable(e, t, n, r, i) {
		let a = n, o = r, s, c = !1, l;
		for (let n = 0; n < t.length; n++) {
			if (n) {
				if (a = c ? a[s] : a[s] = Object.create(null), o = (l = o[s]).c, i === 0 && (l.t === 1 || l.t === 2)) return null;
				if (l.t === 2) {
					let e = a.length - 1;
					a = a[e], o = o[e].c;
				}
			}
			if (s = t[n], (c = Object.hasOwn(a, s)) && o[s]?.t === 0 && o[s]?.d) return null;
			if (!c) {
				let r = s === "__proto__";
				if (e.uk && (r || s === "constructor")) return !1;
				r && (Object.defineProperty(a, s, {
					enumerable: !0,
					configurable: !0,
					writable: !0
				}), Object.defineProperty(o, s, {
					enumerable: !0,
					configurable: !0,
					writable: !0
				})), o[s] = {
					t: n < t.length - 1 && i === 2 ? 3 : i,
					d: !1,
					i: 0,
					c: Object.create(null)
				};
			}
		}
		if (l = o[s], l.t !== i && (i !== 1 || l.t !== 3) || (i === 2 && (l.d || (l.d = !0, a[s] = []), a[s].push(a = Object.create(null)), l.c[l.i++] = l = {
			t: 1,
			d: !1,
			i: 0,
			c: Object.create(null)
		}), l.d)) return null;
		if (l.d = !0, i === 1) a = c ? a[s] : a[s] = Object.create(null);
		else if (i === 0 && c) return null;
		return [
			s,
			a,
			l.c
		];
	}
	function validateTablePeek(e, t, n) {
		(t === null || e.uk === 2) && TomlError.x(t === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", e, n);
	}
	function parse(e, t = {}) {
		let n = {
			s: e,
			p: 0,
			d: t.maxDepth ?? 1e3,
			bi: t.integersAsBigInt ?? !1,
			ld: t.useLegacyDate ?? !0,
			uk: t.unsafeKeyBehaviour === "throw" ? 2 : +(t.unsafeKeyBehaviour === "drop")
		}, r = Object.create(null), i = Object.create(null), a, o = !1, s = r, c = i;
		for (e.charCodeAt(0) === 65279 && n.p++, skipVoid(n); n.p < e.length;) {
			if (e.charCodeAt(n.p) === 91) {
				let t = e.charCodeAt(++n.p) === 91;
				a = n.p += +t, o = !1;
				let l = parseKey(n, 93);
				t && (e.charCodeAt(n.p) !== 93 && TomlError.x("expected end of table array declaration", n), n.p++);
				let u = peekTable(n, l, r, i, t ? 2 : 1);
				u ? (c = u[2], s = u[1]) : (validateTablePeek(n, u, a), o = !0);
			} else {
				a = n.p;
				let e = peekTable(n, parseKey(n), s, c, 0);
				!e && !o && validateTablePeek(n, e, a), skipVoid(n, !0, !0);
				let t = extractValue(n, void 0);
				e && !o && (e[1][e[0]] = t);
			}
			skipVoid(n, !0), n.p < e.length && (a = e.charCodeAt(n.p)) !== 10 && (a !== 13 || e.charCodeAt(n.p + 1) !== 10) && TomlError.x("each key-value declaration must be followed by an end-of-line", n), skipVoid(n);
		}
		return r;
	}
	"".isWellFormed;
}) };
