import type { WordsOf } from '../i18n/model.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { prepareTexts } from '../i18n/prepare-texts.ts';

/** The words for the scripts of a page: a dictionary and its language, in an element's `data-words`. */
export function wordsIn<D extends Dictionary>(element: HTMLElement): WordsOf<D> {
  // Its type is known, because the same build wrote it.
  const dictionary = JSON.parse(element.dataset['words'] ?? '{}') as D & { language: string };
  return prepareTexts<D>(dictionary, dictionary.language);
}
