/** The word that was probably meant: the nearest with at most two slips of the finger, or one that begins the same. */
export function suggestion(typed: string, words: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const ranked = words
    .map((word) => ({ word, distance: editDistance(wanted, word) }))
    .sort((one, other) => one.distance - other.distance);
  const [nearest] = ranked;
  if (nearest !== undefined && nearest.distance <= Math.min(2, nearest.word.length / 2)) return nearest.word;
  const beginning = words.filter(
    (word) => wanted.length >= 3 && (word.startsWith(wanted) || wanted.startsWith(word)),
  );
  return beginning.length === 1 ? beginning[0] : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(one: string, other: string): number {
  // Longer words are no slip of the finger, and the table below grows with the product.
  if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
