// biome-ignore-all lint/suspicious/noControlCharactersInRegex: they are what paints
/**
 * Makes docs/images/terminal.svg: what `db-ops plan` really prints for the sample application with two more migrations.
 * Run from the repository's top folder, after a build. The picture is light or dark as its reader's screen is.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const MIGRATIONS = {
  "20260202090000_recipes_by_time.sql": "create index recipes_by_time on recipes (total_minutes);\n",
  "20260202093000_drop_cuisine.sql": "alter table recipes drop column cuisine;\n",
};

const COLUMNS = 100;
const [CELL, LINE, MARGIN] = [8, 19, 20];
/** What the command paints with, as classes. */
const CLASSES = { 1: "bold", 2: "dim", 31: "red", 33: "yellow", 36: "cyan" };
const STYLE = `
  text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #1f2328; white-space: pre }
  .page { fill: #f6f8fa } .bold { font-weight: 600 } .dim { fill: #59636e }
  .red { fill: #cf222e } .yellow { fill: #9a6700 } .cyan { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc } .page { fill: #151b23 } .dim { fill: #9198a1 }
    .red { fill: #ff7b72 } .yellow { fill: #d29922 } .cyan { fill: #79c0ff }
  }`;

const project = mkdtempSync(join(tmpdir(), "db-ops-terminal-"));
try {
  cpSync("supabase", join(project, "supabase"), { recursive: true });
  run("reset", "--yes");
  for (const [name, sql] of Object.entries(MIGRATIONS))
    writeFileSync(join(project, "supabase/migrations", name), sql);
  const session = `$ db-ops plan --environment embedded\n${run("plan")}`;
  writeFileSync("docs/images/terminal.svg", picture(session.trimEnd().split("\n")));
} finally {
  rmSync(project, { recursive: true });
}

/** @returns what the command prints, colours included */
function run(...words) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("dist/cli/index.js"), ...words, "--environment", "embedded"],
    { cwd: project, encoding: "utf8", env: { ...process.env, FORCE_COLOR: "1" } },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** @param {string[]} lines with ANSI colours */
function picture(lines) {
  const rows = lines.flatMap(rowsOf);
  const [width, height] = [COLUMNS * CELL + 2 * MARGIN, rows.length * LINE + 2 * MARGIN];
  const texts = rows.flatMap((row, at) =>
    row.length === 0
      ? []
      : [`<text x="${MARGIN}" y="${MARGIN + 14 + at * LINE}">${row.map(spanOf).join("")}</text>`],
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="db-ops plan in a terminal">
<style>${STYLE}
</style>
<rect class="page" width="${width}" height="${height}" rx="6"/>
${texts.join("\n")}
</svg>
`;
}

/** A line's spans; a long line goes on in the next row, at a word. */
function rowsOf(line) {
  const rows = [[]];
  let left = COLUMNS;
  let colour = "";
  for (const part of line.split(/(\x1b\[\d+m| +)/)) {
    const code = /^\x1b\[(\d+)m$/.exec(part)?.[1];
    if (code !== undefined) colour = CLASSES[code] ?? "";
    if (code !== undefined || part === "") continue;
    if (part.length > left) {
      rows.push([{ text: "    ", colour: "" }]);
      left = COLUMNS - 4;
    }
    rows.at(-1).push({ text: part, colour });
    left -= part.length;
  }
  return rows;
}

function spanOf({ text, colour }) {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return colour === "" ? escaped : `<tspan class="${colour}">${escaped}</tspan>`;
}
