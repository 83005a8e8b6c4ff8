import { expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";

test.each([
  ["schema", (_: string) => "reindex schema concurrently app;", ["other.c_id_ccnew"]],
  ["database", (name: string) => `reindex database concurrently ${name};`, []],
  ["partitioned table", () => "reindex table concurrently app.p;", ["app.a_id_ccnew", "other.c_id_ccnew"]],
  [
    "index of partitions",
    () => "reindex index concurrently app.p_id;",
    ["app.a_id_ccnew", "other.c_id_ccnew"],
  ],
])(
  "what an interrupted REINDEX of a %s left is cleared before it is tried again",
  async (kind, sql, left) => {
    const { url, adminUrl, name } = await freshDatabase();
    await once(
      url,
      `create schema app; create schema other;
     create table app.a (id int); create index a_id_ccnew on app.a (id);
     create table app.p (id int) partition by range (id); create index p_id on app.p (id);
     create table app.p1 partition of app.p for values from (1) to (9); create index p1_id_ccnew on app.p1 (id);
     create table other.c (id int); create index c_id_ccnew on other.c (id);`,
    );
    await once(
      adminUrl,
      "update pg_index set indisvalid = false from pg_class c where c.oid = indexrelid and relname like '%\\_ccnew'",
    );
    const project = testProject({ "1_r.sql": sql(name) });
    const { result, problems } = await operate("migrate", kind === "database" ? adminUrl : url, project);
    expect(result.outcome, JSON.stringify(problems)).toBe("done");
    const indexes = await withClient(url, async (client) =>
      (
        await client.query<{ name: string }>(
          "select indexrelid::regclass::text as name from pg_index where not indisvalid order by 1",
        )
      ).rows.map((row) => row.name),
    );
    expect(indexes).toEqual(left);
  },
);
