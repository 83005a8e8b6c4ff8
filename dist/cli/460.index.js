export const id = 460;
export const ids = [460];
export const modules = {

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ nextToken),
/* harmony export */   fm: () => (/* binding */ nextSignificant),
/* harmony export */   m1: () => (/* binding */ textStart)
/* harmony export */ });
/* unused harmony export joints */
/**
 * Postgres' lexical rules, as far as telling tokens apart needs them (src/backend/parser/scan.l).
 *
 * libpg_query has a scanner too; it gives up at the first unterminated quote and takes 800 ms for 1 MB. This one takes
 * about 20 ms, counts in UTF-16 as the rest of this room does, and always reaches the end of the text.
 */
// Every character above ASCII is a letter to Postgres, a no-break space too. PL/pgSQL's labels and `..` are "other".
const SPACE = /[ \t\n\r\f\v]*/y;
const LINE_COMMENT = /--[^\n\r]*/y;
const WORD = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?!\.)\d*(?:_\d+)*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const PARAMETER = /\$\d+/y;
const OPERATOR = /[-+*/<>=~!@#%^&|`?]+/y;
const OTHER = /:[:=]|\.\.|[\s\S]/y;
// What may end a string: a quote, unless it is doubled or, in E'…', behind a backslash.
const PLAIN = /''?/g;
const ESCAPED = /''?|\\[\s\S]/g;
const COMMENT_EDGE = /\/\*|\*\//g;
/** Where the text proper begins: after a byte order mark, if there is one. */
function textStart(text) {
    return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
/** The first token at or after `from`, comments included; `undefined` when only white space is left before `to`. */
function nextToken(text, from, to = text.length) {
    const start = match(SPACE, text, from);
    if (start >= to)
        return undefined;
    const [kind, end] = tokenAt(text, start);
    return { kind, start, end: Math.min(end, to) };
}
/** As {@link nextToken}, without comments. */
function nextSignificant(text, from, to = text.length) {
    let token = nextToken(text, from, to);
    while (token?.kind === "comment")
        token = nextToken(text, token.end, to);
    return token;
}
/** What stands between the parts of a string that goes on in a later line: white space and `--` comments. */
function joints(text, { kind, start, end }) {
    if (kind !== "string")
        return [];
    const ends = /e/i.test(text.charAt(start)) ? ESCAPED : PLAIN;
    const found = [];
    let from = endOfPart(text, text.indexOf("'", start), ends);
    while (from < end) {
        const to = continuation(text, from) ?? end;
        found.push({ start: from, end: to });
        from = endOfPart(text, to, ends);
    }
    return found;
}
function tokenAt(text, at) {
    const char = text.charAt(at);
    const pair = text.substr(at, 2);
    if (pair === "--")
        return ["comment", match(LINE_COMMENT, text, at)];
    if (pair === "/*")
        return ["comment", endOfComment(text, at)];
    switch (char) {
        case "'":
            return ["string", endOfString(text, at, PLAIN)];
        case '"':
            return ["name", endOfName(text, at)];
        case "$":
            return dollarAt(text, at);
        case ";":
            return ["semicolon", at + 1];
        case "(":
            return ["open", at + 1];
        case ")":
            return ["close", at + 1];
        case "\\":
            return ["backslash", at + 1];
    }
    const number = match(NUMBER, text, at);
    if (number > at)
        return ["number", number];
    const word = match(WORD, text, at);
    if (word > at)
        return prefixedQuote(text, at) ?? ["word", word];
    const operator = match(OPERATOR, text, at);
    if (operator > at)
        return ["operator", endOfOperator(text, at, operator)];
    return ["other", match(OTHER, text, at)];
}
/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"`: the prefix belongs to the quote. */
function prefixedQuote(text, at) {
    const next = text.charAt(at + 1);
    if (next === "'") {
        const prefix = text.charAt(at).toLowerCase();
        if (prefix === "e")
            return ["string", endOfString(text, at + 1, ESCAPED)];
        if ("bxn".includes(prefix))
            return ["string", endOfString(text, at + 1, PLAIN)];
    }
    if (next === "&" && text.charAt(at).toLowerCase() === "u") {
        const quote = text.charAt(at + 2);
        if (quote === "'")
            return ["string", endOfString(text, at + 2, PLAIN)];
        if (quote === '"')
            return ["name", endOfName(text, at + 2)];
    }
    return undefined;
}
function dollarAt(text, at) {
    const opened = match(DOLLAR, text, at);
    if (opened > at) {
        const tag = text.slice(at, opened);
        const closed = text.indexOf(tag, opened);
        return ["dollar-string", closed < 0 ? text.length : closed + tag.length];
    }
    const parameter = match(PARAMETER, text, at);
    return parameter > at ? ["parameter", parameter] : ["other", at + 1];
}
/** A doubled quote stands for itself. `at` is the opening quote. */
function endOfName(text, at) {
    let closed = text.indexOf('"', at + 1);
    while (closed >= 0 && text.charAt(closed + 1) === '"')
        closed = text.indexOf('"', closed + 2);
    return closed < 0 ? text.length : closed + 1;
}
/** A quote on a later line continues the string, and backslashes go on meaning what they mean in `E'…'`. */
function endOfString(text, at, ends) {
    let end = endOfPart(text, at, ends);
    for (let next = continuation(text, end); next !== undefined; next = continuation(text, end)) {
        end = endOfPart(text, next, ends);
    }
    return end;
}
function endOfPart(text, at, ends) {
    ends.lastIndex = at + 1;
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
        // Longer is a doubled quote or an escaped character.
        if (end[0].length === 1)
            return ends.lastIndex;
    }
    return text.length;
}
/** Where the quote stands that continues a string which ends before `at`: on a later line, with at most `--` between. */
function continuation(text, at) {
    let next = match(SPACE, text, at);
    while (text.startsWith("--", next))
        next = match(SPACE, text, match(LINE_COMMENT, text, next));
    return text.charAt(next) === "'" && /[\n\r]/.test(text.slice(at, next)) ? next : undefined;
}
/** Block comments nest. */
function endOfComment(text, at) {
    let depth = 0;
    COMMENT_EDGE.lastIndex = at;
    for (let edge = COMMENT_EDGE.exec(text); edge !== null; edge = COMMENT_EDGE.exec(text)) {
        depth += edge[0] === "/*" ? 1 : -1;
        if (depth === 0)
            return COMMENT_EDGE.lastIndex;
    }
    return text.length;
}
/**
 * An operator ends where a comment begins, and does not end in `+` or `-` unless it holds a character that SQL's own
 * operators lack: `a=-1` is `a = -1` (https://www.postgresql.org/docs/current/sql-syntax-lexical.html).
 */
function endOfOperator(text, at, to) {
    const run = text.slice(at, to);
    const comment = run.search(/--|\/\*/);
    const operator = comment > 0 ? run.slice(0, comment) : run;
    const kept = /[~!@#^&|`?%]/.test(operator) ? operator : operator.replace(/(?<=.)[-+]+$/, "");
    return at + kept.length;
}
/** Where the sticky `pattern` ends when it matches at `at`, else `at`. */
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createParser: () => (/* binding */ createParser)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/sql/split.js
var split = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/sql/copy-cut.js

/**
 * Takes the rows out where they are allowed: to the grammar they are nothing, and with them a dump would be too large
 * for it.
 */
function cutRows(text) {
    const ranges = text.copyRows === "allow" ? rowRanges(text.text) : [];
    if (ranges.length === 0)
        return { text, restore: (parsed) => parsed };
    const cuts = [];
    let kept = "";
    let keptLines = 1;
    let from = 0;
    for (const { start, end } of ranges) {
        const before = text.text.slice(from, start);
        kept += before;
        keptLines += newLines(before);
        cuts.push({
            at: kept.length,
            line: keptLines,
            length: end - start,
            lines: newLines(text.text.slice(start, end)),
        });
        from = end;
    }
    return {
        text: { ...text, text: kept + text.text.slice(from) },
        restore: (parsed) => restore(parsed, cuts),
    };
}
function rowRanges(text) {
    if (!/\bstdin\b/i.test(text))
        return [];
    return (0,split/* splitSql */.b)(text).flatMap(({ copyRows }) => copyRows && copyRows.end > copyRows.start ? [copyRows] : []);
}
function restore(parsed, cuts) {
    if (parsed.status === "unparsed")
        return parsed;
    const offset = (index) => cuts.reduce((moved, { at, length }) => (at <= index ? moved + length : moved), index);
    const lineOf = (line) => cuts.reduce((moved, cut) => (cut.line <= line ? moved + cut.lines : moved), line);
    const rowsAt = ({ end }) => {
        const length = cuts.find(({ at }) => at === end)?.length ?? 0;
        return { start: offset(end) - length, end: offset(end) };
    };
    return {
        ...parsed,
        statements: parsed.statements.map((statement) => ({
            ...statement,
            start: offset(statement.start),
            end: offset(statement.end),
            line: lineOf(statement.line),
            copyRows: statement.copyRows && rowsAt(statement.copyRows),
        })),
        problems: parsed.problems.map((problem) => problem.line === undefined ? problem : { ...problem, line: lineOf(problem.line) }),
    };
}
function newLines(text) {
    let count = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./lib/hazards/reference-set.js
/** The names of several texts together. */
function joinReferences(all) {
    const found = new ReferenceSet();
    for (const { relations, functions, types, schemas } of all) {
        for (const name of relations)
            found.add("relations", name);
        for (const name of functions)
            found.add("functions", name);
        for (const name of types)
            found.add("types", name);
        for (const schema of schemas)
            found.schemas.add(schema);
    }
    return found.references();
}
/** Names, each once. */
class ReferenceSet {
    #names = {
        relations: new Map(),
        functions: new Map(),
        types: new Map(),
    };
    schemas = new Set();
    add(kind, name) {
        if (name.name !== "" && name.schema !== "pg_catalog")
            this.#names[kind].set(JSON.stringify([name.schema, name.name]), name);
    }
    references() {
        const { relations, functions, types } = this.#names;
        const names = (map) => [...map.values()];
        return {
            relations: names(relations),
            functions: names(functions),
            types: names(types),
            schemas: [...this.schemas],
        };
    }
}

;// CONCATENATED MODULE: ./lib/sql/examining.js

/** Texts that kill the worker cost a run of the whole set each; a set with more of them is not a set of migrations. */
const MOST_DEATHS = 3;
/** As `SqlParser.references`. A text that kills the worker ends the search: what is left is unknown. */
async function referencesWith(run, texts, isTooLarge) {
    const found = [];
    let rest = texts.filter((text) => !isTooLarge(text));
    for (let deaths = 0; rest.length > 0 && deaths < MOST_DEATHS; deaths++) {
        const { answers, read, died } = await run({ type: "refer", texts: rest });
        found.push(...answers);
        rest = died === undefined ? [] : rest.slice(read + 1);
    }
    return joinReferences(found);
}
/** As `SqlParser.examine`. After a text has killed the worker the others are read anew, since what the first ones made is lost with it. */
async function examineWith(run, { texts, applied = [] }, context, isTooLarge) {
    const results = new Map();
    const all = [...applied, ...texts];
    for (const text of all)
        if (isTooLarge(text))
            results.set(text, { status: "unexamined", reason: "too-large" });
    for (let deaths = 0; deaths < MOST_DEATHS; deaths++) {
        const readable = all.filter((text) => !results.has(text));
        if (readable.length === 0)
            break;
        const { answers, read, died } = await run({
            type: "examine",
            texts: readable,
            applied: applied.filter((text) => !results.has(text)).length,
            context,
        });
        for (const [index, text] of readable.entries()) {
            const hazards = answers[index];
            if (died === undefined && hazards !== undefined)
                results.set(text, { status: "examined", hazards });
        }
        const culprit = readable[read];
        if (died !== undefined && culprit !== undefined)
            results.set(culprit, { status: "unexamined", reason: died });
    }
    return texts.map((text) => results.get(text) ?? { status: "unexamined", reason: "crashed" });
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/sql/session.js


/** Deep expressions overflow Node's usual 4 MB in the grammar's recursion and in the walk through its tree. */
const STACK_MB = 16;
const HEAP_MB = 1024;
/**
 * The grammar is 1.7 MB of WebAssembly that runs for a second or two: V8's optimizing compiler costs more than it
 * saves. For 1 MB of SQL on Node 24 it is 2.2 s of CPU and 660 MB with it, 1.1 s and 94 MB without.
 */
const BASELINE_COMPILER_ONLY = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];
/** Starts the worker at `file`; rejects when it does not come up, which is a fault of the installation. */
async function startSession(file) {
    for (const flag of BASELINE_COMPILER_ONLY)
        (0,external_node_v8_.setFlagsFromString)(flag);
    const worker = new external_node_worker_threads_.Worker(file, {
        resourceLimits: { stackSizeMb: STACK_MB, maxOldGenerationSizeMb: HEAP_MB },
        // It needs neither our secrets nor our flags, and what a crash prints is of no use to anybody.
        env: {},
        execArgv: [],
        stdout: true,
        stderr: true,
    });
    // Stays for good: an exception in the worker is followed by its exit, which says all there is to know later on.
    worker.on("error", () => { });
    await new Promise((resolve, reject) => {
        const fail = (cause) => reject(new Error(`The SQL parser does not start: ${file}`, { cause }));
        worker.once("message", resolve).once("error", fail);
    });
    worker.unref();
    return {
        run: (task, textTimeoutMs, deadline) => run(worker, task, textTimeoutMs, deadline),
        end: async () => void (await worker.terminate()),
    };
}
function run(worker, task, textTimeoutMs, deadline) {
    return new Promise((resolve) => {
        const answers = [];
        let read = 0;
        const finish = (died) => {
            clearTimeout(timer);
            worker.off("message", take).off("exit", crash).unref();
            if (died === "timed-out")
                void worker.terminate();
            resolve({ answers, read, died });
        };
        const crash = () => finish("crashed");
        const take = (message) => {
            if (message.type === "read")
                read++;
            // The worker answers what it was asked.
            if (message.type === "answer")
                answers.push(message.answer);
            timer.refresh();
            if (answers.length === task.texts.length)
                finish(undefined);
            else if (performance.now() > deadline)
                finish("timed-out");
        };
        const expire = () => {
            const seen = read;
            // Answers may wait in the queue when it was this thread that was busy.
            setImmediate(() => (read === seen ? finish("timed-out") : timer.refresh()));
        };
        const timer = setTimeout(expire, textTimeoutMs);
        worker.on("message", take).on("exit", crash).ref();
        worker.postMessage(task);
    });
}

;// CONCATENATED MODULE: ./lib/sql/parser.js





/** The bundled worker; the same way leads there from src/sql, lib/sql, dist/action and dist/cli. */
const WORKER = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), "../../dist/parser/index.js");
/** So much text is on its way to the worker at once; in UTF-16 units. */
const BATCH_LENGTH = 8_000_000;
/**
 * The parser, with its worker thread. Nothing is started before the first text; a program that is done ends even
 * when it forgets to `close`.
 */
