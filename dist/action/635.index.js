"use strict";
exports.id = 635, exports.ids = [635], exports.modules = { 6635: ((e, t, n) => {
	n.d(t, { verifyToken: () => verifyToken });
	class JOSEError extends Error {
		static code = "ERR_JOSE_GENERIC";
		code = "ERR_JOSE_GENERIC";
		constructor(e, t) {
			super(e, t), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
		}
	}
	class JWTClaimValidationFailed extends JOSEError {
		static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
		code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
		claim;
		reason;
		payload;
		constructor(e, t, n = "unspecified", r = "unspecified") {
			super(e, { cause: {
				claim: n,
				reason: r,
				payload: t
			} }), this.claim = n, this.reason = r, this.payload = t;
		}
	}
	class JWTExpired extends JOSEError {
		static code = "ERR_JWT_EXPIRED";
		code = "ERR_JWT_EXPIRED";
		claim;
		reason;
		payload;
		constructor(e, t, n = "unspecified", r = "unspecified") {
			super(e, { cause: {
				claim: n,
				reason: r,
				payload: t
			} }), this.claim = n, this.reason = r, this.payload = t;
		}
	}
	class JOSEAlgNotAllowed extends JOSEError {
		static code = "ERR_JOSE_ALG_NOT_ALLOWED";
		code = "ERR_JOSE_ALG_NOT_ALLOWED";
	}
	class JOSENotSupported extends JOSEError {
		static code = "ERR_JOSE_NOT_SUPPORTED";
		code = "ERR_JOSE_NOT_SUPPORTED";
	}
	class errors_JWSInvalid extends JOSEError {
		static code = "ERR_JWS_INVALID";
		code = "ERR_JWS_INVALID";
	}
	class JWTInvalid extends JOSEError {
		static code = "ERR_JWT_INVALID";
		code = "ERR_JWT_INVALID";
	}
	class JWKSInvalid extends JOSEError {
		static code = "ERR_JWKS_INVALID";
		code = "ERR_JWKS_INVALID";
	}
	class JWKSNoMatchingKey extends JOSEError {
		static code = "ERR_JWKS_NO_MATCHING_KEY";
		code = "ERR_JWKS_NO_MATCHING_KEY";
		constructor(e = "no applicable key found in the JSON Web Key Set", t) {
			super(e, t);
		}
	}
	class JWKSMultipleMatchingKeys extends JOSEError {
		[Symbol.asyncIterator] = async function* () {};
		static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
		code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
		constructor(e = "multiple matching keys found in the JSON Web Key Set", t) {
			super(e, t);
		}
	}
	class JWSSignatureVerificationFailed extends JOSEError {
		static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
		code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
		constructor(e = "signature verification failed", t) {
			super(e, t);
		}
	}
	function table(e) {
		let t = { __proto__: null };
		for (let n in e) t[n] = {
			...e[n],
			alg: n
		};
		return t;
	}
	let r = [["verify"], ["sign"]];
	function hmac(e) {
		let t = {
			name: "HMAC",
			hash: `SHA-${e}`
		};
		return {
			kty: ["oct"],
			secret: !0,
			subtle: t,
			signing: t,
			usages: r
		};
	}
	function rsa(e, t) {
		let n = {
			name: t ? "RSA-PSS" : "RSASSA-PKCS1-v1_5",
			hash: `SHA-${e}`
		};
		return {
			kty: ["RSA"],
			subtle: n,
			signing: t ? {
				...n,
				saltLength: t
			} : n,
			usages: r,
			minRsaBits: 2048
		};
	}
	function ecdsa(e, t) {
		return {
			kty: ["EC"],
			crv: e,
			subtle: {
				name: "ECDSA",
				namedCurve: e
			},
			signing: {
				name: "ECDSA",
				hash: `SHA-${t}`
			},
			usages: r
		};
	}
	function eddsa() {
		let e = { name: "Ed25519" };
		return {
			kty: ["OKP"],
			crv: "Ed25519",
			subtle: e,
			signing: e,
			usages: r
		};
	}
	function mldsa(e) {
		let t = { name: `ML-DSA-${e}` };
		return {
			kty: ["AKP"],
			subtle: t,
			signing: t,
			usages: r
		};
	}
	let i = table({
		HS256: hmac(256),
		HS384: hmac(384),
		HS512: hmac(512),
		RS256: rsa(256),
		RS384: rsa(384),
		RS512: rsa(512),
		PS256: rsa(256, 32),
		PS384: rsa(384, 48),
		PS512: rsa(512, 64),
		ES256: ecdsa("P-256", 256),
		ES384: ecdsa("P-384", 384),
		ES512: ecdsa("P-521", 512),
		EdDSA: eddsa(),
		Ed25519: eddsa(),
		"ML-DSA-44": mldsa(44),
		"ML-DSA-65": mldsa(65),
		"ML-DSA-87": mldsa(87)
	});
	function jwsAlgorithm(e) {
		let t = typeof e == "string" ? i[e] : void 0;
		if (!t) throw new JOSENotSupported(`alg ${e} is not supported either by JOSE or your javascript runtime`);
		return t;
	}
	let a = new TextEncoder(), o = new TextDecoder(), s = new TextDecoder("utf-8", { fatal: !0 });
	function concat(...e) {
		let t = e.reduce((e, { length: t }) => e + t, 0), n = new Uint8Array(t), r = 0;
		for (let t of e) n.set(t, r), r += t.length;
		return n;
	}
	let c = /[^\x00-\x7f]/;
	function encode(e) {
		if (typeof e == "string" && e.length >= 128) {
			if (c.test(e)) throw TypeError("non-ASCII string encountered in encode()");
			return a.encode(e);
		}
		let t = new Uint8Array(e.length);
		for (let n = 0; n < e.length; n++) {
			let r = e.charCodeAt(n);
			if (r > 127) throw TypeError("non-ASCII string encountered in encode()");
			t[n] = r;
		}
		return t;
	}
	function decodeBase64(e, t = !1) {
		if (Uint8Array.fromBase64) return Uint8Array.fromBase64(e, { alphabet: t ? "base64url" : "base64" });
		if (t) {
			if (e.includes("+") || e.includes("/")) throw TypeError("Invalid base64url");
			e = e.replace(/-/g, "+").replace(/_/g, "/");
		}
		let n = atob(e), r = new Uint8Array(n.length);
		for (let e = 0; e < n.length; e++) r[e] = n.charCodeAt(e);
		return r;
	}
	function decode(e) {
		try {
			return decodeBase64(typeof e == "string" ? e : o.decode(e), !0);
		} catch (e) {
			throw TypeError("The input to be decoded is not correctly encoded.", { cause: e });
		}
	}
	function validate_isObject(e) {
		if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
		let t = Object.getPrototypeOf(e);
		return t === null || Object.getPrototypeOf(t) === null;
	}
	function isJwkSet(e) {
		return validate_isObject(e) && Array.isArray(e.keys) && Array.from(e.keys).every(validate_isObject);
	}
	function isDisjoint(...e) {
		let t = new Set();
		for (let n of e) if (n) for (let e of Object.keys(n)) {
			if (t.has(e)) return !1;
			t.add(e);
		}
		return !0;
	}
	function decodeBase64url(e, t, n) {
		try {
			return decode(e);
		} catch (e) {
			throw new n(`Failed to base64url decode the ${t}`, { cause: e });
		}
	}
	function encodeAsciiMember(e, t, n) {
		try {
			return encode(e);
		} catch (e) {
			throw new n(`The ${t} is not a valid base64url string`, { cause: e });
		}
	}
	function parseJoseHeader(e, t, n) {
		let r;
		try {
			r = JSON.parse(s.decode(decode(e)));
		} catch (e) {
			throw new t(n, { cause: e });
		}
		if (!validate_isObject(r)) throw new t(n);
		return r;
	}
	let l = {
		__proto__: null,
		b64: !0
	};
	function validateAlgorithms(e, t) {
		if (t !== void 0 && (!Array.isArray(t) || t.some((e) => typeof e != "string"))) throw TypeError(`"${e}" option must be an array of strings`);
		return t === void 0 ? void 0 : new Set(t);
	}
	function validateCrit(e, t, n, r, i) {
		if (i.crit !== void 0 && r?.crit === void 0) throw new e("\"crit\" (Critical) Header Parameter MUST be integrity protected");
		if (!r || r.crit === void 0) return [];
		if (!Array.isArray(r.crit) || r.crit.length === 0 || r.crit.some((e) => typeof e != "string" || e.length === 0)) throw new e("\"crit\" (Critical) Header Parameter MUST be an array of non-empty strings when present");
		let a = n === void 0 ? t : {
			__proto__: null,
			...n,
			...t
		};
		for (let t of r.crit) {
			if (!(t in a)) throw new JOSENotSupported(`Extension Header Parameter "${t}" is not recognized`);
			if (!Object.hasOwn(i, t) || i[t] === void 0) throw new e(`Extension Header Parameter "${t}" is missing`);
			if (a[t] && (!Object.hasOwn(r, t) || r[t] === void 0)) throw new e(`Extension Header Parameter "${t}" MUST be integrity protected`);
		}
		return r.crit;
	}
	function validateB64(e, t) {
		if (t.includes("b64")) {
			let t = e.b64;
			if (typeof t != "boolean") throw new errors_JWSInvalid("The \"b64\" (base64url-encode payload) Header Parameter must be a boolean");
			return t;
		}
		return !0;
	}
	let tag = (e) => e[Symbol.toStringTag], jwkMatchesOp = (e, t, n) => {
		let { alg: r } = e;
		if (t.use !== void 0) {
			let e = n === "sign" || n === "verify" ? "sig" : "enc";
			if (t.use !== e) throw TypeError(`Invalid key for this operation, its "use" must be "${e}" when present`);
		}
		if (t.alg !== void 0 && t.alg !== r) throw TypeError(`Invalid key for this operation, its "alg" must be "${r}" when present`);
		if (Array.isArray(t.key_ops)) {
			let r = n === "encrypt" || n === "decrypt" ? e.ops?.[n === "encrypt" ? 0 : 1] : n;
			if (r && !t.key_ops.includes(r)) throw TypeError(`Invalid key for this operation, its "key_ops" must include "${r}" when present`);
		}
	};
	async function prepareKey(e, t, n) {
		let { alg: r, secret: i } = e, a = n === "decrypt" || n === "sign";
		if (i && t instanceof Uint8Array) return t;
		let o, s;
		if (validate_isObject(t)) {
			if (o = normalizeJwk(t), typeof o.kty != "string") throw invalidKeyType(r, t, i);
			if (!(i ? o.kty === "oct" && typeof o.k == "string" : o.kty !== "oct" && (a ? o.kty === "AKP" && typeof o.priv == "string" || typeof o.d == "string" : o.d === void 0 && o.priv === void 0))) throw TypeError(i ? "JSON Web Key for symmetric algorithms must have JWK \"kty\" (Key Type) equal to \"oct\" and the JWK \"k\" (Key Value) present" : `JSON Web Key for this operation must be a ${a ? "private" : "public"} JWK`);
			if (jwkMatchesOp(e, o, n), o.kty === "oct") return decode(o.k);
			if (!Object.isFrozen(t)) {
				let { key_ops: e } = t;
				Array.isArray(e) && Object.freeze(e), Object.freeze(t);
			}
		} else {
			if (!isKeyLike(t)) throw invalidKeyType(r, t, i);
			let e = i ? "secret" : a ? "private" : "public";
			if (t.type !== e && (i || [
				"secret",
				"public",
				"private"
			].includes(t.type))) throw TypeError(`${tag(t)} instances must be of type "${e}" for the ${r} algorithm`);
			if (isCryptoKey(t)) return t;
			if (s = t, s.type === "secret") return s.export();
		}
		u ||= new WeakMap();
		let c = t, l = u.get(c);
		if (l?.[r]) return l[r];
		if (l || u.set(c, l = {}), s && typeof s.toCryptoKey == "function") {
			let t = s.type === "public", n = d[s.asymmetricKeyDetails?.namedCurve], i = e.resolve?.({
				crv: n,
				asymmetricKeyType: s.asymmetricKeyType
			}) ?? e.subtle;
			return l[r] = s.toCryptoKey(i, t, e.usages[+!t]);
		}
		return o ??= s.export({ format: "jwk" }), o.alg = r, l[r] = await jwkToKey(e, o);
	}
	let u, d = {
		__proto__: null,
		prime256v1: "P-256",
		secp384r1: "P-384",
		secp521r1: "P-521"
	}, isCryptoKey = (e) => {
		if (e?.[Symbol.toStringTag] === "CryptoKey") return !0;
		try {
			return e instanceof CryptoKey;
		} catch {
			return !1;
		}
	}, isKeyObject = (e) => e?.[Symbol.toStringTag] === "KeyObject", isKeyLike = (e) => isCryptoKey(e) || isKeyObject(e);
	function message(e, t, ...n) {
		if (n.length > 2) {
			let t = n.pop();
			e += `one of type ${n.join(", ")}, or ${t}.`;
		} else n.length === 2 ? e += `one of type ${n[0]} or ${n[1]}.` : e += `of type ${n[0]}.`;
		return t == null ? e += ` Received ${t}` : typeof t == "function" && t.name ? e += ` Received function ${t.name}` : typeof t == "object" && t && t.constructor?.name && (e += ` Received an instance of ${t.constructor.name}`), e;
	}
	function invalidKeyType(e, t, n) {
		let r = [
			"CryptoKey",
			"KeyObject",
			"JSON Web Key"
		];
		return n && r.push("Uint8Array"), TypeError(message(`Key for the ${e} algorithm must be `, t, ...r));
	}
	let unusable = (e, t = "algorithm.name") => TypeError(`CryptoKey does not support this operation, its ${t} must be ${e}`);
	function checkUsage(e, t) {
		if (t && !e.usages.includes(t)) throw TypeError(`CryptoKey does not support this operation, its usages must include ${t}.`);
	}
	function checkModulusLength(e, t) {
		let { modulusLength: n } = t.algorithm;
		if (typeof n != "number" || n < 2048) throw TypeError(`${e} requires key modulusLength to be 2048 bits or larger`);
	}
	function checkCryptoKey(e, t, n) {
		let r = e.algorithm;
		if (r.name !== t.name) throw unusable(t.name);
		if (t.hash && r.hash?.name !== t.hash) throw unusable(t.hash, "algorithm.hash");
		if (t.namedCurve && r.namedCurve !== t.namedCurve) throw unusable(t.namedCurve, "algorithm.namedCurve");
		if (t.length !== void 0 && r.length !== t.length) throw unusable(t.length, "algorithm.length");
		checkUsage(e, n);
	}
	function snapshotJwk(e) {
		return {
			__proto__: null,
			...e
		};
	}
	function normalizeJwk(e) {
		let t = snapshotJwk(e);
		if (t.ext !== void 0 && typeof t.ext != "boolean") throw TypeError("\"ext\" (Extractable) Parameter must be a boolean");
		if (t.key_ops !== void 0) {
			let e = t.key_ops, n = Array.isArray(e) ? [...e] : void 0;
			if (!n || n.some((e) => typeof e != "string") || new Set(n).size !== n.length) throw TypeError("\"key_ops\" (Key Operations) Parameter must be an array of unique strings");
			t.key_ops = n;
		}
		return t;
	}
	async function jwkToKey(e, t, n) {
		if (!e.kty.includes(t.kty)) throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
		let r = e.resolve?.({
			kty: t.kty,
			crv: t.crv
		}) ?? e.subtle, i = !!(t.d || t.priv), a = {
			...t,
			ext: n ?? t.ext
		};
		return a.kty !== "AKP" && delete a.alg, delete a.use, crypto.subtle.importKey("jwk", a, r, a.ext ?? !i, t.key_ops ?? e.usages[+!!i]);
	}
	async function rawKey(e, t, n, r = !1) {
		return e instanceof Uint8Array && (e = await crypto.subtle.importKey("raw", e, t, r, [n])), checkCryptoKey(e, t, n), e;
	}
	function prepareVerify(e) {
		return [e && validateAlgorithms("algorithms", e.algorithms), e?.crit];
	}
	function parseProtectedHeader(e) {
		return e === void 0 ? {} : parseJoseHeader(e, errors_JWSInvalid, "JWS Protected Header is invalid");
	}
	function encodeCompactUnencodedPayload(e) {
		try {
			return encode(e);
		} catch (e) {
			throw new errors_JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", { cause: e });
		}
	}
	async function verifySignature(e, t, n, r, i) {
		let { protected: a, header: o, payload: s } = e, c = i ?? parseProtectedHeader(a);
		if (!isDisjoint(c, o)) throw new errors_JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
		let u = {
			...c,
			...o
		}, d = validateB64(c, validateCrit(errors_JWSInvalid, l, t[1], c, u)), { alg: f } = u;
		if (typeof f != "string" || !f) throw new errors_JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
		if (t[0] && !t[0].has(f)) throw new JOSEAlgNotAllowed("\"alg\" (Algorithm) Header Parameter value not allowed");
		if (d) {
			if (typeof s != "string") throw new errors_JWSInvalid("JWS Payload must be a string");
		} else if (typeof s != "string" && !(s instanceof Uint8Array)) throw new errors_JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
		let p = d || typeof s != "string" ? s : r(s), m = !1;
		typeof n == "function" && (n = await n(c, e), m = !0);
		let h = jwsAlgorithm(f), g = concat(a === void 0 ? new Uint8Array() : encode(a), encode("."), typeof p == "string" ? t[2] ??= encodeAsciiMember(p, "payload", errors_JWSInvalid) : p), _ = decodeBase64url(e.signature, "signature", errors_JWSInvalid), v = await prepareKey(h, n, "verify"), y = await rawKey(v, h.subtle, "verify");
		h.minRsaBits && checkModulusLength(h.alg, y);
		let b = !1;
		try {
			b = await crypto.subtle.verify(h.signing, y, _, g);
		} catch (e) {
			throw new JWSSignatureVerificationFailed(void 0, { cause: e });
		}
		if (!b) throw new JWSSignatureVerificationFailed();
		let x = { payload: typeof p == "string" ? decodeBase64url(p, "payload", errors_JWSInvalid) : p };
		return a !== void 0 && (x.protectedHeader = c), o !== void 0 && (x.unprotectedHeader = o), m ? [{
			...x,
			key: v
		}, d] : [x, d];
	}
	async function verifyCompact(e, t, n) {
		if (e instanceof Uint8Array && (e = o.decode(e)), typeof e != "string") throw new errors_JWSInvalid("Compact JWS must be a string or Uint8Array");
		let { 0: r, 1: i, 2: a, length: s } = e.split(".");
		if (s !== 3) throw new errors_JWSInvalid("Invalid Compact JWS");
		return verifySignature({
			payload: i,
			protected: r,
			signature: a
		}, t, n, encodeCompactUnencodedPayload);
	}
	let epoch = (e) => Math.floor(e.getTime() / 1e3), f = {
		s: 1,
		m: 60,
		h: 3600,
		d: 86400,
		w: 604800,
		y: 31557600
	}, p = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i, m = "check_failed";
	function invalidDuration() {
		throw TypeError("Invalid time period format");
	}
	function secs(e) {
		typeof e != "string" && invalidDuration();
		let t = p.exec(e);
		(!t || t[4] && t[1]) && invalidDuration();
		let n = parseFloat(t[2]), r = Math.round(n * f[t[3][0].toLowerCase()]);
		return Number.isFinite(r) || invalidDuration(), t[1] === "-" || t[4] === "ago" ? -r : r;
	}
	function validateInput(e, t) {
		if (!Number.isFinite(t)) throw TypeError(`Invalid ${e} input`);
		return t;
	}
	let normalizeTyp = (e) => {
		let t = e.toLowerCase();
		return e.includes("/") ? t : `application/${t}`;
	}, checkAudiencePresence = (e, t) => typeof e == "string" ? t.includes(e) : Array.isArray(e) ? t.some((t) => e.includes(t)) : !1;
	function validateNumericDate(e, t, n = !1) {
		let r = e[t];
		if (r !== void 0 || n) {
			if (typeof r != "number") throw new JWTClaimValidationFailed(`"${t}" claim must be a number`, e, t, "invalid");
			return r;
		}
	}
	function unexpectedClaim(e, t) {
		throw new JWTClaimValidationFailed(`unexpected "${t}" claim value`, e, t, m);
	}
	function validateClaimsSet(e, t, n = {}) {
		let r;
		try {
			r = JSON.parse(s.decode(t));
		} catch (e) {
			throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause: e });
		}
		if (!validate_isObject(r)) throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
		let { typ: i } = n;
		if (i !== void 0 && (typeof e.typ != "string" || normalizeTyp(e.typ) !== normalizeTyp(i))) throw new JWTClaimValidationFailed("unexpected \"typ\" JWT header value", r, "typ", m);
		let { requiredClaims: a = [], issuer: o, subject: c, audience: l, maxTokenAge: u } = n, d = [...a];
		u !== void 0 && d.push("iat"), l !== void 0 && d.push("aud"), c !== void 0 && d.push("sub"), o !== void 0 && d.push("iss");
		for (let e of new Set(d.reverse())) if (!Object.hasOwn(r, e)) throw new JWTClaimValidationFailed(`missing required "${e}" claim`, r, e, "missing");
		o !== void 0 && !(Array.isArray(o) ? o : [o]).includes(r.iss) && unexpectedClaim(r, "iss"), c !== void 0 && r.sub !== c && unexpectedClaim(r, "sub"), l !== void 0 && !checkAudiencePresence(r.aud, typeof l == "string" ? [l] : l) && unexpectedClaim(r, "aud");
		let { clockTolerance: f } = n, p = 0;
		if (typeof f == "string") p = secs(f);
		else if (f !== void 0) {
			if (typeof f != "number") throw TypeError("Invalid clockTolerance option type");
			p = f;
		}
		if (validateInput("clockTolerance option", p), p < 0) throw TypeError("Invalid clockTolerance option input");
		let { currentDate: h } = n, g = validateInput("currentDate option", epoch(h === void 0 ? new Date() : h)), _ = validateNumericDate(r, "iat", u !== void 0), v = validateNumericDate(r, "nbf");
		if (v !== void 0 && v > g + p) throw new JWTClaimValidationFailed("\"nbf\" claim timestamp check failed", r, "nbf", m);
		let y = validateNumericDate(r, "exp");
		if (y !== void 0 && y <= g - p) throw new JWTExpired("\"exp\" claim timestamp check failed", r, "exp", m);
		if (u !== void 0) {
			let e = g - _, t = validateInput("maxTokenAge option", typeof u == "number" ? u : secs(u));
			if (t < 0) throw TypeError("Invalid maxTokenAge option input");
			if (e - p > t) throw new JWTExpired("\"iat\" claim timestamp check failed (too far in the past)", r, "iat", m);
			if (e < -p) throw new JWTClaimValidationFailed("\"iat\" claim timestamp check failed (it should be in the past)", r, "iat", m);
		}
		return r;
	}
	async function jwtVerify(e, t, n) {
		let [r, i] = await verifyCompact(e, prepareVerify(n), t);
		if (!i) throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
		let a = validateClaimsSet(r.protectedHeader, r.payload, n);
		return {
			...r,
			payload: a
		};
	}
	function isUsableJWK(e, t, n, r) {
		let { kty: i, key_ops: a, ext: o, kid: s, alg: c, use: l, crv: u } = e;
		return (o === void 0 || typeof o == "boolean") && (a === void 0 || Array.isArray(a) && a.every((e, t) => typeof e == "string" && a.indexOf(e) === t) && a.includes("verify")) && t.kty.includes(i) && (r === void 0 || typeof r == "string" && r === s) && (c === void 0 ? i !== "AKP" : n === c) && (l === void 0 || l === "sig") && (!t.crv || u === t.crv);
	}
	async function importWithAlgCache(e, t, n) {
		let r = e.get(t) || e.set(t, {}).get(t), { alg: i } = n;
		if (r[i] === void 0) {
			let e = jwkToKey(n, t, !0).then((e) => {
				if (e.type !== "public") throw new JWKSInvalid("JSON Web Key Set members must be public keys");
				return r[i] = e, e;
			}).catch((t) => {
				throw r[i] === e && delete r[i], t;
			});
			r[i] = e;
		}
		return r[i];
	}
	function createLocalJWKSet(e) {
		let t;
		try {
			t = structuredClone(e);
		} catch (e) {
			throw new JWKSInvalid("JSON Web Key Set malformed", { cause: e });
		}
		if (!isJwkSet(t)) throw new JWKSInvalid("JSON Web Key Set malformed");
		let n = t.keys.map((e) => {
			let t = snapshotJwk(e);
			return Array.isArray(t.key_ops) && (t.key_ops = [...t.key_ops]), t;
		}), r = new WeakMap();
		return Object.defineProperty(async (e, a) => {
			let { alg: o, kid: s } = {
				...e,
				...a?.header
			}, c = typeof o == "string" ? i[o] : void 0;
			if (!c || c.secret) throw new JOSENotSupported("Unsupported \"alg\" value for a JSON Web Key Set");
			let l = t.keys.filter((e, t) => isUsableJWK(n[t], c, o, s)), { 0: u, length: d } = l;
			if (!d) throw new JWKSNoMatchingKey();
			if (d !== 1) {
				let e = new JWKSMultipleMatchingKeys();
				throw e[Symbol.asyncIterator] = async function* () {
					for (let e of l) try {
						yield await importWithAlgCache(r, e, c);
					} catch {}
				}, e;
			}
			return importWithAlgCache(r, u, c);
		}, "jwks", { value: () => structuredClone(t) });
	}
	var h = n(8395), g = n(3305);
	let _ = h.YjP().check(g.m9(1)), v = h.Ikc({
		jti: _,
		repository: _,
		run_id: _,
		run_attempt: _,
		event_name: _,
		ref: _,
		sha: _,
		environment: h.lqM(_)
	});
	async function verifyToken(e, t) {
		let { keys: n, issuer: r, audience: i } = t;
		try {
			let { payload: t } = await jwtVerify(e, createLocalJWKSet(n), {
				algorithms: ["RS256"],
				issuer: r,
				audience: i,
				clockTolerance: 60,
				requiredClaims: [
					"iss",
					"aud",
					"exp",
					"nbf",
					"jti"
				]
			});
			return readClaims(t);
		} catch (e) {
			return {
				status: "refused",
				flaw: flawOf(e)
			};
		}
	}
	function readClaims(e) {
		let t = v.safeParse(e);
		if (!t.success) return {
			status: "refused",
			flaw: "malformed"
		};
		let { jti: n, repository: r, run_id: i, run_attempt: a, event_name: o, ref: s, sha: c, environment: l } = t.data;
		return {
			status: "verified",
			claims: {
				tokenId: n,
				repository: r,
				runId: i,
				attempt: a,
				event: o,
				ref: s,
				commit: c,
				environment: l
			}
		};
	}
	function flawOf(e) {
		if (e instanceof JOSEAlgNotAllowed) return "algorithm";
		if (e instanceof JWKSNoMatchingKey) return "key";
		if (e instanceof JWSSignatureVerificationFailed) return "signature";
		if (e instanceof JWTExpired) return "expired";
		if (e instanceof JWTClaimValidationFailed && e.reason === "check_failed") {
			if (e.claim === "iss") return "issuer";
			if (e.claim === "aud") return "audience";
			if (e.claim === "nbf") return "not-yet-valid";
		}
		return "malformed";
	}
}) };
