import type { Examined, HazardContext, References } from "../hazards/types.js";
import type { Problem } from "../problem.js";

/** A text to parse; `file` is the path that its problems will name. */
export interface SqlText {
  readonly file: string;
  readonly text: string;
  /** Whether `COPY … FROM STDIN` with its rows in the file is a problem (the default) or the reader's to carry out. */
  readonly copyRows?: "refuse" | "allow" | undefined;
  /** False when its statements' `meaning` is not asked for: telling it takes a third of the time. */
  readonly compared?: boolean | undefined;
}

/** UTF-16 indexes into a text: the first character, and just past the last one. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What transaction control a statement does, or `none`. `rollback` includes `ROLLBACK TO` only as `savepoint`. */
export type TransactionControl = "none" | "begin" | "commit" | "rollback" | "savepoint" | "prepare";

/** One top-level statement. Offsets are UTF-16 indexes into the text as given (a BOM counts). */
export interface Statement {
  /** Where the statement's first token stands. */
  readonly start: number;
  /** Just past its last token, without the `;` and what comments stand before it. */
  readonly end: number;
  /** 1-based line of `start`. */
  readonly line: number;
  /** The grammar's node name, such as `CreateStmt`. */
  readonly kind: string;
  readonly control: TransactionControl;
  /** `undefined` when it may run in a transaction, else what it is, such as `CREATE INDEX CONCURRENTLY`. */
  readonly nonTransactional: NonTransactional | undefined;
  /** A session-level `SET`, `RESET`, `SET ROLE` …: it must be replayed when a later segment is resumed. */
  readonly setsSession: boolean;
  /**
   * Hash of the syntax tree without positions: equal for equal meaning. It changes with the parser's version, so it is
   * compared within one run and never stored. Empty when it was not asked for.
   */
  readonly meaning: string;
  /** `COPY … FROM STDIN`: its rows in the text, without the `\.` that ends them; empty when there are none. */
  readonly copyRows?: TextRange | undefined;
  /** What it puts into tables by INSERT, MERGE or COPY, those of its CTEs first; left out when nothing. */
  readonly inserts?: readonly Insert[] | undefined;
  /** What it changes that no drop of the project's objects takes back; left out when nothing. */
  readonly lasting?: Lasting | undefined;
  /** An UPDATE or DELETE with a condition; left out for all others. */
  readonly selective?: true | undefined;
}

/** A change that stays when everything of the project is dropped, and that stands in the way, or shows, when it is made again. */
export type Lasting =
  /** Without IF NOT EXISTS, so nobody else had made it before. */
  | { readonly type: "create-extension"; readonly name: string }
  | { readonly type: "drop-extensions"; readonly names: readonly string[] }
  | DefaultPrivileges;

/** `ALTER DEFAULT PRIVILEGES`. Names as in the catalogue; a role may be `current_user`, a grantee `public`. */
export interface DefaultPrivileges {
  readonly type: "default-privileges";
  /** GRANT, else REVOKE. */
  readonly grants: boolean;
  readonly on: "tables" | "sequences" | "functions" | "types" | "schemas";
  /** Whose objects; empty for those of whoever runs it. */
  readonly roles: readonly string[];
  /** Empty for all. */
  readonly schemas: readonly string[];
  /** In lower case; empty for all. */
  readonly privileges: readonly string[];
  readonly grantees: readonly string[];
}

/** Rows that a statement proposes for a table, as far as its text tells. */
export interface Insert {
  readonly table: QualifiedName;
  /** How many; `undefined` where the database decides. */
  readonly rows: number | undefined;
  /**
   * Running it once more adds nothing twice: `ON CONFLICT`, `NOT EXISTS` and its like, `MERGE`, or a table that the
   * text has emptied or made before.
   */
  readonly guarded: boolean;
  /** `ON CONFLICT` or `MERGE`: only the database tells how many rows were left alone. */
  readonly onConflict: boolean;
}

/** What is needed to finish, or clean up after, a statement that cannot run in a transaction. */
export interface NonTransactional {
  /** The words a person knows it by, such as `CREATE INDEX CONCURRENTLY`. */
  readonly command: string;
  /** What to leave out of the text so that it may run in a transaction, on a table that nobody else sees yet. */
  readonly concurrently?: TextRange | undefined;
  /** How to find out, after a crash, whether it took effect. */
  readonly effect:
    | {
        readonly type: "create-index";
        readonly schema: string | undefined;
        readonly table: string;
        readonly index: string | undefined;
        readonly ifNotExists: boolean;
      }
    | {
        readonly type: "drop-index";
        readonly names: readonly { readonly schema: string | undefined; readonly name: string }[];
        readonly ifExists: boolean;
      }
    | {
        readonly type: "reindex";
        readonly schema: string | undefined;
        readonly name: string;
        readonly target: "index" | "table" | "schema" | "database";
      }
    | { readonly type: "detach-partition"; readonly parent: QualifiedName; readonly partition: QualifiedName }
    | { readonly type: "create-database" | "drop-database"; readonly name: string }
    | { readonly type: "create-subscription" | "drop-subscription"; readonly name: string }
    | { readonly type: "create-tablespace" | "drop-tablespace"; readonly name: string }
    /** Running it twice does no harm: `VACUUM`, `ALTER SYSTEM`, `CLUSTER`, … */
    | { readonly type: "repeatable" };
}

export interface QualifiedName {
  readonly schema: string | undefined;
  readonly name: string;
}

/** What a text means. */
export type ParsedSql =
  | {
      readonly status: "parsed";
      readonly statements: readonly Statement[];
      readonly problems: readonly Problem[];
    }
  /** Too large or too hostile for the parser: nothing is known of it, it may still be applied as it stands. */
  | { readonly status: "unparsed"; readonly reason: "too-large" | "timed-out" | "crashed" };

/** A pending set, in the order in which it would run. */
export interface FilesToExamine {
  readonly texts: readonly SqlText[];
  /** Files that the target has applied, in their order: read for what they made, not judged. Where the catalog can be asked they are not needed. */
  readonly applied?: readonly SqlText[] | undefined;
}

export interface SqlParser {
  /**
   * Parses each text on its own; results stand in the order given. Never rejects because of a text.
   * The worker starts with the first call at the latest, and is replaced when a text kills it.
   */
  parse(texts: readonly SqlText[]): Promise<readonly ParsedSql[]>;
  /** The names about which the rules will ask, of all texts together; a text that cannot be read adds none. Never rejects as above. */
  references(texts: readonly SqlText[]): Promise<References>;
  /**
   * The hazards of a pending set, file by file in the order in which they would run. A file that cannot be read is left out, and what it makes is
   * not known to those after it.
   */
  examine(files: FilesToExamine, context: HazardContext): Promise<readonly Examined[]>;
  /** Ends the worker, for its memory, until there is something to parse again. */
  rest(): Promise<void>;
  /** Ends the worker; the parser may not be used afterwards. */
  close(): Promise<void>;
}
