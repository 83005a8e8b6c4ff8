import { describe, expect, test } from "vitest";
import { z } from "zod";
import { renderJson } from "../../../src/report/json.js";
import { renderSarif } from "../../../src/report/sarif.js";
import type { HazardResult } from "../../../src/result.js";
import { aHazard as anyHazard, aResult } from "../../support/a-result.js";

const FILE = "supabase/migrations/2_b.sql";

const aHazard = (parts: Partial<HazardResult> = {}): HazardResult =>
  anyHazard({
    id: "drop-table",
    file: FILE,
    endLine: 4,
    object: "orders",
    reason: "Dropping orders deletes its rows for good.",
    rewrite: null,
    rows: null,
    bytes: null,
    ...parts,
  });

function sarifOf(
  hazards: readonly HazardResult[],
  { excerpts = {}, pages }: { excerpts?: Record<string, string>; pages?: string } = {},
) {
  const log = renderSarif(aResult({ operation: "plan", hazards: [...hazards] }), {
    excerpts: new Map(Object.entries(excerpts)),
    pages,
  });
  // As a program reads it.
  return strictSarif.parse(JSON.parse(renderJson(log)));
}

/** The part of SARIF 2.1.0's schema that is written here, and nothing beside it. */
const text = z.strictObject({ text: z.string().min(1) });
const strictSarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal("db-ops"),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          rules: z.array(
            z.strictObject({
              id: z.string().min(1),
              shortDescription: text,
              help: text,
              helpUri: z.url().optional(),
            }),
          ),
        }),
      }),
      automationDetails: z.strictObject({ id: z.string() }),
      columnKind: z.literal("unicodeCodePoints"),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().nonnegative(),
          level: z.enum(["error", "warning", "note"]),
          message: text,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({
                  uri: z.string().regex(/^(?!\/)([\w.!~*'()/-]|%[0-9A-F]{2})+$/),
                  uriBaseId: z.literal("%SRCROOT%"),
                }),
                region: z.strictObject({
                  startLine: z.int().positive(),
                  startColumn: z.int().positive(),
                  endLine: z.int().positive(),
                }),
              }),
            }),
          ]),
          partialFingerprints: z.strictObject({
            primaryLocationLineHash: z.string().regex(/^[0-9a-f]{16}:\d+$/),
          }),
          suppressions: z.array(
            z.strictObject({ kind: z.literal("inSource"), status: z.literal("accepted") }),
          ),
        }),
      ),
    }),
  ]),
});

describe("a plan for code scanning", () => {
  test("has each rule once, its page, and a level for each severity", () => {
    const log = sarifOf(
      [
        aHazard(),
        aHazard({ id: "set-not-null", severity: "warning" }),
        aHazard({ line: 9, severity: "note" }),
        aHazard({ id: "not-examined" }),
      ],
      { pages: "https://example.com/docs/hazards" },
    );
    const [{ tool, results }] = log.runs;
    expect(tool.driver.rules.map(({ id, helpUri }) => `${id} ${helpUri}`)).toEqual([
      "drop-table https://example.com/docs/hazards/drop-table.md",
      "not-examined https://example.com/docs/hazards/README.md",
      "set-not-null https://example.com/docs/hazards/set-not-null.md",
    ]);
    expect(results.map(({ ruleId, ruleIndex, level }) => `${ruleId} ${ruleIndex} ${level}`)).toEqual([
      "drop-table 0 error",
      "set-not-null 2 warning",
      "drop-table 0 note",
      "not-examined 1 error",
    ]);
    expect(results[0]?.locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 1,
      endLine: 4,
    });
  });

  test("without a known address has rules without one", () => {
    expect(sarifOf([aHazard()]).runs[0].tool.driver.rules[0]).not.toHaveProperty("helpUri");
  });

  test("suppresses what its author has acknowledged, and nothing else", () => {
    const [{ results }] = sarifOf([aHazard(), aHazard({ acknowledged: true })]).runs;
    expect(results.map(({ suppressions }) => suppressions.length)).toEqual([0, 1]);
  });

  test("has no results and no rules where there are no hazards", () => {
    expect(sarifOf([]).runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });

  test("names of files and texts of any kind stay addresses and text", () => {
    const file = "supabase/migrations/2_a b%#?\u{1f418}\ud800\u202e.sql";
    const log = sarifOf([aHazard({ file, reason: "it \u001b[31mdrops\u202e ##[error]x" })]);
    expect(log.runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(
      "supabase/migrations/2_a%20b%25%23%3F%F0%9F%90%98%EF%BF%BD%E2%80%AE.sql",
    );
    expect(log.runs[0].results[0]?.message.text).toBe("it drops ##[error]x");
  });
});

describe("an alert is known again", () => {
  const printOf = (hazard: HazardResult, excerpt: string): string | undefined =>
    sarifOf([hazard], { excerpts: { [`${hazard.file}:${hazard.line}`]: excerpt } }).runs[0].results[0]
      ?.partialFingerprints.primaryLocationLineHash;
  const first = printOf(aHazard(), "drop table orders;");

  test("when its line moves or is indented", () => {
    expect(printOf(aHazard({ line: 30, endLine: 31 }), "  drop  table orders;")).toBe(first);
  });

  test("and is another one in another file, of another rule, of another statement", () => {
    const others = [
      printOf(aHazard({ file: "supabase/migrations/3_c.sql" }), "drop table orders;"),
      printOf(aHazard({ id: "drop-view" }), "drop table orders;"),
      printOf(aHazard(), "drop table orders cascade;"),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  test("two that are alike are numbered", () => {
    const [{ results }] = sarifOf([aHazard(), aHazard({ line: 7 })], {
      excerpts: { [`${FILE}:3`]: "drop table orders;", [`${FILE}:7`]: "drop table orders;" },
    }).runs;
    expect(results.map((result) => result.partialFingerprints.primaryLocationLineHash.split(":")[1])).toEqual(
      ["1", "2"],
    );
  });
});
