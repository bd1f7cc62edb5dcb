/** A stretch of a text. */
interface Place {
  start: number;
  end: number;
}

/**
 * The places of names in a text, as whole words. Where one name is part of another, it is the longer one.
 *
 * ("Maltese and Malta", ["Maltese", "Malta"]) → [{ start: 0, end: 7 }, { start: 12, end: 17 }]
 */
export function namePlaces(text: string, names: readonly string[]): Place[] {
  if (names.length === 0) return [];
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(asWords).join('|'), 'gu');
  return Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({ start: index, end: index + name.length }));
}

/** Writing without spaces has no ends of words. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}]';
const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

function asWords(name: string): string {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return STARTS_UNSPACED.test(name) ? literal : `(?<!${LETTER})${literal}(?!${LETTER})`;
}
