import type { Range } from '../../../base/range.ts';
import { archiveRemarksIn, type MaskedText } from './masked-text.ts';
import { holdsShelfMark, isCollection, isShelfMark, isOffice, isRepository } from './shelf-marks.ts';
import { citedAddresses } from './cited-addresses.ts';
import type { CslItem } from '../csl.ts';
import { dateAt } from './dates-in-notes.ts';
import { type Draft, emptyDraft } from './model.ts';
import { mayBeTown } from './imprint.ts';
import { readLabelledLocator, readLeaves } from './locators.ts';
import { readNames } from './names.ts';
import type { ReadCitation } from './read-citation.ts';
import { tidyTitle } from './title.ts';
import { patternFor } from './words/any-language.ts';

/**
 * Reads a citation of archival material: the archive, the shelf marks and the document. The archive is first or last.
 *
 * `TNA, FO 371/12345, Smith to Jones, 3 May 1919`, `RGASPI, f. 17, op. 3, d. 45, l. 6`, `Minutes, 4 May 1902, box 7,
 * Marsh County Historical Society`; and, without an archive, `Smith to Jones, 3 May 1919`
 */
export function readArchival(note: MaskedText, range: Range): ReadCitation | undefined {
  if (range.end - range.start > LONGEST) return undefined;
  const words = note.masked.slice(range.start, range.end);
  const isKept = holdsShelfMark(words);
  if ((!isKept && !LETTER.test(words)) || POINTS_BACK.test(words)) return undefined;
  const draft = emptyDraft();
  const elements = elementsOf(note, range, draft);
  if (elements.some(({ kind, words: each }) => kind === 'words' && PROSE.test(each))) return undefined;
  const item = isKept ? keptItem(elements) : letterAlone(elements, draft);
  if (!item) return undefined;
  const unread = [...draft.unread, ...elements.filter(({ kind }) => kind === 'unread')];
  const addresses = citedAddresses(note, range);
  const [first] = addresses;
  return {
    item: { ...item, ...draft.item, ...(first ? { URL: first.href } : {}) },
    locator: draft.locator,
    addresses,
    archive: archiveRemarksIn(note, range),
    complete: unread.length === 0,
    unread: unread.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start),
  };
}

const LONGEST = 500;
const POINTS_BACK =
  /^(?:ib[ií]d|idem|id\.|ebd\.|ebenda|ivi|tamże|там же)|\b(?:op|loc)\. ?cit\b|\b(?:supra|nn?\.|notes?) ?\d/iu;
const LETTER = /^\p{Lu}[^,]{1,60} to (?:the )?(?:his |her |their )?[\p{L}][^,]{1,60}, [^,]*\d/u;
const PROSE = new RegExp(
  `^(?!(?:draft |secret |confidential )?(?:memorandum|minutes?|letter|telegram|report|note|des?patch|dispatch|record|draft|fondo?s?|secci[oó]n|serie)\\b|${patternFor('documents')}(?!\\p{L})|\\p{Ll}+ \\d)\\p{Ll}|${String.raw`\b(?:was|were|is|are|had|has|have|did|does|kept|wrote|said|says|show|shows|lists?|refers?|see|according|this|these|which|who|that)\b|(?:\S+ ){14}`}`,
  'u',
);

interface Element extends Range {
  kind: 'mark' | 'letter' | 'title' | 'words' | 'unread' | 'date';
  words: string;
}

/** Divides the words at commas; dates, leaves and pages go into the draft. */
function elementsOf({ text, masked, enclosures, ...rest }: MaskedText, range: Range, draft: Draft): Element[] {
  const note = { text: text.slice(0, range.end), masked: masked.slice(0, range.end), enclosures, ...rest };
  const elements: Element[] = [];
  const hasFile = /\b(?:d|delo|д|дело)\.? ?\d/iu.test(masked.slice(range.start, range.end));
  for (let at = skip(masked, range.start, range.end); at < range.end; at = skip(masked, at, range.end)) {
    const enclosure = enclosures.get(at);
    if (enclosure) {
      if (enclosure.kind === 'quotation') {
        elements.push({
          ...enclosure.inner,
          kind: 'title',
          words: tidyTitle(text.slice(enclosure.inner.start, enclosure.inner.end)),
        });
      } else if (enclosure.kind === 'parenthesis') {
        const { start, end } = enclosure.inner;
        const element = takeParenthesis(text.slice(start, end), { start: enclosure.start, end: enclosure.end }, draft);
        if (element) elements.push(element);
      } else if (enclosure.kind === 'bracket') draft.unread.push(enclosure);
      at = enclosure.end;
      continue;
    }
    const date = draft.item.issued ? undefined : dateAt(masked, at);
    if (date) {
      draft.item.issued = date.value;
      elements.push({ start: at, end: at + date.length, kind: 'date', words: '' });
      at += date.length;
      continue;
    }
    const next = /[,:]\s|[;\uE000-\uE004]|\s(?=(?:f|fond|ф)\.? ?(?:\p{Lu}{1,2}-)?\d)/u.exec(
      masked.slice(at, range.end),
    );
    const end = next ? at + Math.max(next.index, 1) : range.end;
    const words = masked.slice(at, end).replace(/[\s.,:]+$/u, '');
    const isBinder = hasFile && /^[pп]\. ?\d/u.test(words);
    const located =
      isBinder || isShelfMark(words)
        ? undefined
        : (readLeaves(note, at, draft) ?? readLabelledLocator(note, at, draft));
    if (located !== undefined) {
      at = located;
      continue;
    }
    elements.push({ start: at, end: at + words.length, kind: kindOf(words), words });
    at = end;
  }
  return elements;
}

