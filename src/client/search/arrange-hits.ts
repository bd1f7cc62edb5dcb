import type { Hit } from './model.ts';
import { isChosen, hasFilters, type SearchState } from './search-state.ts';

/** The hits that match the filters of a state, in its order; names always come first. */
export function arrangeHits(hits: readonly Hit[], state: SearchState): Hit[] {
  const shown = hits.filter((hit) => isShown(hit, state));
  if (state.sort === 'relevance') return shown;
  const newestFirst = state.sort === 'newest' ? 1 : -1;
  return shown.toSorted((a, b) => {
    const [one, other] = [orderOf(a), orderOf(b)];
    return one === undefined || other === undefined ? 0 : (one - other) * newestFirst;
  });
}

/** The number of pages and notes that filters hide, if they hide all; names are never hidden. */
export function allHidden(hits: readonly Hit[], shown: readonly Hit[]): number {
  return shown.some(isFiltered) ? 0 : hits.filter(isFiltered).length;
}

function isFiltered({ kind }: Hit): boolean {
  return kind === 'page' || kind === 'note';
}

/** How many passages the hit of a name shows. */
const PASSAGES = 2;

/** A hit with the first passages that the filters leave. */
export function withChosenPassages(hit: Hit, state: SearchState): Hit {
  if (!('passages' in hit) || hit.passages === undefined) return hit;
  return { ...hit, passages: hit.passages.filter(({ article }) => isChosen(article, state)).slice(0, PASSAGES) };
}

function isShown(hit: Hit, state: SearchState): boolean {
  if (hit.kind !== 'page' && hit.kind !== 'note') return true;
  const { article } = hit;
  return article ? isChosen(article, state) : !hasFilters(state);
}

/** The position of an article among all, newest first. */
function orderOf(hit: Hit): number | undefined {
  return hit.kind === 'page' ? hit.article?.order : undefined;
}
