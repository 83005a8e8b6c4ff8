import { test } from "vitest";
import { failAtEachStage } from "../support/fail-at-each-stage.js";
import { RELATIONS } from "../support/nasty-schemas/relations.js";
import { ROUTINES } from "../support/nasty-schemas/routines.js";

test.each([...RELATIONS, ...ROUTINES])(
  "a reset that fails at any stage leaves everything as it was: $name",
  failAtEachStage,
  60_000,
);
