import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";

/** What GitHub's language service finds wrong, each as `line: message`: keys, types, expressions, contexts, schedules. */
export async function complaints(
  kind: "workflow" | "action",
  name: string,
  text: string,
): Promise<readonly string[]> {
  const uri = kind === "action" ? "file:///action.yml" : `file:///${encodeURIComponent(name)}`;
  const found = await validate(TextDocument.create(uri, `github-actions-${kind}`, 1, text));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
