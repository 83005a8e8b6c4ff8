import pg from "pg";

const client = new pg.Client(process.argv[2]);
await client.connect();
await client.query("select version from supabase_migrations.schema_migrations");
await client.end();
