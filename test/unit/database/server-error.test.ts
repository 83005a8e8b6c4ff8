import { describe, expect, test } from "vitest";
import { describeServerError } from "../../../src/database/server-error.js";
import { CANARY, SERVER_ERRORS } from "../../support/server-errors.js";
import { FUNCTION_ERRORS } from "../../support/server-errors-of-functions.js";

describe("a server's error in publishable words", () => {
  test.each([...SERVER_ERRORS, ...FUNCTION_ERRORS].map((row) => [row.name, row] as const))(
    "%s",
    (_name, { error, message, detail }) => {
      const words = describeServerError(error);
      expect(words.message).toBe(message);
      expect(words.detail).toBe(detail);
      expect(words.sqlstate).toBe(error.code);
      expect(`${words.message}${words.detail}${words.hint}`).not.toContain(CANARY);
      // The author's own words are for the log; what Postgres quotes from a row is for nobody.
      const raised = words.message.startsWith("a function raised an exception");
      if (!raised) expect(words.logOnly ?? "").not.toContain(CANARY);
      else if (error.message.includes(CANARY)) expect(words.logOnly).toContain(CANARY);
    },
  );

  test("Postgres' own hints are kept where they propose names", () => {
    const error = {
      code: "42703",
      message: 'column "nam" does not exist',
      hint: 'Perhaps you meant to reference the column "users.name".',
    };
    expect(describeServerError(error)).toEqual({
      sqlstate: "42703",
      message: error.message,
      hint: error.hint,
    });
  });

  test("what is published in full is not in the log a second time", () => {
    expect(describeServerError({ code: "42P01", message: 'relation "x" does not exist' })).not.toHaveProperty(
      "logOnly",
    );
  });
});
