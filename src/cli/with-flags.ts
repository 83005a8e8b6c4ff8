import type { RunReport } from "../run-report.js";
import { type Flag, OPERATIONS, type OperationHelp } from "./flags.js";

/**
 * The report as a command line needs it: messages, hints and remedies name an action's inputs, and here the flags take
 * their place: `out-of-order: apply` becomes `--out-of-order apply`.
 */
export function withFlags(report: RunReport): RunReport {
  const { result, problems } = report;
  const named = <T extends { readonly message: string; readonly hint?: string | null | undefined }>(
    problem: T,
  ): T => ({
    ...problem,
    message: asFlags(problem.message),
    ...(problem.hint == null ? {} : { hint: asFlags(problem.hint) }),
  });
  return {
    ...report,
    result: {
      ...result,
      problems: result.problems.map(named),
      drift: result.drift.map((drift) => ({ ...drift, remedy: asFlags(drift.remedy) })),
    },
    problems: problems.map(named),
  };
}

const FLAGS: ReadonlyMap<string, Flag> = new Map(
  Object.values<OperationHelp>(OPERATIONS).flatMap(({ flags }) => flags.map((flag) => [flag.input, flag])),
);

/** As a shell takes it, where it is not one word. */
function asWord(value: string): string {
  return /\s/.test(value) && !value.startsWith('"') ? `"${value}"` : value;
}

/** In backticks any input, with its value or alone; elsewhere only names that are no ordinary words. */
export function asFlags(text: string): string {
  return text
    .replace(/`([a-z-]+)(?:: ([^`]+))?`/g, (whole, name: string, value: string | undefined) => {
      const flag = FLAGS.get(name);
      if (flag === undefined) return whole;
      return flag.value === undefined || value === undefined
        ? `\`--${name}\``
        : `\`--${name} ${asWord(value)}\``;
    })
    .replace(/(?<![-`\w/.])[a-z]+(?:-[a-z]+)+(?![-\w/.]\w|`)/g, (name) =>
      FLAGS.has(name) ? `--${name}` : name,
    )
    .replace(/\b([Tt])he input (?=--)/g, "$1he flag ");
}
