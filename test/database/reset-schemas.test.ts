import { expect, test } from "vitest";
import { lookAt } from "../support/fingerprint.js";
import { build, loginOf, projectOf } from "../support/nasty-projects.js";
import { NASTY_SCHEMAS } from "../support/nasty-schemas/index.js";
import { operate } from "../support/operate.js";
import { freshDatabase, once } from "../support/postgres.js";

test.each(NASTY_SCHEMAS)(
  "a reset database is one that was migrated from nothing: $name",
  async (schema) => {
    const database = await freshDatabase();
    const project = projectOf(schema);
    const url = loginOf(schema, database);
    await build(url, project);
    const fresh = await lookAt(database.adminUrl);
    await once(url, schema.mess ?? "create table by_hand (id int)");

    for (const round of ["first", "again"]) {
      const { problems, result } = await operate("reset", url, project);
      expect(problems, round).toEqual([]);
      expect(result).toMatchObject({ outcome: "done", upToDate: true, reset: { atomic: true } });
      const { catalogue, rows } = await lookAt(database.adminUrl);
      expect(catalogue, round).toEqual(fresh.catalogue);
      expect(rows, round).toHaveLength(fresh.rows.length);
    }
  },
  120_000,
);
