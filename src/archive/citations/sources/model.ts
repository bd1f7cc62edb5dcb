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

/** A full citation of a source, with its note. */
export interface FullCitation {
  article: string;
  note: string;
  citation: Citation;
}

/** Every source that the articles cite, once. */
export interface SourceIndex {
  /** In the order of their first citations. */
  sources: CitedSource[];
  sourceOf: ReadonlyMap<Citation, CitedSource>;
}

/** A source with all of its full citations. */
export interface CitedSource {
  /**
   * Made of outlet or publisher, date and title, so that it does not depend on the notes.
   * @example "eurasianet-2020-06-04-chinese-business-briefing-working"
   */
  id: string;
  /** The details of all its citations. */
  item: CslItem;
  translation?: Translation | undefined;
  outlet?: string | undefined;
  /** Its addresses as printed, each once. */
  addresses: string[];
  places: FullCitation[];
}

/** The source of a repeat, or why it is not known. */
export type Resolution = Resolved | Unresolved;

export interface Resolved {
  status: 'resolved';
  source: CitedSource;
  /** The full citation. */
  place: FullCitation;
  /** Labels of the notes in between, which are repeats themselves. */
  via: string[];
  /** Its own locator; for "Ibid." without one, the locator that it repeats. */
  locator?: Locator | undefined;
}

export interface Unresolved {
  status: 'unresolved';
  reason: UnresolvedReason;
  /** Labels of the notes whose sources may be meant, if there are several. */
  fitting?: readonly string[] | undefined;
}

export type UnresolvedReason =
  /** "Ibid." in the first note. */
  | 'nothing-before'
  /** The note that it refers to cites nothing. */
  | 'no-source'
  /** The note that it refers to cites several sources. */
  | 'several-sources'
  /** No note of the article has the number. */
  | 'note-missing'
  /** No earlier source matches. */
  | 'no-match'
  /** Several earlier sources match. */
  | 'several-matches'
  /** Notes refer to each other. */
  | 'circle';
