import type { Destination } from './address.ts';

/** A built site as plain data, read once, for the rules. */
export interface BuiltSite {
  /** With slashes at both ends. */
  base: string;
  /** The origin of the published site, if known: https://example.org */
  origin: string | undefined;
  /** Every file's path within the folder. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  /** Files besides pages that refer to others: style sheets, feeds, sitemaps, robots.txt and _redirects. */
  documents: readonly Document[];
  /** Every address in pages and documents, and its target. */
  addresses: readonly Address[];
  weights: readonly ArticleWeight[];
}

/** A reference with its file. */
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
  /** Where it is written: `a href`, `img srcset`, `url()`. */
  where: string;
  /** A browser loads a resource by itself to show the page; it follows a link only on request. */
  kind: 'link' | 'resource';
}

/** The contents of one HTML file. */
export interface Page extends Document {
  lang: string | undefined;
  title: string | undefined;
  description: string | undefined;
  canonical: Reference | undefined;
  /** Lines of the h1 elements. */
  headings: readonly number[];
  /** Lines of the elements with each id. */
  ids: ReadonlyMap<string, readonly number[]>;
  inlineScripts: readonly Inline[];
  inlineStyles: readonly Inline[];
  styleAttributes: readonly number[];
  eventHandlers: readonly { name: string; line: number }[];
  /** Elements and attributes that the site does not produce. */
  unknown: readonly { found: string; line: number }[];
  /** Whether the page has content to read. */
  hasMain: boolean;
  /** The page's Content-Security-Policy, from its `meta` element. */
  csp: string | undefined;
  marks: readonly Mark[];
  notes: readonly Note[];
  /** Whether the page redirects. */
  redirects: boolean;
}

/** The text of a `<script>` or `<style>` element. */
export interface Inline {
  text: string;
  line: number;
}

/** A note mark in the text. */
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

/** What a browser loads to show an article, in bytes after gzip. */
export interface ArticleWeight {
  file: string;
  html: number;
  styles: number;
  scripts: number;
  /** The part of `scripts` for note previews. */
  noteScript: number;
}
