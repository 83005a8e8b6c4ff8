// What becomes of a bundle's code before it is written: see build.mjs.
import { minifySync } from "rolldown/utils";

/**
 * Leaves out comments and what is never used, and makes the names within functions short: half the code to read at every
 * start. Lines, and the names of functions and classes, stay as they are, for the sake of stack traces.
 */
export function shorten(file, code, format) {
  const keepNames = { function: true, class: true };
  const { code: short, errors } = minifySync(file, code, {
    module: format === "module",
    compress: { keepNames },
    mangle: { keepNames },
    codegen: { removeWhitespace: false, legalComments: "none" },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return short;
}

/** The bundle's names for what `@actions/core` imports only to make requests and to start programs. */
const REQUESTS = [
  "external_http_namespaceObject",
  "external_https_namespaceObject",
  "external_http_",
  "external_https_",
  "tunnel",
  "lib_exec",
];

// Both take the bundle's code by file.

/** Hardly a run of the action needs them, and they take half of its start: each is loaded where something of it is asked for. */
export function deferRequests(files) {
  const end = "\n/***/ })";
  const modules = files["index.js"].split(end);
  const core = modules.findIndex((text) =>
    text.includes("CONCATENATED MODULE: ./node_modules/@actions/core/"),
  );
  for (const name of REQUESTS) {
    modules[core] = inlined(modules[core], new RegExp(`^var (${name}) = (.*);$`, "m"));
  }
  const index = inlined(
    modules.join(end),
    /^import \* as (\w+) from ("\.\.\/undici\/index\.js");$/m,
    (file) => `__WEBPACK_EXTERNAL_createRequire(import.meta.url)(${file})`,
  );
  return { ...files, "index.js": index };
}

/** Commander can start programs, and loads what that takes although ours has none. */
export function deferPrograms(files) {
  const declaration = /^const (childProcess) = (.*);$/m;
  const [file, code] = Object.entries(files).find(([, text]) => declaration.test(text)) ?? ["", ""];
  return { ...files, [file]: inlined(code, declaration) };
}

/** The code without a declaration, and with the declared value wherever its name stood. */
function inlined(code, declaration, inPlace = (value) => value) {
  const [declared, name, value] = declaration.exec(code) ?? [];
  if (declared === undefined) throw new Error(`The bundle has no ${declaration}: look at bundled-code.mjs`);
  const uses = new RegExp(`(?<![\\w$./])${name}(?![\\w$/])`, "g");
  return code.replace(declared, "").replace(uses, `(${inPlace(value)})`);
}
