/** The pieces of texts between spaces, each with how often it occurs: far fewer than the words of the texts. */
export function countPieces(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const piece of text.split(' ')) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}
