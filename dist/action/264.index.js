export const id = 264;
export const ids = [264];
export const modules = {

/***/ 744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 9264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseInputs: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: INPUT_NAMES, describeInput

// EXTERNAL MODULE: ./lib/guard/secrets.js + 1 modules
var guard_secrets = __webpack_require__(2188);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/inputs/suggestion.js
/** The word that was probably meant: the nearest with at most two slips of the finger, or one that begins the same. */
function suggestion(typed, words) {
    const wanted = typed.toLowerCase();
    const ranked = words
        .map((word) => ({ word, distance: editDistance(wanted, word) }))
        .sort((one, other) => one.distance - other.distance);
    const [nearest] = ranked;
    if (nearest !== undefined && nearest.distance <= Math.min(2, nearest.word.length / 2))
        return nearest.word;
    const beginning = words.filter((word) => wanted.length >= 3 && (word.startsWith(wanted) || wanted.startsWith(word)));
    return beginning.length === 1 ? beginning[0] : undefined;
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(one, other) {
    // Longer words are no slip of the finger, and the table below grows with the product.
    if (Math.abs(one.length - other.length) > 2)
        return Number.POSITIVE_INFINITY;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const same = one[row - 1] === other[column - 1];
            const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1), swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        before = last;
        last = current;
    }
    return last[other.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/inputs/readers.js

function ok(value) {
    return { status: "ok", value };
}
function bad(fault, allowed) {
    return { status: "bad", fault, allowed };
}
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text);
        return word === undefined ? bad("is not one of its values", among(text, words)) : ok(word);
    };
}
/** What may be written, with the word that was probably meant in front. */
function among(text, words) {
    const meant = suggestion(text, words);
    return `${meant === undefined ? "" : `Did you mean ${meant}? `}Allowed: ${words.join(", ")}.`;
}
/** YAML 1.2's core schema, as `getBooleanInput` of @actions/core has it: `yes` and `1` are no booleans. */
const truth = (text) => {
    if (/^(true|True|TRUE)$/.test(text))
        return ok(true);
    if (/^(false|False|FALSE)$/.test(text))
        return ok(false);
    return bad("is neither true nor false", "Allowed: true, false.");
};
/** @param most inclusive, as `least` is */
function wholeNumber(least, most) {
    return (text) => {
        const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (number >= least && number <= most)
            return ok(number);
        return bad("is not a whole number in its range", `Allowed: ${least} to ${most}.`);
    };
}
/** A migration's version. */
const version = (text) => /^[0-9]+$/.test(text)
    ? ok(text)
    : bad("is not a version", "A version is the digits that a migration's file name begins with.");
/** Undefined when empty. */
function optional(inner) {
    return orWord(inner, [""], undefined);
}
/** @param meaning what each of `words` stands for */
function orWord(inner, words, meaning) {
    return (text) => (words.includes(text) ? ok(meaning) : inner(text));
}
/** Items stand between commas, white space or new lines; said twice counts once. */
function listOf(item) {
    return (text) => {
        const items = new Set();
        for (const part of text.split(/[\s,]+/).filter((each) => each !== "")) {
            const read = item(part);
            if (read.status === "bad")
                return { ...read, item: part };
            items.add(read.value);
        }
        return ok([...items]);
    };
}

;// CONCATENATED MODULE: ./lib/inputs/duration.js


/** A subset of what `ms` takes: years are no timeout, and nobody agrees on what a bare number counts. */
const DURATION = /^[0-9]{1,9}(\.[0-9]{1,3})? ?(ms|s|m|h|d)$/;
/** A duration such as `500ms`, `5s`, `2m`, `1h` or `1d`, in whole milliseconds. */
function duration({ least, most }) {
    return (text) => {
        if (/^[0-9.]+$/.test(text))
            return bad("has no unit", "Add ms, s, m, h or d, such as 500ms or 5m.");
        if (!isDuration(text))
            return bad("is not a duration", "Write a number and ms, s, m, h or d, such as 500ms or 5m.");
        const milliseconds = Math.round(ms(text));
        if (milliseconds < ms(least))
            return bad("is too short", `At least ${least}.`);
        return milliseconds > ms(most) ? bad("is too long", `At most ${most}.`) : ok(milliseconds);
    };
}
function isDuration(text) {
    return DURATION.test(text);
}

;// CONCATENATED MODULE: ./lib/inputs/names.js


