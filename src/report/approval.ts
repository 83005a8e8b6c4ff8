import type { GateEvidence } from "../guard/gate/types.js";
import { forMarkdownBlock } from "./escape.js";
import { evidenceLines } from "./evidence.js";

/** What was proved, as a section of the job's summary. Ends with an empty line. */
export function approvalMarkdown(evidence: GateEvidence): string {
  return `**approved**\n\n${forMarkdownBlock(evidenceLines(evidence).join("\n"))}\n\n`;
}
