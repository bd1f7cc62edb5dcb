import type { SearchWords } from '../../i18n/model.ts';
import type { Facet, IndexedArticle, SearchIndex } from '../../archive/search/search-index.ts';
import { element } from './element.ts';
import { citedFacets, countFacet, countYears, facets, type SearchState, type Sort, sorts } from './search-state.ts';

const FOLDED = 8;
/** These tell nothing if all articles have the same value. */
const LEFT_OUT_ALONE: ReadonlySet<Facet> = new Set<Facet>(['author', 'kind', 'notes']);
/** Whether the filters are beside the results. */
export const isWide = matchMedia('(width >= 60rem)');

/** Fills the form with the order, the years and the values of every facet, each with its number of articles. */
export function renderFacets(
  form: HTMLElement,
  found: readonly IndexedArticle[],
  state: SearchState,
  { articles, labels, words, cited }: Pick<SearchIndex, 'articles' | 'labels' | 'words' | 'cited'>,
): void {
  const before = new Map(
    [...form.querySelectorAll('details')].map((details) => [details.dataset['facet'], details.open]),
  );
  const focused = form.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const isUseful = found.length > 0 || state.from !== undefined || state.to !== undefined;
  form.replaceChildren(
    ...(isUseful
      ? [renderSort(state.sort, words), renderYears(yearsOf(articles), new Map(countYears(found, state)), state, words)]
      : []),
    ...facets.flatMap((facet) => {
      const chosen = state.chosen[facet];
      const isOpen = before.get(facet) ?? (chosen.length > 0 || facet === 'country');
      const heading = words.results[facet];
      if (citedFacets.has(facet) && cited !== 'read')
        return cited === 'none' || !isUseful ? [] : renderUnread(facet, heading, isOpen, words);
      const choices = countFacet(found, facet, state);
      if (LEFT_OUT_ALONE.has(facet) && choices.length < 2 && chosen.length === 0) return [];
      return renderFacet({ facet, heading, choices, chosen, labels: labels[facet], isOpen }, words);
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function renderSort(sort: Sort, { results }: SearchWords): HTMLElement {
  const options = sorts.map((value) => renderOption(value, results[value], value === sort));
  return element('label', { className: 'field' }, [
    results.sort,
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
  { results }: SearchWords,
): HTMLElement {
  const select = (name: 'from' | 'to', open: string, chosen: number | undefined) =>
    element('label', {}, [
      element('span', {}, [results[name]]),
      element('select', { name, id: `search-${name}` }, [
        renderOption('', open, chosen === undefined),
        ...years.map((year) =>
          renderOption(String(year), results.year({ year, count: counts.get(year) ?? 0 }), year === chosen),
        ),
      ]),
    ]);
  return element('fieldset', { className: 'field years' }, [
    element('legend', {}, [results.years]),
    select('from', results.first, from),
    select('to', results.last, to),
  ]);
}

function renderOption(value: string, text: string, selected: boolean): HTMLElement {
  return element('option', { value, selected }, [text]);
}

interface ShownFacet {
  facet: Facet;
  heading: string;
  /** Values, each with its number of articles. */
  choices: readonly [string, number][];
  chosen: readonly string[];
  labels: ReadonlyMap<string, string>;
  isOpen: boolean;
}

function renderFacet(
  { facet, heading, choices, chosen, labels, isOpen }: ShownFacet,
  { results }: SearchWords,
): HTMLElement[] {
  if (choices.length === 0) return [];
  const title = chosen.length > 0 ? results.selected({ facet: heading, count: chosen.length }) : heading;
  const shown = choices.map(([value, count]) =>
    renderChoice(facet, value, labels.get(value) ?? value, count, chosen.includes(value)),
  );
  const group = element('div', { role: 'group', ariaLabel: heading }, shown);
  group.classList.toggle('long', shown.length > FOLDED);
  return [element('details', { dataset: { facet }, open: isOpen }, [element('summary', {}, [title]), group])];
}

/** A facet whose values are loaded when it is opened. */
function renderUnread(facet: Facet, heading: string, open: boolean, { results }: SearchWords): HTMLElement[] {
  const loading = element('p', { className: 'quiet' }, [results.loading]);
  return [element('details', { dataset: { facet, unread: '' }, open }, [element('summary', {}, [heading]), loading])];
}

function renderChoice(facet: Facet, value: string, label: string, count: number, checked: boolean): HTMLElement {
  const id = `facet-${facet}-${value}`;
  return element('label', {}, [
    element('input', { type: 'checkbox', name: facet, value, checked, id }, []),
    ` ${label} `,
    element('span', { className: 'number quiet' }, [String(count)]),
  ]);
}
