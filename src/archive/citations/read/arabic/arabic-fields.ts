import { anyMonthPattern } from '../../../../base/month-names.ts';
import type { CslDate } from '../../csl.ts';
import { dateAt } from '../dates-in-notes.ts';
import { MASK, maskPart, type MaskedText } from '../masked-text.ts';
import { type Draft, emptyDraft, firstRead, matching, type Reader } from '../model.ts';
import { overlappingRanges } from '../overlapping-ranges.ts';
import { point } from '../locators.ts';
import { patternFor } from '../words/any-language.ts';
import { readImprint } from './arabic-imprint.ts';

const END = '(?![\\p{L}\\p{N}])';
const ORDINALS = ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];
/** “الثالث”, “الثانية”, “أولى” */
const ORDINAL = `(?:ال)?(?:${ORDINALS.join('|')}|أولى)ة?`;
const NUMBER = `(\\d{1,4}(?:\\s?[-–/]\\s?\\d{1,4})?|${ORDINAL})${END}`;
const SPAN = '\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?';
/** “45”, “45–47”, “15, 18”, “20 وما بعدها”. A year is not a second page. */
const PAGES = `(${SPAN}(?:,\\s?(?!(?:1[5-9]|20)\\d\\d)${SPAN}(?!\\d|[/\\s]*\\p{L}))*)(?:\\s${patternFor('following')})?${END}`;

const readAccessed: Reader = ({ masked }, at, draft) => {
  ACCESSED.lastIndex = at;
  const [label] = ACCESSED.exec(masked) ?? [];
  const date = label === undefined ? undefined : dateAt(masked, at + label.length);
  if (label === undefined || !date) return undefined;
  draft.item.accessed = date.value;
  return at + label.length + date.length;
};
const ACCESSED = new RegExp(`${patternFor('accessed')}\\s?:?\\s+`, 'iuy');

const readEdition = matching(new RegExp(`${patternFor('edition')}\\s?${NUMBER}`, 'iu'), ([, number], { item }) => {
  item.edition ??= plainNumber(number);
});

const readVolume = matching(new RegExp(`${patternFor('volume')}\\s?${NUMBER}`, 'iu'), ([, number], { item }) => {
  if (item.volume !== undefined) return false;
  item.volume = plainNumber(number);
  return true;
});

const readIssue = matching(new RegExp(`${patternFor('issue')}\\s?${NUMBER}`, 'iu'), ([, number], { item }) => {
  item.issue ??= plainNumber(number);
});

const readPages = matching(new RegExp(`${patternFor('pages')}\\s?${PAGES}`, 'iu'), ([, pages = ''], draft) =>
  point(draft, 'page', tidy(pages), false),
);

/** “2/180”: the volume and its page. “27/7/1956” is a day. */
const readVolumeAndPage = matching(
  /(\d{1,2})\s?\/\s?(\d{1,4})(?![\p{L}\p{N}]|\s?\/)/u,
  ([, volume, page = ''], draft) => {
    if (draft.item.volume !== undefined) return false;
    draft.item.volume = volume;
    return point(draft, 'page', page, false);
  },
);

