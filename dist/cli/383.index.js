export const id = 383;
export const ids = [383];
export const modules = {

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VX: () => (/* binding */ ALSO_PROBLEMS),
  kI: () => (/* binding */ NOT_EXAMINED),
  TI: () => (/* binding */ isDestructive)
});

// UNUSED EXPORTS: RULES, isRule, rulesAbout

// NAMESPACE OBJECT: ./lib/hazards/rules/all.js
var all_namespaceObject = {};
__webpack_require__.r(all_namespaceObject);
__webpack_require__.d(all_namespaceObject, {
  addCheckValidating: () => (addCheckValidating),
  addColumnConstrainedDomain: () => (addColumnConstrainedDomain),
  addColumnRequired: () => (addColumnRequired),
  addColumnSerial: () => (addColumnSerial),
  addColumnStoredGenerated: () => (addColumnStoredGenerated),
  addColumnVolatileDefault: () => (addColumnVolatileDefault),
  addExclusionConstraint: () => (addExclusionConstraint),
  addFkValidating: () => (addFkValidating),
  addPrimaryKey: () => (addPrimaryKey),
  addUniqueConstraint: () => (addUniqueConstraint),
  alterColumnType: () => (alterColumnType),
  attachPartitionScan: () => (attachPartitionScan),
  authUsersExposed: () => (authUsersExposed),
  clusterOrVacuumFull: () => (clusterOrVacuumFull),
  concurrentlyInTransaction: () => (concurrentlyInTransaction),
  concurrentlyOnPartitioned: () => (concurrentlyOnPartitioned),
  createPartitionLock: () => (createPartitionLock),
  createTrigger: () => (createTrigger),
  deleteWithoutWhere: () => (deleteWithoutWhere),
  detachPartition: () => (detachPartition),
  disableTrigger: () => (disableTrigger),
  domainConstraint: () => (domainConstraint),
  dropColumn: () => (dropColumn),
  dropDatabase: () => (dropDatabase),
  dropFunction: () => (dropFunction),
  dropIndexNotConcurrent: () => (dropIndexNotConcurrent),
  dropNotNull: () => (dropNotNull),
  dropPolicy: () => (dropPolicy),
  dropSchema: () => (dropSchema),
  dropTable: () => (dropTable),
  dropType: () => (dropType),
  dropView: () => (dropView),
  dynamicSql: () => (dynamicSql),
  enumValueSameTransaction: () => (enumValueSameTransaction),
  extensionInPublic: () => (extensionInPublic),
  fkNotValidOnPartitioned: () => (fkNotValidOnPartitioned),
  fkToAuthUnique: () => (fkToAuthUnique),
  functionSearchPath: () => (functionSearchPath),
  grantBroad: () => (grantBroad),
  indexNotConcurrent: () => (indexNotConcurrent),
  jsonColumn: () => (jsonColumn),
  lockTable: () => (lockTable),
  matviewInApi: () => (matviewInApi),
  policyAlwaysTrue: () => (policyAlwaysTrue),
  policyUserMetadata: () => (policyUserMetadata),
  policyWithoutRls: () => (policyWithoutRls),
  refreshMatview: () => (refreshMatview),
  reindexNotConcurrent: () => (reindexNotConcurrent),
  renameColumn: () => (renameColumn),
  renameEnumValue: () => (renameEnumValue),
  renameSchema: () => (renameSchema),
  renameTable: () => (renameTable),
  renameView: () => (renameView),
  revoke: () => (revoke),
  rlsDisabled: () => (rlsDisabled),
  securityDefinerView: () => (securityDefinerView),
  setAccessMethod: () => (setAccessMethod),
  setNotNull: () => (setNotNull),
  setPersistence: () => (setPersistence),
  setSchema: () => (setSchema),
  statementWhileHoldingExclusive: () => (statementWhileHoldingExclusive),
  syntaxErrorRule: () => (syntaxErrorRule),
  tableWithoutGrants: () => (tableWithoutGrants),
  tableWithoutRls: () => (tableWithoutRls),
  transactionControl: () => (transactionControl),
  truncate: () => (truncate),
  uncommittedTransaction: () => (uncommittedTransaction),
  updateWithoutWhere: () => (updateWithoutWhere),
  validateSameTransaction: () => (validateSameTransaction)
});

// EXTERNAL MODULE: ./lib/hazards/names.js
var hazards_names = __webpack_require__(1833);
// EXTERNAL MODULE: ./lib/sql/lexer.js
var lexer = __webpack_require__(6926);
// EXTERNAL MODULE: ./lib/sql/position.js
var position = __webpack_require__(5873);
;// CONCATENATED MODULE: ./lib/hazards/statement.js


function sqlStatement(node, text, byteStart, range) {
    const whole = range ?? { start: 0, end: text.length };
    const place = { text, byteStart, range: whole };
    const actions = actionsOf(node, place);
    return { node, ...place, actions, added: addedColumns(place, actions) };
}
/** The UTF-16 index in the statement's text of a node's `location`; its start when the node has none. */
function offsetIn({ text, byteStart, range }, location) {
    if (location === undefined || location < 0)
        return range.start;
    return (0,position/* offsetOfByte */.VY)(text, location - byteStart);
}
function sqlOf({ text, range }) {
    return text.slice(range.start, range.end);
}
function addedColumns(place, actions) {
    return actions.flatMap((action) => {
        const { def, subtype } = action.command;
        if (subtype !== "AT_AddColumn" || def === undefined || !("ColumnDef" in def))
            return [];
        if (action.objtype !== "OBJECT_TABLE" && action.objtype !== "OBJECT_FOREIGN_TABLE")
            return [];
        const constraints = constraintsOf(def.ColumnDef.constraints);
        return [
            {
                ...action,
                column: def.ColumnDef.colname ?? "",
                def: def.ColumnDef,
                constraints,
                type: typeText(place, action, def.ColumnDef, constraints),
            },
        ];
    });
}
function constraintsOf(nodes) {
    return (nodes ?? []).flatMap((node) => ("Constraint" in node ? [node.Constraint] : []));
}
/** The words from a constraint's keyword to the next constraint or the action's end. */
function constraintText(statement, { range, constraints }, constraint) {
    const start = offsetIn(statement, constraint.location);
    const starts = constraints.map(({ location }) => offsetIn(statement, location)).filter((at) => at > start);
    return statement.text.slice(start, Math.min(range.end, ...starts)).trim();
}
/** Cuts a stretch of text at its commas outside parentheses. */
function splitAtCommas(text, range) {
    const parts = [];
    let depth = 0;
    let start;
    let end = range.start;
    for (let token = (0,lexer/* nextSignificant */.fm)(text, range.start, range.end); token !== undefined; token = (0,lexer/* nextSignificant */.fm)(text, token.end, range.end)) {
        const char = text.charAt(token.start);
        if (char === "(" || char === "[")
            depth++;
        if (char === ")" || char === "]")
            depth--;
        if (char === "," && token.end === token.start + 1 && depth === 0) {
            if (start !== undefined)
                parts.push({ start, end });
            start = undefined;
        }
        else {
            start ??= token.start;
            end = token.end;
        }
    }
    return start === undefined ? parts : [...parts, { start, end }];
}
function actionsOf(node, place) {
    if (!("AlterTableStmt" in node))
        return [];
    const { relation, cmds = [], objtype = "OBJECT_TABLE" } = node.AlterTableStmt;
    if (relation === undefined)
        return [];
    const { text, range: whole } = place;
    const parts = splitAtCommas(text, {
        start: afterName(text, offsetIn(place, relation.location)),
        end: whole.end,
    });
    return cmds.flatMap((cmd, index) => {
        if (!("AlterTableCmd" in cmd))
            return [];
        const range = (parts.length === cmds.length ? parts[index] : undefined) ?? whole;
        return [
            { relation, command: cmd.AlterTableCmd, range, sql: text.slice(range.start, range.end), objtype },
        ];
    });
}
/** Just past a qualified name and the `*` that may follow it. */
function afterName(text, start) {
    let end = start;
    let wantsName = true;
    for (let token = nextSignificant(text, start); token !== undefined; token = nextSignificant(text, token.end)) {
        const char = text.slice(token.start, token.end);
        if (!wantsName && char !== "." && char !== "*" && char !== ")")
            return end;
        end = token.end;
        wantsName = char === ".";
    }
    return end;
}
function typeText(place, action, def, constraints) {
    const start = offsetIn(place, def.typeName?.location);
    const starts = constraints.map(({ location }) => offsetIn(place, location)).filter((at) => at > start);
    return place.text
        .slice(start, Math.min(action.range.end, ...starts))
        .replace(/\s+(?:collate|constraint)\b[\s\S]*$/i, "")
        .trim();
}

;// CONCATENATED MODULE: ./lib/hazards/new-constraints.js

function newConstraints(statement, type) {
    if (statement.actions.length === 0)
        return [];
    const columns = new Map(statement.added.map((added) => [added.command, added]));
    return statement.actions.flatMap((action) => {
        const { subtype, def } = action.command;
        const added = columns.get(action.command);
        const own = subtype === "AT_AddConstraint" && def !== undefined ? constraintsOf([def]) : [];
        return [...own, ...(added?.constraints ?? [])]
            .filter(({ contype }) => contype === type && action.objtype !== "OBJECT_FOREIGN_TABLE")
            .map((constraint) => ({ constraint, action, added }));
    });
}

;// CONCATENATED MODULE: ./lib/hazards/rules/add-check-validating.js



