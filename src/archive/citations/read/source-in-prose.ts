import type { Range } from '../../../base/range.ts';
import { enclosuresIn, type MaskedText } from './masked-text.ts';
import { readNames } from './names.ts';
import { overlappingRanges } from './overlapping-ranges.ts';
import { patternFor } from './words/any-language.ts';

/** Longer segments are not searched, because so much prose rarely contains a citation. */
const LONGEST = 3000;
const MOST_TITLES = 4;
/** The greatest distance from the beginning of a source to its title. */
const REACH = 200;

/** The words between prose and a source; signals among them belong to the source. */
const CONNECTOR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(see(?: also)?|cf\\.|compare|but see|${patternFor('signals', 'quotedIn')})|in|by|is|are|remains?|from|of|with|follow(?:s|ing)?|my|his|her|our|their|${patternFor('container')}|de|por|par|von)[,:]?\\s+|:\\s+(see(?: also)?\\s+)?`,
  'giu',
);

/**
 * The offsets at which a source may begin within prose: `The classic account is A. Author, *Title* …` → at “A. Author”;
 * `… disagree: see Author, *Title* …` → at “see”.
 */
export function sourcesInProse(note: MaskedText, range: Range): number[] {
  if (range.end - range.start > LONGEST) return [];
  const titles = [...overlappingRanges(note.emphasis, range), ...enclosuresIn(note, 'quotation', range)].toSorted(
    (a, b) => a.start - b.start,
  );
  return titles.slice(0, MOST_TITLES).flatMap(({ start }) => startBefore(note, range, start) ?? []);
}

function startBefore({ text, masked }: MaskedText, range: Range, title: number): number | undefined {
  const from = Math.max(range.start, title - REACH);
  for (const match of masked.slice(from, title).matchAll(CONNECTOR)) {
    const end = from + match.index + match[0].length;
    const names = text.slice(end, title).replace(/[\s,]+$/, '');
    if (names !== '' && !readNames(names)) continue;
    if (names === '' && end !== title) continue;
    const signal = match[1] ?? match[2];
    return signal === undefined ? end : from + match.index + match[0].indexOf(signal);
  }
  return undefined;
}

const TAIL =
  /[,.]?\s(?=(?:who|whose|which|where|when|that|although|though|while|argu(?:es?|ing)|calls?|claims?|contends?|shows?|suggests?|notes?|maintains?|makes?|remains?|is|are|was|were|has|have|provides?|gives?|offers?|describes?|discusses|believes?|thinks|writes|says?|refer(?:s|ring)|citing|quoting)\s+(?:[\p{Ll}“‘\uE000]|\p{Lu}\p{L}+ \p{Ll})|(?:on|for|with|in|but|as|and|to|by)\s+[\p{Ll}“‘\uE000]|I\s+\p{Ll}|(?:dis)?agrees?\b|differs?\b|concurs?\b)/gu;

/** The offsets at which prose may begin after a source: `Author, *Title*, 44, who argues …` → before “, who”. */
export function tailsOf({ masked }: MaskedText, range: Range): number[] {
  if (range.end - range.start > LONGEST) return [];
  const found = [...masked.slice(range.start, range.end).matchAll(TAIL)].slice(0, MOST_TITLES);
  return found.map(({ index, 0: sign }) => range.start + index + (/^[,.]/.test(sign) ? 1 : 0));
}
