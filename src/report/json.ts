import type { Result } from "../result.js";
import type { SarifLog } from "./sarif.js";

/**
 * The result as JSON, for `--json` (indented) and the output `result` (one line); or a plan's SARIF.
 *
 * Characters that steer a terminal or reverse text, and the `[` of `##[` (an order to GitHub's runner anywhere in a
 * line), stand as `\u` escapes: the parsed value is the same.
 */
export function renderJson(result: Result | SarifLog, indent?: number): string {
  return JSON.stringify(result, null, indent)
    .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, asEscapes)
    .replaceAll("##[", "##\\u005b");
}

/** Characters outside the basic plane take two escapes in JSON. */
function asEscapes(character: string): string {
  let escapes = "";
  for (let index = 0; index < character.length; index += 1) {
    escapes += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escapes;
}
