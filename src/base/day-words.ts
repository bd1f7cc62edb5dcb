/** Making a formatter costs far more than using one. */
const FORMATTERS = new Map(
  ['year', 'month', 'day', 'month-without-year', 'day-without-year'].map((key) => [key, formatter(key)]),
);

/**
 * A date in words: `dayWords(Date.UTC(2021, 2, 9), 3)` → "9 March 2021".
 *
 * @param time in milliseconds, as of UTC
 * @param precision 1 for the year, 2 for the month, 3 for the day
 */
export function dayWords(time: number, precision: number, withoutYear = false): string {
  const part = precision >= 3 ? 'day' : precision === 2 ? 'month' : 'year';
  return FORMATTERS.get(withoutYear && part !== 'year' ? `${part}-without-year` : part)?.format(time) ?? '';
}

function formatter(key: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (!key.endsWith('without-year')) options.year = 'numeric';
  if (!key.startsWith('year')) options.month = 'long';
  if (key.startsWith('day')) options.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', options);
}
