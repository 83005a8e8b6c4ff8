import type { Problem } from "../problem.js";

/**
 * The problem for an exception that nobody planned. What it says may hold row data or a URL, so only its kind is
 * published; the words go to the log, without secrets.
 *
 * @param clean takes secrets out of a text
 * @param withStack whether the log shows the stack (the runner's debug mode)
 */
export function crashProblem(error: unknown, clean: (text: string) => string, withStack: boolean): Problem {
  return {
    code: "crashed",
    message: `db-ops stopped on an error that it did not foresee (${kindOf(error)})`,
    hint: withStack
      ? "This is a bug in db-ops: please report it with the log's last lines."
      : "This is a bug in db-ops: please report it. With RUNNER_DEBUG=1 the log shows where it happened.",
    logOnly: clean(wordsOf(error, withStack)),
  };
}

/** The problem as plain text, for when whatever renders problems may be what crashed. */
export function crashText({ code, message, hint = "", logOnly = "" }: Problem): string {
  return `error: ${message} [${code}]\n  hint: ${hint}\n  detail: ${logOnly}`;
}

/**
 * Rejects with the first exception that escaped every promise chain (an event handler's, say), so that the door can
 * report it like any other: Node's own report would print the error object, and with it, perhaps, a URL.
 */
export function escapedException(): Promise<never> {
  return new Promise((_, reject) => {
    process.on("uncaughtException", reject);
    process.on("unhandledRejection", reject);
  });
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code: unknown = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^\w{1,40}$/.test(code) ? `${error.name} ${code}` : error.name;
}

function wordsOf(error: unknown, withStack: boolean): string {
  const words: string[] = [];
  // An error may be its own cause by mistake.
  for (let at = error, depth = 0; at !== undefined && depth < 5; depth += 1) {
    if (!(at instanceof Error)) {
      words.push(String(at));
      break;
    }
    words.push((withStack ? at.stack : undefined) ?? `${at.name}: ${at.message}`);
    at = at.cause;
  }
  return words.join("\ncaused by ");
}
