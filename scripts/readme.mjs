/**
 * Writes the tables of inputs and outputs in README.md from action.yml, between the markers that are there.
 * Run from the repository's top folder. `--check` writes nothing and exits 1 when a table is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

const action = parse(readFileSync("action.yml", "utf8"));
const readme = readFileSync("README.md", "utf8");
const tables = { inputs: inputTable(action.inputs), outputs: outputTable(action.outputs) };
const fresh = Object.entries(tables).reduce(
  (text, [name, table]) => replaceBetween(text, name, table),
  readme,
);

if (!process.argv.includes("--check")) {
  writeFileSync("README.md", fresh);
} else if (fresh !== readme) {
  console.error("The tables in README.md are not those of action.yml: run node scripts/readme.mjs");
  process.exitCode = 1;
}

/** @param {Record<string, { description: string, default?: string, required?: boolean }>} inputs */
function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    cell(input.description),
    input.required ? "required" : input.default === undefined ? "" : code(input.default),
  ]);
  return table(["Input", "Meaning", "Default"], rows);
}

/** @param {Record<string, { description: string }>} outputs */
function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, output]) => [code(name), cell(output.description)]);
  return table(["Output", "Meaning"], rows);
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** @param {string} text */
function code(text) {
  return `\`${cell(text)}\``;
}

/** @param {string} text */
function cell(text) {
  return text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}

/** @param {string} text @param {string} name @param {string} content */
function replaceBetween(text, name, content) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from)
    throw new Error(`README.md needs the markers ${begin} and ${end}, in this order.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}
