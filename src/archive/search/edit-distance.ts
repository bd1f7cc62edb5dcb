/**
 * The optimal string alignment distance of two words: the number of insertions, deletions, substitutions and swaps of
 * adjacent letters between them.
 *
 * @returns the distance, or `limit + 1` if it is greater than the limit
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const swaps = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(back, column) + 1,
          at(current, column - 1) + 1,
          at(back, column - 1) + (isSame ? 0 : 1),
          swaps ? at(twoBack, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    [twoBack, back] = [back, current];
  }
  return Math.min(at(back, b.length), limit + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
