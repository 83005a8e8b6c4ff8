import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";

/** The service remembers what it has parsed by its address. */
let asked = 0;

/** What GitHub's language service finds wrong, each as `line: message`: keys, types, expressions, contexts, schedules. */
export async function complaints(
  kind: "workflow" | "action",
  name: string,
  text: string,
): Promise<readonly string[]> {
  asked += 1;
  const uri = `file:///${asked}/${kind === "action" ? "action.yml" : encodeURIComponent(name)}`;
  const found = await validate(TextDocument.create(uri, `github-actions-${kind}`, 1, text));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
