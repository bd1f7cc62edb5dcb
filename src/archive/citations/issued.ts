import { parseDate } from '../dates.ts';
import type { CslDate } from './csl.ts';

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/**
 * The date of a source for readers, and as text that sorts by time.
 *
 * `{ "date-parts": [[2021, 3, 9]] }` → `{ words: "9 March 2021", order: "2021-03-09" }`
 */
export function issuedWords({ 'date-parts': [first, last], season }: CslDate): { words: string; order: string } {
  const order = edtfOf(first);
  if (season !== undefined) return { words: `${SEASONS[season - 1]} ${first[0]}`, order };
  const text = last ? `${order}/${edtfOf(last)}` : order;
  try {
    return { words: parseDate(text).display, order };
  } catch {
    // Notes may print days that no calendar has: such a date is given as its numbers.
    return { words: text, order };
  }
}

function edtfOf(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
