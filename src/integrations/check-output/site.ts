import type { Destination } from './address.ts';

/** A built site as the rules see it: plain data, read once. */
export interface BuiltSite {
  /** With slashes at both ends. */
  base: string;
  /** Origin that the site is published at, when it is known: https://example.org */
  origin: string | undefined;
  /** Every file's path within the folder. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  /** Style sheets, feeds, sitemaps, robots.txt and _redirects: the files besides pages that refer to others. */
  documents: readonly Document[];
  /** Every address in pages and documents, with where it leads. */
  addresses: readonly Address[];
  weights: readonly ArticleWeight[];
}

/** A reference in its place. */
export interface Address {
  file: string;
  reference: Reference;
  to: Destination;
}

/** A file that refers to others. */
export interface Document {
  /** Path within the built folder. */
  file: string;
  references: readonly Reference[];
}

/** One address in a file. */
export interface Reference {
  /** As written. */
  url: string;
  line: number;
  /** What it is written in: `a href`, `img srcset`, `url()`. */
  where: string;
  /** A browser fetches a resource by itself to show the page; a link only when it is followed. */
  kind: 'link' | 'resource';
}

/** What one HTML file holds. */
export interface Page extends Document {
  lang: string | undefined;
  title: string | undefined;
  description: string | undefined;
  canonical: Reference | undefined;
  /** Lines of the h1 elements. */
  headings: readonly number[];
  /** Lines of the elements that carry each id. */
  ids: ReadonlyMap<string, readonly number[]>;
  inlineScripts: readonly Inline[];
  inlineStyles: readonly Inline[];
  styleAttributes: readonly number[];
  eventHandlers: readonly { name: string; line: number }[];
  /** Elements and attributes that the site does not make. */
  unknown: readonly { found: string; line: number }[];
  /** True for a page with content to read. */
  hasMain: boolean;
  /** The page's Content-Security-Policy, as it stands in its `meta` element. */
  csp: string | undefined;
  marks: readonly Mark[];
  notes: readonly Note[];
  /** True for a page that sends the reader on. */
  redirects: boolean;
}

/** Text between `<script>` or `<style>` and its end. */
export interface Inline {
  text: string;
  line: number;
}

/** A note's mark in the text. */
export interface Mark {
  id: string | undefined;
  /** As written: `#fn-651`. */
  href: string;
  line: number;
}

/** A note in the list of notes. */
export interface Note {
  id: string;
  line: number;
  backLinks: readonly { href: string; line: number }[];
}

/** What a reader's browser fetches to show an article, in bytes after gzip. */
export interface ArticleWeight {
  file: string;
  html: number;
  styles: number;
  scripts: number;
  /** The part of `scripts` that shows notes in place. */
  noteScript: number;
}
