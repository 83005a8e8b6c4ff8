import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { VERSION } from "../../src/version.js";

it("says the package's version", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8"))).toMatchObject({ version: VERSION });
});
