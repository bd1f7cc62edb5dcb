import type { IndexedArticle, SearchIndex, Subject } from '../../archive/search/search-index.ts';
import type { Excerpt } from '../../base/excerpt.ts';
import type { NameLookup } from './name-lookup.ts';
import type { PassageFiles } from './passages/passage-index.ts';
import type { TextSearch } from './pagefind.ts';
import type { NoteQuote } from './unpack-notes.ts';
import type { EntityArticle, QuoteFile } from './unpack-places.ts';

/** The search index: files of the site, and the full-text search. */
export interface SearchFiles extends TextSearch, PassageFiles {
  readIndex: () => Promise<{ index: SearchIndex; names: NameLookup }>;
  /** Adds to the articles of the index what they cite. */
  readCited: () => Promise<void>;
  /** The words of the articles with the same first letter as a word, among others. */
  readWords: (word: string) => Promise<ArchiveWords>;
  readEntity: (key: string) => Promise<EntityArticle[]>;
  /** Articles with the quotes that `readEntity` left out. */
  readQuotes: (file: QuoteFile) => Promise<EntityArticle[]>;
  /** The notes of an article by their ids. */
  readNotes: (article: Pick<IndexedArticle, 'slug' | 'order'>) => Promise<ReadonlyMap<string, NoteQuote>>;
}

/** Words of the indexed articles. */
export interface ArchiveWords {
  /** Those that may be proposed for misspelt ones, the commonest first. */
  proposed: string[];
  /** All of them, in every form. */
  all: ReadonlySet<string>;
}

export interface Answer {
  hits: Hit[];
  /** The correction of a query with misspelt words. */
  correction?: Correction;
  /** If there are no hits: the names most similar to the query. */
  nearest: Subject[];
  /** The number of further pages with the words; only the most relevant are read. */
  left: number;
  /** Words beside a name that no page has: the hits match the rest. */
  missing: string[];
  /** Whether no page matches the whole query: the hits match only its names. */
  isApart: boolean;
}

/** The correction of a query with misspelt words. */
export interface Correction {
  /** The corrected names and words. @example ["Turkmenistan"] */
  meant: string[];
  /** The misspelt words as typed. @example ["Turkmensitan"] */
  misspelt: string[];
}

export type Hit = SubjectHit | NoteHit | PageHit;

/** A hit for a name in the query: a country, group, person or place, or a topic or source. */
export interface SubjectHit {
  kind: 'entity' | 'topic' | 'source';
  url: string;
  name: string;
  detail: string;
  /** The name by which it was found, if it is another. */
  matched?: string;
  /** The number of its mentions. */
  times?: number;
  /** Passages that mention it. */
  passages?: PassageHit[];
  /** Loads its passages. */
  finish?: () => Promise<SubjectHit>;
}

/** A place in an article, as shown with the hit of a name. */
export interface PassageHit extends PlaceHit {
  article: IndexedArticle;
}

/** A note whose number is in the query. */
export interface NoteHit extends PlaceHit {
  kind: 'note';
  article: IndexedArticle;
  /** Loads its quotes, if they are not here. */
  finish?: () => Promise<NoteHit>;
}

/** An article or another page, with the places in it that match the query. */
export interface PageHit {
  kind: 'page';
  url: string;
  title: string;
  detail: string;
  /** Absent for pages that are not articles. */
  article?: IndexedArticle;
  /** The excerpt of a page that is not an article. */
  excerpt?: Excerpt;
  places: PlaceHit[];
  /** The words of the query that it does not have. */
  lacking?: string[];
  /** Loads the quotes of its places, if some are not here. */
  finish?: () => Promise<PageHit>;
}

export interface PlaceHit extends Partial<Excerpt> {
  url: string;
  title: string;
  /** The sentence that cites the note. */
  citing?: string;
}
