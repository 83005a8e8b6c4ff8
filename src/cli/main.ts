import { keepStreams } from "../process/streams.js";
import { startParser } from "../run/start-parser.js";
import { readArguments } from "./arguments.js";

/**
 * Reads the command line, runs what it asks for and ends the process with the exit status.
 *
 * @param words the arguments without node and the script
 */
export async function main(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const finish = keepStreams(process.stdout, process.stderr);
  const invocation = readArguments(words);
  if (invocation.status === "help") {
    process.stdout.write(invocation.text);
    return finish(0);
  }
  if (invocation.status === "nothing") {
    process.stderr.write(invocation.text);
    return finish(2);
  }
  const parserSession =
    invocation.status === "asked" ? await startParser(invocation.asked.operation) : undefined;
  const { runInTerminal } = await import("./run-in-terminal.js");
  return finish(await runInTerminal(invocation, { words, env, parserSession }));
}
