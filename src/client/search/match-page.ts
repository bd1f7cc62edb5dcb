import { fold } from '../../base/fold.ts';
import { isUnspaced, offsetsInScriptRun, SCRIPT_RUNS } from '../../base/unspaced.ts';
import { formsOf, wordsOf } from '../../archive/search/words.ts';
import type { TextPage } from './pagefind.ts';
import { isEnglishFunctionWord } from './plain-words.ts';
import { isInflectionOf } from './word-forms.ts';

/** A search term: words anywhere in a text, or a phrase of adjacent words. */
export interface SearchTerm {
  words: string[];
  isPhrase: boolean;
  /** Whether a phrase is a designation, which is also found as one word: "An-26", "An26". */
  isDesignation?: boolean;
  /** Whether the last word is still being typed, so that it may be the beginning of a longer one. */
  isOpen?: boolean;
}

type MatchablePage = Pick<TextPage, 'content' | 'locations' | 'words' | 'stemsOf'>;

/** A word of a page that matches a term. */
export interface Match {
  /** Its index in the page. */
  location: number;
  /** The index of the term, and of the word in it. */
  wanted: number;
  word: number;
  /** In a script run, the range of the match in the text between two spaces. */
  within?: { start: number; end: number }[];
}

/** An unfinished word must have this many letters to match as a beginning. */
const SHORTEST_OPEN = 4;

/**
 * The words of a page that really match the terms. Pagefind is lenient: it matches the longest beginning of a word that
 * it has in its index, and ignores words that it does not have. Here a word matches only as it is or with another
 * ending, and an unfinished one also as the beginning of a longer one; a phrase only as it is.
 *
 * @param spellings other spellings of a word
 */
export function matchPage(
  page: MatchablePage,
  wanted: readonly SearchTerm[],
  spellings: (word: string) => readonly string[],
): Match[] {
  const matches = wanted.flatMap((one, number) =>
    one.isPhrase && !isRun(one)
      ? phraseMatches(page, one).map((location) => ({ location, wanted: number, word: 0 }))
      : wordMatches(page, one, spellings).map((match) => ({ ...match, wanted: number })),
  );
  return matches.sort((a, b) => a.location - b.location);
}

/** Whether matches include every word of the terms. */
export function isComplete(matches: readonly Match[], number: number, { words, isPhrase }: SearchTerm): boolean {
  const found = new Set(matches.filter(({ wanted }) => wanted === number).map(({ word }) => word));
  return isPhrase ? found.size > 0 : words.every((_, word) => found.has(word));
}

/** A word of a page, with the punctuation around it. */
export function wordAt({ content, words }: MatchablePage, location: number): string {
  return content.slice(words.starts[location], words.ends[location]);
}

/** Whether a text without spaces contains a word, as it is or with another ending. */
export function hasWord(piece: string, word: string, fits: (one: string, word: string) => boolean): boolean {
  return isUnspaced(word) ? placesIn(piece, word).length > 0 : formsOf(piece).some((one) => fits(one, word));
}

function isRun({ words }: SearchTerm): boolean {
  return words.length === 1 && isUnspaced(words[0] ?? '');
}

function wordMatches(
  page: MatchablePage,
  { words, isOpen = false }: SearchTerm,
  spellings: (word: string) => readonly string[],
): Omit<Match, 'wanted'>[] {
  const accepted = words.map((word) => [word, ...spellings(word).filter((one) => one !== '')]);
  const open = isOpen && (words.at(-1)?.length ?? 0) >= SHORTEST_OPEN ? words.length - 1 : undefined;
  return page.locations.flatMap((location) => {
    const piece = wordAt(page, location);
    const forms = formsOf(piece);
    return accepted.flatMap((own, word): Omit<Match, 'wanted'>[] => {
      const [wanted = ''] = own;
      if (isUnspaced(wanted)) {
        const within = placesIn(piece, wanted);
        return within.length > 0 ? [{ location, word, within }] : [];
      }
      const fits = (part: string, form: string) =>
        isInflectionOf(part, form, page.stemsOf) || (word === open && form === wanted && part.startsWith(form));
      return forms.some((part) => own.some((form) => fits(part, form))) ? [{ location, word }] : [];
    });
  });
}

/** The ranges of a word in the script runs of a text; the whole text if folding changes its length. */
function placesIn(piece: string, word: string): { start: number; end: number }[] {
  const folded = fold(piece);
  if (!folded.includes(word)) return [];
  const places = Array.from(folded.matchAll(SCRIPT_RUNS)).flatMap(({ 0: run, index }) =>
    offsetsInScriptRun(run, word).map((at) => ({ start: index + at, end: index + at + word.length })),
  );
  return places.length > 0 && folded.length !== piece.length ? [{ start: 0, end: piece.length }] : places;
}

/** The words of each occurrence of a phrase. Pagefind does not report all parts of a word, for example of "US$2.5". */
function phraseMatches(page: MatchablePage, wanted: SearchTerm): number[] {
  const known = runsAt(page, wanted, page.locations);
  return known.length > 0 ? known : runsAt(page, wanted, page.words.starts.keys());
}

function runsAt(
  page: MatchablePage,
  { words: phrase, isDesignation = false }: SearchTerm,
  locations: Iterable<number>,
): number[] {
  const found = new Set<number>();
  const whole = phrase.join('');
  // Without a hyphen, "an 26" is not "An-26".
  const isSplit = !(isDesignation && isEnglishFunctionWord(phrase[0] ?? ''));
  const fits = (one: string, other: string) =>
    isDesignation ? isInflectionOf(one, other, page.stemsOf) : one === other;
  for (const location of locations) {
    const piece = wordAt(page, location);
    if (isDesignation && formsOf(piece).includes(whole)) found.add(location);
    const parts = wordsOf(piece);
    for (const start of parts.keys()) {
      const last = fits(parts[start] ?? '', phrase[0] ?? '')
        ? lastOfRun(page, location, start, phrase, fits)
        : undefined;
      if (last === undefined || (last > location && !isSplit)) continue;
      for (let at = location; at <= last; at++) found.add(at);
    }
  }
  return [...found];
}

/** The last word of a phrase that begins in the given part of a word. */
function lastOfRun(
  page: MatchablePage,
  location: number,
  start: number,
  phrase: readonly string[],
  fits: (one: string, wanted: string) => boolean,
): number | undefined {
  let at = location;
  let parts = wordsOf(wordAt(page, at)).slice(start);
  for (const wanted of phrase) {
    while (parts.length === 0) {
      if (++at >= page.words.starts.length) return undefined;
      parts = wordsOf(wordAt(page, at));
    }
    if (!fits(parts.shift() ?? '', wanted)) return undefined;
  }
  return at;
}
