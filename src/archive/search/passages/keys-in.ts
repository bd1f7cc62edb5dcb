import { isUnspaced, pairsOf, segmentsOf } from '../../../base/unspaced.ts';
import type { StemsOf } from '../search-index.ts';
import { formsOf } from '../words.ts';
import { stemKey } from './stem-key.ts';

/** Longer words are not looked up. */
const LONGEST = 24;
/** An address, whose parts are found by the full-text search. */
const ADDRESS = /:\/\/|^www\.|\.\p{L}{2,}\//u;

/** The keys of the words of a text, each with how often it occurs, without function words. */
export function keysIn(text: string, stemsOf: StemsOf, functionWords: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of text.split(/\s+/)) {
    for (const key of keysOfPiece(piece, stemsOf, functionWords)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The keys of a piece of text without spaces, each once. */
export function keysOfPiece(piece: string, stemsOf: StemsOf, functionWords: ReadonlySet<string>): ReadonlySet<string> {
  const met = metWith(stemsOf, functionWords);
  const before = met.get(piece);
  if (before) return before;
  const keys = workOutKeys(piece, stemsOf, functionWords);
  if (met.size >= MOST_REMEMBERED) met.clear();
  met.set(piece, keys);
  return keys;
}

function workOutKeys(piece: string, stemsOf: StemsOf, functionWords: ReadonlySet<string>): Set<string> {
  if (piece === '' || ADDRESS.test(piece)) return new Set();
  return new Set(
    formsOf(piece).flatMap((form) => {
      if (functionWords.has(form)) return [];
      if (isUnspaced(form)) return [...pairsOf(form), ...segmentsOf(form).filter((one) => [...one].length === 1)];
      return form.length > LONGEST ? [] : [stemKey(form, stemsOf)];
    }),
  );
}

/** A cache, because texts repeat their words: the keys of pieces by stems and function words. */
const met = new WeakMap<StemsOf, WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>>();
const MOST_REMEMBERED = 100_000;

function metWith(stemsOf: StemsOf, functionWords: ReadonlySet<string>): Map<string, ReadonlySet<string>> {
  const bySet = met.get(stemsOf) ?? new WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();
  met.set(stemsOf, bySet);
  const pieces = bySet.get(functionWords) ?? new Map<string, ReadonlySet<string>>();
  bySet.set(functionWords, pieces);
  return pieces;
}
