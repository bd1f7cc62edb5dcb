import { distance } from 'fastest-levenshtein';

/** The candidate most similar to `text`; undefined if none is near enough to be meant. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(text.length, Math.max(2, Math.ceil(text.length / 3))) + 1;
  for (const candidate of candidates) {
    const edits = distance(text.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}
