import type { Hit } from './scan.ts';

/**
 * Of the names that stand in a text, those that count: from left to right, at each word the longest. What a record says
 * is not its name keeps that record's shorter names in it from counting.
 *
 * @param hits as `scan` finds them
 */
export function choose(hits: readonly Hit[], counts: (hit: Hit) => boolean): Hit[] {
  /** How far the denials of each record reach that begin at the current word or before it. */
  const denied = new Map<string, number>();
  const isDenied = ({ name, end }: Hit) => end <= (denied.get(name.key) ?? 0);
  const chosen: Hit[] = [];
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

/** Where a record bears the very name that is silent otherwise, the record is meant. */
function rank(hit: Hit): number {
  return isSilent(hit) ? 1 : 0;
}

function isSilent({ name }: Hit): boolean {
  return name.role === 'silent';
}
