import type { Range } from '../../../base/range.ts';
import { findEntry } from './find-entry.ts';
import { readLeadIn } from './lead-in.ts';
import { MASK, type MaskedText } from './masked-text.ts';
import { readNames } from './names.ts';
import { overlappingRanges } from './overlapping-ranges.ts';
import { anyMonthPattern } from '../../../base/month-names.ts';
import { patternFor, patternOf, wordsFor } from './words/any-language.ts';
import { ar } from './words/ar.ts';

/**
 * Divides a note into segments: at semicolons and ends of sentences, outside of titles and brackets. A separator
 * belongs to the segment before it; the segments cover the whole text.
 *
 * `Prose. See “A; B,” Kun.uz, 2020; and ii) “C,” 2021.` → `Prose. `, `See “A; B,” Kun.uz, 2020; `, `and ii) “C,” 2021.`
 */
export function splitNote(note: MaskedText): Range[] {
  const { masked } = note;
  const inTitle = titlesIn(note);
  const result: Range[] = [];
  let start = 0;
  let entry = { start: -1, end: -1 };
  /** Whether an offset is within an entry whose elements end with full stops. */
  const inEntry = (at: number) => {
    if (entry.start !== start) {
      const from = readLeadIn(note, { start, end: masked.length }).start;
      entry = { start, end: findEntry(note, from)?.end ?? -1 };
    }
    return at < entry.end;
  };
  const cut = (end: number) => {
    if (masked.slice(start, end).trim() === '') return;
    result.push({ start, end });
    start = end;
  };
  for (const match of masked.matchAll(SEPARATOR)) {
    const after = match.index + match[0].length;
    if (inTitle(match.index) || endsByline(note, start, match.index)) continue;
    const isBreak = match[0].trim() === '';
    if (
      (match[0].startsWith(';') && !inEntry(match.index)) ||
      (isBreak &&
        !inEntry(match.index) &&
        (endsSentence(masked, match.index) || endsQuotation(note, start, match.index)))
    ) {
      cut(after);
    } else if (/^,? and/.test(match[0]) && joinsSources(masked, start, match.index)) cut(match.index);
    else if (joinsWorks(note, match.index, after)) cut(match.index);
  }
  const last = result.at(-1);
  if (last && masked.slice(start).trim() === '') last.end = masked.length;
  else if (start < masked.length) result.push({ start, end: masked.length });
  return result;
}

/** Returns a function that says whether an offset is in a title in italics. Offsets must be ascending. */
function titlesIn({ emphasis }: MaskedText): (at: number) => boolean {
  const titles = emphasis.filter(({ start, end }) => end - start < 400).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (at) => {
    while ((titles[next]?.end ?? Infinity) <= at) next++;
    return (titles[next]?.start ?? Infinity) < at;
  };
}

const { quotation, address, archive } = MASK;
/** Arabic has no capitals, so only these words show that a source begins. */
const ARABIC_SIGNALS = `(?:(?:${ar.about.map(patternOf).join('|')}) [^.:;,]{1,80}? )?(?:${ar.signals.map(patternOf).join('|')})`;
const SEPARATOR = new RegExp(
  [
    ';\\s*',
    `(?<=[.?!…${quotation}${address}${archive}]|[.?!…][’'])\\s+(?=[\\p{Lu}${quotation}«])`,
    `(?<=[.?!…${quotation}${address}${archive}])\\s+(?=(?:${ARABIC_SIGNALS})(?!\\p{L}))`,
    `,? and (?=(?:\\p{Lu}[^,;${quotation}]{1,60}, )?${quotation})`,
    ',? (?:and|with) (?=\\p{Lu})',
    ',? (?=(?:as )?(?:quoted|cited|reprinted|reproduced|discussed) in \\p{Lu})',
  ].join('|'),
  'gu',
);

/** Words after which a full stop does not end a sentence; single letters count as initials. */
const ABBREVIATIONS = new Set([
  ...wordsFor('abbreviations'),
  ...(
    'add al anm approx aufl assoc bd brig bros ca capt cf ch chap co col comm corp dept det diss div doc dr ed edn eds eng esp est ' +
    'etc fig fo fol fols fos fn gen gov hg hist hrsg inc intro jr jan feb mar apr jun jul aug sep sept oct nov dec lt ltd maj mr mrs ms mss ' +
    'messrs nn no nos nr op orig p para paras pp pres prof pt rep repr rev sec sen ser sgt sig sr st supp suppl ' +
    'trans unpubl univ vgl cfr см v vol vols vs'
  ).split(' '),
]);

