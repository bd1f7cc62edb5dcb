import type { TextPage } from './pagefind.ts';
import { spaceUnits, wordsOf } from './parse-query.ts';
import { isInflectionOf } from './word-forms.ts';

/** What has to stand in a text: words anywhere, or words side by side as they are. */
export interface Wanted {
  words: string[];
  isPhrase: boolean;
  /** Whether the last word may be the beginning of a longer one, because it is still being typed. */
  isOpen?: boolean;
}

type MatchablePage = Pick<TextPage, 'content' | 'locations' | 'words'>;

/** A word of a page that answers one of the things wanted. */
export interface Match {
  /** Its number in the page. */
  location: number;
  /** The number of what was wanted, and of the word in it. */
  wanted: number;
  word: number;
}

/** From how many letters on a word that is being typed is looked for as a beginning. */
const SHORTEST_OPEN = 4;

/**
 * The words of a page that truly answer what is wanted. Pagefind is generous: it takes the longest beginning of a word
 * that it knows, and leaves out words that it does not. Here a word counts only as it is or with another ending,
 * an open one also as the beginning of a longer one; a phrase only as it is.
 *
 * @param spellings other spellings of a word
 */
export function matchPage(
  page: MatchablePage,
  wanted: readonly Wanted[],
  spellings: (word: string) => readonly string[],
): Match[] {
  const matches = wanted.flatMap((one, number) =>
    one.isPhrase
      ? phraseMatches(page, one.words).map((location) => ({ location, wanted: number, word: 0 }))
      : wordMatches(page, one, spellings).map((match) => ({ ...match, wanted: number })),
  );
  return matches.sort((a, b) => a.location - b.location);
}

/** Whether all of what is wanted stands among matches: every word of it. */
export function isComplete(matches: readonly Match[], number: number, { words, isPhrase }: Wanted): boolean {
  const found = new Set(matches.filter(({ wanted }) => wanted === number).map(({ word }) => word));
  return isPhrase ? found.size > 0 : words.every((_, word) => found.has(word));
}

/** A word of a page, with the signs that stand at it. */
export function wordAt({ content, words }: MatchablePage, location: number): string {
  return content.slice(words.starts[location], words.ends[location]);
}

function wordMatches(
  page: MatchablePage,
  { words, isOpen = false }: Wanted,
  spellings: (word: string) => readonly string[],
): { location: number; word: number }[] {
  const accepted = words.map((word) => [word, ...spellings(word).filter((one) => one !== '')]);
  const open = isOpen && (words.at(-1)?.length ?? 0) >= SHORTEST_OPEN ? words.length - 1 : undefined;
  return page.locations.flatMap((location) => {
    const parts = partsOf(wordAt(page, location));
    return accepted.flatMap((forms, word) => {
      const fits = (part: string, form: string) =>
        isInflectionOf(part, form) || (word === open && form === words[open] && part.startsWith(form));
      return parts.some((part) => forms.some((form) => fits(part, form))) ? [{ location, word }] : [];
    });
  });
}

/** The words of each place where a phrase stands; Pagefind does not tell of all parts of a word, such as of "US$2.5". */
function phraseMatches(page: MatchablePage, phrase: readonly string[]): number[] {
  const known = runsAt(page, phrase, page.locations);
  return known.length > 0 ? known : runsAt(page, phrase, page.words.starts.keys());
}

function runsAt(page: MatchablePage, phrase: readonly string[], locations: Iterable<number>): number[] {
  const found = new Set<number>();
  for (const location of locations) {
    const parts = wordsOf(wordAt(page, location));
    for (const start of parts.keys()) {
      const last = parts[start] === phrase[0] ? lastOfRun(page, location, start, phrase) : undefined;
      if (last !== undefined) for (let at = location; at <= last; at++) found.add(at);
    }
  }
  return [...found];
}

/** The last of the words over which a phrase goes that begins in the given part of a word. */
function lastOfRun(
  page: MatchablePage,
  location: number,
  start: number,
  phrase: readonly string[],
): number | undefined {
  let at = location;
  let parts = wordsOf(wordAt(page, at)).slice(start);
  for (const wanted of phrase) {
    while (parts.length === 0) {
      if (++at >= page.words.starts.length) return undefined;
      parts = wordsOf(wordAt(page, at));
    }
    if (parts.shift() !== wanted) return undefined;
  }
  return at;
}

/** The words in a piece of text between spaces, and those with hyphens as one word too: "bio-labs" → bio, labs, biolabs. */
function partsOf(text: string): string[] {
  const parts = wordsOf(text);
  const spaced = /\p{N}(?:%|\p{L})/u.test(text) ? wordsOf(spaceUnits(text)) : [];
  return parts.length > 1 ? [...parts, parts.join(''), ...spaced] : [...parts, ...spaced];
}
