// Builds what is shipped: src → lib (tsc), lib → dist (one bundle for each door, one for the parser's worker).
//
//   node scripts/build.mjs                 everything; lib and dist are made anew
//   node scripts/build.mjs --only=parser   the parser's worker alone, in a few seconds
//
// The same sources give the same bytes in any directory, so that `git status --porcelain -- dist` after a build tells
// whether dist is up to date. Nothing is minified: an uncaught error shows its line, and start-up is no faster minified.
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
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// ncc names modules by their path from the working directory.
process.chdir(root);
const require = createRequire(import.meta.url);

const BUNDLES = {
  action: { entry: "lib/action.js", format: "module", change: deferUndici },
  cli: { entry: "lib/cli.js", format: "module" },
  // For scripts that want the embedded Postgres without the command around it; neither door contains what it starts.
  embedded: { entry: "lib/embedded/start.js", format: "module" },
  // CommonJS: libpg-query finds its wasm through __dirname.
  parser: {
    entry: "lib/sql/worker.js",
    format: "commonjs",
    beside: [require.resolve("libpg-query/wasm/libpg-query.wasm")],
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
  if (only === undefined) {
    rmSync("lib", { recursive: true, force: true });
  } else {
    // Only what the bundle needs, so that an unfinished neighbour does not stand in the way.
    mkdirSync("lib", { recursive: true });
    project = `lib/tsconfig.${only}.json`;
    const source = BUNDLES[only].entry.replace("lib/", "../src/").replace(/js$/, "ts");
    writeFileSync(project, JSON.stringify({ extends: "../tsconfig.json", include: [], files: [source] }));
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

async function bundle(name, { entry, format, beside = [], change = (code) => code }) {
  if (!existsSync(entry)) {
    console.log(`dist/${name}: skipped, there is no ${entry}`);
    return;
  }
  const { code, assets } = await ncc(join(root, entry), {
    esm: format === "module",
    filename: "index.js",
    cache: false,
    quiet: true,
    license: "licenses.txt",
  });
  const folder = `dist-${name}-${process.pid}`;
  mkdirSync(folder);
  writeFileSync(join(folder, "index.js"), change(code));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ type: format })}\n`);
  for (const [file, { source }] of Object.entries(assets)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  // Not copied: its mode would go into the repository.
  for (const file of beside) writeFileSync(join(folder, basename(file)), readFileSync(file));
  replace(folder, `dist/${name}`);
  console.log(`dist/${name}: ${(code.length / 1e6).toFixed(2)} MB`);
}

/**
 * `@actions/core` imports undici for requests through a proxy, which hardly a run makes, and starting undici takes a third of
 * an action's start. It stays in the bundle, and is started when it is asked for.
 */
function deferUndici(code) {
  const started = /^var undici = __nccwpck_require__\((\d+)\);$/gm;
  const uses = new Set(code.match(/\bundici\.\w+(?=\()/g));
  if (code.match(started)?.length !== 1 || [...uses].join() !== "undici.ProxyAgent") {
    fail(new Error("The bundle starts undici in another way than this script knows: look at deferUndici"));
  }
  return code.replace(
    started,
    "var undici = { get ProxyAgent() { return __nccwpck_require__($1).ProxyAgent; } };",
  );
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
