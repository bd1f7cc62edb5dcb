import { anyMonthPattern } from '../../../base/month-names.ts';
import { monthNamePattern } from '../../../base/months.ts';
import type { Range } from '../../../base/range.ts';
import { type Draft, emptyDraft, firstRead, type NameElement, type Reader } from './model.ts';
import { DETAIL_READERS } from './detail-readers.ts';
import { type Enclosure, MASK, type MaskedText } from './masked-text.ts';
import { isAcronym } from './names.ts';
import { readParenthesis } from './parenthesis.ts';
import { overlappingRanges } from './overlapping-ranges.ts';

/**
 * Reads the details of a source after its title: outlet or publisher, date, volume, pages, addresses.
 *
 * @returns undefined if the words are prose
 */
export function readDetails(note: MaskedText, range: Range): Draft | undefined {
  const draft = readBehindTitle(note, range);
  return draft.isDoubtful ? undefined : draft;
}

/**
 * Like {@link readDetails}, if the byline before the title may distinguish a source from prose.
 *
 * @param titled how the title is marked
 */
export function readBehindTitle(whole: MaskedText, { start, end }: Range, titled?: Draft['titled']): Draft {
  // No reader needs the text after the range.
  const note = { ...whole, text: whole.text.slice(0, end), masked: whole.masked.slice(0, end) };
  const draft = emptyDraft(titled);
  const readers: Reader[] = [readEnclosure(start), ...DETAIL_READERS, readEmphasised];
  for (let at = skipCommas(note.masked, start, end); at < end; at = skipCommas(note.masked, at, end)) {
    const next = firstRead(readers, note, at, draft);
    if (next !== undefined && next > at) at = Math.min(next, end);
    else {
      const element = elementAt(note, at, end);
      if (!takeName(note, element, draft)) {
        draft.isDoubtful ||= isBlank(draft);
        const enclosed = note.masked.slice(at, element.end).indexOf(MASK.parenthesis);
        if (enclosed > 0) element.end = at + enclosed;
        draft.unread.push({ start: at, end: element.end });
      }
      at = element.end;
    }
  }
  return draft;
}