/** A CHECK is tried on every row unless it is NOT VALID or NOT ENFORCED. */
const addCheckValidating = {
    id: "add-check-validating",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_CHECK").flatMap(({ constraint, action, added }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(action.relation));
            if (constraint.skip_validation || constraint.is_enforced === false || table.made)
                return [];
            const column = added === undefined ? [] : [added.column];
            const name = (0,hazards_names/* quote */.hD)(constraint.conname ?? (0,hazards_names/* joinName */.YU)(table.name, ...column, "check"));
            const parts = { range: action.range, constraints: added?.constraints ?? [constraint] };
            const check = constraintText(statement, parts, constraint).replace(/^[\s\S]*?\b(?=check\s*\()/i, "");
            const add = `ALTER TABLE ${table.sql} ADD CONSTRAINT ${name} ${check} NOT VALID;`;
            return [
                {
                    range: action.range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "scan",
                    reason: `Adding a CHECK tries it on every row of ${table.sql} while nobody else may use the table.`,
                    rewrite: [
                        ...(added === undefined
                            ? []
                            : [`ALTER TABLE ${table.sql} ADD COLUMN ${(0,hazards_names/* quote */.hD)(added.column)} ${added.type};`]),
                        add,
                        `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${name};`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-constrained-domain.js

/** ATExecAddColumn rewrites when the new column's domain has constraints, since NULL may not satisfy them. */
const addColumnConstrainedDomain = {
    id: "add-column-constrained-domain",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, def, range }) => {
            const type = (0,hazards_names/* nameFrom */.Ov)(def.typeName?.names);
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if (table.made || def.typeName?.arrayBounds !== undefined)
                return [];
            if (type.schema === "pg_catalog" || context.isConstrainedDomain(type) !== true)
                return [];
            const [name, domain] = [(0,hazards_names/* quote */.hD)(column), (0,hazards_names/* quoteQualified */.$s)(type)];
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `${domain} is a domain with constraints, and a new column of such a type rewrites ${table.sql}.`,
                    rewrite: [
                        `-- the domain's base type, then its rule as a constraint of the table`,
                        `ALTER TABLE ${table.sql} ADD COLUMN ${name} <base type of ${domain}>;`,
                        `ALTER TABLE ${table.sql} ADD CONSTRAINT ${(0,hazards_names/* quote */.hD)(`${table.name}_${column}_check`)} CHECK (<the rule of ${domain}>) NOT VALID;`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-required.js

/** Refused with 23502 as soon as the table has a row: there is nothing to put into the new column. */
const addColumnRequired = {
    id: "add-column-required",
    kind: "failing",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, constraints, range, type }) => {
            const has = (...types) => constraints.some(({ contype = "" }) => types.includes(contype));
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if (!has("CONSTR_NOTNULL", "CONSTR_PRIMARY") ||
                table.made ||
                /^(?:small|big)?serial[248]?$/i.test(type))
                return [];
            if (has("CONSTR_IDENTITY", "CONSTR_GENERATED"))
                return [];
            const given = constraints.find(({ contype }) => contype === "CONSTR_DEFAULT")?.raw_expr;
            if (given !== undefined && !("A_Const" in given && given.A_Const.isnull === true))
                return [];
            const name = (0,hazards_names/* quote */.hD)(column);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    severity: table.facts?.rows === 0 ? "note" : "danger",
                    reason: `${name} may not be NULL and has no default: this fails (23502) as soon as ${table.sql} has a row.`,
                    rewrite: `ALTER TABLE ${table.sql} ADD COLUMN ${name} ${type} NOT NULL DEFAULT <a constant>;`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-serial.js

const SERIAL = /^(?:small|big)?serial[248]?$/;
const INTEGER = {
    smallserial: "smallint",
    serial2: "smallint",
    serial: "integer",
    serial4: "integer",
    bigserial: "bigint",
    serial8: "bigint",
};
/** A sequence gives every row a number of its own, so the table is written anew. */
const addColumnSerial = {
    id: "add-column-serial",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, def, constraints, range, type }) => {
            const word = (0,hazards_names/* strings */.P$)(def.typeName?.names).at(-1) ?? "";
            const isSerial = SERIAL.test(word);
            const identity = constraints.some(({ contype }) => contype === "CONSTR_IDENTITY");
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if ((!isSerial && !identity) || table.made)
                return [];
            const name = (0,hazards_names/* quote */.hD)(column);
            const sequence = (0,hazards_names/* quote */.hD)(`${table.name}_${column}_seq`);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `Numbering the rows of ${table.sql} from a new sequence rewrites the whole table.`,
                    rewrite: [
                        `ALTER TABLE ${table.sql} ADD COLUMN ${name} ${INTEGER[word] ?? type};`,
                        `CREATE SEQUENCE ${sequence} OWNED BY ${table.sql}.${name};`,
                        `ALTER TABLE ${table.sql} ALTER COLUMN ${name} SET DEFAULT nextval('${sequence}');`,
                        `-- in a later migration, in batches: UPDATE ${table.sql} SET ${name} = DEFAULT WHERE ${name} IS NULL AND <a range of the key>;`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-stored-generated.js

/** A stored generated column is computed for every row at once; virtual ones (18) are computed when read. */
const addColumnStoredGenerated = {
    id: "add-column-stored-generated",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, constraints, range, sql, type }) => {
            const generated = constraints.find(({ contype }) => contype === "CONSTR_GENERATED");
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if (generated?.generated_kind !== "s" || table.made)
                return [];
            const name = (0,hazards_names/* quote */.hD)(column);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `A stored generated column is computed for every row at once, which rewrites ${table.sql}.`,
                    rewrite: context.serverMajor >= 18
                        ? `ALTER TABLE ${table.sql} ${sql.replace(/\bstored\b/i, "VIRTUAL")};`
                        : [
                            `ALTER TABLE ${table.sql} ADD COLUMN ${name} ${type};`,
                            "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches",
                        ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/built-in-functions.js
/**
 * Names of Postgres' own functions of which no overload is volatile (`pg_proc.provolatile`, Postgres 17), those for operators, types and
 * statistics left out; and a few of the extensions that Supabase ships. Every other function is taken for volatile.
 */
const NOT_VOLATILE = new Set(`abbrev abs acos acosd acosh age area array_dims array_fill array_length array_lower array_ndims
  array_position array_positions array_remove array_replace array_to_json array_to_string array_to_tsvector
  array_upper ascii asin asind asinh atan atan2 atan2d atand atanh bit_count bit_length box broadcast btrim
  cardinality cash_words cbrt ceil ceiling center char_length character_length chr circle col_description
  concat concat_ws convert convert_from convert_to cos cosd cosh cot cotd crypt current_database
  current_schema current_schemas current_setting current_user date date_add date_bin date_part date_subtract
  date_trunc datemultirange daterange decode degrees diagonal diameter digest div encode enum_first
  enum_last enum_range erf erfc exp extract factorial family floor format format_type gcd generate_series
  generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername
  has_any_column_privilege has_column_privilege has_database_privilege has_foreign_data_wrapper_privilege
  has_function_privilege has_language_privilege has_parameter_privilege has_schema_privilege
  has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege
  has_type_privilege height hmac host hostmask icu_unicode_version inet_client_addr inet_client_port
  inet_server_addr inet_server_port initcap int4 int4inc int4multirange int4range int8 int8multirange
  int8range is_normalized isclosed isempty isfinite ishorizontal isopen isparallel isperp isvertical
  json_array_elements json_array_elements_text json_array_length json_build_array json_build_object
  json_each json_each_text json_object json_object_keys json_populate_record json_populate_recordset
  json_strip_nulls json_to_record json_to_recordset json_to_tsvector json_typeof jsonb_array_elements
  jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each
  jsonb_each_text jsonb_insert jsonb_object jsonb_object_keys jsonb_path_exists jsonb_path_exists_tz
  jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz
  jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record
  jsonb_populate_record_valid jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax
  jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof justify_days
  justify_hours justify_interval lcm left length line ln log log10 lower lower_inc lower_inf lpad lseg ltrim
  macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz masklen md5 min_scale
  mod multirange mxid_age netmask network normalize now npoints num_nonnulls num_nulls numeric
  numeric_div_trunc nummultirange numnode numrange obj_description octet_length overlaps overlay parse_ident
  pclose pg_backend_pid pg_client_encoding pg_column_size pg_current_snapshot pg_current_xact_id
  pg_current_xact_id_if_assigned pg_has_role pg_input_is_valid pg_lsn pg_my_temp_schema pg_size_bytes
  pg_size_pretty pg_trigger_depth pg_typeof phraseto_tsquery pi plainto_tsquery point polygon popen position
  pow power querytree quote_ident quote_literal quote_nullable radians radius range_merge regexp_count
  regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array
  regexp_split_to_table regexp_substr repeat replace reverse right round row_security_active row_to_json
  rpad rtrim scale session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512
  shobj_description sign sin sind sinh slope split_part sqrt statement_timestamp string_to_array
  string_to_table strip strpos substr substring system_user tan tand tanh text time timestamp timestamptz
  timetz timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass
  to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure to_regrole to_regtype
  to_regtypemod to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim_array trim_scale
  trunc ts_debug ts_delete ts_filter ts_headline ts_lexize ts_rank ts_rank_cd tsmultirange tsquery_phrase
  tsrange tstzmultirange tstzrange tsvector_to_array txid_current txid_current_if_assigned
  txid_current_snapshot txid_visible_in_snapshot unaccent unicode_assigned unicode_version unistr unnest
  upper upper_inc upper_inf uuid_extract_timestamp uuid_extract_version uuid_nil uuid_ns_dns uuid_ns_url
  version websearch_to_tsquery width width_bucket xml_is_well_formed xml_is_well_formed_content
  xml_is_well_formed_document xmlcomment xmlexists xmltext xmlvalidate xpath xpath_exists`.split(/\s+/));

;// CONCATENATED MODULE: ./lib/hazards/expressions.js

/** Statements whose inner ones are stored and run later, or never; and leaves. */
const NOT_RUNNING = new Set([
    "CreateFunctionStmt",
    "RuleStmt",
    "ViewStmt",
    "CreatePolicyStmt",
    "CreateTrigStmt",
    "A_Const",
    "ColumnRef",
]);
const NOTHING = new Set();
/** Every node below `root` and itself, outermost first. Throws on a tree too deep for the stack, as the grammar does. */
function allNodesIn(root) {
    const found = [];
    walk(root, "", (kind, node) => found.push([kind, node]), NOTHING);
    return found;
}
/** Shows every node below `root` and itself, without what a statement only stores and without constants, of which rows are made. */
function visitRunning(root, see) {
    walk(root, "", see, NOT_RUNNING);
}
function walk(root, kind, see, without) {
    if (root === null || typeof root !== "object")
        return;
    if (Array.isArray(root)) {
        for (const item of root)
            walk(item, kind, see, without);
        return;
    }
    see(kind, root);
    for (const key in root) {
        const value = root[key];
        if (typeof value === "object" && !without.has(key))
            walk(value, key, see, without);
    }
}
function functionCalls(root) {
    const calls = [];
    for (const [kind, node] of allNodesIn(root)) {
        if (kind === "FuncCall" || kind === "funccall")
            calls.push(node);
    }
    return calls;
}
function calledNames(root) {
    return functionCalls(root).map(({ funcname }) => (0,hazards_names/* nameFrom */.Ov)(funcname));
}
/** String and number constants, as text. */
function expressions_constants(root) {
    const found = [];
    for (const [kind, node] of allNodesIn(root)) {
        if (kind !== "A_Const")
            continue;
        const { sval, ival, fval } = node;
        if (sval !== undefined)
            found.push(sval.sval ?? "");
        else if (ival !== undefined)
            found.push(String(ival.ival ?? 0));
        else if (fval !== undefined)
            found.push(fval.fval ?? "");
    }
    return found;
}
/** The last name of every column reference. */
function columnNames(root) {
    const names = [];
    for (const [kind, node] of allNodesIn(root)) {
        if (kind === "ColumnRef")
            names.push((0,hazards_names/* strings */.P$)(node.fields).at(-1) ?? "*");
    }
    return names;
}
/**
 * Columns that a CHECK proves to hold no NULL, as Postgres concludes for SET NOT NULL (12 and newer): `c IS NOT NULL`, alone
 * or joined by AND.
 */
function notNullColumns(expression) {
    if (expression === undefined)
        return [];
    if ("NullTest" in expression) {
        const { arg, nulltesttype } = expression.NullTest;
        if (nulltesttype !== "IS_NOT_NULL" || arg === undefined || !("ColumnRef" in arg))
            return [];
        return (0,hazards_names/* strings */.P$)(arg.ColumnRef.fields).slice(-1);
    }
    if ("BoolExpr" in expression && expression.BoolExpr.boolop === "AND_EXPR") {
        return (expression.BoolExpr.args ?? []).flatMap(notNullColumns);
    }
    return [];
}
/** Whether an expression is true for every row whatever is in it; a missing one is not. */
function isAlwaysTrue(expression) {
    if (expression === undefined)
        return false;
    if ("A_Const" in expression) {
        const { boolval, sval } = expression.A_Const;
        return boolval?.boolval === true || /^(?:t|true|on|yes|1)$/i.test(sval?.sval ?? "");
    }
    if ("TypeCast" in expression)
        return isAlwaysTrue(expression.TypeCast.arg);
    if ("BoolExpr" in expression) {
        const { boolop, args = [] } = expression.BoolExpr;
        if (boolop === "AND_EXPR")
            return args.every(isAlwaysTrue);
        if (boolop === "OR_EXPR")
            return args.some(isAlwaysTrue);
        return false;
    }
    if ("A_Expr" in expression) {
        const { name, lexpr, rexpr } = expression.A_Expr;
        // Nearly always it is a column that is compared.
        if ((0,hazards_names/* strings */.P$)(name)[0] !== "=" || columnNames([lexpr, rexpr]).length > 0)
            return false;
        const [left, right] = [expressions_constants(lexpr), expressions_constants(rexpr)];
        return calledNames([lexpr, rexpr]).length === 0 && left.length === 1 && left[0] === right[0];
    }
    if ("SubLink" in expression) {
        const select = expression.SubLink.subselect;
        if (select === undefined || !("SelectStmt" in select) || select.SelectStmt.fromClause !== undefined)
            return false;
        const target = select.SelectStmt.targetList?.[0];
        return target !== undefined && "ResTarget" in target && isAlwaysTrue(target.ResTarget.val);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/hazards/volatility.js



/** Supabase's own helpers that policies and defaults use. */
const SUPABASE_STABLE = new Set(["auth.uid", "auth.role", "auth.email", "auth.jwt"]);
/** A call in an expression that is volatile, or of a function that nobody knows: user functions are volatile unless declared otherwise. */
function volatileCall(expression, context) {
    for (const { funcname } of functionCalls(expression)) {
        const name = (0,hazards_names/* nameFrom */.Ov)(funcname);
        const words = `${(0,hazards_names/* quoteQualified */.$s)(name)}()`;
        const known = context.functionVolatility(name);
        if (known !== undefined && known !== "volatile")
            continue;
        if (known === "volatile")
            return words;
        if (name.schema === undefined || name.schema === "pg_catalog") {
            if (NOT_VOLATILE.has(name.name))
                continue;
        }
        else if (SUPABASE_STABLE.has(`${name.schema}.${name.name}`))
            continue;
        return words;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-volatile-default.js



/** Since 11 a default that is the same for every row is stored once; a volatile one needs every row written anew. */
const addColumnVolatileDefault = {
    id: "add-column-volatile-default",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap((added) => {
            const constraint = added.constraints.find(({ contype }) => contype === "CONSTR_DEFAULT");
            const table = context.table((0,hazards_names/* nameOf */.Vb)(added.relation));
            if (constraint?.raw_expr === undefined || table.made)
                return [];
            const call = volatileCall(constraint.raw_expr, context);
            const isNull = "A_Const" in constraint.raw_expr && constraint.raw_expr.A_Const.isnull === true;
            if (call === undefined && (context.serverMajor >= 11 || isNull))
                return [];
            const expression = constraintText(statement, added, constraint);
            const why = call === undefined
                ? `before Postgres 11 every default is written into every row`
                : `${call} may give each row a value of its own, so every row is written anew`;
            return [
                {
                    range: added.range,
                    table,
                    object: `${table.sql}.${(0,hazards_names/* quote */.hD)(added.column)}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `The default of ${(0,hazards_names/* quote */.hD)(added.column)} rewrites ${table.sql}: ${why}.`,
                    rewrite: stepwise(added, table.sql, expression),
                },
            ];
        });
    },
};
function stepwise({ column, type }, table, expression) {
    const value = expression.replace(/^default\s+/i, "");
    const name = (0,hazards_names/* quote */.hD)(column);
    return [
        `ALTER TABLE ${table} ADD COLUMN ${name} ${type};`,
        `ALTER TABLE ${table} ALTER COLUMN ${name} SET DEFAULT ${value};`,
        `-- in a later migration, in batches: UPDATE ${table} SET ${name} = ${value} WHERE ${name} IS NULL AND <a range of the key>;`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/add-exclusion-constraint.js


/** Builds its index under ACCESS EXCLUSIVE; Postgres has no other way to add one. */
const addExclusionConstraint = {
    id: "add-exclusion-constraint",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_EXCLUSION").flatMap(({ action }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(action.relation));
            if (table.made)
                return [];
            return [
                {
                    range: action.range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "build",
                    reason: `The constraint's index over ${table.sql} is built while nobody else may use the table, and there is no way around it.`,
                    rewrite: [
                        `-- at a quiet hour, or on a new table that takes the place of ${table.sql}:`,
                        `CREATE TABLE <new> (LIKE ${table.sql} INCLUDING ALL);`,
                        `ALTER TABLE <new> ${action.sql};`,
                        "-- copy the rows in batches, then rename both tables in one transaction",
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-fk-validating.js


/**
 * A foreign key is tried on every row, and writers of both tables wait meanwhile. A new column without a default holds only NULL:
 * there is nothing to try.
 */
const addFkValidating = {
    id: "add-fk-validating",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_FOREIGN").flatMap(({ constraint, action, added }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(action.relation));
            const hasValues = added === undefined || added.constraints.some(({ contype }) => contype === "CONSTR_DEFAULT");
            if (constraint.skip_validation || constraint.is_enforced === false || table.made || !hasValues)
                return [];
            const columns = added === undefined ? (0,hazards_names/* strings */.P$)(constraint.fk_attrs) : [added.column];
            const name = (0,hazards_names/* quote */.hD)(constraint.conname ?? (0,hazards_names/* joinName */.YU)(table.name, ...columns, "fkey"));
            const referenced = (0,hazards_names/* quoteQualified */.$s)((0,hazards_names/* nameOf */.Vb)(constraint.pktable));
            const keys = (0,hazards_names/* strings */.P$)(constraint.pk_attrs).map(hazards_names/* quote */.hD).join(", ");
            const target = keys === "" ? referenced : `${referenced} (${keys})`;
            const own = columns.map(hazards_names/* quote */.hD).join(", ");
            const foreignKey = `FOREIGN KEY (${own}) REFERENCES ${target}${onDelete(constraint.fk_del_action)}`;
            const addsNotValid = table.partitioned !== true || context.serverMajor >= 18;
            return [
                {
                    range: action.range,
                    table,
                    // The new column needs the stronger one.
                    lock: added === undefined ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
                    work: "scan",
                    reason: `Adding this foreign key tries every row of ${table.sql} while writers of it and of ${referenced} wait.`,
                    rewrite: addsNotValid
                        ? [
                            ...(added === undefined ? [] : [`ALTER TABLE ${table.sql} ADD COLUMN ${own} ${added.type};`]),
                            `ALTER TABLE ${table.sql} ADD CONSTRAINT ${name} ${foreignKey} NOT VALID;`,
                            `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${name};`,
                        ].join("\n")
                        : undefined,
                },
            ];
        });
    },
};
const ACTIONS = {
    c: " ON DELETE CASCADE",
    n: " ON DELETE SET NULL",
    d: " ON DELETE SET DEFAULT",
    r: " ON DELETE RESTRICT",
};
function onDelete(action) {
    return ACTIONS[action ?? ""] ?? "";
}

;// CONCATENATED MODULE: ./lib/hazards/rules/add-primary-key.js


/** Builds its index, and reads the table for NULLs, under ACCESS EXCLUSIVE. */
const addPrimaryKey = {
    id: "add-primary-key",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_PRIMARY").flatMap(({ constraint, action, added }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(action.relation));
            if (constraint.indexname !== undefined || table.made)
                return [];
            const columns = added === undefined ? (0,hazards_names/* strings */.P$)(constraint.keys) : [added.column];
            const name = (0,hazards_names/* quote */.hD)(constraint.conname ?? `${table.name}_pkey`);
            const keys = columns.map(hazards_names/* quote */.hD).join(", ");
            return [
                {
                    range: action.range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "build",
                    reason: `The key's index over ${table.sql} is built while nobody else may use the table.`,
                    rewrite: [
                        `-- first make ${keys} NOT NULL (see set-not-null)`,
                        `-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${table.sql} (${keys});`,
                        `-- in the next one\nALTER TABLE ${table.sql} ADD CONSTRAINT ${name} PRIMARY KEY USING INDEX ${name};`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-unique-constraint.js


/** Builds its index under ACCESS EXCLUSIVE; one that is there already is taken over at once. */
const addUniqueConstraint = {
    id: "add-unique-constraint",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_UNIQUE").flatMap(({ constraint, action, added }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(action.relation));
            if (constraint.indexname !== undefined || table.made)
                return [];
            const columns = added === undefined ? (0,hazards_names/* strings */.P$)(constraint.keys) : [added.column];
            const name = (0,hazards_names/* quote */.hD)(constraint.conname ?? (0,hazards_names/* joinName */.YU)(table.name, ...columns, "key"));
            const keys = columns.map(hazards_names/* quote */.hD).join(", ");
            const nulls = constraint.nulls_not_distinct === true ? " NULLS NOT DISTINCT" : "";
            return [
                {
                    range: action.range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "build",
                    reason: `The constraint's index over ${table.sql} is built while nobody else may use the table.`,
                    rewrite: [
                        ...(added === undefined ? [] : [`ALTER TABLE ${table.sql} ADD COLUMN ${keys} ${added.type};`]),
                        `-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${table.sql} (${keys})${nulls};`,
                        `-- in the next one\nALTER TABLE ${table.sql} ADD CONSTRAINT ${name} UNIQUE USING INDEX ${name};`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/free-change.js


/** How the grammar and people call a type, and how the catalog does. */
const SAME = {
    varchar: "character varying",
    bpchar: "character",
    char: "character",
    int2: "smallint",
    int: "integer",
    int4: "integer",
    int8: "bigint",
    float4: "real",
    float8: "double precision",
    bool: "boolean",
    decimal: "numeric",
    timestamptz: "timestamp with time zone",
    timestamp: "timestamp without time zone",
    timetz: "time with time zone",
    time: "time without time zone",
    varbit: "bit varying",
};
/** A type as the catalog would write it, with its limits. */
function typeWords(type) {
    const name = (0,hazards_names/* strings */.P$)(type?.names).at(-1) ?? "";
    const limits = expressions_constants(type?.typmods);
    const words = SAME[name] ?? name;
    const size = limits.length === 0 || (words === "character" && limits[0] === "1") ? "" : `(${limits.join(",")})`;
    return `${words}${size}${"[]".repeat(type?.arrayBounds?.length ?? 0)}`;
}
/**
 * Whether values of the old type are good for the new one as they stand, so that ALTER COLUMN TYPE changes the catalog
 * only (ATColumnChangeRequiresRewrite, and the length coercions that Postgres knows to do nothing).
 *
 * @param timeZone of the session that will run it.
 */
function freeChange(from, to, timeZone) {
    const [old, fresh] = [read(from), read(to)];
    if (old.isArray || fresh.isArray)
        return from === to;
    if (old.name === fresh.name)
        return widens(old, fresh);
    const names = `${old.name} > ${fresh.name}`;
    if (names === "character varying > text" || names === "cidr > inet")
        return true;
    if (names === "text > character varying")
        return fresh.limits.length === 0;
    const utc = /^(?:utc|etc\/utc|gmt|etc\/gmt|zulu)$/i.test(timeZone ?? "");
    const timestamps = /^timestamp with(?:out)? time zone > timestamp with(?:out)? time zone$/.test(names);
    return timestamps && utc && widens({ ...old, name: fresh.name }, fresh);
}
function widens(old, fresh) {
    const [oldLimit, oldScale = 0] = old.limits;
    const [limit, scale = 0] = fresh.limits;
    if (limit === undefined)
        return fresh.name !== "character" || oldLimit === undefined;
    if (oldLimit === undefined)
        return isTime(fresh.name) && limit >= 6;
    if (fresh.name === "numeric")
        return scale === oldScale && limit >= oldLimit;
    if (fresh.name === "character" || fresh.name === "bit")
        return limit === oldLimit;
    return limit >= oldLimit;
}
function isTime(name) {
    return /^(?:timestamp|time|interval)/.test(name);
}
function read(type) {
    const lower = type.toLowerCase().replace(/\s+/g, " ").trim();
    const limits = /\(([\d\s,]+)\)/.exec(lower)?.[1]?.split(",").map(Number) ?? [];
    const bare = lower
        .replace(/\s*\([\d\s,]+\)/, "")
        .replaceAll("[]", "")
        .replace(/^pg_catalog\./, "");
    const withZone = bare.replace(/^(time(?:stamp)?)$/, "$1 without time zone");
    return { name: SAME[bare] ?? withZone, limits, isArray: lower.includes("[]") };
}

;// CONCATENATED MODULE: ./lib/hazards/rules/alter-column-type.js



/** A new type rewrites the table, unless old values are good as they stand. */
const alterColumnType = {
    id: "alter-column-type",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap((action) => {
            const { subtype, name = "", def } = action.command;
            if (subtype !== "AT_AlterColumnType" || action.objtype !== "OBJECT_TABLE")
                return [];
            if (def === undefined || !("ColumnDef" in def))
                return [];
            const table = context.table((0,hazards_names/* nameOf */.Vb)(action.relation));
            if (table.made)
                return [];
            const to = typeWords(def.ColumnDef.typeName);
            const from = table.facts?.columns?.[name]?.type ?? table.record?.types.get(name);
            const converts = def.ColumnDef.raw_default !== undefined && !castsItself(action, name);
            if (from !== undefined && !converts && freeChange(from, to, context.timeZone))
                return [];
            const [column, fresh] = [(0,hazards_names/* quote */.hD)(name), (0,hazards_names/* quote */.hD)(`${name}_new`)];
            const was = from === undefined ? ", unless its old type happens to allow it as it stands" : ` (it was ${from})`;
            return [
                {
                    range: action.range,
                    table,
                    object: `${table.sql}.${column}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `Making ${column} ${to} rewrites ${table.sql} and its indexes${was}.`,
                    rewrite: [
                        `ALTER TABLE ${table.sql} ADD COLUMN ${fresh} ${to};`,
                        `-- write both columns (a trigger), fill ${fresh} in batches, then in a later migration:`,
                        `ALTER TABLE ${table.sql} RENAME COLUMN ${column} TO ${(0,hazards_names/* quote */.hD)(`${name}_old`)};`,
                        `ALTER TABLE ${table.sql} RENAME COLUMN ${fresh} TO ${column};`,
                    ].join("\n"),
                },
            ];
        });
    },
};
/** `USING c::text`, which is what happens without USING as well. */
function castsItself({ command: { def } }, column) {
    const using = def !== undefined && "ColumnDef" in def ? def.ColumnDef.raw_default : undefined;
    if (using === undefined || !("TypeCast" in using))
        return false;
    const { arg } = using.TypeCast;
    return arg !== undefined && "ColumnRef" in arg && columnNames(arg)[0] === column;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/attach-partition-scan.js


/** The new partition's rows are tried against its bounds, unless a valid CHECK proves that they fit. */
const attachPartitionScan = {
    id: "attach-partition-scan",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, def }, relation, range, sql }) => {
            if (subtype !== "AT_AttachPartition" || def === undefined || !("PartitionCmd" in def))
                return [];
            const table = context.table((0,hazards_names/* nameOf */.Vb)(def.PartitionCmd.name));
            const bounds = expressions_constants(def.PartitionCmd.bound);
            if (table.made || isProved(table, bounds))
                return [];
            const parent = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            const check = (0,hazards_names/* quote */.hD)((0,hazards_names/* joinName */.YU)(table.name, "bounds"));
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "scan",
                    reason: `Attaching ${table.sql} to ${parent.sql} tries every row of it against the bounds while nobody else may use it.`,
                    rewrite: [
                        `ALTER TABLE ${table.sql} ADD CONSTRAINT ${check} CHECK (${within(def.PartitionCmd.bound)}) NOT VALID;`,
                        `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${check};`,
                        `-- in a later migration\nALTER TABLE ${parent.sql} ${sql};`,
                        `ALTER TABLE ${table.sql} DROP CONSTRAINT ${check};`,
                    ].join("\n"),
                },
            ];
        });
    },
};
/** A valid CHECK that names every value of the bounds and rules out NULL is taken to prove them. */
function isProved({ record, facts }, bounds) {
    const own = [...(record?.constraints.values() ?? [])].some(({ kind, expression, validated }) => kind === "check" &&
        validated &&
        bounds.every((value) => expressions_constants(expression).includes(value)) &&
        rulesOutNull(expression));
    const known = (facts?.checks ?? []).some(({ validated, definition }) => validated && /IS NOT NULL/.test(definition) && bounds.every((value) => definition.includes(value)));
    return bounds.length > 0 && (own || known);
}
/** The condition that proves the bounds of a key of one column; of what column, the catalog knows. */
function within(bound) {
    const list = expressions_constants(bound?.listdatums).map(hazards_names/* literal */.eu);
    if (list.length > 0)
        return `<key> IS NOT NULL AND <key> IN (${list.join(", ")})`;
    const [[lower, ...more], [upper]] = [expressions_constants(bound?.lowerdatums), expressions_constants(bound?.upperdatums)];
    if (lower === undefined || upper === undefined || more.length > 0)
        return "<the key is not NULL and within the bounds>";
    return `<key> IS NOT NULL AND <key> >= ${(0,hazards_names/* literal */.eu)(lower)} AND <key> < ${(0,hazards_names/* literal */.eu)(upper)}`;
}
function rulesOutNull(expression) {
    return allNodesIn(expression).some(([kind, node]) => kind === "NullTest" && "nulltesttype" in node && node.nulltesttype === "IS_NOT_NULL");
}

;// CONCATENATED MODULE: ./lib/hazards/api.js
/** The roles of a Supabase project that a stranger's browser acts as. */
const BROWSER_ROLES = ["anon", "authenticated", "public"];
/** Whether what stands in a schema is served to the internet. */
function isServed({ api }, schema) {
    return api?.schemas.includes(schema) === true;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/auth-users-exposed.js



/** `auth.users` holds the addresses and password hashes of all users; a served view shows what it selects. */
const authUsersExposed = {
    id: "auth-users-exposed",
    kind: "security",
    about: ["ViewStmt", "CreateTableAsStmt"],
    check({ node }, context) {
        const view = "ViewStmt" in node
            ? node.ViewStmt.view
            : "CreateTableAsStmt" in node
                ? node.CreateTableAsStmt.into?.rel
                : undefined;
        if (view === undefined || view.relpersistence === "t")
            return [];
        const name = (0,hazards_names/* nameOf */.Vb)(view);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        if (!isServed(context, schema) || !readsUsers(node))
            return [];
        const sql = (0,hazards_names/* quoteQualified */.$s)(name);
        return [
            {
                object: sql,
                severity: "danger",
                reason: `The API serves ${sql}, which shows rows of auth.users: addresses, phone numbers, metadata of every user.`,
                rewrite: `-- a table of your own with what may be shown, kept in step by a trigger on auth.users, with policies\nCREATE TABLE public.profiles (id uuid PRIMARY KEY REFERENCES auth.users (id) ON DELETE CASCADE);`,
                stands: (end) => end.relations.get(`${schema}.${name.name}`)?.gone === false,
            },
        ];
    },
};
function readsUsers(node) {
    return allNodesIn(node).some(([kind, found]) => {
        if (kind !== "RangeVar")
            return false;
        const { schemaname, relname } = found;
        return schemaname === "auth" && relname === "users";
    });
}

;// CONCATENATED MODULE: ./lib/sql/kind.js
/** Which kind a node is: the name of its only field. */
function kindOf(node) {
    for (const kind in node)
        return kind;
    return "";
}

;// CONCATENATED MODULE: ./lib/sql/transactional.js

/** The kinds among which those statements are. */
const NON_TRANSACTIONAL = [
    "IndexStmt",
    "DropStmt",
    "ReindexStmt",
    "VacuumStmt",
    "ClusterStmt",
    "DiscardStmt",
    "AlterTableStmt",
    "CreatedbStmt",
    "DropdbStmt",
    "CreateTableSpaceStmt",
    "DropTableSpaceStmt",
    "AlterSystemStmt",
    "AlterDatabaseStmt",
    "CreateSubscriptionStmt",
    "DropSubscriptionStmt",
    "AlterSubscriptionStmt",
];
const KINDS = new Set(NON_TRANSACTIONAL);
/**
 * What a statement is when Postgres refuses it inside a transaction block, else `undefined`. The list follows the callers of
 * `PreventInTransactionBlock` in Postgres 18 (utility.c and src/backend/commands). Left out is what depends on the
 * catalog: a plain REINDEX or CLUSTER of a partitioned table, a CALL whose procedure commits.
 */
function nonTransactionalOf(node) {
    if (!KINDS.has(kindOf(node)))
        return undefined;
    return ofIndexes(node) ?? ofTables(node) ?? ofDatabases(node) ?? ofSubscriptions(node);
}
/** Reads `(NAME)`, `(NAME true)`, `(NAME 0)`, `NAME = off` as Postgres' defGetBoolean does; absent: `fallback`. */
function optionIsOn(options, name, fallback = false) {
    const option = optionsOf(options).findLast(({ defname }) => defname === name);
    if (option === undefined)
        return fallback;
    const { arg } = option;
    if (arg === undefined)
        return true;
    if ("Integer" in arg)
        return arg.Integer.ival !== undefined && arg.Integer.ival !== 0;
    const word = "String" in arg ? arg.String.sval : "TypeName" in arg ? lastName(arg.TypeName.names) : undefined;
    return !["false", "off"].includes((word ?? "").toLowerCase());
}
function ofIndexes(node) {
    if ("IndexStmt" in node && node.IndexStmt.concurrent) {
        const { relation, idxname: index, if_not_exists: ifNotExists = false } = node.IndexStmt;
        const { schema, name: table } = nameOf(relation);
        return {
            command: "CREATE INDEX CONCURRENTLY",
            effect: { type: "create-index", schema, table, index, ifNotExists },
        };
    }
    if ("DropStmt" in node && node.DropStmt.concurrent) {
        const { objects = [], missing_ok: ifExists = false } = node.DropStmt;
        const names = objects.map((object) => ("List" in object ? nameFrom(object.List.items) : nameFrom([])));
        return { command: "DROP INDEX CONCURRENTLY", effect: { type: "drop-index", names, ifExists } };
    }
    return "ReindexStmt" in node ? ofReindex(node.ReindexStmt) : undefined;
}
function ofReindex(statement) {
    const { kind, relation, params } = statement;
    const concurrently = optionIsOn(params, "concurrently");
    if (kind === "REINDEX_OBJECT_INDEX" || kind === "REINDEX_OBJECT_TABLE") {
        if (!concurrently)
            return undefined;
        const target = kind === "REINDEX_OBJECT_INDEX" ? "index" : "table";
        return {
            command: "REINDEX CONCURRENTLY",
            effect: { type: "reindex", ...nameOf(relation), target },
        };
    }
    const command = `REINDEX ${kind?.replace("REINDEX_OBJECT_", "") ?? ""}`;
    if (!concurrently)
        return repeatable(command);
    const effect = {
        type: "reindex",
        schema: undefined,
        name: statement.name ?? "",
        target: kind === "REINDEX_OBJECT_SCHEMA" ? "schema" : "database",
    };
    return { command: `${command} CONCURRENTLY`, effect };
}
function ofTables(node) {
    if ("VacuumStmt" in node)
        return node.VacuumStmt.is_vacuumcmd ? repeatable("VACUUM") : undefined;
    if ("ClusterStmt" in node)
        return node.ClusterStmt.relation ? undefined : repeatable("CLUSTER");
    if ("DiscardStmt" in node) {
        return (node.DiscardStmt.target ?? "DISCARD_ALL") === "DISCARD_ALL"
            ? repeatable("DISCARD ALL")
            : undefined;
    }
    if (!("AlterTableStmt" in node))
        return undefined;
    const { relation, cmds = [] } = node.AlterTableStmt;
    for (const cmd of cmds) {
        const def = "AlterTableCmd" in cmd ? cmd.AlterTableCmd.def : undefined;
        if (def === undefined || !("PartitionCmd" in def) || !def.PartitionCmd.concurrent)
            continue;
        const partition = nameOf(def.PartitionCmd.name);
        return {
            command: "DETACH PARTITION CONCURRENTLY",
            effect: { type: "detach-partition", parent: nameOf(relation), partition },
        };
    }
    return undefined;
}
function ofDatabases(node) {
    if ("CreatedbStmt" in node)
        return named("CREATE DATABASE", "create-database", node.CreatedbStmt.dbname);
    if ("DropdbStmt" in node)
        return named("DROP DATABASE", "drop-database", node.DropdbStmt.dbname);
    if ("CreateTableSpaceStmt" in node) {
        return named("CREATE TABLESPACE", "create-tablespace", node.CreateTableSpaceStmt.tablespacename);
    }
    if ("DropTableSpaceStmt" in node) {
        return named("DROP TABLESPACE", "drop-tablespace", node.DropTableSpaceStmt.tablespacename);
    }
    if ("AlterSystemStmt" in node)
        return repeatable("ALTER SYSTEM");
    if (!("AlterDatabaseStmt" in node))
        return undefined;
    const moves = optionsOf(node.AlterDatabaseStmt.options).some(({ defname }) => defname === "tablespace");
    return moves ? repeatable("ALTER DATABASE SET TABLESPACE") : undefined;
}
/** Whatever touches the publisher's replication slots cannot be rolled back. */
function ofSubscriptions(node) {
    if ("CreateSubscriptionStmt" in node) {
        const { subname, options } = node.CreateSubscriptionStmt;
        const makesSlot = optionIsOn(options, "create_slot", optionIsOn(options, "connect", true));
        return makesSlot ? named("CREATE SUBSCRIPTION", "create-subscription", subname) : undefined;
    }
    if ("DropSubscriptionStmt" in node) {
        // Allowed in a transaction only when slot_name is NONE, which the catalog knows.
        return named("DROP SUBSCRIPTION", "drop-subscription", node.DropSubscriptionStmt.subname);
    }
    if (!("AlterSubscriptionStmt" in node))
        return undefined;
    const { kind, options } = node.AlterSubscriptionStmt;
    const publications = /^ALTER_SUBSCRIPTION_(?:SET|ADD|DROP)_PUBLICATION$/.test(kind ?? "");
    const refreshes = kind === "ALTER_SUBSCRIPTION_REFRESH" || (publications && optionIsOn(options, "refresh", true));
    if (refreshes)
        return repeatable("ALTER SUBSCRIPTION with refresh");
    const altersSlot = optionsOf(options).some(({ defname = "" }) => ["failover", "two_phase"].includes(defname));
    return kind === "ALTER_SUBSCRIPTION_OPTIONS" && altersSlot
        ? repeatable("ALTER SUBSCRIPTION SET")
        : undefined;
}
function repeatable(command) {
    return { command, effect: { type: "repeatable" } };
}
function named(command, type, name = "") {
    return { command, effect: { type, name } };
}
function optionsOf(options) {
    return (options ?? []).flatMap((node) => ("DefElem" in node ? [node.DefElem] : []));
}
function nameOf(relation) {
    return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}
function nameFrom(parts) {
    const names = (parts ?? []).flatMap((part) => ("String" in part ? [part.String.sval ?? ""] : []));
    return { schema: names.at(-2), name: names.at(-1) ?? "" };
}
function lastName(names) {
    return nameFrom(names).name;
}

;// CONCATENATED MODULE: ./lib/hazards/options.js


/** Whether an option such as `security_invoker` is on; not given, it is off. */
function optionOn(options, name) {
    return optionIsOn(options, name);
}
function options_option(options, name) {
    return (options ?? [])
        .flatMap((node) => ("DefElem" in node ? [node.DefElem] : []))
        .findLast(({ defname }) => defname === name);
}
/** The words of an option's value: `LANGUAGE sql`, `VOLATILE`, `SCHEMA extensions`. */
function optionWord(options, name) {
    const arg = options_option(options, name)?.arg;
    if (arg === undefined)
        return undefined;
    if ("String" in arg)
        return arg.String.sval ?? "";
    if ("List" in arg)
        return (0,hazards_names/* strings */.P$)(arg.List.items)[0];
    if ("TypeName" in arg)
        return (0,hazards_names/* strings */.P$)(arg.TypeName.names).at(-1);
    if ("Boolean" in arg)
        return arg.Boolean.boolval === true ? "true" : "false";
    return undefined;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/cluster-or-vacuum-full.js


/** Both write the table anew under ACCESS EXCLUSIVE. */
const clusterOrVacuumFull = {
    id: "cluster-or-vacuum-full",
    kind: "locking",
    about: ["ClusterStmt", "VacuumStmt"],
    check({ node }, context) {
        if ("ClusterStmt" in node)
            return finding("CLUSTER", node.ClusterStmt.relation, context);
        if (!("VacuumStmt" in node) ||
            !node.VacuumStmt.is_vacuumcmd ||
            !optionOn(node.VacuumStmt.options, "full"))
            return [];
        const { rels = [] } = node.VacuumStmt;
        if (rels.length === 0)
            return finding("VACUUM FULL", undefined, context);
        return rels.flatMap((rel) => "VacuumRelation" in rel ? finding("VACUUM FULL", rel.VacuumRelation.relation, context) : []);
    },
};
function finding(command, relation, context) {
    const table = relation === undefined ? undefined : context.table((0,hazards_names/* nameOf */.Vb)(relation));
    if (table?.made === true)
        return [];
    const object = table?.sql ?? "every table";
    return [
        {
            table,
            object,
            lock: "ACCESS EXCLUSIVE",
            work: "rewrite",
            reason: `${command} writes ${object} anew while nobody else may use it.`,
            rewrite: `-- in a migration of its own; frees the space for new rows\nVACUUM${table === undefined ? "" : ` ${table.sql}`};`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/hazards/rules/concurrently-in-transaction.js


/** Refused with 25001: the statement needs to commit on its own. */
const concurrentlyInTransaction = {
    id: "concurrently-in-transaction",
    kind: "failing",
    about: NON_TRANSACTIONAL,
    check(statement, { transaction }) {
        const command = nonTransactionalOf(statement.node)?.command;
        if (command === undefined || transaction.block === "none")
            return [];
        const whose = transaction.block === "explicit" ? "the transaction that BEGIN opened" : "the file's transaction";
        return [
            {
                severity: "danger",
                reason: `${command} cannot run inside ${whose}: Postgres refuses it (25001).`,
                rewrite: `-- in a migration of its own, without BEGIN\n${sqlOf(statement)};`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/concurrently-on-partitioned.js


/** Refused with 0A000: an index of a partitioned table is built or dropped without CONCURRENTLY, or ON ONLY. */
const concurrentlyOnPartitioned = {
    id: "concurrently-on-partitioned",
    kind: "failing",
    about: ["IndexStmt", "DropStmt"],
    check(statement, context) {
        const { node } = statement;
        if ("IndexStmt" in node && node.IndexStmt.concurrent) {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(node.IndexStmt.relation));
            if (table.partitioned !== true)
                return [];
            const index = node.IndexStmt.idxname === undefined ? "its_index" : (0,hazards_names/* quote */.hD)(node.IndexStmt.idxname);
            return [
                {
                    table,
                    severity: "danger",
                    reason: `${table.sql} is partitioned, and Postgres refuses CREATE INDEX CONCURRENTLY on a partitioned table.`,
                    rewrite: [
                        `${sqlOf(statement)
                            .replace(/\s*\bconcurrently\b/i, "")
                            .replace(/\bon\b(?!\s+only)/i, "$& ONLY")};`,
                        "-- for each partition: CREATE INDEX CONCURRENTLY … ON <partition> …;",
                        `-- then: ALTER INDEX ${index} ATTACH PARTITION <its index>;`,
                    ].join("\n"),
                },
            ];
        }
        if (!("DropStmt" in node) || !node.DropStmt.concurrent)
            return [];
        return (node.DropStmt.objects ?? []).flatMap((object) => {
            const index = (0,hazards_names/* objectName */.Hd)(object);
            const table = context.tableOfIndex(index);
            if (table?.partitioned !== true)
                return [];
            return [
                {
                    table,
                    object: (0,hazards_names/* quoteQualified */.$s)(index),
                    severity: "danger",
                    reason: `${table.sql} is partitioned, and Postgres refuses DROP INDEX CONCURRENTLY for its indexes.`,
                    rewrite: `DROP INDEX ${(0,hazards_names/* quoteQualified */.$s)(index)};`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/create-partition-lock.js


/** CREATE TABLE … PARTITION OF locks the parent against everything; ATTACH PARTITION does not. */
const createPartitionLock = {
    id: "create-partition-lock",
    kind: "locking",
    about: ["CreateStmt"],
    check(statement, context) {
        const { node, text, range } = statement;
        if (!("CreateStmt" in node) || node.CreateStmt.partbound === undefined)
            return [];
        const { relation, partbound, inhRelations = [] } = node.CreateStmt;
        const child = (0,hazards_names/* quoteQualified */.$s)((0,hazards_names/* nameOf */.Vb)(relation));
        // The grammar places a bound at its FOR, or at DEFAULT.
        const words = text.slice(offsetIn(statement, partbound.location), range.end);
        const [bound = "", ...more] = words.split(/\s+(?=(?:partition\s+by|using|with\s*\((?!\s*modulus)|tablespace)\b)/i);
        const values = /^(?:for|default)/i.test(bound) ? bound : `FOR VALUES ${bound}`;
        const likeParent = more.filter((option) => /^partition/i.test(option)).map((option) => ` ${option}`);
        return inhRelations.flatMap((parent) => {
            const table = context.table((0,hazards_names/* objectName */.Hd)(parent));
            if (table.made)
                return [];
            return [
                {
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Making a partition in place waits for every query on ${table.sql} and makes the ones after it wait as well.`,
                    rewrite: [
                        `CREATE TABLE ${child} (LIKE ${table.sql} INCLUDING ALL)${likeParent.join("")};`,
                        `ALTER TABLE ${table.sql} ATTACH PARTITION ${child} ${values};`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/create-trigger.js

/** Short, but it waits for every writer's transaction, and the writers after it wait as well. */
const createTrigger = {
    id: "create-trigger",
    kind: "locking",
    about: ["CreateTrigStmt"],
    check({ node }, context) {
        if (!("CreateTrigStmt" in node))
            return [];
        const { relation, trigname = "" } = node.CreateTrigStmt;
        const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
        if (table.made || table.record?.kind === "view" || table.facts?.kind === "view")
            return [];
        return [
            {
                table,
                lock: "SHARE ROW EXCLUSIVE",
                severity: "note",
                reason: `Creating ${(0,hazards_names/* quote */.hD)(trigname)} waits for every open writer of ${table.sql} and makes the ones after it wait as well.`,
                rewrite: "-- in a migration of its own, so that the lock is held for an instant only",
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/selective.js

/** Whether a statement is an UPDATE or DELETE with a condition that leaves rows alone. What runs inside it is not looked at. */
function isSelective(node) {
    if ("UpdateStmt" in node)
        return isCondition(node.UpdateStmt.whereClause);
    if ("DeleteStmt" in node)
        return isCondition(node.DeleteStmt.whereClause);
    return false;
}
const isCondition = (where) => where !== undefined && !isAlwaysTrue(where);

;// CONCATENATED MODULE: ./lib/hazards/rules/delete-without-where.js


/** Every row is gone. */
const deleteWithoutWhere = {
    id: "delete-without-where",
    kind: "destructive",
    about: ["DeleteStmt"],
    check({ node }, context) {
        if (!("DeleteStmt" in node))
            return [];
        const { relation } = node.DeleteStmt;
        const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
        // Without a condition, USING pairs every row with something.
        if (table.made || isSelective(node))
            return [];
        return [
            {
                table,
                lock: "ROW EXCLUSIVE",
                severity: "danger",
                reason: `Without a condition this deletes every row of ${table.sql}.`,
                rewrite: `DELETE FROM ${table.sql} WHERE <what is to go> AND <a range of the key>;`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/detach-partition.js

/** Without CONCURRENTLY (14 and newer) parent and partition are locked against everything. */
const detachPartition = {
    id: "detach-partition",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, def }, relation, range }) => {
            if (subtype !== "AT_DetachPartition" || def === undefined || !("PartitionCmd" in def))
                return [];
            const parent = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            const partition = context.table((0,hazards_names/* nameOf */.Vb)(def.PartitionCmd.name));
            if (def.PartitionCmd.concurrent || parent.made)
                return [];
            return [
                {
                    range,
                    table: parent,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Detaching ${partition.sql} waits for every query on ${parent.sql} and makes the ones after it wait as well.`,
                    rewrite: context.serverMajor >= 14
                        ? `-- in a migration of its own\nALTER TABLE ${parent.sql} DETACH PARTITION ${partition.sql} CONCURRENTLY;`
                        : undefined,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/disable-trigger.js

/** What the trigger would have checked or kept in step is not, for every session. */
const disableTrigger = {
    id: "disable-trigger",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype = "", name }, relation, range }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if (!/^AT_DisableTrig/.test(subtype) || table.made)
                return [];
            const which = name === undefined ? "Its triggers" : `The trigger ${(0,hazards_names/* quote */.hD)(name)}`;
            const keys = subtype === "AT_DisableTrigAll" ? ", foreign keys included," : "";
            return [
                {
                    range,
                    table,
                    lock: "SHARE ROW EXCLUSIVE",
                    severity: "warning",
                    reason: `${which}${keys} no longer run for anybody who writes to ${table.sql}, and writers wait meanwhile.`,
                    rewrite: `-- for this session only: a trigger with WHEN (current_setting('app.skip_triggers', true) IS DISTINCT FROM 'on')`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/domain-constraint.js


/** Every table with a column of the domain is read under SHARE. */
const domainConstraint = {
    id: "domain-constraint",
    kind: "locking",
    about: ["AlterDomainStmt"],
    check({ node }, context) {
        if (!("AlterDomainStmt" in node))
            return [];
        const { subtype, typeName, def } = node.AlterDomainStmt;
        const name = (0,hazards_names/* nameFrom */.Ov)(typeName);
        const [constraint] = def === undefined ? [] : constraintsOf([def]);
        const adds = subtype === "C" && constraint?.skip_validation !== true;
        if ((!adds && subtype !== "O") || context.world.type(name)?.made === true)
            return [];
        const domain = (0,hazards_names/* quoteQualified */.$s)(name);
        const rule = (0,hazards_names/* quote */.hD)(constraint?.conname ?? `${name.name}_check`);
        const check = adds ? "CHECK (<the same condition>)" : "CHECK (VALUE IS NOT NULL)";
        return [
            {
                object: domain,
                lock: "SHARE",
                work: "scan",
                severity: "warning",
                reason: `Every table with a column of type ${domain} is read while its writers wait.`,
                rewrite: [
                    `ALTER DOMAIN ${domain} ADD CONSTRAINT ${rule} ${check} NOT VALID;`,
                    `-- in a later migration\nALTER DOMAIN ${domain} VALIDATE CONSTRAINT ${rule};`,
                ].join("\n"),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/dropped.js


/** @param kinds the grammar's names for what is dropped, such as `OBJECT_TABLE`. */
function droppedObjects({ node, text, range }, kinds) {
    if (!("DropStmt" in node) || !kinds.includes(node.DropStmt.removeType ?? ""))
        return [];
    const { objects = [], removeType: kind = "", behavior } = node.DropStmt;
    // The first one begins with the DROP itself.
    const parts = splitAtCommas(text, range);
    return objects.map((object, index) => {
        const name = (0,hazards_names/* objectName */.Hd)(object);
        const own = parts.length === objects.length ? parts[index] : undefined;
        return {
            kind,
            name,
            sql: (0,hazards_names/* quoteQualified */.$s)(name),
            range: own ?? range,
            cascade: behavior === "DROP_CASCADE",
        };
    });
}
/** What goes with it, or stands in the way of it, as far as the catalog told. */
function dependantsSentence(name, among, cascade, context) {
    const dependants = context.dependantsOf(name, among);
    if (dependants.length === 0)
        return cascade && among === "relations" ? ", and CASCADE drops what depends on it" : "";
    return dependantsClause(dependants, cascade);
}
/** @param dependants at least one */
function dependantsClause(dependants, cascade) {
    return cascade
        ? `, and CASCADE drops ${listed(dependants)}`
        : `, and fails as long as ${listed(dependants)} depend${dependants.length === 1 ? "s" : ""} on it`;
}
/** The first of them by name, the others as a number. */
function listed(names) {
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    return `${names.slice(0, 5).join(", ")}${more}`;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-column.js


/** The values are gone with it, and clients that name it fail. */
const dropColumn = {
    id: "drop-column",
    kind: "destructive",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, name = "", behavior }, relation, range, objtype }) => {
            if (subtype !== "AT_DropColumn" || objtype === "OBJECT_VIEW")
                return [];
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            const ofSet = table.made ||
                table.record?.columns.has(name) === true ||
                context.world.type((0,hazards_names/* nameOf */.Vb)(relation))?.made;
            if (ofSet)
                return [];
            const column = (0,hazards_names/* quote */.hD)(name);
            const used = usedBy(context.world.remaining(table.facts?.columns?.[name]?.dependants ?? []), behavior === "DROP_CASCADE");
            return [
                {
                    range,
                    table,
                    // The table is what is locked, and what the size is of.
                    ...(objtype === "OBJECT_TABLE"
                        ? { lock: "ACCESS EXCLUSIVE" }
                        : { object: `${table.sql}.${column}` }),
                    severity: "danger",
                    reason: `Dropping ${table.sql}.${column} deletes its values for good${used}.`,
                    rewrite: objtype !== "OBJECT_TABLE"
                        ? undefined
                        : [
                            `-- now: let new rows do without it, and deploy clients that no longer name it`,
                            `ALTER TABLE ${table.sql} ALTER COLUMN ${column} DROP NOT NULL;`,
                            `-- in a later migration\nALTER TABLE ${table.sql} DROP COLUMN ${column};`,
                        ].join("\n"),
                },
            ];
        });
    },
};
function usedBy(dependants, cascade) {
    if (dependants.length > 0)
        return dependantsClause(dependants, cascade);
    return cascade ? ", and CASCADE drops the views and keys that use it" : "";
}

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-database.js

const dropDatabase = {
    id: "drop-database",
    kind: "destructive",
    about: ["DropdbStmt"],
    check({ node }) {
        if (!("DropdbStmt" in node))
            return [];
        const name = (0,hazards_names/* quote */.hD)(node.DropdbStmt.dbname ?? "");
        return [
            {
                object: name,
                severity: "danger",
                reason: `Dropping the database ${name} deletes everything in it for good.`,
                rewrite: `ALTER DATABASE ${name} RENAME TO ${(0,hazards_names/* quote */.hD)(`${node.DropdbStmt.dbname ?? ""}_old`)};`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-function.js

/** Clients that call it fail; one that the set puts back under the same name is no hazard, unless CASCADE took more along. */
const dropFunction = {
    id: "drop-function",
    kind: "destructive",
    about: ["DropStmt"],
    check(statement, context) {
        const kinds = ["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE", "OBJECT_AGGREGATE"];
        return droppedObjects(statement, kinds).flatMap(({ name, sql, range, cascade }) => {
            const { world } = context;
            const key = world.resolve(name, world.routines);
            const before = world.routines.get(key);
            if (before?.made === true && !before.gone)
                return [];
            return [
                {
                    range,
                    object: sql,
                    severity: cascade ? "danger" : "warning",
                    reason: cascade
                        ? `CASCADE drops the triggers, policies and columns that use ${sql}${dependantsSentence(name, "functions", true, context)}.`
                        : `Clients that call ${sql} fail from here on.`,
                    rewrite: `-- leave it in place until no client calls it; in a later migration\nDROP FUNCTION ${sql};`,
                    stands: (end) => {
                        const after = end.routines.get(key);
                        return cascade || after === undefined || after.gone || after === before;
                    },
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-index-not-concurrent.js

/** DROP INDEX locks the index's table too (https://www.postgresql.org/docs/current/sql-dropindex.html). */
const dropIndexNotConcurrent = {
    id: "drop-index-not-concurrent",
    kind: "locking",
    about: ["DropStmt"],
    check({ node }, context) {
        if (!("DropStmt" in node) || node.DropStmt.removeType !== "OBJECT_INDEX" || node.DropStmt.concurrent)
            return [];
        const { objects = [], missing_ok: optional = false } = node.DropStmt;
        return objects.flatMap((object) => {
            const index = (0,hazards_names/* objectName */.Hd)(object);
            const table = context.tableOfIndex(index);
            const record = context.world.indexes.get(context.world.resolve(index, context.world.indexes));
            if (table?.made === true || record?.made === true)
                return [];
            const sql = (0,hazards_names/* quoteQualified */.$s)(index);
            return [
                {
                    table,
                    object: sql,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Dropping ${sql} waits for every query on its table and makes the ones after it wait as well.`,
                    rewrite: `-- in a migration of its own\nDROP INDEX CONCURRENTLY ${optional ? "IF EXISTS " : ""}${sql};`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-not-null.js

/** Clients that have never met a NULL there may not bear one; and going back needs a scan. */
const dropNotNull = {
    id: "drop-not-null",
    kind: "breaking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, name = "" }, relation, range }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if (subtype !== "AT_DropNotNull" || table.made || table.record?.columns.has(name) === true)
                return [];
            if (table.facts?.columns?.[name]?.notNull === false)
                return [];
            const column = (0,hazards_names/* quote */.hD)(name);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${column}`,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Clients that take ${column} for never NULL may fail on the first one that is.`,
                    rewrite: `-- deploy clients that bear a NULL first; then\nALTER TABLE ${table.sql} ALTER COLUMN ${column} DROP NOT NULL;`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/dropped-policies.js

/** DROP POLICY names the table first and the policy last. */
function droppedPolicies(node) {
    if (!("DropStmt" in node) || node.DropStmt.removeType !== "OBJECT_POLICY")
        return [];
    return (node.DropStmt.objects ?? []).map((object) => {
        const parts = (0,hazards_names/* partsOf */.CI)(object);
        return { table: { schema: parts.at(-3), name: parts.at(-2) ?? "" }, policy: parts.at(-1) ?? "" };
    });
}

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-policy.js


/** Who could see rows may lose them, or see more when the policy was a restrictive one. */
const dropPolicy = {
    id: "drop-policy",
    kind: "security",
    about: ["DropStmt"],
    check({ node }, context) {
        return droppedPolicies(node).flatMap(({ table: name, policy }) => {
            const table = context.table(name);
            if (table.made)
                return [];
            return [
                {
                    table,
                    object: `${(0,hazards_names/* quote */.hD)(policy)} on ${table.sql}`,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Without ${(0,hazards_names/* quote */.hD)(policy)} other people see the rows of ${table.sql}: fewer when it let them, more when it restricted them.`,
                    rewrite: `-- in the same migration\nCREATE POLICY ${(0,hazards_names/* quote */.hD)(policy)} ON ${table.sql} USING (<the new rule>);`,
                    stands(end) {
                        const record = end.relations.get(table.key);
                        const dropped = record === undefined && table.record?.gone === true;
                        return !dropped && record?.policies.has((0,hazards_names/* quote */.hD)(policy)) !== true;
                    },
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/effects/grants.js

/** Which roles have gained or lost rights on relations of the set. */
function grantOf(world, { node }) {
    if ("AlterDefaultPrivilegesStmt" in node) {
        const { is_grant: gives = false, objtype, grantees } = node.AlterDefaultPrivilegesStmt.action ?? {};
        if (gives && objtype === "OBJECT_TABLE")
            for (const role of rolesOf(grantees))
                world.grantedByDefault.add(role);
    }
    if (!("GrantStmt" in node))
        return;
    const { is_grant: grants = false, objtype, targtype, objects = [], grantees } = node.GrantStmt;
    if (objtype !== "OBJECT_TABLE")
        return;
    const records = targtype === "ACL_TARGET_ALL_IN_SCHEMA"
        ? [...world.relations.values()].filter(({ schema }) => strings(objects).includes(schema))
        : objects.map((object) => world.touch(objectName(object)));
    for (const record of records) {
        for (const role of rolesOf(grantees))
            (grants ? record.granted : record.revoked).add(role);
    }
}
/** Names of roles; `public` for everybody. */
function rolesOf(grantees) {
    return (grantees ?? []).flatMap((grantee) => {
        if (!("RoleSpec" in grantee))
            return [];
        const { roletype, rolename } = grantee.RoleSpec;
        return [roletype === "ROLESPEC_PUBLIC" ? "public" : (rolename ?? "current_user")];
    });
}

// EXTERNAL MODULE: ./lib/hazards/severity.js
var severity = __webpack_require__(3470);
;// CONCATENATED MODULE: ./lib/hazards/rules/drop-schema.js




/** With CASCADE everything in it goes; DROP OWNED does the same for all that a role owns. */
const dropSchema = {
    id: "drop-schema",
    kind: "destructive",
    about: ["DropStmt", "DropOwnedStmt"],
    check(statement, context) {
        const { node } = statement;
        if ("DropOwnedStmt" in node) {
            return rolesOf(node.DropOwnedStmt.roles).map((role) => ({
                object: role,
                severity: "danger",
                reason: `DROP OWNED deletes every table, schema and function that ${role} owns in this database.`,
                rewrite: `REASSIGN OWNED BY ${(0,hazards_names/* quote */.hD)(role)} TO postgres;`,
            }));
        }
        return droppedObjects(statement, ["OBJECT_SCHEMA"]).flatMap(({ name, sql, range, cascade }) => {
            const { schemas, renamedSchemas } = context.world;
            // `IF EXISTS` finds nothing to drop, unless the set has given a schema this name.
            const isAbsent = context.schema(name.name) === "absent" && !renamedSchemas.has(name.name);
            if (schemas.has(name.name) || isAbsent)
                return [];
            return [
                {
                    range,
                    object: sql,
                    size: factsOf(name.name, context),
                    severity: cascade ? "danger" : "warning",
                    reason: cascade ? everything(name.name, sql, context) : standing(name.name, sql, context),
                    rewrite: `-- drop what is in it by name, so that a review sees it; then\nDROP SCHEMA ${sql} RESTRICT;`,
                },
            ];
        });
    },
};
function everything(name, sql, context) {
    const goes = contentsOf(name, context);
    const { dependants = [], ...size } = factsOf(name, context) ?? {};
    const named = goes.length === 0 ? "" : `: ${listed(goes)}`;
    const amount = (0,severity/* sizeWords */.pG)(size);
    const sum = amount === "" ? "" : `, ${amount} in all`;
    const others = context.world.remaining(dependants);
    const outside = others.length === 0 ? "" : ` Of other schemas it takes ${listed(others)}.`;
    return `CASCADE deletes every table, row and function in the schema ${sql}${named}${sum}.${outside}`;
}
function factsOf(name, { schema }) {
    const facts = schema(name);
    return facts === "absent" ? undefined : facts;
}
function standing(name, sql, context) {
    const holds = contentsOf(name, context);
    const refused = holds.length === 0 ? "" : `, and this fails as long as it holds ${listed(holds)}`;
    return `Clients that name the schema ${sql} fail from here on${refused}.`;
}
/** In the words of the catalog, without what the pending set has dropped before. */
function contentsOf(name, context) {
    const contents = factsOf(name, context)?.contents ?? [];
    return contents
        .filter((object) => !context.world.dropped.has(object.name))
        .map((object) => `${object.kind} ${object.name}`);
}

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-table.js

/** The rows are gone with it. */
const dropTable = {
    id: "drop-table",
    kind: "destructive",
    about: ["DropStmt"],
    check(statement, context) {
        return droppedObjects(statement, ["OBJECT_TABLE"]).flatMap(({ name, sql, range, cascade }) => {
            const table = context.table(name);
            // `IF EXISTS` finds nothing to drop, unless the set has moved a table to this name.
            if (table.made || (table.record === undefined && table.facts?.kind === "absent"))
                return [];
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "danger",
                    reason: `Dropping ${sql} deletes its rows for good${dependantsSentence(name, "relations", cascade, context)}.`,
                    rewrite: `-- first stop using it, keep it for a while, drop it in a later migration\nALTER TABLE ${sql} SET SCHEMA <an archive schema that the API does not serve>;`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-type.js

/** With CASCADE the columns of the type go, with their values; an extension takes its types along. */
const dropType = {
    id: "drop-type",
    kind: "destructive",
    about: ["DropStmt"],
    check(statement, context) {
        const kinds = ["OBJECT_TYPE", "OBJECT_DOMAIN", "OBJECT_EXTENSION"];
        return droppedObjects(statement, kinds).flatMap(({ name, sql, range, cascade, kind }) => {
            if (context.world.type(name)?.made === true || (kind === "OBJECT_EXTENSION" && !cascade))
                return [];
            const what = kind === "OBJECT_EXTENSION" ? "a type of the extension " : "";
            return [
                {
                    range,
                    object: sql,
                    severity: cascade ? "danger" : "warning",
                    reason: cascade
                        ? `CASCADE drops every column of ${what}${sql}, with its values${dependantsSentence(name, "types", true, context)}.`
                        : `Clients and functions that name the type ${sql} fail from here on.`,
                    rewrite: `-- first give its columns another type; then\nDROP ${WORDS[kind] ?? "TYPE"} ${sql} RESTRICT;`,
                },
            ];
        });
    },
};
const WORDS = { OBJECT_DOMAIN: "DOMAIN", OBJECT_EXTENSION: "EXTENSION" };

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-view.js

/** Clients that read it fail; one that the set puts back under the same name is no hazard. */
const dropView = {
    id: "drop-view",
    kind: "destructive",
    about: ["DropStmt"],
    check(statement, context) {
        return droppedObjects(statement, ["OBJECT_VIEW", "OBJECT_MATVIEW"]).flatMap(({ name, sql, range, cascade, kind }) => {
            const table = context.table(name);
            if (table.made)
                return [];
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: cascade ? "danger" : "warning",
                    reason: `Clients that read ${sql} fail from here on${dependantsSentence(name, "relations", cascade, context)}.`,
                    rewrite: kind === "OBJECT_VIEW"
                        ? `CREATE OR REPLACE VIEW ${sql} AS SELECT <the same columns first>;`
                        : undefined,
                    stands: (end) => cascade || end.relations.get(table.key)?.made !== true,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/dynamic-sql.js
/** Raised where a body is read: a computed EXECUTE, whose statement only the server will see. */
const dynamicSql = {
    id: "dynamic-sql",
    kind: "unseen",
    about: [],
    check: () => [],
    describe(expression) {
        const verb = /'\s*(alter|create|delete|drop|grant|insert|revoke|truncate|update)\b/i.exec(expression)?.[1];
        const what = verb === undefined ? "a statement" : `${/^[aeiou]/i.test(verb) ? "an" : "a"} ${verb.toUpperCase()}`;
        return {
            severity: verb === undefined || /^(?:insert|grant|create)$/i.test(verb) ? "note" : "warning",
            reason: `EXECUTE runs ${what} that is put together only when it runs, so nothing can be said about it here.`,
            rewrite: "-- write the statements out, one for each object",
        };
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/enum-value-same-transaction.js


/** Refused with 55P04: a value that ALTER TYPE adds may be used only after the commit. */
const enumValueSameTransaction = {
    id: "enum-value-same-transaction",
    kind: "failing",
    about: "every",
    check({ node }, { world, transaction }) {
        const added = world.enumValues.filter((value) => value.transaction === transaction.id);
        if (added.length === 0 || "AlterEnumStmt" in node || "DoStmt" in node || "CommentStmt" in node)
            return [];
        if ("CreateFunctionStmt" in node)
            return [];
        const used = new Set(expressions_constants(node));
        return added
            .filter(({ value }) => used.has(value))
            .map(({ type, value }) => ({
            object: type,
            // Without a cast it may be a text that only looks alike.
            severity: casts(node, type) ? "danger" : "warning",
            reason: `${(0,hazards_names/* literal */.eu)(value)} was added to ${type} in this transaction, and Postgres refuses (55P04) to use it before the commit.`,
            rewrite: `-- leave ALTER TYPE … ADD VALUE ${(0,hazards_names/* literal */.eu)(value)} in this migration and move this statement to the next one`,
        }));
    },
};
function casts(node, type) {
    return allNodesIn(node).some(([kind, found]) => (kind === "typeName" || kind === "TypeName") &&
        (0,hazards_names/* nameFrom */.Ov)(found.names).name === type.slice(type.indexOf(".") + 1));
}

;// CONCATENATED MODULE: ./lib/hazards/rules/extension-in-public.js



/** Extensions whose control file names their schema. */
const ELSEWHERE = new Set([
    "pg_cron",
    "pg_graphql",
    "pg_net",
    "pg_tle",
    "pgmq",
    "pgsodium",
    "plpgsql",
    "postgis_tiger_geocoder",
    "postgis_topology",
    "supabase_vault",
]);
/** Its functions are served as well, and its names stand in the way of yours. */
const extensionInPublic = {
    id: "extension-in-public",
    kind: "security",
    about: ["CreateExtensionStmt", "AlterObjectSchemaStmt"],
    check({ node }, context) {
        if ("CreateExtensionStmt" in node) {
            const { extname = "", options } = node.CreateExtensionStmt;
            const schema = optionWord(options, "schema") ?? context.world.searchPath[0] ?? "public";
            return ELSEWHERE.has(extname) || !isServed(context, schema) ? [] : [extension_in_public_finding(extname, schema, "CREATE")];
        }
        if (!("AlterObjectSchemaStmt" in node) || node.AlterObjectSchemaStmt.objectType !== "OBJECT_EXTENSION")
            return [];
        const { object, newschema = "" } = node.AlterObjectSchemaStmt;
        const extname = object === undefined ? "" : ((0,hazards_names/* strings */.P$)([object])[0] ?? "");
        return isServed(context, newschema) ? [extension_in_public_finding(extname, newschema, "ALTER")] : [];
    },
};
function extension_in_public_finding(extname, schema, verb) {
    const name = (0,hazards_names/* quote */.hD)(extname);
    return {
        object: name,
        severity: "note",
        reason: `The API serves the functions of ${name} when they stand in ${schema}, and its names stand in the way of yours.`,
        rewrite: verb === "CREATE"
            ? `CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA extensions;`
            : `ALTER EXTENSION ${name} SET SCHEMA extensions;`,
        stands: (end) => (end.extensions.get(extname) ?? schema) === schema,
    };
}

;// CONCATENATED MODULE: ./lib/hazards/rules/fk-not-valid-on-partitioned.js



/** Refused with 42809 before Postgres 18. */
const fkNotValidOnPartitioned = {
    id: "fk-not-valid-on-partitioned",
    kind: "failing",
    about: ["AlterTableStmt"],
    check(statement, context) {
        if (context.serverMajor >= 18)
            return [];
        return newConstraints(statement, "CONSTR_FOREIGN").flatMap(({ constraint, action }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(action.relation));
            if (!constraint.skip_validation || table.partitioned !== true)
                return [];
            return [
                {
                    range: action.range,
                    table,
                    severity: "danger",
                    reason: `${table.sql} is partitioned, and Postgres ${context.serverMajor} refuses a NOT VALID foreign key on a partitioned table.`,
                    rewrite: `-- on each partition, NOT VALID and later VALIDATE; then on the parent, which takes them over:\n${sqlOf(statement).replace(/\s*\bnot\s+valid\b/i, "")};`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/fk-to-auth-unique.js



/** Supabase keeps the primary keys of `auth` as they are; other keys it may change, which this would stop. */
const fkToAuthUnique = {
    id: "fk-to-auth-unique",
    kind: "security",
    about: ["AlterTableStmt", "CreateStmt"],
    check(statement, context) {
        if (context.api === undefined)
            return [];
        const added = newConstraints(statement, "CONSTR_FOREIGN").map(({ constraint, action }) => ({
            table: (0,hazards_names/* nameOf */.Vb)(action.relation),
            constraint,
            range: action.range,
        }));
        const created = createdKeys(statement.node).map((constraint) => ({
            table: "CreateStmt" in statement.node ? (0,hazards_names/* nameOf */.Vb)(statement.node.CreateStmt.relation) : (0,hazards_names/* nameOf */.Vb)(undefined),
            constraint,
            range: { start: offsetIn(statement, constraint.location), end: statement.range.end },
        }));
        return [...added, ...created].flatMap(({ table, constraint, range }) => {
            const found = judge(constraint, (0,hazards_names/* quoteQualified */.$s)(table));
            return found === undefined ? [] : [{ ...found, range }];
        });
    },
};
function judge({ pktable, pk_attrs }, table) {
    const name = (0,hazards_names/* nameOf */.Vb)(pktable);
    const columns = (0,hazards_names/* strings */.P$)(pk_attrs);
    if (name.schema !== "auth" || columns.length === 0 || columns.join() === "id")
        return undefined;
    const target = (0,hazards_names/* quoteQualified */.$s)(name);
    return {
        object: target,
        severity: "warning",
        reason: `A foreign key to ${target} (${columns.join(", ")}) stops Supabase from changing that key when it updates auth.`,
        rewrite: `ALTER TABLE ${table} ADD FOREIGN KEY (<the user's id>) REFERENCES ${target} (id) ON DELETE CASCADE NOT VALID;`,
    };
}
function createdKeys(node) {
    if (!("CreateStmt" in node))
        return [];
    const elements = node.CreateStmt.tableElts ?? [];
    return elements
        .flatMap((element) => "ColumnDef" in element ? constraintsOf(element.ColumnDef.constraints) : constraintsOf([element]))
        .filter(({ contype }) => contype === "CONSTR_FOREIGN");
}

;// CONCATENATED MODULE: ./lib/hazards/search-path.js

/** Whether the options of a function, or the actions of ALTER FUNCTION, fix its search_path. */
function setsSearchPath(options) {
    return (options ?? []).some((option) => {
        const arg = "DefElem" in option && option.DefElem.defname === "set" ? option.DefElem.arg : undefined;
        if (arg === undefined || !("VariableSetStmt" in arg))
            return false;
        const { name, kind } = arg.VariableSetStmt;
        return name?.toLowerCase() === "search_path" && kind !== "VAR_RESET" && kind !== "VAR_SET_DEFAULT";
    });
}
/** The schemas of `SET search_path TO …`, `"$user"` left out; `undefined` for RESET and TO DEFAULT. */
function schemasOf({ args }) {
    if (args === undefined)
        return undefined;
    // `SET search_path = 'a, b'` is one schema of that name to Postgres.
    return constants(args).filter((schema) => schema !== "$user" && schema !== "");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/function-search-path.js




/** Whoever calls it decides what its names mean; with SECURITY DEFINER that is a way to the owner's rights. */
const functionSearchPath = {
    id: "function-search-path",
    kind: "security",
    about: ["CreateFunctionStmt"],
    check({ node }, context) {
        if (!("CreateFunctionStmt" in node))
            return [];
        const { funcname, options, sql_body: body, is_procedure: isProcedure = false } = node.CreateFunctionStmt;
        // Names in a BEGIN ATOMIC or RETURN body are bound when the function is made.
        if (setsSearchPath(options) || body !== undefined)
            return [];
        const security = options_option(options, "security")?.arg;
        const definer = security !== undefined && "Boolean" in security && security.Boolean.boolval === true;
        const name = (0,hazards_names/* nameFrom */.Ov)(funcname);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        if (!definer && !isServed(context, schema))
            return [];
        const sql = (0,hazards_names/* quoteQualified */.$s)(name);
        const key = context.world.resolve({ schema, name: name.name }, context.world.routines);
        return [
            {
                object: sql,
                severity: definer ? "warning" : "note",
                reason: definer
                    ? `${sql} runs with its owner's rights, and whoever calls it chooses through search_path what its names mean.`
                    : `Whoever calls ${sql} chooses through search_path what its names mean.`,
                rewrite: `ALTER ${isProcedure ? "PROCEDURE" : "FUNCTION"} ${(0,hazards_names/* quote */.hD)(schema)}.${(0,hazards_names/* quote */.hD)(name.name)} SET search_path = '';\n-- and name every table and function in it with its schema`,
                stands(end) {
                    const routine = end.routines.get(key);
                    return routine === undefined || (!routine.gone && !routine.setsSearchPath);
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/grant-broad.js


/** Roles that may do more than a browser should. */
const POWERFUL = ["service_role", "postgres", "supabase_admin", "pg_read_all_data", "pg_write_all_data"];
const OPEN = ["anon", "public"];
const WRITES = ["insert", "update", "delete", "truncate"];
/** Rights for everybody on everything, now or in the future; on one table they are fine as long as policies guard it. */
const grantBroad = {
    id: "grant-broad",
    kind: "security",
    about: ["GrantStmt", "GrantRoleStmt", "AlterDefaultPrivilegesStmt"],
    check({ node }, context) {
        if ("GrantRoleStmt" in node)
            return membership(node.GrantRoleStmt.is_grant === true, node);
        if ("AlterDefaultPrivilegesStmt" in node) {
            const { action } = node.AlterDefaultPrivilegesStmt;
            // What a Supabase project does by itself.
            if (action === undefined || context.api?.grantsByDefault === true)
                return [];
            return ofAll(action, "everything made from here on", context).map((found) => ({
                ...found,
                severity: "note",
            }));
        }
        if (!("GrantStmt" in node))
            return [];
        const { targtype, objects, objtype } = node.GrantStmt;
        if (targtype === "ACL_TARGET_ALL_IN_SCHEMA") {
            return ofAll(node.GrantStmt, `everything in ${(0,hazards_names/* strings */.P$)(objects).join(", ")}`, context);
        }
        return objtype === "OBJECT_TABLE" ? grant_broad_ofTables(node.GrantStmt, context) : [];
    },
};
function ofAll(grant, object, context) {
    const roles = openRoles(grant, context);
    const reads = privileges(grant).every((privilege) => ["select", "usage"].includes(privilege));
    if (grant.is_grant !== true ||
        roles.length === 0 ||
        reads ||
        !["OBJECT_TABLE", "OBJECT_FUNCTION"].includes(grant.objtype ?? "")) {
        return [];
    }
    return [
        {
            object,
            severity: "warning",
            reason: `${roles.join(" and ")} may ${verbs(grant)} ${object}, also what nobody thought of here.`,
            rewrite: `GRANT SELECT ON <one table> TO ${roles.join(", ")};\n-- one by one, each with row level security and policies`,
        },
    ];
}
function grant_broad_ofTables(grant, context) {
    const roles = openRoles(grant, context);
    const writes = privileges(grant).some((privilege) => WRITES.includes(privilege) || privilege === "all");
    if (grant.is_grant !== true || roles.length === 0 || !writes)
        return [];
    return (grant.objects ?? []).flatMap((object) => {
        const table = context.table((0,hazards_names/* objectName */.Hd)(object));
        // A new table without row level security is table-without-rls; of an old one the catalog knows.
        const isOff = table.facts?.rls === false || (table.record?.defined === true && !table.record.rls);
        if (table.made || !isOff)
            return [];
        return [
            {
                table,
                severity: "danger",
                reason: `${roles.join(" and ")} may ${verbs(grant)} every row of ${table.sql}, which has no row level security.`,
                rewrite: `ALTER TABLE ${table.sql} ENABLE ROW LEVEL SECURITY;\n-- and a policy for what ${roles.join(" and ")} may do`,
                stands: (end) => end.relations.get(table.key)?.rls !== true,
            },
        ];
    });
}
function membership(isGrant, node) {
    const { granted_roles: granted = [], grantee_roles: grantees } = node.GrantRoleStmt;
    const given = granted.flatMap((role) => ("AccessPriv" in role ? [role.AccessPriv.priv_name ?? ""] : []));
    const powerful = given.filter((role) => POWERFUL.includes(role));
    const to = rolesOf(grantees).filter((role) => role === "anon" || role === "authenticated");
    if (!isGrant || powerful.length === 0 || to.length === 0)
        return [];
    return [
        {
            object: powerful.join(", "),
            severity: "danger",
            reason: `Every visitor acts as ${to.join(" or ")}, and may do from here on whatever ${powerful.join(", ")} may.`,
        },
    ];
}
function openRoles({ grantees }, { api }) {
    return rolesOf(grantees).filter((role) => OPEN.includes(role) && (api !== undefined || role === "public"));
}
/** No list means ALL PRIVILEGES. */
function privileges({ privileges: list }) {
    if (list === undefined)
        return ["all"];
    return list.flatMap((item) => "AccessPriv" in item ? [(item.AccessPriv.priv_name ?? "").toLowerCase()] : []);
}
function verbs(grant) {
    return privileges(grant).includes("all") ? "read and change" : privileges(grant).join(", ");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/index-not-concurrent.js


/** CREATE INDEX holds SHARE while it builds (https://www.postgresql.org/docs/current/sql-createindex.html). */
const indexNotConcurrent = {
    id: "index-not-concurrent",
    kind: "locking",
    about: ["IndexStmt"],
    check(statement, context) {
        const { node } = statement;
        if (!("IndexStmt" in node) || node.IndexStmt.concurrent)
            return [];
        const table = context.table((0,hazards_names/* nameOf */.Vb)(node.IndexStmt.relation));
        if (table.made)
            return [];
        const onlyParent = node.IndexStmt.relation?.inh !== true;
        if (table.partitioned === true && onlyParent)
            return [];
        return [
            {
                table,
                lock: "SHARE",
                work: "build",
                reason: `Building an index on ${table.sql} without CONCURRENTLY keeps writers out until it is done.`,
                rewrite: table.partitioned === true ? onEachPartition(sqlOf(statement)) : concurrently(sqlOf(statement)),
            },
        ];
    },
};
function concurrently(sql) {
    return `-- in a migration of its own\n${sql.replace(/\bindex\b/i, "$& CONCURRENTLY")};`;
}
/** A partitioned table's index cannot be built CONCURRENTLY. */
function onEachPartition(sql) {
    return [
        `${sql.replace(/\bon\b/i, "$& ONLY")};`,
        "-- then for each partition, in a migration of its own: CREATE INDEX CONCURRENTLY …;",
        "-- and: ALTER INDEX … ATTACH PARTITION …;",
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/json-column.js

/** json has no equality: queries with SELECT DISTINCT, GROUP BY or UNION over the table's rows fail from here on. */
const jsonColumn = {
    id: "json-column",
    kind: "breaking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, def, range, sql }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if (table.made || (0,hazards_names/* strings */.P$)(def.typeName?.names).at(-1) !== "json")
                return [];
            const name = (0,hazards_names/* quote */.hD)(column);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "note",
                    reason: `json has no equality, so queries with SELECT DISTINCT or UNION over all columns of ${table.sql} fail from here on.`,
                    rewrite: `ALTER TABLE ${table.sql} ${sql.replace(/\bjson\b(?!.*\bjson\b)/i, "jsonb")};`,
                },
            ];
        });
    },
};

// EXTERNAL MODULE: ./lib/hazards/types.js
var types = __webpack_require__(1360);
;// CONCATENATED MODULE: ./lib/hazards/locks.js

const SHARE_UPDATE_EXCLUSIVE = new Set([
    "AT_SetStatistics",
    "AT_ClusterOn",
    "AT_DropCluster",
    "AT_SetOptions",
    "AT_ResetOptions",
    "AT_SetRelOptions",
    "AT_ResetRelOptions",
    "AT_ReplaceRelOptions",
    "AT_ValidateConstraint",
    "AT_AttachPartition",
    "AT_DetachPartitionFinalize",
]);
/** The lock that one action of ALTER TABLE takes on its table: `AlterTableGetLockLevel` of Postgres' tablecmds.c. */
function alterTableLock({ subtype, def }) {
    if (SHARE_UPDATE_EXCLUSIVE.has(subtype ?? ""))
        return "SHARE UPDATE EXCLUSIVE";
    if (/^AT_(?:En|Dis)able(?:Always|Replica)?Trig/.test(subtype ?? ""))
        return "SHARE ROW EXCLUSIVE";
    if (def === undefined)
        return "ACCESS EXCLUSIVE";
    if ("Constraint" in def && def.Constraint.contype === "CONSTR_FOREIGN")
        return "SHARE ROW EXCLUSIVE";
    if ("PartitionCmd" in def && def.PartitionCmd.concurrent)
        return "SHARE UPDATE EXCLUSIVE";
    return "ACCESS EXCLUSIVE";
}
function strongest(modes) {
    return LOCK_MODES[Math.max(...modes.map((mode) => LOCK_MODES.indexOf(mode)))];
}
/** LOCK TABLE's number for a mode counts from 1. */
function lockModeOf(number) {
    return types/* LOCK_MODES */.b[(number ?? 8) - 1] ?? "ACCESS EXCLUSIVE";
}

;// CONCATENATED MODULE: ./lib/hazards/rules/lock-table.js



/** Modes that ordinary queries do not run into are no hazard. */
const lockTable = {
    id: "lock-table",
    kind: "locking",
    about: ["LockStmt"],
    check({ node }, context) {
        if (!("LockStmt" in node))
            return [];
        const { relations = [], mode } = node.LockStmt;
        const lock = lockModeOf(mode);
        const blocks = (0,severity/* blockedBy */.yJ)(lock);
        if (blocks === null || lock === "SHARE UPDATE EXCLUSIVE")
            return [];
        return relations.flatMap((relation) => {
            const table = context.table((0,hazards_names/* objectName */.Hd)(relation));
            if (table.made)
                return [];
            return [
                {
                    table,
                    lock,
                    severity: "warning",
                    reason: `LOCK TABLE keeps ${blocks} of ${table.sql} out until the transaction ends.`,
                    rewrite: `-- leave it out: statements take the locks that they need`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/matview-in-api.js


/** Row level security does not exist for materialized views: whoever may read one reads all of it. */
const matviewInApi = {
    id: "matview-in-api",
    kind: "security",
    about: ["CreateTableAsStmt"],
    check({ node }, context) {
        if (!("CreateTableAsStmt" in node) || node.CreateTableAsStmt.objtype !== "OBJECT_MATVIEW")
            return [];
        const name = (0,hazards_names/* nameOf */.Vb)(node.CreateTableAsStmt.into?.rel);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        if (!isServed(context, schema) || context.api?.grantsByDefault === false)
            return [];
        const sql = (0,hazards_names/* quoteQualified */.$s)(name);
        return [
            {
                object: sql,
                severity: "warning",
                reason: `The API serves ${sql}, and a materialized view has no row level security: everybody reads all of it.`,
                rewrite: `REVOKE ALL ON ${sql} FROM anon, authenticated;`,
                stands(end) {
                    const record = end.relations.get(`${schema}.${name.name}`);
                    const closed = record?.revoked.has("anon") === true && record.revoked.has("authenticated");
                    return record !== undefined && !record.gone && !closed;
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/policy-always-true.js



/** A permissive policy that lets its roles write any row. Reading what is meant to be public is no hazard. */
const policyAlwaysTrue = {
    id: "policy-always-true",
    kind: "security",
    about: ["CreatePolicyStmt", "AlterPolicyStmt"],
    check({ node }, context) {
        const policy = "CreatePolicyStmt" in node
            ? node.CreatePolicyStmt
            : "AlterPolicyStmt" in node
                ? node.AlterPolicyStmt
                : undefined;
        if (policy === undefined || isRestrictive(node))
            return [];
        const command = "CreatePolicyStmt" in node ? (node.CreatePolicyStmt.cmd_name ?? "all") : "all";
        const roles = rolesOf(policy.roles);
        const everyone = roles.length === 0 || roles.some((role) => ["anon", "authenticated", "public"].includes(role));
        const isOpen = isAlwaysTrue(policy.qual) || isAlwaysTrue(policy.with_check);
        // Which command an ALTER POLICY is about, the catalog knows; WITH CHECK is never about reading.
        const mayRead = command === "select" || ("AlterPolicyStmt" in node && !isAlwaysTrue(policy.with_check));
        if (!isOpen || !everyone || mayRead)
            return [];
        const table = context.table((0,hazards_names/* nameOf */.Vb)(policy.table));
        const who = roles.length === 0 || roles.includes("public") ? "everybody" : roles.join(", ");
        return [
            {
                table,
                // A form that anybody may fill in is sometimes meant.
                severity: command === "insert" ? "warning" : "danger",
                reason: `The condition of ${(0,hazards_names/* quote */.hD)(policy.policy_name ?? "")} is always true, so ${who} may ${VERBS[command] ?? "write"} any row of ${table.sql}.`,
                rewrite: `CREATE POLICY ${(0,hazards_names/* quote */.hD)(policy.policy_name ?? "")} ON ${table.sql} FOR ${command.toUpperCase()} TO authenticated ${conditions(command)};`,
            },
        ];
    },
};
const VERBS = {
    insert: "insert",
    update: "change",
    delete: "delete",
    all: "change",
};
const OWNER = "((SELECT auth.uid()) = <the column of the row's owner>)";
function conditions(command) {
    if (command === "insert")
        return `WITH CHECK ${OWNER}`;
    return command === "delete" ? `USING ${OWNER}` : `USING ${OWNER} WITH CHECK ${OWNER}`;
}
/** `AS RESTRICTIVE` only ever takes away; the grammar leaves `permissive` out then. */
function isRestrictive(node) {
    return "CreatePolicyStmt" in node && node.CreatePolicyStmt.permissive !== true;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/policy-user-metadata.js


/** Users change their own `user_metadata`; `app_metadata` they cannot. */
const policyUserMetadata = {
    id: "policy-user-metadata",
    kind: "security",
    about: ["CreatePolicyStmt", "AlterPolicyStmt"],
    check({ node }, context) {
        const policy = "CreatePolicyStmt" in node
            ? node.CreatePolicyStmt
            : "AlterPolicyStmt" in node
                ? node.AlterPolicyStmt
                : undefined;
        if (policy === undefined)
            return [];
        const conditions = [policy.qual, policy.with_check];
        const trusts = expressions_constants(conditions).some((text) => /\buser_metadata\b|raw_user_meta_data/.test(text)) ||
            columnNames(conditions).some((name) => name === "raw_user_meta_data" || name === "user_metadata");
        if (!trusts)
            return [];
        const table = context.table((0,hazards_names/* nameOf */.Vb)(policy.table));
        return [
            {
                table,
                severity: "danger",
                reason: `${(0,hazards_names/* quote */.hD)(policy.policy_name ?? "")} trusts user_metadata, which every user can set on their own account.`,
                rewrite: `-- app_metadata only the server sets\nALTER POLICY ${(0,hazards_names/* quote */.hD)(policy.policy_name ?? "")} ON ${table.sql} USING (((SELECT auth.jwt()) -> 'app_metadata' ->> '<key>') = '<value>');`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/policy-without-rls.js

/** A policy on a table without row level security protects nothing. */
const policyWithoutRls = {
    id: "policy-without-rls",
    kind: "security",
    about: ["CreatePolicyStmt"],
    check({ node }, context) {
        if (!("CreatePolicyStmt" in node))
            return [];
        const { policy_name: policy = "", table: relation } = node.CreatePolicyStmt;
        const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
        const isOff = table.record?.defined === true || table.facts?.rls === false;
        if (!isOff || context.api?.rlsByDefault === true)
            return [];
        const { record } = table;
        return [
            {
                table,
                severity: "danger",
                reason: `The policy ${(0,hazards_names/* quote */.hD)(policy)} has no effect: row level security of ${table.sql} is off.`,
                rewrite: `ALTER TABLE ${table.sql} ENABLE ROW LEVEL SECURITY;`,
                stands(end) {
                    const last = record ?? end.relations.get(table.key);
                    return !end.rlsUnknown && last?.rls !== true && last?.gone !== true;
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/refresh-matview.js

/** Readers wait for the whole query unless it is CONCURRENTLY, which needs a unique index. */
const refreshMatview = {
    id: "refresh-matview",
    kind: "locking",
    about: ["RefreshMatViewStmt"],
    check({ node }, context) {
        if (!("RefreshMatViewStmt" in node) || node.RefreshMatViewStmt.concurrent)
            return [];
        const table = context.table((0,hazards_names/* nameOf */.Vb)(node.RefreshMatViewStmt.relation));
        if (table.made)
            return [];
        return [
            {
                table,
                lock: "ACCESS EXCLUSIVE",
                work: "rewrite",
                reason: `Readers of ${table.sql} wait until its whole query has run.`,
                rewrite: `-- needs a unique index on ${table.sql}\nREFRESH MATERIALIZED VIEW CONCURRENTLY ${table.sql};`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/reindex-not-concurrent.js



/** Reads that could use the index wait as well (https://www.postgresql.org/docs/current/sql-reindex.html). */
const reindexNotConcurrent = {
    id: "reindex-not-concurrent",
    kind: "locking",
    about: ["ReindexStmt"],
    check(statement, context) {
        const { node } = statement;
        if (!("ReindexStmt" in node) || optionOn(node.ReindexStmt.params, "concurrently"))
            return [];
        const { kind, relation, name = "everything" } = node.ReindexStmt;
        const named = relation === undefined ? undefined : (0,hazards_names/* nameOf */.Vb)(relation);
        const table = named === undefined
            ? undefined
            : kind === "REINDEX_OBJECT_INDEX"
                ? context.tableOfIndex(named)
                : context.table(named);
        if (table?.made === true)
            return [];
        const object = named?.name ?? name;
        return [
            {
                table,
                object,
                lock: "ACCESS EXCLUSIVE",
                work: "build",
                reason: `Rebuilding ${object} without CONCURRENTLY keeps out writers, and readers whose plans look at its indexes.`,
                rewrite: `-- in a migration of its own\n${reindex_not_concurrent_concurrently(sqlOf(statement))};`,
            },
        ];
    },
};
function reindex_not_concurrent_concurrently(sql) {
    return sql
        .replace(/\(\s*concurrently\s+\w+\s*\)\s*/i, "")
        .replace(/\b(?:index|table|schema|database|system)\b/i, "$& CONCURRENTLY");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-column.js

/** Running clients still use the old name. */
const renameColumn = {
    id: "rename-column",
    kind: "breaking",
    about: ["RenameStmt"],
    check({ node }, context) {
        if (!("RenameStmt" in node) || node.RenameStmt.renameType !== "OBJECT_COLUMN")
            return [];
        const { relation, relationType, subname = "", newname = "" } = node.RenameStmt;
        const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
        if (table.made || table.record?.columns.has(subname) === true)
            return [];
        const [old, fresh] = [(0,hazards_names/* quote */.hD)(subname), (0,hazards_names/* quote */.hD)(newname)];
        return [
            {
                table,
                object: `${table.sql}.${old}`,
                lock: "ACCESS EXCLUSIVE",
                severity: "warning",
                reason: `Clients that still name ${old} of ${table.sql} fail until they are deployed anew.`,
                rewrite: (relationType === "OBJECT_VIEW"
                    ? [`CREATE OR REPLACE VIEW ${table.sql} AS SELECT <its columns>, <what ${old} is> AS ${fresh};`]
                    : [
                        `ALTER TABLE ${table.sql} ADD COLUMN ${fresh} <type of ${old}>;`,
                        `-- write both (a trigger), fill the new one in batches, move the clients over, then in a later migration:`,
                        `ALTER TABLE ${table.sql} DROP COLUMN ${old};`,
                    ]).join("\n"),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-enum-value.js

/** Running clients still send and expect the old value. */
const renameEnumValue = {
    id: "rename-enum-value",
    kind: "breaking",
    about: ["AlterEnumStmt"],
    check({ node }, { world }) {
        if (!("AlterEnumStmt" in node) || node.AlterEnumStmt.oldVal === undefined)
            return [];
        const { typeName, oldVal, newVal = "" } = node.AlterEnumStmt;
        const name = (0,hazards_names/* nameFrom */.Ov)(typeName);
        if (world.type(name)?.made === true)
            return [];
        const type = (0,hazards_names/* quoteQualified */.$s)(name);
        return [
            {
                object: type,
                severity: "warning",
                reason: `Clients that still send or expect ${(0,hazards_names/* literal */.eu)(oldVal)} fail until they are deployed anew.`,
                rewrite: `ALTER TYPE ${type} ADD VALUE ${(0,hazards_names/* literal */.eu)(newVal)};\n-- move the rows over in later migrations; the old value may stay`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-schema.js

/** Everything in it has another name from here on. */
const renameSchema = {
    id: "rename-schema",
    kind: "breaking",
    about: ["RenameStmt"],
    check({ node }, { world }) {
        if (!("RenameStmt" in node) || node.RenameStmt.renameType !== "OBJECT_SCHEMA")
            return [];
        const { subname = "", newname = "" } = node.RenameStmt;
        if (world.schemas.has(subname))
            return [];
        return [
            {
                object: (0,hazards_names/* quote */.hD)(subname),
                severity: "danger",
                reason: `Clients, functions and search paths that name the schema ${(0,hazards_names/* quote */.hD)(subname)} fail from here on.`,
                rewrite: `CREATE SCHEMA ${(0,hazards_names/* quote */.hD)(newname)};\n-- a view for each table, until all clients use the new name`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-table.js

/** Running clients still use the old name. A view that takes it in the same set keeps them going. */
const renameTable = {
    id: "rename-table",
    kind: "breaking",
    about: ["RenameStmt"],
    check({ node }, context) {
        if (!("RenameStmt" in node) || node.RenameStmt.renameType !== "OBJECT_TABLE")
            return [];
        const { relation, newname = "" } = node.RenameStmt;
        const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
        if (table.made)
            return [];
        const fresh = table.sql.slice(0, table.sql.length - (0,hazards_names/* quote */.hD)(table.name).length) + (0,hazards_names/* quote */.hD)(newname);
        return [
            {
                table,
                lock: "ACCESS EXCLUSIVE",
                severity: "warning",
                reason: `Clients that still name ${table.sql} fail until they are deployed anew.`,
                rewrite: [
                    `ALTER TABLE ${table.sql} RENAME TO ${(0,hazards_names/* quote */.hD)(newname)};`,
                    `-- in the same migration, until all clients use the new name`,
                    `CREATE VIEW ${table.sql} WITH (security_invoker = on) AS SELECT * FROM ${fresh};`,
                ].join("\n"),
                stands: (end) => end.relations.get(table.key)?.kind !== "view",
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-view.js

/** Running clients still use the old name. */
const renameView = {
    id: "rename-view",
    kind: "breaking",
    about: ["RenameStmt"],
    check({ node }, context) {
        if (!("RenameStmt" in node))
            return [];
        const { renameType, relation, newname = "" } = node.RenameStmt;
        if (renameType !== "OBJECT_VIEW" && renameType !== "OBJECT_MATVIEW")
            return [];
        const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
        if (table.made)
            return [];
        return [
            {
                table,
                lock: "ACCESS EXCLUSIVE",
                severity: "warning",
                reason: `Clients that still name ${table.sql} fail until they are deployed anew.`,
                rewrite: `-- the new name beside the old one, which a later migration drops\nCREATE VIEW ${(0,hazards_names/* quote */.hD)(newname)} WITH (security_invoker = on) AS SELECT * FROM ${table.sql};`,
                stands: (end) => end.relations.get(table.key)?.kind !== "view",
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/revoke.js


/** Clients that act as the role fail at once. What the set has made nobody uses yet. */
const revoke = {
    id: "revoke",
    kind: "breaking",
    about: ["GrantStmt", "GrantRoleStmt"],
    check({ node }, context) {
        if ("GrantRoleStmt" in node && node.GrantRoleStmt.is_grant !== true) {
            const roles = (node.GrantRoleStmt.granted_roles ?? []).flatMap((role) => "AccessPriv" in role ? [role.AccessPriv.priv_name ?? ""] : []);
            return [revoke_finding(roles.join(", "), rolesOf(node.GrantRoleStmt.grantee_roles))];
        }
        if (!("GrantStmt" in node) || node.GrantStmt.is_grant === true)
            return [];
        const { objects = [], objtype = "", targtype, grantees } = node.GrantStmt;
        if (targtype === "ACL_TARGET_DEFAULTS")
            return [];
        if (targtype === "ACL_TARGET_ALL_IN_SCHEMA") {
            return [revoke_finding(`everything in ${(0,hazards_names/* strings */.P$)(objects).join(", ")}`, rolesOf(grantees))];
        }
        const existing = objects.filter((object) => !isOfSet(object, objtype, context));
        return existing.map((object) => revoke_finding((0,hazards_names/* quoteQualified */.$s)((0,hazards_names/* objectName */.Hd)(object)), rolesOf(grantees)));
    },
};
function revoke_finding(object, roles) {
    return {
        object,
        severity: "note",
        reason: `Clients that act as ${roles.join(", ")} and still use ${object} fail at once.`,
        rewrite: "-- first deploy clients that no longer need it",
    };
}
/** Rights of a function are usually taken away right after it is made, also when it is made by OR REPLACE. */
function isOfSet(object, objtype, { table, world }) {
    const name = (0,hazards_names/* objectName */.Hd)(object);
    if (objtype === "OBJECT_TABLE")
        return table(name).made || table(name).record?.kind === "view";
    if (objtype === "OBJECT_SCHEMA")
        return world.schemas.has(name.name);
    return world.routine(name) !== undefined;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/rls-disabled.js

/** Policies no longer apply: whoever has rights on the table sees and changes every row. */
const rlsDisabled = {
    id: "rls-disabled",
    kind: "security",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype }, relation, range }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if (subtype !== "AT_DisableRowSecurity" || (table.made && table.record?.rls !== true))
                return [];
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "danger",
                    reason: `Without row level security everybody with rights on ${table.sql} sees and changes every row of it.`,
                    rewrite: `-- leave it on, and say who may do more\nCREATE POLICY service ON ${table.sql} TO service_role USING (true) WITH CHECK (true);`,
                    stands: (end) => end.relations.get(table.key)?.rls !== true,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/security-definer-view.js



/** A view reads with its owner's rights, past row level security, unless security_invoker (15) is on. */
const securityDefinerView = {
    id: "security-definer-view",
    kind: "security",
    about: ["ViewStmt", "AlterTableStmt"],
    check({ node, actions }, context) {
        if ("ViewStmt" in node) {
            const { view, options } = node.ViewStmt;
            const name = (0,hazards_names/* nameOf */.Vb)(view);
            const schema = name.schema ?? context.world.searchPath[0] ?? "public";
            if (view?.relpersistence === "t" || optionOn(options, "security_invoker") || !isServed(context, schema))
                return [];
            return [security_definer_view_finding((0,hazards_names/* quoteQualified */.$s)(name), `${schema}.${name.name}`, context.serverMajor)];
        }
        return actions.flatMap(({ command: { subtype, def }, relation, objtype }) => {
            if (objtype !== "OBJECT_VIEW" || !["AT_SetRelOptions", "AT_ResetRelOptions"].includes(subtype ?? ""))
                return [];
            const options = def !== undefined && "List" in def ? def.List.items : undefined;
            if (options_option(options, "security_invoker") === undefined)
                return [];
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            const turnsOn = subtype === "AT_SetRelOptions" && optionOn(options, "security_invoker");
            return turnsOn || !isServed(context, table.schema)
                ? []
                : [security_definer_view_finding(table.sql, table.key, context.serverMajor)];
        });
    },
};
function security_definer_view_finding(sql, key, serverMajor) {
    return {
        object: sql,
        severity: "warning",
        reason: `The API serves ${sql}, which reads its tables with its owner's rights: row level security does not apply to who asks.`,
        rewrite: serverMajor >= 15
            ? `ALTER VIEW ${sql} SET (security_invoker = on);`
            : `-- security_invoker needs Postgres 15: put the view into a schema that the API does not serve`,
        stands(end) {
            const record = end.relations.get(key);
            return record !== undefined && !record.gone && !record.invoker;
        },
    };
}

;// CONCATENATED MODULE: ./lib/hazards/rules/set-access-method.js

/** A new access method writes the table anew; on a partitioned table (17) it is only noted for new partitions. */
const setAccessMethod = {
    id: "set-access-method",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, name = "heap" }, relation, range }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if (subtype !== "AT_SetAccessMethod" || table.made || table.partitioned === true)
                return [];
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `Moving ${table.sql} to the access method ${name} writes it anew while nobody else may use it.`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/set-not-null.js


/** SET NOT NULL reads the table, unless a valid CHECK proves the answer (12 and newer). */
const setNotNull = {
    id: "set-not-null",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap((action) => {
            const column = columnOf(action);
            if (column === undefined)
                return [];
            const table = context.table((0,hazards_names/* nameOf */.Vb)(action.relation));
            if (table.made || set_not_null_isProved(table, column, context))
                return [];
            return [
                {
                    range: action.range,
                    table,
                    object: `${table.sql}.${(0,hazards_names/* quote */.hD)(column)}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "scan",
                    reason: `Setting ${(0,hazards_names/* quote */.hD)(column)} NOT NULL reads all of ${table.sql} while nobody else may use it.`,
                    rewrite: rewriteOf(table, column, context.serverMajor),
                },
            ];
        });
    },
};
/** `SET NOT NULL`, or 18's `ADD CONSTRAINT … NOT NULL column`. */
function columnOf({ command: { subtype, name, def }, objtype }) {
    if (objtype !== "OBJECT_TABLE")
        return undefined;
    if (subtype === "AT_SetNotNull")
        return name;
    if (subtype !== "AT_AddConstraint" || def === undefined || !("Constraint" in def))
        return undefined;
    const { contype, skip_validation: skips, keys } = def.Constraint;
    return contype === "CONSTR_NOTNULL" && !skips ? (0,hazards_names/* strings */.P$)(keys)[0] : undefined;
}
function set_not_null_isProved({ record, facts }, column, { serverMajor }) {
    if (facts?.columns?.[column]?.notNull === true)
        return true;
    if (serverMajor < 12)
        return false;
    const constraints = record?.constraints ?? new Map();
    for (const { kind, expression, validated, columns } of constraints.values()) {
        const proves = kind === "check" ? notNullColumns(expression) : kind === "not-null" ? columns : [];
        if (validated && proves.includes(column))
            return true;
    }
    // The set may validate what an applied migration has added.
    return (facts?.checks ?? []).some(({ name, definition, validated }) => (validated || constraints.get(name)?.validated === true) && provesNotNull(definition, column));
}
/** `CHECK ((c IS NOT NULL))` as the catalog writes it, alone or joined by AND. */
function provesNotNull(definition, column) {
    const proof = `(${(0,hazards_names/* quote */.hD)(column)} IS NOT NULL)`;
    return definition.includes(proof) && !/\bOR\b|\bNOT \(/.test(definition);
}
function rewriteOf(table, column, serverMajor) {
    const [name, constraint] = [(0,hazards_names/* quote */.hD)(column), (0,hazards_names/* quote */.hD)((0,hazards_names/* joinName */.YU)(table.name, column, "not_null"))];
    const later = "-- in a later migration";
    if (serverMajor >= 18) {
        return [
            `ALTER TABLE ${table.sql} ADD CONSTRAINT ${constraint} NOT NULL ${name} NOT VALID;`,
            `${later}\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${constraint};`,
        ].join("\n");
    }
    return [
        `ALTER TABLE ${table.sql} ADD CONSTRAINT ${constraint} CHECK (${name} IS NOT NULL) NOT VALID;`,
        `${later}\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${constraint};`,
        `${later}\nALTER TABLE ${table.sql} ALTER COLUMN ${name} SET NOT NULL;`,
        `ALTER TABLE ${table.sql} DROP CONSTRAINT ${constraint};`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/set-persistence.js

/** SET LOGGED and SET UNLOGGED write the table anew. */
const setPersistence = {
    id: "set-persistence",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype }, relation, range, objtype }) => {
            if ((subtype !== "AT_SetLogged" && subtype !== "AT_SetUnLogged") || objtype !== "OBJECT_TABLE")
                return [];
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            if (table.made)
                return [];
            const loses = subtype === "AT_SetUnLogged" ? ", and afterwards a crash empties it" : "";
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `Changing whether ${table.sql} is logged writes it anew while nobody else may use it${loses}.`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/set-schema.js

const set_schema_KINDS = new Set([
    "OBJECT_TABLE",
    "OBJECT_VIEW",
    "OBJECT_MATVIEW",
    "OBJECT_SEQUENCE",
    "OBJECT_FOREIGN_TABLE",
    "OBJECT_FUNCTION",
    "OBJECT_PROCEDURE",
    "OBJECT_ROUTINE",
    "OBJECT_TYPE",
    "OBJECT_DOMAIN",
]);
/** Running clients look for it where it was. */
const setSchema = {
    id: "set-schema",
    kind: "breaking",
    about: ["AlterObjectSchemaStmt"],
    check({ node }, context) {
        if (!("AlterObjectSchemaStmt" in node))
            return [];
        const { objectType = "", relation, object, newschema = "" } = node.AlterObjectSchemaStmt;
        if (!set_schema_KINDS.has(objectType))
            return [];
        const name = relation === undefined ? (0,hazards_names/* objectName */.Hd)(object ?? { List: {} }) : (0,hazards_names/* nameOf */.Vb)(relation);
        const made = relation === undefined
            ? context.world.routine(name)?.made === true || context.world.type(name)?.made === true
            : context.table(name).made;
        if (made)
            return [];
        const sql = (0,hazards_names/* quoteQualified */.$s)(name);
        const moved = (0,hazards_names/* quoteQualified */.$s)({ schema: newschema, name: name.name });
        const table = relation === undefined ? undefined : context.table(name);
        return [
            {
                table,
                object: sql,
                ...(table === undefined ? {} : { lock: "ACCESS EXCLUSIVE" }),
                severity: "warning",
                reason: `Clients that look for ${sql} where it was fail; it is ${moved} from here on.`,
                ...(table === undefined
                    ? {}
                    : {
                        rewrite: [
                            `ALTER TABLE ${sql} SET SCHEMA ${(0,hazards_names/* quote */.hD)(newschema)};`,
                            `-- in the same migration, until all clients use the new name`,
                            `CREATE VIEW ${sql} WITH (security_invoker = on) AS SELECT * FROM ${moved};`,
                        ].join("\n"),
                        stands: (end) => end.relations.get(table.key)?.kind !== "view",
                    }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/statement-while-holding-exclusive.js


/** A lock of an earlier statement is held to the end of the transaction, over all the slow work in between. */
const statementWhileHoldingExclusive = {
    id: "statement-while-holding-exclusive",
    kind: "locking",
    about: ["AlterTableStmt", "CreateTableAsStmt", "DeleteStmt", "InsertStmt", "MergeStmt", "UpdateStmt"],
    check(statement, context) {
        const [held] = context.world.held;
        if (held === undefined)
            return [];
        const [relation, { line }] = held;
        const slow = slowWork(statement.node, context) ?? validation(statement.actions, context);
        if (slow === undefined)
            return [];
        const table = context.table(slow);
        if (table.made)
            return [];
        const locked = (0,hazards_names/* quoteQualified */.$s)(context.world.searchPath.includes(relation.schema)
            ? { schema: undefined, name: relation.name }
            : relation);
        return [
            {
                table,
                object: locked,
                lock: "ACCESS EXCLUSIVE",
                reason: `While this runs, nobody can use ${locked}, which line ${line} has locked in the same transaction.`,
                rewrite: `-- in a migration of its own, in batches where it can be\n${sqlOf(statement)};`,
            },
        ];
    },
};
/** The table whose size says how long a statement takes; statements that name a few rows are quick. */
function slowWork(node, context) {
    if ("UpdateStmt" in node)
        return picksRow(node.UpdateStmt.whereClause) ? undefined : (0,hazards_names/* nameOf */.Vb)(node.UpdateStmt.relation);
    if ("DeleteStmt" in node)
        return picksRow(node.DeleteStmt.whereClause) ? undefined : (0,hazards_names/* nameOf */.Vb)(node.DeleteStmt.relation);
    if ("MergeStmt" in node)
        return (0,hazards_names/* nameOf */.Vb)(node.MergeStmt.relation);
    if ("InsertStmt" in node) {
        const select = node.InsertStmt.selectStmt;
        return select !== undefined && "SelectStmt" in select ? largestSource(select, context) : undefined;
    }
    if (!("CreateTableAsStmt" in node) || node.CreateTableAsStmt.into?.skipData === true)
        return undefined;
    const { query } = node.CreateTableAsStmt;
    return query === undefined ? undefined : largestSource(query, context);
}
/** `INSERT … SELECT` is as slow as what it reads. */
function largestSource(query, { table }) {
    const sources = "SelectStmt" in query ? (query.SelectStmt.fromClause ?? []) : [];
    const relations = sources.flatMap((source) => "RangeVar" in source ? [source.RangeVar] : joined(source));
    return relations.map(hazards_names/* nameOf */.Vb).find((name) => !table(name).made);
}
function joined(source) {
    if ("RangeVar" in source)
        return [source.RangeVar];
    if (!("JoinExpr" in source))
        return [];
    const { larg, rarg } = source.JoinExpr;
    return [larg, rarg].flatMap((arg) => (arg === undefined ? [] : joined(arg)));
}
/** `WHERE id = 5`: by its key, one row. */
function picksRow(where) {
    if (where === undefined || !("A_Expr" in where))
        return false;
    const { kind, name, lexpr, rexpr } = where.A_Expr;
    if (lexpr === undefined || !("ColumnRef" in lexpr) || rexpr === undefined)
        return false;
    const column = lexpr.ColumnRef.fields?.at(-1);
    const isKey = column !== undefined && "String" in column && column.String.sval === "id";
    const equals = (0,hazards_names/* strings */.P$)(name)[0] === "=";
    return (isKey && equals && (kind === "AEXPR_OP" || kind === "AEXPR_IN") && ("A_Const" in rexpr || "List" in rexpr));
}
/** Validating what an earlier transaction has added. */
function validation(actions, { table, transaction }) {
    for (const { command, relation } of actions) {
        const constraint = table((0,hazards_names/* nameOf */.Vb)(relation)).record?.constraints.get(command.name ?? "");
        const isOwn = constraint?.transaction === transaction.id;
        if (command.subtype === "AT_ValidateConstraint" && !isOwn)
            return (0,hazards_names/* nameOf */.Vb)(relation);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/syntax-error.js
/** Raised where the file is read: there is no statement to give to a rule. */
const syntaxErrorRule = { id: "syntax-error", kind: "failing", about: [], check: () => [] };

;// CONCATENATED MODULE: ./lib/hazards/rules/table-without-grants.js


/** Where default privileges give the API's roles nothing, a new table answers every request with 42501. */
const tableWithoutGrants = {
    id: "table-without-grants",
    kind: "security",
    about: ["CreateStmt"],
    check({ node }, context) {
        if (!("CreateStmt" in node) || context.api?.grantsByDefault !== false)
            return [];
        const { relation, if_not_exists: optional = false, partbound } = node.CreateStmt;
        const name = (0,hazards_names/* nameOf */.Vb)(relation);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        if (relation?.relpersistence === "t" || optional || partbound !== undefined || !isServed(context, schema))
            return [];
        const sql = (0,hazards_names/* quoteQualified */.$s)(name);
        return [
            {
                object: sql,
                severity: "note",
                reason: `No role of the API may use ${sql}: this project's default privileges give new tables none, so requests fail with 42501.`,
                rewrite: `GRANT SELECT, INSERT, UPDATE, DELETE ON ${sql} TO authenticated;\nGRANT ALL ON ${sql} TO service_role;`,
                stands(end) {
                    const record = end.relations.get(`${schema}.${name.name}`);
                    const roles = [...BROWSER_ROLES, "service_role"];
                    return (!end.grantsUnknown &&
                        record !== undefined &&
                        !record.gone &&
                        !roles.some((role) => record.granted.has(role)));
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/world.js
class World {
    relations = new Map();
    /** Indexes that the files made. */
    indexes = new Map();
    types = new Map();
    routines = new Map();
    schemas = new Set();
    /** What the pending set has dropped, in the words of the catalog: `schema.name`, `schema.table.constraint`, `schema.function()`, `"policy" on schema.table`. */
    dropped = new Set();
    /** Schemas to which the set has given another's name. */
    renamedSchemas = new Set();
    /** Where an extension stands after the set, by its name. */
    extensions = new Map();
    enumValues = [];
    /** `BEGIN` statements that their file never ended, by the number of the transaction that they began. */
    unclosed = new Set();
    searchPath;
    held = new Map();
    transaction = 0;
    /** A computed EXECUTE mentions row level security: whether a table has it is no longer known. */
    rlsUnknown = false;
    /** The same of GRANT. */
    grantsUnknown = false;
    /** Roles that default privileges of the set give rights on what it makes from there on. */
    grantedByDefault = new Set();
    #absent;
    /** @param absent `schema.name` of relations that the catalog has not. */
    constructor(searchPath, absent = new Set()) {
        this.searchPath = searchPath;
        this.#absent = absent;
    }
    /** Whether `IF NOT EXISTS` will find nothing under this name. */
    isAbsent({ schema = this.searchPath[0] ?? "public", name }) {
        const key = keyOf(schema, name);
        return this.#absent.has(key) && !this.relations.has(key);
    }
    /** Of what the catalog told to depend on something, what the set has not dropped by now, nor the table that it is part of. */
    remaining(dependants) {
        // A set may drop thousands of things on which nothing depends.
        if (dependants.length === 0)
            return dependants;
        const gone = [...this.dropped];
        return dependants.filter((words) => !gone.some((name) => words.endsWith(` ${name}`) || words.includes(` ${name}.`)));
    }
    /** From here on what the files before have made is what the target has: known, but not new. */
    settle() {
        for (const record of this.relations.values()) {
            record.made = false;
            record.columns.clear();
        }
        for (const record of [...this.indexes.values(), ...this.types.values(), ...this.routines.values()])
            record.made = false;
        this.schemas.clear();
        this.dropped.clear();
        this.renamedSchemas.clear();
        this.enumValues = [];
        this.held.clear();
    }
    /** The schema in which an unqualified name is found, or would be made. */
    resolve({ schema, name }, among = this.relations) {
        if (schema !== undefined)
            return keyOf(schema, name);
        const temporary = keyOf("pg_temp", name);
        if (among.has(temporary))
            return temporary;
        const known = this.searchPath.find((candidate) => among.has(keyOf(candidate, name)));
        return keyOf(known ?? this.searchPath[0] ?? "public", name);
    }
    relation(name) {
        return this.relations.get(this.resolve(name));
    }
    /** The record of a relation, begun when the pending set touches it for the first time. */
    touch(name) {
        const key = this.resolve(name);
        const known = this.relations.get(key);
        if (known !== undefined && !known.gone)
            return known;
        const record = emptyRecord(key, this.transaction);
        this.relations.set(key, record);
        return record;
    }
    /** A relation that a statement makes; an older record under its name is of another relation. */
    make({ schema = this.searchPath[0] ?? "public", name }, kind, made) {
        const key = keyOf(schema, name);
        const known = this.relations.get(key);
        // `IF NOT EXISTS` on what the set made itself does nothing.
        if (!made && known !== undefined && !known.gone)
            return known;
        const granted = new Set(this.grantedByDefault);
        const record = { ...emptyRecord(key, this.transaction), kind, made, defined: made, granted };
        this.relations.set(key, record);
        return record;
    }
    /** A new name for a relation, whose record stays the same object. */
    move(record, schema, name) {
        const old = keyOf(record.schema, record.name);
        if (this.relations.get(old) === record)
            this.relations.delete(old);
        record.schema = schema;
        record.name = name;
        this.relations.set(keyOf(schema, name), record);
    }
    routine(name) {
        return this.routines.get(this.resolve(name, this.routines));
    }
    type(name) {
        return this.types.get(this.resolve(name, this.types));
    }
}
/** The key under which the catalog's facts are listed too. */
function keyOf(schema, name) {
    return `${schema}.${name}`;
}
function emptyRecord(key, transaction) {
    const dot = key.indexOf(".");
    return {
        schema: key.slice(0, dot),
        name: key.slice(dot + 1),
        kind: "table",
        made: false,
        defined: false,
        gone: false,
        rls: false,
        transaction,
        columns: new Set(),
        types: new Map(),
        constraints: new Map(),
        policies: new Set(),
        granted: new Set(),
        revoked: new Set(),
        invoker: false,
    };
}

;// CONCATENATED MODULE: ./lib/hazards/rules/table-without-rls.js



/** A table that the API serves, and that has no row level security when the whole set has run. */
const tableWithoutRls = {
    id: "table-without-rls",
    kind: "security",
    about: ["CreateStmt", "CreateTableAsStmt", "SelectStmt"],
    check({ node }, context) {
        const relation = madeTable(node);
        if (relation === undefined || relation.relpersistence === "t")
            return [];
        const name = (0,hazards_names/* nameOf */.Vb)(relation);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        const { world, api } = context;
        if (!isServed(context, schema) || api?.rlsByDefault === true)
            return [];
        const key = keyOf(schema, name.name);
        // IF NOT EXISTS may leave alone what is there, and safe.
        const optional = "CreateStmt" in node && node.CreateStmt.if_not_exists === true;
        const isSafe = context.table(name).facts?.rls === true || world.relations.get(key)?.rls === true;
        if (optional && isSafe)
            return [];
        const sql = (0,hazards_names/* quoteQualified */.$s)(name);
        // What is there already may have grants of its own.
        const startsWithout = api?.grantsByDefault === false && !optional;
        const finding = (isReachable) => ({
            object: sql,
            severity: isReachable ? "warning" : "note",
            reason: isReachable
                ? `The API serves ${sql}, and without row level security it shows and changes every row for everybody who has the public key.`
                : `As soon as anon or authenticated is granted rights on ${sql}, the API shows every row, or lets it be changed, for everybody who has the public key: it has no row level security.`,
            rewrite: `ALTER TABLE ${sql} ENABLE ROW LEVEL SECURITY;`,
            stands(end) {
                const record = end.relations.get(key);
                return (!end.rlsUnknown &&
                    record !== undefined &&
                    !record.gone &&
                    !record.rls &&
                    isServed(context, record.schema) &&
                    isReachable === !(startsWithout && isUngranted(record, end)));
            },
        });
        return [finding(true), finding(false)];
    },
};
/** Whether no role of a stranger's browser has been given anything. */
function isUngranted({ granted }, end) {
    return !end.grantsUnknown && !BROWSER_ROLES.some((role) => granted.has(role));
}
function madeTable(node) {
    if ("CreateStmt" in node)
        return node.CreateStmt.relation;
    if ("SelectStmt" in node)
        return node.SelectStmt.intoClause?.rel;
    if (!("CreateTableAsStmt" in node) || node.CreateTableAsStmt.objtype === "OBJECT_MATVIEW")
        return undefined;
    return node.CreateTableAsStmt.into?.rel;
}

;// CONCATENATED MODULE: ./lib/sql/control.js
const CONTROL = {
    TRANS_STMT_BEGIN: "begin",
    TRANS_STMT_START: "begin",
    TRANS_STMT_COMMIT: "commit",
    TRANS_STMT_ROLLBACK: "rollback",
    TRANS_STMT_SAVEPOINT: "savepoint",
    TRANS_STMT_RELEASE: "savepoint",
    TRANS_STMT_ROLLBACK_TO: "savepoint",
    TRANS_STMT_PREPARE: "prepare",
    TRANS_STMT_COMMIT_PREPARED: "prepare",
    TRANS_STMT_ROLLBACK_PREPARED: "prepare",
};
/** What a statement does to transactions. `END` is a commit and `ABORT` a rollback to the grammar already. */
function controlOf(node) {
    if (!("TransactionStmt" in node))
        return "none";
    return CONTROL[node.TransactionStmt.kind ?? "TRANS_STMT_BEGIN"] ?? "none";
}
/** `COMMIT AND CHAIN` and `ROLLBACK AND CHAIN`, which begin the next transaction at once. */
function chains(node) {
    return "TransactionStmt" in node && node.TransactionStmt.chain === true;
}
/** Whether a setting outlives the transaction: `SET`, `RESET`, `SET ROLE`, or `set_config(…, false)`, which pg_dump writes. */
function setsSession(node) {
    if ("VariableSetStmt" in node) {
        const { is_local: isLocal = false, kind, name } = node.VariableSetStmt;
        return !isLocal && !(kind === "VAR_SET_MULTI" && name !== "SESSION CHARACTERISTICS");
    }
    if (!("SelectStmt" in node))
        return false;
    return (node.SelectStmt.targetList ?? []).some(isSetConfig);
}
/** What `SET check_function_bodies` leaves behind; `undefined` for other statements. */
function bodyChecking(node) {
    if (!("VariableSetStmt" in node))
        return undefined;
    const { name, args, kind } = node.VariableSetStmt;
    if (kind === "VAR_RESET_ALL")
        return true;
    if (name?.toLowerCase() !== "check_function_bodies")
        return undefined;
    const value = args?.[0];
    if (value === undefined || !("A_Const" in value))
        return true;
    const { sval, ival } = value.A_Const;
    return sval === undefined
        ? ival?.ival !== undefined
        : !/^(?:off?|f(?:a(?:l(?:se?)?)?)?|no?|0)$/i.test(sval.sval ?? "");
}
function isSetConfig(target) {
    const call = "ResTarget" in target ? target.ResTarget.val : undefined;
    if (call === undefined || !("FuncCall" in call))
        return false;
    const { funcname = [], args = [] } = call.FuncCall;
    const name = funcname.at(-1);
    if (name === undefined || !("String" in name) || name.String.sval !== "set_config")
        return false;
    const isLocal = args[2];
    return !(isLocal !== undefined && "A_Const" in isLocal && isLocal.A_Const.boolval?.boolval === true);
}

;// CONCATENATED MODULE: ./lib/hazards/rules/transaction-control.js

/** Ends, or would end, a transaction that the file has not begun. */
const transactionControl = {
    id: "transaction-control",
    kind: "failing",
    about: ["TransactionStmt"],
    check({ node }, { runner, transaction }) {
        const control = controlOf(node);
        if (control === "none" || control === "savepoint")
            return [];
        const mixes = runner === "file" && (transaction.block === "runner" || control !== "begin");
        const stray = control === "rollback" || control === "prepare" || (control === "commit" && !transaction.hasBegin);
        if (!mixes && !stray)
            return [];
        const ends = control === "begin" ? "begins" : "ends";
        return [
            {
                severity: "warning",
                reason: mixes
                    ? `The whole file runs in one transaction, and this ${ends} one inside of it: what stands before it can no longer be taken back.`
                    : `This ${ends} a transaction that the file has not begun, or takes back what it has done.`,
                rewrite: "-- leave it out; what needs a transaction of its own goes into a migration of its own",
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/truncate.js


/** Every row is gone, without a trigger for each; with CASCADE those of the tables that refer to it as well. */
const truncate = {
    id: "truncate",
    kind: "destructive",
    about: ["TruncateStmt"],
    check(statement, context) {
        const { node, range } = statement;
        if (!("TruncateStmt" in node))
            return [];
        const { relations = [], behavior } = node.TruncateStmt;
        return relations.flatMap((relation) => {
            const table = context.table((0,hazards_names/* objectName */.Hd)(relation));
            if (table.made)
                return [];
            const cascade = behavior === "DROP_CASCADE" ? ", and of every table whose foreign keys lead here" : "";
            const location = "RangeVar" in relation ? relation.RangeVar.location : undefined;
            return [
                {
                    range: relations.length > 1 ? { start: offsetIn(statement, location), end: range.end } : range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "danger",
                    reason: `TRUNCATE deletes every row of ${table.sql}${cascade} for good.`,
                    rewrite: `-- in batches, and only what is meant\nDELETE FROM ${table.sql} WHERE <what is to go>;`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/uncommitted-transaction.js

/** BEGIN without COMMIT: everything after it is lost when the session ends. */
const uncommittedTransaction = {
    id: "uncommitted-transaction",
    kind: "failing",
    about: ["TransactionStmt"],
    check({ node }, { transaction }) {
        if (controlOf(node) !== "begin" || transaction.hasBegin)
            return [];
        return [
            {
                severity: "danger",
                reason: "This transaction is never committed, so what it does is lost when the session ends.",
                rewrite: "-- at the end of the file\nCOMMIT;",
                stands: (end) => end.unclosed.has(transaction.id),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/update-without-where.js



/** Every row gets new values; filling columns that the set itself has added loses nothing, but locks every row. */
const updateWithoutWhere = {
    id: "update-without-where",
    kind: "destructive",
    about: ["UpdateStmt"],
    check({ node }, context) {
        if (!("UpdateStmt" in node))
            return [];
        const { relation, targetList = [] } = node.UpdateStmt;
        const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
        if (table.made || isSelective(node))
            return [];
        const columns = targetList.flatMap((target) => "ResTarget" in target ? [target.ResTarget.name ?? ""] : []);
        const fills = columns.every((column) => table.record?.columns.has(column) === true);
        const names = columns.map(hazards_names/* quote */.hD).join(", ");
        return [
            {
                table,
                lock: "ROW EXCLUSIVE",
                // However large, a fill is waited for and not confirmed: what is confirmed are losses.
                severity: fills && (0,severity/* bySize */.R6)(table) === "note" ? "note" : fills ? "warning" : "danger",
                reason: fills
                    ? `Filling ${names} writes every row of ${table.sql} in one transaction, and other writers of a row wait for its end.`
                    : `Without a condition this overwrites ${names} in every row of ${table.sql}.`,
                rewrite: `UPDATE ${table.sql} SET ${columns.map((column) => `${(0,hazards_names/* quote */.hD)(column)} = <value>`).join(", ")} WHERE <which rows> AND <a range of the key>;`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/validate-same-transaction.js

/** The lock that ADD CONSTRAINT took is held until the commit, so NOT VALID has won nothing. */
const validateSameTransaction = {
    id: "validate-same-transaction",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, name = "" }, relation, range }) => {
            const table = context.table((0,hazards_names/* nameOf */.Vb)(relation));
            const constraint = table.record?.constraints.get(name);
            if (subtype !== "AT_ValidateConstraint" || table.made || constraint?.kind === "other")
                return [];
            if (constraint === undefined ||
                constraint.validated ||
                constraint.transaction !== context.transaction.id)
                return [];
            const lock = constraint.kind === "foreign-key" ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE";
            return [
                {
                    range,
                    table,
                    lock,
                    work: "scan",
                    reason: `${(0,hazards_names/* quote */.hD)(name)} is validated in the transaction that added it, whose lock on ${table.sql} is held over the whole scan.`,
                    rewrite: `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${(0,hazards_names/* quote */.hD)(name)};`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/all.js
/** Every rule is one line here. */






































































;// CONCATENATED MODULE: ./lib/hazards/index.js

const RULES = Object.values(all_namespaceObject);
const ABOUT = new Map();
/** The rules about one kind of statement. */
function rulesAbout(kind) {
    const rules = ABOUT.get(kind) ?? RULES.filter(({ about }) => isAmong(about, kind));
    ABOUT.set(kind, rules);
    return rules;
}
const KIND = new Map(RULES.map(({ id, kind }) => [id, kind]));
/** What parsing reports as a problem too, so that a plan need not say it twice. */
const ALSO_PROBLEMS = new Set([
    "syntax-error",
    "transaction-control",
    "uncommitted-transaction",
    "concurrently-in-transaction",
]);
/** In the place of a rule, for a file that could not be looked through: anything may be in it. */
const NOT_EXAMINED = "not-examined";
function isRule(id) {
    return KIND.has(id);
}
/** Whether a person has to confirm it before it runs where data matter. */
function isDestructive({ id, severity }) {
    return KIND.get(id) === "destructive" && severity === "danger";
}
function isAmong(about, kind) {
    return about === "every" || about.some((one) => one === kind);
}


/***/ }),

/***/ 3470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ bySize),
/* harmony export */   Vs: () => (/* binding */ listedSize),
/* harmony export */   pG: () => (/* binding */ sizeWords),
/* harmony export */   yJ: () => (/* binding */ blockedBy)
/* harmony export */ });
/* unused harmony exports sizeOf, sizeSentence, activitySentence */
/** Below either of these a scan or rewrite takes well under a second on the smallest Supabase instance. */
const SMALL = { rows: 10_000, bytes: 10 * 1024 ** 2 };
/** From either of these on it takes many seconds to minutes on any. */
const LARGE = { rows: 10_000_000, bytes: 1024 ** 3 };
/** How bad it is to hold up a table of this size; an unknown size is a warning. */
function bySize(table) {
    const { rows, bytes } = table?.facts ?? {};
    if (rows === undefined && bytes === undefined)
        return "warning";
    if ((rows ?? 0) >= LARGE.rows || (bytes ?? 0) >= LARGE.bytes)
        return "danger";
    // Few rows may be wide; a table that was never analysed has bytes only.
    const small = (rows ?? 0) <= SMALL.rows && (bytes === undefined || bytes <= SMALL.bytes);
    return small ? "note" : "warning";
}
/** What waits behind a lock; `null` for those that ordinary queries do not run into. */
function blockedBy(lock) {
    switch (lock) {
        case "ACCESS EXCLUSIVE":
            return "reads and writes";
        case "EXCLUSIVE":
        case "SHARE ROW EXCLUSIVE":
        case "SHARE":
            return "writes";
        case "SHARE UPDATE EXCLUSIVE":
            return "schema changes and VACUUM";
        case "ROW EXCLUSIVE":
        case "ROW SHARE":
        case "ACCESS SHARE":
        case undefined:
            return null;
    }
}
/** What a finding is about, as large as it is known to be. */
function sizeOf({ size, table }) {
    return size ?? table?.facts ?? {};
}
/** A second sentence for the reason, where the size is known: never an estimate in seconds. */
function sizeSentence(finding) {
    const { work, lock } = finding;
    const size = sizeWords(sizeOf(finding));
    if (work === undefined || size === "")
        return "";
    const verb = { rewrite: "rewrites", scan: "reads all of", build: "builds an index over" }[work];
    const blocks = blockedBy(lock);
    return ` It ${verb} ${size}${blocks === null ? "" : ` and blocks ${blocks} meanwhile`}.`;
}
/** `96 kB, about 1,200 rows`; empty where neither is known. */
function listedSize({ rows, bytes }) {
    const parts = [
        ...(bytes === null ? [] : [formatBytes(bytes)]),
        ...(rows === null ? [] : [aboutRows(rows)]),
    ];
    return parts.join(", ");
}
/** `41 GB (about 200,000,000 rows)`, or what of it is known. */
function sizeWords({ rows, bytes }) {
    const estimate = rows === undefined ? "" : aboutRows(rows);
    if (bytes === undefined)
        return estimate;
    return `${formatBytes(bytes)}${estimate === "" ? "" : ` (${estimate})`}`;
}
/** Who would wait, as far as the server has counted: how often the table was read, where reads are blocked, and how much was written. */
function activitySentence({ table, lock }) {
    const activity = table?.facts?.activity;
    const blocks = blockedBy(lock) ?? "";
    if (activity === undefined || !blocks.includes("writes"))
        return "";
    const { sequentialScans, indexScans, rowsInserted, rowsUpdated, rowsDeleted, since } = activity;
    const reads = blocks.includes("reads") ? sequentialScans + indexScans : 0;
    const written = rowsInserted + rowsUpdated + rowsDeleted;
    const counted = [
        ...(reads > 0 ? [`${count(reads, "scan")} read it`] : []),
        ...(written > 0 ? [`${count(written, "row")} ${written === 1 ? "was" : "were"} written`] : []),
    ];
    if (counted.length === 0)
        return "";
    return ` ${since === null ? "So far" : `Since ${day(since)}`} ${counted.join(" and ")}.`;
}
function aboutRows(rows) {
    return `about ${count(rows, "row")}`;
}
function count(number, noun) {
    return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
function day(moment) {
    const words = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    return new Date(moment).toLocaleDateString("en-GB", words);
}
function formatBytes(bytes) {
    const units = ["bytes", "kB", "MB", "GB", "TB"];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
    const value = bytes / 1024 ** power;
    return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}


/***/ }),

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LOCK_MODES),
/* harmony export */   c: () => (/* binding */ staticContext)
/* harmony export */ });
/** Postgres' table lock modes, weakest first (https://www.postgresql.org/docs/current/explicit-locking.html). */
const LOCK_MODES = [
    "ACCESS SHARE",
    "ROW SHARE",
    "ROW EXCLUSIVE",
    "SHARE UPDATE EXCLUSIVE",
    "SHARE",
    "SHARE ROW EXCLUSIVE",
    "EXCLUSIVE",
    "ACCESS EXCLUSIVE",
];
/** Nothing known but the server's version: no database at hand. */
function staticContext(serverMajor, api) {
    return {
        serverMajor,
        runner: "segments",
        searchPath: ["public", "extensions"],
        api,
        relations: {},
        functions: {},
        types: {},
        schemas: {},
    };
}


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  D: () => (/* binding */ pendingHazards)
});

// EXTERNAL MODULE: ./lib/hazards/types.js
var types = __webpack_require__(1360);
;// CONCATENATED MODULE: ./lib/database/catalog-answer.js
/** `pg_class.relkind`; sequences, composite types and foreign tables are `other`. */
const KINDS = {
    r: "table",
    p: "partitioned",
    i: "index",
    I: "partitioned-index",
    v: "view",
    m: "materialized-view",
};
const VOLATILITIES = { i: "immutable", s: "stable", v: "volatile" };
/** A name stands for all its overloads, so the worst of them counts. */
const WORST = ["immutable", "stable", "volatile"];
/** By `schema.name`; what was asked for and is not there is `absent`. */
function relationFacts({ relations, since }, searchPath, asked) {
    const facts = Object.fromEntries(relations.map((raw) => [`${raw.schema}.${raw.name}`, relationOf(raw, since)]));
    for (const { schema, name } of asked) {
        const keys = (schema === undefined ? searchPath : [schema]).map((candidate) => `${candidate}.${name}`);
        // One that is found further down the path is what the name means.
        if (keys.some((key) => Object.hasOwn(facts, key)))
            continue;
        for (const key of keys)
            facts[key] = { kind: "absent" };
    }
    return facts;
}
function relationOf(raw, since) {
    return {
        kind: KINDS[raw.kind] ?? "other",
        ...sizeOf(raw),
        activity: raw.activity === null ? undefined : { ...raw.activity, since },
        rls: raw.rls,
        columns: Object.fromEntries(raw.columns.map(([name, type, notNull, dependants]) => [name, { type, notNull, dependants }])),
        checks: raw.checks.map(([name, definition, validated]) => ({ name, definition, validated })),
        dependants: raw.dependants,
        table: raw.table ?? undefined,
    };
}
function sizeOf({ rows, bytes }) {
    return {
        rows: rows === null ? undefined : Math.round(rows),
        bytes: bytes === null ? undefined : Math.round(bytes),
    };
}
/** By name; what was asked for and is not there is `absent`. */
function schemaFacts({ schemas }, asked) {
    return Object.fromEntries([
        ...asked.map((name) => [name, "absent"]),
        ...schemas.map((raw) => {
            const contents = raw.contents.map(([kind, name]) => ({ kind, name }));
            return [raw.name, { contents, dependants: raw.dependants, ...sizeOf(raw) }];
        }),
    ]);
}
function functionFacts({ functions }) {
    const facts = {};
    for (const [schema, name, letter, dependants] of functions) {
        const key = `${schema}.${name}`;
        const before = Object.hasOwn(facts, key) ? facts[key] : undefined;
        const found = letter === "i" || letter === "s" ? VOLATILITIES[letter] : VOLATILITIES.v;
        const volatility = WORST.findLast((one) => one === found || one === before?.volatility) ?? found;
        facts[key] = { volatility, dependants: [...new Set([...(before?.dependants ?? []), ...dependants])] };
    }
    return facts;
}
function typeFacts({ types }) {
    return Object.fromEntries(types.map(([schema, name, kind, constrained, dependants]) => [
        `${schema}.${name}`,
        { kind: kind === "d" ? "domain" : kind === "e" ? "enum" : "other", constrained, dependants },
    ]));
}

// EXTERNAL MODULE: ./lib/database/iso.js
var iso = __webpack_require__(8396);
;// CONCATENATED MODULE: ./lib/database/catalog-activity.js

/**
 * SQL for what the cumulative statistics tell of a relation and its partitions (https://www.postgresql.org/docs/current/monitoring-stats.html): by
 * the functions beneath the views, which every role may call.
 */
const INDEX_SCANS = "(select sum(pg_catalog.pg_stat_get_numscans(i.indexrelid)) from pg_catalog.pg_index i where i.indrelid = c.oid)";
/** Columns of the aggregate over the relations `c` of a partition tree. */
function activityColumns(serverMajor) {
    const lastScan = serverMajor >= 16 ? "pg_catalog.pg_stat_get_lastscan(c.oid)" : "null::timestamptz";
    return `sum(pg_catalog.pg_stat_get_numscans(c.oid)) filter (where ${HAS_ROWS}) as sequential_scans,
      sum(${INDEX_SCANS}) filter (where ${HAS_ROWS}) as index_scans,
      sum(pg_catalog.pg_stat_get_tuples_inserted(c.oid)) as inserted,
      sum(pg_catalog.pg_stat_get_tuples_updated(c.oid)) as updated,
      sum(pg_catalog.pg_stat_get_tuples_deleted(c.oid)) as deleted,
      max(${lastScan}) filter (where ${HAS_ROWS}) as last_scan`;
}
const HAS_ROWS = "c.relkind in ('r', 'm')";
/** From these columns of `z`, for relation `c`; null for what keeps no rows. */
const ACTIVITY = `case when c.relkind in ('r', 'm', 'p') then pg_catalog.json_build_object(
      'sequentialScans', coalesce(z.sequential_scans, 0), 'indexScans', coalesce(z.index_scans, 0),
      'rowsInserted', coalesce(z.inserted, 0), 'rowsUpdated', coalesce(z.updated, 0), 'rowsDeleted', coalesce(z.deleted, 0),
      'lastSequentialScan', ${(0,iso/* iso */.K)("z.last_scan")}) end`;
/** When counting began. */
const COUNTED_SINCE = `(select ${(0,iso/* iso */.K)("pg_catalog.pg_stat_get_db_stat_reset_time(d.oid)")}
    from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())`;

;// CONCATENATED MODULE: ./lib/database/catalog-dependants.js
/**
 * SQL for what the server would have to drop as well (`CASCADE`) or refuses to leave behind: the entries of `pg_depend`
 * that are not the object's own parts (https://www.postgresql.org/docs/current/catalog-pg-depend.html).
 */
/** `schema.name` of the relation that `alias` is. */
const nameOf = (alias) => `(select n.nspname || '.' || ${alias}.relname from pg_catalog.pg_namespace n where n.oid = ${alias}.relnamespace)`;
/** A dependant in the words that a hazard shows; what is rare is left to the server's own words. */
const WORDS = `case
    when d.classid = 'pg_catalog.pg_rewrite'::regclass then (
      select case v.relkind when 'v' then 'view ' when 'm' then 'materialized view ' else 'rule on ' end || ${nameOf("v")}
        from pg_catalog.pg_rewrite r join pg_catalog.pg_class v on v.oid = r.ev_class where r.oid = d.objid)
    when d.classid = 'pg_catalog.pg_constraint'::regclass then (
      select case k.contype when 'f' then 'foreign key ' else 'constraint ' end || ${nameOf("t")} || '.' || k.conname
        from pg_catalog.pg_constraint k join pg_catalog.pg_class t on t.oid = k.conrelid where k.oid = d.objid)
    when d.classid = 'pg_catalog.pg_policy'::regclass then (
      select 'policy "' || p.polname || '" on ' || ${nameOf("t")}
        from pg_catalog.pg_policy p join pg_catalog.pg_class t on t.oid = p.polrelid where p.oid = d.objid)
    when d.classid = 'pg_catalog.pg_trigger'::regclass then (
      select 'trigger ' || g.tgname || ' on ' || ${nameOf("t")}
        from pg_catalog.pg_trigger g join pg_catalog.pg_class t on t.oid = g.tgrelid where g.oid = d.objid)
    when d.classid = 'pg_catalog.pg_proc'::regclass then (
      select 'function ' || n.nspname || '.' || p.proname || '()'
        from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace where p.oid = d.objid)
    when d.classid = 'pg_catalog.pg_class'::regclass and d.objsubid > 0 then (
      select 'column ' || ${nameOf("t")} || '.' || a.attname
        from pg_catalog.pg_class t join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.objsubid
       where t.oid = d.objid)
    end`;
/** The relation of which a dependant is a part, so that it goes without saying. */
const OWNER = `coalesce(
    (select r.ev_class from pg_catalog.pg_rewrite r where d.classid = 'pg_catalog.pg_rewrite'::regclass and r.oid = d.objid),
    (select k.conrelid from pg_catalog.pg_constraint k where d.classid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.objid),
    (select p.polrelid from pg_catalog.pg_policy p where d.classid = 'pg_catalog.pg_policy'::regclass and p.oid = d.objid),
    (select g.tgrelid from pg_catalog.pg_trigger g where d.classid = 'pg_catalog.pg_trigger'::regclass and g.oid = d.objid),
    (select a.adrelid from pg_catalog.pg_attrdef a where d.classid = 'pg_catalog.pg_attrdef'::regclass and a.oid = d.objid),
    case when d.classid = 'pg_catalog.pg_class'::regclass then d.objid end)`;
/**
 * A JSON array of sorted texts.
 *
 * @param on which entries of `pg_depend d`
 * @param isForeign what tells a dependant from a part of the thing itself
 */
function dependants(on, isForeign) {
    return `(select coalesce(pg_catalog.json_agg(w.words order by w.words), '[]') from (
    select distinct coalesce(${WORDS}, pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)) as words
      from pg_catalog.pg_depend d
     where d.deptype = 'n' and ${on} and ${isForeign}
       -- A CHECK or an index of the column goes with it without a word: it is tied to it twice.
       and not exists (select from pg_catalog.pg_depend e where e.classid = d.classid and e.objid = d.objid
         and e.refclassid = d.refclassid and e.refobjid = d.refobjid and e.refobjsubid = d.refobjsubid and e.deptype in ('a', 'i'))) w)`;
}
const onType = (oid) => `d.refclassid = 'pg_catalog.pg_type'::regclass and d.refobjid in (
  ${oid}, (select y.typarray from pg_catalog.pg_type y where y.oid = ${oid} and y.typarray <> 0))`;
/** Of relation `c`, as a whole and through its row type. */
const RELATION_DEPENDANTS = dependants(`((d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = c.oid) or (${onType("c.reltype")}))`, `${OWNER} is distinct from c.oid`);
/** Of column `a` of relation `c`: what of the table itself uses it, a policy or a trigger, counts too. */
const COLUMN_DEPENDANTS = dependants("d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = a.attrelid and d.refobjsubid = a.attnum", 
// A view's rule names the view's own columns.
`(c.relkind not in ('v', 'm') or ${OWNER} is distinct from c.oid)`);
/** Of function `p`. */
const FUNCTION_DEPENDANTS = dependants("d.refclassid = 'pg_catalog.pg_proc'::regclass and d.refobjid = p.oid", "true");
/** Of type `t`. */
const TYPE_DEPENDANTS = dependants(onType("t.oid"), "true");
/** The schema in which a dependant, or the relation of which it is a part, stands; null for what has none. */
const SCHEMA = `coalesce(
    (select o.relnamespace from pg_catalog.pg_class o where o.oid = ${OWNER}),
    (select p.pronamespace from pg_catalog.pg_proc p where d.classid = 'pg_catalog.pg_proc'::regclass and p.oid = d.objid),
    (select y.typnamespace from pg_catalog.pg_type y where d.classid = 'pg_catalog.pg_type'::regclass and y.oid = d.objid),
    (select y.typnamespace from pg_catalog.pg_constraint k join pg_catalog.pg_type y on y.oid = k.contypid
      where d.classid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.objid))`;
/** Of what stands in schema `s`, from outside of it. */
const SCHEMA_DEPENDANTS = dependants(`(d.refclassid, d.refobjid) in (
       select 'pg_catalog.pg_class'::regclass, o.oid from pg_catalog.pg_class o where o.relnamespace = s.oid
       union all select 'pg_catalog.pg_proc'::regclass, p.oid from pg_catalog.pg_proc p where p.pronamespace = s.oid
       union all select 'pg_catalog.pg_type'::regclass, y.oid from pg_catalog.pg_type y where y.typnamespace = s.oid)`, `${SCHEMA} is distinct from s.oid`);

;// CONCATENATED MODULE: ./lib/database/catalog-schemas.js

/** SQL for what DROP SCHEMA … CASCADE takes along. Parts of something else that goes, such as indexes, go without saying. */
const RELATIONS = `select case o.relkind when 'r' then 'table' when 'p' then 'table' when 'v' then 'view' when 'm' then 'materialized view'
        when 'f' then 'foreign table' else 'sequence' end as kind, o.relname as name, o.relpages as pages
      from pg_catalog.pg_class o where o.relnamespace = s.oid and o.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
       and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = o.oid
         and d.deptype in ('a', 'i') and o.relkind = 'S')`;
const ROUTINES = `select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, p.proname || '()', 0
      from pg_catalog.pg_proc p where p.pronamespace = s.oid`;
/** A table's row type and the array of a type are part of it. */
const TYPES = `select case y.typtype when 'd' then 'domain' else 'type' end, y.typname, 0
      from pg_catalog.pg_type y left join pg_catalog.pg_class o on o.oid = y.typrelid
     where y.typnamespace = s.oid and y.typtype in ('b', 'c', 'd', 'e', 'r') and (o.oid is null or o.relkind = 'c')
       and not exists (select from pg_catalog.pg_type e where e.typarray = y.oid)`;
/**
 * A JSON array of `RawSchema`, for the schemas in `asked_schemas s`.
 *
 * @param rows of relation `c`, null when unknown
 * @param bytes of relation `c`
 */
function schemasJson(rows, bytes) {
    return `(select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('name', s.nspname,
      'contents', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(w.kind, s.nspname || '.' || w.name)
          order by ${RANK}, w.pages desc, w.name), '[]')
        from (${RELATIONS} union all ${ROUTINES} union all ${TYPES}) w),
      'dependants', ${SCHEMA_DEPENDANTS},
      'rows', z.rows, 'bytes', z.bytes)), '[]')
    from asked_schemas s left join lateral (
      select case when not pg_catalog.bool_or((${rows}) is null) then sum(${rows}) end as rows, sum(${bytes}) as bytes
        from pg_catalog.pg_class c where c.relnamespace = s.oid and c.relkind in ('r', 'm')) z on true)`;
}
/** What holds rows comes first. */
const RANK = "case when w.kind like '%table' then 0 when w.kind = 'materialized view' then 1 else 2 end";

// EXTERNAL MODULE: ./lib/database/literal.js
var literal = __webpack_require__(8902);
;// CONCATENATED MODULE: ./lib/database/catalog-script.js




/** Nobody's queries are kept waiting behind ours, and a table under heavy work is not worth more. */
const CATALOG_LOCK_TIMEOUT_MS = 2_000;
/**
 * SQL that answers with one row of JSON (`RawCatalog` in catalog.ts), for any number of names. It reads catalogs that every role may read, and
 * changes nothing. An unqualified name is looked for in the session's search_path and in every schema that the files name: they may set their own.
 */
function catalogScript({ references, apiSchemas, serverMajor, exactSizes }) {
    const bytes = exactSizes ? "pg_catalog.pg_total_relation_size(c.oid)" : PAGES;
    return `
select pg_catalog.set_config('lock_timeout', '${CATALOG_LOCK_TIMEOUT_MS}', true), null;
with recursive searched (name) as (
  select pg_catalog.unnest(pg_catalog.current_schemas(false)) union select 'extensions'::name
  union select v::name from pg_catalog.json_array_elements_text(${(0,literal/* literal */.e)(JSON.stringify(nearby(references, apiSchemas)))}) v),
asked_relations as (${names(references.relations)}), asked_functions as (${names(references.functions)}),
asked_types as (${names(references.types)}),
named as (
  select distinct c.oid, c.relkind from asked_relations w join pg_catalog.pg_class c on c.relname = w.name
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace where ${IN_SCHEMA}),
asked_schemas as (
  select n.oid, n.nspname from pg_catalog.json_array_elements_text(${(0,literal/* literal */.e)(JSON.stringify(references.schemas))}) v
    join pg_catalog.pg_namespace n on n.nspname = v::name),
-- An index is judged by its table.
found as (
  select oid from named union select i.indrelid from named m join pg_catalog.pg_index i on i.indexrelid = m.oid),
-- Not pg_partition_tree(), which locks what it walks over.
tree (root, oid) as (
  select oid, oid from found union select t.root, i.inhrelid from tree t join pg_catalog.pg_inherits i on i.inhparent = t.oid
    join pg_catalog.pg_class p on p.oid = i.inhparent and p.relkind in ('p', 'I')),
sizes as (
  select t.root, sum(${ROWS}) as rows, sum(${bytes}) as bytes, ${activityColumns(serverMajor)}
    from tree t join pg_catalog.pg_class c on c.oid = t.oid where c.relkind in ('r', 'm', 'p', 'i', 'I', 't') group by t.root)
select 'catalog', pg_catalog.json_build_object(
  'searchPath', pg_catalog.to_json(pg_catalog.current_schemas(false)),
  'timeZone', pg_catalog.current_setting('TimeZone'),
  'hasApi', exists (select from pg_catalog.pg_roles where rolname = 'anon'),
  'hasExtensions', exists (select from pg_catalog.pg_namespace where nspname = 'extensions'),
  'grantsByDefault', ${grantsByDefault(apiSchemas)},
  'rlsByDefault', ${RLS_BY_DEFAULT},
  'since', ${COUNTED_SINCE},
  'schemas', ${schemasJson(ROWS, bytes)},
  'relations', (select coalesce(pg_catalog.json_agg(${RELATION}), '[]')
    from found f join pg_catalog.pg_class c on c.oid = f.oid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join sizes z on z.root = c.oid),
  'functions', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(n.nspname, p.proname, p.provolatile, ${FUNCTION_DEPENDANTS})), '[]')
    from (select distinct p.oid from asked_functions w join pg_catalog.pg_proc p on p.proname = w.name
      join pg_catalog.pg_namespace n on n.oid = p.pronamespace where ${IN_SCHEMA}) u
    join pg_catalog.pg_proc p on p.oid = u.oid join pg_catalog.pg_namespace n on n.oid = p.pronamespace),
  'types', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(n.nspname, t.typname, t.typtype, ${CONSTRAINED}, ${TYPE_DEPENDANTS})), '[]')
    from (select distinct t.oid from asked_types w join pg_catalog.pg_type t on t.typname = w.name
      join pg_catalog.pg_namespace n on n.oid = t.typnamespace where ${IN_SCHEMA}) u
    join pg_catalog.pg_type t on t.oid = u.oid join pg_catalog.pg_namespace n on n.oid = t.typnamespace))`;
}
const IN_SCHEMA = "(n.nspname = w.schema or (w.schema is null and n.nspname in (select s.name from searched s)))";
/** Not all schemas of the database: there may be one for each of a thousand tenants, with the same tables in all. */
function nearby({ relations, functions, types, schemas }, apiSchemas) {
    const named = [...relations, ...functions, ...types].flatMap(({ schema }) => schema ?? []);
    return [...new Set([...apiSchemas, ...named, ...schemas])];
}
/** As `name`, so that the catalogs' indexes serve. */
function names(all) {
    const pairs = JSON.stringify(all.map(({ schema, name }) => [schema ?? null, name]));
    return `select (v ->> 0)::name as schema, (v ->> 1)::name as name from pg_catalog.json_array_elements(${(0,literal/* literal */.e)(pairs)}) v`;
}
/** Unknown before the first ANALYZE (-1; before 14 both are 0), and where "no rows" is older than the table's pages. */
const ROWS = `case when c.relkind in ('p', 'I') or c.reltuples < 0 or (c.reltuples = 0 and c.relpages = 0
    and pg_catalog.current_setting('server_version_num')::int < 140000) then null else c.reltuples::numeric end`;
/** What VACUUM last saw of a relation, its indexes and its TOAST table: opens nothing. */
const PAGES = `pg_catalog.current_setting('block_size')::numeric * (c.relpages
    + coalesce((select sum(x.relpages) from pg_catalog.pg_index i join pg_catalog.pg_class x on x.oid = i.indexrelid
        where i.indrelid in (c.oid, c.reltoastrelid)), 0)
    + coalesce((select x.relpages from pg_catalog.pg_class x where x.oid = c.reltoastrelid), 0))`;
/** 18 marks a column NOT NULL while its constraint is still NOT VALID. */
const NOT_NULL = `a.attnotnull and not exists (select from pg_catalog.pg_constraint k
    where k.conrelid = a.attrelid and k.contype = 'n' and k.conkey = array[a.attnum] and not k.convalidated)`;
const RELATION = `pg_catalog.json_build_object(
    'schema', n.nspname, 'name', c.relname, 'kind', c.relkind, 'rls', c.relrowsecurity, 'rows', z.rows, 'bytes', z.bytes, 'activity', ${ACTIVITY},
    'table', (select tn.nspname || '.' || tc.relname from pg_catalog.pg_index i join pg_catalog.pg_class tc on tc.oid = i.indrelid
      join pg_catalog.pg_namespace tn on tn.oid = tc.relnamespace where i.indexrelid = c.oid),
    'columns', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
        a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), ${NOT_NULL}, ${COLUMN_DEPENDANTS})), '[]')
      from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    'checks', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
        k.conname, pg_catalog.pg_get_constraintdef(k.oid), k.convalidated)), '[]')
      from pg_catalog.pg_constraint k where k.conrelid = c.oid and k.contype = 'c'),
    'dependants', ${RELATION_DEPENDANTS})`;
/** A domain inherits the conditions of the one below it; more than one below is not looked for. */
const CONSTRAINED = `(t.typtype = 'd' and (t.typnotnull or exists (select from pg_catalog.pg_constraint k
    where k.contypid in (t.oid, t.typbasetype)) or exists (select from pg_catalog.pg_type b where b.oid = t.typbasetype and b.typnotnull)))`;
/** A login that only reads is not the one that migrates: that is `postgres` on this platform. */
function grantsByDefault(apiSchemas) {
    const schemas = (0,literal/* literal */.e)(JSON.stringify(apiSchemas));
    return `exists (select from pg_catalog.pg_default_acl d left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace,
    pg_catalog.aclexplode(d.defaclacl) x left join pg_catalog.pg_roles r on r.oid = x.grantee
    where d.defaclobjtype = 'r' and (d.defaclnamespace = 0 or n.nspname in (select pg_catalog.json_array_elements_text(${schemas})))
      and (x.grantee = 0 or r.rolname in ('anon', 'authenticated'))
      and pg_catalog.pg_get_userbyid(d.defaclrole) = case
        when exists (select from pg_catalog.pg_namespace s where s.nspname in (select pg_catalog.json_array_elements_text(${schemas}))
          and pg_catalog.has_schema_privilege(s.oid, 'create')) then current_user else 'postgres' end)`;
}
const RLS_BY_DEFAULT = `exists (select from pg_catalog.pg_event_trigger e join pg_catalog.pg_proc p on p.oid = e.evtfoid
    where e.evtenabled in ('O', 'A') and e.evtevent = 'ddl_command_end' and p.prosrc ~* 'enable\\s+row\\s+level\\s+security')`;

// EXTERNAL MODULE: ./lib/database/cut-on-abort.js
var cut_on_abort = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/database/script.js + 1 modules
var script = __webpack_require__(7287);
;// CONCATENATED MODULE: ./lib/database/catalog.js





/** lock_not_available: somebody holds ACCESS EXCLUSIVE on one of the tables. */
const LOCKED = "55P03";
/**
 * What the target's catalog knows of these names: one round trip for any number of them, a second one without exact sizes when a table is locked.
 * Needs no rights but to connect. Never rejects.
 *
 * @param apiSchemas what the API serves, where there is one: `[api] schemas` of config.toml
 */
async function readCatalog(session, references, apiSchemas) {
    const serverMajor = Math.floor(session.server.versionNumber / 10_000);
    const question = { references, apiSchemas, serverMajor, exactSizes: true };
    let outcome = await ask(session, question);
    if (outcome.status === "failed" && outcome.error.code === LOCKED) {
        outcome = await ask(session, { ...question, exactSizes: false });
    }
    if (outcome.status === "lost")
        return outcome;
    const base = (0,types/* staticContext */.c)(serverMajor);
    if (outcome.status === "failed")
        return { status: "unknown", context: base, error: outcome.error };
    const text = outcome.rows.at(-1)?.[1];
    if (text === undefined)
        throw new Error("the server answered the catalog query without a row");
    const raw = JSON.parse(text);
    return { status: "read", context: contextOf(raw, base, references, apiSchemas) };
}
function ask({ client, signal }, question) {
    return (0,cut_on_abort/* cutOnAbort */.k)(client, signal, () => (0,script/* runScript */.j3)(client, catalogScript(question), { keepRows: true }));
}
function contextOf(raw, base, references, apiSchemas) {
    // A login that only reads may have a shorter path than the one that migrates, which finds `extensions` on this platform.
    const searchPath = [
        ...new Set([...raw.searchPath, ...(raw.hasApi && raw.hasExtensions ? ["extensions"] : [])]),
    ];
    const { grantsByDefault, rlsByDefault } = raw;
    return {
        ...base,
        searchPath,
        api: raw.hasApi ? { schemas: apiSchemas, grantsByDefault, rlsByDefault } : undefined,
        relations: relationFacts(raw, searchPath, references.relations),
        functions: functionFacts(raw),
        types: typeFacts(raw),
        schemas: schemaFacts(raw, references.schemas),
        timeZone: raw.timeZone,
    };
}

// EXTERNAL MODULE: ./lib/hazards/index.js + 88 modules
var hazards = __webpack_require__(2397);
// EXTERNAL MODULE: ./lib/sql/position.js
var position = __webpack_require__(5873);
// EXTERNAL MODULE: ./lib/sql/segments.js
var segments = __webpack_require__(1424);
;// CONCATENATED MODULE: ./lib/operations/pending-hazards.js




/** The key under which a line's text is kept beside a report. */
const lineKey = ({ file, line }) => `${file}:${line}`;
/**
 * Judges what would run, in its order, with the target's catalog: one round trip, two where a table is locked, none when nothing is pending.
 * What the login may not see is unknown, and said so.
 */
async function pendingHazards(session, { parser, project, onProgress }, waiting, parsed) {
    const texts = textsOf(waiting);
    if (texts.length === 0)
        return { status: "examined", hazards: [], excerpts: new Map() };
    const references = await parser.references(texts);
    const catalog = await readCatalog(session, references, project.config.apiSchemas);
    if (catalog.status === "lost")
        return catalog;
    if (catalog.status === "unknown") {
        const message = `The catalog could not be read, so sizes and dependants are unknown: ${catalog.error.message}`;
        onProgress({ type: "advice", message });
    }
    return judge(parser, { waiting, parsed, context: catalog.context });
}
/** Judges what would run by what is known of the target, or of no target at all. */
async function judge(parser, { waiting, parsed, context, applied }) {
    const withFile = waiting.filter(({ file }) => file !== undefined);
    const texts = textsOf(withFile);
    if (texts.length === 0)
        return { status: "examined", hazards: [], excerpts: new Map() };
    const examined = await parser.examine({ texts, applied }, context);
    const judged = withFile.flatMap((migration, index) => hazardsOf(migration, examined[index], parsed));
    return { status: "examined", hazards: judged, excerpts: excerptsOf(judged, texts) };
}
function textsOf(waiting) {
    return waiting.flatMap(({ file }) => (file === undefined ? [] : [{ file: file.file, text: file.text }]));
}
function hazardsOf({ file, version, progress }, examined, parsed) {
    if (file === undefined || examined === undefined)
        return [];
    if (examined.status === "unexamined")
        return [unexaminedHazard(file.file, examined.reason)];
    const done = progress.filter(({ state }) => state === "done").length;
    const from = done === 0 ? 1 : firstLineOfPart(file.text, parsed.get(version), done);
    return examined.hazards.filter(({ id, line }) => line >= from && !hazards/* ALSO_PROBLEMS */.VX.has(id));
}
/** What an earlier run has finished of a migration is not going to happen again. */
function firstLineOfPart(text, parsed, part) {
    const start = (0,segments/* segments */.J)(text, parsed?.status === "parsed" ? parsed.statements : [])[part]?.start;
    return start === undefined ? Number.POSITIVE_INFINITY : (0,position/* lineAt */.mh)((0,position/* lineStarts */._$)(text), start);
}
const UNEXAMINED = {
    "too-large": "is too large to be looked through",
    "timed-out": "took too long to be looked through",
    crashed: "is too much for the parser",
};
function unexaminedHazard(file, reason) {
    return {
        id: hazards/* NOT_EXAMINED */.kI,
        severity: "warning",
        file,
        line: 1,
        column: 1,
        endLine: 1,
        object: null,
        lock: null,
        blocks: null,
        reason: `This file ${UNEXAMINED[reason]}: what it locks and loses is unknown.`,
        rewrite: null,
        rows: null,
        bytes: null,
        activity: null,
        acknowledged: false,
    };
}
function excerptsOf(hazards, texts) {
    const sources = new Map(texts.map(({ file, text }) => [file, { text, starts: (0,position/* lineStarts */._$)(text) }]));
    return new Map(hazards.flatMap((hazard) => {
        const source = sources.get(hazard.file);
        const start = source?.starts[hazard.line - 1];
        return source === undefined || start === undefined
            ? []
            : [[lineKey(hazard), (0,position/* excerptAt */.LA)(source.text, start)]];
    }));
}


/***/ })

};