const LEAVES = new RegExp(`(?:الورقة|ورقة|الأوراق|ق)\\.?\\s?(\\d{1,4}\\s?[أب]?(?:[-–]\\d{1,4}\\s?[أب]?)?)${END}`, 'u');
const readLeaves = matching(LEAVES, ([, leaves = ''], draft) => point(draft, 'folio', tidy(leaves), false));
const readParagraph = matching(new RegExp(`(?:الفقرة|الفقرات|فقرة)\\s?${PAGES}`, 'u'), ([, value = ''], draft) =>
  point(draft, 'paragraph', tidy(value), false),
);
const readChapter = matching(new RegExp(`(?:الفصل|فصل|الباب)\\s${NUMBER}`, 'u'), ([, value], draft) =>
  point(draft, 'chapter', plainNumber(value) ?? '', false),
);

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const SEASON = new RegExp(`(${SEASONS.join('|')})\\s((?:1[5-9]|20)\\d\\d)${END}`, 'uy');
/** “في” and “عام” before a date, and a year of the Hijra with that of the common era: “1405هـ/1985”. */
const BEFORE_DATE = /(?:(?:بتاريخ|في|عام|سنة)\s)?(?:\d{3,4}\s?ه(?:ـ|جري)?\s?[/-]\s?)?/uy;
const NUMBERED_DAY = /(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?((?:1[5-9]|20)\d\d)(?!\d)/uy;

const readDate: Reader = ({ masked }, at, { item }) => {
  if (item.issued) return undefined;
  BEFORE_DATE.lastIndex = at;
  const start = at + (BEFORE_DATE.exec(masked)?.[0].length ?? 0);
  const found = seasonAt(masked, start) ?? numberedDay(masked, start) ?? dateAt(masked, start);
  if (!found) return undefined;
  item.issued = found.value;
  return start + found.length;
};

function seasonAt(masked: string, at: number): { value: CslDate; length: number } | undefined {
  SEASON.lastIndex = at;
  const [whole, name = '', year] = SEASON.exec(masked) ?? [];
  const season = ([1, 2, 3, 4] as const)[SEASONS.indexOf(name)];
  if (whole === undefined || season === undefined) return undefined;
  return { value: { 'date-parts': [[Number(year)]], season }, length: whole.length };
}

/** “27/7/1956”: Arabic has the day before the month. */
function numberedDay(masked: string, at: number): { value: CslDate; length: number } | undefined {
  NUMBERED_DAY.lastIndex = at;
  const [whole, day, month, year] = NUMBERED_DAY.exec(masked) ?? [];
  const found = whole === undefined ? undefined : dateAt(`${day}.${month}.${year}`, 0);
  return found && whole !== undefined ? { value: found.value, length: whole.length } : undefined;
}

const NAMES = `([^,:;\\d${MASK.quotation}-${MASK.archive}]{3,60})`;
const readContributor = matching(
  new RegExp(`(?:(${patternFor('editedBy')})|${patternFor('translatedBy')})\\s?:?\\s${NAMES}`, 'iu'),
  ([, isEdited, printed = ''], { item }) => {
    const key = isEdited === undefined ? 'translator' : 'editor';
    if (item[key]) return false;
    item[key] = [{ literal: printed.trim() }];
    return true;
  },
);

const readThesis = matching(new RegExp(`(${patternFor('thesis')})${END}`, 'iu'), ([, genre], { item }) => {
  item.genre ??= genre;
});

const readUndated = matching(new RegExp(`${patternFor('undated')}(?=[\\s,.)]|$)`, 'iu'), () => true);
const readAddressLabel = matching(
  new RegExp(`${patternFor('addressAt')}\\s?:?\\s*(?=${MASK.address})`, 'iu'),
  () => true,
);

/** “في: *كتاب*”, “ضمن: كتاب”: the book of a chapter. */
const readContainer: Reader = ({ text, masked, emphasis }, at, { item }) => {
  CONTAINER.lastIndex = at;
  const [label] = CONTAINER.exec(masked) ?? [];
  if (label === undefined || item['container-title'] !== undefined) return undefined;
  const start = at + label.length;
  const [title] = overlappingRanges(emphasis, { start, end: start + 1 });
  const end = title?.start === start ? title.end : start + masked.slice(start).search(/[,;(\uE000-\uE004]|$/u);
  item['container-title'] = text.slice(start, end).trim();
  return end;
};
const CONTAINER = new RegExp(`${patternFor('container')}(?:\\s?:\\s*|\\s(?=\\S))`, 'iuy');

const readEnclosure: Reader = (note, at, draft) => {
  const enclosure = note.enclosures.get(at);
  if (!enclosure || enclosure.kind === 'quotation') return undefined;
  if (enclosure.kind === 'address') draft.addresses.push(enclosure);
  else if (enclosure.kind !== 'archive') {
    const inner = withPlainDates(maskPart(note, enclosure.inner));
    const within: Draft = { ...emptyDraft(), item: draft.item, locator: draft.locator };
    readFields(inner, 0, inner.text.length, within);
    if (within.names.length + within.unread.length > 0) draft.unread.push({ start: at, end: enclosure.end });
    draft.locator = within.locator;
  }
  return enclosure.end;
};

const readEmphasised: Reader = ({ text, emphasis }, at, draft) => {
  const [range] = overlappingRanges(emphasis, { start: at, end: at + 1 });
  if (range?.start !== at) return undefined;
  draft.names.push({ start: at, end: range.end, name: text.slice(at, range.end), emphasised: true, italic: true });
  return range.end;
};

/** A name of an outlet, a publisher or a town: some words up to the next comma. */
const readName: Reader = ({ text, masked }, at, draft) => {
  const [words = ''] = /^[^,;\d\uE000-\uE004]+/u.exec(masked.slice(at)) ?? [];
  const name = text.slice(at, at + words.length).replace(/[\s.:]+$/u, '');
  if (name === '' || name.split(/\s+/u).length > 8) return undefined;
  draft.names.push({ start: at, end: at + name.length, name, emphasised: false });
  return at + name.length;
};

const READERS: readonly Reader[] = [
  readEnclosure,
  readAccessed,
  readUndated,
  readAddressLabel,
  readEdition,
  readPages,
  readVolume,
  readIssue,
  readDate,
  readVolumeAndPage,
  readLeaves,
  readParagraph,
  readChapter,
  readContributor,
  readThesis,
  readContainer,
  readImprint,
  readEmphasised,
  readName,
];

/** Reads the fields of a source one after another into the draft; other words count as not read. */
export function readFields(whole: MaskedText, start: number, end: number, draft: Draft): void {
  const note = { ...whole, text: whole.text.slice(0, end), masked: whole.masked.slice(0, end) };
  for (let at = skip(note.masked, start); at < end; at = skip(note.masked, at)) {
    let next = firstRead(READERS, note, at, draft);
    if (next === undefined || next <= at) {
      next = at + Math.max(1, note.masked.slice(at).search(/,|$/u));
      draft.unread.push({ start: at, end: next });
    }
    at = next;
  }
}

function skip(masked: string, from: number): number {
  let at = from;
  while (/[\s.,:;]/u.test(masked.charAt(at))) at++;
  return at;
}

/** “1985م” as “1985”, “نيسان/أبريل” as “نيسان”, at the same length. */
export function withPlainDates(note: MaskedText): MaskedText {
  const blank = (words: string) => ' '.repeat(words.length);
  return { ...note, masked: note.masked.replace(COMMON_ERA, blank).replace(SECOND_NAME, blank) };
}
const COMMON_ERA = /(?<=\d{4})\s?م(?:يلادية?)?(?!\p{L}|\.)/gu;
const SECOND_NAME = new RegExp(`(?<=${anyMonthPattern})\\s?/\\s?${anyMonthPattern}(?=\\s)`, 'giu');

/** “الثالث” is 3; digits stay. */
function plainNumber(printed = ''): string | undefined {
  if (/\d/.test(printed)) return printed.replace(/\s?[-–]\s?/g, '–');
  const word = printed.replace(/^ال|ة$/gu, '');
  const number = word === 'أولى' ? 1 : ORDINALS.indexOf(word) + 1;
  return number === 0 ? undefined : String(number);
}

function tidy(pages: string): string {
  return pages.replace(/\s?[-–—]\s?/g, '–').replace(/,\s?/g, ', ');
}
