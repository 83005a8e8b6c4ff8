import { parse } from "yaml";
import { z } from "zod";

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().default("") })),
});

/** The inputs that action.yml declares, with their defaults; empty where there is none. */
export function declaredInputs(actionYml: string): Record<string, string> {
  const { inputs } = actionSchema.parse(parse(actionYml));
  const defaults = Object.entries(inputs).map(([name, input]) => [name, evaluated(input.default)]);
  return Object.fromEntries(defaults);
}

/** The only expression in there is the job's token. */
function evaluated(text: string): string {
  return text.includes("github.token") ? "ghs_0123456789abcdef" : text;
}

/** A file such as GITHUB_OUTPUT, in the runner's format: `name=value`, or `name<<end`, lines, `end`. The last one wins. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line);
    if (heredoc?.[1] !== undefined && heredoc[2] !== undefined) {
      const end = lines.indexOf(heredoc[2], index + 1);
      if (end === -1) throw new Error(`no ${heredoc[2]} in the file`);
      values[heredoc[1]] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (line !== "") {
      const [, name, value] = /^([^=]+)=(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`the runner rejects the line ${line}`);
      values[name] = value;
    }
  }
  return values;
}
