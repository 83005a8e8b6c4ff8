import type { Context } from "../context.js";
import type { Session } from "../database/session.js";
import type { BackupVerdict } from "../guard/backup/types.js";
import { backupWords } from "../guard/backup/words.js";
import { confirmDestructive, isAboutLosses } from "../guard/confirm-destructive.js";
import type { Judged } from "../guard/stamp/judge.js";
import { stampRefusal } from "../guard/stamp/problems.js";
import type { Hazard } from "../hazards/types.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import type { Result } from "../result.js";
import type { Examination } from "./examine.js";
import { lookForLosses } from "./look-for-losses.js";
import { waitingFor } from "./plan-migrate.js";
import { outcomeOfRefusal, unanswered } from "./run-problems.js";

/** Whether what is pending may run. */
type Permission =
  | { readonly status: "granted"; readonly hazards: readonly Hazard[]; readonly backup: KnownBackup }
  | {
      readonly status: "refused" | "failed";
      readonly problems: readonly Problem[];
      readonly hazards: readonly Hazard[];
    };

/** What the result's `recovery` tells but for the moment. */
export type KnownBackup = Omit<NonNullable<Result["recovery"]>, "target">;

interface Asked {
  readonly context: Context;
  readonly settings: Settings;
  /** What the database says itself: whose it is, and how careful to be with it. */
  readonly stamp: Judged;
}

/**
 * Asks, before the first statement, for the confirmation of what would be lost, in the database that was meant, and then
 * for a backup to get it back from.
 */
export async function permitMigrate(
  session: Session,
  found: Examination,
  { context, settings, stamp }: Asked,
): Promise<Permission> {
  const waiting = waitingFor(found, settings, context.project);
  const looked = await lookForLosses(session, context, waiting, found.parsed);
  if (looked.status === "lost")
    return {
      status: "failed",
      problems: [unanswered("the catalog was read", context.signal)],
      hazards: [],
    };
  const { isDestructive, refusals, warnings, unused, ...confirmed } = confirmDestructive({
    tier: stamp.tier,
    hazards: looked.hazards,
    versions: versionsOf(waiting),
    allowDestructive: settings.allowDestructive,
  });
  const hazards = confirmed.hazards.filter(isAboutLosses);
  for (const message of [...unused, ...warnings]) context.onProgress({ type: "advice", message });
  const alien = isDestructive ? stampRefusal(stamp) : undefined;
  const problems = [...(alien ? [alien] : []), ...refusals];
  if (problems.length > 0) return { status: "refused", problems, hazards };
  const verdict = await backupFor({ context, settings, stamp }, isDestructive);
  if (verdict.status === "refused") {
    const { problem } = verdict;
    return { status: outcomeOfRefusal(problem), problems: [problem], hazards };
  }
  return { status: "granted", hazards, backup: knownBackup(verdict) };
}

/** By file. */
export function versionsOf(waiting: ReturnType<typeof waitingFor>): ReadonlyMap<string, string> {
  return new Map(waiting.flatMap(({ file, version }) => (file === undefined ? [] : [[file.file, version]])));
}

/** The platform is asked where data matter and may be lost, or whatever is applied when so set. */
async function backupFor(
  { context, settings, stamp }: Asked,
  isDestructive: boolean,
): Promise<BackupVerdict> {
  if (stamp.tier !== "protected") return { status: "not-checked" };
  const { requireBackup } = settings;
  const asked = requireBackup !== undefined && (isDestructive || requireBackup.always);
  const verdict = asked ? await context.checkBackup() : ({ status: "not-checked" } as const);
  if (verdict.status !== "refused" && (asked || requireBackup === undefined))
    context.onProgress({ type: "advice", message: backupWords(verdict, Date.now()) });
  return verdict;
}

function knownBackup(verdict: Exclude<BackupVerdict, { readonly status: "refused" }>): KnownBackup {
  if (verdict.status === "not-checked") return { backup: "not-checked", takenAt: null };
  const { by, takenAt } = verdict;
  return { backup: by, takenAt: takenAt === undefined ? null : new Date(takenAt).toISOString() };
}
