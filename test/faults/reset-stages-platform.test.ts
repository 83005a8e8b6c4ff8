import { test } from "vitest";
import { failAtEachStage } from "../support/fail-at-each-stage.js";
import { PLATFORM } from "../support/nasty-schemas/platform.js";

test.each(PLATFORM)(
  "a reset that fails at any stage leaves everything as it was: $name",
  failAtEachStage,
  60_000,
);
