import type { Range } from '../../../base/range.ts';
import { type EntryFields, isField, readFields } from './entry-fields.ts';
import { emptyDraft } from './model.ts';
import type { MaskedText } from './masked-text.ts';
import { type ReadNames, readNames } from './names.ts';
import { overlappingRanges } from './overlapping-ranges.ts';
import { patternFor } from './words/any-language.ts';

/** A source whose elements end with full stops. */
export interface Entry extends EntryFields {
  byline?: ReadNames | undefined;
  title: Range;
  container?: (Range & { name: string }) | undefined;
}

/** Longer titles and containers are not looked for. */
const REACH = 400;
/** “Иванов И. И.”, “Орлов С. Н., Белова Т. П.”, “Smith J.” */
const INITIALS = /^(?:\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. ?){1,3}(?:, ?|и др\. )?){1,6}(?=[\p{Lu}\p{N}«“"\uE000])/u;
/** “ROCHE, Anne.” */
const CAPITALS = /^\p{Lu}[\p{Lu}’' -]{1,40}, \p{Lu}\p{Ll}[\p{L} .-]{0,40}?\. (?=[\p{Lu}\uE000])/u;
/** Signs of entries without authors, which are read in Cyrillic only. */
const CYRILLIC = /^[\p{sc=Cyrl}]/u;

const REPEAT = new RegExp(`^${patternFor('ibid', 'idem', 'work', 'note')}(?!\\p{L})`, 'iu');

/**
 * Finds the entry that begins at an offset, as GOST R 7.0.5-2008 and ISO 690 have them:
 * `Иванов И. И. Река и город. М.: Наука, 1998. С. 45`, `Петрова А. Б. Соль // Вопросы истории. 1999. № 3. С. 45–67`,
 * `ROCHE, Anne. *Ports*. Marseille : Le Môle, 1987`
 */
export function findEntry(note: MaskedText, start: number): Entry | undefined {
  const head = note.masked.slice(start, start + REACH);
  const names = INITIALS.exec(head)?.[0] ?? CAPITALS.exec(head)?.[0] ?? '';
  if (names === '' && !CYRILLIC.test(head)) return undefined;
  const byline = names === '' ? undefined : readNames(names.replace(/[\s,]+$|(?<=\p{Ll}{2})\.\s*$/gu, ''));
  if (names !== '' && !byline) return undefined;
  const from = start + names.length;
  if (REPEAT.test(note.masked.slice(from, from + 40))) return undefined;
  const quoted = note.enclosures.get(from);
  const title = quoted?.kind === 'quotation' ? quoted.inner : { start: from, end: endOfTitle(note, from) ?? from };
  if (title.end <= title.start || note.masked.slice(title.start, title.end).includes(';')) return undefined;
  const entry: Entry = { draft: emptyDraft(), byline, title, end: Math.max(title.end, quoted?.end ?? 0) };
  readFields(note, entry.end, entry);
  if (note.masked.startsWith(' // ', entry.end)) takeContainer(note, entry);
  return entry;
}

function takeContainer(note: MaskedText, entry: Entry): void {
  const start = entry.end + 4;
  const end = endOfTitle(note, start);
  if (end === undefined) return;
  entry.container = { start, end, name: note.text.slice(start, end).trim() };
  entry.end = end;
  readFields(note, end, entry);
}

const MOST_STOPS = 8;
const END_OF_TITLE = / \/{1,2} |\. |: (?=дис|автореф)| (?=\uE003)|;|$/gu;

/** The end of a title: of its italics, before “ / ” and “ // ”, or before a full stop and a field. */
function endOfTitle(note: MaskedText, from: number): number | undefined {
  const [italic] = overlappingRanges(note.emphasis, { start: from, end: from + 1 });
  if (italic?.start === from) return italic.end;
  const stops = [...note.masked.slice(from, from + REACH).matchAll(END_OF_TITLE)].slice(0, MOST_STOPS);
  for (const { index, 0: sign } of stops) {
    if (sign === ';') return undefined;
    const end = from + index;
    if (sign.startsWith(' /') || (sign !== '' && isField(note, end + sign.length))) return end;
  }
  return undefined;
}
