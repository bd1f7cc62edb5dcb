import { packNumbers, unpackNumbers } from './postings.ts';

/**
 * The units of an article in the index of passages, in this order: its title and what it is about; its paragraphs; its
 * headings; its introduction, if it has one; its notes, in the order of their packed labels.
 */
export interface ArticleUnits {
  /** The number of its first unit among those of all articles. */
  first: number;
  paragraphs: number;
  /** For each heading, the index of the first paragraph after it. */
  headings: number[];
  hasIntroduction: boolean;
  notes: number;
}

/** Packs what the search page cannot know otherwise. @example paragraphs, introduction, headings */
export function packUnits({ paragraphs, hasIntroduction, headings }: Omit<ArticleUnits, 'first'>): string {
  return packNumbers([paragraphs, Number(hasIntroduction), ...headings]);
}

/** @param notes the number of notes of each article */
export function unpackUnits(packed: readonly string[], notes: readonly number[]): ArticleUnits[] {
  let first = 0;
  return packed.map((text, number) => {
    const [paragraphs = 0, introduction = 0, ...headings] = unpackNumbers(text);
    const units = { first, paragraphs, headings, hasIntroduction: introduction > 0, notes: notes[number] ?? 0 };
    first += sizeOf(units);
    return units;
  });
}

/** The number of units of an article. */
export function sizeOf({ paragraphs, headings, hasIntroduction, notes }: Omit<ArticleUnits, 'first'>): number {
  return 1 + paragraphs + headings.length + Number(hasIntroduction) + notes;
}

/** What a unit is, with its index among those of its kind in the article. */
export interface UnitPlace {
  kind: 'title' | 'paragraph' | 'heading' | 'introduction' | 'note';
  index: number;
}

/** @param offset the number of the unit in its article, from 0 */
export function unitPlace(
  { paragraphs, headings, hasIntroduction }: Omit<ArticleUnits, 'first'>,
  offset: number,
): UnitPlace {
  if (offset === 0) return { kind: 'title', index: 0 };
  const sizes = [paragraphs, headings.length, Number(hasIntroduction)];
  const kinds = ['paragraph', 'heading', 'introduction'] as const;
  let index = offset - 1;
  for (const [at, kind] of kinds.entries()) {
    const size = sizes[at] ?? 0;
    if (index < size) return { kind, index };
    index -= size;
  }
  return { kind: 'note', index };
}

/** The reverse of {@link unitPlace}. */
export function unitOffset(
  { paragraphs, headings, hasIntroduction }: Omit<ArticleUnits, 'first'>,
  { kind, index }: UnitPlace,
): number {
  const before = {
    title: 0,
    paragraph: 1,
    heading: 1 + paragraphs,
    introduction: 1 + paragraphs + headings.length,
    note: 1 + paragraphs + headings.length + Number(hasIntroduction),
  };
  return before[kind] + index;
}
