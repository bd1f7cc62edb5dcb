import type { Repeat } from '../../citation.ts';
import { plainDigits } from '../../../../base/plain-digits.ts';
import type { Range } from '../../../../base/range.ts';
import type { MaskedText } from '../masked-text.ts';
import { emptyDraft, type FoundTitle } from '../model.ts';
import { placeOf, type ReadRepeat } from '../repeat-place.ts';
import { patternFor } from '../words/any-language.ts';
import { readFields } from './arabic-fields.ts';
import { findArabicTitle, readArabicNames } from './find-arabic-title.ts';

const END = '(?![\\p{L}\\p{M}\\p{N}])';
const IBID = new RegExp(`${patternFor('ibid')}${END}\\.?`, 'iuy');
const NOTE = `${patternFor('note')}\\s?(\\d{1,4})${END}`;
const BEHIND = `(?:\\s${patternFor('above')}${END})?`;
/** “مرجع سابق”, “المرجع المذكور”; the number of its note is a field of its own. */
const WORK = new RegExp(`(?<=^|,\\s)${patternFor('work')}${END}\\.?`, 'iu');
const BARE_NOTE = new RegExp(`${NOTE}${BEHIND}`, 'iuy');
const NOTE_BEHIND = new RegExp(`^\\s*,?\\s*\\(?${NOTE}${BEHIND}\\)?`, 'iu');

/** Reads one segment in Arabic as a repeat: “المرجع نفسه، ص 4”, “الوراق، مرجع سابق”, “الوراق، *طرق الملح*، ص 12”. */
export function readArabicRepeat(note: MaskedText, range: Range): ReadRepeat | undefined {
  return readIbid(note, range) ?? readNote(note, range) ?? readWork(note, range) ?? readShort(note, range);
}

function readIbid(note: MaskedText, range: Range): ReadRepeat | undefined {
  IBID.lastIndex = range.start;
  const [words] = IBID.exec(note.masked) ?? [];
  return words === undefined
    ? undefined
    : withPlace(note, range, range.start + words.length, { form: 'ibid', item: {} });
}

/** “الهامش 3 أعلاه”, which the lead-in “انظر” may precede. */
function readNote(note: MaskedText, range: Range): ReadRepeat | undefined {
  BARE_NOTE.lastIndex = range.start;
  const match = BARE_NOTE.exec(note.masked);
  if (!match) return undefined;
  const end = range.start + match[0].length;
  return withPlace(note, range, end, { form: 'note', note: match[1], item: {} });
}

function readWork(note: MaskedText, range: Range): ReadRepeat | undefined {
  const match = WORK.exec(note.masked.slice(range.start, range.end));
  if (!match) return undefined;
  const at = range.start + match.index;
  const item = namedBefore(note, { start: range.start, end: at });
  if (!item) return undefined;
  const end = at + match[0].length;
  const numbered = NOTE_BEHIND.exec(plainDigits(note.text.slice(end, range.end)));
  const from = end + (numbered?.[0].length ?? 0);
  return withPlace(note, range, from, { form: numbered ? 'note' : 'work', note: numbered?.[1], item });
}

function namedBefore(note: MaskedText, range: Range): Repeat['item'] | undefined {
  const words = note.text.slice(range.start, range.end).replace(/[\s،,]+$/u, '');
  if (words === '') return {};
  const author = readArabicNames(words)?.names;
  if (author) return { author };
  const found = findArabicTitle(note, { start: range.start, end: range.start + words.length });
  return found?.end === range.start + words.length ? itemOf(note, found) : undefined;
}

/** An author and a page, or a title with nothing but a page behind it. */
function readShort(note: MaskedText, range: Range): ReadRepeat | undefined {
  const found = findArabicTitle(note, range);
  if (found && found.how !== 'plain') return shortOf(note, range, found.end, itemOf(note, found));
  const [first, second, ...others] = elementsBeforeNumbers(note, range);
  if (!first || others.length > 0) return undefined;
  const author = readArabicNames(note.text.slice(first.start, first.end))?.names;
  if (!author || (!second && note.text.slice(first.start, first.end).split(' ').length > 4)) return undefined;
  const title = second && note.text.slice(second.start, second.end);
  return shortOf(note, range, (second ?? first).end, { author, ...(title ? { title } : {}) });
}

function shortOf(note: MaskedText, range: Range, from: number, item: Repeat['item']): ReadRepeat | undefined {
  const read = withPlace(note, range, from, { form: 'short', item });
  return read?.locator && read.unread.length === 0 ? read : undefined;
}

function itemOf({ text }: MaskedText, { byline, title }: FoundTitle): Repeat['item'] {
  return { ...(byline ? { author: byline.names } : {}), title: text.slice(title.start, title.end) };
}

/** The elements between commas before the first with a number. */
function elementsBeforeNumbers({ masked }: MaskedText, { start, end }: Range): Range[] {
  const words = masked.slice(start, end);
  const number = words.search(/,\s[^,\d]{0,14}\d/u);
  const elements: Range[] = [];
  for (const { 0: element, index } of words.slice(0, Math.max(number, 0)).matchAll(/[^,]+/gu)) {
    const lead = element.length - element.trimStart().length;
    elements.push({ start: start + index + lead, end: start + index + element.trimEnd().length });
  }
  return elements;
}

/** A repeat with the locator behind it; undefined if other words follow it. */
function withPlace(
  note: MaskedText,
  range: Range,
  from: number,
  repeat: Pick<ReadRepeat, 'form' | 'note' | 'item'>,
): ReadRepeat | undefined {
  const draft = emptyDraft();
  readFields(note, from, range.end, draft);
  const others = Object.keys(draft.item).filter((key) => key !== 'volume');
  const isPlace = others.length + draft.addresses.length + draft.names.length + draft.unread.length === 0;
  return isPlace ? { ...repeat, ...placeOf(note, range, draft) } : undefined;
}
