/** Creating a formatter is far slower than using one. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in words: `dayWords(Date.UTC(2021, 2, 9), 3)` → "9 March 2021".
 *
 * @param time milliseconds since 1970, UTC
 * @param precision 1 for the year, 2 for the month, 3 for the day
 */
export function dayWords(
  time: number,
  precision: number,
  { language = 'en-GB', withoutYear = false }: { language?: string; withoutYear?: boolean } = {},
): string {
  const words = formatterOf(language, precision, withoutYear).format(time);
  return precision >= 3 && /^fr\b/.test(language) ? words.replace(FIRST_DAY, '1er') : words;
}

/** French counts only the first of a month by an ordinal, which `Intl` does not know: “1er mai”. */
const FIRST_DAY = /^1(?=\s)/u;

/** Whether dates of a language have the year before the month, as in Chinese. */
export function beginsWithYear(language: string): boolean {
  const parts = formatterOf(language, 2, false).formatToParts(0);
  return parts.find(({ type }) => type === 'year' || type === 'month')?.type === 'year';
}

function formatterOf(language: string, precision: number, withoutYear: boolean): Intl.DateTimeFormat {
  const key = [language, precision, withoutYear].join(' ');
  let formatter = formatters.get(key);
  if (!formatter) {
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
    if (!withoutYear || precision < 2) options.year = 'numeric';
    if (precision >= 2) options.month = 'long';
    if (precision >= 3) options.day = 'numeric';
    formatter = new Intl.DateTimeFormat(language, options);
    formatters.set(key, formatter);
  }
  return formatter;
}
