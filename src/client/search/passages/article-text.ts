import type { PackedText } from '../../../archive/search/passages/pack-texts.ts';
import type { UnitPlace } from '../../../archive/search/passages/units.ts';
import { INTRODUCTION } from '../../../archive/search/place-anchor.ts';
import type { IndexedArticle } from '../../../archive/search/search-index.ts';
import { excerpt } from '../../../base/excerpt.ts';

/** A unit with its text. */
export interface UnitText {
  text: string;
  /** The title of its section; undefined before the first heading. */
  section?: string | undefined;
  /** The sentence that cites the note. */
  citing?: string;
}

/** The id of the element of a unit. */
export function unitId({ kind, index }: UnitPlace, { notes }: Pick<IndexedArticle, 'notes'>): string {
  if (kind === 'paragraph') return `p-${index + 1}`;
  if (kind === 'introduction') return INTRODUCTION;
  return `fn-${[...notes.values()][index] ?? ''}`;
}

/** The texts of an article’s units. */
export function unitTexts(
  { headings, paragraphs, introduction, notes }: PackedText,
  { notes: labels }: Pick<IndexedArticle, 'notes'>,
): (place: UnitPlace) => UnitText | undefined {
  let section: string | undefined;
  const own: UnitText[] = [];
  for (const one of paragraphs) {
    if (typeof one === 'number') section = headings[one - 1]?.[1];
    else own.push({ text: one, section });
  }
  const inOrder = [...labels.values()];
  return ({ kind, index }) => {
    if (kind === 'paragraph') return own[index];
    if (kind === 'introduction') return introduction === undefined ? undefined : { text: introduction };
    const [text, paragraph = -1, start, end] = notes[inOrder[index] ?? ''] ?? [];
    if (text === undefined) return undefined;
    const sentence = typeof start === 'number' ? own[paragraph]?.text.slice(start, end) : start;
    return sentence === undefined ? { text } : { text, citing: excerpt(sentence, []).text };
  };
}
