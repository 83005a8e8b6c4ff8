(() => {
	var e = {
		995: ((e, t, n) => {
			var r = (() => {
				var e = globalThis.document?.currentScript?.src;
				return async function(t = {}) {
					var r = t, i = !!globalThis.window, a = !!globalThis.WorkerGlobalScope, o = globalThis.process?.versions?.node && globalThis.process?.type != "renderer", quit_ = (e, t) => {
						throw t;
					};
					typeof __filename < "u" ? e = __filename : a && (e = self.location.href);
					var s = "";
					function locateFile(e) {
						return r.locateFile ? r.locateFile(e, s) : s + e;
					}
					var readAsync, readBinary;
					if (o) {
						var c = n(24);
						s = __dirname + "/", readBinary = (e) => (e = isFileURI(e) ? new URL(e) : e, c.readFileSync(e)), readAsync = async (e, t = !0) => (e = isFileURI(e) ? new URL(e) : e, c.readFileSync(e, t ? void 0 : "utf8")), process.argv.length > 1 && process.argv[1].replace(/\\/g, "/"), process.argv.slice(2), quit_ = (e, t) => {
							throw process.exitCode = e, t;
						};
					} else if (i || a) {
						try {
							s = new URL(".", e).href;
						} catch {}
						a && (readBinary = (e) => {
							var t = new XMLHttpRequest();
							return t.open("GET", e, !1), t.responseType = "arraybuffer", t.send(null), new Uint8Array(t.response);
						}), readAsync = async (e) => {
							var t = await fetch(e, { credentials: "same-origin" });
							if (t.ok) return t.arrayBuffer();
							throw Error(t.status + " : " + t.url);
						};
					}
					var l = console.log.bind(console), u = console.error.bind(console), d, f = !1, p, isFileURI = (e) => e.startsWith("file://");
					class EmscriptenEH {}
					class EmscriptenSjLj extends EmscriptenEH {}
					function getMemoryBuffer() {
						return Y.buffer;
					}
					function updateMemoryViews() {
						if (!v?.buffer?.resizable) {
							var e = getMemoryBuffer();
							v = new Int8Array(e), h = new Int16Array(e), r.HEAPU8 = C = new Uint8Array(e), ee = new Uint16Array(e), g = new Int32Array(e), r.HEAPU32 = x = new Uint32Array(e), y = new Float32Array(e), b = new Float64Array(e), _ = new BigInt64Array(e), S = new BigUint64Array(e);
						}
					}
					function preRun() {
						var e = r.preRun;
						e && (typeof e == "function" && (e = [e]), T.push(...e)), callRuntimeCallbacks(T);
					}
					function initRuntime() {
						!r.noFSInit && !B.initialized && B.init(), P.init(), Z.A(), B.ignorePermissions = !1;
					}
					function postRun() {
						var e = r.postRun;
						e && (typeof e == "function" && (e = [e]), w.push(...e)), callRuntimeCallbacks(w);
					}
					function abort(e) {
						throw r.onAbort?.(e), e = `Aborted(${e})`, u(e), f = !0, e += ". Build with -sASSERTIONS for more info.", new WebAssembly.RuntimeError(e);
					}
					var m;
					function findWasmBinary() {
						return locateFile("libpg-query.wasm");
					}
					function getBinarySync(e) {
						if (readBinary) return readBinary(e);
						throw "both async and sync fetching of the wasm failed";
					}
					async function getWasmBinary(e) {
						if (!d) try {
							var t = await readAsync(e);
							return new Uint8Array(t);
						} catch {}
						return getBinarySync(e);
					}
					async function instantiateArrayBuffer(e, t) {
						try {
							var n = await getWasmBinary(e);
							return await WebAssembly.instantiate(n, t);
						} catch (e) {
							u(`failed to asynchronously prepare wasm: ${e}`), abort(e);
						}
					}
					async function instantiateAsync(e, t, n) {
						if (!e && !o) try {
							var r = fetch(t, { credentials: "same-origin" });
							return await WebAssembly.instantiateStreaming(r, n);
						} catch (e) {
							u(`wasm streaming compile failed: ${e}`), u("falling back to ArrayBuffer instantiation");
						}
						return instantiateArrayBuffer(t, n);
					}
					function getWasmImports() {
						return { a: ne };
					}
					async function createWasm() {
						function receiveInstance(e) {
							return Z = e.exports, assignWasmExports(Z), updateMemoryViews(), Z;
						}
						function receiveInstantiationResult(e) {
							return receiveInstance(e.instance);
						}
						var e = getWasmImports(), t = r.instantiateWasm;
						return t ? new Promise((n) => {
							t(e, (e) => n(receiveInstance(e)));
						}) : (m ??= findWasmBinary(), receiveInstantiationResult(await instantiateAsync(d, m, e)));
					}
					class ExitStatus {
						name = "ExitStatus";
						constructor(e) {
							this.message = `Program terminated with exit(${e})`, this.status = e;
						}
					}
					var h, g, _, v, y, b, ee, x, S, C, callRuntimeCallbacks = (e) => {
						for (; e.length > 0;) e.shift()(r);
					}, w = [], T = [];
					function getValue(e, t = "i8") {
						switch (t.endsWith("*") && (t = "*"), t) {
							case "i1": return v[e];
							case "i8": return v[e];
							case "i16": return h[e >> 1];
							case "i32": return g[e >> 2];
							case "i64": return _[e >> 3];
							case "float": return y[e >> 2];
							case "double": return b[e >> 3];
							case "*": return x[e >> 2];
							default: abort(`invalid type for getValue: ${t}`);
						}
					}
					var E = !0, stackRestore = (e) => q(e), stackSave = () => J(), D = globalThis.TextDecoder && new TextDecoder(), findStringEnd = (e, t, n, r) => {
						var i = t + n;
						if (r) return i;
						for (; e[t] && !(t >= i);) ++t;
						return t;
					}, UTF8ArrayToString = (e, t = 0, n, r) => {
						var i = findStringEnd(e, t, n, r);
						if (i - t > 16 && e.buffer && D) return D.decode(e.subarray(t, i));
						for (var a = ""; t < i;) {
							var o = e[t++];
							if (!(o & 128)) a += String.fromCharCode(o);
							else {
								var s = e[t++] & 63;
								if ((o & 224) == 192) a += String.fromCharCode((o & 31) << 6 | s);
								else {
									var c = e[t++] & 63;
									if (o = (o & 240) == 224 ? (o & 15) << 12 | s << 6 | c : (o & 7) << 18 | s << 12 | c << 6 | e[t++] & 63, o < 65536) a += String.fromCharCode(o);
									else {
										var l = o - 65536;
										a += String.fromCharCode(55296 | l >> 10, 56320 | l & 1023);
									}
								}
							}
						}
						return a;
					}, UTF8ToString = (e, t, n) => e ? UTF8ArrayToString(C, e, t, n) : "", ___assert_fail = (e, t, n, r) => abort(`Assertion failed: ${UTF8ToString(e)}, at: ` + [
						t ? UTF8ToString(t) : "unknown filename",
						n,
						r ? UTF8ToString(r) : "unknown function"
					]), __abort_js = () => abort(""), O = 0, __emscripten_runtime_keepalive_clear = () => {
						E = !1, O = 0;
					}, __emscripten_throw_longjmp = () => {
						throw new EmscriptenSjLj();
					}, k = {}, handleException = (e) => {
						if (e instanceof ExitStatus || e == "unwind") return p;
						quit_(1, e);
					}, keepRuntimeAlive = () => E || O > 0, _proc_exit = (e) => {
						p = e, keepRuntimeAlive() || (r.onExit?.(e), f = !0), quit_(e, new ExitStatus(e));
					}, exitJS = (e, t) => {
						p = e, _proc_exit(e);
					}, A = exitJS, maybeExit = () => {
						if (!keepRuntimeAlive()) try {
							A(p);
						} catch (e) {
							handleException(e);
						}
					}, callUserCallback = (e) => {
						if (!f) try {
							return e();
						} catch (e) {
							handleException(e);
						} finally {
							maybeExit();
						}
					}, _emscripten_get_now = () => performance.now(), __setitimer_js = (e, t) => (k[e] && (clearTimeout(k[e].id), delete k[e]), t && (k[e] = {
						id: setTimeout(() => {
							delete k[e], callUserCallback(() => G(e, _emscripten_get_now()));
						}, t),
						timeout_ms: t
					}), 0), getHeapMax = () => 1073741824, alignMemory = (e, t) => Math.ceil(e / t) * t, growMemory = (e) => {
						var t = (e - Y.buffer.byteLength + 65535) / 65536 | 0;
						try {
							return Y.grow(t), updateMemoryViews(), 1;
						} catch {}
					}, _emscripten_resize_heap = (e) => {
						var t = C.length;
						e >>>= 0;
						var n = getHeapMax();
						if (e > n) return !1;
						for (var r = 1; r <= 4; r *= 2) {
							var i = t * (1 + .2 / r);
							if (i = Math.min(i, e + 100663296), growMemory(Math.min(n, alignMemory(Math.max(e, i), 65536)))) return !0;
						}
						return !1;
					}, j = {
						isAbs: (e) => e.charAt(0) === "/",
						splitPath: (e) => /^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/.exec(e).slice(1),
						normalizeArray: (e, t) => {
							for (var n = 0, r = e.length - 1; r >= 0; r--) {
								var i = e[r];
								i === "." ? e.splice(r, 1) : i === ".." ? (e.splice(r, 1), n++) : n && (e.splice(r, 1), n--);
							}
							if (t) for (; n; n--) e.unshift("..");
							return e;
						},
						normalize: (e) => {
							var t = j.isAbs(e), n = e.slice(-1) === "/";
							return e = j.normalizeArray(e.split("/").filter((e) => !!e), !t).join("/"), !e && !t && (e = "."), e && n && (e += "/"), (t ? "/" : "") + e;
						},
						dirname: (e) => {
							var t = j.splitPath(e), n = t[0], r = t[1];
							return !n && !r ? "." : (r &&= r.slice(0, -1), n + r);
						},
						basename: (e) => e && e.match(/([^\/]+|\/)\/*$/)[1],
						join: (...e) => j.normalize(e.join("/")),
						join2: (e, t) => j.normalize(e + "/" + t)
					}, initRandomFill = () => {
						if (o) {
							var e = n(598);
							return (t) => (e.randomFillSync(t), 0);
						}
						return (e) => (crypto.getRandomValues(e), 0);
					}, randomFill = (e) => (randomFill = initRandomFill())(e), M = {
						resolve: (...e) => {
							for (var t = "", n = !1, r = e.length - 1; r >= -1 && !n; r--) {
								var i = r >= 0 ? e[r] : B.cwd();
								if (typeof i != "string") throw TypeError("Arguments to path.resolve must be strings");
								if (!i) return "";
								t = i + "/" + t, n = j.isAbs(i);
							}
							return t = j.normalizeArray(t.split("/").filter((e) => !!e), !n).join("/"), (n ? "/" : "") + t || ".";
						},
						relative: (e, t) => {
							e = M.resolve(e).slice(1), t = M.resolve(t).slice(1);
							function trim(e) {
								for (var t = 0; t < e.length && e[t] === ""; t++);
								for (var n = e.length - 1; n >= 0 && e[n] === ""; n--);
								return t > n ? [] : e.slice(t, n - t + 1);
							}
							for (var n = trim(e.split("/")), r = trim(t.split("/")), i = Math.min(n.length, r.length), a = i, o = 0; o < i; o++) if (n[o] !== r[o]) {
								a = o;
								break;
							}
							for (var s = [], o = a; o < n.length; o++) s.push("..");
							return s = s.concat(r.slice(a)), s.join("/");
						}
					}, N = [], lengthBytesUTF8 = (e) => {
						for (var t = 0, n = 0; n < e.length; ++n) {
							var r = e.charCodeAt(n);
							r <= 127 ? t++ : r <= 2047 ? t += 2 : r >= 55296 && r <= 57343 ? (t += 4, ++n) : t += 3;
						}
						return t;
					}, stringToUTF8Array = (e, t, n, r) => {
						if (!(r > 0)) return 0;
						for (var i = n, a = n + r - 1, o = 0; o < e.length; ++o) {
							var s = e.codePointAt(o);
							if (s <= 127) {
								if (n >= a) break;
								t[n++] = s;
							} else if (s <= 2047) {
								if (n + 1 >= a) break;
								t[n++] = 192 | s >> 6, t[n++] = 128 | s & 63;
							} else if (s <= 65535) {
								if (n + 2 >= a) break;
								t[n++] = 224 | s >> 12, t[n++] = 128 | s >> 6 & 63, t[n++] = 128 | s & 63;
							} else {
								if (n + 3 >= a) break;
								t[n++] = 240 | s >> 18, t[n++] = 128 | s >> 12 & 63, t[n++] = 128 | s >> 6 & 63, t[n++] = 128 | s & 63, o++;
							}
						}
						return t[n] = 0, n - i;
					}, intArrayFromString = (e, t, n) => {
						var r = n > 0 ? n : lengthBytesUTF8(e) + 1, i = Array(r), a = stringToUTF8Array(e, i, 0, i.length);
						return t && (i.length = a), i;
					}, FS_stdin_getChar = () => {
						if (!N.length) {
							var e = null;
							if (o) {
								var t = 256, n = Buffer.alloc(t), r = 0, i = process.stdin.fd;
								try {
									r = c.readSync(i, n, 0, t);
								} catch (e) {
									if (e.toString().includes("EOF")) r = 0;
									else throw e;
								}
								r > 0 && (e = n.slice(0, r).toString("utf-8"));
							} else globalThis.window?.prompt && (e = window.prompt("Input: "), e !== null && (e += "\n"));
							if (!e) return null;
							N = intArrayFromString(e, !0);
						}
						return N.shift();
					}, P = {
						ttys: [],
						init() {},
						shutdown() {},
						register(e, t) {
							P.ttys[e] = {
								input: [],
								output: [],
								ops: t
							}, B.registerDevice(e, P.stream_ops);
						},
						stream_ops: {
							open(e) {
								var t = P.ttys[e.node.rdev];
								if (!t) throw new B.ErrnoError(43);
								e.tty = t, e.seekable = !1;
							},
							close(e) {
								e.tty.ops.fsync(e.tty);
							},
							fsync(e) {
								e.tty.ops.fsync(e.tty);
							},
							read(e, t, n, r, i) {
								if (!e.tty || !e.tty.ops.get_char) throw new B.ErrnoError(60);
								for (var a = 0, o = 0; o < r; o++) {
									var s;
									try {
										s = e.tty.ops.get_char(e.tty);
									} catch {
										throw new B.ErrnoError(29);
									}
									if (s === void 0 && a === 0) throw new B.ErrnoError(6);
									if (s == null) break;
									a++, t[n + o] = s;
								}
								return a && (e.node.atime = Date.now()), a;
							},
							write(e, t, n, r, i) {
								if (!e.tty || !e.tty.ops.put_char) throw new B.ErrnoError(60);
								try {
									for (var a = 0; a < r; a++) e.tty.ops.put_char(e.tty, t[n + a]);
								} catch {
									throw new B.ErrnoError(29);
								}
								return r && (e.node.mtime = e.node.ctime = Date.now()), a;
							}
						},
						default_tty_ops: {
							get_char(e) {
								return FS_stdin_getChar();
							},
							put_char(e, t) {
								t === null || t === 10 ? (l(UTF8ArrayToString(e.output)), e.output = []) : t != 0 && e.output.push(t);
							},
							fsync(e) {
								e.output?.length > 0 && (l(UTF8ArrayToString(e.output)), e.output = []);
							},
							ioctl_tcgets(e) {
								return {
									c_iflag: 25856,
									c_oflag: 5,
									c_cflag: 191,
									c_lflag: 35387,
									c_cc: [
										3,
										28,
										127,
										21,
										4,
										0,
										1,
										0,
										17,
										19,
										26,
										0,
										18,
										15,
										23,
										22,
										0,
										0,
										0,
										0,
										0,
										0,
										0,
										0,
										0,
										0,
										0,
										0,
										0,
										0,
										0,
										0
									]
								};
							},
							ioctl_tcsets(e, t, n) {
								return 0;
							},
							ioctl_tiocgwinsz(e) {
								return [24, 80];
							}
						},
						default_tty1_ops: {
							put_char(e, t) {
								t === null || t === 10 ? (u(UTF8ArrayToString(e.output)), e.output = []) : t != 0 && e.output.push(t);
							},
							fsync(e) {
								e.output?.length > 0 && (u(UTF8ArrayToString(e.output)), e.output = []);
							}
						}
					}, mmapAlloc = (e) => {
						abort();
					}, F = {
						ops_table: null,
						mount(e) {
							return F.createNode(null, "/", 16895, 0);
						},
						createNode(e, t, n, r) {
							if (B.isBlkdev(n) || B.isFIFO(n)) throw new B.ErrnoError(63);
							F.ops_table ||= {
								dir: {
									node: {
										getattr: F.node_ops.getattr,
										setattr: F.node_ops.setattr,
										lookup: F.node_ops.lookup,
										mknod: F.node_ops.mknod,
										rename: F.node_ops.rename,
										unlink: F.node_ops.unlink,
										rmdir: F.node_ops.rmdir,
										readdir: F.node_ops.readdir,
										symlink: F.node_ops.symlink
									},
									stream: { llseek: F.stream_ops.llseek }
								},
								file: {
									node: {
										getattr: F.node_ops.getattr,
										setattr: F.node_ops.setattr
									},
									stream: {
										llseek: F.stream_ops.llseek,
										read: F.stream_ops.read,
										write: F.stream_ops.write,
										mmap: F.stream_ops.mmap,
										msync: F.stream_ops.msync
									}
								},
								link: {
									node: {
										getattr: F.node_ops.getattr,
										setattr: F.node_ops.setattr,
										readlink: F.node_ops.readlink
									},
									stream: {}
								},
								chrdev: {
									node: {
										getattr: F.node_ops.getattr,
										setattr: F.node_ops.setattr
									},
									stream: B.chrdev_stream_ops
								}
							};
							var i = B.createNode(e, t, n, r);
							return B.isDir(i.mode) ? (i.node_ops = F.ops_table.dir.node, i.stream_ops = F.ops_table.dir.stream, i.contents = {}) : B.isFile(i.mode) ? (i.node_ops = F.ops_table.file.node, i.stream_ops = F.ops_table.file.stream, i.usedBytes = 0, i.contents = F.emptyFileContents ??= new Uint8Array()) : B.isLink(i.mode) ? (i.node_ops = F.ops_table.link.node, i.stream_ops = F.ops_table.link.stream) : B.isChrdev(i.mode) && (i.node_ops = F.ops_table.chrdev.node, i.stream_ops = F.ops_table.chrdev.stream), i.atime = i.mtime = i.ctime = Date.now(), e && (e.contents[t] = i, e.atime = e.mtime = e.ctime = i.atime), i;
						},
						getFileDataAsTypedArray(e) {
							return e.contents.subarray(0, e.usedBytes);
						},
						expandFileStorage(e, t) {
							var n = e.contents.length;
							if (!(n >= t)) {
								t = Math.max(t, n * (n < 1048576 ? 2 : 1.125) >>> 0), n && (t = Math.max(t, 256));
								var r = F.getFileDataAsTypedArray(e);
								e.contents = new Uint8Array(t), e.contents.set(r);
							}
						},
						resizeFileStorage(e, t) {
							if (e.usedBytes != t) {
								var n = e.contents;
								e.contents = new Uint8Array(t), e.contents.set(n.subarray(0, Math.min(t, e.usedBytes))), e.usedBytes = t;
							}
						},
						node_ops: {
							getattr(e) {
								var t = {};
								return t.dev = B.isChrdev(e.mode) ? e.id : 1, t.ino = e.id, t.mode = e.mode, t.nlink = 1, t.uid = 0, t.gid = 0, t.rdev = e.rdev, t.size = B.isDir(e.mode) ? 4096 : B.isFile(e.mode) ? e.usedBytes : B.isLink(e.mode) ? e.link.length : 0, t.atime = new Date(e.atime), t.mtime = new Date(e.mtime), t.ctime = new Date(e.ctime), t.blksize = 4096, t.blocks = Math.ceil(t.size / t.blksize), t;
							},
							setattr(e, t) {
								for (let n of [
									"mode",
									"atime",
									"mtime",
									"ctime"
								]) t[n] != null && (e[n] = t[n]);
								t.size !== void 0 && F.resizeFileStorage(e, t.size);
							},
							lookup(e, t) {
								throw F.doesNotExistError || (F.doesNotExistError = new B.ErrnoError(44), F.doesNotExistError.stack = "<generic error, no stack>"), F.doesNotExistError;
							},
							mknod(e, t, n, r) {
								return F.createNode(e, t, n, r);
							},
							rename(e, t, n) {
								var r;
								try {
									r = B.lookupNode(t, n);
								} catch {}
								if (r) {
									if (B.isDir(e.mode)) for (var i in r.contents) throw new B.ErrnoError(55);
									B.hashRemoveNode(r);
								}
								delete e.parent.contents[e.name], t.contents[n] = e, e.name = n, t.ctime = t.mtime = e.parent.ctime = e.parent.mtime = Date.now();
							},
							unlink(e, t) {
								delete e.contents[t], e.ctime = e.mtime = Date.now();
							},
							rmdir(e, t) {
								for (var n in B.lookupNode(e, t).contents) throw new B.ErrnoError(55);
								delete e.contents[t], e.ctime = e.mtime = Date.now();
							},
							readdir(e) {
								return [
									".",
									"..",
									...Object.keys(e.contents)
								];
							},
							symlink(e, t, n) {
								var r = F.createNode(e, t, 41471, 0);
								return r.link = n, r;
							},
							readlink(e) {
								if (!B.isLink(e.mode)) throw new B.ErrnoError(28);
								return e.link;
							}
						},
						stream_ops: {
							read(e, t, n, r, i) {
								var a = e.node.contents;
								if (i >= e.node.usedBytes) return 0;
								var o = Math.min(e.node.usedBytes - i, r);
								return t.set(a.subarray(i, i + o), n), o;
							},
							write(e, t, n, r, i, a) {
								if (t.buffer === v.buffer && (a = !1), !r) return 0;
								var o = e.node;
								return o.mtime = o.ctime = Date.now(), a ? (o.contents = t.subarray(n, n + r), o.usedBytes = r) : o.usedBytes === 0 && i === 0 ? (o.contents = t.slice(n, n + r), o.usedBytes = r) : (F.expandFileStorage(o, i + r), o.contents.set(t.subarray(n, n + r), i), o.usedBytes = Math.max(o.usedBytes, i + r)), r;
							},
							llseek(e, t, n) {
								var r = t;
								if (n === 1 ? r += e.position : n === 2 && B.isFile(e.node.mode) && (r += e.node.usedBytes), r < 0) throw new B.ErrnoError(28);
								return r;
							},
							mmap(e, t, n, r, i) {
								if (!B.isFile(e.node.mode)) throw new B.ErrnoError(43);
								var a, o, s = e.node.contents;
								if (!(i & 2) && s.buffer === v.buffer) o = !1, a = s.byteOffset;
								else {
									if (o = !0, a = mmapAlloc(t), !a) throw new B.ErrnoError(48);
									s && ((n > 0 || n + t < s.length) && (s = s.subarray ? s.subarray(n, n + t) : Array.prototype.slice.call(s, n, n + t)), v.set(s, a));
								}
								return {
									ptr: a,
									allocated: o
								};
							},
							msync(e, t, n, r, i) {
								return F.stream_ops.write(e, t, 0, r, n, !1), 0;
							}
						}
					}, FS_modeStringToFlags = (e) => {
						if (typeof e != "string") return e;
						var t = {
							r: 0,
							"r+": 2,
							w: 577,
							"w+": 578,
							a: 1089,
							"a+": 1090
						}[e];
						if (t === void 0) throw Error(`Unknown file open mode: ${e}`);
						return t;
					}, FS_fileDataToTypedArray = (e) => (typeof e == "string" && (e = intArrayFromString(e, !0)), e.subarray || (e = new Uint8Array(e)), e), FS_getMode = (e, t) => {
						var n = 0;
						return e && (n |= 365), t && (n |= 146), n;
					}, asyncLoad = async (e) => {
						var t = await readAsync(e);
						return new Uint8Array(t);
					}, FS_createDataFile = (...e) => B.createDataFile(...e), getUniqueRunDependency = (e) => e, I = null, resolveRunDependencies = async () => I, L = 0, R = null, removeRunDependency = (e) => {
						L--, r.monitorRunDependencies?.(L), L || R();
					}, addRunDependency = (e) => {
						L || (I = new Promise((e) => R = e)), L++, r.monitorRunDependencies?.(L);
					}, z = [], FS_handledByPreloadPlugin = async (e, t) => {
						typeof Browser < "u" && Browser.init();
						for (var n of z) if (n.canHandle(t)) return n.handle(e, t);
						return e;
					}, FS_preloadFile = async (e, t, n, r, i, a, o, s) => {
						var c = t ? M.resolve(j.join2(e, t)) : e, l = getUniqueRunDependency(`cp ${c}`);
						addRunDependency(l);
						try {
							var u = n;
							typeof n == "string" && (u = await asyncLoad(n)), u = await FS_handledByPreloadPlugin(u, c), s?.(), a || FS_createDataFile(e, t, u, r, i, o);
						} finally {
							removeRunDependency(l);
						}
					}, FS_createPreloadedFile = (e, t, n, r, i, a, o, s, c, l) => {
						FS_preloadFile(e, t, n, r, i, s, c, l).then(a).catch(o);
					}, B = {
						root: null,
						mounts: [],
						devices: {},
						streams: [],
						nextInode: 1,
						nameTable: null,
						currentPath: "/",
						initialized: !1,
						ignorePermissions: !0,
						filesystems: null,
						syncFSRequests: 0,
						ErrnoError: class {
							name = "ErrnoError";
							constructor(e) {
								this.errno = e;
							}
						},
						FSStream: class {
							shared = {};
							get object() {
								return this.node;
							}
							set object(e) {
								this.node = e;
							}
							get isRead() {
								return (this.flags & 2097155) != 1;
							}
							get isWrite() {
								return !!(this.flags & 2097155);
							}
							get isAppend() {
								return this.flags & 1024;
							}
							get flags() {
								return this.shared.flags;
							}
							set flags(e) {
								this.shared.flags = e;
							}
							get position() {
								return this.shared.position;
							}
							set position(e) {
								this.shared.position = e;
							}
						},
						FSNode: class {
							node_ops = {};
							stream_ops = {};
							readMode = 365;
							writeMode = 146;
							mounted = null;
							constructor(e, t, n, r) {
								e ||= this, this.parent = e, this.mount = e.mount, this.id = B.nextInode++, this.name = t, this.mode = n, this.rdev = r, this.atime = this.mtime = this.ctime = Date.now();
							}
							get read() {
								return (this.mode & this.readMode) === this.readMode;
							}
							set read(e) {
								e ? this.mode |= this.readMode : this.mode &= ~this.readMode;
							}
							get write() {
								return (this.mode & this.writeMode) === this.writeMode;
							}
							set write(e) {
								e ? this.mode |= this.writeMode : this.mode &= ~this.writeMode;
							}
							get isFolder() {
								return B.isDir(this.mode);
							}
							get isDevice() {
								return B.isChrdev(this.mode);
							}
							addListener(e, t = !1) {
								var n = {
									cb: e,
									exclusive: t
								}, r = this.listeners ??= new Set();
								return r.add(n), {
									listeners: r,
									entry: n
								};
							}
							notifyListeners(e) {
								if (this.listeners) {
									var t;
									for (var n of this.listeners) n.exclusive ? (t ||= []).push(n) : n.cb(e);
									if (t) {
										var r = (this.exclTurn || 0) % t.length;
										this.exclTurn = r + 1, t[r].cb(e);
									}
								}
							}
						},
						lookupPath(e, t = {}) {
							if (!e) throw new B.ErrnoError(44);
							t.follow_mount ??= !0, j.isAbs(e) || (e = B.cwd() + "/" + e);
							linkloop: for (var n = 0; n < 40; n++) {
								for (var r = e.split("/").filter((e) => !!e), i = B.root, a = "/", o = 0; o < r.length; o++) {
									var s = o === r.length - 1;
									if (s && t.parent) break;
									if (r[o] !== ".") {
										if (r[o] === "..") {
											if (a = j.dirname(a), B.isRoot(i)) {
												e = a + "/" + r.slice(o + 1).join("/"), n--;
												continue linkloop;
											}
											i = i.parent;
										} else {
											a = j.join2(a, r[o]);
											try {
												i = B.lookupNode(i, r[o]);
											} catch (e) {
												if (e?.errno === 44 && s && t.noent_okay) return { path: a };
												throw e;
											}
											if (B.isMountpoint(i) && (!s || t.follow_mount) && (i = i.mounted.root), B.isLink(i.mode) && (!s || t.follow)) {
												if (!i.node_ops.readlink) throw new B.ErrnoError(52);
												var c = i.node_ops.readlink(i);
												j.isAbs(c) || (c = j.dirname(a) + "/" + c), e = c + "/" + r.slice(o + 1).join("/");
												continue linkloop;
											}
										}
									}
								}
								return {
									path: a,
									node: i
								};
							}
							throw new B.ErrnoError(32);
						},
						getPath(e) {
							for (var t;;) {
								if (B.isRoot(e)) {
									var n = e.mount.mountpoint;
									return t ? n[n.length - 1] === "/" ? n + t : `${n}/${t}` : n;
								}
								t = t ? `${e.name}/${t}` : e.name, e = e.parent;
							}
						},
						hashName(e, t) {
							for (var n = 0, r = 0; r < t.length; r++) n = (n << 5) - n + t.charCodeAt(r) | 0;
							return (e + n >>> 0) % B.nameTable.length;
						},
						hashAddNode(e) {
							var t = B.hashName(e.parent.id, e.name);
							e.name_next = B.nameTable[t], B.nameTable[t] = e;
						},
						hashRemoveNode(e) {
							var t = B.hashName(e.parent.id, e.name);
							if (B.nameTable[t] === e) B.nameTable[t] = e.name_next;
							else for (var n = B.nameTable[t]; n;) {
								if (n.name_next === e) {
									n.name_next = e.name_next;
									break;
								}
								n = n.name_next;
							}
						},
						lookupNode(e, t) {
							var n = B.mayLookup(e);
							if (n) throw new B.ErrnoError(n);
							for (var r = B.hashName(e.id, t), i = B.nameTable[r]; i; i = i.name_next) {
								var a = i.name;
								if (i.parent.id === e.id && a === t) return i;
							}
							return B.lookup(e, t);
						},
						createNode(e, t, n, r) {
							var i = new B.FSNode(e, t, n, r);
							return B.hashAddNode(i), i;
						},
						destroyNode(e) {
							B.hashRemoveNode(e);
						},
						isRoot(e) {
							return e === e.parent;
						},
						isMountpoint(e) {
							return !!e.mounted;
						},
						isFile(e) {
							return (e & 61440) == 32768;
						},
						isDir(e) {
							return (e & 61440) == 16384;
						},
						isLink(e) {
							return (e & 61440) == 40960;
						},
						isChrdev(e) {
							return (e & 61440) == 8192;
						},
						isBlkdev(e) {
							return (e & 61440) == 24576;
						},
						isFIFO(e) {
							return (e & 61440) == 4096;
						},
						isSocket(e) {
							return (e & 49152) == 49152;
						},
						flagsToPermissionString(e) {
							var t = [
								"r",
								"w",
								"rw"
							][e & 3];
							return e & 512 && (t += "w"), t;
						},
						nodePermissions(e, t) {
							return B.ignorePermissions ? 0 : t.includes("r") && !(e.mode & 292) || t.includes("w") && !(e.mode & 146) || t.includes("x") && !(e.mode & 73) ? 2 : 0;
						},
						mayLookup(e) {
							return B.isDir(e.mode) ? B.nodePermissions(e, "x") || (e.node_ops.lookup ? 0 : 2) : 54;
						},
						mayCreate(e, t) {
							if (!B.isDir(e.mode)) return 54;
							try {
								return B.lookupNode(e, t), 20;
							} catch {}
							return B.nodePermissions(e, "wx");
						},
						mayDelete(e, t, n) {
							var r;
							try {
								r = B.lookupNode(e, t);
							} catch (e) {
								return e.errno;
							}
							var i = B.nodePermissions(e, "wx");
							if (i) return i;
							if (n) {
								if (!B.isDir(r.mode)) return 54;
								if (B.isRoot(r) || B.getPath(r) === B.cwd()) return 10;
							} else if (B.isDir(r.mode)) return 31;
							return 0;
						},
						mayOpen(e, t) {
							if (!e) return 44;
							if (B.isLink(e.mode)) return 32;
							var n = B.flagsToPermissionString(t);
							return B.isDir(e.mode) && (n !== "r" || t & 576) ? 31 : B.nodePermissions(e, n);
						},
						checkOpExists(e, t) {
							if (!e) throw new B.ErrnoError(t);
							return e;
						},
						MAX_OPEN_FDS: 4096,
						nextfd() {
							for (var e = 0; e <= B.MAX_OPEN_FDS; e++) if (!B.streams[e]) return e;
							throw new B.ErrnoError(33);
						},
						getStreamChecked(e) {
							var t = B.getStream(e);
							if (!t) throw new B.ErrnoError(8);
							return t;
						},
						getStream: (e) => B.streams[e],
						createStream(e, t = -1) {
							return e = Object.assign(new B.FSStream(), e), t == -1 && (t = B.nextfd()), e.fd = t, B.streams[t] = e, e;
						},
						closeStream(e) {
							B.streams[e] = null;
						},
						dupStream(e, t = -1) {
							var n = B.createStream(e, t);
							return n.stream_ops?.dup?.(n), n;
						},
						doSetAttr(e, t, n) {
							var r = e?.stream_ops.setattr, i = r ? e : t;
							r ??= t.node_ops.setattr, B.checkOpExists(r, 63);
							try {
								r(i, n);
							} catch (e) {
								throw e instanceof RangeError ? new B.ErrnoError(22) : e;
							}
						},
						chrdev_stream_ops: {
							open(e) {
								e.stream_ops = B.getDevice(e.node.rdev).stream_ops, e.stream_ops.open?.(e);
							},
							llseek() {
								throw new B.ErrnoError(70);
							}
						},
						major: (e) => e >> 8,
						minor: (e) => e & 255,
						makedev: (e, t) => e << 8 | t,
						registerDevice(e, t) {
							B.devices[e] = { stream_ops: t };
						},
						getDevice: (e) => B.devices[e],
						getMounts(e) {
							for (var t = [], n = [e]; n.length;) {
								var r = n.pop();
								t.push(r), n.push(...r.mounts);
							}
							return t;
						},
						syncfs(e, t) {
							typeof e == "function" && (t = e, e = !1), B.syncFSRequests++, B.syncFSRequests > 1 && u(`warning: ${B.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`);
							var n = B.getMounts(B.root.mount), r = 0;
							function doCallback(e) {
								return B.syncFSRequests--, t(e);
							}
							function done(e) {
								if (e) return done.errored ? void 0 : (done.errored = !0, doCallback(e));
								++r >= n.length && doCallback(null);
							}
							for (var i of n) i.type.syncfs ? i.type.syncfs(i, e, done) : done(null);
						},
						mount(e, t, n) {
							var r = n === "/", i = !n, a;
							if (r && B.root) throw new B.ErrnoError(10);
							if (!r && !i) {
								var o = B.lookupPath(n, { follow_mount: !1 });
								if (n = o.path, a = o.node, B.isMountpoint(a)) throw new B.ErrnoError(10);
								if (!B.isDir(a.mode)) throw new B.ErrnoError(54);
							}
							var s = {
								type: e,
								opts: t,
								mountpoint: n,
								mounts: []
							}, c = e.mount(s);
							return c.mount = s, s.root = c, r ? B.root = c : a && (a.mounted = s, a.mount && a.mount.mounts.push(s)), c;
						},
						unmount(e) {
							var t = B.lookupPath(e, { follow_mount: !1 });
							if (!B.isMountpoint(t.node)) throw new B.ErrnoError(28);
							var n = t.node, r = n.mounted, i = B.getMounts(r);
							for (var [a, o] of Object.entries(B.nameTable)) for (; o;) {
								var s = o.name_next;
								i.includes(o.mount) && B.destroyNode(o), o = s;
							}
							n.mounted = null;
							var c = n.mount.mounts.indexOf(r);
							n.mount.mounts.splice(c, 1);
						},
						lookup(e, t) {
							return e.node_ops.lookup(e, t);
						},
						mknod(e, t, n) {
							var r = B.lookupPath(e, { parent: !0 }).node, i = j.basename(e);
							if (!i) throw new B.ErrnoError(28);
							if (i === "." || i === "..") throw new B.ErrnoError(20);
							var a = B.mayCreate(r, i);
							if (a) throw new B.ErrnoError(a);
							if (!r.node_ops.mknod) throw new B.ErrnoError(63);
							return r.node_ops.mknod(r, i, t, n);
						},
						statfs(e) {
							return B.statfsNode(B.lookupPath(e, { follow: !0 }).node);
						},
						statfsStream(e) {
							return B.statfsNode(e.node);
						},
						statfsNode(e) {
							var t = {
								bsize: 4096,
								frsize: 4096,
								blocks: 1e6,
								bfree: 5e5,
								bavail: 5e5,
								files: B.nextInode,
								ffree: B.nextInode - 1,
								fsid: 42,
								flags: 2,
								namelen: 255
							};
							return e.node_ops.statfs && Object.assign(t, e.node_ops.statfs(e.mount.opts.root)), t;
						},
						create(e, t = 438) {
							return t &= 4095, t |= 32768, B.mknod(e, t, 0);
						},
						mkdir(e, t = 511) {
							return t &= 1023, t |= 16384, B.mknod(e, t, 0);
						},
						mkdirTree(e, t) {
							var n = e.split("/"), r = "";
							for (var i of n) if (i) {
								(r || j.isAbs(e)) && (r += "/"), r += i;
								try {
									B.mkdir(r, t);
								} catch (e) {
									if (e.errno != 20) throw e;
								}
							}
						},
						mkdev(e, t, n) {
							return n === void 0 && (n = t, t = 438), t |= 8192, B.mknod(e, t, n);
						},
						symlink(e, t) {
							if (!M.resolve(e)) throw new B.ErrnoError(44);
							var n = B.lookupPath(t, { parent: !0 }).node;
							if (!n) throw new B.ErrnoError(44);
							var r = j.basename(t), i = B.mayCreate(n, r);
							if (i) throw new B.ErrnoError(i);
							if (!n.node_ops.symlink) throw new B.ErrnoError(63);
							return n.node_ops.symlink(n, r, e);
						},
						link(e, t, n) {
							var r = B.lookupPath(t, { parent: !0 }).node;
							if (!r) throw new B.ErrnoError(44);
							var i = j.basename(t), a = B.mayCreate(r, i);
							if (a) throw new B.ErrnoError(a);
							if (!r.node_ops.link) throw new B.ErrnoError(34);
							return r.node_ops.link(r, i, e, n);
						},
						rename(e, t) {
							var n = j.dirname(e), r = j.dirname(t), i = j.basename(e), a = j.basename(t), o = B.lookupPath(e, { parent: !0 }), s = o.node, c;
							if (o = B.lookupPath(t, { parent: !0 }), c = o.node, !s || !c) throw new B.ErrnoError(44);
							if (s.mount !== c.mount) throw new B.ErrnoError(75);
							var l = B.lookupNode(s, i), u = M.relative(e, r);
							if (u.charAt(0) !== ".") throw new B.ErrnoError(28);
							if (u = M.relative(t, n), u.charAt(0) !== ".") throw new B.ErrnoError(55);
							var d;
							try {
								d = B.lookupNode(c, a);
							} catch {}
							if (l !== d) {
								var f = B.isDir(l.mode), p = B.mayDelete(s, i, f);
								if (p || (p = d ? B.mayDelete(c, a, f) : B.mayCreate(c, a), p)) throw new B.ErrnoError(p);
								if (!s.node_ops.rename) throw new B.ErrnoError(63);
								if (B.isMountpoint(l) || d && B.isMountpoint(d)) throw new B.ErrnoError(10);
								if (c !== s && (p = B.nodePermissions(s, "w"), p)) throw new B.ErrnoError(p);
								B.hashRemoveNode(l);
								try {
									s.node_ops.rename(l, c, a), l.parent = c;
								} catch (e) {
									throw e;
								} finally {
									B.hashAddNode(l);
								}
							}
						},
						rmdir(e) {
							var t = B.lookupPath(e, { parent: !0 }).node, n = j.basename(e), r = B.lookupNode(t, n), i = B.mayDelete(t, n, !0);
							if (i) throw new B.ErrnoError(i);
							if (!t.node_ops.rmdir) throw new B.ErrnoError(63);
							if (B.isMountpoint(r)) throw new B.ErrnoError(10);
							t.node_ops.rmdir(t, n), B.destroyNode(r);
						},
						readdir(e) {
							var t = B.lookupPath(e, { follow: !0 }).node;
							return B.checkOpExists(t.node_ops.readdir, 54)(t);
						},
						unlink(e) {
							var t = B.lookupPath(e, { parent: !0 }).node;
							if (!t) throw new B.ErrnoError(44);
							var n = j.basename(e), r = B.lookupNode(t, n), i = B.mayDelete(t, n, !1);
							if (i) throw new B.ErrnoError(i);
							if (!t.node_ops.unlink) throw new B.ErrnoError(63);
							if (B.isMountpoint(r)) throw new B.ErrnoError(10);
							t.node_ops.unlink(t, n), B.destroyNode(r);
						},
						readlink(e) {
							var t = B.lookupPath(e).node;
							if (!t) throw new B.ErrnoError(44);
							if (!t.node_ops.readlink) throw new B.ErrnoError(28);
							return t.node_ops.readlink(t);
						},
						stat(e, t) {
							var n = B.lookupPath(e, { follow: !t }).node;
							return B.checkOpExists(n.node_ops.getattr, 63)(n);
						},
						fstat(e) {
							var t = B.getStreamChecked(e), n = t.node, r = t.stream_ops.getattr, i = r ? t : n;
							return r ??= n.node_ops.getattr, B.checkOpExists(r, 63), r(i);
						},
						lstat(e) {
							return B.stat(e, !0);
						},
						doChmod(e, t, n, r) {
							B.doSetAttr(e, t, {
								mode: n & 4095 | t.mode & -4096,
								ctime: Date.now(),
								dontFollow: r
							});
						},
						chmod(e, t, n) {
							var r = typeof e == "string" ? B.lookupPath(e, { follow: !n }).node : e;
							B.doChmod(null, r, t, n);
						},
						lchmod(e, t) {
							B.chmod(e, t, !0);
						},
						fchmod(e, t) {
							var n = B.getStreamChecked(e);
							B.doChmod(n, n.node, t, !1);
						},
						doChown(e, t, n) {
							B.doSetAttr(e, t, {
								timestamp: Date.now(),
								dontFollow: n
							});
						},
						chown(e, t, n, r) {
							var i = typeof e == "string" ? B.lookupPath(e, { follow: !r }).node : e;
							B.doChown(null, i, r);
						},
						lchown(e, t, n) {
							B.chown(e, t, n, !0);
						},
						fchown(e, t, n) {
							var r = B.getStreamChecked(e);
							B.doChown(r, r.node, !1);
						},
						doTruncate(e, t, n) {
							if (B.isDir(t.mode)) throw new B.ErrnoError(31);
							if (!B.isFile(t.mode)) throw new B.ErrnoError(28);
							var r = B.nodePermissions(t, "w");
							if (r) throw new B.ErrnoError(r);
							B.doSetAttr(e, t, {
								size: n,
								timestamp: Date.now()
							});
						},
						truncate(e, t) {
							if (t < 0) throw new B.ErrnoError(28);
							var n = typeof e == "string" ? B.lookupPath(e, { follow: !0 }).node : e;
							B.doTruncate(null, n, t);
						},
						ftruncate(e, t) {
							var n = B.getStreamChecked(e);
							if (t < 0 || !(n.flags & 2097155)) throw new B.ErrnoError(28);
							B.doTruncate(n, n.node, t);
						},
						utime(e, t, n, r) {
							var i = B.lookupPath(e, { follow: !r });
							B.doSetAttr(null, i.node, {
								atime: t,
								mtime: n,
								dontFollow: r
							});
						},
						open(e, t, n = 438) {
							if (e === "") throw new B.ErrnoError(44);
							t = FS_modeStringToFlags(t), n = t & 64 ? n & 4095 | 32768 : 0;
							var r, i;
							if (typeof e == "object") r = e;
							else {
								i = e.endsWith("/");
								var a = B.lookupPath(e, {
									follow: !(t & 131072),
									noent_okay: !0
								});
								r = a.node, e = a.path;
							}
							var o = !1;
							if (t & 64) {
								if (r) {
									if (t & 128) throw new B.ErrnoError(20);
								} else if (i) throw new B.ErrnoError(31);
								else r = B.mknod(e, n | 511, 0), o = !0;
							}
							if (!r) throw new B.ErrnoError(44);
							if (B.isChrdev(r.mode) && (t &= -513), t & 65536 && !B.isDir(r.mode)) throw new B.ErrnoError(54);
							if (!o) {
								var s = B.mayOpen(r, t);
								if (s) throw new B.ErrnoError(s);
							}
							t & 512 && !o && B.truncate(r, 0), t &= -131713;
							var c = B.createStream({
								node: r,
								path: B.getPath(r),
								flags: t,
								seekable: !0,
								position: 0,
								stream_ops: r.stream_ops,
								ungotten: [],
								error: !1
							});
							return c.stream_ops.open && c.stream_ops.open(c), o && B.chmod(r, n & 511), c;
						},
						close(e) {
							if (B.isClosed(e)) throw new B.ErrnoError(8);
							e.getdents &&= null, e.node?.notifyListeners(32);
							try {
								e.stream_ops.close && e.stream_ops.close(e);
							} catch (e) {
								throw e;
							} finally {
								B.closeStream(e.fd);
							}
							e.fd = null;
						},
						isClosed(e) {
							return e.fd === null;
						},
						llseek(e, t, n) {
							if (B.isClosed(e)) throw new B.ErrnoError(8);
							if (!e.seekable || !e.stream_ops.llseek) throw new B.ErrnoError(70);
							if (n != 0 && n != 1 && n != 2) throw new B.ErrnoError(28);
							return e.position = e.stream_ops.llseek(e, t, n), e.ungotten = [], e.position;
						},
						read(e, t, n, r, i) {
							if (r < 0 || i < 0) throw new B.ErrnoError(28);
							if (B.isClosed(e) || (e.flags & 2097155) == 1) throw new B.ErrnoError(8);
							if (B.isDir(e.node.mode)) throw new B.ErrnoError(31);
							if (!e.stream_ops.read) throw new B.ErrnoError(28);
							var a = i !== void 0;
							if (!a) i = e.position;
							else if (!e.seekable) throw new B.ErrnoError(70);
							var o = e.stream_ops.read(e, t, n, r, i);
							return a || (e.position += o), o;
						},
						write(e, t, n, r, i, a) {
							if (r < 0 || i < 0) throw new B.ErrnoError(28);
							if (B.isClosed(e) || !(e.flags & 2097155)) throw new B.ErrnoError(8);
							if (B.isDir(e.node.mode)) throw new B.ErrnoError(31);
							if (!e.stream_ops.write) throw new B.ErrnoError(28);
							e.seekable && e.flags & 1024 && B.llseek(e, 0, 2);
							var o = i !== void 0;
							if (!o) i = e.position;
							else if (!e.seekable) throw new B.ErrnoError(70);
							var s = e.stream_ops.write(e, t, n, r, i, a);
							return o || (e.position += s), s;
						},
						mmap(e, t, n, r, i) {
							if (r & 2 && !(i & 2) && (e.flags & 2097155) != 2 || (e.flags & 2097155) == 1) throw new B.ErrnoError(2);
							if (!e.stream_ops.mmap) throw new B.ErrnoError(43);
							if (!t) throw new B.ErrnoError(28);
							return e.stream_ops.mmap(e, t, n, r, i);
						},
						msync(e, t, n, r, i) {
							return e.stream_ops.msync ? e.stream_ops.msync(e, t, n, r, i) : 0;
						},
						ioctl(e, t, n) {
							if (!e.stream_ops.ioctl) throw new B.ErrnoError(59);
							return e.stream_ops.ioctl(e, t, n);
						},
						readFile(e, t = {}) {
							t.flags = t.flags ?? 0, t.encoding = t.encoding ?? "binary", t.encoding !== "utf8" && t.encoding !== "binary" && abort(`Invalid encoding type "${t.encoding}"`);
							var n = B.open(e, t.flags), r = B.stat(e).size, i = new Uint8Array(r);
							return B.read(n, i, 0, r, 0), t.encoding === "utf8" && (i = UTF8ArrayToString(i)), B.close(n), i;
						},
						writeFile(e, t, n = {}) {
							n.flags = n.flags ?? 577;
							var r = B.open(e, n.flags, n.mode);
							t = FS_fileDataToTypedArray(t), B.write(r, t, 0, t.byteLength, void 0, n.canOwn), B.close(r);
						},
						cwd: () => B.currentPath,
						chdir(e) {
							var t = B.lookupPath(e, { follow: !0 });
							if (t.node === null) throw new B.ErrnoError(44);
							if (!B.isDir(t.node.mode)) throw new B.ErrnoError(54);
							var n = B.nodePermissions(t.node, "x");
							if (n) throw new B.ErrnoError(n);
							B.currentPath = t.path;
						},
						createDefaultDirectories() {
							B.mkdir("/tmp"), B.mkdir("/home"), B.mkdir("/home/web_user");
						},
						createDefaultDevices() {
							B.mkdir("/dev"), B.registerDevice(B.makedev(1, 3), {
								read: () => 0,
								write: (e, t, n, r, i) => r,
								llseek: () => 0
							}), B.mkdev("/dev/null", B.makedev(1, 3)), P.register(B.makedev(5, 0), P.default_tty_ops), P.register(B.makedev(6, 0), P.default_tty1_ops), B.mkdev("/dev/tty", B.makedev(5, 0)), B.mkdev("/dev/tty1", B.makedev(6, 0));
							var e = new Uint8Array(1024), t = 0, randomByte = () => (t === 0 && (randomFill(e), t = e.byteLength), e[--t]);
							B.createDevice("/dev", "random", randomByte), B.createDevice("/dev", "urandom", randomByte), B.mkdir("/dev/shm"), B.mkdir("/dev/shm/tmp");
						},
						createSpecialDirectories() {
							B.mkdir("/proc");
							var e = B.mkdir("/proc/self");
							B.mkdir("/proc/self/fd"), B.mount({ mount() {
								var t = B.createNode(e, "fd", 16895, 73);
								return t.stream_ops = { llseek: F.stream_ops.llseek }, t.node_ops = {
									lookup(e, t) {
										var n = +t, r = B.getStreamChecked(n), i = {
											parent: null,
											mount: { mountpoint: "fake" },
											node_ops: { readlink: () => r.path },
											id: n + 1
										};
										return i.parent = i, i;
									},
									readdir() {
										return Array.from(B.streams.entries()).filter(([e, t]) => t).map(([e, t]) => e.toString());
									}
								}, t;
							} }, {}, "/proc/self/fd");
						},
						createStandardStreams(e, t, n) {
							e ? B.createDevice("/dev", "stdin", e) : B.symlink("/dev/tty", "/dev/stdin"), t ? B.createDevice("/dev", "stdout", null, t) : B.symlink("/dev/tty", "/dev/stdout"), n ? B.createDevice("/dev", "stderr", null, n) : B.symlink("/dev/tty1", "/dev/stderr"), B.open("/dev/stdin", 0), B.open("/dev/stdout", 1), B.open("/dev/stderr", 1);
						},
						staticInit() {
							B.nameTable = Array(4096), B.mount(F, {}, "/"), B.createDefaultDirectories(), B.createDefaultDevices(), B.createSpecialDirectories(), B.filesystems = { MEMFS: F };
						},
						init(e, t, n) {
							B.initialized = !0, e ??= r.stdin, t ??= r.stdout, n ??= r.stderr, B.createStandardStreams(e, t, n);
						},
						quit() {
							B.initialized = !1;
							for (var e of B.streams) e && B.close(e);
						},
						findObject(e, t) {
							var n = B.analyzePath(e, t);
							return n.exists ? n.object : null;
						},
						analyzePath(e, t) {
							try {
								var n = B.lookupPath(e, { follow: !t });
								e = n.path;
							} catch {}
							var r = {
								isRoot: !1,
								exists: !1,
								error: 0,
								name: null,
								path: null,
								object: null,
								parentExists: !1,
								parentPath: null,
								parentObject: null
							};
							try {
								var n = B.lookupPath(e, { parent: !0 });
								r.parentExists = !0, r.parentPath = n.path, r.parentObject = n.node, r.name = j.basename(e), n = B.lookupPath(e, { follow: !t }), r.exists = !0, r.path = n.path, r.object = n.node, r.name = n.node.name, r.isRoot = n.path === "/";
							} catch (e) {
								r.error = e.errno;
							}
							return r;
						},
						createPath(e, t, n, r) {
							e = typeof e == "string" ? e : B.getPath(e);
							for (var i = t.split("/").reverse(); i.length;) {
								var a = i.pop();
								if (a) {
									var o = j.join2(e, a);
									try {
										B.mkdir(o);
									} catch (e) {
										if (e.errno != 20) throw e;
									}
									e = o;
								}
							}
							return o;
						},
						createFile(e, t, n, r, i) {
							var a = j.join2(typeof e == "string" ? e : B.getPath(e), t), o = FS_getMode(r, i);
							return B.create(a, o);
						},
						createDataFile(e, t, n, r, i, a) {
							var o = t;
							e && (e = typeof e == "string" ? e : B.getPath(e), o = t ? j.join2(e, t) : e);
							var s = FS_getMode(r, i), c = B.create(o, s);
							if (n) {
								n = FS_fileDataToTypedArray(n), B.chmod(c, s | 146);
								var l = B.open(c, 577);
								B.write(l, n, 0, n.length, 0, a), B.close(l), B.chmod(c, s);
							}
						},
						createDevice(e, t, n, r) {
							var i = j.join2(typeof e == "string" ? e : B.getPath(e), t), a = FS_getMode(!!n, !!r);
							B.createDevice.major ??= 64;
							var o = B.makedev(B.createDevice.major++, 0);
							return B.registerDevice(o, {
								open(e) {
									e.seekable = !1;
								},
								close(e) {
									r?.buffer?.length && r(10);
								},
								read(e, t, r, i, a) {
									for (var o = 0, s = 0; s < i; s++) {
										var c;
										try {
											c = n();
										} catch {
											throw new B.ErrnoError(29);
										}
										if (c === void 0 && o === 0) throw new B.ErrnoError(6);
										if (c == null) break;
										o++, t[r + s] = c;
									}
									return o && (e.node.atime = Date.now()), o;
								},
								write(e, t, n, i, a) {
									for (var o = 0; o < i; o++) try {
										r(t[n + o]);
									} catch {
										throw new B.ErrnoError(29);
									}
									return i && (e.node.mtime = e.node.ctime = Date.now()), o;
								}
							}), B.mkdev(i, a, o);
						},
						forceLoadFile(e) {
							if (e.isDevice || e.isFolder || e.link || e.contents) return !0;
							if (globalThis.XMLHttpRequest) abort("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.");
							else try {
								e.contents = readBinary(e.url);
							} catch {
								throw new B.ErrnoError(29);
							}
						},
						createLazyFile(e, t, n, r, i) {
							class LazyUint8Array {
								lengthKnown = !1;
								chunks = [];
								get(e) {
									if (!(e > this.length - 1 || e < 0)) {
										var t = e % this.chunkSize, n = e / this.chunkSize | 0;
										return this.getter(n)[t];
									}
								}
								setDataGetter(e) {
									this.getter = e;
								}
								cacheLength() {
									var e = new XMLHttpRequest();
									e.open("HEAD", n, !1), e.send(null), e.status >= 200 && e.status < 300 || e.status === 304 || abort("Couldn't load " + n + ". Status: " + e.status);
									var t = Number(e.getResponseHeader("Content-length")), r, i = (r = e.getResponseHeader("Accept-Ranges")) && r === "bytes", a = (r = e.getResponseHeader("Content-Encoding")) && r === "gzip", o = 1048576;
									i || (o = t);
									var doXHR = (e, r) => {
										e > r && abort(`invalid range (${e}, ${r}) or no bytes requested!`), r > t - 1 && abort(`only ${t} bytes available! programmer error!`);
										var i = new XMLHttpRequest();
										return i.open("GET", n, !1), t !== o && i.setRequestHeader("Range", "bytes=" + e + "-" + r), i.responseType = "arraybuffer", i.overrideMimeType && i.overrideMimeType("text/plain; charset=x-user-defined"), i.send(null), i.status >= 200 && i.status < 300 || i.status === 304 || abort("Couldn't load " + n + ". Status: " + i.status), i.response === void 0 ? intArrayFromString(i.responseText ?? "", !0) : new Uint8Array(i.response || []);
									}, s = this;
									s.setDataGetter((e) => {
										var n = e * o, r = (e + 1) * o - 1;
										return r = Math.min(r, t - 1), s.chunks[e] === void 0 && (s.chunks[e] = doXHR(n, r)), s.chunks[e] === void 0 && abort("doXHR failed!"), s.chunks[e];
									}), (a || !t) && (o = t = 1, t = this.getter(0).length, o = t, l("LazyFiles on gzip forces download of the whole file when length is accessed")), this._length = t, this._chunkSize = o, this.lengthKnown = !0;
								}
								get length() {
									return this.lengthKnown || this.cacheLength(), this._length;
								}
								get chunkSize() {
									return this.lengthKnown || this.cacheLength(), this._chunkSize;
								}
							}
							if (globalThis.XMLHttpRequest) {
								a || abort("Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embed-file or --preload-file in emcc");
								var o = {
									isDevice: !1,
									contents: new LazyUint8Array()
								};
							} else var o = {
								isDevice: !1,
								url: n
							};
							var s = B.createFile(e, t, o, r, i);
							o.contents ? s.contents = o.contents : o.url && (s.contents = null, s.url = o.url), Object.defineProperties(s, { usedBytes: { get: function() {
								return this.contents.length;
							} } });
							var c = {};
							for (let [e, t] of Object.entries(s.stream_ops)) c[e] = (...e) => (B.forceLoadFile(s), t(...e));
							function writeChunks(e, t, n, r, i) {
								var a = e.node.contents;
								if (i >= a.length) return 0;
								var o = Math.min(a.length - i, r);
								if (a.slice) for (var s = 0; s < o; s++) t[n + s] = a[i + s];
								else for (var s = 0; s < o; s++) t[n + s] = a.get(i + s);
								return o;
							}
							return c.read = (e, t, n, r, i) => (B.forceLoadFile(s), writeChunks(e, t, n, r, i)), c.mmap = (e, t, n, r, i) => {
								B.forceLoadFile(s);
								var a = mmapAlloc(t);
								if (!a) throw new B.ErrnoError(48);
								return writeChunks(e, v, a, t, n), {
									ptr: a,
									allocated: !0
								};
							}, s.stream_ops = c, s;
						}
					}, V = {
						currentUmask: 18,
						calculateAt(e, t, n) {
							if (j.isAbs(t)) return t;
							var r = e === -100 ? B.cwd() : V.getStreamFromFD(e).path;
							if (t.length == 0) {
								if (!n) throw new B.ErrnoError(44);
								return r;
							}
							return r + "/" + t;
						},
						writeStat(e, t) {
							x[e >> 2] = t.dev, x[e + 4 >> 2] = t.mode, x[e + 8 >> 2] = t.nlink, x[e + 12 >> 2] = t.uid, x[e + 16 >> 2] = t.gid, x[e + 20 >> 2] = t.rdev, _[e + 24 >> 3] = BigInt(t.size), g[e + 32 >> 2] = 4096, g[e + 36 >> 2] = t.blocks;
							var n = t.atime.getTime(), r = t.mtime.getTime(), i = t.ctime.getTime();
							return _[e + 40 >> 3] = BigInt(Math.floor(n / 1e3)), x[e + 48 >> 2] = n % 1e3 * 1e3 * 1e3, _[e + 56 >> 3] = BigInt(Math.floor(r / 1e3)), x[e + 64 >> 2] = r % 1e3 * 1e3 * 1e3, _[e + 72 >> 3] = BigInt(Math.floor(i / 1e3)), x[e + 80 >> 2] = i % 1e3 * 1e3 * 1e3, _[e + 88 >> 3] = BigInt(t.ino), 0;
						},
						writeStatFs(e, t) {
							x[e + 4 >> 2] = t.bsize, x[e + 60 >> 2] = t.bsize, _[e + 8 >> 3] = BigInt(t.blocks), _[e + 16 >> 3] = BigInt(t.bfree), _[e + 24 >> 3] = BigInt(t.bavail), _[e + 32 >> 3] = BigInt(t.files), _[e + 40 >> 3] = BigInt(t.ffree), x[e + 48 >> 2] = t.fsid, x[e + 64 >> 2] = t.flags, x[e + 56 >> 2] = t.namelen;
						},
						doMsync(e, t, n, r, i) {
							if (!B.isFile(t.node.mode)) throw new B.ErrnoError(43);
							if (r & 2) return 0;
							var a = C.subarray(e, e + n);
							B.msync(t, a, i, n, r);
						},
						getStreamFromFD(e) {
							return B.getStreamChecked(e);
						},
						varargs: void 0,
						getStr(e) {
							return UTF8ToString(e);
						}
					};
					function _fd_close(e) {
						try {
							var t = V.getStreamFromFD(e);
							return B.close(t), 0;
						} catch (e) {
							if (B === void 0 || e.name !== "ErrnoError") throw e;
							return e.errno;
						}
					}
					var doReadv = (e, t, n, r) => {
						for (var i = 0, a = 0; a < n; a++) {
							var o = x[t >> 2], s = x[t + 4 >> 2];
							t += 8;
							try {
								var c = B.read(e, v, o, s, r);
							} catch (e) {
								if (i > 0 && e instanceof B.ErrnoError && (e.errno == 6 || e.errno == 6)) break;
								throw e;
							}
							if (c < 0) return -1;
							if (i += c, c < s) break;
							r !== void 0 && (r += c);
						}
						return i;
					};
					function _fd_read(e, t, n, r) {
						try {
							var i = doReadv(V.getStreamFromFD(e), t, n);
							return x[r >> 2] = i, 0;
						} catch (e) {
							if (B === void 0 || e.name !== "ErrnoError") throw e;
							return e.errno;
						}
					}
					var H = 9007199254740992, te = -9007199254740992, bigintToI53Checked = (e) => e < te || e > H ? NaN : Number(e);
					function _fd_seek(e, t, n, r) {
						t = bigintToI53Checked(t);
						try {
							if (isNaN(t)) return 22;
							var i = V.getStreamFromFD(e);
							return B.llseek(i, t, n), _[r >> 3] = BigInt(i.position), i.getdents && t === 0 && n === 0 && (i.getdents = null), 0;
						} catch (e) {
							if (B === void 0 || e.name !== "ErrnoError") throw e;
							return e.errno;
						}
					}
					var doWritev = (e, t, n, r) => {
						if (n == 1) return B.write(e, v, x[t >> 2], x[t + 4 >> 2], r);
						for (var i = 0, a = 0, o = t; a < n; a++, o += 8) i += x[o + 4 >> 2];
						for (var s = new Uint8Array(i), c = 0, a = 0; a < n; a++, t += 8) {
							var l = x[t >> 2], u = x[t + 4 >> 2];
							s.set(C.subarray(l, l + u), c), c += u;
						}
						return B.write(e, s, 0, i, r);
					};
					function _fd_write(e, t, n, r) {
						try {
							var i = doWritev(V.getStreamFromFD(e), t, n);
							return x[r >> 2] = i, 0;
						} catch (e) {
							if (B === void 0 || e.name !== "ErrnoError") throw e;
							return e.errno;
						}
					}
					var U = [], getWasmTableEntry = (e) => {
						var t = U[e];
						return t || (U[e] = t = X.get(e)), t;
					}, stringToUTF8 = (e, t, n) => stringToUTF8Array(e, C, t, n);
					B.createPreloadedFile = FS_createPreloadedFile, B.preloadFile = FS_preloadFile, B.staticInit(), r.noExitRuntime && (E = r.noExitRuntime), r.print && (l = r.print), r.printErr && (u = r.printErr), r.arguments && r.arguments, r.thisProgram && r.thisProgram;
					var W = r.preInit;
					if (W) for (typeof W == "function" && (r.preInit = W = [W]); W.length > 0;) W.shift()();
					r.getValue = getValue, r.UTF8ToString = UTF8ToString, r.stringToUTF8 = stringToUTF8, r.lengthBytesUTF8 = lengthBytesUTF8;
					var G, K, q, J, Y, X;
					function assignWasmExports(e) {
						r._wasm_parse_query = e.B, r._malloc = e.C, r._free = e.E, r._wasm_parse_query_raw = e.F, r._wasm_free_parse_result = e.G, r._wasm_parse_plpgsql = e.H, r._wasm_fingerprint = e.I, r._wasm_normalize_query = e.J, r._wasm_parse_query_detailed = e.K, r._wasm_free_detailed_result = e.L, r._wasm_scan = e.M, r._wasm_free_string = e.N, G = e.O, K = e.P, q = e.Q, J = e.R, Y = e.z, X = e.D;
					}
					var ne = {
						c: ___assert_fail,
						x: __abort_js,
						w: __emscripten_runtime_keepalive_clear,
						p: __emscripten_throw_longjmp,
						o: __setitimer_js,
						q: _emscripten_resize_heap,
						m: A,
						u: _fd_close,
						r: _fd_read,
						s: _fd_seek,
						t: _fd_write,
						g: invoke_i,
						b: invoke_ii,
						a: invoke_iii,
						d: invoke_iiii,
						k: invoke_iiiii,
						l: invoke_ji,
						e: invoke_v,
						f: invoke_vi,
						h: invoke_vii,
						j: invoke_viii,
						i: invoke_viiii,
						y: invoke_viiiii,
						n: invoke_viiiiiiiiiiiii,
						v: _proc_exit
					};
					function invoke_iii(e, t, n) {
						var r = stackSave();
						try {
							return getWasmTableEntry(e)(t, n);
						} catch (e) {
							if (stackRestore(r), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_ii(e, t) {
						var n = stackSave();
						try {
							return getWasmTableEntry(e)(t);
						} catch (e) {
							if (stackRestore(n), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_i(e) {
						var t = stackSave();
						try {
							return getWasmTableEntry(e)();
						} catch (e) {
							if (stackRestore(t), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_v(e) {
						var t = stackSave();
						try {
							getWasmTableEntry(e)();
						} catch (e) {
							if (stackRestore(t), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_iiii(e, t, n, r) {
						var i = stackSave();
						try {
							return getWasmTableEntry(e)(t, n, r);
						} catch (e) {
							if (stackRestore(i), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_viiii(e, t, n, r, i) {
						var a = stackSave();
						try {
							getWasmTableEntry(e)(t, n, r, i);
						} catch (e) {
							if (stackRestore(a), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_viiiiiiiiiiiii(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
						var m = stackSave();
						try {
							getWasmTableEntry(e)(t, n, r, i, a, o, s, c, l, u, d, f, p);
						} catch (e) {
							if (stackRestore(m), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_iiiii(e, t, n, r, i) {
						var a = stackSave();
						try {
							return getWasmTableEntry(e)(t, n, r, i);
						} catch (e) {
							if (stackRestore(a), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_viii(e, t, n, r) {
						var i = stackSave();
						try {
							getWasmTableEntry(e)(t, n, r);
						} catch (e) {
							if (stackRestore(i), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_vi(e, t) {
						var n = stackSave();
						try {
							getWasmTableEntry(e)(t);
						} catch (e) {
							if (stackRestore(n), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_vii(e, t, n) {
						var r = stackSave();
						try {
							getWasmTableEntry(e)(t, n);
						} catch (e) {
							if (stackRestore(r), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_viiiii(e, t, n, r, i, a) {
						var o = stackSave();
						try {
							getWasmTableEntry(e)(t, n, r, i, a);
						} catch (e) {
							if (stackRestore(o), !(e instanceof EmscriptenEH)) throw e;
							K(1, 0);
						}
					}
					function invoke_ji(e, t) {
						var n = stackSave();
						try {
							return getWasmTableEntry(e)(t);
						} catch (e) {
							if (stackRestore(n), !(e instanceof EmscriptenEH)) throw e;
							return K(1, 0), 0n;
						}
					}
					async function run() {
						preRun(), L && await resolveRunDependencies();
						var e = r.setStatus;
						e && (e("Running..."), await new Promise((e) => setTimeout(e, 1)), setTimeout(e, 1, "")), f || (initRuntime(), r.onRuntimeInitialized?.(), postRun());
					}
					var Z = await createWasm();
					return await run(), r;
				};
			})();
			e.exports = r, e.exports.default = r;
		}),
		598: ((e) => {
			"use strict";
			e.exports = require("node:crypto");
		}),
		24: ((e) => {
			"use strict";
			e.exports = require("node:fs");
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
	__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/"), __nccwpck_require__.d = (e, t) => {
		for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
			enumerable: !0,
			get: t[n]
		});
	}, __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
	};
	var n = {};
	(() => {
		"use strict";
		var e = {};
		__nccwpck_require__.r(e), __nccwpck_require__.d(e, {
			addCheckValidating: () => y,
			addColumnConstrainedDomain: () => b,
			addColumnRequired: () => ee,
			addColumnSerial: () => C,
			addColumnStoredGenerated: () => w,
			addColumnVolatileDefault: () => k,
			addExclusionConstraint: () => A,
			addFkValidating: () => j,
			addPrimaryKey: () => M,
			addUniqueConstraint: () => N,
			alterColumnType: () => F,
			attachPartitionScan: () => I,
			authUsersExposed: () => R,
			clusterOrVacuumFull: () => V,
			concurrentlyInTransaction: () => H,
			concurrentlyOnPartitioned: () => te,
			createPartitionLock: () => U,
			createTrigger: () => W,
			deleteWithoutWhere: () => G,
			detachPartition: () => K,
			disableTrigger: () => q,
			domainConstraint: () => J,
			dropColumn: () => Y,
			dropDatabase: () => X,
			dropFunction: () => ne,
			dropIndexNotConcurrent: () => Z,
			dropNotNull: () => re,
			dropPolicy: () => ie,
			dropSchema: () => se,
			dropTable: () => ce,
			dropType: () => le,
			dropView: () => de,
			dynamicSql: () => Q,
			enumValueSameTransaction: () => fe,
			extensionInPublic: () => me,
			fkNotValidOnPartitioned: () => he,
			fkToAuthUnique: () => ge,
			functionSearchPath: () => _e,
			grantBroad: () => xe,
			indexNotConcurrent: () => Se,
			jsonColumn: () => Ce,
			lockTable: () => Ee,
			matviewInApi: () => De,
			policyAlwaysTrue: () => Oe,
			policyUserMetadata: () => je,
			policyWithoutRls: () => Me,
			refreshMatview: () => Ne,
			reindexNotConcurrent: () => Pe,
			renameColumn: () => Fe,
			renameEnumValue: () => Ie,
			renameSchema: () => Le,
			renameTable: () => Re,
			renameView: () => ze,
			revoke: () => Be,
			rlsDisabled: () => Ve,
			securityDefinerView: () => He,
			setAccessMethod: () => Ue,
			setNotNull: () => We,
			setPersistence: () => Ge,
			setSchema: () => qe,
			setTablespace: () => Je,
			statementWhileHoldingExclusive: () => Ye,
			syntaxErrorRule: () => Xe,
			tableWithoutGrants: () => Ze,
			tableWithoutRls: () => Qe,
			transactionControl: () => et,
			truncate: () => tt,
			uncommittedTransaction: () => nt,
			updateWithoutWhere: () => rt,
			validateSameTransaction: () => it
		});
		let t = require("node:v8"), n = require("node:worker_threads");
		function kindOf(e) {
			for (let t in e) return t;
			return "";
		}
		let r = /--[^\n\r]*/y, i = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?!\.)\d*(?:_\d+)*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y, a = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y, o = /\$\d+/y, s = /[-+*/<>=~!@#%^&|`?]{1,200}/y, c = /:[:=]|\.\.|[\s\S]/y, l = /''?|\\[\s\S]/g, u = /\/\*|\*\//g;
		function textStart(e) {
			return +(e.charCodeAt(0) === 65279);
		}
		function nextToken(e, t, n = e.length) {
			let r = afterSpace(e, t);
			if (r >= n) return;
			let i = tokenAt(e, r);
			return i.end > n ? {
				...i,
				end: n
			} : i;
		}
		function nextSignificant(e, t, n = e.length) {
			let r = nextToken(e, t, n);
			for (; r?.kind === "comment";) r = nextToken(e, r.end, n);
			return r;
		}
		function significantPart(e, t, n) {
			let r = nextSignificant(e, t, n), i = r?.start ?? t;
			for (let t = r; t !== void 0; t = nextSignificant(e, t.end, n)) i = t.end;
			return {
				start: r?.start ?? t,
				end: i
			};
		}
		function joints(e, { kind: t, start: n, end: r }) {
			if (t !== "string") return [];
			let i = /e/i.test(e.charAt(n)) ? endOfEscaped : endOfPlain, a = [], o = i(e, e.indexOf("'", n));
			for (; o < r;) {
				let t = continuation(e, o) ?? r;
				a.push({
					start: o,
					end: t
				}), o = i(e, t);
			}
			return a;
		}
		function tokenAt(e, t) {
			let n = e.charCodeAt(t);
			if (isLetter(n)) return prefixedQuote(e, t) ?? token("word", t, endOfWord(e, t));
			if (isDigit(n)) return token("number", t, endOfMatch(i, e, t));
			let a = e.charAt(t);
			switch (a) {
				case ",": return token("other", t, t + 1);
				case "'": return token("string", t, endOfString(e, t, endOfPlain));
				case "\"": return token("name", t, endOfQuoted(e, t, "\""));
				case "$": return dollarAt(e, t);
				case ";": return token("semicolon", t, t + 1);
				case "(": return token("open", t, t + 1);
				case ")": return token("close", t, t + 1);
				case "\\": return token("backslash", t, t + 1);
			}
			if (a === "." && isDigit(e.charCodeAt(t + 1))) return token("number", t, endOfMatch(i, e, t));
			if (a === "-" && e.startsWith("--", t)) return token("comment", t, endOfMatch(r, e, t));
			if (a === "/" && e.startsWith("/*", t)) return token("comment", t, endOfComment(e, t));
			let o = endOfMatch(s, e, t);
			return o > t ? token("operator", t, endOfOperator(e, t, o)) : token("other", t, endOfMatch(c, e, t));
		}
		function token(e, t, n) {
			return {
				kind: e,
				start: t,
				end: n
			};
		}
		function isLetter(e) {
			let t = e | 32;
			return t >= 97 && t <= 122 || e === 95 || e >= 128;
		}
		function isDigit(e) {
			return e >= 48 && e <= 57;
		}
		function endOfWord(e, t) {
			let n = t + 1;
			for (let t = e.charCodeAt(n); isLetter(t) || isDigit(t) || t === 36;) t = e.charCodeAt(++n);
			return n;
		}
		function prefixedQuote(e, t) {
			let n = e.charAt(t + 1);
			if (n === "'") {
				let n = e.charAt(t).toLowerCase();
				if (n === "e") return token("string", t, endOfString(e, t + 1, endOfEscaped));
				if ("bxn".includes(n)) return token("string", t, endOfString(e, t + 1, endOfPlain));
			}
			if (n === "&" && e.charAt(t).toLowerCase() === "u") {
				let n = e.charAt(t + 2);
				if (n === "'") return token("string", t, endOfString(e, t + 2, endOfPlain));
				if (n === "\"") return token("name", t, endOfQuoted(e, t + 2, "\""));
			}
		}
		function dollarAt(e, t) {
			let n = endOfMatch(a, e, t);
			if (n > t) {
				let r = e.slice(t, n), i = e.indexOf(r, n);
				return token("dollar-string", t, i < 0 ? e.length : i + r.length);
			}
			let r = endOfMatch(o, e, t);
			return r > t ? token("parameter", t, r) : token("other", t, t + 1);
		}
		function afterSpace(e, t) {
			let n = t;
			for (let t = e.charCodeAt(n); t === 32 || t >= 9 && t <= 13; t = e.charCodeAt(n)) n++;
			return n;
		}
		function endOfString(e, t, n) {
			let r = n(e, t);
			for (let t = continuation(e, r); t !== void 0; t = continuation(e, r)) r = n(e, t);
			return r;
		}
		let endOfPlain = (e, t) => endOfQuoted(e, t, "'");
		function endOfQuoted(e, t, n) {
			let r = e.indexOf(n, t + 1);
			for (; r >= 0 && e.charAt(r + 1) === n;) r = e.indexOf(n, r + 2);
			return r < 0 ? e.length : r + 1;
		}
		function endOfEscaped(e, t) {
			l.lastIndex = t + 1;
			for (let t = l.exec(e); t !== null; t = l.exec(e)) if (t[0].length === 1) return l.lastIndex;
			return e.length;
		}
		function continuation(e, t) {
			let n = afterSpace(e, t);
			for (; e.startsWith("--", n);) n = afterSpace(e, endOfMatch(r, e, n));
			return e.charAt(n) === "'" && /[\n\r]/.test(e.slice(t, n)) ? n : void 0;
		}
		function endOfComment(e, t) {
			let n = 0;
			u.lastIndex = t;
			for (let t = u.exec(e); t !== null; t = u.exec(e)) if (n += t[0] === "/*" ? 1 : -1, n === 0) return u.lastIndex;
			return e.length;
		}
		function endOfOperator(e, t, n) {
			let r = e.slice(t, n), i = r.search(/--|\/\*/), a = i > 0 ? r.slice(0, i) : r;
			return t + (/[~!@#^&|`?%]/.test(a) ? a : a.replace(/(?<=.)[-+]+$/, "")).length;
		}
		function endOfMatch(e, t, n) {
			return e.lastIndex = n, e.test(t) ? e.lastIndex : n;
		}
		function positionAt(e, t, n = lineStarts(e)) {
			let r = lineAt(n, t);
			return {
				line: r,
				column: codePoints(e, Math.max(n[r - 1] ?? 0, textStart(e)), t) + 1
			};
		}
		function lineAt(e, t) {
			let n = 0, r = e.length - 1;
			for (; n < r;) {
				let i = n + r + 1 >> 1;
				(e[i] ?? 0) <= t ? n = i : r = i - 1;
			}
			return n + 1;
		}
		function lineStarts(e) {
			let t = [0];
			for (let n = e.indexOf("\n"); n >= 0; n = e.indexOf("\n", n + 1)) t.push(n + 1);
			return t;
		}
		function excerptAt(e, t) {
			let n = Math.max(e.lastIndexOf("\n", t - 1) + 1, textStart(e)), r = e.indexOf("\n", t), i = e.slice(n, r < 0 ? e.length : r).replace(/\r$/, "");
			return i.length <= 240 ? i : `${i.slice(0, offsetOfCodePoint(i, 240))}…`;
		}
		function offsetOfCodePoint(e, t) {
			if (!/[\ud800-\udbff]/.test(e)) return Math.min(t, e.length);
			let n = 0;
			for (let r = t; r > 0 && n < e.length; r--) n += unitsAt(e, n);
			return n;
		}
		function offsetOfByte(e, t) {
			let n = 0;
			for (let r = t; r > 0 && n < e.length;) {
				let t = e.charCodeAt(n), i = unitsAt(e, n);
				r -= i === 2 ? 4 : t < 128 ? 1 : t < 2048 ? 2 : 3, n += i;
			}
			return n;
		}
		function codePoints(e, t, n) {
			let r = 0;
			for (let i = t; i < n; i += unitsAt(e, i)) r++;
			return r;
		}
		function unitsAt(e, t) {
			return (e.codePointAt(t) ?? 0) > 65535 ? 2 : 1;
		}
		function openSource(e, t) {
			let n;
			return {
				file: e,
				text: t,
				get lineStarts() {
					return n ??= lineStarts(t), n;
				}
			};
		}
		function problemAt(e, t, n, r, i) {
			let { line: a, column: o } = positionAt(e.text, t, e.lineStarts), s = excerptAt(e.text, t);
			return {
				code: n,
				message: shorten(r),
				hint: i,
				file: e.file,
				line: a,
				column: o,
				excerpt: s
			};
		}
		function shorten(e) {
			let [t = ""] = e.split(/[\r\n]/, 1);
			return t.length === e.length && t.length <= 200 ? e : `${t.slice(0, 200).trimEnd()}…`;
		}
		var d = __nccwpck_require__(995);
		class Grammar {
			#e;
			constructor(e) {
				this.#e = e;
			}
			static async load() {
				return new Grammar(await d());
			}
			parse(e) {
				let t = this.#r(e), n = this.#e._wasm_parse_query_raw(t), [r, , i] = this.#a(n, 3), a = i ? this.#n(i) : this.#t(r);
				return this.#e._wasm_free_parse_result(n), this.#e._free(t), a;
			}
			faultOfRoutine(e) {
				let t = this.#r(e), n = this.#e._wasm_parse_plpgsql(t), r = this.#e.HEAPU8[n] === 123 ? void 0 : this.#i(n);
				return this.#e._wasm_free_string(n), this.#e._free(t), r;
			}
			#t(e) {
				let { stmts: t = [] } = JSON.parse(this.#i(e));
				return {
					status: "ok",
					statements: t
				};
			}
			#n(e) {
				let [t, , , , n = 0] = this.#a(e, 5);
				return {
					status: "error",
					message: this.#i(t),
					position: Math.max(n - 1, 0)
				};
			}
			#r(e) {
				let t = Buffer.byteLength(e), n = this.#e._malloc(t + 1), r = this.#o();
				return r.write(e, n), r[n + t] = 0, n;
			}
			#i(e) {
				if (!e) throw Error("libpg-query has no memory left");
				let t = this.#o();
				return t.toString("utf8", e, t.indexOf(0, e));
			}
			#a(e, t) {
				if (e === 0) throw Error("libpg-query has no memory left");
				return new Int32Array(this.#e.HEAPU8.buffer, e, t);
			}
			#o() {
				return Buffer.from(this.#e.HEAPU8.buffer);
			}
		}
		function withoutJointComments(e, t = !1) {
			if (!/'\s*--/.test(e)) return e;
			let n = "", r = 0;
			for (let i = nextToken(e, 0); i !== void 0; i = nextToken(e, i.end)) {
				for (let { start: t, end: a } of joints(e, i)) n += e.slice(r, t) + e.slice(t, a).replace(/[^\n\r]/g, " "), r = a;
				if (!t || i.kind !== "dollar-string") continue;
				let a = i.start + e.slice(i.start).search(/(?<=\$.*)\$/) + 1;
				n += e.slice(r, a) + withoutJointComments(e.slice(a, i.end)), r = i.end;
			}
			return n + e.slice(r);
		}
		let f;
		async function loadGrammar() {
			f ??= await Grammar.load();
		}
		function grammar() {
			if (f === void 0) throw Error("The grammar is not loaded");
			return f;
		}
		function parseSql(e) {
			let t = parseSeveral(e), n = t.status === "error" ? withoutJointComments(e) : e;
			return n === e ? t : parseSeveral(n);
		}
		function parseSeveral(e) {
			let t = grammar().parse(e);
			return t.status === "ok" ? {
				status: "ok",
				trees: t.statements.flatMap(tree)
			} : t;
		}
		function parseRoutine(e) {
			let t = parseRoutineExactly(e), n = t.status === "error" ? withoutJointComments(e, !0) : e;
			return n === e ? t : parseRoutineExactly(n);
		}
		function parseRoutineExactly(e) {
			let t = grammar().faultOfRoutine(e);
			return t === void 0 ? { status: "ok" } : {
				status: "error",
				message: t
			};
		}
		function tree(e) {
			if (e.stmt === void 0) return [];
			let t = e.stmt_location ?? 0;
			return [{
				node: e.stmt,
				byteStart: t,
				byteEnd: e.stmt_len ? t + e.stmt_len : void 0
			}];
		}
		let p = String.raw`[ \t-\r]*(?:'[^']*(?:''[^']*){0,8}'|-?\d+(?:\.\d+)?|null|true|false)[ \t-\r]*`, m = RegExp(`(?:${p},){1,1000}`, "y"), h = new RegExp(String.raw`(?:(?:${p},){0,99}${p}\)[ \t-\r]*,[ \t-\r]*\(){1,1000}`, "y");
		function afterConstants(e, t, n = e.length) {
			let r = endOfMatch(m, e, t);
			return r <= n ? r : t;
		}
		function afterRows(e, t, n = e.length) {
			let r = endOfMatch(h, e, t);
			return r <= n ? r : t;
		}
		let g = /(?:[ \t-\r]*(?:[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*(?![\w$\u0080-\uffff'&])|[,.=*])){1,1000}/y;
		function afterWords(e, t, n = e.length) {
			let r = endOfMatch(g, e, t);
			return r <= n ? r : t;
		}
		function splitSql(e, t = textStart(e), n = e.length, r = !1) {
			let i = [], a = e.lastIndexOf("\n\\."), o = t;
			for (;;) {
				let t = nextPiece(e, o, n, r, a);
				if (t === void 0) return i;
				i.push(t), o = t.next;
			}
		}
		function nextPiece(e, t, n, r, i) {
			let a, o = t, s = new Nesting(e, r), c = t;
			for (let t = nextToken(e, c, n); t !== void 0; t = nextToken(e, c, n)) if (c = t.end, t.kind !== "comment") {
				if (t.kind === "backslash") return a === void 0 ? psqlCommand(e, t.start, n) : statement(a.start, o, o, s);
				if (t.kind === "semicolon" && s.atTop) {
					if (a === void 0) continue;
					let r = statement(a.start, o, t.end, s);
					return s.readsStdin ? {
						...r,
						...rowsAfter(e, t.end, n, i)
					} : r;
				}
				a ??= t, s.see(t), t.kind === "open" && (c = afterConstants(e, afterRows(e, c, n), n)), s.ignoresWords && (c = afterWords(e, c, n)), o = c;
			}
			return a === void 0 ? void 0 : statement(a.start, o, o, s);
		}
		function statement(e, t, n, r) {
			return {
				type: "statement",
				start: e,
				end: t,
				stop: n,
				next: n,
				closed: r.atTop,
				copyRows: void 0
			};
		}
		function psqlCommand(e, t, n) {
			let r = lineEnd(e, t, n);
			return {
				type: "psql",
				start: t,
				end: r,
				stop: r,
				next: r,
				closed: !0,
				copyRows: void 0
			};
		}
		function rowsAfter(e, t, n, r) {
			let i = Math.min(lineEnd(e, t, n) + 1, n), a = /^\\\.[ \t\r]*$/gm;
			a.lastIndex = i;
			let o = r < i - 1 ? null : a.exec(e);
			return o === null || o.index >= n ? {
				copyRows: {
					start: i,
					end: i
				},
				next: t
			} : {
				copyRows: {
					start: i,
					end: o.index
				},
				next: lineEnd(e, o.index, n)
			};
		}
		function lineEnd(e, t, n) {
			let r = e.indexOf("\n", t);
			return r < 0 || r > n ? n : r;
		}
		class Nesting {
			#e;
			#t;
			#n = "";
			#r = "";
			#i = 0;
			#a = 0;
			readsStdin = !1;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			get atTop() {
				return this.#t || this.#i === 0 && this.#a === 0;
			}
			get ignoresWords() {
				return this.#n !== "" && this.#n !== "create" && this.#n !== "copy";
			}
			see(e) {
				if (e.kind === "open" && this.#i++, e.kind === "close" && this.#i > 0 && this.#i--, this.ignoresWords) return;
				let t = e.kind === "word" ? this.#e.slice(e.start, e.end).toLowerCase() : "";
				this.#n ||= t || e.kind, this.#n === "create" && this.#o(t), this.#n === "copy" && t === "stdin" && this.#r === "from" && (this.readsStdin = !0), this.#r = t;
			}
			#o(e) {
				e === "atomic" && this.#r === "begin" && this.#a++, this.#a !== 0 && this.#r !== "as" && (e === "case" && this.#a++, e === "end" && this.#a--);
			}
		}
		let _ = new Set([
			"null",
			"true",
			"false",
			"default"
		]);
		function furtherRows(e, { start: t, end: n }) {
			if (!/^insert\b/i.test(e.slice(t, t + 7))) return;
			let r = afterRow(e, nextToken(e, afterValues(e, t, n), n), n);
			if (r === void 0) return;
			let i = r, a = 0;
			for (let t = afterNextRow(e, i, n); t !== void 0; t = afterNextRow(e, i, n)) i = t, a++;
			return a === 0 ? void 0 : {
				start: r,
				end: i,
				count: a
			};
		}
		function afterValues(e, t, n) {
			let r = 0;
			for (let i = nextToken(e, t, n); i !== void 0; i = nextToken(e, i.end, n)) if (i.kind === "open" && r++, i.kind === "close" && r--, r === 0 && i.kind === "word" && wordOf(e, i) === "values") return i.end;
			return n;
		}
		function afterNextRow(e, t, n) {
			let r = nextToken(e, t, n);
			return r === void 0 || charOf(e, r) !== "," ? void 0 : afterRow(e, nextToken(e, r.end, n), n);
		}
		function afterRow(e, t, n) {
			if (t?.kind === "open") for (let r = nextToken(e, afterConstants(e, t.end, n), n); r !== void 0; r = nextToken(e, r.end, n)) {
				if (charOf(e, r) === "-" && (r = nextToken(e, r.end, n)), r === void 0 || !isConstant(e, r)) return;
				if (r = nextToken(e, r.end, n), r?.kind === "close") return r.end;
				if (r === void 0 || charOf(e, r) !== ",") return;
			}
		}
		function isConstant(e, t) {
			return t.kind === "string" ? e.charAt(t.start) === "'" : t.kind === "number" ? /^\d+(?:\.\d+)?$/.test(e.slice(t.start, t.end)) : t.kind === "word" && _.has(wordOf(e, t));
		}
		function wordOf(e, { start: t, end: n }) {
			return e.slice(t, n).toLowerCase();
		}
		function charOf(e, t) {
			return t !== void 0 && t.end === t.start + 1 ? e.charAt(t.start) : "";
		}
		function* readStatements(e, t = "all") {
			let n = splitSql(e);
			for (let r of runsOf(n)) yield* (t === "first" ? readShortened(e, r) : void 0) ?? readRun(e, r);
			yield* readRest(e, n.at(-1)?.next ?? textStart(e));
		}
		function* readRest(e, t) {
			let n = e.slice(t), r = n.includes("/*") ? parseSql(n) : void 0;
			r?.status === "error" && (yield {
				type: "error",
				offset: t + offsetOfCodePoint(n, r.position),
				message: r.message
			});
		}
		function* runsOf(e) {
			let t;
			for (let n of e) n.type === "psql" ? (t !== void 0 && (yield t), yield [n], t = void 0) : (t === void 0 ? t = [n] : t.push(n), n.next === n.stop && n.end - t[0].start < 32768 || (yield t, t = void 0));
			t !== void 0 && (yield t);
		}
		function* readRun(e, t) {
			let [n] = t;
			if (n.type === "psql") {
				yield {
					type: "psql",
					start: n.start,
					end: n.end
				};
				return;
			}
			let r = rangeOf(t), i = e.slice(r.start, r.end), a = t.length > 1 ? parseSeveral(i) : parseSql(i), o = t.map(({ start: e }) => e - r.start);
			if (a.status === "ok") yield* place(e, r, a.trees, agree(i, o, a.trees) ? t : []);
			else if (t.length > 1) for (let n of t) yield* readRun(e, [n]);
			else yield* rejected(e, n);
		}
		function readShortened(e, t) {
			let n = rangeOf(t), r = t.map((t) => furtherRows(e, t)), i = [], a = "", o = n.start;
			for (let [n, s] of t.entries()) {
				i.push(a.length + s.start - o);
				let t = r[n];
				t !== void 0 && (a += e.slice(o, t.start), t.end < s.end && (a += " ".repeat(Buffer.byteLength(e.slice(t.start, t.end)))), o = t.end);
			}
			if (o === n.start) return;
			a += e.slice(o, n.end);
			let s = parseSeveral(a);
			if (s.status !== "error" && agree(a, i, s.trees)) return place(e, n, s.trees, t, r);
		}
		function* rejected(e, t) {
			let n = t.closed ? [] : splitSql(e, t.start, t.stop, !0);
			if (n.length > 1) {
				for (let t of runsOf(n)) yield* readRun(e, t);
				return;
			}
			let r = e.slice(t.start, t.stop), i = parseSql(r);
			i.status !== "ok" && (yield {
				type: "error",
				offset: t.start + offsetOfCodePoint(r, i.position),
				message: i.message
			});
		}
		function* place(e, t, n, r, i = []) {
			for (let [a, o] of n.entries()) {
				let n = r[a], { start: s, end: c } = n ?? placeByBytes(e, t, o);
				yield {
					type: "statement",
					node: o.node,
					start: s,
					end: c,
					byteStart: o.byteStart,
					copyRows: n?.copyRows,
					rowsLeftOut: i[a]?.count ?? 0
				};
			}
		}
		function rangeOf([e, ...t]) {
			return {
				start: e.start,
				end: t.at(-1)?.end ?? e.end
			};
		}
		function agree(e, t, n) {
			if (n.length !== t.length) return !1;
			let r = 0, i = 0;
			return t.every((t, a) => (i += Buffer.byteLength(e.slice(r, t)), r = t, n[a]?.byteStart === i));
		}
		function placeByBytes(e, t, { byteStart: n, byteEnd: r }) {
			let i = e.slice(t.start, t.end), a = t.start + offsetOfByte(i, n);
			return {
				start: a,
				end: significantPart(e, a, r === void 0 ? t.end : t.start + offsetOfByte(i, r)).end
			};
		}
		let v = new Set("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation\n  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time\n  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze\n  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit\n  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references\n  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union\n  unique user using variadic verbose when where window with".split(/\s+/));
		function quote(e) {
			return /^[a-z_][a-z0-9_]*$/.test(e) && !v.has(e) ? e : `"${e.replaceAll("\"", "\"\"")}"`;
		}
		function quoteQualified({ schema: e, name: t }) {
			return e === void 0 ? quote(t) : `${quote(e)}.${quote(t)}`;
		}
		function literal(e) {
			return `'${e.replaceAll("'", "''")}'`;
		}
		function joinName(...e) {
			let t = e.join("_");
			return Buffer.byteLength(t) <= 63 ? t : Buffer.from(t).subarray(0, 60).toString().replace("�", "");
		}
		function nameOf(e) {
			return {
				schema: e?.schemaname,
				name: e?.relname ?? ""
			};
		}
		function strings(e) {
			return (e ?? []).flatMap((e) => "String" in e ? [e.String.sval ?? ""] : []);
		}
		function nameFrom(e) {
			let t = strings(e);
			return {
				schema: t.at(-2),
				name: t.at(-1) ?? ""
			};
		}
		function partsOf(e) {
			if ("List" in e) return strings(e.List.items);
			if ("String" in e) return strings([e]);
			if ("TypeName" in e) return strings(e.TypeName.names);
			if ("ObjectWithArgs" in e) return strings(e.ObjectWithArgs.objname);
			if (!("RangeVar" in e)) return [];
			let { schema: t, name: n } = nameOf(e.RangeVar);
			return t === void 0 ? [n] : [t, n];
		}
		function objectName(e) {
			let t = partsOf(e);
			return {
				schema: t.at(-2),
				name: t.at(-1) ?? ""
			};
		}
		function sqlStatement(e, t, n, r) {
			let i = {
				text: t,
				byteStart: n,
				range: r ?? {
					start: 0,
					end: t.length
				}
			}, a = actionsOf(e, i);
			return {
				node: e,
				...i,
				actions: a,
				added: addedColumns(i, a)
			};
		}
		function offsetIn({ text: e, byteStart: t, range: n }, r) {
			return r === void 0 || r < 0 ? n.start : offsetOfByte(e, r - t);
		}
		function sqlOf({ text: e, range: t }) {
			return e.slice(t.start, t.end);
		}
		function addedColumns(e, t) {
			return t.flatMap((t) => {
				let { def: n, subtype: r } = t.command;
				if (r !== "AT_AddColumn" || n === void 0 || !("ColumnDef" in n) || t.objtype !== "OBJECT_TABLE" && t.objtype !== "OBJECT_FOREIGN_TABLE") return [];
				let i = constraintsOf(n.ColumnDef.constraints);
				return [{
					...t,
					column: n.ColumnDef.colname ?? "",
					def: n.ColumnDef,
					constraints: i,
					type: typeText(e, t, n.ColumnDef, i)
				}];
			});
		}
		function constraintsOf(e) {
			return (e ?? []).flatMap((e) => "Constraint" in e ? [e.Constraint] : []);
		}
		function isAttribute({ contype: e }) {
			return e?.startsWith("CONSTR_ATTR_") === !0;
		}
		function significant(e, t) {
			let { start: n, end: r } = significantPart(e, t.start, t.end);
			return e.slice(n, r);
		}
		function constraintText(e, t, n) {
			return significant(e.text, constraintRange(e, t, n));
		}
		function constraintRange(e, { range: t, constraints: n }, { location: r }) {
			let i = offsetIn(e, r), a = n.filter((e) => !isAttribute(e)).map((t) => offsetIn(e, t.location)).filter((e) => e > i);
			return {
				start: i,
				end: Math.min(t.end, ...a)
			};
		}
		function splitAtCommas(e, t) {
			let n = [], r = 0, i, a = t.start;
			for (let o = nextSignificant(e, t.start, t.end); o !== void 0; o = nextSignificant(e, o.end, t.end)) {
				let t = e.charAt(o.start);
				(t === "(" || t === "[") && r++, (t === ")" || t === "]") && r--, t === "," && o.end === o.start + 1 && r === 0 ? (i !== void 0 && n.push({
					start: i,
					end: a
				}), i = void 0) : (i ??= o.start, a = o.end);
			}
			return i === void 0 ? n : [...n, {
				start: i,
				end: a
			}];
		}
		function actionsOf(e, t) {
			if (!("AlterTableStmt" in e)) return [];
			let { relation: n, cmds: r = [], objtype: i = "OBJECT_TABLE" } = e.AlterTableStmt;
			if (n === void 0) return [];
			let { text: a, range: o } = t, s = splitAtCommas(a, {
				start: afterName(a, offsetIn(t, n.location)),
				end: o.end
			});
			return r.flatMap((e, t) => {
				if (!("AlterTableCmd" in e)) return [];
				let c = (s.length === r.length ? s[t] : void 0) ?? o;
				return [{
					relation: n,
					command: e.AlterTableCmd,
					range: c,
					sql: a.slice(c.start, c.end),
					objtype: i
				}];
			});
		}
		function afterName(e, t) {
			let n = t, r = !0;
			for (let i = nextSignificant(e, t); i !== void 0; i = nextSignificant(e, i.end)) {
				let t = e.slice(i.start, i.end);
				if (!r && t !== "." && t !== "*" && t !== ")") return n;
				n = i.end, r = t === ".";
			}
			return n;
		}
		function typeText(e, t, n, r) {
			let i = offsetIn(e, n.typeName?.location), a = r.map(({ location: t }) => offsetIn(e, t)).filter((e) => e > i);
			return significant(e.text, {
				start: i,
				end: Math.min(t.range.end, ...a)
			}).replace(/\s+(?:collate|constraint)\b[\s\S]*$/i, "");
		}
		function columnWithout(e, t, n) {
			let { text: r } = e, { start: i, end: a } = constraintRange(e, t, n), o = significant(r, {
				start: offsetIn(e, t.def.location),
				end: i
			}), s = significant(r, {
				start: a,
				end: t.range.end
			});
			return s === "" ? o : `${o} ${s}`;
		}
		function deferral({ constraint: e, added: t }) {
			let n = t?.constraints ?? [], r = n.slice(n.indexOf(e) + 1), i = r.findIndex((e) => !isAttribute(e)), a = i < 0 ? r : r.slice(0, i), has = (e) => a.some(({ contype: t }) => t === e);
			return e.initdeferred === !0 || has("CONSTR_ATTR_DEFERRED") ? " DEFERRABLE INITIALLY DEFERRED" : e.deferrable === !0 || has("CONSTR_ATTR_DEFERRABLE") ? " DEFERRABLE" : "";
		}
		function including({ including: e }) {
			return e === void 0 ? "" : ` INCLUDE (${strings(e).map(quote).join(", ")})`;
		}
		function newConstraints(e, t) {
			if (e.actions.length === 0) return [];
			let n = new Map(e.added.map((e) => [e.command, e]));
			return e.actions.flatMap((e) => {
				let { subtype: r, def: i } = e.command, a = n.get(e.command);
				return [...r === "AT_AddConstraint" && i !== void 0 ? constraintsOf([i]) : [], ...a?.constraints ?? []].filter(({ contype: n }) => n === t && e.objtype !== "OBJECT_FOREIGN_TABLE").map((t) => ({
					constraint: t,
					action: e,
					added: a
				}));
			});
		}
		let y = {
			id: "add-check-validating",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_CHECK").flatMap(({ constraint: n, action: r, added: i }) => {
					let a = t.table(nameOf(r.relation));
					if (n.skip_validation || n.is_enforced === !1 || a.made) return [];
					let o = i === void 0 ? [] : [i.column], s = quote(n.conname ?? joinName(a.name, ...o, "check")), c = constraintText(e, {
						range: r.range,
						constraints: i?.constraints ?? [n]
					}, n).replace(/^[\s\S]*?\b(?=check\s*\()/i, ""), l = `ALTER TABLE ${a.sql} ADD CONSTRAINT ${s} ${c} NOT VALID;`;
					return [{
						range: r.range,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Adding a CHECK tries it on every row of ${a.sql} while nobody else may use the table.`,
						rewrite: [
							...i === void 0 ? [] : [`ALTER TABLE ${a.sql} ADD COLUMN ${columnWithout(e, i, n)};`],
							l,
							`-- in a later migration\nALTER TABLE ${a.sql} VALIDATE CONSTRAINT ${s};`
						].join("\n")
					}];
				});
			}
		}, b = {
			id: "add-column-constrained-domain",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, def: r, range: i }) => {
					let a = nameFrom(r.typeName?.names), o = t.table(nameOf(e));
					if (o.made || r.typeName?.arrayBounds !== void 0 || a.schema === "pg_catalog" || t.isConstrainedDomain(a) !== !0) return [];
					let [s, c] = [quote(n), quoteQualified(a)];
					return [{
						range: i,
						table: o,
						object: `${o.sql}.${s}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `${c} is a domain with constraints, and a new column of such a type rewrites ${o.sql}.`,
						rewrite: [
							"-- the domain's base type, then its rule as a constraint of the table",
							`ALTER TABLE ${o.sql} ADD COLUMN ${s} <base type of ${c}>;`,
							`ALTER TABLE ${o.sql} ADD CONSTRAINT ${quote(`${o.name}_${n}_check`)} CHECK (<the rule of ${c}>) NOT VALID;`
						].join("\n")
					}];
				});
			}
		}, ee = {
			id: "add-column-required",
			kind: "failing",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, constraints: r, range: i, type: a }) => {
					let has = (...e) => r.some(({ contype: t = "" }) => e.includes(t)), o = t.table(nameOf(e));
					if (!has("CONSTR_NOTNULL", "CONSTR_PRIMARY") || o.made || /^(?:small|big)?serial[248]?$/i.test(a) || has("CONSTR_IDENTITY", "CONSTR_GENERATED")) return [];
					let s = r.find(({ contype: e }) => e === "CONSTR_DEFAULT")?.raw_expr;
					if (s !== void 0 && !("A_Const" in s && s.A_Const.isnull === !0)) return [];
					let c = quote(n);
					return [{
						range: i,
						table: o,
						object: `${o.sql}.${c}`,
						lock: "ACCESS EXCLUSIVE",
						severity: o.facts?.rows === 0 ? "note" : "danger",
						reason: `${c} may not be NULL and has no default: this fails (23502) as soon as ${o.sql} has a row.`,
						rewrite: `ALTER TABLE ${o.sql} ADD COLUMN ${c} ${a} NOT NULL DEFAULT <a constant>;`
					}];
				});
			}
		}, x = /^(?:small|big)?serial[248]?$/, S = {
			smallserial: "smallint",
			serial2: "smallint",
			serial: "integer",
			serial4: "integer",
			bigserial: "bigint",
			serial8: "bigint"
		}, C = {
			id: "add-column-serial",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, def: r, constraints: i, range: a, type: o }) => {
					let s = strings(r.typeName?.names).at(-1) ?? "", c = x.test(s), l = i.some(({ contype: e }) => e === "CONSTR_IDENTITY"), u = t.table(nameOf(e));
					if (!c && !l || u.made) return [];
					let d = quote(n), f = quote(`${u.name}_${n}_seq`);
					return [{
						range: a,
						table: u,
						object: `${u.sql}.${d}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Numbering the rows of ${u.sql} from a new sequence rewrites the whole table.`,
						rewrite: [
							`ALTER TABLE ${u.sql} ADD COLUMN ${d} ${S[s] ?? o};`,
							`CREATE SEQUENCE ${f} OWNED BY ${u.sql}.${d};`,
							`ALTER TABLE ${u.sql} ALTER COLUMN ${d} SET DEFAULT nextval('${f}');`,
							`-- in a later migration, in batches: UPDATE ${u.sql} SET ${d} = DEFAULT WHERE ${d} IS NULL AND <a range of the key>;`
						].join("\n")
					}];
				});
			}
		}, w = {
			id: "add-column-stored-generated",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return [...e.added.flatMap(({ relation: e, column: n, constraints: r, range: i, sql: a, type: o }) => {
					let s = r.find(({ contype: e }) => e === "CONSTR_GENERATED"), c = t.table(nameOf(e));
					if (s?.generated_kind !== "s" || c.made) return [];
					let l = quote(n);
					return [{
						range: i,
						table: c,
						object: `${c.sql}.${l}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `A stored generated column is computed for every row at once, which rewrites ${c.sql}.`,
						rewrite: t.serverMajor >= 18 ? `ALTER TABLE ${c.sql} ${a.replace(/\bstored\b/i, "VIRTUAL")};` : [`ALTER TABLE ${c.sql} ADD COLUMN ${l} ${o};`, "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches"].join("\n")
					}];
				}), ...newExpressions(e, t)];
			}
		};
		function newExpressions({ actions: e }, t) {
			return e.flatMap(({ command: { subtype: e = "", name: n = "" }, relation: r, range: i }) => {
				let a = t.table(nameOf(r));
				if (e !== "AT_SetExpression" || a.made) return [];
				let o = quote(n), s = t.serverMajor >= 18 ? `, unless ${o} is virtual` : "";
				return [{
					range: i,
					table: a,
					object: `${a.sql}.${o}`,
					lock: "ACCESS EXCLUSIVE",
					work: "rewrite",
					reason: `A new expression is computed for every row at once, which rewrites ${a.sql}${s}.`,
					rewrite: [`ALTER TABLE ${a.sql} ADD COLUMN ${quote(`${n}_new`)} <type of ${o}>;`, "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches"].join("\n")
				}];
			});
		}
		let T = new Set("abbrev abs acos acosd acosh age area array_dims array_fill array_length array_lower array_ndims\n  array_position array_positions array_remove array_replace array_to_json array_to_string array_to_tsvector\n  array_upper ascii asin asind asinh atan atan2 atan2d atand atanh bit_count bit_length box broadcast btrim\n  cardinality cash_words cbrt ceil ceiling center char_length character_length chr circle col_description\n  concat concat_ws convert convert_from convert_to cos cosd cosh cot cotd crypt current_database\n  current_schema current_schemas current_setting current_user date date_add date_bin date_part date_subtract\n  date_trunc datemultirange daterange decode degrees diagonal diameter digest div encode enum_first\n  enum_last enum_range erf erfc exp extract factorial family floor format format_type gcd generate_series\n  generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername\n  has_any_column_privilege has_column_privilege has_database_privilege has_foreign_data_wrapper_privilege\n  has_function_privilege has_language_privilege has_parameter_privilege has_schema_privilege\n  has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege\n  has_type_privilege height hmac host hostmask icu_unicode_version inet_client_addr inet_client_port\n  inet_server_addr inet_server_port initcap int4 int4inc int4multirange int4range int8 int8multirange\n  int8range is_normalized isclosed isempty isfinite ishorizontal isopen isparallel isperp isvertical\n  json_array_elements json_array_elements_text json_array_length json_build_array json_build_object\n  json_each json_each_text json_object json_object_keys json_populate_record json_populate_recordset\n  json_strip_nulls json_to_record json_to_recordset json_to_tsvector json_typeof jsonb_array_elements\n  jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each\n  jsonb_each_text jsonb_insert jsonb_object jsonb_object_keys jsonb_path_exists jsonb_path_exists_tz\n  jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz\n  jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record\n  jsonb_populate_record_valid jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax\n  jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof justify_days\n  justify_hours justify_interval lcm left length line ln log log10 lower lower_inc lower_inf lpad lseg ltrim\n  macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz masklen md5 min_scale\n  mod multirange mxid_age netmask network normalize now npoints num_nonnulls num_nulls numeric\n  numeric_div_trunc nummultirange numnode numrange obj_description octet_length overlaps overlay parse_ident\n  pclose pg_backend_pid pg_client_encoding pg_column_size pg_current_snapshot pg_current_xact_id\n  pg_current_xact_id_if_assigned pg_has_role pg_input_is_valid pg_lsn pg_my_temp_schema pg_size_bytes\n  pg_size_pretty pg_trigger_depth pg_typeof phraseto_tsquery pi plainto_tsquery point polygon popen position\n  pow power querytree quote_ident quote_literal quote_nullable radians radius range_merge regexp_count\n  regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array\n  regexp_split_to_table regexp_substr repeat replace reverse right round row_security_active row_to_json\n  rpad rtrim scale session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512\n  shobj_description sign sin sind sinh slope split_part sqrt statement_timestamp string_to_array\n  string_to_table strip strpos substr substring system_user tan tand tanh text time timestamp timestamptz\n  timetz timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass\n  to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure to_regrole to_regtype\n  to_regtypemod to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim_array trim_scale\n  trunc ts_debug ts_delete ts_filter ts_headline ts_lexize ts_rank ts_rank_cd tsmultirange tsquery_phrase\n  tsrange tstzmultirange tstzrange tsvector_to_array txid_current txid_current_if_assigned\n  txid_current_snapshot txid_visible_in_snapshot unaccent unicode_assigned unicode_version unistr unnest\n  upper upper_inc upper_inf uuid_extract_timestamp uuid_extract_version uuid_nil uuid_ns_dns uuid_ns_url\n  version websearch_to_tsquery width width_bucket xml_is_well_formed xml_is_well_formed_content\n  xml_is_well_formed_document xmlcomment xmlexists xmltext xmlvalidate xpath xpath_exists".split(/\s+/)), E = new Set([
			"CreateFunctionStmt",
			"RuleStmt",
			"ViewStmt",
			"CreatePolicyStmt",
			"CreateTrigStmt",
			"A_Const",
			"ColumnRef"
		]), D = new Set();
		function allNodesIn(e) {
			let t = [];
			return walk(e, "", (e, n) => t.push([e, n]), D), t;
		}
		function visitRunning(e, t) {
			walk(e, "", t, E);
		}
		function walk(e, t, n, r) {
			if (typeof e == "object" && e) {
				if (Array.isArray(e)) for (let i of e) walk(i, t, n, r);
				else {
					n(t, e);
					for (let t in e) {
						let i = e[t];
						typeof i == "object" && !r.has(t) && walk(i, t, n, r);
					}
				}
			}
		}
		function functionCalls(e) {
			let t = [];
			for (let [n, r] of allNodesIn(e)) (n === "FuncCall" || n === "funccall") && t.push(r);
			return t;
		}
		function calledNames(e) {
			return functionCalls(e).map(({ funcname: e }) => nameFrom(e));
		}
		function constants(e) {
			let t = [];
			for (let [n, r] of allNodesIn(e)) {
				if (n !== "A_Const") continue;
				let { sval: e, ival: i, fval: a } = r;
				e === void 0 ? i === void 0 ? a !== void 0 && t.push(a.fval ?? "") : t.push(String(i.ival ?? 0)) : t.push(e.sval ?? "");
			}
			return t;
		}
		function columnNames(e) {
			let t = [];
			for (let [n, r] of allNodesIn(e)) n === "ColumnRef" && t.push(strings(r.fields).at(-1) ?? "*");
			return t;
		}
		function notNullColumns(e) {
			if (e === void 0) return [];
			if ("NullTest" in e) {
				let { arg: t, nulltesttype: n } = e.NullTest;
				return n !== "IS_NOT_NULL" || t === void 0 || !("ColumnRef" in t) ? [] : strings(t.ColumnRef.fields).slice(-1);
			}
			return "BoolExpr" in e && e.BoolExpr.boolop === "AND_EXPR" ? (e.BoolExpr.args ?? []).flatMap(notNullColumns) : [];
		}
		function isAlwaysTrue(e) {
			if (e === void 0) return !1;
			if ("A_Const" in e) {
				let { boolval: t, sval: n } = e.A_Const;
				return t?.boolval === !0 || /^(?:t|true|on|yes|1)$/i.test(n?.sval ?? "");
			}
			if ("TypeCast" in e) return isAlwaysTrue(e.TypeCast.arg);
			if ("BoolExpr" in e) {
				let { boolop: t, args: n = [] } = e.BoolExpr;
				return t === "AND_EXPR" ? n.every(isAlwaysTrue) : t === "OR_EXPR" && n.some(isAlwaysTrue);
			}
			if ("A_Expr" in e) {
				let { name: t, lexpr: n, rexpr: r } = e.A_Expr;
				if (strings(t)[0] !== "=" || columnNames([n, r]).length > 0) return !1;
				let [i, a] = [constants(n), constants(r)];
				return calledNames([n, r]).length === 0 && i.length === 1 && i[0] === a[0];
			}
			if ("SubLink" in e) {
				let t = e.SubLink.subselect;
				if (t === void 0 || !("SelectStmt" in t) || t.SelectStmt.fromClause !== void 0) return !1;
				let n = t.SelectStmt.targetList?.[0];
				return n !== void 0 && "ResTarget" in n && isAlwaysTrue(n.ResTarget.val);
			}
			return !1;
		}
		let O = new Set([
			"auth.uid",
			"auth.role",
			"auth.email",
			"auth.jwt"
		]);
		function volatileCall(e, t) {
			for (let { funcname: n } of functionCalls(e)) {
				let e = nameFrom(n), r = `${quoteQualified(e)}()`, i = t.functionVolatility(e);
				if (i === void 0 || i === "volatile") {
					if (i === "volatile") return r;
					if (e.schema === void 0 || e.schema === "pg_catalog") {
						if (T.has(e.name)) continue;
					} else if (O.has(`${e.schema}.${e.name}`)) continue;
					return r;
				}
			}
		}
		let k = {
			id: "add-column-volatile-default",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap((n) => {
					let r = n.constraints.find(({ contype: e }) => e === "CONSTR_DEFAULT"), i = t.table(nameOf(n.relation));
					if (r?.raw_expr === void 0 || i.made) return [];
					let a = volatileCall(r.raw_expr, t), o = "A_Const" in r.raw_expr && r.raw_expr.A_Const.isnull === !0;
					if (a === void 0 && (t.serverMajor >= 11 || o)) return [];
					let s = constraintText(e, n, r), c = a === void 0 ? "before Postgres 11 every default is written into every row" : `${a} may give each row a value of its own, so every row is written anew`;
					return [{
						range: n.range,
						table: i,
						object: `${i.sql}.${quote(n.column)}`,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `The default of ${quote(n.column)} rewrites ${i.sql}: ${c}.`,
						rewrite: stepwise(n, i.sql, s)
					}];
				});
			}
		};
		function stepwise({ column: e, type: t }, n, r) {
			let i = r.replace(/^default\s+/i, ""), a = quote(e);
			return [
				`ALTER TABLE ${n} ADD COLUMN ${a} ${t};`,
				`ALTER TABLE ${n} ALTER COLUMN ${a} SET DEFAULT ${i};`,
				`-- in a later migration, in batches: UPDATE ${n} SET ${a} = ${i} WHERE ${a} IS NULL AND <a range of the key>;`
			].join("\n");
		}
		let A = {
			id: "add-exclusion-constraint",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_EXCLUSION").flatMap(({ action: e }) => {
					let n = t.table(nameOf(e.relation));
					return n.made ? [] : [{
						range: e.range,
						table: n,
						lock: "ACCESS EXCLUSIVE",
						work: "build",
						reason: `The constraint's index over ${n.sql} is built while nobody else may use the table, and there is no way around it.`,
						rewrite: [
							`-- at a quiet hour, or on a new table that takes the place of ${n.sql}:`,
							`CREATE TABLE <new> (LIKE ${n.sql} INCLUDING ALL);`,
							`ALTER TABLE <new> ${e.sql};`,
							"-- copy the rows in batches, then rename both tables in one transaction"
						].join("\n")
					}];
				});
			}
		}, j = {
			id: "add-fk-validating",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_FOREIGN").flatMap(({ constraint: n, action: r, added: i }) => {
					let a = t.table(nameOf(r.relation)), o = i === void 0 || i.constraints.some(({ contype: e }) => e === "CONSTR_DEFAULT");
					if (n.skip_validation || n.is_enforced === !1 || a.made || !o) return [];
					let s = i === void 0 ? strings(n.fk_attrs) : [i.column], c = quote(n.conname ?? joinName(a.name, ...s, "fkey")), l = quoteQualified(nameOf(n.pktable)), u = constraintText(e, {
						range: r.range,
						constraints: i?.constraints ?? [n]
					}, n).replace(/^[\s\S]*?\b(?=references\b)/i, ""), d = `FOREIGN KEY (${s.map(quote).join(", ")}) ${u}`, f = a.partitioned !== !0 || t.serverMajor >= 18;
					return [{
						range: r.range,
						table: a,
						lock: i === void 0 ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Adding this foreign key tries every row of ${a.sql} while writers of it and of ${l} wait.`,
						rewrite: f ? [
							...i === void 0 ? [] : [`ALTER TABLE ${a.sql} ADD COLUMN ${columnWithout(e, i, n)};`],
							`ALTER TABLE ${a.sql} ADD CONSTRAINT ${c} ${d} NOT VALID;`,
							`-- in a later migration\nALTER TABLE ${a.sql} VALIDATE CONSTRAINT ${c};`
						].join("\n") : void 0
					}];
				});
			}
		};
		class World {
			relations = new Map();
			indexes = new Map();
			types = new Map();
			routines = new Map();
			schemas = new Set();
			dropped = new Set();
			renamedSchemas = new Set();
			extensions = new Map();
			enumValues = [];
			unclosed = new Set();
			searchPath;
			held = new Map();
			transaction = 0;
			rlsUnknown = !1;
			grantsUnknown = !1;
			grantedByDefault = new Set();
			#e;
			constructor(e, t = new Set()) {
				this.searchPath = e, this.#e = t;
			}
			isAbsent({ schema: e = this.searchPath[0] ?? "public", name: t }) {
				let n = keyOf(e, t);
				return (this.#e.has(n) || this.dropped.has(n)) && !this.relations.has(n);
			}
			remaining(e) {
				if (e.length === 0) return e;
				let t = [...this.dropped];
				return e.filter((e) => !t.some((t) => e.endsWith(` ${t}`) || e.includes(` ${t}.`)));
			}
			settle() {
				for (let e of this.relations.values()) e.made = !1, e.was = void 0, e.columns.clear(), e.changed.clear();
				for (let e of [
					...this.indexes.values(),
					...this.types.values(),
					...this.routines.values()
				]) e.made = !1;
				this.schemas.clear(), this.dropped.clear(), this.renamedSchemas.clear(), this.enumValues = [], this.held.clear();
			}
			resolve({ schema: e, name: t }, n = this.relations) {
				if (e !== void 0) return keyOf(e, t);
				let r = keyOf("pg_temp", t);
				return n.has(r) ? r : keyOf(this.searchPath.find((e) => n.has(keyOf(e, t))) ?? this.searchPath[0] ?? "public", t);
			}
			relation(e) {
				return this.relations.get(this.resolve(e));
			}
			touch(e) {
				let t = this.resolve(e), n = this.relations.get(t);
				if (n !== void 0 && !n.gone) return n;
				let r = emptyRecord(t, this.transaction);
				return this.relations.set(t, r), r;
			}
			make({ schema: e = this.searchPath[0] ?? "public", name: t }, n, r) {
				let i = keyOf(e, t), a = this.relations.get(i);
				if (!r && a !== void 0 && !a.gone) return a;
				let o = new Set(this.grantedByDefault), s = {
					...emptyRecord(i, this.transaction),
					kind: n,
					made: r,
					defined: r,
					granted: o
				};
				return this.relations.set(i, s), s;
			}
			move(e, t, n) {
				let r = keyOf(e.schema, e.name);
				this.relations.get(r) === e && this.relations.delete(r), e.was ??= {
					schema: e.schema,
					name: e.name
				}, e.schema = t, e.name = n, this.relations.set(keyOf(t, n), e);
			}
			routine(e) {
				return this.routines.get(this.resolve(e, this.routines));
			}
			type(e) {
				return this.types.get(this.resolve(e, this.types));
			}
		}
		function partitionOf(e) {
			return `partition ${e}`;
		}
		function keyOf(e, t) {
			return `${e}.${t}`;
		}
		function partsOfKey(e) {
			let t = e.indexOf(".");
			return {
				schema: e.slice(0, t),
				name: e.slice(t + 1)
			};
		}
		function emptyRecord(e, t) {
			return {
				...partsOfKey(e),
				was: void 0,
				kind: "table",
				made: !1,
				defined: !1,
				gone: !1,
				rls: !1,
				transaction: t,
				columns: new Set(),
				changed: new Map(),
				types: new Map(),
				constraints: new Map(),
				policies: new Set(),
				granted: new Set(),
				revoked: new Set(),
				invoker: !1
			};
		}
		function indexesOf({ record: e, facts: t, key: n }, r) {
			if (t?.indexes === void 0) return;
			let { schema: i } = partsOfKey(n), a = t.indexes.filter(({ name: e }) => !r.dropped.has(keyOf(i, e))), o = [...r.indexes].flatMap(([t, { table: n, columns: r, computed: i }]) => n === e ? [{
				name: partsOfKey(t).name,
				columns: r,
				computed: i
			}] : []);
			return [...a, ...o];
		}
		function indexedColumns({ indexParams: e = [], whereClause: t }) {
			let n = e.flatMap((e) => "IndexElem" in e ? [e.IndexElem] : []), r = n.flatMap(({ expr: e }) => e ?? []), i = r.length > 0 || t !== void 0;
			return {
				columns: [...n.flatMap(({ name: e, collation: t }) => e === void 0 || t !== void 0 && !i ? [] : [e]), ...columnNames([r, t])],
				computed: i
			};
		}
		function validChecks({ record: e, facts: t }) {
			return (t?.checks ?? []).filter(({ name: t, validated: n }) => n || e?.constraints.get(t)?.validated === !0);
		}
		function isProvedNotNull(e, t, n, { serverMajor: r }) {
			if (e.facts?.columns?.[t]?.notNull === !0) return !0;
			if (r < 12) return !1;
			for (let [r, { kind: i, expression: a, validated: o, columns: s }] of e.record?.constraints ?? []) {
				let e = i === "check" ? notNullColumns(a) : i === "not-null" ? s : [];
				if (o && e.includes(t) && !n.includes(r)) return !0;
			}
			return validChecks(e).some(({ name: e, definition: r }) => !n.includes(e) && provesNotNull(r, t));
		}
		function provesNotNull(e, t) {
			let n = `(${quote(t)} IS NOT NULL)`;
			return e.includes(n) && !/\bOR\b|\bNOT \(/.test(e);
		}
		function notNullInSteps(e, t, n) {
			let [r, i] = [quote(t), quote(joinName(e.name, t, "not_null"))], a = "-- in a later migration";
			return n >= 18 ? [`ALTER TABLE ${e.sql} ADD CONSTRAINT ${i} NOT NULL ${r} NOT VALID;`, `${a}\nALTER TABLE ${e.sql} VALIDATE CONSTRAINT ${i};`].join("\n") : [
				`ALTER TABLE ${e.sql} ADD CONSTRAINT ${i} CHECK (${r} IS NOT NULL) NOT VALID;`,
				`${a}\nALTER TABLE ${e.sql} VALIDATE CONSTRAINT ${i};`,
				`${a}\nALTER TABLE ${e.sql} ALTER COLUMN ${r} SET NOT NULL;`,
				`ALTER TABLE ${e.sql} DROP CONSTRAINT ${i};`
			].join("\n");
		}
		let M = {
			id: "add-primary-key",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_PRIMARY").flatMap((n) => {
					let { constraint: r, action: i } = n, a = t.table(nameOf(i.relation));
					return a.made ? [] : r.indexname === void 0 ? [building(n, a, e, t)] : readingForNulls(n, a, r.indexname, t);
				});
			}
		};
		function building(e, t, n, r) {
			let { constraint: i, action: a, added: o } = e, s = o === void 0 ? strings(i.keys) : [o.column], c = o === void 0 ? s.filter((e) => !isProvedNotNull(t, e, [], r)) : [], l = quote(i.conname ?? `${t.name}_pkey`), u = s.map(quote).join(", ");
			return {
				range: a.range,
				table: t,
				lock: "ACCESS EXCLUSIVE",
				work: "build",
				reason: `The key's index over ${t.sql} is built while nobody else may use the table.`,
				rewrite: [
					...o === void 0 ? [] : [`ALTER TABLE ${t.sql} ADD COLUMN ${columnWithout(n, o, i)};`, "-- fill it and make it NOT NULL first (see set-not-null)"],
					...c.map((e) => notNullInSteps(t, e, r.serverMajor)),
					`-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${l} ON ${t.sql} (${u})${including(i)};`,
					`-- in the next one\nALTER TABLE ${t.sql} ADD CONSTRAINT ${l} PRIMARY KEY USING INDEX ${l}${deferral(e)};`
				].join("\n")
			};
		}
		function readingForNulls({ action: e }, t, n, r) {
			let i = nullableKeys(t, n, r);
			return i.length === 0 ? [] : [{
				range: e.range,
				table: t,
				lock: "ACCESS EXCLUSIVE",
				work: "scan",
				reason: `Its index is there, but the key makes ${i.map(quote).join(", ")} NOT NULL, which reads all of ${t.sql} while nobody else may use it.`,
				rewrite: [...i.map((e) => notNullInSteps(t, e, r.serverMajor)), `-- in a later migration\nALTER TABLE ${t.sql} ${e.sql};`].join("\n")
			}];
		}
		function nullableKeys(e, t, n) {
			return (indexesOf(e, n.world)?.find(({ name: e }) => e === t)?.columns ?? []).filter((t) => e.facts?.columns?.[t]?.notNull === !1 && !isProvedNotNull(e, t, [], n));
		}
		let N = {
			id: "add-unique-constraint",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return newConstraints(e, "CONSTR_UNIQUE").flatMap((n) => {
					let { constraint: r, action: i, added: a } = n, o = t.table(nameOf(i.relation));
					if (r.indexname !== void 0 || o.made) return [];
					let s = a === void 0 ? strings(r.keys) : [a.column], c = quote(r.conname ?? joinName(o.name, ...s, "key")), l = s.map(quote).join(", "), u = including(r), d = r.nulls_not_distinct === !0 ? " NULLS NOT DISTINCT" : "";
					return [{
						range: i.range,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						work: "build",
						reason: `The constraint's index over ${o.sql} is built while nobody else may use the table.`,
						rewrite: [
							...a === void 0 ? [] : [`ALTER TABLE ${o.sql} ADD COLUMN ${columnWithout(e, a, r)};`],
							`-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${c} ON ${o.sql} (${l})${u}${d};`,
							`-- in the next one\nALTER TABLE ${o.sql} ADD CONSTRAINT ${c} UNIQUE USING INDEX ${c}${deferral(n)};`
						].join("\n")
					}];
				});
			}
		}, P = {
			varchar: "character varying",
			bpchar: "character",
			char: "character",
			int2: "smallint",
			int: "integer",
			int4: "integer",
			int8: "bigint",
			float4: "real",
			float8: "double precision",
			bool: "boolean",
			decimal: "numeric",
			timestamptz: "timestamp with time zone",
			timestamp: "timestamp without time zone",
			timetz: "time with time zone",
			time: "time without time zone",
			varbit: "bit varying"
		};
		function typeWords(e) {
			let t = strings(e?.names).at(-1) ?? "", n = constants(e?.typmods), r = P[t] ?? t;
			return `${r}${n.length === 0 || r === "character" && n[0] === "1" ? "" : `(${n.join(",")})`}${"[]".repeat(e?.arrayBounds?.length ?? 0)}`;
		}
		function typeChange(e, t, n) {
			let [r, i] = [read(e), read(t)];
			if (r.isArray || i.isArray) return e === t ? "catalog" : "rewrite";
			if (r.name === i.name) return widens(r, i) ? "catalog" : "rewrite";
			let a = `${r.name} > ${i.name}`;
			if (a === "character varying > text" || a === "cidr > inet") return "catalog";
			if (a === "text > character varying") return i.limits.length === 0 ? "catalog" : "rewrite";
			if (/^(?:text|character varying) > citext$|^citext > (?:text|character varying)$/.test(a)) return i.limits.length === 0 ? "indexes" : "rewrite";
			let o = /^(?:utc|etc\/utc|gmt|etc\/gmt|zulu)$/i.test(n ?? "");
			return /^timestamp with(?:out)? time zone > timestamp with(?:out)? time zone$/.test(a) && o && widens({
				...r,
				name: i.name
			}, i) ? "indexes" : "rewrite";
		}
		function widens(e, t) {
			let [n, r = 0] = e.limits, [i, a = 0] = t.limits;
			return i === void 0 ? t.name !== "character" || n === void 0 : n === void 0 ? isTime(t.name) && i >= 6 : t.name === "numeric" ? a === r && i >= n : t.name === "character" || t.name === "bit" ? i === n : i >= n;
		}
		function isTime(e) {
			return /^(?:timestamp|time|interval)/.test(e);
		}
		function read(e) {
			let t = e.toLowerCase().replace(/\s+/g, " ").trim(), n = /\(([\d\s,]+)\)/.exec(t)?.[1]?.split(",").map(Number) ?? [], r = t.replace(/\s*\([\d\s,]+\)/, "").replaceAll("[]", "").replace(/^pg_catalog\.|^.*\.(?=citext$)/, ""), i = r.replace(/^(time(?:stamp)?)$/, "$1 without time zone");
			return {
				name: P[r] ?? i,
				limits: n,
				isArray: t.includes("[]")
			};
		}
		let F = {
			id: "alter-column-type",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap((n) => {
					let { subtype: r, name: i = "", def: a } = n.command;
					if (r !== "AT_AlterColumnType" || n.objtype !== "OBJECT_TABLE" || a === void 0 || !("ColumnDef" in a)) return [];
					let o = t.table(nameOf(n.relation));
					if (o.made) return [];
					let s = changeOf(o, i, a.ColumnDef, t), c = typeWords(a.ColumnDef.typeName), l = writtenType(e, n, a.ColumnDef), u = s.does === "rewrite" ? {
						work: "rewrite",
						reason: `Making ${quote(i)} ${c} rewrites ${o.sql} and its indexes${s.why}.`,
						rewrite: withNewColumn(o, i, l)
					} : keepingRows(o, i, l, s.sorts, {
						statement: e,
						action: n,
						context: t
					});
					if (u === void 0) return [];
					let d = `${o.sql}.${quote(i)}`;
					return [{
						range: n.range,
						table: o,
						object: d,
						lock: "ACCESS EXCLUSIVE",
						...u
					}];
				});
			}
		};
		function changeOf(e, t, n, { timeZone: r }) {
			let i = e.facts?.columns?.[t], a = i?.type ?? e.record?.types.get(t), o = stepsTo(typeWords(n.typeName), t, n.raw_default);
			if (a === void 0) return {
				does: "rewrite",
				why: ", unless its old type happens to allow it as it stands"
			};
			let s = [a, ...o ?? []], c = s.slice(1).map((e, t) => typeChange(s[t] ?? e, e, r));
			if (o === void 0 || c.includes("rewrite")) return {
				does: "rewrite",
				why: ` (it was ${a})`
			};
			if (c.includes("indexes")) return {
				does: "keep",
				sorts: "anew"
			};
			let l = strings(n.collClause?.collname).at(-1), u = l === "default" ? void 0 : l;
			return {
				does: "keep",
				sorts: i?.collation === u ? "as-before" : "anew"
			};
		}
		function keepingRows(e, t, n, r, { statement: i, action: a, context: o }) {
			let s = indexesOf(e, o.world)?.filter(({ columns: e, computed: n }) => e.includes(t) && (n || r === "anew")), c = `Making ${quote(t)} ${n}`;
			if (s === void 0 ? r === "anew" : s.length > 0) {
				let r = s === void 0 ? "each index" : listed("the index", "the indexes", s.map(({ name: e }) => e));
				return {
					work: "build",
					reason: `${c} leaves the rows of ${e.sql} as they are, but builds ${r} over it anew while nobody else may use it.`,
					rewrite: withNewColumn(e, t, n)
				};
			}
			let l = i.actions.flatMap(({ command: { subtype: e, name: t = "" } }) => e === "AT_DropConstraint" ? [t] : []), u = checksOver(e, t).filter(({ name: e }) => !l.includes(e));
			if (u.length === 0) return;
			let d = u.map(({ name: e }) => e);
			return {
				work: "scan",
				reason: `${c} tries ${listed("the CHECK", "the CHECKs", d)} on every row of ${e.sql} again while nobody else may use it.`,
				rewrite: [
					...d.map((t) => `ALTER TABLE ${e.sql} DROP CONSTRAINT ${quote(t)};`),
					`ALTER TABLE ${e.sql} ${a.sql};`,
					...u.map(({ name: t, definition: n }) => `ALTER TABLE ${e.sql} ADD CONSTRAINT ${quote(t)} ${n} NOT VALID;`),
					...d.map((t) => `-- in a later migration\nALTER TABLE ${e.sql} VALIDATE CONSTRAINT ${quote(t)};`)
				].join("\n")
			};
		}
		function checksOver({ facts: e }, t) {
			let n = quote(t).replace(/[$.*+?()[\]{}|^\\]/g, "\\$&"), r = RegExp(`(?<![\\w"$])${n}(?![\\w"$])`);
			return (e?.checks ?? []).filter(({ definition: e, validated: t }) => t && r.test(e.replace(/'(?:[^']|'')*'/g, "''")));
		}
		function listed(e, t, n) {
			return `${n.length === 1 ? e : t} ${n.map(quote).join(", ")}`;
		}
		function withNewColumn(e, t, n) {
			let [r, i] = [quote(t), quote(`${t}_new`)];
			return [
				`ALTER TABLE ${e.sql} ADD COLUMN ${i} ${n};`,
				`-- write both columns (a trigger), fill ${i} in batches, build its indexes CONCURRENTLY, then in a later migration:`,
				`ALTER TABLE ${e.sql} RENAME COLUMN ${r} TO ${quote(`${t}_old`)};`,
				`ALTER TABLE ${e.sql} RENAME COLUMN ${i} TO ${r};`
			].join("\n");
		}
		function writtenType(e, { range: t }, { typeName: n }) {
			return significant(e.text, {
				start: offsetIn(e, n?.location),
				end: t.end
			}).replace(/\s+using\b[\s\S]*$/i, "");
		}
		function stepsTo(e, t, n) {
			if (n === void 0) return [e];
			if ("ColumnRef" in n) return columnNames(n)[0] === t ? [e] : void 0;
			if (!("TypeCast" in n)) return;
			let r = stepsTo(typeWords(n.TypeCast.typeName), t, n.TypeCast.arg);
			return n.TypeCast.arg === void 0 || r === void 0 ? void 0 : [...r, e];
		}
		function defaultPartitionOf({ facts: e }, { dropped: t }) {
			let n = e?.defaultPartition;
			return n === void 0 || t.has(n) || t.has(partitionOf(n)) ? void 0 : n;
		}
		let I = {
			id: "attach-partition-scan",
			kind: "locking",
			about: ["AlterTableStmt", "CreateStmt"],
			check(e, t) {
				let { node: n } = e;
				if ("CreateStmt" in n) {
					let { relation: r, partbound: i, inhRelations: a = [] } = n.CreateStmt;
					return a.flatMap((n) => defaultPartitionScan(objectName(n), r, i, `${sqlOf(e)};`, t));
				}
				return e.actions.flatMap(({ command: { subtype: e, def: n }, relation: r, range: i, sql: a, objtype: o }) => {
					if (o === "OBJECT_INDEX" || e !== "AT_AttachPartition" || n === void 0 || !("PartitionCmd" in n)) return [];
					let s = t.table(nameOf(n.PartitionCmd.name)), { name: c, bound: l } = n.PartitionCmd, u = `ALTER TABLE ${quoteQualified(nameOf(r))} ${a};`, d = defaultPartitionScan(nameOf(r), c, l, u, t, i);
					if (s.made || isProved(s, constants(l))) return d;
					let f = t.table(nameOf(r)), p = quote(joinName(s.name, "bounds"));
					return [...d, {
						range: i,
						table: s,
						lock: "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Attaching ${s.sql} to ${f.sql} tries every row of it against the bounds while nobody else may use it.`,
						rewrite: [
							`ALTER TABLE ${s.sql} ADD CONSTRAINT ${p} CHECK (${within(l)}) NOT VALID;`,
							`-- in a later migration\nALTER TABLE ${s.sql} VALIDATE CONSTRAINT ${p};`,
							`-- in a later migration\n${u}`,
							`ALTER TABLE ${s.sql} DROP CONSTRAINT ${p};`
						].join("\n")
					}];
				});
			}
		};
		function defaultPartitionScan(e, t, n, r, i, a) {
			let o = i.table(e), s = defaultPartitionOf(o, i.world);
			if (s === void 0 || n === void 0) return [];
			let c = i.table(partsOfKey(s));
			if (isExcluded(c, constants(n))) return [];
			let l = quote(joinName(c.name, "without", t?.relname ?? ""));
			return [{
				range: a,
				table: c,
				lock: "ACCESS EXCLUSIVE",
				work: "scan",
				reason: `${o.sql} has a DEFAULT partition, ${c.sql}: all of it is read for rows that belong to the new one, while nobody else may use it.`,
				rewrite: [
					`ALTER TABLE ${c.sql} ADD CONSTRAINT ${l} CHECK (NOT (${within(n)})) NOT VALID;`,
					`-- in a later migration\nALTER TABLE ${c.sql} VALIDATE CONSTRAINT ${l};`,
					`-- in a later migration\n${r}`,
					`ALTER TABLE ${c.sql} DROP CONSTRAINT ${l};`
				].join("\n")
			}];
		}
		function isExcluded(e, t) {
			let n = [...e.record?.constraints.values() ?? []].some(({ kind: e, expression: n, validated: r }) => e === "check" && r && t.every((e) => constants(n).includes(e))), r = validChecks(e).some(({ definition: e }) => t.every((t) => e.includes(t)));
			return t.length > 0 && (n || r);
		}
		function isProved(e, t) {
			let n = [...e.record?.constraints.values() ?? []].some(({ kind: e, expression: n, validated: r }) => e === "check" && r && t.every((e) => constants(n).includes(e)) && rulesOutNull(n)), r = validChecks(e).some(({ definition: e }) => /IS NOT NULL/.test(e) && t.every((t) => e.includes(t)));
			return t.length > 0 && (n || r);
		}
		function within(e) {
			let t = constants(e?.listdatums).map(literal);
			if (t.length > 0) return `<key> IS NOT NULL AND <key> IN (${t.join(", ")})`;
			let [[n, ...r], [i]] = [constants(e?.lowerdatums), constants(e?.upperdatums)];
			return n === void 0 || i === void 0 || r.length > 0 ? "<the key is not NULL and within the bounds>" : `<key> IS NOT NULL AND <key> >= ${literal(n)} AND <key> < ${literal(i)}`;
		}
		function rulesOutNull(e) {
			return allNodesIn(e).some(([e, t]) => e === "NullTest" && "nulltesttype" in t && t.nulltesttype === "IS_NOT_NULL");
		}
		let L = [
			"anon",
			"authenticated",
			"public"
		];
		function isServed({ api: e }, t) {
			return e?.schemas.includes(t) === !0;
		}
		let R = {
			id: "auth-users-exposed",
			kind: "security",
			about: ["ViewStmt", "CreateTableAsStmt"],
			check({ node: e }, t) {
				let n = "ViewStmt" in e ? e.ViewStmt.view : "CreateTableAsStmt" in e ? e.CreateTableAsStmt.into?.rel : void 0;
				if (n === void 0 || n.relpersistence === "t") return [];
				let r = nameOf(n), i = r.schema ?? t.world.searchPath[0] ?? "public";
				if (!isServed(t, i) || !readsUsers(e)) return [];
				let a = quoteQualified(r);
				return [{
					object: a,
					severity: "danger",
					reason: `The API serves ${a}, which shows rows of auth.users: addresses, phone numbers, metadata of every user.`,
					rewrite: "-- a table of your own with what may be shown, kept in step by a trigger on auth.users, with policies\nCREATE TABLE public.profiles (id uuid PRIMARY KEY REFERENCES auth.users (id) ON DELETE CASCADE);",
					stands: (e) => e.relations.get(`${i}.${r.name}`)?.gone === !1
				}];
			}
		};
		function readsUsers(e) {
			return allNodesIn(e).some(([e, t]) => {
				if (e !== "RangeVar") return !1;
				let { schemaname: n, relname: r } = t;
				return n === "auth" && r === "users";
			});
		}
		let z = [
			"IndexStmt",
			"DropStmt",
			"ReindexStmt",
			"VacuumStmt",
			"ClusterStmt",
			"DiscardStmt",
			"AlterTableStmt",
			"CreatedbStmt",
			"DropdbStmt",
			"CreateTableSpaceStmt",
			"DropTableSpaceStmt",
			"AlterSystemStmt",
			"AlterDatabaseStmt",
			"CreateSubscriptionStmt",
			"DropSubscriptionStmt",
			"AlterSubscriptionStmt"
		], B = new Set(z);
		function nonTransactionalOf(e) {
			if (B.has(kindOf(e))) return ofIndexes(e) ?? ofTables(e) ?? ofDatabases(e) ?? ofSubscriptions(e);
		}
		function optionIsOn(e, t, n = !1) {
			let r = optionsOf(e).findLast(({ defname: e }) => e === t);
			if (r === void 0) return n;
			let { arg: i } = r;
			if (i === void 0) return !0;
			if ("Integer" in i) return i.Integer.ival !== void 0 && i.Integer.ival !== 0;
			let a = "String" in i ? i.String.sval : "TypeName" in i ? lastName(i.TypeName.names) : void 0;
			return !["false", "off"].includes((a ?? "").toLowerCase());
		}
		function ofIndexes(e) {
			if ("IndexStmt" in e && e.IndexStmt.concurrent) {
				let { relation: t, idxname: n, if_not_exists: r = !1 } = e.IndexStmt, { schema: i, name: a } = transactional_nameOf(t);
				return {
					command: "CREATE INDEX CONCURRENTLY",
					effect: {
						type: "create-index",
						schema: i,
						table: a,
						index: n,
						ifNotExists: r
					}
				};
			}
			if ("DropStmt" in e && e.DropStmt.concurrent) {
				let { objects: t = [], missing_ok: n = !1 } = e.DropStmt;
				return {
					command: "DROP INDEX CONCURRENTLY",
					effect: {
						type: "drop-index",
						names: t.map((e) => "List" in e ? transactional_nameFrom(e.List.items) : transactional_nameFrom([])),
						ifExists: n
					}
				};
			}
			return "ReindexStmt" in e ? ofReindex(e.ReindexStmt) : void 0;
		}
		function ofReindex(e) {
			let { kind: t, relation: n, params: r } = e, i = optionIsOn(r, "concurrently");
			if (t === "REINDEX_OBJECT_INDEX" || t === "REINDEX_OBJECT_TABLE") {
				if (!i) return;
				let e = t === "REINDEX_OBJECT_INDEX" ? "index" : "table";
				return {
					command: "REINDEX CONCURRENTLY",
					effect: {
						type: "reindex",
						...transactional_nameOf(n),
						target: e
					}
				};
			}
			let a = `REINDEX ${t?.replace("REINDEX_OBJECT_", "") ?? ""}`;
			if (!i) return repeatable(a);
			let o = {
				type: "reindex",
				schema: void 0,
				name: e.name ?? "",
				target: t === "REINDEX_OBJECT_SCHEMA" ? "schema" : "database"
			};
			return {
				command: `${a} CONCURRENTLY`,
				effect: o
			};
		}
		function ofTables(e) {
			if ("VacuumStmt" in e) return e.VacuumStmt.is_vacuumcmd ? repeatable("VACUUM") : void 0;
			if ("ClusterStmt" in e) return e.ClusterStmt.relation ? void 0 : repeatable("CLUSTER");
			if ("DiscardStmt" in e) return (e.DiscardStmt.target ?? "DISCARD_ALL") === "DISCARD_ALL" ? repeatable("DISCARD ALL") : void 0;
			if (!("AlterTableStmt" in e)) return;
			let { relation: t, cmds: n = [] } = e.AlterTableStmt;
			for (let e of n) {
				let n = "AlterTableCmd" in e ? e.AlterTableCmd.def : void 0;
				if (n === void 0 || !("PartitionCmd" in n) || !n.PartitionCmd.concurrent) continue;
				let r = transactional_nameOf(n.PartitionCmd.name);
				return {
					command: "DETACH PARTITION CONCURRENTLY",
					effect: {
						type: "detach-partition",
						parent: transactional_nameOf(t),
						partition: r
					}
				};
			}
		}
		function ofDatabases(e) {
			return "CreatedbStmt" in e ? named("CREATE DATABASE", "create-database", e.CreatedbStmt.dbname) : "DropdbStmt" in e ? named("DROP DATABASE", "drop-database", e.DropdbStmt.dbname) : "CreateTableSpaceStmt" in e ? named("CREATE TABLESPACE", "create-tablespace", e.CreateTableSpaceStmt.tablespacename) : "DropTableSpaceStmt" in e ? named("DROP TABLESPACE", "drop-tablespace", e.DropTableSpaceStmt.tablespacename) : "AlterSystemStmt" in e ? repeatable("ALTER SYSTEM") : "AlterDatabaseStmt" in e && optionsOf(e.AlterDatabaseStmt.options).some(({ defname: e }) => e === "tablespace") ? repeatable("ALTER DATABASE SET TABLESPACE") : void 0;
		}
		function ofSubscriptions(e) {
			if ("CreateSubscriptionStmt" in e) {
				let { subname: t, options: n } = e.CreateSubscriptionStmt;
				return optionIsOn(n, "create_slot", optionIsOn(n, "connect", !0)) ? named("CREATE SUBSCRIPTION", "create-subscription", t) : void 0;
			}
			if ("DropSubscriptionStmt" in e) return named("DROP SUBSCRIPTION", "drop-subscription", e.DropSubscriptionStmt.subname);
			if (!("AlterSubscriptionStmt" in e)) return;
			let { kind: t, options: n } = e.AlterSubscriptionStmt, r = /^ALTER_SUBSCRIPTION_(?:SET|ADD|DROP)_PUBLICATION$/.test(t ?? "");
			if (t === "ALTER_SUBSCRIPTION_REFRESH" || r && optionIsOn(n, "refresh", !0)) return repeatable("ALTER SUBSCRIPTION with refresh");
			let i = optionsOf(n).some(({ defname: e = "" }) => ["failover", "two_phase"].includes(e));
			return t === "ALTER_SUBSCRIPTION_OPTIONS" && i ? repeatable("ALTER SUBSCRIPTION SET") : void 0;
		}
		function repeatable(e) {
			return {
				command: e,
				effect: { type: "repeatable" }
			};
		}
		function named(e, t, n = "") {
			return {
				command: e,
				effect: {
					type: t,
					name: n
				}
			};
		}
		function optionsOf(e) {
			return (e ?? []).flatMap((e) => "DefElem" in e ? [e.DefElem] : []);
		}
		function transactional_nameOf(e) {
			return {
				schema: e?.schemaname,
				name: e?.relname ?? ""
			};
		}
		function transactional_nameFrom(e) {
			let t = (e ?? []).flatMap((e) => "String" in e ? [e.String.sval ?? ""] : []);
			return {
				schema: t.at(-2),
				name: t.at(-1) ?? ""
			};
		}
		function lastName(e) {
			return transactional_nameFrom(e).name;
		}
		function optionOn(e, t) {
			return optionIsOn(e, t);
		}
		function options_option(e, t) {
			return (e ?? []).flatMap((e) => "DefElem" in e ? [e.DefElem] : []).findLast(({ defname: e }) => e === t);
		}
		function optionWord(e, t) {
			let n = options_option(e, t)?.arg;
			if (n !== void 0) {
				if ("String" in n) return n.String.sval ?? "";
				if ("List" in n) return strings(n.List.items)[0];
				if ("TypeName" in n) return strings(n.TypeName.names).at(-1);
				if ("Boolean" in n) return n.Boolean.boolval === !0 ? "true" : "false";
			}
		}
		let V = {
			id: "cluster-or-vacuum-full",
			kind: "locking",
			about: ["ClusterStmt", "VacuumStmt"],
			check({ node: e }, t) {
				if ("ClusterStmt" in e) return finding("CLUSTER", e.ClusterStmt.relation, t);
				if (!("VacuumStmt" in e) || !e.VacuumStmt.is_vacuumcmd || !optionOn(e.VacuumStmt.options, "full")) return [];
				let { rels: n = [] } = e.VacuumStmt;
				return n.length === 0 ? finding("VACUUM FULL", void 0, t) : n.flatMap((e) => "VacuumRelation" in e ? finding("VACUUM FULL", e.VacuumRelation.relation, t) : []);
			}
		};
		function finding(e, t, n) {
			let r = t === void 0 ? void 0 : n.table(nameOf(t));
			if (r?.made === !0) return [];
			let i = r?.sql ?? "every table";
			return [{
				table: r,
				object: i,
				lock: "ACCESS EXCLUSIVE",
				work: "rewrite",
				reason: `${e} writes ${i} anew while nobody else may use it.`,
				rewrite: `-- in a migration of its own; frees the space for new rows\nVACUUM${r === void 0 ? "" : ` ${r.sql}`};`
			}];
		}
		let H = {
			id: "concurrently-in-transaction",
			kind: "failing",
			about: z,
			check(e, { transaction: t }) {
				let n = nonTransactionalOf(e.node)?.command;
				return n === void 0 || t.block === "none" ? [] : [{
					severity: "danger",
					reason: `${n} cannot run inside ${t.block === "explicit" ? "the transaction that BEGIN opened" : "the file's transaction"}: Postgres refuses it (25001).`,
					rewrite: `-- in a migration of its own, without BEGIN\n${sqlOf(e)};`
				}];
			}
		}, te = {
			id: "concurrently-on-partitioned",
			kind: "failing",
			about: ["IndexStmt", "DropStmt"],
			check(e, t) {
				let { node: n } = e;
				if ("IndexStmt" in n && n.IndexStmt.concurrent) {
					let r = t.table(nameOf(n.IndexStmt.relation));
					if (r.partitioned !== !0) return [];
					let i = n.IndexStmt.idxname === void 0 ? "its_index" : quote(n.IndexStmt.idxname);
					return [{
						table: r,
						severity: "danger",
						reason: `${r.sql} is partitioned, and Postgres refuses CREATE INDEX CONCURRENTLY on a partitioned table.`,
						rewrite: [
							`${sqlOf(e).replace(/\s*\bconcurrently\b/i, "").replace(/\bon\b(?!\s+only)/i, "$& ONLY")};`,
							"-- for each partition: CREATE INDEX CONCURRENTLY … ON <partition> …;",
							`-- then: ALTER INDEX ${i} ATTACH PARTITION <its index>;`
						].join("\n")
					}];
				}
				return !("DropStmt" in n) || !n.DropStmt.concurrent ? [] : (n.DropStmt.objects ?? []).flatMap((e) => {
					let n = objectName(e), r = t.tableOfIndex(n);
					return r?.partitioned === !0 ? [{
						table: r,
						object: quoteQualified(n),
						severity: "danger",
						reason: `${r.sql} is partitioned, and Postgres refuses DROP INDEX CONCURRENTLY for its indexes.`,
						rewrite: `DROP INDEX ${quoteQualified(n)};`
					}] : [];
				});
			}
		}, U = {
			id: "create-partition-lock",
			kind: "locking",
			about: ["CreateStmt"],
			check(e, t) {
				let { node: n, text: r, range: i } = e;
				if (!("CreateStmt" in n) || n.CreateStmt.partbound === void 0) return [];
				let { relation: a, partbound: o, inhRelations: s = [] } = n.CreateStmt, c = quoteQualified(nameOf(a)), [l = "", ...u] = r.slice(offsetIn(e, o.location), i.end).split(/\s+(?=(?:partition\s+by|using|with\s*\((?!\s*modulus)|tablespace)\b)/i), d = /^(?:for|default)/i.test(l) ? l : `FOR VALUES ${l}`, f = u.filter((e) => /^partition/i.test(e)).map((e) => ` ${e}`);
				return s.flatMap((e) => {
					let n = t.table(objectName(e));
					return n.made ? [] : [{
						table: n,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Making a partition in place waits for every query on ${n.sql} and makes the ones after it wait as well.`,
						rewrite: [`CREATE TABLE ${c} (LIKE ${n.sql} INCLUDING ALL)${f.join("")};`, `ALTER TABLE ${n.sql} ATTACH PARTITION ${c} ${d};`].join("\n")
					}];
				});
			}
		}, W = {
			id: "create-trigger",
			kind: "locking",
			about: ["CreateTrigStmt"],
			check({ node: e }, t) {
				if (!("CreateTrigStmt" in e)) return [];
				let { relation: n, trigname: r = "" } = e.CreateTrigStmt, i = t.table(nameOf(n));
				return i.made || i.record?.kind === "view" || i.facts?.kind === "view" ? [] : [{
					table: i,
					lock: "SHARE ROW EXCLUSIVE",
					severity: "note",
					reason: `Creating ${quote(r)} waits for every open writer of ${i.sql} and makes the ones after it wait as well.`,
					rewrite: "-- in a migration of its own, so that the lock is held for an instant only"
				}];
			}
		};
		function isSelective(e) {
			return "UpdateStmt" in e ? isCondition(e.UpdateStmt.whereClause) : "DeleteStmt" in e && isCondition(e.DeleteStmt.whereClause);
		}
		let isCondition = (e) => e !== void 0 && !isAlwaysTrue(e);
		function mergedEverywhere(e, t) {
			return !("MergeStmt" in e) || !isAlwaysTrue(e.MergeStmt.joinCondition) ? [] : (e.MergeStmt.mergeWhenClauses ?? []).flatMap((e) => "MergeWhenClause" in e && e.MergeWhenClause.matchKind === "MERGE_WHEN_MATCHED" && e.MergeWhenClause.commandType === t && !isCondition(e.MergeWhenClause.condition) ? [e.MergeWhenClause] : []);
		}
		let G = {
			id: "delete-without-where",
			kind: "destructive",
			about: ["DeleteStmt", "MergeStmt"],
			check({ node: e }, t) {
				let n = emptied(e);
				if (n === void 0) return [];
				let r = t.table(nameOf(n));
				return r.made ? [] : [{
					table: r,
					lock: "ROW EXCLUSIVE",
					severity: "danger",
					reason: `Without a condition this deletes every row of ${r.sql}.`,
					rewrite: `DELETE FROM ${r.sql} WHERE <what is to go> AND <a range of the key>;`
				}];
			}
		};
		function emptied(e) {
			return "DeleteStmt" in e ? isSelective(e) ? void 0 : e.DeleteStmt.relation : "MergeStmt" in e && mergedEverywhere(e, "CMD_DELETE").length > 0 ? e.MergeStmt.relation : void 0;
		}
		let K = {
			id: "detach-partition",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, def: n }, relation: r, range: i }) => {
					if (e !== "AT_DetachPartition" || n === void 0 || !("PartitionCmd" in n)) return [];
					let a = t.table(nameOf(r)), o = t.table(nameOf(n.PartitionCmd.name));
					return n.PartitionCmd.concurrent || a.made ? [] : [{
						range: i,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Detaching ${o.sql} waits for every query on ${a.sql} and makes the ones after it wait as well.`,
						rewrite: t.serverMajor >= 14 && defaultPartitionOf(a, t.world) === void 0 ? `-- in a migration of its own\nALTER TABLE ${a.sql} DETACH PARTITION ${o.sql} CONCURRENTLY;` : void 0
					}];
				});
			}
		}, q = {
			id: "disable-trigger",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e = "", name: n }, relation: r, range: i }) => {
					let a = t.table(nameOf(r));
					return !/^AT_DisableTrig/.test(e) || a.made ? [] : [{
						range: i,
						table: a,
						lock: "SHARE ROW EXCLUSIVE",
						severity: "warning",
						reason: `${n === void 0 ? "Its triggers" : `The trigger ${quote(n)}`}${e === "AT_DisableTrigAll" ? ", foreign keys included," : ""} no longer run for anybody who writes to ${a.sql}, and writers wait meanwhile.`,
						rewrite: "-- for this session only: a trigger with WHEN (current_setting('app.skip_triggers', true) IS DISTINCT FROM 'on')"
					}];
				});
			}
		}, J = {
			id: "domain-constraint",
			kind: "locking",
			about: ["AlterDomainStmt"],
			check({ node: e }, t) {
				if (!("AlterDomainStmt" in e)) return [];
				let { subtype: n, typeName: r, def: i } = e.AlterDomainStmt, a = nameFrom(r), [o] = i === void 0 ? [] : constraintsOf([i]), s = n === "C" && o?.skip_validation !== !0;
				if (!s && n !== "O" || t.world.type(a)?.made === !0) return [];
				let c = quoteQualified(a), l = quote(o?.conname ?? `${a.name}_check`), u = s ? "CHECK (<the same condition>)" : "CHECK (VALUE IS NOT NULL)";
				return [{
					object: c,
					lock: "SHARE",
					work: "scan",
					severity: "warning",
					reason: `Every table with a column of type ${c} is read while its writers wait.`,
					rewrite: [`ALTER DOMAIN ${c} ADD CONSTRAINT ${l} ${u} NOT VALID;`, `-- in a later migration\nALTER DOMAIN ${c} VALIDATE CONSTRAINT ${l};`].join("\n")
				}];
			}
		};
		function droppedObjects({ node: e, text: t, range: n }, r) {
			if (!("DropStmt" in e) || !r.includes(e.DropStmt.removeType ?? "")) return [];
			let { objects: i = [], removeType: a = "", behavior: o } = e.DropStmt, s = splitAtCommas(t, n);
			return i.map((e, t) => {
				let r = objectName(e), c = s.length === i.length ? s[t] : void 0;
				return {
					kind: a,
					name: r,
					sql: quoteQualified(r),
					range: c ?? n,
					cascade: o === "DROP_CASCADE"
				};
			});
		}
		function dependantsSentence(e, t, n, r) {
			let i = r.dependantsOf(e, t);
			return i.length === 0 ? n && t === "relations" ? ", and CASCADE drops what depends on it" : "" : dependantsClause(i, n);
		}
		function dependantsClause(e, t) {
			return t ? `, and CASCADE drops ${dropped_listed(e)}` : `, and fails as long as ${dropped_listed(e)} depend${e.length === 1 ? "s" : ""} on it`;
		}
		function dropped_listed(e) {
			let t = e.length > 5 ? ` and ${e.length - 5} more` : "";
			return `${e.slice(0, 5).join(", ")}${t}`;
		}
		let Y = {
			id: "drop-column",
			kind: "destructive",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "", behavior: r, missing_ok: i }, relation: a, range: o, objtype: s }) => {
					if (e !== "AT_DropColumn" || s === "OBJECT_VIEW") return [];
					let c = t.table(nameOf(a));
					if (c.made || c.record?.columns.has(n) === !0 || t.world.type(nameOf(a))?.made || i === !0 && isAbsent(c, n)) return [];
					let l = quote(n), u = usedBy(t.world.remaining(c.facts?.columns?.[n]?.dependants ?? []), r === "DROP_CASCADE");
					return [{
						range: o,
						table: c,
						...s === "OBJECT_TABLE" ? { lock: "ACCESS EXCLUSIVE" } : { object: `${c.sql}.${l}` },
						severity: "danger",
						reason: `Dropping ${c.sql}.${l} deletes its values for good${u}.`,
						rewrite: s === "OBJECT_TABLE" ? [
							"-- now: let new rows do without it, and deploy clients that no longer name it",
							`ALTER TABLE ${c.sql} ALTER COLUMN ${l} DROP NOT NULL;`,
							`-- in a later migration\nALTER TABLE ${c.sql} DROP COLUMN ${l};`
						].join("\n") : void 0
					}];
				});
			}
		};
		function isAbsent({ facts: e, record: t }, n) {
			return e?.columns === void 0 || t?.changed.has(n) === !0 ? !1 : !Object.hasOwn(e.columns, n);
		}
		function usedBy(e, t) {
			return e.length > 0 ? dependantsClause(e, t) : t ? ", and CASCADE drops the views and keys that use it" : "";
		}
		let X = {
			id: "drop-database",
			kind: "destructive",
			about: ["DropdbStmt"],
			check({ node: e }) {
				if (!("DropdbStmt" in e)) return [];
				let t = quote(e.DropdbStmt.dbname ?? "");
				return [{
					object: t,
					severity: "danger",
					reason: `Dropping the database ${t} deletes everything in it for good.`,
					rewrite: `ALTER DATABASE ${t} RENAME TO ${quote(`${e.DropdbStmt.dbname ?? ""}_old`)};`
				}];
			}
		}, ne = {
			id: "drop-function",
			kind: "destructive",
			about: ["DropStmt"],
			check(e, t) {
				return droppedObjects(e, [
					"OBJECT_FUNCTION",
					"OBJECT_PROCEDURE",
					"OBJECT_ROUTINE",
					"OBJECT_AGGREGATE"
				]).flatMap(({ name: n, sql: r, range: i, cascade: a, kind: o }) => {
					let { world: s } = t, c = s.resolve(n, s.routines), l = s.routines.get(c);
					return l?.made === !0 && !l.gone ? [] : [{
						range: i,
						object: r,
						severity: a ? "danger" : "warning",
						reason: a ? `CASCADE drops the triggers, policies and columns that use ${r}${dependantsSentence(n, "functions", !0, t)}.` : `Clients that call ${r} fail from here on.`,
						rewrite: `-- leave it in place until no client calls it; in a later migration\nDROP ${o.replace("OBJECT_", "")} ${withArguments(e.text.slice(i.start, i.end))};`,
						stands: (e) => {
							let t = e.routines.get(c);
							return a || t === void 0 || t.gone || t === l;
						}
					}];
				});
			}
		};
		function withArguments(e) {
			return e.replace(/^drop\s+(?:function|procedure|routine|aggregate)\s+(?:if\s+exists\s+)?/i, "").replace(/\s+(?:cascade|restrict)$/i, "");
		}
		let Z = {
			id: "drop-index-not-concurrent",
			kind: "locking",
			about: ["DropStmt"],
			check({ node: e }, t) {
				if (!("DropStmt" in e) || e.DropStmt.removeType !== "OBJECT_INDEX" || e.DropStmt.concurrent) return [];
				let { objects: n = [], missing_ok: r = !1 } = e.DropStmt;
				return n.flatMap((e) => {
					let n = objectName(e), i = t.tableOfIndex(n), a = t.world.indexes.get(t.world.resolve(n, t.world.indexes));
					if (i?.made === !0 || a?.made === !0) return [];
					let o = quoteQualified(n);
					return [{
						table: i,
						object: o,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Dropping ${o} waits for every query on its table and makes the ones after it wait as well.`,
						rewrite: i?.partitioned === !0 ? void 0 : `-- in a migration of its own\nDROP INDEX CONCURRENTLY ${r ? "IF EXISTS " : ""}${o};`
					}];
				});
			}
		}, re = {
			id: "drop-not-null",
			kind: "breaking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "" }, relation: r, range: i }) => {
					let a = t.table(nameOf(r));
					if (e !== "AT_DropNotNull" || a.made || a.record?.columns.has(n) === !0 || a.facts?.columns?.[n]?.notNull === !1) return [];
					let o = quote(n);
					return [{
						range: i,
						table: a,
						object: `${a.sql}.${o}`,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Clients that take ${o} for never NULL may fail on the first one that is.`,
						rewrite: `-- deploy clients that bear a NULL first; then\nALTER TABLE ${a.sql} ALTER COLUMN ${o} DROP NOT NULL;`
					}];
				});
			}
		};
		function droppedPolicies(e) {
			return !("DropStmt" in e) || e.DropStmt.removeType !== "OBJECT_POLICY" ? [] : (e.DropStmt.objects ?? []).map((e) => {
				let t = partsOf(e);
				return {
					table: {
						schema: t.at(-3),
						name: t.at(-2) ?? ""
					},
					policy: t.at(-1) ?? ""
				};
			});
		}
		let ie = {
			id: "drop-policy",
			kind: "security",
			about: ["DropStmt"],
			check({ node: e }, t) {
				return droppedPolicies(e).flatMap(({ table: e, policy: n }) => {
					let r = t.table(e);
					return r.made ? [] : [{
						table: r,
						object: `${quote(n)} on ${r.sql}`,
						lock: "ACCESS EXCLUSIVE",
						severity: "warning",
						reason: `Without ${quote(n)} other people see the rows of ${r.sql}: fewer when it let them, more when it restricted them.`,
						rewrite: `-- in the same migration\nCREATE POLICY ${quote(n)} ON ${r.sql} USING (<the new rule>);`,
						stands(e) {
							let t = e.relations.get(r.key);
							return (t !== void 0 || r.record?.gone !== !0) && t?.policies.has(quote(n)) !== !0;
						}
					}];
				});
			}
		};
		function grantOf(e, { node: t }) {
			if ("AlterDefaultPrivilegesStmt" in t) {
				let { is_grant: n = !1, objtype: r, grantees: i } = t.AlterDefaultPrivilegesStmt.action ?? {};
				if (n && r === "OBJECT_TABLE") for (let t of rolesOf(i)) e.grantedByDefault.add(t);
			}
			if (!("GrantStmt" in t)) return;
			let { is_grant: n = !1, objtype: r, targtype: i, objects: a = [], grantees: o } = t.GrantStmt;
			if (r !== "OBJECT_TABLE") return;
			let s = i === "ACL_TARGET_ALL_IN_SCHEMA" ? [...e.relations.values()].filter(({ schema: e }) => strings(a).includes(e)) : a.map((t) => e.touch(objectName(t)));
			for (let e of s) for (let t of rolesOf(o)) (n ? e.granted : e.revoked).add(t);
		}
		function rolesOf(e) {
			return (e ?? []).flatMap((e) => {
				if (!("RoleSpec" in e)) return [];
				let { roletype: t, rolename: n } = e.RoleSpec;
				return [t === "ROLESPEC_PUBLIC" ? "public" : n ?? "current_user"];
			});
		}
		let ae = {
			rows: 1e4,
			bytes: 10 * 1024 ** 2
		}, oe = {
			rows: 1e7,
			bytes: 1024 ** 3
		};
		function bySize(e) {
			let { rows: t, bytes: n } = e?.facts ?? {};
			return t === void 0 && n === void 0 ? "warning" : (t ?? 0) >= oe.rows || (n ?? 0) >= oe.bytes ? "danger" : (t ?? 0) <= ae.rows && (n === void 0 || n <= ae.bytes) ? "note" : "warning";
		}
		function blockedBy(e) {
			switch (e) {
				case "ACCESS EXCLUSIVE": return "reads and writes";
				case "EXCLUSIVE":
				case "SHARE ROW EXCLUSIVE":
				case "SHARE": return "writes";
				case "SHARE UPDATE EXCLUSIVE": return "schema changes and VACUUM";
				case "ROW EXCLUSIVE":
				case "ROW SHARE":
				case "ACCESS SHARE":
				case void 0: return null;
			}
		}
		function sizeOf({ size: e, table: t }) {
			return e ?? t?.facts ?? {};
		}
		function sizeSentence(e) {
			let { work: t, lock: n } = e, r = sizeWords(sizeOf(e));
			if (t === void 0 || r === "") return "";
			let i = {
				rewrite: "rewrites",
				scan: "reads all of",
				build: "builds an index over"
			}[t], a = blockedBy(n);
			return ` It ${i} ${r}${a === null ? "" : ` and blocks ${a} meanwhile`}.`;
		}
		function sizeWords({ rows: e, bytes: t }) {
			let n = e === void 0 ? "" : aboutRows(e);
			return t === void 0 ? n : `${formatBytes(t)}${n === "" ? "" : ` (${n})`}`;
		}
		function activitySentence({ table: e, lock: t }) {
			let n = e?.facts?.activity, r = blockedBy(t) ?? "";
			if (n === void 0 || !r.includes("writes")) return "";
			let { sequentialScans: i, indexScans: a, rowsInserted: o, rowsUpdated: s, rowsDeleted: c, since: l } = n, u = r.includes("reads") ? i + a : 0, d = o + s + c, f = [...u > 0 ? [`${count(u, "scan")} read it`] : [], ...d > 0 ? [`${count(d, "row")} ${d === 1 ? "was" : "were"} written`] : []];
			return f.length === 0 ? "" : ` ${l === null ? "So far" : `Since ${day(l)}`} ${f.join(" and ")}.`;
		}
		function aboutRows(e) {
			return `about ${count(e, "row")}`;
		}
		function count(e, t) {
			return `${e.toLocaleString("en-US")} ${t}${e === 1 ? "" : "s"}`;
		}
		function day(e) {
			return new Date(e).toLocaleDateString("en-GB", {
				day: "numeric",
				month: "long",
				year: "numeric",
				timeZone: "UTC"
			});
		}
		function formatBytes(e) {
			let t = [
				"bytes",
				"kB",
				"MB",
				"GB",
				"TB"
			], n = Math.min(t.length - 1, Math.floor(Math.log2(Math.max(e, 1)) / 10)), r = e / 1024 ** n;
			return `${n > 0 && r < 10 ? r.toFixed(1) : Math.round(r)} ${t[n]}`;
		}
		let se = {
			id: "drop-schema",
			kind: "destructive",
			about: ["DropStmt", "DropOwnedStmt"],
			check(e, t) {
				let { node: n } = e;
				return "DropOwnedStmt" in n ? rolesOf(n.DropOwnedStmt.roles).map((e) => ({
					object: e,
					severity: "danger",
					reason: `DROP OWNED deletes every table, schema and function that ${e} owns in this database.`,
					rewrite: `REASSIGN OWNED BY ${quote(e)} TO postgres;`
				})) : droppedObjects(e, ["OBJECT_SCHEMA"]).flatMap(({ name: e, sql: n, range: r, cascade: i }) => {
					let { schemas: a, renamedSchemas: o } = t.world, s = t.schema(e.name) === "absent" && !o.has(e.name);
					return a.has(e.name) || s ? [] : [{
						range: r,
						object: n,
						size: factsOf(e.name, t),
						severity: i ? "danger" : "warning",
						reason: i ? everything(e.name, n, t) : standing(e.name, n, t),
						rewrite: `-- drop what is in it by name, so that a review sees it; then\nDROP SCHEMA ${n} RESTRICT;`
					}];
				});
			}
		};
		function everything(e, t, n) {
			let r = contentsOf(e, n), { dependants: i = [], ...a } = factsOf(e, n) ?? {}, o = r.length === 0 ? "" : `: ${dropped_listed(r)}`, s = sizeWords(a), c = s === "" ? "" : `, ${s} in all`, l = n.world.remaining(i);
			return `CASCADE deletes every table, row and function in the schema ${t}${o}${c}.${l.length === 0 ? "" : ` Of other schemas it takes ${dropped_listed(l)}.`}`;
		}
		function factsOf(e, { schema: t }) {
			let n = t(e);
			return n === "absent" ? void 0 : n;
		}
		function standing(e, t, n) {
			let r = contentsOf(e, n);
			return `Clients that name the schema ${t} fail from here on${r.length === 0 ? "" : `, and this fails as long as it holds ${dropped_listed(r)}`}.`;
		}
		function contentsOf(e, t) {
			return (factsOf(e, t)?.contents ?? []).filter((e) => !t.world.dropped.has(e.name)).map((e) => `${e.kind} ${e.name}`);
		}
		let ce = {
			id: "drop-table",
			kind: "destructive",
			about: ["DropStmt"],
			check(e, t) {
				return droppedObjects(e, ["OBJECT_TABLE"]).flatMap(({ name: e, sql: n, range: r, cascade: i }) => {
					let a = t.table(e);
					return a.made || a.record === void 0 && a.facts?.kind === "absent" ? [] : [{
						range: r,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						severity: "danger",
						reason: `Dropping ${n} deletes its rows for good${dependantsSentence(e, "relations", i, t)}.`,
						rewrite: `-- first stop using it, keep it for a while, drop it in a later migration\nALTER TABLE ${n} SET SCHEMA <an archive schema that the API does not serve>;`
					}];
				});
			}
		}, le = {
			id: "drop-type",
			kind: "destructive",
			about: ["DropStmt"],
			check(e, t) {
				return droppedObjects(e, [
					"OBJECT_TYPE",
					"OBJECT_DOMAIN",
					"OBJECT_EXTENSION"
				]).flatMap(({ name: e, sql: n, range: r, cascade: i, kind: a }) => t.world.type(e)?.made === !0 || a === "OBJECT_EXTENSION" && !i ? [] : [{
					range: r,
					object: n,
					severity: i ? "danger" : "warning",
					reason: i ? `CASCADE drops every column of ${a === "OBJECT_EXTENSION" ? "a type of the extension " : ""}${n}, with its values${dependantsSentence(e, "types", !0, t)}.` : `Clients and functions that name the type ${n} fail from here on.`,
					rewrite: `-- first give its columns another type; then\nDROP ${ue[a] ?? "TYPE"} ${n} RESTRICT;`
				}]);
			}
		}, ue = {
			OBJECT_DOMAIN: "DOMAIN",
			OBJECT_EXTENSION: "EXTENSION"
		}, de = {
			id: "drop-view",
			kind: "destructive",
			about: ["DropStmt"],
			check(e, t) {
				return droppedObjects(e, ["OBJECT_VIEW", "OBJECT_MATVIEW"]).flatMap(({ name: e, sql: n, range: r, cascade: i, kind: a }) => {
					let o = t.table(e);
					return o.made ? [] : [{
						range: r,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						severity: i ? "danger" : "warning",
						reason: `Clients that read ${n} fail from here on${dependantsSentence(e, "relations", i, t)}.`,
						rewrite: a === "OBJECT_VIEW" ? `CREATE OR REPLACE VIEW ${n} AS SELECT <the same columns first>;` : void 0,
						stands: (e) => i || e.relations.get(o.key)?.made !== !0
					}];
				});
			}
		}, Q = {
			id: "dynamic-sql",
			kind: "unseen",
			about: [],
			check: () => [],
			describe(e) {
				let t = /'\s*(alter|create|delete|drop|grant|insert|revoke|truncate|update)\b/i.exec(e)?.[1], n = t === void 0 ? "a statement" : `${/^[aeiou]/i.test(t) ? "an" : "a"} ${t.toUpperCase()}`;
				return {
					severity: t === void 0 || /^(?:insert|grant|create)$/i.test(t) ? "note" : "warning",
					reason: `EXECUTE runs ${n} that is put together only when it runs, so nothing can be said about it here.`,
					rewrite: "-- write the statements out, one for each object"
				};
			}
		}, fe = {
			id: "enum-value-same-transaction",
			kind: "failing",
			about: "every",
			check({ node: e }, { world: t, transaction: n }) {
				let r = t.enumValues.filter((e) => e.transaction === n.id);
				if (r.length === 0 || "AlterEnumStmt" in e || "DoStmt" in e || "CommentStmt" in e || "CreateFunctionStmt" in e) return [];
				let i = new Set(constants(e));
				return r.filter(({ value: e }) => i.has(e)).map(({ type: t, value: n }) => ({
					object: t,
					severity: casts(e, t) ? "danger" : "warning",
					reason: `${literal(n)} was added to ${t} in this transaction, and Postgres refuses (55P04) to use it before the commit.`,
					rewrite: `-- leave ALTER TYPE … ADD VALUE ${literal(n)} in this migration and move this statement to the next one`
				}));
			}
		};
		function casts(e, t) {
			return allNodesIn(e).some(([e, n]) => (e === "typeName" || e === "TypeName") && nameFrom(n.names).name === t.slice(t.indexOf(".") + 1));
		}
		let pe = new Set([
			"pg_cron",
			"pg_graphql",
			"pg_net",
			"pg_tle",
			"pgmq",
			"pgsodium",
			"plpgsql",
			"postgis_tiger_geocoder",
			"postgis_topology",
			"supabase_vault"
		]), me = {
			id: "extension-in-public",
			kind: "security",
			about: ["CreateExtensionStmt", "AlterObjectSchemaStmt"],
			check({ node: e }, t) {
				if ("CreateExtensionStmt" in e) {
					let { extname: n = "", options: r } = e.CreateExtensionStmt, i = optionWord(r, "schema") ?? t.world.searchPath[0] ?? "public";
					return pe.has(n) || !isServed(t, i) ? [] : [extension_in_public_finding(n, i, "CREATE")];
				}
				if (!("AlterObjectSchemaStmt" in e) || e.AlterObjectSchemaStmt.objectType !== "OBJECT_EXTENSION") return [];
				let { object: n, newschema: r = "" } = e.AlterObjectSchemaStmt, i = n === void 0 ? "" : strings([n])[0] ?? "";
				return isServed(t, r) ? [extension_in_public_finding(i, r, "ALTER")] : [];
			}
		};
		function extension_in_public_finding(e, t, n) {
			let r = quote(e);
			return {
				object: r,
				severity: "note",
				reason: `The API serves the functions of ${r} when they stand in ${t}, and its names stand in the way of yours.`,
				rewrite: n === "CREATE" ? `CREATE EXTENSION IF NOT EXISTS ${r} WITH SCHEMA extensions;` : `ALTER EXTENSION ${r} SET SCHEMA extensions;`,
				stands: (n) => (n.extensions.get(e) ?? t) === t
			};
		}
		let he = {
			id: "fk-not-valid-on-partitioned",
			kind: "failing",
			about: ["AlterTableStmt"],
			check(e, t) {
				return t.serverMajor >= 18 ? [] : newConstraints(e, "CONSTR_FOREIGN").flatMap(({ constraint: n, action: r }) => {
					let i = t.table(nameOf(r.relation));
					return !n.skip_validation || i.partitioned !== !0 ? [] : [{
						range: r.range,
						table: i,
						severity: "danger",
						reason: `${i.sql} is partitioned, and Postgres ${t.serverMajor} refuses a NOT VALID foreign key on a partitioned table.`,
						rewrite: `-- on each partition, NOT VALID and later VALIDATE; then on the parent, which takes them over:\n${sqlOf(e).replace(/\s*\bnot\s+valid\b/i, "")};`
					}];
				});
			}
		}, ge = {
			id: "fk-to-auth-unique",
			kind: "security",
			about: ["AlterTableStmt", "CreateStmt"],
			check(e, t) {
				if (t.api === void 0) return [];
				let n = newConstraints(e, "CONSTR_FOREIGN").map(({ constraint: e, action: t }) => ({
					table: nameOf(t.relation),
					constraint: e,
					range: t.range
				})), r = createdKeys(e.node).map((t) => ({
					table: "CreateStmt" in e.node ? nameOf(e.node.CreateStmt.relation) : nameOf(void 0),
					constraint: t,
					range: {
						start: offsetIn(e, t.location),
						end: e.range.end
					}
				}));
				return [...n, ...r].flatMap(({ table: e, constraint: t, range: n }) => {
					let r = judge(t, quoteQualified(e));
					return r === void 0 ? [] : [{
						...r,
						range: n
					}];
				});
			}
		};
		function judge({ pktable: e, pk_attrs: t }, n) {
			let r = nameOf(e), i = strings(t);
			if (r.schema !== "auth" || i.length === 0 || i.join() === "id") return;
			let a = quoteQualified(r);
			return {
				object: a,
				severity: "warning",
				reason: `A foreign key to ${a} (${i.join(", ")}) stops Supabase from changing that key when it updates auth.`,
				rewrite: `ALTER TABLE ${n} ADD FOREIGN KEY (<the user's id>) REFERENCES ${a} (id) ON DELETE CASCADE NOT VALID;`
			};
		}
		function createdKeys(e) {
			return "CreateStmt" in e ? (e.CreateStmt.tableElts ?? []).flatMap((e) => "ColumnDef" in e ? constraintsOf(e.ColumnDef.constraints) : constraintsOf([e])).filter(({ contype: e }) => e === "CONSTR_FOREIGN") : [];
		}
		function setsSearchPath(e) {
			return (e ?? []).some((e) => {
				let t = "DefElem" in e && e.DefElem.defname === "set" ? e.DefElem.arg : void 0;
				if (t === void 0 || !("VariableSetStmt" in t)) return !1;
				let { name: n, kind: r } = t.VariableSetStmt;
				return n?.toLowerCase() === "search_path" && r !== "VAR_RESET" && r !== "VAR_SET_DEFAULT";
			});
		}
		function schemasOf({ args: e }) {
			if (e !== void 0) return constants(e).filter((e) => e !== "$user" && e !== "");
		}
		let _e = {
			id: "function-search-path",
			kind: "security",
			about: ["CreateFunctionStmt"],
			check({ node: e }, t) {
				if (!("CreateFunctionStmt" in e)) return [];
				let { funcname: n, options: r, sql_body: i, is_procedure: a = !1 } = e.CreateFunctionStmt;
				if (setsSearchPath(r) || i !== void 0) return [];
				let o = options_option(r, "security")?.arg, s = o !== void 0 && "Boolean" in o && o.Boolean.boolval === !0, c = nameFrom(n), l = c.schema ?? t.world.searchPath[0] ?? "public";
				if (!s && !isServed(t, l)) return [];
				let u = quoteQualified(c), d = t.world.resolve({
					schema: l,
					name: c.name
				}, t.world.routines);
				return [{
					object: u,
					severity: s ? "warning" : "note",
					reason: s ? `${u} runs with its owner's rights, and whoever calls it chooses through search_path what its names mean.` : `Whoever calls ${u} chooses through search_path what its names mean.`,
					rewrite: `ALTER ${a ? "PROCEDURE" : "FUNCTION"} ${quote(l)}.${quote(c.name)} SET search_path = '';\n-- and name every table and function in it with its schema`,
					stands(e) {
						let t = e.routines.get(d);
						return t === void 0 || !t.gone && !t.setsSearchPath;
					}
				}];
			}
		}, ve = [
			"service_role",
			"postgres",
			"supabase_admin",
			"pg_read_all_data",
			"pg_write_all_data"
		], ye = ["anon", "public"], be = [
			"insert",
			"update",
			"delete",
			"truncate"
		], xe = {
			id: "grant-broad",
			kind: "security",
			about: [
				"GrantStmt",
				"GrantRoleStmt",
				"AlterDefaultPrivilegesStmt"
			],
			check({ node: e }, t) {
				if ("GrantRoleStmt" in e) return membership(e.GrantRoleStmt.is_grant === !0, e);
				if ("AlterDefaultPrivilegesStmt" in e) {
					let { action: n } = e.AlterDefaultPrivilegesStmt;
					return n === void 0 || t.api?.grantsByDefault === !0 ? [] : ofAll(n, "everything made from here on", t).map((e) => ({
						...e,
						severity: "note"
					}));
				}
				if (!("GrantStmt" in e)) return [];
				let { targtype: n, objects: r, objtype: i } = e.GrantStmt;
				return n === "ACL_TARGET_ALL_IN_SCHEMA" ? ofAll(e.GrantStmt, `everything in ${strings(r).join(", ")}`, t) : i === "OBJECT_TABLE" ? grant_broad_ofTables(e.GrantStmt, t) : [];
			}
		};
		function ofAll(e, t, n) {
			let r = openRoles(e, n), i = privileges(e).every((e) => ["select", "usage"].includes(e));
			return e.is_grant !== !0 || r.length === 0 || i || !["OBJECT_TABLE", "OBJECT_FUNCTION"].includes(e.objtype ?? "") ? [] : [{
				object: t,
				severity: "warning",
				reason: `${r.join(" and ")} may ${verbs(e)} ${t}, also what nobody thought of here.`,
				rewrite: `GRANT SELECT ON <one table> TO ${r.join(", ")};\n-- one by one, each with row level security and policies`
			}];
		}
		function grant_broad_ofTables(e, t) {
			let n = openRoles(e, t), r = privileges(e).some((e) => be.includes(e) || e === "all");
			return e.is_grant !== !0 || n.length === 0 || !r ? [] : (e.objects ?? []).flatMap((r) => {
				let i = t.table(objectName(r)), a = i.facts?.rls === !1 || i.record?.defined === !0 && !i.record.rls;
				return i.made || !a ? [] : [{
					table: i,
					severity: "danger",
					reason: `${n.join(" and ")} may ${verbs(e)} every row of ${i.sql}, which has no row level security.`,
					rewrite: `ALTER TABLE ${i.sql} ENABLE ROW LEVEL SECURITY;\n-- and a policy for what ${n.join(" and ")} may do`,
					stands: (e) => e.relations.get(i.key)?.rls !== !0
				}];
			});
		}
		function membership(e, t) {
			let { granted_roles: n = [], grantee_roles: r } = t.GrantRoleStmt, i = n.flatMap((e) => "AccessPriv" in e ? [e.AccessPriv.priv_name ?? ""] : []).filter((e) => ve.includes(e)), a = rolesOf(r).filter((e) => e === "anon" || e === "authenticated");
			return !e || i.length === 0 || a.length === 0 ? [] : [{
				object: i.join(", "),
				severity: "danger",
				reason: `Every visitor acts as ${a.join(" or ")}, and may do from here on whatever ${i.join(", ")} may.`
			}];
		}
		function openRoles({ grantees: e }, { api: t }) {
			return rolesOf(e).filter((e) => ye.includes(e) && (t !== void 0 || e === "public"));
		}
		function privileges({ privileges: e }) {
			return e === void 0 ? ["all"] : e.flatMap((e) => "AccessPriv" in e ? [(e.AccessPriv.priv_name ?? "").toLowerCase()] : []);
		}
		function verbs(e) {
			return privileges(e).includes("all") ? "read and change" : privileges(e).join(", ");
		}
		let Se = {
			id: "index-not-concurrent",
			kind: "locking",
			about: ["IndexStmt"],
			check(e, t) {
				let { node: n } = e;
				if (!("IndexStmt" in n) || n.IndexStmt.concurrent) return [];
				let r = t.table(nameOf(n.IndexStmt.relation));
				if (r.made) return [];
				let i = n.IndexStmt.relation?.inh !== !0;
				return r.partitioned === !0 && i ? [] : [{
					table: r,
					lock: "SHARE",
					work: "build",
					reason: `Building an index on ${r.sql} without CONCURRENTLY keeps writers out until it is done.`,
					rewrite: r.partitioned === !0 ? onEachPartition(sqlOf(e)) : concurrently(sqlOf(e))
				}];
			}
		};
		function concurrently(e) {
			return `-- in a migration of its own\n${e.replace(/\bindex\b/i, "$& CONCURRENTLY")};`;
		}
		function onEachPartition(e) {
			return [
				`${e.replace(/\bon\b/i, "$& ONLY")};`,
				"-- then for each partition, in a migration of its own: CREATE INDEX CONCURRENTLY …;",
				"-- and: ALTER INDEX … ATTACH PARTITION …;"
			].join("\n");
		}
		let Ce = {
			id: "json-column",
			kind: "breaking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.added.flatMap(({ relation: e, column: n, def: r, range: i, sql: a }) => {
					let o = t.table(nameOf(e));
					if (o.made || strings(r.typeName?.names).at(-1) !== "json") return [];
					let s = quote(n);
					return [{
						range: i,
						table: o,
						object: `${o.sql}.${s}`,
						lock: "ACCESS EXCLUSIVE",
						severity: "note",
						reason: `json has no equality, so queries with SELECT DISTINCT or UNION over all columns of ${o.sql} fail from here on.`,
						rewrite: `ALTER TABLE ${o.sql} ${a.replace(/\bjson\b(?!.*\bjson\b)/i, "jsonb")};`
					}];
				});
			}
		}, we = [
			"ACCESS SHARE",
			"ROW SHARE",
			"ROW EXCLUSIVE",
			"SHARE UPDATE EXCLUSIVE",
			"SHARE",
			"SHARE ROW EXCLUSIVE",
			"EXCLUSIVE",
			"ACCESS EXCLUSIVE"
		], Te = new Set([
			"AT_SetStatistics",
			"AT_ClusterOn",
			"AT_DropCluster",
			"AT_SetOptions",
			"AT_ResetOptions",
			"AT_SetRelOptions",
			"AT_ResetRelOptions",
			"AT_ReplaceRelOptions",
			"AT_ValidateConstraint",
			"AT_AttachPartition",
			"AT_DetachPartitionFinalize"
		]);
		function alterTableLock({ subtype: e, def: t }) {
			return Te.has(e ?? "") ? "SHARE UPDATE EXCLUSIVE" : /^AT_(?:En|Dis)able(?:Always|Replica)?Trig/.test(e ?? "") ? "SHARE ROW EXCLUSIVE" : t === void 0 ? "ACCESS EXCLUSIVE" : "Constraint" in t && t.Constraint.contype === "CONSTR_FOREIGN" ? "SHARE ROW EXCLUSIVE" : "PartitionCmd" in t && t.PartitionCmd.concurrent ? "SHARE UPDATE EXCLUSIVE" : "ACCESS EXCLUSIVE";
		}
		function lockModeOf(e) {
			return we[(e ?? 8) - 1] ?? "ACCESS EXCLUSIVE";
		}
		let Ee = {
			id: "lock-table",
			kind: "locking",
			about: ["LockStmt"],
			check({ node: e }, t) {
				if (!("LockStmt" in e)) return [];
				let { relations: n = [], mode: r } = e.LockStmt, i = lockModeOf(r), a = blockedBy(i);
				return a === null || i === "SHARE UPDATE EXCLUSIVE" ? [] : n.flatMap((e) => {
					let n = t.table(objectName(e));
					return n.made ? [] : [{
						table: n,
						lock: i,
						severity: "warning",
						reason: `LOCK TABLE keeps ${a} of ${n.sql} out until the transaction ends.`,
						rewrite: "-- leave it out: statements take the locks that they need"
					}];
				});
			}
		}, De = {
			id: "matview-in-api",
			kind: "security",
			about: ["CreateTableAsStmt"],
			check({ node: e }, t) {
				if (!("CreateTableAsStmt" in e) || e.CreateTableAsStmt.objtype !== "OBJECT_MATVIEW") return [];
				let n = nameOf(e.CreateTableAsStmt.into?.rel), r = n.schema ?? t.world.searchPath[0] ?? "public";
				if (!isServed(t, r) || t.api?.grantsByDefault === !1) return [];
				let i = quoteQualified(n);
				return [{
					object: i,
					severity: "warning",
					reason: `The API serves ${i}, and a materialized view has no row level security: everybody reads all of it.`,
					rewrite: `REVOKE ALL ON ${i} FROM anon, authenticated;`,
					stands(e) {
						let t = e.relations.get(`${r}.${n.name}`), i = t?.revoked.has("anon") === !0 && t.revoked.has("authenticated");
						return t !== void 0 && !t.gone && !i;
					}
				}];
			}
		}, Oe = {
			id: "policy-always-true",
			kind: "security",
			about: ["CreatePolicyStmt", "AlterPolicyStmt"],
			check({ node: e }, t) {
				let n = "CreatePolicyStmt" in e ? e.CreatePolicyStmt : "AlterPolicyStmt" in e ? e.AlterPolicyStmt : void 0;
				if (n === void 0 || isRestrictive(e)) return [];
				let r = "CreatePolicyStmt" in e ? e.CreatePolicyStmt.cmd_name ?? "all" : "all", i = rolesOf(n.roles), a = i.length === 0 || i.some((e) => [
					"anon",
					"authenticated",
					"public"
				].includes(e)), o = isAlwaysTrue(n.qual) || isAlwaysTrue(n.with_check), s = r === "select" || "AlterPolicyStmt" in e && !isAlwaysTrue(n.with_check);
				if (!o || !a || s) return [];
				let c = t.table(nameOf(n.table)), [l, u] = [quote(n.policy_name ?? ""), isAlwaysTrue(n.qual)], d = u ? ke[r] ?? "change any row" : Ae[r] ?? "insert any row", f = i.length === 0 || i.includes("public") ? "everybody" : i.join(", ");
				return [{
					table: c,
					severity: u ? "danger" : "warning",
					reason: `The condition of ${l} is always true, so ${f} may ${d} of ${c.sql}.`,
					rewrite: "AlterPolicyStmt" in e ? `ALTER POLICY ${l} ON ${c.sql} TO authenticated${u ? ` USING ${$}` : ""} WITH CHECK ${$};` : `CREATE POLICY ${l} ON ${c.sql} FOR ${r.toUpperCase()} TO authenticated ${conditions(r)};`
				}];
			}
		}, ke = { delete: "delete any row" }, Ae = { update: "write anything, another owner too, into what they may change" }, $ = "((SELECT auth.uid()) = <the column of the row's owner>)";
		function conditions(e) {
			return e === "insert" ? `WITH CHECK ${$}` : e === "delete" ? `USING ${$}` : `USING ${$} WITH CHECK ${$}`;
		}
		function isRestrictive(e) {
			return "CreatePolicyStmt" in e && e.CreatePolicyStmt.permissive !== !0;
		}
		let je = {
			id: "policy-user-metadata",
			kind: "security",
			about: ["CreatePolicyStmt", "AlterPolicyStmt"],
			check({ node: e }, t) {
				let n = "CreatePolicyStmt" in e ? e.CreatePolicyStmt : "AlterPolicyStmt" in e ? e.AlterPolicyStmt : void 0;
				if (n === void 0) return [];
				let r = [n.qual, n.with_check];
				if (!(constants(r).some((e) => /\buser_metadata\b|raw_user_meta_data/.test(e)) || columnNames(r).some((e) => e === "raw_user_meta_data" || e === "user_metadata"))) return [];
				let i = t.table(nameOf(n.table));
				return [{
					table: i,
					severity: "danger",
					reason: `${quote(n.policy_name ?? "")} trusts user_metadata, which every user can set on their own account.`,
					rewrite: `-- app_metadata only the server sets\nALTER POLICY ${quote(n.policy_name ?? "")} ON ${i.sql} USING (((SELECT auth.jwt()) -> 'app_metadata' ->> '<key>') = '<value>');`
				}];
			}
		}, Me = {
			id: "policy-without-rls",
			kind: "security",
			about: ["CreatePolicyStmt"],
			check({ node: e }, t) {
				if (!("CreatePolicyStmt" in e)) return [];
				let { policy_name: n = "", table: r } = e.CreatePolicyStmt, i = t.table(nameOf(r));
				if (i.record?.defined !== !0 && i.facts?.rls !== !1 || t.api?.rlsByDefault === !0) return [];
				let { record: a } = i;
				return [{
					table: i,
					severity: "danger",
					reason: `The policy ${quote(n)} has no effect: row level security of ${i.sql} is off.`,
					rewrite: `ALTER TABLE ${i.sql} ENABLE ROW LEVEL SECURITY;`,
					stands(e) {
						let t = a ?? e.relations.get(i.key);
						return !e.rlsUnknown && t?.rls !== !0 && t?.gone !== !0;
					}
				}];
			}
		}, Ne = {
			id: "refresh-matview",
			kind: "locking",
			about: ["RefreshMatViewStmt"],
			check({ node: e }, t) {
				if (!("RefreshMatViewStmt" in e) || e.RefreshMatViewStmt.concurrent) return [];
				let n = t.table(nameOf(e.RefreshMatViewStmt.relation));
				return n.made ? [] : [{
					table: n,
					lock: "ACCESS EXCLUSIVE",
					work: "rewrite",
					reason: `Readers of ${n.sql} wait until its whole query has run.`,
					rewrite: `-- needs a unique index on ${n.sql}\nREFRESH MATERIALIZED VIEW CONCURRENTLY ${n.sql};`
				}];
			}
		}, Pe = {
			id: "reindex-not-concurrent",
			kind: "locking",
			about: ["ReindexStmt"],
			check(e, t) {
				let { node: n } = e;
				if (!("ReindexStmt" in n) || optionOn(n.ReindexStmt.params, "concurrently")) return [];
				let { kind: r, relation: i, name: a = "everything" } = n.ReindexStmt, o = i === void 0 ? void 0 : nameOf(i), s = o === void 0 ? void 0 : r === "REINDEX_OBJECT_INDEX" ? t.tableOfIndex(o) : t.table(o);
				if (s?.made === !0) return [];
				let c = o?.name ?? a;
				return [{
					table: s,
					object: c,
					lock: "ACCESS EXCLUSIVE",
					work: "build",
					reason: `Rebuilding ${c} without CONCURRENTLY keeps out writers, and readers whose plans look at its indexes.`,
					rewrite: `-- in a migration of its own\n${reindex_not_concurrent_concurrently(sqlOf(e))};`
				}];
			}
		};
		function reindex_not_concurrent_concurrently(e) {
			return e.replace(/\(\s*concurrently\s+\w+\s*\)\s*/i, "").replace(/\b(?:index|table|schema|database|system)\b/i, "$& CONCURRENTLY");
		}
		let Fe = {
			id: "rename-column",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, t) {
				if (!("RenameStmt" in e) || e.RenameStmt.renameType !== "OBJECT_COLUMN") return [];
				let { relation: n, relationType: r, subname: i = "", newname: a = "" } = e.RenameStmt, o = t.table(nameOf(n));
				if (o.made || o.record?.columns.has(i) === !0) return [];
				let [s, c] = [quote(i), quote(a)];
				return [{
					table: o,
					object: `${o.sql}.${s}`,
					lock: "ACCESS EXCLUSIVE",
					severity: "warning",
					reason: `Clients that still name ${s} of ${o.sql} fail until they are deployed anew.`,
					rewrite: (r === "OBJECT_VIEW" ? [`CREATE OR REPLACE VIEW ${o.sql} AS SELECT <its columns>, <what ${s} is> AS ${c};`] : [
						`ALTER TABLE ${o.sql} ADD COLUMN ${c} <type of ${s}>;`,
						"-- write both (a trigger), fill the new one in batches, move the clients over, then in a later migration:",
						`ALTER TABLE ${o.sql} DROP COLUMN ${s};`
					]).join("\n")
				}];
			}
		}, Ie = {
			id: "rename-enum-value",
			kind: "breaking",
			about: ["AlterEnumStmt"],
			check({ node: e }, { world: t }) {
				if (!("AlterEnumStmt" in e) || e.AlterEnumStmt.oldVal === void 0) return [];
				let { typeName: n, oldVal: r, newVal: i = "" } = e.AlterEnumStmt, a = nameFrom(n);
				if (t.type(a)?.made === !0) return [];
				let o = quoteQualified(a);
				return [{
					object: o,
					severity: "warning",
					reason: `Clients that still send or expect ${literal(r)} fail until they are deployed anew.`,
					rewrite: `ALTER TYPE ${o} ADD VALUE ${literal(i)};\n-- move the rows over in later migrations; the old value may stay`
				}];
			}
		}, Le = {
			id: "rename-schema",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, { world: t }) {
				if (!("RenameStmt" in e) || e.RenameStmt.renameType !== "OBJECT_SCHEMA") return [];
				let { subname: n = "", newname: r = "" } = e.RenameStmt;
				return t.schemas.has(n) ? [] : [{
					object: quote(n),
					severity: "danger",
					reason: `Clients, functions and search paths that name the schema ${quote(n)} fail from here on.`,
					rewrite: `CREATE SCHEMA ${quote(r)};\n-- a view for each table, until all clients use the new name`
				}];
			}
		}, Re = {
			id: "rename-table",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, t) {
				if (!("RenameStmt" in e) || e.RenameStmt.renameType !== "OBJECT_TABLE") return [];
				let { relation: n, newname: r = "" } = e.RenameStmt, i = t.table(nameOf(n));
				if (i.made) return [];
				let a = i.sql.slice(0, i.sql.length - quote(i.name).length) + quote(r);
				return [{
					table: i,
					lock: "ACCESS EXCLUSIVE",
					severity: "warning",
					reason: `Clients that still name ${i.sql} fail until they are deployed anew.`,
					rewrite: [
						`ALTER TABLE ${i.sql} RENAME TO ${quote(r)};`,
						"-- in the same migration, until all clients use the new name",
						`CREATE VIEW ${i.sql} WITH (security_invoker = on) AS SELECT * FROM ${a};`
					].join("\n"),
					stands: (e) => e.relations.get(i.key)?.kind !== "view"
				}];
			}
		}, ze = {
			id: "rename-view",
			kind: "breaking",
			about: ["RenameStmt"],
			check({ node: e }, t) {
				if (!("RenameStmt" in e)) return [];
				let { renameType: n, relation: r, newname: i = "" } = e.RenameStmt;
				if (n !== "OBJECT_VIEW" && n !== "OBJECT_MATVIEW") return [];
				let a = t.table(nameOf(r));
				if (a.made) return [];
				let o = a.sql.slice(0, a.sql.length - quote(a.name).length) + quote(i);
				return [{
					table: a,
					lock: "ACCESS EXCLUSIVE",
					severity: "warning",
					reason: `Clients that still name ${a.sql} fail until they are deployed anew.`,
					rewrite: `-- the new name beside the old one, which a later migration drops\nCREATE VIEW ${o} WITH (security_invoker = on) AS SELECT * FROM ${a.sql};`,
					stands: (e) => e.relations.get(a.key)?.kind !== "view"
				}];
			}
		}, Be = {
			id: "revoke",
			kind: "breaking",
			about: ["GrantStmt", "GrantRoleStmt"],
			check({ node: e }, t) {
				if ("GrantRoleStmt" in e && e.GrantRoleStmt.is_grant !== !0) return [revoke_finding((e.GrantRoleStmt.granted_roles ?? []).flatMap((e) => "AccessPriv" in e ? [e.AccessPriv.priv_name ?? ""] : []).join(", "), rolesOf(e.GrantRoleStmt.grantee_roles))];
				if (!("GrantStmt" in e) || e.GrantStmt.is_grant === !0) return [];
				let { objects: n = [], objtype: r = "", targtype: i, grantees: a } = e.GrantStmt;
				return i === "ACL_TARGET_DEFAULTS" ? [] : i === "ACL_TARGET_ALL_IN_SCHEMA" ? [revoke_finding(`everything in ${strings(n).join(", ")}`, rolesOf(a))] : n.filter((e) => !isOfSet(e, r, t)).map((e) => revoke_finding(quoteQualified(objectName(e)), rolesOf(a)));
			}
		};
		function revoke_finding(e, t) {
			return {
				object: e,
				severity: "note",
				reason: `Clients that act as ${t.join(", ")} and still use ${e} fail at once.`,
				rewrite: "-- first deploy clients that no longer need it"
			};
		}
		function isOfSet(e, t, { table: n, world: r }) {
			let i = objectName(e);
			return t === "OBJECT_TABLE" ? n(i).made || n(i).record?.kind === "view" : t === "OBJECT_SCHEMA" ? r.schemas.has(i.name) : r.routine(i) !== void 0;
		}
		let Ve = {
			id: "rls-disabled",
			kind: "security",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e }, relation: n, range: r }) => {
					let i = t.table(nameOf(n));
					return e !== "AT_DisableRowSecurity" || i.made && i.record?.rls !== !0 ? [] : [{
						range: r,
						table: i,
						lock: "ACCESS EXCLUSIVE",
						severity: "danger",
						reason: `Without row level security everybody with rights on ${i.sql} sees and changes every row of it.`,
						rewrite: `-- leave it on, and say who may do more\nCREATE POLICY service ON ${i.sql} TO service_role USING (true) WITH CHECK (true);`,
						stands: (e) => e.relations.get(i.key)?.rls !== !0
					}];
				});
			}
		}, He = {
			id: "security-definer-view",
			kind: "security",
			about: ["ViewStmt", "AlterTableStmt"],
			check({ node: e, actions: t }, n) {
				if ("ViewStmt" in e) {
					let { view: t, options: r } = e.ViewStmt, i = nameOf(t), a = i.schema ?? n.world.searchPath[0] ?? "public";
					return t?.relpersistence === "t" || optionOn(r, "security_invoker") || !isServed(n, a) ? [] : [security_definer_view_finding(quoteQualified(i), `${a}.${i.name}`, n.serverMajor)];
				}
				return t.flatMap(({ command: { subtype: e, def: t }, relation: r, objtype: i }) => {
					if (i !== "OBJECT_VIEW" || !["AT_SetRelOptions", "AT_ResetRelOptions"].includes(e ?? "")) return [];
					let a = t !== void 0 && "List" in t ? t.List.items : void 0;
					if (options_option(a, "security_invoker") === void 0) return [];
					let o = n.table(nameOf(r));
					return e === "AT_SetRelOptions" && optionOn(a, "security_invoker") || !isServed(n, o.schema) ? [] : [security_definer_view_finding(o.sql, o.key, n.serverMajor)];
				});
			}
		};
		function security_definer_view_finding(e, t, n) {
			return {
				object: e,
				severity: "warning",
				reason: `The API serves ${e}, which reads its tables with its owner's rights: row level security does not apply to who asks.`,
				rewrite: n >= 15 ? `ALTER VIEW ${e} SET (security_invoker = on);` : "-- security_invoker needs Postgres 15: put the view into a schema that the API does not serve",
				stands(e) {
					let n = e.relations.get(t);
					return n !== void 0 && !n.gone && !n.invoker;
				}
			};
		}
		let Ue = {
			id: "set-access-method",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "heap" }, relation: r, range: i }) => {
					let a = t.table(nameOf(r));
					return e !== "AT_SetAccessMethod" || a.made || a.partitioned === !0 ? [] : [{
						range: i,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Moving ${a.sql} to the access method ${n} writes it anew while nobody else may use it.`
					}];
				});
			}
		}, We = {
			id: "set-not-null",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap((n) => {
					let r = columnOf(n);
					if (r === void 0) return [];
					let i = t.table(nameOf(n.relation)), a = e.actions.flatMap(({ command: { subtype: e, name: t = "" } }) => e === "AT_DropConstraint" ? [t] : []);
					return i.made || isProvedNotNull(i, r, a, t) ? [] : [{
						range: n.range,
						table: i,
						object: `${i.sql}.${quote(r)}`,
						lock: "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `Setting ${quote(r)} NOT NULL reads all of ${i.sql} while nobody else may use it.`,
						rewrite: notNullInSteps(i, r, t.serverMajor)
					}];
				});
			}
		};
		function columnOf({ command: { subtype: e, name: t, def: n }, objtype: r }) {
			if (r !== "OBJECT_TABLE") return;
			if (e === "AT_SetNotNull") return t;
			if (e !== "AT_AddConstraint" || n === void 0 || !("Constraint" in n)) return;
			let { contype: i, skip_validation: a, keys: o } = n.Constraint;
			return i === "CONSTR_NOTNULL" && !a ? strings(o)[0] : void 0;
		}
		let Ge = {
			id: "set-persistence",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e }, relation: n, range: r, objtype: i }) => {
					if (e !== "AT_SetLogged" && e !== "AT_SetUnLogged" || i !== "OBJECT_TABLE") return [];
					let a = t.table(nameOf(n));
					if (a.made) return [];
					let o = e === "AT_SetUnLogged" ? ", and afterwards a crash empties it" : "";
					return [{
						range: r,
						table: a,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Changing whether ${a.sql} is logged writes it anew while nobody else may use it${o}.`
					}];
				});
			}
		}, Ke = new Set([
			"OBJECT_TABLE",
			"OBJECT_VIEW",
			"OBJECT_MATVIEW",
			"OBJECT_SEQUENCE",
			"OBJECT_FOREIGN_TABLE",
			"OBJECT_FUNCTION",
			"OBJECT_PROCEDURE",
			"OBJECT_ROUTINE",
			"OBJECT_TYPE",
			"OBJECT_DOMAIN"
		]), qe = {
			id: "set-schema",
			kind: "breaking",
			about: ["AlterObjectSchemaStmt"],
			check({ node: e }, t) {
				if (!("AlterObjectSchemaStmt" in e)) return [];
				let { objectType: n = "", relation: r, object: i, newschema: a = "" } = e.AlterObjectSchemaStmt;
				if (!Ke.has(n)) return [];
				let o = r === void 0 ? objectName(i ?? { List: {} }) : nameOf(r);
				if (r === void 0 ? t.world.routine(o)?.made === !0 || t.world.type(o)?.made === !0 : t.table(o).made) return [];
				let s = quoteQualified(o), c = quoteQualified({
					schema: a,
					name: o.name
				}), l = r === void 0 ? void 0 : t.table(o);
				return [{
					table: l,
					object: s,
					...l === void 0 ? {} : { lock: "ACCESS EXCLUSIVE" },
					severity: "warning",
					reason: `Clients that look for ${s} where it was fail; it is ${c} from here on.`,
					...l === void 0 ? {} : {
						rewrite: [
							`ALTER TABLE ${s} SET SCHEMA ${quote(a)};`,
							"-- in the same migration, until all clients use the new name",
							`CREATE VIEW ${s} WITH (security_invoker = on) AS SELECT * FROM ${c};`
						].join("\n"),
						stands: (e) => e.relations.get(l.key)?.kind !== "view"
					}
				}];
			}
		}, Je = {
			id: "set-tablespace",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: e, name: n = "" }, relation: r, range: i, objtype: a }) => {
					if (e !== "AT_SetTableSpace") return [];
					let o = t.table(nameOf(r)), s = a === "OBJECT_INDEX" || o.facts?.kind === "index";
					return (s ? t.tableOfIndex(nameOf(r))?.made === !0 : o.made) || o.partitioned === !0 || o.facts?.kind === "partitioned-index" ? [] : [{
						range: i,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						work: "rewrite",
						reason: `Moving ${o.sql} to the tablespace ${quote(n)} copies all of it while nobody else may use it.`,
						rewrite: s && t.serverMajor >= 14 ? `REINDEX (CONCURRENTLY, TABLESPACE ${quote(n)}) INDEX ${o.sql};` : void 0
					}];
				});
			}
		}, Ye = {
			id: "statement-while-holding-exclusive",
			kind: "locking",
			about: [
				"AlterTableStmt",
				"CreateTableAsStmt",
				"DeleteStmt",
				"InsertStmt",
				"MergeStmt",
				"UpdateStmt"
			],
			check(e, t) {
				let [n] = t.world.held;
				if (n === void 0) return [];
				let [r, { line: i }] = n, a = slowWork(e.node, t) ?? validation(e.actions, t);
				if (a === void 0) return [];
				let o = t.table(a);
				if (o.made) return [];
				let s = quoteQualified(t.world.searchPath.includes(r.schema) ? {
					schema: void 0,
					name: r.name
				} : r);
				return [{
					table: o,
					object: s,
					lock: "ACCESS EXCLUSIVE",
					reason: `While this runs, nobody can use ${s}, which line ${i} has locked in the same transaction.`,
					rewrite: `-- in a migration of its own, in batches where it can be\n${sqlOf(e)};`
				}];
			}
		};
		function slowWork(e, t) {
			if ("UpdateStmt" in e) return picksRow(e.UpdateStmt.whereClause) ? void 0 : nameOf(e.UpdateStmt.relation);
			if ("DeleteStmt" in e) return picksRow(e.DeleteStmt.whereClause) ? void 0 : nameOf(e.DeleteStmt.relation);
			if ("MergeStmt" in e) return nameOf(e.MergeStmt.relation);
			if ("InsertStmt" in e) {
				let n = e.InsertStmt.selectStmt;
				return n !== void 0 && "SelectStmt" in n ? largestSource(n, t) : void 0;
			}
			if (!("CreateTableAsStmt" in e) || e.CreateTableAsStmt.into?.skipData === !0) return;
			let { query: n } = e.CreateTableAsStmt;
			return n === void 0 ? void 0 : largestSource(n, t);
		}
		function largestSource(e, { table: t }) {
			return ("SelectStmt" in e ? e.SelectStmt.fromClause ?? [] : []).flatMap((e) => "RangeVar" in e ? [e.RangeVar] : joined(e)).map(nameOf).find((e) => !t(e).made);
		}
		function joined(e) {
			if ("RangeVar" in e) return [e.RangeVar];
			if (!("JoinExpr" in e)) return [];
			let { larg: t, rarg: n } = e.JoinExpr;
			return [t, n].flatMap((e) => e === void 0 ? [] : joined(e));
		}
		function picksRow(e) {
			if (e === void 0 || !("A_Expr" in e)) return !1;
			let { kind: t, name: n, lexpr: r, rexpr: i } = e.A_Expr;
			if (r === void 0 || !("ColumnRef" in r) || i === void 0) return !1;
			let a = r.ColumnRef.fields?.at(-1), o = a !== void 0 && "String" in a && a.String.sval === "id", s = strings(n)[0] === "=";
			return o && s && (t === "AEXPR_OP" || t === "AEXPR_IN") && ("A_Const" in i || "List" in i);
		}
		function validation(e, { table: t, transaction: n }) {
			for (let { command: r, relation: i } of e) {
				let e = t(nameOf(i)).record?.constraints.get(r.name ?? "")?.transaction === n.id;
				if (r.subtype === "AT_ValidateConstraint" && !e) return nameOf(i);
			}
		}
		let Xe = {
			id: "syntax-error",
			kind: "failing",
			about: [],
			check: () => []
		}, Ze = {
			id: "table-without-grants",
			kind: "security",
			about: ["CreateStmt"],
			check({ node: e }, t) {
				if (!("CreateStmt" in e) || t.api?.grantsByDefault !== !1) return [];
				let { relation: n, if_not_exists: r = !1, partbound: i } = e.CreateStmt, a = nameOf(n), o = a.schema ?? t.world.searchPath[0] ?? "public";
				if (n?.relpersistence === "t" || r || i !== void 0 || !isServed(t, o)) return [];
				let s = quoteQualified(a);
				return [{
					object: s,
					severity: "note",
					reason: `No role of the API may use ${s}: this project's default privileges give new tables none, so requests fail with 42501.`,
					rewrite: `GRANT SELECT, INSERT, UPDATE, DELETE ON ${s} TO authenticated;\nGRANT ALL ON ${s} TO service_role;`,
					stands(e) {
						let t = e.relations.get(`${o}.${a.name}`), n = [...L, "service_role"];
						return !e.grantsUnknown && t !== void 0 && !t.gone && !n.some((e) => t.granted.has(e));
					}
				}];
			}
		}, Qe = {
			id: "table-without-rls",
			kind: "security",
			about: [
				"CreateStmt",
				"CreateTableAsStmt",
				"SelectStmt"
			],
			check({ node: e }, t) {
				let n = madeTable(e);
				if (n === void 0 || n.relpersistence === "t") return [];
				let r = nameOf(n), i = r.schema ?? t.world.searchPath[0] ?? "public", { world: a, api: o } = t;
				if (!isServed(t, i) || o?.rlsByDefault === !0) return [];
				let s = keyOf(i, r.name), c = "CreateStmt" in e && e.CreateStmt.if_not_exists === !0, l = t.table(r).facts?.rls === !0 || a.relations.get(s)?.rls === !0;
				if (c && l) return [];
				let u = quoteQualified(r), d = o?.grantsByDefault === !1 && !c, finding = (e) => ({
					object: u,
					severity: e ? "warning" : "note",
					reason: e ? `The API serves ${u}, and without row level security it shows and changes every row for everybody who has the public key.` : `As soon as anon or authenticated is granted rights on ${u}, the API shows every row, or lets it be changed, for everybody who has the public key: it has no row level security.`,
					rewrite: `ALTER TABLE ${u} ENABLE ROW LEVEL SECURITY;`,
					stands(n) {
						let r = n.relations.get(s);
						return !n.rlsUnknown && r !== void 0 && !r.gone && !r.rls && isServed(t, r.schema) && e === !(d && isUngranted(r, n));
					}
				});
				return [finding(!0), finding(!1)];
			}
		};
		function isUngranted({ granted: e }, t) {
			return !t.grantsUnknown && !L.some((t) => e.has(t));
		}
		function madeTable(e) {
			if ("CreateStmt" in e) return e.CreateStmt.relation;
			if ("SelectStmt" in e) return e.SelectStmt.intoClause?.rel;
			if ("CreateTableAsStmt" in e && e.CreateTableAsStmt.objtype !== "OBJECT_MATVIEW") return e.CreateTableAsStmt.into?.rel;
		}
		let $e = {
			TRANS_STMT_BEGIN: "begin",
			TRANS_STMT_START: "begin",
			TRANS_STMT_COMMIT: "commit",
			TRANS_STMT_ROLLBACK: "rollback",
			TRANS_STMT_SAVEPOINT: "savepoint",
			TRANS_STMT_RELEASE: "savepoint",
			TRANS_STMT_ROLLBACK_TO: "savepoint",
			TRANS_STMT_PREPARE: "prepare",
			TRANS_STMT_COMMIT_PREPARED: "prepare",
			TRANS_STMT_ROLLBACK_PREPARED: "prepare"
		};
		function controlOf(e) {
			return "TransactionStmt" in e ? $e[e.TransactionStmt.kind ?? "TRANS_STMT_BEGIN"] ?? "none" : "none";
		}
		function chains(e) {
			return "TransactionStmt" in e && e.TransactionStmt.chain === !0;
		}
		function setsSession(e) {
			if ("VariableSetStmt" in e) {
				let { is_local: t = !1, kind: n, name: r } = e.VariableSetStmt;
				return !t && (n !== "VAR_SET_MULTI" || r === "SESSION CHARACTERISTICS");
			}
			return "SelectStmt" in e && (e.SelectStmt.targetList ?? []).some(isSetConfig);
		}
		function bodyChecking(e) {
			if (!("VariableSetStmt" in e)) return;
			let { name: t, args: n, kind: r } = e.VariableSetStmt;
			if (r === "VAR_RESET_ALL") return !0;
			if (t?.toLowerCase() !== "check_function_bodies") return;
			let i = n?.[0];
			if (i === void 0 || !("A_Const" in i)) return !0;
			let { sval: a, ival: o } = i.A_Const;
			return a === void 0 ? o?.ival !== void 0 : !/^(?:off?|f(?:a(?:l(?:se?)?)?)?|no?|0)$/i.test(a.sval ?? "");
		}
		function isSetConfig(e) {
			let t = "ResTarget" in e ? e.ResTarget.val : void 0;
			if (t === void 0 || !("FuncCall" in t)) return !1;
			let { funcname: n = [], args: r = [] } = t.FuncCall, i = n.at(-1);
			if (i === void 0 || !("String" in i) || i.String.sval !== "set_config") return !1;
			let a = r[2];
			return !(a !== void 0 && "A_Const" in a && a.A_Const.boolval?.boolval === !0);
		}
		let et = {
			id: "transaction-control",
			kind: "failing",
			about: ["TransactionStmt"],
			check({ node: e }, { runner: t, transaction: n }) {
				let r = controlOf(e);
				if (r === "none" || r === "savepoint") return [];
				let i = t === "file" && (n.block === "runner" || r !== "begin"), a = r === "rollback" || r === "prepare" || r === "commit" && !n.hasBegin;
				if (!i && !a) return [];
				let o = r === "begin" ? "begins" : "ends";
				return [{
					severity: "warning",
					reason: i ? `The whole file runs in one transaction, and this ${o} one inside of it: what stands before it can no longer be taken back.` : `This ${o} a transaction that the file has not begun, or takes back what it has done.`,
					rewrite: "-- leave it out; what needs a transaction of its own goes into a migration of its own"
				}];
			}
		}, tt = {
			id: "truncate",
			kind: "destructive",
			about: ["TruncateStmt"],
			check(e, t) {
				let { node: n, range: r } = e;
				if (!("TruncateStmt" in n)) return [];
				let { relations: i = [], behavior: a } = n.TruncateStmt;
				return i.flatMap((n) => {
					let o = t.table(objectName(n));
					if (o.made) return [];
					let s = a === "DROP_CASCADE" ? ", and of every table whose foreign keys lead here" : "", c = "RangeVar" in n ? n.RangeVar.location : void 0;
					return [{
						range: i.length > 1 ? {
							start: offsetIn(e, c),
							end: r.end
						} : r,
						table: o,
						lock: "ACCESS EXCLUSIVE",
						severity: "danger",
						reason: `TRUNCATE deletes every row of ${o.sql}${s} for good.`,
						rewrite: `-- in batches, and only what is meant\nDELETE FROM ${o.sql} WHERE <what is to go>;`
					}];
				});
			}
		}, nt = {
			id: "uncommitted-transaction",
			kind: "failing",
			about: ["TransactionStmt"],
			check({ node: e }, { transaction: t }) {
				return controlOf(e) !== "begin" || t.hasBegin ? [] : [{
					severity: "danger",
					reason: "This transaction is never committed, so what it does is lost when the session ends.",
					rewrite: "-- at the end of the file\nCOMMIT;",
					stands: (e) => e.unclosed.has(t.id)
				}];
			}
		}, rt = {
			id: "update-without-where",
			kind: "destructive",
			about: ["UpdateStmt", "MergeStmt"],
			check({ node: e }, t) {
				let n = overwritten(e);
				if (n === void 0) return [];
				let r = t.table(nameOf(n.relation));
				if (r.made) return [];
				let i = n.targets.flatMap((e) => "ResTarget" in e ? [e.ResTarget.name ?? ""] : []), a = i.every((e) => r.record?.columns.has(e) === !0), o = i.map(quote).join(", ");
				return [{
					table: r,
					lock: "ROW EXCLUSIVE",
					severity: a && bySize(r) === "note" ? "note" : a ? "warning" : "danger",
					reason: a ? `Filling ${o} writes every row of ${r.sql} in one transaction, and other writers of a row wait for its end.` : `Without a condition this overwrites ${o} in every row of ${r.sql}.`,
					rewrite: `UPDATE ${r.sql} SET ${i.map((e) => `${quote(e)} = <value>`).join(", ")} WHERE <which rows> AND <a range of the key>;`
				}];
			}
		};
		function overwritten(e) {
			if ("UpdateStmt" in e) {
				let { relation: t, targetList: n = [] } = e.UpdateStmt;
				return isSelective(e) ? void 0 : {
					relation: t,
					targets: n
				};
			}
			let t = mergedEverywhere(e, "CMD_UPDATE");
			if ("MergeStmt" in e && t.length !== 0) return {
				relation: e.MergeStmt.relation,
				targets: t.flatMap(({ targetList: e = [] }) => e)
			};
		}
		let it = {
			id: "validate-same-transaction",
			kind: "locking",
			about: ["AlterTableStmt"],
			check(e, t) {
				return e.actions.flatMap(({ command: { subtype: n, name: r = "" }, relation: i, range: a }) => {
					let o = t.table(nameOf(i));
					if (n !== "AT_ValidateConstraint" || o.made) return [];
					let s = addedHere(e, r) ?? addedBefore(o, r, t);
					return s === void 0 || s === "other" ? [] : [{
						range: a,
						table: o,
						lock: s === "foreign-key" ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
						work: "scan",
						reason: `${quote(r)} is validated in the transaction that added it, whose lock on ${o.sql} is held over the whole scan.`,
						rewrite: `-- in a later migration\nALTER TABLE ${o.sql} VALIDATE CONSTRAINT ${quote(r)};`
					}];
				});
			}
		};
		function addedHere({ actions: e }, t) {
			let n = e.flatMap(({ command: { subtype: e, def: t } }) => e === "AT_AddConstraint" && t !== void 0 ? constraintsOf([t]) : []).find(({ conname: e, skip_validation: n }) => e === t && n === !0);
			if (n !== void 0) return n.contype === "CONSTR_FOREIGN" ? "foreign-key" : "check";
		}
		function addedBefore({ record: e }, t, { transaction: n }) {
			let r = e?.constraints.get(t);
			return r?.validated === !1 && r.transaction === n.id ? r.kind : void 0;
		}
		let ot = Object.values(e), st = new Map();
		function rulesAbout(e) {
			let t = st.get(e) ?? ot.filter(({ about: t }) => isAmong(t, e));
			return st.set(e, t), t;
		}
		let ct = new Map(ot.map(({ id: e, kind: t }) => [e, t]));
		function isRule(e) {
			return ct.has(e);
		}
		function isAmong(e, t) {
			return e === "every" || e.some((e) => e === t);
		}
		function directiveHazards(e, t, n) {
			let { rule: r, reason: i, above: a } = t;
			return r === void 0 ? [hazard(e, t, "allow-unreadable", "This comment is no directive: write -- db-ops: allow <rule> <reason>.")] : isRule(r) ? i === "" ? [hazard(e, t, "allow-without-reason", `Without a reason it allows nothing: write -- db-ops: allow ${r} and why it is safe here.`)] : a ? n ? [] : [hazard(e, t, "allow-unused", `The statement below has no ${r} hazard: delete the comment.`)] : [hazard(e, t, "allow-unused", "It must stand directly above the statement that it is about, on a line of its own: it allows nothing here.")] : [hazard(e, t, "allow-unknown-rule", `There is no rule "${r}", so nothing is allowed.`)];
		}
		function hazard(e, { start: t, end: n }, r, i) {
			let a = positionAt(e.text, t, e.lineStarts);
			return {
				id: r,
				severity: "warning",
				file: e.file,
				line: a.line,
				column: a.column,
				endLine: positionAt(e.text, n - 1, e.lineStarts).line,
				object: null,
				lock: null,
				blocks: null,
				reason: i,
				rewrite: null,
				rows: null,
				bytes: null,
				activity: null,
				acknowledged: !1
			};
		}
		let lt = /^(?:--|\/\*)\s*db-?ops\s*:/i, ut = /^--\s*db-ops\s*:\s*allow\s+([a-z][a-z-]*)(?=\s|$)\s*(?:[-–—:]+\s*)?(.*?)\s*$/i;
		function directivesIn(e, t) {
			let n = [];
			for (let r = nextToken(e, t.start, t.end); r !== void 0; r = nextToken(e, r.end, t.end)) {
				if (r.kind !== "comment") continue;
				let i = e.slice(r.start, r.end);
				if (!lt.test(i)) continue;
				let [, a, o = ""] = ut.exec(i) ?? [], s = e.lastIndexOf("\n", r.start - 1) + 1, c = /^\ufeff?[ \t]*$/.test(e.slice(s, r.start)) && !/\n[ \t\r]*\n/.test(e.slice(r.end, t.end));
				n.push({
					start: r.start,
					end: r.end,
					rule: a?.toLowerCase(),
					reason: o,
					above: c
				});
			}
			return n;
		}
		function alterTable(e, t, n) {
			for (let r of t.actions) r.objtype !== "OBJECT_INDEX" && r.objtype !== "OBJECT_TYPE" && applyAction(e, e.touch(nameOf(r.relation)), r, n);
			for (let { relation: r, column: i, def: a, command: o, constraints: s } of t.added) {
				let t = e.touch(nameOf(r));
				o.missing_ok !== !0 && t.changed.set(i, "other"), n && o.missing_ok !== !0 && (t.columns.add(i), t.types.set(i, typeWords(a.typeName)));
				for (let n of s) n.contype === "CONSTR_CHECK" && addConstraint(e, t, n.conname ?? `${t.name}_${i}_check`, {
					kind: "check",
					expression: n.raw_expr,
					columns: [],
					validated: !0
				});
			}
		}
		function applyAction(e, t, { command: n }, r) {
			let { subtype: i, name: a = "", def: o } = n;
			switch (i) {
				case "AT_AddConstraint":
					applyConstraint(e, t, o);
					return;
				case "AT_ValidateConstraint": {
					let n = t.constraints.get(a);
					if (n !== void 0 && r && (n.validated = !0), n !== void 0 || !r) return;
					addConstraint(e, t, a, {
						kind: "other",
						expression: void 0,
						columns: [],
						validated: !0
					});
					return;
				}
				case "AT_DropConstraint":
					t.constraints.delete(a), r && e.dropped.add(`${keyOf(t.schema, t.name)}.${a}`);
					return;
				case "AT_AttachPartition":
					o !== void 0 && "PartitionCmd" in o && holdOlder(e, t, o.PartitionCmd.name);
					return;
				case "AT_DetachPartition":
					r && o !== void 0 && "PartitionCmd" in o && e.dropped.add(partitionOf(e.resolve(nameOf(o.PartitionCmd.name))));
					return;
				case "AT_AddInherit":
					o !== void 0 && "RangeVar" in o && holdOlder(e, e.touch(nameOf(o.RangeVar)), t);
					return;
				case "AT_DropColumn":
					r && e.dropped.add(`${keyOf(t.schema, t.name)}.${a}`), t.types.delete(a), t.columns.delete(a), t.changed.set(a, "other");
					return;
				case "AT_AlterColumnType":
					if (o === void 0 || !("ColumnDef" in o)) return;
					t.types.set(a, typeWords(o.ColumnDef.typeName)), change(t, a, { type: typeWords(o.ColumnDef.typeName) });
					return;
				case "AT_SetNotNull":
					r && change(t, a, { notNull: !0 });
					return;
				case "AT_DropNotNull":
					change(t, a, { notNull: !1 });
					return;
				case "AT_EnableRowSecurity":
					t.rls = !0;
					return;
				case "AT_DisableRowSecurity":
					t.rls = !1;
					return;
				case "AT_SetRelOptions":
				case "AT_ResetRelOptions": {
					let e = o !== void 0 && "List" in o ? o.List.items : void 0;
					if (options_option(e, "security_invoker") === void 0) return;
					t.invoker = i === "AT_SetRelOptions" && optionOn(e, "security_invoker");
					return;
				}
			}
		}
		function change({ changed: e }, t, n) {
			let r = e.get(t);
			r !== "other" && e.set(t, {
				...r,
				...n
			});
		}
		function holdOlder(e, t, n) {
			(n === void 0 || "made" in n ? n : e.relation(nameOf(n)))?.made !== !0 && (t.made = !1);
		}
		function applyConstraint(e, t, n) {
			if (n === void 0 || !("Constraint" in n)) return;
			let { contype: r, conname: i, raw_expr: a, skip_validation: o = !1, keys: s, fk_attrs: c } = n.Constraint, l = r === "CONSTR_CHECK" ? "check" : r === "CONSTR_FOREIGN" ? "foreign-key" : r === "CONSTR_NOTNULL" ? "not-null" : "other", u = [
				...strings(s),
				...strings(c),
				...notNullColumns(a)
			];
			addConstraint(e, t, i ?? chosenName(t.name, l, l === "check" ? columnNames(a) : u), {
				kind: l,
				expression: a,
				columns: u,
				validated: !o
			});
		}
		function addConstraint(e, t, n, r) {
			t.constraints.set(n, {
				...r,
				transaction: e.transaction
			});
		}
		function chosenName(e, t, n) {
			let r = [...new Set(n)], i = t === "check" && r.length > 1 ? [] : r, a = {
				check: "check",
				"foreign-key": "fkey",
				"not-null": "not_null",
				other: "key"
			}[t];
			return joinName(e, ...i, a);
		}
		function createOf(e, { node: t }, n) {
			if ("CreateStmt" in t) {
				let { relation: r, if_not_exists: i = !1, partspec: a } = t.CreateStmt, o = nameOf(r), s = r?.relpersistence === "t" ? "pg_temp" : o.schema, c = n && (!i || e.isAbsent({
					schema: s,
					name: o.name
				})), l = e.make({
					schema: s,
					name: o.name
				}, a ? "partitioned" : "table", c);
				for (let e of t.CreateStmt.tableElts ?? []) c && "ColumnDef" in e && l.types.set(e.ColumnDef.colname ?? "", typeWords(e.ColumnDef.typeName));
			}
			if ("CreateForeignTableStmt" in t) {
				let { relation: r, if_not_exists: i = !1 } = t.CreateForeignTableStmt.base ?? {}, a = nameOf(r);
				e.make(a, "foreign", n && (!i || e.isAbsent(a)));
			}
			if ("CreateTableAsStmt" in t) {
				let { into: r, objtype: i, if_not_exists: a = !1 } = t.CreateTableAsStmt, o = i === "OBJECT_MATVIEW" ? "materialized-view" : "table", s = nameOf(r?.rel), c = r?.rel?.relpersistence === "t" ? "pg_temp" : s.schema, l = n && (!a || e.isAbsent({
					schema: c,
					name: s.name
				}));
				e.make({
					schema: c,
					name: s.name
				}, o, l);
			}
			if ("SelectStmt" in t && t.SelectStmt.intoClause?.rel !== void 0 && e.make(nameOf(t.SelectStmt.intoClause.rel), "table", n), "ViewStmt" in t) {
				let { view: r, replace: i = !1, options: a } = t.ViewStmt, o = nameOf(r), s = r?.relpersistence === "t" ? "pg_temp" : o.schema, c = n && (!i || e.isAbsent({
					schema: s,
					name: o.name
				})), l = e.make({
					schema: s,
					name: o.name
				}, "view", c);
				l.invoker = optionOn(a, "security_invoker"), l.gone = !1;
			}
			createSmall(e, t, n);
		}
		function createSmall(e, t, n) {
			if ("IndexStmt" in t) {
				let { relation: r, idxname: i, if_not_exists: a = !1 } = t.IndexStmt, o = e.touch(nameOf(r));
				i !== void 0 && (o.made || n && !a) && e.indexes.set(keyOf(o.schema, i), {
					table: o,
					made: !0,
					...indexedColumns(t.IndexStmt)
				});
			}
			if ("CreateSchemaStmt" in t) {
				let { schemaname: r, if_not_exists: i = !1 } = t.CreateSchemaStmt;
				n && !i && r !== void 0 && e.schemas.add(r);
			}
			"CreatePolicyStmt" in t && e.touch(nameOf(t.CreatePolicyStmt.table)).policies.add(quote(t.CreatePolicyStmt.policy_name ?? ""));
		}
		let dt = new Set([
			"OBJECT_TABLE",
			"OBJECT_VIEW",
			"OBJECT_MATVIEW",
			"OBJECT_FOREIGN_TABLE"
		]), ft = new Set([
			"OBJECT_FUNCTION",
			"OBJECT_PROCEDURE",
			"OBJECT_ROUTINE"
		]);
		function dropOf(e, { node: t }, n) {
			if (!("DropStmt" in t) || !n) return;
			let { objects: r = [], removeType: i = "" } = t.DropStmt;
			for (let t of r) {
				let n = objectName(t);
				if (dt.has(i)) {
					let t = e.relation(n);
					t !== void 0 && forget(e, t);
					let r = e.resolve(n);
					e.dropped.add(r), e.relations.delete(r);
				}
				if (ft.has(i)) {
					let t = e.routine(n);
					t !== void 0 && (t.gone = !0), e.dropped.add(`${e.resolve(n, e.routines)}()`);
				}
				if (i === "OBJECT_INDEX") {
					let t = e.resolve(n, e.indexes);
					e.indexes.delete(t), e.dropped.add(t);
				}
				(i === "OBJECT_TYPE" || i === "OBJECT_DOMAIN") && e.types.delete(e.resolve(n, e.types)), i === "OBJECT_SCHEMA" && drop_dropSchema(e, n.name), i === "OBJECT_EXTENSION" && e.extensions.delete(n.name);
			}
			for (let { table: n, policy: r } of droppedPolicies(t)) e.relation(n)?.policies.delete(quote(r)), e.dropped.add(`"${r}" on ${e.resolve(n)}`);
		}
		function forget(e, t) {
			t.gone = !0, e.held.delete(t);
		}
		function drop_dropSchema(e, t) {
			e.schemas.delete(t);
			for (let [n, r] of e.relations) r.schema === t && (forget(e, r), e.relations.delete(n));
		}
		let pt = new Set([
			"OBJECT_TABLE",
			"OBJECT_VIEW",
			"OBJECT_MATVIEW",
			"OBJECT_FOREIGN_TABLE"
		]);
		function renameOf(e, { node: t }, n) {
			if ("RenameStmt" in t && t.RenameStmt.renameType === "OBJECT_SCHEMA" && e.renamedSchemas.add(t.RenameStmt.newname ?? ""), !n) doubt(e, t);
			else {
				if ("RenameStmt" in t) {
					let { renameType: n, relation: r, subname: i = "", newname: a = "" } = t.RenameStmt;
					if (n === "OBJECT_COLUMN") {
						let t = e.touch(nameOf(r));
						t.columns.delete(i) && t.columns.add(a);
						let n = t.types.get(i);
						t.types.delete(i);
						for (let e of [i, a]) t.changed.set(e, "other");
						n !== void 0 && t.types.set(a, n);
					} else if (n === "OBJECT_SCHEMA") rename_renameSchema(e, i, a);
					else if (n === "OBJECT_INDEX") {
						let t = e.resolve(nameOf(r), e.indexes), n = e.indexes.get(t);
						e.indexes.delete(t), n !== void 0 && e.indexes.set(keyOf(n.table.schema, a), n);
					} else if (r !== void 0 && n !== "OBJECT_TABCONSTRAINT" && n !== "OBJECT_POLICY") {
						if (n === "OBJECT_TRIGGER" || n === "OBJECT_ATTRIBUTE" || n === "OBJECT_RULE") return;
						let t = e.touch(nameOf(r));
						e.move(t, t.schema, a);
					}
				}
				if ("AlterObjectSchemaStmt" in t) {
					let { objectType: n, relation: r, object: i, newschema: a = "" } = t.AlterObjectSchemaStmt;
					if (r !== void 0) {
						let t = e.touch(nameOf(r));
						t.made || e.schemas.delete(a), e.move(t, a, t.name);
					} else n === "OBJECT_EXTENSION" && i !== void 0 && e.extensions.set(strings([i])[0] ?? nameFrom([i]).name, a);
				}
			}
		}
		function doubt(e, t) {
			let n = "RenameStmt" in t ? t.RenameStmt : void 0, r = "AlterObjectSchemaStmt" in t ? t.AlterObjectSchemaStmt : void 0, i = n?.relation ?? r?.relation;
			if (i === void 0) return;
			let { changed: a, schema: o, name: s, made: c } = e.touch(nameOf(i));
			if (n?.renameType === "OBJECT_COLUMN") for (let e of [n.subname ?? "", n.newname ?? ""]) a.set(e, "other");
			else if (!c && (r !== void 0 || pt.has(n?.renameType ?? ""))) {
				let t = e.touch({
					schema: r?.newschema ?? o,
					name: n?.newname ?? s
				});
				t.was ??= "unknown";
			}
		}
		function rename_renameSchema(e, t, n) {
			e.schemas.delete(t) && e.schemas.add(n);
			for (let r of [...e.relations.values()]) r.schema === t && e.move(r, n, r.name);
		}
		function routineOfSet(e, { node: t }, n) {
			if ("CreateFunctionStmt" in t) {
				let { funcname: r, options: i, replace: a = !1 } = t.CreateFunctionStmt, { schema: o = e.searchPath[0] ?? "public", name: s } = nameFrom(r), c = optionWord(i, "volatility"), l = c === "immutable" || c === "stable" ? c : "volatile", u = keyOf(o, s), d = e.routines.get(u), f = d === void 0 || d.gone ? [] : [d.node, ...d.overloads];
				e.routines.set(u, {
					schema: o,
					name: s,
					made: n && !a,
					volatility: l,
					node: t,
					overloads: f.filter((e) => argumentTypes(e) !== argumentTypes(t)),
					gone: !1,
					setsSearchPath: setsSearchPath(i)
				});
			}
			if ("AlterFunctionStmt" in t) {
				let { func: n, actions: r } = t.AlterFunctionStmt, i = e.routine(nameFrom(n?.objname));
				i !== void 0 && setsSearchPath(r) && (i.setsSearchPath = !0);
			}
		}
		function argumentTypes(e) {
			let { parameters: t = [] } = "CreateFunctionStmt" in e ? e.CreateFunctionStmt : {};
			return t.map((e) => "FunctionParameter" in e ? typeWords(e.FunctionParameter.argType) : "").join(", ");
		}
		function settingOf(e, { node: t }) {
			if ("VariableSetStmt" in t && t.VariableSetStmt.name?.toLowerCase() === "search_path" && (e.searchPath = schemasOf(t.VariableSetStmt) ?? e.searchPath), "SelectStmt" in t && calledNames(t).some(({ name: e }) => e === "set_config")) {
				let [n, r] = constants(t.SelectStmt.targetList);
				if (n?.toLowerCase() !== "search_path" || r === void 0) return;
				e.searchPath = r.split(",").map((e) => e.trim().replace(/^"(.*)"$/, "$1")).filter((e) => e !== "" && e !== "$user");
			}
			if ("CreateExtensionStmt" in t) {
				let n = (t.CreateExtensionStmt.options ?? []).flatMap((e) => "DefElem" in e && e.DefElem.defname === "schema" && e.DefElem.arg !== void 0 && "String" in e.DefElem.arg ? [e.DefElem.arg.String.sval ?? ""] : []);
				e.extensions.set(t.CreateExtensionStmt.extname ?? "", n[0] ?? e.searchPath[0] ?? "public");
			}
		}
		function typeOfSet(e, { node: t }, n) {
			let add = (t, r, i = !1) => {
				let { schema: a = e.searchPath[0] ?? "public", name: o } = nameFrom(t);
				e.types.set(keyOf(a, o), {
					made: n,
					kind: r,
					constrained: i,
					transaction: e.transaction
				});
			};
			if ("CreateEnumStmt" in t && add(t.CreateEnumStmt.typeName, "enum"), "CreateRangeStmt" in t && add(t.CreateRangeStmt.typeName, "other"), "CompositeTypeStmt" in t) {
				let { schemaname: r = e.searchPath[0] ?? "public", relname: i = "" } = t.CompositeTypeStmt.typevar ?? {}, a = {
					made: n,
					kind: "other",
					constrained: !1,
					transaction: e.transaction
				};
				e.types.set(keyOf(r, i), a);
			}
			if ("CreateDomainStmt" in t) {
				let { domainname: e, constraints: n } = t.CreateDomainStmt;
				add(e, "domain", constraintsOf(n).some(isLimit));
			}
			if ("AlterDomainStmt" in t) {
				let { subtype: n, typeName: r } = t.AlterDomainStmt, i = e.type(nameFrom(r));
				i !== void 0 && (n === "C" || n === "O") && (i.constrained = !0);
			}
			if ("AlterEnumStmt" in t) {
				let { typeName: n, newVal: r, oldVal: i } = t.AlterEnumStmt, a = e.resolve(nameFrom(n), e.types);
				if (r === void 0 || i !== void 0 || ownsType(e, a)) return;
				e.enumValues.push({
					type: a,
					value: r,
					transaction: e.transaction
				});
			}
		}
		function ownsType(e, t) {
			let n = e.types.get(t);
			return n?.made === !0 && n.transaction === e.transaction;
		}
		function isLimit({ contype: e }) {
			return e === "CONSTR_CHECK" || e === "CONSTR_NOTNULL";
		}
		let mt = new Map(Object.entries({
			CreateStmt: [createOf],
			CreateForeignTableStmt: [createOf],
			CreateTableAsStmt: [createOf],
			SelectStmt: [createOf, settingOf],
			ViewStmt: [createOf],
			IndexStmt: [createOf],
			CreateSchemaStmt: [createOf],
			CreatePolicyStmt: [createOf],
			AlterTableStmt: [alterTable],
			DropStmt: [dropOf],
			RenameStmt: [renameOf],
			AlterObjectSchemaStmt: [renameOf],
			CreateEnumStmt: [typeOfSet],
			CreateRangeStmt: [typeOfSet],
			CompositeTypeStmt: [typeOfSet],
			CreateDomainStmt: [typeOfSet],
			AlterDomainStmt: [typeOfSet],
			AlterEnumStmt: [typeOfSet],
			CreateFunctionStmt: [routineOfSet],
			AlterFunctionStmt: [routineOfSet],
			GrantStmt: [grantOf],
			AlterDefaultPrivilegesStmt: [grantOf],
			VariableSetStmt: [settingOf],
			CreateExtensionStmt: [settingOf]
		}));
		function applyEffects(e, t, n) {
			for (let r of mt.get(kindOf(t.node)) ?? []) r(e, t, n);
		}
		function expand(e) {
			return [
				e,
				...changes(e),
				...schemaElements(e)
			];
		}
		function changes(e) {
			let t = Object.values(e.node)[0], n = [];
			return mayHoldChanges(e.node) && visitRunning(t, (t, r) => {
				t === "DeleteStmt" && n.push(inner(e, { DeleteStmt: r })), t === "UpdateStmt" && n.push(inner(e, { UpdateStmt: r }));
			}), n;
		}
		let ht = new Set([
			"SelectStmt",
			"InsertStmt",
			"UpdateStmt",
			"DeleteStmt",
			"MergeStmt",
			"CopyStmt",
			"CreateTableAsStmt"
		]);
		function mayHoldChanges(e) {
			return ht.has(kindOf(e)) || "ExplainStmt" in e && (e.ExplainStmt.options ?? []).some(isAnalyze);
		}
		function isAnalyze(e) {
			return "DefElem" in e && e.DefElem.defname === "analyze";
		}
		function inner(e, t) {
			let n = "DeleteStmt" in t ? t.DeleteStmt.relation : t.UpdateStmt.relation, r = "DeleteStmt" in t ? "delete" : "update";
			return sqlStatement(t, e.text, e.byteStart, changeRange(e, n, r));
		}
		function changeRange(e, t, n) {
			let { text: r, range: i } = e, a = offsetIn(e, t?.location), o = i.start, s = 0;
			for (let e of tokensFrom(r, i.start, i.end)) if (e.start < a && r.slice(e.start, e.end).toLowerCase() === n && (o = e.start), !(e.start < a) && (s += e.kind === "open" ? 1 : e.kind === "close" ? -1 : 0, s < 0)) return {
				start: o,
				end: r.slice(0, e.start).trimEnd().length
			};
			return {
				start: o,
				end: i.end
			};
		}
		function* tokensFrom(e, t, n) {
			for (let r = nextSignificant(e, t, n); r !== void 0; r = nextSignificant(e, r.end, n)) yield r;
		}
		function schemaElements(e) {
			let { node: t, text: n, byteStart: r, range: i } = e;
			if (!("CreateSchemaStmt" in t)) return [];
			let { schemaname: a, schemaElts: o = [] } = t.CreateSchemaStmt, inSchema = (e) => a === void 0 ? e : {
				schemaname: a,
				...e
			};
			return o.map((e) => sqlStatement(placed(e, inSchema), n, r, i));
		}
		function placed(e, t) {
			return "CreateStmt" in e && e.CreateStmt.relation !== void 0 ? { CreateStmt: {
				...e.CreateStmt,
				relation: t(e.CreateStmt.relation)
			} } : "ViewStmt" in e && e.ViewStmt.view !== void 0 ? { ViewStmt: {
				...e.ViewStmt,
				view: t(e.ViewStmt.view)
			} } : "IndexStmt" in e && e.IndexStmt.relation !== void 0 ? { IndexStmt: {
				...e.IndexStmt,
				relation: t(e.IndexStmt.relation)
			} } : e;
		}
		function holdLocks(e, t, n) {
			let { world: r, table: i } = t;
			for (let { relation: a, mode: o } of [...locksOf(e), ...locksOfParts(e, t)]) {
				if (o !== "ACCESS EXCLUSIVE" || i(a).made) continue;
				let t = r.touch(a);
				r.held.has(t) || r.held.set(t, { line: lineOf(e, n) });
			}
		}
		function lineOf({ range: e }, { source: t, base: n, statement: r }) {
			return lineAt(t.lineStarts, n === void 0 ? r.start : n + e.start);
		}
		function locksOfParts({ node: e }, { tableOfIndex: t }) {
			let exclusive = (e) => ({
				relation: e,
				mode: "ACCESS EXCLUSIVE"
			});
			if ("CreatePolicyStmt" in e) return [exclusive(nameOf(e.CreatePolicyStmt.table))];
			if ("AlterPolicyStmt" in e) return [exclusive(nameOf(e.AlterPolicyStmt.table))];
			if (!("DropStmt" in e)) return [];
			let { objects: n = [], removeType: r = "", concurrent: i, missing_ok: a = !1 } = e.DropStmt;
			return r === "OBJECT_POLICY" || r === "OBJECT_TRIGGER" ? a ? [] : n.map((e) => {
				let t = partsOf(e);
				return exclusive({
					schema: t.at(-3),
					name: t.at(-2) ?? ""
				});
			}) : r !== "OBJECT_INDEX" || i === !0 ? [] : n.flatMap((e) => {
				let n = t(objectName(e));
				return n === void 0 ? [] : [exclusive({
					schema: n.schema,
					name: n.name
				})];
			});
		}
		function locksOf({ node: e, actions: t }) {
			let at = (e, t) => ({
				relation: nameOf(e),
				mode: t
			});
			if (t.length > 0) return t.filter(({ objtype: e }) => e === "OBJECT_TABLE").map(({ relation: e, command: t }) => at(e, alterTableLock(t)));
			if ("RenameStmt" in e) {
				let { renameType: t, relation: n } = e.RenameStmt;
				return t === "OBJECT_TABLE" || t === "OBJECT_COLUMN" ? [at(n, "ACCESS EXCLUSIVE")] : [];
			}
			if ("AlterObjectSchemaStmt" in e) {
				let { relation: t } = e.AlterObjectSchemaStmt;
				return t === void 0 ? [] : [at(t, "ACCESS EXCLUSIVE")];
			}
			if ("LockStmt" in e) {
				let { relations: t = [], mode: n } = e.LockStmt;
				return t.map((e) => ({
					relation: objectName(e),
					mode: lockModeOf(n)
				}));
			}
			if ("TruncateStmt" in e) {
				let { relations: t = [] } = e.TruncateStmt;
				return t.map((e) => ({
					relation: objectName(e),
					mode: "ACCESS EXCLUSIVE"
				}));
			}
			return "CreateStmt" in e && e.CreateStmt.partbound !== void 0 ? (e.CreateStmt.inhRelations ?? []).map((e) => ({
				relation: objectName(e),
				mode: "ACCESS EXCLUSIVE"
			})) : "CreateTrigStmt" in e ? [at(e.CreateTrigStmt.relation, "SHARE ROW EXCLUSIVE")] : [];
		}
		function currentFacts(e, t, { dropped: n }) {
			if (e === void 0 || t === void 0) return e;
			let { columns: r, checks: i } = e, a = keyOf(t.schema, t.name);
			return {
				...e,
				columns: r === void 0 || t.changed.size === 0 ? r : changedColumns(r, t),
				checks: i?.filter(({ name: e }) => !n.has(`${a}.${e}`))
			};
		}
		function changedColumns(e, { changed: t }) {
			return Object.fromEntries(Object.entries(e).flatMap(([e, n]) => {
				let r = t.get(e);
				return r === "other" ? [] : [[e, {
					...n,
					...r
				}]];
			}));
		}
		function lookup(e, t) {
			let { serverMajor: n, runner: r, api: i, timeZone: a } = e, o = {
				relations: new Map(Object.entries(e.relations)),
				functions: new Map(Object.entries(e.functions)),
				types: new Map(Object.entries(e.types))
			};
			function factsOf(e, { schema: n, name: r }) {
				if (n !== void 0) return e.get(keyOf(n, r));
				let i = t.searchPath.find((t) => e.get(keyOf(t, r)) !== void 0);
				return i === void 0 ? void 0 : e.get(keyOf(i, r));
			}
			let s = new Map();
			function table(e) {
				let t = `${e.schema ?? ""}\0${e.name}`, n = s.get(t) ?? tableOf(e);
				return s.set(t, n), n;
			}
			function tableOf(e) {
				let n = t.relation(e), r = n?.made === !0 ? "unknown" : n?.was ?? e, i = currentFacts(r === "unknown" ? void 0 : factsOf(o.relations, r), n, t), a = n === void 0 ? keyInPath(e) : keyOf(n.schema, n.name);
				return {
					sql: quoteQualified(e),
					name: e.name,
					schema: a.slice(0, a.length - e.name.length - 1),
					key: a,
					made: n?.made === !0 && !n.gone,
					record: n,
					facts: i,
					partitioned: n?.defined === !0 ? n.kind === "partitioned" : partitionedBy(i)
				};
			}
			function keyInPath({ schema: e, name: n }) {
				let r = t.searchPath.find((e) => o.relations.has(keyOf(e, n)));
				return keyOf(e ?? r ?? t.searchPath[0] ?? "public", n);
			}
			let c = {
				serverMajor: n,
				runner: r,
				api: i,
				timeZone: a,
				world: t,
				table,
				tableOfIndex(e) {
					let n = t.indexes.get(t.resolve(e, t.indexes));
					if (n !== void 0) return table({
						schema: n.table.schema,
						name: n.table.name
					});
					let r = factsOf(o.relations, e)?.table;
					if (r === void 0) return;
					let i = r.indexOf(".");
					return table({
						schema: r.slice(0, i),
						name: r.slice(i + 1)
					});
				},
				functionVolatility: (e) => t.routine(e)?.volatility ?? factsOf(o.functions, e)?.volatility,
				isConstrainedDomain: (e) => t.type(e)?.constrained ?? factsOf(o.types, e)?.constrained,
				schema: (t) => own(e.schemas, t),
				dependantsOf: (e, n) => t.remaining(factsOf(o[n], e)?.dependants ?? [])
			};
			return (e) => (s.clear(), {
				...c,
				transaction: e
			});
		}
		function partitionedBy(e) {
			return e === void 0 ? void 0 : e.kind === "partitioned";
		}
		function own(e, t) {
			return Object.hasOwn(e, t) ? e[t] : void 0;
		}
		function routineOf(e) {
			let t = "DoStmt" in e, n = t ? e.DoStmt.args : "CreateFunctionStmt" in e ? e.CreateFunctionStmt.options : void 0, r = routine_option(n, "language") ?? (t ? "plpgsql" : "sql"), i = routine_option(n, "as");
			return i === void 0 || r === "c" ? void 0 : {
				language: r.toLowerCase(),
				body: i
			};
		}
		function bodyRange(e, t) {
			let n = nextSignificant(e, 0);
			for (; n !== void 0;) {
				let r = insideQuotes(e, n), i = r === void 0 ? "" : e.slice(r.start, r.end), a = i === t.body;
				if (r !== void 0 && (a || i.replaceAll("''", "'") === t.body)) return {
					...r,
					verbatim: a
				};
				n = nextSignificant(e, n.end);
			}
		}
		function tokensIn(e, t) {
			let n = [], r = nextSignificant(e, t.start, t.end);
			for (; r !== void 0; r = nextSignificant(e, r.end, t.end)) n.push(r);
			return n;
		}
		function commitsItself({ language: e, body: t }) {
			if (e !== "plpgsql" || !/commit|rollback/i.test(t)) return !1;
			let n = tokensIn(t, {
				start: 0,
				end: t.length
			}).map(({ start: e, end: n }) => t.slice(e, n).toLowerCase());
			return n.some((e, t) => (e === "commit" || e === "rollback") && /^(?:;|begin|loop|then|else|>>|)$/.test(n[t - 1] ?? "") && /^(?:;|and)$/.test(n[t + 1] ?? ""));
		}
		function routine_option(e, t) {
			for (let n of e ?? []) {
				if (!("DefElem" in n) || n.DefElem.defname !== t) continue;
				let e = n.DefElem.arg, r = e !== void 0 && "List" in e ? e.List.items?.[0] : e;
				if (r !== void 0 && "String" in r) return r.String.sval ?? "";
			}
		}
		function insideQuotes(e, t) {
			if (t.kind === "string") return {
				start: t.start + 1,
				end: t.end - 1
			};
			if (t.kind !== "dollar-string") return;
			let n = e.indexOf("$", t.start + 1) + 1 - t.start;
			return {
				start: t.start + n,
				end: t.end - n
			};
		}
		let gt = new Set([
			"begin",
			"then",
			"else",
			"loop"
		]), _t = new Set([
			"if",
			"loop",
			"case"
		]), vt = new Set([
			"if",
			"elsif",
			"elseif",
			"while",
			"for",
			"foreach",
			"case",
			"when",
			"loop",
			"begin",
			"declare",
			"else",
			"exception",
			"end"
		]), yt = /^(?:alter|analyze|call|cluster|comment|copy|create|delete|do|drop|explain|grant|import|insert|lock|merge|refresh|reindex|reset|revoke|security|select|set|truncate|update|vacuum|with|perform)$/;
		function bodyStatements(e) {
			let t = [...tokensOf(e)], n = t.map(({ start: t, end: n }) => e.slice(t, n).toLowerCase()), r = n.some((e, t) => e === "exception" && n[t + 1] === "when"), i = [], a = 0, o = 0;
			for (; o < t.length;) {
				let s = n[o] ?? "";
				if (s === "#") o = nextLine(e, t, o);
				else if (s === "<<") o = n.indexOf(">>", o) + 1 || t.length;
				else if (s === "end") _t.has(n[o + 1] ?? "") && a--, o = after(n, o);
				else if (vt.has(s)) {
					let c = endOfHead(n, o), l = a === 0 && !r;
					s === "for" && i.push(...queryOfLoop(e, t, n, o, c, l)), (s === "if" || s === "case" || n[c - 1] === "loop") && a++, o = c;
				} else {
					let s = after(n, o), c = bodies_read(e, t, n, o, s - 1, a === 0 && !r);
					c !== void 0 && i.push(c), o = s;
				}
			}
			return i;
		}
		function nextLine(e, t, n) {
			let r = e.indexOf("\n", t[n]?.start ?? 0), i = t.findIndex(({ start: e }) => e > r);
			return r < 0 || i < 0 ? t.length : i;
		}
		function after(e, t) {
			let n = e.indexOf(";", t);
			return n < 0 ? e.length + 1 : n + 1;
		}
		function endOfHead(e, t) {
			if (e[t] === "begin" || e[t] === "else" || e[t] === "exception" || e[t] === "loop") return t + 1;
			if (e[t] === "declare") return Math.max(e.indexOf("begin", t), t + 1);
			let n = 0;
			for (let r = t + 1; r < e.length; r++) {
				let i = e[r] ?? "";
				if (i === "case") n++;
				else if (i === "end" && n > 0) n--;
				else if (n === 0 && gt.has(i)) return r + 1;
				else if (n === 0 && i === "when" && e[t] === "case") return r;
			}
			return e.length;
		}
		function bodies_read(e, t, n, r, i, a) {
			let o = r;
			n[o] === "return" && n[o + 1] === "query" && (o += 2);
			let s = n.indexOf("for", o);
			n[o] === "open" && s > 0 && s < i && (o = s + 1);
			let c = {
				start: t[o]?.start ?? 0,
				end: t[i - 1]?.end ?? e.length
			};
			if (c.end <= c.start) return;
			if (n[o] === "execute") {
				let n = t[o + 1]?.start ?? c.end;
				return {
					type: "execute",
					sql: e.slice(n, c.end),
					certain: a,
					...c
				};
			}
			let l = expressionAt(n, o, i);
			if (l !== void 0) {
				let n = (t[l]?.start ?? 0) - 7;
				return {
					type: "sql",
					sql: `SELECT ${e.slice(n + 7, c.end)}`,
					certain: a,
					...c,
					start: n
				};
			}
			if (yt.test(n[o] ?? "")) return {
				type: "sql",
				sql: withoutInto(e, t, n, o, i, c),
				certain: a,
				...c
			};
		}
		function expressionAt(e, t, n) {
			if (e[t] === "return") return t + 1 < n && e[t + 1] !== "next" ? t + 1 : void 0;
			let r = t + 1;
			for (; r < n && (e[r] === "." || e[r] === "[");) r = e[r] === "." ? r + 2 : e.indexOf("]", r) + 1 || n;
			return r + 1 < n && (e[r] === ":=" || e[r] === "=") ? r + 1 : void 0;
		}
		function queryOfLoop(e, t, n, r, i, a) {
			let o = n.indexOf("in", r) + 1;
			if (o === 0 || o >= i) return [];
			let s = bodies_read(e, t, n, o, i - 1, a);
			return s === void 0 ? [] : [s];
		}
		function withoutInto(e, t, n, r, i, a) {
			let o = e.slice(a.start, a.end);
			n[r] === "perform" && (o = `SELECT ${o.slice(7)}`);
			for (let e = r + 1; e < i; e++) {
				if (n[e] !== "into" || ["insert", "merge"].includes(n[e - 1] ?? "")) continue;
				let r = n[e + 1] === "strict" ? e + 2 : e + 1;
				for (; [",", "."].includes(n[r + 1] ?? "");) r += 2;
				let [i, s] = [(t[e]?.start ?? 0) - a.start, (t[r]?.end ?? 0) - a.start];
				return o.slice(0, i) + " ".repeat(Math.max(0, s - i)) + o.slice(s);
			}
			return o;
		}
		function* tokensOf(e) {
			for (let t = nextSignificant(e, 0); t !== void 0; t = nextSignificant(e, t.end)) yield t;
		}
		function executedConstant(e) {
			let t = parseSql(`SELECT ${expressionOf(e)}`), n = t.status === "ok" ? t.trees[0]?.node : void 0, r = n !== void 0 && "SelectStmt" in n ? n.SelectStmt.targetList?.[0] : void 0, i = r !== void 0 && "ResTarget" in r ? r.ResTarget.val : void 0;
			return i !== void 0 && "A_Const" in i ? i.A_Const.sval?.sval : void 0;
		}
		function expressionOf(e) {
			for (let t = nextSignificant(e, 0); t !== void 0; t = nextSignificant(e, t.end)) if (/^(?:into|using)$/i.test(e.slice(t.start, t.end))) return e.slice(0, t.start);
			return e;
		}
		function* innerStatements(e, t, n, r) {
			let { node: i } = e;
			if ("DoStmt" in i) {
				let a = routineOf(i);
				if (a === void 0) return;
				let o = bodyRange(sqlOf(e), a), s = n.base === void 0 || o?.verbatim !== !0 ? void 0 : n.base + e.range.start + o.start;
				yield* ofBody(a, t, {
					...n,
					base: s
				}, r);
			} else if (t.routines.size !== 0) for (let e of callsOf(i)) {
				let i = t.routine(e);
				if (i === void 0 || i.gone) continue;
				let a = quoteQualified(e);
				if (n.running.includes(a)) continue;
				let o = {
					...n,
					base: void 0,
					running: [...n.running, a]
				};
				for (let e of [i.node, ...i.overloads]) {
					let n = routineOf(e);
					n === void 0 ? yield* ofTree(e, o, r) : yield* ofBody(n, t, o, r);
				}
			}
		}
		function callsOf(e) {
			if (!mayHoldChanges(e) && !("CallStmt" in e)) return [];
			let t = [];
			return visitRunning(e, (e, n) => {
				(e === "FuncCall" || e === "funccall") && t.push(nameFrom(n.funcname));
			}), t;
		}
		function* ofBody(e, t, n, r) {
			let i = e.language === "plpgsql" ? bodyStatements(e.body) : [];
			e.language === "sql" && (yield* parsed(e.body, n, 0, r));
			for (let e of i) e.type === "sql" ? yield* parsed(e.sql, n, e.start, r && e.certain) : yield* ofExecute(e, t, n, r && e.certain);
		}
		function* ofExecute(e, t, n, r) {
			let i = executedConstant(e.sql);
			if (i !== void 0) {
				yield* parsed(i, {
					...n,
					base: void 0
				}, 0, r);
				return;
			}
			/row\s+level\s+security/i.test(e.sql) && (t.rlsUnknown = !0), /\bgrant\b/i.test(e.sql) && (t.grantsUnknown = !0);
			let a = {
				start: e.start,
				end: e.end
			};
			yield {
				type: "unseen",
				found: {
					rule: Q,
					finding: Q.describe(e.sql),
					range: a,
					place: n
				}
			};
		}
		function* parsed(e, t, n, r) {
			let i = parseSql(e);
			if (i.status === "error") return;
			let a = t.base === void 0 ? void 0 : t.base + n;
			for (let { node: n, byteStart: o, byteEnd: s } of i.trees) {
				let i = Buffer.from(e), c = i.subarray(0, o).toString();
				yield {
					type: "statement",
					statement: sqlStatement(n, i.subarray(o, s).toString().trimEnd(), o),
					place: {
						...t,
						base: a === void 0 ? void 0 : a + c.length
					},
					certain: r
				};
			}
		}
		function* ofTree(e, t, n) {
			let r = "CreateFunctionStmt" in e ? e.CreateFunctionStmt.sql_body : void 0, i = r !== void 0 && "List" in r ? r.List.items ?? [] : [];
			for (let e of i) for (let r of "List" in e ? e.List.items ?? [] : [e]) yield {
				type: "statement",
				statement: sqlStatement(r, "", 0),
				place: t,
				certain: n
			};
		}
		function toHazard({ rule: e, finding: t, range: n, place: r }, i) {
			let { source: a, base: o, statement: s, running: c } = r, { start: l, end: u } = t.range ?? n, d = o === void 0 ? s : {
				start: o + l,
				end: o + u
			}, f = positionAt(a.text, d.start, a.lineStarts), p = positionAt(a.text, Math.max(d.start, d.end - 1), a.lineStarts), { table: m, lock: h } = t, { rows: g = null, bytes: _ = null } = sizeOf(t), v = c.at(-1), y = v === void 0 ? "" : `${v}() runs here: `;
			return {
				id: e.id,
				severity: t.severity ?? bySize(m),
				file: a.file,
				line: f.line,
				column: f.column,
				endLine: p.line,
				object: t.object ?? m?.sql ?? null,
				lock: h ?? null,
				blocks: blockedBy(h),
				reason: `${y}${t.reason}${sizeSentence(t)}${activitySentence(t)}`,
				rewrite: t.rewrite ?? null,
				rows: g,
				bytes: _,
				activity: m?.facts?.activity ?? null,
				acknowledged: i
			};
		}
		function syntaxError(e, { offset: t, message: n }) {
			let r = {
				start: t,
				end: t + 1
			}, i = {
				source: e,
				base: 0,
				statement: r,
				running: []
			}, a = {
				severity: "danger",
				reason: `Postgres does not accept this: ${n}.`
			};
			return {
				rule: Xe,
				finding: a,
				range: r,
				place: i
			};
		}
		class TransactionTracker {
			#e;
			#t;
			#n;
			#r;
			#i = !1;
			#a = !1;
			constructor(e, t) {
				this.#e = e, this.#t = t, this.#n = e === "file" ? "runner" : "none", this.#r = t();
			}
			see(e) {
				let t = controlOf(e), n = nonTransactionalOf(e) !== void 0, r = this.#n === "none" && (this.#e !== "segments" || n);
				(this.#a || r || t === "begin" && this.#n === "none") && (this.#r = this.#t()), this.#a = r;
				let i = this.#i;
				t === "begin" && (this.#i = !0, this.#a = !1, this.#n === "none" && (this.#n = "explicit"));
				let a = {
					id: this.#r,
					block: this.#n,
					hasBegin: i
				};
				return (t === "commit" || t === "rollback" || t === "prepare") && (this.#i = !1, this.#n = "none", this.#a = !0), a;
			}
			get unclosed() {
				return this.#i ? this.#r : void 0;
			}
		}
		class Examiner {
			#e;
			#t;
			#n;
			#r;
			#i = 0;
			constructor(e, t = readStatements) {
				this.#e = e, this.#r = t;
				let n = Object.entries(e.relations).filter(([, { kind: e }]) => e === "absent");
				this.#t = new World(e.searchPath, new Set(n.map(([e]) => e))), this.#n = lookup(e, this.#t);
			}
			learn(e) {
				this.read(e), this.#t.settle();
			}
			read({ file: e, text: t }) {
				let n = openSource(e, t.replace(/\p{Surrogate}/gu, "�")), r = new TransactionTracker(this.#e.runner, () => ++this.#i), i = [], a = [], o = 0;
				this.#t.searchPath = this.#e.searchPath;
				for (let e of this.#r(n.text, "first")) {
					if (e.type === "error" && i.push(syntaxError(n, e)), e.type !== "statement") continue;
					let t = {
						start: e.start,
						end: e.end
					}, s = {
						source: n,
						base: e.start,
						statement: t,
						running: []
					}, c = r.see(e.node);
					this.#o(c);
					let l = this.#a(e, n.text.slice(e.start, e.end)), u = this.#s(l, c, s, !0, 0);
					i.push(...u);
					for (let t of directivesIn(n.text, {
						start: o,
						end: e.start
					})) a.push({
						directive: t,
						covers: u
					});
					o = e.end;
				}
				for (let e of directivesIn(n.text, {
					start: o,
					end: n.text.length
				})) a.push({
					directive: {
						...e,
						above: !1
					},
					covers: []
				});
				return r.unclosed !== void 0 && this.#t.unclosed.add(r.unclosed), new Pending(n, i, a, this.#t);
			}
			#a({ node: e, byteStart: t, rowsLeftOut: n }, r) {
				let i = n > 0 && this.#t.enumValues.length > 0 ? wholeStatement(r) : void 0;
				return sqlStatement(i?.node ?? e, r, i?.byteStart ?? t);
			}
			#o(e) {
				e.id !== this.#t.transaction && (this.#t.held.clear(), this.#t.enumValues = []), this.#t.transaction = e.id;
			}
			#s(e, t, n, r, i) {
				let a = this.#t, o = [], s = expand(e), c = "CreateSchemaStmt" in e.node;
				for (let e of s) {
					let i = this.#n(t);
					for (let t of rulesAbout(kindOf(e.node))) for (let r of t.check(e, i)) o.push({
						rule: t,
						finding: r,
						range: e.range,
						place: n
					});
					c && applyEffects(a, e, r);
				}
				if (i < 5) for (let s of innerStatements(e, a, n, r)) s.type === "unseen" ? o.push({ ...s.found }) : o.push(...this.#s(s.statement, t, s.place, s.certain, i + 1));
				if (holdLocks(e, this.#n(t), n), !c) for (let e of s) applyEffects(a, e, r);
				return o;
			}
		}
		function wholeStatement(e) {
			for (let t of readStatements(e)) if (t.type === "statement") return t;
		}
		class Pending {
			#e;
			#t;
			#n;
			#r;
			constructor(e, t, n, r) {
				this.#e = e, this.#t = t, this.#n = n, this.#r = r;
			}
			findings() {
				return this.#t.filter(({ finding: e }) => e.stands?.(this.#r) ?? !0);
			}
			hazards() {
				let e = new Set(this.findings()), t = new Set(), n = [];
				for (let { directive: r, covers: i } of this.#n) {
					let a = i.filter((t) => e.has(t) && t.rule.id === r.rule), o = directiveHazards(this.#e, r, a.length > 0);
					if (n.push(...o), o.length === 0) for (let e of a) t.add(e);
				}
				return unique([...[...e].map((e) => toHazard(e, t.has(e))), ...n]).sort((e, t) => e.line - t.line || e.column - t.column);
			}
		}
		function unique(e) {
			let t = new Set();
			return e.filter((e) => {
				let n = JSON.stringify([
					e.id,
					e.line,
					e.column,
					e.object,
					e.reason
				]);
				return !t.has(n) && t.add(n);
			});
		}
		class ReferenceSet {
			#e = {
				relations: new Map(),
				functions: new Map(),
				types: new Map()
			};
			schemas = new Set();
			add(e, t) {
				t.name !== "" && t.schema !== "pg_catalog" && this.#e[e].set(`${t.schema ?? ""}\0${t.name}`, t);
			}
			references() {
				let { relations: e, functions: t, types: n } = this.#e, names = (e) => [...e.values()];
				return {
					relations: names(e),
					functions: names(t),
					types: names(n),
					schemas: [...this.schemas]
				};
			}
		}
		let bt = {
			OBJECT_TABLE: "relations",
			OBJECT_VIEW: "relations",
			OBJECT_MATVIEW: "relations",
			OBJECT_INDEX: "relations",
			OBJECT_FOREIGN_TABLE: "relations",
			OBJECT_FUNCTION: "functions",
			OBJECT_PROCEDURE: "functions",
			OBJECT_ROUTINE: "functions",
			OBJECT_TYPE: "types",
			OBJECT_DOMAIN: "types"
		};
		function referencesIn({ text: e }, t = readStatements) {
			let n = new ReferenceSet();
			for (let r of t(e, "first")) r.type === "statement" && collect(r.node, n, 0);
			return n.references();
		}
		function collect(e, t, n) {
			collectNames(e, "", t), references_named(e, t);
			let r = n < 3 ? routineOf(e) : void 0;
			if (r !== void 0) for (let e of r.language === "plpgsql" ? sqlIn(r.body) : [r.body]) {
				let r = parseSql(e);
				if (r.status === "ok") for (let e of r.trees) collect(e.node, t, n + 1);
			}
		}
		function sqlIn(e) {
			return bodyStatements(e).flatMap(({ type: e, sql: t }) => e === "sql" ? [t] : executedConstant(t) ?? []);
		}
		function collectNames(e, t, n) {
			if (Array.isArray(e)) for (let r of e) collectNames(r, t, n);
			else {
				(t === "TypeName" || t === "typeName") && n.add("types", nameFrom(e.names));
				for (let r in e) {
					let i = e[r];
					r === "relname" && n.add("relations", nameOf(e)), r === "funcname" && t !== "CreateFunctionStmt" && n.add("functions", nameFrom(e.funcname)), typeof i == "object" && i && r !== "A_Const" && r !== "ColumnRef" && collectNames(i, r, n);
				}
			}
		}
		function references_named(e, t) {
			if ("DropStmt" in e) {
				let { objects: n = [], removeType: r = "" } = e.DropStmt, i = bt[r];
				for (let e of n) i !== void 0 && t.add(i, objectName(e)), r === "OBJECT_SCHEMA" && t.schemas.add(objectName(e).name);
				for (let { table: n } of droppedPolicies(e)) t.add("relations", n);
			}
			if ("AlterDomainStmt" in e && t.add("types", nameFrom(e.AlterDomainStmt.typeName)), "AlterEnumStmt" in e && t.add("types", nameFrom(e.AlterEnumStmt.typeName)), "RenameStmt" in e && e.RenameStmt.renameType === "OBJECT_SCHEMA" && t.schemas.add(e.RenameStmt.subname ?? ""), "AlterObjectSchemaStmt" in e && e.AlterObjectSchemaStmt.object !== void 0) {
				let n = bt[e.AlterObjectSchemaStmt.objectType ?? ""];
				n !== void 0 && t.add(n, objectName(e.AlterObjectSchemaStmt.object));
			}
		}
		class KeptParts {
			#e = new Map();
			#t = 0;
			keep = (e, t) => {
				let n = this.#e.get(e);
				if (n !== void 0 && (t === "first" || n.every(isWhole))) return n;
				let r = readStatements(e, t);
				if (n !== void 0 || this.#t + e.length > 8e6) return r;
				let i = [...r];
				return this.#e.set(e, i), this.#t += e.length, i;
			};
			recall = (e, t) => this.#e.get(e) ?? readStatements(e, t);
			take = (e, t) => {
				let n = this.recall(e, t);
				return this.#e.delete(e) && (this.#t -= e.length), n;
			};
		}
		function isWhole(e) {
			return e.type !== "statement" || e.rowsLeftOut === 0;
		}
		let xt = new Set([
			"create-index",
			"drop-index",
			"reindex"
		]);
		function withConcurrently(e, t, n) {
			if (e === void 0 || !xt.has(e.effect.type) || e.effect.type === "reindex" && ["schema", "database"].includes(e.effect.target)) return e;
			let r = concurrently_rangeOf(t, n);
			return r ? {
				...e,
				concurrently: r
			} : e;
		}
		function concurrently_rangeOf(e, { start: t, end: n }) {
			let r;
			for (let i = nextSignificant(e, t, n); i; i = nextSignificant(e, i.end, n)) if (i.kind === "open" && (r ??= i), i.kind === "close" && (r = void 0), i.kind === "word" && e.slice(i.start, i.end).toLowerCase() === "concurrently") return r ? optionAt(e, r, i, n) : {
				start: i.start,
				end: i.end
			};
		}
		function optionAt(e, t, n, r) {
			let i = nextSignificant(e, t.end, r)?.start === n.start, a = t.end, o = nextSignificant(e, t.end, n.start);
			for (; o; o = nextSignificant(e, o.end, n.start)) e.charAt(o.start) === "," && (a = o.start);
			let s = n, c = nextSignificant(e, n.end, r);
			for (; c && c.kind !== "close" && e.charAt(c.start) !== ","; c = nextSignificant(e, c.end, r)) s = c;
			return i ? c?.kind === "close" ? {
				start: t.start,
				end: c.end
			} : {
				start: n.start,
				end: c?.end ?? s.end
			} : {
				start: a,
				end: s.end
			};
		}
		function copyRowsProblem(e, { start: t, end: n, copyRows: r }) {
			if (r === void 0) return;
			let { text: i } = e, a = i.startsWith("\\.", r.end), o = nextSignificant(i, n), s = o && nextSignificant(i, o.end, a ? r.start : i.length);
			if (s !== void 0) return a ? problemAt(e, s.start, "copy-data", St, Ct) : problemAt(e, t, "copy-data", wt, Tt);
		}
		let St = "More SQL stands on the line of COPY … FROM STDIN, whose rows begin on the next", Ct = "Move it behind the line \\. that ends the rows.", wt = "No line \\. ends the rows of this COPY … FROM STDIN", Tt = "Write \\. alone on a line behind the last row; a dump without it may have been cut off.", Et = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u, Dt = /[\u2018\u2019\u201c\u201d]/u, Ot = /\b(?:constraint|domain|policy|role|rule|trigger|type|user)\s+if\s+not\s+exists\b/i, kt = [
			[/^:['"A-Za-z_]/, "Variables of psql (:name) are not filled in here: write the value itself."],
			[/^(?:<<<<<<<|=======|>>>>>>>)/, "This is the mark of a merge conflict: resolve it."],
			[/^`/, "Postgres puts names in double quotes (\"name\"), not in backticks."],
			[/^\{\{|^\$\{|^<%/, "This looks like a template that was not filled in."]
		];
		function syntaxHint(e, t, n) {
			let r = e.slice(Math.max(0, t - 200), t), i = e.slice(t, t + 64), a = n.startsWith("unterminated");
			return (a ? r.includes("\\'") : r.endsWith("\\'")) ? "A backslash does not escape a quote: write '' instead, or E'…' around the whole." : a ? "It begins here and is closed nowhere in the rest of the file." : Ot.test(r.slice(-40) + i) ? "Postgres has no IF NOT EXISTS here: put DROP … IF EXISTS before it, or look first in a DO block." : letterHint(e, t) ?? kt.find(([e]) => e.test(i))?.[1];
		}
		function letterHint(e, t) {
			let n = e.lastIndexOf("\n", t - 1) + 1, r = e.slice(n, nextToken(e, t)?.end ?? t).replace(/'[^']*'|"[^"]*"|\/\*.*?\*\//g, "");
			if (Dt.test(r)) return "A typographic quote stands here: replace it by ' or \".";
			let i = Et.exec(r)?.[0];
			return i === void 0 ? void 0 : `An invisible character, U+${i.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? ""}, stands here: delete it or type a space in its place.`;
		}
		function psqlHint(e) {
			return /^(?:restrict|unrestrict)$/.test(e) ? "pg_dump writes it for psql: delete the line." : /^(?:c|connect)$/.test(e) ? "Delete it: the connection is chosen by the environment. For another role, use SET ROLE." : /^(?:i|ir|include|include_relative)$/.test(e) ? "Put the included file's statements here, or make it a migration of its own." : e === "." ? "It ends the rows of a COPY … FROM STDIN, and there is none before it: delete it." : e === "copy" ? "Move the rows to a seed file, or write them as INSERT." : /^(?:set|unset|gset|if|elif|else|endif)$/.test(e) ? "Use a DO block for conditions and variables." : /^(?:g|gexec|gx)$/.test(e) ? "End the statement with ; and use EXECUTE in a DO block where needed." : "Only psql knows it: delete the line.";
		}
		function guardsItself(e, t) {
			let { op: n, larg: r, rarg: i, whereClause: a, fromClause: o = [] } = e;
			return n === "SETOP_EXCEPT" ? !0 : r !== void 0 && i !== void 0 ? guardsItself(r, t) && guardsItself(i, t) : some(o, (e, n) => e === "RangeVar" && t.has(textOf(n, "relname"))) || leavesOut(a) ? !0 : some(o, (e, { jointype: t }) => e === "JoinExpr" && t === "JOIN_LEFT") && some(a, (e, { nulltesttype: t }) => e === "NullTest" && t === "IS_NULL");
		}
		function leavesOut(e) {
			return some(e, (e, t) => e === "BoolExpr" ? t.boolop === "NOT_EXPR" && some(t.args, isSubquery) : e === "SubLink" && ["EXPR_SUBLINK", "ALL_SUBLINK"].includes(textOf(t, "subLinkType")));
		}
		let isSubquery = (e) => e === "SubLink";
		function some(e, t) {
			return Array.isArray(e) ? e.some((e) => some(e, t)) : isFields(e) ? Object.entries(e).some(([e, n]) => /^[A-Z]/.test(e) && isFields(n) && t(e, n) ? !0 : some(n, t)) : !1;
		}
		function isFields(e) {
			return typeof e == "object" && !!e;
		}
		function textOf(e, t) {
			let n = e[t];
			return typeof n == "string" ? n : "";
		}
		let At = new Set([
			"InsertStmt",
			"CopyStmt",
			"MergeStmt",
			"SelectStmt",
			"UpdateStmt",
			"DeleteStmt",
			"TruncateStmt",
			"CreateStmt",
			"CreateTableAsStmt"
		]);
		function insertReader() {
			let e = new Set();
			return (t, n = 0) => {
				if (!At.has(kindOf(t))) return [];
				for (let n of emptiedBy(t)) e.add(inserts_keyOf(n));
				let r = insertsOf(t, new Set());
				return r.map((t, i) => {
					let a = i === r.length - 1 ? n : 0, o = t.rows === void 0 ? void 0 : t.rows + a;
					return {
						...t,
						rows: o,
						guarded: t.guarded || e.has(inserts_keyOf(t.table))
					};
				});
			};
		}
		function inserts_keyOf({ schema: e = "public", name: t }) {
			return JSON.stringify([e, t]);
		}
		function emptiedBy(e) {
			if ("TruncateStmt" in e) return (e.TruncateStmt.relations ?? []).flatMap(inserts_rangeOf);
			if ("DeleteStmt" in e) return [inserts_nameOf(e.DeleteStmt.relation), ...emptiedIn(e.DeleteStmt.withClause)];
			if ("CreateStmt" in e) return e.CreateStmt.if_not_exists ? [] : [inserts_nameOf(e.CreateStmt.relation)];
			if ("CreateTableAsStmt" in e) return [inserts_nameOf(e.CreateTableAsStmt.into?.rel)];
			if ("InsertStmt" in e) return emptiedIn(e.InsertStmt.withClause);
			if ("SelectStmt" in e) {
				let { intoClause: t, withClause: n } = e.SelectStmt;
				return [...t?.rel ? [inserts_nameOf(t.rel)] : [], ...emptiedIn(n)];
			}
			return [];
		}
		function emptiedIn(e) {
			return ctesOf(e).flatMap(({ query: e }) => emptiedBy(e));
		}
		function insertsOf(e, t) {
			if ("CopyStmt" in e && e.CopyStmt.is_from && e.CopyStmt.relation !== void 0) return [{
				table: inserts_nameOf(e.CopyStmt.relation),
				rows: void 0,
				guarded: !1,
				onConflict: !1
			}];
			let n = ctesOf(withOf(e)), r = new Set([...t, ...n.filter(({ query: e }) => !("SelectStmt" in e)).map(({ name: e }) => e)]), i = n.flatMap(({ query: e }) => insertsOf(e, r));
			if ("InsertStmt" in e) return [...i, ofInsert(e.InsertStmt, n, r)];
			if (!("MergeStmt" in e)) return i;
			let { relation: a } = e.MergeStmt;
			return [...i, {
				table: inserts_nameOf(a),
				rows: void 0,
				guarded: !0,
				onConflict: !0
			}];
		}
		function ofInsert({ relation: e, selectStmt: t, onConflictClause: n }, r, i) {
			let a = t !== void 0 && "SelectStmt" in t ? t.SelectStmt : void 0, o = n !== void 0;
			return {
				table: inserts_nameOf(e),
				rows: a === void 0 ? 1 : rowsOf(a, r),
				guarded: o || a !== void 0 && guardsItself(a, i),
				onConflict: o
			};
		}
		function rowsOf(e, t) {
			let { valuesLists: n, fromClause: r = [], whereClause: i, targetList: a, withClause: o } = e, { op: s, distinctClause: c, groupClause: l, havingClause: u, limitCount: d, limitOffset: f } = e;
			if (s !== "SETOP_NONE" || c || l || u || d || f) return;
			if (n !== void 0) return n.length;
			let [p, ...m] = r;
			if (m.length > 0) return;
			if (p === void 0) return i !== void 0 && a !== void 0 ? 1 : void 0;
			let h = [...ctesOf(o), ...t], g = "RangeSubselect" in p ? p.RangeSubselect.subquery : cteNamed(p, h);
			if (g !== void 0 && "SelectStmt" in g && i !== void 0) return g.SelectStmt.valuesLists?.length;
		}
		function ctesOf(e) {
			return (e?.ctes ?? []).flatMap((e) => {
				if (!("CommonTableExpr" in e)) return [];
				let { ctename: t = "", ctequery: n } = e.CommonTableExpr;
				return n === void 0 ? [] : [{
					name: t,
					query: n
				}];
			});
		}
		function cteNamed(e, t) {
			if ("RangeVar" in e && e.RangeVar.schemaname === void 0) return t.find(({ name: t }) => t === e.RangeVar.relname)?.query;
		}
		function withOf(e) {
			return "InsertStmt" in e ? e.InsertStmt.withClause : "SelectStmt" in e ? e.SelectStmt.withClause : "UpdateStmt" in e ? e.UpdateStmt.withClause : "DeleteStmt" in e ? e.DeleteStmt.withClause : "MergeStmt" in e ? e.MergeStmt.withClause : void 0;
		}
		function inserts_rangeOf(e) {
			return "RangeVar" in e ? [inserts_nameOf(e.RangeVar)] : [];
		}
		function inserts_nameOf(e) {
			return {
				schema: e?.schemaname,
				name: e?.relname ?? ""
			};
		}
		function lastingOf(e) {
			if ("CreateExtensionStmt" in e) {
				let { extname: t = "", if_not_exists: n = !1 } = e.CreateExtensionStmt;
				return n ? void 0 : {
					type: "create-extension",
					name: t
				};
			}
			return "DropStmt" in e && e.DropStmt.removeType === "OBJECT_EXTENSION" ? {
				type: "drop-extensions",
				names: lasting_strings(e.DropStmt.objects)
			} : "AlterDefaultPrivilegesStmt" in e ? defaultPrivileges(e.AlterDefaultPrivilegesStmt) : void 0;
		}
		let jt = {
			OBJECT_TABLE: "tables",
			OBJECT_SEQUENCE: "sequences",
			OBJECT_FUNCTION: "functions",
			OBJECT_TYPE: "types",
			OBJECT_SCHEMA: "schemas"
		};
		function defaultPrivileges({ options: e = [], action: t }) {
			let n = jt[t?.objtype ?? ""];
			if (t === void 0 || n === void 0) return;
			let listOf = (t) => e.flatMap((e) => {
				let n = "DefElem" in e && e.DefElem.defname === t ? e.DefElem.arg : void 0;
				return n && "List" in n ? n.List.items ?? [] : [];
			});
			return {
				type: "default-privileges",
				grants: t.is_grant === !0,
				on: n,
				roles: roleNames(listOf("roles")),
				schemas: lasting_strings(listOf("schemas")),
				privileges: (t.privileges ?? []).flatMap((e) => "AccessPriv" in e ? [e.AccessPriv.priv_name ?? ""] : []),
				grantees: roleNames(t.grantees ?? [])
			};
		}
		function roleNames(e) {
			return e.flatMap((e) => {
				if (!("RoleSpec" in e)) return [];
				let { roletype: t, rolename: n } = e.RoleSpec;
				return t === "ROLESPEC_PUBLIC" ? ["public"] : n === void 0 ? ["current_user"] : [n];
			});
		}
		function lasting_strings(e = []) {
			return e.flatMap((e) => "String" in e ? [e.String.sval ?? ""] : []);
		}
		var Mt = __nccwpck_require__(598);
		let Nt = new Set([
			"location",
			"name_location",
			"stmt_location",
			"stmt_len",
			"list_start",
			"list_end",
			"rexpr_list_start",
			"rexpr_list_end"
		]), Pt = new Set(["sql", "plpgsql"]);
		function meaningOf(e) {
			let t = routineOf(e), n = t !== void 0 && Pt.has(t.language) ? write(e, t.body) + write(wordsOf(t)) : write(e);
			return (0, Mt.createHash)("sha256").update(n).digest("hex").slice(0, 32);
		}
		function wordsOf({ body: e }) {
			return tokensIn(e, {
				start: 0,
				end: e.length
			}).map(({ kind: t, start: n, end: r }) => {
				let i = e.slice(n, r);
				return t === "word" ? i.toLowerCase() : i;
			});
		}
		function write(e, t) {
			if (typeof e == "string") {
				let n = e.includes("\r") ? e.replaceAll("\r\n", "\n") : e;
				return e === t ? "" : `${n.length}'${n}`;
			}
			if (typeof e != "object" || !e) return String(e);
			let n = "";
			if (Array.isArray(e)) {
				for (let r of e) n += `${write(r, t)},`;
				return `[${n}]`;
			}
			let r = e;
			for (let e in r) {
				let i = r[e];
				typeof i == "number" && Nt.has(e) || (n += `${e}:${write(i, t)},`);
			}
			return `{${n}}`;
		}
		function psqlProblem(e, { start: t, end: n }) {
			let r = /^\\(\w+|\S?)/.exec(e.text.slice(t, n))?.[1] ?? "";
			return problemAt(e, t, "psql-command", `\\${r} is a command of psql, not SQL`, psqlHint(r));
		}
		let Ft = /^(?:syntax error|unterminated|missing |mismatched |unexpected end|too (?:few|many) parameters specified for RAISE|duplicate declaration|unrecognized |invalid )|cannot be used outside a loop|^there is no label|^end label|^block label|is declared CONSTANT$|must have a default value|^RETURN (?:NEXT )?(?:cannot|must) have|^cannot use RETURN|^"[^".]+" is not a known variable$|^loop variable of|must have only one target variable$/;
		function routineProblem(e, t, n) {
			let r = e.text.slice(t.start, t.end);
			if (n.language === "plpgsql") return plpgsqlProblem(e, t.start, r, n);
			let i = n.language === "sql" ? parseSql(n.body) : void 0;
			if (i?.status !== "error") return;
			let a = bodyRange(r, n), o = a?.verbatim === !0 ? offsetOfCodePoint(n.body, i.position) : 0, s = t.start + (a?.start ?? 0) + o, c = syntaxHint(e.text, s, i.message);
			return problemAt(e, s, "syntax-error", i.message, c);
		}
		function plpgsqlProblem(e, t, n, r) {
			let i = parseRoutine(n);
			if (i.status === "ok" || !Ft.test(i.message)) return;
			let a = t + locate(n, r, i.message), o = syntaxHint(e.text, a, i.message);
			return problemAt(e, a, "plpgsql-error", i.message, o);
		}
		function locate(e, t, n) {
			let r = bodyRange(e, t);
			if (r?.verbatim !== !0 || e.length > 1e5) return r?.start ?? 0;
			let i = tokensIn(e, r), a = i.length - 1, o = n.endsWith("end of input") ? a : 0;
			for (; o < a;) {
				let t = o + a >> 1, s = i[t]?.end ?? r.end, c = parseRoutine(e.slice(0, s) + e.slice(r.end));
				c.status === "error" && c.message === n ? a = t : o = t + 1;
			}
			let s = (/"([\s\S]*)"/.exec(n) ?? /\b([A-Z]{4,})\b/.exec(n))?.[1]?.toLowerCase(), isNamed = (t) => e.slice(t.start, t.end).toLowerCase() === s;
			return (i.slice(0, o + 1).findLast(isNamed) ?? i[o])?.start ?? r.start;
		}
		function transactionProblems(e, t) {
			let n = [], r;
			for (let i of t) {
				let t = transactions_judge(e, i, r);
				t !== void 0 && n.push(t), i.control === "begin" && (r ??= i), [
					"commit",
					"rollback",
					"prepare"
				].includes(i.control) && !i.chains && (r = void 0);
			}
			return r === void 0 ? n : [...n, problemAt(e, r.start, "unclosed-transaction", "BEGIN without COMMIT", "Write COMMIT; where the transaction is to end, or delete BEGIN: every migration runs in a transaction anyway.")];
		}
		function transactions_judge(e, t, n) {
			let at = (n, r, i) => problemAt(e, t.start, n, r, i);
			if (t.control === "rollback") return at("bare-rollback", "ROLLBACK would undo what the file has done so far", "Delete it. To undo a part on purpose, use SAVEPOINT and ROLLBACK TO SAVEPOINT.");
			if (t.control === "prepare") return at("not-transactional", "Two-phase commit cannot be used in a migration", "End the transaction with COMMIT instead.");
			if (t.chains) return at("not-transactional", "COMMIT AND CHAIN cannot be used in a migration", "Write COMMIT; and, where a new transaction is meant, BEGIN; after it.");
			if (t.control === "commit" && n === void 0) return at("stray-commit", "COMMIT without BEGIN", "Delete it, or write BEGIN; where the transaction begins: every migration runs in a transaction anyway.");
			if (t.control === "begin" && n !== void 0) return at("unclosed-transaction", `BEGIN inside the transaction that began in line ${n.line}`, "Postgres has no transactions inside transactions: delete it.");
			if (t.nonTransactional !== void 0 && n !== void 0) {
				let { command: e } = t.nonTransactional;
				return at("not-transactional", `${e} cannot run inside the transaction that began in line ${n.line}`, "Move it before BEGIN or after COMMIT.");
			}
		}
		function readSql({ file: e, text: t, copyRows: n = "refuse", compared: r = !0 }, i = readStatements) {
			let a = openSource(e, t.replace(/\p{Surrogate}/gu, "�")), o = t.indexOf("\0");
			if (o >= 0) return {
				status: "parsed",
				statements: [],
				problems: [problemAt(a, o, "nul-byte", "A NUL byte stands here", "Save the file as UTF-8 text.")]
			};
			let { statements: s, problems: c, whole: l } = describeAll(a, i(a.text, r ? "all" : "first"), n, r), u = l ? transactionProblems(a, s) : [];
			return {
				status: "parsed",
				statements: s.map(({ chains: e, ...t }) => t),
				problems: [...c, ...u].sort(byPosition)
			};
		}
		function describeAll(e, t, n, r) {
			let i = [], a = [], o = !0, s = insertReader();
			for (let c of t) {
				if (a.length >= 100) return {
					statements: i,
					problems: a,
					whole: !1
				};
				if (c.type === "psql" && a.push(psqlProblem(e, c)), c.type === "error") {
					let t = syntaxHint(e.text, c.offset, c.message);
					a.push(problemAt(e, c.offset, "syntax-error", c.message, t));
				}
				if (c.type !== "statement") continue;
				o = bodyChecking(c.node) ?? o;
				let t = o || "DoStmt" in c.node ? routineOf(c.node) : void 0, l = t === void 0 ? void 0 : routineProblem(e, c, t);
				l !== void 0 && a.push(l);
				let u = n === "refuse" ? copyProblem(e, c) : void 0;
				u !== void 0 && a.push(u), "DoStmt" in c.node && t !== void 0 && commitsItself(t) && a.push(problemAt(e, c.start, "not-transactional", It, Lt));
				let d = describe(e, c, r ? meaningOf(c.node) : "", s(c.node, c.rowsLeftOut));
				i.push(d);
				let f = n === "allow" ? copyRowsProblem(e, d) : void 0;
				if (f !== void 0) return {
					statements: i,
					problems: [...a, f],
					whole: !1
				};
			}
			return {
				statements: i,
				problems: a,
				whole: a.length < 100
			};
		}
		function describe(e, t, n, r) {
			let { node: i, start: a, end: o, copyRows: s } = t;
			return {
				start: a,
				end: o,
				line: lineAt(e.lineStarts, a),
				kind: kindOf(i),
				control: controlOf(i),
				nonTransactional: withConcurrently(nonTransactionalOf(i), e.text, t),
				setsSession: setsSession(i),
				meaning: n,
				copyRows: s ?? (readsInput(t) ? {
					start: o,
					end: o
				} : void 0),
				inserts: r.length > 0 ? r : void 0,
				lasting: lastingOf(i),
				selective: isSelective(i) || void 0,
				chains: chains(i)
			};
		}
		let It = "COMMIT or ROLLBACK in a DO block would split the migration", Lt = "Take it out; work in batches belongs into several migrations, or into the application.";
		function copyProblem(e, t) {
			return readsInput(t) ? problemAt(e, t.start, "copy-data", "COPY … FROM STDIN reads its rows from psql's input, which a migration does not have", "Move the rows to a seed file, or write them as INSERT (pg_dump --inserts).") : void 0;
		}
		function readsInput({ node: e }) {
			if (!("CopyStmt" in e)) return !1;
			let { is_from: t = !1, filename: n, is_program: r = !1 } = e.CopyStmt;
			return t && n === void 0 && !r;
		}
		function byPosition(e, t) {
			return (e.line ?? 0) - (t.line ?? 0) || (e.column ?? 0) - (t.column ?? 0);
		}
		async function serve(e) {
			for (let e of Rt) (0, t.setFlagsFromString)(e);
			await loadGrammar();
			let n = new KeptParts(), tell = (t) => e.postMessage(t), answer = (e) => tell({
				type: "answer",
				json: JSON.stringify(e)
			});
			e.on("message", (e) => carryOut(e, n, () => tell({ type: "read" }), answer)), tell({ type: "ready" });
		}
		let Rt = [
			"--liftoff-only",
			"--no-wasm-tier-up",
			"--no-wasm-dynamic-tiering",
			"--wasm-lazy-validation"
		];
		function carryOut(e, t, n, r) {
			if (e.type === "parse") {
				for (let n of e.texts) r(readSql(n, e.keep ? t.keep : readStatements));
				return;
			}
			if (e.type === "refer") {
				for (let n of e.texts) r(referencesIn(n, t.recall));
				return;
			}
			let i = new Examiner(e.context, t.take), a = e.texts.map((t, r) => {
				let a = r < e.applied ? i.learn(t) : i.read(t);
				return n(), a;
			});
			for (let e of a) r(e?.hazards() ?? []);
		}
		n.parentPort !== null && serve(n.parentPort);
	})(), module.exports = n;
})();
