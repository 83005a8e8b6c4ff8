import { joints, nextToken } from "./lexer.js";

/**
 * Blanks the `--` comments between the parts of a string that goes on in a later line: Postgres allows them, libpg_query
 * 18.1.5 takes them for a syntax error. The text stays as long as it was, so positions in it hold.
 *
 * @param inBodies also inside dollar quotes, where a function's body may stand.
 */
export function withoutJointComments(sql: string, inBodies = false): string {
  if (!/'\s*--/.test(sql)) return sql;
  let written = "";
  let from = 0;
  for (let token = nextToken(sql, 0); token !== undefined; token = nextToken(sql, token.end)) {
    for (const { start, end } of joints(sql, token)) {
      written += sql.slice(from, start) + sql.slice(start, end).replace(/[^\n\r]/g, " ");
      from = end;
    }
    if (!inBodies || token.kind !== "dollar-string") continue;
    const body = token.start + sql.slice(token.start).search(/(?<=\$.*)\$/) + 1;
    written += sql.slice(from, body) + withoutJointComments(sql.slice(body, token.end));
    from = token.end;
  }
  return written + sql.slice(from);
}
