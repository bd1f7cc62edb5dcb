import type { Citation, NotePart, Prose, Repeat } from '../citation.ts';
import type { Range } from '../../../base/range.ts';
import { isArabic, readArabic } from './arabic/read-arabic.ts';
import { emptyDraft } from './model.ts';
import { readLeadIn } from './lead-in.ts';
import { looksLikeSource } from './looks-like-source.ts';
import { archiveRemarksIn, type Enclosure, enclosuresIn, type MaskedText, maskPart } from './masked-text.ts';
import { citationOf, readCitation, type ReadingContext } from './read-citation.ts';
import { readArchival } from './read-archival.ts';
import { readEntry } from './read-entry.ts';
import { readInterview } from './read-interview.ts';
import { readRepeat } from './read-repeat.ts';
import { sourcesInProse, tailsOf } from './source-in-prose.ts';
import { splitNote } from './split-note.ts';
import { overlappingRanges } from './overlapping-ranges.ts';

/** Reads one segment of a note: a repeat, a citation, or prose. The parts cover the whole segment. */
export function readSegment(note: MaskedText, range: Range, context: ReadingContext): NotePart[] {
  const { start, words: leadIn } = readLeadIn(note, range);
  const own = { start, end: endOf(note, start, range.end) };
  const whole = readPointing(note, own, context);
  if (whole && whole.unread.length === 0) return [placed(whole, range, leadIn)];
  for (const tail of tailsOf(note, own)) {
    const head = readPointing(note, { start, end: endOf(note, start, tail) }, context);
    if (!head || !isSure(head)) continue;
    const part = placed(head, { start: range.start, end: tail }, leadIn);
    return [part, ...readProse(note, { start: tail, end: range.end }, tail, context)];
  }
  return whole ? [placed(whole, range, leadIn)] : readProse(note, range, start, context);
}

type Pointing = Omit<Citation, 'start' | 'end' | 'leadIn'> | Omit<Repeat, 'start' | 'end' | 'leadIn'>;

/** Reads words that are only a citation or a repeat. */
function readPointing(note: MaskedText, range: Range, context: ReadingContext): Pointing | undefined {
  if (isArabic(note, range)) return readArabic(note, range, context);
  const kept = readArchival(withCommas(note, range), range);
  if (kept) return { type: 'citation', ...kept };
  const entry = readEntry(note, range, context);
  if (entry) return entry;
  const repeat = readRepeat(note, range);
  if (repeat) return { type: 'repeat', ...repeat };
  const citation = readInterview(note, range, context) ?? readCitation(note, range, context);
  return citation && { type: 'citation', ...citation };
}

/** “РГАСПИ. Ф. 17. Оп. 3” as “РГАСПИ, Ф. 17, Оп. 3”: Russian notes may separate shelf marks by full stops. */
function withCommas(note: MaskedText, { start, end }: Range): MaskedText {
  const words = note.masked.slice(start, end);
  if (!FOND.test(words)) return note;
  const masked = note.masked.slice(0, start) + words.replace(BEFORE_MARK, ',') + note.masked.slice(end);
  return { ...note, masked };
}
const FOND = /\. Ф\. ?(?:\p{Lu}{1,2}-)?\d/u;
const BEFORE_MARK = /\.(?= (?:Ф|Оп|Д|Ед\. ?хр|К|П|Л)\. ?(?:\p{Lu}{1,2}-)?\d)/gu;

function placed(part: Pointing, range: Range, leadIn: string | undefined): NotePart {
  return { ...part, ...range, ...(leadIn === undefined ? {} : { leadIn }) };
}

/** Whether words beside prose are certainly a source: a title with an imprint, or a short title with its page. */
function isSure(part: Pointing | NotePart): boolean {
  if (part.type === 'prose' || part.unread.length > 0) return false;
  if (part.type === 'repeat') {
    const { form, item, locator } = part;
    return form !== 'short' || (locator !== undefined && (item.title !== undefined || item.author !== undefined));
  }
  const { title, issued, publisher, archive_location: kept } = part.item;
  return kept !== undefined || (title !== undefined && (issued ?? publisher) !== undefined);
}

/** The end of a segment's words, without what separates it from the next. */
function endOf({ masked }: MaskedText, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s;]/.test(masked.charAt(last - 1))) last--;
  return last;
}

/**
 * Prose may contain an address, or a citation in parentheses: “… was shown here: https://…”, “… (see Author, “Title,”
 * …)”. The words around it are prose.
 */
