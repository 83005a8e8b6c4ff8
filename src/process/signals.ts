/** A shell's status for a process that SIGINT ended. */
const INTERRUPTED = 130;

/**
 * Within this time a second signal is taken for an echo of the first: a terminal sends Ctrl-C to the whole group, and
 * npm, npx and the like forward it once more. In ms.
 */
const ECHO_MS = 300;

/**
 * SIGINT or SIGTERM aborts the returned signal, so that the work rolls back and is reported.
 *
 * @param second what a second one does: `exit` at once, for an impatient person; `ignore`, for GitHub's runner, which
 *   sends SIGINT, SIGTERM after 7.5 s and kills 2.5 s later by itself
 */
export function abortOnSignals(second: "exit" | "ignore"): AbortSignal {
  const controller = new AbortController();
  let first: number | undefined;
  const onSignal = (): void => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      controller.abort();
    } else if (second === "exit" && now - first > ECHO_MS) {
      process.exit(INTERRUPTED);
    }
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return controller.signal;
}