function createParser(options = {}) {
    const { textTimeoutMs = 15_000, callTimeoutMs = 60_000, sizeLimit = 5 * 1024 * 1024 } = options;
    let session;
    let turn = Promise.resolve();
    let closed = false;
    async function parse(texts) {
        const results = [];
        const deadline = performance.now() + callTimeoutMs;
        while (results.length < texts.length) {
            const rest = texts.slice(results.length);
            if (closed)
                throw new Error("The SQL parser is closed");
            if (isTooLarge(rest[0]))
                results.push({ status: "unparsed", reason: "too-large" });
            else if (performance.now() > deadline)
                results.push({ status: "unparsed", reason: "timed-out" });
            else
                results.push(...(await parseSome(batchOf(rest), deadline)));
        }
        return results;
    }
    /** Answers at least the first of the texts. */
    async function parseSome(texts, deadline) {
        session ??= await startSession(WORKER);
        const { answers, died } = await session.run({ type: "parse", texts }, textTimeoutMs, deadline);
        if (died === undefined)
            return answers;
        session = undefined;
        return [...answers, { status: "unparsed", reason: died }];
    }
    /** Runs a task of all texts at once; after a death the next run gets a new worker. */
    async function runTask(task) {
        if (closed)
            throw new Error("The SQL parser is closed");
        session ??= await startSession(WORKER);
        const run = await session.run(task, textTimeoutMs, performance.now() + callTimeoutMs);
        if (run.died !== undefined)
            session = undefined;
        return run;
    }
    function inTurn(work) {
        const answer = turn.then(work);
        turn = answer.catch(() => { });
        return answer;
    }
    function isTooLarge(text) {
        return text !== undefined && Buffer.byteLength(text.text) > sizeLimit;
    }
    /** The texts from the first on that may go in one message. */
    function batchOf(texts) {
        let length = 0;
        const end = texts.findIndex((text, index) => {
            length += text.text.length;
            return index > 0 && (length > BATCH_LENGTH || isTooLarge(text));
        });
        return end < 0 ? texts : texts.slice(0, end);
    }
    return {
        parse: (texts) => inTurn(async () => {
            const cut = texts.map(cutRows);
            const parsed = await parse(cut.map(({ text }) => text));
            return parsed.flatMap((one, index) => cut[index]?.restore(one) ?? []);
        }),
        references: (texts) => inTurn(() => referencesWith(runTask, texts, isTooLarge)),
        examine: (files, context) => inTurn(() => examineWith(runTask, files, context, isTooLarge)),
        async close() {
            closed = true;
            await session?.end();
            session = undefined;
        },
    };
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ splitSql)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6926);

