import type { Archive } from '../model.ts';
import { wordsOf } from './words.ts';

/**
 * The words of titles, texts and notes, folded, the commonest first, for the correction of misspelt words. Short words,
 * and words in addresses, are left out.
 */
export function textWords({ articles }: Archive): string[] {
  const counts = new Map<string, number>();
  for (const { data, parsed } of articles) {
    for (const text of [data.title, ...[...parsed.paragraphs, ...parsed.notes].map((one) => one.text)]) {
      for (const [written] of text.matchAll(WORD)) {
        for (const word of wordsOf(written)) {
          if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
        }
      }
    }
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word);
}

const SHORTEST = 4;
const WORD = /(?<![\p{L}\p{N}/.@_%-])\p{L}[\p{L}\p{M}’']{3,}(?![/.@_%-]?[\p{L}\p{N}]|:\/)/gu;
