import type { CslItem } from '../citations/csl.ts';

/** Inserted into words that have a special meaning to the citation processor. */
const MARK = '\uE001';

/** Properties of every object: the processor stores names and works in plain objects, with their words as keys. */
const INHERITED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})(?![\p{L}\p{N}_])`,
  'giu',
);

/** The beginning of a tag of the processor, such as `<sc>`; titles have italics in `<i>`. */
const TAG = /</g;
const TAG_IN_TITLE = /<(?!\/?i>)/g;

/**
 * Marks the words and signs of an item that have a special meaning to the processor, so that it reads them as text.
 *
 * `{ author: [{ literal: "constructor" }], publisher: "<sc>" }` →
 * `{ author: [{ literal: "constructor\uE001" }], publisher: "<\uE001sc>" }`
 */
export function protectWords(item: CslItem): CslItem {
  const marked = Object.entries(item).map(([key, value]: [string, unknown]) => {
    const tag = key === 'title' || key === 'title-short' ? TAG_IN_TITLE : TAG;
    return [key, mapTexts(value, (text) => text.replace(INHERITED, `$&${MARK}`).replace(tag, `<${MARK}`))] as const;
  });
  return { ...item, ...Object.fromEntries(marked) };
}

/** Removes the marks. */
export function unprotectWords(text: string): string {
  return text.replaceAll(MARK, '');
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}
