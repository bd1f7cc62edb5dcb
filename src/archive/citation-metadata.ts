import type { MetaTagContent } from '../schemas/article-types.ts';
import type { Article } from '../schemas/article.ts';
import type { Publication } from '../schemas/publication.ts';
import { type ArchiveDate, certainPart } from '../base/dates.ts';
import type { Author } from './authors.ts';
import type { ArticleKind } from './vocabulary/model.ts';

export interface ArticleMetadata {
  article: Article;
  kind: ArticleKind;
  date: ArchiveDate;
  authors: readonly Author[];
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
  const ofKind = kindTags(source, names);
  // Only works that Google Scholar lists have its tags.
  if (ofKind.some((tag) => tag.name === 'citation_title'))
    ofKind.push({ name: 'citation_language', content: language });
  return [...common, ...ofKind].filter(({ content }) => content !== '');
}

function kindTags({ article, kind, date, publication }: ArticleMetadata, authors: readonly string[]): MetaTag[] {
  const { zotero, metaTags, genre } = kind;
  const [firstPage, lastPage] = article.pages?.split(/[-–]/) ?? [];
  const contents: Record<MetaTagContent, string | undefined> = {
    zotero,
    title: article.title,
    authors: undefined,
    date: certainPart(date).replaceAll('-', '/'),
    publication: publication?.name,
    publisher: publication?.publisher ?? publication?.name,
    place: publication?.place,
    genre,
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
