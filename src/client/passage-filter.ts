import type { en } from '../i18n/en.ts';
import { wordsIn } from './words-in.ts';

/** Shows the number of articles that pass a filter. The filter itself works without a script. */
for (const filters of document.querySelectorAll('.passage-filter')) {
  const articles = [...(filters.parentElement?.querySelectorAll<HTMLElement>('.found > .dossier') ?? [])];
  const status = filters.querySelector<HTMLElement>('[role=status]');
  if (!status) continue;
  const { passageFilter } = wordsIn<Pick<typeof en, 'passageFilter'>>(status);
  filters.addEventListener('change', () => {
    const shown = articles.filter((article) => article.checkVisibility()).length;
    status.textContent = passageFilter.status({ shown, count: articles.length });
  });
}
