import { soundOf } from '../../archive/search/sound.ts';
import { isAnotherWord, misspelling } from './misspelling.ts';
import { isCountryName } from './country-names.ts';
import type { Name, NameLookup, WholeName } from './name-lookup.ts';
import { distinctiveWords } from './plain-words.ts';
import { editDistance } from '../../archive/search/edit-distance.ts';

/** The misspelt words of a query, each with its correction. */
export type Corrections = Map<string, string>;

export interface MisspeltName {
  corrections: Corrections;
  /**
   * Whether so much of a name is right that a differing word is an error even if it is a real word: "Islamic Stat
   * Khorasan".
   */
  isCertain: boolean;
}

const VOUCHING = 2;

/**
 * The name meant by words with wrong letters, if at least one word of it is right: "Nusar Front". Of several names, the
 * one with the fewest wrong letters is chosen, then the one that the archive mentions most often.
 */
export function misspeltName(words: readonly string[], names: NameLookup): MisspeltName | undefined {
  const typed = distinctiveWords(words).map((word) => ({ word, sound: soundOf(word) }));
  let best: { name: Name; edits: number } | undefined;
  const tried = new Set<Name>();
  for (const [at, { word }] of typed.entries()) {
    for (const { name, position } of names.having(word)) {
      if (position !== at || name.words.length !== typed.length || tried.has(name)) continue;
      tried.add(name);
      const edits = sum(typed.map((one, index) => misspelling(one, spoken(name, index))));
      if (edits === undefined || (best && edits >= best.edits && !isCommoner(name, edits, best))) continue;
      best = { name, edits };
    }
  }
  if (!best) return undefined;
  const { name, edits } = best;
  const wrong = typed.flatMap((one, index) => {
    const meant = name.words[index] ?? '';
    return one.word === meant || one.sound === soundOf(meant) ? [] : [{ one, index }];
  });
  const isOther = wrong.some(({ one: { word } }) => names.exact([word]).some(({ kind }) => kind === 'countries'));
  return {
    corrections: new Map(wrong.map(({ one: { word }, index }) => [word, name.words[index] ?? word])),
    isCertain: edits <= 1 && typed.length - wrong.length >= VOUCHING && !isOther,
  };
}

const SHORTEST = 3;
const SHORTEST_INNER = 6;
/** Arabic and Hebrew words are shorter, because they are written without most vowels. */
const SHORTEST_INNER_CONSONANTS = 5;
const FEW_VOWELS = /^[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]/u;

/**
 * The name meant by a single word: a whole name or, if it is long enough, a surname or a distinctive word of another
 * name. The name of a country that the archive does not have is not a misspelling of one that it has.
 */
export function misspeltWord(word: string, { vocabulary, isAbbreviation }: NameLookup): string | undefined {
  if (word.length < SHORTEST || isAbbreviation(word) || isCountryName(word)) return undefined;
  const typed = { word, sound: soundOf(word) };
  const shortestInner = FEW_VOWELS.test(word) ? SHORTEST_INNER_CONSONANTS : SHORTEST_INNER;
  let best: { candidate: string; edits: number; times: number } | undefined;
  for (const [candidate, { sound, times, isWhole }] of vocabulary) {
    if (!isWhole && word.length < shortestInner) continue;
    const edits = misspelling(typed, { word: candidate, sound });
    if (edits === undefined || (edits > 0 && isAnotherWord(word, candidate, isWhole))) continue;
    if (!best || edits < best.edits || (edits === best.edits && times > best.times)) best = { candidate, edits, times };
  }
  return best?.candidate;
}

function spoken({ words, sounds }: Name, index: number): { word: string; sound: string } {
  return { word: words[index] ?? '', sound: sounds[index] ?? '' };
}

function sum(edits: readonly (number | undefined)[]): number | undefined {
  return edits.reduce((total, one) => (total === undefined || one === undefined ? undefined : total + one), 0);
}

function isCommoner({ subject }: Name, edits: number, best: { name: Name; edits: number }): boolean {
  return edits === best.edits && subject.times > best.name.subject.times;
}

const SHORTEST_IN_TEXT = 6;
const LONG = 9;

/**
 * The word of the texts meant by a word: with one wrong letter in a word of six letters or more, two in a long one that
 * sounds the same; never with another first letter, and never for a shorter word, because too many others are similar.
 * Of several, the one with the fewest wrong letters is chosen, then the commonest.
 *
 * @param words the words of the texts, the commonest first
 */
export function misspeltInText(word: string, words: readonly string[]): string | undefined {
  if (word.length < SHORTEST_IN_TEXT || /\P{L}/u.test(word) || isCountryName(word)) return undefined;
  const limit = word.length < LONG ? 1 : 2;
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of words) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > limit) continue;
    const edits = editDistance(word, candidate, limit);
    if (edits > limit || (best && edits >= best.edits)) continue;
    if (edits > 1 && soundOf(word) !== soundOf(candidate)) continue;
    best = { candidate, edits };
  }
  return best?.candidate;
}

const MOST_WRONG = 2;
/** The number of letters that a name must have for each wrong one. */
const LETTERS_FOR_ONE = 4;
/** A word with at most this many letters may have another first letter: "fo". */
const TINY = 2;

/**
 * The name meant by a whole query of several words, if more than one of them is wrong, or a short one: "Voice orf
 * Amreica". At most two letters are wrong, and each word except the shortest has the right first letter.
 */
export function misspeltWhole(words: readonly string[], { wholes }: NameLookup): WholeName | undefined {
  const typed = words.join(' ');
  const limit = Math.min(MOST_WRONG, Math.floor(typed.length / LETTERS_FOR_ONE));
  if (isCountryName(typed)) return undefined;
  let best: { whole: WholeName; edits: number } | undefined;
  for (const whole of wholes) {
    if (!beginAlike(whole.words, words)) continue;
    const edits = editDistance(typed, whole.words.join(' '), limit);
    if (edits <= limit && (!best || edits < best.edits)) best = { whole, edits };
  }
  return best?.whole;
}

function beginAlike(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  return words.every((word, index) => word.length <= TINY || word[0] === others[index]?.[0]);
}
