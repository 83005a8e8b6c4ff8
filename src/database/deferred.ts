/**
 * Where several files share a transaction, deferred constraints must fail under their own file's name, and what waits
 * for them must not stand in the next file's way (55006, pending trigger events). `SET CONSTRAINTS` has no word for "as
 * they were made", and what it says of `all` holds for constraints to come as well: so all are deferred again, and those that
 * are not by nature made immediate by name.
 */
const checkDeferred = block(
  "",
  `
  if not any_deferrable then return; end if;`,
);

/** How the constraints that may be deferred were made, as they stood at one moment. */
export interface Deferrable {
  /** The oids of those that are checked at once unless somebody says otherwise. */
  readonly prompt: readonly string[];
  /** There are others: checked at the end unless somebody says otherwise. */
  readonly late: boolean;
}

/** SQL that answers with one row for {@link toDeferrable}. */
export const DEFERRABLE = `select pg_catalog.string_agg(oid::text, ',') filter (where not condeferred), pg_catalog.bool_or(condeferred)
  from pg_catalog.pg_constraint where condeferrable`;

export function toDeferrable([prompt, late]: readonly (string | null)[] = []): Deferrable {
  return { prompt: prompt ? prompt.split(",") : [], late: late === "t" };
}

/** SQL that checks what waits: for the server to find out where nothing is known of its constraints. */
export const checksOf = (known: Deferrable | undefined): readonly string[] =>
  known === undefined ? [checkDeferred] : checkKnown(known);

/** As `checkDeferred`, among files that make no constraints: the server need not search its catalog for them. */
function checkKnown({ prompt, late }: Deferrable): readonly string[] {
  // Said of all of them, "immediate" is "as they were made" already.
  if (!late) return prompt.length > 0 ? ["set constraints all immediate"] : [];
  if (prompt.length === 0) return ["set constraints all immediate", "set constraints all deferred"];
  return [block(` and c.oid = any ('{${prompt.join(",")}}'::pg_catalog.oid[])`, "")];
}

function block(among: string, unlessAny: string): string {
  return `do $db_ops$
declare
  any_deferrable boolean;
  prompt text;
begin
  select pg_catalog.count(*) > 0,
         pg_catalog.string_agg(distinct pg_catalog.format('%s.%I', c.connamespace::pg_catalog.regnamespace, c.conname), ', ')
           filter (where not c.condeferred and c.connamespace::pg_catalog.regnamespace::text !~ '^"?pg_'
                     and pg_catalog.has_schema_privilege(c.connamespace, 'usage'))
    into any_deferrable, prompt from pg_catalog.pg_constraint c where c.condeferrable${among};${unlessAny}
  set constraints all immediate;
  set constraints all deferred;
  if prompt is not null then execute 'set constraints ' || prompt || ' immediate'; end if;
end $db_ops$`;
}
