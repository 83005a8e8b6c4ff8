// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's syntax
import { expect, test } from "vitest";
import { workflowsIn } from "../../support/workflows/documents.js";
import { valuesRead } from "../../support/workflows/expressions.js";
import { breachesOf, RULES } from "../../support/workflows/rules.js";
import { complaints } from "../../support/workflows/validate.js";

const GOOD = `name: good
on:
  pull_request:
  workflow_dispatch:
    inputs:
      phrase:
        type: string
permissions: {}
concurrency:
  group: database-production
  cancel-in-progress: false
jobs:
  reset:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: production
    permissions:
      contents: read
      id-token: write # proves the environment
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ./
        with:
          operation: reset
          environment: production
          confirm: \${{ inputs.phrase }}
          database-url: \${{ secrets.DATABASE_URL }}
      - run: echo "$TITLE on \${{ runner.os }}"
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;

const RUN = /run: echo.*/;
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";

/** One change each, and the one rule that it breaks. */
const BROKEN: readonly (readonly [rule: string, from: string | RegExp, to: string, says: string])[] = [
  [
    "no injection",
    RUN,
    "run: echo ${{ github.event.pull_request.title }}",
    "github.event.pull_request.title inside run",
  ],
  ["no injection", RUN, "run: |\n          echo ${{ github.head_ref }}", "github.head_ref inside run"],
  ["no injection", RUN, "run: echo ${{ github['head_ref'] }}", "github.head_ref inside run"],
  ["no injection", RUN, "run: echo ${{ inputs.phrase }}", "inputs.phrase inside run"],
  [
    "no injection",
    RUN,
    "run: echo ${{ format('{0}', github.event.inputs.phrase) }}",
    "github.event.inputs.phrase inside run",
  ],
  ["no injection", RUN, "run: echo ${{ github.sha || toJSON(github.event) }}", "github.event inside run"],
  ["no injection", RUN, "run: echo ${{ github[format('{0}', 'head_ref')] }}", "github.* inside run"],
  [
    "no injection",
    RUN,
    "run: echo ${{ join(github.event.commits.*.message) }}",
    "github.event.commits.*.message inside run",
  ],
  ["no injection", RUN, "run: echo ${{ steps.title.outputs.text }}", "steps.title.outputs.text inside run"],
  [
    "no injection",
    RUN,
    `uses: actions/github-script@${"a".repeat(40)} # v9.0.0\n        with: { script: "say('\${{ github.ref_name }}')" }`,
    "github.ref_name inside script",
  ],
  ["pinned actions", CHECKOUT, "actions/checkout@v7", "actions/checkout@v7"],
  ["pinned actions", CHECKOUT, "actions/checkout@3d3c42e # v7.0.1", "actions/checkout@3d3c42e"],
  ["pinned actions", " # v7.0.1", "", "with the version as comment"],
  ["pinned actions", "./", "docker://alpine:3", "docker://alpine:3"],
  [
    "least permissions",
    /permissions: \{\}|permissions:\n {6}contents.*\n.*/g,
    "",
    "reset: says not which permissions",
  ],
  ["least permissions", "permissions: {}", "permissions: write-all", "write-all: name each one"],
  ["least permissions", " # proves the environment", "", "id-token: write: without a reason"],
  ["bounded time", "timeout-minutes: 10", "", "reset: no timeout-minutes"],
  ["no pull_request_target", "pull_request:", "pull_request_target:", "pull_request_target"],
  [
    "no credentials left behind",
    "persist-credentials: false",
    "fetch-depth: 2",
    "without persist-credentials: false",
  ],
  [
    "no credentials left behind",
    "persist-credentials: false",
    "persist-credentials: true",
    "without persist-credentials",
  ],
  ["one writer at a time, never cancelled", /concurrency:\n.*\n.*\n/, "", "without a concurrency group"],
  ["one writer at a time, never cancelled", "progress: false", "progress: true", "may be cancelled"],
  [
    "one writer at a time, never cancelled",
    "progress: false",
    "progress: ${{ github.ref != 'x' }}",
    "may be cancelled",
  ],
  [
    "one writer at a time, never cancelled",
    "    steps:",
    "    concurrency: { group: a, cancel-in-progress: true }\n    steps:",
    "may be",
  ],
  ["inputs of the action", "confirm:", "confirmation:", "confirmation: no such input"],
  ["inputs of the action", "operation: reset", "operation: rest", "operation"],
  [
    "inputs of the action",
    "operation: reset",
    "operation: reset\n          lock-timeout: soon",
    "lock-timeout",
  ],
  [
    "secrets of an environment",
    / {4}environment: production\n([\s\S]*)operation: reset/,
    "$1operation: plan",
    "reads secrets without an environment",
  ],
  [
    "secrets of an environment",
    "\njobs:",
    "\nenv:\n  DATABASE_URL: ${{ secrets.DATABASE_URL }}\njobs:",
    "gives secrets to every job",
  ],
  [
    "one environment",
    "environment: production\n    permissions",
    "environment: { name: staging }\n    permissions",
    "writes to production",
  ],
  ["confirmed by a person", "${{ inputs.phrase }}", "reset production", "nobody types that"],
  [
    "confirmed by a person",
    "${{ inputs.phrase }}",
    "${{ format('reset {0}', 'production') }}",
    "nobody types that",
  ],
  [
    "confirmed by a person",
    "type: string",
    "type: string\n        default: reset production",
    "has a default",
  ],
];

