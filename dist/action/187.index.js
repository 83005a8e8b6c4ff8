"use strict";
exports.id = 187, exports.ids = [187], exports.modules = { 3187: ((e, t, n) => {
	n.r(t), n.d(t, { proxiedFetch: () => proxiedFetch });
	async function proxiedFetch() {
		let { defaults: e } = await n.e(845).then(n.bind(n, 1845));
		return e.request?.fetch ?? fetch;
	}
}) };
