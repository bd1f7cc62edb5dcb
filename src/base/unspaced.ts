/**
 * The scripts that put no spaces between words, for use in a class of a pattern: Chinese and Japanese with the signs that
 * both kinds of kana share, Thai, Lao, Khmer and Burmese.
 */
export const UNSPACED = String.raw`\u3099\u309A\u30FC\uFF70\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;

const BEGINS_UNSPACED = new RegExp(`^(?=[${UNSPACED}])[\\p{L}\\p{M}]`, 'u');
/** The runs in a text: numbers and letters of other scripts end them. */
export const RUNS = new RegExp(`(?:(?=[${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IDEOGRAPHS = /^\p{sc=Han}+$/u;
/** Where katakana begin or end: words from abroad are written in them. */
const KATAKANA_EDGE = /(?<!\p{scx=Kana})(?=\p{scx=Kana})|(?<=\p{scx=Kana})(?!\p{scx=Kana})/gu;
/** A word of this many signs or more counts in a run even where the dictionary divides the run otherwise. */
const LONG = { ideographs: 3, letters: 5 };

/** Whether a word is a run of letters of such a script, in which several words can stand. */
export function isUnspaced(word: string): boolean {
  return BEGINS_UNSPACED.test(word);
}

/** The words of a run. @example "乌鲁木齐会见" → ["乌鲁木齐", "会见"] */
export function segmentsOf(run: string): string[] {
  return Array.from(segmenter().segment(run), ({ segment }) => segment);
}

/**
 * Where a word stands in a run, by its offset: between other words, as the dictionary of the language divides the run
 * (京都 does not stand in 東京都知事) or as katakana set it apart (タワー stands in 東京タワー), or as the first or last part of
 * one of them (知事 does). A long word counts anywhere: names are in no dictionary.
 */
export function placesInRun(run: string, word: string): number[] {
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
 * The pairs of neighbouring signs in a run: whatever has a word in it has all pairs of the word, wherever a dictionary
 * divides it.
 */
export function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

let words: Intl.Segmenter | undefined;

/** Made when first needed: it has no settings that could differ. */
function segmenter(): Intl.Segmenter {
  return (words ??= new Intl.Segmenter('en', { granularity: 'word' }));
}
