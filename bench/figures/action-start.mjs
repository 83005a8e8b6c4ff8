import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atMost } from "../support/figure.mjs";
import { race } from "../support/measure.mjs";
import { ACTION, BENCH, NODE } from "../support/paths.mjs";

const FIRST_LINE = join(BENCH, "scripts", "first-line.cjs");

/** The action, from nothing to its first log line, as a step on a cold runner. */
export async function actionStart() {
  const workspace = mkdtempSync(join(tmpdir(), "db-ops-bench-action-"));
  const files = Object.fromEntries(
    ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"].map((name) => [name, join(workspace, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, "");
  const env = { ...files, CI: "true", GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace };
  const step = { program: NODE, cwd: workspace, env: { ...env, INPUT_OPERATION: "status" } };
  try {
    const { first, empty } = await race(
      {
        first: () => ({ ...step, args: ["--require", FIRST_LINE, ACTION] }),
        empty: () => ({ program: NODE, args: ["-e", "0"] }),
      },
      31,
    );
    return [atMost(4.5, "action, to its first line: CPU, against node -e 0", first.cpu, empty.cpu)];
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