const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/**
 * A name that may be a GitHub environment's: at most 255 characters, no quotes, backticks, commas, semicolons or
 * backslashes, nothing unseen. Spaces and slashes are allowed there (`Preview / web`).
 */
const environmentName = (text) => {
    if (UNSEEN.test(text))
        return bad("holds a character that cannot be seen", "Type the name anew.");
    if (text.length > 255)
        return bad("is too long for an environment's name", "At most 255 characters.");
    // The name goes into the ledger and every report.
    if ((0,guard_secrets/* looksLikeASecret */.jo)(text))
        return bad("is not an environment's name", "Give its name, such as production.");
    if (/['"`,;\\]/.test(text)) {
        return bad("is not an environment's name", "No quotes, backticks, commas, semicolons or backslashes.");
    }
    return ok(text);
};
const path = (text) => UNSEEN.test(text) ? bad("holds a character that cannot be seen", "Type the path anew.") : ok(text);
/** The ending keeps a slip from writing over a migration. */
const sarifFile = (text) => {
    if (!/\.(sarif|json)$/i.test(text))
        return bad("is not a SARIF file's name", "It ends in .sarif or .json.");
    return path(text);
};
/** As the Supabase CLI has it (measured, 3.1.0). */
const projectRef = (text) => /^[a-z]{20}$/.test(text)
    ? ok(text)
    : bad("is not a project's reference", "20 small letters: the part of the dashboard's address after /project/.");

;// CONCATENATED MODULE: ./lib/inputs/schema.js




// Zod would compile a parser for the one time that each schema is used.
core/* config */.$W({ jitless: true });
/** A reader as a part of the schema: the fault becomes the issue's message, what is allowed goes into its params. */
function field(read) {
    return schemas/* string */.YjP().transform((text, context) => {
        const result = read(text);
        if (result.status === "ok")
            return result.value;
        const { fault, allowed, item } = result;
        context.addIssue({ code: "custom", message: fault, params: { allowed, item } });
        return core/* NEVER */.tm;
    });
}
/** Any text: where it is used, more is known about it. */
const schema_text = ok;
/** An age, and `always` behind it for migrations that destroy nothing too. */
const requiredBackup = (words) => {
    const age = words.replace(/\s+always$/, "");
    const read = duration({ least: "1m", most: "365d" })(age);
    return read.status === "bad" ? read : ok({ ageMs: read.value, always: age !== words });
};
/** `lock_timeout` and `statement_timeout` take little more: 2147483647 ms. */
const longest = "24d";
const inputs = schemas/* object */.Ikc({
    operation: field(oneOf("plan", "migrate", "seed", "reset", "status", "stamp")),
    environment: field(environmentName),
    "database-url": field(optional(schema_text)),
    "supabase-directory": field(path),
    "guarded-environments": field(listOf(environmentName)),
    confirm: field(optional(schema_text)),
    tier: field(optional(oneOf("open", "guarded", "protected"))),
    "allow-destructive": field(listOf(version)),
    "out-of-order": field(oneOf("refuse", "apply")),
    "adopt-renumbered": field(truth),
    "to-version": field(optional(version)),
    transaction: field(optional(oneOf("each", "all"))),
    // 0 would be Postgres' "wait for ever", with the application's queries queued behind: not to be had.
    "lock-timeout": field(duration({ least: "10ms", most: longest })),
    "lock-attempts": field(wholeNumber(1, 1000)),
    "statement-timeout": field(orWord(duration({ least: "10ms", most: longest }), ["none", "0"], undefined)),
    "connect-timeout": field(duration({ least: "100ms", most: "1h" })),
    "wait-for-run": field(orWord(duration({ least: "0s", most: longest }), ["none", "0"], 0)),
    "fail-on": field(oneOf("never", "warning", "danger")),
    offline: field(truth),
    "sarif-file": field(optional(sarifFile)),
    comment: field(oneOf("auto", "never")),
    "github-token": field(optional(schema_text)),
    "fail-on-drift": field(truth),
    "ssl-root-cert": field(optional(path)),
    "auth-data": field(optional(oneOf("keep", "truncate"))),
    "restore-grants": field(truth),
    "allow-self-approval": field(truth),
    "allow-admin-bypass": field(truth),
    "supabase-access-token": field(optional(schema_text)),
    "project-ref": field(optional(projectRef)),
    "require-backup": field(orWord(requiredBackup, ["", "none", "off"], undefined)),
});
/** What makes sense for some operations only, and would be missed in the others. */
const checked = inputs.superRefine(({ offline, operation }, context) => {
    if (!offline || operation === "plan")
        return;
    const params = { allowed: `${operation} needs the database.` };
    context.addIssue({ code: "custom", path: ["offline"], message: "is for plan alone", params });
});
/** From every input's text, empty ones already replaced by their defaults, to settings. */
const settingsSchema = checked.transform((input) => ({
    operation: input.operation,
    environment: input.environment,
    databaseUrl: input["database-url"],
    supabaseDirectory: input["supabase-directory"],
    guardedEnvironments: input["guarded-environments"],
    confirm: input.confirm,
    tier: input.tier,
    allowDestructive: input["allow-destructive"],
    outOfOrder: input["out-of-order"],
    adoptRenumbered: input["adopt-renumbered"],
    toVersion: input["to-version"],
    transaction: input.transaction,
    lockTimeoutMs: input["lock-timeout"],
    lockAttempts: input["lock-attempts"],
    statementTimeoutMs: input["statement-timeout"],
    connectTimeoutMs: input["connect-timeout"],
    waitForRunMs: input["wait-for-run"],
    failOn: input["fail-on"],
    offline: input.offline,
    sarifFile: input["sarif-file"],
    comment: input.comment,
    githubToken: input["github-token"],
    failOnDrift: input["fail-on-drift"],
    sslRootCert: input["ssl-root-cert"],
    authData: input["auth-data"],
    restoreGrants: input["restore-grants"],
    allowSelfApproval: input["allow-self-approval"],
    allowAdminBypass: input["allow-admin-bypass"],
    supabaseAccessToken: input["supabase-access-token"],
    projectRef: input["project-ref"],
    requireBackup: input["require-backup"],
}));

// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(4565);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/inputs.js






/**
 * Checks all inputs of either door and reports everything that is wrong at once. An empty text stands for the default,
 * since that is what the runner passes for an unset input and for a secret that is not there. White space around a
 * text is dropped: secrets tend to end in a line feed. A value is never shown when it is, holds or looks like a secret.
 */
function parseInputs(raw) {
    const texts = new Map(table/* INPUT_NAMES */.Q.map((name) => [name, textOf(raw, name)]));
    const problems = unknownInputs(raw);
    const parsed = settingsSchema.safeParse(Object.fromEntries(texts));
    if (parsed.success && problems.length === 0)
        return { status: "ok", settings: parsed.data };
    const show = shower(texts);
    const faults = parsed.error?.issues.map((issue) => problemOf(issue, texts, show)) ?? [];
    return { status: "invalid", problems: [...problems, ...faults] };
}
function textOf(raw, name) {
    return raw[name]?.trim() || (0,table/* describeInput */.e)(name).default;
}
function unknownInputs(raw) {
    const known = table/* INPUT_NAMES */.Q;
    const unknown = Object.keys(raw).filter((name) => !known.includes(name));
    return unknown.map((name) => {
        const meant = suggestion(name, known);
        const hint = meant === undefined ? "The README lists all inputs." : `Did you mean ${meant}?`;
        return { code: "bad-input", message: `There is no input ${(0,quoted/* quoted */.T)(name)}`, hint };
    });
}
function problemOf({ path, message, ...issue }, texts, show) {
    const name = String(path[0]);
    const text = texts.get(name) ?? "";
    const { allowed, item } = issue.code === "custom" ? (issue.params ?? {}) : {};
    const fault = text === "" ? `The input ${name} is missing` : `${name}: ${show(String(item ?? text))} ${message}`;
    return { code: "bad-input", message: fault, hint: String(allowed) };
}
/** A text this long that is part of a secret is no coincidence. */
const TELLING = 8;
function shower(texts) {
    const secrets = [...texts]
        .filter(([name, text]) => (0,table/* describeInput */.e)(name).secret && text !== "")
        .map(([, text]) => text);
    const isSecret = (text) => (0,guard_secrets/* looksLikeASecret */.jo)(text) ||
        secrets.some((secret) => text.includes(secret) || (text.length >= TELLING && secret.includes(text)));
    return (text) => (isSecret(text) ? "the value (not shown, it may be a secret)" : (0,quoted/* quoted */.T)(text));
}


/***/ })

};
