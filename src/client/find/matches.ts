import { isAbbreviation } from '../../base/names.ts';
import type { Range } from '../../base/range.ts';
import { isUnspaced } from '../../base/unspaced.ts';
import { wordsOf } from '../../archive/search/words.ts';

/** What is looked for in a text. */
export interface Term {
  /** Folded, as `wordsOf` gives them, in their usual spelling. */
  words: readonly string[];
  /** Whether its last word may be the beginning of one. */
  isOpen: boolean;
  /** Of an abbreviation, how it is written: "IS" is not "is". */
  written?: string;
}

/** The usual spelling of a folded word. */
export type Usual = (word: string) => string;

/** A term of a name or of words as typed. @param options.isOpen see {@link Term} */
export function termOf(text: string, usual: Usual, { isOpen = false } = {}): Term {
  const written = !isOpen && isAbbreviation(text) ? { written: text } : {};
  return { words: wordsOf(text).map(usual), isOpen, ...written };
}

/** The ranges of a text that have one of the terms, in order; of several that begin at a word, the longest. */
export function findMatches(text: string, terms: readonly Term[], usual: Usual): Range[] {
  const words = wordsIn(text, usual);
  const found: Range[] = [];
  for (let index = 0; index < words.length;) {
    const lengths = terms.map((term) => lengthAt(text, words, index, term));
    const length = Math.max(0, ...lengths);
    const [first, last] = [words[index], words[index + length - 1]];
    if (length > 0 && first && last) found.push({ start: first.start, end: last.end });
    index += Math.max(1, length);
  }
  return found;
}

interface Word extends Range {
  folded: string;
  written: string;
}

/** The words of a text. In a script run, each character is one. */
function wordsIn(text: string, usual: Usual): Word[] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const parts = wordsOf(piece);
    const range = { start: index, end: index + piece.length };
    return parts.length === 0
      ? []
      : parts.flatMap((part) =>
          isUnspaced(part)
            ? [...part].map((sign, at) => ({ folded: sign, written: sign, start: index + at, end: index + at + 1 }))
            : [{ folded: usual(part), written: piece, ...range }],
        );
  });
}

/** What may be between the words of a name. */
const GAP = /^[\s\p{Pd}'’ʼ‘.]*$/u;
const PIECE = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’ʼ‘.](?=[\p{L}\p{N}]))*/gu;

/** How many words of a text from an index on are a term; 0 if they are not. */
function lengthAt(text: string, words: readonly Word[], from: number, { words: asked, isOpen, written }: Term): number {
  const wanted = asked.flatMap((word) => (isUnspaced(word) ? [...word] : [word]));
  if (wanted.length === 0) return 0;
  if (written !== undefined) return isWritten(words[from]?.written, written) ? 1 : 0;
  const isThere = wanted.every((word, index) => {
    const there = words[from + index]?.folded ?? '';
    if (index > 0 && !GAP.test(text.slice(words[from + index - 1]?.end, words[from + index]?.start))) return false;
    const isLast = index === wanted.length - 1;
    return there === word || (isLast && (there === `${word}s` || (isOpen && there.startsWith(word))));
  });
  return isThere ? wanted.length : 0;
}

function isWritten(piece: string | undefined, abbreviation: string): boolean {
  return piece !== undefined && piece.replace(/['’ʼ]s$|\./gu, '') === abbreviation.replaceAll('.', '');
}
