import type { FoundItem } from './read-items.ts';

/**
 * For tests: the words of a file that nothing tells of. A word is told of where it stands in what was read or in what
 * the report says, or where the report names the place and the length of what holds it.
 *
 * Readers' comments and the data of plugins are left out as a whole, and nothing tells of what was put into them.
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
  // What is left out with its title, as a type that nobody asked for, is told of as a whole.
  if (found.some((each) => 'skipped' in each && each.skipped.why.startsWith('an item of the type'))) return [];
  return [...file.matchAll(word)]
    .filter(({ 0: each, index }) => !told.includes(each) && !places.some(([from, to]) => index >= from && index < to))
    .map(([each]) => each);
}
