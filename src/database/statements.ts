import { BrokenLine } from "./broken-line.js";
import { cutOnAbort } from "./cut-on-abort.js";
import { textArray } from "./literal.js";
import { runScript } from "./script.js";
import type { Session } from "./session.js";

/** Reads what the history recorded for some versions; those of which it recorded nothing are left out. One round trip. */
export const readStatements =
  ({ client, signal }: Session) =>
  async (versions: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
    const script = `select h.version, pg_catalog.to_jsonb(h) -> 'statements' from supabase_migrations.schema_migrations h
where h.version = any (${textArray(versions)})`;
    const outcome = await cutOnAbort(client, signal, () => runScript(client, script, { keepRows: true }));
    if (outcome.status === "lost")
      throw new BrokenLine("while the history was read", { cause: outcome.error });
    if (outcome.status === "failed") throw outcome.error;
    return new Map(
      outcome.rows.flatMap(([version, statements]) =>
        version && statements ? [[version, JSON.parse(statements) as string[]] as const] : [],
      ),
    );
  };
