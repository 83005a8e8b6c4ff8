import type { Finding, Rule } from "../rule.js";

/** Raised where a body is read: a computed EXECUTE, whose statement only the server will see. */
export const dynamicSql: Rule & { readonly describe: (expression: string) => Finding } = {
  id: "dynamic-sql",
  kind: "unseen",
  about: [],
  check: () => [],
  describe(expression) {
    const verb = /'\s*(alter|create|delete|drop|grant|insert|revoke|truncate|update)\b/i.exec(
      expression,
    )?.[1];
    const what =
      verb === undefined ? "a statement" : `${/^[aeiou]/i.test(verb) ? "an" : "a"} ${verb.toUpperCase()}`;
    return {
      severity: verb === undefined || /^(?:insert|grant|create)$/i.test(verb) ? "note" : "warning",
      reason: `EXECUTE runs ${what} that is put together only when it runs, so nothing can be said about it here.`,
      rewrite: "-- write the statements out, one for each object",
    };
  },
};
