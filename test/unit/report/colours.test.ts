import { expect, it } from "vitest";
import { coloursFor } from "../../../src/report/colours.js";

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { TERM: "dumb" }, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [false, { FORCE_COLOR: "1" }, true],
  [true, { FORCE_COLOR: "0" }, false],
  [false, { FORCE_COLOR: "" }, false],
  [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
])("terminal %s with %j: %s", (isTerminal, env, coloured) => {
  expect(coloursFor(isTerminal, env).isColorSupported).toBe(coloured);
});