/** “Там же. С. 12”, “Ibid. P. 46”: a page or another detail after a full stop. */
const GOES_ON = /^\s+(?:(?:[CСPSТTЛФДЧ]|Vol|Вып|Оп|Кн|No|№)\.?\s?(?:\p{Lu}-)?\d)/u;
/** “12. März”, “2. Aufl.” */
const DAY_OR_EDITION = new RegExp(`^\\s+(?:${anyMonthPattern}|${patternFor('edition')})(?!\\p{L})`, 'iu');

function endsSentence(masked: string, at: number): boolean {
  const end = masked.charAt(at - 1) === archive ? endBeforeRemark(masked, at) : at;
  if (masked.charAt(end - 1) === address) return true;
  if (!/[.?!…][’']?$/.test(masked.slice(Math.max(0, end - 2), end))) return false;
  if (masked.charAt(end - 1) === '.' && GOES_ON.test(masked.slice(end, end + 24))) return false;
  if (/\d\.$/.test(masked.slice(end - 2, end)) && DAY_OR_EDITION.test(masked.slice(end, end + 24))) return false;
  const word = /(\p{L}+)\.$/u.exec(masked.slice(Math.max(0, end - 12), end))?.[1];
  return word === undefined || (word.length > 1 && !ABBREVIATIONS.has(word.toLowerCase()));
}

/** “Author, Ada, and Second Author. “Title.””: a full stop after names, as in a bibliography. */
function endsByline({ text, masked }: MaskedText, start: number, at: number): boolean {
  const isBeforeTitle = masked.startsWith('. ' + quotation, at - 1);
  return isBeforeTitle && at - start < 200 && readNames(text.slice(start, at - 1)) !== undefined;
}

/** Skips the archive's remarks, which are after the full stop of a sentence. */
function endBeforeRemark(masked: string, at: number): number {
  let end = at;
  while (end > 0 && (masked.charAt(end - 1) === archive || masked.charAt(end - 1) === ' ')) end--;
  return end;
}

/** “…he called it “over.” See …”: a full stop within the quotation, after words that are no byline. */
function endsQuotation(note: MaskedText, start: number, at: number): boolean {
  const { text, masked } = note;
  if (masked.charAt(at - 1) !== quotation || !/[.?!…][”"»’]+$/u.test(text.slice(at - 3, at))) return false;
  // “…,” or “….” may be a title; prose after it shows that the source has ended.
  if (/^\s+\p{Lu}\S*(?:\s\p{Ll}{2,}){2}/u.test(masked.slice(at, at + 80))) return true;
  if (startsAnother(note, at)) return true;
  const opening = masked.lastIndexOf(' ', at - 1);
  return startsAsProse(masked.slice(start, Math.min(start + 300, opening === -1 ? at : opening + 1)));
}

/** “A sentence.” Author, *Title*: a separate source follows the quotation. */
function startsAnother(note: MaskedText, at: number): boolean {
  return startsSource(note, at + 1);
}

/** Whether names and a marked title are at an offset: “A. Author, *Title*”, “A. Author (ed.), “Title””. */
export function startsSource({ masked, text, emphasis }: MaskedText, from: number): boolean {
  const head = masked.slice(from, from + 120);
  for (
    let comma = head.indexOf(', '), count = 0;
    comma > 0 && count < 4;
    comma = head.indexOf(', ', comma + 1), count++
  ) {
    const title = from + comma + 2;
    const isTitle =
      masked.startsWith(quotation, title) ||
      overlappingRanges(emphasis, { start: title, end: title + 1 }).some(({ start }) => start === title);
    if (isTitle) return readNames(text.slice(from, from + comma)) !== undefined;
  }
  return false;
}

/** “…, 12, and B. Author, *Title*”, “…, 12, quoted in B. Author, *Title*”: the first source has ended. */
function joinsWorks(note: MaskedText, at: number, after: number): boolean {
  const { masked } = note;
  if (
    !/(?:ibid\.|cit\.|[\p{N}\uE000-\uE004]|\d(?:ff?\.?|ob\.|[rv])|[\s–][ivxlc]{1,6})$/iu.test(
      masked.slice(Math.max(0, at - 8), at),
    )
  )
    return false;
  return QUOTED.test(masked.slice(after, after + 20)) || startsSource(note, after);
}
const QUOTED = /^(?:as )?(?:quoted|cited|reprinted|reproduced|discussed) in /u;

/** Two adjacent lower-case words, which no byline has. */
function startsAsProse(words: string): boolean {
  return /(?:^|\s)(?!and |of |the |for |see |also )\p{Ll}{2,}\s+(?!of |the |for |and )\p{Ll}{2,}/u.test(words);
}

/** Whether “and” is between two sources: the first must end with its date or its address. */
function joinsSources(masked: string, start: number, at: number): boolean {
  const before = masked.slice(Math.max(start, at - 300), at);
  return before.includes(quotation) && (before.endsWith(address) || /\b(?:1[5-9]|20)\d\d$/.test(before));
}