test("a workflow that keeps the rules breaks none", async () => {
  expect(await breachesOf(GOOD)).toEqual([]);
  expect(await complaints("workflow", "good", GOOD)).toEqual([]);
});

test.each(BROKEN)("%s, example %$", async (rule, from, to, says) => {
  const broken = GOOD.replace(from, to);
  expect(broken).not.toBe(GOOD);
  expect(await breachesOf(broken)).toContainEqual(expect.stringContaining(says));
  expect((await breachesOf(broken)).filter((breach) => !breach.startsWith(`${rule}: `))).toEqual([]);
});

test("every rule has an example that breaks it", () => {
  expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(Object.keys(RULES)));
});

test.each([
  ["timeout-minutes", "timeout-minute", "Unexpected value 'timeout-minute'"],
  ["ubuntu-24.04", "${{ secrets.RUNNER }}", "secrets"],
  ["${{ runner.os }}", "${{ runner.os ", "expression"],
  ["id-token: write", "id-token: read", "Unexpected value 'read'"],
  ["inputs.phrase", "inputs.phrases", "phrases"],
  ["  pull_request:", "  pull_requests:", "pull_requests"],
])("GitHub's language service complains: %s → %s", async (from, to, about) => {
  const found = await complaints(
    "workflow",
    `broken ${to}`,
    GOOD.replace(from, () => to),
  );
  expect(found.join("\n")).toContain(about);
});

test("GitHub's language service complains of an action that would not start", async () => {
  const action = "name: a\ndescription: b\nruns: { using: node24, mian: a.js }\n";
  expect((await complaints("action", "action.yml", action)).join("\n")).toMatch(
    /'main' is required[\s\S]*mian/,
  );
});

test("what an expression reads is found wherever it stands", () => {
  expect(
    valuesRead("!(github.sha == inputs.a) && contains(fromJSON(vars.b)['c'], env[matrix.d]) || 'secrets.e'"),
  ).toEqual(["github.sha", "inputs.a", "vars.b.c", "env.*", "matrix.d"]);
});

test("workflows of a page are its YAML blocks with jobs, or with steps alone", () => {
  const page =
    "# A\n```yaml\non: push\njobs: {}\n```\n1. b\n\n   ```yml\n   - run: x\n   ```\n```yaml\nkey: value\n```\n";
  expect(
    workflowsIn("a.md", page).map(({ name, text }) => [
      name,
      text.includes("jobs:"),
      /- run: x$/m.test(text),
    ]),
  ).toEqual([
    ["a.md:2", true, false],
    ["a.md:8", true, true],
  ]);
});
