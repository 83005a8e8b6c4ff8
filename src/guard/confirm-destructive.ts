import { isDestructive, NOT_EXAMINED } from "../hazards/index.js";
import { listedSize } from "../hazards/severity.js";
import type { Hazard } from "../hazards/types.js";
import type { Problem } from "../problem.js";
import type { Tier } from "../result.js";

export interface DestructiveQuestion {
  readonly tier: Tier;
  /** Of all that would run now, in its order. */
  readonly hazards: readonly Hazard[];
  /** By file, of all that would run now. */
  readonly versions: ReadonlyMap<string, string>;
  /** The input. */
  readonly allowDestructive: readonly string[];
}

export interface Confirmation {
  /** The same hazards; what `allow-destructive` names is acknowledged. */
  readonly hazards: readonly Hazard[];
  /** Whether rows or objects would go, confirmed or not. */
  readonly isDestructive: boolean;
  /** Why migrate refuses: one for each place that nobody has confirmed. Empty on an open tier, where `warnings` tell. */
  readonly refusals: readonly Problem[];
  readonly warnings: readonly string[];
  /** Versions in `allow-destructive` that confirm nothing, in a sentence each. */
  readonly unused: readonly string[];
}

/**
 * Whether a person has confirmed what is about to be lost: by a directive above the statement, or by the version in
 * `allow-destructive`. A file that the rules could not look through may hold anything, so it needs the latter. Pure.
 */
export function confirmDestructive(question: DestructiveQuestion): Confirmation {
  const { tier, versions, allowDestructive } = question;
  const allowed = new Set(allowDestructive);
  const versionOf = ({ file }: Hazard): string => versions.get(file) ?? file;
  const hazards = question.hazards.map((hazard) =>
    losesData(hazard) && allowed.has(versionOf(hazard)) ? { ...hazard, acknowledged: true } : hazard,
  );
  const losses = hazards.filter(losesData);
  const unconfirmed = losses.filter(({ acknowledged }) => !acknowledged);
  const unused = unusedVersions(allowDestructive, new Set(versions.values()), new Set(losses.map(versionOf)));
  return {
    hazards,
    isDestructive: losses.length > 0,
    refusals:
      tier === "open"
        ? []
        : unconfirmed.map((hazard) => refusal(hazard, versionOf(hazard), directivesAbove(hazard, hazards))),
    unused,
    warnings: [
      ...hazards.filter(({ id }) => id === "dynamic-sql").map(placed),
      ...(tier === "open" ? unconfirmed.map(placed) : []),
    ],
  };
}

/** What a plan says of the same refusals, one for each file: the hazards themselves it shows anyway. */
export function foreseenRefusals(refusals: readonly Problem[]): readonly Problem[] {
  const files = new Set(refusals.map(({ file }) => file));
  return [...files].flatMap((file) => {
    const [first, ...others] = refusals.filter((one) => one.file === file);
    if (first === undefined) return [];
    const { code } = first;
    // Each names its own rule.
    const hint = others.every((other) => other.hint === first.hint)
      ? first.hint
      : first.hint?.replace(/(?<= allow )[a-z-]+(?= <reason>)/, "<rule>");
    const number = others.length + 1;
    const message =
      number === 1
        ? "a destructive statement is not confirmed"
        : `${number} destructive statements are not confirmed`;
    return [{ code, file, message, hint }];
  });
}

/** What a migrate tells of: losses, what nobody can see into, and directives that do not hold. The rest is a plan's business. */
export function isAboutLosses(hazard: Hazard): boolean {
  return losesData(hazard) || hazard.id === "dynamic-sql" || hazard.id.startsWith("allow-");
}

function losesData(hazard: Hazard): boolean {
  return hazard.id === NOT_EXAMINED || isDestructive(hazard);
}

/** What is wrong with the directives on the lines right above, which were most likely meant to confirm it. */
function directivesAbove({ file, line }: Hazard, hazards: readonly Hazard[]): readonly Hazard[] {
  const above = hazards.find(
    (other) => other.id.startsWith("allow-") && other.file === file && other.endLine === line - 1,
  );
  return above === undefined ? [] : [...directivesAbove(above, hazards), above];
}

/** @param directives those above the statement that do not hold */
function refusal(hazard: Hazard, version: string, directives: readonly Hazard[]): Problem {
  const { id, file, line, column } = hazard;
  const input = `pass \`allow-destructive: ${version}\` for this run`;
  return {
    code: "destructive-not-confirmed",
    file,
    ...(id === NOT_EXAMINED ? {} : { line, column }),
    message: [
      `Not confirmed: ${withSize(hazard)}`,
      ...directives.map((one) => `Line ${one.line}: ${one.reason}`),
    ].join(" "),
    hint:
      id === NOT_EXAMINED
        ? `Read it yourself, then ${input}; or cut it into smaller files.`
        : `Confirm it: put \`-- db-ops: allow ${id} <reason>\` on the line above the statement, or ${input}.`,
  };
}

/** `Dropping t deletes its rows for good. (t: 96 kB, about 50 rows)`. */
function withSize(hazard: Hazard): string {
  const { reason, object } = hazard;
  if (object === null) return reason;
  return `${reason} (${object}: ${listedSize(hazard) || "size unknown"})`;
}

function placed(hazard: Hazard): string {
  return `${hazard.file}:${hazard.line}: ${withSize(hazard)}`;
}

/** A version that confirms nothing is most often a slip, and the next one would go through unseen. */
function unusedVersions(
  allowed: readonly string[],
  pending: ReadonlySet<string>,
  destructive: ReadonlySet<string>,
): readonly string[] {
  return allowed.flatMap((version) => {
    if (destructive.has(version)) return [];
    const why = pending.has(version)
      ? "destroys nothing"
      : "is not among the migrations that would be applied";
    return [`allow-destructive: ${version} ${why}, so nothing is confirmed by it`];
  });
}
