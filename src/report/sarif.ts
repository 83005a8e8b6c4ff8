import { createHash } from "node:crypto";
import { rulePage } from "../hazards/page.js";
import type { HazardResult, Result } from "../result.js";
import { VERSION } from "../version.js";
import { encodePath, forTerminal } from "./escape.js";

export type SarifLog = ReturnType<typeof renderSarif>;

export interface SarifSources {
  /** The line at which each hazard begins, by `file:line`: an alert is known again by it when the line moves. */
  readonly excerpts: ReadonlyMap<string, string>;
  /** Address of the folder with the rules' pages, without a slash at its end. */
  readonly pages: string | undefined;
}

/**
 * A plan's hazards as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), in the subset that GitHub's code scanning reads. What an author has
 * acknowledged is suppressed there too.
 */
export function renderSarif(result: Result, { excerpts, pages }: SarifSources) {
  const ids = [...new Set(result.hazards.map(({ id }) => id))].sort();
  const fingerprintOf = fingerprints(excerpts);
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "db-ops", semanticVersion: VERSION, rules: ids.map((id) => ruleOf(id, pages)) },
        },
        // GitHub keeps the alerts of each environment apart by it.
        automationDetails: { id: `db-ops/${encodeURIComponent(result.environment)}/` },
        columnKind: "unicodeCodePoints",
        results: result.hazards.map((hazard) => ({
          ruleId: hazard.id,
          ruleIndex: ids.indexOf(hazard.id),
          level: LEVEL[hazard.severity],
          message: { text: wordsOf(hazard) },
          locations: [{ physicalLocation: placeOf(hazard) }],
          partialFingerprints: { primaryLocationLineHash: fingerprintOf(hazard) },
          suppressions: hazard.acknowledged ? [{ kind: "inSource", status: "accepted" }] : [],
        })),
      },
    ],
  };
}

const LEVEL = { danger: "error", warning: "warning", note: "note" } as const;

function ruleOf(id: string, pages: string | undefined) {
  const words = id.replaceAll("-", " ");
  const page = rulePage(id);
  return {
    id,
    shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` },
    help: { text: `What happens, and how to do it safely: docs/hazards/${page} of db-ops` },
    ...(pages === undefined ? {} : { helpUri: `${pages}/${page}` }),
  };
}

function wordsOf({ reason, rewrite }: HazardResult): string {
  return forTerminal(rewrite === null ? reason : `${reason}\nSafer:\n${rewrite}`);
}

function placeOf({ file, line, column, endLine }: HazardResult) {
  return {
    artifactLocation: { uri: encodePath(file), uriBaseId: "%SRCROOT%" },
    region: { startLine: line, startColumn: column, endLine },
  };
}

/** The same for the same rule on the same text of the same file, wherever it stands; those that are alike are numbered. */
function fingerprints(excerpts: ReadonlyMap<string, string>): (hazard: HazardResult) => string {
  const seen = new Map<string, number>();
  return ({ id, file, line, object }) => {
    const text = excerpts.get(`${file}:${line}`)?.replace(/\s+/g, " ").trim();
    const hash = createHash("sha256")
      .update(JSON.stringify([id, file, object, text]))
      .digest("hex")
      .slice(0, 16);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  };
}
