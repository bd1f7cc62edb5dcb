/** Words that are in many names and do not distinguish them. */
const PARTICLES = new Set('the of and for al el at ash as an ad ar az ul ur ud ut wal wa val va i e'.split(' '));

/** Words that are ignored beside others in a query. */
const FUNCTION_WORDS = new Set(
  (
    'a an the of in on at to by for from with and or not is are was were be been has have had do does did it its he she ' +
    'they their his her who whom whose what when where which why how that this these those as than then into over ' +
    'about between against during after before under he we you i me my our us can will would should could might'
  ).split(' '),
);

/** The distinctive words of a name: without articles and particles, Arabic ones too. */
export function distinctiveWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !PARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a word in lower case is an English function word, and so not an abbreviation: "is", "who". */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
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
