import { placeName } from '../../archive/place-name.ts';
import type { WordsOf } from '../../i18n/model.ts';
import type { FindDictionary } from '../../i18n/model.ts';

/**
 * The name of the place of a block: in an article its paragraph or note, in a dossier the article and its paragraph.
 * Empty for others.
 */
export function placeOf(block: Element, words: Pick<WordsOf<FindDictionary>, 'places' | 'separator'>): string {
  const passage = block.closest('.passage');
  if (passage) {
    const article = passage.closest('.dossier')?.querySelector('h3 > a')?.textContent;
    const paragraph = passage.querySelector('footer > a')?.textContent;
    return [article, paragraph].filter(Boolean).join(words.separator);
  }
  const id = block.closest('[id^="p-"], [id^="fn-"]')?.id;
  return id === undefined ? '' : placeName(decodeURIComponent(id), '', words);
}
