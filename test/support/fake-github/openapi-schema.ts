import { z } from "zod";

/** A piece of GitHub's OpenAPI description, as far as it matters here: any JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const NOT_SCHEMA = new Set(["example", "examples", "x-github", "deprecated", "externalDocs", "xml"]);

/**
 * OpenAPI 3.0's dialect as JSON Schema: `nullable` as a type of its own, examples left out. The keys of `properties`
 * are names, not keywords, and stay.
 */
export function asJsonSchema(schema: Json, isNames = false): Json {
  if (Array.isArray(schema)) return schema.map((item) => asJsonSchema(item));
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema)
    .filter(([key]) => isNames || (key !== "nullable" && !NOT_SCHEMA.has(key)))
    .map(([key, value]) => [key, asJsonSchema(value, !isNames && key === "properties")] as const);
  const plain = Object.fromEntries(entries);
  return !isNames && schema["nullable"] === true ? { anyOf: [plain, { type: "null" }] } : plain;
}

/** The names of all schemas that a piece needs, its own references' references included. */
export function neededSchemas(piece: Json, all: { readonly [name: string]: Json }): Set<string> {
  const needed = new Set<string>();
  const walk = (value: Json): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (!isObject(value)) return;
    const name = schemaName(value["$ref"]);
    if (name !== undefined && !needed.has(name)) {
      needed.add(name);
      walk(all[name] ?? null);
    }
    for (const [key, part] of Object.entries(value)) if (!NOT_SCHEMA.has(key)) walk(part);
  };
  walk(piece);
  return needed;
}

export function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A piece that must be there; anything else is a slip in this folder. */
export function objectAt(
  value: Json | undefined,
  ...path: readonly string[]
): { readonly [key: string]: Json } {
  const found = path.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return z
    .custom<{ readonly [key: string]: Json }>(isObject, `GitHub's OpenAPI has no ${path.join(".")}`)
    .parse(found);
}

function schemaName(ref: Json | undefined): string | undefined {
  const prefix = "#/components/schemas/";
  return typeof ref === "string" && ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}
