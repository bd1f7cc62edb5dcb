import type { CiteFormat } from '../../archive/cite/cite-files.ts';
import type { en } from '../../i18n/en.ts';
import { wordsIn } from '../words-in.ts';
import { exportPlaces } from './export-places.ts';
import { shownPassages } from './shown-passages.ts';

/** Shows the line for the sources of the passages shown if they are filtered, or else the line for all. */
export function offerShown(line: HTMLElement, passages: HTMLElement): void {
  const { isFiltered, paragraphs, companion } = shownPassages(passages);
  const { shown, withCompanion } = wordsFor(line);
  const label = line.querySelector('[data-label]');
  const name = companion?.dataset['name'];
  if (label) label.textContent = name === undefined ? shown : withCompanion(paragraphs, { name });
  line.hidden = !isFiltered;
  const all = passages.querySelector<HTMLElement>('[data-export]');
  if (all) all.hidden = isFiltered;
  line.querySelector('[role=status]')?.replaceChildren();
}

/** Makes a file of their sources. @returns what to tell the reader if no passage cites a source */
export async function exportShown(
  line: HTMLElement,
  passages: HTMLElement,
  format: CiteFormat,
): Promise<string | void> {
  const { places, companion } = shownPassages(passages);
  const { base = '/', name = '' } = line.dataset;
  const file = { format, name: `${name}-${companion?.id ?? 'shown'}` };
  if (!(await exportPlaces(base, places, file))) return wordsFor(line).nothing;
}

function wordsFor(line: HTMLElement) {
  return wordsIn<Pick<typeof en, 'shownSources'>>(line).shownSources;
}
