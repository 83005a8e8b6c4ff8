import type { isMapping } from "@actions/workflow-parser";
import { expressionsIn, type Workflow } from "./workflow.js";

/** Values that only GitHub and the runner choose, and the workflow's own author. */
const TRUSTED = [
  "github.sha",
  "github.run_id",
  "github.run_number",
  "github.run_attempt",
  "github.workspace",
  "github.action_path",
  "runner.os",
  "runner.arch",
  "runner.temp",
  "job.status",
  "strategy.job-index",
];

/**
 * Where an expression's value becomes part of a program: the value would be run, not read. Whatever is not known to be
 * harmless counts as somebody else's; the way out is `env:`.
 */
export function injections({ root }: Workflow): readonly string[] {
  return expressionsIn(root)
    .filter(({ key, parent }) => isProgram(key, parent))
    .flatMap(({ key, line, reads }) =>
      reads
        .filter((value) => !TRUSTED.includes(value))
        .map((value) => `line ${line}: ${value} inside ${key}`),
    );
}

function isProgram(key: string, parent: Parameters<typeof isMapping>[0] | undefined): boolean {
  const place = parent?.definition?.key;
  return (place === "run-step" && key === "run") || (place === "step-with" && key === "script");
}
