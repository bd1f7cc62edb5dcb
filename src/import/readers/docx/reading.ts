import type { ElementContent } from 'hast';
import type { Numbering } from './numbering.ts';
import type { Part } from './package.ts';
import type { Styles } from './styles.ts';

/** What is known while a part of a document is read. */
export interface Reading {
  part: Part;
  styles: Styles;
  numbering: Numbering;
  labels: Labels;
  tally: Tally;
  /** The fields that are open, the innermost last: they may reach over paragraphs. */
  fields: Field[];
  /** The words of a paragraph whose end was deleted: they begin the next. */
  carried: ElementContent[];
}

/** The numbers of the notes of a document, and where bookmarks mark one. */
export interface Labels {
  /** By the kind and id of a note. @example "footnote 2" */
  byNote: ReadonlyMap<string, string>;
  /** By the name of a bookmark around its mark. */
  byBookmark: ReadonlyMap<string, string>;
}

/** A field: what it says, and whether its result has begun (ISO/IEC 29500-1, section 17.16). */
export interface Field {
  code: string;
  isResult: boolean;
  /** Where it leads. */
  href?: string | undefined;
  /** Whether its result gives way to something else. */
  isReplaced: boolean;
}

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
