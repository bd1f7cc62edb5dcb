import { parseDate } from '../base/dates.ts';
import { parsePeriod } from '../base/periods.ts';
import type { Words } from '../i18n/model.ts';
import { spanOf } from '../i18n/span.ts';

/** A time in words. @example "2011/.." → "since 2011", "2011/2015" → "2011 to 2015", "2011-05" → "May 2011" */
export function periodText(text: string, words: Words): string {
  const { from, to } = parsePeriod(text);
  const [first, last] = [from, to].map((end) => (end === undefined ? undefined : parseDate(end, words.raw).display));
  if (last === undefined) return words.periods.since({ date: first ?? '' });
  if (first === undefined) return words.periods.until({ date: last });
  return spanOf(first, last, words);
}
