import { expect } from "vitest";
import { lookAt, rowVersions } from "./fingerprint.js";
import { build, loginOf, projectOf } from "./nasty-projects.js";
import type { NastySchema } from "./nasty-schemas/types.js";
import { operate } from "./operate.js";
import { freshDatabase, once, withClient } from "./postgres.js";
import { installSabotage, sabotage } from "./sabotage.js";

/** Resets the schema once for each stage, which fails there and leaves the database as it was; at last it may succeed. */
export async function failAtEachStage(schema: NastySchema): Promise<void> {
  const database = await freshDatabase();
  const url = loginOf(schema, database);
  const project = projectOf(schema);
  if (schema.seed === undefined) project.write("supabase/seed.sql", "select 1;");
  await build(url, project);
  await once(url, schema.mess ?? "create table by_hand (id int)");

  await withClient(database.adminUrl, async (admin) => {
    await installSabotage(admin);
    const before = await lookAt(database.adminUrl);
    const standing = await rowVersions(admin);
    for (const stage of stagesOf(schema)) {
      await sabotage(admin, stage);
      const { result } = await operate("reset", url, project);
      expect(result, stage).toMatchObject({ outcome: "failed", reset: { atomic: true, dropped: [] } });
      expect(await rowVersions(admin), stage).toEqual(standing);
    }
    expect(await lookAt(database.adminUrl)).toEqual(before);
    await sabotage(admin, undefined);
  });
  expect((await operate("reset", url, project)).result.outcome).toBe("done");
}

function stagesOf({ files }: NastySchema): readonly string[] {
  const versions = Object.keys(files).map((file) => file.slice(0, file.indexOf("_")));
  const claims = versions.map((version) => `claim:${version}`);
  const record = `record:${versions.at(-1)}`;
  return ["drop", "history", ...claims, record, "seed claim", "seed record", "close", "commit"];
}
