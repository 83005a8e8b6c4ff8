"use strict";
exports.id = 406, exports.ids = [406], exports.modules = { 7406: ((e, t, n) => {
	n.d(t, { renderJson: () => renderJson });
	function renderJson(e, t) {
		return JSON.stringify(e, null, t).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, asEscapes).replaceAll("##[", "##\\u005b");
	}
	function asEscapes(e) {
		let t = "";
		for (let n = 0; n < e.length; n += 1) t += `\\u${e.charCodeAt(n).toString(16).padStart(4, "0")}`;
		return t;
	}
}) };
