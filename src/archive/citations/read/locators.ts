import type { Locator } from '../csl.ts';
import { type Draft, matching, type Reader } from './model.ts';
import { MASK } from './masked-text.ts';
import { anyMonthPattern } from '../../../base/month-names.ts';
import { patternFor } from './words/any-language.ts';

const NUMBER = `[A-Z]?\\d{1,4}(?:(?:,? ?nn?\\.? ?)\\d{1,3}|(?:\\.\\d{1,3}){1,3}|[rvab](?![\\p{L}])| ?${patternFor('following')}(?![\\p{L}])\\.?)?`;
const SPAN = `${NUMBER}(?:\\s?[-–—]\\s?${NUMBER})?`;
/** “15, 23 July” is a page and a date, “15, 2020” a page and a year. */
const NO_DATE = `(?!\\d{1,2}(?:er|\\.)? (?:de )?(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|${anyMonthPattern})|(?:1[5-9]|20)\\d\\d(?!\\d))`;
const NUMBERS = `(${SPAN}(?:(?:,| and| &| y| et| und| e)\\s?${NO_DATE}${SPAN}(?![\\p{L}/:]|\\.\\d)){0,8})`;
const ROMAN = '([ivxlc]{1,7}(?:[-–][ivxlc]{1,7})?)';
/** Must not be followed by a letter, a date or another number. */
const END = '(?![\\p{L}\\p{N}/]|\\.[\\p{L}\\d]|[-–]\\p{L})';

const LABELS: [Locator['label'], string][] = [
  ['page', `(?:pp?\\.?|pages?|[Ss]\\.(?=\\s?\\d)|${patternFor('pages')})`],
  ['paragraph', '(?:paras?\\.?|paragraphs?|¶{1,2})'],
  ['chapter', '(?:chaps?\\.?|chs?\\.|chapters?)'],
  ['section', '(?:secs?\\.|sections?|§{1,2})'],
  ['figure', '(?:figs?\\.|figures?)'],
  ['table', '(?:tables?)'],
  ['part', '(?:pts?\\.|parts?)'],
  ['column', '(?:cols?\\.|columns?)'],
  ['document', '(?:docs?\\.|documents?)'],
];
/** “especially p. 15” is a page within the pages before. */
const WITHIN = `(?:${patternFor('within')}[:,]? )?`;

const LEAF = '\\d{1,4}(?: ?(?:ob|об)\\.?|[rvab](?!\\p{L}))?';
/** “l. 6”, “ll. 4–5ob.”, “fol. 45r”, “fos 12–14”, “Bl. 12”: leaves of archival documents. */
export const readLeaves: Reader = matching(
  new RegExp(
    `(?:[Ll]{1,2}\\.|[Лл]{1,2}\\.|list[yi]?|fols?\\.?|foll\\.|fos?\\.?|f\\.(?=\\s?\\d{1,4}[rv])|ff\\.|folios?|Bl\\.)\\s?(${LEAF}(?:\\s?[-–—]\\s?${LEAF})?(?:, ?${LEAF}(?:[-–]${LEAF})?){0,8})${END}`,
    'u',
  ),
  ([, leaves = ''], draft) => {
    if (draft.locator) return false;
    draft.locator = { label: 'folio', value: tidy(leaves) };
    return true;
  },
);

/** “2:45”, “ii. 45”, “II, 45”: a page of one volume of several. */
export const readVolumeAndPage: Reader = matching(
  new RegExp(`(?:(\\d{1,2}):\\s?|([ivxl]{1,6})\\.\\s|([IVXL]{1,6})[,:]\\s?)(?:pp?\\.\\s?)?${NUMBERS}${END}`, 'u'),
  ([, arabic, small, large, pages = ''], draft) => {
    if (draft.locator || draft.item.volume || draft.names.length > 0) return false;
    draft.item.volume = arabic ?? small ?? large;
    draft.locator = { label: 'page', value: tidy(pages) };
    return true;
  },
);

/** “p. 15”, “pp. 3–5”, “paras 12, 14”, “chap. 3”, “§ 4”: locators with a label. */
export const readLabelledLocator: Reader = (note, at, draft) => {
  for (const reader of LABELLED) {
    const end = reader(note, at, draft);
    if (end !== undefined) return end;
  }
  return undefined;
};

/** “45”, “45–47”, “xii”: pages without a label, as in Chicago notes. Four digits that may be a year are excluded. */
export const readBarePages: Reader = matching(
  new RegExp(
    `(${WITHIN})(?:${NUMBERS}|${ROMAN})${END}(?=\\s*(?:[,;.]|$|${MASK.address}|${MASK.archive}|${MASK.parenthesis}))`,
    'u',
  ),
  ([, within, numbers, roman], draft) => {
    const value = numbers ?? roman ?? '';
    if (/^(?:1[5-9]|20)\d\d$/.test(value)) return false;
    return point(draft, 'page', value, within !== '');
  },
);

const LABELLED = LABELS.map(([label, words]) =>
  matching(
    new RegExp(`(${WITHIN})${words}\\s?(?:${NUMBERS}|${ROMAN})${END}`, 'iu'),
    ([, within, numbers, roman], draft) => point(draft, label, numbers ?? roman ?? '', within !== ''),
  ),
);

/** Sets the locator. If it is within pages that were read before, these are the pages of the source: “1–20, at 12”. */
export function point(draft: Draft, label: Locator['label'], value: string, isWithin: boolean): boolean {
  const { locator, item } = draft;
  if (locator && isWithin && locator.label === 'page' && label === 'page' && !item.page) item.page = locator.value;
  // Of a chapter and a page in it, the page is more precise.
  else if (locator && !(label === 'page' && /^(?:chapter|part|section)$/.test(locator.label))) return false;
  draft.locator = { label, value: tidy(value) };
  return true;
}

/** The page in parentheses after the pages of an article: “1–20 (p. 12)”. */
export function readPageWithin(words: string, draft: Draft): boolean {
  const [, pages] = PAGE_WITHIN.exec(words) ?? [];
  return pages !== undefined && point(draft, 'page', pages, true);
}
const PAGE_WITHIN = new RegExp(`^(?:at )?pp?\\.\\s?${NUMBERS}$`, 'u');

/** “passim”, “and passim” */
export const readPassim = matching(/(?:and )?passim(?![\p{L}])/iu, () => true);

function tidy(value: string): string {
  return value
    .replace(/\s?[-–—]\s?/g, '–')
    .replace(/,? ?nn?\.? ?(?=\d)/g, 'n')
    .replace(/ (?=ff?\.?|sqq?\.?|ob|об)/g, '')
    .replace(/,\s?/g, ', ');
}
