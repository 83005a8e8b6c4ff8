"use strict";
exports.id = 30, exports.ids = [30], exports.modules = {
	9034: ((e, t, n) => {
		n.d(t, { K: () => proveApproval });
		async function proveApproval({ onProgress: e }, t) {
			let n = await t();
			return n.status === "refused" ? n : (e({
				type: "approved",
				evidence: n.evidence
			}), {
				status: "permitted",
				approval: n.evidence
			});
		}
	}),
	3030: ((e, t, n) => {
		n.r(t), n.d(t, { stamp: () => stamp });
		var r = n(3451), i = n(5865), a = n(4996), o = n(2767), s = n(4002), c = n(4250), l = n(5104);
		function changeStamp(e, t) {
			let { environment: n, identity: r, targetKind: i, found: a } = e, { tier: o, confirm: d, by: f } = t, refused = (e) => ({
				status: "refused",
				problem: e
			});
			if (a.status === "hidden") return refused(l.pi);
			if (o === "open" && i !== "loopback") return refused(u);
			if (a.status === "stamped" && a.stamp.tier === o && (0, s.q)(a.stamp.environment, n)) return { status: "unchanged" };
			let { system: p, database: m } = r, h = {
				environment: n,
				tier: o,
				system: p,
				database: m,
				by: f
			}, g = a.status === "stamped", _ = r.empty && !g ? "open" : e.standing, v = (0, c.Ml)(o) < (0, c.Ml)(_), y = (0, l.kg)(e), b = y !== void 0 && (0, c.Ml)(o) <= (0, c.Ml)(_);
			return _ === "open" || !(v || b) ? {
				status: "write",
				stamp: h,
				needs: "nothing"
			} : v && y !== void 0 ? refused((0, l.bf)(y, e)) : _ === "protected" || v && g ? {
				status: "write",
				stamp: h,
				needs: "approval"
			} : d === (0, s.X)(n) ? {
				status: "write",
				stamp: h,
				needs: "nothing"
			} : refused(notConfirmed(e));
		}
		function loweringOutsideActions({ environment: e, standing: t }, n) {
			return {
				code: "stamp-lowering",
				message: `The database is ${t}: to stamp it ${(0, o.T)(e)}, ${n}, takes an approval, which only GitHub Actions can prove`,
				hint: "Run the action with `operation: stamp` and this `tier` in a job with this environment, set up as for a protected reset (docs/stamp.md). A new, empty database needs none."
			};
		}
		let u = {
			code: "bad-input",
			message: "tier: `open` is for databases on this machine, and this one is on another",
			hint: "The lowest tier for it is `guarded`."
		};
		function notConfirmed({ environment: e }) {
			return {
				code: "not-confirmed",
				message: `A guarded database gets another name, or without a stamp less care, only when somebody confirms that ${(0, o.T)(e)} may be reset`,
				hint: `Type it: \`confirm: ${(0, s.X)(e)}\`.`
			};
		}
		var d = n(9034), f = n(5575), p = n(9464), m = n(527);
		async function stamp(e, t) {
			let n = (0, f.xS)("stamp", e, t), r = await e.firstSession.take();
			if (r.status === "failed") return (0, f.dO)(n, {
				outcome: "failed",
				problems: [r.problem]
			});
			let { session: a, state: o } = r;
			try {
				let r = {
					context: e,
					settings: t,
					facts: n
				};
				return (0, f.dO)(n, t.tier === void 0 ? look(o, r) : await change(a, o, r));
			} finally {
				await (0, i.Vu)(a);
			}
		}
		function look(e, { context: t, facts: n }) {
			return (0, m.V)(t.onProgress, (0, m.g)(n, e)), {
				outcome: "done",
				before: e
			};
		}
		async function change(e, t, n) {
			let { context: r, settings: o } = n;
			if (!t.locked) {
				let a = await (0, i.ml)(e, t, o.waitForRunMs);
				return a.status === "ours" ? change(e, a.state, n) : {
					...(0, p.ao)(a, o, r.signal),
					before: t
				};
			}
			let s = await permitted(t, n);
			return s.status === "write" ? write(e, t, s, n) : (await (0, a.NS)(e), s.status === "unchanged" ? {
				outcome: "done",
				before: t
			} : {
				outcome: (0, p.k6)(s.problem),
				before: t,
				problems: [s.problem]
			});
		}
		async function permitted(e, { context: t, settings: n, facts: r }) {
			let i = (0, m.g)(r, e), { tier: a = i.tier, confirm: o } = n, s = changeStamp(i, {
				tier: a,
				confirm: o,
				by: t.origin.actor
			});
			if (s.status !== "write") return s;
			if (s.needs === "nothing") return {
				...s,
				approval: void 0
			};
			if (!t.openGate) return {
				status: "refused",
				problem: loweringOutsideActions(i, a)
			};
			let c = await (0, d.K)(t, t.openGate);
			return c.status === "refused" ? c : {
				...s,
				approval: c.approval
			};
		}
		async function write(e, t, { stamp: n, approval: i }, { context: o }) {
			let s = {
				operation: "stamp",
				environment: n.environment,
				tier: n.tier,
				origin: o.origin
			}, c = await (0, a.Te)(e, t, {
				start: s,
				verified: [],
				adopted: [],
				idle: !1,
				stamp: n,
				approval: i
			}), l = {
				before: t,
				approval: i
			};
			if (c.status === "failed") {
				let e = (0, r.Vw)("statement-failed", "The stamp could not be written", c.error, o.target.kind);
				return {
					...l,
					outcome: "failed",
					problems: [e]
				};
			}
			if (c.status === "lost") return {
				...l,
				outcome: "unknown",
				problems: [h]
			};
			let { runId: u } = c, d = await (0, a.lb)(e, {
				runId: u,
				outcome: "done",
				errorCode: void 0,
				failed: void 0
			});
			return d ? {
				...l,
				outcome: "done",
				after: d
			} : {
				...l,
				outcome: "unknown",
				problems: [h]
			};
		}
		let h = {
			code: "outcome-unknown",
			message: "The connection broke while the stamp was written",
			hint: "Run the same command again, or look with `db-ops stamp`, without a tier."
		};
	})
};
