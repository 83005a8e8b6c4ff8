export const id = 258;
export const ids = [258];
export const modules = {

/***/ 7495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ apart),
  l: () => (/* binding */ readArguments)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/cli/flags.js
var flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(4565);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/hazards/names.js
var names = __webpack_require__(1833);
;// CONCATENATED MODULE: ./lib/database/reader-role.js

/** How many sessions it may hold at once: a plan takes one. */
const CONNECTIONS = 5;
/**
 * SQL for a role with which `plan` and `status` work: it reads the history, the ledger and, as every role, the catalogs. It has no password, so
 * that nobody logs in before somebody has set one, and running it again does no harm.
 *
 * It must be run by the role that applies the migrations, on the platform `postgres`: default privileges are those of what a role itself makes.
 */
function readerRoleScript(name) {
    const role = (0,names/* quote */.hD)(name);
    return `-- Makes the role ${role}: it may read the migration history and the catalogs, and nothing else.
-- Run it as the role that applies the migrations; on Supabase that is postgres.
begin;

do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = ${(0,names/* literal */.eu)(name)}) then
    create role ${role} login noinherit connection limit ${CONNECTIONS};
  end if;
  execute pg_catalog.format('grant connect on database %I to %I', pg_catalog.current_database(), ${(0,names/* literal */.eu)(name)});
end
$$;

alter role ${role} set default_transaction_read_only = on;
alter role ${role} set statement_timeout = '1min';

create schema if not exists supabase_migrations;
grant usage on schema supabase_migrations to ${role};
grant select on all tables in schema supabase_migrations to ${role};
-- Tables that db-ops or the Supabase CLI will make there later.
alter default privileges in schema supabase_migrations grant select on tables to ${role};

commit;

-- It has no password yet, and nobody can log in as it. Give it one, in psql, which sends a hash only:
--   \\password ${role}
-- or in Supabase's SQL editor, which does not know \\password:
--   alter role ${role} password '…';
`;
}

;// CONCATENATED MODULE: ./lib/cli/printed.js


const PRINTED = {
    "reader-role": {
        summary: "print the SQL for a role that may read the history and nothing else, for plan and status",
        examples: [
            ["db-ops reader-role --name plan_reader > reader.sql", "to be run once, in psql or the SQL editor"],
        ],
        options: () => [
            new esm/* Option */.c$("--name <role>", "the role's name.").argParser(roleName).makeOptionMandatory(),
        ],
        print: ({ name }) => readerRoleScript(String(name)),
    },
};
/** @param print takes the text */
function addPrinted(program, name, { summary, options, print }, write) {
    const command = program.command(name).summary(summary).description(`${summary}.`);
    for (const option of options())
        command.addOption(option);
    return command.action((values) => write(print(values)));
}
/** A name that nobody has to quote; `pg_`, `public` and `none` are Postgres' own. */
function roleName(name) {
    if (/^(?!pg_|public$|none$)[a-z_][a-z0-9_]{0,62}$/.test(name))
        return name;
    throw new esm/* InvalidArgumentError */.Di("It has up to 63 letters a to z, digits and _, and does not begin with pg_.");
}

;// CONCATENATED MODULE: ./lib/cli/program.js





/**
 * The command line's grammar. Flags are those of the operations that `words` name: nobody asks for the others'.
 *
 * @param onAsked called while parsing, with what was asked for
 * @param write takes help and what a command prints (`out`), and commander's words on a mistake (`err`)
 */
