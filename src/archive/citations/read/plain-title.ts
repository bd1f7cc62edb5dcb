import type { Range } from '../../../base/range.ts';
import { beginsWithShelfMark } from './shelf-marks.ts';
import { dateAt } from './dates-in-notes.ts';
import { emptyDraft, type FoundTitle } from './model.ts';
import { readLabelledLocator } from './locators.ts';
import { enclosuresIn, MASK, type MaskedText } from './masked-text.ts';
import { isInstitution, readNames } from './names.ts';
import { isImprint } from './parenthesis.ts';
import { overlappingRanges } from './overlapping-ranges.ts';

/**
 * Finds a title without quotation marks or italics: after a byline, and up to an imprint in parentheses, the number of
 * a document, a date, a page or an address.
 *
 * `U.S. Department of State, Country Reports (Washington: GPO, 2022), https://…` → the title is “Country Reports”
 */
export function findPlainTitle(note: MaskedText, range: Range): FoundTitle | undefined {
  const elements = elementsOf(note.masked, range);
  const imprint = imprintIn(note, range);
  const strong = elements.find(({ start }, index) => index > 0 && isParticular(note, start));
  const end = Math.min(imprint ?? range.end, strong?.start ?? range.end);
  if (!imprint && !strong) return undefined;

  const byline = bylineOf(note, elements, end);
  const title = trimmed(note.text, { start: byline?.end ?? range.start, end });
  if (!isTitle(note, title) || beginsWithShelfMark(note.text.slice(title.start, title.end))) return undefined;
  if (byline ? !isSupported(note, range, byline.isInstitution, imprint) : imprint === undefined) return undefined;
  return { how: 'plain', byline: byline?.names, title, end };
}

/** Whether words look like a title: in italics, in another language, with a translation, or with capitals. */
export function isTitle({ text, emphasis, languages }: MaskedText, { start, end }: Range): boolean {
  const words = text.slice(start, end);
  if (words.length < 4 || !/^[\p{Lu}\p{N}]/u.test(words)) return false;
  const around = [...overlappingRanges(emphasis, { start, end }), ...overlappingRanges(languages, { start, end })];
  const isSetApart = around.some((each) => each.start <= start && each.end > (start + end) / 2);
  if (isSetApart || /\S\s*\[[^\]]{3,300}\]$/u.test(words)) return true;
  const long = words.match(/(?<![\p{L}\p{M}’'-])\p{L}[\p{L}\p{M}’'-]{3,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isNumbered = /\d/.test(words) && long.length === 1;
  return (long.length >= 2 || isNumbered) && capital / long.length >= 0.7;
}

function elementsOf(masked: string, { start, end }: Range): Range[] {
  const result: Range[] = [];
  let from = start;
  for (const { index } of masked.slice(start, end).matchAll(/,\s+|\s+(?=\uE001)/gu)) {
    result.push({ start: from, end: start + index });
    from = start + index + (/^,?\s*/.exec(masked.slice(start + index, start + index + 4))?.[0].length ?? 0);
  }
  return [...result, { start: from, end }];
}

/** The offset of the first imprint: “(London: Hurst, 2019)”, “(June 1, 2021)”. */
function imprintIn(note: MaskedText, range: Range): number | undefined {
  const { text, masked } = note;
  for (const { start, end, inner } of enclosuresIn(note, 'parenthesis', range)) {
    const words = text.slice(inner.start, inner.end);
    // “Resolutions 1267 (1999), 1989 (2011) …”: years of numbered documents, not an imprint.
    const isOfNumber = /^\d{4}$/.test(words) && /\d\s*$/.test(masked.slice(Math.max(0, start - 3), start));
    const isOver = /^\s*(?:$|[,.;:]|\uE001|\uE004)/u.test(masked.slice(end, Math.min(range.end, end + 3)));
    if (start > range.start && isOver && !isOfNumber && isImprint(words)) return start;
  }
  return undefined;
}

const SYMBOL = /^(?:UN Doc\.? |U\.N\. Doc\.? )?[AES](?:\/[A-Z]{1,8})*\/\d/u;

/** “trans. A. Author”, “2nd ed.”, “Europe Report No. 245” */
const CONTRIBUTION =
  /^(?:trans\.|translated by|eds?\.|edited by|vol\. \d|\d{1,2}(?:st|nd|rd|th) ed|rev\. ed|(?:\p{Lu}\p{L}+ ){0,3}(?:Report|Paper|Briefing) No|(?:[A-Z]{2,4}-?\d{3,6}|[A-Z]\d{4,6})(?=[\s,.]))/u;

function isParticular(note: MaskedText, at: number): boolean {
  const words = note.masked.slice(at, at + 40);
  if (words.startsWith(MASK.address) || SYMBOL.test(words) || CONTRIBUTION.test(words)) return true;
  const draft = emptyDraft();
  const date = dateAt(note.masked, at);
  const isDate =
    date !== undefined && /^\s*(?:$|[,.;]|\uE001)/u.test(note.masked.slice(at + date.length, at + date.length + 3));
  return isDate || readLabelledLocator(note, at, draft) !== undefined;
}

function bylineOf(
  { text }: MaskedText,
  elements: readonly Range[],
  titleEnd: number,
): { names: NonNullable<FoundTitle['byline']>; end: number; isInstitution: boolean } | undefined {
  const [first] = elements;
  if (!first) return undefined;
  for (let count = 1; count <= Math.min(6, elements.length - 1); count++) {
    const last = elements[count - 1];
    const next = elements[count];
    if (!last || !next || next.start >= titleEnd) return undefined;
    const words = text.slice(first.start, last.end);
    const names = readNames(words);
    const goesOn = /^(?:and|&|eds?\.|trans\.) ?/u.test(text.slice(next.start, next.end));
    if (names && !goesOn) return { names, end: next.start, isInstitution: isInstitution(words) };
  }
  return undefined;
}

/** A plain title is accepted only with a feature of a source that prose does not have. */
function isSupported(note: MaskedText, { start, end }: Range, isOfInstitution: boolean, imprint?: number): boolean {
  const rest = note.masked.slice(start, end);
  return isOfInstitution || imprint !== undefined || rest.includes(MASK.address);
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const kept = words.replace(/[\s,:;]+$/, '').length;
  return { start: start + lead, end: Math.max(start + lead, start + kept) };
}
