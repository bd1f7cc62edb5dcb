import type { Direction } from '../base/text-direction.ts';

/** A book, as the EPUB format needs it. All paths are names of files in one folder. */
export interface Book {
  /** The address by which it is known for ever. */
  identifier: string;
  title: string;
  /** BCP 47. */
  language: string;
  direction: Direction;
  /** The day of its last change, as YYYY-MM-DD. */
  modified: string;
  /** When its text appeared, in W3C-DTF. @example "2022-08" */
  date?: string | undefined;
  creators: readonly Creator[];
  publisher: string;
  description?: string | undefined;
  /** The work that it is made from: the address of the original, or its DOI. */
  source?: string | undefined;
  /** The licence of the text. */
  rights?: string | undefined;
  subjects: readonly string[];
  /** Its style sheet. */
  css: string;
  /** Its cover, an SVG, and the words that stand for it. */
  cover: { svg: string; alternative: string };
  /** Its text, in reading order: the title page, then chapters. */
  documents: readonly BookDocument[];
  /** The table of contents, and the words above it. */
  contents: { title: string; entries: readonly ContentsEntry[] };
  images: readonly BookImage[];
}

export interface Creator {
  name: string;
  /** The name by which libraries sort it. @example "Example, Ada" */
  sortName?: string | undefined;
}

export interface BookDocument {
  /** @example "article-ferry.xhtml" */
  file: string;
  title: string;
  language: string;
  direction: Direction;
  /** The element `body`, as XML. */
  body: string;
  hasMath: boolean;
}

/** A line of the table of contents. */
export interface ContentsEntry {
  label: string;
  /** A file of the book, with or without a fragment. */
  target: string;
  /** The language of the label, if it is not that of the book. */
  language?: string | undefined;
  entries?: readonly ContentsEntry[] | undefined;
}

export interface BookImage {
  file: string;
  /** Its media type, one of the core media types of EPUB. */
  type: string;
  bytes: Uint8Array;
  /** Whether every image that shows it has an alternative text. */
  isDescribed: boolean;
}
