import { endGroup, info, startGroup, warning } from "@actions/core";
import type { OnProgress } from "../progress.js";
import { cleanEvent } from "../report/clean.js";
import { forLog, oneLine } from "../report/escape.js";
import { fileName, progressLine } from "../report/progress.js";

/** The run's log: every line of it is made harmless to the runner here. */
export interface ActionLog {
  /** Text of one or more lines. */
  print(text: string): void;
  /** One line, marked as a warning. */
  warn(text: string): void;
  /** Events as lines, those of a migration folded under its name. */
  readonly onProgress: OnProgress;
  /** Ends a group that is still open, so that what follows is not folded away. */
  close(): void;
}

/**
 * @param clean takes secrets out of a text
 */
export function openActionLog(clean: (text: string) => string): ActionLog {
  let inGroup = false;
  const print = (text: string): void => info(forLog(clean(text)));
  const close = (): void => {
    if (inGroup) endGroup();
    inGroup = false;
  };
  return {
    print,
    warn: (text) => warning(oneLine(forLog(clean(text)))),
    close,
    onProgress: (told) => {
      const event = cleanEvent(told, clean);
      if (event.type === "migration-started" || event.type === "seed-started") {
        close();
        startGroup(`${fileName(event.file)} (${event.index} of ${event.total})`);
        inGroup = true;
      }
      // How it ended stands below the group, in plain sight.
      if (event.type === "migration-finished" || event.type === "seed-finished") close();
      const line = progressLine(event);
      if (line !== undefined) print(line);
    },
  };
}
