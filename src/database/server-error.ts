/** The fields of Postgres' error message that are read here; `pg.DatabaseError` has them all. */
export interface ServerErrorFields {
  readonly message: string;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
  /** CONTEXT: the call stack of functions, with their SQL. */
  readonly where?: string | undefined;
  readonly internalQuery?: string | undefined;
  /** Given when the error is about the text of the statement itself. */
  readonly position?: string | undefined;
  readonly schema?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly dataType?: string | undefined;
  readonly constraint?: string | undefined;
  /** The C function that reported the error. */
  readonly routine?: string | undefined;
}

/** A server's error, cut into what may be published and what only the run's log may show. */
export interface ServerErrorWords {
  readonly sqlstate: string;
  /** With the names of the objects; without any row's values. */
  readonly message: string;
  /** Postgres' DETAIL, where it holds names and numbers only. */
  readonly detail?: string;
  /** Postgres' HINT, where it is Postgres' own. */
  readonly hint?: string;
  /**
   * For the log: what the migration's author let a function say, and where in which function it happened. Never the
   * values that Postgres quotes; those stand in the server's own log.
   */
  readonly logOnly?: string;
}

/**
 * Takes rows' values out of a server's error. Postgres quotes them in MESSAGE (`invalid input syntax for type integer:
 * "…"`), in DETAIL (`Failing row contains (…)`) and in CONTEXT; what `RAISE` says is whatever its author wrote.
 * What is not known to be free of values is not published: https://www.postgresql.org/docs/17/errcodes-appendix.html
 */
export function describeServerError(error: ServerErrorFields): ServerErrorWords {
  const sqlstate = error.code ?? "XX000";
  const published = publishableMessage(error, sqlstate);
  // The names behind a RAISE are its author's words as well: `using table = …` takes any text.
  const message = isRaised(error) ? published : `${published}${objectNames(error, published)}`;
  const detail = publishableDetail(error, sqlstate);
  const hint = publishableHint(error, sqlstate);
  const withheld = [
    isRaised(error) ? `${error.message}${objectNames(error, error.message)}` : undefined,
    isRaised(error) ? labelled("HINT", error.hint) : undefined,
    labelled("CONTEXT", callStack(error.where)),
  ].filter((line) => line !== undefined);
  return {
    sqlstate,
    message,
    ...(detail !== undefined && { detail }),
    ...(hint !== undefined && { hint }),
    ...(withheld.length > 0 && { logOnly: withheld.join("\n") }),
  };
}

