/**
 * Something that a person has to mend: the one shape in which every room reports what is wrong.
 *
 * A problem is a value, never thrown. Its `message` and `hint` may be published anywhere (comment, summary,
 * annotation, JSON), so they hold neither secrets nor row data; what only the run's log may show stands in `logOnly`.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** The likely cause and the next step. */
  readonly hint?: string | undefined;
  readonly sqlstate?: string | undefined;
  /** Path relative to the workspace, with `/`. */
  readonly file?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
  /** 1-based, in characters (code points). */
  readonly column?: number | undefined;
  /** The line's own text, for a caret beneath it. */
  readonly excerpt?: string | undefined;
  /** The server's further words (a user's `RAISE` text, CONTEXT of a function): for the log, never published. */
  readonly logOnly?: string | undefined;
}

/**
 * Every code with its class. `input`: mend files, flags or settings (exit 2). `guard`: the tool refuses on purpose
 * (exit 3). `failure`: the operation began and failed (exit 1). `unknown`: nobody knows whether it took effect (exit 4).
 */
export const PROBLEM_CLASS = {
  // inputs and configuration
  "bad-input": "input",
  "bad-config": "input",
  "bad-database-url": "input",
  "no-database-url": "input",
  "transaction-pooler": "input",
  "embedded-unavailable": "input",
  // migration and seed files
  "bad-name": "input",
  "duplicate-version": "input",
  "unreadable-file": "input",
  symlink: "input",
  "outside-workspace": "input",
  "file-too-large": "input",
  "nul-byte": "input",
  "not-utf8": "input",
  "syntax-error": "input",
  "plpgsql-error": "input",
  "psql-command": "input",
  "copy-data": "input",
  "unclosed-transaction": "input",
  "bare-rollback": "input",
  "stray-commit": "input",
  "not-transactional": "input",
  "unknown-version": "input",
  // refusals
  "drift-missing": "guard",
  "drift-edited": "guard",
  "drift-out-of-order": "guard",
  "drift-renumbered": "guard",
  "drift-partial": "guard",
  "reset-in-progress": "guard",
  "not-confirmed": "guard",
  "not-owner": "guard",
  "bucket-not-empty": "guard",
  "run-in-progress": "guard",
  "destructive-not-confirmed": "guard",
  "pending-migrations": "guard",
  // the gate before `reset` on a protected tier
  "gate-outside-actions": "guard",
  "gate-no-environment": "guard",
  "gate-no-database-url": "guard",
  "gate-no-github-token": "guard",
  "gate-server": "guard",
  "gate-event": "guard",
  "gate-rerun": "guard",
  "gate-confirm": "guard",
  "gate-event-file": "guard",
  "gate-confirm-hard-coded": "guard",
  "gate-unprotected-ref": "guard",
  "gate-no-id-token": "guard",
  "gate-token-unavailable": "guard",
  "gate-keys-unavailable": "guard",
  "gate-token-malformed": "guard",
  "gate-token-algorithm": "guard",
  "gate-token-key": "guard",
  "gate-token-signature": "guard",
  "gate-token-issuer": "guard",
  "gate-token-audience": "guard",
  "gate-token-expired": "guard",
  "gate-token-early": "guard",
  "gate-claim-repository": "guard",
  "gate-claim-run": "guard",
  "gate-claim-attempt": "guard",
  "gate-claim-event": "guard",
  "gate-claim-ref": "guard",
  "gate-claim-commit": "guard",
  "gate-no-job-environment": "guard",
  "gate-other-environment": "guard",
  "gate-permissions": "guard",
  "gate-environment-unknown": "guard",
  "gate-api-failed": "guard",
  "gate-api-unreachable": "guard",
  "gate-api-rate-limited": "guard",
  "gate-api-redirect": "guard",
  "gate-api-odd": "guard",
  "gate-environment-mismatch": "guard",
  "gate-no-reviewers": "guard",
  "gate-self-review": "guard",
  "gate-admin-bypass": "guard",
  "gate-any-branch": "guard",
  "gate-rejected": "guard",
  "gate-not-approved": "guard",
  "gate-approved-by-app": "guard",
  "gate-self-approved": "guard",
  "gate-approver-not-listed": "guard",
  // the database's stamp
  "stamp-environment": "guard",
  "stamp-tier": "guard",
  "stamp-missing": "guard",
  "stamp-unreadable": "guard",
  "stamp-lowering": "guard",
  // the platform's backups
  "backup-not-checked": "guard",
  "backup-no-project": "guard",
  "backup-other-project": "guard",
  "backup-project-state": "guard",
  "backup-project-unknown": "guard",
  "backup-token-refused": "guard",
  "backup-missing": "guard",
  "backup-too-old": "guard",
  "backup-unreadable": "guard",
  // failures
  "connect-failed": "failure",
  "statement-failed": "failure",
  "commit-failed": "failure",
  "lock-timeout": "failure",
  cancelled: "failure",
  "connection-lost": "failure",
  "history-malformed": "failure",
  drifted: "failure",
  "hazards-found": "failure",
  crashed: "failure",
  "outcome-unknown": "unknown",
} as const satisfies Record<string, "input" | "guard" | "failure" | "unknown">;

export type ProblemCode = keyof typeof PROBLEM_CLASS;
