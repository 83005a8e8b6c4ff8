import type { Spinner } from "yocto-spinner";
import { formatDuration } from "../duration.js";
import type { OnProgress, ProgressEvent } from "../progress.js";
import { displayWidth } from "../report/columns.js";
import { fileName, heartbeatDetail, progressLine } from "../report/progress.js";

/** How progress is shown while an operation runs. `close` takes the live line away and must always be called. */
export interface ProgressView {
  readonly onProgress: OnProgress;
  close(): void;
}

/** One line for each event that is worth it: pipes, files, other people's CI. */
export function lineView(print: (line: string) => void): ProgressView {
  return {
    onProgress: (event) => {
      const line = progressLine(event);
      if (line !== undefined) print(line);
    },
    close: () => undefined,
  };
}

/**
 * A live line with the running migration and its time, for a terminal. What the table will show soon (connected,
 * applied) gets no line of its own; notices, waits and failures do.
 */
export function liveView(print: (line: string) => void, stream: NodeJS.WriteStream): ProgressView {
  const line = openLiveLine(stream);
  let running = { label: "", detail: "", since: 0 };
  const refresh = (): void => {
    if (running.label === "") return;
    const seconds = Math.floor((performance.now() - running.since) / 1000);
    const elapsed = seconds === 0 ? "" : `  ${formatDuration(seconds * 1000)}`;
    line.show(`${running.label}${elapsed}${running.detail}`);
  };
  const timer = setInterval(refresh, 1000);
  timer.unref();
  return {
    onProgress: (event) => {
      if (event.type === "migration-started" || event.type === "seed-started") {
        const label = `${fileName(event.file)} (${event.index} of ${event.total})`;
        running = { label, detail: "", since: performance.now() };
      }
      if (event.type === "heartbeat") running = { ...running, detail: heartbeatDetail(event) };
      const text = isShownElsewhere(event) ? undefined : progressLine(event);
      if (text !== undefined) print(text);
      refresh();
    },
    close: () => {
      clearInterval(timer);
      line.close();
    },
  };
}

/** In the live line, or in the table at the end. */
function isShownElsewhere(event: ProgressEvent): boolean {
  return (
    event.type === "connected" ||
    event.type === "heartbeat" ||
    ((event.type === "migration-finished" || event.type === "seed-finished") && event.outcome === "applied")
  );
}

interface LiveLine {
  show(text: string): void;
  close(): void;
}

/** The last line of a terminal, with a spinner. Other lines may be printed meanwhile: the spinner makes room. */
function openLiveLine(stream: NodeJS.WriteStream): LiveLine {
  let latest = "";
  let closed = false;
  let spinner: Spinner | undefined;
  let wanted = false;
  const load = async (): Promise<void> => {
    const { default: createSpinner } = await import("yocto-spinner");
    if (closed) return;
    // Signals are ours: the spinner's own handler would end the process before the rollback.
    spinner = createSpinner({ stream, handleSignals: false, text: latest }).start();
  };
  return {
    show: (text) => {
      latest = cut(text, (stream.columns || 80) - 3);
      if (spinner) spinner.text = latest;
      else if (!wanted) void load();
      wanted = true;
    },
    close: () => {
      closed = true;
      spinner?.stop();
    },
  };
}

/** A line that wraps cannot be taken back. */
function cut(text: string, columns: number): string {
  let kept = text;
  while (displayWidth(kept) > columns) kept = [...kept].slice(0, -1).join("");
  return kept;
}
