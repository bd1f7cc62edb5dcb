import { nearest } from '../../../base/nearest.ts';
import type { SourceRecord } from '../../../schemas/source.ts';
import { libraryItem } from '../../citations/sources/library-item.ts';
import { cslLocale } from '../csl-locale.ts';
import type { Formatter } from '../formatter.ts';
import { noteFormatter } from '../styles.ts';
import { formatKeys } from './format-keys.ts';
import { type KeyedItem, readKeys } from './read-keys.ts';

/** A key that no record has. */
export interface UnknownKey {
  key: string;
  /** The line of the text, from 1. */
  line: number;
  /** The key that is probably meant. */
  proposal?: string;
}

const DEFINITION = /^\[\^[^\]\s]+\]:/;
const FENCE = /^\s*(?:```|~~~)/;
/** A citation by key; what is in its brackets is its group. */
export const CITATION_BY_KEY = /(?<![\\\]])\[((?:[^[\]\\\n]|\\.)*(?<![\p{L}\p{N}])@[^[\]\n]+)\](?![([:])/gu;

/** Whether a text may cite by key. */
export function mayCiteByKey(markdown: string): boolean {
  return /^(?:\[\^|\s).*\[[^\]\n]*@/m.test(markdown);
}

/**
 * Writes the citations by key in the notes of a text: `[^1]: [@poe1998, p. 12].` → `[^1]: Ada Poe, …, 12.` Lines stay
 * where they are. A citation with an unknown key stays as it is.
 *
 * @param language of the text (BCP 47)
 */
export function citeByKey(
  markdown: string,
  library: ReadonlyMap<string, SourceRecord>,
  language: string,
): { markdown: string; unknown: UnknownKey[] } {
  if (!mayCiteByKey(markdown)) return { markdown, unknown: [] };
  const unknown: UnknownKey[] = [];
  let isNote = false;
  let isCode = false;
  let wasBlank = true;
  const lines = markdown.split('\n').map((line, index) => {
    if (FENCE.test(line)) isCode = !isCode;
    if (DEFINITION.test(line)) isNote = true;
    else if (wasBlank && /^\S/.test(line)) isNote = false;
    wasBlank = line.trim() === '';
    if (!isNote || isCode) return line;
    return line.replace(CITATION_BY_KEY, (written: string, inside: string, at: number) => {
      const items = readKeys(inside);
      if (!items) return written;
      const missing = items.filter(({ key }) => !library.has(key));
      unknown.push(...missing.map(({ key }) => unknownKey(key, index + 1, library)));
      if (missing.length > 0) return written;
      return formatted(items, library, language) + (/^[.,;:!?]/.test(line.slice(at + written.length)) ? '' : '.');
    });
  });
  return { markdown: lines.join('\n'), unknown };
}

function unknownKey(key: string, line: number, library: ReadonlyMap<string, SourceRecord>): UnknownKey {
  const proposal = nearest(key, library.keys());
  return { key, line, ...(proposal !== undefined && { proposal }) };
}

const formatters = new Map<string, Formatter>();

function formatted(items: readonly KeyedItem[], library: ReadonlyMap<string, SourceRecord>, language: string): string {
  // A formatter takes as long to make as a hundred citations.
  const formatter = formatters.get(language) ?? noteFormatter(cslLocale(language));
  formatters.set(language, formatter);
  const itemOf = (key: string) => {
    const record = library.get(key);
    return record && libraryItem(record);
  };
  return formatKeys(items, itemOf, formatter);
}
