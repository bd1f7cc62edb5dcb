import type { NotePart, Range, Remark } from '../citation.ts';
import { readLeadIn } from './lead-in.ts';
import { looksLikeSource } from './looks-like-source.ts';
import { archiveRemarksIn, type Enclosure, enclosuresIn, type MaskedText, maskPart } from './masked-text.ts';
import { citationOf, readCitation, type ReadingContext } from './read-citation.ts';
import { readInterview } from './read-interview.ts';
import { readRepeat } from './read-repeat.ts';
import { splitNote } from './split-note.ts';
import { stretchesIn } from './stretches.ts';

/** Reads one statement of a note: a repeat, a citation, or prose. The parts together are the whole statement. */
export function readStatement(note: MaskedText, range: Range, context: ReadingContext): NotePart[] {
  const { start, words: leadIn } = readLeadIn(note, range);
  const own = { start, end: endOf(note, start, range.end) };
  const lead = leadIn === undefined ? {} : { leadIn };
  const repeat = readRepeat(note, own);
  if (repeat) return [{ type: 'repeat', ...range, ...repeat, ...lead }];
  const citation = readInterview(note, own, context) ?? readCitation(note, own, context);
  if (citation) return [{ type: 'citation', ...range, ...citation, ...lead }];
  return readProse(note, range, start, context);
}

/** The end of a statement's words, without what separates it from the next. */
function endOf({ masked }: MaskedText, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s;]/.test(masked.charAt(last - 1))) last--;
  return last;
}

/**
 * Prose may give an address, or cite in parentheses: “… was shown here: https://…”, “… (see Author, “Title,” …)”. What
 * stands around it is a remark.
 */
function readProse(note: MaskedText, range: Range, from: number, context: ReadingContext): NotePart[] {
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
    if (at > done) parts.push(remark(note, { start: done, end: at }));
    done = endOfPunctuation(note, enclosure.end, range.end);
    // The first takes in the sign that opens the parenthesis, the last the one that closes it.
    parts.push(
      ...found.map((part, index) => ({
        ...part,
        start: index === 0 ? at : part.start,
        end: index === found.length - 1 ? done : part.end,
      })),
    );
  }
  return done < range.end ? [...parts, remark(note, { start: done, end: range.end })] : parts;
}

/** Addresses, and the parentheses that may cite, in order. */
function embeddedIn(note: MaskedText, range: Range): Enclosure[] {
  const addresses = stretchesIn(note.addresses, range).filter(
    ({ start, end }) => start >= range.start && end <= range.end,
  );
  const parentheses = [...enclosuresIn(note, 'parenthesis', range)].filter(({ inner }) =>
    CITES.test(note.text.slice(inner.start, inner.start + 20)),
  );
  return [...addresses, ...parentheses].toSorted((a, b) => a.start - b.start);
}

const CITES = /^(?:see|cf\.|e\.g\.|for example|quoted in|ibid)\b/i;

function addressAlone(note: MaskedText, address: Enclosure, context: ReadingContext): NotePart[] {
  const end = endOfPunctuation(note, address.end, note.text.length);
  const own = { start: address.start, end };
  const draft = { item: {}, addresses: [address], names: [], unread: [] };
  return [{ type: 'citation', ...own, ...citationOf(note, own, context, draft) }];
}

/** What a parenthesis cites; nothing where any of it is prose. */
function cited(note: MaskedText, { inner }: Enclosure, context: ReadingContext): NotePart[] {
  const within = maskPart(note, inner);
  const parts = splitNote(within).flatMap((range) => readStatement(within, range, context));
  return parts.some(({ type }) => type === 'remark') ? [] : parts.map((part) => moved(part, inner.start));
}

function moved(part: NotePart, by: number): NotePart {
  const move = <R extends Range>(range: R): R => ({ ...range, start: range.start + by, end: range.end + by });
  const common = { unread: part.unread.map(move), archive: part.archive.map(move) };
  return part.type === 'citation'
    ? { ...move(part), ...common, addresses: part.addresses.map(move) }
    : { ...move(part), ...common };
}

/** Where the punctuation and the archive's remarks behind a place end. */
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

function remark(note: MaskedText, range: Range): Remark {
  const unread = looksLikeSource(note, range) ? [range] : [];
  return { type: 'remark', ...range, unread, archive: archiveRemarksIn(note, range) };
}
