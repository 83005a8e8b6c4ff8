export const id = 998;
export const ids = [998];
export const modules = {

/***/ 3845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   b8: () => (/* binding */ hashOfText),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



/** Windows has neither flag; there a link is found by the folder's listing alone. */
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0;
/** Opening a FIFO must not wait for its writer. */
const NO_WAIT = node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0;
/** A few system calls a megabyte, and no more than that in memory. */
const CHUNK_BYTES = 65_536;
/** Opens a file for reading, not through a symbolic link; the caller closes it. */
const openFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | NO_FOLLOW | NO_WAIT);
/** The bytes from `start` on, as far as the file goes. */
function readBytes(descriptor, start, length) {
    const bytes = Buffer.allocUnsafeSlow(length);
    let read = 0;
    for (let got = -1; got !== 0 && read < length; read += got) {
        got = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(descriptor, bytes, read, length - read, start + read);
    }
    return bytes.subarray(0, read);
}
/** A stretch of a file in chunks, each of which is only good until the next one is asked for. */
function* chunksOf(descriptor, start, end) {
    const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, Math.max(1, end - start)));
    for (let at = start; at < end;) {
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(descriptor, chunk, 0, Math.min(chunk.length, end - at), at);
        if (got === 0)
            return;
        yield chunk.subarray(0, got);
        at += got;
    }
}
/** The sha256 of a file in lower-case hex; `undefined` for one that is not UTF-8, or holds a NUL byte. */
function hashOfText(descriptor, bytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256");
    let rest = Buffer.alloc(0);
    for (const chunk of chunksOf(descriptor, 0, bytes)) {
        hash.update(chunk);
        // A character may begin in one chunk and end in the next.
        const start = rest.length === 0 ? 0 : firstBoundary(chunk);
        const seam = Buffer.concat([rest, chunk.subarray(0, start)]);
        const end = lastBoundary(chunk);
        if (chunk.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(seam) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(chunk.subarray(start, end)))
            return undefined;
        rest = Buffer.from(chunk.subarray(end));
    }
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(rest) ? hash.digest("hex") : undefined;
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


/***/ }),

/***/ 7344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ errorCode),
  I: () => (/* binding */ kindOf),
  zb: () => (/* binding */ notRegularProblem),
  XF: () => (/* binding */ readRegularFile),
  Gu: () => (/* binding */ readTextFile),
  D6: () => (/* binding */ symlinkProblem)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./lib/project/file-bytes.js
var file_bytes = __webpack_require__(3845);
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
        descriptor = (0,file_bytes/* openFile */.Tq)(path);
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


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inside),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7344);



function inside(folder, name) {
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), file: folder.file === "" ? name : `${folder.file}/${name}` };
}
/** The folder's entries in the order of their names, as the Supabase CLI sees them. Follows no link. */
function list(folder) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder.path);
        if (stats.isSymbolicLink())
            return unusable((0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .symlinkProblem */ .D6)(folder.file, "folder"));
        if (!stats.isDirectory())
            return unusable(notAFolder(folder.file, stats.isFile() ? "a file" : (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(stats)));
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder.path, { withFileTypes: true });
        return { status: "listed", entries: entries.sort((one, other) => (one.name < other.name ? -1 : 1)) };
    }
    catch (error) {
        const code = (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        return code === "ENOENT" ? { status: "missing" } : unusable(unreadable(folder.file, code));
    }
}
function unusable(problem) {
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


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ locate),
  Q: () => (/* binding */ readInside)
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

// EXTERNAL MODULE: ./lib/project/file.js + 1 modules
var project_file = __webpack_require__(7344);
// EXTERNAL MODULE: ./lib/project/folder.js
var folder = __webpack_require__(3465);
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
        return notFound((0,project_file/* symlinkProblem */.D6)((0,external_node_path_.relative)(workspace, asked).split(external_node_path_.sep).join("/"), "folder"));
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
    return (0,project_file/* readTextFile */.Gu)(path, file).text;
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
    const listing = (0,folder/* list */.p)(supabase);
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
    const below = (0,folder/* inside */.n)(supabase, "supabase").file;
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


/***/ }),

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


/***/ })

};
