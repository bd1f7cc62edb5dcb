import type { CslDate, CslItem } from '../csl.ts';
import { dateAt } from './dates-in-notes.ts';
import type { Draft } from './model.ts';
import { isPublisher } from './publishers.ts';
import { patternFor } from './words/any-language.ts';

/**
 * Reads where, by whom and when a source was published: “March 14, 2022”, “London: Hurst, 2019”, “London, 1935”, “5th
 * ed., Hurst Publishers, 2019”, “3 vols., Edinburgh, 1888–92”, “1911; repr., Boston: Reed Press, 1964”, “PhD diss.,
 * University of Leeds, 2015”.
 *
 * @returns the words that were not read: “Osh” after an article’s title may be a place or an outlet
 */
export function readImprint(words: string, draft: Draft): string {
  if (draft.item.issued) return words;
  const dated = splitDate(lastEdition(words), draft);
  if (!dated) return words;
  const rest = readExtent(dated.before, draft.item);
  if (dated.issued) draft.item.issued = dated.issued;
  return rest === '' || readHouse(rest, draft) ? '' : rest;
}

const EARLIER = /^(?:\[?\d{4}\]?|[^:;]{2,60}: [^:;]{2,80})$/u;
const LATER = /^(?:(?:first|originally|orig\.) (?:published|publ?\.|printed|issued)|repr(?:\.|int)|reissue)[^:]*$/iu;
const REPRINT = /^(?:repr(?:\.|int(?:ed)?)|reissued?)(?: edn?\.?)?,? (?=\p{Lu})/iu;

/** “1911; repr., Boston: Reed Press, 1964” → “Boston: Reed Press, 1964”; unchanged if it is not a list of editions. */
function lastEdition(words: string): string {
  const clauses = words.split(/;\s+/);
  const kept = clauses.filter((clause, index) => index === 0 || !LATER.test(clause));
  const last = kept.at(-1)?.replace(REPRINT, '') ?? words;
  return kept.slice(0, -1).every((clause) => EARLIER.test(clause)) ? last : words;
}

interface Dated {
  before: string;
  /** Undefined for “n.d.”. */
  issued?: CslDate | undefined;
}

function splitDate(words: string, { titled }: Draft): Dated | undefined {
  const plain = words.replace(/\s*\[\d{4}\]$|^\[\d{4}\]\s*/, '');
  const whole = wholeDate(plain);
  if (whole) return { before: '', issued: whole };
  const end = /^(.+),\s+([^,]+|[^,]+,\s*\d{4})$/su.exec(plain);
  const issued = end?.[2] === undefined ? undefined : wholeDate(end[2]);
  if (issued) return { before: end?.[1] ?? '', issued };
  const undated = /^(?:(.+),\s+)?(?:n\.\s?d\.?|forthcoming|in press)$/iu.exec(plain);
  if (undated) return { before: undated[1] ?? '' };
  // “London 1935”, as usual in German.
  const spaced = titled === 'emphasised' ? /^(\D{2,60}) ((?:1[5-9]|20)\d\d)$/u.exec(plain) : null;
  return spaced?.[1] && PLACE.test(spaced[1]) ? { before: spaced[1], issued: wholeDate(spaced[2] ?? '') } : undefined;
}

function wholeDate(words: string): CslDate | undefined {
  const found = dateAt(words, 0);
  return found?.length === words.length ? found.value : (spanOfYears(words) ?? supplied(words));
}

/** “1888–92” */
function spanOfYears(words: string): CslDate | undefined {
  const [, first = '', last = ''] = /^((?:1[5-9]|20)\d\d)\s?[–—-]\s?(\d{4}|\d\d)$/u.exec(words) ?? [];
  if (first === '') return undefined;
  const [from, to] = [Number(first), Number(first.slice(0, 4 - last.length) + last)];
  return to > from ? { 'date-parts': [[from], [to]] } : undefined;
}

