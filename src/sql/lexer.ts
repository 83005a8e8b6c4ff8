/**
 * Postgres' lexical rules, as far as telling tokens apart needs them (src/backend/parser/scan.l).
 *
 * libpg_query has a scanner too; it gives up at the first unterminated quote and takes 800 ms for 1 MB. This one takes
 * about 20 ms, counts in UTF-16 as the rest of this room does, and always reaches the end of the text.
 */

export type TokenKind =
  | "word"
  | "name"
  | "string"
  | "dollar-string"
  | "number"
  | "parameter"
  | "operator"
  | "semicolon"
  | "open"
  | "close"
  | "comment"
  | "backslash"
  | "other";

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 indexes: the first character, and just past the last one. */
  readonly start: number;
  readonly end: number;
}

// PL/pgSQL's labels and `..` are "other".
const LINE_COMMENT = /--[^\n\r]*/y;
const NUMBER =
  /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?!\.)\d*(?:_\d+)*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const PARAMETER = /\$\d+/y;
// No name is longer than 63; a file of nothing but `+`, each a token, would be gone through to its end for each of them.
const OPERATOR = /[-+*/<>=~!@#%^&|`?]{1,200}/y;
const OTHER = /:[:=]|\.\.|[\s\S]/y;
// What may end an E'…': a quote, unless it is doubled or behind a backslash.
const ESCAPED = /''?|\\[\s\S]/g;
const COMMENT_EDGE = /\/\*|\*\//g;

/** Where the text proper begins: after a byte order mark, if there is one. */
export function textStart(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** The first token at or after `from`, comments included; `undefined` when only white space is left before `to`. */
export function nextToken(text: string, from: number, to = text.length): Token | undefined {
  const start = afterSpace(text, from);
  if (start >= to) return undefined;
  const token = tokenAt(text, start);
  return token.end > to ? { ...token, end: to } : token;
}

/** As {@link nextToken}, without comments. */
export function nextSignificant(text: string, from: number, to = text.length): Token | undefined {
  let token = nextToken(text, from, to);
  while (token?.kind === "comment") token = nextToken(text, token.end, to);
  return token;
}

/** A stretch of text from its first token to its last, without the white space and comments around them. */
export function significantPart(text: string, from: number, to: number): { start: number; end: number } {
  const first = nextSignificant(text, from, to);
  let end = first?.start ?? from;
  for (let token = first; token !== undefined; token = nextSignificant(text, token.end, to)) end = token.end;
  return { start: first?.start ?? from, end };
}

/** What stands between the parts of a string that goes on in a later line: white space and `--` comments. */
export function joints(text: string, { kind, start, end }: Token): { start: number; end: number }[] {
  if (kind !== "string") return [];
  const endOfPart = /e/i.test(text.charAt(start)) ? endOfEscaped : endOfPlain;
  const found: { start: number; end: number }[] = [];
  let from = endOfPart(text, text.indexOf("'", start));
  while (from < end) {
    const to = continuation(text, from) ?? end;
    found.push({ start: from, end: to });
    from = endOfPart(text, to);
  }
  return found;
}

/** By the first character: most tokens are told by it alone, and every pattern that is tried costs as much as all the rest. */
function tokenAt(text: string, at: number): Token {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return prefixedQuote(text, at) ?? token("word", at, endOfWord(text, at));
  if (isDigit(code)) return token("number", at, endOfMatch(NUMBER, text, at));
  const char = text.charAt(at);
  switch (char) {
    case ",":
      return token("other", at, at + 1);
    case "'":
      return token("string", at, endOfString(text, at, endOfPlain));
    case '"':
      return token("name", at, endOfQuoted(text, at, '"'));
    case "$":
      return dollarAt(text, at);
    case ";":
      return token("semicolon", at, at + 1);
    case "(":
      return token("open", at, at + 1);
    case ")":
      return token("close", at, at + 1);
    case "\\":
      return token("backslash", at, at + 1);
  }
  if (char === "." && isDigit(text.charCodeAt(at + 1)))
    return token("number", at, endOfMatch(NUMBER, text, at));
  if (char === "-" && text.startsWith("--", at))
    return token("comment", at, endOfMatch(LINE_COMMENT, text, at));
  if (char === "/" && text.startsWith("/*", at)) return token("comment", at, endOfComment(text, at));
  const operator = endOfMatch(OPERATOR, text, at);
  if (operator > at) return token("operator", at, endOfOperator(text, at, operator));
  return token("other", at, endOfMatch(OTHER, text, at));
}

function token(kind: TokenKind, start: number, end: number): Token {
  return { kind, start, end };
}

/** What a name may begin with: to Postgres every character above ASCII is a letter, a no-break space too. */
function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code === 95 || code >= 128;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function endOfWord(text: string, at: number): number {
  let end = at + 1;
  for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code) || code === 36; )
    code = text.charCodeAt(++end);
  return end;
}

