import type { Citation } from '../citation.ts';
import type { CslDate, CslName } from '../csl.ts';
import { fold } from '../../../base/fold.ts';
import { datesAgree } from '../read/dates-in-notes.ts';
import { nameKeys } from './match-names.ts';
import { normaliseAddress } from './normalise-address.ts';
import { mainTitle, titleKey, titleWords } from './title-key.ts';

/**
 * The relation of two citations: of the same source by an address, a number or a DOI (`surely`), or by title, outlet or
 * publisher and date (`likely`); `different`, because of a contradiction; or `unsure`.
 */
export type Comparison = 'surely' | 'likely' | 'unsure' | 'different';

/** The parts of a citation that are compared, prepared once. */
export interface Traits {
  titles: ReadonlySet<string>;
  mainTitles: ReadonlySet<string>;
  /** Words of the title. A few words are not enough to identify a source. */
  length: number;
  addresses: ReadonlySet<string>;
  doi: string | undefined;
  number: string | undefined;
  date: CslDate | undefined;
  part: string;
  authors: ReadonlySet<string>;
  publishers: ReadonlySet<string>;
  outlet: string | undefined;
  isReport: boolean;
  /** The archive that has it, and its shelf mark. */
  kept: string | undefined;
}

export function traitsOf({ item, translation, addresses, outlet }: Citation): Traits {
  const titles = [item.title, translation?.title].filter((title) => title !== undefined);
  const hrefs = addresses.flatMap(({ href, likely }) => [href, ...(likely ? [likely] : [])]);
  const literals = (item.author ?? []).flatMap((name: CslName) => ('literal' in name ? [name.literal] : []));
  const publishers = [item['container-title'], item.publisher, ...literals].filter((name) => name !== undefined);
  return {
    titles: new Set(titles.map(titleKey)),
    mainTitles: new Set(titles.flatMap((title) => mainTitle(title) ?? []).map(titleKey)),
    length: titleWords(item.title ?? '').length,
    addresses: new Set(hrefs.map(normaliseAddress)),
    doi: item.DOI?.toLowerCase(),
    number: (item.number ?? hrefs.map(symbolIn).find((symbol) => symbol !== undefined))?.toUpperCase(),
    date: item.issued,
    // Volumes of a book are parts of one work, those of a journal contain several.
    part: item.type === 'book' ? '/' : [item.volume, item.issue].join('/'),
    authors: new Set((item.author ?? []).flatMap(nameKeys)),
    publishers: new Set(publishers.flatMap((name) => nameKeys({ literal: name }))),
    outlet,
    isReport: item.type === 'report',
    kept: item.archive_location && fold([item.archive, item.archive_location].join(' ')),
  };
}

/**
 * Compares two citations. Documents of one series are distinguished by number, date, volume or title; without number
 * and date nothing is assumed.
 */
export function compareCitations(a: Traits, b: Traits): Comparison {
  if (contradict(a, b)) return 'different';
  const isAlike = overlap(a.titles, b.titles);
  if (a.doi !== undefined && a.doi === b.doi) return 'surely';
  if (a.number !== undefined && a.number === b.number && (a.number.includes('/') || isAlike)) return 'surely';
  if (overlap(a.addresses, b.addresses)) return 'surely';
  // A file contains many papers: a citation of only its shelf mark is not of one of its titled papers.
  if (a.kept !== undefined && a.kept === b.kept)
    return isAlike || a.titles.size + b.titles.size === 0 ? 'surely' : 'unsure';
  const isMain = overlap(a.mainTitles, b.titles) || overlap(b.mainTitles, a.titles);
  if (!isAlike && !isMain) return 'unsure';
  if (!isSamePublisher(a, b) && !overlap(a.authors, b.authors)) return 'unsure';
  return isSameTime(a, b, isAlike) ? 'likely' : 'unsure';
}

function contradict(a: Traits, b: Traits): boolean {
  const areTitled = a.titles.size > 0 && b.titles.size > 0;
  const isAlike =
    overlap(a.titles, b.titles) || overlap(a.mainTitles, b.titles) || overlap(b.mainTitles, a.titles) || !areTitled;
  return (
    !isAlike ||
    differ(a.doi, b.doi) ||
    differ(a.number, b.number) ||
    differ(a.kept, b.kept) ||
    (a.part !== '/' && b.part !== '/' && a.part !== b.part) ||
    (a.date !== undefined && b.date !== undefined && !datesAgree(a.date, b.date)) ||
    (a.authors.size > 0 && b.authors.size > 0 && !overlap(a.authors, b.authors)) ||
    differ(a.outlet, b.outlet)
  );
}

/** Whether the dates show that it is the same source, and not another with the same title. */
function isSameTime(a: Traits, b: Traits, isAlike: boolean): boolean {
  const [first, second] = [a.date?.['date-parts'][0], b.date?.['date-parts'][0]];
  const isSameDate = first !== undefined && first.length === second?.length;
  const isApart = a.addresses.size > 0 && b.addresses.size > 0;
  if (isApart || a.isReport || b.isReport || !isAlike)
    return isSameDate && (first.length === 3 || !isApart) && a.length >= 3;
  if (isSameDate) return true;
  // One or both have no date, or a less precise one.
  return a.length >= 4;
}

function isSamePublisher(a: Traits, b: Traits): boolean {
  return (a.outlet !== undefined && a.outlet === b.outlet) || overlap(a.publishers, b.publishers);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return !a.isDisjointFrom(b);
}

/** The number of a United Nations document in its address. @example "S/2020/717" */
function symbolIn(address: string): string | undefined {
  return /undocs\.org\/(?:[a-z]{2}\/)?(?:pdf\?symbol=(?:[a-z]{2}\/)?)?([AES]\/[A-Z0-9/.()]+[A-Z0-9])/i.exec(
    address,
  )?.[1];
}
