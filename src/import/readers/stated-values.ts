import { isObject } from '../../base/is-object.ts';
import { calendarDate, findDates } from '../frontmatter/find-dates.ts';

/** The text of a value that has some: of a number, too. */
export function textOfValue(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The texts of a value, which is one or a list, or a list in one line between commas. */
export function textsOfValue(value: unknown, separator?: RegExp): string[] {
  const all = [value].flat(3).flatMap((one) => textOfValue(one) ?? []);
  return separator ? all.flatMap((one) => one.split(separator).flatMap((part) => part.trim() || [])) : all;
}

/**
 * The day that a value names, as it is written: where a time has a zone, the day there. A value that is no day, month
 * or year is undefined.
 *
 * "2012-05-06 23:30:00 +0200" → 2012-05-06, "May 2012" → 2012-05
 */
export function dateOfValue(value: unknown): { edtf: string; words: string } | undefined {
  const words = textOfValue(value);
  if (words === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d-])/.exec(words) ?? [];
  const edtf = year === undefined ? findDates(words)[0]?.date : calendarDate([year, month, day]);
  return edtf === undefined ? undefined : { edtf, words };
}

/** The names of people that a value gives: texts, or objects as themes of Hugo, Jekyll and Quarto have them. */
export function namesOfValue(value: unknown): string[] {
  return [value].flat(3).flatMap((one) => {
    if (!isObject(one)) return splitNames(textOfValue(one) ?? '');
    const { name = one['display_name'] ?? one['title'] ?? one['literal'] } = one;
    if (!isObject(name)) return textOfValue(name) ?? joined(one);
    return textOfValue(name['literal']) ?? joined(name);
  });
}

function joined({ given, family, first, last }: Record<string, unknown>): string[] {
  const parts = [given ?? first, family ?? last].flatMap((part) => textOfValue(part) ?? []);
  return parts.length === 0 ? [] : [parts.join(' ')];
}

/** "Ann Example and Bob Muster" are two; "Smith and Sons" may be one. */
function splitNames(text: string): string[] {
  const parts = text.split(/\s*;\s*|\s+(?:and|&|und|et|y|и)\s+/).filter(Boolean);
  const isList = parts.length > 1 && (text.includes(';') || parts.every((part) => /\S\s+\S/.test(part)));
  return isList ? parts : text === '' ? [] : [text];
}
