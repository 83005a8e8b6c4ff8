export const id = 390;
export const ids = [390];
export const modules = {

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ isOldInit),
/* harmony export */   Ww: () => (/* binding */ properName),
/* harmony export */   aQ: () => (/* binding */ isMeantAsMigration),
/* harmony export */   pF: () => (/* binding */ parseMigrationName)
/* harmony export */ });
/**
 * What the Supabase CLI runs (measured, 3.1.0): case counts, nothing may follow `.sql`, the name may be empty and may
 * hold anything but a line end.
 */
const MIGRATION = /^([0-9]+)_(.*)\.sql$/;
/** The CLI's own leftovers from before December 2021: it skips the folder's first entry if it is one of them. */
const OLD_INIT = /([0-9]{14})_init\.sql/;
const OLD_INIT_BEFORE = 20211209000000;
/** Version and name of a migration's file name; undefined when the Supabase CLI would not run it. */
function parseMigrationName(fileName) {
    const [, version, name] = MIGRATION.exec(fileName) ?? [];
    return version === undefined || name === undefined ? undefined : { version, name };
}
/**
 * Whether somebody meant this file to be run. Hidden files are left alone, as a shell's `*.sql` does: they are editors'
 * locks and other systems' leftovers (`._20240101_a.sql`).
 */
function isMeantAsMigration(fileName) {
    return /\.sql$/i.test(fileName) && !fileName.startsWith(".");
}
/** Whether the CLI takes this for its old initial schema. Only ever asked of the first name in the folder's order. */
function isOldInit(fileName) {
    const [, version] = OLD_INIT.exec(fileName) ?? [];
    return version !== undefined && Number(version) < OLD_INIT_BEFORE;
}
/** The name that a misnamed file should have, as far as it can be told; `<timestamp>` where digits are missing. */
function properName(fileName) {
    const stem = fileName.trim().replace(/\.sql$/i, "");
    const [, version, rest] = /^[vV]?([0-9]+)(.*)$/s.exec(stem) ?? [];
    const name = (rest ?? stem).replace(/[^\p{L}\p{N}_.-]+/gu, "_").replace(/^[\s_.-]+|[\s_.-]+$/g, "");
    return `${version ?? "<timestamp>"}_${name || "name"}.sql`;
}


/***/ }),

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInside: () => (/* reexport */ readInside),
  readProject: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/project/candidates.js


const DEEPEST = 3;
const MOST_FOLDERS = 2_000;
const MOST_CANDIDATES = 3;
/**
 * Folders that may have been meant when the supabase directory is not where the user said, relative to the workspace,
 * with `/`. Follows no links, stops after 2,000 folders.
 */
