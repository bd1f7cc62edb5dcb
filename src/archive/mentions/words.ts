import type { Range } from '../../base/range.ts';
import { APOSTROPHES, foldAccents, UNSEEN } from '../../base/fold.ts';
import type { Spelling } from '../vocabulary/spelling.ts';
import { afterParticles } from './after-particles.ts';
import { namesInScriptRuns } from './names-in-script-runs.ts';

/** A word of a text: letters and digits, with apostrophes inside it, or initials with full stops. */
export interface Word {
  /** Without accents, apostrophes and full stops, in the case of the text. */
  written: string;
  /** The key for comparisons, the same for all spellings of the word. */
  key: string;
  /** Offsets in the text, without the ending of a possessive. */
  start: number;
  end: number;
  /** The text between the word before and this one. */
  gap: string;
  /** Whether it is an Arabic article, which has many spellings in names and is often left out. */
  isArticle: boolean;
}

/** Reads the words of texts. Use one reader for many texts: it caches words. `asked` collects the keys that it asks for. */
export type WordReader = (text: string, asked?: Set<string>) => Word[];

const LETTER = `\\p{L}\\p{N}\\p{M}${UNSEEN}`;
const WORD = new RegExp(
  String.raw`\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])\.?|[\p{L}\p{N}][${LETTER}]*(?:[${APOSTROPHES}][\p{L}\p{N}][${LETTER}]*)*`,
  'gu',
);
const ENDING = new RegExp(String.raw`(?:[${APOSTROPHES}][sS])?[${UNSEEN}]*$`, 'u');
const HYPHEN = /^[-‐‑]\s*$/u;
/** The gaps in a divided word: a line end after its hyphen, or spaces around its apostrophe. */
const CUT = new RegExp(String.raw`^(?:[-‐‑]\s*|\s+[${APOSTROPHES}]\s*|[${APOSTROPHES}]\s+)$`, 'u');

/** Articles and conjunctions that lose their vowel before another, in French and Italian: “L’Asie”, “dell’Asia”. */
const ELIDED = String.raw`(?:[dlL]|(?:jus|lors|puis)?qu|Qu|[Dd]ell|[Aa]ll|[Dd]all|[Nn]ell|[Ss]ull)[${APOSTROPHES}]`;
/** Articles that are joined to a name: elided ones, or because a space or hyphen was lost. */
const LEADING_ARTICLE = new RegExp(String.raw`^(?:al|el|ul|ad|an|ar|as|ash|at|az|wal|${ELIDED})(?=\p{Lu})`, 'u');
/** Words that may have lost the space or hyphen before them. */
const TRAILING_WORD = /(?<=^\p{Lu}\p{Ll}{3,})(?:based|linked|affiliated|backed|aligned|forces)$/u;

const ARTICLE = new Set(['al', 'el', 'ul']);
/**
 * Articles that are assimilated to the next letter: an-Nusra, ash-Sham, ut-Tahrir. The hyphen distinguishes them from
 * "an", "as", "at".
 */
const ASSIMILATED = /^(?:[ae](?=sh|[dnrstz])|u(?=sh|[drtz]))(sh|[dnrstz])$/u;

/**
 * @param isKnown whether a word, by its key, belongs to a name: such a word is read as one even if it is divided
 *   ("Kazakh-
 *   stan", "Hay ’ at")
 */
export function wordReader(isKnown: (key: string) => boolean, spelling: Spelling): WordReader {
  const readToken = tokenReader(isKnown, spelling);
  return (text, asked) => {
    const words: Word[] = [];
    const isName = (key: string) => {
      asked?.add(key);
      return isKnown(key);
    };
    for (let at = 0; ;) {
      const token = nextToken(text, at);
      if (!token) break;
      at = token.end;
      const found = text.slice(token.start, token.end);
      for (const { spelling, from, to } of readToken(found, asked)) {
        const before = words.at(-1);
        const start = token.start + from;
        const end = token.start + to;
        const gap = gapBetween(text, before?.end ?? 0, start);
        const whole = before && isCut(gap, found) && readToken(text.slice(before.start, before.end) + found, asked);
        if (before && whole && whole.length === 1 && whole[0] && isName(whole[0].spelling.key))
          Object.assign(before, whole[0].spelling, { end });
        else words.push({ written: spelling.written, key: spelling.key, start, end, gap, isArticle: false });
      }
    }
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word && isArticle(word, words[index + 1])) Object.assign(word, { isArticle: true, key: 'al' });
    }
    return words;
  };
}

