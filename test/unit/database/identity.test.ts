import { expect, test } from "vitest";
import { toIdentity } from "../../../src/database/identity.js";

test("a tier that only a later version knows counts as protected", () => {
  const identity = toIdentity(
    {
      system: "1",
      empty: false,
      hosted: false,
      stamp: ["a", "sealed", "1", "postgres", "anna", "2026-11-01T09:00:00.000Z"],
    },
    "postgres",
  );
  expect(identity.stamp).toMatchObject({ environment: "a", tier: "protected", system: "1" });
});
