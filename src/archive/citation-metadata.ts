import type { Article } from '../schemas/article.ts';
import type { Person } from '../schemas/person.ts';
import type { Publication } from '../schemas/publication.ts';
import { type ArchiveDate, certainPart } from '../base/dates.ts';

export interface CitationSource {
  article: Article;
  date: ArchiveDate;
  authors: readonly Person[];
  publication: Publication | undefined;
  language: string;
  /** The page's permanent address. */
  address: string;
}

interface MetaTag {
  name: string;
  content: string;
}

/**
 * The `<meta>` tags from which reference managers read an article. Scholarly kinds carry the `citation_*` tags of
 * Google Scholar's inclusion guidelines; others Zotero's item type and PRISM, because any `citation_*` title would
 * make journal articles of them.
 */
export function citationMetadata(source: CitationSource): MetaTag[] {
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

function kindTags({ article, date, publication }: CitationSource, names: readonly string[]): MetaTag[] {
  const where = publication?.name ?? '';
  const scholarly = [
    { name: 'citation_title', content: article.title },
    ...names.map((content) => ({ name: 'citation_author', content })),
    { name: 'citation_publication_date', content: certainPart(date).replaceAll('-', '/') },
  ];
  switch (article.kind) {
    case 'journal-article':
      return [...scholarly, { name: 'citation_journal_title', content: where }, ...numbers(article)];
    case 'chapter':
      return [...scholarly, { name: 'citation_inbook_title', content: where }, ...numbers(article)];
    case 'report':
      return [
        ...scholarly,
        { name: 'citation_technical_report_institution', content: publication?.publisher ?? where },
        { name: 'z:seriesTitle', content: where },
      ];
    case 'testimony':
      return [
        { name: 'z:itemType', content: 'hearing' },
        { name: 'z:committee', content: where },
        ...names.map((content) => ({ name: 'author', content })),
      ];
    case 'newspaper':
    case 'magazine':
    case 'blog':
      return [
        {
          name: 'z:itemType',
          content: { newspaper: 'newspaperArticle', magazine: 'magazineArticle', blog: 'blogPost' }[article.kind],
        },
        { name: 'prism.publicationName', content: where },
      ];
  }
}

function numbers({ volume, issue, pages, doi }: Article): MetaTag[] {
  const [first, last] = pages?.split(/[-–]/) ?? [];
  const tags = { volume, issue, firstpage: first, lastpage: last, doi };
  return Object.entries(tags).flatMap(([key, content]) => (content ? [{ name: `citation_${key}`, content }] : []));
}
