import { parseDate } from './dates.ts';

/** A time with a beginning and an end; either may be open. */
export interface Period {
  /** EDTF, no more precise than is known; undefined if open. */
  from: string | undefined;
  to: string | undefined;
}

/**
 * Reads a date, or an interval of EDTF level 1 that may be open on one side: "2011", "2011-05/2015", "2011/..", "../2015".
 *
 * @throws when the text is not one, or ends before it begins
 */
export function parsePeriod(text: string): Period {
  const [first = '', last = first, ...more] = text.split('/');
  const [from, to] = [first, last].map((end) => (end === OPEN ? undefined : end));
  if (more.length > 0 || (from === undefined && to === undefined)) throw new RangeError(`no time: ${text}`);
  const [begins, ends] = [from, to].map((end) => (end === undefined ? undefined : parseDate(end)));
  if (begins && ends && ends.latest < begins.earliest) throw new RangeError(`a time that ends first: ${text}`);
  return { from, to };
}

/** The first day from which a period may have been, or else its end: for sorting. */
export function sortDay(text: string): string {
  const { from, to } = parsePeriod(text);
  return parseDate(from ?? to ?? text).earliest;
}

const OPEN = '..';
