// One line of the result: two medians in seconds (or MiB) go in, the ratio and the verdict come out.

/** Ours may take at most `limit` times what the other takes. */
export function atMost(limit, what, ours, other) {
  const ratio = ours / other;
  return { what, unit: "s", ours, other, ratio, target: `at most ${limit} x`, met: ratio <= limit };
}

/** Ours must be `limit` times as fast as the other. */
export function faster(limit, what, ours, other) {
  const ratio = other / ours;
  return { what, unit: "s", ours, other, ratio, target: `at least ${limit} x faster`, met: ratio >= limit };
}

/** Ours must be faster than the other. */
export function ahead(what, ours, other) {
  const ratio = other / ours;
  return { what, unit: "s", ours, other, ratio, target: "faster", met: ratio > 1 };
}

/** Ours must stay under a fixed limit. */
export function under(limitMiB, what, ours) {
  const target = `under ${limitMiB} MiB`;
  return { what, unit: "MiB", ours, other: null, ratio: null, target, met: ours < limitMiB };
}

/** Ours may grow to at most `limit` times what a smaller case takes. */
export function flat(limit, what, ours, other) {
  return { ...atMost(limit, what, ours, other), unit: "MiB" };
}

/** Ours must take less than a fixed time, in seconds. */
export function within(limit, what, ours) {
  return { what, unit: "s", ours, other: null, ratio: null, target: `under ${limit} s`, met: ours < limit };
}

/** Of a number where more is better. */
export function noFewer(what, ours, other) {
  return { what, unit: "", ours, other, ratio: null, target: "no fewer", met: ours >= other };
}

/** Of a number where less is better. */
export function atMostAsMany(what, ours, other) {
  return { what, unit: "", ours, other, ratio: null, target: "no more", met: ours <= other };
}

/** The figures as a table for people. */
export function table(figures) {
  const rows = figures.map(({ what, unit, ours, other, ratio, target, met }) => [
    what,
    amount(ours, unit),
    other === null ? "" : amount(other, unit),
    ratio === null ? "" : `${ratio.toFixed(2)} x`,
    target,
    met ? "met" : "MISSED",
  ]);
  const lines = [["what", "ours", "other", "ratio", "target", ""], ...rows];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const isNumber = (column) => column >= 1 && column <= 3;
  const pad = (cell, column) =>
    isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
  return lines.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

function amount(value, unit) {
  if (unit === "") return String(value);
  if (unit === "MiB") return `${value.toFixed(0)} MiB`;
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`;
}
