import type { Words } from '../../i18n/model.ts';
import { withoutIsolates } from '../../i18n/prepare-texts.ts';
import type { ArchiveDate } from '../../base/dates.ts';
import type { Article } from '../../schemas/article.ts';
import type { Publication } from '../../schemas/publication.ts';
import { orcidIn } from '../../schemas/same-as.ts';
import type { Author } from '../authors.ts';
import type { CslCustom, CslItem, CslName, CslRecord } from '../citations/csl.ts';
import { cslTitle, plainTitle, type Title } from '../title.ts';
import type { ArticleKind } from '../vocabulary/model.ts';
import { cslDate } from './csl-date.ts';
import { keywordText } from './keywords.ts';

/** Words that say where a digest or a copy of an original is. */
export type Standing = Words['cite']['digest'];

/** An article in the form that citations and metadata need. */
export interface CitedArticle {
  slug: string;
  article: Article;
  kind: ArticleKind;
  date: ArchiveDate;
  authors: readonly Author[];
  publication: Publication | undefined;
  language: string;
  /** The permanent address of the page. */
  address: string;
  title: Title;
  subtitle: Title | undefined;
  /** Of a translation: the title of the original. */
  originalTitle?: Title | undefined;
  /** The names of its countries, groups and topics. */
  keywords: readonly string[];
  /** The title of its series in this archive. */
  series?: string | undefined;
  /** The name of this archive. */
  archive: string;
  /** How the text in this archive relates to the original. */
  standing: Standing;
}

/**
 * An article as CSL-JSON. It cites the original: its authors, title, publication and date. `archive`,
 * `archive_location` and `note` say where it was read, and whether that is a digest. `URL` is the page's if the
 * original's is not known.
 */
export function articleItem(cited: CitedArticle): CslRecord {
  const { slug, title, subtitle, originalTitle, article, kind, date, authors, publication, language, address } = cited;
  const { archive, standing } = cited;
  const { volume, issue, pages, doi, url } = article;
  return {
    id: slug,
    type: kind.csl,
    title: cslTitle(subtitle ? joinTitle(title, subtitle) : title),
    'original-title': originalTitle && cslTitle(originalTitle),
    author: authors.length > 0 ? authors.map(cslName) : undefined,
    issued: cslDate(date),
    editor: article.editors?.map(editorName),
    ...withSeries(whereItAppeared(cited), cited),
    volume,
    issue,
    number: article.number,
    page: pages,
    genre: kind.genre,
    DOI: doi,
    ISSN: publication?.issn,
    ISBN: article.isbn,
    URL: url ?? (doi ? undefined : address),
    language,
    archive,
    archive_location: address,
    note: withoutIsolates(standing.sentence({ archive, address })),
    keyword: keywordText(cited.keywords),
    abstract: article.summary,
    custom: customOf(cited),
  };
}

function customOf({ title, subtitle, date: { edtf }, authors }: CitedArticle): CslCustom | undefined {
  const orcids = authors.flatMap(({ sameAs = [] }, index) => {
    const orcid = orcidIn(sameAs);
    return orcid === undefined ? [] : [[String(index + 1), orcid]];
  });
  const custom: CslCustom = {
    ...(subtitle && { mainTitle: cslTitle(title), subtitle: cslTitle(subtitle) }),
    ...(/[/~?%]/.test(edtf) && { issued: edtf }),
    ...(orcids.length > 0 && { orcids: Object.fromEntries(orcids) as Record<string, string> }),
  };
  return Object.keys(custom).length > 0 ? custom : undefined;
}

/** A title with its subtitle. */
export function joinTitle(title: Title, subtitle: Title): Title {
  const text = /[?!:.]$/.test(plainTitle(title)) ? ' ' : ': ';
  return [...title, { text, isItalic: false }, ...subtitle];
}

/** A name in which the given name follows the family name keeps that order in citations. */
function cslName({ name, familyName, givenName }: Author): CslName {
  if (!familyName) return { literal: name };
  const rest = name.startsWith(familyName) ? name.slice(familyName.length) : '';
  const isFamilyFirst = givenName !== undefined && rest.endsWith(givenName);
  return { family: familyName, given: givenName, ...(isFamilyFirst && { 'static-ordering': true }) };
}

/** An editor, as in the record. @example "Example, Ada" */
function editorName(written: string): CslName {
  const [family = written, ...given] = written.split(/,\s*/);
  return given.length > 0 ? { family, given: given.join(', ') } : { literal: written };
}

/** Adds the series of the archive, unless the article appeared in a publication, which does not have that series. */
function withSeries(where: Partial<CslItem>, { article, series, publication }: CitedArticle): Partial<CslItem> {
  if (series === undefined || publication) return where;
  const number = article.part === undefined ? undefined : String(article.part);
  return { ...where, 'collection-title': series, 'collection-number': number };
}

/** What is cited of the publication, by its role. */
function whereItAppeared({ kind, publication }: CitedArticle): Partial<CslItem> {
  if (!publication) return {};
  const { is, with: cited } = kind.publication;
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
    case 'publisher':
      return { publisher: publication.publisher ?? name, 'collection-title': publication.publisher && name, ...place };
    case 'event':
      return { 'event-title': name, publisher, 'event-place': place['publisher-place'] };
  }
}
