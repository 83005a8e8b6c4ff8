import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { INPUT_NAMES, parseInputs } from "../../../src/inputs.js";
import { injections } from "./injection.js";
import {
  entries,
  expressionsIn,
  type Job,
  readWorkflow,
  type Step,
  type Workflow,
  written,
} from "./workflow.js";

/** What this repository asks of a workflow beyond what GitHub does: each answers with what is wrong. */
export const RULES: Readonly<Record<string, (workflow: Workflow) => readonly string[]>> = {
  /** Text that others choose would be a program. */
  "no injection": injections,

  /** A tag can be moved to other code. */
  "pinned actions": ({ jobs, lines }) =>
    jobs
      .flatMap(({ token, steps }) => [token, ...steps.map((step) => step.token)])
      .map((token) => token.find("uses"))
      .filter((uses) => uses !== undefined)
      .map((uses) => ({ uses: written(uses), line: lines[(uses.line ?? 0) - 1] ?? "" }))
      .filter(({ uses }) => !isOurs(uses) && !uses?.startsWith("./"))
      .filter(({ line }) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      .map(({ uses }) => `${uses}: pin it to a commit, with the version as comment`),

  "least permissions": ({ root, jobs, lines }) => [
    ...jobs
      .filter(({ token }) => (token.find("permissions") ?? root.find("permissions")) === undefined)
      .map(({ id }) => `${id}: says not which permissions it needs`),
    ...[root, ...jobs.map(({ token }) => token)].flatMap((token) => {
      const permissions = token.find("permissions");
      if (permissions !== undefined && written(permissions) !== undefined)
        return [`${written(permissions)}: name each one`];
      return entries(permissions)
        .filter(([name, value]) => name !== "contents" || written(value) !== "read")
        .filter(([, value]) => !/ # \w+/.test(lines[(value.line ?? 0) - 1] ?? ""))
        .map(([name, value]) => `${name}: ${written(value)}: without a reason`);
    }),
  ],

  "bounded time": ({ jobs }) =>
    jobs
      .filter(({ token }) => token.find("timeout-minutes") === undefined)
      .map(({ id }) => `${id}: no timeout-minutes`),

  /** It runs with secrets on what a stranger sent. */
  "no pull_request_target": ({ events }) => ("pull_request_target" in events ? ["pull_request_target"] : []),

  /** Later steps have no use for the token that checkout would leave in .git/config. */
  "no credentials left behind": ({ jobs }) =>
    stepsOf(jobs, (uses) => uses.startsWith("actions/checkout@"))
      .filter(({ inputs }) => inputs["persist-credentials"] !== "false")
      .map(({ uses }) => `${uses}: without persist-credentials: false`),

  "one writer at a time, never cancelled": ({ root, jobs }) =>
    jobs.filter(writes).flatMap(({ id, token }) => {
      const groups = [root.find("concurrency"), token.find("concurrency")].filter(
        (group) => group !== undefined,
      );
      if (groups.length === 0) return [`${id}: writes without a concurrency group`];
      return groups
        .flatMap((group) => entries(group))
        .filter(([name, value]) => name === "cancel-in-progress" && written(value) !== "false")
        .map(() => `${id}: writes, and may be cancelled`);
    }),

  "inputs of the action": ({ jobs }) =>
    ourSteps(jobs).flatMap(({ inputs }) => {
      const unknown = Object.keys(inputs).filter((name) => !INPUT_NAMES.some((known) => known === name));
      const read = parseInputs(
        Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, sample(name, value)])),
      );
      return [
        ...unknown.map((name) => `${name}: no such input`),
        ...(read.status === "invalid" ? read.problems.map(({ message }) => message) : []),
      ];
    }),

  /** A repository's secret is at hand in every branch's workflow, without anybody's approval. */
  "secrets of an environment": ({ root, jobs }) => [
    ...(readsSecrets(root.find("env")) ? ["env: gives secrets to every job"] : []),
    ...jobs
      .filter(({ token }) => token.find("environment") === undefined && readsSecrets(token))
      .map(({ id }) => `${id}: reads secrets without an environment`),
  ],

  /** Else the approval is for another database than the one that is written to. */
  "one environment": ({ jobs }) =>
    jobs.flatMap((job) =>
      ourSteps([job])
        .filter(({ inputs }) => writesDatabase(inputs) && inputs["environment"] !== environmentOf(job))
        .map(
          ({ inputs }) =>
            `${job.id}: environment ${environmentOf(job)}, and writes to ${inputs["environment"]}`,
        ),
    ),

  "confirmed by a person": ({ events, jobs }) =>
    ourSteps(jobs).flatMap(({ inputs: { confirm } }) => {
      if (confirm === undefined) return [];
      const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(confirm)?.[1];
      const asked = events.workflow_dispatch?.inputs?.[name ?? ""];
      if (asked === undefined) return [`confirm: ${confirm}: nobody types that`];
      return asked.default === undefined ? [] : [`confirm: ${confirm} has a default, which nobody types`];
    }),
};

/** What an input might get: what is worked out in the run is not known here. */
function sample(name: string, value: string): string {
  if (!value.includes("${{")) return value;
  return name === "operation" ? "status" : "";
}

function readsSecrets(token: TemplateToken | undefined): boolean {
  const read = token === undefined ? [] : expressionsIn(token).flatMap(({ reads }) => reads);
  return read.some((value) => value === "secrets" || value.startsWith("secrets."));
}

const READING = ["plan", "status"];

function writes(job: Job): boolean {
  const permissions = entries(job.token.find("permissions"));
  return (
    permissions.some(([name, value]) => name === "contents" && written(value) === "write") ||
    ourSteps([job]).some(({ inputs }) => writesDatabase(inputs))
  );
}

function writesDatabase(inputs: Step["inputs"]): boolean {
  return !READING.includes(inputs["operation"] ?? "");
}

function environmentOf({ token }: Job): string | undefined {
  const environment = token.find("environment");
  return written(environment) ?? written(entries(environment).find(([name]) => name === "name")?.[1]);
}

function ourSteps(jobs: readonly Job[]): readonly Step[] {
  return stepsOf(jobs, isOurs);
}

/** `./` in this repository, a placeholder for its address on the pages. */
function isOurs(uses: string | undefined): boolean {
  return uses === "./" || uses === "owner/db-ops@v0";
}

function stepsOf(jobs: readonly Job[], wanted: (uses: string) => boolean): readonly Step[] {
  return jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses !== undefined && wanted(uses)));
}

/** Every breach of a rule, as `rule: what is wrong`. */
export async function breachesOf(text: string): Promise<readonly string[]> {
  const workflow = await readWorkflow(text);
  return Object.entries(RULES).flatMap(([rule, check]) => check(workflow).map((what) => `${rule}: ${what}`));
}
