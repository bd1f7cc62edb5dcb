import { directionOf } from '../base/text-direction.ts';

/** Formats that depend on the language. */
export interface Formats {
  /** @example 1234 → "1,234" */
  number: (value: number) => string;
  /** A size in bytes, kilobytes of 1,000 bytes or megabytes of 1,000,000 bytes. @example 5862201 → "5.9 MB" */
  size: (bytes: number) => string;
  /** A list in prose. @example ["A", "B", "C"] → "A, B and C" */
  list: (items: readonly string[]) => string;
  /** The same in parts, so that items can be links: `element` is an item, `literal` a separator. */
  listParts: (items: readonly string[]) => { type: 'element' | 'literal'; value: string }[];
  /** Alternatives in prose. @example ["A", "B", "C"] → "A, B or C" */
  choices: (items: readonly string[]) => string;
  /** Short facts in one line, without those that are missing or empty. @example ["The Post", "2 May 2021"] → "The Post · 2 May 2021" */
  line: (facts: readonly (string | undefined)[]) => string;
  /** @example "ru-Latn" → "Russian (Latin)" */
  language: (tag: string) => string;
  /** @example "KG" → "Kyrgyzstan" */
  country: (code: string) => string;
  /** Compares names as lists for readers sort them. */
  compare: (a: string, b: string) => number;
  /** A text with a capital at its beginning. */
  capitalised: (text: string) => string;
}

/** @param language BCP 47 */
export function formatsIn(language: string): Formats {
  const numbers = new Intl.NumberFormat(language);
  const sizeIn = (unit: 'kilobyte' | 'megabyte') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumSignificantDigits: 2 });
  const [kilobytes, megabytes] = [sizeIn('kilobyte'), sizeIn('megabyte')];
  const fewBytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'byte', unitDisplay: 'long' });
  const size = (bytes: number) => (bytes < 1e6 ? kilobytes.format(bytes / 1e3) : megabytes.format(bytes / 1e6));
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const alternatives = new Intl.ListFormat(language, { type: 'disjunction' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  // Without marks, a number after a Latin name would be written as part of it, on the wrong side.
  const between = directionOf(language) === 'rtl' ? '\u200F · \u200F' : ' · ';
  return {
    number: (value) => numbers.format(value),
    size: (bytes) => (bytes < 1e3 ? fewBytes.format(bytes) : size(bytes)),
    list: (items) => lists.format(items),
    listParts: (items) => lists.formatToParts(items),
    choices: (items) => alternatives.format(items),
    line: (facts) => facts.filter((fact) => fact !== undefined && fact !== '').join(between),
    language: (tag) => languages.of(tag) ?? tag,
    country: (code) => countries.of(code) ?? code,
    compare: new Intl.Collator(language).compare,
    capitalised: (text) => text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1),
  };
}
