import { type ArticleKind, articleKinds, type MetaTagContent } from '../schemas/article-kinds.ts';
import type { Article } from '../schemas/article.ts';
import type { Person } from '../schemas/person.ts';
import type { Publication } from '../schemas/publication.ts';
import { type ArchiveDate, certainPart } from '../base/dates.ts';

export interface ArticleMetadata {
  article: Article;
  date: ArchiveDate;
  authors: readonly Person[];
  publication: Publication | undefined;
  language: string;
  /** The permanent address of the page. */
  address: string;
}

interface MetaTag {
  name: string;
  content: string;
}

/**
 * The `<meta>` tags from which reference managers read an article. The table of kinds has the tags of its kind; those
 * of Dublin Core are the same for all.
 */
export function citationMetadata(source: ArticleMetadata): MetaTag[] {
  const { article, date, authors, language, address } = source;
  const names = authors.map(({ name, familyName, givenName }) =>
    familyName && givenName ? `${familyName}, ${givenName}` : name,
  );
  const common = [
    ...names.map((content) => ({ name: 'dc.creator', content })),
    { name: 'dc.title', content: article.title },
    { name: 'dc.date', content: certainPart(date) },
    { name: 'dc.language', content: language },
    { name: 'dc.identifier', content: address },
  ];
  return [...common, ...kindTags(source, names)].filter(({ content }) => content !== '');
}

function kindTags({ article, date, publication }: ArticleMetadata, authors: readonly string[]): MetaTag[] {
  const { zotero, metaTags }: ArticleKind = articleKinds[article.kind];
  const [firstPage, lastPage] = article.pages?.split(/[-–]/) ?? [];
  const contents: Record<MetaTagContent, string | undefined> = {
    zotero,
    title: article.title,
    authors: undefined,
    date: certainPart(date).replaceAll('-', '/'),
    publication: publication?.name,
    publisher: publication?.publisher ?? publication?.name,
    volume: article.volume,
    issue: article.issue,
    firstPage,
    lastPage,
    doi: article.doi,
  };
  return metaTags.flatMap(([name, content]) =>
    (content === 'authors' ? authors : [contents[content] ?? '']).map((text) => ({ name, content: text })),
  );
}
