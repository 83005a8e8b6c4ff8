/** SQL for a timestamp as UTC in ISO 8601 with milliseconds. */
export function iso(expression: string): string {
  return `pg_catalog.to_char(${expression} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
