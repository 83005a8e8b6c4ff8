import { expect, test } from "vitest";
import { literal, textArray } from "../../src/database/literal.js";
import { freshDatabase, withClient } from "../support/postgres.js";

const TEXTS = ["", "it's", "a\\b", "\\'", "''\\\\", "$$ $1 $a$", "\\x24", "é 🍅\n\t", "e'x'", "array['a']"];

test.each(["on", "off"])("a text arrives as it is, with standard_conforming_strings %s", async (setting) => {
  const { url } = await freshDatabase();
  await withClient(url, async (client) => {
    await client.query(`set standard_conforming_strings = ${setting}`);
    const { rows } = await client.query(
      `select ${textArray(TEXTS)} as list, array[${TEXTS.map(literal).join(",")}] as one_by_one`,
    );
    expect(rows).toEqual([{ list: TEXTS, one_by_one: TEXTS }]);
  });
});

test("a copy of a file never looks like the file where that has a dollar", () => {
  expect(textArray(["do $$ begin end $$"])).not.toContain("$");
});
