import { dirname } from "node:path";
import { parseEnv } from "node:util";
import { readTextFile } from "./file.js";
import { inside, type Place } from "./folder.js";

/** The process's environment, handed in by the doors. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable's value; undefined when it is unset or empty, which the Supabase CLI treats alike. */
export type Lookup = (name: string) => string | undefined;

/**
 * Looks variables up where the Supabase CLI does (measured, 3.1.0): the process, then the dotenv files beside the
 * supabase directory, then those in it. Values may be secrets: whoever uses one keeps it out of messages.
 */
export function variablesOf(env: Environment, supabase: Place): Lookup {
  let files: Environment[] | undefined;
  return (name) => {
    const own = valueIn(env, name);
    if (own !== undefined) return own;
    files ??= dotenvFiles(valueIn(env, "SUPABASE_ENV") ?? "development", supabase);
    return files.map((file) => valueIn(file, name)).find((value) => value !== undefined);
  };
}

/** Own properties only: `env(constructor)` names no variable. */
function valueIn(env: Environment, name: string): string | undefined {
  return (Object.hasOwn(env, name) && env[name]) || undefined;
}

function dotenvFiles(stage: string, supabase: Place): Environment[] {
  const names = [`.env.${stage}.local`, ".env.local", `.env.${stage}`, ".env"];
  // The workspace is the end of what may be read.
  const folders = supabase.file === "" ? [supabase] : [parent(supabase), supabase];
  return folders.flatMap((folder) => names.map((name) => readDotenv(inside(folder, name))));
}

function parent({ path, file }: Place): Place {
  return { path: dirname(path), file: file.split("/").slice(0, -1).join("/") };
}

/** A file that is not there or cannot be read has no variables; a missing one shows where it is needed. */
function readDotenv({ path, file }: Place): Environment {
  return parseEnv(readTextFile(path, file).text);
}