function skipCommas(masked: string, at: number, end: number): number {
  let next = at;
  while (next < end && /[\s,.:;”"″’]/.test(masked.charAt(next))) next++;
  return next;
}

function readEnclosure(titleEnd: number): Reader {
  return (note, at, draft) => {
    const enclosure = note.enclosures.get(at);
    if (!enclosure) return undefined;
    const inner = note.text.slice(enclosure.inner.start, enclosure.inner.end);
    const isFirst = /^[\s,.]*$/.test(note.masked.slice(titleEnd, at));
    if (enclosure.kind === 'address') draft.addresses.push(enclosure);
    else if (enclosure.kind === 'bracket' || enclosure.kind === 'parenthesis') {
      const addresses = overlappingRanges(note.addresses, enclosure.inner);
      draft.addresses.push(...addresses);
      const words = addresses.length > 0 ? wordsBeside(note, enclosure.inner, addresses) : inner;
      const unread = words === '' ? undefined : readParenthesis(inner, draft, isFirst);
      if (unread && isFirst && isAll(unread, inner)) draft.gloss = { start: at, end: enclosure.end, words: inner };
      else if (unread) draft.unread.push(withSigns(enclosure, unread));
    } else if (enclosure.kind === 'quotation') draft.unread.push({ start: at, end: enclosure.end });
    return enclosure.end;
  };
}

/** The words beside addresses in parentheses, without those that only introduce an address. */
function wordsBeside({ text }: MaskedText, { start, end }: Range, addresses: readonly Range[]): string {
  const last = addresses.at(-1)?.end ?? start;
  const before = text.slice(start, addresses[0]?.start ?? end);
  const rest = before.replace(/^\s*(?:available |archived |online )?(?:at|here|from|via|url|link)?:?\s*$/i, '');
  return (rest + text.slice(last, end)).replace(/[\s.,;<>]+/g, ' ').trim();
}

/** The unread part of a parenthesis: with its brackets, if nothing was read. */
function withSigns({ start, end, inner }: Enclosure, unread: Range): Range {
  const isWhole = unread.start === 0 && unread.end === inner.end - inner.start;
  return isWhole ? { start, end } : { start: inner.start + unread.start, end: inner.start + unread.end };
}

function isAll({ start, end }: Range, inner: string): boolean {
  return start === 0 && end === inner.length;
}

const readEmphasised: Reader = ({ text, emphasis }, at, draft) => {
  const [range] = overlappingRanges(emphasis, { start: at, end: at + 1 }).filter(({ end }) => end > at + 1);
  if (!range) return undefined;
  const name = text.slice(at, range.end).replace(/[\s,.]+$/, '');
  if (draft.titled === 'emphasised' && draft.item.volume && draft.names.length === 0)
    draft.item['volume-title'] ??= name;
  else draft.names.push({ start: at, end: at + name.length, name, emphasised: true, italic: true });
  return range.end;
};

/** Reads the words up to the next comma or address. */
function elementAt({ masked }: MaskedText, start: number, end: number): Range {
  const match = BOUNDARY.exec(masked.slice(start, end));
  return { start, end: match && match.index > 0 ? start + match.index : end };
}

const DATE = `(?:(?:\\d{1,2} )?${monthNamePattern}\\.? \\d|\\d{1,2}(?:er|\\.|º)? (?:de )?${anyMonthPattern} )`;
const BOUNDARY = new RegExp(`,(?!\\d)|;|\\s(?=${DATE})|${MASK.address}|${MASK.archive}|${MASK.quotation}`, 'u');

function takeName(note: MaskedText, { start, end }: Range, draft: Draft): boolean {
  const masked = note.masked.slice(start, end);
  const behind = masked.indexOf(MASK.parenthesis);
  const printed = note.text.slice(start, behind === -1 ? end : start + behind).replace(/[\s.]+$/, '');
  // A name after the imprint is not the publisher.
  if (!isNameLike(printed) || draft.item.publisher) return false;
  const element: NameElement = { start, end: start + printed.length, name: printed, emphasised: false };
  draft.names.push(element);
  if (behind === -1) return true;
  const enclosure = note.enclosures.get(start + behind);
  const inner = enclosure ? note.text.slice(enclosure.inner.start, enclosure.inner.end) : '';
  const unread = isAcronym(inner) ? undefined : readParenthesis(inner, draft, false);
  if (isAcronym(inner)) element.short = inner;
  if (enclosure && unread) draft.unread.push(withSigns(enclosure, unread));
  const rest = { start: enclosure?.end ?? end, end };
  if (/[\p{L}\p{N}]/u.test(note.text.slice(rest.start, end))) draft.unread.push(rest);
  return true;
}

const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/iu;

/** Parts of a source: “Booklet 2”, “Annex B”. */
const PART =
  /^(?:act|annex|appendix|article|book (?=[ivxl\d])|booklet|canto|chapter|entry|essay|figure|item|lecture|letter|map|part|plate|scene|section|table|volume)\b(?!es)/iu;

/** Unlike prose, names of outlets begin with a capital, or soon have one, and have few words in lower case. */
function isNameLike(words: string): boolean {
  if (DOMAIN.test(words) || /^\d+\p{L}{2,}$/u.test(words)) return true;
  if (PART.test(words)) return false;
  const all = words.split(/\s+/);
  const lower = all.filter((word) => /^\p{Ll}{4,}/u.test(word) && !/\p{Lu}/u.test(word)).length;
  return all.length <= 14 && lower <= 2 && /^\S*[\p{Lu}\p{Lo}]|^(?:the|an?) \S*\p{Lu}/u.test(words);
}

function isBlank({ item, addresses, names, locator }: Draft): boolean {
  return Object.keys(item).length === 0 && addresses.length === 0 && names.length === 0 && !locator;
}
