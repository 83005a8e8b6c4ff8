import { expect, test } from "vitest";
import { contents, fingerprint } from "../support/fingerprint.js";
import { build, loginOf, projectOf } from "../support/nasty-projects.js";
import { NASTY_SCHEMAS } from "../support/nasty-schemas.js";
import { operate } from "../support/operate.js";
import { freshDatabase, once } from "../support/postgres.js";

test.each(NASTY_SCHEMAS)(
  "a reset database is one that was migrated from nothing: $name",
  async (schema) => {
    const [fresh, used] = await Promise.all([freshDatabase(), freshDatabase()]);
    const project = projectOf(schema);
    const url = loginOf(schema, used);
    await Promise.all([build(loginOf(schema, fresh), project), build(url, project)]);
    await once(url, schema.mess ?? "create table by_hand (id int)");

    for (const round of ["first", "again"]) {
      const { problems, result } = await operate("reset", url, project);
      expect(problems, round).toEqual([]);
      expect(result).toMatchObject({ outcome: "done", upToDate: true, reset: { atomic: true } });
      expect(await fingerprint(used.adminUrl)).toEqual(await fingerprint(fresh.adminUrl));
      expect(await contents(used.adminUrl)).toHaveLength((await contents(fresh.adminUrl)).length);
    }
  },
  120_000,
);
