import type { EntityArticle } from '../../archive/search/entity-places.ts';
import type { NoteQuote } from '../../archive/search/note-quotes.ts';
import type { IndexedArticle, SearchIndex, Subject } from '../../archive/search/search-index.ts';
import type { Excerpt } from '../../base/excerpt.ts';
import type { NameLookup } from './name-lookup.ts';
import type { FoundPages, PageKind } from './pagefind.ts';

/** Where answers come from: the files of the site, and the full-text search. */
export interface SearchFiles {
  readIndex: () => Promise<{ index: SearchIndex; names: NameLookup }>;
  /** The words of the texts, the commonest first. */
  readWords: () => Promise<string[]>;
  readEntity: (key: string) => Promise<EntityArticle[]>;
  /** The notes of an article by their ids. */
  readNotes: (slug: string) => Promise<ReadonlyMap<string, NoteQuote>>;
  findPages: (words: string, kind: PageKind) => Promise<FoundPages>;
}

export interface Answer {
  hits: Hit[];
  /** Where the query has names misspelt: what it was taken for. */
  correction?: Correction;
  /** Where there is no hit: the names most like the query. */
  nearest: Subject[];
  /** How many further pages have the words; only the most relevant are looked at. */
  left: number;
  /** Words beside a name that stand nowhere: what is shown has the rest. */
  missing: string[];
  /** Whether no page has all that is asked for: what is shown has what the query names. */
  isApart: boolean;
}

/** What a query with misspelt words was taken for. */
export interface Correction {
  /** The names and words that were put right. @example ["Turkmenistan"] */
  meant: string[];
  /** The words that no text has, as they were typed. @example ["Turkmensitan"] */
  misspelt: string[];
}

export type Hit = SubjectHit | NoteHit | PageHit;

/** Something that the query names: a country, group, person or place, or a topic or source. */
export interface SubjectHit {
  kind: 'entity' | 'topic' | 'source';
  url: string;
  name: string;
  detail: string;
}

/** A note that the query asks for by its number. */
export interface NoteHit extends PlaceHit {
  kind: 'note';
  article: IndexedArticle;
}

/** An article, or another page, with the places in it that answer the query. */
export interface PageHit {
  kind: 'page';
  url: string;
  title: string;
  detail: string;
  /** Absent for pages that are no articles. */
  article?: IndexedArticle;
  /** The words of a page that is no article. */
  excerpt?: Excerpt;
  places: PlaceHit[];
}

export interface PlaceHit extends Partial<Excerpt> {
  url: string;
  title: string;
  /** The sentence that cites the note. */
  citing?: string;
}
