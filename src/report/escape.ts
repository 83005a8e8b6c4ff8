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
const LONGEST_PROSE = 1500;
const LONGEST_LABEL = 60;

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

/** For one line of a person's terminal, or of what becomes a line of a log later. */
export function forTerminalLine(text: string): string {
  return oneLine(forTerminal(text));
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
  return `<code>${asEntities(showUnseen(shortened(text, LONGEST_INLINE)))}</code>`;
}

/**
 * For a sentence that holds foreign names, on one line of markdown, a table cell included. Words of plain letters and
 * numbers stay; all else, what stands in backticks included, is shown as {@link forMarkdownInline} would: GitHub looks
 * for mentions, references and addresses in every text that is not `<code>`, entities or not.
 */
export function forMarkdownProse(text: string): string {
  const pieces = shortened(oneLine(text), LONGEST_PROSE).split(/`([^`]+)`/);
  return pieces.map((piece, index) => (index % 2 === 1 ? asCode([piece]) : proseWords(piece))).join("");
}

/** A foreign text that leads somewhere; without the link when the address has a character that markdown might read. */
export function forMarkdownLink(text: string, url: string | undefined): string {
  const shown = forMarkdownInline(text);
  return url !== undefined && isPlainUrl(url) ? `[${shown}](${url})` : shown;
}

/** Whether an address can stand in markdown as it is. */
export function isPlainUrl(url: string): boolean {
  return PLAIN_URL.test(url);
}

const PLAIN_URL = /^https?:\/\/[\w.~:/?#@&+,;=%-]+$/;

/** A file's path as part of an address: no half surrogates, and none of the marks that `encodeURIComponent` leaves alone. */
export function encodePath(file: string): string {
  const encoded = encodeURIComponent(file.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("%2F", "/");
  return encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** For markdown as a block of its own: a fence that is longer than any run of backticks inside. */
export function forMarkdownBlock(text: string, language: "text" | "sql" = "text"): string {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n").map(showUnseenButTab);
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}

/** For a label in a mermaid diagram, which has no escapes that hold everywhere: what is no letter, number or `_.-` becomes `_`. */
export function forMermaid(text: string): string {
  return [...text.replace(/[^\p{Script=Latin}\p{Nd} _.-]/gu, "_")].slice(0, LONGEST_LABEL).join("");
}

/** A word that no reader of markdown takes for anything else; hexadecimal ones may be commits. */
const PLAIN_WORD = /^(?![\da-f]{7,40}\b)\(?\p{Script=Latin}+(?:[-'’]\p{Script=Latin}+)*[).,:;?]*$/iu;
/** Numbers, and marks alone, as entities: `1.` at a line's start would begin a list. */
const PLAIN_NUMBER = /^\(?\d{1,6}(?:,\d{3})*(?:\.\d+)?%?[).,:;]*$|^[().,:;]+$/;

/** White space stays where it is; neighbours that have to be code share one element. */
function proseWords(text: string): string {
  let shown = "";
  const run: string[] = [];
  for (const part of text.split(/(\s+)/)) {
    if (run.length > 0 && /^\s+$/.test(part)) run.push(part);
    else if (PLAIN_WORD.test(part)) shown += asCode(run.splice(0)) + part;
    else if (PLAIN_NUMBER.test(part)) shown += asCode(run.splice(0)) + asEntities(part);
    else if (part.trim() === "") shown += part === "" ? "" : " ";
    else run.push(part);
  }
  return shown + asCode(run);
}

function asCode(parts: readonly string[]): string {
  const text = parts.join("");
  if (text.trim() === "") return text === "" ? "" : " ";
  // A sentence's own marks are no part of the name between them; a call's parenthesis is.
  const [, before = "", words = "", after = "", space = ""] =
    /^(\(?)(.+?\([^()]*\)|.+?)(\)?[.,:;]?)(\s*)$/s.exec(text) ?? [];
  const code = `<code>${asEntities(showUnseen(words))}</code>`;
  return `${asEntities(before)}${code}${asEntities(after)}${space === "" ? "" : " "}`;
}

function shortened(text: string, longest: number): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}

function asEntities(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
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
