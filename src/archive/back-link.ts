import { hasWords } from '../base/has-words.ts';
import type { Words } from '../i18n/model.ts';
import type { NoteCitation } from '../markdown/parsed-article.ts';
import { placeWords } from './citing-place.ts';

const WORDS = 7;

/**
 * The words of a back link: the section, and the last words of the sentence before the mark. If these are too few for
 * readers to recognise the place, the place of the mark.
 *
 * @example "Militant Groups in Syria: “… be convicted of theft.”", "Paragraph 3, before “It began in March.”"
 */
export function backLinkWords({ section, before, sentence, place }: NoteCitation, words: Words): string {
  const { marks } = words;
  const where = hasWords(before)
    ? marks.after({ text: lastWords(before) })
    : placeOf(placeWords(place, words), { before, sentence }, words);
  return section?.title ? marks.inPlace({ place: section.title, text: where }) : words.format.capitalised(where);
}

/** A place, with the few words there. */
function placeOf(place: string, { before, sentence }: { before: string; sentence: string }, { marks }: Words): string {
  if (/[\p{L}\p{N}]/u.test(before)) return marks.placeAfter({ place, text: before });
  return /[\p{L}\p{N}]/u.test(sentence) ? marks.placeBefore({ place, text: firstWords(sentence) }) : place;
}

function lastWords(text: string): string {
  const words = text.split(' ');
  return `${words.length > WORDS ? '… ' : ''}${words.slice(-WORDS).join(' ')}`;
}

function firstWords(text: string): string {
  const words = text.split(' ');
  return `${words.slice(0, WORDS).join(' ')}${words.length > WORDS ? ' …' : ''}`;
}
