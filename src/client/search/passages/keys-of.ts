import { stemKey, stemsForKeys } from '../../../archive/search/passages/stem-key.ts';
import type { SearchIndex } from '../../../archive/search/search-index.ts';
import { isUnspaced, pairsOf } from '../../../base/unspaced.ts';

/** The keys of a word in each language of the texts. */
export function keysOf(word: string, { stems }: Pick<SearchIndex, 'stems'>): string[] {
  if (isUnspaced(word)) return pairsOf(word);
  return [...new Set([...stems.values()].map((stemsOf) => stemKey(word, stemsForKeys(stemsOf, stems.size))))];
}
