import type { Locator } from '../csl.ts';
import { matching, type Reader } from './draft.ts';
import { MASK } from './masked-text.ts';

const NUMBER = '[A-Z]?\\d{1,4}(?:n\\d{1,3}|(?:\\.\\d{1,3}){1,3})?';
const SPAN = `${NUMBER}(?:\\s?[-–—]\\s?${NUMBER})?`;
/** “15, 23 July” is a page and a date, “15, 2020” a page and a year. */
const NO_DATE =
  '(?!\\d{1,2} (?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)|(?:1[5-9]|20)\\d\\d(?!\\d))';
const NUMBERS = `(${SPAN}(?:(?:,| and| &)\\s?${NO_DATE}${SPAN}(?![\\p{L}/:]|\\.\\d)){0,8})`;
const ROMAN = '([ivxlc]{1,7}(?:[-–][ivxlc]{1,7})?)';
/** Nothing of a word, a date or another number may follow. */
const END = '(?![\\p{L}\\p{N}/]|\\.[\\p{L}\\d]|[-–]\\p{L})';

const LABELS: [Locator['label'], string][] = [
  ['page', '(?:pp?\\.?|pages?|S\\.|s\\.)'],
  ['paragraph', '(?:paras?\\.?|paragraphs?|¶{1,2})'],
  ['chapter', '(?:chap\\.|chaps?\\.|ch\\.|chapters?)'],
  ['section', '(?:secs?\\.|sections?|§{1,2})'],
  ['figure', '(?:figs?\\.|figures?)'],
  ['table', '(?:tables?)'],
  ['part', '(?:pt\\.|parts?)'],
];

/** “p. 15”, “pp. 3–5”, “paras 12, 14”, “chap. 3”, “§ 4”: what of the source is meant. */
export const readLabelledLocator: Reader = (note, at, draft) => {
  for (const reader of LABELLED) {
    const end = reader(note, at, draft);
    if (end !== undefined) return end;
  }
  return undefined;
};

/** “45”, “45–47”, “xii”: pages, as Chicago notes give them. Four digits that may be a year are none. */
export const readBarePages: Reader = matching(
  new RegExp(`(?:at )?(?:${NUMBERS}|${ROMAN})${END}(?=\\s*(?:[,;.]|$|${MASK.address}|${MASK.archive}))`, 'u'),
  ([, numbers, roman], draft) => {
    const value = numbers ?? roman ?? '';
    if (draft.locator || /^(?:1[5-9]|20)\d\d$/.test(value)) return false;
    draft.locator = { label: 'page', value: tidy(value) };
    return true;
  },
);

const LABELLED = LABELS.map(([label, words]) =>
  matching(new RegExp(`(?:at )?${words}\\s?(?:${NUMBERS}|${ROMAN})${END}`, 'iu'), ([, numbers, roman], draft) => {
    if (draft.locator) return false;
    draft.locator = { label, value: tidy(numbers ?? roman ?? '') };
    return true;
  }),
);

function tidy(value: string): string {
  return value.replace(/\s?[-–—]\s?/g, '–').replace(/,\s?/g, ', ');
}
