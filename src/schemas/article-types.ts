import type { CslTypeName } from './csl-types.ts';
import type { SchemaOrgType } from './schema-org-types.ts';
import type { ZoteroType } from './zotero-types.ts';

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
  /** Its type at Schema.org. */
  schemaOrg: SchemaOrgType;
  /** The role of its publication, which decides what is cited of it, and what is cited with it. */
  publication: { is: PublicationRole; with: readonly ('publisher' | 'place')[] };
  /**
   * The `<meta>` tags of Google Scholar, for the full texts of types that it lists. Other types have none: its rules
   * exclude them.
   *
   * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
   */
  scholarTags: readonly ScholarTagRule[];
}

/** The name of a tag, and the part of the article that is its content. */
export type ScholarTagRule = readonly [name: string, content: ScholarTagContent];

export type ScholarTagContent =
  | 'title'
  /** A tag for each. */
  | 'authors'
  /** A tag for each. */
  | 'editors'
  /** A tag for each. */
  | 'keywords'
  | 'date'
  | 'language'
  /** The address of its page. */
  | 'address'
  /** The address of the first PDF file that the page offers. */
  | 'pdf'
  | 'publication'
  /** The publisher, or the publication where it has none. */
  | 'publisher'
  | 'volume'
  | 'issue'
  | 'number'
  | 'firstPage'
  | 'lastPage'
  | 'doi'
  | 'issn'
  | 'isbn';

const SCHOLARLY: readonly ScholarTagRule[] = [
  ['citation_title', 'title'],
  ['citation_author', 'authors'],
  ['citation_editor', 'editors'],
  ['citation_publication_date', 'date'],
  ['citation_language', 'language'],
  ['citation_keywords', 'keywords'],
  ['citation_abstract_html_url', 'address'],
  ['citation_pdf_url', 'pdf'],
  ['citation_doi', 'doi'],
  ['citation_issn', 'issn'],
  ['citation_isbn', 'isbn'],
];

const NUMBERS: readonly ScholarTagRule[] = [
  ['citation_volume', 'volume'],
  ['citation_issue', 'issue'],
  ['citation_firstpage', 'firstPage'],
  ['citation_lastpage', 'lastPage'],
];

/** A part of something that has a name of its own. */
function within(
  zotero: ZoteroType,
  schemaOrg: SchemaOrgType,
  cited: ArticleType['publication']['with'] = [],
): ArticleType {
  return { zotero, schemaOrg, publication: { is: 'container', with: cited }, scholarTags: [] };
}

/** A work by itself; its publication is its publisher. */
function alone(zotero: ZoteroType, schemaOrg: SchemaOrgType): ArticleType {
  return { zotero, schemaOrg, publication: { is: 'publisher', with: ['place'] }, scholarTags: [] };
}

/** By type in CSL. */
export const articleTypes: Readonly<Record<CslTypeName, ArticleType>> = {
  article: alone('preprint', 'ScholarlyArticle'),
  'article-journal': {
    zotero: 'journalArticle',
    schemaOrg: 'ScholarlyArticle',
    publication: { is: 'container', with: [] },
    scholarTags: [...SCHOLARLY, ['citation_journal_title', 'publication'], ...NUMBERS],
  },
  'article-magazine': within('magazineArticle', 'Article'),
  'article-newspaper': within('newspaperArticle', 'NewsArticle', ['place']),
  bill: alone('bill', 'Legislation'),
  book: alone('book', 'Book'),
  broadcast: within('radioBroadcast', 'CreativeWork'),
  chapter: {
    zotero: 'bookSection',
    schemaOrg: 'Chapter',
    publication: { is: 'container', with: ['publisher', 'place'] },
    scholarTags: [...SCHOLARLY, ['citation_inbook_title', 'publication'], ...NUMBERS],
  },
  dataset: alone('dataset', 'Dataset'),
  document: alone('document', 'CreativeWork'),
  'entry-dictionary': within('dictionaryEntry', 'Article', ['publisher', 'place']),
  'entry-encyclopedia': within('encyclopediaArticle', 'Article', ['publisher', 'place']),
  hearing: {
    zotero: 'hearing',
    schemaOrg: 'CreativeWork',
    publication: { is: 'committee', with: ['publisher', 'place'] },
    scholarTags: [],
  },
  interview: {
    zotero: 'interview',
    schemaOrg: 'Article',
    publication: { is: 'container', with: [] },
    scholarTags: [],
  },
  legal_case: alone('case', 'CreativeWork'),
  legislation: alone('statute', 'Legislation'),
  manuscript: alone('manuscript', 'Manuscript'),
  map: alone('map', 'Map'),
  motion_picture: alone('film', 'Movie'),
  pamphlet: alone('book', 'CreativeWork'),
  'paper-conference': {
    zotero: 'conferencePaper',
    schemaOrg: 'ScholarlyArticle',
    publication: { is: 'container', with: ['publisher', 'place'] },
    scholarTags: [...SCHOLARLY, ['citation_conference_title', 'publication'], ...NUMBERS],
  },
  personal_communication: alone('letter', 'CreativeWork'),
  post: within('forumPost', 'DiscussionForumPosting'),
  'post-weblog': within('blogPost', 'BlogPosting'),
  report: {
    zotero: 'report',
    schemaOrg: 'Report',
    publication: { is: 'series', with: ['place'] },
    scholarTags: [
      ...SCHOLARLY,
      ['citation_technical_report_institution', 'publisher'],
      ['citation_technical_report_number', 'number'],
    ],
  },
  review: within('journalArticle', 'Review'),
  'review-book': within('journalArticle', 'Review'),
  speech: {
    zotero: 'presentation',
    schemaOrg: 'CreativeWork',
    publication: { is: 'event', with: ['place'] },
    scholarTags: [],
  },
  standard: alone('standard', 'CreativeWork'),
  thesis: {
    zotero: 'thesis',
    schemaOrg: 'Thesis',
    publication: { is: 'publisher', with: ['place'] },
    scholarTags: [...SCHOLARLY, ['citation_dissertation_institution', 'publisher']],
  },
  treaty: alone('document', 'Legislation'),
  webpage: within('webpage', 'WebPage'),
};
