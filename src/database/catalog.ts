import type { DatabaseError } from "pg";
import { type HazardContext, type References, staticContext } from "../hazards/types.js";
import { functionFacts, type RawCatalog, relationFacts, schemaFacts, typeFacts } from "./catalog-answer.js";
import { type CatalogQuestion, catalogScript } from "./catalog-script.js";
import { cutOnAbort } from "./cut-on-abort.js";
import { runScript, type ScriptOutcome } from "./script.js";
import type { Session } from "./session.js";

export type CatalogRead =
  | { readonly status: "read"; readonly context: HazardContext }
  /** The server refuses to tell: all of it is unknown, and only its version is in the context. */
  | { readonly status: "unknown"; readonly context: HazardContext; readonly error: DatabaseError }
  | { readonly status: "lost"; readonly error: Error };

/** lock_not_available: somebody holds ACCESS EXCLUSIVE on one of the tables. */
const LOCKED = "55P03";

/**
 * What the target's catalog knows of these names: one round trip for any number of them, a second one without exact sizes when a table is locked.
 * Needs no rights but to connect. Never rejects.
 *
 * @param apiSchemas what the API serves, where there is one: `[api] schemas` of config.toml
 */
export async function readCatalog(
  session: Session,
  references: References,
  apiSchemas: readonly string[],
): Promise<CatalogRead> {
  const serverMajor = Math.floor(session.server.versionNumber / 10_000);
  const question: CatalogQuestion = { references, apiSchemas, serverMajor, exactSizes: true };
  let outcome = await ask(session, question);
  if (outcome.status === "failed" && outcome.error.code === LOCKED) {
    outcome = await ask(session, { ...question, exactSizes: false });
  }
  if (outcome.status === "lost") return outcome;
  const base = staticContext(serverMajor);
  if (outcome.status === "failed") return { status: "unknown", context: base, error: outcome.error };
  const text = outcome.rows.at(-1)?.[1];
  if (text === undefined) throw new Error("the server answered the catalog query without a row");
  const raw = JSON.parse(text) as RawCatalog;
  return { status: "read", context: contextOf(raw, base, references, apiSchemas) };
}

function ask({ client, signal }: Session, question: CatalogQuestion): Promise<ScriptOutcome> {
  return cutOnAbort(client, signal, () => runScript(client, catalogScript(question), { keepRows: true }));
}

function contextOf(
  raw: RawCatalog,
  base: HazardContext,
  references: References,
  apiSchemas: readonly string[],
): HazardContext {
  // A login that only reads may have a shorter path than the one that migrates, which finds `extensions` on this platform.
  const searchPath = [
    ...new Set([...raw.searchPath, ...(raw.hasApi && raw.hasExtensions ? ["extensions"] : [])]),
  ];
  const { grantsByDefault, rlsByDefault } = raw;
  return {
    ...base,
    searchPath,
    api: raw.hasApi ? { schemas: apiSchemas, grantsByDefault, rlsByDefault } : undefined,
    relations: relationFacts(raw, searchPath, references.relations),
    functions: functionFacts(raw),
    types: typeFacts(raw),
    schemas: schemaFacts(raw, references.schemas),
    timeZone: raw.timeZone,
  };
}
