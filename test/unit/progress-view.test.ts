import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { liveView } from "../../src/cli/progress-view.js";

// The spinner shows nothing where it is told that a machine is watching.
beforeEach(() => void vi.stubEnv("CI", undefined));
afterEach(() => void vi.unstubAllEnvs());

/** As much of a terminal as a spinner needs. */
class FakeTerminal extends PassThrough {
  readonly isTTY = true;
  readonly columns = 40;
  said = "";
  constructor() {
    super();
    this.on("data", (text) => {
      this.said += text;
    });
  }
  cursorTo(): boolean {
    return true;
  }
  clearLine(): boolean {
    return true;
  }
  moveCursor(): boolean {
    return true;
  }
}

it("shows the running migration in one line, and leaves the terminal as it was", async () => {
  const terminal = new FakeTerminal();
  const lines: string[] = [];
  const view = liveView((line) => lines.push(line), terminal as unknown as NodeJS.WriteStream);
  const file = `supabase/migrations/1_${"long".repeat(20)}.sql`;
  view.onProgress({ type: "connected", host: "h", database: "d", serverVersion: "17" });
  view.onProgress({ type: "migration-started", file, index: 1, total: 2 });
  await vi.waitFor(() => expect(terminal.said).toContain("1_longlong"));
  view.onProgress({ type: "notice", file, severity: "NOTICE", message: "hello" });
  view.onProgress({ type: "migration-finished", file, outcome: "applied", durationMs: 3 });
  view.close();
  expect(lines).toEqual([expect.stringContaining("NOTICE: hello")]);
  const shown = terminal.said.split("\u001b").map((part) => part.replace(/^\[[\d?;]*[a-zA-Z]/, ""));
  expect(Math.max(...shown.map((part) => part.length))).toBeLessThanOrEqual(40);
  // The cursor is shown again.
  expect(terminal.said.lastIndexOf("\u001b[?25h")).toBeGreaterThan(terminal.said.lastIndexOf("\u001b[?25l"));
});

it("shows no line where nothing is migrated", () => {
  const terminal = new FakeTerminal();
  const view = liveView(() => undefined, terminal as unknown as NodeJS.WriteStream);
  view.onProgress({ type: "connected", host: "h", database: "d", serverVersion: "17" });
  view.close();
  expect(terminal.said).toBe("");
});
