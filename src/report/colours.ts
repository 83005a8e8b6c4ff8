import { createColors } from "picocolors";

export type Colours = ReturnType<typeof createColors>;

/** Plain text: the action, files, pipes. */
export const noColours: Colours = createColors(false);

/**
 * Colours for one stream: on a terminal only, unless `FORCE_COLOR` asks for them anywhere (`0` and `false` ask for none).
 * `NO_COLOR` (https://no-color.org) with any value wins, so does `TERM=dumb`.
 */
export function coloursFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Colours {
  if (env["NO_COLOR"]) return noColours;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return createColors(forced !== "0" && forced !== "false");
  return createColors(isTerminal && env["TERM"] !== "dumb");
}
