import { type SearchSettings, searchCopy } from './archive-copy.ts';
import type { Known } from './file/links-file.ts';
import { afterSearch } from './file/update.ts';

/** A copy to look for: of an address, near a day. */
export interface Search {
  address: string;
  near: string;
}

/** After this many searches in a row without an answer, the rest are left for another run. */
const MOST_SILENCES = 3;

/**
 * Looks for copies in the web archive one after the other, and saves the answers.
 *
 * @param onResult called after each search
 * @returns the number of searches without an answer or left for another run, and the reason
 * @throws if the program was stopped, or what `onResult` throws
 */
export async function searchCopies(
  searches: readonly Search[],
  known: Known,
  settings: SearchSettings,
  onResult: () => Promise<void>,
): Promise<{ unanswered: number; problem: string }> {
  let answered = 0;
  let silences = 0;
  let problem = '';
  for (const { address, near } of searches) {
    const sought = await searchCopy(address, near, settings);
    if ('problem' in sought) {
      ({ problem } = sought);
      silences++;
    } else {
      known.set(address, afterSearch(known.get(address), address, sought));
      answered++;
      silences = 0;
    }
    await onResult();
    if (silences === MOST_SILENCES) break;
  }
  return { unanswered: searches.length - answered, problem };
}
