import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text that GitHub is to run, or that a reader is to copy. */
export interface WorkflowText {
  /** The file, and for a block of a page the line at which it begins. */
  readonly name: string;
  readonly text: string;
}

/** The pages of the repository, for readers. */
export function pages(): readonly string[] {
  const folders = ["docs", "docs/hazards", ".", "bench", "supabase"];
  return folders.flatMap((folder) => filesOf(folder, ".md"));
}

/** Every workflow: those that run here, and those that the pages show. */
export function allWorkflows(): readonly WorkflowText[] {
  const files = filesOf(".github/workflows", ".yml").map((name) => ({
    name,
    text: readFileSync(name, "utf8"),
  }));
  return [...files, ...pages().flatMap((page) => workflowsIn(page, readFileSync(page, "utf8")))];
}

/**
 * The workflows among a page's YAML blocks. A block of steps alone, such as one that shows an output, counts with a
 * workflow around it.
 */
export function workflowsIn(page: string, markdown: string): readonly WorkflowText[] {
  return [...markdown.matchAll(/^( *)```ya?ml\n(.*?)^\1```$/gms)].flatMap((match) => {
    const [, indent = "", block = ""] = match;
    const text = block.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    const name = `${page}:${markdown.slice(0, match.index).split("\n").length}`;
    if (/^jobs:/m.test(text)) return [{ name, text }];
    if (/^ *- (name|id|if|uses|run):/.test(text)) return [{ name, text: aroundSteps(text) }];
    return [];
  });
}

function aroundSteps(steps: string): string {
  return `on: push
permissions:
  contents: read
concurrency: database-production
jobs:
  steps:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    environment: production
    steps:
${steps.replaceAll(/^/gm, "      ")}`;
}

function filesOf(folder: string, extension: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name));
}
