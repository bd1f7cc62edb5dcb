/**
 * The scripts without spaces between words, for use in a character class: Chinese and Japanese with the signs that both
 * kinds of kana share, Thai, Lao, Khmer and Burmese.
 */
export const UNSPACED = String.raw`\u3099\u309A\u30FC\uFF70\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;

const BEGINS_UNSPACED = new RegExp(`^(?=[${UNSPACED}])[\\p{L}\\p{M}]`, 'u');
/** The script runs in a text: the longest sequences of letters of such a script. */
export const SCRIPT_RUNS = new RegExp(`(?:(?=[${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IDEOGRAPHS = /^\p{sc=Han}+$/u;
/** Where katakana begin or end. Foreign words are written in them. */
const KATAKANA_EDGE = /(?<!\p{scx=Kana})(?=\p{scx=Kana})|(?<=\p{scx=Kana})(?!\p{scx=Kana})/gu;
/** A word of at least this many characters is found in a script run even if the dictionary divides the run otherwise. */
const LONG = { ideographs: 3, letters: 5 };

/** Whether a word is a script run, which may consist of several words. */
export function isUnspaced(word: string): boolean {
  return BEGINS_UNSPACED.test(word);
}

/** The words of a script run. @example "乌鲁木齐会见" → ["乌鲁木齐", "会见"] */
export function segmentsOf(run: string): string[] {
  return Array.from(segmenter().segment(run), ({ segment }) => segment);
}

/**
 * The offsets of a word in a script run. A word counts if the dictionary of the language divides the run at both its ends
 * (京都 is not in 東京都知事), if katakana set it apart (タワー is in 東京タワー), or if it begins or ends a word of the
 * dictionary (知事 does). A long word counts anywhere, because dictionaries lack names.
 */
export function offsetsInScriptRun(run: string, word: string): number[] {
  if (word === '' || !run.includes(word)) return [];
  if (run === word) return [0];
  const edges = [
    ...Array.from(segmenter().segment(run), ({ index }) => index),
    ...Array.from(run.matchAll(KATAKANA_EDGE), ({ index }) => index),
    run.length,
  ];
  const [length, isIdeographic] = [[...word].length, IDEOGRAPHS.test(word)];
  const isLong = length >= (isIdeographic ? LONG.ideographs : LONG.letters);
  const places: number[] = [];
  for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const [begins, ends] = [edges.includes(at), edges.includes(end)];
    const isPart = isIdeographic && length > 1 && (begins || ends) && !edges.some((edge) => at < edge && edge < end);
    if (isLong || (begins && ends) || isPart) places.push(at);
  }
  return places;
}

/**
 * The pairs of adjacent characters in a script run. A run that contains a word has all pairs of the word, wherever a
 * dictionary divides it.
 */
export function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

let words: Intl.Segmenter | undefined;

/** Created when first needed; it has no settings. */
function segmenter(): Intl.Segmenter {
  return (words ??= new Intl.Segmenter('en', { granularity: 'word' }));
}
