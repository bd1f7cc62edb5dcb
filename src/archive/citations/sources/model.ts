import type { Citation, ReadNote, Translation } from '../citation.ts';
import type { CslItem, Locator } from '../csl.ts';

/** The notes of one article, in their order. */
export interface ArticleNotes {
  /** The slug of the article. */
  article: string;
  notes: readonly LabelledNote[];
}

export interface LabelledNote {
  /** The printed number. */
  label: string;
  read: ReadNote;
}

/** Where a source is cited with its particulars. */
export interface CitationPlace {
  article: string;
  note: string;
  citation: Citation;
}

/** Every source that the articles cite, once. */
export interface SourceIndex {
  /** In the order in which they are first cited. */
  sources: CitedSource[];
  sourceOf: ReadonlyMap<Citation, CitedSource>;
}

/** A source, with every place that cites it. */
export interface CitedSource {
  /**
   * Made of who published it, when, and its title, so that it stays the same while notes come and go.
   * @example "eurasianet-2020-06-04-chinese-business-briefing-working"
   */
  id: string;
  /** What all of its citations together say of it. */
  item: CslItem;
  translation?: Translation | undefined;
  outlet?: string | undefined;
  /** Its addresses as printed, each once. */
  addresses: string[];
  places: CitationPlace[];
}

/** What a repeat leads to, or why that cannot be told. */
export type Resolution = Resolved | Unresolved;

export interface Resolved {
  status: 'resolved';
  source: CitedSource;
  /** Where the source is cited in full. */
  place: CitationPlace;
  /** Labels of the notes between, which point back themselves. */
  via: string[];
  /** Its own place in the source; that of what it repeats when "Ibid." gives none. */
  locator?: Locator | undefined;
}

export interface Unresolved {
  status: 'unresolved';
  reason: UnresolvedReason;
  /** Labels of the notes whose sources may be meant, where there are several. */
  fitting?: readonly string[] | undefined;
}

export type UnresolvedReason =
  /** "Ibid." in the first note. */
  | 'nothing-before'
  /** The note that is meant cites nothing. */
  | 'no-source'
  /** The note that is meant cites several sources. */
  | 'several-sources'
  /** No note of the article has the number. */
  | 'note-missing'
  /** No source before fits what it says. */
  | 'no-match'
  /** Several do. */
  | 'several-matches'
  /** Notes point to each other. */
  | 'circle';
