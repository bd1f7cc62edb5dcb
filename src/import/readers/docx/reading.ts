import type { Piece } from '../document/inline.ts';
import type { XmlNode } from '../document/xml.ts';
import type { ElementContent } from 'hast';
import type { Numbering } from './numbering.ts';
import type { Tally } from '../document/tally.ts';
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

/** What is in a line: its pieces, and the boxes of text that hang on it. */
export interface Line {
  pieces: Piece[];
  /** The paragraphs of a box, for each box. */
  boxes: XmlNode[];
}
