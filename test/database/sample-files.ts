import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";

const SUPABASE = join(import.meta.dirname, "../../supabase");

/** One SQL file of the sample application. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

const read = (directory: string): SampleFile[] =>
  readdirSync(join(SUPABASE, directory))
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(SUPABASE, directory, name), "utf8") }));

export const migrations = read("migrations");
export const seeds = read("seeds");

/** Runs each file as one message, which Postgres takes as one transaction (and a lone CONCURRENTLY as none). */
export async function apply(client: pg.Client, files: readonly SampleFile[]): Promise<void> {
  for (const { name, text } of files) {
    await client.query(text).catch((cause: unknown) => {
      throw new Error(`${name} failed`, { cause });
    });
  }
}

/** Whom the Data API would say is asking. */
export type Reader = "anon" | "service_role" | { readonly user: string };

/** Does `work` as that reader, as the Data API does: role and claims for one transaction, which is rolled back. */
export async function as<T>(client: pg.Client, reader: Reader, work: () => Promise<T>): Promise<T> {
  const role = typeof reader === "string" ? reader : "authenticated";
  const claims = typeof reader === "string" ? { role } : { role, sub: reader.user };
  await client.query("begin");
  try {
    await client.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
      role,
      JSON.stringify(claims),
    ]);
    return await work();
  } finally {
    await client.query("rollback");
  }
}
