import { type SearchSettings, seekCopy } from './archive-copy.ts';
import type { Known } from './file/links-file.ts';
import { afterSearch } from './file/update.ts';

/** A copy to seek: of an address, near a day. */
export interface Search {
  address: string;
  near: string;
}

/** After so many searches in a row without an answer, the others are left for another run. */
const MOST_SILENCES = 3;

/**
 * Asks the web archive for copies, one after the other, and keeps what it says.
 *
 * @param onResult told after each search
 * @returns the number of searches that brought no answer or were left, and why
 * @throws that the program was stopped, or what `onResult` throws
 */
export async function seekCopies(
  searches: readonly Search[],
  known: Known,
  settings: SearchSettings,
  onResult: () => Promise<void>,
): Promise<{ unanswered: number; problem: string }> {
  let answered = 0;
  let silences = 0;
  let problem = '';
  for (const { address, near } of searches) {
    const sought = await seekCopy(address, near, settings);
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
