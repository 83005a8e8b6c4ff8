export const id = 963;
export const ids = [963];
export const modules = {

/***/ 6963:
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

;// CONCATENATED MODULE: ./lib/sql/parser.js




/** The bundled worker; the same way leads there from src/sql, lib/sql, dist/action and dist/cli. */
const WORKER = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), "../../dist/parser/index.js");
/** Loaded only with the first text: most runs parse nothing. */
async function start() {
    const { startSession } = await __webpack_require__.e(/* import() */ 480).then(__webpack_require__.bind(__webpack_require__, 3480));
    return startSession(WORKER);
}
/** So much text is on its way to the worker at once; in UTF-16 units. */
const BATCH_LENGTH = 8_000_000;
/**
 * The parser, with its worker thread. By default nothing is started before the first text; a program that is done ends even
 * when it forgets to `close`.
 */
function createParser(options = {}) {
    const { textTimeoutMs = 15_000, callTimeoutMs = 60_000, sizeLimit = 5 * 1024 * 1024, keepsTrees: keep = false, startsAtOnce = false, } = options;
    let session = startsAtOnce ? start() : undefined;
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
        session ??= start();
        const task = { type: "parse", texts, keep };
        const { answers, died } = await (await session).run(task, textTimeoutMs, deadline);
        if (died === undefined)
            return answers;
        session = undefined;
        return [...answers, { status: "unparsed", reason: died }];
    }
    /** Runs a task of all texts at once; after a death the next run gets a new worker. */
    async function runTask(task) {
        if (closed)
            throw new Error("The SQL parser is closed");
        session ??= start();
        const run = await (await session).run(task, textTimeoutMs, performance.now() + callTimeoutMs);
        if (run.died !== undefined)
            session = undefined;
        return run;
    }
    async function end() {
        const ended = session;
        session = undefined;
        await (await ended)?.end();
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
