import type { Occurrence } from './find-occurrences.ts';

/**
 * Chooses the mentions among all names in a text: from left to right, at each word the longest. In an excluded phrase
 * of a record, the record's shorter names are not mentions.
 *
 * @param hits the results of `scan`
 */
export function chooseMentions(hits: readonly Occurrence[], counts: (hit: Occurrence) => boolean): Occurrence[] {
  /** For each record, the end of the excluded phrases that begin at the current word or before it. */
  const denied = new Map<string, number>();
  const isDenied = ({ name, end }: Occurrence) => end <= (denied.get(name.key) ?? 0);
  const chosen: Occurrence[] = [];
  let next = 0;
  for (let index = 0; index < hits.length;) {
    const from = hits[index]?.from ?? 0;
    let after = index;
    while (hits[after]?.from === from) after++;
    const here = hits.slice(index, after).sort((a, b) => b.to - a.to || rank(a) - rank(b));
    for (const { name, end } of here)
      if (name.role === 'not') denied.set(name.key, Math.max(end, denied.get(name.key) ?? 0));
    if (from >= next) {
      const best = here.find((hit) => isSilent(hit) || (hit.name.role !== 'not' && !isDenied(hit) && counts(hit)));
      if (best && !isSilent(best)) chosen.push(best);
      next = best?.to ?? next;
    }
    index = after;
  }
  return chosen;
}

/** If a record has exactly the name that is silent otherwise, it means the record. */
function rank(hit: Occurrence): number {
  return isSilent(hit) ? 1 : 0;
}

function isSilent({ name }: Occurrence): boolean {
  return name.role === 'silent';
}
