import type { Licence } from '../schemas/licence.ts';
import { creatorTags } from '../schemas/zotero-types.ts';
import { certainPart } from '../base/dates.ts';
import { withoutIsolates } from '../i18n/prepare-texts.ts';
import type { Author } from './authors.ts';
import { type CitedArticle, joinTitle } from './cite/article-item.ts';
import { pagesOf, scholarTags } from './scholar-tags.ts';
import { plainTitle } from './title.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/** What the tags need besides the citation. */
export interface MetadataOptions {
  /** The licence of the text. */
  licence?: Licence | undefined;
  /** The address of the PDF file that the page offers. */
  pdf?: string | undefined;
}

/**
 * The `<meta>` tags from which reference managers read an article: its citation as in its citation files. A full text
 * of a scholarly type has those of Google Scholar, too; a digest never has them, because it is not the text.
 *
 * The names are those that Zotero reads: Dublin Core, PRISM, BIBO, and its own (`z:`, `bib:`). With `z:itemType`,
 * Zotero puts `dc.description` into its field Extra.
 *
 * @see https://github.com/zotero/translators, “Embedded Metadata” and “RDF”
 */
export function citationMetadata(cited: CitedArticle, { licence, pdf }: MetadataOptions = {}): MetaTag[] {
  const { article, kind, date, authors, publication, language, address, archive, standing, keywords } = cited;
  const title = fullTitle(cited);
  const names = authors.map(metaName);
  const tags: [name: string, contents: string | undefined | readonly string[]][] = [
    ['z:itemType', kind.zotero],
    ['dc.title', title],
    ['dc.creator', names],
    [creatorTags[kind.zotero] ?? '', names],
    ['bib:editors', article.editors],
    ['dc.date', certainPart(date)],
    // Zotero prefers it to the date of the page that shared links have.
    ['prism.publicationDate', certainPart(date)],
    ['dc.language', language],
    ['dc.identifier', address],
    ['dc.subject', keywords],
    ...publicationTags(cited),
    ['z:place', publication?.place],
    ['dc.type', kind.genre],
    ['prism.volume', article.volume],
    ['prism.number', hasIssues.has(kind.zotero) ? article.issue : (article.number ?? article.issue)],
    ['bibo:pages', pagesOf(article).join('-')],
    ['bibo:doi', article.doi],
    ['prism.issn', publication?.issn],
    ['bibo:isbn', article.isbn],
    // The rights in a digest are not those in the original, which is cited.
    ['dc.rights', article.form === 'full' ? licence?.name : undefined],
    ['eprints.official_url', article.url],
    ['z:archive', archive],
    ['dc.coverage', address],
    ['dc.description', withoutIsolates(standing.sentence({ archive, address }))],
    ...(article.form === 'full' ? scholarTags(cited, { title, names, pdf }) : []),
  ];
  return tags.flatMap(([name, contents = []]) =>
    [contents].flat().flatMap((content) => (name && content ? { name, content } : [])),
  );
}

/** The title with the subtitle, without italics. */
export function fullTitle({ title, subtitle }: Pick<CitedArticle, 'title' | 'subtitle'>): string {
  return plainTitle(subtitle ? joinTitle(title, subtitle) : title);
}

/**
 * A name with the family name first. After a name without parts, such as that of an institution, the comma keeps
 * Zotero from taking its last word for the family name; Zotero removes it.
 */
function metaName({ name, familyName, givenName }: Author): string {
  if (familyName && givenName) return `${familyName}, ${givenName}`;
  return name.includes(' ') ? `${name},` : name;
}

/** Types in Zotero that are in an issue; of others, the number is that of the work. */
const hasIssues = new Set(['conferencePaper', 'journalArticle', 'magazineArticle', 'newspaperArticle']);

/** Where it appeared, by the role of the publication, as in its citation. */
function publicationTags({ kind, publication }: CitedArticle): [name: string, content: string | undefined][] {
  if (!publication) return [];
  const { name, publisher } = publication;
  const series = kind.zotero === 'report' ? 'z:seriesTitle' : 'z:series';
  switch (kind.publication.is) {
    case 'container':
      return [
        ['prism.publicationName', name],
        ['dc.publisher', publisher],
      ];
    case 'committee':
      return [
        ['z:committee', name],
        ['dc.publisher', publisher],
      ];
    case 'event':
      return [['z:meetingName', name]];
    case 'series':
    case 'publisher':
      return [
        ['dc.publisher', publisher ?? name],
        [series, publisher === undefined ? undefined : name],
      ];
  }
}
