import type { EntityPassage, IndexedArticle, SearchIndex } from '../archive/search-index.ts';
import { articleHits, entityHits, type Hit, textHits } from './search/find-hits.ts';
import { textSearch } from './search/pagefind.ts';
import { renderFacets } from './search/render-facets.ts';
import { renderHits } from './search/render-hits.ts';
import { nameResolver } from './search/resolve-names.ts';
import { facets, isChosen, readState, type SearchState, writeState } from './search/search-state.ts';

const DELAY = 150;

const page = required<HTMLElement>('[data-search]');
const form = required<HTMLFormElement>('form[role=search]', page);
const box = required<HTMLInputElement>('input[type=search]', form);
const choices = required<HTMLFormElement>('.facet-choices', page);
const status = required<HTMLElement>('[role=status]', page);
const list = required<HTMLElement>('[data-search-state]', page);
const hint = required<HTMLElement>('.search-hint', page);
const base = page.dataset['search'] ?? '/';

const load = async <T>(path: string): Promise<T> => (await fetch(base + path)).json();
const index = load<SearchIndex>('search/names.json');
const findText = textSearch(base);
let latest = 0;

async function search(state: SearchState): Promise<void> {
  const run = ++latest;
  const names = await index;
  list.dataset['searchState'] = 'loading';
  hint.hidden = state.query !== '';
  const resolved = nameResolver(names.entities)(state.query);
  const [named] = resolved.exact;
  const passages = named && named.articles.length > 0 ? await load<EntityPassage[]>(`search/entities/${named.key}.json`) : [];
  const first: Hit[] = [...entityHits(resolved), ...(named ? articleHits(named, passages, names.articles) : [])];
  if (run !== latest) return;
  show(first, state, names.labels);
  const pages = state.query === '' ? [] : await findText(state.query);
  if (run !== latest) return;
  const hits = [...first, ...textHits(pages, names, first)];
  show(hits, state, names.labels);
  status.textContent = summary(hits.filter((hit) => isShown(hit, state)), state);
  list.dataset['searchState'] = 'done';
}

function show(hits: readonly Hit[], state: SearchState, labels: SearchIndex['labels']): void {
  const found = hits.flatMap((hit) => (hit.kind === 'page' && hit.article ? [hit.article] : []));
  const shown = hits.filter((hit) => isShown(hit, state));
  renderFacets(choices, found.filter((article) => isChosen(article, state.chosen)), state, labels);
  list.replaceChildren(...renderHits(shown));
}

function isShown(hit: Hit, { chosen }: SearchState): boolean {
  if (hit.kind === 'entity') return true;
  const article: IndexedArticle | undefined = hit.article;
  return article ? isChosen(article, chosen) : facets.every((facet) => chosen[facet].length === 0);
}

function summary(hits: readonly Hit[], { query }: SearchState): string {
  if (query === '') return '';
  if (hits.length === 0) return `Nothing found for “${query}”.`;
  const names = hits.filter(({ kind }) => kind === 'entity').length;
  const pages = hits.length - names;
  const count = (number: number, noun: string) => (number > 0 ? [`${number} ${noun}${number === 1 ? '' : 's'}`] : []);
  return `${[...count(names, 'name'), ...count(pages, 'page')].join(' and ')} found for “${query}”.`;
}

function currentState(): SearchState {
  const chosen = new FormData(choices);
  const parameters = new URLSearchParams([['q', box.value], ...facets.flatMap((facet) => chosen.getAll(facet).map((value) => [facet, String(value)]))]);
  return readState(parameters.toString());
}

function update(): void {
  const state = currentState();
  history.replaceState(null, '', location.pathname + writeState(state));
  void search(state);
}

/** Moves between the box and the links of the results with the arrow keys. */
function moveFocus(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [box, ...list.querySelectorAll<HTMLElement>('[data-result] a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function required<T extends Element>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

let timer: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(update, DELAY);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  update();
});
choices.addEventListener('change', update);
page.addEventListener('keydown', moveFocus);
addEventListener('popstate', start);

/** Searches for what the address says. */
function start(): void {
  const state = readState(location.search);
  box.value = state.query;
  void search(state);
}

start();