function createProgram(words, onAsked, write) {
    const program = new esm/* Command */.uB("db-ops")
        .description("Database operations for Supabase Postgres.")
        .version(version/* VERSION */.x, "-v, --version", "print the version")
        .helpOption("-h, --help", "print help, also for one operation: db-ops migrate --help")
        .usage("<operation> [flags]")
        .option("--no-color", "plain text; so does NO_COLOR=1");
    configure(program, write);
    for (const [name, help] of Object.entries(flags/* OPERATIONS */.x)) {
        const command = addOperation(program, name, help, onAsked);
        if (words.includes(name))
            addFlags(command, name, help);
        configure(command, write);
    }
    for (const [name, command] of Object.entries(PRINTED)) {
        configure(addPrinted(program, name, command, write.out), write).addHelpText("after", `\nExamples:\n${examples([command])}`);
    }
    program.addHelpText("after", `\nExamples:\n${examples(Object.values(flags/* OPERATIONS */.x))}`);
    program.addHelpText("after", `\n${EXIT_STATUSES}`);
    return program;
}
const EXIT_STATUSES = `Exit status:
  0 done   1 failed, and what failed was rolled back   2 usage or configuration
  3 refused by a guard   4 unknown: run the same command again, it finds out`;
function addOperation(program, name, help, onAsked) {
    return program
        .command(name)
        .summary(help.summary)
        .description(`${help.summary}.`)
        .usage("[options]")
        .action((options) => onAsked({ operation: name, inputs: inputsOf(help.flags, options) }));
}
function addFlags(command, name, { flags, examples: own }) {
    for (const flag of flags)
        command.addOption(optionOf(flag));
    command.option("--json", "print the result as JSON");
    // Taken everywhere, so that a script may always say it; told where it means something.
    const yes = new esm/* Option */.c$("--yes", "do not ask. Only on a terminal is anybody asked: elsewhere an open database is reset at once.");
    command.addOption(name === "reset" ? yes : yes.hideHelp());
    command.option("--no-color", "plain text");
    command.addHelpText("after", `\nExamples:\n${examples([{ examples: own }])}`);
}
/** Commander writes by itself and ends the process; here it hands over what it would write, and throws. */
function configure(command, write) {
    return command.exitOverride().configureOutput({ writeOut: write.out, writeErr: write.err });
}
function optionOf({ input, alias, value }) {
    const names = alias === undefined ? `--${input}` : `--${alias}, --${input}`;
    const option = new esm/* Option */.c$(value === undefined ? names : `${names} <${value}>`, helpOf(input));
    // A list may be given as one text or flag by flag: `--allow-destructive 1 --allow-destructive 2`.
    if (value === "versions" || value === "names")
        option.argParser((next, before) => join(before, next));
    return option;
}
/** The table's words, with what is there for YAML and markdown taken out. */
function helpOf(input) {
    const { description, default: fallback } = (0,table/* describeInput */.e)(input);
    const words = description.replaceAll("`", "").replace(/^true: /, "");
    return fallback === "" || fallback === "false" ? words : `${words} Default: ${fallback}.`;
}
function join(before, next) {
    return before === undefined ? next : `${before},${next}`;
}
function inputsOf(flags, options) {
    const inputs = {};
    for (const flag of flags) {
        const value = options[optionOf(flag).attributeName()];
        if (value !== undefined)
            inputs[flag.input] = String(value);
    }
    return inputs;
}
function examples(operations) {
    const rows = operations.flatMap((operation) => operation.examples);
    const width = Math.max(...rows.map(([command]) => command.length));
    return rows.map(([command, meaning]) => `  ${command.padEnd(width)}   # ${meaning}`).join("\n");
}

;// CONCATENATED MODULE: ./lib/cli/arguments.js



/**
 * Reads the command line and reports all of its mistakes at once: commander stops at the first, so each unknown
 * word is noted, taken out, and the rest read again.
 *
 * @param words the arguments without node and the script
 */
