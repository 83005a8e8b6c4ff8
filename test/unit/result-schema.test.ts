import { expect, test } from "vitest";
import { z } from "zod";
import { resultSchema } from "../../src/result.js";

// `npx vitest run test/unit/result-schema.test.ts --update` writes it anew. Whoever changes it breaks those who read
// results: count `schemaVersion` up unless a field was only added.
test("docs/result.schema.json is the schema of a result", async () => {
  const schema = z.toJSONSchema(resultSchema);
  await expect(`${JSON.stringify({ title: "db-ops result", ...schema }, null, 2)}\n`).toMatchFileSnapshot(
    "../../docs/result.schema.json",
  );
});
