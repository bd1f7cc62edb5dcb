/**
 * The degree that a thesis is for, by the words for its kind; undefined if they name neither.
 *
 * "PhD thesis in Mathematics" → "doctorate"; "M.A. thesis" → "master"
 */
export function thesisDegree(genre = ''): 'doctorate' | 'master' | undefined {
  if (/\bPh\.? ?D\b|\bdo[ck]t(?:or|eur)|\bD\.? ?Phil|\bDr\b/i.test(genre)) return 'doctorate';
  // Small letters are words: “ma thèse”.
  return /\bM\.? ?(?:A|S|Sc|Phil)\b/.test(genre) || /\bm[aá]ster/i.test(genre) ? 'master' : undefined;
}
