import { join } from "node:path";
import type { FileChange } from "../project/changes.js";
import type { Checkout } from "./checkout.js";

/** The two ends of a pull request, as its event names them. */
export interface Ends {
  readonly base: string;
  readonly head: string;
}

/**
 * What the checked-out commit changes in a folder of its repository, by git; `undefined` when git does not know, as in a clone without the base.
 * Nothing of the repository is run: no hook, no diff driver, no text conversion, no file system monitor, no fetching of what is missing.
 *
 * @param path the variable PATH
 */
export async function gitChanges(
  { root, folder }: Checkout,
  { base, head }: Ends,
  path: string | undefined,
): Promise<readonly FileChange[] | undefined> {
  const git = (...args: readonly string[]) => run(root, args, path);
  const commit = await git("rev-list", "--parents", "--max-count=1", "HEAD", "--");
  const [, onto, merged] = commit?.trim().split(" ") ?? [];
  // What actions/checkout takes is the merge of both: its first parent is the base as it was merged with.
  const range = onto !== undefined && merged === head ? `${onto}..HEAD` : `${base}...HEAD`;
  const listed = await git(
    "diff",
    "--raw",
    "-z",
    "--no-abbrev",
    "--find-renames=100%",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-relative",
    "--ignore-submodules=dirty",
    range,
    "--",
    folder,
  );
  return listed === undefined ? undefined : readRawDiff(listed, folder);
}

/**
 * Reads `git diff --raw -z`: `:mode mode hash hash status`, then the path, or two of a rename. A change of the mode alone is none.
 *
 * @param folder of which the entries count, not those of its subfolders
 */
export function readRawDiff(listed: string, folder: string): readonly FileChange[] {
  const changes: FileChange[] = [];
  const fields = listed.split("\0");
  for (let index = 0; index + 1 < fields.length; ) {
    const [, , before, after, status = ""] = fields[index++]?.split(" ") ?? [];
    const from = /^[RC]/.test(status) ? fields[index++] : undefined;
    const name = entryOf(folder, fields[index++] ?? "");
    const old = from === undefined ? undefined : entryOf(folder, from);
    if (name === undefined) {
      if (old !== undefined && status.startsWith("R")) changes.push({ kind: "removed", name: old });
    } else if (old !== undefined && status.startsWith("R"))
      changes.push({ kind: "renamed", name, from: old });
    else if (/^[ARC]/.test(status)) changes.push({ kind: "added", name });
    else if (status === "D") changes.push({ kind: "removed", name });
    else if (before !== after) changes.push({ kind: "edited", name });
  }
  return changes;
}

/** The name of what stands in the folder itself; `undefined` for anything else. */
export function entryOf(folder: string, path: string): string | undefined {
  const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : "";
  return name === "" || name.includes("/") ? undefined : name;
}

async function run(
  root: string,
  args: readonly string[],
  path: string | undefined,
): Promise<string | undefined> {
  const { getExecOutput } = await import("@actions/exec");
  const options = {
    cwd: root,
    silent: true,
    ignoreReturnCode: true,
    // Nothing of the machine's and the step's own settings; a missing object is not asked for.
    env: {
      PATH: path ?? "",
      LC_ALL: "C",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_NO_LAZY_FETCH: "1",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
    },
  };
  const outcome = await getExecOutput("git", [...SAFELY, `--git-dir=${join(root, ".git")}`, ...args], options)
    // No git on this machine.
    .catch(() => undefined);
  return outcome?.exitCode === 0 ? outcome.stdout : undefined;
}

const SAFELY = [
  "--no-pager",
  "--literal-pathspecs",
  "--no-replace-objects",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  // Of a partial clone, which would fetch what is missing with the job's token.
  "-c",
  "protocol.allow=never",
];
