import { type ArticleKind, articleKinds } from '../../schemas/article-kinds.ts';
import type { Article } from '../../schemas/article.ts';
import type { Person } from '../../schemas/person.ts';
import type { CslItem, CslName, CslRecord } from '../citations/csl.ts';
import type { ArticleMetadata } from '../citation-metadata.ts';
import { cslTitle, plainTitle, type Title } from '../title.ts';
import { cslDate } from './csl-date.ts';

export interface CitedArticle extends ArticleMetadata {
  slug: string;
  title: Title;
  subtitle: Title | undefined;
  /** The name of this archive. */
  archive: string;
  /** How the text in this archive relates to the original. @example "Digest in" */
  standing: string;
}

/**
 * An article as CSL-JSON. It cites the original: its authors, title, publication and date. `archive`,
 * `archive_location` and `note` say where it was read, and whether that is a digest. `URL` is the page's if the
 * original's is not known.
 */
export function articleItem(cited: CitedArticle): CslRecord {
  const { slug, title, subtitle, article, date, authors, language, address, archive, standing } = cited;
  const { volume, issue, pages, doi, url } = article;
  return {
    id: slug,
    type: kindOf(article).csl,
    title: cslTitle(subtitle ? joinTitle(title, subtitle) : title),
    author: authors.length > 0 ? authors.map(cslName) : undefined,
    issued: cslDate(date),
    ...whereItAppeared(cited),
    volume,
    issue,
    page: pages,
    DOI: doi,
    URL: url ?? (doi ? undefined : address),
    language,
    archive,
    archive_location: address,
    note: `${standing} ${archive}, ${address}`,
  };
}

function joinTitle(title: Title, subtitle: Title): Title {
  const text = /[?!:.]$/.test(plainTitle(title)) ? ' ' : ': ';
  return [...title, { text, isItalic: false }, ...subtitle];
}

function cslName({ name, familyName, givenName }: Person): CslName {
  return familyName ? { family: familyName, given: givenName } : { literal: name };
}

/** The role of the publication: publisher of a report, committee of a hearing, container of all others. */
function whereItAppeared({ article, publication }: ArticleMetadata): Partial<CslItem> {
  if (!publication) return {};
  const { is, with: cited } = kindOf(article).publication;
  const { name } = publication;
  const publisher = cited.includes('publisher') ? publication.publisher : undefined;
  const place = cited.includes('place') ? { 'publisher-place': publication.place } : {};
  switch (is) {
    case 'container':
      return { 'container-title': name, publisher, ...place };
    case 'committee':
      return { 'container-title': name, section: name, publisher, ...place };
    case 'series':
      return {
        'collection-title': publication.publisher ? name : undefined,
        publisher: publication.publisher ?? name,
        ...place,
      };
  }
}

function kindOf({ kind }: Article): ArticleKind {
  return articleKinds[kind];
}
