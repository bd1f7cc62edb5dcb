import type { Range } from '../citation.ts';
import { MASK, type MaskedText } from './masked-text.ts';

const LISTED = /,?\s*(?:(?:and|or)\s+)?(?:\(?(?:[ivx]{1,5}|\d{1,2}|[a-h])\)\s*)?/iuy;

const SIGNALS = [
  'see',
  'but see',
  'see also',
  'see further',
  'also',
  'cf\\.',
  'compare',
  'e\\.g\\.',
  'i\\.e\\.',
  'generally',
  'for example',
  'for instance',
  'inter alia',
  'among others',
  'respectively',
  'available (?:at|here|online)',
  '(?:quoted|cited|as cited|as quoted|reported|published|reprinted|originally|translated) (?:in|by|from)',
  '(?:original )?sources?',
  'based on',
  `(?:idem|eadem|id\\.),?(?=\\s*${MASK.quotation})`,
  'and',
  'for (?:a|an|the|more|further|other|details|examples?|background)\\b[^.,:;()]{0,60}?,? see',
  'for (?:more|further|details|background|examples?)[^.,:;()]{0,60}(?=:)',
].join('|');
const SIGNAL = new RegExp(`(?:${SIGNALS})(?![\\p{L}\\p{N}])(?:,|:)?\\s*`, 'iuy');

/** A word or three before a colon and a title: “Kazakhstan: “Title,” …”. */
const HEADING = new RegExp(`\\p{Lu}[\\p{L}\\p{N}’' .-]{0,40}[:–—]\\s*(?=${MASK.quotation})`, 'uy');

/**
 * What leads to the source of a statement: the letter or number of a list, which is passed over, and signals such as
 * “see also”.
 *
 * @returns the place at which the source begins, and the words of the lead-in
 */
export function readLeadIn({ text, masked }: MaskedText, { start, end }: Range): { start: number; words?: string } {
  let at = start + matchLength(LISTED, masked, start);
  const begin = at;
  for (let length = 1; length > 0 && at < end; at += length) {
    length = matchLength(SIGNAL, masked, at) || matchLength(HEADING, masked, at);
  }
  if (at > end) at = end;
  const words = text.slice(begin, at).trim().replace(/,$/, '');
  return words === '' || words.toLowerCase() === 'and' ? { start: at } : { start: at, words };
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
