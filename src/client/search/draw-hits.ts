import type { SearchWords } from '../../i18n/model.ts';
import { withChosenPassages } from './arrange-hits.ts';
import type { Hit } from './model.ts';
import { renderHits } from './render-hits.ts';
import type { SearchState } from './search-state.ts';

/** Draws hits with the passages that match the filters. */
export function drawHits(state: SearchState, words: SearchWords): (hits: readonly Hit[]) => HTMLElement[] {
  return (hits) => {
    const chosen = hits.map((hit) => withChosenPassages(hit, state));
    return renderHits(chosen, words);
  };
}
