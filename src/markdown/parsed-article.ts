import type { Element, ElementContent } from 'hast';
import type { TextFinding } from './text-codes.ts';
import type { Link } from './links-in.ts';

/** An article's parsed text, which pages, search, data files and checks all use. */
export interface ParsedArticle {
  /** The blocks of the text in order, without the notes. */
  blocks: ElementContent[];
  sections: Section[];
  paragraphs: Paragraph[];
  /** In the order of their first marks. */
  notes: Note[];
  /** The number of words in the text, without the notes. */
  words: number;
  /** The links of the text and the notes; `line` counts from the first line of the text. */
  links: Link[];
  /** Its images; `line` counts from the first line of the text. */
  images: Link[];
  /** The faults of the Markdown; `line` counts from the first line of the text. */
  faults: TextFinding[];
}

/** A section, by its heading. */
export interface Section {
  /** @example "militant-groups-in-syria" */
  id: string;
  title: string;
  /** 2 for a section, 3 for a subsection, … */
  depth: number;
}

/** A paragraph, a table, or an item of a tight list. */
export interface Paragraph {
  /** `p-1`, `p-2`, … in order. */
  id: string;
  section?: Section | undefined;
  /** The visible text, without note marks. */
  text: string;
  /** The note marks, each with its offset in `text`. */
  marks: Mark[];
  /** The block as HTML, within {@link ParsedArticle.blocks}. */
  element: Element;
}

/** A note mark. */
export interface Mark {
  /** `fnref-651`; the second mark of a note is `fnref-651-2`. */
  id: string;
  /** The printed number of the note. */
  label: string;
  offset: number;
}

export interface Note {
  /** The printed number. @example "651" */
  label: string;
  /** `fn-651` */
  id: string;
  /** The line of its definition, from the first line of the text. */
  line: number;
  text: string;
  content: ElementContent[];
  /** The web addresses in it, as printed. */
  addresses: string[];
  /** Its marks, in order. */
  citedAt: NoteCitation[];
}

export interface NoteCitation {
  /** The id of the mark. */
  mark: string;
  /** The id of the paragraph, heading or note that contains it. */
  paragraph: string;
  section?: Section | undefined;
  place: CitingPlace;
  /** The sentence that cites the note, or the row of a table; empty if the mark is alone. */
  sentence: string;
  /** The part of the sentence before the mark. */
  before: string;
}

/** The place of a mark, from which back links without a sentence get their words. */
export interface CitingPlace {
  kind: 'paragraph' | 'table' | 'heading' | 'note';
  /** The number of the paragraph or table, of the paragraph after a heading, or of the note. */
  number: string;
  /** The row of a table, 0 for its head. */
  row?: number | undefined;
}
