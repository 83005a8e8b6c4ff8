import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

// What `psql -1 -f drop.sql -f … ` does: everything in one transaction, each file as one query without CONCURRENTLY, and nothing else.

const [url, supabase] = process.argv.slice(2);
const client = new pg.Client(url);
await client.connect();
await client.query("begin");
const { rows } = await client.query(`
  select format('drop table if exists %s cascade', oid::regclass) as drop from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  union all select format('drop view if exists %s cascade', oid::regclass) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
  union all select format('drop routine if exists %s cascade', oid::regprocedure) from pg_proc where pronamespace = 'public'::regnamespace
  union all select format('drop type if exists %s cascade', oid::regtype) from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd', 'r')
  union all select format('drop extension if exists %I cascade', extname) from pg_extension where extowner::regrole::text = current_user`);
await client.query(rows.map(({ drop }) => drop).join(";\n"));
for (const folder of ["migrations", "seeds"]) {
  for (const file of readdirSync(join(supabase, folder))
    .filter((name) => name.endsWith(".sql"))
    .sort()) {
    await client.query(readFileSync(join(supabase, folder, file), "utf8").replace(/\bconcurrently\b/gi, ""));
  }
}
await client.query("commit");
await client.end();
