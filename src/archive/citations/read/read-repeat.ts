import { monthNames, weekdayNames } from '../../../base/months.ts';
import type { Repeat } from '../citation.ts';
import type { Range } from '../../../base/range.ts';
import type { CslDate } from '../csl.ts';
import { beginsWithShelfMark } from './shelf-marks.ts';
import { dateAt } from './dates-in-notes.ts';
import { readBehindTitle, readDetails } from './details.ts';
import type { Draft, FoundTitle } from './model.ts';
import { findTitle } from './find-title.ts';
import { archiveRemarksIn, type MaskedText } from './masked-text.ts';
import { isInstitution, readNames } from './names.ts';
import { isTitle } from './plain-title.ts';
import { placeOf, type ReadRepeat, withPlace } from './repeat-place.ts';
import { readTitle } from './title.ts';
import { patternFor } from './words/any-language.ts';

/**
 * Reads one segment as a repeat: “Ibid., 4”, “Lister, op. cit., 12”, “supra note 12”, “n. 12 above”, “Lister, “Twenty
 * Years,” 12”, “UNSC, Letter Dated 3 February 2022”.
 *
 * @param range the segment without its lead-in
 */
export function readRepeat(note: MaskedText, range: Range): ReadRepeat | undefined {
  return readIbid(note, range) ?? readPointer(note, range) ?? readShortForm(note, range) ?? readAuthorOnly(note, range);
}

