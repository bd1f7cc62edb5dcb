/** Formats that depend on the language. */
export interface Formats {
  /** @example 1234 → "1,234" */
  number: (value: number) => string;
  /** A size in kilobytes of 1,000 bytes or megabytes of 1,000,000 bytes. @example 5862201 → "5.9 MB" */
  size: (bytes: number) => string;
  /** A list in prose. @example ["A", "B", "C"] → "A, B and C" */
  list: (items: readonly string[]) => string;
  /** The same in parts, so that items can be links: `element` is an item, `literal` a separator. */
  listParts: (items: readonly string[]) => { type: 'element' | 'literal'; value: string }[];
  /** @example "ru-Latn" → "Russian (Latin)" */
  language: (tag: string) => string;
  /** @example "KG" → "Kyrgyzstan" */
  country: (code: string) => string;
}

/** @param language BCP 47 */
export function formatsIn(language: string): Formats {
  const numbers = new Intl.NumberFormat(language);
  const sizeIn = (unit: 'kilobyte' | 'megabyte') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumSignificantDigits: 2 });
  const [kilobytes, megabytes] = [sizeIn('kilobyte'), sizeIn('megabyte')];
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  return {
    number: (value) => numbers.format(value),
    size: (bytes) => (bytes < 1e6 ? kilobytes.format(bytes / 1e3) : megabytes.format(bytes / 1e6)),
    list: (items) => lists.format(items),
    listParts: (items) => lists.formatToParts(items),
    language: (tag) => languages.of(tag) ?? tag,
    country: (code) => countries.of(code) ?? code,
  };
}
