import type { QualifiedName } from "../sql/types.js";
import type { References } from "./types.js";

/** The names of several texts together. */
export function joinReferences(all: readonly References[]): References {
  const found = new ReferenceSet();
  for (const { relations, functions, types, schemas } of all) {
    for (const name of relations) found.add("relations", name);
    for (const name of functions) found.add("functions", name);
    for (const name of types) found.add("types", name);
    for (const schema of schemas) found.schemas.add(schema);
  }
  return found.references();
}

/** Names, each once. */
export class ReferenceSet {
  readonly #names = {
    relations: new Map<string, QualifiedName>(),
    functions: new Map<string, QualifiedName>(),
    types: new Map<string, QualifiedName>(),
  };
  readonly schemas = new Set<string>();

  add(kind: "relations" | "functions" | "types", name: QualifiedName): void {
    // No name holds a NUL.
    if (name.name !== "" && name.schema !== "pg_catalog")
      this.#names[kind].set(`${name.schema ?? ""}\0${name.name}`, name);
  }

  references(): References {
    const { relations, functions, types } = this.#names;
    const names = (map: ReadonlyMap<string, QualifiedName>) => [...map.values()];
    return {
      relations: names(relations),
      functions: names(functions),
      types: names(types),
      schemas: [...this.schemas],
    };
  }
}
