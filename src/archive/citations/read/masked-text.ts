import type { TextWithMarkup } from '../../../markdown/text-with-markup.ts';
import type { ArchiveRemark } from '../citation.ts';
import type { Range } from '../../../base/range.ts';
import { plainDigits } from '../../../base/plain-digits.ts';
import { overlappingRanges } from './overlapping-ranges.ts';

/**
 * A note's text with all enclosures masked at equal length, so that commas, semicolons and full stops inside titles,
 * brackets and addresses are not read as those of the citation. Digits, commas and semicolons of the Arabic script are
 * those of ASCII in it.
 */
export interface MaskedText extends TextWithMarkup {
  /** Each character of an enclosure is replaced by the {@link MASK} of its kind. */
  masked: string;
  /** Sorted by start; none is inside another. */
  enclosures: ReadonlyMap<number, Enclosure>;
  /**
   * All addresses in order, also those in parentheses and words that are links, but not those in the archive's remarks.
   */
  addresses: readonly Enclosure[];
}

export interface Enclosure extends Range {
  kind: keyof typeof MASK;
  /** The range inside its delimiters. */
  inner: Range;
  href?: string | undefined;
}

/** Private-use characters. If a text has them, they are replaced by spaces in the masked text. */
export const MASK = {
  quotation: '\uE000',
  address: '\uE001',
  parenthesis: '\uE002',
  bracket: '\uE003',
  archive: '\uE004',
} as const;

/** Masks quotations, addresses, parentheses, brackets and the archive's own remarks, in one pass. */
export function maskText(marked: TextWithMarkup): MaskedText {
  const { text } = marked;
  const { printed: addresses, onWords } = addressesIn(marked);
  const partners = findPartners(text, addresses);
  const enclosures = new Map<number, Enclosure>();
  let masked = '';
  for (let index = 0; index < text.length;) {
    const enclosure = addresses.get(index) ?? enclosureAt(text, index, partners.get(index));
    if (enclosure) {
      enclosures.set(index, enclosure);
      masked += MASK[enclosure.kind].repeat(enclosure.end - index);
      index = enclosure.end;
    } else {
      const character = text.charAt(index++);
      masked += /[\uE000-\uE004]/.test(character) ? ' ' : (SIGNS.get(character) ?? character);
    }
  }
  const all = [...addresses.values(), ...onWords].filter(({ start }) => masked.charAt(start) !== MASK.archive);
  return { ...marked, masked: plainDigits(masked), enclosures, addresses: all.toSorted((a, b) => a.start - b.start) };
}

const SIGNS = new Map(Object.entries({ '،': ',', '؛': ';', '؟': '?' }));

/** A part of a note as a separate text: offsets begin at its start. */
export function maskPart({ text, links, languages, emphasis }: TextWithMarkup, { start, end }: Range): MaskedText {
  const within = <R extends Range>(stretches: readonly R[]) =>
    overlappingRanges(stretches, { start, end })
      .filter((each) => each.start >= start && each.end <= end)
      .map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
  return maskText({
    text: text.slice(start, end),
    links: within(links),
    languages: within(languages),
    emphasis: within(emphasis),
  });
}

/** The enclosures of one kind that begin within a range, in order. */
export function* enclosuresIn(
  { masked, enclosures }: MaskedText,
  kind: keyof typeof MASK,
  { start, end }: Range,
): Generator<Enclosure> {
  const words = masked.slice(start, end);
  for (let at = words.indexOf(MASK[kind]); at !== -1;) {
    const found = enclosures.get(start + at);
    if (!found) return;
    yield found;
    at = words.indexOf(MASK[kind], found.end - start);
  }
}

/** The archive's remarks within a range. */
export function archiveRemarksIn(note: MaskedText, range: Range): ArchiveRemark[] {
  return [...enclosuresIn(note, 'archive', range)].map(({ start, end, inner }) => {
    const words = note.text.slice(inner.start, inner.end).replace(/^archive:\s*/i, '');
    return { start, end, text: words.trim() };
  });
}

