import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../support/paths.mjs";

// node lint.mjs <file> …: the hazards of each file as plan finds them without a catalog, as JSON: one for each with its file and rule.

const load = (path) => import(pathToFileURL(join(ROOT, "lib", path)).href);
const { loadGrammar } = await load("sql/grammar.js");
const { examineAll } = await load("hazards/examine.js");
const { staticContext } = await load("hazards/types.js");
await loadGrammar();
const context = staticContext(17, { schemas: ["public"] });
const found = process.argv.slice(2).flatMap((file) => {
  const text = readFileSync(file, "utf8");
  return examineAll([{ file, text }], context).flat();
});
console.log(JSON.stringify(found.map(({ file, id }) => ({ file, rule: id }))));
