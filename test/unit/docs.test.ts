import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { PROBLEM_CLASS } from "../../src/problem.js";
import { readPage } from "../support/pages.js";
import { pages } from "../support/workflows/documents.js";

const OUTSIDE = /^(?:https?|mailto):/;

test("every link and picture of a page leads somewhere in the repository", () => {
  const broken = pages().flatMap((page) =>
    readPage(page)
      .targets.filter((target) => !OUTSIDE.test(target) && !leadsSomewhere(page, target))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("every page of docs/ can be reached from the README", () => {
  const reached = new Set(["README.md"]);
  for (const page of reached) {
    for (const target of readPage(page).targets.filter((text) => !OUTSIDE.test(text))) {
      const file = join(dirname(page), target.split("#")[0] ?? "");
      if (file.endsWith(".md") && existsSync(file)) reached.add(file);
    }
  }
  expect(pages().filter((page) => page.startsWith("docs/") && !reached.has(page))).toEqual([]);
});

const ROWS = [
  ...readFileSync("docs/troubleshooting.md", "utf8").matchAll(/^\| `([a-z0-9-]+)` \| (.*?) \| (.*?) \|$/gm),
].map(([, code = "", says = "", remedy = ""]) => ({ code, says, remedy }));

test("troubleshooting has an entry for every problem, and for nothing else", () => {
  expect(ROWS.map(({ code }) => code).toSorted()).toEqual(Object.keys(PROBLEM_CLASS).toSorted());
  expect(ROWS.filter(({ remedy }) => remedy.trim() === "")).toEqual([]);
});

test("troubleshooting quotes what db-ops says; words of its own are in italics", () => {
  const source = flat(sources("src"));
  const invented = ROWS.flatMap(({ code, says }) =>
    says
      .replaceAll(/\*[^*]+\*/g, "…")
      .split(/[…;]/)
      .map((words) => flat(words).replace(/^: | :$/g, ""))
      .filter((words) => words.length > 3 && !source.includes(words))
      .map((words) => `${code}: ${words}`),
  );
  expect(invented).toEqual([]);
});

test("every output has an example", () => {
  const conditions = [...readFileSync("docs/outputs.md", "utf8").matchAll(/^- if: (.*)$/gm)].map(
    ([, text]) => text,
  );
  const without = Object.keys(parse(readFileSync("action.yml", "utf8")).outputs).filter(
    (name) => !conditions.some((text) => new RegExp(`outputs\\.${name}(?![\\w-])`).test(text ?? "")),
  );
  expect(without).toEqual([]);
});

function leadsSomewhere(page: string, target: string): boolean {
  const [path = "", anchor] = decodeURI(target).split("#");
  const file = path === "" ? page : join(dirname(page), path);
  return existsSync(file) && (anchor === undefined || readPage(file).anchors.includes(anchor));
}

function sources(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

/** Without quotes and marks, and with what is filled in left open. */
function flat(text: string): string {
  return text
    .replaceAll(/["`]\s*\+\s*["`]/g, "")
    .replaceAll(/\$\{[^}]*\}/g, "…")
    .replaceAll(/[`"'\\]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
