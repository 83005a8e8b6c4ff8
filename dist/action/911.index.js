"use strict";
exports.id = 911, exports.ids = [911], exports.modules = { 8292: ((e, t, n) => {
	n.d(t, { projectRefOf: () => projectRefOf });
	function projectRefOf({ kind: e, host: t, user: n }) {
		let r = e === "supabase-direct" ? t.split(".")[1] : e === "supabase-session-pooler" ? n.slice(n.lastIndexOf(".") + 1) : void 0;
		return r !== void 0 && /^[a-z]{20}$/.test(r) ? r : void 0;
	}
}) };
