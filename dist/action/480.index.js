export const id = 480;
export const ids = [480];
export const modules = {

/***/ 3480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSession: () => (/* binding */ startSession)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);


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
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--semi-space-growth-factor=${length < LITTLE_TEXT ? 1 : 2}`);
}
/**
 * Starts the worker at `file`, and does not wait for it: a run rejects when it does not come up, which is a fault of the
 * installation.
 */
function startSession(file) {
    for (const flag of BASELINE_COMPILER_ONLY)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(file, {
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
    const up = new Promise((resolve, reject) => {
        const fail = (cause) => reject(new Error(`The SQL parser does not start: ${file}`, { cause }));
        worker.once("message", resolve).once("error", fail).once("exit", fail);
    });
    up.catch(() => { });
    worker.unref();
    return {
        async run(task, textTimeoutMs, deadline) {
            limitYoungHeaps(task.texts);
            // The texts wait for the worker, not it for them.
            const answered = run(worker, task, textTimeoutMs, deadline);
            await up;
            return answered;
        },
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


/***/ })

};