function readArguments(words) {
    const problems = [];
    let rest = words.flatMap(apart);
    for (;;) {
        const attempt = readOnce(rest);
        if (attempt.status === "asked")
            return { ...attempt, problems };
        if (attempt.status !== "mistaken") {
            return problems.length > 0 ? { status: "mistaken", problems } : attempt;
        }
        problems.push(problemOf(attempt.error, words));
        const shorter = without(rest, attempt.error);
        if (shorter === undefined)
            return { status: "mistaken", problems };
        rest = shorter;
    }
}
/** `--flag=value` as two words: commander would repeat both in its error, and the value may be a secret. */
function apart(word) {
    const at = word.startsWith("--") ? word.indexOf("=") : -1;
    return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
function readOnce(words) {
    let asked;
    let out = "";
    let err = "";
    const program = createProgram(words, (found) => {
        asked = found;
    }, {
        out: (text) => {
            out += text;
        },
        err: (text) => {
            err += text;
        },
    });
    try {
        program.parse(words, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return { status: "help", text: out };
        // Commander's `help` is for an empty command line; it exits with 1.
        return error.code === "commander.help" ? { status: "nothing", text: err } : { status: "mistaken", error };
    }
    if (asked !== undefined)
        return { status: "asked", asked };
    return out === "" ? { status: "nothing", text: err } : { status: "help", text: out };
}
/** Commander's `error: unknown option '--tp'` and, beneath it, `(Did you mean --to?)`. */
function problemOf(error, words) {
    // A URL in the wrong place may hold a password, and that a line feed.
    const told = error.message.replace(/'[^']*:\/\/[\s\S]*'/, "'…'");
    const [first = "", ...rest] = told.split("\n");
    const unknown = /^error: unknown (?:command|option) '([^']*)'/.exec(first)?.[1];
    const suggested = rest.join(" ").replace(/^\((.*)\)$/, "$1");
    return {
        code: "bad-input",
        message: first.replace(/^error: /, ""),
        hint: ELSEWHERE.get(unknown ?? "") ?? (suggested === "" ? helpHint(words) : suggested),
    };
}
const GO_BACK = "There is no way down but forward, or back to a backup: docs/going-back.md.";
/** What other tools' words are here. */
const ELSEWHERE = new Map([
    ["push", "`db-ops migrate` applies the pending migrations."],
    ["up", "`db-ops migrate` applies the pending migrations."],
    ["down", GO_BACK],
    ["rollback", GO_BACK],
    ["revert", GO_BACK],
    ["--dry-run", "`db-ops plan` shows what migrate would do."],
]);
function helpHint(words) {
    const operation = words.find((word) => Object.hasOwn(flags/* OPERATIONS */.x, word));
    return operation === undefined
        ? "`db-ops --help` shows the operations and their flags."
        : `\`db-ops ${operation} --help\` shows its flags.`;
}
/** The words without the unknown flag and what looks like its value; `undefined` when it is not about a flag. */
function without(words, error) {
    if (error.code !== "commander.unknownOption")
        return undefined;
    const flag = /'([^']*)'/.exec(error.message)?.[1];
    const at = flag === undefined ? -1 : words.indexOf(flag);
    if (at === -1)
        return undefined;
    const value = words[at + 1];
    const isValue = value !== undefined && !value.startsWith("-") && at > 0;
    return words.filter((_, index) => index !== at && !(isValue && index === at + 1));
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ OPERATIONS)
/* harmony export */ });
const common = [
    { input: "environment", value: "name" },
    { input: "database-url", value: "url" },
    { input: "supabase-directory", value: "path" },
    { input: "guarded-environments", value: "names" },
    { input: "ssl-root-cert", value: "path" },
    { input: "connect-timeout", value: "duration" },
];
const status = [{ input: "fail-on-drift", alias: "check" }];
const migrate = [
    { input: "to-version", alias: "to", value: "version" },
    { input: "out-of-order", value: "refuse|apply" },
    { input: "adopt-renumbered" },
    { input: "transaction", value: "each|all" },
    { input: "allow-destructive", value: "versions" },
    { input: "lock-timeout", value: "duration" },
    { input: "lock-attempts", value: "number" },
    { input: "statement-timeout", value: "duration" },
    { input: "wait-for-run", value: "duration" },
];
/** What decides what migrate would do decides what is to be told of it. */
const plan = [
    { input: "fail-on", value: "never|warning|danger" },
    { input: "offline" },
    { input: "sarif-file", alias: "sarif", value: "path" },
    ...migrate.filter(({ input }) => ["to-version", "out-of-order", "adopt-renumbered", "transaction"].includes(input)),
];
const seed = migrate.filter(({ input }) => ["transaction", "lock-timeout", "lock-attempts", "statement-timeout", "wait-for-run"].includes(input));
const reset = [
    { input: "confirm", value: "phrase" },
    { input: "auth-data", value: "keep|truncate" },
    { input: "restore-grants" },
    ...seed.filter(({ input }) => input !== "transaction"),
];
const stamp = [
    { input: "tier", value: "open|guarded|protected" },
    ...reset.filter(({ input }) => ["confirm", "wait-for-run"].includes(input)),
];
const OPERATIONS = {
    status: {
        summary: "show every migration: applied, pending or drifted, when, by whom",
        flags: [...common, ...status],
        examples: [
            ["db-ops status", "the local stack"],
            ["db-ops status --environment production --check", "exit 1 when anything is pending or has drifted"],
            ["db-ops status --json | jq .version.after", "for programs"],
        ],
    },
    plan: {
        summary: "show what migrate would do: what it locks, loses and breaks",
        flags: [...common, ...plan],
        examples: [
            ["db-ops plan", "the local stack"],
            ["db-ops plan --environment production --fail-on danger", "exit 1 on what nobody acknowledged"],
            ["db-ops plan --offline", "no database at hand: all migrations as if for an empty one"],
        ],
    },
    migrate: {
        summary: "apply the pending migrations, each exactly once",
        flags: [...common, ...migrate],
        examples: [
            ["db-ops migrate", "the local stack"],
            ["db-ops migrate --environment embedded", "a Postgres from npm: no Docker, no project"],
            ["db-ops migrate --to 20240131120000", "up to and including that version"],
            ["db-ops migrate --environment staging", "the database that DATABASE_URL names"],
        ],
    },
    seed: {
        summary: "run the seed files that are new or have changed",
        flags: [...common, ...seed],
        examples: [
            ["db-ops seed", "the local stack: all files, or none when one fails"],
            ["db-ops seed --transaction each", "what succeeds stays, file by file"],
        ],
    },
    reset: {
        summary: "drop everything, apply all migrations, seed: in one transaction",
        flags: [...common, ...reset],
        examples: [
            ["db-ops reset", "the local stack; asks first, but on a terminal only"],
            ["db-ops reset --yes --environment embedded", "no question, for scripts"],
            ['db-ops reset --environment staging --confirm "reset staging"', "one of the guarded-environments"],
        ],
    },
    stamp: {
        summary: "show or change whose database it is, and how careful to be",
        flags: [...common, ...stamp],
        examples: [
            ["db-ops stamp --environment staging", "whose database it is, by its own word"],
            ["db-ops stamp --environment production --tier protected", "more care is always to be had"],
        ],
    },
};


