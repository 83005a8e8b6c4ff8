import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const script = resolve("scripts/readme.mjs");

const ACTION = `
inputs:
  one: { description: "A | B,\\n  in two lines.", required: true }
  two: { description: Two., default: "5s" }
  three: { description: Three. }
outputs:
  result: { description: The result. }
`;

const README = `# Title
<!-- inputs:begin -->
stale
<!-- inputs:end -->
Between.
<!-- outputs:begin --><!-- outputs:end -->
End.
`;

function folder(readme: string) {
  const cwd = mkdtempSync(join(tmpdir(), "db-ops-readme-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  writeFileSync(join(cwd, "action.yml"), ACTION);
  writeFileSync(join(cwd, "README.md"), readme);
  return {
    run: (...args: readonly string[]) =>
      spawnSync(process.execPath, [script, ...args], { cwd, encoding: "utf8" }),
    readme: () => readFileSync(join(cwd, "README.md"), "utf8"),
  };
}

test("the tables are written between their markers, the rest is left alone, and twice changes nothing", () => {
  const { run, readme } = folder(README);
  expect(run().status).toBe(0);
  expect(readme()).toMatchInlineSnapshot(`
    "# Title
    <!-- inputs:begin -->

    | Input | Meaning | Default |
    | --- | --- | --- |
    | \`one\` | A \\| B, in two lines. | required |
    | \`two\` | Two. | \`5s\` |
    | \`three\` | Three. |  |

    <!-- inputs:end -->
    Between.
    <!-- outputs:begin -->

    | Output | Meaning |
    | --- | --- |
    | \`result\` | The result. |

    <!-- outputs:end -->
    End.
    "
  `);
  const first = readme();
  run();
  expect(readme()).toBe(first);
});

test("--check tells stale tables from fresh ones, and writes nothing", () => {
  const { run, readme } = folder(README);
  const stale = run("--check");
  expect(stale).toMatchObject({ status: 1, stdout: "" });
  expect(stale.stderr).toContain("run node scripts/readme.mjs");
  expect(readme()).toBe(README);
  run();
  expect(run("--check").status).toBe(0);
});

test("missing markers are an error", () => {
  const { run } = folder("# Title\n");
  const result = run();
  expect(result.status).toBe(1);
  expect(result.stderr).toContain("<!-- inputs:begin -->");
});
