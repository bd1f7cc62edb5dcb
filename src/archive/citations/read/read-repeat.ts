import type { Range, Repeat } from '../citation.ts';
import { readDetails } from './details.ts';
import type { Draft } from './draft.ts';
import { type FoundTitle, findTitle } from './find-title.ts';
import { archiveRemarksIn, type MaskedText } from './masked-text.ts';
import { isInstitution, readNames } from './names.ts';
import { isTitle } from './plain-title.ts';
import { readTitle } from './title.ts';

export type ReadRepeat = Omit<Repeat, 'type' | 'start' | 'end' | 'leadIn'>;

/**
 * Reads one statement as one that points back: “Ibid., 4”, “Lister, op. cit., 12”, “supra note 12”, “n. 12 above”,
 * “Lister, “Twenty Years,” 12”, “UNSC, Letter Dated 3 February 2022”.
 *
 * @param range the statement without its lead-in
 */
export function readRepeat(note: MaskedText, range: Range): ReadRepeat | undefined {
  return readIbid(note, range) ?? readPointer(note, range) ?? readShortForm(note, range);
}

const IBID = /(?:ibid(?:em)?\b\.?|idem\b|id\.)(?=[\s,.;:)]|$)(?!,? ?\uE000)/iuy;

function readIbid(note: MaskedText, range: Range): ReadRepeat | undefined {
  IBID.lastIndex = range.start;
  const match = IBID.exec(note.masked);
  if (!match || range.start + match[0].length > range.end) return undefined;
  return withPlace(note, range, range.start + match[0].length, { form: 'ibid', item: {} });
}

const NOTE = '(?:notes?|nn?\\.?|fnn?\\.?|footnotes?|endnotes?)\\s*(\\d{1,4})';
const POINTERS = new RegExp(
  [
    `(?:supra|infra|above|below)\\s*(?:at )?,?\\s*\\(?${NOTE}\\)?`,
    `\\(?\\b(?:in |see |at )?${NOTE}(?:\\s*(?:,?\\s*)(?:above|below|supra|infra))\\)?`,
    `op\\.?\\s?cit\\.?(?:,?\\s*(?:in |at )?\\(?${NOTE}\\)?)?`,
    `(?:loc\\.?\\s?cit|art\\.?\\s?cit)\\.?`,
    `\\((?:n|note|fn)\\.?\\s?(\\d{1,4})\\)`,
  ].join('|'),
  'iu',
);
/** “See note 12”, with nothing else. */
const BARE_NOTE = new RegExp(`^${NOTE}$`, 'iu');

/** How far into a statement what points back is looked for. */
const REACH = 400;

function readPointer(note: MaskedText, range: Range): ReadRepeat | undefined {
  const words = note.text.slice(range.start, Math.min(range.end, range.start + REACH));
  const match = POINTERS.exec(words) ?? BARE_NOTE.exec(words.replace(/[\s.,;]+$/, ''));
  if (!match) return undefined;
  const named = namedSource(note, { start: range.start, end: range.start + match.index });
  if (!named) return undefined;
  const number = match.slice(1).find((group) => group !== undefined);
  const form = number === undefined ? 'work' : 'note';
  return withPlace(note, range, range.start + match.index + match[0].length, { form, note: number, item: named });
}

/** What stands before “op. cit.”: nothing, names, or names and a title. */
function namedSource(note: MaskedText, range: Range): Repeat['item'] | undefined {
  const words = note.text.slice(range.start, range.end).replace(/[\s,]+$/, '');
  if (words === '') return {};
  const end = range.start + words.length;
  const comma = words.lastIndexOf(', ');
  // “Smith, Water” is an author and a title here, and not a name that is turned round.
  const isPair = /^[^\s,]+, [^\s,]+$/u.test(words);
  const names = isPair ? undefined : readNames(words)?.names;
  if (names) return { author: names };
  const author = readNames(words.slice(0, comma))?.names;
  const title = { start: range.start + comma + 2, end };
  if (comma > 0 && author && isCapitalised(note.masked.slice(title.start, end))) {
    return { author, title: readTitle(note, title).title };
  }
  const found = findTitle(note, { start: range.start, end });
  const isAll = found && /^[\s,.]*$/.test(note.text.slice(found.end, end));
  return isAll ? itemOf(note, found) : undefined;
}

