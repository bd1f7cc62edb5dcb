import { SCRIPT_RUNS, segmentsOf, UNSPACED } from '../base/unspaced.ts';

const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/**
 * The number of words in a text; a hyphenated word, or one with an apostrophe, is one. In scripts without spaces between
 * words, such as Chinese, words are those of a dictionary.
 */
export function countWords(text: string): number {
  const spaced = HAS_UNSPACED.test(text) ? text.replace(SCRIPT_RUNS, (run) => ` ${segmentsOf(run).join(' ')} `) : text;
  return spaced.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
