import { CANARY, type ServerErrorCase } from "./server-errors.js";

/** The same for what functions raise, for other classes, and for the pooler. */
export const FUNCTION_ERRORS: readonly ServerErrorCase[] = [
  {
    name: "what RAISE says goes to the log",
    error: {
      code: "P0001",
      message: `no such customer: ${CANARY}`,
      detail: CANARY,
      hint: `look at ${CANARY}`,
      routine: "exec_stmt_raise",
      where: "PL/pgSQL function inline_code_block line 3 at RAISE",
    },
    message: "a function raised an exception; its words stand in the run's log",
  },
  {
    name: "RAISE with a SQLSTATE that is harmless elsewhere",
    error: {
      code: "23505",
      message: `already there: ${CANARY}`,
      detail: `Key (a)=(b) ${CANARY} already exists.`,
      hint: CANARY,
      routine: "exec_stmt_raise",
    },
    message: "a function raised an exception; its words stand in the run's log",
  },
  {
    name: "RAISE behind something that drops the routine",
    error: {
      code: "42501",
      message: CANARY,
      where: 'PL/pgSQL function f() line 1 at RAISE\nSQL statement "select f()"',
    },
    message: "a function raised an exception; its words stand in the run's log",
  },
  {
    name: "RAISE that names its table",
    error: {
      code: "P0001",
      message: `no "users" like ${CANARY}`,
      routine: "exec_stmt_raise",
      schema: "public",
      table: CANARY,
      constraint: CANARY,
    },
    message: "a function raised an exception; its words stand in the run's log",
  },
  {
    name: "an assertion",
    error: { code: "P0004", message: CANARY, routine: "exec_stmt_assert" },
    message: "a function raised an exception; its words stand in the run's log",
  },
  {
    name: "an exception of another language",
    error: { code: "38000", message: CANARY, where: 'PL/Python function "f"' },
    message: "a function raised an exception; its words stand in the run's log",
  },
  {
    name: "PL/pgSQL's own words",
    error: {
      code: "P0002",
      message: "query returned no rows",
      detail: `parameters: $1 = '${CANARY}'`,
      routine: "exec_stmt_execsql",
    },
    message: "query returned no rows",
  },
  {
    name: "dependents are named",
    error: {
      code: "2BP01",
      message: "cannot drop table users because other objects depend on it",
      detail: "view active_users depends on table users",
      hint: "Use DROP ... CASCADE to drop the dependent objects too.",
    },
    message: "cannot drop table users because other objects depend on it",
    detail: "view active_users depends on table users",
  },
  {
    name: "a deadlock keeps who waits, not what they run",
    error: {
      code: "40P01",
      message: "deadlock detected",
      detail: `Process 12 waits for AccessExclusiveLock on relation 16391 of database 16384; blocked by process 13.\nProcess 13 waits for ShareLock on transaction 758; blocked by process 12.\nProcess 13: update users set name = '${CANARY}'`,
      hint: "See server log for query details.",
    },
    message: "deadlock detected",
    detail:
      "Process 12 waits for AccessExclusiveLock on relation 16391 of database 16384; blocked by process 13.\nProcess 13 waits for ShareLock on transaction 758; blocked by process 12.",
  },
  {
    name: "a syntax error in the file quotes the file",
    error: {
      code: "42601",
      message: 'syntax error at or near "tabel"',
      position: "8",
      routine: "scanner_yyerror",
    },
    message: 'syntax error at or near "tabel"',
  },
  {
    name: "a syntax error inside a value",
    error: { code: "42601", message: `syntax error in tsquery: "${CANARY}"`, routine: "makepol" },
    message: "syntax error in tsquery: …",
  },
  {
    name: "a missing table keeps its name",
    error: { code: "42P01", message: 'relation "users" does not exist', position: "15" },
    message: 'relation "users" does not exist',
  },
  {
    name: "a name that dynamic SQL made from a value",
    error: {
      code: "42703",
      message: `column "${CANARY}" does not exist`,
      where: "PL/pgSQL function inline_code_block line 4 at EXECUTE",
      internalQuery: `update t set a = ${CANARY}`,
    },
    message: "column … does not exist",
  },
  {
    name: "an internal error without a function keeps all but quotes",
    error: { code: "XX000", message: `cache lookup failed for "${CANARY}" 123` },
    message: "cache lookup failed for … 123",
  },
  {
    name: "an internal error inside a function",
    error: {
      code: "XX000",
      message: `parse error: ${CANARY}`,
      hint: CANARY,
      where: 'SQL function "f" statement 1',
    },
    message: "an error inside a function; its words stand in the database's log",
  },
  {
    name: "dblink's connection string",
    error: {
      code: "08001",
      message: "could not establish connection",
      detail: `missing "=" after "postgres://u:${CANARY}"`,
    },
    message: "could not establish connection",
  },
  {
    name: "the pooler's own errors",
    error: {
      code: "XX000",
      message:
        "(EMAXCONNSESSION) max clients reached in session mode - max clients are limited to pool_size: 15",
    },
    message:
      "(EMAXCONNSESSION) max clients reached in session mode - max clients are limited to pool_size: 15",
  },
  {
    name: "a code that nobody knows",
    error: { code: "PT404", message: `not found: '${CANARY}'` },
    message: "not found: …",
  },
  {
    name: "a quote that never ends",
    error: { code: "HV000", message: `remote said "${CANARY}` },
    message: "remote said …",
  },
];
