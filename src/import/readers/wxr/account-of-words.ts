import type { FoundItem } from './read-items.ts';

/**
 * For tests: the words of a file that an import does not account for. A word is accounted for when it is in what was
 * read, in what the report says, or in something whose place and length the report names.
 *
 * Readers' comments and the data of plugins are left out as a whole; words put into them are not accounted for.
 *
 * @param word finds words that occur once each; the file is ASCII, so that bytes are characters
 */
export function wordsLost(file: string, found: readonly FoundItem[], word: RegExp): string[] {
  const told = JSON.stringify(found.map((each) => ('item' in each ? { ...each.item, attachments: undefined } : each)));
  const places = found.flatMap((each): [number, number][] => {
    if (!('unreadable' in each)) return [];
    const { place, length = 0 } = each.unreadable;
    const at = Number(/byte (\d+)/.exec(place)?.[1] ?? NaN);
    return [[at, at + length]];
  });
  // An item of a type that nobody asked for is left out whole, and reported by its title.
  if (found.some((each) => 'skipped' in each && each.skipped.why.startsWith('an item of the type'))) return [];
  return [...file.matchAll(word)]
    .filter(({ 0: each, index }) => !told.includes(each) && !places.some(([from, to]) => index >= from && index < to))
    .map(([each]) => each);
}
