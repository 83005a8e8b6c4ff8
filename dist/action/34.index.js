"use strict";
exports.id = 34, exports.ids = [34], exports.modules = { 2034: ((e, t, n) => {
	n.r(t), n.d(t, { checkBackup: () => checkBackup });
	async function checkBackup(e, t) {
		let { settings: r, env: i, signal: a, openFetch: o } = e, { requireBackup: s } = await Promise.all([n.e(395), n.e(715)]).then(n.bind(n, 715)), { projectRefOf: c } = await n.e(911).then(n.bind(n, 8292));
		return s({
			requiredMs: r.requireBackup?.ageMs,
			accessToken: r.supabaseAccessToken,
			projectRef: r.projectRef,
			targetRef: c(t),
			now: Date.now(),
			apiUrl: i.SUPABASE_API_URL || void 0,
			fetch: await o?.(),
			signal: a
		});
	}
}) };
