import type { Context } from "../context.js";
import { closeSession, type OpenOptions, waitForMutex } from "../database/open.js";
import { beginRun, type Ending, releaseMutex } from "../database/run.js";
import type { Session } from "../database/session.js";
import type { DatabaseState } from "../database/state.js";
import { readStatements } from "../database/statements.js";
import { stampRefusal } from "../guard/stamp/problems.js";
import type { Settings } from "../inputs.js";
import type { SeedFile } from "../project/types.js";
import type { RunReport } from "../run-report.js";
import { accessOf } from "./access.js";
import { decideSeeds } from "./decide-seeds.js";
import { examine } from "./examine.js";
import { finishRun } from "./finish-run.js";
import { notBegun } from "./not-begun.js";
import { type Findings, factsOf, makeReport, projectProblems, type RunFacts } from "./report.js";
import { waitedInVain } from "./run-problems.js";
import { runSeeds } from "./run-seeds.js";
import { recordedElsewhere, unguardedAdvice } from "./seed-advice.js";
import { lookAround } from "./seed-around.js";
import { type PreparedSeed, prepareSeeds } from "./seed-jobs.js";
import { pendingProblems } from "./seed-problems.js";
import { judged } from "./stamp-judged.js";
import { resetFirst, unfinishedReset } from "./unfinished.js";

/**
 * Runs the seed files that are new or have changed, by default all in one transaction with their records. Nothing runs
 * while migrations are pending or when any file is wrong, and running it again is the right next step after whatever
 * happened.
 */
export async function seed(context: Context, settings: Settings): Promise<RunReport> {
  const { project, onProgress } = context;
  const facts = factsOf("seed", context, settings);
  const seeds = project.readSeeds();
  const unusable = [
    ...projectProblems(project),
    ...seeds.problems,
    ...seeds.files.flatMap((file) => file.problems),
  ];
  if (unusable.length > 0) return makeReport(facts, { outcome: "refused", problems: unusable });
  if (!project.config.seed.enabled) onProgress({ type: "advice", message: SWITCHED_OFF });
  for (const message of seeds.advice) onProgress({ type: "advice", message });

  const access = accessOf(settings, context.origin);
  const opened = await context.firstSession.take();
  if (opened.status === "failed") return makeReport(facts, { outcome: "failed", problems: [opened.problem] });
  let session: Session | undefined = opened.session;
  const keep = (next: Session | undefined): void => {
    session = next;
  };
  try {
    const run: Run = { context, settings, facts, access, keep, files: seeds.files };
    return makeReport(facts, await seedIn(opened.session, opened.state, run));
  } finally {
    if (session) await closeSession(session);
  }
}

interface Run {
  readonly context: Context;
  readonly settings: Settings;
  readonly facts: RunFacts;
  readonly access: OpenOptions;
  /** Tells which session is to be closed at the end, when another one takes the first one's place. */
  readonly keep: (session: Session | undefined) => void;
  /** All seeds of the project. */
  readonly files: readonly SeedFile[];
}

async function seedIn(session: Session, before: DatabaseState, run: Run): Promise<Findings> {
  const { context, settings } = run;
  let found = await look(session, before, run);
  // The reset that left its mark may be at work still.
  if (!before.locked && (found.seeds.length > 0 || unfinishedReset(before).length > 0)) {
    const waited = await waitForMutex(session, before, settings.waitForRunMs);
    if (waited.status !== "ours")
      return { ...found.findings, ...waitedInVain(waited, settings, context.signal) };
    found = await look(session, waited.state, run);
  }
  if (found.findings.outcome !== "refused") {
    for (const message of recordedElsewhere(run.files, found.findings.before.seeds))
      context.onProgress({ type: "advice", message });
    return apply(session, found, run);
  }
  await releaseMutex(session);
  return found.findings;
}

/** What is to be done, or why nothing may be. */
interface Found {
  readonly findings: Findings & { readonly before: DatabaseState };
  readonly seeds: readonly PreparedSeed[];
}

async function look(session: Session, before: DatabaseState, run: Run): Promise<Found> {
  const { context, facts, files } = run;
  const { project, parser } = context;
  const { migrations } = await examine(project, before, parser, readStatements(session));
  const findings = { outcome: "done", before, migrations, seeds: { files } } as const;
  // Seeds are one environment's rows; the schema, which migrate brings, is meant for all of them.
  const alien = stampRefusal(judged(facts, before));
  const unready = resetFirst(unfinishedReset(before), [
    ...(alien ? [alien] : []),
    ...(project.config.migrationsEnabled ? pendingProblems(migrations) : []),
  ]);
  if (unready.length > 0)
    return { findings: { ...findings, outcome: "refused", problems: unready }, seeds: [] };

  const wanted = decideSeeds(files, before.seeds).filter(({ state }) => state !== "applied");
  const texts = wanted.map(({ file: { file, text } }) => ({ file, text, copyRows: "allow" }) as const);
  const parsed = texts.length === 0 ? [] : await parser.parse(texts);
  const { seeds, problems } = prepareSeeds(
    wanted.map(({ file }) => file),
    parsed,
  );
  if (problems.length > 0) return { findings: { ...findings, outcome: "refused", problems }, seeds: [] };
  return { findings, seeds };
}

async function apply(session: Session, { findings, seeds }: Found, run: Run): Promise<Findings> {
  const { context, settings, facts, access, keep, files } = run;
  const { operation, environment } = facts;
  const { tier } = judged(facts, findings.before);
  const idle = seeds.length === 0;
  const start = { operation, environment, tier, origin: context.origin };
  const begun = await beginRun(session, findings.before, { start, verified: [], adopted: [], idle });
  // A login that may only read can still learn that there is nothing to do.
  if (idle && begun.status !== "lost") return findings;
  if (begun.status !== "begun")
    return { ...findings, outcome: "failed", problems: [notBegun(begun, "seeded", context)] };

  const { runId } = begun;
  const jobs = seeds.map(({ job }) => job);
  for (const message of unguardedAdvice(seeds)) context.onProgress({ type: "advice", message });
  const around = await lookAround(session, seeds);
  const done = await runSeeds(session, jobs, {
    context,
    runId,
    limits: settings,
    transaction: settings.transaction ?? "all",
    reopen: access,
    waitForRunMs: settings.waitForRunMs,
    around,
  });
  const { session: last, deeds, problems } = done;
  keep(last);
  const outcome = last === undefined ? "unknown" : problems.length > 0 ? "failed" : "done";
  const failing = jobs.find(({ file }) => deeds.get(file.path)?.outcome === "failed")?.file;
  const ending: Ending = {
    runId,
    outcome,
    errorCode: problems[0]?.sqlstate ?? problems[0]?.code,
    failed: undefined,
    failedSeed: failing && {
      file: failing,
      outcome: "failed",
      durationMs: deeds.get(failing.path)?.durationMs ?? 0,
    },
  };
  const after = last && (await finishRun(last, ending, run));
  const planned = new Set(jobs.map(({ file }) => file.path));
  return { ...findings, outcome, problems, after, seeds: { files, deeds, planned } };
}

const SWITCHED_OFF = "config.toml says `[db.seed] enabled = false`: nothing is seeded";
