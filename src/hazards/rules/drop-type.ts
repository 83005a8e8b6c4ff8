import { dependantsSentence, droppedObjects } from "../dropped.js";
import type { Rule } from "../rule.js";

/** With CASCADE the columns of the type go, with their values; an extension takes its types along. */
export const dropType: Rule = {
  id: "drop-type",
  kind: "destructive",
  about: ["DropStmt"],
  check(statement, context) {
    const kinds = ["OBJECT_TYPE", "OBJECT_DOMAIN", "OBJECT_EXTENSION"];
    return droppedObjects(statement, kinds).flatMap(({ name, sql, range, cascade, kind }) => {
      if (context.world.type(name)?.made === true || (kind === "OBJECT_EXTENSION" && !cascade)) return [];
      const what = kind === "OBJECT_EXTENSION" ? "a type of the extension " : "";
      return [
        {
          range,
          object: sql,
          severity: cascade ? ("danger" as const) : ("warning" as const),
          reason: cascade
            ? `CASCADE drops every column of ${what}${sql}, with its values${dependantsSentence(name, "types", true, context)}.`
            : `Clients and functions that name the type ${sql} fail from here on.`,
          rewrite: `-- first give its columns another type; then\nDROP ${WORDS[kind] ?? "TYPE"} ${sql} RESTRICT;`,
        },
      ];
    });
  },
};

const WORDS: Readonly<Record<string, string>> = { OBJECT_DOMAIN: "DOMAIN", OBJECT_EXTENSION: "EXTENSION" };
