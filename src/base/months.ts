/** English names, from January. */
export const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Pattern of an English month, in full or shortened, for use with the flag `i`. @example "Sept" */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Pattern of a month in full, as printed. */
export const monthNamePattern = `(?:${monthNames.join('|')})`;

/** @returns 1 to 12 for the English name of a month, in full or shortened; 0 for other words */
export function monthNumber(name = ''): number {
  const start = name.slice(0, 3).toLowerCase();
  return start.length < 3 ? 0 : monthNames.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}
