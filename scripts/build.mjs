// Builds what is shipped: src → lib (tsc), lib → dist (a bundle for each door, and for what they start or load apart).
//
//   node scripts/build.mjs                 everything; lib and dist are made anew
//   node scripts/build.mjs --only=parser   the parser's worker alone, in a few seconds
//
// The same sources give the same bytes in any directory, so that `git status --porcelain -- dist` after a build tells
// whether dist is up to date.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";
import { deferHashes, deferPrograms, deferRequests, quickLogin, shorten } from "./bundled-code.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// ncc names modules by their path from the working directory.
process.chdir(root);
const require = createRequire(import.meta.url);

// The doors are CommonJS, since Node loads their many small files faster so: `status` takes 8 ms less.
const BUNDLES = {
  action: {
    entry: "lib/action.js",
    format: "commonjs",
    externals: { undici: "../undici/index.js" },
    change: (files) => quickLogin(deferRequests(files)),
  },
  cli: { entry: "lib/cli.js", format: "commonjs", change: (files) => quickLogin(deferPrograms(files)) },
  // For scripts that want the embedded Postgres without the command around it; neither door contains what it starts.
  embedded: { entry: "lib/embedded/start.js", format: "module" },
  // Most of what the action would be, and asked for only by GitHub's client, and where there is a proxy.
  undici: { entry: relative(root, require.resolve("undici")), format: "commonjs" },
  // CommonJS: libpg-query finds its wasm through __dirname.
  parser: {
    entry: "lib/sql/worker.js",
    format: "commonjs",
    beside: [require.resolve("libpg-query/wasm/libpg-query.wasm")],
    change: deferHashes,
  },
};

const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
if (only !== undefined && !(only in BUNDLES)) {
  console.error(`There is no bundle "${only}": --only=${Object.keys(BUNDLES).join("|")}`);
  process.exit(2);
}

compile();
for (const name of Object.keys(BUNDLES)) {
  if (only === undefined || only === name) await bundle(name, BUNDLES[name]).catch(fail);
}
// The package's bin: run from a checkout, it is started as it stands.
if (existsSync("dist/cli/index.js")) chmodSync("dist/cli/index.js", 0o755);
if (only === undefined) removeStrangers();

/** Left alone, Node would print the line of ncc that threw: it has 2 MB. */
function fail(error) {
  console.error(error.message);
  process.exit(1);
}

/** ncc's own TypeScript loader does not run with TypeScript 7 (vercel/ncc#1336), so it is given JavaScript. */
function compile() {
  let project = "tsconfig.json";
  if (only !== undefined && !BUNDLES[only].entry.startsWith("lib/")) return;
  if (only === undefined) {
    rmSync("lib", { recursive: true, force: true });
  } else {
    // Only what the bundle needs, so that an unfinished neighbour does not stand in the way.
    mkdirSync("lib", { recursive: true });
    project = `lib/tsconfig.${only}.json`;
    const source = BUNDLES[only].entry.replace("lib/", "../src/").replace(/js$/, "ts");
    writeFileSync(
      project,
      JSON.stringify({ extends: "../tsconfig.json", include: ["../src/**/*.d.ts"], files: [source] }),
    );
  }
  const { status } = spawnSync(
    process.execPath,
    [join(dirname(require.resolve("typescript/package.json")), "bin/tsc"), "--project", project],
    {
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}

async function bundle(name, { entry, format, externals = {}, beside = [], change = (files) => files }) {
  if (!existsSync(entry)) {
    console.log(`dist/${name}: skipped, there is no ${entry}`);
    return;
  }
  const { code, assets } = await ncc(join(root, entry), {
    esm: format === "module",
    externals,
    filename: "index.js",
    cache: false,
    quiet: true,
    license: "licenses.txt",
  });
  const folder = `dist-${name}-${process.pid}`;
  mkdirSync(folder);
  const files = Object.fromEntries(
    Object.entries(assets).map(([file, { source }]) => [
      file,
      file.endsWith(".js") ? String(source) : source,
    ]),
  );
  let length = 0;
  for (const [file, text] of Object.entries(change({ ...files, "index.js": code }))) {
    const written = file.endsWith(".js") ? shorten(file, text, format) : text;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), written);
    length += written.length;
  }
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ type: format })}\n`);
  // Not copied: its mode would go into the repository.
  for (const file of beside) writeFileSync(join(folder, basename(file)), readFileSync(file));
  replace(folder, `dist/${name}`);
  console.log(`dist/${name}: ${(length / 1e6).toFixed(2)} MB`);
}

/** Puts a finished folder in the place of the old one in one step, for whoever runs it meanwhile. */
function replace(folder, target) {
  const old = `${folder}-old`;
  mkdirSync("dist", { recursive: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(folder, target);
  rmSync(old, { recursive: true, force: true });
}

/** What an earlier version left in dist. */
function removeStrangers() {
  for (const name of readdirSync("dist")) {
    if (!(name in BUNDLES)) rmSync(join("dist", name), { recursive: true });
  }
}
