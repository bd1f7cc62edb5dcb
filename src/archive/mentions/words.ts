import { APOSTROPHES, foldAccents, UNSEEN } from '../fold.ts';
import { spellingKey } from './spelling.ts';

/** A word of a text: letters and digits, with apostrophes inside it, or initials with points. */
export interface Word {
  /** Without accents, apostrophes and points, in the case of the text. */
  written: string;
  /** What it is compared by: one for all spellings of the word. */
  key: string;
  /** Offsets in the text; the ending of a possessive is left out. */
  start: number;
  end: number;
  /** What stands between the word before and this one. */
  gap: string;
  /** Whether it is an Arabic article, which names have in many spellings or not at all. */
  isArticle: boolean;
}

/** Reads the words of texts. One reader serves many texts: it remembers the words that it has met. */
export type WordReader = (text: string) => Word[];

const LETTER = `\\p{L}\\p{N}\\p{M}${UNSEEN}`;
const WORD = new RegExp(
  String.raw`\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])\.?|[\p{L}\p{N}][${LETTER}]*(?:[${APOSTROPHES}][\p{L}\p{N}][${LETTER}]*)*`,
  'gu',
);
const ENDING = new RegExp(String.raw`(?:[${APOSTROPHES}][sS])?[${UNSEEN}]*$`, 'u');
const HYPHEN = /^[-‐‑]\s*$/u;

/** Words that lost the space or hyphen before or after them on the way from a page to a file. */
const LEADING_ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az|wal)(?=\p{Lu})/u;
const TRAILING_WORD = /(?<=^\p{Lu}\p{Ll}{3,})(?:based|linked|affiliated|backed|aligned)$/u;

const ARTICLE = new Set(['al', 'el', 'ul']);
/** Articles before a letter that takes their l: an-Nusra, ash-Sham, ut-Tahrir. The hyphen tells them from "an", "as", "at". */
const ASSIMILATED = /^[aeu](sh|[dnrstz])$/u;

/**
 * @param isKnown whether a word, by its key, belongs to a name: such a word is read as one where a line end cut it in
 *   two ("Kazakh- stan")
 */
export function wordReader(isKnown: (key: string) => boolean): WordReader {
  const met = new Map<string, { written: string; key: string }>();
  const read = (bare: string) => {
    let known = met.get(bare);
    if (!known) {
      const written = foldAccents(bare).replaceAll('.', '');
      known = { written, key: spellingKey(written.toLowerCase()) };
      met.set(bare, known);
    }
    return known;
  };
  return (text) => {
    const words: Word[] = [];
    const add = (bare: string, start: number) => {
      const before = words.at(-1);
      const gap = text.slice(before?.end ?? 0, start);
      const end = start + bare.length;
      if (before && HYPHEN.test(gap) && /^\p{Ll}/u.test(bare)) {
        const whole = read(text.slice(before.start, before.end) + bare);
        if (isKnown(whole.key)) {
          Object.assign(before, whole, { end });
          return;
        }
      }
      words.push({ ...read(bare), start, end, gap, isArticle: false });
    };
    for (const match of text.matchAll(WORD)) {
      const bare = match[0].replace(ENDING, '');
      const cut = (LEADING_ARTICLE.exec(bare)?.[0].length ?? TRAILING_WORD.exec(bare)?.index) || 0;
      if (cut > 0) add(bare.slice(0, cut), match.index);
      add(bare.slice(cut), match.index + cut);
    }
    for (const [index, word] of words.entries()) {
      if (isArticle(word, words[index + 1])) Object.assign(word, { isArticle: true, key: 'al' });
    }
    return words;
  };
}

function isArticle({ key }: Word, next: Word | undefined): boolean {
  if (ARTICLE.has(key)) return true;
  const taken = ASSIMILATED.exec(key)?.[1];
  return taken !== undefined && next !== undefined && HYPHEN.test(next.gap || '-') && next.key.startsWith(taken);
}
