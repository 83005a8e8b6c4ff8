import { looksLikeASecret } from "../guard/secrets.js";
import { bad, ok, type Reader } from "./readers.js";

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * A name that may be a GitHub environment's: at most 255 characters, no quotes, backticks, commas, semicolons or
 * backslashes, nothing unseen. Spaces and slashes are allowed there (`Preview / web`).
 */
export const environmentName: Reader<string> = (text) => {
  if (UNSEEN.test(text)) return bad("holds a character that cannot be seen", "Type the name anew.");
  if (text.length > 255) return bad("is too long for an environment's name", "At most 255 characters.");
  // The name goes into the ledger and every report.
  if (looksLikeASecret(text))
    return bad("is not an environment's name", "Give its name, such as production.");
  if (/['"`,;\\]/.test(text)) {
    return bad("is not an environment's name", "No quotes, backticks, commas, semicolons or backslashes.");
  }
  return ok(text);
};

export const path: Reader<string> = (text) =>
  UNSEEN.test(text) ? bad("holds a character that cannot be seen", "Type the path anew.") : ok(text);

/** The ending keeps a slip from writing over a migration. */
export const sarifFile: Reader<string> = (text) => {
  if (!/\.(sarif|json)$/i.test(text)) return bad("is not a SARIF file's name", "It ends in .sarif or .json.");
  return path(text);
};

/** As the Supabase CLI has it (measured, 3.1.0). */
export const projectRef: Reader<string> = (text) =>
  /^[a-z]{20}$/.test(text)
    ? ok(text)
    : bad(
        "is not a project's reference",
        "20 small letters: the part of the dashboard's address after /project/.",
      );
