import { createInterface } from "node:readline/promises";
import { forTerminalLine } from "../report/escape.js";

/**
 * Asks the person at the terminal whether a reset may begin. Only `y` and `yes` are a yes: an empty line, Ctrl-C and the
 * end of input are not.
 */
export async function askBeforeReset(environment: string, signal: AbortSignal): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const end = new AbortController();
  // While it reads a line, readline takes Ctrl-C for itself.
  prompt.on("SIGINT", () => end.abort()).on("close", () => end.abort());
  try {
    const question = `Drop all this on ${forTerminalLine(environment)} and make it anew? [y/N] `;
    const answer = await prompt.question(question, { signal: AbortSignal.any([signal, end.signal]) });
    return /^y(?:es)?$/i.test(answer.trim());
  } catch {
    // Aborted in the middle of the line.
    process.stderr.write("\n");
    return false;
  } finally {
    prompt.close();
  }
}
