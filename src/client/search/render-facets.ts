import type { Facet, IndexedArticle, SearchIndex } from '../../archive/search/search-index.ts';
import { element } from './element.ts';
import { countFacet, countYears, facets, FACETS, type SearchState, type Sort, SORTS } from './search-state.ts';

const FOLDED = 8;
/** Whether the choices stand beside the results. */
export const roomy = matchMedia('(width >= 60rem)');

/** Puts the order, the years and the choices of every facet, with the number of articles that each would leave, into the form. */
export function renderFacets(
  form: HTMLElement,
  found: readonly IndexedArticle[],
  state: SearchState,
  { articles, labels }: Pick<SearchIndex, 'articles' | 'labels'>,
): void {
  const before = new Map(
    [...form.querySelectorAll('details')].map((details) => [details.dataset['facet'], details.open]),
  );
  const focused = form.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const isUseful = found.length > 0 || state.from !== undefined || state.to !== undefined;
  form.replaceChildren(
    ...(isUseful
      ? [renderSort(state.sort), renderYears(yearsOf(articles), new Map(countYears(found, state)), state)]
      : []),
    ...facets.flatMap((facet) => {
      const chosen = state.chosen[facet];
      const isOpen = before.get(facet) ?? (chosen.length > 0 || facet === 'country');
      return renderFacet(facet, countFacet(found, facet, state), chosen, labels[facet], isOpen);
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function renderSort(sort: Sort): HTMLElement {
  const options = Object.entries(SORTS).map(([value, text]) => renderOption(value, text, value === sort));
  return element('label', { className: 'field' }, [
    'Order',
    element('select', { name: 'sort', id: 'search-sort' }, options),
  ]);
}

function yearsOf(articles: readonly IndexedArticle[]): number[] {
  return [...new Set(articles.map(({ year }) => year))].sort((a, b) => a - b);
}

function renderYears(
  years: readonly number[],
  counts: ReadonlyMap<number, number>,
  { from, to }: SearchState,
): HTMLElement {
  const select = (name: 'from' | 'to', open: string, chosen: number | undefined) =>
    element('label', {}, [
      element('span', {}, [name]),
      element('select', { name, id: `search-${name}` }, [
        renderOption('', open, chosen === undefined),
        ...years.map((year) => renderOption(String(year), `${year} (${counts.get(year) ?? 0})`, year === chosen)),
      ]),
    ]);
  return element('fieldset', { className: 'field years' }, [
    element('legend', {}, ['Years']),
    select('from', 'first', from),
    select('to', 'last', to),
  ]);
}

function renderOption(value: string, text: string, selected: boolean): HTMLElement {
  return element('option', { value, selected }, [text]);
}

function renderFacet(
  facet: Facet,
  shown: readonly [string, number][],
  chosen: readonly string[],
  labels: ReadonlyMap<string, string>,
  isOpen: boolean,
): HTMLElement[] {
  if (shown.length === 0) return [];
  const heading = chosen.length > 0 ? `${FACETS[facet]} (${chosen.length} chosen)` : FACETS[facet];
  const choices = shown.map(([value, count]) =>
    renderChoice(facet, value, labels.get(value) ?? value, count, chosen.includes(value)),
  );
  const group = element('div', { role: 'group', ariaLabel: FACETS[facet] }, choices);
  group.classList.toggle('long', shown.length > FOLDED);
  return [element('details', { dataset: { facet }, open: isOpen }, [element('summary', {}, [heading]), group])];
}

function renderChoice(facet: Facet, value: string, label: string, count: number, checked: boolean): HTMLElement {
  const id = `facet-${facet}-${value}`;
  return element('label', {}, [
    element('input', { type: 'checkbox', name: facet, value, checked, id }, []),
    ` ${label} `,
    element('span', { className: 'number quiet' }, [String(count)]),
  ]);
}
