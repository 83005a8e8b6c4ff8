import { expect, test } from "vitest";
import { PRIVILEGED, STUBS } from "../../src/embedded/extensions/index.js";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";

const shared = freshDatabase();
const NAMES = [
  ...STUBS.map((stub) => stub.name),
  ...PRIVILEGED,
  "citext",
  "hstore",
  "ltree",
  "pg_trgm",
  "unaccent",
];

const OF_PLATFORM = ["pg_stat_statements", "supabase_vault"];

test.each(NAMES)("postgres creates and drops the extension %s", async (name) => {
  await withClient((await shared).url, async (client) => {
    await client.query("begin");
    await client.query(`create extension if not exists "${name}" cascade`);
    const found = await client.query("select from pg_extension where extname = $1", [name]);
    expect(found.rowCount).toBe(1);
    if (!OF_PLATFORM.includes(name)) await client.query(`drop extension "${name}" cascade`);
    await client.query("rollback");
  });
});

test("pg_cron is refused outside pg_catalog, as the real one refuses it", async () => {
  const { url } = await freshDatabase();
  await expect(once(url, "create extension pg_cron with schema extensions")).rejects.toMatchObject({
    message: 'extension "pg_cron" must be installed in schema "pg_catalog"',
  });
});

test("a cron job's owner may unschedule it, and nobody may write the table", async () => {
  const { url } = await freshDatabase();
  await once(url, "create extension pg_cron; select cron.schedule('a', '@daily', 'select 1')");
  await expect(once(url, "delete from cron.job")).rejects.toMatchObject({ code: "42501" });
  await expect(once(url, "select cron.schedule('a', 'whenever', 'select 1')")).rejects.toMatchObject({
    code: "22023",
  });
  await expect(once(url, "select cron.unschedule('b')")).rejects.toMatchObject({ code: "XX000" });
});

test("a vector keeps its number of dimensions and measures distances", async () => {
  const { url } = await freshDatabase();
  const large = JSON.stringify(Array.from({ length: 1536 }, (_, i) => Math.sin(i)));
  await once(url, "create extension vector; create table v (e vector(3), large vector(1536))");
  await once(
    url,
    "create index on v using hnsw (e vector_l2_ops); create index on v using hnsw (large vector_ip_ops)",
  );
  await once(url, `insert into v values ('[1,2,3]', '${large}'), ('[4,5,6]', null)`);
  await expect(once(url, "insert into v values ('[1,2]')")).rejects.toMatchObject({
    code: "22000",
    message: "expected 3 dimensions, not 2",
  });
  const found = await withClient(url, (client) =>
    client.query(`
      select format_type(atttypid, atttypmod) as type, array(select e::text from v order by e <-> '[4,5,6]') as nearest,
        (select avg(e)::text from v) as mean, ('[1,0]'::vector <=> '[0,1]') as cosine, ('[1,2]'::vector <#> '[3,4]') as product,
        '[1,2]'::vector = '[1, 2]' as equal, vector_dims('[1,2]'::vector) as dims
      from pg_attribute where attrelid = 'v'::regclass and attname = 'e'`),
  );
  expect(found.rows).toEqual([
    {
      type: "vector(3)",
      nearest: ["[4,5,6]", "[1,2,3]"],
      mean: "[2.5,3.5,4.5]",
      cosine: 1,
      product: -11,
      equal: true,
      dims: 2,
    },
  ]);
});

test("index options of pgvector are not known to its stand-in", async () => {
  const { url } = await freshDatabase();
  await once(url, "create extension vector; create table v (e vector(3))");
  await expect(
    once(url, "create index on v using ivfflat (e vector_cosine_ops) with (lists = 100)"),
  ).rejects.toMatchObject({ code: "22023", message: 'unrecognized parameter "lists"' });
  const project = testProject({
    "1_v.sql": "create index on v using hnsw (e vector_l2_ops) with (m = 16, ef_construction = 64);",
  });
  const { problems } = await operate("migrate", url, project);
  expect(problems).toMatchObject([{ sqlstate: "22023", hint: expect.stringContaining("pgvector") }]);
});
