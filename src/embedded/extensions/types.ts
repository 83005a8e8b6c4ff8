/**
 * A stand-in for an extension that Supabase has and npm's Postgres has not: its objects in SQL, so that a project's
 * migrations run. What needs a background worker or a network does nothing (a job never runs, a request is only queued).
 */
export interface ExtensionStub {
  readonly name: string;
  /** The version it passes for. */
  readonly version: string;
  /** The schema that the real one insists on, as its control file says; absent when it may go anywhere. */
  readonly schema?: string;
  readonly relocatable?: boolean;
  readonly requires?: readonly string[];
  /** Runs as the superuser; `@extschema@` is the schema it was put in. */
  readonly sql: string;
}

/**
 * The control file. `trusted` lets `postgres`, no superuser, create it: the platform does the same with its own means.
 * See "Extension Files" in Postgres' manual.
 */
export function controlFile(stub: ExtensionStub): string {
  const lines = [
    `comment = 'stand-in for ${stub.name}'`,
    `default_version = '${stub.version}'`,
    `relocatable = ${stub.relocatable ?? false}`,
    "superuser = true",
    "trusted = true",
  ];
  if (stub.requires) lines.push(`requires = '${stub.requires.join(",")}'`);
  if (stub.schema) lines.push(`schema = '${stub.schema}'`);
  return `${lines.join("\n")}\n`;
}
