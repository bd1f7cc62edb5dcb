import { keysOf } from '../base/keys-of.ts';
import type { CslTypeName } from './csl-types.ts';

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

const PERIODICAL: readonly MetaTagRule[] = [
  ['z:itemType', 'zotero'],
  ['prism.publicationName', 'publication'],
];

/** What articles are published as. A kind that is added here can be used as `kind` and is cited in every format. */
export const articleKinds = {
  'journal-article': {
    label: 'Journal article',
    csl: 'article-journal',
    zotero: 'journalArticle',
    publication: { is: 'container', with: [] },
    metaTags: [...SCHOLARLY, ['citation_journal_title', 'publication'], ...NUMBERS],
  },
  newspaper: {
    label: 'Newspaper article',
    csl: 'article-newspaper',
    zotero: 'newspaperArticle',
    publication: { is: 'container', with: ['place'] },
    metaTags: PERIODICAL,
  },
  magazine: {
    label: 'Magazine article',
    csl: 'article-magazine',
    zotero: 'magazineArticle',
    publication: { is: 'container', with: [] },
    metaTags: PERIODICAL,
  },
  blog: {
    label: 'Blog post',
    csl: 'post-weblog',
    zotero: 'blogPost',
    publication: { is: 'container', with: [] },
    metaTags: PERIODICAL,
  },
  report: {
    label: 'Report',
    csl: 'report',
    zotero: 'report',
    publication: { is: 'series', with: ['place'] },
    metaTags: [...SCHOLARLY, ['citation_technical_report_institution', 'publisher'], ['z:seriesTitle', 'publication']],
  },
  testimony: {
    label: 'Testimony',
    csl: 'hearing',
    zotero: 'hearing',
    publication: { is: 'committee', with: ['publisher', 'place'] },
    metaTags: [
      ['z:itemType', 'zotero'],
      ['z:committee', 'publication'],
      ['author', 'authors'],
    ],
  },
  chapter: {
    label: 'Chapter',
    csl: 'chapter',
    zotero: 'bookSection',
    publication: { is: 'container', with: ['publisher', 'place'] },
    metaTags: [...SCHOLARLY, ['citation_inbook_title', 'publication'], ...NUMBERS],
  },
} as const satisfies Record<string, ArticleKind>;

export type ArticleKindName = keyof typeof articleKinds;

/** In the order of the table. */
export const articleKindNames = keysOf(articleKinds);

export interface ArticleKind {
  /** Shown to readers. */
  label: string;
  /** Its type in CSL-JSON, which decides its types in RIS and BibTeX. */
  csl: CslTypeName;
  /** Its item type in Zotero. */
  zotero: string;
  /**
   * The role of its publication, which decides what is cited of it: a `container` contains the article; a `series` has
   * a publisher; a `committee` held the hearing.
   */
  publication: { is: 'container' | 'series' | 'committee'; with: readonly ('publisher' | 'place')[] };
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
  | 'volume'
  | 'issue'
  | 'firstPage'
  | 'lastPage'
  | 'doi';
