import { appliedOf } from "../../report/outcome.js";
import type { Result } from "../../result.js";

/** What a comment holds, as far as the runs after it have to know. */
export type Holding =
  /** What a migrate would do; nothing is lost when it goes. */
  | "forecast"
  /** Who applied what: what readers of a merged pull request look for. */
  | "record"
  /** A run that did not succeed; the next one mends it, or fails as well. */
  | "failure";

/** What a run has to say. */
export type News =
  | "planned"
  /** Not one migration to run, and no drift. */
  | "nothing"
  | "drift"
  /** Refused, or failed, before it came to a migration. */
  | "hindered"
  | "applied"
  | "failed";

/** What is written: a comment that holds this. `mended` is a record that says of what. */
export type Form = Holding | "mended";

/**
 * What a run writes, by what stands there. Readers of a merged pull request look for what the merge did: a plan of later, or
 * a run that came to no migration, does not take that away.
 */
const NEXT: Readonly<Record<News, Readonly<Record<Holding | "no comment", Form | "leave">>>> = {
  planned: { "no comment": "forecast", forecast: "forecast", record: "leave", failure: "leave" },
  nothing: { "no comment": "leave", forecast: "forecast", record: "leave", failure: "mended" },
  drift: { "no comment": "forecast", forecast: "forecast", record: "leave", failure: "mended" },
  hindered: { "no comment": "failure", forecast: "failure", record: "leave", failure: "failure" },
  applied: { "no comment": "record", forecast: "record", record: "record", failure: "record" },
  failed: { "no comment": "failure", forecast: "failure", record: "failure", failure: "failure" },
};

/** What to write over what stands there; "leave" for nothing at all. */
export function nextForm(standing: Holding | undefined, news: News): Form | "leave" {
  return NEXT[news][standing ?? "no comment"];
}

/** What the result of a plan, or of a migrate, is to the readers of its pull request. */
export function newsOf(result: Result): News {
  const { operation, outcome, migrations, drift } = result;
  if (operation === "plan") return "planned";
  if (outcome !== "done") {
    const cameToOne = migrations.some(({ outcome: ended }) => ended !== null && ended !== "not-run");
    return cameToOne ? "failed" : "hindered";
  }
  if (appliedOf(result).length > 0) return "applied";
  return drift.length > 0 ? "drift" : "nothing";
}