function readProse(note: MaskedText, range: Range, from: number, context: ReadingContext): NotePart[] {
  const within = readSourceWithin(note, { start: from, end: range.end }, context);
  if (within) return [proseOf(note, { start: range.start, end: within.start }), ...within.parts];
  const parts: NotePart[] = [];
  let done = range.start;
  for (const enclosure of embeddedIn(note, { start: from, end: range.end })) {
    if (enclosure.start < done) continue;
    const found =
      enclosure.kind === 'address' ? addressAlone(note, enclosure, context) : cited(note, enclosure, context);
    const [first] = found;
    if (!first) continue;
    const isFirst = note.masked.slice(Math.max(done, from), enclosure.start).trim() === '';
    const at = isFirst ? done : enclosure.start;
    if (at > done) parts.push(proseOf(note, { start: done, end: at }));
    done = endOfPunctuation(note, enclosure.end, range.end);
    // The first part includes the opening parenthesis, the last the closing one.
    parts.push(
      ...found.map((part, index) => ({
        ...part,
        start: index === 0 ? at : part.start,
        end: index === found.length - 1 ? done : part.end,
      })),
    );
  }
  return done < range.end ? [...parts, proseOf(note, { start: done, end: range.end })] : parts;
}

/** The first source after prose, and the words after it. */
function readSourceWithin(
  note: MaskedText,
  range: Range,
  context: ReadingContext,
): { start: number; parts: NotePart[] } | undefined {
  for (const start of sourcesInProse(note, range)) {
    if (start <= range.start) continue;
    const { start: from } = readLeadIn(note, { start, end: range.end });
    const ends = [range.end, ...tailsOf(note, { start: from, end: range.end })];
    for (const end of ends) {
      const part = readPointing(note, { start: from, end: endOf(note, from, end) }, context);
      if (!part || !isSure(part)) continue;
      return { start, parts: readSegment(note, { start, end: range.end }, context) };
    }
  }
  return undefined;
}

/** Addresses, and parentheses that may contain citations, in order. */
function embeddedIn(note: MaskedText, range: Range): Enclosure[] {
  const addresses = overlappingRanges(note.addresses, range).filter(
    ({ start, end }) => start >= range.start && end <= range.end,
  );
  const parentheses = [...enclosuresIn(note, 'parenthesis', range)].filter(
    ({ inner }) => CITES.test(note.text.slice(inner.start, inner.start + 20)) || isTitleAt(note, inner.start),
  );
  return [...addresses, ...parentheses].toSorted((a, b) => a.start - b.start);
}

/** “… (*Title*, 45)” */
function isTitleAt({ emphasis, text }: MaskedText, at: number): boolean {
  const [title] = overlappingRanges(emphasis, { start: at, end: at + 1 });
  return title?.start === at && /^,? (?:pp?\. ?)?\d/.test(text.slice(title.end, title.end + 8));
}

const CITES = /^(?:see|cf\.|e\.g\.|for example|quoted in|ibid)\b/i;

function addressAlone(note: MaskedText, address: Enclosure, context: ReadingContext): NotePart[] {
  const end = endOfPunctuation(note, address.end, note.text.length);
  const own = { start: address.start, end };
  const draft = { ...emptyDraft(), addresses: [address] };
  return [{ type: 'citation', ...own, ...citationOf(note, own, context, draft) }];
}

/** The citations in a parenthesis; none if any of it is prose. */
function cited(note: MaskedText, { inner }: Enclosure, context: ReadingContext): NotePart[] {
  const within = maskPart(note, inner);
  const parts = splitNote(within).flatMap((range) => readSegment(within, range, context));
  return parts.some(({ type }) => type === 'prose') ? [] : parts.map((part) => moved(part, inner.start));
}

function moved(part: NotePart, by: number): NotePart {
  const move = <R extends Range>(range: R): R => ({ ...range, start: range.start + by, end: range.end + by });
  const common = { unread: part.unread.map(move), archive: part.archive.map(move) };
  return part.type === 'citation'
    ? { ...move(part), ...common, addresses: part.addresses.map(move) }
    : { ...move(part), ...common };
}

/** The end of the punctuation and the archive's remarks after an offset. */
function endOfPunctuation({ masked, enclosures }: MaskedText, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const next = enclosures.get(at);
    if (next?.kind === 'archive') at = next.end;
    else if (/[\s.,;:]/.test(masked.charAt(at))) at++;
    else break;
  }
  return Math.min(at, end);
}

function proseOf(note: MaskedText, range: Range): Prose {
  const unread = looksLikeSource(note, range) ? [range] : [];
  return { type: 'prose', ...range, unread, archive: archiveRemarksIn(note, range) };
}
