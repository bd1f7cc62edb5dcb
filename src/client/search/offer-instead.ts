import type { SearchIndex } from '../../archive/search/search-index.ts';
import type { Answer, SearchFiles } from './model.ts';
import { required } from '../required.ts';

/**
 * Without results, offers names, words and lists to go on with. What finds them is loaded then.
 *
 * @param instead where they are shown
 * @param isCurrent whether the answer is still shown
 */
export async function offerInstead(
  instead: HTMLElement,
  { hits, nearest }: Answer,
  query: string,
  {
    index,
    files,
    isCurrent,
  }: {
    index: SearchIndex;
    files: SearchFiles;
    isCurrent: () => boolean;
  },
): Promise<void> {
  if (hits.length > 0 || query === '') return;
  const { renderInstead } = await import('./render-instead.ts');
  const lines = await renderInstead(query, nearest, index, files);
  if (!isCurrent()) return;
  required('[data-instead]', instead).replaceChildren(...lines);
  instead.hidden = false;
}
