import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atMost } from "../support/figure.mjs";
import { race } from "../support/measure.mjs";
import { ACTION, NODE } from "../support/paths.mjs";

/** The action's first log line, as a step on a cold runner waits for it: an input that is refused ends right there. */
export async function actionStart() {
  const workspace = mkdtempSync(join(tmpdir(), "db-ops-bench-action-"));
  const files = Object.fromEntries(
    ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"].map((name) => [name, join(workspace, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, "");
  const env = { ...files, GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace, INPUT_OPERATION: "upgrade" };
  try {
    const { action, empty } = await race(
      {
        action: () => ({ program: NODE, args: [ACTION], cwd: workspace, env, expected: 2 }),
        empty: () => ({ program: NODE, args: ["-e", "0"] }),
      },
      31,
    );
    return [atMost(4.5, "action, to its first line: CPU, against node -e 0", "s", action.cpu, empty.cpu)];
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
