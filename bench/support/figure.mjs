/**
 * One line of the result. Seconds and MiB go in as they are; the ratio and the verdict come out.
 */

/** Ours may take at most `limit` times what the other takes. */
export function atMost(limit, what, unit, ours, other) {
  const ratio = ours / other;
  return { what, unit, ours, other, ratio, target: `at most ${limit} x`, met: ratio <= limit };
}

/** Ours must be `limit` times as fast as the other. */
export function faster(limit, what, unit, ours, other) {
  const ratio = other / ours;
  return { what, unit, ours, other, ratio, target: `at least ${limit} x faster`, met: ratio >= limit };
}

/** Ours must be faster than the other. */
export function ahead(what, unit, ours, other) {
  const ratio = other / ours;
  return { what, unit, ours, other, ratio, target: "faster", met: ratio > 1 };
}

/** Ours must stay under a fixed limit. */
export function under(limit, what, unit, ours) {
  return {
    what,
    unit,
    ours,
    other: undefined,
    ratio: undefined,
    target: `under ${limit} ${unit}`,
    met: ours < limit,
  };
}

/** The figures as a table for people. */
export function table(figures) {
  const rows = figures.map(({ what, unit, ours, other, ratio, target, met }) => [
    what,
    amount(ours, unit),
    other === undefined ? "" : amount(other, unit),
    ratio === undefined ? "" : `${ratio.toFixed(2)} x`,
    target,
    met ? "met" : "MISSED",
  ]);
  const lines = [["what", "ours", "other", "ratio", "target", ""], ...rows];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column > 0 && column < 4 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function amount(value, unit) {
  if (unit === "MiB") return `${value.toFixed(0)} MiB`;
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`;
}
