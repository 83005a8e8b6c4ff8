import { endOfMatch } from "./lexer.js";

// Every repetition of more than a character has a bound: an expression's own stack holds some million steps.
const CONSTANT = String.raw`[ \t-\r]*(?:'[^']*(?:''[^']*){0,8}'|-?\d+(?:\.\d+)?|null|true|false)[ \t-\r]*`;
// Each with its comma.
const CONSTANTS = new RegExp(`(?:${CONSTANT},){1,1000}`, "y");
// From behind one row's parenthesis to behind the next one's.
const ROWS = new RegExp(
  String.raw`(?:(?:${CONSTANT},){0,99}${CONSTANT}\)[ \t-\r]*,[ \t-\r]*\(){1,1000}`,
  "y",
);

/**
 * Past the plain constants and commas that stand at `from`, which is behind a parenthesis or a comma: most of a seed is
 * rows of them, and to go through those token by token takes three times as long. `from` where there are none.
 */
export function afterConstants(text: string, from: number, to = text.length): number {
  const end = endOfMatch(CONSTANTS, text, from);
  return end <= to ? end : from;
}

/**
 * Past whole rows of plain constants and the parenthesis that opens the next one, from behind a parenthesis: as deep as before. `from`
 * where there are none.
 */
export function afterRows(text: string, from: number, to = text.length): number {
  const end = endOfMatch(ROWS, text, from);
  return end <= to ? end : from;
}

// Not what may begin a comment, a quote or a parameter, nor a word that is the prefix of a quote.
const WORDS =
  /(?:[ \t-\r]*(?:[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*(?![\w$\u0080-\uffff'&])|[,.=*])){1,1000}/y;

/** Past words and what stands between them, to the end of the last one; `from` where there are none. */
export function afterWords(text: string, from: number, to = text.length): number {
  const end = endOfMatch(WORDS, text, from);
  return end <= to ? end : from;
}
