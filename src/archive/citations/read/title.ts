import type { Citation } from '../citation.ts';
import type { Range } from '../../../base/range.ts';
import type { MaskedText } from './masked-text.ts';
import { languageNamed } from './language-names.ts';
import { overlappingRanges } from './overlapping-ranges.ts';
import { titleLanguage } from './title-language.ts';

export interface ReadTitle {
  title?: string | undefined;
  language?: string | undefined;
  languageFrom?: Citation['languageFrom'];
  /** The translation of the title in brackets after it. */
  translation?: string | undefined;
}

/**
 * Reads a title without its quotation marks: `V Khoroge Ubit … [… Killed in Khorog]` is a title and its translation.
 * Its language is that of the markup, or else that in brackets, or else inferred from its words.
 *
 * @param usual the main language of its outlet
 */
export function readTitle({ text, languages }: MaskedText, range: Range, usual?: string): ReadTitle {
  const printed = text.slice(range.start, range.end);
  const { before, bracketed } = splitBracket(printed);
  const title = tidyTitle(before);
  const inner = tidyTitle(bracketed);
  const stated = languageNamed(inner);
  const end = range.start + before.length;
  const marked = overlappingRanges(languages, { start: range.start, end }).find(
    (each) => each.end > range.start + before.length / 2,
  );
  const language = marked?.language ?? stated ?? titleLanguage(title, usual);
  const read: ReadTitle = { title };
  if (language) {
    read.language = language;
    read.languageFrom = marked ? 'markup' : stated ? 'words' : 'look';
  }
  if (inner === '' || stated) return read;
  if (title === '') return { translation: inner };
  if (!isTranslation(inner, read.language)) return { ...read, title: tidyTitle(printed) };
  return { ...read, translation: inner };
}

/** A title without white space and punctuation around it, and without unpaired quotation marks. */
export function tidyTitle(printed: string): string {
  const plain = printed.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '');
  const withoutStop = plain.replace(/(?<![.\s]\p{Lu}|\.)\.$/u, '').trim();
  const singles = (withoutStop.match(/[‘']/g) ?? []).length;
  const unpaired = withoutStop.endsWith('’') && !withoutStop.includes('‘') && singles === 0;
  return unpaired ? withoutStop.slice(0, -1) : withoutStop;
}

function splitBracket(printed: string): { before: string; bracketed: string } {
  const named = /\s*\((in \p{L}+)\)[\s,.]*$/u.exec(printed);
  if (named?.[1]) return { before: printed.slice(0, named.index), bracketed: named[1] };
  const end = printed.replace(/[\s,.’']+$/, '').length;
  if (printed.charAt(end - 1) !== ']') return { before: printed, bracketed: '' };
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    const character = printed.charAt(at);
    if (character === ']') depth++;
    else if (character === '[' && --depth === 0) {
      return { before: printed.slice(0, at), bracketed: printed.slice(at + 1, end - 1) };
    }
  }
  return { before: printed, bracketed: '' };
}

const MARKER = /^(?:video|audio|sic|photos?|updated?|pdf|infographics?|live|watch|exclusive|opinion)\b/i;

/** Whether brackets are a translation: “[Two Killed in Khorog]” is, “[Video]” and “[sic]” are not. */
function isTranslation(inner: string, language: string | undefined): boolean {
  if (MARKER.test(inner)) return false;
  return inner.includes(' ') || (language !== undefined && !/^en\b/.test(language));
}
