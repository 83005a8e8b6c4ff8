import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** What a text would look like on GitHub, as far as it concerns its safety. */
export interface Page {
  /** The names of all elements, in order. */
  readonly elements: readonly string[];
  /** Of links and images. */
  readonly addresses: readonly string[];
  /** HTML comments. */
  readonly comments: readonly string[];
  /**
   * Text in which GitHub looks for mentions, references, addresses and emoji: all but what stands in `code`, `pre` and
   * `a`, entities resolved.
   */
  readonly prose: string;
  /** What stands in `<pre>`, one text each. */
  readonly blocks: readonly string[];
}

/**
 * Renders GitHub-flavoured markdown, raw HTML let through, and reads the HTML that comes out. Strict: throws for a `<`
 * that begins no well-formed tag, for an attribute without quotes, for elements that do not nest.
 */
export function renderGfm(markdown: string): Page {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return readHtml(html);
}

/** The elements that our reports are made of. */
export const OUR_ELEMENTS: ReadonlySet<string> = new Set(
  "h3 p em strong code pre table thead tbody tr th td a ul li br sub details summary".split(" "),
);

/** What GitHub would make more of than text, where it stands in prose. */
export const MORE_THAN_TEXT =
  /[@\\`<>|*_~[\]$]|#\d|GH-\d|:(?=\w*[a-z])\w+:|:\/\/|www\.|\b[\da-f]{7,40}\b|[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/iu;

const TOKEN =
  /<!--(?<comment>[\s\S]*?)-->|<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>|(?<text>[^<]+)/gy;
const VOID = new Set(["br", "img", "hr", "input"]);
const QUIET = new Set(["code", "pre", "a"]);

function readHtml(html: string): Page {
  const elements: string[] = [];
  const addresses: string[] = [];
  const comments: string[] = [];
  const blocks: string[] = [];
  const open: string[] = [];
  let prose = "";
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex;
    const { comment, close, name, attributes = "", text } = TOKEN.exec(html)?.groups ?? {};
    if (comment !== undefined) comments.push(comment);
    else if (text !== undefined) {
      if (open.includes("pre")) blocks.push(`${blocks.pop() ?? ""}${resolved(text)}`);
      // A wall between neighbours, so that nothing seems to stand together that does not.
      if (!open.some((element) => QUIET.has(element))) prose += resolved(text);
      else prose += "\n";
    } else if (name === undefined) throw new Error(`no tag: ${html.slice(at, at + 80)}`);
    else if (close === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing: ${html.slice(at - 80, at + 20)}`);
    } else {
      elements.push(name);
      if (name === "pre") blocks.push("");
      for (const [, address = ""] of attributes.matchAll(/\b(?:href|src)="([^"]*)"/g))
        addresses.push(resolved(address));
      if (!VOID.has(name)) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(" ")}`);
  return { elements, addresses, comments, prose, blocks };
}

function resolved(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return named[name] ?? whole;
  });
}
