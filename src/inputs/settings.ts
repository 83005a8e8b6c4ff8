import type { Operation, Tier } from "../result.js";

export interface RequiredBackup {
  /** Greatest age of the newest backup. */
  readonly ageMs: number;
  /** Before every migration, not only before a destructive one. */
  readonly always: boolean;
}

/** What the user asked for, checked and with defaults filled in. Durations are in milliseconds. */
export interface Settings {
  readonly operation: Operation;
  readonly environment: string;
  /** A secret. Undefined when the input is empty: the doors then look at `DATABASE_URL` and its like. */
  readonly databaseUrl: string | undefined;
  /** Relative to the workspace, or absolute. */
  readonly supabaseDirectory: string;
  readonly guardedEnvironments: readonly string[];
  /** The phrase as typed, without white space around it. */
  readonly confirm: string | undefined;
  /** What to stamp; undefined for a look at the stamp. */
  readonly tier: Tier | undefined;
  /** Versions, verbatim. */
  readonly allowDestructive: readonly string[];
  readonly outOfOrder: "refuse" | "apply";
  readonly adoptRenumbered: boolean;
  readonly toVersion: string | undefined;
  /** Undefined for the operation's own default. */
  readonly transaction: "each" | "all" | undefined;
  readonly lockTimeoutMs: number;
  readonly lockAttempts: number;
  /** Undefined for no limit. */
  readonly statementTimeoutMs: number | undefined;
  readonly connectTimeoutMs: number;
  /** 0 for not waiting at all. */
  readonly waitForRunMs: number;
  readonly failOn: "never" | "warning" | "danger";
  /** `plan` without any connection. */
  readonly offline: boolean;
  /** Relative to the workspace, or absolute. */
  readonly sarifFile: string | undefined;
  readonly comment: "auto" | "never";
  /** A secret. */
  readonly githubToken: string | undefined;
  readonly failOnDrift: boolean;
  /** Path as given. */
  readonly sslRootCert: string | undefined;
  /** Undefined for the tier's own default. */
  readonly authData: "keep" | "truncate" | undefined;
  readonly restoreGrants: boolean;
  readonly allowSelfApproval: boolean;
  readonly allowAdminBypass: boolean;
  /** A secret. */
  readonly supabaseAccessToken: string | undefined;
  readonly projectRef: string | undefined;
  /** Undefined when no backup is required. */
  readonly requireBackup: RequiredBackup | undefined;
}
