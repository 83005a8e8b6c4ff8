import type { Hint } from "./hints.js";

/** What the rows that are there forbid: classes 22 and 23. */
export const DATA: readonly Hint[] = [
  {
    codes: ["22023"],
    message: /unrecognized parameter "(?:m|ef_construction|lists)"/,
    cause:
      "These are options of pgvector's indexes, and the server has none: the embedded Postgres only has stand-ins that take no options.",
    next: "Leave the options out where their defaults will do, or run the migrations on a Postgres with pgvector (supabase start).",
  },
  {
    codes: ["23505"],
    message: /could not create unique index/,
    cause: "Rows that are there already hold the same key more than once.",
    next: "Find them with group by … having count(*) > 1, and merge or delete them first.",
  },
  {
    codes: ["23505"],
    cause:
      "A row with this key is there already, from an earlier run, from the application, or twice in the file.",
    next: "Add on conflict do nothing (or do update); after an import with fixed ids set the sequence on with setval.",
  },
  {
    codes: ["23503"],
    message: /update or delete on table/,
    cause: "Rows of another table still point to this one.",
    next: "Delete or change them first, or define the foreign key with on delete cascade or set null.",
  },
  {
    codes: ["23503"],
    cause:
      "Rows point to something that is not there: leftovers of old deletes, or a seed in the wrong order.",
    next: "Insert parents before children; clean leftovers up first, or add the constraint as not valid and validate it later.",
  },
  {
    codes: ["23502"],
    message: /contains null values/,
    cause: "Rows that are there already have no value in this column.",
    next: "Fill it first (update … where … is null), or add the column with a default; then set not null.",
  },
  {
    codes: ["23502"],
    cause: "The statement leaves out a column that must have a value.",
    next: "Give it a value or a default.",
  },
  {
    codes: ["23514"],
    message: /violated by some row/,
    cause: "Rows that are there already break the new rule.",
    next: "Correct them first, or add the constraint as not valid and validate it later.",
  },
  {
    codes: ["23514"],
    message: /no partition of relation/,
    cause: "No partition takes this row.",
    next: "Create the partition first, or a default partition.",
  },
  {
    codes: ["23514", "44000"],
    cause: "A row breaks a check constraint, a domain's rule or a view's check option.",
    next: "Compare the values with the rule: select pg_get_constraintdef(oid) from pg_constraint where conname = '…';",
  },
  {
    codes: ["23P01"],
    cause: "Two rows exclude each other under an exclusion constraint, such as ranges that overlap.",
    next: "Find the rows that overlap, and correct them first.",
  },
  {
    codes: ["22P02"],
    message: /invalid input value for enum/,
    cause: "The enum has no such label.",
    next: "Add it in an earlier migration (alter type … add value), or map the old values before the cast.",
  },
  {
    codes: ["22P02", "22007", "22008"],
    cause: "A value cannot be read as the type it is to become; the server's own log names it.",
    next: "Find such rows first, for example with pg_input_is_valid(column, 'integer'), and clean them up before the cast.",
  },
  {
    codes: ["22003"],
    cause: "A number is too large for its column.",
    next: "Use bigint or numeric.",
  },
  {
    codes: ["22001"],
    cause: "A text is longer than its column allows.",
    next: "Use text, or shorten the values first.",
  },
  {
    codes: ["22012"],
    cause: "A divisor is zero in at least one row.",
    next: "Write … / nullif(divisor, 0).",
  },
  {
    codes: ["22021", "22P05"],
    cause:
      "The file or a value holds bytes that are no valid text in this encoding (a NUL byte, for example).",
    next: "Save the file as UTF-8.",
  },
  {
    codes: ["21000"],
    cause: "A subquery that stands for one value gives several rows, or one insert meets the same row twice.",
    next: "Narrow it down (limit 1, distinct on), or take duplicates out before on conflict do update.",
  },
  {
    codes: ["428C9"],
    cause: "Postgres computes this column by itself (identity or generated).",
    next: "Leave it out; for fixed ids write overriding system value.",
  },
];
