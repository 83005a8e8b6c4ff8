import { nameOf, quote, strings } from "../names.js";
import type { Rule } from "../rule.js";

const SERIAL = /^(?:small|big)?serial[248]?$/;
const INTEGER: Readonly<Record<string, string>> = {
  smallserial: "smallint",
  serial2: "smallint",
  serial: "integer",
  serial4: "integer",
  bigserial: "bigint",
  serial8: "bigint",
};

/** A sequence gives every row a number of its own, so the table is written anew. */
export const addColumnSerial: Rule = {
  id: "add-column-serial",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.added.flatMap(({ relation, column, def, constraints, range, type }) => {
      const word = strings(def.typeName?.names).at(-1) ?? "";
      const isSerial = SERIAL.test(word);
      const identity = constraints.some(({ contype }) => contype === "CONSTR_IDENTITY");
      const table = context.table(nameOf(relation));
      if ((!isSerial && !identity) || table.made) return [];
      const name = quote(column);
      const sequence = quote(`${table.name}_${column}_seq`);
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
