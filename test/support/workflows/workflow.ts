import {
  convertWorkflowTemplate,
  isBasicExpression,
  isMapping,
  isScalar,
  isSequence,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
} from "@actions/workflow-parser";
import type { EventsConfig } from "@actions/workflow-parser/model/workflow-template";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/mapping-token";
import { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { valuesRead } from "./expressions.js";

/** A workflow as GitHub's parser reads it. */
export interface Workflow {
  readonly root: MappingToken;
  readonly events: EventsConfig;
  readonly lines: readonly string[];
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly token: MappingToken;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly token: MappingToken;
  readonly uses: string | undefined;
  /** Its `with:`, each value as it is written. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** @throws what GitHub's parser says against it */
export async function readWorkflow(text: string): Promise<Workflow> {
  const { value, context } = parseWorkflow(
    { name: "workflow.yml", content: text },
    new NoOperationTraceWriter(),
  );
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (errors.length > 0 || value === undefined || !isMapping(value))
    throw new Error(`No workflow: ${errors}`);
  const { events } = await convertWorkflowTemplate(context, value);
  const jobs = entries(value.find("jobs")).map(([id, token]) => readJob(id, token.assertMapping("job")));
  return { root: value, events, lines: text.split("\n"), jobs };
}

function readJob(id: string, token: MappingToken): Job {
  const steps = token.find("steps");
  return {
    id,
    token,
    steps:
      steps !== undefined && isSequence(steps)
        ? [...steps].map((step) => readStep(step.assertMapping("step")))
        : [],
  };
}

function readStep(token: MappingToken): Step {
  const inputs = entries(token.find("with")).map(([name, value]) => [name, written(value)] as const);
  return { token, uses: written(token.find("uses")), inputs: Object.fromEntries(inputs) };
}

/** The pairs of a mapping; none for anything else. */
export function entries(
  token: TemplateToken | undefined,
): readonly (readonly [name: string, value: TemplateToken])[] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].map(({ key, value }) => [key.toString(), value]);
}

/** A scalar as it stands in the file: an expression with its `${{ }}`. */
export function written(token: TemplateToken): string;
export function written(token: TemplateToken | undefined): string | undefined;
export function written(token: TemplateToken | undefined): string | undefined {
  if (token === undefined || !isScalar(token)) return undefined;
  if (isBasicExpression(token)) return token.source ?? token.toString();
  return isString(token) ? token.value : token.toString();
}

/** Every expression below a token, with the key whose value it is part of and the token in which that key stands. */
export function expressionsIn(root: TemplateToken): readonly {
  readonly parent: TemplateToken | undefined;
  readonly key: string;
  readonly line: number;
  readonly reads: readonly string[];
}[] {
  return [...TemplateToken.traverse(root)].flatMap(([parent, token, key]) => {
    const reads = isBasicExpression(token) ? valuesRead(token.expression) : [];
    return reads.length === 0 ? [] : [{ parent, key: key?.toString() ?? "", line: token.line ?? 0, reads }];
  });
}
