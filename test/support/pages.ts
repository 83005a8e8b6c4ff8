import { readFileSync } from "node:fs";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** A page as GitHub shows it: where it leads, and where one may land. */
export interface Page {
  /** Of links, pictures and their dark twins, as written. */
  readonly targets: readonly string[];
  /** Of its headings. */
  readonly anchors: readonly string[];
}

const read = new Map<string, Page>();

export function readPage(file: string): Page {
  const page = read.get(file) ?? render(file);
  read.set(file, page);
  return page;
}

function render(file: string): Page {
  const html = micromark(readFileSync(file, "utf8"), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const targets = [...html.matchAll(/(?:href|src|srcset)="([^"]+)"/g)].map(([, target = ""]) => target);
  const headings = [...html.matchAll(/<h[1-6]>(.*?)<\/h[1-6]>/gs)].map(([, text = ""]) => text);
  return { targets, anchors: headings.map(anchorOf) };
}

/** GitHub's: small letters, without punctuation, a hyphen for each space. */
function anchorOf(heading: string): string {
  const text = heading.replaceAll(/<[^>]+>|&\w+;/g, "").trim();
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}