function skip(masked: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s,.;:”"]/.test(masked.charAt(at))) at++;
  return at;
}

function kindOf(words: string): Element['kind'] {
  if (isShelfMark(words)) return 'mark';
  return /^\p{Lu}.* to (?:\p{Lu}|the |his |her |their )/u.test(words) &&
    !/^(?:Letters?|Notes?|Telegrams?|Report|Reply|Address|Appeal)\b/u.test(words)
    ? 'letter'
    : 'words';
}

/** “(TNA)” and “(hereafter TNA)” abbreviate the name before; parentheses can also have a date. */
function takeParenthesis(words: string, range: Range, draft: Draft): Element | undefined {
  const date = draft.item.issued ? undefined : dateAt(words, 0);
  const described = /^([^,]{3,80}), (.+)$/u.exec(words);
  const dated = described?.[2] === undefined || draft.item.issued ? undefined : dateAt(described[2], 0);
  if (date?.length === words.length) draft.item.issued = date.value;
  else if (described?.[1] && dated && dated.length === described[2]?.length) {
    draft.item.issued = dated.value;
    return { ...range, kind: kindOf(described[1]) === 'letter' ? 'letter' : 'title', words: described[1] };
  } else if (!/^(?:(?:hereafter|hereinafter|henceforth):? )?[\p{Lu}][\p{L} .]{1,20}$/iu.test(words))
    draft.unread.push(range);
  return undefined;
}

/** Assigns the elements before the shelf marks, between them and after them. */
function keptItem(elements: readonly Element[]): CslItem | undefined {
  const first = elements.findIndex(({ kind }) => kind === 'mark');
  const last = elements.findLastIndex(({ kind }) => kind === 'mark');
  if (first === -1) return undefined;
  const [head] = elements;
  const keptIn = elements.findIndex(({ kind, words }, at) => kind === 'words' && at > 0 && isRepository(words));
  const isDescribedFirst =
    head?.kind === 'letter' ||
    head?.kind === 'title' ||
    (head?.kind === 'words' && elements[1]?.kind === 'date' && first > 1) ||
    (head?.kind === 'words' && !isRepository(head.words) && keptIn !== -1);
  const keeper: string[] = [];
  const place: string[] = [];
  const item: CslItem = { type: 'document' };
  elements.forEach((element, index) => {
    const { kind, words } = element;
    const isCommon = kind === 'words';
    if (kind === 'date') return;
    if (kind === 'letter' || kind === 'title' || (isCommon && isDescribedFirst && index === 0)) {
      if (!takeTitle(item, element)) element.kind = 'unread';
      return;
    }
    // “Census of 1910, district 4, State Archives, box 33”
    if (isCommon && item.title !== undefined && index < keptIn && keptIn < first) {
      item.title += `, ${words}`;
      return;
    }
    const isTown = mayBeTown(words) && !isOffice(words) && (index < first ? place.length === 0 : isDescribedFirst);
    if (kind === 'mark' || (isCommon && (isCollection(words) || (index > first && index < last)))) place.push(words);
    else if (isCommon && keeper.length > 0 && isTown) keeper.push(words);
    else if (isCommon && keeper.length > 0 && index < first) place.push(words);
    else if (isCommon && keeper.length === 0 && (index < first || (isDescribedFirst && isRepository(words))))
      keeper.push(words);
    else if (!isCommon || !takeTitle(item, element)) element.kind = 'unread';
  });
  return { ...item, ...(keeper.length > 0 ? { archive: keeper.join(', ') } : {}), archive_location: place.join(', ') };
}

/** A letter without an archive: only sender, recipient and date. */
function letterAlone(elements: readonly Element[], { item: { issued } }: Draft): CslItem | undefined {
  const [letter, date, ...others] = elements;
  const item: CslItem = { type: 'document' };
  const isLetter = letter?.kind === 'letter' && date?.kind === 'date' && others.length === 0 && issued !== undefined;
  return isLetter && takeTitle(item, letter) && item.author ? item : undefined;
}

function takeTitle(item: CslItem, { kind, words }: Element): boolean {
  if (item.title !== undefined) return false;
  item.title = words;
  if (kind !== 'letter') return true;
  item.type = 'personal_communication';
  const author = readNames(words.slice(0, words.indexOf(' to ')))?.names;
  if (author) item.author = author;
  return true;
}
