import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { describeInput, INPUT_NAMES, parseInputs } from "../../src/inputs.js";

const action = parse(readFileSync("action.yml", "utf8"));

test("action.yml has the inputs of the table: names, order, texts, defaults", () => {
  const expected = INPUT_NAMES.map((name) => {
    const input = describeInput(name);
    const text = input.defaultInAction ?? input.default;
    const rest = text === "" ? {} : { default: text };
    return [name, { description: input.description, required: input.required === true, ...rest }];
  });
  expect(Object.entries(action.inputs)).toEqual(expected);
});

test("the defaults of action.yml are valid", () => {
  const raw = Object.fromEntries(INPUT_NAMES.map((name) => [name, action.inputs[name].default]));
  expect(parseInputs({ ...raw, operation: "plan" })).toEqual(
    parseInputs({ operation: "plan", "github-token": raw["github-token"] }),
  );
});

test("action.yml has the outputs of the design, each with a description", () => {
  expect(Object.keys(action.outputs)).toEqual([
    "result",
    "up-to-date",
    "schema-version",
    "applied-count",
    "applied",
    "pending-count",
    "pending",
    "hazard-count",
    "danger-count",
    "drift",
    "duration-ms",
    "comment-url",
  ]);
  for (const output of Object.values(action.outputs))
    expect(output).toEqual({ description: expect.stringMatching(/\.$/) });
});

test("it runs on Node 24, from dist", () => {
  expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
});
