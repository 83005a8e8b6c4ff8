import { expect, test } from "vitest";
import { contents, fingerprint } from "../support/fingerprint.js";
import { build, loginOf, projectOf } from "../support/nasty-projects.js";
import { NASTY_SCHEMAS } from "../support/nasty-schemas.js";
import { operate } from "../support/operate.js";
import { freshDatabase, once } from "../support/postgres.js";
import { installSabotage, sabotage } from "../support/sabotage.js";

const versionOf = (file: string): string => file.slice(0, file.indexOf("_"));

test.each(NASTY_SCHEMAS)(
  "a reset that fails at any stage leaves everything as it was: $name",
  async (schema) => {
    const database = await freshDatabase();
    const { adminUrl } = database;
    const url = loginOf(schema, database);
    const project = projectOf(schema);
    if (schema.seed === undefined) project.write("supabase/seed.sql", "select 1;");
    await build(url, project);
    await once(url, schema.mess ?? "create table by_hand (id int)");
    await installSabotage(adminUrl);
    const [catalogue, rows] = [await fingerprint(adminUrl), await contents(adminUrl)];

    const versions = Object.keys(schema.files).map(versionOf);
    const stages = [
      "drop",
      "history",
      ...versions.map((version) => `claim:${version}`),
      `record:${versions.at(-1)}`,
      "seed claim",
      "seed record",
      "close",
      "commit",
    ];
    for (const stage of stages) {
      await sabotage(adminUrl, stage);
      const { result } = await operate("reset", url, project);
      expect(result, stage).toMatchObject({ outcome: "failed", reset: { atomic: true, dropped: [] } });
      expect(await fingerprint(adminUrl), stage).toEqual(catalogue);
      expect(await contents(adminUrl), stage).toEqual(rows);
    }
    await sabotage(adminUrl, undefined);
    expect((await operate("reset", url, project)).result.outcome).toBe("done");
  },
  180_000,
);