/**
 * Cuts a text at its top-level semicolons as psql does (src/fe_utils/psqlscan.l): not in quotes, comments,
 * parentheses or `BEGIN ATOMIC … END`. Empty statements are left out. Never throws; an unterminated quote runs to the end.
 *
 * @param flat cut at every semicolon outside quotes and comments: for a stretch whose parentheses do not close.
 */
function splitSql(text, from = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .textStart */ .m1)(text), to = text.length, flat = false) {
    const pieces = [];
    // Looked for once: a file of COPY statements without rows is not searched for each of them.
    const lastMark = text.lastIndexOf("\n\\.");
    let at = from;
    for (;;) {
        const piece = nextPiece(text, at, to, flat, lastMark);
        if (piece === undefined)
            return pieces;
        pieces.push(piece);
        at = piece.next;
    }
}
function nextPiece(text, from, to, flat, lastMark) {
    let first;
    let end = from;
    const nesting = new Nesting(text, flat);
    for (let token = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .Fu)(text, from, to); token !== undefined; token = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .Fu)(text, token.end, to)) {
        if (token.kind === "comment")
            continue;
        if (token.kind === "backslash") {
            if (first === undefined)
                return psqlCommand(text, token.start, to);
            return statement(first.start, end, end, nesting);
        }
        if (token.kind === "semicolon" && nesting.atTop) {
            if (first === undefined)
                continue;
            const piece = statement(first.start, end, token.end, nesting);
            return nesting.readsStdin ? { ...piece, ...rowsAfter(text, token.end, to, lastMark) } : piece;
        }
        first ??= token;
        end = token.end;
        nesting.see(token);
    }
    return first === undefined ? undefined : statement(first.start, end, end, nesting);
}
function statement(start, end, stop, nesting) {
    return { type: "statement", start, end, stop, next: stop, closed: nesting.atTop, copyRows: undefined };
}
/** psql reads a command to the end of its line. */
function psqlCommand(text, start, to) {
    const end = lineEnd(text, start, to);
    return { type: "psql", start, end, stop: end, next: end, closed: true, copyRows: undefined };
}
/** The rows begin on the next line. Without a `\.` there are none: what follows is SQL. */
function rowsAfter(text, from, to, lastMark) {
    const start = Math.min(lineEnd(text, from, to) + 1, to);
    const mark = /^\\\.[ \t\r]*$/gm;
    mark.lastIndex = start;
    const found = lastMark < start - 1 ? null : mark.exec(text);
    if (found === null || found.index >= to)
        return { copyRows: { start, end: start }, next: from };
    return { copyRows: { start, end: found.index }, next: lineEnd(text, found.index, to) };
}
function lineEnd(text, from, to) {
    const end = text.indexOf("\n", from);
    return end < 0 || end > to ? to : end;
}
/** How deep in parentheses and `BEGIN ATOMIC` a statement stands, and whether it reads psql's input. */
class Nesting {
    #text;
    #flat;
    #first = "";
    #previous = "";
    #parentheses = 0;
    #blocks = 0;
    readsStdin = false;
    constructor(text, flat) {
        this.#text = text;
        this.#flat = flat;
    }
    get atTop() {
        return this.#flat || (this.#parentheses === 0 && this.#blocks === 0);
    }
    see(token) {
        if (token.kind === "open")
            this.#parentheses++;
        if (token.kind === "close" && this.#parentheses > 0)
            this.#parentheses--;
        const word = token.kind === "word" ? this.#text.slice(token.start, token.end).toLowerCase() : "";
        this.#first ||= word || token.kind;
        if (this.#first === "create")
            this.#seeBlock(word);
        if (this.#first === "copy" && word === "stdin" && this.#previous === "from")
            this.readsStdin = true;
        this.#previous = word;
    }
    /** Inside `BEGIN ATOMIC … END` a CASE has an END too. After AS both are names. */
    #seeBlock(word) {
        if (word === "atomic" && this.#previous === "begin")
            this.#blocks++;
        if (this.#blocks === 0 || this.#previous === "as")
            return;
        if (word === "case")
            this.#blocks++;
        if (word === "end")
            this.#blocks--;
    }
}


/***/ })

};
