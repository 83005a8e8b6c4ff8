import ms, { type StringValue } from "ms";
import { bad, ok, type Reader } from "./readers.js";

/** A subset of what `ms` takes: years are no timeout, and nobody agrees on what a bare number counts. */
const DURATION = /^[0-9]{1,9}(\.[0-9]{1,3})? ?(ms|s|m|h|d)$/;

/** Both inclusive, as text such as `10ms`. */
export interface DurationBounds {
  readonly least: StringValue;
  readonly most: StringValue;
}

/** A duration such as `500ms`, `5s`, `2m`, `1h` or `1d`, in whole milliseconds. */
export function duration({ least, most }: DurationBounds): Reader<number> {
  return (text) => {
    if (/^[0-9.]+$/.test(text)) return bad("has no unit", "Add ms, s, m, h or d, such as 500ms or 5m.");
    if (!isDuration(text))
      return bad("is not a duration", "Write a number and ms, s, m, h or d, such as 500ms or 5m.");
    const milliseconds = Math.round(ms(text));
    if (milliseconds < ms(least)) return bad("is too short", `At least ${least}.`);
    return milliseconds > ms(most) ? bad("is too long", `At most ${most}.`) : ok(milliseconds);
  };
}

function isDuration(text: string): text is StringValue {
  return DURATION.test(text);
}
