import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { API, hazardsIn } from "../../support/hazards.js";

/** A folder of labelled files: `labels.json` maps each to the hazards that it must, and may, raise. */
const FOLDER = process.env["DB_OPS_HAZARD_CORPUS"];

const labels = z.record(
  z.string(),
  z.object({
    hazards: z.array(z.string()),
    may: z.array(z.string()),
    ctx: z.object({ tx: z.boolean(), pg: z.int(), profile: z.enum(["plain", "supabase"]) }),
  }),
);

test.runIf(FOLDER !== undefined)("raises what a labelled corpus asks for, and nothing else", async () => {
  const folder = FOLDER ?? "";
  const wrong: Record<string, unknown> = {};
  for (const [file, label] of Object.entries(
    labels.parse(JSON.parse(readFileSync(join(folder, "labels.json"), "utf8"))),
  )) {
    const { tx, pg, profile } = label.ctx;
    const found = await hazardsIn(readFileSync(join(folder, file), "utf8"), {
      serverMajor: pg,
      runner: tx ? "file" : "statements",
      api: profile === "supabase" ? API : undefined,
    });
    const ids = new Set(found.map(({ id }) => id));
    const missed = label.hazards.filter((id) => !ids.has(id));
    const extra = [...ids].filter((id) => ![...label.hazards, ...label.may].includes(id));
    if (missed.length > 0 || extra.length > 0) wrong[file] = { missed, extra };
  }
  expect(wrong).toEqual({});
});
