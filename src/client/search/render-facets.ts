import type { Facet, IndexedArticle, SearchIndex } from '../../archive/search-index.ts';
import { countFacet, facets, FACETS, type SearchState } from './search-state.ts';

const FOLDED = 8;
const roomy = matchMedia('(width >= 60rem)');

/** Puts the choices of every facet, with the number of articles that each would leave, into the form. */
export function renderFacets(
  form: HTMLElement,
  found: readonly IndexedArticle[],
  { chosen }: SearchState,
  labels: SearchIndex['labels'],
): void {
  const open = new Set([...form.querySelectorAll<HTMLDetailsElement>('details[open]')].map((details) => details.dataset['facet']));
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  form.replaceChildren(...facets.flatMap((facet) => renderFacet(facet, countFacet(found, facet), chosen[facet], labels[facet])));
  for (const details of form.querySelectorAll('details')) {
    if (open.has(details.dataset['facet'])) details.open = true;
  }
  if (focused) document.getElementById(focused)?.focus();
}

function renderFacet(facet: Facet, counts: readonly [string, number][], chosen: readonly string[], labels: Record<string, string>): HTMLElement[] {
  const shown = [...counts, ...chosen.filter((value) => !counts.some(([other]) => other === value)).map((value): [string, number] => [value, 0])];
  if (shown.length === 0) return [];
  const details = document.createElement('details');
  details.dataset['facet'] = facet;
  details.open = chosen.length > 0 || (facet === 'country' && roomy.matches);
  const summary = document.createElement('summary');
  summary.textContent = chosen.length > 0 ? `${FACETS[facet]} (${chosen.length} chosen)` : FACETS[facet];
  const group = document.createElement('div');
  group.role = 'group';
  group.ariaLabel = FACETS[facet];
  group.classList.toggle('long', shown.length > FOLDED);
  group.append(...shown.map(([value, count]) => renderChoice(facet, value, labels[value] ?? value, count, chosen.includes(value))));
  details.append(summary, group);
  return [details];
}

function renderChoice(facet: Facet, value: string, label: string, count: number, checked: boolean): HTMLElement {
  const choice = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value, checked, id: `facet-${facet}-${value}` });
  const number = document.createElement('span');
  number.className = 'number quiet';
  number.textContent = String(count);
  choice.append(box, ` ${label} `, number);
  return choice;
}
