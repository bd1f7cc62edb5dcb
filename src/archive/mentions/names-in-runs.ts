import { foldAccents } from '../../base/fold.ts';
import { placesInRun, UNSPACED } from '../../base/unspaced.ts';

const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const STRETCH = new RegExp(`[${UNSPACED}\\p{M}]+|(?:(?![${UNSPACED}]).)+`, 'gu');
/** What no soft hyphen and no other unseen sign is. */
const SEEN = /\P{Cf}/u;
/** No name of one word in such a script is longer. */
const LONGEST = 24;

/**
 * Divides a piece of text whose letters have no spaces between words: at the names in it, and where another script begins.
 * Undefined where it has no such letters.
 *
 * `昨天新例党在2020` → 昨天, 新例党, 在, 2020
 *
 * @param isName whether a word, folded, is one of a name
 * @returns the offsets at which parts begin and end
 */
export function namesInRuns(
  piece: string,
  isName: (word: string) => boolean,
): [from: number, to: number][] | undefined {
  if (!HAS_UNSPACED.test(piece)) return undefined;
  return Array.from(piece.matchAll(STRETCH)).flatMap(({ 0: stretch, index }) => {
    if (!HAS_UNSPACED.test(stretch)) {
      const start = stretch.search(SEEN);
      return start < 0 ? [] : [[index + start, index + stretch.length] as [number, number]];
    }
    return cutsIn(stretch, isName).map(([from, to]): [number, number] => [index + from, index + to]);
  });
}

function cutsIn(run: string, isName: (word: string) => boolean): [number, number][] {
  const folded = foldAccents(run).toLowerCase();
  // Where folding moves the letters, offsets would lie.
  if (folded.length !== run.length) return [[0, run.length]];
  const cuts: [number, number][] = [];
  let rest = 0;
  for (let at = 0; at < run.length;) {
    const length = nameLengthAt(folded, at, isName);
    if (length > 0) {
      if (at > rest) cuts.push([rest, at]);
      cuts.push([at, at + length]);
      rest = at + length;
    }
    at += length || 1;
  }
  if (rest < run.length) cuts.push([rest, run.length]);
  return cuts;
}

/** How long the longest name is that stands at a place; 0 where there is none. */
function nameLengthAt(run: string, at: number, isName: (word: string) => boolean): number {
  for (let length = Math.min(LONGEST, run.length - at); length > 0; length--) {
    const word = run.slice(at, at + length);
    if (isName(word) && placesInRun(run, word).includes(at)) return length;
  }
  return 0;
}
