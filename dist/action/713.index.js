"use strict";
exports.id = 713, exports.ids = [713], exports.modules = { 8094: ((e, t, n) => {
	n.r(t), n.d(t, { status: () => status });
	var r = n(5865), i = n(5379), a = n(4601), o = n(8344), s = n(5575), c = n(527), l = n(6677);
	async function status(e, t) {
		let { parser: n, project: u } = e, d = (0, s.xS)("status", e, t), f = await e.firstSession.take();
		if (f.status === "failed") return (0, s.dO)(d, {
			outcome: "failed",
			problems: [f.problem]
		});
		try {
			let { state: t, session: r } = f;
			(0, c.V)(e.onProgress, (0, c.g)(d, t));
			let { migrations: p, parsed: m, problems: h } = await (0, a.s)(u, t, n, (0, i.b)(r)), g = (0, o.pq)((0, o.CI)(p, m)), _ = u.readSeeds(), v = [..._.problems, ..._.files.flatMap((e) => e.problems)], y = (0, s.EK)(u);
			return (0, s.dO)(d, {
				outcome: y.length > 0 ? "refused" : "done",
				problems: [
					...y,
					...(0, l.H)(t),
					...h,
					...v
				],
				before: t,
				seeds: { files: _.files },
				migrations: p,
				segmentCounts: g
			});
		} finally {
			(0, r.Ky)(f.session);
		}
	}
}) };
