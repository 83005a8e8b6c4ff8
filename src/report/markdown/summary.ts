import type { GateEvidence } from "../../guard/gate/types.js";
import type { Problem } from "../../problem.js";
import type { Result } from "../../result.js";
import { accessList } from "./access.js";
import { approvalList, recoveryList } from "./assurance.js";
import { driftList, runInProgress } from "./drift.js";
import { hazardSections } from "./hazards.js";
import { headline, whatHappened } from "./headline.js";
import { migrationTable, pendingTable } from "./migrations.js";
import { nextStep } from "./next-step.js";
import { overview } from "./overview.js";
import type { RunPage } from "./page.js";
import { problemList } from "./problems.js";
import { ruleAddresses } from "./rules.js";
import { block, compose, type Room } from "./section.js";
import { seedSections } from "./seeds.js";
import { timeline } from "./timeline.js";

const MOST_HAZARDS = 200;

/**
 * The result as a job summary: the outcome first, then what to do, then the evidence. Published where anybody may read
 * it, so a problem's `logOnly` stays out.
 *
 * @param room in bytes; the least important sections go first
 */
export function renderSummary(
  result: Result,
  problems: readonly Problem[],
  page: RunPage | undefined,
  room: number,
): string {
  return compose(
    [
      block("outcome", 1, headline(result)),
      block("what happened", 1, whatHappened(result)),
      overview(result, page),
      problemList(problems, page),
      nextStep(result, problems),
      driftList(result),
      accessList(result),
      runInProgress(result),
      result.operation === "plan" ? pendingTable(result, page) : migrationTable(result, page),
      ...hazardSections(result, page, MOST_HAZARDS),
      timeline(result),
      ...seedSections(result, page),
      approvalList(result),
      recoveryList(result),
      ruleAddresses(result, page),
    ],
    inBytes(room),
  );
}

/** What the gate proved, for as long as the run is under way; the whole summary then takes its place. */
export function renderApproval(approval: GateEvidence, room: number): string {
  return compose([approvalList({ approval })], inBytes(room));
}

function inBytes(limit: number): Room {
  return { limit, measure: Buffer.byteLength, rest: "The log has all of it." };
}
