import { englishStems } from '../../archive/search/english-forms.ts';
import type { StemsOf } from '../../archive/search/search-index.ts';

/**
 * Whether two words differ only in their endings: "protesters" and "protest", "countries" and "country".
 *
 * @param stemsOf the stems of the language of the text
 */
export function isInflectionOf(word: string, wanted: string, stemsOf: StemsOf = englishStems): boolean {
  return word === wanted || (word.length > 2 && wanted.length > 2 && haveStemInCommon(word, wanted, stemsOf));
}

function haveStemInCommon(word: string, wanted: string, stemsOf: StemsOf): boolean {
  const stems = stemsOf(word);
  return stemsOf(wanted).some((stem) => stems.includes(stem));
}
