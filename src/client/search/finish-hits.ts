import type { Hit } from './model.ts';

/** How many hits are shown at first, and added each time. */
export const SHOWN = 40;

/** Loads the quotes of hits that are about to be shown. */
export function finishHits(hits: readonly Hit[]): Promise<Hit[]> {
  return Promise.all(hits.map(async (hit) => ('finish' in hit && hit.finish ? hit.finish() : hit)));
}

/** Loads the quotes of the hits that are shown first; the others can be finished later. */
export async function finishFirst<One extends { finish?: () => Promise<One> }>(hits: readonly One[]): Promise<One[]> {
  const first = await Promise.all(hits.slice(0, SHOWN).map(async (hit) => hit.finish?.() ?? hit));
  return [...first, ...hits.slice(SHOWN)];
}
