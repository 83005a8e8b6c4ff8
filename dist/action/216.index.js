"use strict";
exports.id = 216, exports.ids = [216], exports.modules = { 1216: ((e, t, n) => {
	n.d(t, { rulePages: () => rulePages });
	var r = n(2527);
	function rulePages(e) {
		let { GITHUB_SERVER_URL: t, GITHUB_ACTION_REPOSITORY: n, GITHUB_ACTION_REF: i } = e;
		return t && n && i ? `${t.replace(/\/+$/, "")}/${n}/blob/${(0, r.O0)(i)}/docs/hazards` : void 0;
	}
}) };
