import { ownCopy } from '../base/own-copy.ts';
import { addedWordForms } from '../archive/search/indexed-text.ts';

/** The pieces of text without spaces on all pages. */
export interface CountedPieces {
  /** The forms to add to a piece; `isCounted` also counts it. */
  formsOf: (piece: string, isCounted: boolean) => string;
  /** The counted pieces, each with how often it occurs. */
  counts: () => Map<string, number>;
}

/** Works out the forms of each piece once, because texts repeat their words. */
export function countedPieces(): CountedPieces {
  const met = new Map<string, { forms: string; times: number }>();
  return {
    formsOf: (piece, isCounted) => {
      let known = met.get(piece);
      if (!known) {
        known = { forms: addedWordForms(piece), times: 0 };
        met.set(ownCopy(piece), known);
      }
      if (isCounted) known.times++;
      return known.forms;
    },
    counts: () => new Map([...met].flatMap(([piece, { times }]) => (times > 0 ? [[piece, times] as const] : []))),
  };
}
