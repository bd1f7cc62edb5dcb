import type { CslName } from '../../csl.ts';
import type { Range } from '../../../../base/range.ts';
import { MASK, type MaskedText } from '../masked-text.ts';
import type { FoundTitle } from '../model.ts';
import type { ReadNames } from '../names.ts';
import { overlappingRanges } from '../overlapping-ranges.ts';
import { patternFor } from '../words/any-language.ts';

const NAME = /^[\p{sc=Arab}\p{M}.’'ʼ\s-]+$/u;
const MOST_WORDS = 7;
const ROLE = new RegExp(`\\s*\\((?:${patternFor('editors')})\\)$`, 'u');
const TITLES = /^(?:أ\. ?د\.|د\.|أ\.|الدكتورة?|الأستاذة?|الشيخ)\s(?=\S)/u;
/** “المجلة نفسها” is no name. */
const SAME = /(?:^|\s)(?:نفسه|ذاته|عينه)ا?(?:\s|$)/u;
const AND = /\s(?:و|مع)\s|،\s?و\s/u;

/**
 * Reads the authors before a title in Arabic. Each name stays whole, because nothing shows where the family name begins.
 *
 * @returns undefined if the words are not names
 */
export function readArabicNames(byline: string): ReadNames | undefined {
  const words = byline.trim().replace(/[\s،,:]+$/u, '');
  const isEdited = ROLE.test(words);
  const names = words
    .replace(ROLE, '')
    .split(AND)
    .map((name): CslName => ({ literal: name.replace(TITLES, '').trim() }));
  const areNames = names.every(
    (name) => 'literal' in name && NAME.test(name.literal) && name.literal.split(/\s+/u).length <= MOST_WORDS,
  );
  return areNames && words !== '' && !SAME.test(words) ? { names, role: isEdited ? 'editor' : 'author' } : undefined;
}

/** Finds the title of a source in Arabic: in quotation marks, in italics, or between a byline and an imprint. */
export function findArabicTitle(note: MaskedText, range: Range): FoundTitle | undefined {
  return markedTitle(note, range) ?? plainTitle(note, range);
}

function markedTitle(note: MaskedText, range: Range): FoundTitle | undefined {
  const quoted = note.masked.slice(range.start, range.end).indexOf(MASK.quotation);
  const [italic] = overlappingRanges(note.emphasis, range).filter(({ start }) => start >= range.start);
  const quotation = quoted === -1 ? undefined : note.enclosures.get(range.start + quoted);
  const isQuoted = quotation && (!italic || quotation.start < italic.start);
  const start = isQuoted ? quotation.start : italic?.start;
  if (start === undefined) return undefined;
  const before = note.text.slice(range.start, start);
  const byline = readArabicNames(before);
  // A byline ends with a comma: «كما قالت «الموج»» is prose.
  if (before.trim() !== '' && (!byline || !/[،,:]\s*$/u.test(before))) return undefined;
  const how = isQuoted ? 'quoted' : 'emphasised';
  const title = isQuoted ? quotation.inner : italic;
  return title && { how, byline, title, end: isQuoted ? quotation.end : title.end };
}

/** “كمال الوراق، طرق الملح، القاهرة: دار الضفة، 1987” */
const PLAIN = new RegExp(
  `^([^,:;\\d]{3,60}),\\s([^,;\\d\\uE000-\\uE004][^,;\\uE000-\\uE004]{2,120}),\\s(?=(?:[^,;:]{2,40},\\s){0,3}(?:[^,:;\\d]{2,40}\\s?:\\s|(?:${patternFor('publishers')})\\s))`,
  'u',
);

function plainTitle({ text, masked }: MaskedText, { start, end }: Range): FoundTitle | undefined {
  const match = PLAIN.exec(masked.slice(start, end));
  const [whole = '', names = '', title = ''] = match ?? [];
  const byline = match && readArabicNames(text.slice(start, start + names.length));
  if (!byline || !/(?:1[5-9]|20)\d\d/.test(masked.slice(start + whole.length, end))) return undefined;
  const from = start + whole.lastIndexOf(title);
  return { how: 'plain', byline, title: { start: from, end: from + title.length }, end: from + title.length };
}
