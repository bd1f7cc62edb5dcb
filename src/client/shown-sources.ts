import { whenPressed } from './export/when-pressed.ts';

/**
 * While the passages of a page are filtered, offers the sources of those that are left. What reads the passages is
 * loaded with the first filter.
 */
const line = document.querySelector<HTMLElement>('[data-shown-sources]');
const passages = line?.closest<HTMLElement>('.passages');

if (line && passages) {
  const load = () => import('./export/export-shown.ts');
  const show = async () => (await load()).offerShown(line, passages);
  passages.addEventListener('change', () => void show());
  addEventListener('hashchange', () => void show());
  // A link leads to one companion or article. Browsers restore what was chosen, some only after the page has loaded.
  const chosen = '[name=year],[name=topic],[name=with]';
  addEventListener('pageshow', () => {
    if (location.hash !== '' || passages.querySelector(`:is(${chosen}):checked:not([value=all])`)) void show();
  });
  whenPressed(line, async (format) => (await load()).exportShown(line, passages, format), line.dataset['failed'] ?? '');
}
