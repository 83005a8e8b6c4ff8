/**
 * `ivfflat` and `hnsw`: Postgres' hash index under their names. It stores any vector, however large, in 4 bytes, so
 * building and keeping it costs little; it answers no search for neighbours, which then scans the table. Its own
 * options are hash's: `with (lists = …)` and `with (m = …)` are unknown to it, and no SQL can teach it those.
 */
export function vectorIndexes(): string {
  const methods = ["ivfflat", "hnsw"].map(
    (
      method,
    ) => `create function ${method}handler(internal) returns index_am_handler language internal as 'hashhandler';
create access method ${method} type index handler ${method}handler;`,
  );
  return [...methods, ...CLASSES.map(operatorClass)].join("\n");
}

interface OperatorClass {
  readonly name: string;
  readonly type: string;
  readonly method: string;
}

const CLASSES: readonly OperatorClass[] = [
  ...classes("vector", "ivfflat", ["l2", "ip", "cosine"]),
  ...classes("vector", "hnsw", ["l2", "ip", "cosine", "l1"]),
  ...classes("halfvec", "ivfflat", ["l2", "ip", "cosine"]),
  ...classes("halfvec", "hnsw", ["l2", "ip", "cosine", "l1"]),
  ...classes("sparsevec", "hnsw", ["l2", "ip", "cosine", "l1"]),
  { name: "bit_hamming_ops", type: "bit", method: "ivfflat" },
  { name: "bit_hamming_ops", type: "bit", method: "hnsw" },
  { name: "bit_jaccard_ops", type: "bit", method: "hnsw" },
];

function classes(type: string, method: string, measures: readonly string[]): OperatorClass[] {
  return measures.map((measure) => ({ name: `${type}_${measure}_ops`, type, method }));
}

/** As in pgvector, `vector_l2_ops` is the default of `ivfflat`; `hnsw` has none. */
function operatorClass({ name, type, method }: OperatorClass): string {
  const standard = name === "vector_l2_ops" && method === "ivfflat" ? "default " : "";
  return `create operator class ${name} ${standard}for type ${type} using ${method} as operator 1 =, function 1 ${type}_hash(${type});`;
}
