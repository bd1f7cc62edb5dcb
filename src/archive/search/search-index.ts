import type { SearchWords } from '../../i18n/model.ts';
import type { PackedLabels } from './pack-labels.ts';
import type { Title } from '../title.ts';

/** What hits can be narrowed by, besides years. */
export type Facet = 'country' | 'group' | 'tag' | 'publication';

/** What a query can name: countries, groups, people and places first, then topics, outlets and publications. */
export type SubjectKind = 'countries' | 'groups' | 'people' | 'regions' | 'tags' | 'outlets' | 'publications';

/**
 * The index of names as it is sent, `/search/names.json`. Rows instead of objects, and nothing that can be worked out from
 * the rest, keep it small; `unpackIndex` gives it back its shape.
 */
export interface PackedNames {
  /** The rows of subjects. */
  things: Record<SubjectKind, SubjectRow[]>;
  /** Words of names that tell nothing by themselves, separated by spaces. */
  commonWords: string;
  /** Spellings of one word that the texts use, separated by spaces. @example "uighur uyghur" */
  spellings: string[];
}

/**
 * - `about`: of a country its region, of a group its type, of a person the role, of a place the id of its country
 * - `times`: how often the archive names it
 * - `id`: left out where it is the slug of the name
 */
export type SubjectRow = [name: string, otherNames: string, about: string, times: number, id?: string];

/**
 * An article in `/search/articles.json`, which has them newest first. Countries, groups, topics, authors and publications
 * are numbers of rows of the index of names.
 */
export type ArticleRow = [
  /** With italics as CSL-JSON has them. */
  title: string,
  published: string,
  year: number,
  publication: number,
  countries: number[],
  groups: number[],
  tags: number[],
  authors: number[],
  /** The labels of its notes. */
  notes: PackedLabels,
  /** Left out where it is the slug of the title. */
  slug?: string,
];

/** What there is to be found, as the search works with it. */
export interface SearchIndex {
  words: SearchWords;
  articles: IndexedArticle[];
  subjects: Subject[];
  commonWords: ReadonlySet<string>;
  /** The other spellings of a word, by each spelling. */
  spellings: ReadonlyMap<string, string[]>;
  /** What the values of each facet are called, by id. */
  labels: Record<Facet, ReadonlyMap<string, string>>;
}

export interface Subject {
  /** @example "groups/taliban" */
  key: string;
  kind: SubjectKind;
  id: string;
  /** The page about it: for a place, the page of its country; publications have none. */
  url?: string;
  name: string;
  /** What it is. @example "Militant group (KTJ)" */
  detail: string;
  /** Every name that leads to it, the archive's own first. */
  names: string[];
  /** How often the archive names it. */
  times: number;
}

export interface IndexedArticle {
  slug: string;
  /** Its place among all articles, newest first. */
  order: number;
  url: string;
  title: string;
  /** The title with its italics, where it has any. */
  titleRuns?: Title;
  /** Where and when it appeared. */
  detail: string;
  year: number;
  /** What it is about. */
  facets: Record<Facet, string[]>;
  /** Ids of people. */
  authors: string[];
  /** The labels of its notes as they are printed, by their lower case. */
  notes: ReadonlyMap<string, string>;
}
