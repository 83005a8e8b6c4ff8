import { encodePath } from "../escape.js";

/** What a report of a workflow run links to; outside of a workflow there is none. */
export interface RunPage {
  /** Such as `https://github.com/octo/recipes`. */
  readonly repositoryUrl: string;
  /** The commit at which files are shown. */
  readonly commit: string;
  readonly runUrl: string;
  readonly runId: string;
  /** Who started the run. */
  readonly actor: string;
  /** The folder with the rules' pages, without a slash at its end; `undefined` where nobody knows it. */
  readonly rulePages: string | undefined;
}

/**
 * The address of a file of the repository at the run's commit, `undefined` outside of a workflow.
 *
 * @param file relative to the workspace, which is taken for the repository's root, as `actions/checkout` has it
 * @param line 1-based
 */
export function fileUrl(page: RunPage | undefined, file: string, line?: number | null): string | undefined {
  if (page === undefined || page.commit === "") return undefined;
  return `${page.repositoryUrl}/blob/${page.commit}/${encodePath(file)}${line == null ? "" : `#L${line}`}`;
}

/** The address of the run's commit. */
export function commitUrl(page: RunPage): string {
  return `${page.repositoryUrl}/commit/${page.commit}`;
}
