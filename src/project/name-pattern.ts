/**
 * One path component of Go's `path.Match` (https://pkg.go.dev/path#Match), which the Supabase CLI keeps to: `*` any
 * characters, `?` one, `[a-c]` and `[^a-c]` one of a class, `\` before a character takes it literally. Hidden files are
 * matched too; `**` is no more than `*`, and `{a,b}` are plain characters.
 */
export type NamePattern = readonly Part[];

type Part =
  | { readonly type: "any" }
  | { readonly type: "one" }
  | { readonly type: "literal"; readonly character: string }
  | {
      readonly type: "class";
      readonly negated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    };

/** Whether a path holds anything that makes it more than a name. */
export function isPattern(path: string): boolean {
  return /[*?[\\]/.test(path);
}

/** Reads a pattern; `undefined` where Go says `ErrBadPattern`: a class that is not closed, a `\` at the end. */
export function readPattern(text: string): NamePattern | undefined {
  const parts: Part[] = [];
  let rest = [...text];
  while (rest.length > 0) {
    const [character = "", next] = rest;
    if (character === "[") {
      const found = readClass(rest);
      if (found === undefined) return undefined;
      parts.push(found.part);
      rest = found.rest;
    } else if (character === "\\") {
      if (next === undefined) return undefined;
      parts.push({ type: "literal", character: next });
      rest = rest.slice(2);
    } else {
      if (character === "?") parts.push({ type: "one" });
      else if (character !== "*") parts.push({ type: "literal", character });
      else if (parts.at(-1)?.type !== "any") parts.push({ type: "any" });
      rest = rest.slice(1);
    }
  }
  return parts;
}

/** `]` and `-` stand for themselves only behind a `\`, even in first place. */
function readClass(text: readonly string[]): { part: Part; rest: string[] } | undefined {
  const negated = text[1] === "^";
  const ranges: [string, string][] = [];
  let at = negated ? 2 : 1;
  const take = (): string | undefined => {
    if (text[at] === "\\") at++;
    else if (text[at] === "-" || text[at] === "]") return undefined;
    return text[at++];
  };
  while (text[at] !== "]" || ranges.length === 0) {
    const low = take();
    if (low === undefined) return undefined;
    let high: string | undefined = low;
    if (text[at] === "-") {
      at++;
      high = take();
    }
    if (high === undefined) return undefined;
    ranges.push([low, high]);
  }
  return { part: { type: "class", negated, ranges }, rest: text.slice(at + 1) };
}

/** Whether a name, which holds no `/`, matches from its beginning to its end. */
export function matches(pattern: NamePattern, name: string): boolean {
  const characters = [...name];
  let part = 0;
  let at = 0;
  let star: { part: number; at: number } | undefined;
  while (at < characters.length) {
    const current = pattern[part];
    if (current?.type === "any") {
      star = { part: part + 1, at };
      part++;
    } else if (current !== undefined && accepts(current, characters[at] ?? "")) {
      part++;
      at++;
    } else if (star !== undefined) {
      // The last `*` takes one character more; earlier ones never have to.
      star.at++;
      part = star.part;
      at = star.at;
    } else return false;
  }
  return pattern.slice(part).every(({ type }) => type === "any");
}

function accepts(part: Part, character: string): boolean {
  if (part.type === "literal") return part.character === character;
  if (part.type !== "class") return true;
  const code = codeOf(character);
  const inside = part.ranges.some(([low, high]) => codeOf(low) <= code && code <= codeOf(high));
  return inside !== part.negated;
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
