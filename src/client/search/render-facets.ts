import type { Facet, IndexedArticle, SearchIndex } from '../../archive/search-index.ts';
import { countFacet, facets, FACETS, type SearchState } from './search-state.ts';

const FOLDED = 8;
const roomy = matchMedia('(width >= 60rem)');

/** Puts the choices of every facet, with the number of articles that each would leave, into the form. */
export function renderFacets(
  form: HTMLElement,
  found: readonly IndexedArticle[],
  chosen: SearchState['chosen'],
  labels: SearchIndex['labels'],
): void {
  const before = new Map(
    [...form.querySelectorAll('details')].map((details) => [details.dataset['facet'], details.open]),
  );
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  form.replaceChildren(
    ...facets.flatMap((facet) => {
      const isOpen = before.get(facet) ?? (chosen[facet].length > 0 || (facet === 'country' && roomy.matches));
      return renderFacet(facet, countFacet(found, facet, chosen), chosen[facet], labels[facet], isOpen);
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function renderFacet(
  facet: Facet,
  shown: readonly [string, number][],
  chosen: readonly string[],
  labels: Record<string, string>,
  isOpen: boolean,
): HTMLElement[] {
  if (shown.length === 0) return [];
  const details = document.createElement('details');
  details.dataset['facet'] = facet;
  details.open = isOpen;
  const summary = document.createElement('summary');
  summary.textContent = chosen.length > 0 ? `${FACETS[facet]} (${chosen.length} chosen)` : FACETS[facet];
  const group = document.createElement('div');
  group.role = 'group';
  group.ariaLabel = FACETS[facet];
  group.classList.toggle('long', shown.length > FOLDED);
  group.append(
    ...shown.map(([value, count]) => renderChoice(facet, value, labels[value] ?? value, count, chosen.includes(value))),
  );
  details.append(summary, group);
  return [details];
}

function renderChoice(facet: Facet, value: string, label: string, count: number, checked: boolean): HTMLElement {
  const choice = document.createElement('label');
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    name: facet,
    value,
    checked,
    id: `facet-${facet}-${value}`,
  });
  const number = document.createElement('span');
  number.className = 'number quiet';
  number.textContent = String(count);
  choice.append(box, ` ${label} `, number);
  return choice;
}