/** “[1935]”, “c. 1935” */
function supplied(words: string): CslDate | undefined {
  const [, year, about] = /^(?:\[((?:1[5-9]|20)\d\d)\]|(?:c|ca|circa)\.? ?((?:1[5-9]|20)\d\d))$/iu.exec(words) ?? [];
  if (about) return { 'date-parts': [[Number(about)]], circa: true };
  return year ? { 'date-parts': [[Number(year)]] } : undefined;
}

const EXTENT = /^(?:\d{1,3}|two|three|four|five|six) (?:vols?\.?|volumes|parts|pts\.?)(?:,\s*|\s+in \d+,\s*|$)/iu;
const EDITION =
  /^(?:(\d{1,2})(?:st|nd|rd|th)(?: rev\.?)?|(rev|new|enl)(?:ised|arged|\.)?) ed(?:ition|ns?)?\.?(?:,\s*|$)/iu;
const VOLUME = /^vol(?:ume|\.)? ?(\d{1,3}|[IVXLC]+)(?:,\s*|$)/iu;

/** The number of volumes, the volume, and the edition. */
function readExtent(words: string, item: Omit<CslItem, 'type'>): string {
  let rest = words;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(EXTENT, '');
    rest = rest.replace(EDITION, (_, number?: string, kind?: string) => {
      item.edition ??= number ?? kind;
      return '';
    });
    rest = rest.replace(VOLUME, (_, volume: string) => {
      item.volume ??= volume;
      return '';
    });
  }
  return rest;
}

const THESIS = new RegExp(
  `(?<!\\p{L})${patternFor('thesis')}(?!\\p{L})|${String.raw`(?:\b(?:unpubl(?:ished|\.)?) )?\b(?:ph\.?\s?d\.?|d\.?\s?phil\.?|doctoral|master[’']?s|m\.?\s?a\.?|m\.?\s?sc\.?|m\.?\s?phil\.?|m\.?\s?litt\.?|b\.?\s?a\.?|undergraduate|candidate)\s+(?:diss\b\.?|dissertation\b|thesis\b)`}`,
  'iu',
);

/** “PhD diss., University of Leeds”, “Univ. of Glasgow Ph.D. thesis”: the kind of thesis, and its university. */
export function readThesis(words: string, item: Omit<CslItem, 'type'>): boolean {
  const thesis = THESIS.exec(words);
  if (!thesis) return false;
  item.genre = thesis[0].trim();
  const where = words.replace(THESIS, '').replace(/^[\s.,]+|[\s.,]+$/g, '');
  if (where !== '') item.publisher = where.replace(/(?<=Univ)$/u, '.');
  return true;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: [\\p{L}\\p{M}.’'-]+){0,3}";
const PLACE = new RegExp(`^${NAME}(?:(?:, | and | & | / |/|[–-])${NAME}){0,3}$`, 'u');

/** Whether words may name one place of publication, or several. */
export function mayBeTown(words: string): boolean {
  return PLACE.test(words) && words.length <= 80;
}

function readHouse(words: string, draft: Draft): boolean {
  const { item, names, titled } = draft;
  if (readThesis(words, item)) return true;
  const placed = /^([^:]{2,80}):\s*([^:]{1,120})$/u.exec(words);
  if (placed?.[1] && placed[2]) {
    item['publisher-place'] = placed[1];
    item.publisher = placed[2];
    return true;
  }
  if (isPublisher(words)) {
    item.publisher = words;
    return true;
  }
  if (/^n\.\s?p\.?$/iu.test(words)) return true;
  // The name beside the year of a book is its place; beside the day of an article it may be the outlet.
  const isBook = item['container-title'] !== undefined || (titled !== 'quoted' && names.length === 0);
  const isYear = (item.issued?.['date-parts'][0].length ?? 1) === 1;
  if (titled === undefined || !isBook || !isYear || !mayBeTown(words)) return false;
  item['publisher-place'] = words;
  return true;
}
