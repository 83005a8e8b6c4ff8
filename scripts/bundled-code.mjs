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
  // undici.
  "index_js_",
  "lib_exec",
];

// All take the bundle's code by file.

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
  return { ...files, "index.js": modules.join(end) };
}

/** Commander can start programs, and loads what that takes although ours has none. */
export function deferPrograms(files) {
  const declaration = /^const (childProcess) = (.*);$/m;
  const [file, code] = Object.entries(files).find(([, text]) => declaration.test(text)) ?? ["", ""];
  return { ...files, [file]: inlined(code, declaration) };
}

/** The parser's thread takes hashes only where files and history are compared, and `node:crypto` takes a tenth of its start. */
export function deferHashes(files) {
  return { ...files, "index.js": inlined(files["index.js"], /^(?:var|const) (\w*node_crypto\w*) = (.*);$/m) };
}

/** What pg asks of Web Crypto, done with `node:crypto`. */
const WEB_CRYPTO = `{
  getRandomValues: (bytes) => nodeCrypto.randomFillSync(bytes),
  subtle: {
    importKey: async (format, key) => key,
    digest: async (hash, bytes) => nodeCrypto.createHash(hash).update(bytes).digest(),
    sign: async (algorithm, key, bytes) => nodeCrypto.createHmac("sha256", key).update(bytes).digest(),
    deriveBits: ({ salt, iterations }, password, length) => new Promise((resolve, reject) => {
      nodeCrypto.pbkdf2(password, salt, iterations, length / 8, "sha256", (error, key) => error ? reject(error) : resolve(key));
    }),
  },
}`;

/**
 * pg logs in with Web Crypto, since it runs elsewhere too. Node has to load that first, and goes to another thread for each
 * of seven small steps: 10 ms in all. A step that went wrong here would let nobody in. Nor is `node:crypto` loaded before the server
 * asks for the password: it takes 5 ms, in which the server is at work already.
 */
export function quickLogin(files) {
  const declared = "const webCrypto = nodeCrypto.webcrypto || globalThis.crypto\n";
  const [file, code] = Object.entries(files).find(([, text]) => text.includes(declared)) ?? [];
  if (file === undefined) throw new Error(`The bundle has no ${declared}: look at bundled-code.mjs`);
  const quick = code.replace(declared, () => `const webCrypto = ${WEB_CRYPTO}\n`);
  return { ...files, [file]: inlined(quick, /^const (nodeCrypto) = (.*?);?$/m) };
}

/** The code without a declaration, and with the declared value wherever its name stood. */
function inlined(code, declaration) {
  const [declared, name, value] = declaration.exec(code) ?? [];
  if (declared === undefined) throw new Error(`The bundle has no ${declaration}: look at bundled-code.mjs`);
  const uses = new RegExp(`(?<![\\w$./])${name}(?![\\w$/])`, "g");
  return code.replace(declared, "").replace(uses, `(${value})`);
}
