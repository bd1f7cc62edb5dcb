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

function isShown(hit: Hit, state: SearchState): boolean {
  if (hit.kind !== 'page' && hit.kind !== 'note') return true;
  const { article } = hit;
  return article ? isChosen(article, state) : !hasFilters(state);
}

/** The position of an article among all, newest first. */
function orderOf(hit: Hit): number | undefined {
  return hit.kind === 'page' ? hit.article?.order : undefined;
}
