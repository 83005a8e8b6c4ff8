import type { IncomingHttpHeaders } from "node:http";
import { type DescribedOperation, describeApi } from "./openapi.js";
import { isObject } from "./openapi-schema.js";

export interface RawRequest {
  readonly method: string;
  /** Below the API's root, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface CheckedRequest {
  readonly operation: DescribedOperation;
  readonly path: Readonly<Record<string, string>>;
  readonly page: number;
  readonly perPage: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A request that GitHub's description allows, or what is wrong with it. Stricter than GitHub, which forgives much. */
export function checkRequest(raw: RawRequest): CheckedRequest | string {
  const fault = headerFault(raw.headers);
  if (fault !== undefined) return fault;
  for (const operation of describeApi().operations) {
    const match = operation.method === raw.method ? operation.pattern.exec(raw.path) : null;
    if (match !== null) return checkOperation(operation, match.groups ?? {}, raw);
  }
  return `${raw.method} ${raw.path} is none of the operations that db-ops may use`;
}

function headerFault(headers: IncomingHttpHeaders): string | undefined {
  if (headers["x-github-api-version"] !== "2022-11-28") return "x-github-api-version is not pinned";
  if (!/^db-ops\//.test(headers["user-agent"] ?? "")) return "user-agent does not say who asks";
  if (!/application\/vnd\.github(\.v3)?\+json/.test(headers.accept ?? ""))
    return "accept is not GitHub's type";
  return undefined;
}

function checkOperation(
  operation: DescribedOperation,
  groups: Readonly<Record<string, string>>,
  { query, body }: RawRequest,
): CheckedRequest | string {
  const path = Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
  for (const { name, in: place, type } of operation.parameters) {
    const value = place === "path" ? path[name] : (query.get(name) ?? undefined);
    if (value === undefined && place === "path") return `${operation.id}: no ${name}`;
    if (value !== undefined && type === "integer" && !/^[1-9][0-9]*$/.test(value)) {
      return `${operation.id}: ${name} is no number: ${value}`;
    }
  }
  const known = operation.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name);
  for (const name of query.keys())
    if (!known.includes(name)) return `${operation.id}: unknown parameter ${name}`;
  const perPage = Number(query.get("per_page") ?? 30);
  if (perPage > 100) return `${operation.id}: per_page is at most 100`;
  const parsed = checkBody(operation, body);
  if (typeof parsed === "string") return parsed;
  return { operation, path, page: Number(query.get("page") ?? 1), perPage, body: parsed };
}

function checkBody(operation: DescribedOperation, text: string): Readonly<Record<string, unknown>> | string {
  if (operation.body === undefined) return text === "" ? {} : `${operation.id}: takes no body`;
  const body: unknown = JSON.parse(text || "null");
  const fault = operation.body()(body);
  if (fault !== undefined) return `${operation.id}: ${fault}`;
  if (!isObject(body)) return `${operation.id}: the body is no object`;
  const stranger = Object.keys(body).find((name) => !operation.fields.includes(name));
  return stranger === undefined ? body : `${operation.id}: unknown field ${stranger}`;
}
