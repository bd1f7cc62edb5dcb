import { ENGLISH_FUNCTION_WORDS } from '../../archive/search/english-function-words.ts';

/** Words that are in many names and do not distinguish them. */
const PARTICLES = new Set([
  ...'the of and for al el at ash as an ad ar az ul ur ud ut wal wa val va i e'.split(' '),
  ...'de du des la le les et der das dem den und von fur zu zum zur los las del y'.split(' '),
  ...'и в во на по за о об при из для от до с со к та й у з'.split(' '),
]);

/** The distinctive words of a name: without articles and particles, Arabic ones too. */
export function distinctiveWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !PARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a word in lower case is an English function word, and so not an abbreviation: "is", "who". */
export function isEnglishFunctionWord(folded: string): boolean {
  return ENGLISH_FUNCTION_WORDS.has(folded);
}

/** Whether a word is an article or particle in names. */
export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded);
}

/** A name without articles and particles at its beginning and end. */
export function withoutEdges(words: readonly string[]): string[] {
  const isTelling = (word: string) => !PARTICLES.has(word);
  const [first, last] = [words.findIndex(isTelling), words.findLastIndex(isTelling)];
  return first < 0 ? [...words] : words.slice(first, last + 1);
}
