import { expect } from "vitest";
import type { NastySchema } from "./nasty-schemas/types.js";
import { operate } from "./operate.js";
import type { TestDatabase } from "./postgres.js";
import { type TestProject, testProject } from "./project.js";

/** The schema as a project on disk. */
export function projectOf({ files, seed }: NastySchema): TestProject {
  const project = testProject(files);
  if (seed !== undefined) project.write("supabase/seed.sql", seed);
  return project;
}

/** Who makes it. */
export const loginOf = ({ asSuperuser }: NastySchema, database: TestDatabase): string =>
  asSuperuser ? database.adminUrl : database.url;

/** Migrates and seeds, the ordinary way. */
export async function build(url: string, project: TestProject): Promise<void> {
  for (const operation of ["migrate", "seed"]) {
    const { problems, result } = await operate(operation, url, project);
    expect(problems).toEqual([]);
    expect(result.outcome).toBe("done");
  }
}
