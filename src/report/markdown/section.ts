/** A part of a report that can be left out, or cut between its items, where there is no room for all. */
export interface Section {
  /** By which a reader is told that it was left out, or cut. */
  readonly name: string;
  /** The smaller, the longer it is kept. */
  readonly rank: number;
  readonly head: string;
  readonly items: readonly string[];
  /** Between head, items and tail: rows of a table follow each other, paragraphs do not. */
  readonly joint: "\n" | "\n\n";
  readonly tail: string;
}

export interface Room {
  /** How much there is, in the unit that `measure` counts. */
  readonly limit: number;
  readonly measure: (text: string) => number;
  /** Where the rest can be read, as a sentence in markdown. */
  readonly rest: string;
}

/** A section that is there as a whole or not at all; `undefined` for an empty text. */
export function block(name: string, rank: number, text: string): Section | undefined {
  return text === "" ? undefined : { name, rank, head: text, items: [], joint: "\n\n", tail: "" };
}

/**
 * Puts sections together in the order given. Where they do not fit, the highest ranks go first, and a last line says
 * what is missing. Ends with a line feed.
 */
export function compose(sections: readonly (Section | undefined)[], { limit, measure, rest }: Room): string {
  const present = sections.filter((section) => section !== undefined);
  const whole = `${present.map(renderSection).join("\n\n")}\n`;
  if (measure(whole) <= limit) return whole;
  const names = [...new Set(present.map(({ name }) => name))];
  let left = limit - measure(closing(names, rest)) - 1;
  const texts = new Map<Section, string>();
  const missing = new Set<string>();
  for (const section of [...present].sort((one, other) => one.rank - other.rank)) {
    const kept = cut(section, left - 2, measure);
    if (kept !== section) missing.add(section.name);
    if (kept === undefined) continue;
    const text = renderSection(kept);
    texts.set(section, text);
    left -= measure(text) + 2;
  }
  const parts = present.flatMap((section) => texts.get(section) ?? []);
  const told = names.filter((name) => missing.has(name));
  return `${[...parts, closing(told, rest)].join("\n\n")}\n`;
}

function renderSection({ head, items, joint, tail }: Section): string {
  return [head, ...items, tail].filter((part) => part !== "").join(joint);
}

/** With as many of its items as fit; `undefined` when not even one does. */
function cut(section: Section, room: number, measure: Room["measure"]): Section | undefined {
  if (measure(renderSection(section)) <= room) return section;
  let left = room - measure(section.head) - measure(section.tail) - 2 * section.joint.length;
  const items: string[] = [];
  for (const item of section.items) {
    left -= measure(item) + section.joint.length;
    if (left < 0) break;
    items.push(item);
  }
  return items.length === 0 ? undefined : { ...section, items };
}

function closing(names: readonly string[], rest: string): string {
  return `_Not all of it fits here (${names.join(", ")}). ${rest}_`;
}
