import type { SearchWords } from '../../i18n/model.ts';
import type { PackedLabels } from './pack-labels.ts';
import type { Title } from '../title.ts';

/**
 * The facets of hits, besides years. `notes` is `with` or `without`; `source` and `sourceYear` are the outlets and the
 * years of the sources that an article cites.
 */
export type Facet =
  'language' | 'country' | 'group' | 'tag' | 'author' | 'kind' | 'publication' | 'notes' | 'source' | 'sourceYear';

/** The kinds of subjects that a query can name: entities first, then topics, outlets and publications. */
export type SubjectKind = 'countries' | 'groups' | 'people' | 'regions' | 'tags' | 'outlets' | 'publications';

/**
 * The packed index of names, `/search/names.json`. It has rows instead of objects, and no values that can be derived
 * from others, to be small; `unpackIndex` restores it.
 */
export interface PackedNames {
  /** The rows of subjects. */
  things: Record<SubjectKind, SubjectRow[]>;
  /** Common words of names, separated by spaces. */
  commonWords: string;
  /** Spellings of the same word, separated by spaces. @example "uighur uyghur" */
  spellings: string[];
  /** The number of the first entity in each file of places, see `packPlaces`. */
  placeFiles: number[];
  /** The function words of its languages, separated by spaces; left out where all texts are in English. */
  functionWords?: string;
}

/** The packed list of articles, `/search/articles.json`. */
export interface PackedArticles {
  articles: ArticleRow[];
  /** The number of the first article in each file of notes. */
  noteFiles: number[];
  /** Left out where all texts are in English. */
  languages?: PackedLanguages;
  /** Left out where all articles are of one kind. */
  kinds?: PackedKinds;
  /** Whether there is a file of what articles cite. */
  cited?: true;
}

/** The kinds of articles. */
export interface PackedKinds {
  /** With their names in the language of the site. */
  all: [id: string, name: string][];
  /** For each article, the index of its kind in `all`. */
  of: number[];
}

/** The languages of an archive (BCP 47). */
export interface PackedLanguages {
  /** That of the pages that are no articles. */
  site: string;
  /** Those of articles, with their names in the language of the site. */
  articles: [language: string, name: string][];
  /** For each article, the index of its language in `articles`. */
  of: number[];
}

/** The possible stems of a word: two words are forms of one if they share a stem. */
export type StemsOf = (word: string) => readonly string[];

/**
 * - `about`: the region of a country, the type of a group, the role of a person, the id of a place's country, the kind of a topic
 *   with a proper name
 * - `times`: the number of mentions
 * - `id`: left out if it is the slug of the name
 */
export type SubjectRow = [name: string, otherNames: string, about: string, times: number, id?: string];

/**
 * An article, newest first. Countries, groups, topics, authors and publications are indexes
 * of rows in the index of names.
 */
export type ArticleRow = [
  /** With italics in the form of CSL-JSON. */
  title: string,
  published: string,
  year: number,
  publication: number,
  countries: number[],
  groups: number[],
  tags: number[],
  /** People; for a group, the negative of its index, less one. */
  authors: number[],
  /** The labels of its notes. */
  notes: PackedLabels,
  /** Left out if it is the slug of the title. */
  slug?: string,
  /** What tells it apart from others with the same title, with a space before it. */
  apart?: string,
];

/** The unpacked search index. */
export interface SearchIndex {
  words: SearchWords;
  articles: IndexedArticle[];
  subjects: Subject[];
  commonWords: ReadonlySet<string>;
  /** Words that are ignored beside others in a query. */
  functionWords: ReadonlySet<string>;
  /** The stems of each language of the texts, that of the site first, by the language without its region. */
  stems: ReadonlyMap<string, StemsOf>;
  /** The other spellings of a word, by each spelling. */
  spellings: ReadonlyMap<string, string[]>;
  /** Whether there is a file of what articles cite, and whether it has been read. */
  cited: 'none' | 'unread' | 'read';
  /** The names of the values of each facet, by id. */
  labels: Record<Facet, ReadonlyMap<string, string>>;
}

export interface Subject {
  /** @example "groups/taliban" */
  key: string;
  kind: SubjectKind;
  id: string;
  /** Its page: for a place, the page of its country; publications have none. */
  url?: string;
  name: string;
  /** A description. @example "Militant group (KTJ)" */
  detail: string;
  /** Every name, the main name first. */
  names: string[];
  /** The number of mentions. */
  times: number;
  /** Whether it is a topic whose names are ordinary words. */
  isOrdinary?: boolean;
}

export interface IndexedArticle {
  slug: string;
  /** Its position among all articles, newest first. */
  order: number;
  url: string;
  /** The language of its text (BCP 47). */
  language: string;
  title: string;
  /** The title with its italics, if it has any. */
  titleRuns?: Title;
  /** What follows the title to tell it apart from others. @example " (2022)" */
  apart?: string;
  /** The publication and the date. */
  detail: string;
  year: number;
  /** Ids of its subjects. */
  facets: Record<Facet, string[]>;
  /** Keys of people and groups. */
  authors: string[];
  /** The printed labels of its notes, by their lower-case forms. */
  notes: ReadonlyMap<string, string>;
}
