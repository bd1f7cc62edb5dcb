import type { CslItem } from '../citations/csl.ts';

/** Parts what the citation processor would take for something of its own. */
const MARK = '\uE001';

/** Words that name a property of every object: the processor files names and works in plain objects, under their words. */
const INHERITED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})(?![\p{L}\p{N}_])`,
  'giu',
);

/** What may begin a tag of the processor, such as `<sc>`; titles have their italics in `<i>`. */
const TAG = /</g;
const TAG_IN_TITLE = /<(?!\/?i>)/g;

/**
 * Marks the words and signs of an item that mean something to the processor itself, so that it takes them for text.
 *
 * `{ author: [{ literal: "constructor" }], publisher: "<sc>" }` →
 * `{ author: [{ literal: "constructor\uE001" }], publisher: "<\uE001sc>" }`
 */
export function markProcessorWords(item: CslItem): CslItem {
  const marked = Object.entries(item).map(([key, value]: [string, unknown]) => {
    const tag = key === 'title' || key === 'title-short' ? TAG_IN_TITLE : TAG;
    return [key, mapTexts(value, (text) => text.replace(INHERITED, `$&${MARK}`).replace(tag, `<${MARK}`))] as const;
  });
  return { ...item, ...Object.fromEntries(marked) };
}

/** Takes the marks away again. */
export function unmarkProcessorWords(text: string): string {
  return text.replaceAll(MARK, '');
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}
