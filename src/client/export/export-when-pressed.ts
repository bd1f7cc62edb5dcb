import type { CiteFormat } from '../../archive/cite/cite-files.ts';
import type { Hit } from '../search/model.ts';
import { whenPressed } from './when-pressed.ts';

/**
 * Makes the buttons within an element export what a search found. What makes the files is loaded with the first.
 *
 * @param base the path that the site is published under
 */
export function exportWhenPressed(exporting: HTMLElement, base: string, found: () => readonly Hit[]): void {
  for (const element of exporting.querySelectorAll<HTMLElement>('[data-found]')) {
    const { found: what, name = '', failed = '', nothing = '' } = element.dataset;
    const make = async (format: CiteFormat) => {
      const { exportArticles, exportSources } = await import('./export-hits.ts');
      const isThere = await (what === 'articles' ? exportArticles : exportSources)(base, found(), { format, name });
      return isThere ? undefined : nothing;
    };
    whenPressed(element, make, failed);
  }
}
