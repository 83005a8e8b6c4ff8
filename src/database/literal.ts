import pg from "pg";

/** SQL for a text, or `null`. Safe under either setting of `standard_conforming_strings`. */
export function literal(value: string | undefined): string {
  return value === undefined ? "null" : pg.escapeLiteral(value);
}

/**
 * Like `literal`, without a `$` in it. When a function's body is wrong, Postgres looks for that body in the whole message to
 * tell the position, and gives up when it finds a second one: a copy of the file must not look like the file. Not by pg,
 * which goes through a text character by character: whole files are copied.
 */
function copyLiteral(value: string): string {
  const escaped = value.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll("$", "\\x24");
  return /[\\$]/.test(value) ? `e'${escaped}'` : `'${escaped}'`;
}

/** SQL for a `text[]`. */
export function textArray(values: readonly string[]): string {
  return `array[${values.map(copyLiteral).join(",")}]::text[]`;
}
