import { dayWords } from '../../base/day-words.ts';
import type { Words } from '../../i18n/model.ts';
import type { CslDate, CslDateParts } from './csl.ts';

/** The date of a source for readers: `{ "date-parts": [[2021, 3, 9]] }` → "9 March 2021". */
export function issuedWords({ 'date-parts': [first, last], season }: CslDate, words: Words): string {
  const { span, seasons, raw } = words;
  if (season !== undefined) return seasons[SEASONS[season]]({ year: first[0] });
  const start = partsWords(first, raw.language);
  return last ? span({ first: start, last: partsWords(last, raw.language) }) : start;
}

/** CSL numbers them from 1. */
const SEASONS = { 1: 'spring', 2: 'summer', 3: 'autumn', 4: 'winter' } as const;

/** The date of a source, or the beginning of an interval, as text that sorts by time: "2021-03-09". */
export function issuedOrder({ 'date-parts': [first] }: CslDate): string {
  return isoOf(first);
}

/** Dates that are not in the calendar, which notes may have, are given as numbers. */
function partsWords(parts: CslDateParts, language: string): string {
  const [year, month = 1, day = 1] = parts;
  const time = Date.UTC(year, month - 1, day);
  const isReal = new Date(time).getUTCMonth() === month - 1 && year >= 100;
  return isReal ? dayWords(time, parts.length, { language }) : isoOf(parts);
}

function isoOf(parts: CslDateParts): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
