import type { Result } from "../../result.js";
import { forMarkdownBlock, forMarkdownProse } from "../escape.js";
import { accessNews } from "../reset.js";
import { block, type Section } from "./section.js";

/** How a reset changed what the API's roles may do. */
export function accessList(result: Result): Section | undefined {
  const news = accessNews(result, (text) => text).map(({ headline, lines, remedy }) =>
    [
      `**Access:** ${headline}`,
      forMarkdownBlock(lines.join("\n")),
      ...(remedy === undefined ? [] : [`→ ${forMarkdownProse(remedy)}`]),
    ].join("\n\n"),
  );
  return block("access", 4, news.join("\n\n"));
}