const BARE_ADDRESS = /\bhttps?:\/\/[^\s<>“”"«»]+/giu;

/** Printed addresses, and links on words (“[Title](https://…)”), whose words are not masked. */
function addressesIn({ text, links }: TextWithMarkup): { printed: Map<number, Enclosure>; onWords: Enclosure[] } {
  const printed = new Map<number, Enclosure>();
  const onWords: Enclosure[] = [];
  const linked = new Set<number>();
  for (const { start, end, href } of links) {
    const enclosure: Enclosure = { kind: 'address', start, end, inner: { start, end }, href };
    if (/^(?:https?:\/\/|www\.)\S*$/i.test(text.slice(start, end))) printed.set(start, enclosure);
    else onWords.push(enclosure);
    linked.add(start);
  }
  for (const match of text.matchAll(BARE_ADDRESS)) {
    const href = match[0].replace(/[.,;:!?)\]’']+$/, '');
    const range = { start: match.index, end: match.index + href.length };
    // An address that no browser can open is not one: a link to it would be broken.
    if (!linked.has(match.index) && URL.canParse(href))
      printed.set(match.index, { kind: 'address', ...range, inner: range, href });
  }
  return { printed, onWords };
}

function enclosureAt(text: string, start: number, close: number | undefined): Enclosure | undefined {
  if (close === undefined) return undefined;
  const inner = { start: start + 1, end: close };
  const end = close + 1;
  switch (text.charAt(start)) {
    case '(':
      return { kind: 'parenthesis', start, end, inner };
    case '[': {
      const isArchive = /^archive:/i.test(text.slice(inner.start, inner.start + 8));
      return { kind: isArchive ? 'archive' : 'bracket', start, end, inner };
    }
    default:
      return { kind: 'quotation', start, end, inner };
  }
}

const CLOSES = new Map(Object.entries({ ')': '(', ']': '[', '»': '«', '›': '‹' }));

/** Finds the closing sign of each opening sign. Quotation marks are paired whatever brackets are between them. */
function findPartners(text: string, addresses: ReadonlyMap<number, Enclosure>): Map<number, number> {
  const partners = new Map<number, number>();
  const open: Record<'(' | '[' | '«' | '»' | '‹' | '“' | '‘', number[]> = {
    ...{ '(': [], '[': [], '«': [], '»': [], '‹': [], '“': [], '‘': [] },
  };
  const close = (stack: number[], at: number) => {
    const start = stack.pop();
    if (start !== undefined) partners.set(start, at);
  };
  for (let index = 0; index < text.length; index++) {
    const address = addresses.get(index);
    if (address) {
      // A quotation that continues after an address was never closed.
      open['“'] = [];
      open['«'] = [];
      open['‘'] = [];
      index = address.end - 1;
      continue;
    }
    const character = text.charAt(index);
    if (character === '»' && opensReversed(text, index, open['«'].length)) open['»'].push(index);
    else if (character === '«' && open['»'].length > 0) close(open['»'], index);
    else if (character === '(' || character === '[' || character === '«' || character === '‹')
      open[character].push(index);
    else if (character === ')' || character === ']' || character === '»' || character === '›') {
      const opener = CLOSES.get(character);
      if (opener === '(' || opener === '[' || opener === '«' || opener === '‹') close(open[opener], index);
    } else if (/[“”„″"]/.test(character)) {
      const before = open['“'].at(-1);
      if (isOpening(text, index, before === undefined ? '' : text.charAt(before))) open['“'].push(index);
      else close(open['“'], index);
    } else if (/[‘’']/.test(character)) {
      if (opensSingle(text, index)) open['‘'].push(index);
      else if (closesSingle(text, index, open['‘'].length)) close(open['‘'], index);
    }
  }
  return partners;
}

/** »Titel«, as in German books. */
function opensReversed(text: string, index: number, opened: number): boolean {
  return opened === 0 && /^$|[\s([]/u.test(text.charAt(index - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(index + 1));
}

/** ‘ and a straight mark open before a word. If nothing closes them, they are dropped: “‘Abd”. */
function opensSingle(text: string, index: number): boolean {
  return (
    text.charAt(index) !== '’' &&
    /^$|[\s([—–-]|[“"]/u.test(text.charAt(index - 1)) &&
    /[^\s.,;:)]/u.test(text.charAt(index + 1))
  );
}

/**
 * An apostrophe closes before punctuation, a bracket or “in”: “‘The Poor’s Box’, Review”. Within a second pair it
 * closes at the end of any word.
 */
function closesSingle(text: string, index: number, depth: number): boolean {
  if (depth === 0 || text.charAt(index) === '‘') return false;
  if (depth > 1) return !/[\p{L}\p{N}]/u.test(text.charAt(index + 1));
  const behind = text.slice(index + 1, index + 6);
  return /^(?:$|[,;)\]]|[.?!:](?:\s|$)|\s*[([]|\s(?:in|ed)\b)/u.test(behind) || /^[.,?!]$/.test(text.charAt(index - 1));
}

/** “ opens, but closes a „; a straight mark opens before a word. */
function isOpening(text: string, index: number, lastOpened: string): boolean {
  switch (text.charAt(index)) {
    case '„':
      return true;
    case '“':
      return lastOpened !== '„';
    case '"':
      return /^$|[\s([/—–-]|[“"]/u.test(text.charAt(index - 1)) && /[^\s.,;:)]/u.test(text.charAt(index + 1));
    default:
      return false;
  }
}
