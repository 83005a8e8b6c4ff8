import { count } from "../count.js";
import type { HazardResult } from "../result.js";

/** From the worst to the least, as every list and every count has them. */
export const SEVERITIES = ["danger", "warning", "note"] as const;

/** Those that nobody has acknowledged in the file, by severity. */
export function openHazards(
  hazards: readonly HazardResult[],
  severity: HazardResult["severity"],
): readonly HazardResult[] {
  return hazards.filter((hazard) => hazard.severity === severity && !hazard.acknowledged);
}

/**
 * `2 dangers`, `1 warning`, `3 notes`, `1 acknowledged`: only what there is.
 *
 * @param loud what a medium makes of the count of dangers
 */
export function hazardCounts(
  hazards: readonly HazardResult[],
  loud: (dangers: string) => string = (words) => words,
): readonly string[] {
  const counts = SEVERITIES.flatMap((severity) => {
    const { length } = openHazards(hazards, severity);
    if (length === 0) return [];
    return severity === "danger" ? loud(count(length, severity)) : count(length, severity);
  });
  const acknowledged = hazards.filter((hazard) => hazard.acknowledged).length;
  return [...counts, ...(acknowledged > 0 ? [`${acknowledged} acknowledged`] : [])];
}
