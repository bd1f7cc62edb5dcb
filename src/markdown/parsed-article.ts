import type { Element, ElementContent } from 'hast';
import type { TextFinding } from './text-codes.ts';
import type { Link } from './links-in.ts';

/** An article's text, read once: pages, search, data files and checks all use this. */
export interface ParsedArticle {
  /** The blocks of the text in order, without the notes. */
  blocks: ElementContent[];
  sections: Section[];
  paragraphs: Paragraph[];
  /** In the order in which they are first cited. */
  notes: Note[];
  /** Words of the text, without the notes. */
  words: number;
  /** Where links of the text and the notes lead; `line` counts from the first line of the text. */
  links: Link[];
  /** Where its images are; `line` counts from the first line of the text. */
  images: Link[];
  /** What is wrong with the Markdown; `line` counts from the first line of the text. */
  faults: TextFinding[];
}

/** A heading and what follows it. */
export interface Section {
  /** @example "militant-groups-in-syria" */
  id: string;
  title: string;
  /** 2 for a section, 3 for a section within one, … */
  depth: number;
}

/** A paragraph, a table, or an item of a list that is set without paragraphs. */
export interface Paragraph {
  /** `p-1`, `p-2`, … in order. */
  id: string;
  section?: Section | undefined;
  /** What a reader reads, without the numbers of notes. */
  text: string;
  /** The marks of notes, with the offset in `text` after which each stands. */
  marks: Mark[];
  /** The block as HTML, within {@link ParsedArticle.blocks}. */
  element: Element;
}

/** A place at which a note is cited. */
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
  /** Where it is defined, from the first line of the text. */
  line: number;
  text: string;
  content: ElementContent[];
  /** The web addresses in it, as printed. */
  addresses: string[];
  /** Where it is cited, in order. */
  citedAt: NoteCitation[];
}

export interface NoteCitation {
  /** The id of the mark. */
  mark: string;
  /** The id of the paragraph, heading or note that holds it. */
  paragraph: string;
  section?: Section | undefined;
  place: CitingPlace;
  /** The sentence that cites the note, or the row of a table; empty where the mark stands alone. */
  sentence: string;
  /** What stands before the mark in its sentence. */
  before: string;
}

/** Where a mark is, in words for readers: a mark by itself has no words to quote. */
export interface CitingPlace {
  kind: 'paragraph' | 'table' | 'heading' | 'note';
  /** The number of the paragraph or table, of the paragraph after a heading, or of the note. */
  number: string;
  /** Of a table: which row, 0 for its head. */
  row?: number | undefined;
}
