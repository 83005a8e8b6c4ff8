import * as z from "zod/mini";
import { type Answer, answered, failed } from "../http/fault.js";
import type { FileChange } from "../project/changes.js";
import type { GitHubApi } from "./api.js";
import { entryOf } from "./git-changes.js";
import type { RepositoryName } from "./repository.js";

const files = z.array(
  z.object({
    filename: z.string().check(z.minLength(1)),
    status: z.enum(["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"]),
    changes: z.int().check(z.nonnegative()),
    previous_filename: z.optional(z.string().check(z.minLength(1))),
  }),
);

export type ChangedFile = z.infer<typeof files>[number];

export interface PullRequestFiles {
  readonly number: number;
  /** How many files it changes, by its event. GitHub lists 3,000 at most. */
  readonly count: number;
  /** Relative to the repository, with `/`. */
  readonly folder: string;
}

/** What a pull request changes in a folder of its repository, by GitHub's list. Needs `pull-requests: read` in a private repository. */
export async function listedChanges(
  api: GitHubApi,
  repository: RepositoryName,
  { number, count, folder }: PullRequestFiles,
): Promise<Answer<readonly FileChange[]>> {
  const answer = await api.readAll("/repos/{owner}/{repo}/pulls/{pull_number}/files", {
    ...repository,
    pull_number: number,
  });
  if (answer.status === "failed") return answer;
  const parsed = files.safeParse(answer.value);
  if (!parsed.success || parsed.data.length < count) return failed({ kind: "odd" });
  // The folder itself, or one above it, is a submodule or a link: what is in it is not in the list.
  if (parsed.data.some(({ filename }) => `${folder}/`.startsWith(`${filename}/`)))
    return failed({ kind: "odd" });
  return answered(parsed.data.flatMap((file) => changesIn(folder, file)));
}

function changesIn(
  folder: string,
  { filename, status, changes, previous_filename: previous }: ChangedFile,
): readonly FileChange[] {
  const name = entryOf(folder, filename);
  const from = status === "renamed" && previous !== undefined ? entryOf(folder, previous) : undefined;
  if (name !== undefined && from !== undefined && changes === 0) return [{ kind: "renamed", name, from }];
  const gone: readonly FileChange[] = from === undefined ? [] : [{ kind: "removed", name: from }];
  if (name === undefined || status === "unchanged" || (status === "changed" && changes === 0)) return gone;
  if (status === "removed") return [{ kind: "removed", name }];
  const isNew = status === "added" || status === "copied" || status === "renamed";
  return [...gone, { kind: isNew ? "added" : "edited", name }];
}
