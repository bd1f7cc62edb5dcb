import type { CslItem } from '../citations/csl.ts';

/** A variable of CSL whose field depends on the type of the entry. */
export type PlacedVariable =
  | 'container-title'
  | 'event-title'
  | 'event-place'
  | 'collection-title'
  | 'collection-number'
  | 'publisher'
  | 'publisher-place'
  | 'volume'
  | 'issue'
  | 'number'
  | 'edition'
  | 'genre'
  | 'ISBN'
  | 'ISSN';

/** An entry type of BibLaTeX: its fields for variables of CSL. What has no field there goes into `addendum`. */
export type EntryFields = Partial<Record<PlacedVariable, string>>;

/**
 * The entry type of an item in BibLaTeX. A type that needs what the item lacks is not chosen: an article in no journal
 * is `misc`, a chapter of a book without an editor is `inbook`.
 *
 * @see the biblatex manual, §2.1.1 to §2.1.3
 */
export function entryType({ type, editor, author, 'container-title': container }: CslItem): string {
  const usual = TYPES.get(type) ?? 'misc';
  if (container === undefined && CONTAINED.has(usual)) return usual === 'inproceedings' ? 'unpublished' : 'misc';
  if (usual === 'book' && editor && !author) return 'collection';
  return usual === 'incollection' && !editor ? 'inbook' : usual;
}

const TYPES = new Map(
  Object.entries({
    article: 'unpublished',
    'article-journal': 'article',
    'article-magazine': 'article',
    'article-newspaper': 'article',
    bill: 'legislation',
    book: 'book',
    chapter: 'incollection',
    dataset: 'dataset',
    'entry-dictionary': 'inreference',
    'entry-encyclopedia': 'inreference',
    legal_case: 'jurisdiction',
    legislation: 'legislation',
    manuscript: 'unpublished',
    motion_picture: 'movie',
    pamphlet: 'booklet',
    'paper-conference': 'inproceedings',
    personal_communication: 'letter',
    post: 'online',
    'post-weblog': 'online',
    report: 'report',
    review: 'article',
    'review-book': 'article',
    speech: 'unpublished',
    standard: 'standard',
    thesis: 'thesis',
    treaty: 'legal',
    webpage: 'online',
  } satisfies Partial<Record<CslItem['type'], string>>),
);

/** Entry types for what is part of something else. */
const CONTAINED = new Set(['article', 'incollection', 'inproceedings', 'inreference']);

/** What sort of an entry it is, where several types of CSL have one entry type. */
export const entrySubtypes: ReadonlyMap<string, string> = new Map<CslItem['type'], string>([
  ['article-magazine', 'magazine'],
  ['article-newspaper', 'newspaper'],
  ['review', 'review'],
  ['review-book', 'review'],
]);

/** The fields of an entry type. Those that are not in the manual’s list of types are printed like `misc`. */
export function fieldsOf(type: string): EntryFields {
  return FIELDS.get(type) ?? MISC;
}

const MISC: EntryFields = {
  'container-title': 'howpublished',
  'event-title': 'howpublished',
  'event-place': 'location',
  publisher: 'organization',
  'publisher-place': 'location',
  genre: 'type',
};

const BOOK: EntryFields = {
  'collection-title': 'series',
  'collection-number': 'number',
  publisher: 'publisher',
  'publisher-place': 'location',
  volume: 'volume',
  number: 'number',
  edition: 'edition',
  ISBN: 'isbn',
};

const PART: EntryFields = { ...BOOK, 'container-title': 'booktitle' };

const FIELDS = new Map<string, EntryFields>(
  Object.entries({
    article: {
      'container-title': 'journaltitle',
      'collection-title': 'series',
      volume: 'volume',
      issue: 'number',
      number: 'number',
      ISSN: 'issn',
    },
    book: BOOK,
    booklet: {
      'container-title': 'howpublished',
      publisher: 'howpublished',
      'publisher-place': 'location',
      genre: 'type',
    },
    collection: BOOK,
    dataset: {
      'container-title': 'organization',
      'collection-title': 'series',
      'collection-number': 'number',
      publisher: 'publisher',
      'publisher-place': 'location',
      number: 'number',
      edition: 'edition',
      genre: 'type',
    },
    inbook: PART,
    incollection: PART,
    inproceedings: { ...PART, 'event-title': 'eventtitle', 'event-place': 'venue' },
    inreference: PART,
    online: { 'container-title': 'organization', publisher: 'organization' },
    // Reports have no series: “Working Paper 12” is a type and a number.
    report: {
      genre: 'type',
      'collection-title': 'type',
      'collection-number': 'number',
      publisher: 'institution',
      'publisher-place': 'location',
      number: 'number',
    },
    thesis: { genre: 'type', publisher: 'institution', 'publisher-place': 'location' },
    unpublished: {
      'container-title': 'howpublished',
      publisher: 'howpublished',
      'event-title': 'eventtitle',
      'event-place': 'venue',
      'publisher-place': 'location',
      genre: 'type',
    },
  }),
);