const IBID = new RegExp(
  `(?:${patternFor('ibid')}|${patternFor('idem')}|tamże)(?!\\p{L})\\.?(?=[\\s,.;:)]|$)(?!,? ?\\uE000)`,
  'iuy',
);
/** “Ibid., d. 46, l. 3”, “Ibid., box 3”: another file of the same record group. */
const OTHER_FILE =
  /^[\s,.]*((?:(?:f|op|d|fond|opis[’']?|delo|box|folder|file|carton|reel|caja|legajo|leg|carpeta|exp|expediente|libro)\.? ?\d[\p{L}\d/-]*(?:, )?)+)(?=,|\.?\s*$)/iu;

function readIbid(note: MaskedText, range: Range): ReadRepeat | undefined {
  IBID.lastIndex = range.start;
  const match = IBID.exec(note.masked);
  const end = range.start + (match?.[0].length ?? 0);
  if (!match || end > range.end) return undefined;
  const other = OTHER_FILE.exec(note.masked.slice(end, range.end));
  const marks = other?.[1]?.replace(/[\s,]+$/, '');
  if (other && marks)
    return withPlace(note, range, end + other[0].length, { form: 'ibid', item: { archive_location: marks } });
  return withPlace(note, range, end, { form: 'ibid', item: {} });
}

const NOTE = `${patternFor('note')}\\s*(\\d{1,4})`;
const POINTERS = new RegExp(
  [
    `${patternFor('above')}\\s*(?:at )?,?\\s*\\(?${NOTE}\\)?`,
    `\\(?wie (?:oben )?${NOTE}\\)?`,
    `${patternFor('work')}(?:,?\\s*\\(?${NOTE}\\)?)?`,
    `\\(?\\b(?:in |see |at )?${NOTE}(?:\\s*(?:,?\\s*)${patternFor('above')})\\)?`,
    `op\\.?\\s?cit\\.?(?:,?\\s*(?:in |at )?\\(?${NOTE}\\)?)?`,
    `(?:loc\\.?\\s?cit|art\\.?\\s?cit)\\.?`,
    `\\((?:n|note|fn)\\.?\\s?(\\d{1,4})\\)`,
  ].join('|'),
  'iu',
);
/** “See note 12” alone. */
const BARE_NOTE = new RegExp(`^${NOTE}$`, 'iu');

/** Every pointer contains at least one of these. */
const MAY_POINT = new RegExp(
  `cit\\b|\\b[nf]n?n?\\.?\\s*\\d|${patternFor('work', 'above')}|${patternFor('note')}\\s*\\d`,
  'iu',
);

/** How far into a segment a pointer is searched. */
const REACH = 400;

function readPointer(note: MaskedText, range: Range): ReadRepeat | undefined {
  const words = note.text.slice(range.start, Math.min(range.end, range.start + REACH));
  if (!MAY_POINT.test(words)) return undefined;
  const match = POINTERS.exec(words) ?? BARE_NOTE.exec(words.replace(/[\s.,;]+$/, ''));
  if (!match) return undefined;
  const named = namedSource(note, { start: range.start, end: range.start + match.index });
  if (!named) return undefined;
  const number = match.slice(1).find((group) => group !== undefined);
  // “Loc. cit.” alone is the place just cited.
  const isPlaceAlone = /^loc/iu.test(match[0]) && Object.keys(named).length === 0;
  const form = number !== undefined ? 'note' : isPlaceAlone ? 'ibid' : 'work';
  return withPlace(note, range, range.start + match.index + match[0].length, { form, note: number, item: named });
}

/** The words before “op. cit.”: none, names, or names and a title. */
function namedSource(note: MaskedText, range: Range): Repeat['item'] | undefined {
  const words = note.text.slice(range.start, range.end).replace(/[\s,:]+$/, '');
  if (words === '') return {};
  const end = range.start + words.length;
  const comma = words.lastIndexOf(', ');
  // “Smith, Water” is an author and a title here, not an inverted name.
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
  const draft = found && readBehindTitle(note, { start: found.end, end: range.end }, found.how);
  if (
    !draft ||
    (draft.isDoubtful && !(found.byline && draft.locator && found.how !== 'plain')) ||
    !isOnlyPlace(draft) ||
    (draft.unread.length > 0 && !draft.locator)
  )
    return undefined;
  // A segment with an imprint is not a short form, even if some of it was not read.
  if (draft.unread.some(({ start, end }) => IMPRINT.test(note.text.slice(start, end)))) return undefined;
  const isNamed = found.byline !== undefined || draft.locator !== undefined || isTitle(note, found.title);
  if (!isNamed) return undefined;
  return { form: 'short', item: itemOf(note, found), ...placeOf(note, range, draft) };
}

/**
 * `Author, 45`, `Author and Other, pp. 12–13`, `Author (1999), 45`, `Author 1999, 45`: the source is given by its
 * authors, and perhaps its year. Without a page or a year the words are only a name.
 */
function readAuthorOnly(note: MaskedText, range: Range): ReadRepeat | undefined {
  const words = note.text.slice(range.start, Math.min(range.end, range.start + 160));
  const enclosed = readYearAndPage(words);
  if (enclosed)
    return { form: 'short', ...enclosed, archive: archiveRemarksIn(note, range), complete: true, unread: [] };
  const number = words.search(/\d/);
  const before = BEFORE_NUMBER.exec(words.slice(0, Math.max(number, 0)));
  const names = before?.[1] ?? '';
  const sign = before?.[2] ?? '';
  if (names === '' || NO_AUTHOR.test(names) || dateAt(words, 0)) return undefined;
  const byline = readNames(names);
  const isShort = byline?.names.every((name) => 'family' in name || name.literal.split(' ').length <= 3);
  // “Poe, Ada. 2019. Title.” begins an entry of a bibliography, and a name does not end with a full stop.
  const isEntry = /\p{L}{2}\.$/u.test(names) || /^[^,]+, [^,]+$/u.test(names);
  if (!byline || !isShort || isEntry || byline.role !== 'author') return undefined;

  const behind = words.slice(names.length);
  const [dated = '', year] = (sign === ', ' ? YEAR_AND_PAGE : YEAR).exec(behind) ?? [];
  if (year === undefined && sign !== ', ') return undefined;
  const issued = year === undefined ? undefined : ({ 'date-parts': [[Number(year)]] } satisfies CslDate);
  const from = range.start + names.length + dated.length;
  const isOver = from >= range.end || /^[\s.]*$/.test(note.text.slice(from, range.end));
  const draft = isOver ? undefined : readDetails(note, { start: from, end: range.end });
  if (isOver ? !issued : !draft?.locator || !isOnlyPlace(draft) || draft.unread.length > 0) return undefined;
  return {
    form: 'short',
    item: { author: byline.names, ...(issued ? { issued } : {}) },
    ...placeOf(note, range, draft),
  };
}

/** “Author (1999: 45)”, “(Author 1999, 45)” */
function readYearAndPage(words: string): Pick<ReadRepeat, 'item' | 'locator'> | undefined {
  const match =
    /^(\()?([^()\d]{2,80}?),? (\()?((?:1[5-9]|20)\d\d)[a-z]?[:,] ?(?:pp?\.\s?)?(\d{1,4}(?:[-–]\d{1,4})?)\)\.?$/u.exec(
      words,
    );
  if (!match || (match[1] === undefined) === (match[3] === undefined)) return undefined;
  const [, , names = '', , year = '', page = ''] = match;
  const byline = NO_AUTHOR.test(names) ? undefined : readNames(names);
  if (!byline) return undefined;
  const issued: CslDate = { 'date-parts': [[Number(year)]] };
  return { item: { author: byline.names, issued }, locator: { label: 'page', value: page.replace('-', '–') } };
}

/** Names, and the signs between them and a number: a comma, perhaps with “p.”, a space, or a parenthesis. */
const BEFORE_NUMBER =
  /^(\p{L}[\p{L}\p{M}.,’'& -]*?)(?:(, )(?:(?:at )?(?:pp?|S|с|fols?|ll?)\.\s?|at |§+ ?)?|,? (\()| )$/u;
/** “, 1999, p. 45”: a year between commas counts only before a page. */
const YEAR_AND_PAGE = /^, ((?:1[5-9]|20)\d\d)[a-z]?(?=[,:] (?:pp?\.\s?)?\d)/u;
const YEAR = /^,? \(?((?:1[5-9]|20)\d\d)[a-z]?\)?(?=[\s,:.]|$)/u;
/** Without May, which is a surname. */
const CALENDAR = [...monthNames.filter((name) => name !== 'May'), ...weekdayNames];
/** Words before numbers that are not names. */
const NO_AUTHOR = new RegExp(
  `\\b(?:page|table|figure|fig|chapter|article|section|part|volume|vol|no|note|notes|annex|appendix|resolution|law|decree|box|folder|file|act|line|map|plate|year|spring|summer|autumn|fall|winter|${CALENDAR.join('|')})s?\\b`,
  'iu',
);

const IMPRINT = /\([^()]*\b(?:1[5-9]|20)\d\d\)/u;

/** `UNSC, Letter Dated 3 February 2022, 16`: a short name and words that look like a title. */
function plainShortForm(note: MaskedText, { start, end }: Range): FoundTitle | undefined {
  const words = note.masked.slice(start, end).replace(/[\s.,;:]+$/, '');
  const comma = words.indexOf(', ');
  if (comma === -1) return undefined;
  const byline = readNames(words.slice(0, comma));
  const [only] = byline?.names ?? [];
  if (!byline || byline.names.length > 3 || !only) return undefined;
  const page = /,\s+(?=(?:(?:pp?|paras?|chap|ch|sec|fig)\.?\s?)?\d{1,4}(?:n\d+)?(?:[-–]\d{1,4})?$)/u.exec(words);
  const title = { start: start + comma + 2, end: start + (page?.index ?? words.length) };
  // Prose can begin like this too: “Tajikistan, Kyrgyz Officials Say, …”. A longer title or an institution is needed.
  const isSure = isInstitution(words.slice(0, comma)) || page !== null;
  const isSet = isTitle(note, title) || (page !== null && isCapitalised(note.masked.slice(title.start, title.end)));
  // “Osh, Kyrgyzstan: Press House, 1995” is an imprint.
  const isPlace = /, (?:1[5-9]|20)\d\d$/.test(note.masked.slice(title.start, title.end));
  if (dateAt(note.masked, title.start) || beginsWithShelfMark(note.text.slice(title.start, title.end)))
    return undefined;
  return isSure && !isPlace && title.end > title.start && isSet
    ? { how: 'plain', byline, title, end: title.end }
    : undefined;
}

/** A few words, all with a capital except the shortest. */
function isCapitalised(words: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}’'-]*(?: (?:\p{Lu}[\p{L}\p{M}’'-]*|\p{Ll}{1,4})){0,8}$/u.test(words);
}

function isOnlyPlace({ item, addresses, names, gloss }: Draft): boolean {
  const others = Object.keys(item).filter((key) => key !== 'volume');
  return [others, addresses, names].every(({ length }) => length === 0) && !gloss;
}

function itemOf(note: MaskedText, { byline, title }: FoundTitle): Repeat['item'] {
  const { title: words } = readTitle(note, title);
  return { ...(byline ? { author: byline.names } : {}), ...(words ? { title: words } : {}) };
}