function readShortForm(note: MaskedText, range: Range): ReadRepeat | undefined {
  const found = findTitle(note, range) ?? plainShortForm(note, range);
  const draft = found && readDetails(note, { start: found.end, end: range.end });
  if (!draft || !isOnlyPlace(draft) || (draft.unread.length > 0 && !draft.locator)) return undefined;
  const isNamed = found.byline !== undefined || draft.locator !== undefined || isTitle(note, found.title);
  if (!isNamed) return undefined;
  return { form: 'short', item: itemOf(note, found), ...placeOf(note, range, draft) };
}

/** `UNSC, Letter Dated 3 February 2022, 16`: a short name and a title that is set as one. */
function plainShortForm(note: MaskedText, { start, end }: Range): FoundTitle | undefined {
  const words = note.masked.slice(start, end).replace(/[\s.,;:]+$/, '');
  const comma = words.indexOf(', ');
  if (comma === -1) return undefined;
  const byline = readNames(words.slice(0, comma));
  const [only] = byline?.names ?? [];
  if (!byline || byline.names.length > 3 || !only) return undefined;
  const page = /,\s+(?=(?:(?:pp?|paras?|chap|ch|sec|fig)\.?\s?)?\d{1,4}(?:n\d+)?(?:[-–]\d{1,4})?$)/u.exec(words);
  const title = { start: start + comma + 2, end: start + (page?.index ?? words.length) };
  // Prose begins like this, too: “Tajikistan, Kyrgyz Officials Say, …”. A longer title or an institution says more.
  const isSure = isInstitution(words.slice(0, comma)) || page !== null;
  const isSet = isTitle(note, title) || (page !== null && isCapitalised(note.masked.slice(title.start, title.end)));
  // “Osh, Kyrgyzstan: Press House, 1995” is an imprint.
  const isPlace = /, (?:1[5-9]|20)\d\d$/.test(note.masked.slice(title.start, title.end));
  return isSure && !isPlace && title.end > title.start && isSet
    ? { how: 'plain', byline, title, end: title.end }
    : undefined;
}

/** A few words of which all but the smallest begin with a capital. */
function isCapitalised(words: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}’'-]*(?: (?:\p{Lu}[\p{L}\p{M}’'-]*|\p{Ll}{1,4})){0,8}$/u.test(words);
}

function isOnlyPlace({ item, addresses, names, gloss }: Draft): boolean {
  return [Object.keys(item), addresses, names].every(({ length }) => length === 0) && !gloss;
}

function itemOf(note: MaskedText, { byline, title }: FoundTitle): Repeat['item'] {
  const { title: words } = readTitle(note, title);
  return { ...(byline ? { author: byline.names } : {}), ...(words ? { title: words } : {}) };
}

function withPlace(
  note: MaskedText,
  range: Range,
  from: number,
  repeat: Pick<ReadRepeat, 'form' | 'note' | 'item'>,
): ReadRepeat {
  const draft = readDetails(note, { start: from, end: range.end });
  const rest = { start: from, end: range.end };
  return {
    ...repeat,
    ...(draft ? placeOf(note, range, draft) : { ...placeOf(note, range), complete: false, unread: [rest] }),
  };
}

/** A repeat has a place of its own; whatever else follows it was not understood. */
function placeOf(
  note: MaskedText,
  range: Range,
  draft?: Draft,
): Pick<ReadRepeat, 'locator' | 'archive' | 'complete' | 'unread'> {
  const unread = [...(draft?.unread ?? []), ...(draft?.names ?? []), ...(draft?.addresses ?? [])]
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
  return { locator: draft?.locator, archive: archiveRemarksIn(note, range), complete: unread.length === 0, unread };
}
