exports.id = 849, exports.ids = [849], exports.modules = {
	785: ((e, t) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.default = {};
	}),
	6122: ((e, t, n) => {
		"use strict";
		function parse(e, t = {}) {
			if (e.charAt(0) === "/") {
				let t = e.split(" ");
				return {
					host: t[0],
					database: t[1]
				};
			}
			let r = Object.create(null), i, a = !1;
			/ |%[^a-f0-9]|%[a-f0-9][^a-f0-9]/i.test(e) && (e = encodeURI(e).replace(/%25(\d\d)/g, "%$1"));
			try {
				try {
					i = new URL(e, "postgres://base");
				} catch {
					i = new URL(e.replace("@/", "@___DUMMY___/"), "postgres://base"), a = !0;
				}
			} catch (e) {
				throw e.input &&= "*****REDACTED*****", e;
			}
			for (let e of i.searchParams.entries()) r[e[0]] = e[1];
			if (r.user = r.user || decodeURIComponent(i.username), r.password = r.password || decodeURIComponent(i.password), i.protocol == "socket:") return r.host = decodeURI(i.pathname), r.database = i.searchParams.get("db"), r.client_encoding = i.searchParams.get("encoding"), r;
			let o = (a ? "" : i.hostname).replace(/^\[(.+)\]$/, "$1");
			r.host ? o && /^%2f/i.test(o) && (i.pathname = o + i.pathname) : r.host = decodeURIComponent(o), r.port ||= i.port;
			let s = i.pathname.slice(1) || null;
			r.database = s ? decodeURI(s) : null, (r.ssl === "true" || r.ssl === "1") && (r.ssl = !0), r.ssl === "0" && (r.ssl = !1), (r.sslcert || r.sslkey || r.sslrootcert || r.sslmode) && (r.ssl = {}), r.sslnegotiation === "direct" && r.ssl === void 0 && (r.ssl = !0);
			let c = r.sslcert || r.sslkey || r.sslrootcert ? n(9896) : null;
			if (r.sslcert && (r.ssl.cert = c.readFileSync(r.sslcert).toString()), r.sslkey && (r.ssl.key = c.readFileSync(r.sslkey).toString()), r.sslrootcert && (r.ssl.ca = c.readFileSync(r.sslrootcert).toString()), t.useLibpqCompat && r.uselibpqcompat) throw Error("Both useLibpqCompat and uselibpqcompat are set. Please use only one of them.");
			if (r.uselibpqcompat === "true" || t.useLibpqCompat) switch (r.sslmode) {
				case "disable":
					r.ssl = !1;
					break;
				case "prefer":
					r.ssl.rejectUnauthorized = !1;
					break;
				case "require":
					r.sslrootcert ? r.ssl.checkServerIdentity = function() {} : r.ssl.rejectUnauthorized = !1;
					break;
				case "verify-ca":
					if (!r.ssl.ca) throw Error("SECURITY WARNING: Using sslmode=verify-ca requires specifying a CA with sslrootcert. If a public CA is used, verify-ca allows connections to a server that somebody else may have registered with the CA, making you vulnerable to Man-in-the-Middle attacks. Either specify a custom CA certificate with sslrootcert parameter or use sslmode=verify-full for proper security.");
					r.ssl.checkServerIdentity = function() {};
			}
			else switch (r.sslmode) {
				case "disable":
					r.ssl = !1;
					break;
				case "prefer":
				case "require":
				case "verify-ca":
				case "verify-full":
					r.sslmode !== "verify-full" && deprecatedSslModeWarning(r.sslmode);
					break;
				case "no-verify": r.ssl.rejectUnauthorized = !1;
			}
			return r;
		}
		function toConnectionOptions(e) {
			return Object.entries(e).reduce((e, [t, n]) => (n != null && (e[t] = n), e), Object.create(null));
		}
		function toClientConfig(e) {
			return Object.entries(e).reduce((e, [t, n]) => {
				if (t === "ssl") {
					let r = n;
					typeof r == "boolean" && (e[t] = r), typeof r == "object" && (e[t] = toConnectionOptions(r));
				} else if (n != null) {
					if (t === "port") {
						if (n !== "") {
							let r = parseInt(n, 10);
							if (isNaN(r)) throw Error(`Invalid ${t}: ${n}`);
							e[t] = r;
						}
					} else e[t] = n;
				}
				return e;
			}, Object.create(null));
		}
		function parseIntoClientConfig(e) {
			return toClientConfig(parse(e));
		}
		function deprecatedSslModeWarning(e) {
			!deprecatedSslModeWarning.warned && typeof process < "u" && process.emitWarning && (deprecatedSslModeWarning.warned = !0, process.emitWarning(`SECURITY WARNING: The SSL modes 'prefer', 'require', and 'verify-ca' are treated as aliases for 'verify-full'.
In the next major version (pg-connection-string v3.0.0 and pg v9.0.0), these modes will adopt standard libpq semantics, which have weaker security guarantees.

To prepare for this change:
- If you want the current behavior, explicitly use 'sslmode=verify-full'
- If you want libpq compatibility now, use 'uselibpqcompat=true&sslmode=${e}'

See https://www.postgresql.org/docs/current/libpq-ssl.html for libpq SSL mode definitions.`));
		}
		e.exports = parse, parse.parse = parse, parse.toClientConfig = toClientConfig, parse.parseIntoClientConfig = parseIntoClientConfig;
	}),
	2299: ((e) => {
		"use strict";
		var t = 1e6;
		function readInt8(e) {
			var n = e.readInt32BE(0), r = e.readUInt32BE(4), i = "";
			n < 0 && (n = ~n + (r === 0), r = ~r + 1 >>> 0, i = "-");
			var a = "", o = n % t, s, c, l, u, d;
			if (n = n / t >>> 0, s = 4294967296 * o + r, r = s / t >>> 0, c = "" + (s - t * r), r === 0 && n === 0) return i + c + a;
			for (l = "", u = 6 - c.length, d = 0; d < u; d++) l += "0";
			if (a = l + c + a, o = n % t, n = n / t >>> 0, s = 4294967296 * o + r, r = s / t >>> 0, c = "" + (s - t * r), r === 0 && n === 0) return i + c + a;
			for (l = "", u = 6 - c.length, d = 0; d < u; d++) l += "0";
			if (a = l + c + a, o = n % t, n = n / t >>> 0, s = 4294967296 * o + r, r = s / t >>> 0, c = "" + (s - t * r), r === 0 && n === 0) return i + c + a;
			for (l = "", u = 6 - c.length, d = 0; d < u; d++) l += "0";
			return a = l + c + a, o = n % t, s = 4294967296 * o + r, c = "" + s % t, i + c + a;
		}
		e.exports = readInt8;
	}),
	7558: ((e, t, n) => {
		"use strict";
		let r = n(4434).EventEmitter, NOOP = function() {}, removeWhere = (e, t) => {
			let n = e.findIndex(t);
			return n === -1 ? void 0 : e.splice(n, 1)[0];
		};
		class IdleItem {
			constructor(e, t, n) {
				this.client = e, this.idleListener = t, this.timeoutId = n;
			}
		}
		class PendingItem {
			constructor(e) {
				this.callback = e;
			}
		}
		function throwOnDoubleRelease() {
			throw Error("Release called on client which has already been released to the pool.");
		}
		function promisify(e, t) {
			if (t) return {
				callback: t,
				result: void 0
			};
			let n, r, cb = function(e, t) {
				e ? n(e) : r(t);
			};
			return {
				callback: cb,
				result: new e(function(e, t) {
					r = e, n = t;
				}).catch((e) => {
					throw Error.captureStackTrace(e), e;
				})
			};
		}
		function makeIdleListener(e, t) {
			return function idleListener(n) {
				n.client = t, t.removeListener("error", idleListener), t.on("error", () => {
					e.log("additional client error after disconnection due to error", n);
				}), e._remove(t), e.emit("error", n, t);
			};
		}
		class Pool extends r {
			constructor(e, t) {
				super(), this.options = Object.assign({}, e), e != null && "password" in e && Object.defineProperty(this.options, "password", {
					configurable: !0,
					enumerable: !1,
					writable: !0,
					value: e.password
				}), e != null && e.ssl && e.ssl.key && Object.defineProperty(this.options.ssl, "key", { enumerable: !1 }), this.options.max = this.options.max || this.options.poolSize || 10, this.options.min = this.options.min || 0, this.options.maxUses = this.options.maxUses || Infinity, this.options.allowExitOnIdle = this.options.allowExitOnIdle || !1, this.options.maxLifetimeSeconds = this.options.maxLifetimeSeconds || 0, this.log = this.options.log || function() {}, this.Client = this.options.Client || t || n(3273).Client, this.Promise = this.options.Promise || global.Promise, this.options.idleTimeoutMillis === void 0 && (this.options.idleTimeoutMillis = 1e4), this._clients = [], this._idle = [], this._expired = new WeakSet(), this._pendingQueue = [], this._endCallback = void 0, this.ending = !1, this.ended = !1;
			}
			_promiseTry(e) {
				let t = this.Promise;
				return typeof t.try == "function" ? t.try(e) : new t((t) => t(e()));
			}
			_isFull() {
				return this._clients.length >= this.options.max;
			}
			_isAboveMin() {
				return this._clients.length > this.options.min;
			}
			_pulseQueue() {
				if (this.log("pulse queue"), this.ended) {
					this.log("pulse queue ended");
					return;
				}
				if (this.ending) {
					this.log("pulse queue on ending"), this._idle.length && this._idle.slice().map((e) => {
						this._remove(e.client);
					}), this._clients.length || (this.ended = !0, this._endCallback());
					return;
				}
				if (!this._pendingQueue.length) {
					this.log("no queued requests");
					return;
				}
				if (!this._idle.length && this._isFull()) return;
				let e = this._pendingQueue.shift();
				if (this._idle.length) {
					let t = this._idle.pop();
					clearTimeout(t.timeoutId);
					let n = t.client;
					n.ref && n.ref();
					let r = t.idleListener;
					return this._acquireClient(n, e, r, !1);
				}
				if (!this._isFull()) return this.newClient(e);
				throw Error("unexpected condition");
			}
			_remove(e, t) {
				let n = removeWhere(this._idle, (t) => t.client === e);
				n !== void 0 && clearTimeout(n.timeoutId), this._clients = this._clients.filter((t) => t !== e);
				let r = this;
				e.end(() => {
					r.emit("remove", e), typeof t == "function" && t();
				});
			}
			connect(e) {
				if (this.ending) {
					let t = Error("Cannot use a pool after calling end on the pool");
					return e ? e(t) : this.Promise.reject(t);
				}
				let t = promisify(this.Promise, e), n = t.result;
				if (this._isFull() || this._idle.length) {
					if (this._idle.length && process.nextTick(() => this._pulseQueue()), !this.options.connectionTimeoutMillis) return this._pendingQueue.push(new PendingItem(t.callback)), n;
					let queueCallback = (e, n, i) => {
						clearTimeout(r), t.callback(e, n, i);
					}, e = new PendingItem(queueCallback), r = setTimeout(() => {
						removeWhere(this._pendingQueue, (e) => e.callback === queueCallback), e.timedOut = !0, t.callback(Error("timeout exceeded when trying to connect"));
					}, this.options.connectionTimeoutMillis);
					return r.unref && r.unref(), this._pendingQueue.push(e), n;
				}
				return this.newClient(new PendingItem(t.callback)), n;
			}
			newClient(e) {
				let t = new this.Client(this.options);
				this._clients.push(t);
				let n = makeIdleListener(this, t);
				this.log("checking client timeout");
				let r, i = !1;
				this.options.connectionTimeoutMillis && (r = setTimeout(() => {
					t.connection ? (this.log("ending client due to timeout"), i = !0, t.connection.stream.destroy()) : t.isConnected() || (this.log("ending client due to timeout"), i = !0, t.end());
				}, this.options.connectionTimeoutMillis)), this.log("connecting new client"), t.connect((a) => {
					if (r && clearTimeout(r), t.on("error", n), a) this.log("client failed to connect", a), this._clients = this._clients.filter((e) => e !== t), i && (a = Error("Connection terminated due to connection timeout", { cause: a })), this._pulseQueue(), e.timedOut || e.callback(a, void 0, NOOP);
					else {
						if (this.log("new client connected"), this.options.onConnect) {
							this._promiseTry(() => this.options.onConnect(t)).then(() => {
								this._afterConnect(t, e, n);
							}, (n) => {
								this._clients = this._clients.filter((e) => e !== t), t.end(() => {
									this._pulseQueue(), e.timedOut || e.callback(n, void 0, NOOP);
								});
							});
							return;
						}
						return this._afterConnect(t, e, n);
					}
				});
			}
			_afterConnect(e, t, n) {
				if (this.options.maxLifetimeSeconds !== 0) {
					let t = setTimeout(() => {
						this.log("ending client due to expired lifetime"), this._expired.add(e), this._idle.findIndex((t) => t.client === e) !== -1 && this._acquireClient(e, new PendingItem((e, t, n) => n()), n, !1);
					}, this.options.maxLifetimeSeconds * 1e3);
					t.unref(), e.once("end", () => clearTimeout(t));
				}
				return this._acquireClient(e, t, n, !0);
			}
			_acquireClient(e, t, n, r) {
				r && this.emit("connect", e), this.emit("acquire", e), e.release = this._releaseOnce(e, n), e.removeListener("error", n), t.timedOut ? r && this.options.verify ? this.options.verify(e, e.release) : e.release() : r && this.options.verify ? this.options.verify(e, (n) => {
					if (n) return e.release(n), t.callback(n, void 0, NOOP);
					t.callback(void 0, e, e.release);
				}) : t.callback(void 0, e, e.release);
			}
			_releaseOnce(e, t) {
				let n = !1;
				return (r) => {
					n && throwOnDoubleRelease(), n = !0, this._release(e, t, r);
				};
			}
			_release(e, t, n) {
				if (e.on("error", t), e._poolUseCount = (e._poolUseCount || 0) + 1, this.emit("release", n, e), n || this.ending || !e._queryable || e._ending || e._poolUseCount >= this.options.maxUses) return e._poolUseCount >= this.options.maxUses && this.log("remove expended client"), this._remove(e, this._pulseQueue.bind(this));
				if (this._expired.has(e)) return this.log("remove expired client"), this._expired.delete(e), this._remove(e, this._pulseQueue.bind(this));
				let r;
				this.options.idleTimeoutMillis && this._isAboveMin() && (r = setTimeout(() => {
					this._isAboveMin() && (this.log("remove idle client"), this._remove(e, this._pulseQueue.bind(this)));
				}, this.options.idleTimeoutMillis), this.options.allowExitOnIdle && r.unref()), this.options.allowExitOnIdle && e.unref(), this._idle.push(new IdleItem(e, t, r)), this._pulseQueue();
			}
			query(e, t, n) {
				if (typeof e == "function") {
					let t = promisify(this.Promise, e);
					return setImmediate(function() {
						return t.callback(Error("Passing a function as the first parameter to pool.query is not supported"));
					}), t.result;
				}
				typeof t == "function" && (n = t, t = void 0);
				let r = promisify(this.Promise, n);
				return n = r.callback, this.connect((r, i) => {
					if (r) return n(r);
					let a = !1, onError = (e) => {
						a || (a = !0, i.release(e), n(e));
					};
					i.once("error", onError), this.log("dispatching query");
					try {
						i.query(e, t, (e, t) => {
							if (this.log("query dispatched"), i.removeListener("error", onError), !a) return a = !0, i.release(e), e ? n(e) : n(void 0, t);
						});
					} catch (e) {
						return i.release(e), n(e);
					}
				}), r.result;
			}
			end(e) {
				if (this.log("ending"), this.ending) {
					let t = Error("Called end on pool more than once");
					return e ? e(t) : this.Promise.reject(t);
				}
				this.ending = !0;
				let t = promisify(this.Promise, e);
				return this._endCallback = t.callback, this._pulseQueue(), t.result;
			}
			get waitingCount() {
				return this._pendingQueue.length;
			}
			get idleCount() {
				return this._idle.length;
			}
			get expiredCount() {
				return this._clients.reduce((e, t) => e + +!!this._expired.has(t), 0);
			}
			get totalCount() {
				return this._clients.length;
			}
		}
		e.exports = Pool;
	}),
	9971: ((e, t) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.BufferReader = void 0;
		class BufferReader {
			constructor(e = 0) {
				this.offset = e, this.buffer = Buffer.allocUnsafe(0), this.encoding = "utf-8";
			}
			setBuffer(e, t) {
				this.offset = e, this.buffer = t;
			}
			int16() {
				let e = this.buffer.readInt16BE(this.offset);
				return this.offset += 2, e;
			}
			byte() {
				let e = this.buffer[this.offset];
				return this.offset++, e;
			}
			int32() {
				let e = this.buffer.readInt32BE(this.offset);
				return this.offset += 4, e;
			}
			uint32() {
				let e = this.buffer.readUInt32BE(this.offset);
				return this.offset += 4, e;
			}
			string(e) {
				let t = this.buffer.toString(this.encoding, this.offset, this.offset + e);
				return this.offset += e, t;
			}
			cstring() {
				let e = this.offset, t = e;
				for (; this.buffer[t++];);
				return this.offset = t, this.buffer.toString(this.encoding, e, t - 1);
			}
			bytes(e) {
				let t = this.buffer.slice(this.offset, this.offset + e);
				return this.offset += e, t;
			}
		}
		t.BufferReader = BufferReader;
	}),
	9315: ((e, t) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.Writer = void 0;
		class Writer {
			constructor(e = 256) {
				this.size = e, this.offset = 5, this.headerPosition = 0, this.buffer = Buffer.allocUnsafe(e);
			}
			ensure(e) {
				if (this.buffer.length - this.offset < e) {
					let t = this.buffer, n = t.length + (t.length >> 1) + e;
					this.buffer = Buffer.allocUnsafe(n), t.copy(this.buffer, 0, 0, this.offset);
				}
			}
			addInt32(e) {
				return this.ensure(4), this.buffer[this.offset++] = e >>> 24 & 255, this.buffer[this.offset++] = e >>> 16 & 255, this.buffer[this.offset++] = e >>> 8 & 255, this.buffer[this.offset++] = e >>> 0 & 255, this;
			}
			addInt16(e) {
				return this.ensure(2), this.buffer[this.offset++] = e >>> 8 & 255, this.buffer[this.offset++] = e >>> 0 & 255, this;
			}
			addCString(e) {
				if (!e) this.ensure(1);
				else {
					let t = Buffer.byteLength(e);
					this.ensure(t + 1), this.buffer.write(e, this.offset, "utf-8"), this.offset += t;
				}
				return this.buffer[this.offset++] = 0, this;
			}
			addString(e = "") {
				let t = Buffer.byteLength(e);
				return this.ensure(t), this.buffer.write(e, this.offset), this.offset += t, this;
			}
			addInt32PrefixedString(e) {
				let t = Buffer.byteLength(e);
				this.ensure(4 + t);
				let n = this.buffer, r = this.offset;
				return n[r++] = t >>> 24 & 255, n[r++] = t >>> 16 & 255, n[r++] = t >>> 8 & 255, n[r++] = t >>> 0 & 255, n.write(e, r, "utf-8"), this.offset = r + t, this;
			}
			add(e) {
				return this.ensure(e.length), e.copy(this.buffer, this.offset), this.offset += e.length, this;
			}
			reserveUnsafe(e) {
				let t = this.offset;
				return this.ensure(e), this.offset += e, t;
			}
			join(e) {
				if (e) {
					this.buffer[this.headerPosition] = e;
					let t = this.offset - (this.headerPosition + 1);
					this.buffer.writeInt32BE(t, this.headerPosition + 1);
				}
				return this.buffer.slice(e ? 0 : 5, this.offset);
			}
			flush(e) {
				let t = this.join(e);
				return this.offset = 5, this.headerPosition = 0, this.buffer = Buffer.allocUnsafe(this.size), t;
			}
			clear() {
				this.offset = 5, this.headerPosition = 0;
			}
		}
		t.Writer = Writer;
	}),
	4233: ((e, t, n) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.DatabaseError = t.serialize = void 0, t.parse = parse;
		let r = n(5809);
		Object.defineProperty(t, "DatabaseError", {
			enumerable: !0,
			get: function() {
				return r.DatabaseError;
			}
		});
		let i = n(6513);
		Object.defineProperty(t, "serialize", {
			enumerable: !0,
			get: function() {
				return i.serialize;
			}
		});
		let a = n(3318);
		function parse(e, t) {
			let n = new a.Parser();
			return e.on("data", (e) => n.parse(e, t)), new Promise((t) => e.on("end", () => t()));
		}
	}),
	5809: ((e, t) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.NoticeMessage = t.DataRowMessage = t.CommandCompleteMessage = t.ReadyForQueryMessage = t.NotificationResponseMessage = t.BackendKeyDataMessage = t.AuthenticationMD5Password = t.ParameterStatusMessage = t.ParameterDescriptionMessage = t.RowDescriptionMessage = t.Field = t.CopyResponse = t.CopyDataMessage = t.DatabaseError = t.copyDone = t.emptyQuery = t.replicationStart = t.portalSuspended = t.noData = t.closeComplete = t.bindComplete = t.parseComplete = void 0, t.parseComplete = {
			name: "parseComplete",
			length: 5
		}, t.bindComplete = {
			name: "bindComplete",
			length: 5
		}, t.closeComplete = {
			name: "closeComplete",
			length: 5
		}, t.noData = {
			name: "noData",
			length: 5
		}, t.portalSuspended = {
			name: "portalSuspended",
			length: 5
		}, t.replicationStart = {
			name: "replicationStart",
			length: 4
		}, t.emptyQuery = {
			name: "emptyQuery",
			length: 4
		}, t.copyDone = {
			name: "copyDone",
			length: 4
		};
		class DatabaseError extends Error {
			constructor(e, t, n) {
				super(e), this.length = t, this.name = n;
			}
		}
		t.DatabaseError = DatabaseError;
		class CopyDataMessage {
			constructor(e, t) {
				this.length = e, this.chunk = t, this.name = "copyData";
			}
		}
		t.CopyDataMessage = CopyDataMessage;
		class CopyResponse {
			constructor(e, t, n, r) {
				this.length = e, this.name = t, this.binary = n, this.columnTypes = Array(r);
			}
		}
		t.CopyResponse = CopyResponse;
		class Field {
			constructor(e, t, n, r, i, a, o) {
				this.name = e, this.tableID = t, this.columnID = n, this.dataTypeID = r, this.dataTypeSize = i, this.dataTypeModifier = a, this.format = o;
			}
		}
		t.Field = Field;
		class RowDescriptionMessage {
			constructor(e, t) {
				this.length = e, this.fieldCount = t, this.name = "rowDescription", this.fields = Array(this.fieldCount);
			}
		}
		t.RowDescriptionMessage = RowDescriptionMessage;
		class ParameterDescriptionMessage {
			constructor(e, t) {
				this.length = e, this.parameterCount = t, this.name = "parameterDescription", this.dataTypeIDs = Array(this.parameterCount);
			}
		}
		t.ParameterDescriptionMessage = ParameterDescriptionMessage;
		class ParameterStatusMessage {
			constructor(e, t, n) {
				this.length = e, this.parameterName = t, this.parameterValue = n, this.name = "parameterStatus";
			}
		}
		t.ParameterStatusMessage = ParameterStatusMessage;
		class AuthenticationMD5Password {
			constructor(e, t) {
				this.length = e, this.salt = t, this.name = "authenticationMD5Password";
			}
		}
		t.AuthenticationMD5Password = AuthenticationMD5Password;
		class BackendKeyDataMessage {
			constructor(e, t, n) {
				this.length = e, this.processID = t, this.secretKey = n, this.name = "backendKeyData";
			}
		}
		t.BackendKeyDataMessage = BackendKeyDataMessage;
		class NotificationResponseMessage {
			constructor(e, t, n, r) {
				this.length = e, this.processId = t, this.channel = n, this.payload = r, this.name = "notification";
			}
		}
		t.NotificationResponseMessage = NotificationResponseMessage;
		class ReadyForQueryMessage {
			constructor(e, t) {
				this.length = e, this.status = t, this.name = "readyForQuery";
			}
		}
		t.ReadyForQueryMessage = ReadyForQueryMessage;
		class CommandCompleteMessage {
			constructor(e, t) {
				this.length = e, this.text = t, this.name = "commandComplete";
			}
		}
		t.CommandCompleteMessage = CommandCompleteMessage;
		class DataRowMessage {
			constructor(e, t) {
				this.length = e, this.fields = t, this.name = "dataRow", this.fieldCount = t.length;
			}
		}
		t.DataRowMessage = DataRowMessage;
		class NoticeMessage {
			constructor(e, t) {
				this.length = e, this.message = t, this.name = "notice";
			}
		}
		t.NoticeMessage = NoticeMessage;
	}),
	3318: ((e, t, n) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.Parser = void 0;
		let r = n(5809), i = n(9971), a = 1, o = 4, s = 5, c = -1, l = Buffer.allocUnsafe(0);
		class Parser {
			constructor(e) {
				if (this.buffer = l, this.bufferLength = 0, this.bufferOffset = 0, this.reader = new i.BufferReader(), e?.mode === "binary") throw Error("Binary mode not supported yet");
				this.mode = e?.mode || "text";
			}
			parse(e, t) {
				this.mergeBuffer(e);
				let n = this.bufferOffset + this.bufferLength, r = this.bufferOffset;
				for (; r + 5 <= n;) {
					let e = this.buffer[r], i = this.buffer.readUInt32BE(r + 1), a = 1 + i;
					if (a + r <= n) t(this.handlePacket(r + 5, e, i, this.buffer)), r += a;
					else break;
				}
				r === n ? (this.buffer = l, this.bufferLength = 0, this.bufferOffset = 0) : (this.bufferLength = n - r, this.bufferOffset = r);
			}
			mergeBuffer(e) {
				if (this.bufferLength > 0) {
					let t = this.bufferLength + e.byteLength;
					if (t + this.bufferOffset > this.buffer.byteLength) {
						let e;
						if (t <= this.buffer.byteLength && this.bufferOffset >= this.bufferLength) e = this.buffer;
						else {
							let n = this.buffer.byteLength * 2;
							for (; t >= n;) n *= 2;
							e = Buffer.allocUnsafe(n);
						}
						this.buffer.copy(e, 0, this.bufferOffset, this.bufferOffset + this.bufferLength), this.buffer = e, this.bufferOffset = 0;
					}
					e.copy(this.buffer, this.bufferOffset + this.bufferLength), this.bufferLength = t;
				} else this.buffer = e, this.bufferOffset = 0, this.bufferLength = e.byteLength;
			}
			handlePacket(e, t, n, i) {
				let { reader: a } = this;
				a.setBuffer(e, i);
				let o;
				switch (t) {
					case 50:
						o = r.bindComplete;
						break;
					case 49:
						o = r.parseComplete;
						break;
					case 51:
						o = r.closeComplete;
						break;
					case 110:
						o = r.noData;
						break;
					case 115:
						o = r.portalSuspended;
						break;
					case 99:
						o = r.copyDone;
						break;
					case 87:
						o = r.replicationStart;
						break;
					case 73:
						o = r.emptyQuery;
						break;
					case 68:
						o = parseDataRowMessage(a);
						break;
					case 67:
						o = parseCommandCompleteMessage(a);
						break;
					case 90:
						o = parseReadyForQueryMessage(a);
						break;
					case 65:
						o = parseNotificationMessage(a);
						break;
					case 82:
						o = parseAuthenticationResponse(a, n);
						break;
					case 83:
						o = parseParameterStatusMessage(a);
						break;
					case 75:
						o = parseBackendKeyData(a);
						break;
					case 69:
						o = parseErrorMessage(a, "error");
						break;
					case 78:
						o = parseErrorMessage(a, "notice");
						break;
					case 84:
						o = parseRowDescriptionMessage(a);
						break;
					case 116:
						o = parseParameterDescriptionMessage(a);
						break;
					case 71:
						o = parseCopyInMessage(a);
						break;
					case 72:
						o = parseCopyOutMessage(a);
						break;
					case 100:
						o = parseCopyData(a, n);
						break;
					default: return new r.DatabaseError("received invalid response: " + t.toString(16), n, "error");
				}
				return a.setBuffer(0, l), o.length = n, o;
			}
		}
		t.Parser = Parser;
		let parseReadyForQueryMessage = (e) => {
			let t = e.string(1);
			return new r.ReadyForQueryMessage(-1, t);
		}, parseCommandCompleteMessage = (e) => {
			let t = e.cstring();
			return new r.CommandCompleteMessage(-1, t);
		}, parseCopyData = (e, t) => {
			let n = e.bytes(t - 4);
			return new r.CopyDataMessage(-1, n);
		}, parseCopyInMessage = (e) => parseCopyMessage(e, "copyInResponse"), parseCopyOutMessage = (e) => parseCopyMessage(e, "copyOutResponse"), parseCopyMessage = (e, t) => {
			let n = e.byte() !== 0, i = e.int16(), a = new r.CopyResponse(-1, t, n, i);
			for (let t = 0; t < i; t++) a.columnTypes[t] = e.int16();
			return a;
		}, parseNotificationMessage = (e) => {
			let t = e.int32(), n = e.cstring(), i = e.cstring();
			return new r.NotificationResponseMessage(-1, t, n, i);
		}, parseRowDescriptionMessage = (e) => {
			let t = e.int16(), n = new r.RowDescriptionMessage(-1, t);
			for (let r = 0; r < t; r++) n.fields[r] = parseField(e);
			return n;
		}, parseField = (e) => {
			let t = e.cstring(), n = e.uint32(), i = e.int16(), a = e.uint32(), o = e.int16(), s = e.int32(), c = e.int16() === 0 ? "text" : "binary";
			return new r.Field(t, n, i, a, o, s, c);
		}, parseParameterDescriptionMessage = (e) => {
			let t = e.int16(), n = new r.ParameterDescriptionMessage(-1, t);
			for (let r = 0; r < t; r++) n.dataTypeIDs[r] = e.uint32();
			return n;
		}, parseDataRowMessage = (e) => {
			let t = e.int16(), n = Array(t);
			for (let r = 0; r < t; r++) {
				let t = e.int32();
				n[r] = t === -1 ? null : e.string(t);
			}
			return new r.DataRowMessage(-1, n);
		}, parseParameterStatusMessage = (e) => {
			let t = e.cstring(), n = e.cstring();
			return new r.ParameterStatusMessage(-1, t, n);
		}, parseBackendKeyData = (e) => {
			let t = e.int32(), n = e.int32();
			return new r.BackendKeyDataMessage(-1, t, n);
		}, parseAuthenticationResponse = (e, t) => {
			let n = e.int32(), i = {
				name: "authenticationOk",
				length: t
			};
			switch (n) {
				case 0: break;
				case 3:
					i.length === 8 && (i.name = "authenticationCleartextPassword");
					break;
				case 5:
					if (i.length === 12) {
						i.name = "authenticationMD5Password";
						let t = e.bytes(4);
						return new r.AuthenticationMD5Password(-1, t);
					}
					break;
				case 10:
					{
						i.name = "authenticationSASL", i.mechanisms = [];
						let t;
						do
							t = e.cstring(), t && i.mechanisms.push(t);
						while (t);
					}
					break;
				case 11:
					i.name = "authenticationSASLContinue", i.data = e.string(t - 8);
					break;
				case 12:
					i.name = "authenticationSASLFinal", i.data = e.string(t - 8);
					break;
				default: throw Error("Unknown authenticationOk message type " + n);
			}
			return i;
		}, parseErrorMessage = (e, t) => {
			let n = {}, i = e.string(1);
			for (; i !== "\0";) n[i] = e.cstring(), i = e.string(1);
			let a = n.M, o = t === "notice" ? new r.NoticeMessage(-1, a) : new r.DatabaseError(a, -1, t);
			return o.severity = n.S, o.code = n.C, o.detail = n.D, o.hint = n.H, o.position = n.P, o.internalPosition = n.p, o.internalQuery = n.q, o.where = n.W, o.schema = n.s, o.table = n.t, o.column = n.c, o.dataType = n.d, o.constraint = n.n, o.file = n.F, o.line = n.L, o.routine = n.R, o;
		};
	}),
	6513: ((e, t, n) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.serialize = void 0;
		let r = n(9315), i = new r.Writer(), startup = (e) => {
			i.addInt16(3).addInt16(0);
			for (let t of Object.keys(e)) i.addCString(t).addCString(e[t]);
			i.addCString("client_encoding").addCString("UTF8");
			let t = i.addCString("").flush(), n = t.length + 4;
			return new r.Writer().addInt32(n).add(t).flush();
		}, requestSsl = () => {
			let e = Buffer.allocUnsafe(8);
			return e.writeInt32BE(8, 0), e.writeInt32BE(80877103, 4), e;
		}, password = (e) => i.addCString(e).flush(112), sendSASLInitialResponseMessage = function(e, t) {
			return i.addCString(e).addInt32PrefixedString(t), i.flush(112);
		}, sendSCRAMClientFinalMessage = function(e) {
			return i.addString(e).flush(112);
		}, query = (e) => i.addCString(e).flush(81), a = [], parse = (e) => {
			let t = e.name || "";
			t.length > 63 && (console.error("Warning! Postgres only supports 63 characters for query names."), console.error("You supplied %s (%s)", t, t.length), console.error("This can cause conflicts and silent errors executing queries"));
			let n = e.types || a, r = n.length, o = i.addCString(t).addCString(e.text).addInt16(r);
			for (let e = 0; e < r; e++) o.addInt32(n[e]);
			return i.flush(80);
		}, writeValues = function(e, t, n) {
			let r = e.length;
			for (let a = 0; a < r; a++) {
				let r = t ? t(e[a], a) : e[a], o = 0;
				r == null ? i.addInt32(-1) : r instanceof Buffer ? (o = 1, i.addInt32(r.length), i.add(r)) : i.addInt32PrefixedString(r);
				let s = i.buffer;
				s[n++] = 0, s[n++] = o;
			}
		}, bind = (e = {}) => {
			let t = e.portal || "", n = e.statement || "", r = e.binary || !1, o = e.values || a, s = o.length;
			i.addCString(t).addCString(n), i.addInt16(s);
			let c = i.reserveUnsafe(s * 2);
			i.addInt16(s);
			try {
				writeValues(o, e.valueMapper, c);
			} catch (e) {
				throw i.clear(), e;
			}
			return i.addInt16(1), i.addInt16(+!!r), i.flush(66);
		}, o = Buffer.from([
			69,
			0,
			0,
			0,
			9,
			0,
			0,
			0,
			0,
			0
		]), execute = (e) => {
			if (!e || !e.portal && !e.rows) return o;
			let t = e.portal || "", n = e.rows || 0, r = Buffer.byteLength(t), i = 4 + r + 1 + 4, a = Buffer.allocUnsafe(1 + i);
			return a[0] = 69, a.writeInt32BE(i, 1), a.write(t, 5, "utf-8"), a[r + 5] = 0, a.writeUInt32BE(n, a.length - 4), a;
		}, cancel = (e, t) => {
			let n = Buffer.allocUnsafe(16);
			return n.writeInt32BE(16, 0), n.writeInt16BE(1234, 4), n.writeInt16BE(5678, 6), n.writeInt32BE(e, 8), n.writeInt32BE(t, 12), n;
		}, cstringMessage = (e, t) => {
			let n = 4 + Buffer.byteLength(t) + 1, r = Buffer.allocUnsafe(1 + n);
			return r[0] = e, r.writeInt32BE(n, 1), r.write(t, 5, "utf-8"), r[n] = 0, r;
		}, s = i.addCString("P").flush(68), c = i.addCString("S").flush(68), describe = (e) => e.name ? cstringMessage(68, `${e.type}${e.name || ""}`) : e.type === "P" ? s : c, close = (e) => {
			let t = `${e.type}${e.name || ""}`;
			return cstringMessage(67, t);
		}, copyData = (e) => i.add(e).flush(100), copyFail = (e) => cstringMessage(102, e), codeOnlyBuffer = (e) => Buffer.from([
			e,
			0,
			0,
			0,
			4
		]), l = codeOnlyBuffer(72), u = codeOnlyBuffer(83), d = codeOnlyBuffer(88), f = codeOnlyBuffer(99);
		t.serialize = {
			startup,
			password,
			requestSsl,
			sendSASLInitialResponseMessage,
			sendSCRAMClientFinalMessage,
			query,
			parse,
			bind,
			execute,
			describe,
			close,
			flush: () => l,
			sync: () => u,
			end: () => d,
			copyData,
			copyDone: () => f,
			copyFail,
			cancel
		};
	}),
	1549: ((e, t, n) => {
		var r = n(4784), i = n(7522), a = n(6471), o = n(6345);
		t.getTypeParser = getTypeParser, t.setTypeParser = setTypeParser, t.arrayParser = a, t.builtins = o;
		var s = {
			text: {},
			binary: {}
		};
		function noParse(e) {
			return String(e);
		}
		function getTypeParser(e, t) {
			return t ||= "text", s[t] && s[t][e] || noParse;
		}
		function setTypeParser(e, t, n) {
			typeof t == "function" && (n = t, t = "text"), s[t][e] = n;
		}
		r.init(function(e, t) {
			s.text[e] = t;
		}), i.init(function(e, t) {
			s.binary[e] = t;
		});
	}),
	6471: ((e, t, n) => {
		var r = n(3879);
		e.exports = { create: function(e, t) {
			return { parse: function() {
				return r.parse(e, t);
			} };
		} };
	}),
	7522: ((e, t, n) => {
		var r = n(2299), parseBits = function(e, t, n, r, callback) {
			n ||= 0, r ||= !1, callback ||= function(e, t, n) {
				return e * 2 ** n + t;
			};
			var i = n >> 3, inv = function(e) {
				return r ? ~e & 255 : e;
			}, a = 255, o = 8 - n % 8;
			t < o && (a = 255 << 8 - t & 255, o = t), n && (a >>= n % 8);
			var s = 0;
			n % 8 + t >= 8 && (s = callback(0, inv(e[i]) & a, o));
			for (var c = t + n >> 3, l = i + 1; l < c; l++) s = callback(s, inv(e[l]), 8);
			var u = (t + n) % 8;
			return u > 0 && (s = callback(s, inv(e[c]) >> 8 - u, u)), s;
		}, parseFloatFromBits = function(e, t, n) {
			var r = 2 ** (n - 1) - 1, i = parseBits(e, 1), a = parseBits(e, n, 1);
			if (a === 0) return 0;
			var o = 1, parsePrecisionBits = function(e, t, n) {
				e === 0 && (e = 1);
				for (var r = 1; r <= n; r++) o /= 2, (t & 1 << n - r) > 0 && (e += o);
				return e;
			}, s = parseBits(e, t, n + 1, !1, parsePrecisionBits);
			return a == 2 ** (n + 1) - 1 ? s === 0 ? i === 0 ? Infinity : -Infinity : NaN : (i === 0 ? 1 : -1) * 2 ** (a - r) * s;
		}, parseInt16 = function(e) {
			return parseBits(e, 1) == 1 ? -1 * (parseBits(e, 15, 1, !0) + 1) : parseBits(e, 15, 1);
		}, parseInt32 = function(e) {
			return parseBits(e, 1) == 1 ? -1 * (parseBits(e, 31, 1, !0) + 1) : parseBits(e, 31, 1);
		}, parseFloat32 = function(e) {
			return parseFloatFromBits(e, 23, 8);
		}, parseFloat64 = function(e) {
			return parseFloatFromBits(e, 52, 11);
		}, parseNumeric = function(e) {
			var t = parseBits(e, 16, 32);
			if (t == 49152) return NaN;
			for (var n = 1e4 ** parseBits(e, 16, 16), r = 0, i = [], a = parseBits(e, 16), o = 0; o < a; o++) r += parseBits(e, 16, 64 + 16 * o) * n, n /= 1e4;
			var s = 10 ** parseBits(e, 16, 48);
			return (t === 0 ? 1 : -1) * Math.round(r * s) / s;
		}, parseDate = function(e, t) {
			var n = parseBits(t, 1), r = parseBits(t, 63, 1), i = new Date((n === 0 ? 1 : -1) * r / 1e3 + 9466848e5);
			return e || i.setTime(i.getTime() + i.getTimezoneOffset() * 6e4), i.usec = r % 1e3, i.getMicroSeconds = function() {
				return this.usec;
			}, i.setMicroSeconds = function(e) {
				this.usec = e;
			}, i.getUTCMicroSeconds = function() {
				return this.usec;
			}, i;
		}, parseArray = function(e) {
			for (var t = parseBits(e, 32), n = parseBits(e, 32, 32), r = parseBits(e, 32, 64), i = 96, a = [], o = 0; o < t; o++) a[o] = parseBits(e, 32, i), i += 32, i += 32;
			var parseElement = function(t) {
				var n = parseBits(e, 32, i);
				if (i += 32, n == 4294967295) return null;
				var r;
				if (t == 23 || t == 20) return r = parseBits(e, n * 8, i), i += n * 8, r;
				if (t == 25) return r = e.toString(this.encoding, i >> 3, (i += n << 3) >> 3), r;
				console.log("ERROR: ElementType not implemented: " + t);
			}, parse = function(e, t) {
				var n = [], r;
				if (e.length > 1) {
					var i = e.shift();
					for (r = 0; r < i; r++) n[r] = parse(e, t);
					e.unshift(i);
				} else for (r = 0; r < e[0]; r++) n[r] = parseElement(t);
				return n;
			};
			return parse(a, r);
		}, parseText = function(e) {
			return e.toString("utf8");
		}, parseBool = function(e) {
			return e === null ? null : parseBits(e, 8) > 0;
		}, init = function(e) {
			e(20, r), e(21, parseInt16), e(23, parseInt32), e(26, parseInt32), e(1700, parseNumeric), e(700, parseFloat32), e(701, parseFloat64), e(16, parseBool), e(1114, parseDate.bind(null, !1)), e(1184, parseDate.bind(null, !0)), e(1e3, parseArray), e(1007, parseArray), e(1016, parseArray), e(1008, parseArray), e(1009, parseArray), e(25, parseText);
		};
		e.exports = { init };
	}),
	6345: ((e) => {
		e.exports = {
			BOOL: 16,
			BYTEA: 17,
			CHAR: 18,
			INT8: 20,
			INT2: 21,
			INT4: 23,
			REGPROC: 24,
			TEXT: 25,
			OID: 26,
			TID: 27,
			XID: 28,
			CID: 29,
			JSON: 114,
			XML: 142,
			PG_NODE_TREE: 194,
			SMGR: 210,
			PATH: 602,
			POLYGON: 604,
			CIDR: 650,
			FLOAT4: 700,
			FLOAT8: 701,
			ABSTIME: 702,
			RELTIME: 703,
			TINTERVAL: 704,
			CIRCLE: 718,
			MACADDR8: 774,
			MONEY: 790,
			MACADDR: 829,
			INET: 869,
			ACLITEM: 1033,
			BPCHAR: 1042,
			VARCHAR: 1043,
			DATE: 1082,
			TIME: 1083,
			TIMESTAMP: 1114,
			TIMESTAMPTZ: 1184,
			INTERVAL: 1186,
			TIMETZ: 1266,
			BIT: 1560,
			VARBIT: 1562,
			NUMERIC: 1700,
			REFCURSOR: 1790,
			REGPROCEDURE: 2202,
			REGOPER: 2203,
			REGOPERATOR: 2204,
			REGCLASS: 2205,
			REGTYPE: 2206,
			UUID: 2950,
			TXID_SNAPSHOT: 2970,
			PG_LSN: 3220,
			PG_NDISTINCT: 3361,
			PG_DEPENDENCIES: 3402,
			TSVECTOR: 3614,
			TSQUERY: 3615,
			GTSVECTOR: 3642,
			REGCONFIG: 3734,
			REGDICTIONARY: 3769,
			JSONB: 3802,
			REGNAMESPACE: 4089,
			REGROLE: 4096
		};
	}),
	4784: ((e, t, n) => {
		var r = n(3879), i = n(6471), a = n(2690), o = n(8755), s = n(463);
		function allowNull(e) {
			return function nullAllowed(t) {
				return t === null ? t : e(t);
			};
		}
		function parseBool(e) {
			return e === null ? e : e === "TRUE" || e === "t" || e === "true" || e === "y" || e === "yes" || e === "on" || e === "1";
		}
		function parseBoolArray(e) {
			return e ? r.parse(e, parseBool) : null;
		}
		function parseBaseTenInt(e) {
			return parseInt(e, 10);
		}
		function parseIntegerArray(e) {
			return e ? r.parse(e, allowNull(parseBaseTenInt)) : null;
		}
		function parseBigIntegerArray(e) {
			return e ? r.parse(e, allowNull(function(e) {
				return parseBigInteger(e).trim();
			})) : null;
		}
		var parsePointArray = function(e) {
			return e ? i.create(e, function(e) {
				return e !== null && (e = parsePoint(e)), e;
			}).parse() : null;
		}, parseFloatArray = function(e) {
			return e ? i.create(e, function(e) {
				return e !== null && (e = parseFloat(e)), e;
			}).parse() : null;
		}, parseStringArray = function(e) {
			return e ? i.create(e).parse() : null;
		}, parseDateArray = function(e) {
			return e ? i.create(e, function(e) {
				return e !== null && (e = a(e)), e;
			}).parse() : null;
		}, parseIntervalArray = function(e) {
			return e ? i.create(e, function(e) {
				return e !== null && (e = o(e)), e;
			}).parse() : null;
		}, parseByteAArray = function(e) {
			return e ? r.parse(e, allowNull(s)) : null;
		}, parseInteger = function(e) {
			return parseInt(e, 10);
		}, parseBigInteger = function(e) {
			var t = String(e);
			return /^\d+$/.test(t) ? t : e;
		}, parseJsonArray = function(e) {
			return e ? r.parse(e, allowNull(JSON.parse)) : null;
		}, parsePoint = function(e) {
			return e[0] === "(" ? (e = e.substring(1, e.length - 1).split(","), {
				x: parseFloat(e[0]),
				y: parseFloat(e[1])
			}) : null;
		}, parseCircle = function(e) {
			if (e[0] !== "<" && e[1] !== "(") return null;
			for (var t = "(", n = "", r = !1, i = 2; i < e.length - 1; i++) r || (t += e[i]), e[i] === ")" ? r = !0 : r && e[i] !== "," && (n += e[i]);
			var a = parsePoint(t);
			return a.radius = parseFloat(n), a;
		}, init = function(e) {
			e(20, parseBigInteger), e(21, parseInteger), e(23, parseInteger), e(26, parseInteger), e(700, parseFloat), e(701, parseFloat), e(16, parseBool), e(1082, a), e(1114, a), e(1184, a), e(600, parsePoint), e(651, parseStringArray), e(718, parseCircle), e(1e3, parseBoolArray), e(1001, parseByteAArray), e(1005, parseIntegerArray), e(1007, parseIntegerArray), e(1028, parseIntegerArray), e(1016, parseBigIntegerArray), e(1017, parsePointArray), e(1021, parseFloatArray), e(1022, parseFloatArray), e(1231, parseFloatArray), e(1014, parseStringArray), e(1015, parseStringArray), e(1008, parseStringArray), e(1009, parseStringArray), e(1040, parseStringArray), e(1041, parseStringArray), e(1115, parseDateArray), e(1182, parseDateArray), e(1185, parseDateArray), e(1186, o), e(1187, parseIntervalArray), e(17, s), e(114, JSON.parse.bind(JSON)), e(3802, JSON.parse.bind(JSON)), e(199, parseJsonArray), e(3807, parseJsonArray), e(3907, parseStringArray), e(2951, parseStringArray), e(791, parseStringArray), e(1183, parseStringArray), e(1270, parseStringArray);
		};
		e.exports = { init };
	}),
	5042: ((e, t, n) => {
		let r = n(4434).EventEmitter, i = n(9652), a = n(9023), o = n(948), s = n(365), c = n(646), l = n(4473), u = n(8995), d = n(9809), f = n(4150), p = a.deprecate(() => {}, "Client.activeQuery is deprecated and will be removed in pg@9.0"), m = a.deprecate(() => {}, "Client.queryQueue is deprecated and will be removed in pg@9.0."), h = a.deprecate(() => {}, "pgpass support is deprecated and will be removed in pg@9.0. You can provide an async function as the password property to the Client/Pool constructor that returns a password instead. Within this function you can call the pgpass module in your own code."), g = a.deprecate(() => {}, "Passing a custom Promise implementation to the Client/Pool constructor is deprecated and will be removed in pg@9.0."), _ = a.deprecate(() => {}, "Calling client.query() when the client is already executing a query is deprecated and will be removed in pg@9.0. Use async/await or an external async flow control mechanism instead.");
		function coerceNumberOrDefault(e, t) {
			if (typeof e == "number") return Number.isFinite(e) ? e : t;
			if (typeof e == "string" && e.trim() !== "") {
				let n = Number(e);
				return Number.isFinite(n) ? n : t;
			}
			return t;
		}
		class Client extends r {
			constructor(e) {
				super(), this.connectionParameters = new c(e), this.user = this.connectionParameters.user, this.database = this.connectionParameters.database, this.port = this.connectionParameters.port, this.host = this.connectionParameters.host, Object.defineProperty(this, "password", {
					configurable: !0,
					enumerable: !1,
					writable: !0,
					value: this.connectionParameters.password
				}), this.replication = this.connectionParameters.replication;
				let t = e || {};
				t.Promise && g(), this._Promise = t.Promise || global.Promise, this._types = new s(t.types), this._ending = !1, this._ended = !1, this._connecting = !1, this._connected = !1, this._connectionError = !1, this._queryable = !0, this._activeQuery = null, this._txStatus = null, this.enableChannelBinding = !!t.enableChannelBinding, this.scramMaxIterations = coerceNumberOrDefault(t.scramMaxIterations, o.DEFAULT_MAX_SCRAM_ITERATIONS), this.connection = t.connection || new d({
					stream: t.stream,
					ssl: this.connectionParameters.ssl,
					sslNegotiation: this.connectionParameters.sslnegotiation,
					keepAlive: t.keepAlive || !1,
					keepAliveInitialDelayMillis: t.keepAliveInitialDelayMillis || 0,
					encoding: this.connectionParameters.client_encoding || "utf8"
				}), this._queryQueue = [], this._sentQueryQueue = [], this.pipeline = !!t.pipeline, this.binary = t.binary || u.binary, this.processID = null, this.secretKey = null, this.ssl = this.connectionParameters.ssl || !1, this.sslNegotiation = this.connectionParameters.sslnegotiation || "postgres", this.ssl && this.ssl.key && Object.defineProperty(this.ssl, "key", { enumerable: !1 }), this._connectionTimeoutMillis = t.connectionTimeoutMillis || 0;
			}
			get activeQuery() {
				return p(), this._activeQuery;
			}
			set activeQuery(e) {
				p(), this._activeQuery = e;
			}
			_getActiveQuery() {
				return this._activeQuery;
			}
			_errorAllQueries(e) {
				let enqueueError = (t) => {
					process.nextTick(() => {
						t.handleError(e, this.connection);
					});
				}, t = this._getActiveQuery();
				t && (enqueueError(t), this._activeQuery = null), this._sentQueryQueue.forEach(enqueueError), this._sentQueryQueue.length = 0, this._queryQueue.forEach(enqueueError), this._queryQueue.length = 0;
			}
			_connect(e) {
				let t = this, n = this.connection;
				if (this._connectionCallback = e, this._connecting || this._connected) {
					let t = Error("Client has already been connected. You cannot reuse a client.");
					process.nextTick(() => {
						e(t);
					});
				} else this._connecting = !0, this._connectionTimeoutMillis > 0 && (this.connectionTimeoutHandle = setTimeout(() => {
					n._ending = !0, n.stream.destroy(Error("timeout expired"));
				}, this._connectionTimeoutMillis), this.connectionTimeoutHandle.unref && this.connectionTimeoutHandle.unref()), this.host && this.host.indexOf("/") === 0 ? n.connect(this.host + "/.s.PGSQL." + this.port) : n.connect(this.port, this.host), n.on("connect", function() {
					t.ssl ? t.sslNegotiation !== "direct" && n.requestSsl() : n.startup(t.getStartupConf());
				}), n.on("sslconnect", function() {
					n.startup(t.getStartupConf());
				}), this._attachListeners(n), n.once("end", () => {
					let e = this._ending ? Error("Connection terminated") : Error("Connection terminated unexpectedly");
					clearTimeout(this.connectionTimeoutHandle), this._errorAllQueries(e), this._ended = !0, this._ending || (this._connecting && !this._connectionError ? this._connectionCallback ? this._connectionCallback(e) : this._handleErrorEvent(e) : this._connectionError || this._handleErrorEvent(e)), process.nextTick(() => {
						this.emit("end");
					});
				});
			}
			connect(e) {
				if (e) this._connect(e);
				else return new this._Promise((e, t) => {
					this._connect((n) => {
						n ? t(n) : e(this);
					});
				});
			}
			_attachListeners(e) {
				e.on("authenticationCleartextPassword", this._handleAuthCleartextPassword.bind(this)), e.on("authenticationMD5Password", this._handleAuthMD5Password.bind(this)), e.on("authenticationSASL", this._handleAuthSASL.bind(this)), e.on("authenticationSASLContinue", this._handleAuthSASLContinue.bind(this)), e.on("authenticationSASLFinal", this._handleAuthSASLFinal.bind(this)), e.on("backendKeyData", this._handleBackendKeyData.bind(this)), e.on("error", this._handleErrorEvent.bind(this)), e.on("errorMessage", this._handleErrorMessage.bind(this)), e.on("readyForQuery", this._handleReadyForQuery.bind(this)), e.on("notice", this._handleNotice.bind(this)), e.on("rowDescription", this._handleRowDescription.bind(this)), e.on("dataRow", this._handleDataRow.bind(this)), e.on("portalSuspended", this._handlePortalSuspended.bind(this)), e.on("emptyQuery", this._handleEmptyQuery.bind(this)), e.on("commandComplete", this._handleCommandComplete.bind(this)), e.on("parseComplete", this._handleParseComplete.bind(this)), e.on("copyInResponse", this._handleCopyInResponse.bind(this)), e.on("copyData", this._handleCopyData.bind(this)), e.on("notification", this._handleNotification.bind(this));
			}
			_getPassword(e) {
				let t = this.connection;
				if (typeof this.password == "function") this._Promise.resolve().then(() => this.password(this.connectionParameters)).then((n) => {
					if (n !== void 0) {
						if (typeof n != "string") {
							t.emit("error", TypeError("Password must be a string"));
							return;
						}
						this.connectionParameters.password = this.password = n;
					} else this.connectionParameters.password = this.password = null;
					e();
				}).catch((e) => {
					t.emit("error", e);
				});
				else if (this.password !== null) e();
				else try {
					n(3272)(this.connectionParameters, (t) => {
						t !== void 0 && (h(), this.connectionParameters.password = this.password = t), e();
					});
				} catch (e) {
					this.emit("error", e);
				}
			}
			_handleAuthCleartextPassword(e) {
				this._getPassword(() => {
					this.connection.password(this.password);
				});
			}
			_handleAuthMD5Password(e) {
				this._getPassword(async () => {
					try {
						let t = await f.postgresMd5PasswordHash(this.user, this.password, e.salt);
						this.connection.password(t);
					} catch (e) {
						this.emit("error", e);
					}
				});
			}
			_handleAuthSASL(e) {
				this._getPassword(() => {
					try {
						this.saslSession = o.startSession(e.mechanisms, this.enableChannelBinding && this.connection.stream, this.scramMaxIterations), this.connection.sendSASLInitialResponseMessage(this.saslSession.mechanism, this.saslSession.response);
					} catch (e) {
						this.connection.emit("error", e);
					}
				});
			}
			async _handleAuthSASLContinue(e) {
				try {
					await o.continueSession(this.saslSession, this.password, e.data, this.enableChannelBinding && this.connection.stream), this.connection.sendSCRAMClientFinalMessage(this.saslSession.response);
				} catch (e) {
					this.connection.emit("error", e);
				}
			}
			_handleAuthSASLFinal(e) {
				try {
					o.finalizeSession(this.saslSession, e.data), this.saslSession = null;
				} catch (e) {
					this.connection.emit("error", e);
				}
			}
			_handleBackendKeyData(e) {
				this.processID = e.processID, this.secretKey = e.secretKey;
			}
			_handleReadyForQuery(e) {
				this._connecting && (this._connecting = !1, this._connected = !0, clearTimeout(this.connectionTimeoutHandle), this._connectionCallback &&= (this._connectionCallback(null, this), null), this.emit("connect"));
				let t = this._getActiveQuery();
				this._activeQuery = null, this._txStatus = e?.status ?? null, this.readyForQuery = !0, t && t.handleReadyForQuery(this.connection), this._pulseQueryQueue();
			}
			_handleErrorWhileConnecting(e) {
				if (!this._connectionError) {
					if (this._connectionError = !0, clearTimeout(this.connectionTimeoutHandle), this._connectionCallback) return this._connectionCallback(e);
					this.emit("error", e);
				}
			}
			_handleErrorEvent(e) {
				if (this._connecting) return this._handleErrorWhileConnecting(e);
				this._queryable = !1, this._errorAllQueries(e), this.emit("error", e);
			}
			_handleErrorMessage(e) {
				if (this._connecting) return this._handleErrorWhileConnecting(e);
				let t = this._getActiveQuery();
				t ? (this._activeQuery = null, t.name && delete this.connection.submittedNamedStatements[t.name], t.handleError(e, this.connection)) : this._handleErrorEvent(e);
			}
			_handleRowDescription(e) {
				let t = this._getActiveQuery();
				if (t == null) {
					let e = Error("Received unexpected rowDescription message from backend.");
					this._handleErrorEvent(e);
				} else t.handleRowDescription(e);
			}
			_handleDataRow(e) {
				let t = this._getActiveQuery();
				if (t == null) {
					let e = Error("Received unexpected dataRow message from backend.");
					this._handleErrorEvent(e);
				} else t.handleDataRow(e);
			}
			_handlePortalSuspended(e) {
				let t = this._getActiveQuery();
				if (t == null) {
					let e = Error("Received unexpected portalSuspended message from backend.");
					this._handleErrorEvent(e);
				} else t.handlePortalSuspended(this.connection);
			}
			_handleEmptyQuery(e) {
				let t = this._getActiveQuery();
				if (t == null) {
					let e = Error("Received unexpected emptyQuery message from backend.");
					this._handleErrorEvent(e);
				} else t.handleEmptyQuery(this.connection);
			}
			_handleCommandComplete(e) {
				let t = this._getActiveQuery();
				if (t == null) {
					let e = Error("Received unexpected commandComplete message from backend.");
					this._handleErrorEvent(e);
				} else t.handleCommandComplete(e, this.connection);
			}
			_handleParseComplete() {
				let e = this._getActiveQuery();
				if (e == null) {
					let e = Error("Received unexpected parseComplete message from backend.");
					this._handleErrorEvent(e);
				} else e.name && (this.connection.parsedStatements[e.name] = e.text, delete this.connection.submittedNamedStatements[e.name]);
			}
			_handleCopyInResponse(e) {
				let t = this._getActiveQuery();
				if (t == null) {
					let e = Error("Received unexpected copyInResponse message from backend.");
					this._handleErrorEvent(e);
				} else t.handleCopyInResponse(this.connection);
			}
			_handleCopyData(e) {
				let t = this._getActiveQuery();
				if (t == null) {
					let e = Error("Received unexpected copyData message from backend.");
					this._handleErrorEvent(e);
				} else t.handleCopyData(e, this.connection);
			}
			_handleNotification(e) {
				this.emit("notification", e);
			}
			_handleNotice(e) {
				this.emit("notice", e);
			}
			getStartupConf() {
				let e = this.connectionParameters, t = {
					user: e.user,
					database: e.database
				}, n = e.application_name || e.fallback_application_name;
				return n && (t.application_name = n), e.replication && (t.replication = "" + e.replication), e.statement_timeout && (t.statement_timeout = String(parseInt(e.statement_timeout, 10))), e.lock_timeout && (t.lock_timeout = String(parseInt(e.lock_timeout, 10))), e.idle_in_transaction_session_timeout && (t.idle_in_transaction_session_timeout = String(parseInt(e.idle_in_transaction_session_timeout, 10))), e.options && (t.options = e.options), t;
			}
			cancel(e, t) {
				if (e.activeQuery === t) {
					let t = this.connection;
					this.host && this.host.indexOf("/") === 0 ? t.connect(this.host + "/.s.PGSQL." + this.port) : t.connect(this.port, this.host), t.on("connect", function() {
						t.cancel(e.processID, e.secretKey);
					});
				} else e._queryQueue.indexOf(t) === -1 ? e._sentQueryQueue.indexOf(t) !== -1 && (t.callback = () => {}) : e._queryQueue.splice(e._queryQueue.indexOf(t), 1);
			}
			setTypeParser(e, t, n) {
				return this._types.setTypeParser(e, t, n);
			}
			getTypeParser(e, t) {
				return this._types.getTypeParser(e, t);
			}
			escapeIdentifier(e) {
				return i.escapeIdentifier(e);
			}
			escapeLiteral(e) {
				return i.escapeLiteral(e);
			}
			_pulseQueryQueue() {
				if (this.pipeline) this._pulsePipelinedQueryQueue();
				else if (this.readyForQuery === !0) {
					this._activeQuery = this._queryQueue.shift();
					let e = this._getActiveQuery();
					if (e) {
						this.readyForQuery = !1, this.hasExecuted = !0;
						let t = e.submit(this.connection);
						t && process.nextTick(() => {
							e.handleError(t, this.connection), this.readyForQuery = !0, this._pulseQueryQueue();
						});
					} else this.hasExecuted && (this._activeQuery = null, this.emit("drain"));
				}
			}
			_pulsePipelinedQueryQueue() {
				if (this._connected && this._queryable) {
					for (; this._queryQueue.length > 0;) {
						let e = this._queryQueue.shift();
						this.hasExecuted = !0;
						let t = e.submit(this.connection);
						t ? process.nextTick(() => {
							e.handleError(t, this.connection);
						}) : this._sentQueryQueue.push(e);
					}
					this.readyForQuery && !this._activeQuery && this._sentQueryQueue.length > 0 && (this._activeQuery = this._sentQueryQueue.shift(), this.readyForQuery = !1), !this._activeQuery && this._sentQueryQueue.length === 0 && this._queryQueue.length === 0 && this.hasExecuted && this.emit("drain");
				}
			}
			query(e, t, n) {
				let r, i;
				if (e == null) throw TypeError("Client was passed a null or undefined query");
				if (typeof e.submit == "function") i = r = e, r.callback || (typeof t == "function" ? r.callback = t : n && (r.callback = n));
				else if (r = new l(e, t, n), !r.callback) i = new this._Promise((e, t) => {
					r.callback = (n, r) => n ? t(n) : e(r);
				}).catch((e) => {
					throw Error.captureStackTrace(e), e;
				});
				else if (typeof r.callback != "function") throw TypeError("callback is not a function");
				let a = e.query_timeout || this.connectionParameters.query_timeout;
				if (a) {
					let e = r.callback || (() => {}), t = setTimeout(() => {
						let t = Error("Query read timeout");
						process.nextTick(() => {
							r.handleError(t, this.connection);
						}), e(t), r.callback = () => {};
						let n = this._queryQueue.indexOf(r);
						if (n > -1) this._queryQueue.splice(n, 1);
						else if (this.pipeline) {
							this.connection.stream.destroy();
							return;
						}
						this._pulseQueryQueue();
					}, a);
					r.callback = (n, r) => {
						clearTimeout(t), e(n, r);
					};
				}
				if (this.binary && !r.binary && (r.binary = !0), r._result && !r._result._types && (r._result._types = this._types), this.pipeline) {
					let t = typeof e.submit == "function" && !(r instanceof l) ? "Custom query classes such as pg-cursor and pg-query-stream are" : r.rows ? "The `rows` option is" : null;
					if (t) return process.nextTick(() => {
						r.handleError(Error(`${t} not supported in pipeline mode`), this.connection);
					}), i;
				}
				return this._queryable ? this._ending ? (process.nextTick(() => {
					r.handleError(Error("Client was closed and is not queryable"), this.connection);
				}), i) : (this._queryQueue.length > 0 && !this.pipeline && _(), this._queryQueue.push(r), this._pulseQueryQueue(), i) : (process.nextTick(() => {
					r.handleError(Error("Client has encountered a connection error and is not queryable"), this.connection);
				}), i);
			}
			ref() {
				this.connection.ref();
			}
			unref() {
				this.connection.unref();
			}
			getTransactionStatus() {
				return this._txStatus;
			}
			end(e) {
				if (this._ending = !0, !this.connection._connecting || this._ended) {
					if (e) {
						e();
						return;
					}
					return this._Promise.resolve();
				}
				if (this._queryable ? this.pipeline && (this._getActiveQuery() || this._sentQueryQueue.length > 0 || this._queryQueue.length > 0) ? this.once("drain", () => this.connection.end()) : this._getActiveQuery() ? this.connection.stream.destroy() : this.connection.end() : this.connection.stream.destroy(), e) this.connection.once("end", e);
				else return new this._Promise((e) => {
					this.connection.once("end", e);
				});
			}
			get queryQueue() {
				return m(), this._queryQueue;
			}
		}
		Client.Query = l, e.exports = Client;
	}),
	646: ((e, t, n) => {
		"use strict";
		let r = n(2250), i = n(8995), a = n(6122).parse, val = function(e, t, n) {
			return t[e] ? t[e] : (n === void 0 ? n = process.env["PG" + e.toUpperCase()] : n === !1 || (n = process.env[n]), n || i[e]);
		}, readSSLConfigFromEnvironment = function() {
			switch (process.env.PGSSLMODE) {
				case "disable": return !1;
				case "prefer":
				case "require":
				case "verify-ca":
				case "verify-full": return !0;
				case "no-verify": return { rejectUnauthorized: !1 };
			}
			return i.ssl;
		}, quoteParamValue = function(e) {
			return "'" + ("" + e).replace(/\\/g, "\\\\").replace(/'/g, "\\'") + "'";
		}, add = function(e, t, n) {
			let r = t[n];
			r != null && e.push(n + "=" + quoteParamValue(r));
		};
		class ConnectionParameters {
			constructor(e) {
				if (e = typeof e == "string" ? a(e) : e || {}, e.connectionString && (e = Object.assign({}, e, a(e.connectionString))), this.user = val("user", e), this.database = val("database", e), this.database === void 0 && (this.database = this.user), this.port = parseInt(val("port", e), 10), this.host = val("host", e), Object.defineProperty(this, "password", {
					configurable: !0,
					enumerable: !1,
					writable: !0,
					value: val("password", e)
				}), this.binary = val("binary", e), this.options = val("options", e), this.ssl = e.ssl === void 0 ? readSSLConfigFromEnvironment() : e.ssl, typeof this.ssl == "string" && this.ssl === "true" && (this.ssl = !0), this.ssl === "no-verify" && (this.ssl = { rejectUnauthorized: !1 }), this.ssl && this.ssl.key && Object.defineProperty(this.ssl, "key", { enumerable: !1 }), this.sslnegotiation = val("sslnegotiation", e, "PGSSLNEGOTIATION"), this.sslnegotiation !== void 0 && this.sslnegotiation !== "postgres" && this.sslnegotiation !== "direct") throw Error(`Invalid sslnegotiation value: "${this.sslnegotiation}". Valid values are "postgres" and "direct".`);
				if (this.sslnegotiation === "direct" && !this.ssl) throw Error("sslnegotiation=direct requires SSL to be enabled");
				this.client_encoding = val("client_encoding", e), this.replication = val("replication", e), this.isDomainSocket = !(this.host || "").indexOf("/"), this.application_name = val("application_name", e, "PGAPPNAME"), this.fallback_application_name = val("fallback_application_name", e, !1), this.statement_timeout = val("statement_timeout", e, !1), this.lock_timeout = val("lock_timeout", e, !1), this.idle_in_transaction_session_timeout = val("idle_in_transaction_session_timeout", e, !1), this.query_timeout = val("query_timeout", e, !1), this.connect_timeout = e.connectionTimeoutMillis === void 0 ? process.env.PGCONNECT_TIMEOUT || 0 : Math.floor(e.connectionTimeoutMillis / 1e3), e.keepAlive === !1 ? this.keepalives = 0 : e.keepAlive === !0 && (this.keepalives = 1), typeof e.keepAliveInitialDelayMillis == "number" && (this.keepalives_idle = Math.floor(e.keepAliveInitialDelayMillis / 1e3));
			}
			getLibpqConnectionString(e) {
				let t = [];
				add(t, this, "user"), add(t, this, "password"), add(t, this, "port"), add(t, this, "application_name"), add(t, this, "fallback_application_name"), add(t, this, "connect_timeout"), add(t, this, "options");
				let n = typeof this.ssl == "object" ? this.ssl : this.ssl ? { sslmode: this.ssl } : {};
				if (add(t, n, "sslmode"), add(t, n, "sslca"), add(t, n, "sslkey"), add(t, n, "sslcert"), add(t, n, "sslrootcert"), add(t, this, "sslnegotiation"), this.database && t.push("dbname=" + quoteParamValue(this.database)), this.replication && t.push("replication=" + quoteParamValue(this.replication)), this.host && t.push("host=" + quoteParamValue(this.host)), this.isDomainSocket) return e(null, t.join(" "));
				this.client_encoding && t.push("client_encoding=" + quoteParamValue(this.client_encoding)), r.lookup(this.host, function(n, r) {
					return n ? e(n, null) : (t.push("hostaddr=" + quoteParamValue(r)), e(null, t.join(" ")));
				});
			}
		}
		e.exports = ConnectionParameters;
	}),
	9809: ((e, t, n) => {
		"use strict";
		let r = n(4434).EventEmitter, { parse: i, serialize: a } = n(4233), o = n(829), { getStream: s } = o, c = a.flush(), l = a.sync(), u = a.end();
		class Connection extends r {
			constructor(e) {
				super(), e ||= {}, this.stream = e.stream || s(e.ssl), typeof this.stream == "function" && (this.stream = this.stream(e)), this._keepAlive = e.keepAlive, this._keepAliveInitialDelayMillis = e.keepAliveInitialDelayMillis, this.parsedStatements = {}, this.submittedNamedStatements = {}, this.ssl = e.ssl || !1, this.sslNegotiation = e.sslNegotiation || "postgres", this._ending = !1, this._emitMessage = !1;
				let t = this;
				this.on("newListener", function(e) {
					e === "message" && (t._emitMessage = !0);
				});
			}
			connect(e, t) {
				let n = this;
				this._connecting = !0, this.stream.setNoDelay(!0), this.stream.connect(e, t), this.stream.once("connect", function() {
					n._keepAlive && n.stream.setKeepAlive(!0, n._keepAliveInitialDelayMillis), n.emit("connect");
				});
				let reportStreamError = function(e) {
					(!n._ending || e.code !== "ECONNRESET" && e.code !== "EPIPE") && n.emit("error", e);
				};
				if (this.stream.on("error", reportStreamError), this.stream.on("close", function() {
					n.emit("end");
				}), !this.ssl) return this.attachListeners(this.stream);
				if (this.sslNegotiation === "direct") return this.stream.once("connect", function() {
					n.upgradeToSSL(t, reportStreamError);
				});
				this.stream.once("data", function(e) {
					switch (e.toString("utf8")) {
						case "S": break;
						case "N": return n.stream.end(), n.emit("error", Error("The server does not support SSL connections"));
						default: return n.stream.end(), n.emit("error", Error("There was an error establishing an SSL connection"));
					}
					n.upgradeToSSL(t, reportStreamError);
				});
			}
			upgradeToSSL(e, t) {
				let r = this, i = {
					socket: r.stream,
					host: e
				};
				r.ssl !== !0 && (Object.assign(i, r.ssl), "key" in r.ssl && (i.key = r.ssl.key)), r.sslNegotiation === "direct" && (i.ALPNProtocols = ["postgresql"]);
				let a = n(9278);
				a.isIP && a.isIP(e) === 0 && (i.servername = e);
				try {
					r.stream = o.getSecureStream(i);
				} catch (e) {
					return r.emit("error", e);
				}
				r.attachListeners(r.stream), r.stream.on("error", t), r.emit("sslconnect");
			}
			attachListeners(e) {
				i(e, (e) => {
					let t = e.name === "error" ? "errorMessage" : e.name;
					this._emitMessage && this.emit("message", e), this.emit(t, e);
				});
			}
			requestSsl() {
				this.stream.write(a.requestSsl());
			}
			startup(e) {
				this.stream.write(a.startup(e));
			}
			cancel(e, t) {
				this._send(a.cancel(e, t));
			}
			password(e) {
				this._send(a.password(e));
			}
			sendSASLInitialResponseMessage(e, t) {
				this._send(a.sendSASLInitialResponseMessage(e, t));
			}
			sendSCRAMClientFinalMessage(e) {
				this._send(a.sendSCRAMClientFinalMessage(e));
			}
			_send(e) {
				return this.stream.writable ? this.stream.write(e) : !1;
			}
			query(e) {
				this._send(a.query(e));
			}
			parse(e) {
				this._send(a.parse(e));
			}
			bind(e) {
				this._send(a.bind(e));
			}
			execute(e) {
				this._send(a.execute(e));
			}
			flush() {
				this.stream.writable && this.stream.write(c);
			}
			sync() {
				this._send(l);
			}
			ref() {
				this.stream.ref();
			}
			unref() {
				this.stream.unref();
			}
			end() {
				if (this._ending = !0, !this._connecting || !this.stream.writable) this.stream.end();
				else return this.stream.write(u, () => {
					this.stream.end();
				});
			}
			close(e) {
				this._send(a.close(e));
			}
			describe(e) {
				this._send(a.describe(e));
			}
			sendCopyFromChunk(e) {
				this._send(a.copyData(e));
			}
			endCopyFrom() {
				this._send(a.copyDone());
			}
			sendCopyFail(e) {
				this._send(a.copyFail(e));
			}
		}
		e.exports = Connection;
	}),
	9765: ((e) => {
		function x509Error(e, t) {
			return Error("SASL channel binding: " + e + " when parsing public certificate " + t.toString("base64"));
		}
		function readASN1Length(e, t) {
			let n = e[t++];
			if (n < 128) return {
				length: n,
				index: t
			};
			let r = n & 127;
			if (r > 4) throw x509Error("bad length", e);
			n = 0;
			for (let i = 0; i < r; i++) n = n << 8 | e[t++];
			return {
				length: n,
				index: t
			};
		}
		function readASN1OID(e, t) {
			if (e[t++] !== 6) throw x509Error("non-OID data", e);
			let { length: n, index: r } = readASN1Length(e, t);
			t = r;
			let i = t + n, a = e[t++], o = (a / 40 | 0) + "." + a % 40;
			for (; t < i;) {
				let n = 0;
				for (; t < i;) {
					let r = e[t++];
					if (n = n << 7 | r & 127, r < 128) break;
				}
				o += "." + n;
			}
			return {
				oid: o,
				index: t
			};
		}
		function expectASN1Seq(e, t) {
			if (e[t++] !== 48) throw x509Error("non-sequence data", e);
			return readASN1Length(e, t);
		}
		function signatureAlgorithmHashFromCertificate(e, t) {
			t === void 0 && (t = 0), t = expectASN1Seq(e, t).index;
			let { length: n, index: r } = expectASN1Seq(e, t);
			t = r + n, t = expectASN1Seq(e, t).index;
			let { oid: i, index: a } = readASN1OID(e, t);
			switch (i) {
				case "1.2.840.113549.1.1.4": return "MD5";
				case "1.2.840.113549.1.1.5": return "SHA-1";
				case "1.2.840.113549.1.1.11": return "SHA-256";
				case "1.2.840.113549.1.1.12": return "SHA-384";
				case "1.2.840.113549.1.1.13": return "SHA-512";
				case "1.2.840.113549.1.1.14": return "SHA-224";
				case "1.2.840.113549.1.1.15": return "SHA512-224";
				case "1.2.840.113549.1.1.16": return "SHA512-256";
				case "1.2.840.10045.4.1": return "SHA-1";
				case "1.2.840.10045.4.3.1": return "SHA-224";
				case "1.2.840.10045.4.3.2": return "SHA-256";
				case "1.2.840.10045.4.3.3": return "SHA-384";
				case "1.2.840.10045.4.3.4": return "SHA-512";
				case "1.2.840.113549.1.1.10": {
					if (t = a, t = expectASN1Seq(e, t).index, e[t++] !== 160) throw x509Error("non-tag data", e);
					t = readASN1Length(e, t).index, t = expectASN1Seq(e, t).index;
					let { oid: n } = readASN1OID(e, t);
					switch (n) {
						case "1.2.840.113549.2.5": return "MD5";
						case "1.3.14.3.2.26": return "SHA-1";
						case "2.16.840.1.101.3.4.2.1": return "SHA-256";
						case "2.16.840.1.101.3.4.2.2": return "SHA-384";
						case "2.16.840.1.101.3.4.2.3": return "SHA-512";
					}
					throw x509Error("unknown hash OID " + n, e);
				}
				case "1.3.101.110":
				case "1.3.101.112": return "SHA-512";
				case "1.3.101.111":
				case "1.3.101.113": throw x509Error("Ed448 certificate channel binding is not currently supported by Postgres");
			}
			throw x509Error("unknown OID " + i, e);
		}
		e.exports = { signatureAlgorithmHashFromCertificate };
	}),
	948: ((e, t, n) => {
		"use strict";
		let r = n(4150), { signatureAlgorithmHashFromCertificate: i } = n(9765);
		function saslprep(e) {
			return e.replace(/[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/g, " ").replace(/[\u00AD\u034F\u1806\u180B\u180C\u180D\u200C\u200D\u2060\uFE00-\uFE0F\uFEFF]/g, "").normalize("NFKC");
		}
		let a = 1e5;
		function startSession(e, t, n = a) {
			let i = ["SCRAM-SHA-256"];
			t && i.unshift("SCRAM-SHA-256-PLUS");
			let o = i.find((t) => e.includes(t));
			if (!o) throw Error("SASL: Only mechanism(s) " + i.join(" and ") + " are supported");
			if (o === "SCRAM-SHA-256-PLUS" && typeof t.getPeerCertificate != "function") throw Error("SASL: Mechanism SCRAM-SHA-256-PLUS requires a certificate");
			let s = r.randomBytes(18).toString("base64");
			return {
				mechanism: o,
				clientNonce: s,
				response: (o === "SCRAM-SHA-256-PLUS" ? "p=tls-server-end-point" : t ? "y" : "n") + ",,n=*,r=" + s,
				message: "SASLInitialResponse",
				scramMaxIterations: n
			};
		}
		async function continueSession(e, t, n, o) {
			if (e.message !== "SASLInitialResponse") throw Error("SASL: Last message was not SASLInitialResponse");
			if (typeof t != "string") throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string");
			if (t === "") throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a non-empty string");
			if (typeof n != "string") throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: serverData must be a string");
			let s = parseServerFirstMessage(n);
			if (!s.nonce.startsWith(e.clientNonce)) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: server nonce does not start with client nonce");
			if (s.nonce.length === e.clientNonce.length) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: server nonce is too short");
			let c = typeof e.scramMaxIterations == "number" ? e.scramMaxIterations : a;
			if (c !== 0 && s.iteration > c) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration count " + s.iteration + " exceeds scramMaxIterations of " + c);
			let l = "n=*,r=" + e.clientNonce, u = "r=" + s.nonce + ",s=" + s.salt + ",i=" + s.iteration, d = o ? "eSws" : "biws";
			if (e.mechanism === "SCRAM-SHA-256-PLUS") {
				let e = o.getPeerCertificate().raw, t = i(e);
				(t === "MD5" || t === "SHA-1") && (t = "SHA-256");
				let n = await r.hashByName(t, e);
				d = Buffer.concat([Buffer.from("p=tls-server-end-point,,"), Buffer.from(n)]).toString("base64");
			}
			let f = "c=" + d + ",r=" + s.nonce, p = l + "," + u + "," + f, m = Buffer.from(s.salt, "base64"), h = await r.deriveKey(saslprep(t), m, s.iteration), g = await r.hmacSha256(h, "Client Key"), _ = await r.sha256(g), v = await r.hmacSha256(_, p), y = xorBuffers(Buffer.from(g), Buffer.from(v)).toString("base64"), b = await r.hmacSha256(h, "Server Key"), x = await r.hmacSha256(b, p);
			e.message = "SASLResponse", e.serverSignature = Buffer.from(x).toString("base64"), e.response = f + ",p=" + y;
		}
		function finalizeSession(e, t) {
			if (e.message !== "SASLResponse") throw Error("SASL: Last message was not SASLResponse");
			if (typeof t != "string") throw Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: serverData must be a string");
			let { serverSignature: n } = parseServerFinalMessage(t);
			if (n !== e.serverSignature) throw Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature does not match");
		}
		function isPrintableChars(e) {
			if (typeof e != "string") throw TypeError("SASL: text must be a string");
			return e.split("").map((t, n) => e.charCodeAt(n)).every((e) => e >= 33 && e <= 43 || e >= 45 && e <= 126);
		}
		function isBase64(e) {
			return /^(?:[a-zA-Z0-9+/]{4})*(?:[a-zA-Z0-9+/]{2}==|[a-zA-Z0-9+/]{3}=)?$/.test(e);
		}
		function parseAttributePairs(e) {
			if (typeof e != "string") throw TypeError("SASL: attribute pairs text must be a string");
			return new Map(e.split(",").map((e) => {
				if (!/^.=/.test(e)) throw Error("SASL: Invalid attribute pair entry");
				return [e[0], e.substring(2)];
			}));
		}
		function parseServerFirstMessage(e) {
			let t = parseAttributePairs(e), n = t.get("r");
			if (!n) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce missing");
			if (!isPrintableChars(n)) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce must only contain printable characters");
			let r = t.get("s");
			if (!r) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt missing");
			if (!isBase64(r)) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt must be base64");
			let i = t.get("i");
			if (!i) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration missing");
			if (!/^[1-9][0-9]*$/.test(i)) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: invalid iteration count");
			return {
				nonce: n,
				salt: r,
				iteration: parseInt(i, 10)
			};
		}
		function parseServerFinalMessage(e) {
			let t = parseAttributePairs(e), n = t.get("e"), r = t.get("v");
			if (n) throw Error(`SASL: SCRAM-SERVER-FINAL-MESSAGE: server returned error: "${n}"`);
			if (!r) throw Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature is missing");
			if (!isBase64(r)) throw Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature must be base64");
			return { serverSignature: r };
		}
		function xorBuffers(e, t) {
			if (!Buffer.isBuffer(e)) throw TypeError("first argument must be a Buffer");
			if (!Buffer.isBuffer(t)) throw TypeError("second argument must be a Buffer");
			if (e.length !== t.length) throw Error("Buffer lengths must match");
			if (e.length === 0) throw Error("Buffers cannot be empty");
			return Buffer.from(e.map((n, r) => e[r] ^ t[r]));
		}
		e.exports = {
			startSession,
			continueSession,
			finalizeSession,
			DEFAULT_MAX_SCRAM_ITERATIONS: a
		};
	}),
	4150: ((e, t, n) => {
		e.exports = {
			postgresMd5PasswordHash,
			randomBytes,
			deriveKey,
			sha256,
			hashByName,
			hmacSha256,
			md5
		};
		let r = {
			getRandomValues: (e) => n(6982).randomFillSync(e),
			subtle: {
				importKey: async (e, t) => t,
				digest: async (e, t) => n(6982).createHash(e).update(t).digest(),
				sign: async (e, t, r) => n(6982).createHmac("sha256", t).update(r).digest(),
				deriveBits: ({ salt: e, iterations: t }, r, i) => new Promise((a, o) => {
					n(6982).pbkdf2(r, e, t, i / 8, "sha256", (e, t) => e ? o(e) : a(t));
				})
			}
		}, i = r.subtle, a = new TextEncoder();
		function randomBytes(e) {
			return r.getRandomValues(Buffer.alloc(e));
		}
		async function md5(e) {
			try {
				return n(6982).createHash("md5").update(e, "utf-8").digest("hex");
			} catch {
				let t = typeof e == "string" ? a.encode(e) : e, n = await i.digest("MD5", t);
				return Array.from(new Uint8Array(n)).map((e) => e.toString(16).padStart(2, "0")).join("");
			}
		}
		async function postgresMd5PasswordHash(e, t, n) {
			let r = await md5(t + e);
			return "md5" + await md5(Buffer.concat([Buffer.from(r), n]));
		}
		async function sha256(e) {
			return await i.digest("SHA-256", e);
		}
		async function hashByName(e, t) {
			return await i.digest(e, t);
		}
		async function hmacSha256(e, t) {
			let n = await i.importKey("raw", e, {
				name: "HMAC",
				hash: "SHA-256"
			}, !1, ["sign"]);
			return await i.sign("HMAC", n, a.encode(t));
		}
		async function deriveKey(e, t, n) {
			let r = await i.importKey("raw", a.encode(e), "PBKDF2", !1, ["deriveBits"]), o = {
				name: "PBKDF2",
				hash: "SHA-256",
				salt: t,
				iterations: n
			};
			return await i.deriveBits(o, r, 256, ["deriveBits"]);
		}
	}),
	8995: ((e, t, n) => {
		"use strict";
		let r;
		try {
			r = process.platform === "win32" ? process.env.USERNAME : process.env.USER;
		} catch {}
		e.exports = {
			host: "localhost",
			user: r,
			database: void 0,
			password: null,
			connectionString: void 0,
			port: 5432,
			rows: 0,
			binary: !1,
			max: 10,
			idleTimeoutMillis: 3e4,
			client_encoding: "",
			ssl: !1,
			sslnegotiation: void 0,
			application_name: void 0,
			fallback_application_name: void 0,
			options: void 0,
			parseInputDatesAsUTC: !1,
			statement_timeout: !1,
			lock_timeout: !1,
			idle_in_transaction_session_timeout: !1,
			query_timeout: !1,
			connect_timeout: 0,
			keepalives: 1,
			keepalives_idle: 0
		};
		let i = n(1549), a = i.getTypeParser(20, "text"), o = i.getTypeParser(1016, "text");
		e.exports.__defineSetter__("parseInt8", function(e) {
			i.setTypeParser(20, "text", e ? i.getTypeParser(23, "text") : a), i.setTypeParser(1016, "text", e ? i.getTypeParser(1007, "text") : o);
		});
	}),
	3273: ((e, t, n) => {
		"use strict";
		let r = n(5042), i = n(8995), a = n(9809), o = n(6424), s = n(9652), c = n(7558), l = n(365), { DatabaseError: u } = n(4233), { escapeIdentifier: d, escapeLiteral: f } = n(9652), poolFactory = (e) => class BoundPool extends c {
			constructor(t) {
				super(t, e);
			}
		}, PG = function(e) {
			this.defaults = i, this.Client = e, this.Query = this.Client.Query, this.Pool = poolFactory(this.Client), this._pools = [], this.Connection = a, this.types = n(1549), this.DatabaseError = u, this.TypeOverrides = l, this.escapeIdentifier = d, this.escapeLiteral = f, this.Result = o, this.utils = s;
		}, p = r, m = !1;
		try {
			m = !!process.env.NODE_PG_FORCE_NATIVE;
		} catch {}
		m && (p = n(5301)), e.exports = new PG(p), Object.defineProperty(e.exports, "native", {
			configurable: !0,
			enumerable: !1,
			get() {
				let t = null;
				try {
					t = new PG(n(5301));
				} catch (e) {
					if (e.code !== "MODULE_NOT_FOUND") throw e;
				}
				return Object.defineProperty(e.exports, "native", { value: t }), t;
			}
		});
	}),
	8942: ((e, t, n) => {
		let r = n(9023);
		var i;
		try {
			i = n(4390);
		} catch (e) {
			throw e;
		}
		let a = n(365), o = n(4434).EventEmitter, s = n(9023), c = n(646), l = n(7581), u = r.deprecate(() => {}, "Calling client.query() when the client is already executing a query is deprecated and will be removed in pg@9.0. Use async/await or an external async flow control mechanism instead."), d = e.exports = function(e) {
			o.call(this), e ||= {}, this._Promise = e.Promise || global.Promise, this._types = new a(e.types), this.native = new i({ types: this._types }), this._queryQueue = [], this._ending = !1, this._connecting = !1, this._connected = !1, this._queryable = !0, this.pipeline = !!e.pipeline, this._pipelineInFlight = !1;
			let t = this.connectionParameters = new c(e);
			e.nativeConnectionString && (t.nativeConnectionString = e.nativeConnectionString), this.user = t.user, Object.defineProperty(this, "password", {
				configurable: !0,
				enumerable: !1,
				writable: !0,
				value: t.password
			}), this.database = t.database, this.host = t.host, this.port = t.port, this.namedQueries = {};
		};
		d.Query = l, s.inherits(d, o), d.prototype._errorAllQueries = function(e) {
			let enqueueError = (t) => {
				process.nextTick(() => {
					t.native = this.native, t.handleError(e);
				});
			};
			this._hasActiveQuery() && (enqueueError(this._activeQuery), this._activeQuery = null), this._queryQueue.forEach(enqueueError), this._queryQueue.length = 0;
		}, d.prototype._connect = function(e) {
			let t = this;
			this._connecting ? process.nextTick(() => e(Error("Client has already been connected. You cannot reuse a client."))) : (this._connecting = !0, this.connectionParameters.getLibpqConnectionString(function(n, r) {
				if (t.connectionParameters.nativeConnectionString && (r = t.connectionParameters.nativeConnectionString), n) return e(n);
				t.native.connect(r, function(n) {
					if (n) return t.native.end(), e(n);
					t._connected = !0, t.native.on("error", function(e) {
						t._queryable = !1, t._errorAllQueries(e), t.emit("error", e);
					}), t.native.on("notification", function(e) {
						t.emit("notification", {
							channel: e.relname,
							payload: e.extra
						});
					}), t.emit("connect"), t._pulseQueryQueue(!0), e(null, this);
				});
			}));
		}, d.prototype.connect = function(e) {
			if (e) this._connect(e);
			else return new this._Promise((e, t) => {
				this._connect((n) => {
					n ? t(n) : e(this);
				});
			});
		}, d.prototype.query = function(e, t, n) {
			let r, i, a, o, s;
			if (e == null) throw TypeError("Client was passed a null or undefined query");
			if (typeof e.submit == "function") a = e.query_timeout || this.connectionParameters.query_timeout, i = r = e, typeof t == "function" && (e.callback = t);
			else if (a = e.query_timeout || this.connectionParameters.query_timeout, r = new l(e, t, n), !r.callback) {
				let e, t;
				i = new this._Promise((n, r) => {
					e = n, t = r;
				}).catch((e) => {
					throw Error.captureStackTrace(e), e;
				}), r.callback = (n, r) => n ? t(n) : e(r);
			}
			return a && (s = r.callback || (() => {}), o = setTimeout(() => {
				let e = Error("Query read timeout");
				process.nextTick(() => {
					r.handleError(e, this.connection);
				}), s(e), r.callback = () => {};
				let t = this._queryQueue.indexOf(r);
				t > -1 && this._queryQueue.splice(t, 1), this._pulseQueryQueue();
			}, a), r.callback = (e, t) => {
				clearTimeout(o), s(e, t);
			}), this._queryable ? this._ending ? (r.native = this.native, process.nextTick(() => {
				r.handleError(Error("Client was closed and is not queryable"));
			}), i) : (this._queryQueue.length > 0 && !this.pipeline && u(), this._queryQueue.push(r), this._pulseQueryQueue(), i) : (r.native = this.native, process.nextTick(() => {
				r.handleError(Error("Client has encountered a connection error and is not queryable"));
			}), i);
		}, d.prototype.end = function(cb) {
			let e = this;
			this._ending = !0, this._connecting && !this._connected && this.once("connect", () => {
				this.end(() => {});
			});
			let t;
			cb || (t = new this._Promise(function(e, t) {
				cb = (n) => n ? t(n) : e();
			}));
			let doEnd = function() {
				e.native.end(function() {
					e._connected = !1, e._errorAllQueries(Error("Connection terminated")), process.nextTick(() => {
						e.emit("end"), cb && cb();
					});
				});
			};
			return this.pipeline && (this._pipelineInFlight || this._queryQueue.length > 0) ? this.once("drain", doEnd) : doEnd(), t;
		}, d.prototype._hasActiveQuery = function() {
			return this._activeQuery && this._activeQuery.state !== "error" && this._activeQuery.state !== "end";
		}, d.prototype._pulseQueryQueue = function(e) {
			if (!this._connected) return;
			if (this.pipeline && !e) return this._pulsePipelinedQueryQueue();
			if (this._hasActiveQuery()) return;
			let t = this._queryQueue.shift();
			if (!t) {
				e || this.emit("drain");
				return;
			}
			this._activeQuery = t, t.submit(this);
			let n = this;
			t.once("_done", function() {
				n._pulseQueryQueue();
			});
		}, d.prototype._pulsePipelinedQueryQueue = function() {
			if (!this._connected || this._pipelineInFlight) return;
			if (this._queryQueue.length === 0) {
				this.hasExecuted && this.emit("drain");
				return;
			}
			this._pipelineInFlight = !0;
			let e = this, t = [], r = [], i = n(9652);
			for (; this._queryQueue.length > 0;) {
				let e = this._queryQueue.shift();
				this.hasExecuted = !0, r.push(e);
				let n = e.values ? e.values.map(i.prepareValue) : null, a = {
					text: e.text,
					name: e.name,
					arrayMode: e._arrayMode
				};
				n && (a.values = n), e.name && this.namedQueries[e.name] && (a._alreadyPrepared = !0), t.push(a);
			}
			this.native.pipeline(t, function(t, n) {
				if (e._pipelineInFlight = !1, t) {
					e._connected = !1, e._queryable = !1;
					for (let n = 0; n < r.length; n++) {
						let i = r[n];
						i.native = e.native, i.handleError(t);
					}
					e._errorAllQueries(t), e.emit("error", t), e.emit("end");
				} else {
					for (let t = 0; t < r.length; t++) {
						let i = r[t], a = n[t];
						i.native = e.native, a.err ? i.handleError(a.err) : (i.name && (e.namedQueries[i.name] = i.text), i.state = "end", i.emit("end", a.result), i.callback && i.callback(null, a.result)), setImmediate(function() {
							i.emit("_done");
						});
					}
					e._pulsePipelinedQueryQueue();
				}
			});
		}, d.prototype.cancel = function(e) {
			this._activeQuery === e ? this.native.cancel(function() {}) : this._queryQueue.indexOf(e) !== -1 && this._queryQueue.splice(this._queryQueue.indexOf(e), 1);
		}, d.prototype.ref = function() {}, d.prototype.unref = function() {}, d.prototype.setTypeParser = function(e, t, n) {
			return this._types.setTypeParser(e, t, n);
		}, d.prototype.getTypeParser = function(e, t) {
			return this._types.getTypeParser(e, t);
		}, d.prototype.isConnected = function() {
			return this._connected;
		}, d.prototype.getTransactionStatus = function() {
			return this.native.getTransactionStatus();
		};
	}),
	5301: ((e, t, n) => {
		"use strict";
		e.exports = n(8942);
	}),
	7581: ((e, t, n) => {
		"use strict";
		let r = n(4434).EventEmitter, i = n(9023), a = n(9652), o = e.exports = function(e, t, n) {
			r.call(this), e = a.normalizeQueryConfig(e, t, n), this.text = e.text, this.values = e.values, this.name = e.name, this.queryMode = e.queryMode, this.callback = e.callback, this.state = "new", this._arrayMode = e.rowMode === "array", this._emitRowEvents = !1, this.on("newListener", function(e) {
				e === "row" && (this._emitRowEvents = !0);
			}.bind(this));
		};
		i.inherits(o, r);
		let s = {
			sqlState: "code",
			statementPosition: "position",
			messagePrimary: "message",
			messageDetail: "detail",
			messageHint: "hint",
			context: "where",
			schemaName: "schema",
			tableName: "table",
			columnName: "column",
			dataTypeName: "dataType",
			constraintName: "constraint",
			sourceFile: "file",
			sourceLine: "line",
			sourceFunction: "routine"
		};
		o.prototype.handleError = function(e) {
			let t = this.native && this.native.pq.resultErrorFields();
			if (t) for (let n in t) {
				let r = s[n] || n;
				e[r] = t[n];
			}
			this.callback ? this.callback(e) : this.emit("error", e), this.state = "error";
		}, o.prototype.then = function(e, t) {
			return this._getPromise().then(e, t);
		}, o.prototype.catch = function(e) {
			return this._getPromise().catch(e);
		}, o.prototype._getPromise = function() {
			return this._promise ||= new Promise(function(e, t) {
				this._once("end", e), this._once("error", t);
			}.bind(this)), this._promise;
		}, o.prototype.submit = function(e) {
			this.state = "running";
			let t = this;
			this.native = e.native, e.native.arrayMode = this._arrayMode;
			let after = function(n, r, i) {
				if (e.native.arrayMode = !1, setImmediate(function() {
					t.emit("_done");
				}), n) return t.handleError(n);
				t._emitRowEvents && (i.length > 1 ? r.forEach((e, n) => {
					e.forEach((e) => {
						t.emit("row", e, i[n]);
					});
				}) : r.forEach(function(e) {
					t.emit("row", e, i);
				})), t.state = "end", t.emit("end", i), t.callback && t.callback(null, i);
			};
			if (process.domain && (after = process.domain.bind(after)), this.name) {
				this.name.length > 63 && (console.error("Warning! Postgres only supports 63 characters for query names."), console.error("You supplied %s (%s)", this.name, this.name.length), console.error("This can cause conflicts and silent errors executing queries"));
				let n = (this.values || []).map(a.prepareValue);
				if (e.namedQueries[this.name] !== void 0) {
					if (this.text && e.namedQueries[this.name] !== this.text) {
						let e = Error(`Prepared statements must be unique - '${this.name}' was used for a different statement`);
						return after(e);
					}
					return e.native.execute(this.name, n, after);
				}
				return e.native.prepare(this.name, this.text, n.length, function(r) {
					return r ? after(r) : (e.namedQueries[t.name] = t.text, t.native.execute(t.name, n, after));
				});
			}
			if (this.values) {
				if (!Array.isArray(this.values)) return after(Error("Query values must be an array"));
				let t = this.values.map(a.prepareValue);
				e.native.query(this.text, t, after);
			} else this.queryMode === "extended" ? e.native.query(this.text, [], after) : e.native.query(this.text, after);
		};
	}),
	4473: ((e, t, n) => {
		"use strict";
		let { EventEmitter: r } = n(4434), i = n(6424), a = n(9652);
		class Query extends r {
			constructor(e, t, n) {
				super(), e = a.normalizeQueryConfig(e, t, n), this.text = e.text, this.values = e.values, this.rows = e.rows, this.types = e.types, this.name = e.name, this.queryMode = e.queryMode, this.binary = e.binary, this.portal = e.portal || "", this.callback = e.callback, this._rowMode = e.rowMode, process.domain && e.callback && (this.callback = process.domain.bind(e.callback)), this._result = new i(this._rowMode, this.types), this._results = this._result, this._canceledDueToError = !1;
			}
			requiresPreparation() {
				return this.queryMode === "extended" || this.name || this.rows ? !0 : !this.text || !this.values ? !1 : this.values.length > 0;
			}
			_checkForMultirow() {
				this._result.command && (Array.isArray(this._results) || (this._results = [this._result]), this._result = new i(this._rowMode, this._result._types), this._results.push(this._result));
			}
			handleRowDescription(e) {
				this._checkForMultirow(), this._result.addFields(e.fields), this._accumulateRows = this.callback || !this.listeners("row").length;
			}
			handleDataRow(e) {
				let t;
				if (!this._canceledDueToError) {
					try {
						t = this._result.parseRow(e.fields);
					} catch (e) {
						this._canceledDueToError = e;
						return;
					}
					this.emit("row", t, this._result), this._accumulateRows && this._result.addRow(t);
				}
			}
			handleCommandComplete(e, t) {
				this._checkForMultirow(), this._result.addCommandComplete(e), this.rows && t.sync();
			}
			handleEmptyQuery(e) {
				this.rows && e.sync();
			}
			handleError(e, t) {
				if (this._canceledDueToError &&= (e = this._canceledDueToError, !1), this.callback) return this.callback(e);
				this.emit("error", e);
			}
			handleReadyForQuery(e) {
				if (this._canceledDueToError) return this.handleError(this._canceledDueToError, e);
				if (this.callback) try {
					this.callback(null, this._results);
				} catch (e) {
					process.nextTick(() => {
						throw e;
					});
				}
				this.emit("end", this._results);
			}
			submit(e) {
				if (typeof this.text != "string" && typeof this.name != "string") return Error("A query must have either text or a name. Supplying neither is unsupported.");
				let t = e.parsedStatements[this.name] || e.submittedNamedStatements[this.name];
				if (this.text && t && this.text !== t) return Error(`Prepared statements must be unique - '${this.name}' was used for a different statement`);
				if (this.values && !Array.isArray(this.values)) return Error("Query values must be an array");
				if (this.requiresPreparation()) {
					e.stream.cork && e.stream.cork();
					try {
						this.prepare(e);
					} finally {
						e.stream.uncork && e.stream.uncork();
					}
				} else e.query(this.text);
				return null;
			}
			hasBeenParsed(e) {
				return this.name && (e.parsedStatements[this.name] !== void 0 || e.submittedNamedStatements[this.name] !== void 0);
			}
			handlePortalSuspended(e) {
				this._getRows(e, this.rows);
			}
			_getRows(e, t) {
				e.execute({
					portal: this.portal,
					rows: t
				}), t ? e.flush() : e.sync();
			}
			prepare(e) {
				this.hasBeenParsed(e) || (e.parse({
					text: this.text,
					name: this.name,
					types: this.types
				}), this.name && (e.submittedNamedStatements[this.name] = this.text));
				try {
					e.bind({
						portal: this.portal,
						statement: this.name,
						values: this.values,
						binary: this.binary,
						valueMapper: a.prepareValue
					});
				} catch (t) {
					e.close({
						type: "S",
						name: this.name
					}), e.sync(), this.handleError(t, e);
					return;
				}
				e.describe({
					type: "P",
					name: this.portal || ""
				}), this._getRows(e, this.rows);
			}
			handleCopyInResponse(e) {
				e.sendCopyFail("No source stream defined");
			}
			handleCopyData(e, t) {}
		}
		e.exports = Query;
	}),
	6424: ((e, t, n) => {
		"use strict";
		let r = n(1549), i = /^([A-Za-z]+)(?: (\d+))?(?: (\d+))?/;
		class Result {
			constructor(e, t) {
				this.command = null, this.rowCount = null, this.oid = null, this.rows = [], this.fields = [], this._parsers = void 0, this._types = t, this.RowCtor = null, this.rowAsArray = e === "array", this.rowAsArray && (this.parseRow = this._parseRowAsArray), this._prebuiltEmptyResultObject = null;
			}
			addCommandComplete(e) {
				let t;
				t = e.text ? i.exec(e.text) : i.exec(e.command), t && (this.command = t[1], t[3] ? (this.oid = parseInt(t[2], 10), this.rowCount = parseInt(t[3], 10)) : t[2] && (this.rowCount = parseInt(t[2], 10)));
			}
			_parseRowAsArray(e) {
				let t = Array(e.length);
				for (let n = 0, r = e.length; n < r; n++) {
					let r = e[n];
					r === null ? t[n] = null : t[n] = this._parsers[n](r);
				}
				return t;
			}
			parseRow(e) {
				let t = { ...this._prebuiltEmptyResultObject };
				for (let n = 0, r = e.length; n < r; n++) {
					let r = e[n], i = this.fields[n].name;
					if (r !== null) {
						let e = this.fields[n].format === "binary" ? Buffer.from(r) : r;
						t[i] = this._parsers[n](e);
					} else t[i] = null;
				}
				return t;
			}
			addRow(e) {
				this.rows.push(e);
			}
			addFields(e) {
				this.fields = e, this.fields.length && (this._parsers = Array(e.length));
				let t = Object.create(null);
				for (let n = 0; n < e.length; n++) {
					let i = e[n];
					t[i.name] = null, this._types ? this._parsers[n] = this._types.getTypeParser(i.dataTypeID, i.format || "text") : this._parsers[n] = r.getTypeParser(i.dataTypeID, i.format || "text");
				}
				this._prebuiltEmptyResultObject = { ...t };
			}
		}
		e.exports = Result;
	}),
	829: ((e, t, n) => {
		let { getStream: r, getSecureStream: i } = getStreamFuncs();
		e.exports = {
			getStream: r,
			getSecureStream: i
		};
		function getNodejsStreamFuncs() {
			function getStream(e) {
				return new (n(9278)).Socket();
			}
			function getSecureStream(e) {
				return n(4756).connect(e);
			}
			return {
				getStream,
				getSecureStream
			};
		}
		function getCloudflareStreamFuncs() {
			function getStream(e) {
				let { CloudflareSocket: t } = n(785);
				return new t(e);
			}
			function getSecureStream(e) {
				return e.socket.startTls(e), e.socket;
			}
			return {
				getStream,
				getSecureStream
			};
		}
		function isCloudflareRuntime() {
			if (typeof navigator == "object" && navigator !== null && typeof navigator.userAgent == "string") return navigator.userAgent === "Cloudflare-Workers";
			if (typeof Response == "function") {
				let e = new Response(null, { cf: { thing: !0 } });
				if (typeof e.cf == "object" && e.cf !== null && e.cf.thing) return !0;
			}
			return !1;
		}
		function getStreamFuncs() {
			return isCloudflareRuntime() ? getCloudflareStreamFuncs() : getNodejsStreamFuncs();
		}
	}),
	365: ((e, t, n) => {
		"use strict";
		let r = n(1549);
		function TypeOverrides(e) {
			this._types = e || r, this.text = {}, this.binary = {};
		}
		TypeOverrides.prototype.getOverrides = function(e) {
			switch (e) {
				case "text": return this.text;
				case "binary": return this.binary;
				default: return {};
			}
		}, TypeOverrides.prototype.setTypeParser = function(e, t, n) {
			typeof t == "function" && (n = t, t = "text"), this.getOverrides(t)[e] = n;
		}, TypeOverrides.prototype.getTypeParser = function(e, t) {
			return t ||= "text", this.getOverrides(t)[e] || this._types.getTypeParser(e, t);
		}, e.exports = TypeOverrides;
	}),
	9652: ((e, t, n) => {
		"use strict";
		let r = n(8995), i = n(9023), { isDate: a } = n(8253), o = i.deprecate(() => {}, "Sending an invalid date to Postgres is deprecated and will throw an error in the next major version of pg. Ensure any Date object passed as a query parameter is valid.", "PG_INVALID_DATE");
		function escapeElement(e) {
			return "\"" + e.replace(/\\/g, "\\\\").replace(/"/g, "\\\"") + "\"";
		}
		function arrayString(e) {
			let t = "{";
			for (let n = 0; n < e.length; n++) {
				n > 0 && (t += ",");
				let r = e[n];
				r == null ? t += "NULL" : Array.isArray(r) ? t += arrayString(r) : ArrayBuffer.isView(r) ? (r instanceof Buffer || (r = Buffer.from(r.buffer, r.byteOffset, r.byteLength)), t += "\\\\x" + r.toString("hex")) : t += escapeElement(prepareValue(r));
			}
			return t += "}", t;
		}
		let prepareValue = function(e, t) {
			return e == null ? null : typeof e == "object" ? e instanceof Buffer ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : a(e) ? (isNaN(e.getTime()) && o(), r.parseInputDatesAsUTC ? dateToStringUTC(e) : dateToString(e)) : Array.isArray(e) ? arrayString(e) : prepareObject(e, t) : e.toString();
		};
		function prepareObject(e, t) {
			if (e && typeof e.toPostgres == "function") {
				if (t ||= [], t.indexOf(e) !== -1) throw Error("circular reference detected while preparing \"" + e + "\" for query");
				return t.push(e), prepareValue(e.toPostgres(prepareValue), t);
			}
			return JSON.stringify(e);
		}
		function dateToString(e) {
			let t = -e.getTimezoneOffset(), n = e.getFullYear(), r = n < 1;
			r && (n = Math.abs(n) + 1);
			let i = String(n).padStart(4, "0") + "-" + String(e.getMonth() + 1).padStart(2, "0") + "-" + String(e.getDate()).padStart(2, "0") + "T" + String(e.getHours()).padStart(2, "0") + ":" + String(e.getMinutes()).padStart(2, "0") + ":" + String(e.getSeconds()).padStart(2, "0") + "." + String(e.getMilliseconds()).padStart(3, "0");
			return t < 0 ? (i += "-", t *= -1) : i += "+", i += String(Math.floor(t / 60)).padStart(2, "0") + ":" + String(t % 60).padStart(2, "0"), r && (i += " BC"), i;
		}
		function dateToStringUTC(e) {
			let t = e.getUTCFullYear(), n = t < 1;
			n && (t = Math.abs(t) + 1);
			let r = String(t).padStart(4, "0") + "-" + String(e.getUTCMonth() + 1).padStart(2, "0") + "-" + String(e.getUTCDate()).padStart(2, "0") + "T" + String(e.getUTCHours()).padStart(2, "0") + ":" + String(e.getUTCMinutes()).padStart(2, "0") + ":" + String(e.getUTCSeconds()).padStart(2, "0") + "." + String(e.getUTCMilliseconds()).padStart(3, "0");
			return r += "+00:00", n && (r += " BC"), r;
		}
		function normalizeQueryConfig(e, t, n) {
			return e = typeof e == "string" ? { text: e } : cloneQueryConfig(e), t && (typeof t == "function" ? e.callback = t : e.values = t), n && (e.callback = n), e;
		}
		function cloneQueryConfig(e) {
			return e == null ? e : Object.defineProperties(Object.create(Object.getPrototypeOf(e)), Object.getOwnPropertyDescriptors(e));
		}
		let escapeIdentifier = function(e) {
			return "\"" + e.replace(/"/g, "\"\"") + "\"";
		}, escapeLiteral = function(e) {
			let t = !1, n = "'";
			if (e == null || typeof e != "string") return "''";
			for (let r = 0; r < e.length; r++) {
				let i = e[r];
				i === "'" ? n += i + i : i === "\\" ? (n += i + i, t = !0) : n += i;
			}
			return n += "'", t === !0 && (n = " E" + n), n;
		};
		e.exports = {
			prepareValue: function prepareValueWrapper(e) {
				return prepareValue(e);
			},
			normalizeQueryConfig,
			escapeIdentifier,
			escapeLiteral
		};
	}),
	8702: ((e, t, n) => {
		"use strict";
		var r = n(6928), i = n(2203).Stream, a = n(5286), o = n(9023), s = 5432, c = process.platform === "win32", l = process.stderr, u = 56, d = 7, f = 61440, p = 32768;
		function isRegFile(e) {
			return (e & f) == p;
		}
		var m = [
			"host",
			"port",
			"database",
			"user",
			"password"
		], h = m.length, g = m[h - 1];
		function warn() {
			if (l instanceof i && !0 === l.writable) {
				var e = Array.prototype.slice.call(arguments).concat("\n");
				l.write(o.format.apply(o, e));
			}
		}
		Object.defineProperty(e.exports, "isWin", {
			get: function() {
				return c;
			},
			set: function(e) {
				c = e;
			}
		}), e.exports.warnTo = function(e) {
			var t = l;
			return l = e, t;
		}, e.exports.getFileName = function(e) {
			var t = e || process.env;
			return t.PGPASSFILE || (c ? r.join(t.APPDATA || "./", "postgresql", "pgpass.conf") : r.join(t.HOME || "./", ".pgpass"));
		}, e.exports.usePgPass = function(e, t) {
			return Object.prototype.hasOwnProperty.call(process.env, "PGPASSWORD") ? !1 : c ? !0 : (t ||= "<unkn>", isRegFile(e.mode) ? e.mode & (u | d) ? (warn("WARNING: password file \"%s\" has group or world access; permissions should be u=rw (0600) or less", t), !1) : !0 : (warn("WARNING: password file \"%s\" is not a plain file", t), !1));
		};
		var _ = e.exports.match = function(e, t) {
			return m.slice(0, -1).reduce(function(n, r, i) {
				return i == 1 && Number(e[r] || s) === Number(t[r]) ? n && !0 : n && (t[r] === "*" || t[r] === e[r]);
			}, !0);
		};
		e.exports.getPassword = function(e, t, n) {
			var r, i = t.pipe(a());
			function onLine(t) {
				var n = v(t);
				n && y(n) && _(e, n) && (r = n[g], i.end());
			}
			var onEnd = function() {
				t.destroy(), n(r);
			}, onErr = function(e) {
				t.destroy(), warn("WARNING: error on reading file: %s", e), n(void 0);
			};
			t.on("error", onErr), i.on("data", onLine).on("end", onEnd).on("error", onErr);
		};
		var v = e.exports.parseLine = function(e) {
			if (e.length < 11 || e.match(/^\s+#/)) return null;
			for (var t = "", n = "", r = 0, i = 0, a = 0, o = {}, s = !1, addToObj = function(t, n, r) {
				var i = e.substring(n, r);
				Object.hasOwnProperty.call(process.env, "PGPASS_NO_DEESCAPE") || (i = i.replace(/\\([:\\])/g, "$1")), o[m[t]] = i;
			}, c = 0; c < e.length - 1; c += 1) {
				if (t = e.charAt(c + 1), n = e.charAt(c), s = r == h - 1, s) {
					addToObj(r, i);
					break;
				}
				c >= 0 && t == ":" && n !== "\\" && (addToObj(r, i, c + 1), i = c + 2, r += 1);
			}
			return o = Object.keys(o).length === h ? o : null, o;
		}, y = e.exports.isValidEntry = function(e) {
			for (var t = {
				0: function(e) {
					return e.length > 0;
				},
				1: function(e) {
					return e === "*" || (e = Number(e), isFinite(e) && e > 0 && e < 9007199254740992 && Math.floor(e) === e);
				},
				2: function(e) {
					return e.length > 0;
				},
				3: function(e) {
					return e.length > 0;
				},
				4: function(e) {
					return e.length > 0;
				}
			}, n = 0; n < m.length; n += 1) {
				var r = t[n];
				if (!r(e[m[n]] || "")) return !1;
			}
			return !0;
		};
	}),
	3272: ((e, t, n) => {
		"use strict";
		var r = n(6928), i = n(9896), a = n(8702);
		e.exports = function(e, t) {
			var n = a.getFileName();
			i.stat(n, function(r, o) {
				if (r || !a.usePgPass(o, n)) return t(void 0);
				var s = i.createReadStream(n);
				a.getPassword(e, s, t);
			});
		}, e.exports.warnTo = a.warnTo;
	}),
	3879: ((e, t) => {
		"use strict";
		t.parse = function(e, t) {
			return new ArrayParser(e, t).parse();
		};
		class ArrayParser {
			constructor(e, t) {
				this.source = e, this.transform = t || identity, this.position = 0, this.entries = [], this.recorded = [], this.dimension = 0;
			}
			isEof() {
				return this.position >= this.source.length;
			}
			nextCharacter() {
				var e = this.source[this.position++];
				return e === "\\" ? {
					value: this.source[this.position++],
					escaped: !0
				} : {
					value: e,
					escaped: !1
				};
			}
			record(e) {
				this.recorded.push(e);
			}
			newEntry(e) {
				var t;
				(this.recorded.length > 0 || e) && (t = this.recorded.join(""), t === "NULL" && !e && (t = null), t !== null && (t = this.transform(t)), this.entries.push(t), this.recorded = []);
			}
			consumeDimensions() {
				if (this.source[0] === "[") for (; !this.isEof() && this.nextCharacter().value !== "=";);
			}
			parse(e) {
				var t, n, r;
				for (this.consumeDimensions(); !this.isEof();) if (t = this.nextCharacter(), t.value === "{" && !r) this.dimension++, this.dimension > 1 && (n = new ArrayParser(this.source.substr(this.position - 1), this.transform), this.entries.push(n.parse(!0)), this.position += n.position - 2);
				else if (t.value === "}" && !r) {
					if (this.dimension--, !this.dimension && (this.newEntry(), e)) return this.entries;
				} else t.value === "\"" && !t.escaped ? (r && this.newEntry(!0), r = !r) : t.value === "," && !r ? this.newEntry() : this.record(t.value);
				if (this.dimension !== 0) throw Error("array dimension not balanced");
				return this.entries;
			}
		}
		function identity(e) {
			return e;
		}
	}),
	463: ((e) => {
		"use strict";
		var t = Buffer.from || Buffer;
		e.exports = function parseBytea(e) {
			if (/^\\x/.test(e)) return t(e.substr(2), "hex");
			for (var n = "", r = 0; r < e.length;) if (e[r] !== "\\") n += e[r], ++r;
			else if (/[0-7]{3}/.test(e.substr(r + 1, 3))) n += String.fromCharCode(parseInt(e.substr(r + 1, 3), 8)), r += 4;
			else {
				for (var i = 1; r + i < e.length && e[r + i] === "\\";) i++;
				for (var a = 0; a < Math.floor(i / 2); ++a) n += "\\";
				r += Math.floor(i / 2) * 2;
			}
			return t(n, "binary");
		};
	}),
	2690: ((e) => {
		"use strict";
		var t = /(\d{1,})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(\.\d{1,})?.*?( BC)?$/, n = /^(\d{1,})-(\d{2})-(\d{2})( BC)?$/, r = /([Z+-])(\d{2})?:?(\d{2})?:?(\d{2})?/, i = /^-?infinity$/;
		e.exports = function parseDate(e) {
			if (i.test(e)) return Number(e.replace("i", "I"));
			var n = t.exec(e);
			if (!n) return getDate(e) || null;
			var r = !!n[8], a = parseInt(n[1], 10);
			r && (a = bcYearToNegativeYear(a));
			var o = parseInt(n[2], 10) - 1, s = n[3], c = parseInt(n[4], 10), l = parseInt(n[5], 10), u = parseInt(n[6], 10), d = n[7];
			d = d ? 1e3 * parseFloat(d) : 0;
			var f, p = timeZoneOffset(e);
			return p == null ? (f = new Date(a, o, s, c, l, u, d), is0To99(a) && f.setFullYear(a)) : (f = new Date(Date.UTC(a, o, s, c, l, u, d)), is0To99(a) && f.setUTCFullYear(a), p !== 0 && f.setTime(f.getTime() - p)), f;
		};
		function getDate(e) {
			var t = n.exec(e);
			if (t) {
				var r = parseInt(t[1], 10);
				t[4] && (r = bcYearToNegativeYear(r));
				var i = parseInt(t[2], 10) - 1, a = t[3], o = new Date(r, i, a);
				return is0To99(r) && o.setFullYear(r), o;
			}
		}
		function timeZoneOffset(e) {
			if (e.endsWith("+00")) return 0;
			var t = r.exec(e.split(" ")[1]);
			if (t) {
				var n = t[1];
				if (n === "Z") return 0;
				var i = n === "-" ? -1 : 1;
				return (parseInt(t[2], 10) * 3600 + parseInt(t[3] || 0, 10) * 60 + parseInt(t[4] || 0, 10)) * i * 1e3;
			}
		}
		function bcYearToNegativeYear(e) {
			return -(e - 1);
		}
		function is0To99(e) {
			return e >= 0 && e < 100;
		}
	}),
	8755: ((e, t, n) => {
		"use strict";
		var r = n(223);
		e.exports = PostgresInterval;
		function PostgresInterval(e) {
			if (!(this instanceof PostgresInterval)) return new PostgresInterval(e);
			r(this, parse(e));
		}
		var i = [
			"seconds",
			"minutes",
			"hours",
			"days",
			"months",
			"years"
		];
		PostgresInterval.prototype.toPostgres = function() {
			var e = i.filter(this.hasOwnProperty, this);
			return this.milliseconds && e.indexOf("seconds") < 0 && e.push("seconds"), e.length === 0 ? "0" : e.map(function(e) {
				var t = this[e] || 0;
				return e === "seconds" && this.milliseconds && (t = (t + this.milliseconds / 1e3).toFixed(6).replace(/\.?0+$/, "")), t + " " + e;
			}, this).join(" ");
		};
		var a = {
			years: "Y",
			months: "M",
			days: "D",
			hours: "H",
			minutes: "M",
			seconds: "S"
		}, o = [
			"years",
			"months",
			"days"
		], s = [
			"hours",
			"minutes",
			"seconds"
		];
		PostgresInterval.prototype.toISOString = PostgresInterval.prototype.toISO = function() {
			var e = o.map(buildProperty, this).join(""), t = s.map(buildProperty, this).join("");
			return "P" + e + "T" + t;
			function buildProperty(e) {
				var t = this[e] || 0;
				return e === "seconds" && this.milliseconds && (t = (t + this.milliseconds / 1e3).toFixed(6).replace(/0+$/, "")), t + a[e];
			}
		};
		var c = "([+-]?\\d+)", l = c + "\\s+years?", u = c + "\\s+mons?", d = c + "\\s+days?", f = new RegExp([
			l,
			u,
			d,
			"([+-])?([\\d]*):(\\d\\d):(\\d\\d)\\.?(\\d{1,6})?"
		].map(function(e) {
			return "(" + e + ")?";
		}).join("\\s*")), p = {
			years: 2,
			months: 4,
			days: 6,
			hours: 9,
			minutes: 10,
			seconds: 11,
			milliseconds: 12
		}, m = [
			"hours",
			"minutes",
			"seconds",
			"milliseconds"
		];
		function parseMilliseconds(e) {
			var t = e + "000000".slice(e.length);
			return parseInt(t, 10) / 1e3;
		}
		function parse(e) {
			if (!e) return {};
			var t = f.exec(e), n = t[8] === "-";
			return Object.keys(p).reduce(function(e, r) {
				var i = t[p[r]];
				return !i || (i = r === "milliseconds" ? parseMilliseconds(i) : parseInt(i, 10), !i) || (n && ~m.indexOf(r) && (i *= -1), e[r] = i), e;
			}, {});
		}
	}),
	5286: ((e, t, n) => {
		"use strict";
		let { Transform: r } = n(2203), { StringDecoder: i } = n(3193), a = Symbol("last"), o = Symbol("decoder");
		function transform(e, t, n) {
			let r;
			if (this.overflow) {
				if (r = this[o].write(e).split(this.matcher), r.length === 1) return n();
				r.shift(), this.overflow = !1;
			} else this[a] += this[o].write(e), r = this[a].split(this.matcher);
			this[a] = r.pop();
			for (let e = 0; e < r.length; e++) try {
				push(this, this.mapper(r[e]));
			} catch (e) {
				return n(e);
			}
			this.overflow = this[a].length > this.maxLength, this.overflow && !this.skipOverflow ? n(Error("maximum buffer reached")) : n();
		}
		function flush(e) {
			if (this[a] += this[o].end(), this[a]) try {
				push(this, this.mapper(this[a]));
			} catch (t) {
				return e(t);
			}
			e();
		}
		function push(e, t) {
			t !== void 0 && e.push(t);
		}
		function noop(e) {
			return e;
		}
		function split(e, t, n) {
			switch (e ||= /\r?\n/, t ||= noop, n ||= {}, arguments.length) {
				case 1:
					typeof e == "function" ? (t = e, e = /\r?\n/) : typeof e == "object" && !(e instanceof RegExp) && !e[Symbol.split] && (n = e, e = /\r?\n/);
					break;
				case 2: typeof e == "function" ? (n = t, t = e, e = /\r?\n/) : typeof t == "object" && (n = t, t = noop);
			}
			n = Object.assign({}, n), n.autoDestroy = !0, n.transform = transform, n.flush = flush, n.readableObjectMode = !0;
			let s = new r(n);
			return s[a] = "", s[o] = new i("utf8"), s.matcher = e, s.mapper = t, s.maxLength = n.maxLength, s.skipOverflow = n.skipOverflow || !1, s.overflow = !1, s._destroy = function(e, t) {
				this._writableState.errorEmitted = !1, t(e);
			}, s;
		}
		e.exports = split;
	}),
	223: ((e) => {
		e.exports = extend;
		var t = Object.prototype.hasOwnProperty;
		function extend(e) {
			for (var n = 1; n < arguments.length; n++) {
				var r = arguments[n];
				for (var i in r) t.call(r, i) && (e[i] = r[i]);
			}
			return e;
		}
	}),
	4390: ((module) => {
		module.exports = eval("require")("pg-native");
	}),
	3849: ((e, t, n) => {
		"use strict";
		n.d(t, {
			Ay: () => h,
			Client: () => i
		});
		var r = n(3273);
		let i = r.Client, a = r.Pool, o = r.Connection, s = r.types, c = r.Query, l = r.DatabaseError, u = r.escapeIdentifier, d = r.escapeLiteral, f = r.Result, p = r.TypeOverrides, m = r.defaults, h = r;
	})
};
