import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../support/paths.mjs";

// node export-cases.mjs <folder>, on a Node that reads TypeScript: writes the cases of our rules' tests as SQL files and, in labels.json, which rule
// each is about and whether it is a hazard. Only those of a single file about which a catalog need not be asked: the others are no text.

const folder = process.argv[2];
const cases = join(ROOT, "test", "unit", "hazards", "cases");
const labels = {};
for (const file of readdirSync(cases)) {
  for (const tables of Object.values(await import(pathToFileURL(join(cases, file)).href))) {
    for (const [rule, { hazards, safe }] of Object.entries(tables)) {
      // pgfence ends at the first file that it cannot parse.
      if (rule === "syntax-error") continue;
      for (const [kind, items] of Object.entries({ hazard: hazards, safe })) {
        for (const [index, sql] of items.entries()) {
          if (typeof sql !== "string") continue;
          const name = `${rule}-${kind}-${index}.sql`;
          writeFileSync(join(folder, name), `${sql}\n`);
          labels[name] = { rule, isHazard: kind === "hazard" };
        }
      }
    }
  }
}
writeFileSync(join(folder, "labels.json"), JSON.stringify(labels));
