import { count } from "../../count.js";
import type { Result } from "../../result.js";
import { forMarkdownInline } from "../escape.js";
import { openHazards } from "../hazard-counts.js";
import { appliedOf, outcomeSentence, pendingOf } from "../outcome.js";
import { waitingSeeds } from "../seeds.js";

/** The outcome in one line, for somebody who reads nothing else. */
export function headline(result: Result): string {
  const { sign, words } = verdict(result);
  return `### ${sign} ${result.operation ?? "db-ops"} on ${forMarkdownInline(result.environment)}: ${words}`;
}

/** What the headline has no room for: which file failed, what stayed, rows, objects dropped; may be empty. */
export function whatHappened(result: Result): string {
  const { operation, outcome, database } = result;
  // What a plan without a database does not know stands in its sentence alone.
  const isPlain = operation === "migrate" || operation === "status" || (operation === "plan" && database);
  const isTold = outcome === "done" && isPlain;
  return isTold || outcome === "refused" ? "" : outcomeSentence(result, forMarkdownInline);
}

interface Verdict {
  readonly sign: "✅" | "⚠️" | "❌" | "⛔" | "❓";
  readonly words: string;
}

/** The operation has done its work, and the step fails since somebody asked for that. */
const ASKED_TO_FAIL: ReadonlySet<string> = new Set(["drifted", "hazards-found"]);

function verdict(result: Result): Verdict {
  const found = ofOutcome(result);
  return result.problems.some(({ code }) => ASKED_TO_FAIL.has(code)) ? { ...found, sign: "❌" } : found;
}

function ofOutcome(result: Result): Verdict {
  if (result.outcome === "unknown") return { sign: "❓", words: "the outcome is unknown" };
  if (result.outcome === "refused")
    return { sign: "⛔", words: `refused${result.operation === "plan" ? "" : ", nothing was changed"}` };
  if (result.outcome === "failed") return { sign: "❌", words: `failed${changed(result)}` };
  switch (result.operation) {
    case "plan":
      return plan(result);
    case "status":
      return status(result);
    case "migrate":
      return { sign: "✅", words: applied(result) };
    case "seed":
      return { sign: "✅", words: seeded(result) };
    case "reset":
      return { sign: "✅", words: "dropped and made anew" };
    case "stamp":
    case null:
      return { sign: "✅", words: "done" };
  }
}

function plan(result: Result): Verdict {
  const pending = pendingOf(result).length;
  const work = result.database === null ? lookedAt(pending) : toApply(pending);
  // Without a database nobody can tell.
  if (result.database !== null && result.problems.some(({ code }) => !ASKED_TO_FAIL.has(code)))
    return { sign: "⛔", words: `${work}, but migrate would refuse` };
  const dangers = openHazards(result.hazards, "danger").length;
  const words = [
    work,
    ...(dangers > 0 ? [count(dangers, "danger")] : []),
    ...(result.drift.length > 0 ? [`${count(result.drift.length, "warning")} of drift`] : []),
  ];
  const worrying = dangers + openHazards(result.hazards, "warning").length + result.drift.length > 0;
  return { sign: worrying ? "⚠️" : "✅", words: words.join(", ") };
}

function toApply(pending: number): string {
  return pending === 0 ? "nothing to apply" : `${count(pending, "migration")} to apply`;
}

/** Without a database nobody knows which of them are applied. */
function lookedAt(number: number): string {
  return number === 0
    ? "no migrations to look at"
    : `${count(number, "migration")} looked at, without a database`;
}

function status(result: Result): Verdict {
  const pending = pendingOf(result).length;
  const drift = result.drift.length;
  const seeds = waitingSeeds(result).length;
  const words = [
    ...(pending > 0 ? [`${count(pending, "migration")} pending`] : []),
    ...(drift > 0 ? [`${count(drift, "warning")} of drift`] : []),
    ...(seeds > 0 ? [`${count(seeds, "seed file")} to run`] : []),
  ];
  if (words.length > 0) return { sign: drift > 0 ? "⚠️" : "✅", words: words.join(", ") };
  return result.upToDate === true
    ? { sign: "✅", words: "up to date" }
    : { sign: "⚠️", words: "not in order" };
}

function applied(result: Result): string {
  const all = appliedOf(result);
  const adopted = all.filter(({ outcome }) => outcome === "adopted").length;
  const words = [
    ...(all.length > adopted ? [`${count(all.length - adopted, "migration")} applied`] : []),
    ...(adopted > 0 ? [`${count(adopted, "migration")} adopted`] : []),
  ];
  return words.length === 0 ? "nothing to apply" : words.join(", ");
}

function seeded({ seeds }: Result): string {
  const number = seeds.filter(({ outcome }) => outcome === "applied").length;
  return number === 0 ? "nothing to seed" : `${count(number, "file")} seeded`;
}

/** What a failure left behind, where it can be told in a few words. */
function changed(result: Result): string {
  const { operation, migrations, seeds, reset, problems } = result;
  if (operation === "plan" || operation === "status" || operation === null) return "";
  if (operation === "reset")
    return problems.some(({ code }) => code === "reset-in-progress")
      ? " on the way: run it again to finish it"
      : `, ${reset === null ? "nothing was changed" : "the database is as it was"}`;
  const done = appliedOf(result).length + seeds.filter(({ outcome }) => outcome === "applied").length;
  if (done > 0) return `, ${count(done, operation === "seed" ? "file" : "migration")} applied before it`;
  const stayed = migrations.some(({ outcome, segments }) => outcome !== null && (segments?.done ?? 0) > 0);
  return stayed ? ", a part of one migration stayed" : ", nothing was changed";
}