/***/ }),

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./lib/process/streams.js
/** Grace for handles that keep the process alive after its work is done, in ms. */
const LINGER_MS = 1000;
/**
 * A stream that cannot be written to (its reader went away, the disk is full) must not stop a migration half-way: what
 * is written to it from then on is dropped. In the end that is an error and no success, unless the reader went away by
 * its own choice (`db-ops migrate | head -1`).
 */
function keepStreams(stdout, stderr) {
    let fault;
    for (const stream of [stdout, stderr]) {
        stream.on("error", ({ code, name }) => {
            if (code !== "EPIPE" && code !== "ERR_STREAM_DESTROYED")
                fault ??= code ?? name;
        });
    }
    return async (status) => {
        await Promise.all([stdout, stderr].map(flushed));
        process.exitCode = status;
        if (fault !== undefined) {
            if (status === 0)
                process.exitCode = 1;
            stderr.write(`error: not all of the output could be written (${fault})\n`);
            await flushed(stderr);
        }
        // Only for what should not be there: a socket or timer that somebody left open. Alone it keeps nothing alive.
        setTimeout(() => process.exit(), LINGER_MS).unref();
    };
}
/** Once all is written, or has failed: a fault is told before the answer to the empty write. */
function flushed(stream) {
    return new Promise((resolve) => {
        if (stream.destroyed || stream.writableEnded)
            setImmediate(resolve);
        else
            stream.write("", () => resolve());
    });
}

