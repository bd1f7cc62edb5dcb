import type { Range } from '../../../base/range.ts';
import { MASK, type MaskedText } from './masked-text.ts';
import { patternFor } from './words/any-language.ts';
import { overlappingRanges } from './overlapping-ranges.ts';

const LISTED = /,?\s*(?:(?:and|or)\s+)?(?:\(?(?:[ivx]{1,5}|\d{1,2}|[a-h])\)\s*)?/iuy;

const SIGNALS = [
  '(?:but |and )?see(?:,? (?:also|further|especially|esp\\.|in particular|in general|generally|for example|for instance|e\\.g\\.|inter alia|among others|above all|respectively|most recently|notably|too))?',
  'also',
  '(?:but |and )?cf\\.(?: also)?',
  '(?:but |and )?compare(?: also)?',
  'contrast',
  'consult',
  'contra',
  `${patternFor('about')} [^.:;,()“‘\\uE000]{1,80},? ${patternFor('signals')}`,
  patternFor('signals', 'quotedIn'),
  'pace',
  '(?:both|either|notably|especially|more recently|most recently|similarly|likewise|conversely|by contrast|in contrast|in the same vein)(?=,? )',
  'e\\.g\\.',
  'i\\.e\\.',
  'generally',
  'for example',
  'for instance',
  'inter alia',
  'among others',
  'respectively',
  'available (?:at|here|online)',
  '(?:quoted|cited|as cited|as quoted|reported|discussed|published|reprinted|repr\\.|originally|translated|reproduced) (?:in|by|from)',
  '(?:original )?sources?',
  'based on',
  'and',
  '(?:but |and )?(?:on|for|about|among|regarding|concerning|as (?:for|to)|with regard to)\\b[^.:;()“‘\\uE000]{1,160}?,? (?:see(?: also| further| especially| e\\.g\\.)?|cf\\.|compare|consult)',
  'for (?:more|further|details|background|examples?)[^.,:;()]{0,60}(?=:)',
  '(?:but )?for [^.,:;()“‘\\uE000]{1,60}(?=, \\p{Lu}[\\p{L}.’-]*(?: (?:\\p{Lu}|v[ao]n |de )|, ))',
  '(?:on|regarding|concerning|as for|as to) [^.,:;()“‘\\uE000]{1,80}(?=, \\p{Lu}\\S* \\p{Lu})',
  'with',
].join('|');
const SIGNAL = new RegExp(`(?:${SIGNALS})(?![\\p{L}\\p{N}])(?:,|:)?\\s*`, 'iuy');

/** Up to three words before a colon and a title: “Kazakhstan: “Title,” …”. */
const HEADING = new RegExp(`\\p{Lu}[\\p{L}\\p{N}’' .-]{0,40}[:–—]\\s*(?=${MASK.quotation})`, 'uy');

/**
 * The lead-in of a segment: the letter or number of a list, which is skipped, and signals such as “see also”.
 *
 * @returns the offset at which the source begins, and the words of the lead-in
 */
export function readLeadIn(note: MaskedText, { start, end }: Range): { start: number; words?: string } {
  const { text, masked } = note;
  let at = start + matchLength(LISTED, masked, start);
  const begin = at;
  for (let length = 1; length > 0 && at < end; at += length) {
    length = matchLength(SIGNAL, masked, at) || matchLength(HEADING, masked, at) || idemBeforeTitle(note, at);
  }
  if (at > end) at = end;
  const words = text.slice(begin, at).trim().replace(/,$/, '');
  return words === '' || words.toLowerCase() === 'and' ? { start: at } : { start: at, words };
}

/** “Idem, *Book*”: another work of the same author, where “Ibid.” is the same work. */
function idemBeforeTitle({ masked, emphasis }: MaskedText, at: number): number {
  const length = matchLength(IDEM, masked, at);
  const title = at + length;
  const isTitle =
    masked.charAt(title) === MASK.quotation ||
    overlappingRanges(emphasis, { start: title, end: title + 1 }).some(({ start }) => start === title);
  return length > 0 && isTitle ? length : 0;
}
const IDEM = new RegExp(`${patternFor('idem')}(?: \\((?:eds?|trans)\\.?\\))?[,:.]?\\s*`, 'iuy');

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
