import type { EntityPassage, SearchIndex } from '../archive/search-index.ts';
import type { Hit } from './search/find-hits.ts';
import { moveFocus } from './search/move-focus.ts';
import { once } from './search/once.ts';
import { textSearch } from './search/pagefind.ts';
import { readFile } from './search/read-file.ts';
import { renderFacets } from './search/render-facets.ts';
import { renderHits } from './search/render-hits.ts';
import { searchArchive, type Sources } from './search/search-archive.ts';
import { facets, isChosen, readState, type SearchState, writeState } from './search/search-state.ts';
import { summary } from './search/summary.ts';

const DELAY = 150;

const page = required<HTMLElement>('[data-search]', document);
const form = required<HTMLFormElement>('form[role=search]', page);
const box = required<HTMLInputElement>('input[type=search]', form);
const choices = required<HTMLFormElement>('.facet-choices', page);
const status = required<HTMLElement>('[role=status]', page);
const list = required<HTMLElement>('[data-search-state]', page);
const hint = required<HTMLElement>('.search-hint', page);
const base = page.dataset['search'] ?? '/';

const sources: Sources = {
  readIndex: once(() => readFile<SearchIndex>(`${base}search/names.json`)),
  readPassages: (key) => readFile<EntityPassage[]>(`${base}search/entities/${key}.json`),
  findText: textSearch(base),
};

let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows the hits for a state as they are found, unless the reader has gone on to another. */
async function search(state: SearchState): Promise<void> {
  const run = ++latest;
  list.dataset['searchState'] = 'loading';
  hint.hidden = state.query !== '';
  try {
    const { labels } = await sources.readIndex();
    let shown: Hit[] = [];
    for await (const hits of searchArchive(state.query, sources)) {
      if (run !== latest) return;
      shown = show(hits, state, labels);
      // Only at the end can it be said that there is nothing.
      if (shown.length > 0) status.textContent = summary(shown, state.query);
    }
    status.textContent = summary(shown, state.query);
    list.dataset['searchState'] = 'done';
  } catch (error) {
    if (run === latest) status.textContent = 'The search could not be loaded. Try again, or use the indexes above.';
    throw error;
  }
}

function show(hits: readonly Hit[], state: SearchState, labels: SearchIndex['labels']): Hit[] {
  const articles = hits.flatMap((hit) => (hit.kind === 'page' && hit.article ? [hit.article] : []));
  const shown = hits.filter((hit) => isShown(hit, state));
  renderFacets(choices, articles, state.chosen, labels);
  list.replaceChildren(...renderHits(shown));
  return shown;
}

function isShown(hit: Hit, { chosen }: SearchState): boolean {
  if (hit.kind === 'entity') return true;
  return hit.article ? isChosen(hit.article, chosen) : facets.every((facet) => chosen[facet].length === 0);
}

/** Searches for what the address says. */
function searchAddress(): void {
  const state = readState(location.search);
  box.value = state.query;
  void search(state);
}

/** Searches for what the box and the choices say, and puts it into the address. */
function searchFields(): void {
  clearTimeout(timer);
  const parameters = new URLSearchParams([['q', box.value]]);
  for (const checked of choices.querySelectorAll<HTMLInputElement>('input:checked')) {
    parameters.append(checked.name, checked.value);
  }
  const state = readState(parameters.toString());
  history.replaceState(null, '', location.pathname + writeState(state));
  void search(state);
}

function required<T extends Element>(selector: string, within: ParentNode): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(searchFields, DELAY);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchFields();
});
choices.addEventListener('change', searchFields);
page.addEventListener('keydown', (event) =>
  moveFocus(event, [box, ...list.querySelectorAll<HTMLElement>('[data-result] a')]),
);
addEventListener('popstate', searchAddress);
searchAddress();
