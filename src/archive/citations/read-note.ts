import { markedText } from '../../markdown/marked-text.ts';
import type { Note } from '../../markdown/parsed-article.ts';
import type { Outlet } from '../../schemas/outlet.ts';
import type { NoteKind, NotePart, Range, ReadNote, Remark } from './citation.ts';
import { readLeadIn } from './lead-in.ts';
import { archiveRemarksIn, MASK, type MaskedText, maskText } from './masked-text.ts';
import { outletsByName } from './outlet-of.ts';
import { citationOf, readCitation, type ReadingContext } from './read-citation.ts';
import { readInterview } from './read-interview.ts';
import { readRepeat } from './read-repeat.ts';
import { splitNote } from './split-note.ts';
import { looksLikeSource } from './looks-like-source.ts';

/**
 * Prepares a function that reads notes: what each cites, repeats and says.
 *
 * @param language of the notes' own prose, in which they translate titles
 */
export function noteReader(
  outlets: ReadonlyMap<string, Outlet>,
  language = 'en',
): (note: Pick<Note, 'content'>) => ReadNote {
  const languageOf = (id: string) => outlets.get(id)?.language;
  const context: ReadingContext = { language, outletOf: outletsByName(outlets), languageOf };
  return (note) => {
    const masked = maskText(markedText(note));
    const parts = joinRemarks(splitNote(masked).flatMap((range) => readStatement(masked, range, context)));
    return { kind: kindOf(parts), parts };
  };
}

function readStatement(note: MaskedText, range: Range, context: ReadingContext): NotePart[] {
  const { start, words: leadIn } = readLeadIn(note, range);
  const own = { start, end: endOf(note, start, range.end) };
  const lead = leadIn === undefined ? {} : { leadIn };
  const repeat = readRepeat(note, own);
  if (repeat) return [{ type: 'repeat', ...range, ...repeat, ...lead }];
  const citation = readInterview(note, own, context) ?? readCitation(note, own, context);
  if (citation) return [{ type: 'citation', ...range, ...citation, ...lead }];
  return readProse(note, range, own.start, context);
}

/** Prose that gives an address: what leads to it is a remark, and the address a citation of little else. */
function readProse(note: MaskedText, range: Range, from: number, context: ReadingContext): NotePart[] {
  const at = note.masked.indexOf(MASK.address, from);
  const address = at === -1 || at >= range.end ? undefined : note.enclosures.get(at);
  if (!address) return [remark(note, range)];
  const isAlone = note.masked.slice(from, at).trim() === '';
  const before = isAlone ? [] : [remark(note, { start: range.start, end: at })];
  const rest = endOfAddress(note, address.end, range.end);
  const own = { start: isAlone ? range.start : at, end: rest };
  const draft = { item: {}, addresses: [address], names: [], unread: [] };
  const citation: NotePart = { type: 'citation', ...own, ...citationOf(note, own, context, draft) };
  return [
    ...before,
    citation,
    ...(rest < range.end ? readProse(note, { start: rest, end: range.end }, rest, context) : []),
  ];
}

/** Where the punctuation and the archive's remarks behind an address end, or the range when nothing else is in it. */
function endOfAddress({ masked, enclosures }: MaskedText, from: number, end: number): number {
  let at = from;
  for (let next = enclosures.get(at); at < end; next = enclosures.get(at)) {
    if (next?.kind === 'archive') at = next.end;
    else if (/[\s.,;:]/.test(masked.charAt(at))) at++;
    else break;
  }
  return at;
}

function remark(note: MaskedText, range: Range): Remark {
  const unread = looksLikeSource(note, range) ? [range] : [];
  return { type: 'remark', ...range, unread, archive: archiveRemarksIn(note, range) };
}

/** The end of a statement's words, without what separates it from the next. */
function endOf({ masked }: MaskedText, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s;]/.test(masked.charAt(last - 1))) last--;
  return last;
}

/** Remarks that follow each other are one; so is what holds no letter with the part before it. */
function joinRemarks(parts: readonly NotePart[]): NotePart[] {
  const result: NotePart[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (part.type !== 'remark' || before?.type !== 'remark') result.push(part);
    else {
      const { unread, archive } = before;
      const joined = { unread: [...unread, ...part.unread], archive: [...archive, ...part.archive] };
      result[result.length - 1] = { ...before, ...joined, end: part.end };
    }
  }
  return result;
}

function kindOf(parts: readonly NotePart[]): NoteKind {
  const has = (type: NotePart['type']) => parts.some((part) => part.type === type);
  if (!has('citation') && !has('repeat')) return 'explanatory';
  if (has('remark')) return 'mixed';
  return has('citation') ? 'source' : 'repeat';
}
