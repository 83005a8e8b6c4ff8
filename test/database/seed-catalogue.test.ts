import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { advice, operate } from "../support/operate.js";
import { freshDatabase, once } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { outcomes } from "../support/seeded.js";

test("the sample catalogue: a second, forced run finds every row as it should be", async () => {
  const { url } = await freshDatabase();
  const project = testProject();
  cpSync("supabase", join(project.root, "supabase"), { recursive: true });
  expect((await operate("migrate", url, project)).problems).toEqual([]);

  const first = await operate("seed", url, project);
  expect(first.problems).toEqual([]);
  expect(advice(first)).toEqual([]);
  expect(outcomes(first).every((outcome) => outcome === "applied applied")).toBe(true);
  const proposed = new Map(first.result.seeds.map(({ file, rows }) => [file, rows?.inserted]));
  expect([...proposed.values()].every((inserted) => inserted !== undefined && inserted > 0)).toBe(true);

  await once(url, "delete from supabase_migrations.seed_files");
  const second = await operate("seed", url, project);
  expect(second.problems).toEqual([]);
  for (const { file, rows } of second.result.seeds)
    expect({ file, ...rows }).toEqual({
      file,
      inserted: 0,
      updated: 0,
      deleted: 0,
      skipped: proposed.get(file),
    });
});