// EXTERNAL MODULE: ./lib/cli/arguments.js + 3 modules
var cli_arguments = __webpack_require__(7495);
;// CONCATENATED MODULE: ./lib/cli/main.js


/**
 * Reads the command line, runs what it asks for and ends the process with the exit status.
 *
 * @param words the arguments without node and the script
 */
async function main(words, env) {
    const finish = keepStreams(process.stdout, process.stderr);
    const invocation = (0,cli_arguments/* readArguments */.l)(words);
    if (invocation.status === "help") {
        process.stdout.write(invocation.text);
        return finish(0);
    }
    if (invocation.status === "nothing") {
        process.stderr.write(invocation.text);
        return finish(2);
    }
    const { runInTerminal } = await Promise.all(/* import() */[__webpack_require__.e(577), __webpack_require__.e(461)]).then(__webpack_require__.bind(__webpack_require__, 9461));
    return finish(await runInTerminal(invocation, words, env));
}


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ quoteQualified),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   Ov: () => (/* binding */ nameFrom),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YU: () => (/* binding */ joinName),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Words that Postgres 18 accepts as a name only in quotes: `pg_get_keywords()` where catcode is R or T. */
const RESERVED = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/));
/** A name as SQL needs it, in quotes only where they are needed. */
function quote(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function quoteQualified({ schema, name }) {
    return schema === undefined ? quote(name) : `${quote(schema)}.${quote(name)}`;
}
/** A string constant. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A name for an object that a rewrite adds, within Postgres' 63 bytes. */
function joinName(...parts) {
    const name = parts.join("_");
    return Buffer.byteLength(name) <= 63
        ? name
        : Buffer.from(name).subarray(0, 60).toString().replace("\ufffd", "");
}
function nameOf(relation) {
    return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}
/** The strings of a list such as `schema.name`; other nodes are left out. */
function strings(nodes) {
    return (nodes ?? []).flatMap((node) => ("String" in node ? [node.String.sval ?? ""] : []));
}
function nameFrom(nodes) {
    const parts = strings(nodes);
    return { schema: parts.at(-2), name: parts.at(-1) ?? "" };
}
/** The parts of one object of a DROP, COMMENT or GRANT statement, whatever node its kind of object uses. */
function partsOf(object) {
    if ("List" in object)
        return strings(object.List.items);
    if ("String" in object)
        return strings([object]);
    if ("TypeName" in object)
        return strings(object.TypeName.names);
    if ("ObjectWithArgs" in object)
        return strings(object.ObjectWithArgs.objname);
    if (!("RangeVar" in object))
        return [];
    const { schema, name } = nameOf(object.RangeVar);
    return schema === undefined ? [name] : [schema, name];
}
/** As {@link partsOf}, for objects that are named by schema and name. */
function objectName(object) {
    const parts = partsOf(object);
    return { schema: parts.at(-2), name: parts.at(-1) ?? "" };
}


/***/ }),

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ INPUT_NAMES),
/* harmony export */   e: () => (/* binding */ describeInput)
/* harmony export */ });
/**
 * Every input in the order in which people meet it. Both doors, the schema, action.yml and the README take names,
 * texts and defaults from here; a test keeps action.yml equal.
 */
