import { type DateInText, OPENING_YEAR, YEAR } from './dates-in-text.ts';
import type { LanguagePatterns } from './language-patterns.ts';
import type { YearMention } from './year-mentions.ts';

/** A year that a sentence names, with its offset. */
export interface PlacedMention extends YearMention {
  at: number;
}

/** Where a sentence is. */
export type SentencePlace = Pick<YearMention, 'paragraph' | 'sentence'>;

/** The years that a sentence names, with its dates and without, in order. */
export function mentionsIn(
  text: string,
  stated: readonly DateInText[],
  place: SentencePlace,
  patterns: LanguagePatterns,
): PlacedMention[] {
  const years = [...text.matchAll(YEAR)];
  if (years.length === 0 && stated.length === 0) return [];
  const opening = OPENING_YEAR.exec(text)?.[0].length ?? 0;
  const bare = years
    .filter(({ index }) => !stated.some(({ start, end }) => index >= start && index < end))
    .map(({ 0: year, index: at }) => ({
      ...place,
      year: Number(year),
      opens: at + year.length === opening,
      closes: false,
      at,
    }));
  return [...stated.map((date) => mentionOf(date, text, place, patterns)), ...bare].sort((a, b) => a.at - b.at);
}

/** A date as a mention of its year. Of a span, the end. */
export function mentionOf(
  { date, start, end }: DateInText,
  text: string,
  place: SentencePlace,
  patterns: LanguagePatterns,
): PlacedMention {
  const [year, month, day] = date['date-parts'].at(-1) ?? date['date-parts'][0];
  const closes = !/\p{L}/u.test(text.slice(end));
  return { ...place, year, month, day, opens: opensSentence(start, text, patterns), closes, at: start };
}

/** No words such as “in the first half of” are longer. */
const LONGEST = 40;

/** Whether nothing, or only words such as “in late”, are before an offset. */
export function opensSentence(start: number, text: string, patterns: LanguagePatterns): boolean {
  if (start > LONGEST) return false;
  const before = text.slice(0, start);
  return (
    !/\p{L}/u.test(before) ||
    [patterns.beforeDay, patterns.beforeMonth].some((pattern) => {
      const found = pattern.exec(before);
      return found !== null && /\p{L}/u.test(found[0]) && !/\p{L}/u.test(before.slice(0, found.index));
    })
  );
}
