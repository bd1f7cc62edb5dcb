import { certainPart } from '../../base/dates.ts';
import type { CslTypeName } from '../../schemas/csl-types.ts';
import type { SchemaOrgType } from '../../schemas/schema-org-types.ts';
import { usualOrder } from '../authors.ts';
import { fullTitle } from '../citation-metadata.ts';
import type { CitedArticle } from '../cite/article-item.ts';
import type { DataContext } from '../data-files/context.ts';
import { some, type Thing } from './model.ts';
import { authorThing } from './site-things.ts';

/** A work, and what it is part of. */
export interface Work extends Thing {
  isPartOf?: Thing | undefined;
}

/** A work as it was published: its authors, date, publication and numbers, by the table of its kind. */
export function workThing(cited: CitedArticle, context: DataContext): Work {
  const { article, kind, date, authors, language } = cited;
  const editors = some(article.editors?.map((name): Thing => ({ '@type': 'Person', name: usualOrder(name) })));
  return {
    '@type': kind.schemaOrg,
    name: fullTitle(cited),
    inLanguage: language,
    author: some(authors.map((author) => authorThing(author, context))),
    datePublished: certainPart(date),
    genre: kind.genre,
    pagination: PAGED.has(kind.schemaOrg) ? article.pages : undefined,
    reportNumber: kind.schemaOrg === 'Report' ? article.number : undefined,
    isbn: kind.schemaOrg === 'Book' ? article.isbn : undefined,
    sameAs: some([
      ...(article.url === undefined ? [] : [article.url]),
      ...(article.doi === undefined ? [] : [`https://doi.org/${article.doi}`]),
    ]),
    ...whereItAppeared(cited, editors),
  };
}

/** Types that are an Article or a Chapter: they have pages. */
const PAGED: ReadonlySet<SchemaOrgType> = new Set([
  'AnalysisNewsArticle',
  'Article',
  'BlogPosting',
  'Chapter',
  'DiscussionForumPosting',
  'NewsArticle',
  'OpinionNewsArticle',
  'Report',
  'ScholarlyArticle',
  'TechArticle',
]);

/** Of works that are part of another. */
const CONTAINERS: Partial<Record<CslTypeName, string>> = {
  'article-journal': 'Periodical',
  'article-magazine': 'Periodical',
  'article-newspaper': 'Newspaper',
  'entry-dictionary': 'Book',
  'entry-encyclopedia': 'Book',
  'post-weblog': 'Blog',
  'review-book': 'Periodical',
  chapter: 'Book',
  'paper-conference': 'Book',
  post: 'WebSite',
  review: 'Periodical',
  webpage: 'WebSite',
};

/** What the publication is to it, by its role. */
function whereItAppeared({ article, kind, publication }: CitedArticle, editor: Thing['']): Partial<Work> {
  if (!publication) return { editor };
  const { name, issn, url, publisher } = publication;
  const sameAs = some(publication.sameAs);
  const organisation = (named: string): Thing => ({ '@type': 'Organization', name: named });
  switch (kind.publication.is) {
    case 'container': {
      const type = CONTAINERS[kind.csl] ?? 'CreativeWork';
      const isBook = type === 'Book';
      const container: Thing = {
        '@type': type,
        name,
        url,
        sameAs,
        issn: isBook || type === 'CreativeWork' ? undefined : issn,
        isbn: isBook ? article.isbn : undefined,
        editor: isBook ? editor : undefined,
        publisher: publisher === undefined ? undefined : organisation(publisher),
      };
      return { isPartOf: withNumbers(container, article), editor: isBook ? undefined : editor };
    }
    case 'series':
      return {
        publisher: organisation(publisher ?? name),
        isPartOf: publisher === undefined ? undefined : { '@type': 'CreativeWorkSeries', name, url, sameAs, issn },
        editor,
      };
    case 'publisher':
      return { publisher: organisation(publisher ?? name), editor };
    case 'committee':
      return { sourceOrganization: organisation(name), editor };
    case 'event':
      return { recordedAt: { '@type': 'Event', name }, editor };
  }
}

/** The issue and the volume in which it appeared, within the periodical. */
function withNumbers(container: Thing, { volume, issue }: CitedArticle['article']): Thing {
  if (container['@type'] !== 'Periodical' && container['@type'] !== 'Newspaper') return container;
  const inVolume: Thing =
    volume === undefined ? container : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: container };
  return issue === undefined ? inVolume : { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume };
}
