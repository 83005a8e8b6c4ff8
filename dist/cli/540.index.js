"use strict";
exports.id = 540, exports.ids = [540], exports.modules = { 4159: ((e, t, n) => {
	n.d(t, { default: () => yoctoSpinner });
	var r = {};
	n.r(r), n.d(r, {
		bgBlack: () => T,
		bgBlue: () => k,
		bgBlueBright: () => ie,
		bgCyan: () => j,
		bgCyanBright: () => G,
		bgGray: () => N,
		bgGreen: () => D,
		bgGreenBright: () => H,
		bgMagenta: () => A,
		bgMagentaBright: () => W,
		bgRed: () => E,
		bgRedBright: () => V,
		bgWhite: () => M,
		bgWhiteBright: () => K,
		bgYellow: () => O,
		bgYellowBright: () => U,
		black: () => g,
		blue: () => b,
		blueBright: () => L,
		bold: () => c,
		cyan: () => S,
		cyanBright: () => z,
		dim: () => l,
		gray: () => w,
		green: () => v,
		greenBright: () => F,
		hidden: () => ne,
		inverse: () => te,
		italic: () => u,
		magenta: () => x,
		magentaBright: () => R,
		overline: () => ee,
		red: () => _,
		redBright: () => P,
		reset: () => s,
		strikethrough: () => re,
		underline: () => d,
		underlineBlack: () => q,
		underlineBlue: () => oe,
		underlineBlueBright: () => me,
		underlineCurly: () => p,
		underlineCyan: () => ce,
		underlineCyanBright: () => ge,
		underlineDashed: () => h,
		underlineDotted: () => m,
		underlineDouble: () => f,
		underlineGray: () => ue,
		underlineGreen: () => Y,
		underlineGreenBright: () => fe,
		underlineMagenta: () => se,
		underlineMagentaBright: () => he,
		underlineRed: () => J,
		underlineRedBright: () => de,
		underlineWhite: () => le,
		underlineWhiteBright: () => X,
		underlineYellow: () => ae,
		underlineYellowBright: () => pe,
		white: () => C,
		whiteBright: () => B,
		yellow: () => y,
		yellowBright: () => I
	});
	var i = n(1708), a = n(7975);
	let o = n(7066)?.WriteStream?.prototype?.hasColors?.() ?? !1, format = (e, t) => {
		if (!o) return (e) => e;
		let n = `\u001B[${e}m`, r = `\u001B[${t}m`;
		return (e) => {
			let i = e + "", a = i.indexOf(r);
			if (a === -1) return n + i + r;
			let o = n, s = 0, c = (t === 22 ? r : "") + n;
			for (; a !== -1;) o += i.slice(s, a) + c, s = a + r.length, a = i.indexOf(r, s);
			return o += i.slice(s) + r, o;
		};
	}, s = format(0, 0), c = format(1, 22), l = format(2, 22), u = format(3, 23), d = format(4, 24), f = format("4:2", 24), p = format("4:3", 24), m = format("4:4", 24), h = format("4:5", 24), ee = format(53, 55), te = format(7, 27), ne = format(8, 28), re = format(9, 29), g = format(30, 39), _ = format(31, 39), v = format(32, 39), y = format(33, 39), b = format(34, 39), x = format(35, 39), S = format(36, 39), C = format(37, 39), w = format(90, 39), T = format(40, 49), E = format(41, 49), D = format(42, 49), O = format(43, 49), k = format(44, 49), A = format(45, 49), j = format(46, 49), M = format(47, 49), N = format(100, 49), P = format(91, 39), F = format(92, 39), I = format(93, 39), L = format(94, 39), R = format(95, 39), z = format(96, 39), B = format(97, 39), V = format(101, 49), H = format(102, 49), U = format(103, 49), ie = format(104, 49), W = format(105, 49), G = format(106, 49), K = format(107, 49), q = format("58;5;0", 59), J = format("58;5;1", 59), Y = format("58;5;2", 59), ae = format("58;5;3", 59), oe = format("58;5;4", 59), se = format("58;5;5", 59), ce = format("58;5;6", 59), le = format("58;5;7", 59), ue = format("58;5;8", 59), de = format("58;5;9", 59), fe = format("58;5;10", 59), pe = format("58;5;11", 59), me = format("58;5;12", 59), he = format("58;5;13", 59), ge = format("58;5;14", 59), X = format("58;5;15", 59), Z = i.platform !== "win32" || !!i.env.WT_SESSION || i.env.TERM_PROGRAM === "vscode", isInteractive = (e) => !(!e.isTTY || i.env.TERM === "dumb" || "CI" in i.env), _e = b(Z ? "ℹ" : "i"), ve = v(Z ? "✔" : "√"), ye = y(Z ? "⚠" : "‼"), be = _(Z ? "✖" : "×"), Q = {
		frames: Z ? [
			"⠋",
			"⠙",
			"⠹",
			"⠸",
			"⠼",
			"⠴",
			"⠦",
			"⠧",
			"⠇",
			"⠏"
		] : [
			"-",
			"\\",
			"|",
			"/"
		],
		interval: 80
	}, xe = /][\s\S]*?(?:|\\)/g, $ = new Set();
	class YoctoSpinner {
		#e;
		#t;
		#n = -1;
		#r;
		#i;
		#a;
		#o;
		#s;
		#c = 0;
		#l;
		#u;
		#d = 0;
		#f = !1;
		#p = new Map();
		#m = !1;
		#h = !1;
		constructor(e = {}) {
			let t = e.spinner ?? Q;
			if (!Array.isArray(t.frames) || t.frames.length === 0 || t.frames.some((e) => typeof e != "string")) throw Error("The `spinner.frames` option must be a non-empty array of strings");
			if (t.interval !== void 0 && !(Number.isInteger(t.interval) && t.interval > 0)) throw Error("The `spinner.interval` option must be a positive integer");
			this.#e = t.frames, this.#t = t.interval ?? Q.interval, this.#i = e.handleSignals ?? !0, this.#a = e.text ?? "", this.#o = e.stream ?? i.stderr, this.#s = e.color ?? "cyan", this.#u = isInteractive(this.#o), this.#l = this.#j.bind(this);
		}
		#g(e) {
			this.#m = !0;
			try {
				return e();
			} finally {
				this.#m = !1;
			}
		}
		#_(e, t) {
			if (e == null) return "";
			if (typeof e == "string") return e;
			if (Buffer.isBuffer(e) || ArrayBuffer.isView(e)) {
				let n = typeof t == "string" && t !== "" && t !== "buffer" ? t : "utf8";
				return Buffer.from(e).toString(n);
			}
			return String(e);
		}
		#v(e) {
			if (!this.#u) return e();
			try {
				return this.#T("\x1B[?2026h"), e();
			} finally {
				this.#T("\x1B[?2026l");
			}
		}
		#y(e) {
			if (!e || this.#p.has(e) || typeof e.write != "function" || $.has(e)) return;
			let t = e.write, hookedWrite = (...n) => this.#S(e, t, n);
			this.#p.set(e, {
				originalWrite: t,
				hookedWrite
			}), $.add(e), e.write = hookedWrite;
		}
		#b() {
			if (!this.#u || this.#p.size > 0) return;
			let e = new Set([this.#o]);
			(this.#o === i.stdout || this.#o === i.stderr) && (isInteractive(i.stdout) && e.add(i.stdout), isInteractive(i.stderr) && e.add(i.stderr));
			for (let t of e) this.#y(t);
		}
		#x() {
			for (let [e, t] of this.#p) e.write === t.hookedWrite && (e.write = t.originalWrite), $.delete(e);
			this.#p.clear();
		}
		#S(e, t, n) {
			let [r, i, a] = n, o = i, s = a;
			if (typeof o == "function" && (s = o, o = void 0), this.#m || !this.isSpinning) return t.call(e, r, o, s);
			this.#c > 0 && this.clear();
			let c = this.#_(r, o), l = c.at(-1) === "\n", u = t.call(e, r, o, s);
			return l ? this.#h = !1 : c !== "" && (this.#h = !0), this.isSpinning && !this.#h && this.#w(), u;
		}
		start(e) {
			return e && (this.#a = e), this.isSpinning || (this.#f = !0, this.#D(), this.#b(), this.#w(), this.#k(), this.#u && (this.#r = setInterval(() => {
				this.#w();
			}, this.#t))), this;
		}
		stop(e) {
			if (!this.isSpinning) return this;
			let t = this.#h;
			if (this.#f = !1, this.#r &&= (clearInterval(this.#r), void 0), this.#h = !1, this.#x(), this.#O(), this.clear(), this.#A(), e) {
				let n = t ? "\n" : "";
				this.#o.write(`${n}${e}\n`);
			}
			return this;
		}
		#C(e, t) {
			return this.stop(`${e} ${t ?? this.#a}`);
		}
		success(e) {
			return this.#C(ve, e);
		}
		error(e) {
			return this.#C(be, e);
		}
		warning(e) {
			return this.#C(ye, e);
		}
		info(e) {
			return this.#C(_e, e);
		}
		get isSpinning() {
			return this.#f;
		}
		get text() {
			return this.#a;
		}
		set text(e) {
			this.#a = e ?? "", this.#w();
		}
		get color() {
			return this.#s;
		}
		set color(e) {
			this.#s = e, this.#w();
		}
		clear() {
			return !this.#u || this.#c === 0 || (this.#g(() => {
				this.#o.cursorTo(0);
				for (let e = 0; e < this.#c; e++) e > 0 && this.#o.moveCursor(0, -1), this.#o.clearLine(1);
			}), this.#c = 0), this;
		}
		#w() {
			if (this.#h) return;
			let e = this.#u, t = Date.now();
			(this.#n === -1 || t - this.#d >= this.#t) && (this.#n = ++this.#n % this.#e.length, this.#d = t);
			let n = r[this.#s] ?? S, i = this.#e[this.#n], a = `${n(i)} ${this.#a}`;
			this.#u || (a += "\n"), e ? this.#v(() => {
				this.clear(), this.#T(a);
			}) : this.#T(a), this.#u && (this.#c = this.#E(a));
		}
		#T(e) {
			this.#g(() => {
				this.#o.write(e);
			});
		}
		#E(e) {
			let t = this.#o.columns || 80, n = (0, a.stripVTControlCharacters)(e.replaceAll(xe, "")).split("\n"), r = 0;
			for (let e of n) r += Math.max(1, Math.ceil(e.length / t));
			return r;
		}
		#D() {
			this.#u && this.#T("\x1B[?25l");
		}
		#O() {
			this.#u && this.#T("\x1B[?25h");
		}
		#k() {
			this.#i && (i.once("SIGINT", this.#l), i.once("SIGTERM", this.#l));
		}
		#A() {
			this.#i && (i.off("SIGINT", this.#l), i.off("SIGTERM", this.#l));
		}
		#j(e) {
			this.isSpinning && this.stop();
			let t = e === "SIGINT" ? 130 : e === "SIGTERM" ? 143 : 1;
			i.exit(t);
		}
	}
	function yoctoSpinner(e) {
		return new YoctoSpinner(e);
	}
}) };