function candidates(workspace) {
    const named = (paths) => paths.slice(0, MOST_CANDIDATES).map((path) => (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join("/"));
    return { below: named(below(workspace)), above: named(above(workspace)) };
}
function below(workspace) {
    const found = [];
    const queue = [{ path: workspace, depth: 0 }];
    for (const { path, depth } of queue) {
        if (isSupabaseDirectory(path) && path !== workspace)
            found.push(path);
        if (depth === DEEPEST || queue.length > MOST_FOLDERS)
            continue;
        for (const child of folders(path))
            queue.push({ path: (0,external_node_path_.join)(path, child), depth: depth + 1 });
    }
    return found;
}
function above(workspace) {
    const found = [];
    let folder = workspace;
    for (let level = 0; level < DEEPEST; level += 1) {
        folder = (0,external_node_path_.dirname)(folder);
        const path = (0,external_node_path_.join)(folder, "supabase");
        if (isSupabaseDirectory(path))
            found.push(path);
    }
    return found;
}
/** By its name too: a folder that merely holds `migrations/` may be another tool's. */
function isSupabaseDirectory(path) {
    if ((0,external_node_path_.basename)(path) !== "supabase")
        return false;
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, "config.toml")) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, "migrations"));
}
function folders(path) {
    return entries(path)
        .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
        .map(({ name }) => name)
        .sort();
}
function entries(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/project/encoding.js

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
/**
 * Decodes strictly: a byte that is wrong is an error, never a replacement character in somebody's data. A UTF-8 byte
 * order mark is dropped and counts for no position. NUL is refused too, since Postgres' protocol cannot carry it.
 */
function decodeUtf8(raw) {
    const bytes = raw.subarray(0, 3).equals(UTF8_BOM) ? raw.subarray(3) : raw;
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const offset = firstBadByte(bytes);
        return { status: "not-utf8", position: positionAt(bytes, offset), guess: guess(bytes) };
    }
    const nul = bytes.indexOf(0);
    if (nul !== -1)
        return { status: "nul-byte", position: positionAt(bytes, nul), guess: guess(bytes) };
    return { status: "text", text: bytes.toString("utf8") };
}
/** PowerShell's `>` and some Windows editors write UTF-16: with a mark, or seen by a zero in one half of most pairs. */
function guess(bytes) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        return "utf-16";
    const sample = bytes.subarray(0, 1024);
    const zeros = [0, 0];
    for (const [at, byte] of sample.entries())
        if (byte === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    if (Math.max(even, odd) > sample.length / 4)
        return "utf-16";
    return even + odd > 0 ? "binary" : "single-byte";
}
function positionAt(bytes, offset) {
    let line = 1;
    let lineStart = 0;
    for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) {
        line += 1;
        lineStart = at + 1;
    }
    return { line, column: [...bytes.toString("utf8", lineStart, offset)].length + 1 };
}
/** The offset of the first byte that begins no well-formed character. */
function firstBadByte(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = characterLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
    return at;
}
/** Bytes of the character at `at`, 0 when it is ill-formed: table 3-7 of the Unicode Standard. */
function characterLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    const [lowest, highest] = secondByteRange(first);
    const second = bytes[at + 1] ?? 0;
    if (length === 0 || second < lowest || second > highest)
        return 0;
    for (let next = at + 2; next < at + length; next += 1) {
        if (((bytes[next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}
/** Narrower after some first bytes: no overlong forms, no surrogates, nothing past U+10FFFF. */
function secondByteRange(first) {
    if (first === 0xe0)
        return [0xa0, 0xbf];
    if (first === 0xed)
        return [0x80, 0x9f];
    if (first === 0xf0)
        return [0x90, 0xbf];
    if (first === 0xf4)
        return [0x80, 0x8f];
    return [0x80, 0xbf];
}

;// CONCATENATED MODULE: ./lib/project/file-bytes.js



/** Windows has neither flag; there a link is found by the folder's listing alone. */
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** Opening a FIFO must not wait for its writer. */
const NO_WAIT = external_node_fs_.constants.O_NONBLOCK ?? 0;
/** A few system calls a megabyte, and no more than that in memory. */
const CHUNK_BYTES = 65_536;
/** Opens a file for reading, not through a symbolic link; the caller closes it. */
const openFile = (path) => (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | NO_FOLLOW | NO_WAIT);
/** The bytes from `start` on, as far as the file goes. */
function readBytes(descriptor, start, length) {
    const bytes = Buffer.allocUnsafeSlow(length);
    let read = 0;
    for (let got = -1; got !== 0 && read < length; read += got) {
        got = (0,external_node_fs_.readSync)(descriptor, bytes, read, length - read, start + read);
    }
    return bytes.subarray(0, read);
}
/** A stretch of a file in chunks, each of which is only good until the next one is asked for. */
function* chunksOf(descriptor, start, end) {
    const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, Math.max(1, end - start)));
    for (let at = start; at < end;) {
        const got = (0,external_node_fs_.readSync)(descriptor, chunk, 0, Math.min(chunk.length, end - at), at);
        if (got === 0)
            return;
        yield chunk.subarray(0, got);
        at += got;
    }
}
/** The sha256 of a file in lower-case hex; `undefined` for one that is not UTF-8, or holds a NUL byte. */
function hashOfText(descriptor, bytes) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let rest = Buffer.alloc(0);
    for (const chunk of chunksOf(descriptor, 0, bytes)) {
        hash.update(chunk);
        // A character may begin in one chunk and end in the next.
        const start = rest.length === 0 ? 0 : firstBoundary(chunk);
        const seam = Buffer.concat([rest, chunk.subarray(0, start)]);
        const end = lastBoundary(chunk);
        if (chunk.includes(0) || !(0,external_node_buffer_.isUtf8)(seam) || !(0,external_node_buffer_.isUtf8)(chunk.subarray(start, end)))
            return undefined;
        rest = Buffer.from(chunk.subarray(end));
    }
    return (0,external_node_buffer_.isUtf8)(rest) ? hash.digest("hex") : undefined;
}
/** Where the first character begins: a part of the one before has at most 3 bytes. */
function firstBoundary(bytes) {
    const first = bytes.subarray(0, 3).findIndex((byte) => (byte & 0xc0) !== 0x80);
    return first < 0 ? Math.min(3, bytes.length) : first;
}
/** Where the last character begins that the bytes may hold only a part of. */
function lastBoundary(bytes) {
    const last = bytes.subarray(-3);
    const lead = last.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
    return (last[lead] ?? 0) < 0xc0 ? bytes.length : bytes.length - last.length + lead;
}
/** Whether both were read from the same file, untouched in between. */
function isUntouched(one, other) {
    return ["dev", "ino", "size", "mtimeMs", "ctimeMs"].every((key) => one[key] === other[key]);
}

;// CONCATENATED MODULE: ./lib/project/file.js




/** Text that is longer is data, and data belongs in `COPY` or a dump, not in one message to the server. */
const LARGEST_FILE = 50 * 1024 * 1024;
const UTF_16 = "It looks like UTF-16, which PowerShell's `>` writes: save it as UTF-8.";
/**
 * Reads one SQL or configuration file: a regular file, not through a symbolic link, at most 50 MB, strict UTF-8, no NUL.
 *
 * @param path where it is
 * @param file the path that problems name, relative to the workspace, with `/`
 */
function readTextFile(path, file) {
    return readRegularFile(path, file, (descriptor) => {
        const raw = (0,external_node_fs_.readFileSync)(descriptor);
        const hash = (0,external_node_crypto_.createHash)("sha256").update(raw).digest("hex");
        const decoded = decodeUtf8(raw);
        if (decoded.status === "text")
            return { text: decoded.text, hash, bytes: raw.length, problems: [] };
        return { text: "", hash, bytes: raw.length, problems: [encodingProblem(decoded, file)] };
    });
}
/** Opens a regular file of at most 50 MB, hands it to `read`, and closes it. What stands in the way is a problem of it. */
function readRegularFile(path, file, read) {
    let descriptor;
    try {
        descriptor = openFile(path);
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return unusable(notRegularProblem(file, kindOf(stats)));
        if (stats.size > LARGEST_FILE)
            return unusable(tooLarge(file, stats.size));
        return read(descriptor, stats);
    }
    catch (error) {
        return unusable(readProblem(errorCode(error), file));
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The system's name for what went wrong (`ENOENT`), or the error's own words. Paths in it are ours. */
function errorCode(error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string")
        return error.code;
    return error instanceof Error ? error.message : String(error);
}
function symlinkProblem(file, what = "file") {
    return {
        code: "symlink",
        file,
        message: `This ${what} is a symbolic link, and db-ops follows none`,
        hint: `A link could publish what it points to. Put the ${what} itself there.`,
    };
}
function notRegularProblem(file, kind) {
    return {
        code: "unreadable-file",
        file,
        message: `This is ${kind}, not a file`,
        hint: "Its name says that db-ops should read it: rename it, or move it away.",
    };
}
function unusable(problem) {
    return { text: "", hash: "", bytes: 0, problems: [problem] };
}
/** What stands there instead of a file. */
function kindOf(entry) {
    if (entry.isDirectory())
        return "a folder";
    if (entry.isFIFO())
        return "a named pipe";
    return entry.isSocket() ? "a socket" : "a device";
}
function tooLarge(file, bytes) {
    return {
        code: "file-too-large",
        file,
        message: `This file has ${Math.ceil(bytes / 1024 / 1024)} MB; at most ${LARGEST_FILE / 1024 / 1024} MB are read`,
        hint: "Split it, or load the rows with psql's \\copy outside of migrations and seeds.",
    };
}
function encodingProblem(decoded, file) {
    const { status: code, position, guess } = decoded;
    if (code === "nul-byte") {
        const message = "This file holds a NUL byte, which Postgres cannot take";
        const hint = guess === "utf-16" ? UTF_16 : "Remove the byte; binary values are written as '\\x00ff' (bytea).";
        return { code, file, ...position, message, hint };
    }
    const hints = {
        "utf-16": UTF_16,
        "single-byte": "It looks like Latin-1 or Windows-1252: iconv -f WINDOWS-1252 -t UTF-8 converts it.",
        binary: "It does not look like text.",
    };
    return { code, file, ...position, message: "This file is not valid UTF-8", hint: hints[guess] };
}
function readProblem(code, file) {
    // ELOOP is Linux's and macOS' answer to O_NOFOLLOW on a link; FreeBSD says EMLINK.
    if (code === "ELOOP" || code === "EMLINK")
        return symlinkProblem(file);
    const hints = {
        EACCES: "The user that runs db-ops may not read it: check its owner and mode.",
        ENOENT: "It went away while it was read, or its name is not valid UTF-8: rename it.",
        EISDIR: "It is a folder.",
    };
    return {
        code: "unreadable-file",
        file,
        message: `This file cannot be read (${code})`,
        hint: hints[code] ?? "Check the file and the disk it is on.",
    };
}

;// CONCATENATED MODULE: ./lib/project/folder.js



function inside(folder, name) {
    return { path: (0,external_node_path_.join)(folder.path, name), file: folder.file === "" ? name : `${folder.file}/${name}` };
}
/** The folder's entries in the order of their names, as the Supabase CLI sees them. Follows no link. */
function list(folder) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(folder.path);
        if (stats.isSymbolicLink())
            return folder_unusable(symlinkProblem(folder.file, "folder"));
        if (!stats.isDirectory())
            return folder_unusable(notAFolder(folder.file, stats.isFile() ? "a file" : kindOf(stats)));
        const entries = (0,external_node_fs_.readdirSync)(folder.path, { withFileTypes: true });
        return { status: "listed", entries: entries.sort((one, other) => (one.name < other.name ? -1 : 1)) };
    }
    catch (error) {
        const code = errorCode(error);
        return code === "ENOENT" ? { status: "missing" } : folder_unusable(unreadable(folder.file, code));
    }
}
function folder_unusable(problem) {
    return { status: "unusable", problem };
}
function notAFolder(file, kind) {
    return {
        code: "unreadable-file",
        file,
        message: `This is ${kind}, not a folder`,
        hint: "db-ops expects a folder of this name: rename what stands in its place.",
    };
}
function unreadable(file, code) {
    return {
        code: "unreadable-file",
        file,
        message: `This folder cannot be read (${code})`,
        hint: "Check that the user who runs db-ops may read it.",
    };
}

// EXTERNAL MODULE: ./lib/project/names.js
var project_names = __webpack_require__(3669);
;// CONCATENATED MODULE: ./lib/project/locate.js







/**
 * Finds the supabase directory and makes sure that it is what it seems: inside the workspace by its real path, no
 * symbolic link, and the folder *with* `migrations/` rather than the one above or below, which would look like an empty
 * project that is up to date.
 *
 * @param workspace absolute path
 * @param supabaseDirectory as the user gave it, relative to the workspace or absolute
 */
function locate(workspace, supabaseDirectory) {
    const asked = (0,external_node_path_.resolve)(workspace, supabaseDirectory);
    const real = { workspace: realPath(workspace), supabase: realPath(asked) };
    if (real.workspace === undefined || real.supabase === undefined) {
        return notFound(missing(workspace, supabaseDirectory, asked));
    }
    const file = (0,external_node_path_.relative)(real.workspace, real.supabase);
    if (file === ".." || file.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(file)) {
        return notFound(outside(supabaseDirectory, asked));
    }
    const supabase = { path: real.supabase, file: file.split(external_node_path_.sep).join("/") };
    if ((0,external_node_fs_.lstatSync)(asked).isSymbolicLink()) {
        return notFound(symlinkProblem((0,external_node_path_.relative)(workspace, asked).split(external_node_path_.sep).join("/"), "folder"));
    }
    const problem = wrongFolder(supabase, supabaseDirectory);
    if (problem !== undefined)
        return notFound(problem);
    return { status: "found", supabase };
}
/**
 * The text of a file of the workspace; empty when it is not there, cannot be read, or a link leads to it.
 *
 * @param file relative to the workspace, with `/`
 */
function readInside(workspace, file) {
    const path = (0,external_node_path_.join)(workspace, file);
    const folder = realPath((0,external_node_path_.dirname)(path));
    const expected = realPath(workspace);
    if (folder === undefined || expected === undefined || folder !== (0,external_node_path_.join)(expected, (0,external_node_path_.dirname)(file)))
        return "";
    return readTextFile(path, file).text;
}
function notFound(problem) {
    return { status: "not-found", problem };
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function wrongFolder(supabase, supabaseDirectory) {
    const listing = list(supabase);
    if (listing.status === "unusable")
        return listing.problem;
    const names = listing.status === "listed" ? listing.entries.map(({ name }) => name) : [];
    if (names.some((name) => name === "migrations" || /^config\.(toml|jsonc?)$/.test(name)))
        return undefined;
    if (names.some((name) => (0,project_names/* parseMigrationName */.pF)(name) !== undefined)) {
        const isMigrations = (0,external_node_path_.basename)(supabase.path) === "migrations";
        const hint = isMigrations ? "Give the folder above it." : "Move them into its folder migrations/.";
        return misdirected(supabaseDirectory, "the migrations themselves", hint);
    }
    if (names.length === 0) {
        return misdirected(supabaseDirectory, "nothing", "Give the folder that holds migrations/ and config.toml.");
    }
    if (!names.includes("supabase"))
        return undefined;
    const below = inside(supabase, "supabase").file;
    return misdirected(supabaseDirectory, "a folder supabase", `Set supabase-directory to ${(0,quoted/* quoted */.T)(below)}.`);
}
function misdirected(supabaseDirectory, contents, hint) {
    return {
        code: "bad-input",
        message: `supabase-directory is ${(0,quoted/* quoted */.T)(supabaseDirectory)}, which holds ${contents} and no migrations/`,
        hint,
    };
}
function missing(workspace, supabaseDirectory, asked) {
    return {
        code: "bad-input",
        message: `There is no folder ${(0,quoted/* quoted */.T)(supabaseDirectory)} (supabase-directory, relative to the workspace)`,
        hint: whereElse(workspace),
        logOnly: `Looked for ${asked}`,
    };
}
function whereElse(workspace) {
    const { below, above } = candidates(workspace);
    const [nearest] = above;
    if (below.length > 0)
        return `Set supabase-directory: there is ${below.map((path) => (0,quoted/* quoted */.T)(path)).join(", ")}.`;
    if (nearest === "")
        return "You are inside it: run db-ops from the folder above.";
    if (nearest !== undefined)
        return `There is ${(0,quoted/* quoted */.T)(nearest)}: run db-ops from the folder that holds it.`;
    return "Set it to the folder that holds migrations/. In a workflow, run actions/checkout before this step.";
}
function outside(supabaseDirectory, asked) {
    return {
        code: "outside-workspace",
        message: `supabase-directory ${(0,quoted/* quoted */.T)(supabaseDirectory)} is outside the workspace`,
        hint: "Only files of the workspace are read, links resolved. Move it there, or run db-ops from a folder above it.",
        logOnly: `It stands at ${asked}`,
    };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/project/config-document.js



/** The Supabase CLI takes the first of these that is there (measured, 3.1.0). */
const NAMES = ["config.json", "config.jsonc", "config.toml"];
const LONGEST_EXCERPT = 200;
/** Reads and parses the project's configuration as it stands in the file. */
function readConfigDocument(supabase) {
    const listing = list(supabase);
    const present = new Set(listing.status === "listed" ? listing.entries.map(({ name }) => name) : []);
    const name = NAMES.find((candidate) => present.has(candidate));
    if (name === undefined)
        return { status: "missing" };
    const { path, file } = inside(supabase, name);
    if (name === "config.jsonc")
        return { status: "unusable", problems: [jsonWithComments(file)] };
    const { text, problems } = readTextFile(path, file);
    if (problems.length > 0)
        return { status: "unusable", problems };
    return name === "config.json" ? parseJson(text, file) : parseToml(text, file);
}
function parseToml(text, file) {
    try {
        return { status: "read", document: (0,dist/* parse */.qg)(text), file };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const { line, column } = error;
        const [first = ""] = error.message.split("\n");
        const message = `This is not valid TOML: ${first.replace("Invalid TOML document: ", "")}`;
        const whole = text.split(/\r?\n/)[line - 1] ?? "";
        const excerpt = whole.length > LONGEST_EXCERPT ? `${whole.slice(0, LONGEST_EXCERPT)}…` : whole;
        return { status: "unusable", problems: [{ code: "bad-config", file, line, column, excerpt, message }] };
    }
}
function parseJson(text, file) {
    try {
        return { status: "read", document: JSON.parse(text), file };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        // V8 tells the place in words, and not always; its further words quote the file.
        const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(error.message) ?? [];
        const position = line && column ? { line: Number(line), column: Number(column) } : {};
        const problem = { code: "bad-config", file, ...position, message: "This is not valid JSON" };
        return { status: "unusable", problems: [problem] };
    }
}
function jsonWithComments(file) {
    return {
        code: "bad-config",
        file,
        message: "The Supabase CLI reads config.jsonc here, which db-ops cannot",
        hint: "Rename it to config.json, without comments and trailing commas, or use config.toml.",
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./lib/project/config-schema.js

/** Go's ParseBool, which the Supabase CLI keeps to in its TypeScript (measured, 3.1.0). */
const TRUE = new Set([true, 1, "1", "t", "T", "TRUE", "true", "True"]);
const FALSE = new Set([false, 0, "0", "f", "F", "FALSE", "false", "False"]);
/** Numbers and truth values may be strings there, since that is what a variable holds. */
const wholeNumber = schemas/* preprocess */.vkY((value) => (typeof value === "string" && /^[0-9]+$/.test(value) ? Number(value) : value), schemas/* int */.Whr());
const truth = schemas/* preprocess */.vkY((value) => (TRUE.has(value) ? true : FALSE.has(value) ? false : value), schemas/* boolean */.zMY());
const texts = schemas/* preprocess */.vkY((value) => (typeof value === "string" ? value.split(",").filter((text) => text !== "") : value), schemas/* array */.YOg(schemas/* string */.YjP()));
/** The part of config.toml that db-ops reads, after variables were put in; every other key is the CLI's business. */
const configSchema = schemas/* object */.Ikc({
    db: schemas/* object */.Ikc({
        port: wholeNumber.pipe(schemas/* number */.aig().min(1).max(65535)).default(54322),
        major_version: wholeNumber.pipe(schemas/* number */.aig().min(13)).default(17),
        migrations: schemas/* object */.Ikc({ enabled: truth.default(true) }),
        seed: schemas/* object */.Ikc({ enabled: truth.default(true), sql_paths: texts.default(["./seed.sql"]) }),
    }),
    api: schemas/* object */.Ikc({ enabled: truth.default(true), schemas: texts.default(["public", "graphql_public"]) }),
})
    .transform(({ db, api }) => ({
    port: db.port,
    majorVersion: db.major_version,
    migrationsEnabled: db.migrations.enabled,
    seed: { enabled: db.seed.enabled, sqlPaths: db.seed.sql_paths },
    apiSchemas: api.enabled ? api.schemas : [],
}));
/** What is allowed, by key path: for messages. */
const ALLOWED = {
    "db.port": "a port number from 1 to 65535",
    "db.major_version": "Postgres' major version, 13 or newer",
    "db.migrations.enabled": "true or false",
    "db.seed.enabled": "true or false",
    "db.seed.sql_paths": "a list of paths",
    "db.seed.sql_paths.*": "a path",
    "api.enabled": "true or false",
    "api.schemas": "a list of schemas",
    "api.schemas.*": "a schema",
};

;// CONCATENATED MODULE: ./lib/project/config-values.js

/** The Supabase CLI takes only a whole value, and looks once: what a variable holds is not looked up again. */
const VARIABLE = /^env\((.*)\)$/;
/** Paths get published, in plans and errors. A token or a connection string looks otherwise. */
const PATHS = /^(?:\.{1,2}\/[^:@]*|[^:@]*\.sql)$/;
/**
 * Puts variables in, as the Supabase CLI does (measured, 3.1.0): `SUPABASE_DB_PORT` stands above `[db] port`, and the
 * text `env(NAME)` becomes what NAME holds, or stays when NAME is unset or empty. Checks nothing: tables that are none
 * are left as they are.
 */
function configValues(document, lookup) {
    const origins = new Map();
    const at = (path) => (raw) => {
        const name = `SUPABASE_${path.replaceAll(".", "_").toUpperCase()}`;
        const override = lookup(name);
        if (override !== undefined)
            return fromVariable(name, override, path);
        return Array.isArray(raw) ? raw.map((item, index) => put(item, `${path}.${index}`)) : put(raw, path);
    };
    const put = (raw, path) => {
        const [, name] = typeof raw === "string" ? (VARIABLE.exec(raw) ?? []) : [];
        const value = name === undefined ? undefined : lookup(name);
        if (name !== undefined && value !== undefined)
            return fromVariable(name, value, path);
        const unset = name === undefined ? "" : `, and no variable ${(0,quoted/* quoted */.T)(name)} is set`;
        origins.set(path, `it is ${shown(raw)}${unset}`);
        return raw;
    };
    const fromVariable = (name, value, path) => {
        origins.set(path, `it comes from the variable ${(0,quoted/* quoted */.T)(name)}, whose value is not shown`);
        if (!path.startsWith("db.seed.sql_paths") || value.split(",").every((each) => PATHS.test(each)))
            return value;
        origins.set(path, `the variable ${(0,quoted/* quoted */.T)(name)} does not hold paths that begin with ./ or end with .sql`);
        return null;
    };
    const values = table(document, {
        db: (db) => table(db, {
            port: at("db.port"),
            major_version: at("db.major_version"),
            migrations: (migrations) => table(migrations, { enabled: at("db.migrations.enabled") }),
            seed: (seed) => table(seed, { enabled: at("db.seed.enabled"), sql_paths: at("db.seed.sql_paths") }),
        }),
        api: (api) => table(api, { enabled: at("api.enabled"), schemas: at("api.schemas") }),
    });
    return { values, origins };
}
function table(node, keys) {
    if (node !== undefined && !isTable(node))
        return node;
    return Object.fromEntries(Object.entries(keys).map(([key, settle]) => [key, settle(node?.[key])]));
}
function isTable(node) {
    return typeof node === "object" && node !== null && !Array.isArray(node) && !(node instanceof Date);
}
function shown(value) {
    if (typeof value === "string")
        return (0,quoted/* quoted */.T)(value);
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (value instanceof Date)
        return "a date";
    return Array.isArray(value) ? "a list" : value === undefined ? "missing" : "a table";
}

;// CONCATENATED MODULE: ./lib/project/config.js



/** What db-ops needs of the project's config.toml, checked; all that is wrong is told at once. */
function readConfig(supabase, lookup) {
    const read = readConfigDocument(supabase);
    if (read.status === "unusable")
        return { config: defaults(), problems: read.problems };
    const { document, file } = read.status === "read" ? read : { document: {}, file: undefined };
    const settled = configValues(document, lookup);
    const checked = configSchema.safeParse(settled.values);
    if (checked.success)
        return { config: checked.data, problems: [] };
    return { config: defaults(), problems: problemsOf(checked.error, settled, file) };
}
/** As for a project without config.toml. */
function defaults() {
    return configSchema.parse(configValues({}, () => undefined).values);
}
function problemsOf(error, { origins }, file) {
    return error.issues.map(({ path }) => {
        const key = path.join(".");
        const allowed = ALLOWED[key.replace(/\.\d+$/, ".*")] ?? "a table";
        const origin = origins.get(key);
        return {
            code: "bad-config",
            file,
            message: `${key === "" ? "The document" : key} must be ${allowed}${origin === undefined ? "" : `; ${origin}`}`,
        };
    });
}

;// CONCATENATED MODULE: ./lib/project/duplicates.js

/**
 * One problem for each file beyond the first of its version: the history's key is the version alone, so the second file
 * could never be recorded (the Supabase CLI finds that out half-way, with 23505).
 *
 * @param migrations ordered by version
 */
function duplicateVersions(migrations) {
    const first = new Map();
    const taken = new Set(migrations.map(({ version }) => version));
    const problems = [];
    for (const migration of migrations) {
        const other = first.get(migration.version);
        if (other === undefined)
            first.set(migration.version, migration);
        else
            problems.push(duplicate(migration, other, nextFree(migration.version, taken)));
    }
    return problems;
}
function duplicate(migration, other, version) {
    const renamed = `${version}_${migration.name}.sql`;
    return {
        code: "duplicate-version",
        file: migration.file,
        message: `Version ${migration.version} stands twice: ${(0,quoted/* quoted */.T)(other.file)} and ${(0,quoted/* quoted */.T)(migration.file)}`,
        hint: /\.(down|up)$/.test(migration.name)
            ? "Supabase runs every file forwards: move the .down.sql files out of migrations/."
            : `Rename the one that no database has run yet, for example to ${(0,quoted/* quoted */.T)(renamed)}.`,
    };
}
/** The next version that no file has, as many digits long; reserved at once, so that three files get two new ones. */
function nextFree(version, taken) {
    let next = BigInt(version);
    let digits;
    do {
        next += 1n;
        digits = next.toString().padStart(version.length, "0");
    } while (taken.has(digits));
    taken.add(digits);
    return digits;
}

;// CONCATENATED MODULE: ./lib/project/migrations.js





/** Bounds on what a run keeps in memory; real projects have some hundred files and a few megabytes. */
const BOUNDS = { files: 20_000, bytes: 500 * 1024 * 1024 };
/**
 * Reads `migrations/` of the supabase directory, subfolders left out. A missing folder is an empty project, as after
 * `supabase init`, with a word of `advice`. What is misnamed (a problem) or no SQL (`skipped`) is not among the
 * `migrations`; past the bounds none is, and a problem says so.
 */
function readMigrations(supabase, bounds = BOUNDS) {
    const folder = inside(supabase, "migrations");
    const listing = list(folder);
    if (listing.status === "missing")
        return { ...migrations_unreadable([]), isReadable: true, advice: [missingFolder(supabase, folder)] };
    if (listing.status === "unusable")
        return migrations_unreadable([listing.problem]);
    const { named, problems, misnamed, skipped } = sortEntries(listing.entries, folder);
    if (named.length > bounds.files)
        return migrations_unreadable([...problems, tooManyFiles(folder, named.length, bounds.files)]);
    const migrations = readAll(named, folder, bounds.bytes);
    if (migrations === undefined)
        return migrations_unreadable([...problems, tooManyBytes(folder, bounds.bytes)]);
    return {
        migrations,
        problems: [...problems, ...duplicateVersions(migrations)],
        isReadable: true,
        misnamed,
        skipped,
        advice: [],
    };
}
function migrations_unreadable(problems) {
    return { migrations: [], problems, isReadable: false, misnamed: [], skipped: [], advice: [] };
}
function missingFolder(supabase, folder) {
    const listing = list(supabase);
    const names = listing.status === "listed" ? listing.entries.map(({ name }) => name) : [];
    const stray = names.find((name) => (0,project_names/* parseMigrationName */.pF)(name) !== undefined);
    const hint = stray === undefined ? "" : `; ${(0,quoted/* quoted */.T)(stray)} belongs into it`;
    return `There is no folder ${folder.file}, so no migrations${hint}`;
}
function sortEntries(entries, folder) {
    const named = [];
    const problems = [];
    const misnamed = [];
    const skipped = [];
    for (const [index, entry] of entries.entries()) {
        const { file } = inside(folder, entry.name);
        const parsed = (0,project_names/* parseMigrationName */.pF)(entry.name);
        if (index === 0 && (0,project_names/* isOldInit */.UX)(entry.name))
            skipped.push(file);
        else if (parsed !== undefined)
            named.push({ ...parsed, entry });
        else if (entry.isDirectory())
            continue;
        else if ((0,project_names/* isMeantAsMigration */.aQ)(entry.name)) {
            problems.push(badName(file, entry.name));
            const meant = (0,project_names/* parseMigrationName */.pF)((0,project_names/* properName */.Ww)(entry.name));
            if (meant !== undefined)
                misnamed.push(meant.version);
        }
        else
            skipped.push(file);
    }
    // Stable: files that share a version stay in the order of their names.
    named.sort((one, other) => (one.version < other.version ? -1 : one.version > other.version ? 1 : 0));
    return { named, problems, misnamed, skipped };
}
/** Undefined when all together are too large. */
function readAll(named, folder, most) {
    const migrations = [];
    let total = 0;
    for (const { version, name, entry } of named) {
        const { path, file } = inside(folder, entry.name);
        const { text, hash, bytes, problems } = readEntry(entry, path, file);
        total += bytes;
        if (total > most)
            return undefined;
        migrations.push({ version, name, file, text, hash, problems });
    }
    return migrations;
}
function readEntry(entry, path, file) {
    const problem = entry.isSymbolicLink()
        ? symlinkProblem(file)
        : entry.isDirectory() || entry.isFIFO() || entry.isSocket()
            ? notRegularProblem(file, kindOf(entry))
            : undefined;
    // Devices, and file systems that do not tell an entry's type, are found out when the file is open.
    if (problem === undefined)
        return readTextFile(path, file);
    return { text: "", hash: "", bytes: 0, problems: [problem] };
}
function badName(file, fileName) {
    return {
        code: "bad-name",
        file,
        message: `${(0,quoted/* quoted */.T)(fileName)} is not a migration's name, so it would silently never run`,
        hint: `Name it ${(0,quoted/* quoted */.T)((0,project_names/* properName */.Ww)(fileName))} (digits, an underscore, a name, .sql), or move it out of migrations/.`,
    };
}
function tooManyFiles(folder, count, most) {
    return {
        code: "file-too-large",
        file: folder.file,
        message: `There are ${count} migrations here; at most ${most} are read`,
        hint: "Squash the old ones (supabase migration squash).",
    };
}
function tooManyBytes(folder, most) {
    return {
        code: "file-too-large",
        file: folder.file,
        message: `The migrations here have more than ${most / 1024 / 1024} MB together`,
        hint: "Move rows out of migrations, or squash the old ones (supabase migration squash).",
    };
}

;// CONCATENATED MODULE: ./lib/project/copy-rows.js


/** So much of the SQL is looked at at once; more where a statement is longer. In bytes. */
const WINDOW_BYTES = 65_536;
/**
 * Reads the SQL of a file and leaves the rows of its `COPY … FROM STDIN` on disk: their line ends stand in the text, so that
 * positions in it are the file's. Memory is that of the SQL, however many rows there are.
 *
 * @param start of the text, past a byte order mark
 */
function readWithoutRows(path, descriptor, stats, start, scanToCopy) {
    const rows = [];
    let text = "";
    let kept = start;
    for (const { from, to, lines } of rowRanges(descriptor, start, stats.size, scanToCopy)) {
        text += readBytes(descriptor, kept, from - kept).toString();
        rows.push({ at: text.length, chunks: laterChunks(path, stats, from, to) });
        text += "\n".repeat(lines);
        kept = to;
    }
    return { text: text + readBytes(descriptor, kept, stats.size - kept).toString(), rows };
}
/** Read when they are needed, and only from the file that was hashed. */
function laterChunks(path, stats, start, end) {
    return {
        *[Symbol.iterator]() {
            const file = openFile(path);
            try {
                if (!isUntouched(stats, (0,external_node_fs_.fstatSync)(file)))
                    throw new Error("the file has changed since it was read");
                yield* chunksOf(file, start, end);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
    };
}
function* rowRanges(descriptor, start, size, scanToCopy) {
    // Almost every file ends here: without a `\.` no COPY has rows.
    if (markAfter(descriptor, start, size) === undefined)
        return;
    let window = WINDOW_BYTES;
    for (let at = start; at < size;) {
        const { end, copies } = scanToCopy(readBytes(descriptor, at, window).toString("latin1"));
        if (copies) {
            const lineEnd = nextLineEnd(descriptor, at + end, size);
            const mark = markAfter(descriptor, lineEnd, size);
            if (mark === undefined)
                return;
            const range = { from: lineEnd + 1, to: mark };
            if (range.to > range.from)
                yield { ...range, lines: countLineEnds(descriptor, range.from, range.to) };
            at = nextLineEnd(descriptor, mark, size);
        }
        else if (end === 0 && at + window < size) {
            window *= 2;
            continue;
        }
        else if (at + window >= size) {
            return;
        }
        else {
            at += end;
        }
        window = WINDOW_BYTES;
    }
}
const LINE_END = 0x0a;
const MARK = "\n\\.";
/** Where the next line `\.` begins whose line end before it is at `from` or behind it. */
function markAfter(descriptor, from, size) {
    for (const at of occurrences(descriptor, from, size, MARK)) {
        const rest = readBytes(descriptor, at + MARK.length, LONGEST_BLANKS).toString("latin1");
        if (/^[ \t\r]*(?:\n|$)/.test(rest))
            return at + 1;
    }
    return undefined;
}
/** Blanks may stand behind the mark. */
const LONGEST_BLANKS = 64;
/** The next line end, or the end of the file. */
function nextLineEnd(descriptor, from, size) {
    for (const at of occurrences(descriptor, from, size, "\n"))
        return at;
    return size;
}
function countLineEnds(descriptor, from, to) {
    let count = 0;
    for (const chunk of chunksOf(descriptor, from, to)) {
        for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1))
            count++;
    }
    return count;
}
function* occurrences(descriptor, from, to, wanted) {
    let tail = Buffer.alloc(0);
    let at = from;
    for (const chunk of chunksOf(descriptor, from, to)) {
        // What begins in one chunk and ends in the next.
        const seam = Buffer.concat([tail, chunk.subarray(0, wanted.length - 1)]);
        for (const offset of indexesOf(seam, wanted))
            yield at - tail.length + offset;
        for (const offset of indexesOf(chunk, wanted))
            yield at + offset;
        tail = Buffer.from(chunk.subarray(Math.max(0, chunk.length - wanted.length + 1)));
        at += chunk.length;
    }
}
function* indexesOf(bytes, wanted) {
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1))
        yield at;
}

;// CONCATENATED MODULE: ./lib/project/seed-file.js



const seed_file_UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
/** Reads one seed file, as `readTextFile` does, without the rows of its `COPY … FROM STDIN`. */
function readSeedFile(path, file, scanToCopy) {
    const read = readRegularFile(path, file, (descriptor, stats) => {
        const hash = hashOfText(descriptor, stats.size);
        if (hash === undefined) {
            // Read once more as a whole, which tells where it is wrong.
            const whole = readTextFile(path, file);
            if (whole.problems.length > 0)
                return whole;
            throw new Error(`${file} was not text at first, and then it was`);
        }
        const start = readBytes(descriptor, 0, 3).equals(seed_file_UTF8_BOM) ? 3 : 0;
        const kept = readWithoutRows(path, descriptor, stats, start, scanToCopy);
        return { ...kept, hash, bytes: stats.size, problems: [] };
    });
    return { rows: [], ...read };
}

;// CONCATENATED MODULE: ./lib/project/name-pattern.js
/** Whether a path holds anything that makes it more than a name. */
function isPattern(path) {
    return /[*?[\\]/.test(path);
}
/** Reads a pattern; `undefined` where Go says `ErrBadPattern`: a class that is not closed, a `\` at the end. */
function readPattern(text) {
    const parts = [];
    let rest = [...text];
    while (rest.length > 0) {
        const [character = "", next] = rest;
        if (character === "[") {
            const found = readClass(rest);
            if (found === undefined)
                return undefined;
            parts.push(found.part);
            rest = found.rest;
        }
        else if (character === "\\") {
            if (next === undefined)
                return undefined;
            parts.push({ type: "literal", character: next });
            rest = rest.slice(2);
        }
        else {
            if (character === "?")
                parts.push({ type: "one" });
            else if (character !== "*")
                parts.push({ type: "literal", character });
            else if (parts.at(-1)?.type !== "any")
                parts.push({ type: "any" });
            rest = rest.slice(1);
        }
    }
    return parts;
}
/** `]` and `-` stand for themselves only behind a `\`, even in first place. */
function readClass(text) {
    const negated = text[1] === "^";
    const ranges = [];
    let at = negated ? 2 : 1;
    const take = () => {
        if (text[at] === "\\")
            at++;
        else if (text[at] === "-" || text[at] === "]")
            return undefined;
        return text[at++];
    };
    while (text[at] !== "]" || ranges.length === 0) {
        const low = take();
        if (low === undefined)
            return undefined;
        let high = low;
        if (text[at] === "-") {
            at++;
            high = take();
        }
        if (high === undefined)
            return undefined;
        ranges.push([low, high]);
    }
    return { part: { type: "class", negated, ranges }, rest: text.slice(at + 1) };
}
/** Whether a name, which holds no `/`, matches from its beginning to its end. */
function matches(pattern, name) {
    const characters = [...name];
    let part = 0;
    let at = 0;
    let star;
    while (at < characters.length) {
        const current = pattern[part];
        if (current?.type === "any") {
            star = { part: part + 1, at };
            part++;
        }
        else if (current !== undefined && accepts(current, characters[at] ?? "")) {
            part++;
            at++;
        }
        else if (star !== undefined) {
            // The last `*` takes one character more; earlier ones never have to.
            star.at++;
            part = star.part;
            at = star.at;
        }
        else
            return false;
    }
    return pattern.slice(part).every(({ type }) => type === "any");
}
function accepts(part, character) {
    if (part.type === "literal")
        return part.character === character;
    if (part.type !== "class")
        return true;
    const code = codeOf(character);
    const inside = part.ranges.some(([low, high]) => codeOf(low) <= code && code <= codeOf(high));
    return inside !== part.negated;
}
const codeOf = (character) => character.codePointAt(0) ?? 0;

;// CONCATENATED MODULE: ./lib/project/seed-paths.js






/**
 * Finds the files of `[db.seed] sql_paths` as the Supabase CLI does (measured, 3.1.0): each pattern relative to the
 * supabase directory, its matches ordered byte by byte, a folder standing for every `*.sql` in and below it; a file that
 * several patterns match runs in the place of the first.
 *
 * @param patterns as the configuration has them
 */
function findSeeds(supabase, patterns) {
    const found = new Map();
    const problems = [];
    const advice = [];
    const search = { supabase, problems, advice };
    for (const given of patterns) {
        const pattern = given === "" || (0,external_node_path_.isAbsolute)(given) ? given : external_node_path_.posix.join("supabase", given);
        if (readPattern(pattern) === undefined)
            problems.push(badPattern(given));
        else if (isReachable(pattern, given, search)) {
            const paths = glob(pattern, search).sort(byBytes);
            if (paths.length === 0)
                advice.push(`No file matches ${(0,quoted/* quoted */.T)(given)} of [db.seed] sql_paths`);
            for (const path of paths.flatMap((one) => filesOf(one, search)))
                if (!found.has(path))
                    found.set(path, { path, place: placeOf(path, supabase) });
        }
    }
    return { seeds: [...found.values()], problems, advice };
}
/** Every path that matches; a name without any pattern in it matches itself where something stands there. */
function glob(pattern, search) {
    if (pattern === "")
        return [];
    if (!isPattern(pattern))
        return statsOf(placeOf(pattern, search.supabase).path) ? [pattern] : [];
    const slash = pattern.lastIndexOf("/");
    const folder = slash > 0 ? pattern.slice(0, slash) : pattern.slice(0, slash + 1);
    const folders = isPattern(folder) ? glob(folder, search) : [folder];
    const last = readPattern(pattern.slice(slash + 1));
    if (last === undefined)
        return [];
    return folders.flatMap((path) => {
        const listing = list(placeOf(path, search.supabase));
        // A file where the pattern has a folder is no match.
        if (listing.status === "unusable" && listing.problem.code === "symlink")
            search.problems.push(listing.problem);
        const entries = listing.status === "listed" ? listing.entries : [];
        return entries.filter(({ name }) => matches(last, name)).map(({ name }) => external_node_path_.posix.join(path, name));
    });
}
/** The file itself, or all `*.sql` in and below a folder. */
function filesOf(path, search) {
    if (!statsOf(placeOf(path, search.supabase).path)?.isDirectory())
        return [path];
    return walk(path, search).sort(byBytes);
}
function walk(folder, search) {
    const place = placeOf(folder, search.supabase);
    const listing = list(place);
    if (listing.status === "unusable")
        search.problems.push(listing.problem);
    const entries = listing.status === "listed" ? listing.entries : [];
    return entries.flatMap((entry) => {
        const path = external_node_path_.posix.join(folder, entry.name);
        if (entry.isDirectory())
            return walk(path, search);
        if (!entry.name.endsWith(".sql"))
            return [];
        if (entry.isFile())
            return [path];
        search.advice.push(`${inside(place, entry.name).file} is no regular file and is passed by`);
        return [];
    });
}
/** Where a recorded path is on disk. The supabase directory may have any name here; the record calls it `supabase`. */
function placeOf(path, supabase) {
    const rest = /^supabase(?:\/(.*))?$/s.exec(path);
    const onDisk = (0,external_node_path_.isAbsolute)(path)
        ? path
        : rest
            ? (0,external_node_path_.join)(supabase.path, rest[1] ?? "")
            : (0,external_node_path_.join)((0,external_node_path_.dirname)(supabase.path), path);
    return { path: onDisk, file: (0,external_node_path_.relative)(workspaceOf(supabase), onDisk).split(external_node_path_.sep).join("/") };
}
function workspaceOf({ path, file }) {
    return file === "" ? path : (0,external_node_path_.join)(path, ...file.split("/").map(() => ".."));
}
/** What stands before the first pattern must be inside the workspace, by its real path too; it may be missing. */
function isReachable(pattern, given, { supabase, problems }) {
    const names = pattern.split("/");
    const fixed = names.slice(0, isPattern(pattern) ? names.findIndex(isPattern) : -1).join("/");
    const { path, file } = placeOf(fixed === "" && (0,external_node_path_.isAbsolute)(pattern) ? "/" : fixed, supabase);
    if (file === ".." || file.startsWith("../") || (0,external_node_path_.isAbsolute)(file)) {
        problems.push(seed_paths_outside(given));
        return false;
    }
    const real = seed_paths_realPath(path);
    if (real === undefined || real === path)
        return true;
    problems.push(symlinkProblem(file, "folder"));
    return false;
}
function statsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
function seed_paths_realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
const byBytes = (one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other));
function badPattern(given) {
    return {
        code: "bad-config",
        message: `[db.seed] sql_paths: ${(0,quoted/* quoted */.T)(given)} is no valid pattern`,
        hint: "Close each [ with a ], and write \\ only before another character.",
    };
}
function seed_paths_outside(given) {
    return {
        code: "outside-workspace",
        message: `[db.seed] sql_paths: ${(0,quoted/* quoted */.T)(given)} is outside the workspace`,
        hint: "Only files of the workspace are read. Move it there, or run db-ops from a folder above it.",
    };
}

;// CONCATENATED MODULE: ./lib/project/seeds.js


/** Bounds on what a run keeps in memory. */
const seeds_BOUNDS = { files: 20_000, bytes: 500 * 1024 * 1024 };
/** What a project without seeds has, and one whose seeds are switched off. */
const NO_SEEDS = { files: [], problems: [], advice: [] };
/**
 * Reads the seed files that the configuration names, in the order in which they run; none when `[db.seed] enabled` is
 * false. A file that cannot be read is among them, with its problems; past the bounds none is, and a problem says so.
 */
function readSeeds(supabase, config, scanToCopy, bounds = seeds_BOUNDS) {
    if (!config.enabled)
        return NO_SEEDS;
    const { seeds, problems, advice } = findSeeds(supabase, config.sqlPaths);
    if (seeds.length > bounds.files)
        return { files: [], problems: [...problems, tooMany(bounds.files)], advice };
    const files = [];
    let total = 0;
    for (const { path, place } of seeds) {
        const { text, rows, hash, bytes, problems: faults } = readSeedFile(place.path, place.file, scanToCopy);
        total += bytes;
        if (total > bounds.bytes)
            return { files: [], problems: [...problems, seeds_tooLarge(bounds.bytes)], advice };
        files.push({ path, file: place.file, text, rows, hash, problems: faults });
    }
    return { files, problems, advice };
}
function tooMany(most) {
    return {
        code: "file-too-large",
        message: `[db.seed] sql_paths match more than ${most} files`,
        hint: "Name fewer files: a pattern such as ./seeds/*.sql reads one folder.",
    };
}
function seeds_tooLarge(most) {
    return {
        code: "file-too-large",
        message: `The seeds have more than ${most / 1024 / 1024} MB together`,
        hint: "Load the rows with psql's \\copy outside of seeds.",
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/project/variables.js




/**
 * Looks variables up where the Supabase CLI does (measured, 3.1.0): the process, then the dotenv files beside the
 * supabase directory, then those in it. Values may be secrets: whoever uses one keeps it out of messages.
 */
function variablesOf(env, supabase) {
    let files;
    return (name) => {
        const own = valueIn(env, name);
        if (own !== undefined)
            return own;
        files ??= dotenvFiles(valueIn(env, "SUPABASE_ENV") ?? "development", supabase);
        return files.map((file) => valueIn(file, name)).find((value) => value !== undefined);
    };
}
/** Own properties only: `env(constructor)` names no variable. */
function valueIn(env, name) {
    return (Object.hasOwn(env, name) && env[name]) || undefined;
}
function dotenvFiles(stage, supabase) {
    const names = [`.env.${stage}.local`, ".env.local", `.env.${stage}`, ".env"];
    // The workspace is the end of what may be read.
    const folders = supabase.file === "" ? [supabase] : [variables_parent(supabase), supabase];
    return folders.flatMap((folder) => names.map((name) => readDotenv(inside(folder, name))));
}
function variables_parent({ path, file }) {
    return { path: (0,external_node_path_.dirname)(path), file: file.split("/").slice(0, -1).join("/") };
}
/** A file that is not there or cannot be read has no variables; a missing one shows where it is needed. */
function readDotenv({ path, file }) {
    return (0,external_node_util_.parseEnv)(readTextFile(path, file).text);
}

;// CONCATENATED MODULE: ./lib/project/project.js






/**
 * Reads what is on disk: configuration and migrations, by the rules of the Supabase CLI 3.1, except that a file which
 * the CLI would silently never run is a problem here. Whatever is wrong is told in `problems`, of the project or of one
 * migration; nothing is thrown for it. Does not parse SQL.
 */
function readProject({ workspace, supabaseDirectory, env, scanToCopy }) {
    const located = locate(workspace, supabaseDirectory);
    if (located.status === "not-found") {
        return {
            config: defaults(),
            migrations: [],
            problems: [located.problem],
            isReadable: false,
            misnamed: [],
            skipped: [],
            advice: [],
            readSeeds: () => NO_SEEDS,
        };
    }
    const { config, problems } = readConfig(located.supabase, variablesOf(env, located.supabase));
    const migrations = readMigrations(located.supabase);
    return {
        ...migrations,
        config,
        problems: [...problems, ...migrations.problems],
        readSeeds: () => readSeeds(located.supabase, config.seed, scanToCopy),
    };
}


/***/ })

};
