import { joinReferences } from "../hazards/reference-set.js";
import type { Examined, HazardContext, References } from "../hazards/types.js";
import type { Run } from "./session.js";
import type { FilesToExamine, SqlText } from "./types.js";
import type { WorkerTask } from "./worker.js";

/** Runs one task in the worker, in a new one when the last was lost. */
export type RunTask = <T extends WorkerTask["type"]>(
  task: Extract<WorkerTask, { readonly type: T }>,
) => Promise<Run<T>>;

/** Texts that kill the worker cost a run of the whole set each; a set with more of them is not a set of migrations. */
const MOST_DEATHS = 3;

/** As `SqlParser.references`. A text that kills the worker ends the search: what is left is unknown. */
export async function referencesWith(
  run: RunTask,
  texts: readonly SqlText[],
  isTooLarge: (text: SqlText) => boolean,
): Promise<References> {
  const found: References[] = [];
  let rest = texts.filter((text) => !isTooLarge(text));
  for (let deaths = 0; rest.length > 0 && deaths < MOST_DEATHS; deaths++) {
    const { answers, read, died } = await run({ type: "refer", texts: rest });
    found.push(...answers);
    rest = died === undefined ? [] : rest.slice(read + 1);
  }
  return joinReferences(found);
}

/** As `SqlParser.examine`. After a text has killed the worker the others are read anew, since what the first ones made is lost with it. */
export async function examineWith(
  run: RunTask,
  { texts, applied = [] }: FilesToExamine,
  context: HazardContext,
  isTooLarge: (text: SqlText) => boolean,
): Promise<readonly Examined[]> {
  const results = new Map<SqlText, Examined>();
  const all = [...applied, ...texts];
  for (const text of all)
    if (isTooLarge(text)) results.set(text, { status: "unexamined", reason: "too-large" });
  for (let deaths = 0; deaths < MOST_DEATHS; deaths++) {
    const readable = all.filter((text) => !results.has(text));
    if (readable.length === 0) break;
    const { answers, read, died } = await run({
      type: "examine",
      texts: readable,
      applied: applied.filter((text) => !results.has(text)).length,
      context,
    });
    for (const [index, text] of readable.entries()) {
      const hazards = answers[index];
      if (died === undefined && hazards !== undefined) results.set(text, { status: "examined", hazards });
    }
    const culprit = readable[read];
    if (died !== undefined && culprit !== undefined)
      results.set(culprit, { status: "unexamined", reason: died });
  }
  return texts.map((text) => results.get(text) ?? { status: "unexamined", reason: "crashed" });
}
