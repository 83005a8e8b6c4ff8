/** What a pull request does to one entry of `migrations/`; names are without the folder. */
export type FileChange =
  | { readonly kind: "added" | "edited" | "removed"; readonly name: string }
  /** The same bytes under another name. */
  | { readonly kind: "renamed"; readonly name: string; readonly from: string };

/** The pull request that a run belongs to. */
export interface PullRequest {
  /** Who gets none of the repository's secrets; `undefined` for a branch of the repository itself. */
  readonly stranger: "fork" | "dependabot" | undefined;
  /** Reads what it does to `migrations/`; never rejects. */
  readonly changes: () => Promise<ReadChanges>;
}

export type ReadChanges =
  | { readonly status: "read"; readonly changes: readonly FileChange[] }
  /** Nobody could tell; `reason` in words that may be published. */
  | { readonly status: "unknown"; readonly reason: string };
