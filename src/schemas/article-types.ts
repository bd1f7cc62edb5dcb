import type { CslTypeName } from './csl-types.ts';

/**
 * The role of a publication. A `container` contains the article; a `series` has a publisher; a `committee` held the
 * hearing; a `publisher` published the work by itself; at an `event` it was spoken.
 */
export const publicationRoles = ['container', 'series', 'committee', 'publisher', 'event'] as const;

export type PublicationRole = (typeof publicationRoles)[number];

/** What reference managers need of an article, besides its type in CSL. */
export interface ArticleType {
  /** Its item type in Zotero. */
  zotero: ZoteroType;
  /** The role of its publication, which decides what is cited of it, and what is cited with it. */
  publication: { is: PublicationRole; with: readonly ('publisher' | 'place')[] };
  /**
   * The `<meta>` tags from which reference managers read it, besides those of Dublin Core. Those that Google Scholar
   * lists have `citation_*` tags; others have none, because Zotero takes every page with a `citation_title` for a
   * journal article.
   */
  metaTags: readonly MetaTagRule[];
}

/** The name of a tag, and the part of the article that is its content. */
export type MetaTagRule = readonly [name: string, content: MetaTagContent];

export type MetaTagContent =
  | 'zotero'
  | 'title'
  /** A tag for each. */
  | 'authors'
  | 'date'
  | 'publication'
  /** The publisher, or the publication where it has none. */
  | 'publisher'
  | 'place'
  /** What it is, in words, where citations say it. */
  | 'genre'
  | 'volume'
  | 'issue'
  | 'firstPage'
  | 'lastPage'
  | 'doi';

const SCHOLARLY: readonly MetaTagRule[] = [
  ['citation_title', 'title'],
  ['citation_author', 'authors'],
  ['citation_publication_date', 'date'],
];

const NUMBERS: readonly MetaTagRule[] = [
  ['citation_volume', 'volume'],
  ['citation_issue', 'issue'],
  ['citation_firstpage', 'firstPage'],
  ['citation_lastpage', 'lastPage'],
  ['citation_doi', 'doi'],
];

/** A part of something that has a name of its own. */
function within(zotero: ZoteroType, cited: ArticleType['publication']['with'] = []): ArticleType {
  return {
    zotero,
    publication: { is: 'container', with: cited },
    metaTags: [
      ['z:itemType', 'zotero'],
      ['prism.publicationName', 'publication'],
    ],
  };
}

/** A work by itself; its publication is its publisher. */
function alone(zotero: ZoteroType): ArticleType {
  return {
    zotero,
    publication: { is: 'publisher', with: ['place'] },
    metaTags: [
      ['z:itemType', 'zotero'],
      ['dc.publisher', 'publisher'],
      ['z:place', 'place'],
    ],
  };
}

/** By type in CSL. */
export const articleTypes: Readonly<Record<CslTypeName, ArticleType>> = {
  article: alone('preprint'),
  'article-journal': {
    zotero: 'journalArticle',
    publication: { is: 'container', with: [] },
    metaTags: [...SCHOLARLY, ['citation_journal_title', 'publication'], ...NUMBERS],
  },
  'article-magazine': within('magazineArticle'),
  'article-newspaper': within('newspaperArticle', ['place']),
  bill: alone('bill'),
  book: alone('book'),
  broadcast: within('radioBroadcast'),
  chapter: {
    zotero: 'bookSection',
    publication: { is: 'container', with: ['publisher', 'place'] },
    metaTags: [...SCHOLARLY, ['citation_inbook_title', 'publication'], ...NUMBERS],
  },
  dataset: alone('dataset'),
  document: alone('document'),
  'entry-dictionary': within('dictionaryEntry', ['publisher', 'place']),
  'entry-encyclopedia': within('encyclopediaArticle', ['publisher', 'place']),
  hearing: {
    zotero: 'hearing',
    publication: { is: 'committee', with: ['publisher', 'place'] },
    metaTags: [
      ['z:itemType', 'zotero'],
      ['z:committee', 'publication'],
      ['author', 'authors'],
    ],
  },
  interview: {
    zotero: 'interview',
    publication: { is: 'container', with: [] },
    metaTags: [
      ['z:itemType', 'zotero'],
      ['z:interviewees', 'authors'],
    ],
  },
  legal_case: alone('case'),
  legislation: alone('statute'),
  manuscript: alone('manuscript'),
  map: alone('map'),
  motion_picture: alone('film'),
  pamphlet: alone('book'),
  'paper-conference': {
    zotero: 'conferencePaper',
    publication: { is: 'container', with: ['publisher', 'place'] },
    metaTags: [...SCHOLARLY, ['citation_conference_title', 'publication'], ...NUMBERS],
  },
  personal_communication: alone('letter'),
  post: within('forumPost'),
  'post-weblog': within('blogPost'),
  report: {
    zotero: 'report',
    publication: { is: 'series', with: ['place'] },
    metaTags: [
      ...SCHOLARLY,
      ['citation_technical_report_institution', 'publisher'],
      ['z:seriesTitle', 'publication'],
      ['z:reportType', 'genre'],
    ],
  },
  review: within('journalArticle'),
  'review-book': within('journalArticle'),
  speech: {
    zotero: 'presentation',
    publication: { is: 'event', with: ['place'] },
    metaTags: [
      ['z:itemType', 'zotero'],
      ['z:meetingName', 'publication'],
      ['z:presenters', 'authors'],
      ['z:presentationType', 'genre'],
      ['z:place', 'place'],
    ],
  },
  standard: alone('standard'),
  thesis: {
    zotero: 'thesis',
    publication: { is: 'publisher', with: ['place'] },
    metaTags: [...SCHOLARLY, ['citation_dissertation_institution', 'publication'], ['z:thesisType', 'genre']],
  },
  treaty: alone('document'),
  webpage: within('webpage'),
};

/** @see Zotero’s list of item types, https://www.zotero.org/support/kb/item_types_and_fields */
export const zoteroTypes = [
  'artwork',
  'audioRecording',
  'bill',
  'blogPost',
  'book',
  'bookSection',
  'case',
  'computerProgram',
  'conferencePaper',
  'dataset',
  'dictionaryEntry',
  'document',
  'email',
  'encyclopediaArticle',
  'film',
  'forumPost',
  'hearing',
  'instantMessage',
  'interview',
  'journalArticle',
  'letter',
  'magazineArticle',
  'manuscript',
  'map',
  'newspaperArticle',
  'patent',
  'podcast',
  'preprint',
  'presentation',
  'radioBroadcast',
  'report',
  'standard',
  'statute',
  'thesis',
  'tvBroadcast',
  'videoRecording',
  'webpage',
] as const;

export type ZoteroType = (typeof zoteroTypes)[number];
