import type { Excerpt } from '../../base/excerpt.ts';
import type { IndexedArticle } from '../../archive/search/search-index.ts';

export type Hit = ThingHit | NoteHit | PageHit;

/** Something that the query names: a country, group, person or place, or a topic or source. */
export interface ThingHit {
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