/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"`: the prefix belongs to the quote. */
function prefixedQuote(text: string, at: number): Token | undefined {
  const next = text.charAt(at + 1);
  if (next === "'") {
    const prefix = text.charAt(at).toLowerCase();
    if (prefix === "e") return token("string", at, endOfString(text, at + 1, endOfEscaped));
    if ("bxn".includes(prefix)) return token("string", at, endOfString(text, at + 1, endOfPlain));
  }
  if (next === "&" && text.charAt(at).toLowerCase() === "u") {
    const quote = text.charAt(at + 2);
    if (quote === "'") return token("string", at, endOfString(text, at + 2, endOfPlain));
    if (quote === '"') return token("name", at, endOfQuoted(text, at + 2, '"'));
  }
  return undefined;
}

function dollarAt(text: string, at: number): Token {
  const opened = endOfMatch(DOLLAR, text, at);
  if (opened > at) {
    const tag = text.slice(at, opened);
    const closed = text.indexOf(tag, opened);
    return token("dollar-string", at, closed < 0 ? text.length : closed + tag.length);
  }
  const parameter = endOfMatch(PARAMETER, text, at);
  return parameter > at ? token("parameter", at, parameter) : token("other", at, at + 1);
}

/** Space, and `\t` to `\r`. */
function afterSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || (code >= 9 && code <= 13); code = text.charCodeAt(at))
    at++;
  return at;
}

/** A quote on a later line continues the string, and backslashes go on meaning what they mean in `E'…'`. */
function endOfString(text: string, at: number, endOfPart: EndOfPart): number {
  let end = endOfPart(text, at);
  for (let next = continuation(text, end); next !== undefined; next = continuation(text, end)) {
    end = endOfPart(text, next);
  }
  return end;
}

/** Just past the quote that closes the one at `at`. */
type EndOfPart = (text: string, at: number) => number;

const endOfPlain: EndOfPart = (text, at) => endOfQuoted(text, at, "'");

/** A doubled quote stands for itself. */
function endOfQuoted(text: string, at: number, quote: string): number {
  let closed = text.indexOf(quote, at + 1);
  while (closed >= 0 && text.charAt(closed + 1) === quote) closed = text.indexOf(quote, closed + 2);
  return closed < 0 ? text.length : closed + 1;
}

function endOfEscaped(text: string, at: number): number {
  ESCAPED.lastIndex = at + 1;
  for (let end = ESCAPED.exec(text); end !== null; end = ESCAPED.exec(text)) {
    // Longer is a doubled quote or an escaped character.
    if (end[0].length === 1) return ESCAPED.lastIndex;
  }
  return text.length;
}

/** Where the quote stands that continues a string which ends before `at`: on a later line, with at most `--` between. */
function continuation(text: string, at: number): number | undefined {
  let next = afterSpace(text, at);
  while (text.startsWith("--", next)) next = afterSpace(text, endOfMatch(LINE_COMMENT, text, next));
  return text.charAt(next) === "'" && /[\n\r]/.test(text.slice(at, next)) ? next : undefined;
}

/** Block comments nest. */
function endOfComment(text: string, at: number): number {
  let depth = 0;
  COMMENT_EDGE.lastIndex = at;
  for (let edge = COMMENT_EDGE.exec(text); edge !== null; edge = COMMENT_EDGE.exec(text)) {
    depth += edge[0] === "/*" ? 1 : -1;
    if (depth === 0) return COMMENT_EDGE.lastIndex;
  }
  return text.length;
}

/**
 * An operator ends where a comment begins, and does not end in `+` or `-` unless it holds a character that SQL's own
 * operators lack: `a=-1` is `a = -1` (https://www.postgresql.org/docs/current/sql-syntax-lexical.html).
 */
function endOfOperator(text: string, at: number, to: number): number {
  const run = text.slice(at, to);
  const comment = run.search(/--|\/\*/);
  const operator = comment > 0 ? run.slice(0, comment) : run;
  const kept = /[~!@#^&|`?%]/.test(operator) ? operator : operator.replace(/(?<=.)[-+]+$/, "");
  return at + kept.length;
}

/** Where the sticky `pattern` ends when it matches at `at`, else `at`. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
