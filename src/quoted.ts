/**
 * A value that somebody typed, as a message may show it: in quotes, on one line, unseen characters as escapes, cut.
 * It keeps a message readable; each medium still escapes the whole (`report/escape.ts`).
 *
 * @param longest in characters (code points)
 */
export function quoted(value: string, longest = 80): string {
  const characters = [...value];
  const short = characters.length > longest ? [...characters.slice(0, longest - 1), "…"] : characters;
  return `"${short.join("").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, asEscape)}"`;
}

function asEscape(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
