import type * as z from "zod/mini";
import type { Problem } from "../problem.js";
import { readConfigDocument } from "./config-document.js";
import { ALLOWED, configSchema } from "./config-schema.js";
import { type ConfigValues, configValues } from "./config-values.js";
import type { Place } from "./folder.js";
import type { ProjectConfig } from "./types.js";
import type { Lookup } from "./variables.js";

export interface ReadConfig {
  /** The Supabase CLI's defaults when there is no config.toml, and when there are problems. */
  readonly config: ProjectConfig;
  readonly problems: readonly Problem[];
}

/** What db-ops needs of the project's config.toml, checked; all that is wrong is told at once. */
export function readConfig(supabase: Place, lookup: Lookup): ReadConfig {
  const read = readConfigDocument(supabase);
  if (read.status === "unusable") return { config: defaults(), problems: read.problems };
  const { document, file } = read.status === "read" ? read : { document: {}, file: undefined };
  const settled = configValues(document, lookup);
  const checked = configSchema.safeParse(settled.values);
  if (checked.success) return { config: checked.data, problems: [] };
  return { config: defaults(), problems: problemsOf(checked.error, settled, file) };
}

/** As for a project without config.toml. */
export function defaults(): ProjectConfig {
  return configSchema.parse(configValues({}, () => undefined).values);
}

function problemsOf(error: z.core.$ZodError, { origins }: ConfigValues, file: string | undefined): Problem[] {
  return error.issues.map(({ path }) => {
    const key = path.join(".");
    const allowed = ALLOWED[key.replace(/\.\d+$/, ".*")] ?? "a table";
    const origin = origins.get(key);
    return {
      code: "bad-config",
      file,
      message: `${key === "" ? "The document" : key} must be ${allowed}${origin === undefined ? "" : `; ${origin}`}`,
    };
  });
}