/** The functions and lines on the way to the error; the statements and rows between them may hold values. */
function callStack(where: string | undefined): string | undefined {
  const frames = where
    ?.split("\n")
    .filter((line) => /^PL\/pgSQL function .* line \d+ at [\w /]+$|^SQL function "/.test(line));
  return frames?.join("\n");
}

function labelled(label: string, text: string | undefined): string | undefined {
  return text ? `${label}: ${text}` : undefined;
}

/** Of these classes Postgres' own messages hold names, types, settings and numbers, and never a value from a row. */
const FREE_OF_VALUES: ReadonlySet<string> = new Set([
  ...[
    "08",
    "0A",
    "0B",
    "0L",
    "0P",
    "21",
    "23",
    "25",
    "26",
    "27",
    "28",
    "2B",
    "2D",
    "2F",
    "34",
    "3B",
    "3D",
    "3F",
  ],
  ...["40", "42", "44", "53", "54", "55", "57", "58"],
]);

/** `query returned no rows`, `query returned more than one row`: PL/pgSQL's own words. */
const PLPGSQL_OWN: ReadonlySet<string> = new Set(["P0002", "P0003"]);

function publishableMessage(error: ServerErrorFields, sqlstate: string): string {
  const { message } = error;
  if (isRaised(error)) return "a function raised an exception; its words stand in the run's log";
  if (PLPGSQL_OWN.has(sqlstate)) return message;
  if (FREE_OF_VALUES.has(sqlstate.slice(0, 2)))
    return isDynamic(error) || isParsedValue(error) ? maskQuoted(message) : message;
  // Postgres' own data exceptions hold a value in quotes or, as numbers, behind a colon: type and limit stand outside.
  if (sqlstate.startsWith("22")) return maskQuoted(message).replace(/: [^:]*\d.*$/s, ": …");
  // Internal errors, foreign servers and extensions: named by nobody, so the log has them in full.
  return error.where === undefined
    ? maskQuoted(message)
    : "an error inside a function; its words stand in the database's log";
}

/**
 * `RAISE` may choose any SQLSTATE, so its text is known by the C function that sends it, and by its own class;
 * 38 and 39 are what functions in other languages raise.
 */
function isRaised({ routine = "", where = "", code = "" }: ServerErrorFields): boolean {
  if (/^(?:exec_stmt_raise$|exec_stmt_assert$|PLy_|plperl_|pltcl_|rethrow$)/.test(routine)) return true;
  if (/ at (?:RAISE|ASSERT)$|^PL\/(?:Python|Perl|Tcl)/m.test(where)) return true;
  return /^(?:38|39|P0)/.test(code) && !PLPGSQL_OWN.has(code);
}

/** Names in a statement that a function put together may be values: `execute 'drop table ' || row.name`. */
function isDynamic({ where = "" }: ServerErrorFields): boolean {
  return / at .*\b(?:EXECUTE|RETURN QUERY|OPEN)\b/.test(where);
}

/** `syntax error in tsquery: "…"` has the SQLSTATE of broken SQL, but quotes a value: no parser of statements sent it. */
function isParsedValue({ code, routine = "", position }: ServerErrorFields): boolean {
  return (
    (code === "42601" || code === "42602") &&
    position === undefined &&
    !/^(?:scanner|plpgsql)_yyerror$/.test(routine)
  );
}

const QUOTES = "\"'`«»‹›„“”‚‘’「」『』";
const FIRST_TO_LAST_QUOTE = new RegExp(`[${QUOTES}][\\s\\S]*[${QUOTES}]`);

/** From the first quote to the last: a value may hold quotes of its own. An open one hides all behind it. */
function maskQuoted(text: string): string {
  const masked = text.replace(FIRST_TO_LAST_QUOTE, "…");
  return masked === text ? text.replace(new RegExp(`[${QUOTES}][\\s\\S]*$`), "…") : masked;
}

/** Those names that the message does not hold already, such as ` (table public.users, constraint users_email_key)`. */
function objectNames(
  { schema, table, column, dataType, constraint }: ServerErrorFields,
  message: string,
): string {
  const shown = (name: string | undefined) => name !== undefined && !message.includes(`"${name}"`);
  const qualified = schema && table ? `${schema}.${table}` : table;
  const names = [
    shown(table) ? `table ${qualified}` : undefined,
    shown(column) ? `column ${column}` : undefined,
    shown(constraint) ? `constraint ${constraint}` : undefined,
    table === undefined && shown(dataType) ? `type ${dataType}` : undefined,
  ].filter((name) => name !== undefined);
  return names.length > 0 ? ` (${names.join(", ")})` : "";
}

/** Classes whose DETAIL names objects, types and privileges only. */
const DETAIL_FREE_OF_VALUES = /^(?:2B|0A|3D|3F|42|55)/;

function publishableDetail(error: ServerErrorFields, sqlstate: string): string | undefined {
  const { detail } = error;
  if (!detail || isRaised(error) || isDynamic(error)) return undefined;
  if (DETAIL_FREE_OF_VALUES.test(sqlstate)) return detail;
  if (sqlstate === "40P01") return onlyWaits(detail);
  return sqlstate.startsWith("23") ? onlyKey(detail) : undefined;
}

/** Who waits for whom, and nothing of what they ran. */
function onlyWaits(detail: string): string | undefined {
  const waits = detail
    .split("\n")
    .filter((line) => /^Process \d+ waits for [\w ,()]+; blocked by process \d+\.$/.test(line));
  return waits.length > 0 ? waits.join("\n") : undefined;
}

/** `Key (email)=(a@b.c) already exists.` without the value; a `Failing row contains (…)` not at all. */
function onlyKey(detail: string): string | undefined {
  const columns = /^Key \((.+?)\)=\(/s.exec(detail)?.[1];
  const tail =
    /\) (already exists|is duplicated|is (?:not present in|still referenced from) table "[^"\n]+")\.$/.exec(
      detail,
    )?.[1];
  return columns === undefined || tail === undefined ? undefined : `Key (${columns}) ${tail}.`;
}

/** Postgres' own hints propose names, casts and CASCADE; those of other classes may quote what they were given. */
function publishableHint(error: ServerErrorFields, sqlstate: string): string | undefined {
  if (!error.hint || isRaised(error) || isDynamic(error)) return undefined;
  return /^(?:0A|25|2B|2D|3D|3F|42|53|54|55)/.test(sqlstate) ? error.hint : undefined;
}
