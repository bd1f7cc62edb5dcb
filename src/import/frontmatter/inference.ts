import type { z } from 'astro/zod';
import type { PathClaims } from '../../loaders/path-claims.ts';
import type { articleSchema } from '../../schemas/article.ts';
import type { countrySchema } from '../../schemas/country.ts';
import type { personSchema } from '../../schemas/person.ts';
import type { publicationSchema } from '../../schemas/publication.ts';
import type { tagSchema } from '../../schemas/tag.ts';
import type { Warning } from '../model/warning.ts';

/** The frontmatter of an article as it is written, in the shape that its schema takes. */
export type Frontmatter = z.input<typeof articleSchema>;
export type PersonRecord = z.input<typeof personSchema>;
export type PublicationRecord = z.input<typeof publicationSchema>;
export type TagRecord = z.input<typeof tagSchema>;
export type CountryRecord = z.input<typeof countrySchema>;

/** The collections that an import makes records of, in the order in which they are written. */
export const madeCollections = ['people', 'publications', 'tags', 'countries'] as const;
export type MadeCollection = (typeof madeCollections)[number];
type MadeRecord = PersonRecord | PublicationRecord | TagRecord | CountryRecord;

/** Records that an import makes, by id: articles refer to them, and no file holds them yet. */
export type MadeRecords = Record<MadeCollection, Map<string, MadeRecord>>;

export function noRecords(): MadeRecords {
  return { people: new Map(), publications: new Map(), tags: new Map(), countries: new Map() };
}

/** What a run knows beyond one post. The sets grow with each post. */
export interface RunContext {
  /** Slugs that no other post may have. */
  takenSlugs: Set<string>;
  /** Whether an earlier import gave a slug to another post than the one at hand. */
  isOthers?: (slug: string) => boolean;
  /** The claimed paths of the site, and the former addresses that lead to articles, by slug. */
  places: PathClaims<string>;
  /** Slugs that the titles of several posts of the run make: they get the year at once. */
  repeatedSlugs?: ReadonlySet<string>;
  /** The oldest and the newest year of the other posts of the run. */
  yearsOfOthers?: readonly [number, number] | undefined;
  /** The language of the site, as far as it is known: articles in it do not say theirs. */
  language?: string | undefined;
  /** The present year; left out, that of the clock. */
  thisYear?: number;
}

/** Something that the source does not state, and the words of the source that it rests on. */
export interface Inference {
  /** A key of the frontmatter, or `language`. */
  key: string;
  value: string;
  words: string;
  /** How sure it is, from 0 to 1; 0 for what is only listed for the owner. */
  confidence: number;
}

/** A name without a record. */
export interface UnknownName {
  name: string;
  count: number;
  kind: 'group' | 'person';
}

/** What one part of the frontmatter was inferred to be. */
export interface Finding<T> {
  value: T;
  inferences: Inference[];
  warnings: Warning[];
}

/** The frontmatter of a post, and how it came about. */
export interface Inferred {
  /** The name of its file, without the ending. */
  slug: string;
  frontmatter: Frontmatter;
  /** The language of its text (BCP 47), as far as it is known. */
  language: string | undefined;
  inferences: Inference[];
  unknownNames: UnknownName[];
  warnings: Warning[];
}
