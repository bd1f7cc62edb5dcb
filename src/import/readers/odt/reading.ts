import type { ElementContent } from 'hast';
import type { Block } from '../document/blocks.ts';
import type { Piece } from '../document/inline.ts';
import type { Tally } from '../document/tally.ts';
import type { XmlNode } from '../document/xml.ts';
import type { OpenStyles } from './styles.ts';

/** What is known while a document is read. */
export interface OpenReading {
  styles: OpenStyles;
  tally: Tally;
  /** Formulas by the paths of the objects that hold them. */
  formulas: ReadonlyMap<string, string>;
  /** The numbers of notes by their ids. */
  labels: ReadonlyMap<string, string>;
  notes: { label: string; blocks: ElementContent[] }[];
  comments: string[];
  counts: ListCounts;
  /** Reads blocks within others: a line may hold boxes and notes, a cell or an item any block. */
  readBlocks: (nodes: readonly XmlNode[], reading: OpenReading) => Block[];
}

/** How far lists have counted, for those that go on: by the id of a list and by its style, with the level. */
export type ListCounts = Map<string, number>;

/** What is in a line: what hangs on it comes after it. */
export interface OpenLine {
  pieces: Piece[];
  boxes: Block[];
}
