import { rulePage } from "../../hazards/page.js";
import type { Result } from "../../result.js";
import { forMarkdownInline, isPlainUrl } from "../escape.js";
import type { RunPage } from "./page.js";
import type { Section } from "./section.js";

/** The name of a rule, which is our own word. */
const RULE = /^[a-z]+(?:-[a-z]+)*$/;

/** A hazard's rule, linked to its page by {@link ruleAddresses} where that is known. */
export function ruleName(id: string, page: RunPage | undefined): string {
  return canLink(id, page) ? `[\`${id}\`]` : forMarkdownInline(id);
}

/** Where the names lead: each address once for all its links, at the end, where it shows nothing. */
export function ruleAddresses({ hazards }: Result, page: RunPage | undefined): Section | undefined {
  const ids = [...new Set(hazards.map(({ id }) => id))].filter((id) => canLink(id, page)).sort();
  if (ids.length === 0) return undefined;
  return {
    name: "links to the rules",
    rank: 1,
    head: "",
    items: ids.map((id) => `[\`${id}\`]: ${page?.rulePages}/${rulePage(id)}`),
    joint: "\n",
    tail: "",
  };
}

function canLink(id: string, page: RunPage | undefined): boolean {
  return page?.rulePages !== undefined && isPlainUrl(page.rulePages) && RULE.test(id);
}
