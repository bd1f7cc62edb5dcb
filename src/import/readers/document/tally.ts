import { plural } from '../../../base/plural.ts';
import type { Warning } from '../../model/warning.ts';

/** What a person should know of how a document was read: how often each thing was met, or its words. */
export interface Tally {
  insertions: number;
  deletions: number;
  equations: string[];
  hidden: string[];
  /** Drawings without text or image: charts and the like. */
  drawings: string[];
  /** Signs of fonts that have no letters. */
  signs: string[];
  lettered: string[];
  /** Results of fields that a mark of a note takes the place of. */
  replaced: string[];
  /** Other files that were part of it. */
  embedded: number;
}

export function newTally(): Tally {
  return {
    insertions: 0,
    deletions: 0,
    equations: [],
    hidden: [],
    drawings: [],
    signs: [],
    lettered: [],
    replaced: [],
    embedded: 0,
  };
}

/** What a person should know of how a document was read. */
export function warningsOf(tally: Tally): Warning[] {
  const { insertions, deletions, equations, hidden, drawings, signs, lettered, embedded } = tally;
  const told: Warning[] = [];
  if (insertions + deletions > 0) {
    const found = `tracked changes: ${plural(insertions, 'insertion')} and ${plural(deletions, 'deletion')}`;
    told.push({ code: 'changes-accepted', found, expected: 'All were accepted. Deleted words are left out.' });
  }
  const tell = (words: readonly string[], one: string, expected: string) => {
    if (words.length === 0) return;
    const all = words.join('\n');
    const shown = all.length > 120 ? `${all.slice(0, 120)}…` : all;
    const found = `${plural(words.length, one)}: “${shown.replaceAll('\n', '”, “')}”`;
    told.push({ code: 'markup-left-out', found, ...(all !== shown && { words: all }), expected });
  };
  tell(hidden, 'run of hidden text', 'Readers of the document did not see it, and it is left out.');
  tell(equations, 'equation', 'Each is a line of text. Write it in TeX if it matters: see Formulas in the handbook.');
  tell(
    drawings,
    'drawing without text or image',
    'It is left out. Save a chart as an image, and put it in if it matters.',
  );
  tell(signs, 'sign of a font of signs', 'It is shown as �. Put the sign in that it was.');
  tell(
    lettered,
    'item of a list that counts in letters or Roman numerals',
    'It has a number now. See whether the text refers to the old one.',
  );
  if (embedded > 0) {
    const found = `${plural(embedded, 'other document')} within this one`;
    told.push({
      code: 'markup-left-out',
      found,
      expected: 'It is left out. Import it by itself, or copy its text into this one.',
    });
  }
  return told;
}
