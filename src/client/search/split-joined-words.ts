import { isUnspaced, segmentsOf } from '../../base/unspaced.ts';
import type { NameLookup } from './name-lookup.ts';
import type { ParsedQuery } from './parse-query.ts';

/**
 * Divides script runs in a query that are neither names nor words of the texts: into the names in them, and into words.
 */
export async function splitJoinedWords(
  parsed: ParsedQuery,
  { exact }: Pick<NameLookup, 'exact'>,
  isInTexts: (word: string) => Promise<boolean>,
): Promise<ParsedQuery> {
  const isName = (word: string) => exact([word]).length > 0;
  const words = await Promise.all(
    parsed.words.map(async (word) => {
      const { folded } = word;
      if (!isUnspaced(folded) || isName(folded) || (await isInTexts(folded))) return [word];
      return wordsIn(folded, isName).map((one) => ({ written: one, folded: one }));
    }),
  );
  return { ...parsed, words: words.flat() };
}

function wordsIn(run: string, isName: (word: string) => boolean): string[] {
  for (let length = run.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= run.length; from++) {
      const name = run.slice(from, from + length);
      if (!isName(name)) continue;
      const [before, after] = [run.slice(0, from), run.slice(from + length)];
      return [...wordsIn(before, isName), name, ...wordsIn(after, isName)];
    }
  }
  return run === '' ? [] : segmentsOf(run);
}
