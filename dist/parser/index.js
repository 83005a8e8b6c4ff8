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
						return Z.buffer;
					}
					function updateMemoryViews() {
						if (!v?.buffer?.resizable) {
							var e = getMemoryBuffer();
							v = new Int8Array(e), h = new Int16Array(e), r.HEAPU8 = w = new Uint8Array(e), x = new Uint16Array(e), g = new Int32Array(e), r.HEAPU32 = S = new Uint32Array(e), y = new Float32Array(e), b = new Float64Array(e), _ = new BigInt64Array(e), C = new BigUint64Array(e);
						}
					}
					function preRun() {
						var e = r.preRun;
						e && (typeof e == "function" && (e = [e]), E.push(...e)), callRuntimeCallbacks(E);
					}
					function initRuntime() {
						!r.noFSInit && !V.initialized && V.init(), F.init(), $.A(), V.ignorePermissions = !1;
					}
					function postRun() {
						var e = r.postRun;
						e && (typeof e == "function" && (e = [e]), T.push(...e)), callRuntimeCallbacks(T);
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
						return { a: ee };
					}
					async function createWasm() {
						function receiveInstance(e) {
							return $ = e.exports, assignWasmExports($), updateMemoryViews(), $;
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
					var h, g, _, v, y, b, x, S, C, w, callRuntimeCallbacks = (e) => {
						for (; e.length > 0;) e.shift()(r);
					}, T = [], E = [];
					function getValue(e, t = "i8") {
						switch (t.endsWith("*") && (t = "*"), t) {
							case "i1": return v[e];
							case "i8": return v[e];
							case "i16": return h[e >> 1];
							case "i32": return g[e >> 2];
							case "i64": return _[e >> 3];
							case "float": return y[e >> 2];
							case "double": return b[e >> 3];
							case "*": return S[e >> 2];
							default: abort(`invalid type for getValue: ${t}`);
						}
					}
					var D = !0, stackRestore = (e) => Y(e), stackSave = () => X(), O = globalThis.TextDecoder && new TextDecoder(), findStringEnd = (e, t, n, r) => {
						var i = t + n;
						if (r) return i;
						for (; e[t] && !(t >= i);) ++t;
						return t;
					}, UTF8ArrayToString = (e, t = 0, n, r) => {
						var i = findStringEnd(e, t, n, r);
						if (i - t > 16 && e.buffer && O) return O.decode(e.subarray(t, i));
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
					}, UTF8ToString = (e, t, n) => e ? UTF8ArrayToString(w, e, t, n) : "", ___assert_fail = (e, t, n, r) => abort(`Assertion failed: ${UTF8ToString(e)}, at: ` + [
						t ? UTF8ToString(t) : "unknown filename",
						n,
						r ? UTF8ToString(r) : "unknown function"
					]), __abort_js = () => abort(""), k = 0, __emscripten_runtime_keepalive_clear = () => {
						D = !1, k = 0;
					}, __emscripten_throw_longjmp = () => {
						throw new EmscriptenSjLj();
					}, A = {}, handleException = (e) => {
						if (e instanceof ExitStatus || e == "unwind") return p;
						quit_(1, e);
					}, keepRuntimeAlive = () => D || k > 0, _proc_exit = (e) => {
						p = e, keepRuntimeAlive() || (r.onExit?.(e), f = !0), quit_(e, new ExitStatus(e));
					}, exitJS = (e, t) => {
						p = e, _proc_exit(e);
					}, j = exitJS, maybeExit = () => {
						if (!keepRuntimeAlive()) try {
							j(p);
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
					}, _emscripten_get_now = () => performance.now(), __setitimer_js = (e, t) => (A[e] && (clearTimeout(A[e].id), delete A[e]), t && (A[e] = {
						id: setTimeout(() => {
							delete A[e], callUserCallback(() => q(e, _emscripten_get_now()));
						}, t),
						timeout_ms: t
					}), 0), getHeapMax = () => 1073741824, alignMemory = (e, t) => Math.ceil(e / t) * t, growMemory = (e) => {
						var t = (e - Z.buffer.byteLength + 65535) / 65536 | 0;
						try {
							return Z.grow(t), updateMemoryViews(), 1;
						} catch {}
					}, _emscripten_resize_heap = (e) => {
						var t = w.length;
						e >>>= 0;
						var n = getHeapMax();
						if (e > n) return !1;
						for (var r = 1; r <= 4; r *= 2) {
							var i = t * (1 + .2 / r);
							if (i = Math.min(i, e + 100663296), growMemory(Math.min(n, alignMemory(Math.max(e, i), 65536)))) return !0;
						}
						return !1;
					}, M = {
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
							var t = M.isAbs(e), n = e.slice(-1) === "/";
							return e = M.normalizeArray(e.split("/").filter((e) => !!e), !t).join("/"), !e && !t && (e = "."), e && n && (e += "/"), (t ? "/" : "") + e;
						},
						dirname: (e) => {
							var t = M.splitPath(e), n = t[0], r = t[1];
							return !n && !r ? "." : (r &&= r.slice(0, -1), n + r);
						},
						basename: (e) => e && e.match(/([^\/]+|\/)\/*$/)[1],
						join: (...e) => M.normalize(e.join("/")),
						join2: (e, t) => M.normalize(e + "/" + t)
					}, initRandomFill = () => {
						if (o) {
							var e = n(598);
							return (t) => (e.randomFillSync(t), 0);
						}
						return (e) => (crypto.getRandomValues(e), 0);
					}, randomFill = (e) => (randomFill = initRandomFill())(e), N = {
						resolve: (...e) => {
							for (var t = "", n = !1, r = e.length - 1; r >= -1 && !n; r--) {
								var i = r >= 0 ? e[r] : V.cwd();
								if (typeof i != "string") throw TypeError("Arguments to path.resolve must be strings");
								if (!i) return "";
								t = i + "/" + t, n = M.isAbs(i);
							}
							return t = M.normalizeArray(t.split("/").filter((e) => !!e), !n).join("/"), (n ? "/" : "") + t || ".";
						},
						relative: (e, t) => {
							e = N.resolve(e).slice(1), t = N.resolve(t).slice(1);
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
					}, P = [], lengthBytesUTF8 = (e) => {
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
						if (!P.length) {
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
							P = intArrayFromString(e, !0);
						}
						return P.shift();
					}, F = {
						ttys: [],
						init() {},
						shutdown() {},
						register(e, t) {
							F.ttys[e] = {
								input: [],
								output: [],
								ops: t
							}, V.registerDevice(e, F.stream_ops);
						},
						stream_ops: {
							open(e) {
								var t = F.ttys[e.node.rdev];
								if (!t) throw new V.ErrnoError(43);
								e.tty = t, e.seekable = !1;
							},
							close(e) {
								e.tty.ops.fsync(e.tty);
							},
							fsync(e) {
								e.tty.ops.fsync(e.tty);
							},
							read(e, t, n, r, i) {
								if (!e.tty || !e.tty.ops.get_char) throw new V.ErrnoError(60);
								for (var a = 0, o = 0; o < r; o++) {
									var s;
									try {
										s = e.tty.ops.get_char(e.tty);
									} catch {
										throw new V.ErrnoError(29);
									}
									if (s === void 0 && a === 0) throw new V.ErrnoError(6);
									if (s == null) break;
									a++, t[n + o] = s;
								}
								return a && (e.node.atime = Date.now()), a;
							},
							write(e, t, n, r, i) {
								if (!e.tty || !e.tty.ops.put_char) throw new V.ErrnoError(60);
								try {
									for (var a = 0; a < r; a++) e.tty.ops.put_char(e.tty, t[n + a]);
								} catch {
									throw new V.ErrnoError(29);
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
					}, I = {
						ops_table: null,
						mount(e) {
							return I.createNode(null, "/", 16895, 0);
						},
						createNode(e, t, n, r) {
							if (V.isBlkdev(n) || V.isFIFO(n)) throw new V.ErrnoError(63);
							I.ops_table ||= {
								dir: {
									node: {
										getattr: I.node_ops.getattr,
										setattr: I.node_ops.setattr,
										lookup: I.node_ops.lookup,
										mknod: I.node_ops.mknod,
										rename: I.node_ops.rename,
										unlink: I.node_ops.unlink,
										rmdir: I.node_ops.rmdir,
										readdir: I.node_ops.readdir,
										symlink: I.node_ops.symlink
									},
									stream: { llseek: I.stream_ops.llseek }
								},
								file: {
									node: {
										getattr: I.node_ops.getattr,
										setattr: I.node_ops.setattr
									},
									stream: {
										llseek: I.stream_ops.llseek,
										read: I.stream_ops.read,
										write: I.stream_ops.write,
										mmap: I.stream_ops.mmap,
										msync: I.stream_ops.msync
									}
								},
								link: {
									node: {
										getattr: I.node_ops.getattr,
										setattr: I.node_ops.setattr,
										readlink: I.node_ops.readlink
									},
									stream: {}
								},
								chrdev: {
									node: {
										getattr: I.node_ops.getattr,
										setattr: I.node_ops.setattr
									},
									stream: V.chrdev_stream_ops
								}
							};
							var i = V.createNode(e, t, n, r);
							return V.isDir(i.mode) ? (i.node_ops = I.ops_table.dir.node, i.stream_ops = I.ops_table.dir.stream, i.contents = {}) : V.isFile(i.mode) ? (i.node_ops = I.ops_table.file.node, i.stream_ops = I.ops_table.file.stream, i.usedBytes = 0, i.contents = I.emptyFileContents ??= new Uint8Array()) : V.isLink(i.mode) ? (i.node_ops = I.ops_table.link.node, i.stream_ops = I.ops_table.link.stream) : V.isChrdev(i.mode) && (i.node_ops = I.ops_table.chrdev.node, i.stream_ops = I.ops_table.chrdev.stream), i.atime = i.mtime = i.ctime = Date.now(), e && (e.contents[t] = i, e.atime = e.mtime = e.ctime = i.atime), i;
						},
						getFileDataAsTypedArray(e) {
							return e.contents.subarray(0, e.usedBytes);
						},
						expandFileStorage(e, t) {
							var n = e.contents.length;
							if (!(n >= t)) {
								t = Math.max(t, n * (n < 1048576 ? 2 : 1.125) >>> 0), n && (t = Math.max(t, 256));
								var r = I.getFileDataAsTypedArray(e);
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
								return t.dev = V.isChrdev(e.mode) ? e.id : 1, t.ino = e.id, t.mode = e.mode, t.nlink = 1, t.uid = 0, t.gid = 0, t.rdev = e.rdev, t.size = V.isDir(e.mode) ? 4096 : V.isFile(e.mode) ? e.usedBytes : V.isLink(e.mode) ? e.link.length : 0, t.atime = new Date(e.atime), t.mtime = new Date(e.mtime), t.ctime = new Date(e.ctime), t.blksize = 4096, t.blocks = Math.ceil(t.size / t.blksize), t;
							},
							setattr(e, t) {
								for (let n of [
									"mode",
									"atime",
									"mtime",
									"ctime"
								]) t[n] != null && (e[n] = t[n]);
								t.size !== void 0 && I.resizeFileStorage(e, t.size);
							},
							lookup(e, t) {
								throw I.doesNotExistError || (I.doesNotExistError = new V.ErrnoError(44), I.doesNotExistError.stack = "<generic error, no stack>"), I.doesNotExistError;
							},
							mknod(e, t, n, r) {
								return I.createNode(e, t, n, r);
							},
							rename(e, t, n) {
								var r;
								try {
									r = V.lookupNode(t, n);
								} catch {}
								if (r) {
									if (V.isDir(e.mode)) for (var i in r.contents) throw new V.ErrnoError(55);
									V.hashRemoveNode(r);
								}
								delete e.parent.contents[e.name], t.contents[n] = e, e.name = n, t.ctime = t.mtime = e.parent.ctime = e.parent.mtime = Date.now();
							},
							unlink(e, t) {
								delete e.contents[t], e.ctime = e.mtime = Date.now();
							},
							rmdir(e, t) {
								for (var n in V.lookupNode(e, t).contents) throw new V.ErrnoError(55);
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
								var r = I.createNode(e, t, 41471, 0);
								return r.link = n, r;
							},
							readlink(e) {
								if (!V.isLink(e.mode)) throw new V.ErrnoError(28);
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
								return o.mtime = o.ctime = Date.now(), a ? (o.contents = t.subarray(n, n + r), o.usedBytes = r) : o.usedBytes === 0 && i === 0 ? (o.contents = t.slice(n, n + r), o.usedBytes = r) : (I.expandFileStorage(o, i + r), o.contents.set(t.subarray(n, n + r), i), o.usedBytes = Math.max(o.usedBytes, i + r)), r;
							},
							llseek(e, t, n) {
								var r = t;
								if (n === 1 ? r += e.position : n === 2 && V.isFile(e.node.mode) && (r += e.node.usedBytes), r < 0) throw new V.ErrnoError(28);
								return r;
							},
							mmap(e, t, n, r, i) {
								if (!V.isFile(e.node.mode)) throw new V.ErrnoError(43);
								var a, o, s = e.node.contents;
								if (!(i & 2) && s.buffer === v.buffer) o = !1, a = s.byteOffset;
								else {
									if (o = !0, a = mmapAlloc(t), !a) throw new V.ErrnoError(48);
									s && ((n > 0 || n + t < s.length) && (s = s.subarray ? s.subarray(n, n + t) : Array.prototype.slice.call(s, n, n + t)), v.set(s, a));
								}
								return {
									ptr: a,
									allocated: o
								};
							},
							msync(e, t, n, r, i) {
								return I.stream_ops.write(e, t, 0, r, n, !1), 0;
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
					}, FS_createDataFile = (...e) => V.createDataFile(...e), getUniqueRunDependency = (e) => e, L = null, resolveRunDependencies = async () => L, R = 0, z = null, removeRunDependency = (e) => {
						R--, r.monitorRunDependencies?.(R), R || z();
					}, addRunDependency = (e) => {
						R || (L = new Promise((e) => z = e)), R++, r.monitorRunDependencies?.(R);
					}, B = [], FS_handledByPreloadPlugin = async (e, t) => {
						typeof Browser < "u" && Browser.init();
						for (var n of B) if (n.canHandle(t)) return n.handle(e, t);
						return e;
					}, FS_preloadFile = async (e, t, n, r, i, a, o, s) => {
						var c = t ? N.resolve(M.join2(e, t)) : e, l = getUniqueRunDependency(`cp ${c}`);
						addRunDependency(l);
						try {
							var u = n;
							typeof n == "string" && (u = await asyncLoad(n)), u = await FS_handledByPreloadPlugin(u, c), s?.(), a || FS_createDataFile(e, t, u, r, i, o);
						} finally {
							removeRunDependency(l);
						}
					}, FS_createPreloadedFile = (e, t, n, r, i, a, o, s, c, l) => {
						FS_preloadFile(e, t, n, r, i, s, c, l).then(a).catch(o);
					}, V = {
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
								e ||= this, this.parent = e, this.mount = e.mount, this.id = V.nextInode++, this.name = t, this.mode = n, this.rdev = r, this.atime = this.mtime = this.ctime = Date.now();
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
								return V.isDir(this.mode);
							}
							get isDevice() {
								return V.isChrdev(this.mode);
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
							if (!e) throw new V.ErrnoError(44);
							t.follow_mount ??= !0, M.isAbs(e) || (e = V.cwd() + "/" + e);
							linkloop: for (var n = 0; n < 40; n++) {
								for (var r = e.split("/").filter((e) => !!e), i = V.root, a = "/", o = 0; o < r.length; o++) {
									var s = o === r.length - 1;
									if (s && t.parent) break;
									if (r[o] !== ".") {
										if (r[o] === "..") {
											if (a = M.dirname(a), V.isRoot(i)) {
												e = a + "/" + r.slice(o + 1).join("/"), n--;
												continue linkloop;
											}
											i = i.parent;
										} else {
											a = M.join2(a, r[o]);
											try {
												i = V.lookupNode(i, r[o]);
											} catch (e) {
												if (e?.errno === 44 && s && t.noent_okay) return { path: a };
												throw e;
											}
											if (V.isMountpoint(i) && (!s || t.follow_mount) && (i = i.mounted.root), V.isLink(i.mode) && (!s || t.follow)) {
												if (!i.node_ops.readlink) throw new V.ErrnoError(52);
												var c = i.node_ops.readlink(i);
												M.isAbs(c) || (c = M.dirname(a) + "/" + c), e = c + "/" + r.slice(o + 1).join("/");
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
							throw new V.ErrnoError(32);
						},
						getPath(e) {
							for (var t;;) {
								if (V.isRoot(e)) {
									var n = e.mount.mountpoint;
									return t ? n[n.length - 1] === "/" ? n + t : `${n}/${t}` : n;
								}
								t = t ? `${e.name}/${t}` : e.name, e = e.parent;
							}
						},
						hashName(e, t) {
							for (var n = 0, r = 0; r < t.length; r++) n = (n << 5) - n + t.charCodeAt(r) | 0;
							return (e + n >>> 0) % V.nameTable.length;
						},
						hashAddNode(e) {
							var t = V.hashName(e.parent.id, e.name);
							e.name_next = V.nameTable[t], V.nameTable[t] = e;
						},
						hashRemoveNode(e) {
							var t = V.hashName(e.parent.id, e.name);
							if (V.nameTable[t] === e) V.nameTable[t] = e.name_next;
							else for (var n = V.nameTable[t]; n;) {
								if (n.name_next === e) {
									n.name_next = e.name_next;
									break;
								}
								n = n.name_next;
							}
						},
						lookupNode(e, t) {
							var n = V.mayLookup(e);
							if (n) throw new V.ErrnoError(n);
							for (var r = V.hashName(e.id, t), i = V.nameTable[r]; i; i = i.name_next) {
								var a = i.name;
								if (i.parent.id === e.id && a === t) return i;
							}
							return V.lookup(e, t);
						},
						createNode(e, t, n, r) {
							var i = new V.FSNode(e, t, n, r);
							return V.hashAddNode(i), i;
						},
						destroyNode(e) {
							V.hashRemoveNode(e);
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
							return V.ignorePermissions ? 0 : t.includes("r") && !(e.mode & 292) || t.includes("w") && !(e.mode & 146) || t.includes("x") && !(e.mode & 73) ? 2 : 0;
						},
						mayLookup(e) {
							return V.isDir(e.mode) ? V.nodePermissions(e, "x") || (e.node_ops.lookup ? 0 : 2) : 54;
						},
						mayCreate(e, t) {
							if (!V.isDir(e.mode)) return 54;
							try {
								return V.lookupNode(e, t), 20;
							} catch {}
							return V.nodePermissions(e, "wx");
						},
						mayDelete(e, t, n) {
							var r;
							try {
								r = V.lookupNode(e, t);
							} catch (e) {
								return e.errno;
							}
							var i = V.nodePermissions(e, "wx");
							if (i) return i;
							if (n) {
								if (!V.isDir(r.mode)) return 54;
								if (V.isRoot(r) || V.getPath(r) === V.cwd()) return 10;
							} else if (V.isDir(r.mode)) return 31;
							return 0;
						},
						mayOpen(e, t) {
							if (!e) return 44;
							if (V.isLink(e.mode)) return 32;
							var n = V.flagsToPermissionString(t);
							return V.isDir(e.mode) && (n !== "r" || t & 576) ? 31 : V.nodePermissions(e, n);
						},
						checkOpExists(e, t) {
							if (!e) throw new V.ErrnoError(t);
							return e;
						},
						MAX_OPEN_FDS: 4096,
						nextfd() {
							for (var e = 0; e <= V.MAX_OPEN_FDS; e++) if (!V.streams[e]) return e;
							throw new V.ErrnoError(33);
						},
						getStreamChecked(e) {
							var t = V.getStream(e);
							if (!t) throw new V.ErrnoError(8);
							return t;
						},
						getStream: (e) => V.streams[e],
						createStream(e, t = -1) {
							return e = Object.assign(new V.FSStream(), e), t == -1 && (t = V.nextfd()), e.fd = t, V.streams[t] = e, e;
						},
						closeStream(e) {
							V.streams[e] = null;
						},
						dupStream(e, t = -1) {
							var n = V.createStream(e, t);
							return n.stream_ops?.dup?.(n), n;
						},
						doSetAttr(e, t, n) {
							var r = e?.stream_ops.setattr, i = r ? e : t;
							r ??= t.node_ops.setattr, V.checkOpExists(r, 63);
							try {
								r(i, n);
							} catch (e) {
								throw e instanceof RangeError ? new V.ErrnoError(22) : e;
							}
						},
						chrdev_stream_ops: {
							open(e) {
								e.stream_ops = V.getDevice(e.node.rdev).stream_ops, e.stream_ops.open?.(e);
							},
							llseek() {
								throw new V.ErrnoError(70);
							}
						},
						major: (e) => e >> 8,
						minor: (e) => e & 255,
						makedev: (e, t) => e << 8 | t,
						registerDevice(e, t) {
							V.devices[e] = { stream_ops: t };
						},
						getDevice: (e) => V.devices[e],
						getMounts(e) {
							for (var t = [], n = [e]; n.length;) {
								var r = n.pop();
								t.push(r), n.push(...r.mounts);
							}
							return t;
						},
						syncfs(e, t) {
							typeof e == "function" && (t = e, e = !1), V.syncFSRequests++, V.syncFSRequests > 1 && u(`warning: ${V.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`);
							var n = V.getMounts(V.root.mount), r = 0;
							function doCallback(e) {
								return V.syncFSRequests--, t(e);
							}
							function done(e) {
								if (e) return done.errored ? void 0 : (done.errored = !0, doCallback(e));
								++r >= n.length && doCallback(null);
							}
							for (var i of n) i.type.syncfs ? i.type.syncfs(i, e, done) : done(null);
						},
						mount(e, t, n) {
							var r = n === "/", i = !n, a;
							if (r && V.root) throw new V.ErrnoError(10);
							if (!r && !i) {
								var o = V.lookupPath(n, { follow_mount: !1 });
								if (n = o.path, a = o.node, V.isMountpoint(a)) throw new V.ErrnoError(10);
								if (!V.isDir(a.mode)) throw new V.ErrnoError(54);
							}
							var s = {
								type: e,
								opts: t,
								mountpoint: n,
								mounts: []
							}, c = e.mount(s);
							return c.mount = s, s.root = c, r ? V.root = c : a && (a.mounted = s, a.mount && a.mount.mounts.push(s)), c;
						},
						unmount(e) {
							var t = V.lookupPath(e, { follow_mount: !1 });
							if (!V.isMountpoint(t.node)) throw new V.ErrnoError(28);
							var n = t.node, r = n.mounted, i = V.getMounts(r);
							for (var [a, o] of Object.entries(V.nameTable)) for (; o;) {
								var s = o.name_next;
								i.includes(o.mount) && V.destroyNode(o), o = s;
							}
							n.mounted = null;
							var c = n.mount.mounts.indexOf(r);
							n.mount.mounts.splice(c, 1);
						},
						lookup(e, t) {
							return e.node_ops.lookup(e, t);
						},
						mknod(e, t, n) {
							var r = V.lookupPath(e, { parent: !0 }).node, i = M.basename(e);
							if (!i) throw new V.ErrnoError(28);
							if (i === "." || i === "..") throw new V.ErrnoError(20);
							var a = V.mayCreate(r, i);
							if (a) throw new V.ErrnoError(a);
							if (!r.node_ops.mknod) throw new V.ErrnoError(63);
							return r.node_ops.mknod(r, i, t, n);
						},
						statfs(e) {
							return V.statfsNode(V.lookupPath(e, { follow: !0 }).node);
						},
						statfsStream(e) {
							return V.statfsNode(e.node);
						},
						statfsNode(e) {
							var t = {
								bsize: 4096,
								frsize: 4096,
								blocks: 1e6,
								bfree: 5e5,
								bavail: 5e5,
								files: V.nextInode,
								ffree: V.nextInode - 1,
								fsid: 42,
								flags: 2,
								namelen: 255
							};
							return e.node_ops.statfs && Object.assign(t, e.node_ops.statfs(e.mount.opts.root)), t;
						},
						create(e, t = 438) {
							return t &= 4095, t |= 32768, V.mknod(e, t, 0);
						},
						mkdir(e, t = 511) {
							return t &= 1023, t |= 16384, V.mknod(e, t, 0);
						},
						mkdirTree(e, t) {
							var n = e.split("/"), r = "";
							for (var i of n) if (i) {
								(r || M.isAbs(e)) && (r += "/"), r += i;
								try {
									V.mkdir(r, t);
								} catch (e) {
									if (e.errno != 20) throw e;
								}
							}
						},
						mkdev(e, t, n) {
							return n === void 0 && (n = t, t = 438), t |= 8192, V.mknod(e, t, n);
						},
						symlink(e, t) {
							if (!N.resolve(e)) throw new V.ErrnoError(44);
							var n = V.lookupPath(t, { parent: !0 }).node;
							if (!n) throw new V.ErrnoError(44);
							var r = M.basename(t), i = V.mayCreate(n, r);
							if (i) throw new V.ErrnoError(i);
							if (!n.node_ops.symlink) throw new V.ErrnoError(63);
							return n.node_ops.symlink(n, r, e);
						},
						link(e, t, n) {
							var r = V.lookupPath(t, { parent: !0 }).node;
							if (!r) throw new V.ErrnoError(44);
							var i = M.basename(t), a = V.mayCreate(r, i);
							if (a) throw new V.ErrnoError(a);
							if (!r.node_ops.link) throw new V.ErrnoError(34);
							return r.node_ops.link(r, i, e, n);
						},
						rename(e, t) {
							var n = M.dirname(e), r = M.dirname(t), i = M.basename(e), a = M.basename(t), o = V.lookupPath(e, { parent: !0 }), s = o.node, c;
							if (o = V.lookupPath(t, { parent: !0 }), c = o.node, !s || !c) throw new V.ErrnoError(44);
							if (s.mount !== c.mount) throw new V.ErrnoError(75);
							var l = V.lookupNode(s, i), u = N.relative(e, r);
							if (u.charAt(0) !== ".") throw new V.ErrnoError(28);
							if (u = N.relative(t, n), u.charAt(0) !== ".") throw new V.ErrnoError(55);
							var d;
							try {
								d = V.lookupNode(c, a);
							} catch {}
							if (l !== d) {
								var f = V.isDir(l.mode), p = V.mayDelete(s, i, f);
								if (p || (p = d ? V.mayDelete(c, a, f) : V.mayCreate(c, a), p)) throw new V.ErrnoError(p);
								if (!s.node_ops.rename) throw new V.ErrnoError(63);
								if (V.isMountpoint(l) || d && V.isMountpoint(d)) throw new V.ErrnoError(10);
								if (c !== s && (p = V.nodePermissions(s, "w"), p)) throw new V.ErrnoError(p);
								V.hashRemoveNode(l);
								try {
									s.node_ops.rename(l, c, a), l.parent = c;
								} catch (e) {
									throw e;
								} finally {
									V.hashAddNode(l);
								}
							}
						},
						rmdir(e) {
							var t = V.lookupPath(e, { parent: !0 }).node, n = M.basename(e), r = V.lookupNode(t, n), i = V.mayDelete(t, n, !0);
							if (i) throw new V.ErrnoError(i);
							if (!t.node_ops.rmdir) throw new V.ErrnoError(63);
							if (V.isMountpoint(r)) throw new V.ErrnoError(10);
							t.node_ops.rmdir(t, n), V.destroyNode(r);
						},
						readdir(e) {
							var t = V.lookupPath(e, { follow: !0 }).node;
							return V.checkOpExists(t.node_ops.readdir, 54)(t);
						},
						unlink(e) {
							var t = V.lookupPath(e, { parent: !0 }).node;
							if (!t) throw new V.ErrnoError(44);
							var n = M.basename(e), r = V.lookupNode(t, n), i = V.mayDelete(t, n, !1);
							if (i) throw new V.ErrnoError(i);
							if (!t.node_ops.unlink) throw new V.ErrnoError(63);
							if (V.isMountpoint(r)) throw new V.ErrnoError(10);
							t.node_ops.unlink(t, n), V.destroyNode(r);
						},
						readlink(e) {
							var t = V.lookupPath(e).node;
							if (!t) throw new V.ErrnoError(44);
							if (!t.node_ops.readlink) throw new V.ErrnoError(28);
							return t.node_ops.readlink(t);
						},
						stat(e, t) {
							var n = V.lookupPath(e, { follow: !t }).node;
							return V.checkOpExists(n.node_ops.getattr, 63)(n);
						},
						fstat(e) {
							var t = V.getStreamChecked(e), n = t.node, r = t.stream_ops.getattr, i = r ? t : n;
							return r ??= n.node_ops.getattr, V.checkOpExists(r, 63), r(i);
						},
						lstat(e) {
							return V.stat(e, !0);
						},
						doChmod(e, t, n, r) {
							V.doSetAttr(e, t, {
								mode: n & 4095 | t.mode & -4096,
								ctime: Date.now(),
								dontFollow: r
							});
						},
						chmod(e, t, n) {
							var r = typeof e == "string" ? V.lookupPath(e, { follow: !n }).node : e;
							V.doChmod(null, r, t, n);
						},
						lchmod(e, t) {
							V.chmod(e, t, !0);
						},
						fchmod(e, t) {
							var n = V.getStreamChecked(e);
							V.doChmod(n, n.node, t, !1);
						},
						doChown(e, t, n) {
							V.doSetAttr(e, t, {
								timestamp: Date.now(),
								dontFollow: n
							});
						},
						chown(e, t, n, r) {
							var i = typeof e == "string" ? V.lookupPath(e, { follow: !r }).node : e;
							V.doChown(null, i, r);
						},
						lchown(e, t, n) {
							V.chown(e, t, n, !0);
						},
						fchown(e, t, n) {
							var r = V.getStreamChecked(e);
							V.doChown(r, r.node, !1);
						},
						doTruncate(e, t, n) {
							if (V.isDir(t.mode)) throw new V.ErrnoError(31);
							if (!V.isFile(t.mode)) throw new V.ErrnoError(28);
							var r = V.nodePermissions(t, "w");
							if (r) throw new V.ErrnoError(r);
							V.doSetAttr(e, t, {
								size: n,
								timestamp: Date.now()
							});
						},
						truncate(e, t) {
							if (t < 0) throw new V.ErrnoError(28);
							var n = typeof e == "string" ? V.lookupPath(e, { follow: !0 }).node : e;
							V.doTruncate(null, n, t);
						},
						ftruncate(e, t) {
							var n = V.getStreamChecked(e);
							if (t < 0 || !(n.flags & 2097155)) throw new V.ErrnoError(28);
							V.doTruncate(n, n.node, t);
						},
						utime(e, t, n, r) {
							var i = V.lookupPath(e, { follow: !r });
							V.doSetAttr(null, i.node, {
								atime: t,
								mtime: n,
								dontFollow: r
							});
						},
						open(e, t, n = 438) {
							if (e === "") throw new V.ErrnoError(44);
							t = FS_modeStringToFlags(t), n = t & 64 ? n & 4095 | 32768 : 0;
							var r, i;
							if (typeof e == "object") r = e;
							else {
								i = e.endsWith("/");
								var a = V.lookupPath(e, {
									follow: !(t & 131072),
									noent_okay: !0
								});
								r = a.node, e = a.path;
							}
							var o = !1;
							if (t & 64) {
								if (r) {
									if (t & 128) throw new V.ErrnoError(20);
								} else if (i) throw new V.ErrnoError(31);
								else r = V.mknod(e, n | 511, 0), o = !0;
							}
							if (!r) throw new V.ErrnoError(44);
							if (V.isChrdev(r.mode) && (t &= -513), t & 65536 && !V.isDir(r.mode)) throw new V.ErrnoError(54);
							if (!o) {
								var s = V.mayOpen(r, t);
								if (s) throw new V.ErrnoError(s);
							}
							t & 512 && !o && V.truncate(r, 0), t &= -131713;
							var c = V.createStream({
								node: r,
								path: V.getPath(r),
								flags: t,
								seekable: !0,
								position: 0,
								stream_ops: r.stream_ops,
								ungotten: [],
								error: !1
							});
							return c.stream_ops.open && c.stream_ops.open(c), o && V.chmod(r, n & 511), c;
						},
						close(e) {
							if (V.isClosed(e)) throw new V.ErrnoError(8);
							e.getdents &&= null, e.node?.notifyListeners(32);
							try {
								e.stream_ops.close && e.stream_ops.close(e);
							} catch (e) {
								throw e;
							} finally {
								V.closeStream(e.fd);
							}
							e.fd = null;
						},
						isClosed(e) {
							return e.fd === null;
						},
						llseek(e, t, n) {
							if (V.isClosed(e)) throw new V.ErrnoError(8);
							if (!e.seekable || !e.stream_ops.llseek) throw new V.ErrnoError(70);
							if (n != 0 && n != 1 && n != 2) throw new V.ErrnoError(28);
							return e.position = e.stream_ops.llseek(e, t, n), e.ungotten = [], e.position;
						},
						read(e, t, n, r, i) {
							if (r < 0 || i < 0) throw new V.ErrnoError(28);
							if (V.isClosed(e) || (e.flags & 2097155) == 1) throw new V.ErrnoError(8);
							if (V.isDir(e.node.mode)) throw new V.ErrnoError(31);
							if (!e.stream_ops.read) throw new V.ErrnoError(28);
							var a = i !== void 0;
							if (!a) i = e.position;
							else if (!e.seekable) throw new V.ErrnoError(70);
							var o = e.stream_ops.read(e, t, n, r, i);
							return a || (e.position += o), o;
						},
						write(e, t, n, r, i, a) {
							if (r < 0 || i < 0) throw new V.ErrnoError(28);
							if (V.isClosed(e) || !(e.flags & 2097155)) throw new V.ErrnoError(8);
							if (V.isDir(e.node.mode)) throw new V.ErrnoError(31);
							if (!e.stream_ops.write) throw new V.ErrnoError(28);
							e.seekable && e.flags & 1024 && V.llseek(e, 0, 2);
							var o = i !== void 0;
							if (!o) i = e.position;
							else if (!e.seekable) throw new V.ErrnoError(70);
							var s = e.stream_ops.write(e, t, n, r, i, a);
							return o || (e.position += s), s;
						},
						mmap(e, t, n, r, i) {
							if (r & 2 && !(i & 2) && (e.flags & 2097155) != 2 || (e.flags & 2097155) == 1) throw new V.ErrnoError(2);
							if (!e.stream_ops.mmap) throw new V.ErrnoError(43);
							if (!t) throw new V.ErrnoError(28);
							return e.stream_ops.mmap(e, t, n, r, i);
						},
						msync(e, t, n, r, i) {
							return e.stream_ops.msync ? e.stream_ops.msync(e, t, n, r, i) : 0;
						},
						ioctl(e, t, n) {
							if (!e.stream_ops.ioctl) throw new V.ErrnoError(59);
							return e.stream_ops.ioctl(e, t, n);
						},
						readFile(e, t = {}) {
							t.flags = t.flags ?? 0, t.encoding = t.encoding ?? "binary", t.encoding !== "utf8" && t.encoding !== "binary" && abort(`Invalid encoding type "${t.encoding}"`);
							var n = V.open(e, t.flags), r = V.stat(e).size, i = new Uint8Array(r);
							return V.read(n, i, 0, r, 0), t.encoding === "utf8" && (i = UTF8ArrayToString(i)), V.close(n), i;
						},
						writeFile(e, t, n = {}) {
							n.flags = n.flags ?? 577;
							var r = V.open(e, n.flags, n.mode);
							t = FS_fileDataToTypedArray(t), V.write(r, t, 0, t.byteLength, void 0, n.canOwn), V.close(r);
						},
						cwd: () => V.currentPath,
						chdir(e) {
							var t = V.lookupPath(e, { follow: !0 });
							if (t.node === null) throw new V.ErrnoError(44);
							if (!V.isDir(t.node.mode)) throw new V.ErrnoError(54);
							var n = V.nodePermissions(t.node, "x");
							if (n) throw new V.ErrnoError(n);
							V.currentPath = t.path;
						},
						createDefaultDirectories() {
							V.mkdir("/tmp"), V.mkdir("/home"), V.mkdir("/home/web_user");
						},
						createDefaultDevices() {
							V.mkdir("/dev"), V.registerDevice(V.makedev(1, 3), {
								read: () => 0,
								write: (e, t, n, r, i) => r,
								llseek: () => 0
							}), V.mkdev("/dev/null", V.makedev(1, 3)), F.register(V.makedev(5, 0), F.default_tty_ops), F.register(V.makedev(6, 0), F.default_tty1_ops), V.mkdev("/dev/tty", V.makedev(5, 0)), V.mkdev("/dev/tty1", V.makedev(6, 0));
							var e = new Uint8Array(1024), t = 0, randomByte = () => (t === 0 && (randomFill(e), t = e.byteLength), e[--t]);
							V.createDevice("/dev", "random", randomByte), V.createDevice("/dev", "urandom", randomByte), V.mkdir("/dev/shm"), V.mkdir("/dev/shm/tmp");
						},
						createSpecialDirectories() {
							V.mkdir("/proc");
							var e = V.mkdir("/proc/self");
							V.mkdir("/proc/self/fd"), V.mount({ mount() {
								var t = V.createNode(e, "fd", 16895, 73);
								return t.stream_ops = { llseek: I.stream_ops.llseek }, t.node_ops = {
									lookup(e, t) {
										var n = +t, r = V.getStreamChecked(n), i = {
											parent: null,
											mount: { mountpoint: "fake" },
											node_ops: { readlink: () => r.path },
											id: n + 1
										};
										return i.parent = i, i;
									},
									readdir() {
										return Array.from(V.streams.entries()).filter(([e, t]) => t).map(([e, t]) => e.toString());
									}
								}, t;
							} }, {}, "/proc/self/fd");
						},
						createStandardStreams(e, t, n) {
							e ? V.createDevice("/dev", "stdin", e) : V.symlink("/dev/tty", "/dev/stdin"), t ? V.createDevice("/dev", "stdout", null, t) : V.symlink("/dev/tty", "/dev/stdout"), n ? V.createDevice("/dev", "stderr", null, n) : V.symlink("/dev/tty1", "/dev/stderr"), V.open("/dev/stdin", 0), V.open("/dev/stdout", 1), V.open("/dev/stderr", 1);
						},
						staticInit() {
							V.nameTable = Array(4096), V.mount(I, {}, "/"), V.createDefaultDirectories(), V.createDefaultDevices(), V.createSpecialDirectories(), V.filesystems = { MEMFS: I };
						},
						init(e, t, n) {
							V.initialized = !0, e ??= r.stdin, t ??= r.stdout, n ??= r.stderr, V.createStandardStreams(e, t, n);
						},
						quit() {
							V.initialized = !1;
							for (var e of V.streams) e && V.close(e);
						},
						findObject(e, t) {
							var n = V.analyzePath(e, t);
							return n.exists ? n.object : null;
						},
						analyzePath(e, t) {
							try {
								var n = V.lookupPath(e, { follow: !t });
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
								var n = V.lookupPath(e, { parent: !0 });
								r.parentExists = !0, r.parentPath = n.path, r.parentObject = n.node, r.name = M.basename(e), n = V.lookupPath(e, { follow: !t }), r.exists = !0, r.path = n.path, r.object = n.node, r.name = n.node.name, r.isRoot = n.path === "/";
							} catch (e) {
								r.error = e.errno;
							}
							return r;
						},
						createPath(e, t, n, r) {
							e = typeof e == "string" ? e : V.getPath(e);
							for (var i = t.split("/").reverse(); i.length;) {
								var a = i.pop();
								if (a) {
									var o = M.join2(e, a);
									try {
										V.mkdir(o);
									} catch (e) {
										if (e.errno != 20) throw e;
									}
									e = o;
								}
							}
							return o;
						},
						createFile(e, t, n, r, i) {
							var a = M.join2(typeof e == "string" ? e : V.getPath(e), t), o = FS_getMode(r, i);
							return V.create(a, o);
						},
						createDataFile(e, t, n, r, i, a) {
							var o = t;
							e && (e = typeof e == "string" ? e : V.getPath(e), o = t ? M.join2(e, t) : e);
							var s = FS_getMode(r, i), c = V.create(o, s);
							if (n) {
								n = FS_fileDataToTypedArray(n), V.chmod(c, s | 146);
								var l = V.open(c, 577);
								V.write(l, n, 0, n.length, 0, a), V.close(l), V.chmod(c, s);
							}
						},
						createDevice(e, t, n, r) {
							var i = M.join2(typeof e == "string" ? e : V.getPath(e), t), a = FS_getMode(!!n, !!r);
							V.createDevice.major ??= 64;
							var o = V.makedev(V.createDevice.major++, 0);
							return V.registerDevice(o, {
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
											throw new V.ErrnoError(29);
										}
										if (c === void 0 && o === 0) throw new V.ErrnoError(6);
										if (c == null) break;
										o++, t[r + s] = c;
									}
									return o && (e.node.atime = Date.now()), o;
								},
								write(e, t, n, i, a) {
									for (var o = 0; o < i; o++) try {
										r(t[n + o]);
									} catch {
										throw new V.ErrnoError(29);
									}
									return i && (e.node.mtime = e.node.ctime = Date.now()), o;
								}
							}), V.mkdev(i, a, o);
						},
						forceLoadFile(e) {
							if (e.isDevice || e.isFolder || e.link || e.contents) return !0;
							if (globalThis.XMLHttpRequest) abort("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.");
							else try {
								e.contents = readBinary(e.url);
							} catch {
								throw new V.ErrnoError(29);
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
							var s = V.createFile(e, t, o, r, i);
							o.contents ? s.contents = o.contents : o.url && (s.contents = null, s.url = o.url), Object.defineProperties(s, { usedBytes: { get: function() {
								return this.contents.length;
							} } });
							var c = {};
							for (let [e, t] of Object.entries(s.stream_ops)) c[e] = (...e) => (V.forceLoadFile(s), t(...e));
							function writeChunks(e, t, n, r, i) {
								var a = e.node.contents;
								if (i >= a.length) return 0;
								var o = Math.min(a.length - i, r);
								if (a.slice) for (var s = 0; s < o; s++) t[n + s] = a[i + s];
								else for (var s = 0; s < o; s++) t[n + s] = a.get(i + s);
								return o;
							}
							return c.read = (e, t, n, r, i) => (V.forceLoadFile(s), writeChunks(e, t, n, r, i)), c.mmap = (e, t, n, r, i) => {
								V.forceLoadFile(s);
								var a = mmapAlloc(t);
								if (!a) throw new V.ErrnoError(48);
								return writeChunks(e, v, a, t, n), {
									ptr: a,
									allocated: !0
								};
							}, s.stream_ops = c, s;
						}
					}, H = {
						currentUmask: 18,
						calculateAt(e, t, n) {
							if (M.isAbs(t)) return t;
							var r = e === -100 ? V.cwd() : H.getStreamFromFD(e).path;
							if (t.length == 0) {
								if (!n) throw new V.ErrnoError(44);
								return r;
							}
							return r + "/" + t;
						},
						writeStat(e, t) {
							S[e >> 2] = t.dev, S[e + 4 >> 2] = t.mode, S[e + 8 >> 2] = t.nlink, S[e + 12 >> 2] = t.uid, S[e + 16 >> 2] = t.gid, S[e + 20 >> 2] = t.rdev, _[e + 24 >> 3] = BigInt(t.size), g[e + 32 >> 2] = 4096, g[e + 36 >> 2] = t.blocks;
							var n = t.atime.getTime(), r = t.mtime.getTime(), i = t.ctime.getTime();
							return _[e + 40 >> 3] = BigInt(Math.floor(n / 1e3)), S[e + 48 >> 2] = n % 1e3 * 1e3 * 1e3, _[e + 56 >> 3] = BigInt(Math.floor(r / 1e3)), S[e + 64 >> 2] = r % 1e3 * 1e3 * 1e3, _[e + 72 >> 3] = BigInt(Math.floor(i / 1e3)), S[e + 80 >> 2] = i % 1e3 * 1e3 * 1e3, _[e + 88 >> 3] = BigInt(t.ino), 0;
						},
						writeStatFs(e, t) {
							S[e + 4 >> 2] = t.bsize, S[e + 60 >> 2] = t.bsize, _[e + 8 >> 3] = BigInt(t.blocks), _[e + 16 >> 3] = BigInt(t.bfree), _[e + 24 >> 3] = BigInt(t.bavail), _[e + 32 >> 3] = BigInt(t.files), _[e + 40 >> 3] = BigInt(t.ffree), S[e + 48 >> 2] = t.fsid, S[e + 64 >> 2] = t.flags, S[e + 56 >> 2] = t.namelen;
						},
						doMsync(e, t, n, r, i) {
							if (!V.isFile(t.node.mode)) throw new V.ErrnoError(43);
							if (r & 2) return 0;
							var a = w.subarray(e, e + n);
							V.msync(t, a, i, n, r);
						},
						getStreamFromFD(e) {
							return V.getStreamChecked(e);
						},
						varargs: void 0,
						getStr(e) {
							return UTF8ToString(e);
						}
					};
					function _fd_close(e) {
						try {
							var t = H.getStreamFromFD(e);
							return V.close(t), 0;
						} catch (e) {
							if (V === void 0 || e.name !== "ErrnoError") throw e;
							return e.errno;
						}
					}
					var doReadv = (e, t, n, r) => {
						for (var i = 0, a = 0; a < n; a++) {
							var o = S[t >> 2], s = S[t + 4 >> 2];
							t += 8;
							try {
								var c = V.read(e, v, o, s, r);
							} catch (e) {
								if (i > 0 && e instanceof V.ErrnoError && (e.errno == 6 || e.errno == 6)) break;
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
							var i = doReadv(H.getStreamFromFD(e), t, n);
							return S[r >> 2] = i, 0;
						} catch (e) {
							if (V === void 0 || e.name !== "ErrnoError") throw e;
							return e.errno;
						}
					}
					var U = 9007199254740992, W = -9007199254740992, bigintToI53Checked = (e) => e < W || e > U ? NaN : Number(e);
					function _fd_seek(e, t, n, r) {
						t = bigintToI53Checked(t);
						try {
							if (isNaN(t)) return 22;
							var i = H.getStreamFromFD(e);
							return V.llseek(i, t, n), _[r >> 3] = BigInt(i.position), i.getdents && t === 0 && n === 0 && (i.getdents = null), 0;
						} catch (e) {
							if (V === void 0 || e.name !== "ErrnoError") throw e;
							return e.errno;
						}
					}
					var doWritev = (e, t, n, r) => {
						if (n == 1) return V.write(e, v, S[t >> 2], S[t + 4 >> 2], r);
						for (var i = 0, a = 0, o = t; a < n; a++, o += 8) i += S[o + 4 >> 2];
						for (var s = new Uint8Array(i), c = 0, a = 0; a < n; a++, t += 8) {
							var l = S[t >> 2], u = S[t + 4 >> 2];
							s.set(w.subarray(l, l + u), c), c += u;
						}
						return V.write(e, s, 0, i, r);
					};
					function _fd_write(e, t, n, r) {
						try {
							var i = doWritev(H.getStreamFromFD(e), t, n);
							return S[r >> 2] = i, 0;
						} catch (e) {
							if (V === void 0 || e.name !== "ErrnoError") throw e;
							return e.errno;
						}
					}
					var G = [], getWasmTableEntry = (e) => {
						var t = G[e];
						return t || (G[e] = t = Q.get(e)), t;
					}, stringToUTF8 = (e, t, n) => stringToUTF8Array(e, w, t, n);
					V.createPreloadedFile = FS_createPreloadedFile, V.preloadFile = FS_preloadFile, V.staticInit(), r.noExitRuntime && (D = r.noExitRuntime), r.print && (l = r.print), r.printErr && (u = r.printErr), r.arguments && r.arguments, r.thisProgram && r.thisProgram;
					var K = r.preInit;
					if (K) for (typeof K == "function" && (r.preInit = K = [K]); K.length > 0;) K.shift()();
					r.getValue = getValue, r.UTF8ToString = UTF8ToString, r.stringToUTF8 = stringToUTF8, r.lengthBytesUTF8 = lengthBytesUTF8;
					var q, J, Y, X, Z, Q;
					function assignWasmExports(e) {
						r._wasm_parse_query = e.B, r._malloc = e.C, r._free = e.E, r._wasm_parse_query_raw = e.F, r._wasm_free_parse_result = e.G, r._wasm_parse_plpgsql = e.H, r._wasm_fingerprint = e.I, r._wasm_normalize_query = e.J, r._wasm_parse_query_detailed = e.K, r._wasm_free_detailed_result = e.L, r._wasm_scan = e.M, r._wasm_free_string = e.N, q = e.O, J = e.P, Y = e.Q, X = e.R, Z = e.z, Q = e.D;
					}
					var ee = {
						c: ___assert_fail,
						x: __abort_js,
						w: __emscripten_runtime_keepalive_clear,
						p: __emscripten_throw_longjmp,
						o: __setitimer_js,
						q: _emscripten_resize_heap,
						m: j,
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
							J(1, 0);
						}
					}
					function invoke_ii(e, t) {
						var n = stackSave();
						try {
							return getWasmTableEntry(e)(t);
						} catch (e) {
							if (stackRestore(n), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_i(e) {
						var t = stackSave();
						try {
							return getWasmTableEntry(e)();
						} catch (e) {
							if (stackRestore(t), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_v(e) {
						var t = stackSave();
						try {
							getWasmTableEntry(e)();
						} catch (e) {
							if (stackRestore(t), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_iiii(e, t, n, r) {
						var i = stackSave();
						try {
							return getWasmTableEntry(e)(t, n, r);
						} catch (e) {
							if (stackRestore(i), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_viiii(e, t, n, r, i) {
						var a = stackSave();
						try {
							getWasmTableEntry(e)(t, n, r, i);
						} catch (e) {
							if (stackRestore(a), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_viiiiiiiiiiiii(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
						var m = stackSave();
						try {
							getWasmTableEntry(e)(t, n, r, i, a, o, s, c, l, u, d, f, p);
						} catch (e) {
							if (stackRestore(m), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_iiiii(e, t, n, r, i) {
						var a = stackSave();
						try {
							return getWasmTableEntry(e)(t, n, r, i);
						} catch (e) {
							if (stackRestore(a), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_viii(e, t, n, r) {
						var i = stackSave();
						try {
							getWasmTableEntry(e)(t, n, r);
						} catch (e) {
							if (stackRestore(i), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_vi(e, t) {
						var n = stackSave();
						try {
							getWasmTableEntry(e)(t);
						} catch (e) {
							if (stackRestore(n), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_vii(e, t, n) {
						var r = stackSave();
						try {
							getWasmTableEntry(e)(t, n);
						} catch (e) {
							if (stackRestore(r), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_viiiii(e, t, n, r, i, a) {
						var o = stackSave();
						try {
							getWasmTableEntry(e)(t, n, r, i, a);
						} catch (e) {
							if (stackRestore(o), !(e instanceof EmscriptenEH)) throw e;
							J(1, 0);
						}
					}
					function invoke_ji(e, t) {
						var n = stackSave();
						try {
							return getWasmTableEntry(e)(t);
						} catch (e) {
							if (stackRestore(n), !(e instanceof EmscriptenEH)) throw e;
							return J(1, 0), 0n;
						}
					}
					async function run() {
						preRun(), R && await resolveRunDependencies();
						var e = r.setStatus;
						e && (e("Running..."), await new Promise((e) => setTimeout(e, 1)), setTimeout(e, 1, "")), f || (initRuntime(), r.onRuntimeInitialized?.(), postRun());
					}
					var $ = await createWasm();
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
		}),
		2: ((e, t, n) => {
			"use strict";
			n.d(t, {
				AA: () => constants,
				EJ: () => calledNames,
				SB: () => functionCalls,
				WQ: () => isAlwaysTrue,
				d9: () => visitRunning,
				k2: () => allNodesIn,
				lo: () => columnNames,
				wk: () => notNullColumns
			});
			var r = n(833);
			let i = new Set([
				"CreateFunctionStmt",
				"RuleStmt",
				"ViewStmt",
				"CreatePolicyStmt",
				"CreateTrigStmt",
				"A_Const",
				"ColumnRef"
			]), a = new Set();
			function allNodesIn(e) {
				let t = [];
				return walk(e, "", (e, n) => t.push([e, n]), a), t;
			}
			function visitRunning(e, t) {
				walk(e, "", t, i);
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
				return functionCalls(e).map(({ funcname: e }) => (0, r.Ov)(e));
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
				for (let [n, i] of allNodesIn(e)) n === "ColumnRef" && t.push((0, r.P$)(i.fields).at(-1) ?? "*");
				return t;
			}
			function notNullColumns(e) {
				if (e === void 0) return [];
				if ("NullTest" in e) {
					let { arg: t, nulltesttype: n } = e.NullTest;
					return n !== "IS_NOT_NULL" || t === void 0 || !("ColumnRef" in t) ? [] : (0, r.P$)(t.ColumnRef.fields).slice(-1);
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
					let { name: t, lexpr: n, rexpr: i } = e.A_Expr;
					if ((0, r.P$)(t)[0] !== "=" || columnNames([n, i]).length > 0) return !1;
					let [a, o] = [constants(n), constants(i)];
					return calledNames([n, i]).length === 0 && a.length === 1 && a[0] === o[0];
				}
				if ("SubLink" in e) {
					let t = e.SubLink.subselect;
					if (t === void 0 || !("SelectStmt" in t) || t.SelectStmt.fromClause !== void 0) return !1;
					let n = t.SelectStmt.targetList?.[0];
					return n !== void 0 && "ResTarget" in n && isAlwaysTrue(n.ResTarget.val);
				}
				return !1;
			}
		}),
		833: ((e, t, n) => {
			"use strict";
			n.d(t, {
				$s: () => quoteQualified,
				CI: () => partsOf,
				Hd: () => objectName,
				Ov: () => nameFrom,
				P$: () => strings,
				Vb: () => nameOf,
				YU: () => joinName,
				eu: () => literal,
				hD: () => quote
			});
			let r = new Set("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation\n  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time\n  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze\n  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit\n  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references\n  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union\n  unique user using variadic verbose when where window with".split(/\s+/));
			function quote(e) {
				return /^[a-z_][a-z0-9_]*$/.test(e) && !r.has(e) ? e : `"${e.replaceAll("\"", "\"\"")}"`;
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
		}),
		351: ((e, t, n) => {
			"use strict";
			n.d(t, {
				T: () => isSelective,
				j: () => mergedEverywhere
			});
			var r = n(2);
			function isSelective(e) {
				return "UpdateStmt" in e ? isCondition(e.UpdateStmt.whereClause) : "DeleteStmt" in e && isCondition(e.DeleteStmt.whereClause);
			}
			let isCondition = (e) => e !== void 0 && !(0, r.WQ)(e);
			function mergedEverywhere(e, t) {
				return !("MergeStmt" in e) || !(0, r.WQ)(e.MergeStmt.joinCondition) ? [] : (e.MergeStmt.mergeWhenClauses ?? []).flatMap((e) => "MergeWhenClause" in e && e.MergeWhenClause.matchKind === "MERGE_WHEN_MATCHED" && e.MergeWhenClause.commandType === t && !isCondition(e.MergeWhenClause.condition) ? [e.MergeWhenClause] : []);
			}
		}),
		565: ((e, t, n) => {
			"use strict";
			n.d(t, {
				Bt: () => chains,
				X7: () => bodyChecking,
				rs: () => controlOf,
				wv: () => setsSession
			});
			let r = {
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
				return "TransactionStmt" in e ? r[e.TransactionStmt.kind ?? "TRANS_STMT_BEGIN"] ?? "none" : "none";
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
		}),
		325: ((e, t, n) => {
			"use strict";
			n.d(t, {
				oS: () => loadGrammar,
				CS: () => parseRoutine,
				gZ: () => parseSeveral,
				eg: () => parseSql
			});
			var r = n(995);
			class Grammar {
				#e;
				constructor(e) {
					this.#e = e;
				}
				static async load() {
					return new Grammar(await r());
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
			var i = n(926);
			function withoutJointComments(e, t = !1) {
				if (!/'\s*--/.test(e)) return e;
				let n = "", r = 0;
				for (let a = (0, i.Fu)(e, 0); a !== void 0; a = (0, i.Fu)(e, a.end)) {
					for (let { start: t, end: o } of (0, i.WM)(e, a)) n += e.slice(r, t) + e.slice(t, o).replace(/[^\n\r]/g, " "), r = o;
					if (!t || a.kind !== "dollar-string") continue;
					let o = a.start + e.slice(a.start).search(/(?<=\$.*)\$/) + 1;
					n += e.slice(r, o) + withoutJointComments(e.slice(o, a.end)), r = a.end;
				}
				return n + e.slice(r);
			}
			let a;
			async function loadGrammar() {
				a ??= await Grammar.load();
			}
			function grammar() {
				if (a === void 0) throw Error("The grammar is not loaded");
				return a;
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
		}),
		668: ((e, t, n) => {
			"use strict";
			n.d(t, { I: () => kindOf });
			function kindOf(e) {
				for (let t in e) return t;
				return "";
			}
		}),
		926: ((e, t, n) => {
			"use strict";
			n.d(t, {
				AF: () => endOfMatch,
				Fu: () => nextToken,
				WM: () => joints,
				fm: () => nextSignificant,
				he: () => significantPart,
				m1: () => textStart
			});
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
		}),
		873: ((e, t, n) => {
			"use strict";
			n.d(t, {
				LA: () => excerptAt,
				QJ: () => offsetOfCodePoint,
				VY: () => offsetOfByte,
				_$: () => lineStarts,
				mh: () => lineAt,
				t$: () => positionAt
			});
			var r = n(926);
			function positionAt(e, t, n = lineStarts(e)) {
				let i = lineAt(n, t);
				return {
					line: i,
					column: codePoints(e, Math.max(n[i - 1] ?? 0, (0, r.m1)(e)), t) + 1
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
				let n = Math.max(e.lastIndexOf("\n", t - 1) + 1, (0, r.m1)(e)), i = e.indexOf("\n", t), a = e.slice(n, i < 0 ? e.length : i).replace(/\r$/, "");
				return a.length <= 240 ? a : `${a.slice(0, offsetOfCodePoint(a, 240))}…`;
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
		}),
		972: ((e, t, n) => {
			"use strict";
			n.d(t, {
				O1: () => commitsItself,
				SH: () => routineOf,
				gF: () => tokensIn,
				gy: () => bodyRange
			});
			var r = n(926);
			function routineOf(e) {
				let t = "DoStmt" in e, n = t ? e.DoStmt.args : "CreateFunctionStmt" in e ? e.CreateFunctionStmt.options : void 0, r = option(n, "language") ?? (t ? "plpgsql" : "sql"), i = option(n, "as");
				return i === void 0 || r === "c" ? void 0 : {
					language: r.toLowerCase(),
					body: i
				};
			}
			function bodyRange(e, t) {
				let n = (0, r.fm)(e, 0);
				for (; n !== void 0;) {
					let i = insideQuotes(e, n), a = i === void 0 ? "" : e.slice(i.start, i.end), o = a === t.body;
					if (i !== void 0 && (o || a.replaceAll("''", "'") === t.body)) return {
						...i,
						verbatim: o
					};
					n = (0, r.fm)(e, n.end);
				}
			}
			function tokensIn(e, t) {
				let n = [], i = (0, r.fm)(e, t.start, t.end);
				for (; i !== void 0; i = (0, r.fm)(e, i.end, t.end)) n.push(i);
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
			function option(e, t) {
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
		}),
		235: ((e, t, n) => {
			"use strict";
			n.d(t, {
				l: () => problemAt,
				o: () => openSource
			});
			var r = n(873);
			function openSource(e, t) {
				let n;
				return {
					file: e,
					text: t,
					get lineStarts() {
						return n ??= (0, r._$)(t), n;
					}
				};
			}
			function problemAt(e, t, n, i, a) {
				let { line: o, column: s } = (0, r.t$)(e.text, t, e.lineStarts), c = (0, r.LA)(e.text, t);
				return {
					code: n,
					message: shorten(i),
					hint: a,
					file: e.file,
					line: o,
					column: s,
					excerpt: c
				};
			}
			function shorten(e) {
				let [t = ""] = e.split(/[\r\n]/, 1);
				return t.length === e.length && t.length <= 200 ? e : `${t.slice(0, 200).trimEnd()}…`;
			}
		}),
		27: ((e, t, n) => {
			"use strict";
			n.d(t, { b: () => readStatements });
			var r = n(325), i = n(926), a = n(873);
			let o = String.raw`[ \t-\r]*(?:'[^']*(?:''[^']*){0,8}'|-?\d+(?:\.\d+)?|null|true|false)[ \t-\r]*`, s = RegExp(`(?:${o},){1,1000}`, "y"), c = new RegExp(String.raw`(?:(?:${o},){0,99}${o}\)[ \t-\r]*,[ \t-\r]*\(){1,1000}`, "y");
			function afterConstants(e, t, n = e.length) {
				let r = (0, i.AF)(s, e, t);
				return r <= n ? r : t;
			}
			function afterRows(e, t, n = e.length) {
				let r = (0, i.AF)(c, e, t);
				return r <= n ? r : t;
			}
			let l = /(?:[ \t-\r]*(?:[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*(?![\w$\u0080-\uffff'&])|[,.=*])){1,1000}/y;
			function afterWords(e, t, n = e.length) {
				let r = (0, i.AF)(l, e, t);
				return r <= n ? r : t;
			}
			function splitSql(e, t = (0, i.m1)(e), n = e.length, r = !1) {
				let a = [], o = e.lastIndexOf("\n\\."), s = t;
				for (;;) {
					let t = nextPiece(e, s, n, r, o);
					if (t === void 0) return a;
					a.push(t), s = t.next;
				}
			}
			function nextPiece(e, t, n, r, a) {
				let o, s = t, c = new Nesting(e, r), l = t;
				for (let t = (0, i.Fu)(e, l, n); t !== void 0; t = (0, i.Fu)(e, l, n)) if (l = t.end, t.kind !== "comment") {
					if (t.kind === "backslash") return o === void 0 ? psqlCommand(e, t.start, n) : statement(o.start, s, s, c);
					if (t.kind === "semicolon" && c.atTop) {
						if (o === void 0) continue;
						let r = statement(o.start, s, t.end, c);
						return c.readsStdin ? {
							...r,
							...rowsAfter(e, t.end, n, a)
						} : r;
					}
					o ??= t, c.see(t), t.kind === "open" && (l = afterConstants(e, afterRows(e, l, n), n)), c.ignoresWords && (l = afterWords(e, l, n)), s = l;
				}
				return o === void 0 ? void 0 : statement(o.start, s, s, c);
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
			let u = new Set([
				"null",
				"true",
				"false",
				"default"
			]);
			function furtherRows(e, { start: t, end: n }) {
				if (!/^insert\b/i.test(e.slice(t, t + 7))) return;
				let r = afterRow(e, (0, i.Fu)(e, afterValues(e, t, n), n), n);
				if (r === void 0) return;
				let a = r, o = 0;
				for (let t = afterNextRow(e, a, n); t !== void 0; t = afterNextRow(e, a, n)) a = t, o++;
				return o === 0 ? void 0 : {
					start: r,
					end: a,
					count: o
				};
			}
			function afterValues(e, t, n) {
				let r = 0;
				for (let a = (0, i.Fu)(e, t, n); a !== void 0; a = (0, i.Fu)(e, a.end, n)) if (a.kind === "open" && r++, a.kind === "close" && r--, r === 0 && a.kind === "word" && wordOf(e, a) === "values") return a.end;
				return n;
			}
			function afterNextRow(e, t, n) {
				let r = (0, i.Fu)(e, t, n);
				return r === void 0 || charOf(e, r) !== "," ? void 0 : afterRow(e, (0, i.Fu)(e, r.end, n), n);
			}
			function afterRow(e, t, n) {
				if (t?.kind === "open") for (let r = (0, i.Fu)(e, afterConstants(e, t.end, n), n); r !== void 0; r = (0, i.Fu)(e, r.end, n)) {
					if (charOf(e, r) === "-" && (r = (0, i.Fu)(e, r.end, n)), r === void 0 || !isConstant(e, r)) return;
					if (r = (0, i.Fu)(e, r.end, n), r?.kind === "close") return r.end;
					if (r === void 0 || charOf(e, r) !== ",") return;
				}
			}
			function isConstant(e, t) {
				return t.kind === "string" ? e.charAt(t.start) === "'" : t.kind === "number" ? /^\d+(?:\.\d+)?$/.test(e.slice(t.start, t.end)) : t.kind === "word" && u.has(wordOf(e, t));
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
				yield* readRest(e, n.at(-1)?.next ?? (0, i.m1)(e));
			}
			function* readRest(e, t) {
				let n = e.slice(t), i = n.includes("/*") ? (0, r.eg)(n) : void 0;
				i?.status === "error" && (yield {
					type: "error",
					offset: t + (0, a.QJ)(n, i.position),
					message: i.message
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
				let i = rangeOf(t), a = e.slice(i.start, i.end), o = t.length > 1 ? (0, r.gZ)(a) : (0, r.eg)(a), s = t.map(({ start: e }) => e - i.start);
				if (o.status === "ok") yield* place(e, i, o.trees, agree(a, s, o.trees) ? t : []);
				else if (t.length > 1) for (let n of t) yield* readRun(e, [n]);
				else yield* rejected(e, n);
			}
			function readShortened(e, t) {
				let n = rangeOf(t), i = t.map((t) => furtherRows(e, t)), a = [], o = "", s = n.start;
				for (let [n, r] of t.entries()) {
					a.push(o.length + r.start - s);
					let t = i[n];
					t !== void 0 && (o += e.slice(s, t.start), t.end < r.end && (o += " ".repeat(Buffer.byteLength(e.slice(t.start, t.end)))), s = t.end);
				}
				if (s === n.start) return;
				o += e.slice(s, n.end);
				let c = (0, r.gZ)(o);
				if (c.status !== "error" && agree(o, a, c.trees)) return place(e, n, c.trees, t, i);
			}
			function* rejected(e, t) {
				let n = t.closed ? [] : splitSql(e, t.start, t.stop, !0);
				if (n.length > 1) {
					for (let t of runsOf(n)) yield* readRun(e, t);
					return;
				}
				let i = e.slice(t.start, t.stop), o = (0, r.eg)(i);
				o.status !== "ok" && (yield {
					type: "error",
					offset: t.start + (0, a.QJ)(i, o.position),
					message: o.message
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
				let o = e.slice(t.start, t.end), s = t.start + (0, a.VY)(o, n), c = r === void 0 ? t.end : t.start + (0, a.VY)(o, r);
				return {
					start: s,
					end: (0, i.he)(e, s, c).end
				};
			}
		}),
		117: ((e, t, n) => {
			"use strict";
			n.d(t, {
				N8: () => optionIsOn,
				gv: () => nonTransactionalOf,
				up: () => i
			});
			var r = n(668);
			let i = [
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
			], a = new Set(i);
			function nonTransactionalOf(e) {
				if (a.has((0, r.I)(e))) return ofIndexes(e) ?? ofTables(e) ?? ofDatabases(e) ?? ofSubscriptions(e);
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
					let { relation: t, idxname: n, if_not_exists: r = !1 } = e.IndexStmt, { schema: i, name: a } = nameOf(t);
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
							names: t.map((e) => "List" in e ? nameFrom(e.List.items) : nameFrom([])),
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
							...nameOf(n),
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
					let r = nameOf(n.PartitionCmd.name);
					return {
						command: "DETACH PARTITION CONCURRENTLY",
						effect: {
							type: "detach-partition",
							parent: nameOf(t),
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
			function nameOf(e) {
				return {
					schema: e?.schemaname,
					name: e?.relname ?? ""
				};
			}
			function nameFrom(e) {
				let t = (e ?? []).flatMap((e) => "String" in e ? [e.String.sval ?? ""] : []);
				return {
					schema: t.at(-2),
					name: t.at(-1) ?? ""
				};
			}
			function lastName(e) {
				return nameFrom(e).name;
			}
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
	var n = {};
	(() => {
		"use strict";
		let e = require("node:v8"), t = require("node:worker_threads");
		var n = __nccwpck_require__(325), r = __nccwpck_require__(27);
		class KeptParts {
			#e = new Map();
			#t = 0;
			keep = (e, t) => {
				let n = this.#e.get(e);
				if (n !== void 0 && (t === "first" || n.every(isWhole))) return n;
				let i = (0, r.b)(e, t);
				if (n !== void 0 || this.#t + e.length > 8e6) return i;
				let a = [...i];
				return this.#e.set(e, a), this.#t += e.length, a;
			};
			recall = (e, t) => this.#e.get(e) ?? (0, r.b)(e, t);
			take = (e, t) => {
				let n = this.recall(e, t);
				return this.#e.delete(e) && (this.#t -= e.length), n;
			};
		}
		function isWhole(e) {
			return e.type !== "statement" || e.rowsLeftOut === 0;
		}
		var i = __nccwpck_require__(351), a = __nccwpck_require__(926);
		let o = new Set([
			"create-index",
			"drop-index",
			"reindex"
		]);
		function withConcurrently(e, t, n) {
			if (e === void 0 || !o.has(e.effect.type) || e.effect.type === "reindex" && ["schema", "database"].includes(e.effect.target)) return e;
			let r = rangeOf(t, n);
			return r ? {
				...e,
				concurrently: r
			} : e;
		}
		function rangeOf(e, { start: t, end: n }) {
			let r;
			for (let i = (0, a.fm)(e, t, n); i; i = (0, a.fm)(e, i.end, n)) if (i.kind === "open" && (r ??= i), i.kind === "close" && (r = void 0), i.kind === "word" && e.slice(i.start, i.end).toLowerCase() === "concurrently") return r ? optionAt(e, r, i, n) : {
				start: i.start,
				end: i.end
			};
		}
		function optionAt(e, t, n, r) {
			let i = (0, a.fm)(e, t.end, r)?.start === n.start, o = t.end, s = (0, a.fm)(e, t.end, n.start);
			for (; s; s = (0, a.fm)(e, s.end, n.start)) e.charAt(s.start) === "," && (o = s.start);
			let c = n, l = (0, a.fm)(e, n.end, r);
			for (; l && l.kind !== "close" && e.charAt(l.start) !== ","; l = (0, a.fm)(e, l.end, r)) c = l;
			return i ? l?.kind === "close" ? {
				start: t.start,
				end: l.end
			} : {
				start: n.start,
				end: l?.end ?? c.end
			} : {
				start: o,
				end: c.end
			};
		}
		var s = __nccwpck_require__(565), c = __nccwpck_require__(235);
		function copyRowsProblem(e, { start: t, end: n, copyRows: r }) {
			if (r === void 0) return;
			let { text: i } = e, o = i.startsWith("\\.", r.end), s = (0, a.fm)(i, n), p = s && (0, a.fm)(i, s.end, o ? r.start : i.length);
			if (p !== void 0) return o ? (0, c.l)(e, p.start, "copy-data", l, u) : (0, c.l)(e, t, "copy-data", d, f);
		}
		let l = "More SQL stands on the line of COPY … FROM STDIN, whose rows begin on the next", u = "Move it behind the line \\. that ends the rows.", d = "No line \\. ends the rows of this COPY … FROM STDIN", f = "Write \\. alone on a line behind the last row; a dump without it may have been cut off.", p = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u, m = /[\u2018\u2019\u201c\u201d]/u, h = /\b(?:constraint|domain|policy|role|rule|trigger|type|user)\s+if\s+not\s+exists\b/i, g = [
			[/^:['"A-Za-z_]/, "Variables of psql (:name) are not filled in here: write the value itself."],
			[/^(?:<<<<<<<|=======|>>>>>>>)/, "This is the mark of a merge conflict: resolve it."],
			[/^`/, "Postgres puts names in double quotes (\"name\"), not in backticks."],
			[/^\{\{|^\$\{|^<%/, "This looks like a template that was not filled in."]
		];
		function syntaxHint(e, t, n) {
			let r = e.slice(Math.max(0, t - 200), t), i = e.slice(t, t + 64), a = n.startsWith("unterminated");
			return (a ? r.includes("\\'") : r.endsWith("\\'")) ? "A backslash does not escape a quote: write '' instead, or E'…' around the whole." : a ? "It begins here and is closed nowhere in the rest of the file." : h.test(r.slice(-40) + i) ? "Postgres has no IF NOT EXISTS here: put DROP … IF EXISTS before it, or look first in a DO block." : letterHint(e, t) ?? g.find(([e]) => e.test(i))?.[1];
		}
		function letterHint(e, t) {
			let n = e.lastIndexOf("\n", t - 1) + 1, r = e.slice(n, (0, a.Fu)(e, t)?.end ?? t).replace(/'[^']*'|"[^"]*"|\/\*.*?\*\//g, "");
			if (m.test(r)) return "A typographic quote stands here: replace it by ' or \".";
			let i = p.exec(r)?.[0];
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
		var _ = __nccwpck_require__(668);
		let v = new Set([
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
				if (!v.has((0, _.I)(t))) return [];
				for (let n of emptiedBy(t)) e.add(keyOf(n));
				let r = insertsOf(t, new Set());
				return r.map((t, i) => {
					let a = i === r.length - 1 ? n : 0, o = t.rows === void 0 ? void 0 : t.rows + a;
					return {
						...t,
						rows: o,
						guarded: t.guarded || e.has(keyOf(t.table))
					};
				});
			};
		}
		function keyOf({ schema: e = "public", name: t }) {
			return JSON.stringify([e, t]);
		}
		function emptiedBy(e) {
			if ("TruncateStmt" in e) return (e.TruncateStmt.relations ?? []).flatMap(inserts_rangeOf);
			if ("DeleteStmt" in e) return [nameOf(e.DeleteStmt.relation), ...emptiedIn(e.DeleteStmt.withClause)];
			if ("CreateStmt" in e) return e.CreateStmt.if_not_exists ? [] : [nameOf(e.CreateStmt.relation)];
			if ("CreateTableAsStmt" in e) return [nameOf(e.CreateTableAsStmt.into?.rel)];
			if ("InsertStmt" in e) return emptiedIn(e.InsertStmt.withClause);
			if ("SelectStmt" in e) {
				let { intoClause: t, withClause: n } = e.SelectStmt;
				return [...t?.rel ? [nameOf(t.rel)] : [], ...emptiedIn(n)];
			}
			return [];
		}
		function emptiedIn(e) {
			return ctesOf(e).flatMap(({ query: e }) => emptiedBy(e));
		}
		function insertsOf(e, t) {
			if ("CopyStmt" in e && e.CopyStmt.is_from && e.CopyStmt.relation !== void 0) return [{
				table: nameOf(e.CopyStmt.relation),
				rows: void 0,
				guarded: !1,
				onConflict: !1
			}];
			let n = ctesOf(withOf(e)), r = new Set([...t, ...n.filter(({ query: e }) => !("SelectStmt" in e)).map(({ name: e }) => e)]), i = n.flatMap(({ query: e }) => insertsOf(e, r));
			if ("InsertStmt" in e) return [...i, ofInsert(e.InsertStmt, n, r)];
			if (!("MergeStmt" in e)) return i;
			let { relation: a } = e.MergeStmt;
			return [...i, {
				table: nameOf(a),
				rows: void 0,
				guarded: !0,
				onConflict: !0
			}];
		}
		function ofInsert({ relation: e, selectStmt: t, onConflictClause: n }, r, i) {
			let a = t !== void 0 && "SelectStmt" in t ? t.SelectStmt : void 0, o = n !== void 0;
			return {
				table: nameOf(e),
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
			return "RangeVar" in e ? [nameOf(e.RangeVar)] : [];
		}
		function nameOf(e) {
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
				names: strings(e.DropStmt.objects)
			} : "AlterDefaultPrivilegesStmt" in e ? defaultPrivileges(e.AlterDefaultPrivilegesStmt) : void 0;
		}
		let y = {
			OBJECT_TABLE: "tables",
			OBJECT_SEQUENCE: "sequences",
			OBJECT_FUNCTION: "functions",
			OBJECT_TYPE: "types",
			OBJECT_SCHEMA: "schemas"
		};
		function defaultPrivileges({ options: e = [], action: t }) {
			let n = y[t?.objtype ?? ""];
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
				schemas: strings(listOf("schemas")),
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
		function strings(e = []) {
			return e.flatMap((e) => "String" in e ? [e.String.sval ?? ""] : []);
		}
		var b = __nccwpck_require__(972);
		let x = new Set([
			"location",
			"name_location",
			"stmt_location",
			"stmt_len",
			"list_start",
			"list_end",
			"rexpr_list_start",
			"rexpr_list_end"
		]), S = new Set(["sql", "plpgsql"]);
		function meaningOf(e) {
			let t = (0, b.SH)(e), n = t !== void 0 && S.has(t.language) ? write(e, t.body) + write(wordsOf(t)) : write(e);
			return (0, __nccwpck_require__(598).createHash)("sha256").update(n).digest("hex").slice(0, 32);
		}
		function wordsOf({ body: e }) {
			return (0, b.gF)(e, {
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
				typeof i == "number" && x.has(e) || (n += `${e}:${write(i, t)},`);
			}
			return `{${n}}`;
		}
		var C = __nccwpck_require__(873);
		function psqlProblem(e, { start: t, end: n }) {
			let r = /^\\(\w+|\S?)/.exec(e.text.slice(t, n))?.[1] ?? "", i = `\\${r} is a command of psql, not SQL`;
			return (0, c.l)(e, t, "psql-command", i, psqlHint(r));
		}
		let w = /^(?:syntax error|unterminated|missing |mismatched |unexpected end|too (?:few|many) parameters specified for RAISE|duplicate declaration|unrecognized |invalid )|cannot be used outside a loop|^there is no label|^end label|^block label|is declared CONSTANT$|must have a default value|^RETURN (?:NEXT )?(?:cannot|must) have|^cannot use RETURN|^"[^".]+" is not a known variable$|^loop variable of|must have only one target variable$/;
		function routineProblem(e, t, r) {
			let i = e.text.slice(t.start, t.end);
			if (r.language === "plpgsql") return plpgsqlProblem(e, t.start, i, r);
			let a = r.language === "sql" ? (0, n.eg)(r.body) : void 0;
			if (a?.status !== "error") return;
			let o = (0, b.gy)(i, r), s = o?.verbatim === !0 ? (0, C.QJ)(r.body, a.position) : 0, l = t.start + (o?.start ?? 0) + s, u = syntaxHint(e.text, l, a.message);
			return (0, c.l)(e, l, "syntax-error", a.message, u);
		}
		function plpgsqlProblem(e, t, r, i) {
			let a = (0, n.CS)(r);
			if (a.status === "ok" || !w.test(a.message)) return;
			let o = t + locate(r, i, a.message), s = syntaxHint(e.text, o, a.message);
			return (0, c.l)(e, o, "plpgsql-error", a.message, s);
		}
		function locate(e, t, r) {
			let i = (0, b.gy)(e, t);
			if (i?.verbatim !== !0 || e.length > 1e5) return i?.start ?? 0;
			let a = (0, b.gF)(e, i), o = a.length - 1, s = r.endsWith("end of input") ? o : 0;
			for (; s < o;) {
				let t = s + o >> 1, c = a[t]?.end ?? i.end, l = (0, n.CS)(e.slice(0, c) + e.slice(i.end));
				l.status === "error" && l.message === r ? o = t : s = t + 1;
			}
			let c = (/"([\s\S]*)"/.exec(r) ?? /\b([A-Z]{4,})\b/.exec(r))?.[1]?.toLowerCase(), isNamed = (t) => e.slice(t.start, t.end).toLowerCase() === c;
			return (a.slice(0, s + 1).findLast(isNamed) ?? a[s])?.start ?? i.start;
		}
		var T = __nccwpck_require__(117);
		function transactionProblems(e, t) {
			let n = [], r;
			for (let i of t) {
				let t = judge(e, i, r);
				t !== void 0 && n.push(t), i.control === "begin" && (r ??= i), [
					"commit",
					"rollback",
					"prepare"
				].includes(i.control) && !i.chains && (r = void 0);
			}
			return r === void 0 ? n : [...n, (0, c.l)(e, r.start, "unclosed-transaction", "BEGIN without COMMIT", "Write COMMIT; where the transaction is to end, or delete BEGIN: every migration runs in a transaction anyway.")];
		}
		function judge(e, t, n) {
			let at = (n, r, i) => (0, c.l)(e, t.start, n, r, i);
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
		function readSql({ file: e, text: t, copyRows: n = "refuse", compared: i = !0 }, a = r.b) {
			let o = (0, c.o)(e, t.replace(/\p{Surrogate}/gu, "�")), s = t.indexOf("\0");
			if (s >= 0) return {
				status: "parsed",
				statements: [],
				problems: [(0, c.l)(o, s, "nul-byte", "A NUL byte stands here", "Save the file as UTF-8 text.")]
			};
			let { statements: l, problems: u, whole: d } = describeAll(o, a(o.text, i ? "all" : "first"), n, i), f = d ? transactionProblems(o, l) : [];
			return {
				status: "parsed",
				statements: l.map(({ chains: e, ...t }) => t),
				problems: [...u, ...f].sort(byPosition)
			};
		}
		function describeAll(e, t, n, r) {
			let i = [], a = [], o = !0, l = insertReader();
			for (let u of t) {
				if (a.length >= 100) return {
					statements: i,
					problems: a,
					whole: !1
				};
				if (u.type === "psql" && a.push(psqlProblem(e, u)), u.type === "error") {
					let t = syntaxHint(e.text, u.offset, u.message);
					a.push((0, c.l)(e, u.offset, "syntax-error", u.message, t));
				}
				if (u.type !== "statement") continue;
				o = (0, s.X7)(u.node) ?? o;
				let t = o || "DoStmt" in u.node ? (0, b.SH)(u.node) : void 0, d = t === void 0 ? void 0 : routineProblem(e, u, t);
				d !== void 0 && a.push(d);
				let f = n === "refuse" ? copyProblem(e, u) : void 0;
				f !== void 0 && a.push(f), "DoStmt" in u.node && t !== void 0 && (0, b.O1)(t) && a.push((0, c.l)(e, u.start, "not-transactional", E, D));
				let p = describe(e, u, r ? meaningOf(u.node) : "", l(u.node, u.rowsLeftOut));
				i.push(p);
				let m = n === "allow" ? copyRowsProblem(e, p) : void 0;
				if (m !== void 0) return {
					statements: i,
					problems: [...a, m],
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
			let { node: a, start: o, end: c, copyRows: l } = t;
			return {
				start: o,
				end: c,
				line: (0, C.mh)(e.lineStarts, o),
				kind: (0, _.I)(a),
				control: (0, s.rs)(a),
				nonTransactional: withConcurrently((0, T.gv)(a), e.text, t),
				setsSession: (0, s.wv)(a),
				meaning: n,
				copyRows: l ?? (readsInput(t) ? {
					start: c,
					end: c
				} : void 0),
				inserts: r.length > 0 ? r : void 0,
				lasting: lastingOf(a),
				selective: (0, i.T)(a) || void 0,
				chains: (0, s.Bt)(a)
			};
		}
		let E = "COMMIT or ROLLBACK in a DO block would split the migration", D = "Take it out; work in batches belongs into several migrations, or into the application.";
		function copyProblem(e, t) {
			return readsInput(t) ? (0, c.l)(e, t.start, "copy-data", "COPY … FROM STDIN reads its rows from psql's input, which a migration does not have", "Move the rows to a seed file, or write them as INSERT (pg_dump --inserts).") : void 0;
		}
		function readsInput({ node: e }) {
			if (!("CopyStmt" in e)) return !1;
			let { is_from: t = !1, filename: n, is_program: r = !1 } = e.CopyStmt;
			return t && n === void 0 && !r;
		}
		function byPosition(e, t) {
			return (e.line ?? 0) - (t.line ?? 0) || (e.column ?? 0) - (t.column ?? 0);
		}
		async function serve(t) {
			for (let t of O) (0, e.setFlagsFromString)(t);
			await (0, n.oS)();
			let r = new KeptParts(), tell = (e) => t.postMessage(e), answer = (e) => tell({
				type: "answer",
				json: JSON.stringify(e)
			});
			t.on("message", (e) => void carryOut(e, r, () => tell({ type: "read" }), answer)), tell({ type: "ready" });
		}
		let O = [
			"--liftoff-only",
			"--no-wasm-tier-up",
			"--no-wasm-dynamic-tiering",
			"--wasm-lazy-validation"
		];
		async function carryOut(e, t, n, i) {
			if (e.type === "parse") {
				for (let n of e.texts) i(readSql(n, e.keep ? t.keep : r.b));
				return;
			}
			if (e.type === "refer") {
				let { referencesIn: n } = await __nccwpck_require__.e(944).then(__nccwpck_require__.bind(__nccwpck_require__, 944));
				for (let r of e.texts) i(n(r, t.recall));
				return;
			}
			let { Examiner: a } = await __nccwpck_require__.e(546).then(__nccwpck_require__.bind(__nccwpck_require__, 546)), o = new a(e.context, t.take), s = e.texts.map((t, r) => {
				let i = r < e.applied ? o.learn(t) : o.read(t);
				return n(), i;
			});
			for (let e of s) i(e?.hazards() ?? []);
		}
		t.parentPort !== null && serve(t.parentPort);
	})(), module.exports = n;
})();
