import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSummary } from "../../../src/github/summary.js";

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
  const fault = await openSummary(file).append((room) => {
    rooms.push(room);
    return "report";
  });
  expect(fault).toBeUndefined();
  expect(rooms).toEqual([999]);
  expect(readFileSync(file, "utf8")).toMatch(/xreport$/);
});

it("is left out where there is no room even for a line", async () => {
  const file = summaryFile("x".repeat(MEBIBYTE - 3));
  expect(await openSummary(file).append(() => "report")).toBeUndefined();
  expect(readFileSync(file)).toHaveLength(MEBIBYTE - 3);
});

it("what goes wrong is told, not thrown", async () => {
  expect(await openSummary("/nowhere/summary.md").append(() => "report")).toContain("ENOENT");
  const broken = (): string => {
    throw new Error("a bug");
  };
  expect(await openSummary(summaryFile("")).append(broken)).toBe("a bug");
  expect(await openSummary(undefined).append(broken)).toBeUndefined();
});

describe("what was written before the end", () => {
  it("gives its place to the whole, and nothing else does", async () => {
    const file = summaryFile("another's\n");
    const summary = openSummary(file);
    await summary.append(() => "approved, so far\n");
    await summary.replace(() => "all\n");
    expect(readFileSync(file, "utf8")).toBe("another's\nall\n");
  });

  it("stays when the whole cannot be rendered, or somebody wrote behind it", async () => {
    const file = summaryFile("");
    const summary = openSummary(file);
    await summary.append(() => "approved\n");
    await summary.replace(() => {
      throw new Error("a bug");
    });
    expect(readFileSync(file, "utf8")).toBe("approved\n");
    appendFileSync(file, "another's\n");
    await summary.replace(() => "all\n");
    expect(readFileSync(file, "utf8")).toBe("approved\nanother's\nall\n");
  });
});
