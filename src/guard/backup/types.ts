import type { Problem } from "../../problem.js";

export type BackupVerdict =
  /** Nobody asked: that says nothing about backups, good or bad. */
  | { readonly status: "not-checked" }
  | {
      readonly status: "recoverable";
      readonly by: "point-in-time" | "backup";
      /** When the backup was made, in ms since 1970; `undefined` for point-in-time recovery. */
      readonly takenAt: number | undefined;
    }
  | { readonly status: "refused"; readonly problem: Problem };
