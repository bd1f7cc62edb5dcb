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
  return formatter.format(time);
}
