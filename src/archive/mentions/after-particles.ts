/** “And”, “so”, “by”, “like”, “for”, which Arabic joins to the next word. */
const PARTICLES = /^(?:[وف][بكل]?|[بكل])(?=[\p{sc=Arab}\p{M}]{3})/u;
const ARABIC = /^\p{sc=Arab}/u;
/** “For the”: the article loses its first letter after this particle. */
const FOR_THE = /^[وف]?(?=لل)/u;

/**
 * Finds the name in an Arabic word that begins with joined particles: `بمصر`, `ومصر`, `وبالأردن`, `للأردن`.
 *
 * @param isName whether a word belongs to a name
 * @returns the offset at which the word of the name begins, and that word, with its article; undefined if the whole word
 *   is one of a name or none is found
 */
export function afterParticles(
  piece: string,
  isName: (word: string) => boolean,
): { from: number; word: string } | undefined {
  if (!ARABIC.test(piece) || isName(piece)) return undefined;
  const forThe = FOR_THE.exec(piece)?.[0].length;
  if (forThe !== undefined) {
    const word = `ا${piece.slice(forThe + 1)}`;
    if (isName(word)) return { from: forThe + 1, word };
  }
  const longest = PARTICLES.exec(piece)?.[0].length ?? 0;
  for (let from = 1; from <= longest; from++) {
    const word = piece.slice(from);
    if (isName(word)) return { from, word };
  }
  return undefined;
}
