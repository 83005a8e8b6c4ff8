import type { Rule } from "../rule.js";

/** Raised where the file is read: there is no statement to give to a rule. */
export const syntaxErrorRule: Rule = { id: "syntax-error", kind: "failing", about: [], check: () => [] };
