import { expect } from "vitest";
import { type Operated, operate } from "./operate.js";
import { freshDatabase, type TestDatabase } from "./postgres.js";
import { type TestProject, testProject } from "./project.js";

/** What the seeds of most tests go into. */
export const TABLES = `create table parents (id int primary key, name text not null unique);
create table children (id int primary key, parent_id int not null references parents, size int check (size > 0));`;

/** A database with these tables, and the project with `supabase/seeds/*.sql` that they come from. */
export async function seeded(
  seeds: Readonly<Record<string, string>>,
  tables = TABLES,
): Promise<TestDatabase & { project: TestProject }> {
  const database = await freshDatabase();
  const project = testProject({ "1_tables.sql": tables });
  project.write("supabase/config.toml", 'project_id = "test"\n[db.seed]\nsql_paths = ["./seeds/*.sql"]\n');
  for (const [name, sql] of Object.entries(seeds)) project.write(`supabase/seeds/${name}`, sql);
  expect((await operate("migrate", database.url, project)).result.outcome).toBe("done");
  return { ...database, project };
}

/** `state outcome` of every seed, for short assertions. */
export const outcomes = ({ result }: Operated): string[] =>
  result.seeds.map(({ state, outcome }) => `${state} ${outcome}`);
