import type { Table } from "./rule.js";
import type { CheckFacts } from "./types.js";

/** The target's CHECKs that are valid by now: the set may validate what an applied migration has added. */
export function validChecks({ record, facts }: Table): readonly CheckFacts[] {
  return (facts?.checks ?? []).filter(
    ({ name, validated }) => validated || record?.constraints.get(name)?.validated === true,
  );
}