const INPUTS = {
    operation: {
        description: "What to do: `plan`, `migrate`, `seed`, `reset`, `status` or `stamp`.",
        default: "",
        required: true,
    },
    environment: {
        description: "The environment's name; in a workflow the same as the job's `environment:`.",
        default: "local",
    },
    "database-url": {
        description: "Connection string of the database, from an environment secret. When empty: `DATABASE_URL`, then `SUPABASE_DB_URL`; for `local`, the running stack's.",
        default: "",
        secret: true,
    },
    "supabase-directory": {
        description: "The folder that holds `config.toml` and `migrations/`, relative to the workspace.",
        default: "supabase",
    },
    "guarded-environments": {
        description: "Remote environments whose `reset` needs only `confirm`, such as `staging preview`. Names, separated by commas, spaces or new lines.",
        default: "",
    },
    confirm: {
        description: "For `reset`, typed by a person: `reset` and the environment's name, such as `reset staging`.",
        default: "",
    },
    tier: {
        description: "For `stamp`: how careful to be with the database from now on, `open`, `guarded` or `protected`. Only shown when empty.",
        default: "",
    },
    "allow-destructive": {
        description: "Versions of pending migrations whose destructive statements are confirmed, separated by commas, spaces or new lines.",
        default: "",
    },
    "out-of-order": {
        description: "Pending migrations that are older than the newest applied one: `refuse` them, or `apply` them.",
        default: "refuse",
    },
    "adopt-renumbered": {
        description: "`true`: where a pending file was applied under another version, move its history row to the file's version instead of running it again.",
        default: "false",
    },
    "to-version": {
        description: "Last version that `migrate` applies; all pending ones when empty.",
        default: "",
    },
    transaction: {
        description: "`each`: one transaction for each file. `all`: one for all files of the run, so a failure leaves none of them. When empty, `each` for `migrate` and `all` for `seed`.",
        default: "",
    },
    "lock-timeout": {
        description: "How long a statement waits for a lock before it makes way for the application's queries and is tried again.",
        default: "5s",
    },
    "lock-attempts": {
        description: "How often a migration is tried when it does not get its locks.",
        default: "10",
    },
    "statement-timeout": {
        description: "Longest time for one statement, such as `10m`; `none` for no limit.",
        default: "none",
    },
    "connect-timeout": {
        description: "Longest time for reaching the database.",
        default: "30s",
    },
    "wait-for-run": {
        description: "How long to wait for another run on the same database; `none` to give up at once.",
        default: "10m",
    },
    "fail-on": {
        description: "Hazards that make `plan` fail: `never`, `warning` (and worse) or `danger`.",
        default: "never",
    },
    offline: {
        description: "`true`: `plan` without a database. In a pull request it looks at the migrations that are added or changed there, elsewhere at all of them.",
        default: "false",
    },
    "sarif-file": {
        description: "A file for GitHub's code scanning, such as `plan.sarif`, into which `plan` writes its hazards. Inside the workspace, in a folder that is there.",
        default: "",
    },
    comment: {
        description: "`auto`: keep one comment up to date on the pull request. `never`: only the job's summary.",
        default: "auto",
    },
    "github-token": {
        description: "Token for the comment and for the proof of an approval.",
        default: "",
        secret: true,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's syntax
        defaultInAction: "${{ github.token }}",
    },
    "fail-on-drift": {
        description: "`true`: `status` fails when anything is pending or has drifted.",
        default: "false",
    },
    "ssl-root-cert": {
        description: "Path of a PEM file with the CA to trust for the connection.",
        default: "",
    },
    "auth-data": {
        description: "What `reset` does with the rows of the `auth` schema: `keep` or `truncate`. When empty, `truncate` on a local database and `keep` on a remote one.",
        default: "",
    },
    "restore-grants": {
        description: "`true`: `reset` puts back the API roles' grants on tables that were dropped and made again.",
        default: "false",
    },
    "allow-self-approval": {
        description: "`true`: `reset` of a protected environment may be approved by the person who started it. Loosens the gate.",
        default: "false",
    },
    "allow-admin-bypass": {
        description: "`true`: `reset` accepts a protected environment whose rules administrators can bypass. Loosens the gate.",
        default: "false",
    },
    "supabase-access-token": {
        description: "Access token for Supabase's Management API, needed by `require-backup`.",
        default: "",
        secret: true,
    },
    "project-ref": {
        description: "The Supabase project's reference, for `require-backup`; read from the connection string when empty.",
        default: "",
    },
    "require-backup": {
        description: "With `24h`, a destructive `migrate` on a protected environment refuses unless the platform has a backup younger than that, or point-in-time recovery; with `24h always`, every `migrate` that has something to apply. Off when empty.",
        default: "",
    },
};
const INPUT_NAMES = Object.keys(INPUTS);
/** The same entry in its general form, for code that goes through all of them. */
function describeInput(name) {
    return INPUTS[name];
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json; a test keeps the two equal. */
const VERSION = "0.1.0";


/***/ })

};
