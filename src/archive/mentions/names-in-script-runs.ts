import { foldAccents } from '../../base/fold.ts';
import { offsetsInScriptRun, UNSPACED } from '../../base/unspaced.ts';

const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const STRETCH = new RegExp(`[${UNSPACED}\\p{M}]+|(?:(?![${UNSPACED}]).)+`, 'gu');
/** A visible character. */
const SEEN = /\P{Cf}/u;
/** The greatest length of a name in one word in such a script. */
const LONGEST = 24;

/**
 * Divides a text without spaces that has letters of unspaced scripts: at the names in it, and where another script
 * begins. Undefined if it has no such letters.
 *
 * `昨天新例党在2020` → 昨天, 新例党, 在, 2020
 *
 * @param isName whether a folded word belongs to a name
 * @returns the offsets of the beginnings and ends of parts
 */
export function namesInScriptRuns(
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
  // If folding changes the length, offsets would be wrong.
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

/** The length of the longest name at an offset; 0 without one. */
function nameLengthAt(run: string, at: number, isName: (word: string) => boolean): number {
  for (let length = Math.min(LONGEST, run.length - at); length > 0; length--) {
    const word = run.slice(at, at + length);
    if (isName(word) && offsetsInScriptRun(run, word).includes(at)) return length;
  }
  return 0;
}
