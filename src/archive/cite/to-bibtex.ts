import { monthNames } from '../../base/months.ts';
import { cslTypes } from '../../schemas/csl-types.ts';
import type { CslItem, CslRecord } from '../citations/csl.ts';
import type { Annotations } from './annotations.ts';
import {
  bibAddress,
  type BibField,
  bibFields,
  bibKey,
  bibNames,
  bibPages,
  bibText,
  bibTitle,
  braced,
} from './bib-text.ts';
import { keywordsOf } from './keywords.ts';
import { thesisDegree } from './thesis-degree.ts';

/** The name of the format. */
export const BIBTEX = 'BibTeX';

/**
 * Items as BibTeX, in UTF-8. A range or an uncertain date is written twice, as `year` and as BibLaTeX's `date`.
 *
 * @see Patashnik, "BibTeXing" (1988), §3
 */
export function toBibtex(items: readonly CslRecord[], annotations?: Annotations): string {
  return items
    .map((item) => {
      const keywords = bibText(keywordsOf(item, annotations?.get(item)).join(', '));
      return `${entry(item)}${bibFields([['keywords', keywords]])}}\n`;
    })
    .join('\n');
}

/** The entry of an item without its end. Styles of BibTeX print no abstract and no keywords. */
function entry(item: CslRecord): string {
  const type = entryType(item);
  const fields: BibField[] = [
    ['author', bibNames(item.author)],
    ['editor', bibNames(item.editor)],
    ['translator', bibNames(item.translator)],
    // BibTeX ignores this and `origtitle`; programs that read both know a newspaper by it.
    ['entrysubtype', braced(SUBTYPES.get(item.type))],
    ['title', bibTitle(item.title)],
    ['origtitle', bibTitle(item['original-title'])],
    ['shorttitle', bibTitle(item['title-short'])],
    [cslTypes[item.type].holder, bibText(item['container-title'] ?? item['event-title'])],
    ['series', bibText(item['collection-title'])],
    ['volume', bibText(item.volume)],
    ['number', bibText(item.issue ?? item.number)],
    ['pages', bibPages(item.page)],
    ['edition', bibText(item.edition)],
    ['type', bibText(item.genre)],
    [PUBLISHERS.get(type) ?? 'publisher', bibText(item.publisher)],
    ['address', bibText(item['publisher-place'])],
    ...dates(item),
    ['isbn', bibText(item.ISBN)],
    ['issn', bibText(item.ISSN)],
    ['doi', bibAddress(item.DOI)],
    ['url', bibAddress(item.URL)],
    ['language', bibText(item.language)],
    ['note', bibText(item.note)],
    ['abstract', bibText(item.abstract)],
  ];
  return `@${type}{${bibKey(item.id)},\n${bibFields(fields)}`;
}

const SUBTYPES = new Map<string, string>([
  ['article-newspaper', 'newspaper'],
  ['article-magazine', 'magazine'],
]);

function entryType({ type, genre }: CslItem): string {
  return type === 'thesis' && thesisDegree(genre) === 'master' ? 'mastersthesis' : cslTypes[type].bibtex;
}

const PUBLISHERS = new Map(
  Object.entries({
    techreport: 'institution',
    phdthesis: 'school',
    mastersthesis: 'school',
  }),
);

function dates({ issued }: CslItem): BibField[] {
  if (!issued) return [];
  const { 'date-parts': span, circa } = issued;
  const [[year, month], end] = span;
  const isPlain = end === undefined && !circa && span[0].length < 3;
  const exact = span.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-') + (circa ? '~' : ''));
  return [
    ['year', braced(String(year))],
    ['month', month && !end ? monthNames[month - 1]?.slice(0, 3).toLowerCase() : undefined],
    ['date', isPlain ? undefined : braced(exact.join('/'))],
  ];
}
