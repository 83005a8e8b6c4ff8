import { describe, expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { seeded, TABLES } from "../support/seeded.js";

const UPSERT =
  "on conflict (id) do update set name = excluded.name where parents.name is distinct from excluded.name";

describe("rows that were there already are skipped", () => {
  const PARENTS = "insert into parents values (1, 'a'), (2, 'b'), (3, 'c')";
  test.each<
    [
      sql: string,
      expected: Record<string, [inserted: number, updated: number, deleted: number, skipped: number]>,
    ]
  >([
    [`${PARENTS} on conflict do nothing`, { parents: [0, 0, 0, 3] }],
    [`${PARENTS}, (4, 'd') on conflict (id) do nothing`, { parents: [1, 0, 0, 3] }],
    [`${PARENTS.replace("'b'", "'B'")} ${UPSERT}`, { parents: [0, 1, 0, 2] }],
    [`${PARENTS} on conflict (id) do update set name = excluded.name`, { parents: [0, 3, 0, 0] }],
    [
      "insert into parents select v.* from (values (1, 'a'), (4, 'd')) v left join children on true on conflict do nothing",
      { parents: [1, 0, 0, 1] },
    ],
    [
      `insert into public.parents select g, chr(96 + g) from generate_series(1, 5) g ${UPSERT}`,
      { parents: [2, 0, 0, 3] },
    ],
    [
      "insert into parents select 1, 'a' where not exists (select from parents where id = 1)",
      { parents: [0, 0, 0, 1] },
    ],
    [
      "with v (id, name) as (values (3, 'c'), (4, 'd')) insert into parents select * from v where v.id not in (select id from parents)",
      { parents: [1, 0, 0, 1] },
    ],
    [
      "with v (id) as (values (1), (7)), gone as (delete from children where id = 1), p as (insert into parents select id, 'p' || id from v on conflict do nothing returning id) insert into children select id, id, 1 from p on conflict do nothing",
      { parents: [1, 0, 0, 1], children: [1, 0, 1, 0] },
    ],
    [
      "merge into parents p using (values (1, 'a'), (2, 'B'), (4, 'd')) v (id, name) on p.id = v.id when matched and p.name <> v.name then update set name = v.name when not matched then insert values (v.id, v.name)",
      { parents: [1, 1, 0, 1] },
    ],
    [
      "set search_path = other; insert into parents values (1) on conflict do nothing; insert into public.parents values (1, 'a') on conflict do nothing",
      { "other.parents": [1, 0, 0, 0], parents: [0, 0, 0, 1] },
    ],
    [
      "insert into parts select g, 'x' from generate_series(1, 4) g on conflict do nothing",
      { parts: [2, 0, 0, 2] },
    ],
    [
      "do $$ begin insert into parents values (8, 'h'); update parents set name = 'I' where id = 1; end $$",
      { parents: [1, 1, 0, 0] },
    ],
    ["truncate children; insert into children values (1, 1, 1), (2, 1, 1)", { children: [2, 0, 0, 0] }],
    ["select 1", {}],
  ])("%s", async (sql, expected) => {
    const { url, project } = await seeded(
      { "1.sql": sql },
      `${TABLES}\ncreate schema other; create table other.parents (id int primary key);
create table parts (id int primary key, note text) partition by range (id);
create table parts_1 partition of parts for values from (0) to (3); create table parts_2 partition of parts for values from (3) to (9);
insert into parents values (1, 'a'), (2, 'b'), (3, 'c'); insert into children values (1, 1, 1); insert into parts values (1, 'x'), (4, 'x');`,
    );
    const { result, problems } = await operate("seed", url, project);
    expect(problems).toEqual([]);
    const tables = Object.fromEntries(
      (result.seeds[0]?.tables ?? []).map(({ table, inserted, updated, deleted, skipped }) => [
        table.replace("public.", ""),
        [inserted, updated, deleted, skipped],
      ]),
    );
    expect(tables).toEqual(expected);
  });
});

test("TRUNCATE of what was filled in the same transaction takes nothing from the count of what comes after it", async () => {
  const { url, project } = await seeded(
    {
      "1.sql": "insert into parents values (1, 'a'), (2, 'b'), (3, 'c') on conflict do nothing;",
      "2.sql": "truncate parents cascade; insert into parents values (4, 'd'), (5, 'e');",
    },
    `${TABLES}\ninsert into parents values (9, 'x');`,
  );
  for (const operation of ["seed", "reset"]) {
    const { result } = await operate(operation, url, project);
    expect(result.seeds.map(({ rows }) => rows?.inserted)).toEqual([3, 2]);
  }
});
