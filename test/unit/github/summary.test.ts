import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { appendSummary } from "../../../src/github/summary.js";

const MEBIBYTE = 1024 * 1024;

function summaryFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "db-ops-summary-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "summary.md");
  writeFileSync(file, content);
  return file;
}

it("has as much room as the step has left, and drops nothing of what stands there", async () => {
  const file = summaryFile("x".repeat(MEBIBYTE - 1000));
  const rooms: number[] = [];
  const fault = await appendSummary(file, (room) => {
    rooms.push(room);
    return "report";
  });
  expect(fault).toBeUndefined();
  expect(rooms).toEqual([999]);
  expect(readFileSync(file, "utf8")).toMatch(/xreport$/);
});

it("is left out where there is no room even for a line", async () => {
  const file = summaryFile("x".repeat(MEBIBYTE - 3));
  expect(await appendSummary(file, () => "report")).toBeUndefined();
  expect(readFileSync(file)).toHaveLength(MEBIBYTE - 3);
});

it("what goes wrong is told, not thrown", async () => {
  expect(await appendSummary("/nowhere/summary.md", () => "report")).toContain("ENOENT");
  const broken = (): string => {
    throw new Error("a bug");
  };
  expect(await appendSummary(summaryFile(""), broken)).toBe("a bug");
  expect(await appendSummary(undefined, broken)).toBeUndefined();
});
