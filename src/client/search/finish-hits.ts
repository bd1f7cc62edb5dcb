import type { Hit } from './model.ts';

/** How many hits have their quotes before they are shown; those of others are loaded when they are seen. */
export const FIRST = 4;

/** How many hits are shown at first, and added each time. */
export const SHOWN = 40;

/** Loads the quotes of hits that are about to be shown. */
export function finishHits(hits: readonly Hit[]): Promise<Hit[]> {
  return Promise.all(hits.map(async (hit) => ('finish' in hit && hit.finish ? hit.finish() : hit)));
}

/** Loads the quotes of the hits that are shown first; the others can be finished later. */
export async function finishFirst<One extends { finish?: () => Promise<One> }>(
  hits: readonly One[],
  most = SHOWN,
): Promise<One[]> {
  const first = await Promise.all(hits.slice(0, most).map(async (hit) => hit.finish?.() ?? hit));
  return [...first, ...hits.slice(most)];
}
