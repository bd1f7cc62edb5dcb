import { keysOf } from '../base/keys-of.ts';
import type { CslTypeName } from './csl-types.ts';
import type { SchemaOrgType } from './schema-org-types.ts';

/**
 * What articles are published as, in every archive; an owner’s vocabulary can add others. Their names are in the
 * dictionaries of `src/i18n`. What reference managers need of each follows from its type in CSL: `article-types.ts`.
 */
export const articleKinds = {
  'journal-article': { csl: 'article-journal' },
  newspaper: { csl: 'article-newspaper' },
  magazine: { csl: 'article-magazine' },
  'op-ed': { csl: 'article-newspaper', schemaOrg: 'OpinionNewsArticle' },
  // The types “review” and “review-book” are for reviews without a title of their own: styles call them by the work.
  review: { csl: 'article-magazine', schemaOrg: 'Review' },
  blog: { csl: 'post-weblog' },
  report: { csl: 'report' },
  'working-paper': { csl: 'report', genre: true },
  'policy-brief': { csl: 'report', genre: true },
  'conference-paper': { csl: 'paper-conference' },
  testimony: { csl: 'hearing' },
  chapter: { csl: 'chapter' },
  book: { csl: 'book' },
  thesis: { csl: 'thesis', genre: true },
  'encyclopedia-entry': { csl: 'entry-encyclopedia' },
  speech: { csl: 'speech', genre: true },
  lecture: { csl: 'speech', genre: true },
  interview: { csl: 'interview' },
  dataset: { csl: 'dataset' },
  webpage: { csl: 'webpage' },
  document: { csl: 'document' },
} as const satisfies Record<string, ArticleTraits>;

export type DefaultArticleKind = keyof typeof articleKinds;

export const articleKindNames = keysOf(articleKinds);

/** How articles of a kind are cited. */
export interface ArticleTraits {
  /** Its type in CSL-JSON, which decides its types in RIS, BibLaTeX, BibTeX and Zotero. */
  csl: CslTypeName;
  /** Whether citations say what it is, in the words of its label: “Working paper”. */
  genre?: boolean;
  /** Its type at Schema.org, if that of its type in CSL is not the right one. */
  schemaOrg?: SchemaOrgType;
}
