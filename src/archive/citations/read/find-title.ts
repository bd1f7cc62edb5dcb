import type { FoundTitle } from './model.ts';
import type { Range } from '../../../base/range.ts';
import { dateAt } from './dates-in-notes.ts';
import { enclosuresIn, MASK, type MaskedText } from './masked-text.ts';
import { type ReadNames, readNames } from './names.ts';
import { findPlainTitle } from './plain-title.ts';
import { overlappingRanges } from './overlapping-ranges.ts';
import { patternFor } from './words/any-language.ts';

/**
 * Finds the title of a source. Only a byline may be before it.
 *
 * @returns undefined if the words have no title: they are prose, or only an address
 */
export function findTitle(note: MaskedText, range: Range): FoundTitle | undefined {
  return (
    reviewTitle(note, range) ??
    letterInBook(note, range) ??
    quotedTitle(note, range) ??
    singlyQuotedTitle(note, range) ??
    emphasisedTitle(note, range) ??
    findPlainTitle(note, range)
  );
}

/** “A. Author, review of *Book*, by B. Author, *Journal* …”: a review without its own title. */
function reviewTitle({ text, masked, emphasis }: MaskedText, range: Range): FoundTitle | undefined {
  const head = masked.slice(range.start, Math.min(range.end, range.start + 200));
  const lead = /^(.{2,100}), (?=(?:book )?review of )/su.exec(head);
  const [book, journal] = lead ? overlappingRanges(emphasis, range) : [];
  if (!lead || !book || !journal || journal.end > range.end) return undefined;
  const start = range.start + lead[0].length;
  const byline = readByline(text.slice(range.start, range.start + (lead[1]?.length ?? 0)));
  const end = start + masked.slice(start, journal.start).replace(/[\s,]+$/u, '').length;
  return byline && end > book.end - 1 ? { how: 'quoted', ...byline, title: { start, end }, end } : undefined;
}

/** “Smith to Jones, 3 May 1919, in *Documents* …”: a letter in a book, with its date as part of the title. */
function letterInBook({ masked }: MaskedText, { start, end }: Range): FoundTitle | undefined {
  const head = masked.slice(start, Math.min(end, start + 200));
  const [, letter = ''] = /^(\p{Lu}[^,]{1,60} to \p{Lu}[^,]{1,60}, )(?=.{4,24}, in \p{Lu})/u.exec(head) ?? [];
  const date = letter === '' ? undefined : dateAt(masked, start + letter.length);
  const titleEnd = start + letter.length + (date?.length ?? 0);
  return date && masked.startsWith(', in ', titleEnd)
    ? { how: 'quoted', title: { start, end: titleEnd }, end: titleEnd }
    : undefined;
}

function quotedTitle(note: MaskedText, { start, end }: Range): FoundTitle | undefined {
  const { text, masked, enclosures } = note;
  const opening = masked.slice(start, end).search(new RegExp(`[${MASK.quotation}“]`, 'u'));
  if (opening === -1) return undefined;
  const at = start + opening;
  if (isWithinItalics(note, at)) return undefined;
  const byline = readByline(text.slice(start, at));
  if (!byline) return undefined;
  const quotation = enclosures.get(at);
  // “«Inner» rest” begins with a separate quotation only if it is not within another.
  if (quotation) {
    const strayMarks = /^[,.]?[”"″]{1,2}/u.exec(text.slice(quotation.end, quotation.end + 3))?.[0].length ?? 0;
    return { how: 'quoted', ...byline, title: quotation.inner, end: quotation.end + strayMarks };
  }
  const titleEnd = endOfUnclosed(note, at, end);
  return titleEnd === undefined
    ? undefined
    : { how: 'quoted', ...byline, title: { start: at + 1, end: titleEnd }, end: titleEnd };
}

/** *The “Great Game” in Asia*: the quotation is part of the title. */
function isWithinItalics({ text, emphasis, enclosures }: MaskedText, at: number): boolean {
  const [stretch] = overlappingRanges(emphasis, { start: at, end: at + 1 });
  const end = enclosures.get(at)?.end ?? at + 1;
  if (!stretch || stretch.end <= end) return false;
  return stretch.start < at || !/^[,.]/.test(text.slice(end, end + 1)) || /[,.]$/.test(text.slice(at, end - 1));
}

/** A title that was never closed ends with the translation in brackets that closes such titles. */
function endOfUnclosed(note: MaskedText, start: number, end: number): number | undefined {
  const [bracket] = enclosuresIn(note, 'bracket', { start, end });
  return bracket && note.masked.charAt(bracket.end) === ',' ? bracket.end : undefined;
}

/** ‘Title’, Outlet: single marks, which are apostrophes elsewhere. They close before a comma or a bracket. */
function singlyQuotedTitle({ text, masked }: MaskedText, { start, end }: Range): FoundTitle | undefined {
  const words = masked.slice(start, Math.min(end, start + 600));
  const match = /(?<=^|[,:]\s)[‘'](\S.{2,400}?)([,?!.]?)[’'](?=,|\s[\p{Lu}\uE002\uE003])/u.exec(words);
  const byline = match && readByline(text.slice(start, start + match.index));
  if (!match || !byline) return undefined;
  const [whole, title = '', stop = ''] = match;
  const from = start + match.index;
  const inner = { start: from + 1, end: from + 1 + title.length + stop.length };
  return { how: 'quoted', ...byline, title: inner, end: from + whole.length };
}

function emphasisedTitle(note: MaskedText, { start, end }: Range): FoundTitle | undefined {
  const emphasis = overlappingRanges(note.emphasis, { start, end }).find(
    (each) => each.start >= start && each.end <= end,
  );
  if (!emphasis) return undefined;
  const byline = readByline(note.text.slice(start, emphasis.start));
  return byline && { how: 'emphasised', ...byline, title: emphasis, end: emphasis.end };
}

/** Reads a byline. Without words it is an empty object; undefined if the words are something else. */
function readByline(printed: string): { byline?: ReadNames } | undefined {
  const words = printed
    .replace(/,\s+(?:an? )?(?:introduction|foreword|preface|afterword) to\s+$/iu, '')
    .replace(/[\s,:]+$/, '')
    .replace(/(?<!\b(?:eds?|trans|Jr|Sr|\p{Lu}))\.$/u, '')
    .trim();
  if (words === '' || ANONYMOUS.test(words)) return {};
  const byline = readNames(words);
  return byline && { byline };
}
const ANONYMOUS = new RegExp(`^\\[?${patternFor('anonymous')}\\]?$`, 'iu');
