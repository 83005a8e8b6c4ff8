/**
 * The one place where text that others wrote (SQL, server messages, file names, branch names) is made harmless,
 * with one function for each medium. What the functions return is for that medium only.
 */

/** Controls except tab and line feed, format characters (bidi, zero-width, tags), Unicode's own line ends, half surrogates. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** CSI, OSC (ended by BEL or ST) and the two-character escape sequences of ECMA-48. */
const ESCAPE_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;

const PLAIN = /^[\t\n -~]*$/;

const LONGEST_INLINE = 200;

/**
 * For GitHub's log. The runner reads stdout and stderr line by line, and takes `::command::` after white space at a
 * line's start, and `##[command]` anywhere, for orders to itself (actions/runner, ActionCommand.cs); a notice or a
 * file name could so forge an output or unmask a secret.
 * Line ends come back as `\n`; each line may be printed as it is.
 */
export function forLog(text: string): string {
  // `\s` covers all that .NET's Trim takes for white space, except U+0085, which is gone by now.
  return withoutUnseen(text)
    .replace(/^([^\S\n]*):(?=:)/gm, "$1: ")
    .replaceAll("##[", "## [");
}

/** For a person's terminal: no colours, cursor moves, titles, links or reversed text. Line ends come back as `\n`. */
export function forTerminal(text: string): string {
  return withoutUnseen(text);
}

/** Joins lines, for a place that has room for one: a table cell, a list item. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").trim();
}

/**
 * For markdown amid other text, a table cell included. As `<code>` with every punctuation mark as an entity, nothing
 * in it can become a link, an image, a mention, HTML or a table's edge. At most 200 characters.
 */
export function forMarkdownInline(text: string): string {
  const characters = [...text];
  const short =
    characters.length > LONGEST_INLINE ? [...characters.slice(0, LONGEST_INLINE - 1), "…"] : characters;
  const shown = showUnseen(short.join("")).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<code>${shown}</code>`;
}

/** For markdown as a block of its own: a fence that is longer than any run of backticks inside. */
export function forMarkdownBlock(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n").map(showUnseenButTab);
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${lines.join("\n")}\n${fence}`;
}

function withoutUnseen(text: string): string {
  // Nearly every line is plain, and the search below is slow.
  if (PLAIN.test(text)) return text;
  return text
    .replace(ESCAPE_SEQUENCE, "")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(UNSEEN, "");
}

function showUnseen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, asEscape);
}

function showUnseenButTab(line: string): string {
  return line.replace(UNSEEN, asEscape);
}

function asEscape(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\t") return "\\t";
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
