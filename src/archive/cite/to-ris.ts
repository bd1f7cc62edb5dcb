import { type CslType, cslTypes } from '../../schemas/csl-types.ts';
import { parseCslTitle, plainTitle } from '../title.ts';
import type { CslDate, CslItem, CslName, CslRecord } from '../citations/csl.ts';
import type { Annotations } from './annotations.ts';
import { keywordsOf } from './keywords.ts';

/**
 * Items as RIS, for reference managers.
 *
 * @see the RIS format of Reference Manager, with the types and tags that EndNote and Zotero read
 */
export function toRis(items: readonly CslRecord[], annotations?: Annotations): string {
  return items
    .map((item) => {
      const annotation = annotations?.get(item);
      const lines = [
        ...keywordsOf(item, annotation).map((keyword): [string, string] => ['KW', keyword]),
        ...(annotation?.notes ?? []).map((note): [string, string] => ['N1', note]),
      ];
      return `${fields(item)}${linesOf(lines)}ER  - \r\n`;
    })
    .join('\r\n');
}

/** The record of an item without its end. */
function fields(item: CslRecord): string {
  const { ris, risNumbers }: CslType = cslTypes[item.type];
  const [first, last] = (risNumbers.includes('page') && item.page?.split(/\s*[-–]\s*/)) || [];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', ris],
    ['ID', item.id],
    ...names('AU', item.author),
    ...names('A2', item.editor),
    ...names('A4', item.translator),
    ['TI', plain(item.title)],
    ['ST', plain(item['title-short'])],
    ['T2', holder(item)],
    ['J2', item['container-title-short']],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && date(item.issued)],
    ['Y2', item.accessed && date(item.accessed)],
    // For other types, these tags mean an access date, or a number of volumes or pages.
    ['VL', risNumbers.includes('volume') ? item.volume : undefined],
    ['IS', risNumbers.includes('issue') ? item.issue : undefined],
    ['SV', item.type === 'chapter' ? item['collection-number'] : undefined],
    ['SP', first],
    ['EP', last],
    ['ET', item.edition],
    ['SN', item.type === 'report' ? (item.number ?? item['collection-number']) : (item.ISBN ?? item.ISSN)],
    ['M1', otherNumber(item)],
    ['M3', item.genre],
    ['PB', item.publisher],
    ['CY', item['publisher-place'] ?? (item['event-title'] && item['event-place'])],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['DB', item.archive],
    ['AV', item.archive_location],
    ['AB', item.abstract],
    ['N1', item.note],
  ];
  return linesOf(lines);
}

function linesOf(lines: readonly [tag: string, value: string | undefined][]): string {
  return lines.map(([tag, value]) => (value ? `${tag}  - ${oneLine(value)}\r\n` : '')).join('');
}

function holder(item: CslItem): string | undefined {
  return item['container-title'] ?? item['collection-title'] ?? item.section ?? item['event-title'];
}

/** The number of a book in its series; the number of a report has a tag of its own. */
function otherNumber({ type, number, 'collection-number': ofSeries }: CslItem): string | undefined {
  if (type === 'report') return undefined;
  return type === 'book' ? (ofSeries ?? number) : number;
}

function names(tag: string, list: readonly CslName[] = []): [string, string][] {
  return list.map((name) => [
    tag,
    'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', '),
  ]);
}

/** YYYY/MM/DD/, with other information after the last slash. @example "2019/09//to 2019-12, uncertain" */
function date({ 'date-parts': [first, last], circa }: CslDate): string {
  const [year, month, day] = first;
  const doubt = circa ? 'uncertain' : '';
  const rest = [last && `to ${last.map(twoDigits).join('-')}`, doubt].filter(Boolean).join(', ');
  return [year, month ? twoDigits(month) : '', day ? twoDigits(day) : '', rest].join('/');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** RIS has no italics. */
function plain(title: string | undefined): string | undefined {
  return title === undefined ? undefined : plainTitle(parseCslTitle(title));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
