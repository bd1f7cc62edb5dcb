import { fold } from '../../base/fold.ts';
import type { Range } from '../../base/range.ts';

/** A word of a text, as terms are made of them. */
export interface TermWord extends Range {
  /** Folded, without the ending of a possessive. */
  key: string;
  /** Whether it begins with a capital, or its script has none. */
  isCapital: boolean;
  /** Whether a term may go on from the word before it: only a space or hyphen is between them. */
  follows: boolean;
  /** Whether it is the first of a sentence, which is always written with a capital. */
  isFirst: boolean;
}

const GAP = /^(?:\s+|\s?\p{Pd}\s?|)$/u;
const POSSESSIVE = /['’ʼ]s?$/u;
const END = /[.!?…:。！？][”’"»)\]]*\s*$/u;

/** Returns a function that reads the words of texts in a language, also of scripts without spaces. @param language BCP 47 */
export function termWordReader(language: string): (text: string) => TermWord[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => {
    const words: TermWord[] = [];
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike) continue;
      const before = words.at(-1);
      const gap = text.slice(before?.end ?? 0, index);
      const isPossessive = before !== undefined && POSSESSIVE.test(text.slice(before.start, before.end));
      words.push({
        start: index,
        end: index + segment.length,
        key: fold(segment.replace(POSSESSIVE, '')),
        isCapital: !/^\p{Ll}/u.test(segment),
        follows: before !== undefined && GAP.test(gap) && !isPossessive,
        isFirst: before === undefined || END.test(gap) || /^\s*[“‘"«([]/u.test(gap),
      });
    }
    return words;
  };
}