/**
 * The next match of `WORD`. Most words of most texts are letters from a to z between spaces and full stops: these are found
 * without the expression, in a tenth of its time.
 */
function nextToken(text: string, from: number): Range | undefined {
  let start = from;
  while (start < text.length && isPlainGap(text.charCodeAt(start))) start++;
  let end = start;
  while (isSmallLetter(text.charCodeAt(end))) end++;
  if (end > start && (end === text.length || isPlainGap(text.charCodeAt(end)))) return { start, end };
  WORD.lastIndex = start;
  const match = WORD.exec(text);
  return match ? { start: match.index, end: WORD.lastIndex } : undefined;
}

/** Whether a character of ASCII can be no part of a word; apostrophes can. */
function isPlainGap(code: number): boolean {
  if (code > 127 || code === 39 || code === 96) return false;
  return !((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || isSmallLetter(code));
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A word within a text without spaces, by its offsets there. */
interface Part {
  spelling: Pick<Word, 'written' | 'key'>;
  from: number;
  to: number;
}

/** A word that equals its form for comparison, as most words do. */
const PLAIN = /^[a-z]+$/;

/** The size of the cache: more words than an archive has, but limited. */
const MOST_REMEMBERED = 100_000;

/** A text without spaces as it was read, and the keys that were asked for. */
interface ReadToken {
  parts: readonly Part[];
  asked: readonly string[];
}

/**
 * Reads a text without spaces, usually one word. Results are cached.
 *
 * @param isKnown whether a word, by its key, belongs to a name, which is separated from a script run
 */
function tokenReader(
  isKnown: (key: string) => boolean,
  spelling: Spelling,
): (token: string, asked?: Set<string>) => readonly Part[] {
  const met = new Map<string, ReadToken>();
  const read = (token: string, asked: string[]): Part[] => {
    if (PLAIN.test(token))
      return [{ spelling: { written: token, key: spelling.keyOf(token) }, from: 0, to: token.length }];
    const isName = (word: string) => {
      const { key } = spellingOf(word, spelling);
      asked.push(key);
      return isKnown(key);
    };
    const bare = token.replace(ENDING, '');
    const joined = afterParticles(bare, isName);
    if (joined) {
      const { from, word } = joined;
      return [
        { spelling: spellingOf(bare.slice(0, from), spelling), from: 0, to: from },
        { spelling: spellingOf(word, spelling), from, to: bare.length },
      ];
    }
    const cut = (LEADING_ARTICLE.exec(bare)?.[0].length ?? TRAILING_WORD.exec(bare)?.index) || 0;
    const whole = cut > 0 ? [[0, cut] as const, [cut, bare.length] as const] : [[0, bare.length] as const];
    const places = namesInScriptRuns(bare, isName) ?? whole;
    return places.map(([from, to]) => ({ spelling: spellingOf(bare.slice(from, to), spelling), from, to }));
  };
  return (token, asked) => {
    let known = met.get(token);
    if (!known) {
      const keys: string[] = [];
      known = { parts: read(token, keys), asked: keys };
      if (met.size >= MOST_REMEMBERED) met.clear();
      met.set(token, known);
    }
    for (const key of known.asked) asked?.add(key);
    return known.parts;
  };
}

function spellingOf(bare: string, spelling: Spelling): Part['spelling'] {
  const written = foldAccents(bare).replaceAll('.', '');
  return { written, key: spelling.keyOf(written.toLowerCase()) };
}

/** Between nearly all words there is one space. */
function gapBetween(text: string, end: number, start: number): string {
  return start === end + 1 && text[end] === ' ' ? ' ' : text.slice(end, start);
}

function isCut(gap: string, rest: string): boolean {
  return gap !== ' ' && CUT.test(gap) && /^\p{Ll}/u.test(rest);
}

function isArticle({ key, written }: Word, next: Word | undefined): boolean {
  if (key.length > 3) return false;
  if (ARTICLE.has(key)) return true;
  const taken = ASSIMILATED.exec(key)?.[1];
  if (taken === undefined || !next || !HYPHEN.test(next.gap || '-') || !next.key.startsWith(taken)) return false;
  // In capitals before lower case it is an abbreviation: "AS-supported".
  return /\p{Ll}/u.test(written) || !/\p{Ll}/u.test(next.written);
}
