import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { asJsonSchema, isObject, type Json, neededSchemas, objectAt } from "./openapi-schema.js";

/** The operations that db-ops uses, by GitHub's own names for them. */
const ROUTES = {
  "repos/get-environment": ["get", "/repos/{owner}/{repo}/environments/{environment_name}"],
  "actions/get-reviews-for-run": ["get", "/repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
  "actions/get-workflow-run": ["get", "/repos/{owner}/{repo}/actions/runs/{run_id}"],
  "issues/list-comments": ["get", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  "issues/create-comment": ["post", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  "issues/update-comment": ["patch", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  "issues/delete-comment": ["delete", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  "repos/list-pull-requests-associated-with-commit": [
    "get",
    "/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  ],
  "pulls/list-files": ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/files"],
} as const satisfies Record<string, readonly [string, string]>;

export type OperationId = keyof typeof ROUTES;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly type: string;
}

export interface DescribedOperation {
  readonly id: OperationId;
  readonly method: string;
  /** Matches a path below the API's root; its groups are the path's parameters, still encoded. */
  readonly pattern: RegExp;
  readonly parameters: readonly Parameter[];
  /** The check of a request's body; `undefined` when it takes none. */
  readonly body: (() => Check) | undefined;
  /** The names of the body's fields. */
  readonly fields: readonly string[];
  /** The check of an answer with this status; GitHub's common error shape where none is described. */
  readonly answer: (httpStatus: number) => Check;
}

/** What is wrong with a value, or nothing. */
export type Check = (value: unknown) => string | undefined;

/** GitHub's description of its API, cut down to `ROUTES`; schemas are compiled when they are first needed. */
export interface Description {
  readonly operations: readonly DescribedOperation[];
  /** GitHub's own example of a shape, such as `workflow-run`; of a list, its first item. */
  example(name: string): { readonly [key: string]: Json };
}

let loaded: Description | undefined;

export function describeApi(): Description {
  loaded ??= load();
  return loaded;
}

function load(): Description {
  const file = fileURLToPath(new URL("github-openapi.json", import.meta.url));
  const document: Json = JSON.parse(readFileSync(file, "utf8"));
  const paths = objectAt(document, "paths");
  const components = objectAt(document, "components");
  const schemas = objectAt(components, "schemas");
  const pieces = Object.values(ROUTES).map(([method, path]) => objectAt(paths, path, method));
  const responses = objectAt(components, "responses");
  const needed = neededSchemas([...pieces, responses], schemas);

  const ajv = new Ajv({ strict: false, logger: false });
  addFormats.default(ajv);
  const kept = [...needed].map((name) => [name, asJsonSchema(schemas[name] ?? null)]);
  ajv.addSchema({ $id: "github", components: { schemas: Object.fromEntries(kept) } });
  const compile = (schema: Json): ValidateFunction => {
    const plain = asJsonSchema(schema);
    return ajv.compile(isObject(plain) ? withBase(plain) : {});
  };

  const operations = Object.entries(ROUTES).map(([id, [method, path]]): DescribedOperation => {
    const piece = objectAt(paths, path, method);
    const body = isObject(piece["requestBody"])
      ? objectAt(piece, "requestBody", "content", "application/json", "schema")
      : undefined;
    return {
      id: id as OperationId,
      method: method.toUpperCase(),
      pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
      parameters: parametersOf(piece, components),
      body: body && memo(() => checkBy(compile(body))),
      fields: body ? Object.keys(objectAt(body, "properties")) : [],
      answer: memoByStatus((httpStatus) => {
        const described = answerSchema(objectAt(piece, "responses")[String(httpStatus)], responses);
        if (httpStatus === 204) return (value) => (value === undefined ? undefined : "204 has no body");
        return checkBy(compile(described ?? { $ref: "#/components/schemas/basic-error" }));
      }),
    };
  });
  return {
    operations,
    example: (name) => {
      const value = objectAt(components, "examples", name)["value"];
      return objectAt(Array.isArray(value) ? value[0] : value);
    },
  };
}

/** References are relative to the description's root. */
function withBase(schema: { readonly [key: string]: Json }): { [key: string]: unknown } {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
}

function parametersOf(piece: Json, components: Json): Parameter[] {
  const listed = isObject(piece) && Array.isArray(piece["parameters"]) ? piece["parameters"] : [];
  return listed.map((parameter: Json): Parameter => {
    const ref = isObject(parameter) ? parameter["$ref"] : undefined;
    const full =
      typeof ref === "string" ? objectAt(components, ...ref.split("/").slice(2)) : objectAt(parameter);
    const place = full["in"] === "path" ? "path" : "query";
    return { name: String(full["name"]), in: place, type: String(objectAt(full, "schema")["type"]) };
  });
}

function answerSchema(answer: Json | undefined, responses: Json): Json | undefined {
  if (!isObject(answer)) return undefined;
  const ref = answer["$ref"];
  const full = typeof ref === "string" ? objectAt(responses, ref.split("/").at(-1) ?? "") : answer;
  return isObject(full["content"]) ? objectAt(full, "content", "application/json", "schema") : undefined;
}

function checkBy(validate: ValidateFunction): Check {
  return (value) => {
    if (validate(value)) return undefined;
    const [error] = validate.errors ?? [];
    return `${error?.instancePath || "the body"} ${error?.message ?? "is wrong"}`;
  };
}

function memo<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function memoByStatus(make: (httpStatus: number) => Check): (httpStatus: number) => Check {
  const made = new Map<number, Check>();
  return (httpStatus) => {
    const check = made.get(httpStatus) ?? make(httpStatus);
    made.set(httpStatus, check);
    return check;
  };
}
