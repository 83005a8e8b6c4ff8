import type { Context } from "../context.js";
import { leaveSession } from "../database/open.js";
import { readStatements } from "../database/statements.js";
import type { Settings } from "../inputs.js";
import type { RunReport } from "../run-report.js";
import { examine } from "./examine.js";
import { countOf, partsOf } from "./jobs.js";
import { factsOf, makeReport, projectProblems } from "./report.js";
import { adviseOnStamp, judged } from "./stamp-judged.js";
import { unfinishedReset } from "./unfinished.js";

/**
 * Every migration with its state, and where files and database disagree. Read-only, and one round trip after
 * connecting unless texts have to be compared.
 */
export async function status(context: Context, settings: Settings): Promise<RunReport> {
  const { parser, project } = context;
  const facts = factsOf("status", context, settings);
  const opened = await context.firstSession.take();
  if (opened.status === "failed") return makeReport(facts, { outcome: "failed", problems: [opened.problem] });
  try {
    const { state, session } = opened;
    adviseOnStamp(context.onProgress, judged(facts, state));
    const { migrations, parsed, problems } = await examine(project, state, parser, readStatements(session));
    const segmentCounts = countOf(partsOf(migrations, parsed));
    const seeds = project.readSeeds();
    const seedProblems = [...seeds.problems, ...seeds.files.flatMap((file) => file.problems)];
    const unusable = projectProblems(project);
    return makeReport(facts, {
      // What is found is shown all the same, but nobody should take a project that cannot be read for up to date.
      outcome: unusable.length > 0 ? "refused" : "done",
      problems: [...unusable, ...unfinishedReset(state), ...problems, ...seedProblems],
      before: state,
      seeds: { files: seeds.files },
      migrations,
      segmentCounts,
    });
  } finally {
    leaveSession(opened.session);
  }
}
