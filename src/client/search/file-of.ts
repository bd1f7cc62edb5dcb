/**
 * The file with an entry of a sequence that is divided into files.
 *
 * @param starts the number of the first entry in each file; the entry of several files begins in the first of these
 */
export function fileOf(number: number, starts: readonly number[]): number {
  const own = starts.indexOf(number);
  return own >= 0 ? own : starts.findLastIndex((start) => start < number);
}
