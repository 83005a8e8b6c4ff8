export const id = 460;
export const ids = [460];
export const modules = {

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
        // No name holds a NUL.
        if (name.name !== "" && name.schema !== "pg_catalog")
            this.#names[kind].set(`${name.schema ?? ""}\0${name.name}`, name);
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
/** V8 takes up to 100 MB for young objects, and is no faster for it. */
const YOUNG_HEAP_MB = 16;
/**
 * The grammar is 1.7 MB of WebAssembly that runs for a second or two: V8's optimizing compiler costs more than it
 * saves. For 1 MB of SQL on Node 24 it is 2.2 s of CPU and 660 MB with it, 1.1 s and 94 MB without.
 */
const BASELINE_COMPILER_ONLY = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];
/** In UTF-16 units of text: what is parsed of less is small, however many texts they are. */
const LITTLE_TEXT = 1_000_000;
/**
 * V8 doubles the space for young objects whenever many of them live on, in this thread as in the worker: 10 to 20 MB more for a thousand small
 * texts. Large ones take a quarter more time without it.
 */
function limitYoungHeaps(texts) {
    const length = texts.reduce((sum, { text }) => sum + text.length, 0);
    (0,external_node_v8_.setFlagsFromString)(`--semi-space-growth-factor=${length < LITTLE_TEXT ? 1 : 2}`);
}
/** Starts the worker at `file`; rejects when it does not come up, which is a fault of the installation. */
async function startSession(file) {
    for (const flag of BASELINE_COMPILER_ONLY)
        (0,external_node_v8_.setFlagsFromString)(flag);
    const worker = new external_node_worker_threads_.Worker(file, {
        resourceLimits: {
            stackSizeMb: STACK_MB,
            maxOldGenerationSizeMb: HEAP_MB,
            maxYoungGenerationSizeMb: YOUNG_HEAP_MB,
        },
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
            resolve({ answers, read: Math.max(read, answers.length), died });
        };
        const crash = () => finish("crashed");
        const take = (message) => {
            if (message.type === "read")
                read++;
            // The worker answers what it was asked.
            if (message.type === "answer")
                answers.push(JSON.parse(message.json));
            timer.refresh();
            if (answers.length === task.texts.length)
                finish(undefined);
            else if (performance.now() > deadline)
                finish("timed-out");
        };
        const expire = () => {
            const seen = read + answers.length;
            // Answers may wait in the queue when it was this thread that was busy.
            setImmediate(() => (read + answers.length === seen ? finish("timed-out") : timer.refresh()));
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
    const { textTimeoutMs = 15_000, callTimeoutMs = 60_000, sizeLimit = 5 * 1024 * 1024, keepsTrees: keep = false, } = options;
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
        limitYoungHeaps(texts);
        session ??= await startSession(WORKER);
        const { answers, died } = await session.run({ type: "parse", texts, keep }, textTimeoutMs, deadline);
        if (died === undefined)
            return answers;
        session = undefined;
        return [...answers, { status: "unparsed", reason: died }];
    }
    /** Runs a task of all texts at once; after a death the next run gets a new worker. */
    async function runTask(task) {
        if (closed)
            throw new Error("The SQL parser is closed");
        limitYoungHeaps(task.texts);
        session ??= await startSession(WORKER);
        const run = await session.run(task, textTimeoutMs, performance.now() + callTimeoutMs);
        if (run.died !== undefined)
            session = undefined;
        return run;
    }
    async function end() {
        await session?.end();
        session = undefined;
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
        rest: () => inTurn(end),
        async close() {
            closed = true;
            await end();
        },
    };
}


/***/ })

};
